#!/usr/bin/env python3
"""Reads the tables of `articlediff export` with Python's csv module and checks that every span cuts the right words.

usage: check-tables.py TABLES SOURCE

SOURCE is the folder that the paths of articles.tsv are relative to, or the JSON Lines file that the batch read. Prints what was checked; exits 1 at the first
mistake. Both ways of counting are checked: code points (how Python counts) and UTF-16 code units.
"""
import csv
import hashlib
import json
import os
import re
import sys

# An apostrophe before a sign with which a formula begins is no part of the field (docs/tables.md).
GUARD = re.compile("^'(?='*[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20])")


def rows(tables, name):
    with open(os.path.join(tables, name + ".tsv"), encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, dialect="excel-tab"):
            yield {name: GUARD.sub("", field) for name, field in row.items()}


def texts_of(tables, source):
    """The text of every article, by story and article, checked by its hash."""
    lines = {}
    if not os.path.isdir(source):
        with open(source, encoding="utf-8") as file:
            for line in file:
                story = json.loads(line)
                for article in story["articles"]:
                    lines[str(story["id"]), str(article["id"])] = article.get("text")
    texts = {}
    for row in rows(tables, "articles"):
        key = row["story"], row["article"]
        text = lines.get(key)
        if text is None:
            folder = source if os.path.isdir(source) else os.path.dirname(source)
            with open(os.path.join(folder, row["path"]), encoding="utf-8-sig", newline="") as file:
                text = file.read()
        assert hashlib.sha256(text.encode()).hexdigest() == row["hash"], (key, "hash")
        assert len(text) == int(row["code_points"]), (key, "code points")
        assert len(text.encode("utf-16-le")) == 2 * int(row["length"]), (key, "length")
        json.loads(row["meta"] or "{}")
        texts[key] = text
    return texts


def check(tables, name, texts):
    """Whether offsets, hash and words of each row agree; returns how many rows had words beyond the basic plane before or in them."""
    count = astral = 0
    for row in rows(tables, name):
        text = texts[row["story"], row["article"]]
        words = text[int(row["start_cp"]):int(row["end_cp"])]
        units = text.encode("utf-16-le")[2 * int(row["start"]):2 * int(row["end"])].decode("utf-16-le")
        assert words == row["text"], (name, row, words)
        assert units == row["text"], (name, row, units)
        assert hashlib.sha256(words.encode()).hexdigest()[:16] == row["text_hash"], (name, row)
        count += 1
        astral += row["start"] != row["start_cp"] or row["end"] != row["end_cp"]
    print(f"{name}: {count} rows, {astral} of them with other offsets in code points")
    return astral


def main():
    tables, source = sys.argv[1:]
    texts = texts_of(tables, source)
    for name in ("sentences", "findings", "facts"):
        check(tables, name, texts)
    sentences = {(row["story"], row["article"], row["sentence"]): row for row in rows(tables, "sentences")}
    for row in rows(tables, "members"):
        assert (row["story"], row["article"], row["sentence"]) in sentences, row
    for row in rows(tables, "links"):
        for side in ("left_", "right_"):
            units = [sentences[row["story"], row[side + "article"], unit] for unit in row[side + "sentences"].split(",")]
            assert (units[0]["start_cp"], units[-1]["end_cp"]) == (row[side + "start_cp"], row[side + "end_cp"]), row
    passages = {(row["story"], row["passage"]) for row in rows(tables, "passages")}
    assert all((row["story"], row["passage"]) in passages for row in rows(tables, "members"))
    with open(os.path.join(tables, "run.json"), encoding="utf-8") as file:
        run = json.load(file)
    for name, digest in run["tables"].items():
        with open(os.path.join(tables, name), "rb") as file:
            assert hashlib.sha256(file.read()).hexdigest() == digest, name
    print("ok")


if __name__ == "__main__":
    main()

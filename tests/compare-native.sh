#!/usr/bin/env bash
# The native program and the one that runs on the runtime do the same: runs the same command lines with both, compares what they print and their exit codes.
# Usage: tests/compare-native.sh FOLDER, where FOLDER holds ArticleDiff.Native and ArticleDiff.Cli.dll, as the package linux-x64 installs them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ -x "$1/ArticleDiff.Native" ] && [ -e "$1/ArticleDiff.Cli.dll" ] || { echo "usage: $0 FOLDER with ArticleDiff.Native and ArticleDiff.Cli.dll" >&2; exit 2; }
folder="$(cd "$1" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf -- "$work"' EXIT

seeds=seeds/us-warns-china
first="$(ls "$seeds"/*.txt | sed -n 1p)"
second="$(ls "$seeds"/*.txt | sed -n 2p)"
left="$(sed -n 's/^ *- id: *//p' "$seeds/story.yaml" | sed -n 1p)"
right="$(sed -n 's/^ *- id: *//p' "$seeds/story.yaml" | sed -n 2p)"

# Lines of JSON from the stories at hand, one article a line.
cp -r tests/data/stories "$work/texts"
(cd "$work" && for file in texts/*/*.txt; do printf '{"id":"%s","path":"%s"}\n' "$file" "$file"; done > feed.jsonl)

commands=(
  "--version" "--help" "check --help" "no-such-verb" "align" "check no-such-folder" "completion bash" "reference" "explain ADF2001" "explain limits"
  "align $seeds" "align $seeds --format json" "align $seeds --format tsv" "align $first $second" "align $seeds --left $left --right $right --explain $left:2 $right:2"
  "report $seeds" "report $seeds --form side-by-side --left $left --right $right" "report $seeds --form changes" "report $seeds --form findings" "report $seeds --form facts"
  "report $seeds --form summary" "report $seeds --form comment" "report $seeds --format json" "report $seeds --format html" "report $seeds --format svg --left $left --right $right"
  "check $seeds --show-silent" "check $seeds --format json" "check $seeds --format sarif" "check $seeds --format github" "check $seeds --format gitlab"
  "diff $seeds --left $left --right $right" "facts $seeds" "facts $seeds --format json" "facts $seeds --format tsv" "split $first" "lock $seeds --check" "history README.md" "blame README.md"
  "cluster $work/feed.jsonl" "align $first $second --embeddings-url http://127.0.0.1:9/v1/embeddings --embeddings-model none"
)
for story in tests/data/stories/*/ tests/data/conflicts/*/; do commands+=("check $story --format json"); done

same=0
for command in "${commands[@]}"; do
  # No argument of these holds a space.
  read -ra arguments <<< "$command"
  native=0 managed=0
  "$folder/ArticleDiff.Native" "${arguments[@]}" > "$work/native" 2> "$work/native.err" || native=$?
  dotnet "$folder/ArticleDiff.Cli.dll" "${arguments[@]}" > "$work/managed" 2> "$work/managed.err" || managed=$?
  if [ "$native" -ne "$managed" ] || ! cmp "$work/native" "$work/managed" || ! cmp "$work/native.err" "$work/managed.err"; then
    echo "the native program does something else: articlediff $command (exit codes $native, $managed)" >&2
    exit 1
  fi
  same=$((same + 1))
done
# What is written into folders.
"$folder/ArticleDiff.Native" cluster "$work/feed.jsonl" -o "$work/stories.jsonl" 2> /dev/null
for form in native managed; do
  program=("$folder/ArticleDiff.Native")
  if [ "$form" = managed ]; then program=(dotnet "$folder/ArticleDiff.Cli.dll"); fi
  mkdir "$work/out.$form"
  (cd "$work/out.$form" && "${program[@]}" batch ../stories.jsonl --root .. -o results && "${program[@]}" export results -o tables && "${program[@]}" export "$OLDPWD/$seeds" -o seeds) 2> /dev/null
done
for file in results/results.jsonl tables/links.tsv seeds/links.tsv; do [ -s "$work/out.native/$file" ] || { echo "no $file was written" >&2; exit 1; }; done
diff -r "$work/out.native" "$work/out.managed" || { echo "the native program writes other files" >&2; exit 1; }

echo "$same command lines and three folders: the same output from both programs"

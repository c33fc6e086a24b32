#!/usr/bin/env bash
# Shows that a batch survives its end at any point: runs it once undisturbed, then once more with kill -9 again and again, and compares the bytes.
# usage: tests/kill-batch.sh [STORIES] [KILLS]       20000 stories and 10 kills when nothing is given
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
stories="${1:-20000}" kills="${2:-10}"
work="$(mktemp -d)"
trap 'rm -rf -- "$work"' EXIT

dotnet build src/ArticleDiff.Cli --configuration Release --nologo -v quiet -p:RunAnalyzers=false
dotnet build tests/ArticleDiff.Evaluation --configuration Release --nologo -v quiet -p:RunAnalyzers=false
tool=(dotnet "$(ls src/ArticleDiff.Cli/bin/Release/net10.0/ArticleDiff.Cli.dll)")
dotnet run --project tests/ArticleDiff.Evaluation --configuration Release --no-build -- make-stories "$stories" 1 "$work/stories.jsonl"

began=$SECONDS
"${tool[@]}" batch "$work/stories.jsonl" -o "$work/whole"
echo "undisturbed: $((SECONDS - began)) s"
size="$(stat -c %s "$work/whole/results.jsonl")"

for ((kill = 1; kill <= kills; kill++)); do
  "${tool[@]}" batch "$work/stories.jsonl" -o "$work/killed" 2>> "$work/messages" &
  process=$!
  # Somewhere in the middle of the next stretch; the sleep makes the instant as good as random.
  target=$((size * (2 * kill - 1) / (2 * kills + 1)))
  while kill -0 "$process" 2> /dev/null && [ "$(stat -c %s "$work/killed/results.jsonl" 2> /dev/null || echo 0)" -lt "$target" ]; do sleep 0.0"$((RANDOM % 9 + 1))"; done
  kill -9 "$process" || { echo "the batch was over before kill $kill" >&2; exit 1; }
  wait "$process" 2> /dev/null || true
  torn=whole
  if [ "$(tail -c 1 "$work/killed/results.jsonl" | od -An -tx1 | tr -d ' ')" != 0a ]; then torn=torn; fi
  echo "kill $kill: $(wc -l < "$work/killed/results.jsonl") lines, the last one $torn"
done

# A kill inside of a write is rare; it leaves a part of a line, which is added here by hand.
head -c 1000 "$work/whole/results.jsonl" >> "$work/killed/results.jsonl"
"${tool[@]}" batch "$work/stories.jsonl" -o "$work/killed"
(cd "$work" && sha256sum whole/* killed/*)
cmp "$work/whole/results.jsonl" "$work/killed/results.jsonl"
cmp "$work/whole/run.json" "$work/killed/run.json"
echo "$kills kills, $(wc -l < "$work/killed/results.jsonl") stories: the same bytes"

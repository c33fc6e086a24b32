#!/usr/bin/env bash
# Accepts what the last test run received: every *.received.* under snapshots/ takes the place of its *.verified.*.
# Accepting is a person's decision after reading the difference, so it is refused where nobody reads: when CI is set.
set -euo pipefail

if [ -n "${CI:-}" ]; then
  echo "accept-snapshots: CI is set; snapshots are accepted by a person, on their machine." >&2
  exit 2
fi

cd "$(dirname "$0")/.."
count=0
while IFS= read -r -d '' received; do
  verified="${received/.received./.verified.}"
  mv -- "$received" "$verified"
  echo "$verified"
  count=$((count + 1))
done < <(find snapshots -type f -name '*.received.*' -print0 | LC_ALL=C sort -z)
echo "accepted $count"

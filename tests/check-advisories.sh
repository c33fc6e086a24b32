#!/usr/bin/env bash
# Asks the package sources for known weaknesses of the packages, transitive ones too. Exit code 0 when there are none, 1 when there are, and 3 when no source publishes
# advisories, so that nothing was checked. The sources are those of the machine, or what NUGET_SOURCES names, separated by blanks.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

# What a source offers stands in its index; advisories are the resource VulnerabilityInfo of NuGet's server API.
publishes() { curl --fail --silent --show-error --location --max-time 60 "$1" | grep -q '"VulnerabilityInfo/'; }

sources="${NUGET_SOURCES:-$(dotnet nuget list source --format short | sed -n 's/^E[A-Z]* \(http.*\)$/\1/p')}"
known=""
for source in $sources; do
  if publishes "$source"; then known="$known $source"; fi
done
if [ -z "$known" ]; then
  echo "advisories: not run: no package source publishes any"
  exit 3
fi

listing="$(mktemp)"
trap 'rm -f -- "$listing"' EXIT
dotnet list ArticleDiff.sln package --vulnerable --include-transitive | tee "$listing"
if grep -q 'has the following vulnerable packages' "$listing"; then
  echo "advisories: there are known weaknesses" >&2
  exit 1
fi
echo "advisories: none known"

#!/usr/bin/env bash
# Push runs over 1,000, 10,000 and 100,000 drawn persons: person by person beside the whole audience at once;
# and registered persons: everything anew beside following one change (about 3 minutes). A name, push or registered, measures one of them.
# Timings move by a quarter between runs: compare within one run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The steady state of a server is measured, not the first calls of a fresh process.
export DOTNET_TieredCompilation=0
dotnet build bench/Okoshi.Bench -c Release --nologo -v quiet
bench() { dotnet artifacts/bin/Okoshi.Bench/release/Okoshi.Bench.dll "$@"; }
if [ "${1:-push}" = push ]; then bench push packs/aomori; fi
if [ "${1:-registered}" = registered ]; then bench registered; fi

#!/usr/bin/env bash
# Push runs over 1,000, 10,000 and 100,000 drawn persons: person by person beside the whole audience at once (about 2 minutes).
# Timings move by a quarter between runs: compare within one run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The steady state of a server is measured, not the first calls of a fresh process.
export DOTNET_TieredCompilation=0
dotnet build bench/Okoshi.Bench -c Release --nologo -v quiet
dotnet artifacts/bin/Okoshi.Bench/release/Okoshi.Bench.dll push packs/aomori

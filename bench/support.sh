#!/usr/bin/env bash
# All people against all programmes at three scales (about 4 minutes). Names of scales may be given: bench/support.sh prefecture national
# Timings move by a quarter between runs: compare within one run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The steady state of a server is measured, not the first calls of a fresh process.
export DOTNET_TieredCompilation=0
dotnet build bench/Okoshi.Bench -c Release --nologo -v quiet
dotnet artifacts/bin/Okoshi.Bench/release/Okoshi.Bench.dll support "$@"

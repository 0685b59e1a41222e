#!/usr/bin/env bash
# Japanese search over a catalogue of 50,000 programmes, beside LIKE '%…%' on the same rows (about 3 minutes).
# OKOSHI_BENCH_POSTGRES="Host=…" measures on an empty database of that server, else SQLite. A number of programmes may be given.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

dotnet build bench/Okoshi.Bench -c Release --nologo -v quiet
dotnet artifacts/bin/Okoshi.Bench/release/Okoshi.Bench.dll search "${1:-50000}"

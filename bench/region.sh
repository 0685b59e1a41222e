#!/usr/bin/env bash
# Region stage against numpy and R, side by side on the same inputs; ends with an error when the results differ.
# Needs the .NET SDK; python3 with numpy and Rscript are used where they are found. Debian gives both the slow reference BLAS:
# install libopenblas0-pthread, or name one that is merely unpacked: OKOSHI_BENCH_BLAS=folder/with/libblas.so.3 bench/region.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

folder=$(mktemp -d "${TMPDIR:-/tmp}/okoshi-bench.XXXXXX")
trap 'rm -rf "$folder"' EXIT

dotnet build bench/Okoshi.Bench -c Release --nologo -v quiet
dotnet artifacts/bin/Okoshi.Bench/release/Okoshi.Bench.dll region "$folder"
# One thread on both sides, so that methods are compared and not numbers of cores.
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1
if [[ -n "${OKOSHI_BENCH_BLAS:-}" ]]; then export LD_PRELOAD="$OKOSHI_BENCH_BLAS/libblas.so.3 $OKOSHI_BENCH_BLAS/liblapack.so.3"; fi
python=$(for p in python3 /usr/bin/python3; do "$p" -c 'import numpy' 2>/dev/null && { command -v "$p"; break; }; done || true)
if [[ -n "$python" ]]; then "$python" bench/region_peer.py "$folder"; else echo "python3 with numpy is not installed: its side is left out."; fi
if command -v Rscript >/dev/null; then Rscript --vanilla bench/region_peer.R "$folder"; else echo "R is not installed: its side is left out."; fi

#!/usr/bin/env bash
# All people against all programmes at three scales, beside the naive evaluator, PostgreSQL and numpy (about 6 minutes).
# Names of scales may be given to measure only Okoshi (bench/support.sh prefecture national), or "peers" for only the others,
# which may be followed by names too: "peers country" takes a quarter of an hour, 2 GB of disk and 6 GB of memory more.
# numpy is used where /usr/bin/python3 has it (Debian: python3-numpy), PostgreSQL where its server is installed; a throwaway server is made.
# Timings move by a quarter between runs: compare within one run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The steady state of a server is measured, not the first calls of a fresh process.
export DOTNET_TieredCompilation=0
dotnet build bench/Okoshi.Bench -c Release --nologo -v quiet
bench() { dotnet artifacts/bin/Okoshi.Bench/release/Okoshi.Bench.dll "$@"; }
if [ "${1:-}" != peers ]; then bench support "$@"; fi
if [ $# -gt 0 ] && [ "$1" != peers ]; then exit; fi

folder=$(mktemp -d /tmp/okoshi-bench.XXXXXX)
chmod 755 "$folder"
server=""
finish() { if [ -n "$server" ]; then as_owner "$server/pg_ctl" -D "$folder/postgres/data" -m immediate stop >/dev/null; fi; rm -rf "$folder"; }
trap finish EXIT
as_owner() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

echo "== the same people and programmes elsewhere"
if [ $# -gt 1 ]; then scales=("${@:2}"); else scales=(prefecture national); fi
bench support-export "$folder" "${scales[@]}"
if /usr/bin/python3 -c 'import numpy' 2>/dev/null; then
  for scale in "${scales[@]}"; do echo -n "$scale: "; /usr/bin/python3 bench/support_peer.py "$folder/$scale"; done
fi

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -1 || true)
if [ -n "$bin" ]; then
  port=55471
  while (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
  mkdir "$folder/postgres"
  if [ "$(id -u)" = 0 ]; then chown postgres "$folder/postgres"; fi
  as_owner "$bin/initdb" -D "$folder/postgres/data" -U app --auth=trust --encoding=UTF8 --locale=C.UTF-8 >/dev/null
  as_owner "$bin/pg_ctl" -D "$folder/postgres/data" -w -l "$folder/postgres/log" -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder/postgres -c shared_buffers=512MB" start >/dev/null
  server=$bin
  sql() { psql -h 127.0.0.1 -p "$port" -U app -d postgres -qtA "$@"; }
  types="birth int, founded int, employees int, capital bigint, own_funds bigint, residence int, industry int, sales int, sex int, stage int, turn int, succession int, c1 int, c2 int"
  for scale in "${scales[@]}"; do
    sql -c "CREATE SCHEMA $scale" -c "CREATE TABLE $scale.people ($types)" -c "\\copy $scale.people FROM '$folder/$scale/people.csv' CSV" -c "CREATE INDEX ON $scale.people (residence)" -c "ANALYZE $scale.people"
    start=$(date +%s%N)
    { echo "SET search_path=$scale;"; cat "$folder/$scale/programmes.sql"; } | sql -f - >"$folder/$scale/found"
    echo "$scale: PostgreSQL, counts: $((($(date +%s%N) - start) / 1000000)) ms (two workers at most)"
    if /usr/bin/python3 -c 'import numpy' 2>/dev/null; then /usr/bin/python3 bench/support_peer.py "$folder/$scale" "$folder/$scale/found"; fi
  done
  export OKOSHI_BENCH_POSTGRES="Host=127.0.0.1;Port=$port;Username=app;Database=postgres"
fi
bench support-read "$folder"

#!/usr/bin/env bash
# How long signing in and the pages behind the doors take: the built product on this machine, one request after another.
# Usage: bench/doors.sh [REPEATS]   (needs curl; stops by itself)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
repeats="${1:-15}"
folder=$(mktemp -d) port=$((21000 + RANDOM % 9000))
dotnet build src/Okoshi.Web -c Release --nologo -v quiet
dotnet build src/Okoshi.Cli -c Release --nologo -v quiet
okoshi() { dotnet artifacts/bin/Okoshi.Cli/release/okoshi.dll "$@"; }
echo 'a long enough password' | okoshi admin create-admin --data "$folder" --organization 見本市役所 --name 管理係 --email kanri@example.jp >/dev/null
dotnet artifacts/bin/Okoshi.Web/release/Okoshi.Web.dll --data "$folder" --urls "http://127.0.0.1:$port" --tries-per-minute 100000 >"$folder/log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
for _ in {1..600}; do curl -s -o /dev/null "http://127.0.0.1:$port/" && break; sleep 0.2; done

median() { sort -n | awk '{ v[NR] = $1 } END { printf "%.1f", v[int((NR + 1) / 2)] * 1000 }'; }
sign_in() {
    rm -f "$folder/cookies"
    local token
    token=$(curl -s -c "$folder/cookies" "http://127.0.0.1:$port/account/sign-in" | grep -o '__RequestVerificationToken" type="hidden" value="[^"]*' | head -1 | sed 's/.*value="//')
    curl -s -o /dev/null -w '%{time_total}\n' -b "$folder/cookies" -c "$folder/cookies" --data-urlencode "__RequestVerificationToken=$token" --data-urlencode 'Email=kanri@example.jp' --data-urlencode "Password=${1:-a long enough password}" "http://127.0.0.1:$port/account/sign-in"
}

for _ in 1 2 3; do sign_in >/dev/null; done
printf '%-40s %s ms\n' 'sign-in with the right password' "$(for _ in $(seq "$repeats"); do sign_in; done | median)"
for path in /account /account/security /account/consents /account/access-log /account/profile /admin/organizations /admin/jobs; do
    for _ in 1 2 3; do curl -s -o /dev/null -b "$folder/cookies" "http://127.0.0.1:$port$path"; done
    printf '%-40s %s ms\n' "$path" "$(for _ in $(seq "$repeats"); do curl -s -o /dev/null -w '%{time_total}\n' -b "$folder/cookies" "http://127.0.0.1:$port$path"; done | median)"
done
for path in / /region /opportunities /support; do
    for _ in 1 2 3; do curl -s -o /dev/null "http://127.0.0.1:$port$path"; done
    printf '%-40s %s ms\n' "$path (not signed in)" "$(for _ in $(seq "$repeats"); do curl -s -o /dev/null -w '%{time_total}\n' "http://127.0.0.1:$port$path"; done | median)"
done

#!/usr/bin/env bash
# All set-up for the tests, then the tests. The last line reads "N passed, N failed".
# Needs the .NET 10 SDK. On Debian and Ubuntu, as root, it installs whatever else is missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

export CI="${CI:-true}" # under this script no test may be left out for want of a browser
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

step() { printf '\n== %s\n' "$*"; }
fail() { printf '\n%s\n' "$*" >&2; exit 1; }

postgres_bin() {
    local folder
    for folder in "$(dirname "$(command -v initdb || true)")" "$(pg_config --bindir 2>/dev/null || true)" /usr/lib/postgresql/*/bin; do
        [[ -x "$folder/initdb" && -x "$folder/postgres" ]] && { printf '%s' "$folder"; return; }
    done
    return 1
}

browser() { command -v chromium || command -v chromium-browser || command -v google-chrome; }

has_japanese_font() { command -v fc-list >/dev/null && [[ -n "$(fc-list :lang=ja family)" ]]; }

missing_packages() {
    browser >/dev/null || echo chromium
    has_japanese_font || echo fonts-noto-cjk
    postgres_bin >/dev/null || echo postgresql
    command -v pdftotext >/dev/null || echo poppler-utils
}

install_missing() {
    local missing
    mapfile -t missing < <(missing_packages)
    [[ ${#missing[@]} -eq 0 ]] && return
    command -v apt-get >/dev/null || fail "Missing: ${missing[*]}. This machine has no apt-get: install these programs by its own means and start again."
    [[ $EUID -eq 0 ]] || fail "Missing: ${missing[*]}. Run as root: apt-get install --no-install-recommends ${missing[*]}"
    step "Installing ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    apt-get -q -o DPkg::Lock::Timeout=600 update
    apt-get -q -y -o DPkg::Lock::Timeout=600 install --no-install-recommends "${missing[@]}"
    mapfile -t missing < <(missing_packages)
    [[ ${#missing[@]} -eq 0 ]] || fail "Still missing after the installation: ${missing[*]}."
}

work=$(mktemp -d "${TMPDIR:-/tmp}/okoshi-test.XXXXXX")

# PostgreSQL refuses to run as root.
as_server() { if [[ $EUID -eq 0 ]]; then runuser -u postgres -- "$@"; else "$@"; fi; }

stop_everything() {
    local pid
    if [[ -s "$work/postgres/data/postmaster.pid" ]]; then
        pid=$(head -n 1 "$work/postgres/data/postmaster.pid")
        kill -INT "$pid" 2>/dev/null || true
        for _ in {1..100}; do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
    fi
    rm -rf "$work"
}
trap stop_everything EXIT
trap 'exit 130' INT TERM

port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

start_postgres() {
    local bin port folder="$work/postgres"
    bin=$(postgres_bin)
    mkdir "$folder"
    chmod 755 "$work"
    if [[ $EUID -eq 0 ]]; then chown postgres "$folder"; fi
    (cd "$folder" && as_server "$bin/initdb" -D "$folder/data" -U okoshi --auth=trust --encoding=UTF8 --locale=C.UTF-8 >"$work/initdb.log" 2>&1) || fail "$(cat "$work/initdb.log")"
    for _ in {1..20}; do
        port=$((20000 + RANDOM % 12000))
        port_is_free "$port" || continue
        if (cd "$folder" && as_server "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 60 \
            -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c fsync=off -c max_connections=200" start >/dev/null); then
            export OKOSHI_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=okoshi;Database=postgres"
            return
        fi
    done
    fail "PostgreSQL did not start: $(cat "$folder/log")"
}

command -v dotnet >/dev/null || fail "Missing: the .NET SDK named in global.json."
install_missing

step "Starting a throwaway PostgreSQL"
start_postgres

step "Restoring the locked packages"
dotnet restore --locked-mode

# Style and analysers are errors of the build; what is left is the layout (CSharpier, a tool of .config/dotnet-tools.json).
step "Checking the format"
dotnet tool restore
dotnet csharpier check .

step "Building"
dotnet build --no-restore --nologo -v quiet

step "Testing"
outcome=0
# Many tests wait for processes and databases: one program more than there are cores keeps the cores busy.
dotnet test --no-build --no-ansi --max-parallel-test-modules 3 2>&1 | tee "$work/tests.log" || outcome=$?

count() { sed -nE "s/^ +$1: ([0-9]+).*/\1/p" "$work/tests.log" | tail -n 1; }
passed=$(count succeeded) failed=$(count failed) skipped=$(count skipped)
passed=${passed:-0} failed=${failed:-0} skipped=${skipped:-0}
if [[ $((passed + failed)) -eq 0 ]]; then echo "No test ran." >&2; outcome=1; fi
# A test program that breaks off reports no failed test of its own.
if [[ $outcome -ne 0 && $failed -eq 0 ]]; then echo "The test run itself failed (exit code $outcome)." >&2; failed=1; fi

summary="$passed passed, $failed failed"
if [[ $skipped -gt 0 ]]; then summary+=", $skipped skipped"; fi
stop_everything
trap - EXIT
printf '\n%s\n' "$summary"
[[ $outcome -eq 0 && $failed -eq 0 ]]

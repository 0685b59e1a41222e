#!/usr/bin/env bash
# All set-up for the tests, then the tests. The last line reads "N passed, N failed".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

usage() {
    cat <<'TEXT'
./test.sh               everything: layout, build, all tests with SQLite, PostgreSQL and a browser
./test.sh --fast        while you write: SQLite alone, no browser, no test marked lane=full
./test.sh --only NAME   the tests whose class or namespace contains NAME, in every project
./test.sh --fast --only NAME

Needs the .NET 10 SDK. What else is missing (Chromium, a Japanese font, PostgreSQL, poppler-utils) is
installed on Debian and Ubuntu. At a terminal it asks first, and goes on without what cannot be
installed; the end of the run says what was left out. With CI=true, or without a terminal, it neither
asks nor leaves anything out. Failed tests are listed at the end, with the place in the source.
The last line reads "N passed, N failed" (", N skipped" where tests were).
TEXT
}

fast=false only=""
while [[ $# -gt 0 ]]; do
    case "$1" in
        --fast) fast=true ;;
        --only) only="${2:-}"; [[ -n "$only" ]] || { usage >&2; exit 2; }; shift ;;
        --help | -h) usage; exit 0 ;;
        *) printf 'Unknown: %s\n\n' "$1" >&2; usage >&2; exit 2 ;;
    esac
    shift
done

# Whoever sits at a terminal is asked; everybody else gets all or nothing.
if [[ -z "${CI:-}" && ! (-t 0 && -t 1) ]]; then CI=true; fi
if [[ -n "${CI:-}" ]]; then export CI; fi
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
    if ! $fast; then
        browser >/dev/null || echo chromium
        has_japanese_font || echo fonts-noto-cjk
        postgres_bin >/dev/null || echo postgresql
    fi
    command -v pdftotext >/dev/null || echo poppler-utils
}

as_root() { if [[ $EUID -eq 0 ]]; then "$@"; else sudo "$@"; fi; }

install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 update &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600 install --no-install-recommends "$@"
}

install_missing() {
    local missing answer
    mapfile -t missing < <(missing_packages)
    [[ ${#missing[@]} -eq 0 ]] && return
    if [[ -n "${CI:-}" ]]; then
        command -v apt-get >/dev/null || fail "Missing: ${missing[*]}. This machine has no apt-get: install these programs by its own means and start again."
        [[ $EUID -eq 0 ]] || fail "Missing: ${missing[*]}. Run as root: apt-get install --no-install-recommends ${missing[*]}"
        step "Installing ${missing[*]}"
        install "${missing[@]}"
    elif command -v apt-get >/dev/null && [[ $EUID -eq 0 || -n "$(command -v sudo)" ]]; then
        read -r -p "Missing: ${missing[*]}. Install with apt-get? [y/N] " answer || answer=""
        if [[ "$answer" == [yY]* ]]; then install "${missing[@]}" || echo "The installation failed; going on without." >&2; fi
    fi
    mapfile -t missing < <(missing_packages)
    [[ ${#missing[@]} -eq 0 || -z "${CI:-}" ]] || fail "Still missing after the installation: ${missing[*]}."
}

# What this run does without, a sentence each; tests that need it skip themselves.
left_out=()
note_left_out() {
    local package
    while read -r package; do
        case "$package" in
            postgresql) left_out+=("The tests on PostgreSQL: it is not installed.") ;;
            poppler-utils) left_out+=("The tests of reports in PDF: pdftotext (poppler-utils) is not installed.") ;;
            *)
                left_out+=("The tests in a browser: $package is not installed.")
                export OKOSHI_TEST_BROWSER=none
                ;;
        esac
    done < <(missing_packages)
    if $fast; then
        left_out+=("--fast: PostgreSQL, the browser, and the tests marked lane=full.")
        export OKOSHI_TEST_BROWSER=none
        unset OKOSHI_TEST_POSTGRES
    fi
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
note_left_out

if ! $fast && postgres_bin >/dev/null; then
    step "Starting a throwaway PostgreSQL"
    start_postgres
fi

step "Restoring the locked packages"
dotnet restore --locked-mode

# Style and analysers are errors of the build; what is left is the layout (CSharpier, a tool of .config/dotnet-tools.json).
if ! $fast && [[ -z "$only" ]]; then
    step "Checking the format"
    dotnet tool restore
    dotnet csharpier check .
fi

step "Building"
dotnet build --no-restore --nologo -v quiet

step "Testing"
filters=()
if $fast; then filters+=(--filter-not-trait lane=full); fi
if [[ -n "$only" ]]; then filters+=(--filter-class "*$only*"); fi
# A project without a test of that name has nothing to do, which is no failure of the run.
if [[ ${#filters[@]} -gt 0 ]]; then filters+=(--ignore-exit-code 8); fi
outcome=0
# Many tests wait for processes and databases: one program more than there are cores keeps the cores busy.
dotnet test --no-build --no-ansi --max-parallel-test-modules 3 "${filters[@]}" 2>&1 | tee "$work/tests.log" || outcome=$?

# Each failed test with the first line of what it says and the place in the source; servers log much in between.
failures() {
    awk '/^failed .*\([0-9][0-9hms ]*\)$/ { print; if ((getline message) > 0) print message; wanted = 1; next }
        wanted && match($0, / in [^ ]+:[0-9]+$/) { print "  " substr($0, RSTART + 1); wanted = 0 }' "$work/tests.log"
}

count() { sed -nE "s/^ +$1: ([0-9]+).*/\1/p" "$work/tests.log" | tail -n 1; }
passed=$(count succeeded) failed=$(count failed) skipped=$(count skipped)
passed=${passed:-0} failed=${failed:-0} skipped=${skipped:-0}
if [[ $((passed + failed)) -eq 0 ]]; then echo "No test ran." >&2; outcome=1; fi
# A test program that breaks off reports no failed test of its own.
if [[ $outcome -ne 0 && $failed -eq 0 ]]; then echo "The test run itself failed (exit code $outcome)." >&2; failed=1; fi

if [[ ${#left_out[@]} -gt 0 ]]; then
    step "Left out"
    printf '%s\n' "${left_out[@]}"
fi
if [[ $failed -gt 0 ]]; then
    step "Failed"
    failures
fi
summary="$passed passed, $failed failed"
if [[ $skipped -gt 0 ]]; then summary+=", $skipped skipped"; fi
stop_everything
trap - EXIT
printf '\n%s\n' "$summary"
[[ $outcome -eq 0 && $failed -eq 0 ]]

#!/usr/bin/env bash
# Tests of Deploy/postgres against real clusters in a temporary directory. One line a test, a count
# at the end, exit 1 if any failed. It ends only processes that it started itself.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
work=$(mktemp -d /tmp/homeward-deploy-tests.XXXXXX)
chmod 755 "$work"
# A copy, so that an ordinary user can run it when the repository lies where only root can read.
mkdir "$work/Deploy"
cp -- "$root/Deploy/postgres" "$work/Deploy/postgres"
chmod 755 "$work/Deploy" "$work/Deploy/postgres"
postgres=$work/Deploy/postgres
unset HOMEWARD_DATA HOMEWARD_PG_BIN
server_user=$(id -un)
if ((EUID == 0)); then server_user=postgres; fi

cleanup() {
    local marker
    while read -r marker; do
        "$postgres" destroy --data "$(dirname -- "$marker")" >/dev/null 2>&1 || true
    done < <(find "$work" -name .homeward-postgres)
    rm -rf -- "$work"
}
trap cleanup EXIT

# --- How a test is written -----------------------------------------------------------------------

passed=0 failed=0 skipped=0

# Runs a test in a shell of its own, where the first command that fails ends it.
check() {
    local name=$1 words status
    shift
    set +e
    words=$(exec 2>&1 && set -ex && "$@")
    status=$?
    set -e
    if ((status == 0)); then
        passed=$((passed + 1)) && printf 'ok %s\n' "$name"
    else
        failed=$((failed + 1)) && printf 'not ok %s\n%s\n' "$name" "$words" | sed '2,$s/^/    /'
    fi
}

skip() { skipped=$((skipped + 1)) && printf 'skipped %s: %s\n' "$1" "$2"; }

# exits CODE TEXT COMMAND...: the command ends with CODE and says TEXT.
exits() {
    local code=$1 text=$2 words status=0
    shift 2
    words=$("$@" 2>&1) || status=$?
    printf '%s\n(exit %s, expected %s with "%s")\n' "$words" "$status" "$code" "$text"
    [[ $status == "$code" && $words == *"$text"* ]]
}

is() { printf '%s = %s?\n' "$1" "$2" && [[ $1 == "$2" ]]; }
at() { "$postgres" "$1" --data "$2" "${@:3}"; }
sql() { at psql "$1" -XAtq -c "$2"; }
postmaster() { head -n 1 "$1/data/postmaster.pid"; }
as_server() {
    if ((EUID == 0)); then runuser -u "$server_user" -- "$@"; else "$@"; fi
}

# kill -9, and waits until the process is gone or a zombie, as a crash would leave it.
crash() {
    kill -9 "$1"
    until [[ ! -e /proc/$1/stat || $(sed 's/.*) //' "/proc/$1/stat") == Z* ]]; do sleep 0.05; done
}

# Programs that say they are version $2, and are those of this machine behind it.
fake_programs() {
    mkdir -p "$1"
    ln -s "$programs"/* "$1"
    rm "$1/postgres"
    # shellcheck disable=SC2016
    printf '%s\n' '#!/bin/sh' "[ \"\$1\" != --version ] || exec echo 'postgres (PostgreSQL) $2'" \
        "exec '$programs/postgres' \"\$@\"" >"$1/postgres"
    chmod -R a+rx "$1"
}

# --- The tests -----------------------------------------------------------------------------------

programs=$("$postgres" binaries)
main=$work/main
other=$work/other

first_start() {
    exits 4 absent at status "$main"
    exits 0 'Started PostgreSQL' at start "$main" --fast
    exits 0 running at status "$main"
    is "$(sql "$main" "SELECT current_setting('listen_addresses'), current_setting('fsync'),
        current_setting('data_checksums'), current_setting('server_encoding'),
        (SELECT datcollate FROM pg_database WHERE datname = current_database()),
        current_database(), current_user")" '|off|on|UTF8|C.UTF-8|homeward|postgres'
    is "$(stat -c '%U %a' "$main/socket")" "$server_user 700"
}

second_start() {
    local before
    before=$(postmaster "$main")
    exits 0 'Already running' at start "$main"
    is "$(postmaster "$main")" "$before"
}

url_connects() {
    is "$("$programs/psql" "$(at url "$main")" -XAtc 'SELECT 6 * 7')" 42
}

stops() {
    sql "$main" 'CREATE TABLE kept AS SELECT 7 AS value'
    exits 0 Stopped at stop "$main"
    exits 3 stopped at status "$main"
    exits 0 'Already stopped' at stop "$main"
}

restart_keeps_data() {
    exits 0 Started at start "$main"
    is "$(sql "$main" "SELECT value, current_setting('fsync') FROM kept")" '7|on'
}

crash_recovers() {
    sql "$main" 'UPDATE kept SET value = 8'
    crash "$(postmaster "$main")"
    exits 3 crashed at status "$main"
    exits 0 Recovered at start "$main"
    is "$(sql "$main" 'SELECT value FROM kept')" 8
}

busy_backend_does_not_hinder() {
    sql "$main" 'SELECT count(*) FROM generate_series(1, 1e12::bigint)' >/dev/null 2>&1 &
    until [[ $(sql "$main" "SELECT count(*) FROM pg_stat_activity
        WHERE state = 'active' AND query LIKE '%generate_series%'") == 2 ]]; do sleep 0.1; done
    crash "$(postmaster "$main")"
    exits 0 'left at work' at start "$main"
    is "$(sql "$main" 'SELECT value FROM kept')" 8
}

reused_process_id_is_let_alone() {
    local stranger
    as_server bash -c 'exec sleep 300' >/dev/null 2>&1 &
    until stranger=$(pgrep_own 'sleep 300'); do sleep 0.05; done
    crash "$(postmaster "$main")"
    sed -i "1s/.*/$stranger/" "$main/data/postmaster.pid" "$main/socket/.s.PGSQL.5432.lock"
    exits 3 crashed at status "$main"
    exits 0 'had crashed' at stop "$main"
    exits 0 Started at start "$main"
    kill "$stranger"
    is "$(sql "$main" 'SELECT value FROM kept')" 8
}

# The process of this command line below this shell; runuser may stand in between.
pgrep_own() {
    local process
    for process in /proc/[0-9]*; do
        if [[ $(tr '\0' ' ' <"$process/cmdline" 2>/dev/null) == "$1 " &&
            $(awk '/^Uid:/ { print $2 }' "$process/status") == "$(id -u "$server_user")" ]]; then
            printf '%s\n' "${process##*/}"
            return
        fi
    done
    return 1
}

two_starts_at_once_make_one() {
    local first
    at start "$other" --fast >"$work/first" 2>&1 &
    first=$!
    at start "$other" --fast >"$work/second" 2>&1
    wait "$first"
    is "$(cat "$work/first" "$work/second" | grep -c -e '^Started' -e '^Already')" 2
}

two_directories_are_two_clusters() {
    sql "$other" 'CREATE TABLE kept AS SELECT 9 AS value'
    is "$(sql "$main" 'SELECT value FROM kept') $(sql "$other" 'SELECT value FROM kept')" '8 9'
}

long_path_with_a_cut_off_beginning() {
    local long socket
    long=$work/$(printf 'long,%.0s' {1..30})
    install -d -m 700 -o "$server_user" "$long" "$long/data.new"
    as_server touch "$long/.homeward-postgres" "$long/data.new/PG_VERSION"
    exits 0 Started at start "$long" --fast
    socket=$(at url "$long" | sed 's/host=\([^ ]*\) .*/\1/')
    is "$(sql "$long" 'SELECT 1')" 1
    is "$(stat -c '%U %a' "$socket")" "$server_user 700"
    exits 0 Removed at destroy "$long"
    [[ ! -e $long && ! -e $socket ]]
}

upgraded_programs_restart() {
    local before
    before=$(postmaster "$main")
    fake_programs "$work/minor" "$major.99"
    export HOMEWARD_PG_BIN=$work/minor
    exits 5 'needs restart' at status "$main"
    exits 0 Restarted at start "$main"
    [[ $(postmaster "$main") != "$before" ]]
    unset HOMEWARD_PG_BIN
    exits 0 running at status "$main"
}

another_major_is_refused() {
    at stop "$other"
    cp -a "$other" "$work/older"
    printf '9\n' >"$work/older/data/PG_VERSION"
    exits 5 'needs upgrade' at status "$work/older"
    exits 1 'was made by PostgreSQL 9, but PostgreSQL '"$major" at start "$work/older"
    exits 1 'pg_upgrade' at start "$work/older"
    exits 0 Removed at destroy "$work/older"
}

own_major_is_chosen_over_a_newer() {
    local chooser=$work/Deploy/chooser
    mkdir -p "$work/majors/$major"
    ln -s "$programs" "$work/majors/$major/bin"
    fake_programs "$work/majors/99/bin" 99.1
    sed "s,/usr/lib/postgresql/,$work/majors/," "$postgres" >"$chooser"
    chmod 755 "$chooser"
    is "$("$chooser" binaries --data "$other")" "$work/majors/$major/bin"
    is "$("$chooser" binaries --data "$work/none")" "$work/majors/99/bin"
}

foreign_directories_are_let_alone() {
    install -d -m 755 -o "$server_user" "$work/foreign"
    touch "$work/foreign/thesis"
    exits 1 'was not made by this command' at destroy "$work/foreign"
    exits 1 'Choose an empty directory' at start "$work/foreign"
    [[ -e $work/foreign/thesis ]]
}

destroy_removes_everything() {
    at start "$other"
    exits 0 Removed at destroy "$other"
    [[ ! -e $other ]]
    exits 0 'There is no' at destroy "$other"
}

destroy_keeps_files_of_others() {
    touch "$main/notes"
    exits 0 'still there' at destroy "$main"
    is "$(ls -A "$main")" notes
}

mistakes_are_explained() {
    exits 2 'unknown verb: begin' "$postgres" begin
    exits 2 'unknown argument: now' "$postgres" start now
    exits 2 '--data needs a directory' "$postgres" start --data
    exits 2 '--fast belongs to start' "$postgres" stop --fast
    exits 1 'Run Deploy/install' env HOMEWARD_PG_BIN=/nowhere "$postgres" start --data "$work/none"
}

root_serves_as_postgres() {
    is "$(stat -c %U "/proc/$(postmaster "$main")")" postgres
    mkdir -m 700 "$work/closed"
    exits 4 /var/tmp/homeward- env HOMEWARD_DATA="$work/closed" "$postgres" status
    exits 1 'cannot reach' at start "$work/closed/cluster"
}

ordinary_user_serves_as_itself() {
    local own=$work/own/cluster
    local -a run=(runuser -u nobody -- env HOME="$work/own" "$postgres")
    install -d -o nobody -m 700 "$work/own"
    exits 0 Started "${run[@]}" start --fast --data "$own"
    is "$(stat -c %U "/proc/$(postmaster "$own")")" nobody
    is "$("${run[@]}" psql --data "$own" -XAtqc 'SELECT current_user')" postgres
    exits 1 'belongs to user postgres' "${run[@]}" stop --data "$main"
    exits 0 'Already running' at start "$own"
    exits 0 Removed "${run[@]}" destroy --data "$own"
}

major=$("$programs/postgres" --version | sed 's/[^0-9]*\([0-9]*\).*/\1/')
check 'the first start makes a private cluster' first_start
check 'a second start changes nothing' second_start
check 'the printed connection string connects' url_connects
if ((EUID == 0)); then
    check 'as root the server runs as postgres' root_serves_as_postgres
    check 'an ordinary user runs an own server, and no other' ordinary_user_serves_as_itself
else
    skip 'as root the server runs as postgres' 'not root'
    skip 'an ordinary user runs an own server, and no other' 'not root; the rest ran as one'
fi
check 'stop stops, twice' stops
check 'a restart keeps data, and fast holds for one start only' restart_keeps_data
check 'a killed postmaster is recovered from' crash_recovers
check 'a backend still at work after a crash does not hinder' busy_backend_does_not_hinder
check 'a reused process id is neither trusted nor killed' reused_process_id_is_let_alone
check 'two starts at once make one cluster' two_starts_at_once_make_one
check 'two directories are two clusters' two_directories_are_two_clusters
check 'a long path, and an initialisation that was cut off' long_path_with_a_cut_off_beginning
check 'upgraded programs make the server restart' upgraded_programs_restart
check 'a cluster of another major version is refused' another_major_is_refused
check 'a cluster keeps its own major version' own_major_is_chosen_over_a_newer
check 'directories of others are let alone' foreign_directories_are_let_alone
check 'destroy removes everything it made' destroy_removes_everything
check 'destroy keeps files that are not its own' destroy_keeps_files_of_others
check 'mistakes are explained' mistakes_are_explained

printf '%s tests: %s passed, %s failed, %s skipped\n' \
    $((passed + failed + skipped)) "$passed" "$failed" "$skipped"
((failed == 0))

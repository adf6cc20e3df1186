# shellcheck shell=bash
# What the long checks of Tests/acceptance share; each sources this first, from the root of the repository.
# It takes --help and --sample out of the arguments and gives functions for the rest. From here on everything
# that is said goes to standard error; figures alone go to standard output.

# Nothing of the caller's own agency, server or language may be measured.
export LC_ALL=C.UTF-8
for variable in "${!HOMEWARD_@}"; do
    case $variable in
    HOMEWARD_BIN | HOMEWARD_PG_BIN | HOMEWARD_LISTS) ;;
    *) unset "$variable" ;;
    esac
done

sample='' bin='' server=''
arguments=()
for argument; do
    case $argument in
    -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "Tests/Benchmarks/${0##*/}" && exit ;;
    --sample) sample=yes ;;
    *) arguments+=("$argument") ;;
    esac
done
set -- "${arguments[@]}"
exec 3>&1 1>&2

die() { printf 'Tests/acceptance %s: %s\n' "${0##*/}" "$*" && exit 1; }
misuse() { printf 'Tests/acceptance %s: %s; see --help\n' "${0##*/}" "$*" && exit 2; }

# What a check takes: the first in full, the second in the sample.
of_full_or_sample() { if [[ -z $sample ]]; then printf '%s' "$1"; else printf '%s' "$2"; fi; }

# The number that the only option of a check is given, or the default.
# number OPTION LEAST MOST DEFAULT ARGUMENTS...
number() {
    local option=$1 least=$2 most=$3 default=$4
    shift 4
    if (($# == 0)); then printf '%s' "$default" && return; fi
    [[ $1 == "$option" && $# == 2 ]] || misuse "unknown argument: $*" >&2
    [[ $2 =~ ^[1-9][0-9]{0,8}$ && $2 -ge $least && $2 -le $most ]] ||
        misuse "$option takes a number from $least to $most" >&2
    printf '%s' "$2"
}

# figure NAME FIGURE UNIT AIM; an empty aim is none.
figure() {
    local aim="aim $4"
    [[ $2 =~ ^[0-9]+(\.[0-9]+)?$ ]] || die "nothing was measured for: $1"
    if [[ -z $4 ]]; then aim='no aim'; fi
    printf '%s: %s %s (%s)\n' "$1" "$2" "$3" "$aim" >&3
}

# median FORMAT: the middle of an odd count of numbers, one a line.
median() {
    sort -g | awk -v format="$1\n" '{ value[NR] = $1 } END { if (NR) printf format, value[int((NR + 1) / 2)] }'
}

# need PROGRAM...: installs what is missing; afterwards swift is on the PATH as well.
need() {
    PATH=$(Deploy/install --print-path "${@/#/--with=}")
    export PATH
}

# Sets `tools` to a virtual environment with exactly what the check's list of packages names, made the first time and
# when the list has changed.
python_tools() {
    local pins=Tests/Benchmarks/${0##*/}.txt
    tools=.build-${0##*/}
    unset PYTHONPATH PYTHONHOME
    need python3 python3-venv
    # The stamp comes last, so that what was interrupted is made anew; another Python does not find the packages.
    { python3 --version && cat "$pins"; } | cmp -s - "$tools/stamp" && return
    rm -rf -- "$tools"
    python3 -m venv "$tools"
    "$tools/bin/python" -m pip install -q --disable-pip-version-check --no-deps --only-binary :all: --no-compile \
        -r "$pins" || die "pip could not install what $pins lists; its own words stand above"
    { python3 --version && cat "$pins"; } >"$tools/stamp"
}

# Sets `bin` to the folder of a program, which is built unless HOMEWARD_BIN names the folder.
build() {
    bin=${HOMEWARD_BIN:-}
    if [[ -z $bin ]]; then
        local flavour
        flavour=$(of_full_or_sample release debug)
        swift build -c "$flavour" --product "$1"
        bin=$(swift build -c "$flavour" --show-bin-path)
    fi
    [[ -x $bin/$1 ]] || die "there is no $1 in $bin"
}

clean_up() {
    stop_server
    Deploy/postgres destroy >/dev/null 2>&1 || true
    rm -rf -- "$HOMEWARD_DATA"
}

# A private cluster, gone with the check. With --fast, or in a sample, it does not wait for the disk.
start_cluster() {
    HOMEWARD_DATA=$(mktemp -d /var/tmp/homeward-acceptance.XXXXXX)
    export HOMEWARD_DATA
    trap clean_up EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    chmod 755 "$HOMEWARD_DATA"
    if [[ -n $sample ]]; then set -- --fast; fi
    Deploy/postgres start "$@" 3>&-
    owner=$(Deploy/postgres url)
}

# An agency with a director, whose token is the caller's, in a migrated database.
found_agency() {
    export HOMEWARD_OWNER_URL=$owner HOMEWARD_DATABASE_URL="$owner user=homeward_app"
    export HOMEWARD_STATE=$HOMEWARD_DATA/state HOMEWARD_LOG_LEVEL=warning HOMEWARD_PORT=18765
    while (exec 4<>"/dev/tcp/127.0.0.1/$HOMEWARD_PORT") 2>/dev/null; do ((HOMEWARD_PORT++)); done
    export HOMEWARD_URL=http://127.0.0.1:$HOMEWARD_PORT
    "$bin/homeward" migrate >"$HOMEWARD_DATA/migrate.log" || {
        tail -n 20 "$HOMEWARD_DATA/migrate.log"
        die "the migration failed; the end of what it said stands above"
    }
    local founding
    founding=$("$bin/homeward" bootstrap --agency Acceptance --director Acceptance)
    HOMEWARD_TOKEN=$(sed -n 's/^token //p' <<<"$founding")
    export HOMEWARD_TOKEN
    director=$(sed -n 's/^director //p' <<<"$founding")
    # shellcheck disable=SC2034 # The checks read it.
    agency=$(Deploy/postgres psql -Atc "SELECT agency_id FROM staff LIMIT 1")
}

# Starts the server and waits until it has answered from the database.
serve() {
    local deadline=$((SECONDS + 60))
    "$bin/homeward" serve >>"$HOMEWARD_DATA/server.log" 2>&1 3>&- &
    server=$!
    until (exec 4<>"/dev/tcp/127.0.0.1/$HOMEWARD_PORT") 2>/dev/null &&
        curl -sf -o /dev/null -H "Authorization: Bearer $HOMEWARD_TOKEN" "$HOMEWARD_URL/v1/staff/$director"; do
        if ((SECONDS > deadline)) || ! kill -0 "$server" 2>/dev/null; then
            tail -n 20 "$HOMEWARD_DATA/server.log"
            die "the server does not answer; the end of its log stands above"
        fi
        sleep 0.002
    done
}

# token_of ROLE: the token of a new account of a role, for what a director may not do.
token_of() {
    local hired
    hired=$("$bin/homeward" staff hire --name "${1^}" --role "$1" -o json | sed -n 's/.*"id" : "\(.*\)".*/\1/p')
    "$bin/homeward" token issue --staff-id "$hired" -o json | sed -n 's/.*"token" : "\(.*\)".*/\1/p'
}

stop_server() {
    if [[ -n $server ]]; then
        kill "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
        server=''
    fi
}

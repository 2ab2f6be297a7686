# Shared by packaging/run and packaging/test: Debian packages, the environment, the models.
# Says what it does; stops with one sentence when something is missing. Sourced, not run.

set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"

# Some services start programs without it.
HOME=${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}
export HOME

say() { printf 'halfdoor: %s\n' "$*"; }
stop() { printf 'halfdoor: %s\n' "$*" >&2; exit 3; }

# A package server may hiccup: three tries, half a minute apart at most.
try_again() { # COMMAND...
    for pause in 5 30 0; do
        "$@" && return
        [ "$pause" = 0 ] || { say "that did not work; trying again in $pause s"; sleep "$pause"; }
    done
    return 1
}

# Names from lists of "name  # reason" lines.
names() { sed -e 's/#.*//' -e 's/[[:space:]]*$//' "$@" | grep -v '^$'; }

install_debian_packages() { # LIST...
    if [ ! -e /etc/debian_version ]; then
        say "this is not Debian, so system packages are yours to install: see 'Other systems' in README.md. Going on with what is here."
        return
    fi
    # One question for all. Debian 13 renamed some libraries: "name" became "namet64".
    wanted=$(names "$@")
    present=$(dpkg-query -W -f '${Package} ${Status}\n' $wanted $(printf '%st64 ' $wanted) 2>/dev/null \
        | sed -n 's/ install ok installed$//p')
    missing=""
    for name in $wanted; do
        printf '%s\n' "$present" | grep -qxE "$name(t64)?" || missing="$missing $name"
    done
    [ -z "$missing" ] && return
    say "installing from Debian:$missing"
    as_root=""
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || stop "these Debian packages are missing and there is no sudo; as root run: apt-get install$missing"
        as_root="sudo"
    fi
    # Another program of this machine may be installing at the moment: it is waited for.
    apt="$as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Acquire::Retries=5 -o DPkg::Lock::Timeout=300"
    try_again $apt update || stop "the Debian package lists cannot be fetched; check this machine's network and run again."
    try_again install_missing || stop "Debian could not install$missing; its reason stands above."
}

install_missing() {
    # Word splitting is wanted: a list of names. Lists that are a moment too old are fetched anew.
    $apt install -y --no-install-recommends $missing >/dev/null && return
    $apt update || true
    return 1
}

find_python() {
    for candidate in python3 python3.13 python3.12 python3.11; do
        if command -v "$candidate" >/dev/null && "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    stop "Python 3.11 or newer with its venv module is needed; install python3 and python3-venv, then run again."
}

make_environment() { # STAMP LOCK...
    stamp=".venv/.halfdoor-$1"
    shift
    wanted=$(cat pyproject.toml packaging/setup.sh "$@" | sha256sum | cut -d' ' -f1)
    [ "$(cat "$stamp" 2>/dev/null || true)" = "$wanted" ] && return
    python=$(find_python)
    [ -x .venv/bin/python ] || { say "making .venv with $python"; "$python" -m venv .venv; }
    say "installing pinned libraries (about 1 GB, about a minute)"
    pip=".venv/bin/python -m pip --disable-pip-version-check --quiet --timeout 60"
    try_again $pip install --require-hashes -r packaging/requirements-build.txt \
        || stop "the Python package index cannot be reached; check this machine's network and run again."
    for lock in "$@"; do
        try_again $pip install --require-hashes --no-build-isolation -r "$lock" \
            || stop "the libraries of $lock could not be installed; pip's reason stands above."
    done
    $pip install --no-deps --no-build-isolation --editable . || stop "halfdoor itself could not be installed; pip's reason stands above."
    echo "$wanted" >"$stamp"
    installed_anew=yes
}

install_models() {
    # Every start verifies the models; here it is enough that they were made with these libraries.
    folder="${HALFDOOR_HOME:-$HOME/.local/share/halfdoor}/models"
    [ -z "${installed_anew:-}" ] && ls "$folder"/embedded*/pack.json >/dev/null 2>&1 && return
    .venv/bin/halfdoor models install embedded --if-missing \
        || stop "the embedded face models could not be made ready; the sentence above says why."
}

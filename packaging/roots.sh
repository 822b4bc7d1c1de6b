# Bare Debian roots, for scripts that prove something where the project was never seen. Read by
# those with `.`; they run as root, with debootstrap, and set $folder, where the roots lie.
#
# A root is of this machine's release, or of SUITE=…, and comes from this machine's own apt
# sources. Of its settings only those go along that say how packages are reached.
# shellcheck shell=sh
. /etc/os-release
suite=${SUITE:-$VERSION_CODENAME}

# The components of this release and where they come from, as apt on this machine has it.
sources() {
    apt-get indextargets --format '$(CREATED_BY) $(RELEASE) $(REPO_URI) $(COMPONENT)' |
        awk -v release="$VERSION_CODENAME" '$1 == "Packages" && $2 == release {print $3, $4}' |
        sort -u
}

# make_base BASE PACKAGES: a minimal root with these packages, unless it is there already.
make_base() {
    base=$1 packages=$2
    [ ! -e "$base/whole" ] || return 0
    mirror=$(sources | awk '$2 == "main" {print $1; exit}')
    components=$(sources | awk -v mirror="$mirror" '$1 == mirror {print $2}' | paste -sd,)
    rm -rf "$base"
    debootstrap --variant=minbase --components="$components" --include="$packages" \
        "$suite" "$base" "$mirror" >"$folder/log" || { tail "$folder/log" && exit 1; }
    apt-config dump | grep -E '^Acquire::(http|https|Check)[^ ]* "[^"]+";' \
        >"$base/etc/apt/apt.conf.d/00machine" || true
    touch "$base/whole"
}

# What pip and TLS must be told here, as NAME=value lines.
settings() {
    env | grep -iE '^(https?_proxy|no_proxy|SSL_CERT_FILE|PIP_(INDEX_URL|CERT|PROXY|TRUSTED_HOST))='
    for key in index-url cert proxy trusted-host; do
        value=$(python3 -m pip config get "global.$key" 2>/dev/null) || continue
        echo "PIP_$(echo "$key" | tr a-z- A-Z_)=$value"
    done
}

# furnish BASE ROOM: a fresh copy of a root, with a user and what the network needs.
furnish() {
    rm -rf "$2"
    cp -a "$1" "$2"
    cp /etc/resolv.conf /etc/hosts "$2/etc/"
    settings | sed -nE 's/^(SSL_CERT_FILE|PIP_CERT)=//p' | sort -u | while read -r bundle; do
        mkdir -p "$2$(dirname "$bundle")"
        cp -L "$bundle" "$2$bundle"
    done
    chroot "$2" useradd --create-home guest
}

# there ROOM USER PLACE COMMAND…: runs it inside, as root or as guest, in a folder of the root; its
# mounts and processes end with it.
there() {
    room=$1 user=$2 place=$3
    shift 3
    home=/root
    [ "$user" = root ] || home=/home/$user
    settings >"$folder/settings"
    started=$(date +%s)
    status=0
    # shellcheck disable=SC2016,SC2046 # expanded inside; words are wanted
    unshare --mount --pid --fork --kill-child sh -c '
        room=$1 user=$2; shift 2
        mount -t proc proc "$room/proc"
        mount --rbind /dev "$room/dev"
        exec chroot --userspec="$user:$user" "$room" "$@"
    ' sh "$room" "$user" env -i HOME="$home" PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin \
        $(cat "$folder/settings") sh -c 'cd "$0" && "$@"' "$place" "$@" || status=$?
    echo "== $user: $*: exit code $status after $(($(date +%s) - started)) s"
    return $status
}

# use_program ROOM NAME: the main job off-screen, as a guest, with the program of that name.
use_program() {
    packaging/set-up dev
    PYTHONPATH=. .venv/bin/python -c '
import sys
from tests.importers.workbooks import xlsx
rows = [["Date", "Followers"]] + [[f"2026-11-{day:02}", 7000 + day] for day in range(1, 21)]
sys.stdout.buffer.write(xlsx({"Days": rows}))' >"$1/home/guest/counts.xlsx"
    there "$1" guest /home/guest "$2" --version
    there "$1" guest /home/guest "$2" --file sample.growthdesk --today 2026-11-23 sample
    there "$1" guest /home/guest "$2" --file sample.growthdesk --today 2026-11-23 report \
        --period 2026-10 -o october.pdf
    [ "$(head -c 5 "$1/home/guest/october.pdf")" = %PDF- ]
    there "$1" guest /home/guest "$2" account add instagram:mira.bakes
    # A workbook is read by a process of its own, which a bundle has to bring along.
    there "$1" guest /home/guest "$2" import counts.xlsx --account instagram:mira.bakes
    there "$1" guest /home/guest "$2" --today 2026-11-23 status
}

# open_window ROOM NAME PICTURE: shows the window on a display of its own, draws it, and closes it.
# Whoever calls it stops $display and $window when something fails.
open_window() {
    rm -f "$folder/number"
    Xvfb -displayfd 3 -screen 0 1280x820x24 -ac >"$folder/xvfb" 2>&1 3>"$folder/number" &
    display=$!
    while [ ! -s "$folder/number" ]; do sleep 0.1; done
    DISPLAY=:$(cat "$folder/number")
    export DISPLAY
    there "$1" guest /home/guest env DISPLAY="$DISPLAY" "$2" sample.growthdesk &
    window=$!
    shown=$(timeout 60 xdotool search --sync --onlyvisible --class growthdesk | head -n 1)
    sleep 2 # the picture is for people: it may show the numbers too
    import -window root "$3"
    xdotool windowfocus --sync "$shown" key ctrl+q
    wait "$window"
    kill "$display"
    window= display=
}

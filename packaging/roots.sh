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
        LANG=C.UTF-8 $(cat "$folder/settings") sh -c 'cd "$0" && "$@"' "$place" "$@" || status=$?
    echo "== $user: $*: exit code $status after $(($(date +%s) - started)) s"
    return $status
}

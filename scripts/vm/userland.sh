#!/bin/bash
# userland.sh NAME: make sure that root directory is in the cache and print it. NAME is busybox: nothing but a static
# busybox and its links; or a release of Debian: its libc, bash and nc with the libraries of these, unpacked from its
# packages, and nothing else. The cache is ${STRAYPORT_CACHE:-/var/cache/strayport}/userlands; what is there is used
# without the network. The machine's own apt lists and packages are not changed. DEBIAN_MIRROR overrides the mirror.
set -euo pipefail
umask 022
say() { echo "userland: $*" >&2; }
die() { say "$*"; exit 1; }

name=${1-}
case $name in
    busybox | bullseye | bookworm | trixie) ;;
    *) echo "usage: userland.sh busybox|bullseye|bookworm|trixie" >&2; exit 2 ;;
esac
cache=${STRAYPORT_CACHE:-/var/cache/strayport}/userlands
dir=$cache/$name
mkdir -p "$cache" || die "cannot write to $cache; set STRAYPORT_CACHE"
exec 9>"$cache/$name.lock"
flock 9
if [ -e "$dir" ]; then
    echo "$dir"
    exit 0
fi
rm -rf "$cache/.$name".*   # of one that was killed; the lock is ours
work=$(mktemp -d "$cache/.$name.XXXXXX")
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
mkdir -p "$work/root"/{proc,sys,dev,run,tmp,etc,exchange}

if [ "$name" = busybox ]; then
    busybox=$(command -v busybox) || die "no busybox; run scripts/setup.sh test"
    [[ $(ldd "$busybox" 2>&1) != *'=>'* ]] || die "$busybox is not static; install busybox-static"
    mkdir -p "$work/root/bin"
    cp "$busybox" "$work/root/bin/busybox"
    for applet in $("$busybox" --list); do
        [ "$applet" = busybox ] || ln -s busybox "$work/root/bin/$applet"
    done
else
    # shellcheck source=scripts/vm/apt.sh
    . "$(dirname "$(realpath "$0")")/apt.sh"
    apt_of "$work" "$name" || die "$name: cannot read ${mirror-its mirror}"
    mkdir "$work/debs"
    packages=(libc6 bash libtinfo6 netcat-openbsd libbsd0 libmd0 base-files)
    (cd "$work/debs" && apt-get "${apt[@]}" -qq download "${packages[@]}" >&2) || die "$name: cannot download ${packages[*]}"
    for deb in "$work/debs"/*.deb; do
        dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$work/root" --keep-directory-symlink ||
            die "$name: cannot unpack $deb"
    done
    # one tree, as every installed system has it today; of old the packages had both
    [ -e "$work/root/lib64" ] || ln -s usr/lib64 "$work/root/lib64"
    [ -e "$work/root/lib" ] || ln -s usr/lib "$work/root/lib"
    [ -e "$work/root/bin" ] || ln -s usr/bin "$work/root/bin"
    ln -sf nc.openbsd "$work/root/bin/nc"
    rm -rf "$work/root/usr/share"
fi
mv -T "$work/root" "$dir"
echo "$dir"

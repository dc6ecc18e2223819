#!/bin/bash
# fetch-kernel.sh NAME: make sure that kernel is in the cache and print its folder, which then holds
#   root/        the unpacked Debian packages         vmlinux    the uncompressed kernel
#   release      what uname -r will say               btf        its BTF (gen_vmlinux.py --btf)
#   modules      path of its modules in root/         initrd     busybox and the modules for vm-run.sh
# The cache is ${STRAYPORT_CACHE:-/var/cache/strayport}/kernels; what is there is used without the network.
# The machine's own apt lists and packages are not changed. DEBIAN_MIRROR overrides the mirror.
set -euo pipefail
umask 022

kernels='
5.10  bullseye
6.1   bookworm
6.12  trixie
7.2   sid
'

say() { echo "fetch-kernel: $*" >&2; }
die() { say "$*"; exit 1; }

here=$(dirname "$(realpath "$0")")
name=${1-}
suite=$(awk -v name="$name" '$1 == name {print $2}' <<<"$kernels")
[ -n "$suite" ] || { echo "usage: fetch-kernel.sh $(awk 'NF {printf "%s%s", s, $1; s = "|"}' <<<"$kernels")" >&2; exit 2; }

cache=${STRAYPORT_CACHE:-/var/cache/strayport}/kernels
dir=$cache/$name
mkdir -p "$cache" || die "cannot write to $cache; set STRAYPORT_CACHE"
if [ ! -e "$dir" ]; then
    exec 9>"$cache/$name.lock"
    flock 9
fi
# another process may have fetched it while this one waited
if [ -e "$dir" ]; then
    echo "$dir"
    exit 0
fi
for tool in apt-get dpkg-deb cpio depmod xz /usr/bin/python3 busybox; do
    command -v "$tool" >/dev/null || PATH=$PATH:/usr/sbin:/sbin command -v "$tool" >/dev/null ||
        die "$tool is missing; run scripts/setup.sh test"
done
PATH=$PATH:/usr/sbin:/sbin

rm -rf "$cache/.$name".*   # of one that was killed; the lock is ours
work=$(mktemp -d "$cache/.$name.XXXXXX")
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"

say "$name: downloading Debian $suite's kernel"
# shellcheck source=scripts/vm/apt.sh
. "$here/apt.sh"
apt_of "$work" "$suite" || die "$name: cannot read ${mirror-} $suite"
image=$(apt-cache "${apt[@]}" depends linux-image-amd64 |
    sed -n 's/^ *Depends: \(linux-image-[0-9].*\)/\1/p' | tail -n 1)
[ -n "$image" ] || die "$name: $suite has no linux-image-amd64"
version=${image#linux-image-}
packages=("$image")
# from 7.0 on the image package is empty: linux-binary has vmlinuz, linux-base modules.order and modules.builtin
if apt-cache "${apt[@]}" show "linux-binary-$version" >/dev/null 2>&1; then
    packages=("linux-base-$version" "linux-binary-$version" "linux-modules-$version")
fi
mkdir "$work/debs" "$work/root"
for p in "${packages[@]}"; do
    (cd "$work/debs" && apt-get "${apt[@]}" -qq download "$p" >&2) || die "$name: cannot download $p"
    dpkg-deb -x "$work/debs/$p"_*.deb "$work/root"
done
rm -rf "$work/debs" "$work/apt"

modules=$(find "$work/root/lib/modules" "$work/root/usr/lib/modules" -mindepth 2 -maxdepth 2 -name kernel -type d -printf '%h\n' 2>/dev/null |
    head -n 1 || true)
[ -n "$modules" ] || die "$name: no modules in ${packages[*]}"
release=${modules##*/}
case $release in
    "$name".*|"$name"-*) ;;
    *) say "note: $suite has moved on: the kernel called $name here is $release" ;;
esac
[ -e "$work/root/lib" ] || ln -s usr/lib "$work/root/lib"   # depmod looks only there
[ -e "$modules/modules.dep.bin" ] || depmod -b "$work/root" "$release"
vmlinuz=$(find "$work/root/boot" "$work/root/usr/lib/modules" -maxdepth 2 -name 'vmlinuz*' -type f 2>/dev/null | head -n 1 || true)
[ -n "$vmlinuz" ] || die "$name: no vmlinuz in ${packages[*]}"
/usr/bin/python3 "$here/extract-vmlinux.py" "$vmlinuz" "$work/vmlinux" "$work/btf"
"$here/make-initrd.sh" "$modules" "$work/initrd"
echo "$release" >"$work/release"
echo "${modules#"$work/root"}" >"$work/modules"
mv -T "$work" "$dir"
trap - EXIT
say "$name: $release is in $dir"
echo "$dir"

#!/bin/bash
# make-initrd.sh MODULES OUT: an initramfs of busybox and the modules that reach the host's files (virtio, 9p,
# overlay), out of the folder lib/modules/RELEASE. It has no /init: vm-run.sh appends that.
set -euo pipefail
modules=$1 out=$(realpath "$2")

busybox=$(command -v busybox)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mkdir -p "$root"/{bin,modules,proc,sys,dev,host,rw,root}
cp "$busybox" "$root/bin/busybox"
if [[ $(ldd "$busybox" 2>&1) == *'=>'* ]]; then
    echo "make-initrd: $busybox is not static; install busybox-static" >&2
    exit 1
fi

: >"$root/modules/order"
declare -A seen
# a module by name, after its dependencies, which modules.dep lists nearest first;
# what is built in is not in modules.dep
add() {
    local line file base i
    line=$(grep -E "/$1\.ko[^:/]*:" "$modules/modules.dep" || true)
    local -a files
    read -ra files <<<"${line/:/}"
    for ((i = ${#files[@]} - 1; i >= 0; i--)); do
        file=$modules/${files[i]}
        base=${file##*/}
        base=${base%%.ko*}
        [ -z "${seen[$base]-}" ] || continue
        seen[$base]=1
        case $file in
            *.xz) xz -dc "$file" ;;
            *.zst) zstd -qdc "$file" ;;
            *.gz) gzip -dc "$file" ;;
            *) cat "$file" ;;
        esac >"$root/modules/$base.ko"
        echo "$base" >>"$root/modules/order"
    done
}
for m in virtio virtio_ring virtio_pci 9pnet 9pnet_virtio 9p overlay; do
    add $m
done
# not compressed: unpacking takes longer under emulation than reading
(cd "$root" && find . | LC_ALL=C sort | cpio --quiet -o -H newc) >"$out"

#!/bin/bash
# vm-run.sh NAME 'command': run a shell command under the kernel NAME (see fetch-kernel.sh) in QEMU.
#   The guest's root directory is this host's, read only, with a tmpfs on top: what the command writes is gone
#   afterwards, except in /exchange. It is root there, has no network but loopback, and starts in this directory.
#   stdout gets the command's output (stdout and stderr together) as it comes; the exit status is the command's.
#   125: the guest died or ran past the time limit; its console is then on stderr.
# Settings (environment):
#   VM_ROOT      host folder that the guest has as its root directory instead (/); the command is then run there by
#                /bin/bash, or /bin/sh where that is not, starts in / and finds no modules
#   VM_EXCHANGE  host folder that the guest sees as /exchange, writable (default: a temporary one)
#   VM_LIMIT     seconds until the guest is killed (300)       VM_MEM     MiB of memory (2048)
#   VM_SMP       processors (2)                                VM_APPEND  more kernel arguments
#   VM_ACCEL     QEMU's accelerator (tcg)                      VM_CONSOLE file to keep the console in
#   VM_TIME=1    prints times to stderr
set -euo pipefail
usage() { sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$0" >&2; exit 2; }
[ $# -eq 2 ] || usage
here=$(dirname "$(realpath "$0")")
kernel=$("$here/fetch-kernel.sh" "$1") || exit 125
command -v qemu-system-x86_64 >/dev/null || { echo "vm-run: no qemu-system-x86_64; run scripts/setup.sh test" >&2; exit 125; }
[ "$(id -u)" -eq 0 ] || echo "vm-run: not root: files that only root may read are missing in the guest" >&2

tmp=$(mktemp -d)
qemu=
cleanup() {
    if [ -n "$qemu" ]; then kill "$qemu" 2>/dev/null || true; wait "$qemu" 2>/dev/null || true; fi
    rm -rf "$tmp"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
root=$(realpath "${VM_ROOT:-/}")
[ -d "$root" ] || { echo "vm-run: no folder $root" >&2; exit 125; }
start=/
[ "$root" != / ] || start=$PWD
mkdir "$tmp"/{control,exchange,top,top/modules}
exchange=$(realpath "${VM_EXCHANGE:-$tmp/exchange}")
[ -d "$exchange" ] || { echo "vm-run: no folder $exchange" >&2; exit 125; }
console=${VM_CONSOLE:-$tmp/console}
printf 'cd %q\nulimit -l unlimited\n%s\n' "$start" "$2" >"$tmp/control/command"
: >"$tmp/control/output"

# kept out of the cached part, so that a change to them needs no new one
install -m 755 "$here/init" "$here/guest-main" "$tmp/top"
realpath "$kernel/root$(cat "$kernel/modules")" >"$tmp/top/modules/path"
{ cat "$kernel/initrd"; (cd "$tmp/top" && find . | cpio --quiet -o -H newc); } >"$tmp/initrd"

# no AVX: what the C library does with it takes a tenth more of the emulator's time
cpu=Nehalem,+rdrand
[ "${VM_ACCEL:-tcg}" != kvm ] || cpu=host
begun=$EPOCHREALTIME
timeout -k 5 "${VM_LIMIT:-300}" qemu-system-x86_64 -accel "${VM_ACCEL:-tcg}" -cpu $cpu -smp "${VM_SMP:-2}" -m "${VM_MEM:-2048}" \
    -nodefaults -no-user-config -no-reboot -display none -serial "file:$console" -nic none \
    -kernel "$kernel/vmlinux" -initrd "$tmp/initrd" \
    -append "console=ttyS0 quiet panic=-1 oops=panic mitigations=off nokaslr tsc=reliable random.trust_cpu=on ${VM_APPEND:-}" \
    -virtfs "local,path=$root,mount_tag=host,security_model=none,readonly=on,multidevs=remap" \
    -virtfs "local,path=$tmp/control,mount_tag=control,security_model=none,multidevs=remap" \
    -virtfs "local,path=$exchange,mount_tag=exchange,security_model=none,multidevs=remap" \
    </dev/null >"$tmp/qemu.log" 2>&1 &
qemu=$!
tail -n +1 -f --pid=$qemu -s 0.1 "$tmp/control/output" 2>/dev/null &
tail=$!
ended=0
wait $qemu || ended=$?
qemu=
wait $tail || true

if [ -n "${VM_TIME:-}" ] && [ -s "$tmp/control/started" ]; then
    awk -v a="$begun" -v b="$(stat -c %.Y "$tmp/control/started")" -v c="$EPOCHREALTIME" \
        'BEGIN {printf "vm-run: command began after %.1f s, all took %.1f s\n", b - a, c - a}' >&2
fi
if [ -s "$tmp/control/status" ]; then exit "$(cat "$tmp/control/status")"; fi
if [ $ended -eq 124 ] || [ $ended -eq 137 ]; then why="ran past ${VM_LIMIT:-300} s"; else why="died"; fi
echo "vm-run: the guest $why; its console:" >&2
cat "$tmp/qemu.log" "$console" >&2 || true
exit 125

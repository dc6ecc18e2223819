#!/bin/bash
# setup.sh [build|test|package|scorecard|bench]: install the packages needed to build strayport, or (test, and the
# default) also those to test it, or (package) those to make and test its packages, or (scorecard, bench) also the
# other tracers that it is compared with. Debian 11 and later, Ubuntu 22.04 and later. With nothing missing it neither
# needs root nor the network.
set -euo pipefail

# libc6-dev: gcc only recommends it
build=(make gcc libc6-dev clang pkg-config libbpf-dev libelf-dev zlib1g-dev)
# scripts/vm: kernels, guests, other user lands
vm=(qemu-system-x86 busybox-static cpio kmod xz-utils zstd debian-archive-keyring)
# the tests use Debian's /usr/bin/python3, for which python3-pytest is
test=(python3 python3-pytest python3-jsonschema libcmocka-dev jq curl socat netcat-openbsd iproute2 procps util-linux nftables iptables
      "${vm[@]}")
# make test-package: the checkers of man page, unit and package, the shells that load the completions, and what the
# static program is tried in
package=(python3 python3-pytest git curl util-linux dpkg-dev lintian mandoc man-db bash zsh
         systemd strace iproute2 "${vm[@]}")
scorecard=(bpftrace libbpf-tools)
bench=(python3 iproute2 iperf3 tcpdump)

die() { echo "setup: $*" >&2; exit 1; }

case ${1-test} in
    build) wanted=("${build[@]}") ;;
    test) wanted=("${build[@]}" "${test[@]}") ;;
    package) wanted=("${build[@]}" "${package[@]}") ;;
    scorecard) wanted=("${build[@]}" "${test[@]}" "${scorecard[@]}") ;;
    bench) wanted=("${build[@]}" "${bench[@]}" "${scorecard[@]}") ;;
    *) echo "usage: setup.sh [build|test|package|scorecard|bench]" >&2; exit 2 ;;
esac
[ $# -le 1 ] || { echo "usage: setup.sh [build|test|package|scorecard|bench]" >&2; exit 2; }

# /usr/sbin is not in every user's PATH; Ubuntu's /usr/sbin/bpftool is a wrapper that insists on the tools of
# the running kernel, though any version will do
have_bpftool() {
    local b
    for b in /usr/sbin/bpftool /usr/lib/linux-tools/*/bpftool /usr/lib/linux-tools-*/bpftool /usr/local/sbin/bpftool; do
        if [ -x "$b" ] && "$b" version >/dev/null 2>&1; then return 0; fi
    done
    return 1
}

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    die "no apt-get and dpkg here; this script knows Debian and Ubuntu. By hand, the equivalent of: ${wanted[*]} bpftool"
fi

missing=()
# a package that dpkg never heard of has no line; Multi-Arch: same packages may have two
installed=$(dpkg-query -W -f '${binary:Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null |
    sed -n 's/^\([^ :]*\)[^ ]* installed$/ \1 /p' || true)
for p in "${wanted[@]}"; do
    [[ $installed == *" $p "* ]] || missing+=("$p")
done
bpftool=yes
have_bpftool || bpftool=no
if [ ${#missing[@]} -eq 0 ] && [ $bpftool = yes ]; then exit 0; fi

names=${missing[*]}
[ $bpftool = yes ] || names+=" bpftool"
[ "$(id -u)" -eq 0 ] || die "missing: ${names# }. Run again as root: sudo $0 ${1-}"
echo "setup: installing ${names# }" >&2
export DEBIAN_FRONTEND=noninteractive
apt-get -qq update >&2 || echo "setup: apt-get update failed; trying with the lists of before" >&2

available() { # has any package of that name a version to install?
    local policy
    policy=$(apt-cache policy "$1" 2>/dev/null) || return 1
    [[ $policy == *"Candidate: "[^\(]* ]]
}
if [ $bpftool = no ]; then
    # Debian and Ubuntu 25.04 have it as a package of its own, older Ubuntus in the kernel's tools
    if available bpftool; then missing+=(bpftool); else missing+=(linux-tools-common linux-tools-generic); fi
fi
absent=()
for p in "${missing[@]}"; do
    available "$p" || absent+=("$p")
done
if [ ${#absent[@]} -gt 0 ]; then
    release=$(. /etc/os-release 2>/dev/null && echo "${PRETTY_NAME-}" || true)
    die "not in the apt sources of this machine (${release:-unknown release}): ${absent[*]}." \
        "Is the network there, and on Ubuntu the 'universe' component enabled?"
fi
apt-get -qq -o Dpkg::Use-Pty=0 install -y --no-install-recommends "${missing[@]}" >&2 ||
    die "apt-get could not install ${missing[*]}: its message is above"
have_bpftool || die "bpftool was installed but does not run"

#!/bin/bash
# build.sh STAGE VERSION DATE OUTDIR: make the Debian package OUTDIR/strayport_VERSION_ARCH.deb of what make install
# put into STAGE. Needs dpkg-dev. Equal input gives equal bytes. DEBFULLNAME and DEBEMAIL name the maintainer.
set -euo pipefail
here=$(dirname "$(realpath "$0")")
stage=$(realpath "$1") version=$2 date=$3 outdir=$(realpath "$4")
arch=$(dpkg --print-architecture)
maintainer="${DEBFULLNAME:-strayport maintainers} <${DEBEMAIL:-maintainers@strayport.invalid}>"
SOURCE_DATE_EPOCH=$(date -u -d "$date" +%s)
export SOURCE_DATE_EPOCH
umask 022

strip --remove-section=.comment --remove-section=.note "$stage/usr/sbin/strayport"
doc=$stage/usr/share/doc/strayport
install -D -m 644 "$here/../copyright" "$doc/copyright"
gzip -9n <"$here/../../README.md" >"$doc/README.md.gz"
gzip -9n "$stage/usr/share/man/man8/strayport.8"
gzip -9n >"$doc/changelog.gz" <<C
strayport ($version) unstable; urgency=medium

  * Version $version.

 -- $maintainer  $(LC_ALL=C date -u -d "$date" '+%a, %d %b %Y 00:00:00 +0000')
C

# what the program is linked with says what it depends on, and from which versions on
shlibs=$(mktemp -d)
trap 'rm -rf "$shlibs"' EXIT
mkdir "$shlibs/debian"
printf 'Source: strayport\n\nPackage: strayport\nArchitecture: any\n' >"$shlibs/debian/control"
depends=$(cd "$shlibs" && dpkg-shlibdeps -O -e"$stage/usr/sbin/strayport" 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
[ -n "$depends" ] || { echo "deb: dpkg-shlibdeps found no dependencies" >&2; exit 1; }

mkdir -p "$stage/DEBIAN"
install -m 755 "$here"/postinst "$here"/prerm "$here"/postrm "$stage/DEBIAN/"
(cd "$stage" && find etc -type f -printf '/%p\n' | LC_ALL=C sort) >"$stage/DEBIAN/conffiles"
(cd "$stage" && find usr lib -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$stage/DEBIAN/md5sums"
cat >"$stage/DEBIAN/control" <<C
Package: strayport
Version: $version
Architecture: $arch
Maintainer: $maintainer
Installed-Size: $(du -sk --apparent-size --exclude=DEBIAN "$stage" | cut -f1)
Depends: $depends, init-system-helpers (>= 1.60)
Section: net
Priority: optional
Description: tell who is on a network port, as it happens
 Prints every bind, listen, connect, accept, transfer, refusal and close that
 touches the watched ports, TCP and UDP, on either side, in all network
 namespaces, with the process behind it: pid, command, executable, arguments,
 parents, user, container. As text, or as JSON Lines in the terms of the
 Elastic Common Schema.
 .
 It hooks the kernel's own functions (eBPF) and needs Linux 5.10 or later with
 BTF. A systemd service that records to a file is included, and not enabled.
C
chmod 644 "$stage"/DEBIAN/{conffiles,md5sums,control}
dpkg-deb --root-owner-group -Zxz --build "$stage" "$outdir" >&2

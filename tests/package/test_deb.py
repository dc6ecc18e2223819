# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""make deb: lintian has nothing to say, and it comes and goes without a trace. Needs root."""
import glob
import os
import re

import pytest

from conftest import OUT, ROOT, clean_env, run


@pytest.fixture(scope="module")
def deb():
    run("make", "deb", cwd=ROOT, env=clean_env())
    found = glob.glob(os.path.join(OUT, "deb/*.deb"))
    assert len(found) == 1 and re.search(r"/strayport_[\d.]+_\w+\.deb$", found[0])
    return found[0]


def test_lintian(deb):
    r = run("lintian", "--allow-root", "--display-info", "--suppress-tags",
            # there is no init script; "mor" is a part of a service's name in the registry
            "package-supports-alternative-init-but-no-init.d-script,spelling-error-in-binary", deb, ok=False)
    assert r.returncode == 0 and r.stdout.strip() == "", r.stdout + r.stderr


def test_equal_input_gives_equal_bytes(deb):
    with open(deb, "rb") as f:
        one = f.read()
    run("make", "deb", cwd=ROOT, env=clean_env(TZ="Asia/Tokyo", LC_ALL="C.UTF-8", SOURCE_DATE_EPOCH="5"))
    with open(deb, "rb") as f:
        assert f.read() == one


# On an overlay over this system, in a mount namespace: nothing of it is ever installed here.
CHROOT = r"""
set -e
mount --make-rprivate /
mount -t tmpfs tmpfs "$1"
mkdir "$1/upper" "$1/work" "$1/root"
mount -t overlay overlay -o "lowerdir=/,upperdir=$1/upper,workdir=$1/work" "$1/root"
mount --rbind /dev "$1/root/dev"
mount -t proc proc "$1/root/proc"
cp "$2" "$1/root/strayport.deb"
exec chroot "$1/root" sh -ec "$3"
"""

LIFE = r"""
files() { find / -xdev ! -path '/tmp/*' ! -path '/var/lib/dpkg/*' ! -path '/var/log/*' ! -path '/var/cache/*' ! -path '/proc/*' \
    ! -path '/dev/*' ! -path '/work/*' -name '*strayport*' | sort; }
files >/tmp/before
dpkg -i /strayport.deb >/tmp/said 2>&1 || { cat /tmp/said; exit 1; }
if grep -iE 'warning|error' /tmp/said; then exit 1; fi
dpkg -V strayport
echo "state $(dpkg-query -W -f '${db:Status-Status}' strayport)"
strayport --version | head -n 1
man -w strayport
grep -c . /etc/default/strayport >/dev/null
systemctl is-enabled strayport.service || true
echo PORTS=3401 >/etc/default/strayport
mkdir -p /var/log/strayport
dpkg -r strayport >/tmp/said 2>&1 || { cat /tmp/said; exit 1; }
grep PORTS /etc/default/strayport
[ ! -e /usr/sbin/strayport ] && [ ! -e /lib/systemd/system/strayport.service ]
dpkg -P strayport >/tmp/said 2>&1 || { cat /tmp/said; exit 1; }
files | comm -13 /tmp/before -
[ ! -e /var/log/strayport ]
echo over
"""


def test_installs_and_goes(deb, tmp_path):
    r = run("unshare", "-m", "sh", "-c", CHROOT, "sh", str(tmp_path), deb, LIFE, env=clean_env(LC_ALL="C.UTF-8"))
    version = re.search(r"strayport_(.+)_", deb).group(1)
    assert r.stdout.splitlines() == ["state installed", "strayport " + version, "/usr/share/man/man8/strayport.8.gz",
                                     "disabled", "PORTS=3401", "over"], r.stdout + r.stderr
    assert not os.path.exists("/usr/sbin/strayport")

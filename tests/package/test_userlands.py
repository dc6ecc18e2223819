# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""The static program in other user lands than this one: a root that holds busybox and nothing else, booted in QEMU; Debian
11, 12 and 13 with their own libc, shell and nc. These are entered by chroot on this machine, as a boot takes half a minute;
with STRAYPORT_USERLANDS=guests they are booted too, each with its own kernel."""
import json
import os
import shutil

import pytest

from conftest import OUT, ROOT, run

# A connection from nc to nc, told by strayport; b is the rig's own busybox, for what the user land has not.
GUEST = r"""
b=/run/vm/busybox
s=/exchange/strayport
said() { # FILE WORD COUNT: wait until it is there
    n=0
    until [ "$($b grep -c "$2" "$1")" -ge "$3" ]; do
        n=$((n + 1))
        [ $n -lt 400 ] || { echo "waited in vain for $2 in $1"; $b cat "$1" /exchange/err; exit 1; }
        $b sleep 0.1
    done
}
echo "shell ${BASH_VERSION-busybox}"
[ ! -e /etc/debian_version ] || read -r version </etc/debian_version
echo "debian ${version-none}"
$s --version >/exchange/version || exit 1
$s -j 3401 >/exchange/out 2>/exchange/err &
tracer=$!
said /exchange/err 'hooks live' 1
nc -l $LISTEN >/exchange/got &
server=$!
echo "server $server"
said /exchange/out '"socket_listening"' 1
$s explain -j 3401 >/exchange/explain
echo "explain $?"
echo hello | nc $ASK 127.0.0.1 3401
wait $server
said /exchange/out '"disconnect_received"' 2
kill -INT $tracer
wait $tracer
echo "strayport $?"
$s replay --time utc /exchange/out >/exchange/text
echo "replay $?"
"""

# user land, kernel, how its nc listens and asks, what nc is, Debian's version
USERLANDS = [("busybox", "6.1", "-p 3401", "", "/bin/busybox", "none"),
             ("bullseye", "5.10", "3401", "-N", "/bin/nc.openbsd", "11."),
             ("bookworm", "6.1", "3401", "-N", "/bin/nc.openbsd", "12."),
             ("trixie", "6.12", "3401", "-N", "/usr/bin/nc.openbsd", "13.")]


# In namespaces of its own; what the program needs of the host is what any container of a tracer has.
HOST = r"""
set -e
mount --make-rprivate /
ip link set lo up
mount -t tmpfs tmpfs "$1/mnt"
mkdir "$1/mnt/upper" "$1/mnt/work" "$1/mnt/root"
mount -t overlay overlay -o "lowerdir=$2,upperdir=$1/mnt/upper,workdir=$1/mnt/work" "$1/mnt/root"
cd "$1/mnt/root"
mkdir -p run/vm exchange
for m in proc sys dev; do mount --rbind /$m $m; done
mount --bind "$1" exchange
cp "$(command -v busybox)" run/vm/busybox
exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin chroot . /bin/bash -c "$3"
"""


def run_there(name, kernel, root, folder, command):
    if name == "busybox" or os.environ.get("STRAYPORT_USERLANDS") == "guests":
        return run(os.path.join(ROOT, "scripts/vm/vm-run.sh"), kernel, command,
                   env=dict(os.environ, VM_ROOT=root, VM_EXCHANGE=folder, VM_LIMIT="120", VM_MEM="1024"))
    os.mkdir(os.path.join(folder, "mnt"))
    return run("unshare", "-mn", "sh", "-c", HOST, "sh", folder, root, command)


@pytest.mark.parametrize("name,kernel,listen,ask,nc,version", USERLANDS, ids=[u[0] for u in USERLANDS])
def test_attributes_a_connection(tmp_path, name, kernel, listen, ask, nc, version):
    root = run(os.path.join(ROOT, "scripts/vm/userland.sh"), name).stdout.strip()
    if name == "busybox":
        files = [os.path.join(d, f) for d, _, fs in os.walk(root) for f in fs]
        assert [f for f in files if not os.path.islink(f)] == [os.path.join(root, "bin/busybox")]
    shutil.copy(os.path.join(OUT, "static/strayport"), str(tmp_path / "strayport"))
    r = run_there(name, kernel, root, str(tmp_path), "LISTEN='%s' ASK='%s'\n%s" % (listen, ask, GUEST))
    told = dict(line.split(" ", 1) for line in r.stdout.splitlines())
    assert (told["shell"] == "busybox") == (name == "busybox") and told["debian"].startswith(version), r.stdout
    assert (told["explain"], told["strayport"], told["replay"]) == ("10", "0", "0"), r.stdout
    assert (tmp_path / "version").read_text().startswith("strayport ")
    assert (tmp_path / "got").read_text() == "hello\n"
    events = [json.loads(line) for line in (tmp_path / "out").read_text().splitlines()]
    server = int(told["server"])
    here = [e["strayport"]["netns"] for e in events if e.get("process", {}).get("pid") == server][0]
    ours = [e for e in events if e["strayport"].get("netns") == here]

    def one(action, of_server):
        found = [e for e in ours if e["event"]["action"] == action and (e["process"]["pid"] == server) == of_server]
        assert len(found) == 1, (action, ours)
        assert found[0]["process"]["name"] == "nc" and found[0]["process"]["executable"] == nc, found
        return found[0]

    assert one("socket_listening", True)["process"]["args"][:2] == ["nc", "-l"]
    assert one("connection_accepted", True)["strayport"]["attribution"] == "current"
    client = one("connection_attempted", False)
    assert client["process"]["pid"] == one("disconnect_received", False)["process"]["pid"]
    for end in (one("disconnect_received", True), one("disconnect_received", False)):
        assert end["source"]["bytes"] == 6 and end["destination"]["bytes"] == 0
    stopped = events[-1]
    assert stopped["event"]["action"] == "trace_stopped" and stopped["host"]["os"]["kernel"].startswith(
        kernel if r.args[0] != "unshare" else os.uname().release)
    assert not any(stopped["strayport"]["run"]["lost"].values()), stopped
    held = json.loads((tmp_path / "explain").read_text())
    assert held["complete"] and [s["process"]["pid"] for s in held["sockets"] if s["strayport"]["netns"] == here] == [server]
    text = (tmp_path / "text").read_text()
    assert " accept " in text and " listen " in text

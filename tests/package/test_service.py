# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""strayport.service: it is run as systemd would run it, with its capabilities and no others. Needs root."""
import json
import os
import re
import select
import shlex
import shutil
import signal
import socket
import subprocess
import time

import pytest

from conftest import OUT, ROOT, clean_env, run

NOBODY = 65534
PORT = 3401
LOG = "/var/log/strayport/strayport.jsonl"


@pytest.fixture(scope="module")
def unit(tmp_path_factory):
    """The unit as installed: {setting: value}, and where it lies below its root."""
    dest = str(tmp_path_factory.mktemp("service"))
    run("make", "install", "DESTDIR=" + dest, "PREFIX=/usr", cwd=ROOT, env=clean_env())
    path = os.path.join(dest, "usr/lib/systemd/system/strayport.service")
    settings = {"path": path, "root": dest}
    with open(path) as f:
        for line in f:
            if "=" in line and line[0] not in "#[":
                key, value = line.rstrip("\n").split("=", 1)
                assert key not in settings, "%s is there twice" % key
                settings[key] = value
    return settings


def capabilities(unit):
    return unit["CapabilityBoundingSet"].split()


def test_verify(unit):
    os.makedirs(os.path.join(unit["root"], "usr/share/man/man8"), exist_ok=True)
    shutil.copytree("/usr/lib/systemd/system", os.path.join(unit["root"], "lib/systemd/system"), symlinks=True)
    r = run("systemd-analyze", "verify", "--man=no", "--root=" + unit["root"], "strayport.service", ok=False)
    said = [line for line in r.stdout.splitlines() + r.stderr.splitlines() if "strayport" in line]
    assert said == []
    r = run("systemd-analyze", "security", "--offline=true", "--threshold=30", unit["path"], ok=False)
    assert r.returncode == 0, r.stdout  # 10 times the exposure level: 3.0


# What the service's sandbox does to its view of the file system, as far as that could blind it: all read only but its
# log, nothing in /tmp and /home, /proc with mounts on it. tracefs is mounted, as systemd does on every host.
SANDBOX = r"""
set -e
mount --make-rprivate /
grep -q ' /sys/kernel/tracing tracefs' /proc/self/mounts || mount -t tracefs tracefs /sys/kernel/tracing
mount -t tmpfs tmpfs /home
mkdir -p "$LOGS"
mount --bind "$LOGS" /var/log
mkdir -p -m 750 /var/log/strayport
mount --bind /proc/sys /proc/sys
for m in /proc/sys /sys /sys/kernel/tracing; do mount -o remount,bind,ro $m; done
mount --bind / /mnt
mount -o remount,bind,ro /mnt
for m in proc sys dev var/log home work root; do
    [ ! -d /$m ] || mount --rbind /$m /mnt/$m
done
mount -t tmpfs tmpfs /mnt/tmp
umask 077
exec chroot /mnt "$@"
"""


class Service:
    """ExecStart of the unit, with these capabilities."""

    def __init__(self, unit, caps, logs, *more):
        env = dict(PORTS=str(PORT))
        words = []
        for word in shlex.split(unit["ExecStart"]):
            words += env[word[1:]].split() if word.startswith("$") else [word]
        assert words[0] == "/usr/sbin/strayport"
        words[0] = os.path.join(OUT, "strayport")
        self.log = os.path.join(logs, os.path.relpath(LOG, "/var/log"))
        sets = ",".join(["-all"] + ["+" + c[4:].lower() for c in caps])
        limits = ["setpriv", "--bounding-set=" + sets, "--inh-caps=-all", "--no-new-privs"]
        self.process = subprocess.Popen(
            ["nice", "-n", unit["Nice"], "unshare", "-m", "sh", "-c", SANDBOX, "sh"] + limits + list(more) + words,
            env=dict(os.environ, LOGS=logs, LC_ALL="C"), stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, stdout=subprocess.PIPE)
        self.said = b""

    def live(self):
        """True when its hooks are live, False if it ended before."""
        end = time.monotonic() + 60
        while b"hooks live after" not in self.said:
            assert time.monotonic() < end, self.said
            if select.select([self.process.stderr], [], [], 1)[0]:
                data = os.read(self.process.stderr.fileno(), 4096)
                if not data:
                    return False
                self.said += data
        return True

    def stop(self):
        """End it as systemd does. Its events."""
        if self.process.poll() is None:
            os.kill(self.process.pid, signal.SIGTERM)
        out, err = self.process.communicate(timeout=30)
        self.said += err
        assert out == b""
        with open(self.log) as f:
            return [json.loads(line) for line in f]


SERVE = """
import socket, sys
sys.stdin.readline()
s = socket.socket()
s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
s.bind(("127.0.0.1", %d))
s.listen(1)
print("listening", flush=True)
a = s.accept()[0]
a.sendall(a.recv(5) * 2)
a.recv(1)
""" % PORT


def serve(tmp_path, replaced, log):
    """A server of another user, connected to once; its executable is replaced on disk before it listens.

    It lives until the log has it: what lies on the disk in its place is looked up then.
    """
    exe = str(tmp_path / "server")
    shutil.copy(os.path.realpath("/usr/bin/python3"), exe)
    p = subprocess.Popen(["setpriv", "--reuid=%d" % NOBODY, "--regid=%d" % NOBODY, "--clear-groups", exe, "-I", "-c", SERVE],
                         stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd="/", env={"PYTHONHOME": "/usr"})
    if replaced:
        # wait until it runs: setpriv's own name is gone then
        end = time.monotonic() + 10
        while os.readlink("/proc/%d/exe" % p.pid) != exe:
            assert time.monotonic() < end
            time.sleep(0.01)
        shutil.copy("/usr/bin/env", exe + ".new")
        os.rename(exe + ".new", exe)
    p.stdin.write(b"\n")
    p.stdin.flush()
    assert p.stdout.readline() == b"listening\n"
    with socket.create_connection(("127.0.0.1", PORT)) as c:
        c.sendall(b"12345")
        assert len(c.recv(10, socket.MSG_WAITALL)) == 10
        end = time.monotonic() + 10
        while True:
            with open(log) as f:
                if "connection_accepted" in f.read():
                    break
            assert time.monotonic() < end
            time.sleep(0.01)
    assert p.wait(timeout=10) == 0
    return p.pid, exe


@pytest.fixture
def world(tmp_path):
    """pytest's own directories are root's alone."""
    where = "/var/tmp/strayport-service.%d" % os.getpid()
    shutil.rmtree(where, ignore_errors=True)
    os.makedirs(where + "/logs")
    os.chmod(where, 0o755)
    yield type(tmp_path)(where)
    shutil.rmtree(where)


def accepted(events):
    found = [e for e in events if e["event"]["action"] == "connection_accepted"]
    assert len(found) == 1, [e["event"]["action"] for e in events]
    return found[0]


def test_attributes_with_its_capabilities_alone(unit, world):
    s = Service(unit, capabilities(unit), str(world / "logs"))
    assert s.live(), s.said
    with open("/proc/%d/status" % s.process.pid) as f:
        status = f.read()
    assert bin(int(re.search(r"CapEff:\s+(\w+)", status).group(1), 16)).count("1") == len(capabilities(unit))
    assert re.search(r"NoNewPrivs:\s+1", status)
    pid, exe = serve(world, True, s.log)
    events = s.stop()
    assert s.process.returncode == 0, s.said
    e = accepted(events)
    assert e["process"]["pid"] == pid and e["process"]["executable"] == exe
    assert e["process"]["args"][1:3] == ["-I", "-c"] and e["process"]["working_directory"] == "/"
    assert e["process"]["user"]["id"] == str(NOBODY)
    assert e["process"]["parent"]["pid"] == os.getpid()
    assert e["strayport"]["attribution"] == "current" and "exe_replaced" in e["strayport"]["flags"]
    ended = [x for x in events if x["event"]["action"] == "disconnect_received" and x["process"]["pid"] == pid]
    assert [x["source"]["bytes"] for x in ended] == [5] and [x["destination"]["bytes"] for x in ended] == [10]
    assert os.stat(s.log).st_mode & 0o777 == 0o600
    said = s.said.decode()
    assert "cannot" not in said.replace("could not be entered: sockets there that no process holds", ""), said


@pytest.mark.parametrize("left_out", ["CAP_BPF", "CAP_PERFMON", "CAP_NET_ADMIN", "CAP_SYS_PTRACE"])
def test_each_capability_is_needed(unit, world, left_out):
    caps = [c for c in capabilities(unit) if c != left_out]
    assert len(caps) == len(capabilities(unit)) - 1
    if left_out == "CAP_NET_ADMIN":
        tell = ["setpriv", "--inh-caps=-all", "--bounding-set=" + ",".join(["-all"] + ["+" + c[4:].lower() for c in caps])]
        without = run(*tell, os.path.join(OUT, "strayport"), "--features").stdout
        line = re.search(r"^.*cgroup.*$", without, re.M).group(0)
        assert "EPERM" in line, without
        return
    s = Service(unit, caps, str(world / "logs"))
    if left_out in ("CAP_BPF", "CAP_PERFMON"):
        assert not s.live()
        assert s.process.wait(timeout=30) == 1 and b"EPERM" in s.said
        return
    assert s.live(), s.said
    serve(world, True, s.log)
    assert "exe_replaced" not in accepted(s.stop())["strayport"].get("flags", [])


def whole_calls(lines):
    """Lines of strace -f, with those put together that a call of another thread had parted."""
    begun, whole = {}, []
    for line in lines:
        pid, _, text = line.partition(" ")
        if text.endswith("<unfinished ...>"):
            begun[pid] = text[:-len("<unfinished ...>")]
        else:
            whole.append(re.sub(r"^ *<\.\.\. \w+ resumed>", lambda _: begun.pop(pid, ""), text))
    return whole


def test_system_calls(unit, world):
    """Every system call of a run that is not in the filter is one that may fail."""
    groups, allowed = {}, set()
    for line in run("systemd-analyze", "syscall-filter").stdout.splitlines():
        if line.startswith("@"):
            name = line.strip()
            groups[name] = []
        elif line.startswith("    ") and not line.strip().startswith("#"):
            groups[name].append(line.strip())
    # the standard set of what every process may do is always allowed
    todo = unit["SystemCallFilter"].split() + ["@default"]
    while todo:
        item = todo.pop()
        if item.startswith("@"):
            todo += groups[item]
        else:
            allowed.add(item)
    trace = str(world / "logs/strace")
    s = Service(unit, capabilities(unit), str(world / "logs"), "strace", "-f", "-qq", "-o", "/var/log/strace", "-e", "signal=none")
    assert s.live(), s.said
    serve(world, True, s.log)
    for child in run("pgrep", "-P", str(s.process.pid)).stdout.split():
        os.kill(int(child), signal.SIGTERM)
    assert accepted(s.stop())
    with open(trace) as f:
        lines = f.read().splitlines()
    # what it recorded is on the disk when it ends
    whole = whole_calls(lines)
    at, fd = next((i, m.group(1)) for i, m in enumerate(
        re.search(r"openat\(.*%s.* = (\d+)$" % re.escape(LOG), x) for x in whole) if m)
    of_log = [m.group(1, 2) for m in (
        re.search(r"\b(write|writev|pwrite64|fsync)\(%s\b.* = (-?\d+)" % fd, x) for x in whole[at:]) if m]
    assert ("write", "0") not in of_log and len(of_log) > 1 and of_log[-1] == ("fsync", "0"), of_log[-5:]
    calls = (re.match(r"(?:\d+ +)?(?:<\.\.\. )?(\w+)(?:\(| resumed)", line) for line in lines)
    used = set(c.group(1) for c in calls if c)
    assert {"bpf", "openat", "poll", "write"} <= used
    # with EPERM: namespaces and file systems of its own, which it can do without
    assert used - allowed <= {"setns", "fsopen", "fsconfig", "fsmount"}, sorted(used - allowed)
    assert not [line for line in lines if re.search(r"\bsocket\((?!AF_UNIX)", line)]

# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""Hard cases (issue 4, C 4 and 6): who are they really?

Each process says what it is itself, in the same words as for all tests (model.Proc: executable, arguments, cgroup,
namespaces, ...). Here it has something to hide, or is gone, or is in a place of its own. The run in text sees the same.
"""
import os
import re
import shutil
import subprocess

import pytest

import checker
import harness
import model
from harness import PORT, Proc, Tracer, wait_until
from model import CURRENT

pytestmark = pytest.mark.who


@pytest.fixture(scope="module")
def text():
    """A run in text beside the one in JSON. Once a kernel in a guest, where it takes 15 s to start: no backend can
    change how an event is printed."""
    if harness.SLOW and harness.BACKEND in ("fentry", "kprobe"):
        yield None
        return
    t = Tracer(json_output=False)
    t.wait_stderr("hooks live after")
    yield t
    t.kill()


class TextOf:
    """The lines of one process, from here on."""

    def __init__(self, tracer, pid):
        self.tracer, self.pid = tracer, b" %d " % pid

    def until(self, word):
        """All lines up to the first with this event's word."""
        self.tracer.wait_for(lambda x: self.pid in x[0] and x[0].split()[1] == word.encode())
        with self.tracer.cond:
            lines = [line.decode("utf-8", "strict") for line, _ in self.tracer.lines if self.pid in line]
        return {line.split()[1]: line for line in lines}


def flags_of(line):
    """The flags at the end of a line, but those that any event may have."""
    m = re.search(r"\[([a-z_,]+)\]\s*$", line)
    return (set(m.group(1).split(",")) if m else set()) - {"late", "inferred", "from_proc"}


def own_copy(case, name="program"):
    path = os.path.join(case.tmp, name)
    shutil.copy(harness.stimulus("actor"), path)
    return path


def serve(case, srv, ip="127.0.0.1"):
    """One connection, from bind to the end, with srv as the server."""
    harness.serve_one(srv, case.actor("client", netns=srv.netns), ip)


def check(case, text, srv, exe=True):
    """All events of the case as JSON; and what the text says of the server (None: nobody asked)."""
    if not text:
        case.check()
        return None
    lines = TextOf(text, srv.pid).until("close")
    case.check()
    assert set(lines) >= {"bind", "listen", "accept", "close"}
    for line in lines.values():
        assert flags_of(line) == set(srv.proc.flags), line
        words = line.split()
        assert words[words.index(str(srv.pid)) + 1] == model.shown(srv.proc.comm)[0].replace(" ", r"\x20"), line
    if exe:
        assert " %s  " % srv.proc.exe.decode() in lines["listen"], lines["listen"]
    return lines


def now(srv, *flags, **changes):
    srv.proc = srv.proc.with_(flags=frozenset(flags), **changes)


# ---- the executable ----
def test_deleted_executable(case, text):
    path = own_copy(case)
    srv = case.actor("server", exe=path)
    os.unlink(path)
    now(srv, "exe_deleted")
    serve(case, srv)
    check(case, text, srv)


def test_deleted_executable_with_another_link(case, text):
    """The file has a name left, but not the one that it was started by."""
    path = own_copy(case)
    srv = case.actor("server", exe=path)
    os.link(path, path + ".kept")
    os.unlink(path)
    now(srv, "exe_deleted")
    serve(case, srv)
    check(case, text, srv)


@pytest.mark.parametrize("kept", [False, True], ids=["old is gone", "old has another link"])
def test_replaced_executable(case, text, kept):
    """Another program has been put where it was: the path is a lie."""
    path = own_copy(case)
    srv = case.actor("server", exe=path)
    if kept:
        os.link(path, path + ".kept")
    shutil.copy("/bin/true", path + ".new")
    os.rename(path + ".new", path)
    now(srv, "exe_replaced", *([] if kept else ["exe_deleted"]))
    serve(case, srv)
    check(case, text, srv)


def test_renamed_executable(case, text):
    """Moved while it runs: it is where it is now, and nothing is hidden."""
    path = own_copy(case)
    srv = case.actor("server", exe=path)
    os.rename(path, path + ".moved")
    # the name that exec gave is no longer the file's
    now(srv, exe=os.fsencode(path) + b".moved")
    serve(case, srv)
    check(case, text, srv)


def test_memfd_executable(case, text):
    srv = case.actor("server")
    parent = srv.proc
    srv.exec("memfd:sealed", ["/usr/sbin/sshd", "-D"])
    assert srv.proc.exe == b"/memfd:sealed (deleted)" and srv.proc.ppid == parent.ppid
    # a descriptor has no name to take comm from: its number, since 6.14 the file's name
    assert re.fullmatch(rb"\d+|memfd:sealed", srv.proc.comm)
    now(srv, "exe_memfd", "exe_deleted", exe=b"/memfd:sealed")
    serve(case, srv)
    check(case, text, srv)


# ---- the name ----
@pytest.mark.parametrize("comm", [b"[kworker/0:1]", b"sshd", b"a b"], ids=["kernel thread", "sshd", "blank"])
def test_renamed_by_prctl(case, text, comm):
    srv = case.actor("server")
    srv.comm(comm)
    now(srv, "comm_mismatch")
    serve(case, srv)
    check(case, text, srv)


def test_name_of_exec_is_no_mismatch(case, text):
    """A script and a link give the process a name that is not its executable's: exec did, not the process."""
    script = os.path.join(case.tmp, "service")
    with open(script, "w") as f:
        f.write("#!%s\n" % harness.stimulus("actor"))
    os.chmod(script, 0o755)
    link = os.path.join(case.tmp, "a-long-name-of-a-link")
    os.symlink(harness.stimulus("actor"), link)
    for path in (script, link):
        srv = case.actor("server", exe=path)
        assert srv.proc.comm == os.path.basename(path).encode()[:15]
        now(srv)
        srv.proc.may_be_renamed = lambda: False
        serve(case, srv)
        check(case, text, srv)


# ---- where ----
def test_working_directory(case):
    """As deep as one likes, and as it is at the event, not as it was at the first one."""
    deep = case.tmp
    for i in range(12):
        deep += "/d%d" % i
    deeper = deep + "/e" * 30
    os.makedirs(deeper)
    srv = case.actor("server", cwd=deep)
    s = srv.socket()
    s.bind("127.0.0.1", PORT)
    assert srv.proc.cwd == deep.encode()
    srv.refresh(srv.do("chdir", deeper.encode().hex()))
    s.listen()
    srv.refresh(srv.do("chdir", b"/".hex()))
    s.close()
    case.check()
    assert srv.proc.cwd == b"/"


def test_user_and_group_names(case, text):
    srv = case.actor("server")
    srv.setuid(65534, 65534)
    names, groups = model.user_names()
    assert srv.proc.uid == srv.proc.gid == 65534 and names[65534] and groups[65534]
    serve(case, srv)
    for line in (check(case, text, srv) or {}).values():
        assert " %s " % names[65534] in line, line


def test_login_user(case, text):
    """The one who logged in stays known whoever the process becomes."""
    if not os.path.exists("/proc/self/loginuid"):
        pytest.skip("the kernel is built without CONFIG_AUDIT: nobody has a login uid")
    wrap = ["sh", "-c", 'echo 65534 > /proc/self/loginuid && exec "$0" "$@"']
    srv = case.actor("server", wrap=wrap)
    assert srv.proc.login_uid == 65534 and srv.proc.uid == 0
    srv.proc = srv.proc.with_(comm=b"actor")
    serve(case, srv)
    check(case, text, srv)


# ---- parents ----
def test_ancestors_of_a_fork_tree(case):
    """Six generations; then the one in the middle ends and the rest gets another parent."""
    line = [case.actor("server")]
    for i in range(5):
        line.append(line[-1].fork("child%d" % i))
    last = line[-1]
    known = Proc.chain_of(last.pid)
    assert [a[0] for a in known[:6]] == [a.pid for a in line[-2::-1]] + [os.getpid()] and known[-1][0] == 1
    last.proc = last.proc.with_(ancestors=known)
    s = last.socket()
    s.bind("127.0.0.1", PORT)
    case.wait_events("socket_bound")
    middle = line[3]
    middle.kill()
    # its parent is a test's actor that waits for nobody: a zombie is no parent
    wait_until(lambda: Proc.chain_of(line[4].pid)[0][0] != middle.pid, "another parent")
    known = Proc.chain_of(last.pid)
    assert known[0][0] == line[4].pid and middle.pid not in [a[0] for a in known]
    last.proc = last.proc.with_(ancestors=known)
    s.listen()
    s.close()
    case.check()


def test_a_millisecond(case, text):
    """Gone before anyone can look: still all of it, out of the kernel alone."""
    srv = case.actor("server")
    lis = srv.listen("127.0.0.1")
    p = case.spawn([harness.stimulus("burst"), str(PORT), "1", "exec"], stdout=subprocess.PIPE)
    first, life = harness.read_lines(p.stdout.fileno(), deadline=harness.DEADLINE)
    assert p.wait(harness.DEADLINE) == 0 and not os.path.exists("/proc/%d" % life["pid"])
    parent = Proc.from_truth("parent", first)
    up = Proc.chain_of(os.getpid())
    with open("/proc/self/comm", "rb") as f:
        me = f.read()[:-1].decode()
    with open("/proc/self/stat") as f:
        began = int(f.read().rsplit(")", 1)[1].split()[19])
    known = [(parent.pid, "burst", parent.exe.decode(), parent.start_ticks),
             (os.getpid(), me, os.readlink("/proc/self/exe"), began)] + up
    proc = parent.with_(role="life", pid=life["pid"], ppid=parent.pid, args=parent.args + [b"0"],
                        parent_comm=b"burst", parent_exe=parent.exe, start_ticks=None, ancestors=known)
    out = case.story("life", "egress", ("127.0.0.1", life["port"]), ("127.0.0.1", PORT))
    out.sent = life["sent"]
    out.add("connection_attempted", proc, attribution=CURRENT)
    out.add("connection_established", proc)
    out.add("disconnect_received", proc, reason="fin")
    lis.serve(10)
    lis.close()
    events = [e for e in case.check() if e["process.pid"] == life["pid"]]
    assert events and not any("from_proc" in (e["strayport.flags"] or []) for e in events)
    if not text:
        return
    lines = TextOf(text, life["pid"]).until("close")
    assert parent.exe.decode() in lines["connect"] and not flags_of(lines["connect"])


# ---- containers ----
ID = "0123456789abcdef" * 4

LAYOUTS = [  # hierarchy ("": version 2), path, runtime, id, unit
    ("", "/system.slice/docker-%s.scope" % ID, "docker", ID, None),
    ("", "/kubepods.slice/kubepods-pod1.slice/cri-containerd-%s.scope" % ID, "containerd", ID, None),
    ("", "/kubepods.slice/kubepods-pod1.slice/crio-%s.scope" % ID, "cri-o", ID, None),
    ("", "/machine.slice/libpod-%s.scope/container" % ID, "podman", ID, None),
    ("", "/lxc.payload.web-1", "lxc", "web-1", None),
    ("", "/system.slice/web.service", None, None, "web.service"),
    ("pids", "/docker/%s" % ID, "docker", ID, None),
    ("pids", "/lxc/web-1", "lxc", "web-1", None),
]


@pytest.fixture
def cgroup():
    """Make a cgroup; what was not there before is removed in the end."""
    made = []

    def make(hierarchy, path):
        root = model.cgroup_mounts().get(hierarchy)
        if not root:
            pytest.skip("no cgroup hierarchy of %s is mounted" % (hierarchy or "version 2"))
        at = root
        for part in path.strip("/").split("/"):
            at += "/" + part
            if not os.path.isdir(at):
                try:
                    os.mkdir(at)
                except OSError as e:
                    pytest.skip("no cgroup can be made in %s: %s" % (root, e.strerror))
                made.append(at)
        return at

    yield make
    for at in made[::-1]:
        wait_until(lambda: not open(at + "/cgroup.procs").read(), "the end of all in " + at)
        os.rmdir(at)


@pytest.mark.parametrize("hierarchy,path,runtime,ident,unit", LAYOUTS,
                         ids=["v%d-%s" % (1 if x[0] else 2, x[2] or "systemd") for x in LAYOUTS])
def test_container_by_cgroup(case, text, cgroup, hierarchy, path, runtime, ident, unit):
    at = cgroup(hierarchy, path)
    srv = case.actor("server", wrap=["sh", "-c", 'echo 0 > "$0/cgroup.procs" && exec "$@"', at])
    assert srv.proc.cgroup == path and srv.proc.cgroup_id == os.stat(at).st_ino
    srv.proc = srv.proc.with_(container=ident, runtime=runtime, unit=unit)
    try:
        serve(case, srv)
        lines = check(case, text, srv)
        assert not lines or ("container " + (ident or "")[:12] in lines["listen"]) == bool(ident), lines["listen"]
    finally:
        srv.exit()


ENTER = """
echo 0 > "$CG/cgroup.procs"
exec unshare --mount --pid --fork --uts --ipc --cgroup sh -c '
mount --rbind /proc "$ROOT/proc" && mount --bind "$TMP" "$ROOT$TMP" && exec chroot "$ROOT" "$@"' sh "$@"
"""


def test_container_with_all_of_its_own(case, text, cgroup):
    """Its own root directory and namespaces, the cgroup's too, as a runtime makes them: named as the host sees it,
    with paths as it sees them itself."""
    path = "/system.slice/docker-%s.scope" % ID
    at, root = cgroup("", path), os.path.join(case.tmp, "root")
    for d in ("/bin", "/proc", case.tmp):
        os.makedirs(root + d)
    shutil.copy(harness.stimulus("actor"), root + "/bin/served")
    keep = {k: os.environ.get(k) for k in ("CG", "ROOT", "TMP")}
    os.environ.update(CG=at, ROOT=root, TMP=case.tmp)
    try:
        srv = case.actor("server", netns=case.new_netns(), wrap=["sh", "-c", ENTER, "sh"],
                         argv=["/bin/served", "server"])
    finally:
        for k, v in keep.items():
            os.environ.pop(k) if v is None else os.environ.update({k: v})
    try:
        # the cgroup namespace hides the path from the process itself
        assert srv.proc.cgroup == "/" and srv.proc.exe == b"/bin/served" and srv.proc.cwd == b"/"
        for kind, inode in (("pid", srv.proc.pidns), ("mnt", srv.proc.mntns)):
            assert inode == os.stat("/proc/%d/ns/%s" % (srv.pid, kind)).st_ino
            assert inode != os.stat("/proc/self/ns/" + kind).st_ino
        srv.proc = srv.proc.with_(container=ID, runtime="docker", cgroup=path, cgroup_id=os.stat(at).st_ino)
        serve(case, srv)
        lines = check(case, text, srv)
        assert not lines or "container " + ID[:12] in lines["listen"]
    finally:
        srv.exit()


# ---- hidden ----
HIDE = 'mount --bind "$0" "/proc/$1" && shift && exec "$@"'


@pytest.fixture
def hidden(tmp_path):
    """A tracer's command line in a mount namespace where something lies over /proc/PID."""
    over = tmp_path / "over"
    over.mkdir()

    def command(pid):
        return ["unshare", "--mount", "sh", "-c", HIDE, str(over), str(pid)]
    return command


@pytest.mark.once
def test_hidden_by_a_mount_over_proc(case, hidden):
    """Only the tracer's own namespace has the mount: nobody else is disturbed."""
    srv, cli = case.actor("server"), case.actor("client")
    truth = srv.proc
    with Tracer(wrap=hidden(srv.pid)) as t, Tracer(json_output=False, wrap=hidden(srv.pid)) as lines:
        lines.wait_stderr("hooks live after")
        begin = t.mark()
        lis = srv.listen("127.0.0.1")
        out = cli.connect("127.0.0.1")
        back = lis.accept()
        out.close()
        back.eof()
        back.close()
        lis.close()
        own = t.wait_for(lambda e: e["process.pid"] == srv.pid, 5, start=begin)
        other = t.wait_for(lambda e: e["process.pid"] == cli.pid, 3, start=begin)
        told = TextOf(lines, srv.pid).until("listen")
    for e in own:
        assert "hidden_from_proc" in e["strayport.flags"], e.brief()
        assert e["process.name"] == truth.comm.decode()
        assert e["process.executable"] == truth.exe.decode()
        assert e["process.args"] == [a.decode() for a in truth.args]
        assert e["process.working_directory"] == truth.cwd.decode()
        assert e["process.parent.pid"] == truth.ppid and e["strayport.ancestors"][-1]["pid"] == 1
    for e in other:
        assert "hidden_from_proc" not in (e["strayport.flags"] or []), e.brief()
    for line in told.values():
        assert flags_of(line) == {"hidden_from_proc"}, line
    assert truth.exe.decode() in told["listen"]
    # the ordinary run sees nothing hidden
    case.check()


@pytest.mark.once
def test_hidden_holder_in_the_snapshot(case, hidden):
    srv = case.actor("server")
    lis = srv.listen("127.0.0.1")
    truth, inode = srv.proc, case.net.inode
    out = subprocess.run(hidden(srv.pid) + [harness.BINARY, "-s", "-j", str(PORT)], stdout=subprocess.PIPE, check=True)
    e, = [x for x in map(checker.parse, out.stdout.splitlines()) if x["strayport"]["netns"] == inode]
    assert "hidden_from_proc" in e["strayport"]["flags"]
    assert e["process"]["executable"] == truth.exe.decode() and e["process"]["name"] == truth.comm.decode()
    assert e["process"]["working_directory"] == truth.cwd.decode()
    assert e["process"]["args"] == [a.decode() for a in truth.args]
    assert e["strayport"]["cgroup"]["path"] == truth.cgroup and e["strayport"]["mntns"] == truth.mntns
    assert [a["pid"] for a in e["strayport"]["ancestors"]] == [a[0] for a in Proc.chain_of(srv.pid)]
    h, = e["strayport"]["socket"]["holders"]
    assert h["pid"] == srv.pid and h["executable"] == truth.exe.decode()
    lis.close()
    case.check()

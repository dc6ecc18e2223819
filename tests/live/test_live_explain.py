# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""explain: what it says of a port is what the CSV, ss, /proc/sys, nft and iptables say."""
import calendar
import json
import os
import re
import shutil
import socket
import subprocess
import time

import pytest

import checker
import harness
import model
import schema
from test_live_cli import LIMIT, run, text

pytestmark = pytest.mark.anywhere

PORTS = [1, 22, 80, 1023, 1024, 3401, 31337, 49151, 49152, 50000, 65535]


OBJECT = schema.compile_schema(schema.load(os.path.join(os.path.dirname(schema.PATH), "explain.schema.json")))


def explain(*args, net=None, **kw):
    kw.setdefault("preexec_fn", net.enter if net else None)
    return run("explain", *args, **kw)


def explain_json(port, **kw):
    r = explain("-j", str(port), **kw)
    assert r.returncode in (0, 10), text(r.stderr)
    assert r.stdout.count(b"\n") == 1
    x = json.loads(r.stdout)
    assert OBJECT(x) == []
    for s in x["sockets"] if x["complete"] else []:
        checker.parse(json.dumps(s))
    assert x["port"] == port and x["held"] == (r.returncode == 10)
    return x


def used_by_ss(port):
    """Has any socket of this namespace the port, by ss? Those that only wait hold nothing."""
    out = subprocess.run(["ss", "-Htuan"], stdout=subprocess.PIPE, check=True).stdout.decode()
    lines = [line.split() for line in out.splitlines()]
    return any(f[4].rsplit(":", 1)[1] == str(port) for f in lines if f[1] not in ("TIME-WAIT",))


def bracketed(ip):
    return "[%s]" % ip if ":" in ip else ip


def ss_holders(port, net):
    """What ss says of a port there: sorted [(transport, address, pid)]."""
    r = subprocess.run(["ss", "-Htulpn", "sport = :%d" % port], stdout=subprocess.PIPE, check=True, preexec_fn=net.enter)
    lines = [line.split() for line in r.stdout.decode().splitlines()]
    return sorted((f[0], f[4], int(pid)) for f in lines for pid in re.findall(r"pid=(\d+)", f[6]))


@pytest.mark.parametrize("port", PORTS)
def test_facts(binary, port):
    x = explain_json(port)
    assert x["band"] == ("well-known" if port < 1024 else "registered" if port < 49152 else "dynamic")
    for proto in ("tcp", "udp"):
        status, service = model.port_registry(port, proto)
        assert x["registry"][proto]["status"] == status
        assert x["registry"][proto].get("service") == service
    low, high = map(int, open("/proc/sys/net/ipv4/ip_local_port_range").read().split())
    assert (x["ephemeral"]["low"], x["ephemeral"]["high"]) == (low, high)
    assert x["ephemeral"]["contains"] == (low <= port <= high)
    start = int(open("/proc/sys/net/ipv4/ip_unprivileged_port_start").read())
    assert x["privileged"] == (port < start)
    if used_by_ss(port):
        assert x["held"]
    assert x["complete"]
    near = [n["port"] for n in x["neighbours"]]

    def assigned(p):
        return "assigned" in (model.port_registry(p)[0], model.port_registry(p, "udp")[0])
    below = [p for p in range(port - 1, 0, -1) if assigned(p)][:2][::-1]
    above = [p for p in range(port + 1, 65536) if assigned(p)][:2]
    assert near == below + above
    # the text says the same
    out = text(explain(str(port)).stdout)
    status, service = model.port_registry(port)
    assert "tcp " + status + (" (%s)" % service if service else "") in out
    assert "band        " + x["band"] in out and "\x1b" not in out
    if status != "unassigned":
        assert "tcp unassigned" not in out


@pytest.mark.parametrize("args", [["0"], ["65536"], ["-1"], ["x"], ["80-90"], [""], [], ["80", "81"], ["80/tcp"],
                                  ["--time=utc", "80"], ["-o", "x", "80"], ["\x1b[31m"]], ids=repr)
def test_usage(binary, args):
    r = explain(*args)
    assert r.returncode == 2 and r.stdout == b"" and r.stderr.strip() and b"\x1b" not in r.stderr
    assert not os.path.exists("x")


def test_held_in_another_namespace(binary):
    net, port = harness.Netns(), 3409
    here = explain_json(port)
    if here["held"]:
        pytest.skip("port %d is in use here" % port)
    p = net.popen(["/usr/bin/python3", "-c", """
import socket, sys
s = socket.socket(); s.bind(("127.0.0.1", %d)); s.listen(5)
u = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM); u.bind(("::1", %d))
print("ready", flush=True); sys.stdin.read()""" % (port, port), "an arg\x1b[31m"], stdin=subprocess.PIPE,
                  stdout=subprocess.PIPE, cwd="/usr")
    try:
        assert p.stdout.readline() == b"ready\n"
        x = explain_json(port)
        assert x["held"] and len(x["sockets"]) == 2
        for e in x["sockets"]:
            assert e["process"]["pid"] == p.pid and e["strayport"]["netns"] == net.inode
            assert e["process"]["working_directory"] == "/usr" and e["process"]["args"][-1] == "an arg\x1b[31m"
            assert e["process"]["executable"] == os.path.realpath("/usr/bin/python3")
        assert {e["network"]["transport"] for e in x["sockets"]} == {"tcp", "udp"}
        assert sorted((e["network"]["transport"], "%s:%d" % (bracketed(e["strayport"]["local"]["ip"]), port), e["process"]["pid"])
                      for e in x["sockets"]) == ss_holders(port, net)
        r = explain(str(port))
        out = text(r.stdout)
        assert r.returncode == 10
        for want in ("held        yes, by 2 sockets in all network namespaces", "tcp LISTEN 127.0.0.1:3409",
                     "udp UNCONN [::1]:3409", "netns %d" % net.inode, "process      %d python3" % p.pid,
                     "executable   " + os.path.realpath("/usr/bin/python3"), "directory    /usr",
                     "user         root (0), group root (0)", r"an arg\x1b[31m", "parents ",
                     "/proc/%d/exe" % p.pid):
            assert want in out, (want, out)
        assert "\x1b" not in out
    finally:
        p.stdin.close()
        p.wait()
    assert not explain_json(port)["held"]


def ns_of(text):
    """RFC 3339 with nine decimals, in ns since 1970."""
    seconds, part = text[:-1].split(".")
    return calendar.timegm(time.strptime(seconds, "%Y-%m-%dT%H:%M:%S")) * 10**9 + int(part)


def test_since_boot(binary, tmp_path):
    """A parent binds, later its child holds it too, then only the child: who is told is who holds it now."""
    net, port = harness.Netns(), 3407
    exe = str(tmp_path / "holder")
    shutil.copy(os.path.realpath("/usr/bin/python3"), exe)
    p = net.popen([exe, "-c", """
import os, socket, subprocess, sys
s = socket.socket(); s.bind(("127.0.0.1", %d)); s.listen(5); s.set_inheritable(True)
c = subprocess.Popen(["/usr/bin/python3", "-c", "print('ready', flush=True); input()"], close_fds=False)
sys.stdin.readline(); s.close(); print("closed", flush=True); c.wait()""" % port],
                  stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={"PYTHONHOME": "/usr"})
    try:
        assert p.stdout.readline() == b"ready\n"
        x = explain_json(port)["since_boot"]
        holder = x["oldest_holder"]
        with open("/proc/stat") as f:
            booted = int(re.search(r"btime (\d+)", f.read()).group(1))
        assert abs(ns_of(x["booted"]) - booted * 10**9) < 2 * 10**9
        with open("/proc/%d/stat" % p.pid) as f:
            ticks = int(f.read().rsplit(")", 1)[1].split()[19])
        tick = 10**9 // os.sysconf("SC_CLK_TCK")
        assert (holder["pid"], holder["name"]) == (p.pid, "holder")
        assert abs(ns_of(holder["start"]) - ns_of(x["booted"]) - ticks * tick) < 2 * tick
        assert ns_of(holder["executable_changed"]) == os.stat(exe).st_ctime_ns
        assert sorted(x["not_known"]) == ["before", "bind"]
        out = text(explain(str(port)).stdout)
        assert "since boot  the host booted 20" in out and "executable  last changed on the disk 20" in out
        assert ", after boot\n" in out and "bind        not known when: the kernel keeps no time of it" in out
        assert "held by     %d holder is the oldest process that holds it now, started " % p.pid in out
        p.stdin.write(b"\n")
        p.stdin.flush()
        assert p.stdout.readline() == b"closed\n"
        holder = explain_json(port)["since_boot"]["oldest_holder"]
        assert holder["pid"] != p.pid and holder["name"] == "python3"
    finally:
        p.stdin.close()
        p.wait()
    x = explain_json(port)["since_boot"]
    assert "oldest_holder" not in x and sorted(x["not_known"]) == ["before"]


def labels(text):
    """What each line begins with: the words before its value, of the others how far they are indented."""
    out = []
    for line in text.splitlines():
        m = re.match(r"( *[a-z][a-z ]*?)(?= {2,}| *$| tcp:| [A-Z]+ )", line)
        out.append(m.group(1) if m else re.match(" *", line).group(0) + "...")
    return out


def test_readme_shows_what_is_printed(binary, tmp_path):
    """README's example of explain has the lines of such a run, in their order."""
    with open(os.path.join(os.path.dirname(harness.HERE), "../README.md"), encoding="utf-8") as f:
        readme = f.read()
    shown = re.search(r"^## What is this port\?\n.*?^```\n(.*?)^```\n", readme, re.M | re.S).group(1)
    notes = tmp_path / "notes"
    notes.write_text(re.search(r"^old-implant .*\n", readme, re.M).group(0))
    net = harness.Netns()
    net.run("nft", "-f", "-", input=b"add table inet filter\n"
            b"add chain inet filter input { type filter hook input priority 0; }\n"
            b"add rule inet filter input tcp dport 3401 counter accept\n")
    p = net.popen(["/usr/bin/python3", "-m", "http.server", "3401"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        harness.wait_until(lambda: subprocess.run(["ss", "-Hltn", "sport = 3401"], stdout=subprocess.PIPE, check=True,
                                                  preexec_fn=net.enter).stdout, "the server")
        out = text(explain("--port-notes", str(notes), "3401", net=net).stdout)
    finally:
        p.kill()
        p.wait()
    # others of this host may have had the port: that is a block of its own
    said = labels(re.sub(r"^not held .*?(?=^since boot)", "", out, flags=re.M | re.S))
    assert len(said) >= 20
    assert labels(shown) == [x for x in said if x not in ("    unit", "    container")], out


def test_one_screen(binary):
    """Of many connections some are shown and the rest is counted; the JSON has all, the text the listener."""
    net, port, n = harness.Netns(), 3406, 40
    p = net.popen(["/usr/bin/python3", "-c", """
import socket, sys
s = socket.socket(); s.bind(("127.0.0.1", %d)); s.listen(%d)
all = [s] + [socket.create_connection(s.getsockname()) for _ in range(%d)]
all += [s.accept()[0] for _ in range(%d)]
print("ready", flush=True); sys.stdin.read()""" % (port, n, n, n)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        assert p.stdout.readline() == b"ready\n"
        assert len([s for s in explain_json(port)["sockets"] if s["strayport"]["netns"] == net.inode]) == 2 * n + 1
        out = text(explain(str(port)).stdout)
    finally:
        p.stdin.close()
        p.wait()
    shown = re.findall(r"^  tcp (\w+)", out, re.M)
    assert "LISTEN" in shown and len(shown) <= 8 + 1 + 4, out
    rest = [int(x) for x in re.findall(r"^  and (\d+) more: strayport -s %d lists them$" % port, out, re.M)]
    held = int(re.search(r"^held +yes, by (\d+) sockets", out, re.M).group(1))
    assert held >= n + 1 and len(rest) == 2 and sum(rest) + len(shown) >= 2 * n + 1, out


def test_far_side_and_client(binary):
    """A connection holds its own port, and not that of the server on the far side."""
    with socket.socket() as srv, socket.socket() as cli:
        srv.bind(("127.0.0.1", 0))
        srv.listen(1)
        cli.connect(srv.getsockname())
        port = cli.getsockname()[1]
        assert explain(str(port)).returncode == 10
        out = text(explain(str(port)).stdout)
        assert "process      %d " % os.getpid() in out and "->" in out


def test_reserved_ports(binary):
    net = harness.Netns()
    net.sysctl("net.ipv4.ip_local_port_range", "40000 41000")
    net.sysctl("net.ipv4.ip_local_reserved_ports", "40100-40200,40500")
    assert explain_json(40000, net=net)["ephemeral"] == {"low": 40000, "high": 41000, "reserved": False, "contains": True}
    for port in (40100, 40150, 40200, 40500):
        x = explain_json(port, net=net)
        assert x["ephemeral"]["reserved"] and not x["ephemeral"]["contains"]
    assert not explain_json(41001, net=net)["ephemeral"]["contains"]


def test_without_root(binary):
    """Less is known, and it is said what."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        s.listen(1)
        port = s.getsockname()[1]
        as_user = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        r = subprocess.run(as_user + [harness.BINARY, "explain", str(port)], stdout=subprocess.PIPE,
                           stderr=subprocess.PIPE, timeout=LIMIT)
        out = text(r.stdout)
        assert r.returncode == 10, (out, r.stderr)
        assert "tcp LISTEN 127.0.0.1:%d" % port in out and "uid 0" in out
        assert "not known without root" in out and "others were not looked at" in out and "as root" in out
        assert b"root" in r.stderr
        r = subprocess.run(as_user + [harness.BINARY, "explain", "-j", str(port)], stdout=subprocess.PIPE,
                           stderr=subprocess.PIPE, timeout=LIMIT)
        x = json.loads(r.stdout)
        assert x["held"] and not x["complete"] and "process" not in x["sockets"][0]
        assert x["sockets"][0]["strayport"]["local"] == {"ip": "127.0.0.1", "port": port}


NFT = """
add table inet f
add chain inet f in { type filter hook input priority 0; }
add set inet f bad { type inet_service; flags interval; elements = { 3400-3402, 9 } ; }
add set inet f other { type inet_service; elements = { 9 } ; }
add rule inet f in tcp dport 3401 counter drop
add rule inet f in tcp dport { 22, 3400-3410 } accept
add rule inet f in udp dport @bad reject
add rule inet f in tcp dport vmap { 3401 : drop, 22 : accept }
add rule inet f in tcp dport >= 3000 accept
add rule inet f in tcp dport 3402 accept
add rule inet f in udp dport @other accept
add rule inet f in tcp dport { 1-3400, 3402-65535 } accept
add rule inet f in meta mark 3401 accept
add table ip n
add chain ip n pre { type nat hook prerouting priority -100; }
add rule ip n pre tcp dport 80 redirect to :3401
add rule ip n pre tcp dport 81 redirect to :3402
"""


def test_nft(binary):
    net = harness.Netns()
    net.run("nft", "-f", "-", input=NFT.encode())
    x = explain_json(3401, net=net)
    assert x["firewall"]["tools"]["nft"] == "read" and x["firewall"]["count"] == len(x["firewall"]["rules"])
    rules = [r["rule"] for r in x["firewall"]["rules"] if r["by"] == "nft"]
    assert rules == ["tcp dport 3401 counter drop", "tcp dport 22, 3400-3410 accept",
                     "udp dport @bad reject icmpx port-unreachable", "vmap tcp dport 22 : accept, 3401 : drop",
                     "tcp dport >= 3000 accept", "tcp dport 80 redirect :3401"]
    assert re.fullmatch(r"inet f in handle \d+", x["firewall"]["rules"][0]["where"])
    out = text(explain("3401", net=net).stdout)
    assert "firewall    6 rules name it" in out and "nft ip n pre handle" in out and "redirect :3401" in out
    assert explain_json(7, net=net)["firewall"]["rules"][0]["rule"] == "tcp dport 1-3400, 3402-65535 accept"


def test_iptables(binary):
    net = harness.Netns()
    tool = shutil.which("iptables")
    for rule in (["-A", "INPUT", "-p", "tcp", "--dport", "3401", "-j", "DROP"],
                 ["-A", "INPUT", "-p", "tcp", "-m", "multiport", "--dports", "22,3400:3402", "-j", "DROP"],
                 ["-A", "INPUT", "-p", "tcp", "--dport", "22", "-m", "comment", "--comment", "to --dport 3401", "-j", "DROP"],
                 ["-t", "nat", "-A", "PREROUTING", "-p", "tcp", "--dport", "80", "-j", "REDIRECT", "--to-ports", "3401"],
                 ["-t", "nat", "-A", "PREROUTING", "-p", "tcp", "--dport", "81", "-j", "DNAT", "--to-destination",
                  "10.0.0.1:3401"]):
        net.run(tool, *rule)
    x = explain_json(3401, net=net)
    rules = sorted((r["where"], r["rule"]) for r in x["firewall"]["rules"] if r["by"] == "iptables")
    assert [w for w, _ in rules] == ["filter", "filter", "nat", "nat"], x["firewall"]
    assert any("--to-ports 3401" in r for _, r in rules) and any("10.0.0.1:3401" in r for _, r in rules)
    assert not any("comment" in r for _, r in rules)


def test_port_notes(binary, tmp_path):
    """Names and warnings on events and in explain; a replay has them too."""
    notes, rec = tmp_path / "notes", str(tmp_path / "rec.jsonl")
    notes.write_text("# ours\n\nstray  3401/tcp  old other  # seen in \u00e4 case; call us\nquiet\t3408/tcp\n")
    net = harness.Netns()
    x = explain_json(3401, net=net)
    assert "notes" not in x
    r = explain("-j", "--port-notes", str(notes), "3401")
    assert json.loads(r.stdout)["notes"] == [{"transport": "tcp", "name": "stray", "aliases": "old other",
                                              "warning": "seen in \u00e4 case; call us"}]
    assert "your note   tcp: stray, also old other: seen in \u00e4 case" in text(
        explain("--port-notes", str(notes), "3401").stdout)
    with socket.socket() as s, socket.socket() as q:
        try:
            s.bind(("127.0.0.3", 3401))
            q.bind(("127.0.0.3", 3408))
        except OSError:
            pytest.skip("in use")
        s.listen(1)
        q.listen(1)
        r = run("-s", "--time=utc", "--port-notes", str(notes), "--record", rec, "3401,3408")
        assert "port 3401: assigned (filecast)  note: stray: seen in \u00e4 case; call us" in text(r.stdout)
        assert "  note: quiet" in text(r.stdout)
        assert run("replay", "--time=utc", rec).stdout == r.stdout
        seen = [checker.parse(x)["strayport"].get("port_note") for x in open(rec)]
        assert {"name": "stray", "warning": "seen in \u00e4 case; call us"} in seen and {"name": "quiet"} in seen


@pytest.mark.parametrize("line,says", [
    (b"stray", "has no port/protocol"), (b"stray 3401", "is not PORT/PROTOCOL"), (b"stray tcp/3401", "PORT/PROTOCOL"),
    (b"stray 0/tcp", "1 to 65535"), (b"stray 65536/tcp", "1 to 65535"), (b"stray 1/icmp", "not tcp, udp"),
    (b"a\xff 1/tcp", "not UTF-8"), (b"a\x00 1/tcp", "NUL"), (b"n" * 64 + b" 1/tcp", "63 bytes"),
    (b"n 1/tcp #" + b"w" * 256, "255 bytes"), (b"\x1b[31m 1", "PORT/PROTOCOL")])
def test_bad_port_notes(binary, tmp_path, line, says):
    notes = tmp_path / "notes"
    notes.write_bytes(b"good 1/tcp\n# comment\n" + line + b"\nother 2/udp\n")
    for args in (["explain", "1"], ["-d", "1", "3401"]):
        r = run(*args, "--port-notes", str(notes))
        err = text(r.stderr)
        assert r.returncode == 1 and r.stdout == b"" and "\x1b" not in err
        assert re.search(r"notes:3: .*" + re.escape(says), err), err


def test_real_services_file(binary):
    if os.path.exists("/etc/services"):
        r = explain("--port-notes", "/etc/services", "22")
        assert r.returncode in (0, 10) and "your note   tcp: ssh" in text(r.stdout), text(r.stderr)
    assert explain("--port-notes", "/nonexistent", "22").returncode == 1

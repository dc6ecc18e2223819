# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""make install, the man page and the completions: from the program's own tables, and good for their readers."""
import os
import pty
import re
import select
import signal
import subprocess
import time

import pytest

from conftest import ROOT, clean_env, run


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    dest = str(tmp_path_factory.mktemp("install"))
    run("make", "install", "DESTDIR=" + dest, "PREFIX=/opt/x", cwd=ROOT, env=clean_env())
    return dest


@pytest.fixture(scope="module")
def options(binary):
    """{option: its help} of all letters and long names in --help."""
    found = {}
    for line in run(binary, "--help").stdout.splitlines():
        m = re.match(r"  (-\w)?(?:, |    )?(--[\w-]+)?(?: [A-Z]\S*)? {2,}(\S.*)$", line)
        for option in m.groups()[:2] if m else ():
            if option:
                found[option] = m.group(3)
    assert {"-P", "--port", "-j", "--features", "-h"} <= set(found)
    return found


def read(*path):
    with open(os.path.join(*path), encoding="utf-8") as f:
        return f.read()


def test_install(installed, binary):
    files = sorted(os.path.relpath(os.path.join(d, f), installed) for d, _, fs in os.walk(installed) for f in fs)
    assert files == ["etc/default/strayport", "opt/x/lib/systemd/system/strayport.service", "opt/x/sbin/strayport",
                     "opt/x/share/bash-completion/completions/strayport", "opt/x/share/doc/strayport/explain.md",
                     "opt/x/share/doc/strayport/explain.schema.json", "opt/x/share/doc/strayport/json.md",
                     "opt/x/share/doc/strayport/strayport.schema.json", "opt/x/share/man/man8/strayport.8",
                     "opt/x/share/zsh/site-functions/_strayport"]
    for f in files:
        assert os.stat(os.path.join(installed, f)).st_mode & 0o777 == (0o755 if f.endswith("sbin/strayport") else 0o644), f
    assert run(os.path.join(installed, "opt/x/sbin/strayport"), "-V").stdout == run(binary, "-V").stdout
    assert "ExecStart=/opt/x/sbin/strayport " in read(installed, "opt/x/lib/systemd/system/strayport.service")


def test_man_page_is_clean(installed):
    page = os.path.join(installed, "opt/x/share/man/man8/strayport.8")
    assert run("mandoc", "-T", "lint", "-W", "warning", page).stdout == ""
    r = run("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page, env=clean_env(LC_ALL="C.UTF-8", MANROFFSEQ=""))
    assert r.stderr == ""
    assert read(page).isascii()


def test_man_page_tells_everything(installed, options):
    page = os.path.join(installed, "opt/x/share/man/man8/strayport.8")
    text = run("mandoc", "-T", "ascii", "-O", "width=200", page).stdout
    text = re.sub(r".\x08", "", text)
    for option, what in options.items():
        assert re.search(r"^ +(-\w, )?%s\b" % re.escape(option), text, re.M), option
        assert what in text, what
    enum = re.search(r"enum event_action \{(.*?)EV_ACTION_MAX", read(ROOT, "user/event.h"), re.S).group(1)
    events = [e.lower() for e in re.findall(r"EV_(\w+)", enum)]
    assert len(events) >= 15
    for e in events:
        assert re.search(r"^ +%s( \(\w+\))?$" % e, text, re.M), e
    for status in "0 1 2 3 10".split():
        assert re.search(r"^ +%s +[a-z]" % status, text, re.M), status


def interactive(argv, setup, line, want):
    """Type a line and a tab into a shell on a terminal; what it shows, up to what is wanted or 10 s later."""
    pid, fd = pty.fork()
    if pid == 0:
        os.environ.update({"TERM": "dumb", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent", "PS1": "> "})
        os.execvp(argv[0], argv)
    shown, sent, end = "", False, time.monotonic() + 10
    os.write(fd, (setup + "; echo REA''DY\n").encode())
    while time.monotonic() < end and not (sent and want in shown):
        if not select.select([fd], [], [], 0.1)[0]:
            continue
        try:
            shown += os.read(fd, 4096).decode("utf-8", "replace").replace("\a", "")
        except OSError:
            break
        if not sent and "READY" in shown:
            shown, sent = "", True
            os.write(fd, line.encode() + b"\t\t")
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    os.close(fd)
    assert sent, "the shell did not come up: " + shown
    return shown


# what is typed, and what the shell makes of it
TYPED = [("strayport --snap", "--snapshot"), ("strayport --backend kp", "kprobe"), ("strayport -f js", "json"),
         ("strayport 3401 unas", "unassigned"), ("strayport --color=alw", "always"), ("strayport -o /etc/passw", "/etc/passwd"),
         ("strayport expl", "explain"), ("strayport repl", "replay"), ("strayport -j hel", "help"),
         ("strayport help ev", "events"), ("strayport explain --port-n", "--port-notes"),
         ("strayport explain --format js", "json"), ("strayport --speed 2 replay /etc/passw", "/etc/passwd"),
         ("strayport replay /etc/passwd --spe", "--speed"), ("strayport replay --time=ut", "utc"),
         ("strayport replay --columns time -P dyn", "dynamic")]


@pytest.mark.parametrize("line,want", TYPED)
def test_bash_completes(installed, line, want):
    script = os.path.join(installed, "opt/x/share/bash-completion/completions/strayport")
    assert want in interactive(["bash", "--norc", "--noprofile", "-i"], "source " + script, line, want)


@pytest.mark.parametrize("line,want", TYPED)
def test_zsh_completes(installed, line, want):
    setup = "fpath=(%s $fpath); autoload -U compinit; compinit -u -D" % os.path.join(installed, "opt/x/share/zsh/site-functions")
    assert want in interactive(["zsh", "-f", "-i"], setup, line, want)


def bash_offers(installed, *words):
    """What bash offers in the place of the last word."""
    script = os.path.join(installed, "opt/x/share/bash-completion/completions/strayport")
    ask = 'source "$1"; shift; COMP_WORDS=(strayport "$@"); COMP_CWORD=$#; _strayport; printf "%s\\n" "${COMPREPLY[@]}"'
    return sorted(run("bash", "-c", ask, "-", script, *words).stdout.split())


def zsh_offers(installed):
    """{first word: the options that zsh offers after it}; "" before there is one, "*" after any other."""
    text = read(installed, "opt/x/share/zsh/site-functions/_strayport")
    parts = re.split(r"^\(('')?(\w*|\*)\)\n", text[text.index("case $first"):], flags=re.M)
    return {word: sorted(re.findall(r"'\*(--?[\w-]+?)[+=]?\[", body)) for word, body in zip(parts[2::3], parts[3::3])}


@pytest.fixture(scope="module")
def taken(binary, options, tmp_path_factory):
    """{first word: the options that the program itself takes with it}."""
    rec = tmp_path_factory.mktemp("rec") / "rec.jsonl"
    rec.write_text("")
    values = {"FORMAT": "json", "LIST": "1", "TIME": "1s", "SIZE": "1M", "SIZE[,N]": "1M", "FILE": "/dev/null", "N": "16",
              "KIND": "tp", "PATH": "/", "STYLE": "utc", "WHEN": "never", "-e": "bind", "--events": "bind", "--columns": "pid"}
    arg = {}
    for line in run(binary, "--help").stdout.splitlines():
        m = re.match(r"  (-\w)?(?:, |    )?(--[\w-]+)?(?: ([A-Z]\S*))? {2,}", line)
        for name in m.groups()[:2] if m else ():
            arg[name] = m.group(3)
    out = {}
    for verb, operand in (("explain", "1"), ("replay", str(rec))):
        out[verb] = []
        for option in options:
            word = [option] + ([values.get(option, values.get(arg[option], "1"))] if arg[option] else [])
            r = run(binary, *word, verb, operand, ok=False)
            assert (r.returncode == 2) == (" does nothing " in r.stderr), (word, r.stderr)
            if r.returncode != 2:
                out[verb].append(option)
    return out


def test_completions_offer_what_is_taken(installed, options, taken):
    assert bash_offers(installed, "-") == sorted(options)
    assert bash_offers(installed, "3401", "-") == sorted(set(options) - {"--speed"})
    zsh = zsh_offers(installed)
    assert zsh[""] == sorted(options) and zsh["*"] == sorted(set(options) - {"--speed"}) and zsh["help"] == []
    for verb, accepted in taken.items():
        assert 5 < len(accepted) < len(options)
        assert bash_offers(installed, verb, "x", "-") == sorted(accepted) == zsh[verb]
    assert bash_offers(installed, "--time", "=", "utc", "-c", "5", "he") == ["help"]
    assert bash_offers(installed, "help", "") == sorted("events ports json exit".split())
    run("zsh", "-n", os.path.join(installed, "opt/x/share/zsh/site-functions/_strayport"))


def test_help_fits_a_screen(binary):
    lines = run(binary, "--help").stdout.splitlines()
    assert len(lines) <= 50 and max(map(len, lines)) <= 100

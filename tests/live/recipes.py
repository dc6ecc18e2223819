# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""The commands of README's recipes, and a scene for them to run in. As a program: print the section anew, with what each
command says now: unshare -n python3 tests/live/recipes.py; with --session, what README's first session says now."""
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
BINARY = os.environ.get("STRAYPORT_BIN", os.path.join(ROOT, ".output/strayport"))
SLOW = os.environ.get("STRAYPORT_SLOW", "") not in ("", "0")
LIMIT = 240 if SLOW else 20
TOOL = "/dev/shm/updater"


def section():
    with open(os.path.join(ROOT, "README.md"), encoding="utf-8") as f:
        return re.search(r"^## Recipes\n.*?(?=^## )", f.read(), re.M | re.S).group(0)


def recipes(text):
    """[(command, [the lines of its output that are shown])] of the ```console blocks."""
    out = []
    for block in re.findall(r"^```console\n(.*?)^```", text, re.M | re.S):
        for line in block.splitlines():
            if line.startswith("$ "):
                out.append((line[2:], []))
            elif out[-1][0].endswith("\\"):
                out[-1] = (out[-1][0] + "\n" + line, [])
            else:
                out[-1][1].append(line)
    return out


def wait_for(test, what):
    end = time.monotonic() + LIMIT
    while not test():
        if time.monotonic() > end:
            raise AssertionError("waited %d s in vain for %s" % (LIMIT, what))
        time.sleep(0.02)


class Scene:
    """A folder to run in; sudo and strayport as the recipes call them; something to watch in this network namespace."""

    def __init__(self, folder, preexec_fn=None):
        self.folder, self.enter = folder, preexec_fn
        self.bin, self.pid_file = os.path.join(folder, "bin"), os.path.join(folder, "pid")
        self.server = None
        os.mkdir(self.bin)
        self._script("sudo", 'exec "$@"')
        self._script("strayport", 'echo $$ >%s\nexec %s "$@"' % (self.pid_file, BINARY))
        self.env = dict(os.environ, PATH=self.bin + ":/usr/sbin:/usr/bin:/sbin:/bin", LC_ALL="C.UTF-8", TZ="UTC")

    def _script(self, name, body):
        path = os.path.join(self.bin, name)
        with open(path, "w") as f:
            f.write("#!/bin/sh\n%s\n" % body)
        os.chmod(path, 0o755)

    def _program(self, *argv, **kw):
        return subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                cwd="/srv", env=self.env, preexec_fn=self.enter, **kw)

    def _listens(self, port):
        r = subprocess.run(["ss", "-Hltn", "sport = :%d" % port], stdout=subprocess.PIPE, preexec_fn=self.enter, check=True)
        return bool(r.stdout)

    def open(self):
        """A web server on 3401."""
        self.server = self._program("/usr/bin/python3", "-m", "http.server", "3401")
        wait_for(lambda: self._listens(3401), "the server")

    def _ask(self):
        """curl to 3401, to its end. Its pid."""
        curl = self._program("curl", "-s", "--max-time", str(LIMIT), "http://127.0.0.1:3401/")
        curl.wait(LIMIT)
        return curl.pid

    def session(self, refused=True):
        """README's first session: (lines of stdout, lines of stderr, pids). refused: this kernel tells of refused packets."""
        paths = [os.path.join(self.folder, name) for name in ("session", "stderr")]

        def said(which):
            with open(paths[which], encoding="utf-8") as f:
                return f.read()
        with open(paths[0], "wb") as out, open(paths[1], "wb") as err:
            p = subprocess.Popen([BINARY, "--time", "utc", "3401"], stdin=subprocess.DEVNULL, stdout=out, stderr=err,
                                 env=self.env, preexec_fn=self.enter)
        try:
            wait_for(lambda: "hooks live" in said(1), "strayport")
            self.open()
            pids = [self.server.pid, self._ask()]
            wait_for(lambda: sum(x.endswith("fin") and " %d " % pid in x for x in said(0).splitlines() for pid in pids) == 2,
                     "both ends")
            self.close()
            pids.append(self._ask())
            for word in ["process_exit", "ECONNREFUSED"] + ["last held by %d " % pids[0]] * refused:
                wait_for(lambda: word in said(0), word)
        finally:
            p.send_signal(signal.SIGINT)
            p.wait(LIMIT)
        return said(0).splitlines(), said(1).splitlines(), pids

    def act(self):
        """One who asks it; one who asks where nobody is; one whose program is gone from the disk, on a port of nobody."""
        curl = ["curl", "-s", "-o", "/dev/null", "--max-time", str(LIMIT)]
        subprocess.run(curl + ["http://127.0.0.1:3401/"], env=self.env, preexec_fn=self.enter, check=True)
        subprocess.run(curl + ["http://127.0.0.1:3402/"], env=self.env, preexec_fn=self.enter, check=False)
        tool = self._deleted(TOOL, "-l", "3404")
        try:
            wait_for(lambda: self._listens(3404), "the tool")
            subprocess.run(["nc", "-z", "127.0.0.1", "3404"], env=self.env, preexec_fn=self.enter, check=True)
            tool.wait(LIMIT)
        finally:
            tool.kill()
            tool.wait()

    def _deleted(self, path, *args):
        """nc under another name, executed by descriptor after its file was deleted."""
        shutil.copy("/usr/bin/nc.openbsd", path)
        fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        os.unlink(path)

        def execute():
            if self.enter:
                self.enter()
            os.execve(fd, (path,) + args, self.env)
        try:
            return subprocess.Popen(["never"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                    stderr=subprocess.DEVNULL, preexec_fn=execute)
        finally:
            os.close(fd)

    def close(self):
        if self.server:
            self.server.kill()
            self.server.wait()
            self.server = None

    def run(self, command):
        """(exit status, output) of a command; one that would go on is stopped after something happened."""
        goes_on = re.search(r"(^|sudo |\| )strayport (?!-s|explain|replay|help)", command)
        err = os.path.join(self.folder, "stderr")
        if os.path.exists(self.pid_file):
            os.unlink(self.pid_file)
        with open(err, "wb") as f:
            p = subprocess.Popen(["bash", "-o", "pipefail", "-c", command], cwd=self.folder, env=self.env, stderr=f,
                                 stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, preexec_fn=self.enter)
        try:
            if goes_on:
                wait_for(lambda: b"hooks live" in open(err, "rb").read() or p.poll() is not None, "strayport")
                self.act()
                if p.poll() is not None:
                    raise AssertionError("%s ended: %s" % (command, open(err, encoding="utf-8").read()))
                with open(self.pid_file) as f:
                    os.kill(int(f.read()), signal.SIGINT)
            out = p.communicate(timeout=LIMIT)[0]
        finally:
            p.kill()
            p.wait()
        with open(err, encoding="utf-8") as f:
            return p.returncode, out.decode("utf-8", "strict").splitlines(), f.read()


def shape(line):
    """What stays the same from run to run: words and columns, not pids, times, sizes and ports of the kernel's choice."""
    line = re.sub(r"\b\d\d:\d\d:\d\d\.\d+", "CLOCK", line)
    line = re.sub(r"\b\d+(\.\d+)?(ns|us|ms|s)\b", "TIME", line)
    line = re.sub(r"\d+(\.\d+)? (B|kB|MB)\b", "SIZE", line)
    line = re.sub(r"\b(?!340[1-4]\b)\d+", "N", line)
    return re.sub(r"\s+", " ", line).strip()


def main():
    """Print the section with the outputs of today."""
    text = section()
    with tempfile.TemporaryDirectory() as folder:
        scene = Scene(folder)
        subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
        if sys.argv[1:] == ["--session"]:
            out, err, _ = scene.session()
            print("\n".join(out + err))
            return
        scene.open()
        try:
            for command, shown in recipes(text):
                status, out, err = scene.run(command)
                print("%s: exit %d" % (command, status), err, sep="\n", file=sys.stderr)
                old = "\n$ %s\n%s" % (command, "".join(x + "\n" for x in shown))
                text = text.replace(old, "\n$ %s\n%s" % (command, "".join(x + "\n" for x in out)))
        finally:
            scene.close()
    print(text, end="")


if __name__ == "__main__":
    main()

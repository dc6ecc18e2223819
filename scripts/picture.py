#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""Draw a real session as docs/session.svg: what strayport writes to a terminal of 144 columns.

    sudo unshare -n scripts/picture.py          # run it: python3 -m http.server 3401, asked by curl, killed, asked again
    scripts/picture.py --from FILE >OUT.svg     # only draw what FILE, the bytes of a terminal, holds

Each cell of the terminal has its place, whatever the font: the same bytes give the same picture.
"""
import argparse
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from xml.sax.saxutils import escape

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BINARY = os.path.join(TOP, ".output/strayport")
COLUMNS, PORT, LIMIT = 144, "3401", 20
COMMAND = "sudo strayport --time utc " + PORT
CELL, LINE, MARGIN, SIZE = 7.8, 18, 16, 13
BACK, FRONT = "#16181d", "#d7dae0"
# the eight colours of a terminal, then the bright ones
COLORS = ["#5c6370", "#f0717b", "#8fc777", "#e3b868", "#6cb2f5", "#cf86e6", "#5cc4cf", "#d7dae0",
          "#7f8694", "#ff8b92", "#a9df91", "#f5d08a", "#8cc6ff", "#e0a3f2", "#7bdbe5", "#ffffff"]


class Style:
    """What SGR sequences have made of a character."""

    def __init__(self, color=None, bold=False, dim=False):
        self.color, self.bold, self.dim = color, bold, dim

    def key(self):
        return self.color, self.bold, self.dim

    def after(self, params):
        new = Style(*self.key())
        codes = [int(p or 0) for p in params.split(";")]
        while codes:
            c = codes.pop(0)
            if c == 0:
                new = Style()
            elif c == 1:
                new.bold = True
            elif c == 2:
                new.dim = True
            elif c == 22:
                new.bold = new.dim = False
            elif c == 39:
                new.color = None
            elif 30 <= c <= 37:
                new.color = COLORS[c - 30]
            elif 90 <= c <= 97:
                new.color = COLORS[c - 90 + 8]
            elif c == 38 and codes[:1] == [5] and len(codes) > 1:
                new.color = indexed(codes[1])
                del codes[:2]
            else:
                raise ValueError("picture.py: SGR %d is not drawn" % c)
        return new


def indexed(n):
    """One of the 256 colours."""
    if n < 16:
        return COLORS[n]
    if n >= 232:
        return "#" + 3 * ("%02x" % (8 + 10 * (n - 232)))
    steps = (0, 95, 135, 175, 215, 255)
    n -= 16
    return "#%02x%02x%02x" % (steps[n // 36], steps[n // 6 % 6], steps[n % 6])


def screen(data):
    """The lines that a terminal shows after these bytes: [[(character, style)]]."""
    lines, at, style = [[]], 0, Style()
    for m in re.finditer(r"\x1b\[([\d;]*)([A-Za-z])|(\r)|(\n)|(.)", data.decode("utf-8"), re.S):
        params, final, cr, lf, char = m.groups()
        line = lines[-1]
        if final == "m":
            style = style.after(params)
        elif final == "K" and params in ("", "0", "2"):
            del line[0 if params == "2" else at:]
        elif final:
            raise ValueError("picture.py: CSI %s %s is not drawn" % (params, final))
        elif cr:
            at = 0
        elif lf:
            lines.append([])
        elif char < " ":
            raise ValueError("picture.py: %r is not drawn" % char)
        else:
            line += [(" ", Style())] * (at + 1 - len(line))
            line[at] = (char, style)
            at += 1
    while lines and not "".join(c for c, _ in lines[-1]).strip():
        lines.pop()
    return lines


def runs(line):
    """(column, text, style) of neighbours that look alike, blanks at their ends left out."""
    begin = 0
    for i in range(1, len(line) + 1):
        if i < len(line) and line[i][1].key() == line[begin][1].key():
            continue
        # a run of many blanks would depend on the font's width: each word group has its own place
        text = "".join(c for c, _ in line[begin:i])
        for m in re.finditer(r"\S+(?: \S+)*", text):
            yield begin + m.start(), m.group(0), line[begin][1]
        begin = i


def svg(lines, title):
    width = round(2 * MARGIN + CELL * max(len(x) for x in lines))
    height = 2 * MARGIN + LINE * len(lines)
    out = ['<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img">'
           % (width, height, width, height),
           "<title>%s</title>" % escape(title),
           '<rect width="100%%" height="100%%" rx="8" fill="%s"/>' % BACK,
           '<g font-family="ui-monospace,Menlo,Consolas,\'DejaVu Sans Mono\',monospace" font-size="%d" fill="%s">'
           % (SIZE, FRONT)]
    for row, line in enumerate(lines):
        for column, text, style in runs(line):
            look = ""
            if style.color:
                look += ' fill="%s"' % style.color
            if style.bold:
                look += ' font-weight="bold"'
            if style.dim:
                look += ' opacity="0.65"'
            out.append('<text x="%.1f" y="%d" textLength="%.1f" lengthAdjust="spacingAndGlyphs"%s>%s</text>'
                       % (MARGIN + CELL * column, MARGIN + LINE * row + SIZE, CELL * len(text), look, escape(text)))
    return "\n".join(out + ["</g>", "</svg>", ""])


def until(test, what):
    end = time.monotonic() + LIMIT
    while not test():
        if time.monotonic() > end:
            sys.exit("picture.py: waited %d s in vain for %s" % (LIMIT, what))
        time.sleep(0.02)


class Terminal:
    """strayport on a terminal of its own."""

    def __init__(self, argv):
        self.data = b""
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            time.sleep(0.1)  # the size comes from the other side
            os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8")
            os.environ.pop("NO_COLOR", None)
            os.execv(argv[0], argv)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", 50, COLUMNS, 0, 0))

    def read(self):
        while select.select([self.fd], [], [], 0)[0]:
            try:
                part = os.read(self.fd, 1 << 16)
            except OSError:
                break
            if not part:
                break
            self.data += part
        return self.data

    def end(self):
        os.kill(self.pid, signal.SIGINT)
        box = []

        def gone():
            self.read()
            box[:] = os.waitpid(self.pid, os.WNOHANG)
            return box[0]
        until(gone, "the end of strayport")
        self.read()
        if box[1]:
            sys.exit("picture.py: strayport failed:\n" + self.data.decode("utf-8", "replace"))


def session():
    """The bytes of the terminal."""
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    curl = ["/usr/bin/curl", "-s", "http://127.0.0.1:%s/" % PORT]
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    t = Terminal([BINARY] + COMMAND.split()[2:])
    until(lambda: b"hooks live" in t.read(), "strayport")
    server = subprocess.Popen(["/usr/bin/python3", "-m", "http.server", PORT], cwd="/srv", **quiet)
    try:
        until(lambda: b"listen" in t.read().split(b"hooks live")[1], "the server")
        subprocess.run(curl, check=True, **quiet)
        until(lambda: t.read().count(b"fin") >= 2, "the connection's end")
    finally:
        server.kill()
        server.wait()
    subprocess.run(curl, check=False, **quiet)
    until(lambda: b"ECONNREFUSED" in t.read(), "the refusal")
    time.sleep(1.2)  # what is told once a second
    t.end()
    return ("\x1b[1m$ %s\x1b[0m\r\n" % COMMAND).encode() + re.sub(rb"\^C", b"", t.data)


def main():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--from", dest="source", help="draw the bytes of this file; - is stdin")
    args = p.parse_args()
    if args.source:
        with open(0 if args.source == "-" else args.source, "rb") as f:
            sys.stdout.write(svg(screen(f.read()), COMMAND))
        return
    text = svg(screen(session()), COMMAND)
    with open(os.path.join(TOP, "docs/session.svg"), "w", encoding="utf-8") as f:
        f.write(text)


if __name__ == "__main__":
    main()

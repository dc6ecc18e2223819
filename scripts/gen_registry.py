#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""Turn the IANA port registry into user/registry_data.c.

    scripts/gen_registry.py                                  # from scripts/ports/iana-ports.csv
    scripts/gen_registry.py --date 2026-01-31 --write-csv scripts/ports/iana-ports.csv IANA.csv

Two forms are read, told apart by their header line:
  project  port,transport,service_name,status
  IANA     Service Name,Port Number,Transport Protocol,Description,Assignee,...
IANA's file is service-names-port-numbers.csv; --write-csv refreshes the project's copy from it, and
REGISTRY_DATE below must then be moved to the new date.

For one port and transport, assigned beats reserved beats unassigned, and of several assigned names
the first in the file is the port's service; the others still find their port.
"""
import argparse
import csv
import os
import re
import sys

REGISTRY_DATE = "2025-11-14"  # of scripts/ports/iana-ports.csv
TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROJECT_HEADER = ["port", "transport", "service_name", "status"]
IANA_HEADER = ["Service Name", "Port Number", "Transport Protocol", "Description"]
TRANSPORTS = ["tcp", "udp", "sctp", "dccp"]  # the order of the REGISTRY_* bits in user/registry.h
STATUSES = ["unassigned", "reserved", "assigned"]  # weakest first
SET_NAMES = {"unassigned", "reserved", "assigned", "dynamic", "all"}
DYNAMIC_FIRST = 49152
RESERVED_BIT = 0x80
SPAN_MAX = 255  # struct registry_service.span is 8 bits
# What the port grammar can name: no blank, comma, quote or backslash, no leading ^ or !.
NAME_RE = re.compile(r"(?![\^!])[!#-+\--\[\]-~]{1,64}\Z")


class BadRow(Exception):
    """A row that cannot be understood; carries its line and what is wrong."""

    def __init__(self, line, what):
        super().__init__(what)
        self.line = line


class Row:
    """One registration: an inclusive range, '' or a transport, '' or a name, a status."""

    def __init__(self, first, last, transport, name, status):
        self.first, self.last = first, last
        self.transport, self.name, self.status = transport, name, status

    def transports(self):
        return [self.transport] if self.transport else TRANSPORTS


def parse_ports(text, line):
    m = re.fullmatch(r"([0-9]{1,5})(?:-([0-9]{1,5}))?", text)
    if not m:
        raise BadRow(line, f"'{text}' is not a port or a range of ports")
    first, last = int(m[1]), int(m[2] or m[1])
    if last > 65535 or first > 65535:
        raise BadRow(line, f"port {text} is above 65535")
    if first > last:
        raise BadRow(line, f"range {text} runs backwards")
    return first, last


def parse_transport(text, line):
    if text and text.lower() not in TRANSPORTS:
        raise BadRow(line, f"unknown transport '{text}' (known: {', '.join(TRANSPORTS)})")
    return text.lower()


def check_name(name, line):
    if not NAME_RE.match(name):
        raise BadRow(line, f"service name {name!r} has a character that a port list cannot hold")
    if not re.search("[A-Za-z]", name):
        raise BadRow(line, f"service name '{name}' has no letter: it would be read as a port")
    low = name.lower()
    if low in SET_NAMES or low.endswith(("/tcp", "/udp")):
        raise BadRow(line, f"service name '{name}' has another meaning in a port list")


def project_row(f, line):
    if len(f) != 4:
        raise BadRow(line, f"{len(f)} fields instead of 4")
    first, last = parse_ports(f[0], line)
    if f[3] not in STATUSES:
        raise BadRow(line, f"unknown status '{f[3]}' (known: {', '.join(STATUSES)})")
    if f[2] and f[3] != "assigned":
        raise BadRow(line, f"service name '{f[2]}' on a port that is {f[3]}")
    return Row(first, last, parse_transport(f[1], line), f[2], f[3])


def iana_row(f, line):
    """A Row, or None for a service name without a port."""
    if len(f) < 4:
        raise BadRow(line, f"{len(f)} fields, at least 4 expected")
    name, ports, transport, text = (x.strip() for x in f[:4])
    transport = parse_transport(transport, line)
    if not ports:
        return None
    first, last = parse_ports(ports, line)
    words = text.lower().split()
    status = "assigned"
    if words and words[0].strip(".,;:") in ("reserved", "unassigned"):
        # With a name, "Reserved for X" describes the service; only the bare word is a status.
        if not name or len(words) == 1:
            status, name = words[0].strip(".,;:"), ""
    elif not name and not words:
        raise BadRow(line, f"port {ports} has neither a service name nor a description")
    elif not name and words[:2] == ["any", "private"]:
        name = "-".join(words)  # ports 24, 35, 57 ...: registered by description alone
    return Row(first, last, transport, name, status)


def read_rows(path):
    """(is_iana, rows) of a CSV file in either form."""
    rows, form, start = [], None, 1
    with open(path, encoding="utf-8-sig", newline="") as f:
        reader = csv.reader(f, strict=True)
        while True:
            try:
                fields = next(reader)
            except StopIteration:
                break
            except csv.Error as e:
                raise BadRow(start, f"not valid CSV: {e}") from None
            except UnicodeDecodeError as e:
                raise BadRow(start, f"not UTF-8 at or after this line: {e.reason}") from None
            line, start = start, reader.line_num + 1
            if form is None:
                if fields == PROJECT_HEADER:
                    form = project_row
                elif fields[:4] == IANA_HEADER:
                    form = iana_row
                else:
                    raise BadRow(line, "unknown header, expected '%s' or '%s,...'"
                                 % (",".join(PROJECT_HEADER), ",".join(IANA_HEADER)))
                continue
            row = form(fields, line)
            if row is None:
                continue
            if row.name:
                check_name(row.name, line)
            if row.last >= DYNAMIC_FIRST:
                if row.status == "assigned":
                    raise BadRow(line, "a dynamic port (49152-65535) cannot be assigned")
                if row.first >= DYNAMIC_FIRST:
                    continue
                row.last = DYNAMIC_FIRST - 1
            rows.append(row)
    if form is None:
        raise BadRow(1, "the file is empty")
    if not rows:
        raise BadRow(start - 1, "no port in the whole file")
    return form is iana_row, rows


def runs(ports):
    """Sorted ports as (first, last) runs of at most SPAN_MAX + 1 ports."""
    first = last = None
    for p in ports:
        if first is not None and p == last + 1 and p - first <= SPAN_MAX:
            last = p
            continue
        if first is not None:
            yield first, last
        first = last = p
    if first is not None:
        yield first, last


class Tables:
    """What the C file holds; see user/registry.h for the meaning of each table."""

    def __init__(self, rows):
        best = {t: {} for t in TRANSPORTS}  # transport -> port -> Row
        held = {}  # name -> transport -> ports
        for row in rows:
            rank = STATUSES.index(row.status)
            for t in row.transports():
                span = range(row.first, row.last + 1)
                if row.name:
                    held.setdefault(row.name, {}).setdefault(t, set()).update(span)
                for p in span:
                    if p not in best[t] or rank > STATUSES.index(best[t][p].status):
                        best[t][p] = row
        self.make_services(best, held)
        self.make_ports(best)

    def make_services(self, best, held):
        for t in TRANSPORTS:  # what has no name is looked up by port only
            for p, row in best[t].items():
                if row.status == "reserved" or (row.status == "assigned" and not row.name):
                    held.setdefault((row.status,), {}).setdefault(t, set()).add(p)
        masks = {}
        for name, by_transport in held.items():
            for t, ports in by_transport.items():
                for run in runs(sorted(ports)):
                    masks[name, run] = masks.get((name, run), 0) | 1 << TRANSPORTS.index(t)
        named = [k for k in masks if isinstance(k[0], str)]
        named.sort(key=lambda k: (k[0].lower().encode(), k[1], k[0]))
        self.n_named = len(named)
        self.names = sorted({k[0] for k in named}, key=lambda n: (n.lower().encode(), n))
        offset, at = {}, 1  # offset 0 is the empty string: no name
        for n in self.names:
            offset[n] = at
            at += len(n) + 1
        self.services, self.covers = [], {}
        for key in named + sorted(k for k in masks if not isinstance(k[0], str)):
            name, (first, last) = key
            mask = masks[key] | (RESERVED_BIT if name == ("reserved",) else 0)
            for i in range(len(TRANSPORTS)):
                if mask >> i & 1:
                    for p in range(first, last + 1):
                        self.covers[name, TRANSPORTS[i], p] = len(self.services)
            self.services.append((offset.get(name, 0), first, last - first, mask))
        if len(self.services) > 65535:
            raise SystemExit("gen_registry.py: too many services for 16-bit indices")

    def make_ports(self, best):
        self.ports = {t: [] for t in TRANSPORTS}
        for t in TRANSPORTS:
            previous = None  # (port, service) of the port before, if it was listed
            for p in sorted(best[t]):
                row = best[t][p]
                if row.status == "unassigned":
                    continue
                service = self.covers[row.name or (row.status,), t, p]
                if previous != (p - 1, service):
                    self.ports[t].append((p, service))
                previous = (p, service)


def emit_c(tables, date):
    out = ["/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */",
           f"/* IANA's port registry of {date}. Made by scripts/gen_registry.py: do not edit. */",
           "/* clang-format off */",
           '#include "registry.h"',
           "",
           f'const char registry_data_date[] = "{date}";',
           "",
           "const char registry_names[] =",
           '\t"\\0"']
    out += [f'\t"{n}\\0"' for n in tables.names]
    out[-1] += ";"
    out += ["", f"const uint32_t registry_n_named = {tables.n_named};",
            f"const struct registry_service registry_services[{len(tables.services)}] = {{"]
    out += ["\t{ %d, %d, %d, 0x%02x }," % s for s in tables.services]
    out += ["};"]
    for t in TRANSPORTS:
        entries = tables.ports[t]
        out += ["", f"static const struct registry_port ports_{t}[] = {{"]
        out += ["\t" + " ".join("{ %d, %d }," % e for e in entries[i:i + 6])
                for i in range(0, len(entries), 6)] or ["\t{ 0, 0 },"]
        out += ["};"]
    out += ["", f"const struct registry_table registry_tables[{len(TRANSPORTS)}] = {{"]
    out += [f"\t{{ ports_{t}, {len(tables.ports[t])} }}," for t in TRANSPORTS]
    out += ["};", ""]
    return "\n".join(out)


def emit_csv(rows):
    out = [",".join(PROJECT_HEADER)]
    out += ["%s,%s,%s,%s" % (r.first if r.first == r.last else f"{r.first}-{r.last}",
                             r.transport, r.name, r.status) for r in rows]
    return "\n".join(out) + "\n"


def write_file(path, text):
    temporary = f"{path}.tmp{os.getpid()}"
    try:
        with open(temporary, "w", encoding="ascii", newline="\n") as f:
            f.write(text)
        os.replace(temporary, path)
    except BaseException:
        if os.path.exists(temporary):
            os.unlink(temporary)
        raise


def main():
    ap = argparse.ArgumentParser(description="IANA port registry (CSV) to user/registry_data.c")
    ap.add_argument("csv", nargs="?", help="default: scripts/ports/iana-ports.csv",
                    default=os.path.join(TOP, "scripts/ports/iana-ports.csv"))
    ap.add_argument("-o", "--output", help="default: user/registry_data.c",
                    default=os.path.join(TOP, "user/registry_data.c"))
    ap.add_argument("--date", help="YYYY-MM-DD of the registry; must be given for IANA's own CSV")
    ap.add_argument("--write-csv", metavar="FILE", help="also write FILE in the project's form")
    args = ap.parse_args()
    if args.date and not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", args.date):
        ap.error(f"--date {args.date}: not YYYY-MM-DD")
    try:
        is_iana, rows = read_rows(args.csv)
        if is_iana and not args.date:
            ap.error("IANA's CSV does not say its date: give --date YYYY-MM-DD")
        write_file(args.output, emit_c(Tables(rows), args.date or REGISTRY_DATE))
        if args.write_csv:
            write_file(args.write_csv, emit_csv(rows))
    except BadRow as e:
        print(f"gen_registry.py: {args.csv}:{e.line}: {e}", file=sys.stderr)
        return 1
    except OSError as e:
        print(f"gen_registry.py: {e.filename}: {e.strerror}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

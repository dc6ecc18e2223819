#!/usr/bin/python3
"""Write a minimal vmlinux.h: only the kernel types, and of them only the fields, that a list names.

usage: gen_vmlinux.py [--btf FILE] [--release TEXT] [--types FILE] [-o FILE]

The list's lines (# starts a comment; a line that starts with a blank continues the one before):
  struct NAME: FIELD ...    these fields; "*" takes all; FIELD.SUB for a field of a nameless struct type
  union NAME: FIELD ...     the same
  typedef NAME: FIELD ...   a typedef of a nameless struct or union; plain typedefs come by themselves
  struct NAME               no fields: only declared
  abi struct NAME           all fields at fixed offsets, without CO-RE: user-space ABI and BPF contexts
  enum NAME [: VALUE ...]   all values, or these
  enum-with VALUE           the nameless enum that holds VALUE

A field whose type is another struct by value needs that struct in the list; pointers do not.
"""
import argparse
import json
import os
import re
import subprocess
import sys

MODIFIERS = ("CONST", "VOLATILE", "RESTRICT", "TYPE_TAG")
HERE = os.path.dirname(os.path.abspath(__file__))
# libbpf's bpf_helper_defs.h uses these and no kernel struct needs to
HELPER_TYPEDEFS = ("__u8", "__u16", "__u32", "__u64", "__s8", "__s16", "__s32", "__s64",
                   "__be16", "__be32", "__wsum", "u8", "u16", "u32", "u64", "s32", "s64", "bool")


class ListError(Exception):
    pass


def read_list(path):
    """[(line number, keyword, name, fields or None)]"""
    logical = []
    with open(path, encoding="utf-8") as f:
        for number, raw in enumerate(f, 1):
            text = raw.split("#", 1)[0].rstrip()
            if not text:
                continue
            if text[0].isspace():
                if not logical:
                    raise ListError(f"{path}:{number}: nothing to continue")
                logical[-1][1] += text
            else:
                logical.append([number, text])
    wanted = []
    for number, text in logical:
        m = re.fullmatch(r"(abi struct|abi union|struct|union|typedef|enum|enum-with)\s+(\w+)\s*(?::(.*))?", text)
        if not m:
            raise ListError(f"{path}:{number}: not understood: {text}")
        keyword, name, fields = m.groups()
        if keyword in ("abi struct", "abi union", "enum-with") and fields is not None:
            raise ListError(f"{path}:{number}: {keyword} takes no fields")
        wanted.append((number, keyword, name, None if fields is None else fields.split()))
    return wanted


class Generator:
    def __init__(self, types, where):
        self.types = {t["id"]: t for t in types}
        self.types[0] = {"id": 0, "kind": "VOID", "name": "void"}
        self.by_name = {}
        for t in types:
            self.by_name.setdefault((t["kind"], t["name"]), []).append(t)
        self.where = where        # path of the list, for messages
        self.records = {}         # type id -> (wanted fields or None for all, fixed layout, line number)
        self.enums = {}           # type id -> wanted values or None for all
        self.state = {}           # type id -> "open" while its members are emitted, then "done"
        self.forward = set()      # "struct NAME" that pointers use
        self.complete = set()     # "struct NAME" that have a body
        self.relocated_typedefs = set()
        self.out = []             # (fixed layout, text)

    def fail(self, number, text):
        raise ListError(f"{self.where}:{number}: {text}")

    def strip(self, type_id):
        while self.types[type_id]["kind"] in MODIFIERS:
            type_id = self.types[type_id]["type_id"]
        return self.types[type_id]

    def is_nameless(self, t):
        return t["name"] == "(anon)"

    # the list

    def names_within(self, record):
        """all member names, those of nameless members included"""
        names = set()
        for m in record["members"]:
            if m["name"] == "(anon)":
                names |= self.names_within(self.strip(m["type_id"]))
            else:
                names.add(m["name"])
        return names

    def pick(self, number, kind, name, fields):
        """the type of that name that has the fields: BTF may hold several of one name"""
        found = self.by_name.get((kind, name), [])
        if kind == "TYPEDEF":
            found = [self.strip(t["type_id"]) for t in found]
            if fields is not None:
                found = [t for t in found if t["kind"] in ("STRUCT", "UNION")]
        if not found:
            self.fail(number, f"this BTF has no {kind.lower()} {name}")
        if fields is None or "*" in fields or found[0]["kind"] not in ("STRUCT", "UNION"):
            return found[0]
        tops = {f.split(".")[0] for f in fields}
        for t in found:
            missing = tops - self.names_within(t)
            if not missing:
                return t
        self.fail(number, f"{kind.lower()} {name} has no field {', '.join(sorted(missing))} in this BTF")

    def take(self, wanted):
        roots = []
        for number, keyword, name, fields in wanted:
            if keyword == "enum-with":
                t = next((t for kind in ("ENUM", "ENUM64") for t in self.by_name.get((kind, "(anon)"), ())
                          if any(v["name"] == name for v in t["values"])), None)
                if not t:
                    self.fail(number, f"this BTF has no nameless enum with {name}")
                self.enums[t["id"]] = None
                roots.append(t["id"])
            elif keyword == "enum":
                kind = "ENUM" if ("ENUM", name) in self.by_name else "ENUM64"
                t = self.pick(number, kind, name, None)
                unknown = set(fields or ()) - {v["name"] for v in t["values"]}
                if unknown:
                    self.fail(number, f"enum {name} has no {', '.join(sorted(unknown))} in this BTF")
                self.enums[t["id"]] = fields
                roots.append(t["id"])
            elif keyword == "typedef" and fields is None:
                self.pick(number, "TYPEDEF", name, None)
                roots.append(self.by_name["TYPEDEF", name][0]["id"])
            elif keyword in ("struct", "union") and fields is None:
                self.forward.add(f"{keyword} {name}")
            else:
                kind = keyword.split()[-1].upper()
                t = self.pick(number, kind, name, fields)
                if t["id"] in self.records:
                    self.fail(number, f"{name} is listed twice (line {self.records[t['id']][2]})")
                whole = fields is None or "*" in fields
                self.records[t["id"]] = (None if whole else set(fields), keyword.startswith("abi"), number)
                if kind == "TYPEDEF":
                    roots += [d["id"] for d in self.by_name["TYPEDEF", name]
                              if self.strip(d["type_id"])["id"] == t["id"]][:1]
                else:
                    roots.append(t["id"])
        return roots

    # the output

    def need(self, type_id, by_pointer, number, user):
        """emit what a declaration of this type needs in front of it"""
        t = self.types[type_id]
        kind = t["kind"]
        if kind in MODIFIERS:
            self.need(t["type_id"], by_pointer, number, user)
        elif kind == "PTR":
            self.need(t["type_id"], True, number, user)
        elif kind == "ARRAY":
            self.need(t["type_id"], by_pointer, number, user)
        elif kind == "TYPEDEF":
            self.emit_typedef(t, number, user)
        elif kind in ("STRUCT", "UNION", "FWD"):
            tag = self.tag(t)
            if by_pointer:
                self.forward.add(tag)
            elif t["id"] not in self.records:
                self.fail(number, f"{user} holds a {tag} by value: list {tag} too")
            else:
                self.emit_record(t)
        elif kind in ("ENUM", "ENUM64"):
            if not self.is_nameless(t):
                self.emit_enum(t)
        elif kind not in ("INT", "FLOAT", "VOID", "FUNC_PROTO"):
            self.fail(number, f"{user}: {kind} is not supported")

    def tag(self, t):
        if t["kind"] == "FWD":
            return f"{t['fwd_kind']} {t['name']}"
        return f"{'enum' if t['kind'] == 'ENUM64' else t['kind'].lower()} {t['name']}"

    def declare(self, type_id, name, body=None, keep_qualifiers=True):
        """a C declaration of NAME; body is the text of a nameless struct, union or enum"""
        t = self.types[type_id]
        kind = t["kind"]
        if kind in ("CONST", "VOLATILE") and keep_qualifiers:
            inner = self.types[t["type_id"]]
            if inner["kind"] == "PTR":
                return self.declare(t["type_id"], f"{kind.lower()} {name}", body)
            return f"{kind.lower()} {self.declare(t['type_id'], name, body)}"
        if kind in MODIFIERS:
            return self.declare(t["type_id"], name, body, keep_qualifiers)
        if kind == "PTR":
            target = self.strip(t["type_id"])
            # a pointer to a function, or to a struct type without a name, is only ever passed on
            if target["kind"] == "FUNC_PROTO" or (target["kind"] in ("STRUCT", "UNION") and self.is_nameless(target)):
                return f"void *{name}"
            inner = f"(*{name})" if target["kind"] == "ARRAY" else f"*{name}"
            return self.declare(t["type_id"], inner, body)
        if kind == "ARRAY":
            return self.declare(t["type_id"], f"{name}[{t['nr_elems']}]", body, keep_qualifiers)
        if kind in ("STRUCT", "UNION", "ENUM", "ENUM64", "FWD"):
            base = body if body is not None else self.tag(t)
        else:
            base = t["name"]
        return f"{base} {name}" if name else base

    def enum_body(self, t, indent):
        chosen = self.enums.get(t["id"])
        lines = []
        for v in t["values"]:
            if chosen is not None and v["name"] not in chosen:
                continue
            suffix = ("LL" if v["val"] < 0 else "ULL") if t["kind"] == "ENUM64" else ""
            lines.append(f"{indent}\t{v['name']} = {v['val']}{suffix},\n")
        head = "enum" if self.is_nameless(t) else f"enum {t['name']}"
        return f"{head} {{\n{''.join(lines)}{indent}}}"

    def emit_enum(self, t):
        if self.state.get(t["id"]):
            return
        self.state[t["id"]] = "done"
        self.out.append((True, f"{self.enum_body(t, '')};\n"))

    def emit_typedef(self, t, number, user):
        key = f"typedef {t['name']}"
        if self.state.get(key):
            return
        self.state[key] = "done"
        target = self.strip(t["type_id"])
        body = None
        # a typedef of a relocated typedef has to follow it
        fixed = self.types[t["type_id"]]["name"] not in self.relocated_typedefs
        if self.is_nameless(target) and target["kind"] in ("STRUCT", "UNION"):
            if target["id"] not in self.records:
                self.fail(number, f"{user} uses {t['name']}, a typedef of a nameless struct: list typedef {t['name']} too")
            fields, fixed, number = self.records[target["id"]]
            body = self.record_body(target, fields, "", number, t["name"])
        elif self.is_nameless(target) and target["kind"] in ("ENUM", "ENUM64"):
            body = self.enum_body(target, "")
        else:
            self.need(t["type_id"], False, number, user)
        if not fixed:
            self.relocated_typedefs.add(t["name"])
        self.out.append((fixed, f"typedef {self.declare(t['type_id'], t['name'], body)};\n"))

    def emit_record(self, t):
        state = self.state.get(t["id"])
        fields, fixed, number = self.records[t["id"]]
        tag = self.tag(t)
        if state == "open":
            self.fail(number, f"{tag} holds itself")
        if state:
            return
        self.state[t["id"]] = "open"
        text = f"{self.record_body(t, fields, '', number, tag)};\n"
        if fixed:
            text += f"_Static_assert(sizeof({tag}) == {t['size']}, \"{t['name']}\");\n"
        self.state[t["id"]] = "done"
        self.complete.add(tag)
        self.out.append((fixed, text))

    def record_body(self, record, fields, indent, number, user):
        """the braces and what is in them; fields is None for all"""
        lines = []
        for m in record["members"]:
            target = self.strip(m["type_id"])
            inline = target["kind"] in ("STRUCT", "UNION") and self.is_nameless(target)
            if m["name"] == "(anon)":
                if not inline:
                    continue
                if fields is None or fields & self.names_within_dotted(target, fields):
                    body = self.record_body(target, fields, indent + "\t", number, user)
                    lines.append(f"{indent}\t{body};\n")
                continue
            name = m["name"]
            subs = None if fields is None else {f.split(".", 1)[1] for f in fields if f.startswith(name + ".")}
            if fields is not None and name not in fields and not subs:
                continue
            body = None
            element = target
            while element["kind"] == "ARRAY":
                element = self.strip(element["type_id"])
            if element["kind"] in ("STRUCT", "UNION", "ENUM", "ENUM64") and self.is_nameless(element):
                if element["kind"].startswith("ENUM"):
                    body = self.enum_body(element, indent + "\t")
                else:
                    body = self.record_body(element, subs or None, indent + "\t", number, f"{user}.{name}")
            else:
                if subs:
                    self.fail(number, f"{user}.{name} is not of a nameless struct type")
                self.need(m["type_id"], False, number, f"{user}.{name}")
            bits = f": {m['bitfield_size']}" if m.get("bitfield_size") else ""
            # a const member could not be the destination of BPF_CORE_READ; CO-RE ignores qualifiers
            lines.append(f"{indent}\t{self.declare(m['type_id'], name, body, keep_qualifiers=False)}{bits};\n")
        head = record["kind"].lower() + ("" if self.is_nameless(record) else f" {record['name']}")
        return f"{head} {{\n{''.join(lines)}{indent}}}"

    def names_within_dotted(self, record, fields):
        names = self.names_within(record)
        return {f for f in fields if f.split(".")[0] in names}

    def run(self, wanted):
        for name in HELPER_TYPEDEFS:
            for t in self.by_name.get(("TYPEDEF", name), [])[:1]:
                self.emit_typedef(t, 0, name)
        for type_id in self.take(wanted):
            t = self.types[type_id]
            if t["kind"] == "TYPEDEF":
                self.emit_typedef(t, 0, t["name"])
            elif t["kind"] in ("ENUM", "ENUM64"):
                self.emit_enum(t)
            else:
                self.emit_record(t)
        return self.render()

    def render(self):
        text = [f"{tag};\n" for tag in sorted(self.forward | self.complete) if not tag.endswith("(anon)")]
        # no fixed type holds a relocated one, so all the fixed ones can come first
        for fixed in (True, False):
            text.append("\n" if fixed else
                        "#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)\n\n")
            plain = False
            for _, part in (p for p in self.out if p[0] == fixed):
                one_line = part.count("\n") == 1
                if plain and not one_line:
                    text.append("\n")
                text.append(part if one_line else part + "\n")
                plain = one_line
            if plain:
                text.append("\n")
        text.append("#pragma clang attribute pop\n")
        return "".join(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--btf", default="/sys/kernel/btf/vmlinux", help="a BTF file (default: the running kernel's)")
    parser.add_argument("--release", help="kernel release to name in the header (default: uname -r, or the file's name)")
    parser.add_argument("--types", default=os.path.join(HERE, "..", "vmlinux", "types.txt"))
    parser.add_argument("-o", "--output", help="default: stdout")
    args = parser.parse_args()
    own = args.btf == "/sys/kernel/btf/vmlinux"
    release = args.release or (os.uname().release if own else os.path.basename(args.btf))
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"   # Debian's bpftool is in /usr/sbin
    try:
        wanted = read_list(args.types)
        dump = subprocess.run([os.environ.get("BPFTOOL", "bpftool"), "-j", "btf", "dump", "file", args.btf], check=False,
                              stdout=subprocess.PIPE, env={**os.environ, "PATH": path})
        if dump.returncode:
            # with -j its error message is on stdout
            print(f"gen_vmlinux: bpftool cannot read {args.btf}: {dump.stdout.decode().strip()}", file=sys.stderr)
            return 1
        generator = Generator(json.loads(dump.stdout)["types"], args.types)
        body = generator.run(wanted)
    except (ListError, OSError) as e:
        print(f"gen_vmlinux: {e}", file=sys.stderr)
        return 1
    text = f"""/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/*
 * The kernel types that the BPF programs use, and only the fields they use: sizes and offsets of what is
 * inside "preserve_access_index" are not the kernel's, CO-RE puts them right at load time. So never take
 * sizeof, or copy such a struct as a whole; read its fields.
 *
 * Generated from the BTF of Linux {release} ({os.uname().machine}) by
 * scripts/gen_vmlinux.py out of vmlinux/types.txt. Do not edit: extend the list and generate again.
 */
#ifndef __VMLINUX_H__ /* the name libbpf's headers look for */
#define __VMLINUX_H__

{body}
#endif /* __VMLINUX_H__ */
"""
    if args.output:
        temporary = args.output + ".tmp"
        with open(temporary, "w", encoding="utf-8") as f:
            f.write(text)
        os.replace(temporary, args.output)
    else:
        sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())

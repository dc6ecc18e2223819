#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""gen_fields.py: write docs/json.md and user/jsonfields.c from packaging/strayport.schema.json, and docs/explain.md from
packaging/explain.schema.json.

The first schema is the one list of JSON fields: the live tests hold every event against it, and its descriptions are the table
in docs/ and `strayport help json`. --check: write nothing, exit 1 if one of the files is not what it should be.
"""
import json
import os
import sys

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SCHEMA, DOC, TABLE = "packaging/strayport.schema.json", "docs/json.md", "user/jsonfields.c"

INTRO = """<!-- Made by scripts/gen_fields.py from packaging/strayport.schema.json. Do not edit. -->
# The fields of an event

`strayport -j` prints one object a line, in the terms of the Elastic Common Schema 8.17; fields that it has no name
for are under `strayport`. This table is `packaging/strayport.schema.json` (JSON Schema, draft-07) in other words.
`make install` puts the schema into `share/doc/strayport`. It allows exactly what is printed: no other field, and for each
`event.action` it says what must be there. The live tests hold every event against it.

A field of which nothing is known is absent: never null, never empty. Those marked * are in every event. Identifiers and
user ids are strings; counts, ports, pids and times in ns are integers. `[]` stands for each element of a list. Strings
are valid UTF-8: what was not has U+FFFD in its place, and the flag `invalid_utf8`.

| field | type | meaning |
|---|---|---|
"""

EXPLAIN_SCHEMA, EXPLAIN_DOC = "packaging/explain.schema.json", "docs/explain.md"

EXPLAIN_INTRO = """<!-- Made by scripts/gen_fields.py from packaging/explain.schema.json. Do not edit. -->
# The object of explain

`strayport explain -j PORT` prints one object. This table is `packaging/explain.schema.json` (JSON Schema, draft-07) in
other words; the live tests hold every object against it. What is not known is absent; those marked * are always there.
`[]` stands for each element of a list.

| field | type | meaning |
|---|---|---|
"""

C_HEAD = """/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* jsonfields.c - made by scripts/gen_fields.py from packaging/strayport.schema.json. Do not edit. */
#include <stddef.h>

#include "jsonfields.h"

const struct json_field json_fields[] = {
"""


def load(name=SCHEMA):
    with open(os.path.join(TOP, name), encoding="utf-8") as f:
        return json.load(f)


def resolved(root, schema):
    """Without its $ref; what stands beside that counts more."""
    if "$ref" not in schema:
        return schema, None
    at = root
    for part in schema["$ref"][2:].split("/"):
        at = at[part]
    return {**at, **{k: v for k, v in schema.items() if k != "$ref"}}, schema["$ref"].rsplit("/", 1)[1]


def type_of(schema, ref, root):
    if ref == "time":
        return "time"
    if schema.get("type") == "array":
        item, item_ref = resolved(root, schema["items"])
        return "list of " + type_of(item, item_ref, root)
    words = schema.get("enum", [schema["const"]] if "const" in schema else None)
    if words is None:
        return schema["type"]
    if isinstance(words[0], list):
        return "list of string"
    return "boolean" if isinstance(words[0], bool) else "string"


def fields(root):
    """[(path, type, in every event, meaning, [words])], in the order of the schema."""
    def walk(schema, prefix, always, about):
        for name, sub in schema["properties"].items():
            sub, ref = resolved(root, sub)
            path, must = prefix + name, always and name in schema.get("required", ())
            items = resolved(root, sub["items"])[0] if sub.get("type") == "array" else {}
            inner = sub if "properties" in sub else items if "properties" in items else None
            what = ": ".join(x for x in (about, sub.get("description")) if x)
            if inner:
                yield from walk(inner, path + ("[]." if inner is items else "."), must, sub.get("description"))
            elif not what:
                raise SystemExit("gen_fields.py: %s: %s has no description" % (SCHEMA, path))
            else:
                yield path, type_of(sub, ref, root), must, what, items.get("enum") or sub.get("enum") or []

    return list(walk(root, "", True, None))


def doc(intro, rows):
    out = intro
    for path, kind, always, what, words in rows:
        listed = " (%s)" % ", ".join("`%s`" % w for w in words) if words else ""
        out += "| `%s`%s | %s | %s%s |\n" % (path, " *" if always else "", kind, what, listed)
    return out


def table(rows):
    out = C_HEAD
    for path, kind, _, what, _ in rows:
        for text in (path, kind, what):
            if not text.isascii() or '"' in text or "\\" in text:
                raise SystemExit("gen_fields.py: %s: not plain ASCII: %s" % (SCHEMA, text))
        out += '\t{ "%s", "%s",\n\t\t"%s" },\n' % (path, kind, what)
    return out + "\t{ NULL, NULL, NULL },\n};\n"


def main():
    rows = fields(load())
    stale = []
    for name, text in ((DOC, doc(INTRO, rows)), (TABLE, table(rows)),
                       (EXPLAIN_DOC, doc(EXPLAIN_INTRO, fields(load(EXPLAIN_SCHEMA))))):
        path = os.path.join(TOP, name)
        try:
            with open(path, encoding="utf-8") as f:
                if f.read() == text:
                    continue
        except FileNotFoundError:
            pass
        stale.append(name)
        if "--check" not in sys.argv:
            with open(path, "w", encoding="utf-8") as f:
                f.write(text)
    if stale and "--check" in sys.argv:
        print("not what scripts/gen_fields.py makes of the schemas: " + ", ".join(stale))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

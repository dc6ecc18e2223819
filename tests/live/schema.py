# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""Holds each printed event against packaging/strayport.schema.json, fast.

The schema is compiled once to nested functions. Only the words of JSON Schema that it uses are known; any other is an
error, so nothing of it is ever passed over (tests/unit/test_schema.py compares the verdicts with python3-jsonschema's).
errors() returns [] or one sentence: what is wrong first, and where.
"""
import json
import os
import re

PATH = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../packaging/strayport.schema.json")
NOTES = {"$schema", "$id", "definitions", "title", "description", "examples"}  # they allow and forbid nothing
TYPES = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool}


class Compiler:
    """A check is a function: None if the value is allowed, else (where, what is wrong)."""

    def __init__(self, root):
        self.root, self.known = root, {}

    def check(self, schema):
        if schema is False:
            return lambda v: ("", "must not be there")
        ref = schema.get("$ref")
        if ref and not set(schema) - NOTES - {"$ref"}:
            if ref not in self.known:
                self.known[ref] = self.check(self.resolve(ref))
            return self.known[ref]
        checks = self.checks(schema)
        if len(checks) == 1:
            return checks[0]

        def all_of(v):
            for c in checks:
                e = c(v)
                if e:
                    return e
            return None
        return all_of

    def resolve(self, ref):
        at = self.root
        for part in ref.removeprefix("#/").split("/"):
            at = at[part]
        return at

    def checks(self, schema):
        left = {k: v for k, v in schema.items() if k not in NOTES}
        out = []
        if "$ref" in left:
            out.append(self.check(self.resolve(left.pop("$ref"))))
        for words, make in ((("const", "enum"), self.words), (("type", "pattern", "minLength"), self.text),
                            (("type", "minimum", "maximum"), self.number),
                            (("type", "items", "minItems", "maxItems", "uniqueItems"), self.array),
                            (("type",), self.boolean),
                            (("type", "properties", "required", "additionalProperties"), self.object)):
            if not any(w in left for w in words):
                continue
            taken = {w: left[w] for w in words if w in left}
            c = make(**taken)
            if c:
                out.append(c)
                for w in taken:
                    del left[w]
        out += self.conditions(left.pop("allOf", []))
        if left:
            raise ValueError("schema.py does not know %s" % ", ".join(left))
        return out

    @staticmethod
    def words(const=None, enum=None):
        words = enum if enum is not None else [const]
        if not any(isinstance(w, (list, bool)) for w in words):  # 1 == True, and a list has no hash
            words = frozenset(words)
        kinds = {type(w) for w in words}

        def check(v):
            if v.__class__ in kinds and v in words:
                return None
            return "", "%r is not one of %s" % (v, ", ".join(sorted(map(str, words))))
        return check

    @staticmethod
    def text(type=None, pattern=None, minLength=0):
        if type != "string":
            return None
        match = re.compile(pattern).search if pattern else None

        def check(v):
            if v.__class__ is str and len(v) >= minLength:
                return None
            return "", "%r is not a string of %d or more" % (v, minLength)

        def check_pattern(v):
            if v.__class__ is str and match(v) and len(v) >= minLength:
                return None
            return "", "%r is not like %s" % (v, pattern)
        return check_pattern if match else check

    @staticmethod
    def number(type=None, minimum=0, maximum=2 ** 64 - 1):
        if type != "integer":
            return None

        def check(v):
            if v.__class__ is int and minimum <= v <= maximum:
                return None
            return "", "%r is not an integer" % (v,) if v.__class__ is not int else "%d is out of range" % v
        return check

    @staticmethod
    def boolean(type=None):
        if type != "boolean":
            return None
        return lambda v: None if v.__class__ is bool else ("", "%r is not true or false" % (v,))

    def array(self, type=None, items=None, minItems=0, maxItems=1 << 30, uniqueItems=False):
        if type != "array":
            return None
        item = self.check(items)

        def check(v):
            if v.__class__ is not list:
                return "", "%r is not an array" % (v,)
            if not minItems <= len(v) <= maxItems:
                return "", "%d items" % len(v)
            for x in v:
                e = item(x)
                if e:
                    return "[]" + e[0], e[1]
            if uniqueItems and len(set(v)) != len(v):
                return "", "an item is there twice"
            return None
        return check

    def object(self, type=None, properties=None, required=(), additionalProperties=True):
        if type not in ("object", None):
            return None
        names = {k: self.check(s) for k, s in (properties or {}).items()}
        want, some = tuple(required), tuple(names.items())
        if additionalProperties:
            def check(v):
                if v.__class__ is dict:  # of anything else this says nothing
                    for k in want:
                        if k not in v:
                            return "." + k, "is missing"
                    for k, c in some:
                        if k in v:
                            e = c(v[k])
                            if e:
                                return "." + k + e[0], e[1]
                return None
            return check

        def check_all(v):
            if v.__class__ is not dict:
                return "", "%r is not an object" % (v,)
            for k in want:
                if k not in v:
                    return "." + k, "is missing"
            for k, x in v.items():
                if k not in names:
                    return "." + k, "is a field that the schema does not have"
                e = names[k](x)
                if e:
                    return "." + k + e[0], e[1]
            return None
        return check_all

    def conditions(self, rules):
        """[{if, then, else}]: where the conditions are about event.action, one look-up says which rules count."""
        if not rules:
            return []
        actions = self.resolve("#/properties/event/properties/action/enum")
        table = {a: [] for a in actions}
        for r in rules:
            if not set(r) <= {"if", "then", "else"}:
                raise ValueError("schema.py knows only if, then and else in allOf")
            holds, asks = self.check(r["if"]), r["if"]
            asks = self.resolve(asks["$ref"]) if "$ref" in asks else asks
            if list(asks) != ["properties"] or list(asks["properties"]) != ["event"] or \
                    list(asks["properties"]["event"]["properties"]) != ["action"]:
                raise ValueError("schema.py knows only conditions about event.action")
            branches = [self.check(r[w]) if w in r else None for w in ("then", "else")]
            for a in actions:
                c = branches[0 if holds({"event": {"action": a}}) is None else 1]
                if c:
                    table[a].append(c)

        def check(v):
            for c in table[v["event"]["action"]]:  # it is one of these: that was checked before
                e = c(v)
                if e:
                    return e
            return None
        return [check]


def compile_schema(schema):
    """errors(object) -> [] or [sentence]."""
    check = Compiler(schema).check(schema)

    def errors(obj):
        e = check(obj)
        return ["%s: %s" % (e[0].lstrip(".") or "the event", e[1])] if e else []
    return errors


def load(path=PATH):
    with open(path, encoding="utf-8") as f:
        return json.load(f)


errors = compile_schema(load())

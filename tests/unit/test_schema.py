# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""packaging/strayport.schema.json: says what the sources say; and tests/live/schema.py judges as python3-jsonschema does."""
import copy
import json
import os
import re
import subprocess
import sys

import jsonschema
import pytest

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(TOP, "tests/live"))
sys.path.insert(0, os.path.join(TOP, "scripts"))
import gen_fields  # noqa: E402
import schema  # noqa: E402

ROOT = schema.load()
REFEREE = jsonschema.Draft7Validator(ROOT)
ACTIONS = ROOT["properties"]["event"]["properties"]["action"]["enum"]
GONE = object()


def source(name):
    with open(os.path.join(TOP, name), encoding="utf-8") as f:
        return f.read()


def test_is_a_schema():
    jsonschema.Draft7Validator.check_schema(ROOT)
    jsonschema.Draft7Validator.check_schema(gen_fields.load(gen_fields.EXPLAIN_SCHEMA))


def test_table_and_help_are_made_from_it():
    r = subprocess.run([os.path.join(TOP, "scripts/gen_fields.py"), "--check"], stdout=subprocess.PIPE, encoding="utf-8")
    assert r.returncode == 0, r.stdout


def test_every_field_is_in_the_table():
    """Read from the Markdown by itself, and from the schema by another walk than the generator's."""
    listed = re.findall(r"^\| `([^`]+)`", source("docs/json.md"), re.M)

    def leaves(s, prefix=""):
        if "$ref" in s:
            s = ROOT["definitions"][s["$ref"].rsplit("/", 1)[1]]
        if s.get("type") == "object":
            assert s["additionalProperties"] is False, prefix
            return [p for k, v in s["properties"].items() for p in leaves(v, prefix + "." + k)]
        inner = s.get("items", {})
        if "$ref" in inner:
            inner = ROOT["definitions"][inner["$ref"].rsplit("/", 1)[1]]
        return leaves(inner, prefix + "[]") if inner.get("type") == "object" else [prefix[1:]]

    assert listed == leaves(ROOT) and len(set(listed)) == len(listed) > 100


def test_actions_and_flags_are_those_of_the_program():
    text = source("user/event.c")
    table = re.search(r"actions\[EV_ACTION_MAX\] = \{(.*?)\n\};", text, re.S).group(1)
    assert sorted(ACTIONS) == sorted(re.findall(r'= \{ "(\w+)"', table))
    flags = re.search(r"event_flag_name\(.*?\n\}", text, re.S).group(0)
    listed = ROOT["properties"]["strayport"]["properties"]["flags"]["items"]["enum"]
    assert sorted(listed) == sorted(re.findall(r'return "(\w+)"', flags) + ["invalid_utf8"])


def test_names_are_those_of_the_writer():
    """Each key that user/out_json.c writes, and no other."""
    text = source("user/out_json.c")
    keys = set(re.findall(r'(?:json_key|json_const|json_open_key|json_open_array|PUT_TEXT|PUT_U64)\(&?j, "([^"]+)"', text))
    keys |= set(re.findall(r'"\\"(\w+)\\":"', text))                     # put_escaped()
    keys |= set(re.findall(r'\\"(\w+)\\":', re.search(r"#define HEAD.*?#define TYPE.*?\n", text, re.S).group(0)))
    names = {part.replace("[]", "") for path, *_ in gen_fields.fields(ROOT) for part in path.split(".")} - {"@timestamp"}
    assert names == keys - {"@timestamp"}


# ---- the two validators ----
def resolve(s):
    return {**ROOT["definitions"][s["$ref"].rsplit("/", 1)[1]], **s} if "$ref" in s else s


def instance(s):
    """Something that the schema allows, with every field."""
    s = resolve(s)
    if s.get("type") == "object":
        return {k: instance(v) for k, v in s["properties"].items()}
    if "const" in s:
        return s["const"]
    if "enum" in s:
        return s["enum"][0]
    if "examples" in s:
        return s["examples"][0]
    return {"string": "x", "integer": s.get("minimum", 0), "array": [instance(s["items"])] if "items" in s else []}[s["type"]]


def rules(action):
    """What the conditions ask of this action."""
    for r in ROOT["allOf"]:
        asked = ROOT["definitions"]["is"][r["if"]["$ref"].rsplit("/", 1)[1]]["properties"]["event"]["properties"]["action"]
        hit = action in asked.get("enum", [asked.get("const")])
        yield r.get("then" if hit else "else", {})


def apply(rule, obj):
    for k, s in rule.get("properties", {}).items():
        if s is False:
            obj.pop(k, None)
        elif "const" in s or "enum" in s:
            obj[k] = copy.deepcopy(s.get("const", s.get("enum", [None])[0]))
        elif k in obj:
            apply(s, obj[k])


def event(action):
    e = instance(ROOT)
    e["event"]["action"] = action
    for r in rules(action):
        apply(r, e)
    return e


def places(obj, at=()):
    for k, v in obj.items() if isinstance(obj, dict) else enumerate(obj) if isinstance(obj, list) else ():
        yield at + (k,)
        yield from places(v, at + (k,))


def changed(obj, at, value):
    new = copy.deepcopy(obj)
    inner = new
    for k in at[:-1]:
        inner = inner[k]
    if value is GONE:
        del inner[at[-1]]
    else:
        inner[at[-1]] = value
    return new


@pytest.mark.parametrize("action", ACTIONS)
def test_an_event_passes(action):
    e = event(action)
    assert schema.errors(e) == [] and [x.message for x in REFEREE.iter_errors(e)] == []


@pytest.mark.parametrize("action", ["connection_accepted", "connection_refused", "trace_stopped"])
def test_both_judge_alike(action):
    """Each field taken away, of another type, empty, of another value; and an unknown one in each object."""
    good, bad, n = event(action), 0, 0
    for at in list(places(good)):
        for value in (GONE, None, "", "zz zz", -1, 0, 70000, True, [], ["a", "a"], {}, {"id": 7}):
            e = changed(good, at, value)
            if at[:2] == ("event", "action") and value is GONE:
                continue
            n += 1
            want = REFEREE.is_valid(e)
            assert (schema.errors(e) == []) == want, (at, value, schema.errors(e))
            bad += not want
    assert n > 700 and bad > n * 0.6


@pytest.mark.parametrize("action,change,says", [
    ("socket_bound", (("process", "nick"), "x"), "process.nick: is a field that the schema does not have"),
    ("socket_bound", (("nick",), "x"), "nick: is a field"),
    ("socket_bound", (("process", "pid"), "7"), "process.pid: '7' is not an integer"),
    ("socket_bound", (("process", "pid"), True), "process.pid: True is not an integer"),
    ("socket_bound", (("process", "pid"), GONE), "process.pid: is missing"),
    ("socket_bound", (("@timestamp",), "2026-11-24T12:01:02Z"), "@timestamp: '2026-11-24T12:01:02Z' is not like"),
    ("socket_bound", (("strayport", "local"), GONE), "strayport.local: is missing"),
    ("socket_bound", (("event", "outcome"), "unknown"), "event.outcome: 'unknown' is not one of failure, success"),
    ("socket_bound", (("strayport", "flags"), ["late", "late"]), "strayport.flags: an item is there twice"),
    ("socket_bound", (("strayport", "ancestors"), [{"pid": 0}]), "strayport.ancestors[].pid: 0 is out of range"),
    ("network_flow", (("event", "outcome"), "success"), "event.outcome: must not be there"),
    ("disconnect_received", (("source", "bytes"), GONE), "source.bytes: is missing"),
    ("connection_refused", (("process",), {"pid": 1}), "process: must not be there"),
    ("heartbeat", (("strayport", "run", "lost"), GONE), "strayport.run.lost: is missing"),
])
def test_what_is_wrong_is_told(action, change, says):
    e = changed(event(action), *change)
    assert not REFEREE.is_valid(e)
    assert len(schema.errors(e)) == 1 and schema.errors(e)[0].startswith(says), schema.errors(e)


@pytest.mark.parametrize("more", [{"format": "ipv4"}, {"oneOf": [{}]}, {"not": {}}])
def test_a_word_that_it_does_not_know_is_an_error(more):
    with pytest.raises(ValueError):
        schema.compile_schema(changed(ROOT, ("properties", "process", "properties", "pid"), {"type": "integer", **more}))


@pytest.mark.parametrize("line", ["{}", "[]", '"x"', "1", "null"])
def test_no_event(line):
    assert schema.errors(json.loads(line))

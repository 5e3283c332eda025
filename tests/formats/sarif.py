#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What SARIF 2.1.0 (OASIS) says of the objects that slotgen writes.

faults(log) tells what is against the standard: members that an object has to
have, members that it cannot have, their types and words (chapter 3; a "§" names
its sections), indexes that lead nowhere, regions outside of their context.

As a program: a log of slotgen's has no fault, and none of the ways to spoil it
that are tried here goes unnoticed.
"""
import copy
import json
import os
import re
import subprocess
import sys

LEVELS = {"none", "note", "warning", "error"}
ROLES = {"analysisTarget", "attachment", "responseFile", "resultFile",
         "standardStream", "tracedFile", "unmodified", "modified", "added",
         "deleted", "renamed", "uncontrolled", "driver", "extension",
         "translation", "taxonomy", "policy", "referencedOnCommandLine",
         "memoryContents", "directory", "userSpecifiedConfiguration",
         "toolSpecifiedConfiguration", "debugOutputFile"}
KINDS = {"notApplicable", "pass", "fail", "review", "open", "informational"}
URI = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*:|(?![^/?#]*:))"
                 r"([A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*")


class List:
    """A list of one kind of thing, perhaps without doubles."""

    def __init__(self, item, unique=False, least=0):
        self.item, self.unique, self.least = item, unique, least


def text(value):
    return isinstance(value, str)


def flag(value):
    return isinstance(value, bool)


def number(value):
    return isinstance(value, int) and not isinstance(value, bool)


def positive(value):
    return number(value) and value >= 1


def index(value):
    return number(value) and value >= -1


def uri(value):
    return text(value) and URI.fullmatch(value) is not None


def mime_type(value):
    return text(value) and re.fullmatch(r"[^/]+/.+", value) is not None


def bag(value):
    return isinstance(value, dict)


# object → its members, those that it has to have with a "!". A member is an
# object's name, a set of words, a function or a list of one of these.
OBJECTS = {
    "log": {"!version": {"2.1.0"}, "!runs": List("run"), "$schema": uri},  # §3.13
    "run": {  # §3.14
        "!tool": "tool", "artifacts": List("artifact", unique=True),
        "results": List("result"), "invocations": List("invocation"),
        "columnKind": {"utf16CodeUnits", "unicodeCodePoints"},
        "newlineSequences": List(text, unique=True, least=1)},
    "tool": {"!driver": "component"},  # §3.18
    "component": {  # §3.19
        "!name": text, "version": text,
        "rules": List("rule", unique=True)},
    "rule": {  # §3.49
        "!id": text, "shortDescription": "string", "fullDescription": "string",
        "help": "string", "defaultConfiguration": "configuration"},
    "string": {"!text": text},  # §3.12
    "configuration": {"level": LEVELS},  # §3.50
    "artifact": {  # §3.24
        "location": "artifactLocation", "roles": List(ROLES, unique=True),
        "mimeType": mime_type, "encoding": text, "sourceLanguage": text},
    "artifactLocation": {"uri": uri, "index": index},  # §3.4
    "invocation": {  # §3.20
        "!executionSuccessful": flag, "exitCode": number,
        "exitCodeDescription": text,
        "toolExecutionNotifications": List("notification")},
    "notification": {"!message": "message", "level": LEVELS},  # §3.58
    "result": {  # §3.27
        "!message": "message", "ruleId": text, "ruleIndex": index,
        "kind": KINDS, "level": LEVELS, "locations": List("location"),
        "relatedLocations": List("location", unique=True),
        "suppressions": List("suppression", unique=True), "properties": bag},
    "message": {"!text": text},  # §3.11: or an id, which slotgen has none of
    "location": {  # §3.28
        "id": index, "physicalLocation": "physicalLocation",
        "message": "message"},
    "physicalLocation": {  # §3.29
        "!artifactLocation": "artifactLocation", "region": "region",
        "contextRegion": "region"},
    "region": {  # §3.30
        "startLine": positive, "startColumn": positive, "endLine": positive,
        "endColumn": positive, "snippet": "content"},
    "content": {"text": text},  # §3.3
    "suppression": {  # §3.35
        "!kind": {"inSource", "external"}, "justification": text},
}


def shape_faults(path, kind, value):
    if isinstance(kind, List):
        if not isinstance(value, list):
            yield f"{path} is no list"
            return
        if len(value) < kind.least:
            yield f"{path} is empty"
        told = [json.dumps(item, sort_keys=True) for item in value]
        if kind.unique and len(set(told)) != len(told):
            yield f"{path} has something twice"
        for number_, item in enumerate(value):
            yield from shape_faults(f"{path}[{number_}]", kind.item, item)
    elif isinstance(kind, set):
        if not isinstance(value, str) or value not in kind:
            yield f"{path} cannot be {value!r}"
    elif not isinstance(kind, str):
        if not kind(value):
            yield f"{path} cannot be {value!r}"
    elif not isinstance(value, dict):
        yield f"{path} is no {kind}"
    else:
        yield from object_faults(path, kind, value)


def object_faults(path, kind, value):
    members = {name.lstrip("!"): member
               for name, member in OBJECTS[kind].items()}
    for name in OBJECTS[kind]:
        if name.startswith("!") and name[1:] not in value:
            yield f"{path} has no {name[1:]}"
    for name, item in value.items():
        if name not in members:
            yield f"{path}.{name}: a {kind} has no such member"
        else:
            yield from shape_faults(f"{path}.{name}", members[name], item)


def message_faults(path, message):
    """§3.11.5: a brace is doubled, or the number of an argument."""
    if re.search(r"[{}]", message["text"].replace("{{", "").replace("}}", "")):
        yield f"{path}: a brace that is neither doubled nor an argument"


def region_faults(path, place):
    region, context = place.get("region"), place.get("contextRegion")
    if context and not region:  # §3.29.5
        yield f"{path}: a context of nothing"
    if not region:
        return
    # §3.30.6: a region of lines begins at its first column by itself
    if "startLine" not in region:
        yield f"{path}: a region without a line"
        return
    end = region.get("endLine", region["startLine"])
    if end < region["startLine"] or (
            end == region["startLine"] and
            region.get("endColumn", 1 << 60) < region.get("startColumn", 1)):
        yield f"{path}: a region ends before it begins"
    if context and not (context["startLine"] <= region["startLine"] and
                        end <= context.get("endLine", context["startLine"])):
        yield f"{path}: a region outside of its context"


def location_faults(path, location, artifacts):
    place = location.get("physicalLocation")
    if not place:
        return
    yield from region_faults(path, place)
    where = place["artifactLocation"]
    at = where.get("index", -1)
    if at >= len(artifacts):  # §3.4.5
        yield f"{path}: there is no artifact {at}"
    elif at >= 0 and artifacts[at]["location"]["uri"] != where.get("uri"):
        yield f"{path}: artifact {at} is another"


def result_faults(path, result, rules, artifacts):
    at = result.get("ruleIndex", -1)
    if at >= len(rules):  # §3.27.6
        yield f"{path}: there is no rule {at}"
    elif at >= 0 and rules[at]["id"] != result.get("ruleId"):
        yield f"{path}: rule {at} is another"
    if result.get("kind", "fail") != "fail" and \
            result.get("level", "warning") != "none":  # §3.27.10
        yield f"{path}: only a failure has a level"
    yield from message_faults(path, result["message"])
    locations = result.get("locations", []) + result.get("relatedLocations", [])
    for location in locations:
        yield from location_faults(path, location, artifacts)
        if "message" in location:
            yield from message_faults(path, location["message"])
    ids = [location["id"] for location in locations
           if location.get("id", -1) >= 0]
    if len(set(ids)) != len(ids):  # §3.28.2
        yield f"{path}: two locations of one number"


def faults(log):
    """What is against the standard, as texts."""
    found = list(shape_faults("log", "log", log))
    if found:
        yield from found
        return
    for run in log["runs"]:
        rules = run["tool"]["driver"].get("rules", [])
        ids = [rule["id"] for rule in rules]
        if len(set(ids)) != len(ids):
            yield "two rules of one name"
        for number_, result in enumerate(run.get("results", [])):
            yield from result_faults(f"result {number_}", result, rules,
                                     run.get("artifacts", []))


# ---- whether faults() notices -------------------------------------------------

def spoilt(value, path=""):
    """Logs that are wrong in one place, with what was done to it."""
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        part = value[key]
        here = f"{path}.{key}"
        if here.endswith(".properties"):  # whatever one likes
            continue
        for what, other in (("null", None), ("a list", [[]]), ("a bag", {"x": 1}),
                            ("a negative number", -7)):
            if other != part and (key != "exitCode" or other != -7):
                value[key] = other
                yield f"{here} is {what}"
        value[key] = part
        if isinstance(part, dict):
            part["slotgen"] = 1
            yield f"{here} has a member more"
            del part["slotgen"]
        if isinstance(part, (dict, list)):
            yield from spoilt(part, here)


def needed(value, kind, path=""):
    """The same, without a member that is needed."""
    if isinstance(kind, List):
        for number_, item in enumerate(value):
            yield from needed(item, kind.item, f"{path}[{number_}]")
    if not isinstance(kind, str):
        return
    for name, member in OBJECTS[kind].items():
        key = name.lstrip("!")
        if key not in value:
            continue
        if name.startswith("!"):
            part = value.pop(key)
            yield f"{path} has no {key}"
            value[key] = part
        yield from needed(value[key], member, f"{path}.{key}")


def misled(log):
    """The same, well formed, but against what it says elsewhere."""
    [run] = log["runs"]
    result = run["results"][0]
    place = result["locations"][0]["physicalLocation"]
    for what, where, key, other in (
            ("another rule", result, "ruleIndex", 99),
            ("another name of the rule", result, "ruleId", "none"),
            ("a level of no failure", result, "kind", "informational"),
            ("a brace", result["message"], "text", "a {1"),
            ("another file", place["artifactLocation"], "uri", "b.yaml"),
            ("a file that is not there", place["artifactLocation"], "index", 9),
            ("no URI", place["artifactLocation"], "uri", "a b.yaml"),
            ("an end before the beginning", place["region"], "endColumn", 1),
            ("a line elsewhere", place["region"], "startLine", 7),
            ("two of one number", result["locations"][0], "id", 0),
            ("a rule twice", run["tool"]["driver"], "rules",
             run["tool"]["driver"]["rules"] * 2)):
        before = where.get(key)
        where[key] = other
        yield what
        if before is None:
            del where[key]
        else:
            where[key] = before


def main():
    sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
    from where import SLOTGEN, TESTS

    said = subprocess.run([SLOTGEN, "--error-format=sarif", "-n", "clash.yaml"],
                          cwd=f"{TESTS}/errors", capture_output=True).stderr
    log = json.loads(said)
    failed = [f"slotgen's log: {fault}" for fault in faults(log)]
    tried = 0
    for how in (lambda: spoilt(log), lambda: needed(log, "log"),
                lambda: misled(log)):
        for what in how():
            tried += 1
            if not list(faults(copy.deepcopy(log))):
                failed.append(f"not noticed: {what}")
    failed += [f"put back: {fault}" for fault in faults(log)]
    print("\n".join(failed))
    print(f"{tried} spoilt logs, {len(failed)} faults")
    sys.exit(bool(failed) or tried < 100)


if __name__ == "__main__":
    main()

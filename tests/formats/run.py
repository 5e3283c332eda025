#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py

--error-format=json, sarif, github and msvc say what gcc's form says, of every schema of
tests/errors, tests/against and tests/formats, and of what is wrong with a
command line. Places are looked up in the files: what a region covers is what
the caret and its tildes stand under.
SARIF logs are what the standard says, too, as far as sarif.py knows it.
"""
import glob
import json
import os
import re
import subprocess
import sys
import urllib.parse

import sarif

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import SLOTGEN, TESTS  # noqa: E402

# Of files whose lines are hard to count: what the messages are about.
COVERED = {"columns.yaml": ["frobs", "int", "unt"],
           "lines.yaml": ["int", "A2"]}
HEAD = re.compile(r"^(.+?):(\d+):(\d+): ([a-z, -]+): (.*?)(?: \[([^][]*)\])?$")
FAULT = re.compile(r"^slotgen: error: (.*)$")
failed = 0


def fail(what, *more):
    global failed
    failed += 1
    print("FAILED:", what, *more, sep="\n    ")


def run(directory, arguments, form, stdin=None):
    done = subprocess.run([SLOTGEN, f"--error-format={form}", *arguments],
                          cwd=directory, capture_output=True, input=stdin,
                          timeout=60)
    return done.returncode, done.stderr


def read_gcc(said):
    """[(file, line, column, end, label, text, code)], with notes in a list."""
    found = []
    lines = said.decode("utf-8", "replace").split("\n")
    for number, line in enumerate(lines):
        match = FAULT.match(line)
        if match:
            found.append(("fault", match[1]))
            continue
        match = HEAD.match(line)
        if not match or line.startswith(" "):
            continue
        marks = len(lines[number + 2].partition("^")[2]) + 1 \
            if number + 2 < len(lines) and "| " in lines[number + 2] else 1
        entry = (match[1], int(match[2]), int(match[3]), marks, match[4],
                 match[5] if match[4] != "note" else
                 line.split(": note: ", 1)[1])
        if match[4] == "note":
            found[-1][1].append(entry)
        else:
            found.append((entry, [], match[6]))
    return found


def shown(text):
    """As on a terminal: what could move its cursor is a question mark."""
    return re.sub(r"[\0-\x08\x0a-\x1f\x7f-\x9f\ufffd\u061c\u200e\u200f"
                  r"\u2028-\u202e\u2066-\u2069]", "?", text.replace("\t", " "))


def line_of(directory, name, number):
    with open(os.path.join(directory, name), "rb") as file:
        text = file.read()
    if text.startswith(b"\xef\xbb\xbf"):
        text = text[3:]
    return re.split(rb"\r\n|\n|\r", text)[number - 1].decode("utf-8", "replace")


def check_place(what, directory, gcc, name, line, column, end):
    if (shown(name), line, column) != gcc[:3]:
        fail(what, f"{name}:{line}:{column} is not {gcc[:3]}")
    if name == "<stdin>":
        return
    text = line_of(directory, name, line)
    if not (1 <= column <= end <= len(text) + 1):
        fail(what, f"{line}:{column}-{end} is outside of its line")
    # Tildes count columns of a terminal; plain text has as many.
    if text.isascii() and gcc[3] != max(end - column, 1) and gcc[3] < 90:
        fail(what, f"{line}:{column}-{end} are not {gcc[3]} marks")


def check_json(what, directory, arguments, gcc, status, stdin):
    code, said = run(directory, arguments, "json", stdin)
    if code != status:
        fail(what, f"json: exit status {code}, not {status}")
    records = [json.loads(line) for line in said.decode("utf-8").splitlines()]
    if len(records) != len(gcc):
        return fail(what, f"json: {len(records)} messages, not {len(gcc)}")
    for record, expected in zip(records, gcc):
        if expected[0] == "fault":
            if record["severity"] != "fault" or \
                    shown(record["message"]) != shown(expected[1]):
                fail(what, "json:", record, expected)
            continue
        entry, notes, code = expected
        label = {"change": "-breaking" if record.get("breaks") else "safe"}.get(
            record["severity"], "error" if record["fails"]
            else record["severity"])
        if not entry[4].endswith(label) or shown(record["message"]) != entry[5]:
            fail(what, "json:", record, entry)
        if record["code"] not in code or \
                record.get("allowed", False) != code.endswith(", allowed"):
            fail(what, "json: another code", record, code)
        check_place(what, directory, entry, record["file"], record["line"],
                    record["column"], record["end_column"])
        if len(record["notes"]) != len(notes):
            fail(what, "json: other notes", record, notes)
        for note, its in zip(record["notes"], notes):
            if shown(note["message"]) != its[5]:
                fail(what, "json:", note, its)
            check_place(what, directory, its, note["file"], note["line"],
                        note["column"], note["end_column"])


def plain(text):
    """A message of SARIF without what keeps braces and links apart."""
    if "](" in text:
        text = re.sub(r"\\([\\[])", r"\1", text)
    return text.replace("{{", "{").replace("}}", "}")


def cover(directory, result):
    """What stands under a result's region."""
    physical = result["locations"][0]["physicalLocation"]
    region = physical["region"]
    text = line_of(directory, physical["artifactLocation"]["uri"],
                   region["startLine"])
    return text[region["startColumn"] - 1:region["endColumn"] - 1]


def check_sarif(what, directory, arguments, gcc, status, stdin):
    code, said = run(directory, arguments, "sarif", stdin)
    if code != status:
        fail(what, f"sarif: exit status {code}, not {status}")
    log = json.loads(said.decode("utf-8"))
    for fault in sarif.faults(log):
        fail(what, "sarif: " + fault)
    [run_] = log["runs"]
    [invocation] = run_["invocations"]
    rules = run_["tool"]["driver"]["rules"]
    artifacts = [artifact["location"]["uri"] for artifact in run_["artifacts"]]
    if run_["columnKind"] != "unicodeCodePoints" or \
            invocation["exitCode"] != status or \
            invocation["executionSuccessful"] != (status < 2):
        fail(what, "sarif:", run_)
    faults = [shown(plain(notification["message"]["text"])) for notification
              in invocation["toolExecutionNotifications"]]
    if faults != [shown(entry[1]) for entry in gcc if entry[0] == "fault"]:
        fail(what, "sarif: other faults", faults)
    messages = [entry for entry in gcc if entry[0] != "fault"]
    if len(messages) != len(run_["results"]):
        return fail(what, f"sarif: {len(run_['results'])} results, "
                    f"not {len(messages)}")

    def place(location, expected):
        physical = location["physicalLocation"]
        region = physical["region"]
        uri = physical["artifactLocation"]["uri"]
        if artifacts[physical["artifactLocation"]["index"]] != uri:
            fail(what, "sarif: another artifact", physical)
        name = urllib.parse.unquote(uri)
        if uri.startswith("file://"):
            name = name[len("file://"):]
        check_place(what, directory, expected, name, region["startLine"],
                    region["startColumn"], region["endColumn"])
        context = physical.get("contextRegion")
        if context and name != "<stdin>" and context["snippet"]["text"] != \
                line_of(directory, name, region["startLine"]):
            fail(what, "sarif: another line", context)

    if what in COVERED:
        covered = [cover(directory, result) for result in run_["results"]]
        if covered != COVERED[what]:
            fail(what, f"sarif: covers {covered}")
    for result, (entry, notes, code) in zip(run_["results"], messages):
        text = shown(plain(result["message"]["text"]))
        if "breaks" in result.get("properties", {}):
            text = text[len(entry[4]) + 2:]
        if text != entry[5] or result["ruleId"] not in code or \
                rules[result["ruleIndex"]]["id"] != result["ruleId"] or \
                ("suppressions" in result) != code.endswith(", allowed"):
            fail(what, "sarif:", result, entry)
        level = "none" if entry[4] == "safe" else \
            "warning" if entry[4] == "warning" else "error"
        if result["level"] != level:
            fail(what, "sarif: level", result)
        place(result["locations"][0], entry)
        related = result.get("relatedLocations", [])
        if [shown(plain(note["message"]["text"])) for note in related] != \
                [its[5] for its in notes]:
            fail(what, "sarif: other notes", related, notes)
        for note, its in zip(related, notes):
            place(note, its)
    for rule in rules:
        told = subprocess.run([SLOTGEN, "--explain", rule["id"]],
                              capture_output=True, text=True).stdout
        if plain(rule["help"]["text"]) not in told:
            fail(what, "sarif: another explanation", rule)
    return artifacts


def unescape(text):
    """As the runner of GitHub Actions does."""
    for code, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"),
                            ("%2C", ","), ("%25", "%")):
        text = text.replace(code, character)
    return text


def read_github(line, stdin):
    """(kind, properties, text, notes)"""
    kind, properties, text = re.match(
        r"^::(error|warning|notice) (.*?)::(.*)$", line).groups()
    properties = {key: unescape(value) for key, value in (
        one.split("=", 1) for one in properties.split(","))}
    first, *more = unescape(text).split("\n")
    # A text of more than one line has its other lines before the notes.
    while more and not re.match(r"(.+:\d+:\d+: )?note: ", more[0]):
        first += "\n" + more.pop(0)
    return kind, properties, first, "\n".join(more)


def check_line_form(what, directory, arguments, gcc, status, stdin, form):
    code, said = run(directory, arguments, form, stdin)
    if code != status:
        fail(what, f"{form}: exit status {code}, not {status}")
    lines = said.decode("utf-8", "replace").split("\n")[:-1]
    if form == "msvc":
        notes = [line for line in lines if ": note: " in line]
        lines = [line for line in lines if ": note: " not in line]
    if len(lines) < len(gcc):
        return fail(what, f"{form}: {len(lines)} messages, not {len(gcc)}")
    for line, expected in zip(lines, gcc):
        kinds = {"error": "error", "warning": "warning"}
        if expected[0] == "fault":
            wanted = "error", None, expected[1]
        else:
            entry, its, name = expected
            label = "" if entry[4] in kinds else entry[4] + (
                ", allowed" if name.endswith(", allowed") else "") + ": "
            kind = kinds.get(entry[4], "error" if label.endswith(
                "breaking: ") else "notice" if form == "github" else "note")
            wanted = kind, entry[:3], label + entry[5]
        if form == "github":
            kind, properties, text, more = read_github(line, stdin)
            found = kind, None if "file" not in properties else (
                shown(properties["file"]), int(properties["line"]),
                int(properties["col"])), shown(text)
            if stdin and wanted[1]:
                wanted = wanted[0], None, wanted[2]
            for note in [] if wanted[1] is None else its:
                if f"note: {note[5]}" not in shown(more):
                    fail(what, "github: no note", note, more)
        else:
            match = re.match(r"^(?:(.+)\((\d+),(\d+)\)|slotgen ): (\w+)"
                             r"(?: [\w-]+)?: (.*)$", line)
            found = match[4], match[1] and (
                match[1], int(match[2]), int(match[3])), match[5]
            for note in [] if wanted[1] is None else its:
                if not any(f": note: {note[5]}" in one for one in notes):
                    fail(what, "msvc: no note", note)
        if found != (wanted[0], wanted[1], shown(wanted[2])):
            fail(what, form + ":", found, wanted)


def check(what, directory, arguments, stdin=None):
    """The artifacts of the log."""
    status, said = run(directory, arguments, "gcc", stdin)
    gcc = read_gcc(said)
    if status and not gcc:
        fail(what, "nothing is said", said)
    check_json(what, directory, arguments, gcc, status, stdin)
    for form in "github", "msvc":
        check_line_form(what, directory, arguments, gcc, status, stdin, form)
    return check_sarif(what, directory, arguments, gcc, status, stdin)


def options_of(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        for line in file:
            if line.startswith("# slotgen: "):
                return line.split()[2:]
    return []


def main():
    for path in sorted(glob.glob(f"{TESTS}/errors/*.yaml") +
                       glob.glob(f"{TESTS}/formats/*.yaml")):
        directory, name = os.path.split(path)
        check(name, directory, [*options_of(path), "-n", name])
    for old in sorted(glob.glob(f"{TESTS}/against/*.old.yaml")):
        directory, name = os.path.split(old)
        new = name.replace(".old", "")
        for talk in [], ["-v"]:
            check(new, directory, [*options_of(old.replace(".old", "")), *talk,
                                   "--against", name, new])
    against = f"{TESTS}/against"
    two = check("two", against, ["-n", "safe.yaml", "shared.yaml"])
    if two != ["safe.yaml", "common/stamp.yaml", "shared.yaml"]:
        fail("two: the files that were read are not the artifacts")
    absolute = check("absolute", TESTS, ["-n", f"{against}/safe.yaml"])
    if absolute != [urllib.parse.quote(f"file://{against}/safe.yaml", safe=":/")]:
        fail("absolute: no file: URI")
    check("stdin", against, ["-n", "-o", "x.h", "-"], b"classes: {A: 3}\n")
    for what, arguments in (
            ("missing", ["none.yaml"]), ("unknown", ["--frobnicate", "a.yaml"]),
            ("none", []), ("twice", ["safe.yaml", "./safe.yaml"]),
            ("braces", ["--import", "{0}", "[a](b).yaml"]),
            ("link", ["[a](b){0}.yaml"]), ("choice", ["--dump=x[1](2)"]),
            ("explain", ["--explain", "nothing-of-the-kind"]),
            ("bytes", [b"\xff\xc3\x28 \x01.yaml"]),
            ("colon", ["c:d.yaml"]), ("output", ["-o", "/", "safe.yaml"]),
            ("last", ["--error-format", "json", "--error-format=", "x"]),
    ):
        if what == "last":
            done = subprocess.run([SLOTGEN, *arguments], capture_output=True)
            [fault] = map(json.loads, done.stderr.splitlines())
            if fault["severity"] != "fault" or done.returncode != 2:
                fail(what, done)
            continue
        check(what, against, arguments)


main()
sys.exit(f"{failed} differences" if failed else 0)

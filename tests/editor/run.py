#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py WHAT CACHE

What editors are told of the schema language, by schemas/slotgen.schema.json:

    language   it is what slotgen writes, and every schema of the repository
               names it in its first lines
    validate   it refuses nothing that slotgen accepts, and what it can see of
               the rest
    server     yaml-language-server completes, explains and complains with it
    --renew    writes it

"validate" and "server" need npm: its packages, pinned, are put into CACHE once.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../lib"))
from language_blocks import blocks, files_of  # noqa: E402
from where import ROOT, SLOTGEN, TESTS  # noqa: E402

SCHEMA = os.path.join(ROOT, "schemas", "slotgen.schema.json")

# Folders whose schemas people open: all of these name the JSON Schema.
NATIVE = ["schemas", "examples", "tests/editor"]
# What stands in these is accepted by slotgen, so by the JSON Schema too.
ACCEPTED = NATIVE[:2] + ["tests/golden"]
# Faults in the shape of a schema, which need no second place to be seen.
REFUSED = ["declarations", "mixed_list", "names", "not_a_schema", "suppress",
           "unknown_key", "unknown_type", "wrong_kind"]

failures = 0


def fail(text):
    global failures
    failures += 1
    print("FAILED:", text)


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def yaml_files(*folders):
    for folder in folders:
        for path, _, names in sorted(os.walk(os.path.join(ROOT, folder))):
            if os.path.basename(path) == "checks":
                continue  # what other tools read
            for name in sorted(names):
                if name.endswith(".yaml") and not is_linkml(path, name):
                    yield os.path.join(path, name)


def is_linkml(path, name):
    return re.search(r"^id:", read(os.path.join(path, name)), re.M)


# ---- language ---------------------------------------------------------------

def check_language():
    written = subprocess.run([SLOTGEN, "--describe-language"], check=True,
                             capture_output=True, text=True).stdout
    if written != read(SCHEMA):
        fail("schemas/slotgen.schema.json is not what slotgen "
             "--describe-language writes; the target goldens renews it")
    for path in yaml_files(*NATIVE):
        line = "# yaml-language-server: $schema=" + os.path.relpath(
            SCHEMA, os.path.dirname(path))
        if line not in read(path).split("\n")[:3]:
            fail(f"{os.path.relpath(path, ROOT)} begins without: {line}")


# ---- npm --------------------------------------------------------------------

def skip(why):
    print("skipped:", why)
    sys.exit(77)


def install():
    """The packages of package-lock.json, installed once."""
    lock = read(os.path.join(HERE, "package-lock.json"))
    stamp = os.path.join(cache, "installed")
    if os.path.exists(stamp) and read(stamp) == lock:
        return
    if not shutil.which("node") or not shutil.which("npm"):
        skip("node and npm are not installed")
    os.makedirs(cache, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(os.path.join(HERE, name), cache)
    result = subprocess.run(
        ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"],
        cwd=cache, capture_output=True, text=True)
    if result.returncode:
        skip("npm ci: " + result.stderr.strip()[:500])
    with open(stamp, "w", encoding="utf-8") as file:
        file.write(lock)


# ---- validate ---------------------------------------------------------------

def judge(files):
    """"good" or a complaint, for each."""
    script = os.path.join(cache, "validate.mjs")
    shutil.copy(os.path.join(HERE, "validate.mjs"), script)
    result = subprocess.run(["node", script, SCHEMA], cwd=cache, check=True,
                            input="".join(file + "\n" for file in files),
                            capture_output=True, text=True)
    verdicts = result.stdout.splitlines()
    assert len(verdicts) == len(files), result.stderr
    return verdicts


def accepts(path):
    return subprocess.run(
        [SLOTGEN, "-n", "-q", "-I", "lib", os.path.basename(path)],
        cwd=os.path.dirname(path), capture_output=True).returncode == 0


def language_rows(directory):
    """Every block of tests/language as a file."""
    for name in sorted(os.listdir(os.path.join(TESTS, "language"))):
        if not name.endswith(".txt") or name == "CMakeLists.txt":
            continue
        text = read(os.path.join(TESTS, "language", name))
        for number, (frame, title, body, _) in enumerate(blocks(text)):
            folder = os.path.join(directory, f"{name}.{number}")
            files = files_of(frame, body)
            for file, text in files.items():
                path = os.path.join(folder, file)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with open(path, "w", encoding="utf-8") as out:
                    out.write(text)
            if "\nid:" not in "\n" + files["case.yaml"]:
                yield f"{name}: {title}", os.path.join(folder, "case.yaml")


def check_validation():
    files = list(yaml_files(*ACCEPTED))
    for file, verdict in zip(files, judge(files)):
        if verdict != "good":
            fail(f"{os.path.relpath(file, ROOT)}: {verdict}")
    files = [f"{ROOT}/tests/errors/{name}.yaml" for name in REFUSED]
    for file, verdict in zip(files, judge(files)):
        if verdict == "good":
            fail(f"{os.path.relpath(file, ROOT)} is not refused")
    with tempfile.TemporaryDirectory() as directory:
        rows = list(language_rows(directory))
        verdicts = judge([path for _, path in rows])
        refused = 0
        for (title, path), verdict in zip(rows, verdicts):
            refused += verdict != "good"
            if verdict != "good" and accepts(path):
                fail(f"{title}: slotgen accepts it; {verdict}")
    print(f"{len(rows)} rows of the language, {refused} of them refused")
    if refused < len(rows) // 10:
        fail("the JSON Schema refuses hardly anything")


# ---- server -----------------------------------------------------------------

def check_server():
    import server

    for text in server.check(cache, ROOT):
        fail(text)


what, cache = sys.argv[1], os.path.abspath(sys.argv[-1])
if what == "language":
    check_language()
elif what == "--renew":
    with open(SCHEMA, "w", encoding="utf-8") as schema:
        subprocess.run([SLOTGEN, "--describe-language"], check=True,
                       stdout=schema)
else:
    install()
    {"validate": check_validation, "server": check_server}[what]()
sys.exit(1 if failures else 0)

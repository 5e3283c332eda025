#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""same_output.py OLD NEW [SCHEMA...]

Says where two builds of slotgen differ in what they write: headers, pieces of
--split, descriptions, reports, self tests, dumps, messages and exit codes, for
every YAML file of the repository (or those named), as a check for changes that
must not change anything. Each file is also read with each line of it left out,
one at a time, so that messages are compared too (--quick: not that).
"""
import concurrent.futures
import os
import re
import subprocess
import sys
import tempfile

MODES = ["-o -", "--split=class", "--split=module", "--describe", "--report",
         "--report=json", "--report=svg", "--report=html", "--report=dot",
         "--selftest", "--dump=yaml", "--dump=schema", "--dump=resolved",
         "--dump=names", "--dump=layout", "--list-outputs --split=class",
         "-o - --target=i386", "-o - --layout-default=packed",
         "--error-format=sarif -o -", "--error-format=json -o -", "-o - -Werror"]
RUNTIME = ["slotgen.h", "slotgen_impl.h"]


def run(program, arguments, directory):
    """Everything that a run leaves: status, texts, files."""
    with tempfile.TemporaryDirectory() as out:
        split = [] if "-o" in arguments else ["--output-dir", out]
        if any(a.startswith(("--dump", "--describe", "--report",
                             "--selftest")) for a in arguments):
            split = []
        done = subprocess.run([program] + arguments[:-1] + split +
                              arguments[-1:], cwd=directory,
                              stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        result = {"status": done.returncode, "stdout": done.stdout,
                  "stderr": done.stderr.replace(out.encode(), b"OUT")}
        result["stdout"] = result["stdout"].replace(out.encode(), b"OUT")
        for root, _, names in os.walk(out):
            for name in names:
                if name in RUNTIME:
                    continue
                path = os.path.join(root, name)
                with open(path, "rb") as file:
                    result[os.path.relpath(path, out)] = file.read()
    return result


def options_of(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        found = re.search(r"^# slotgen: (.*)$", file.read(), re.M)
    return found.group(1).split() if found else []


def runs_of(path, quick):
    """(arguments, directory, text that stands for the file or None)"""
    directory, name = os.path.split(path)
    options = options_of(path)
    for mode in MODES:
        yield options + mode.split() + [name], directory, None
    old = re.sub(r"\.yaml$", ".old.yaml", path)
    if os.path.exists(old) and old != path:
        yield options + ["--against", os.path.basename(old), name], \
            directory, None
        yield options + ["--against", name, os.path.basename(old)], \
            directory, None


def lines_left_out(path, limit=60):
    with open(path, "rb") as file:
        lines = file.read().split(b"\n")
    if len(lines) > 2000:
        return
    step = max(1, len(lines) // limit)
    for number in range(0, len(lines), step):
        yield b"\n".join(lines[:number] + lines[number + 1:])


def compare(old, new, path, quick):
    differences, count = [], 0
    for arguments, directory, _ in runs_of(path, quick):
        a, b = (run(program, arguments, directory) for program in (old, new))
        count += 1
        if a != b:
            what = sorted(k for k in set(a) | set(b) if a.get(k) != b.get(k))
            differences.append("%s: %s: %s" % (
                path, " ".join(arguments), ", ".join(what)))
    if quick:
        return count, differences
    with tempfile.TemporaryDirectory() as scratch:
        name = os.path.basename(path)
        for other in os.listdir(os.path.dirname(path) or "."):
            if other.endswith(".yaml") and other != name:
                os.symlink(os.path.abspath(os.path.join(
                    os.path.dirname(path), other)),
                    os.path.join(scratch, other))
        for text in lines_left_out(path):
            with open(os.path.join(scratch, name), "wb") as file:
                file.write(text)
            arguments = options_of(path) + ["-o", "-", name]
            a, b = (run(p, arguments, scratch) for p in (old, new))
            count += 1
            if a != b:
                differences.append("%s with a line less: %s" % (
                    path, a["stderr"][:200]))
    return count, differences


def main():
    arguments = [a for a in sys.argv[1:] if a != "--quick"]
    quick = "--quick" in sys.argv
    if len(arguments) < 2:
        sys.exit(__doc__)
    old, new = map(os.path.abspath, arguments[:2])
    top = subprocess.check_output(["git", "rev-parse", "--show-toplevel"],
                                  text=True).strip()
    os.chdir(top)
    files = arguments[2:] or subprocess.check_output(
        ["git", "ls-files", "*.yaml"], text=True).split()
    files = [f for f in files if "/" in f]
    total, bad = 0, 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for count, differences in pool.map(
                lambda f: compare(old, new, f, quick), files):
            total += count
            for difference in differences:
                bad += 1
                print(difference)
    print("%d schemas, %d runs of each, %d differences" % (
        len(files), total, bad))
    sys.exit(1 if bad else 0)


main()

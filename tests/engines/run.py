#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py CASE [NAME]

What engines say of a pool that programs of examples/engines hand to them is
what C says of it, to the last bit.

page NAME   docs/engines.md prints what it shows: its first commands, and those of
            the section whose title begins so
dask        two workers of Dask read a file of objects, by --emit=numpy
clickhouse  two servers of ClickHouse have JSON Lines; however that ends, no
            server and no file of theirs is left

TRADES names the programs of examples/engines. An engine that is not
installed: SKIP, and status 77.
"""
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../lib"))
from where import ROOT, SLOTGEN, python_with  # noqa: E402

EXAMPLE = os.path.join(ROOT, "examples/engines")
BUILD = os.path.join(ROOT, "build/dev/examples")
TRADES = os.environ.get("TRADES", os.path.join(BUILD, "trades"))
COUNT = 200000
faults = []


def fault(*words):
    faults.append(" ".join(str(word) for word in words))


def skip(*words):
    print("SKIP:", *words)
    sys.exit(77)


def run(*command, status=0, **more):
    done = subprocess.run([str(word) for word in command],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          text=True, **more)
    if status is not None and done.returncode != status:
        sys.exit("%s: %d\n%s%s" % (" ".join(map(str, command)),
                                   done.returncode, done.stdout[-3000:],
                                   done.stderr[-3000:]))
    return done


def same(engine, said, wanted):
    """Two lines of totals."""
    said, wanted = json.loads(said), json.loads(wanted)
    for name in wanted.keys() | said.keys():
        if said.get(name) != wanted.get(name):
            fault(engine, "says of", name, said.get(name), "but C",
                  wanted.get(name))
    if not wanted["trades"]:
        fault("no trades")


# ---- page -------------------------------------------------------------------

def as_shown(shown, said):
    """Lines, of which "…" is any part."""
    return re.fullmatch(".*".join(map(re.escape, shown.split("…"))), said,
                        re.S)


def case_page(scratch, name):
    """In a folder that has the schema, where all programs are found."""
    python = {"NumPy": python_with("numpy", "dask", "distributed"),
              "ClickHouse": shutil.which("clickhouse-server") and
              sys.executable}[name]
    if not python:
        skip("what '%s' needs is not installed" % name)
    with open(os.path.join(ROOT, "docs/engines.md"), encoding="utf-8") as file:
        head, *sections = re.split("^## ", file.read(), flags=re.M)
    section, = [each for each in sections if each.startswith(name)]
    places = [os.path.join(scratch, "bin"), os.path.dirname(TRADES), EXAMPLE,
              os.path.dirname(SLOTGEN)]
    os.mkdir(places[0])
    os.symlink(python, os.path.join(places[0], "python3"))
    shutil.copy(os.path.join(EXAMPLE, "trade.yaml"), scratch)
    env = {**os.environ, "PATH": ":".join([*places, os.environ["PATH"]]),
           "PYTHONDONTWRITEBYTECODE": "1"}
    blocks = re.findall(r"^```console\n(.*?)^```$", head + section, re.M | re.S)
    for command, shown in re.findall(r"^\$ ([^\n]*)\n((?:(?!\$ )[^\n]*\n)*)",
                                     "".join(blocks), re.M):
        done = run("sh", "-c", "{ %s; } 2>&1" % command, cwd=scratch, env=env)
        if not as_shown(shown, done.stdout):
            fault("docs/engines.md: $", command, "says", done.stdout)
    if len(blocks) < 2:
        fault("docs/engines.md: nothing is shown of", name)


# ---- dask -------------------------------------------------------------------

def case_dask(scratch):
    python = python_with("numpy", "dask", "distributed")
    if not python:
        skip("no Python has Dask: python3-dask and python3-distributed")
    run(SLOTGEN, "-q", "--no-runtime", "--emit=numpy", "--output-dir", scratch,
        os.path.join(EXAMPLE, "trade.yaml"))
    for count in 1, COUNT:
        wanted = run(TRADES, count, scratch).stdout
        done = run(python, "-B", os.path.join(EXAMPLE, "scan.py"),
                   os.path.join(scratch, "trades.slots"),
                   env={**os.environ, "PYTHONPATH": scratch})
        same("Dask", done.stdout, wanted)
        if done.stderr != "2 workers\n":
            fault("Dask:", done.stderr)


# ---- clickhouse -------------------------------------------------------------

def left(scratch):
    """Processes that name the folder."""
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open("/proc/%s/cmdline" % pid, "rb") as file:
                command = file.read().replace(b"\0", b" ").decode()
        except OSError:
            continue  # it has just ended
        if scratch in command and "clickhouse-server" in command:
            found.append(pid + " " + command)
    return found


def check_clean(when, folder):
    if left(folder):
        fault(when, "servers are left:", left(folder))
    if os.listdir(folder):
        fault(when, "files are left:", os.listdir(folder))


def case_clickhouse(scratch):
    for program in "clickhouse-server", "clickhouse-client":
        if not shutil.which(program):
            skip(program, "is not installed")
    wanted = run(TRADES, COUNT, scratch).stdout
    lines = os.path.join(scratch, "trades.jsonl")
    folder = os.path.join(scratch, "servers")
    os.mkdir(folder)
    command = [sys.executable, "-B", os.path.join(EXAMPLE, "shards.py")]
    env = {**os.environ, "TMPDIR": folder}

    done = run(*command, lines, env=env)
    same("ClickHouse", done.stdout, wanted)
    halves = [int(line.split()[0]) for line in done.stderr.splitlines()]
    if len(halves) != 2 or not all(halves) or \
            sum(halves) != json.loads(wanted)["trades"]:
        fault("the shards:", done.stderr)
    check_clean("at its end", folder)

    with open(lines, "a", encoding="utf-8") as file:
        file.write('{"id": "no number"}\n')
    done = run(*command, lines, env=env, status=1)
    if "no number" not in done.stderr + done.stdout:
        fault("a bad line:", done.stderr)
    check_clean("after a bad line,", folder)

    # Stopped while it waits for lines, which never come.
    os.mkfifo(os.path.join(scratch, "lines"))
    process = subprocess.Popen([*command, os.path.join(scratch, "lines")],
                               env=env, stdout=subprocess.DEVNULL)
    # This returns once it has opened the other end: its servers answer.
    with open(os.path.join(scratch, "lines"), "wb"):
        if len(left(folder)) != 2:
            fault("not two servers:", left(folder))
        process.send_signal(signal.SIGTERM)
        process.wait(60)
    if process.returncode != 1:
        fault("stopped, it ends with", process.returncode)
    check_clean("stopped,", folder)


CASES = {name[5:]: value for name, value in list(globals().items())
         if name.startswith("case_")}


def main():
    with tempfile.TemporaryDirectory() as scratch:
        CASES[sys.argv[1]](scratch, *sys.argv[2:])
    print("\n".join(faults[:20]))
    return 1 if faults else 0


sys.exit(main())

#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""colours.py: colours are for terminals, and there for those who
want them; whatever is coloured says what it says without."""
import os
import pty
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import SLOTGEN  # noqa: E402

failed = 0


def say(arguments, environment, terminal):
    """What is written to standard error, a terminal or a pipe."""
    env = {name: value for name, value in os.environ.items()
           if name not in ("NO_COLOR", "TERM")}
    env.update(environment)
    command = [SLOTGEN, *arguments, "a.yaml"]
    if not terminal:
        return subprocess.run(command, cwd=directory, env=env,
                              capture_output=True).stderr
    master, slave = pty.openpty()
    with subprocess.Popen(command, cwd=directory, env=env, stderr=slave,
                          stdout=subprocess.DEVNULL):
        os.close(slave)
        said = b""
        try:
            while chunk := os.read(master, 4096):
                said += chunk
        except OSError:  # how Linux tells the end
            pass
    os.close(master)
    return said.replace(b"\r\n", b"\n")


def expect(coloured, arguments=(), environment=None, terminal=True):
    global failed
    environment = environment or {}
    said = say(arguments, environment, terminal)
    if (b"\x1b" in said) != coloured or b"unknown-type" not in said:
        failed += 1
        print("FAILED:", "colours" if b"\x1b" in said else "no colours",
              arguments, environment, "terminal" if terminal else "pipe", said)
    if coloured and re.sub(rb"\x1b\[[0-9;]*m", b"", said) != plain:
        failed += 1
        print("FAILED: coloured text says something else", said, plain)


with tempfile.TemporaryDirectory() as directory:
    with open(f"{directory}/a.yaml", "w", encoding="utf-8") as file:
        file.write("classes:\n  A: {slots: [int x]}\n")
    plain = say((), {}, False)
    expect(True)
    expect(True, environment={"TERM": "xterm"})
    expect(True, environment={"NO_COLOR": ""})
    expect(False, environment={"NO_COLOR": "1"})
    expect(False, environment={"TERM": "dumb"})
    expect(False, terminal=False)
    expect(False, ["--color=never"])
    expect(True, ["--color=auto"])
    expect(False, ["--color=auto"], {"NO_COLOR": "1"})
    expect(True, ["--color=always"], terminal=False)
    expect(True, ["--color=always"], {"NO_COLOR": "1", "TERM": "dumb"})
    expect(False, ["--color=always", "--error-format=json"])
    expect(False, ["--color=always", "--error-format=sarif"])
sys.exit(failed > 0)

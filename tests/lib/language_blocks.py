# SPDX-License-Identifier: MIT
"""The blocks of tests/language, whose form language/run.py describes."""
import re


def blocks(text):
    """The frame, title, body and [kind, text] of what is expected, of each
    block."""
    frame, *rest = re.split(r"^=== ", text, flags=re.M)
    for block in rest:
        title, _, body = block.partition("\n")
        wants = re.findall(r"^--- *([a-z]+)(?:: (.*))?$", body, flags=re.M)
        # A line that begins with '#' is about the test, not part of it.
        body = re.sub(r"^(---|#).*\n?", "", body, flags=re.M)
        yield frame, title, body, wants


def framed(frame, body):
    """The schema: the slots in the frame, or the body as it is."""
    if not body.lstrip("\n").startswith("- "):
        return body

    def indent(match):
        return "".join(match[1] + line + "\n"
                       for line in body.strip("\n").split("\n"))

    return re.sub(r"^( *)@slots\n", indent, frame, flags=re.M)


def files_of(frame, body):
    """{path: text}, the schema first."""
    parts = re.split(r"^\+\+\+ (.*)\n", body, flags=re.M)
    files = {"case.yaml": framed(frame, parts[0])}
    files.update(zip(parts[1::2], parts[2::2]))
    return files

#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The keys in slotgen-schema(5) are those that slotgen reads.

    manual.py [--renew]

What stands between the page's marks is made of `slotgen --describe-language`,
which prints the loader's own tables. --renew writes it."""
import json
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import ROOT, SLOTGEN  # noqa: E402

PAGE = os.path.join(ROOT, "docs", "slotgen-schema.5")
PLACES = [("a schema", None), ("a class", "class"), ("a slot", "slot"),
          ("a type", "type"), ("an enum", "enum"),
          ("an enum's value", "enum_value")]


def keys_of(language, name):
    place = language if name is None else language["definitions"][name]
    for part in (place, place.get("then", {}), place.get("else", {})):
        if "properties" in part:
            # Without a description: a key that only says what to write.
            return [(key, value["description"])
                    for key, value in part["properties"].items()
                    if "description" in value]
    return []


def roff(text):
    text = text.replace("\\", "\\e").replace("'", "\\(aq")
    return "\\&" + text if text[:1] in ".'\\" else text


def rows(keys):
    lines = [".Bl -tag -width Ds"]
    for key, help_ in keys:
        text = help_[0].upper() + help_[1:]
        lines += [".It Cm " + key]
        lines += [roff(part) for part in re.split(r"(?<=[;:]) ", text)]
        lines[-1] += "."
    return lines + [".El"]


def main():
    renew = sys.argv[1:] == ["--renew"]
    language = json.loads(subprocess.run(
        [SLOTGEN, "--describe-language"], check=True, capture_output=True,
        text=True).stdout)
    with open(PAGE, encoding="utf-8") as file:
        text = file.read()
    made = text
    for place, name in PLACES:
        keys = keys_of(language, name)
        assert keys, place
        mark = '.\\" keys of %s\n' % place
        start = made.index(mark) + len(mark)
        end = made.index('.\\" end of keys\n', start)
        made = made[:start] + "\n".join(rows(keys)) + "\n" + made[end:]
    if renew:
        with open(PAGE, "w", encoding="utf-8") as file:
            file.write(made)
    elif made != text:
        sys.exit("%s has other keys than slotgen: build the target goldens" %
                 PAGE)


main()

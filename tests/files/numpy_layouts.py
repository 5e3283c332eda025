#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""numpy_layouts.py NAME...: whether the dtypes of NAME_numpy.py are as
NAME.json, of --describe, tells the classes."""
import json
import sys

from numpy_rows import load


def check(name):
    """How many members it has compared."""
    module, seen = load(name + "_numpy.py"), 0
    with open(name + ".json", encoding="utf-8") as file:
        schema = json.load(file)["schemas"][-1]
    for told in schema["classes"]:
        dtype = getattr(module, told["identifier"] + "_dtype", None)
        leads = told.get("owns") or told.get("open") or any(
            slot.get("hold") in ("own", "weak") or slot.get("growable")
            or slot["kind"] in ("string", "bytes")
            for slot in told["slots"])
        if dtype is None:
            assert leads or told.get("abstract") or any(
                slot["kind"] in ("object", "void") for slot in told["slots"]), \
                (name, told["class"])
            continue
        assert not leads, (name, told["class"])
        assert dtype.itemsize == told["size"], (name, told["class"])
        for slot in told["slots"]:
            if "width" in slot:
                continue
            part, at = dtype.fields[slot["reflected"]][:2]
            assert (at, part.itemsize) == (slot["offset"], slot["size"]), \
                (name, told["class"], slot["name"])
            seen += 1
    return seen


print(sum(map(check, sys.argv[1:])), "members")

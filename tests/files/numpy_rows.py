#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""numpy_rows.py MODULE FILE: what the module of --emit=numpy says of each
object, beside what reader.py, written from docs/file.md, does."""
import importlib.util
import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import reader  # noqa: E402


def load(path):
    spec = importlib.util.spec_from_file_location("module", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Told:
    """Objects of dtypes as the dictionaries that reader.py makes."""

    def __init__(self, module, file):
        self.module, self.file = module, file

    def call(self, told, verb, slot, rows):
        function = getattr(self.module, "%s_%s_%s" % (
            told["class"], verb, slot["name"]), None)
        return None if function is None else function(rows)

    def element(self, slot, value):
        if slot["kind"] in ("text", "char"):
            return value.decode()
        if slot["kind"] == "bool":
            return bool(value)
        if slot["kind"] == "real":
            return float(value)
        if slot["kind"] != "enum":
            return int(value)
        texts = getattr(self.module, slot["enum"] + "_texts")
        if slot.get("flags"):
            return [text for number, text in texts.items() if value & number]
        return texts.get(int(value), int(value))

    def elements(self, slot, values):
        if slot["kind"] == "object":
            return self.objects(self.file.classes[int(slot["id"], 16)], values)
        made = np.empty(values.shape, object)
        for index in np.ndindex(values.shape):
            made[index] = self.element(slot, values[index])
        return made

    def objects(self, told, rows):
        made = np.empty(rows.shape, object)
        for index in np.ndindex(rows.shape):
            made[index] = {}
        for slot in told["slots"]:
            got = self.call(told, "get", slot, rows)
            is_set = self.call(told, "has", slot, rows)
            count = self.call(told, "count", slot, rows)
            values = self.elements(slot, np.ma.getdata(got))
            for index in np.ndindex(rows.shape):
                if is_set is not None and not is_set[index]:
                    masked = np.ma.getmaskarray(got)[index]
                    assert np.all(masked.tolist()), slot["name"]
                    continue
                value = values[index]
                if isinstance(value, np.ndarray):
                    value = value.tolist()
                made[index][slot["name"]] = \
                    value if count is None else value[:count[index]]
        return made


def main(module, path):
    with open(path, "rb") as opened:
        file = reader.File(opened.read())
    module, wanted, seen = load(module), {}, 0
    for told, _, data in file.rows():
        wanted.setdefault(told["class"], []).append(file.object(told, data))
    for told in file.classes.values():
        rows = getattr(module, told["class"] + "_open")(path)
        assert rows.dtype.itemsize == told["size"]
        got = Told(module, file).objects(told, rows).tolist()
        for i, (one, other) in enumerate(
                zip(got, wanted.get(told["class"], []))):
            if one != other:
                sys.exit("%s %d: %s\nbut %s" % (told["class"], i, one, other))
        if len(got) != len(wanted.get(told["class"], [])):
            sys.exit("%s: %d rows" % (told["class"], len(got)))
        seen += len(got)
    print(seen, "objects")


if __name__ == "__main__":
    main(*sys.argv[1:])

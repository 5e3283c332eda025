# SPDX-License-Identifier: MIT
"""What pahole reads of a compiled header, beside --describe and --report:
each member's place, the bytes that no member has, the size of the whole; and
of the same classes as C has them by hand.
"""
import re

import plain
from compilers import run

STRUCT = re.compile(r"^(?:typedef )?struct (\w+) \{(.*?^\}.*?)$", re.M | re.S)
MEMBER = re.compile(r"\b(\w+)(?:\[\d*\])*;\s*/\*\s*(\d+)\s+(\d+)\s*\*/")
SIZE = re.compile(r"/\* size: (\d+)(?:, cachelines: (\d+))?")
ATTRIBUTE = re.compile(r"\s*__attribute__\(\(.*?\)\)+")
# The header's own views of what other members are.
VIEWS = ("slot_base", "slot_no_assignment")


class Struct:
    def __init__(self, text):
        text = ATTRIBUTE.sub("", text)
        size = SIZE.search(text)
        self.size = int(size[1]) if size else 0
        self.lines = int(size[2] or 1) if size else 0
        self.members = {name: (int(offset), int(bytes_))
                        for name, offset, bytes_ in MEMBER.findall(text)
                        if name not in VIEWS}

    def bytes_of_none(self):
        """In it, and in no member."""
        ends, found = 0, 0
        for offset, size in sorted(self.members.values()):
            found += max(0, offset - ends)
            ends = max(ends, offset + size)
        return found + self.size - ends


def structs_of(directory, schema):
    """{name: Struct}, or what went wrong."""
    with open(f"{directory}/pahole.c", "w", encoding="utf-8") as file:
        file.write(f'#include "{schema.files[-1].name}.h"\n'
                   + plain.structs(schema))
    status, _, said = run(
        ["gcc", "-std=c11", "-g", "-fno-eliminate-unused-debug-types", "-w",
         "-c", "pahole.c"], directory)
    if status:
        return said
    status, out, said = run(["pahole", "pahole.o"], directory)
    if status:
        return said
    return {name: Struct(text) for name, text in STRUCT.findall(out)}


def differences(schema, described, reported, directory):
    structs = structs_of(directory, schema)
    if isinstance(structs, str):
        yield "pahole fails", schema.classes[-1], None, structs[:600]
        return
    for cls in schema.classes:
        struct = structs.get(cls.identifier())
        if struct is None or cls.name not in described:
            continue
        yield from beside_description(cls, described[cls.name], struct)
        if cls.name in reported:
            yield from beside_report(cls, reported[cls.name], struct,
                                     structs[f"plain_{cls.name}"])


def beside_description(cls, one, struct):
    if struct.size != one["size"]:
        yield "pahole: size", cls, None, f"{struct.size}, not {one['size']}"
    for there in one.get("slots", []):
        member = there.get("member")
        if there.get("width") or not member:
            continue
        place = there["offset"], there["size"]
        if struct.members.get(member) != place:
            yield ("pahole: a member", cls, None,
                   f"{member}: {struct.members.get(member)}, not {place}")


def beside_report(cls, one, struct, by_hand):
    chosen = one["chosen"]
    parts = {part["member"].split("[")[0]: (part["offset"], part["size"])
             for part in chosen["parts"] if "member" in part}
    for name in sorted(parts.keys() | struct.members.keys()):
        if parts.get(name) != struct.members.get(name):
            yield ("report: a member", cls, None,
                   f"{name}: {parts.get(name)}, not "
                   f"{struct.members.get(name)}")
    gaps = sum(part["size"] for part in chosen["parts"]
               if part["kind"] in ("hole", "padding"))
    for what, said, counted in (
            ("size", chosen["size"], struct.size),
            ("cache lines", chosen["cache_lines"], struct.lines),
            ("bytes of holes", chosen["hole_bytes"], struct.bytes_of_none()),
            ("holes and padding", gaps, struct.bytes_of_none()),
            ("plain C", one["bytes"]["plain"], by_hand.size)):
        if said != counted:
            yield f"report: {what}", cls, None, f"{said}, not {counted}"

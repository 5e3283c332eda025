# SPDX-License-Identifier: MIT
"""What pahole reads of a compiled header, beside --describe."""
import re

from compilers import run

STRUCT = re.compile(r"^(?:typedef )?struct (\w+) \{(.*?^\}.*?)$", re.M | re.S)
MEMBER = re.compile(r"\b(\w+)(?:\[\d*\])*;\s*/\*\s*(\d+)\s+(\d+)\s*\*/")
SIZE = re.compile(r"/\* size: (\d+)")
ATTRIBUTE = re.compile(r"\s*__attribute__\(\(.*?\)\)+")


def structs_of(directory, header):
    """{struct: ({member: (offset, size)}, size)}, or what went wrong."""
    with open(f"{directory}/pahole.c", "w", encoding="utf-8") as file:
        file.write(f'#include "{header}"\n')
    status, _, said = run(
        ["gcc", "-std=c11", "-g", "-fno-eliminate-unused-debug-types", "-w",
         "-c", "pahole.c"], directory)
    if status:
        return said
    status, out, said = run(["pahole", "pahole.o"], directory)
    if status:
        return said
    found = {}
    for name, text in STRUCT.findall(out):
        text = ATTRIBUTE.sub("", text)
        size = SIZE.search(text)
        found[name] = ({member: (int(offset), int(bytes_))
                        for member, offset, bytes_ in MEMBER.findall(text)},
                       int(size[1]) if size else None)
    return found


def differences(schema, described, directory):
    structs = structs_of(directory, f"{schema.files[-1].name}.h")
    if isinstance(structs, str):
        yield "pahole fails", schema.classes[-1], None, structs[:600]
        return
    for cls in schema.classes:
        one = described.get(cls.name)
        if one is None or cls.identifier() not in structs:
            continue
        members, size = structs[cls.identifier()]
        if size is not None and size != one["size"]:
            yield ("pahole: size", cls, None, f"{size}, not {one['size']}")
        for there in one.get("slots", []):
            member = there.get("member")
            if there.get("width") or not member:
                continue
            place = there["offset"], there["size"]
            if members.get(member) != place:
                yield ("pahole: a member", cls, None,
                       f"{member}: {members.get(member)}, not {place}")

# SPDX-License-Identifier: MIT
"""Classes as C has them by hand, which is what --report compares with as
"plain C": an int for an enum, a bool beside what may be unset and is no
pointer, ':n' not made use of, and the parent as the first member.
"""
from model import POINTERS


def type_of(schema, slot):
    if slot.shape == "*" or slot.kind in "syzV":
        return "void *"
    if slot.kind in "RN":
        return "uint32_t" if slot.index32 else "void *"
    if slot.kind == "e":
        low, high = slot.enum.range()
        return "int64_t" if high - low >= 2**32 else "int32_t"
    if slot.kind == "O":
        return f"struct plain_{schema.named(slot.target).name}"
    if slot.kind in "iur":
        return slot.type.word if slot.type else slot.word
    return {"W": "struct handle", "b": "bool", "c": "char", "t": "char"}[
        slot.kind]


def members(schema, slot):
    lengths = slot.lengths if slot.shape != "*" else []
    if slot.shape == "<":
        yield f"uint{8 if slot.lengths[0] < 256 else 16}_t {slot.name}_count"
    if slot.text_bytes and slot.shape != "*":
        lengths = [*lengths, slot.text_bytes]
    brackets = "".join(f"[{length}]" for length in lengths)
    yield f"{type_of(schema, slot)} {slot.name}_{brackets}"
    is_pointer = slot.shape == "*" or slot.kind in POINTERS + "syz"
    if slot.is_optional and (slot.is_array() and slot.shape != "*"
                             or not is_pointer):
        yield f"bool {slot.name}_is_set"


def struct_of(schema, cls):
    parent = cls.parent
    lines, inherited = [], set()
    if parent:
        inherited = {slot.name for slot in parent.all}
        if parent.all or parent.is_open:
            lines.append(f"struct plain_{parent.name} base")
    for slot in cls.all:
        if slot.name not in inherited:
            lines += members(schema, slot)
    if cls.is_open and not (parent and parent.is_open):
        lines.append("void *dict")
    align = max(int(other.keys.get("align", 1)) for other in cls.above())
    return (f"struct plain_{cls.name} {{ "
            + "; ".join(lines or ["char nothing"])
            + f"; }} __attribute__((aligned({align})));\n")


def structs(schema):
    """The text of a C file; all is there, so that each is in what debuggers
    read."""
    return ("#include <stdbool.h>\n#include <stdint.h>\n"
            "struct handle { uint32_t index, generation; };\n"
            + "".join(struct_of(schema, cls) for cls in schema.classes))

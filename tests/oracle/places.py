# SPDX-License-Identifier: MIT
"""Where C puts the slots of declared and packed classes on a 64-bit Unix: as
written, each at its alignment, or without padding; bits as gcc and clang place
bit-fields, and in packed classes one behind the other. Counts of T s[<=N],
flags of presence and dictionaries are slotgen's own: what has them is checked
only as far as C decides.
"""
from model import INTEGERS


def bytes_of(word):
    if word in INTEGERS:
        return int("".join(filter(str.isdigit, word))) // 8
    return {"float": 4, "double": 8}[word]


def round_up(number, step):
    return (number + step - 1) // step * step


class Places:
    def __init__(self, schema, described):
        self.schema, self.described = schema, described

    def element(self, slot):
        """Size and alignment of one."""
        if slot.kind in "iur":
            size = bytes_of(slot.type.chain()[0].word if slot.type
                            else slot.word)
        elif slot.kind == "e":
            low, high = slot.enum.range()
            size = (high - low).bit_length() // 8
        elif slot.kind in "bc":
            size = 1
        elif slot.kind == "t":
            return slot.text_bytes, 1
        elif slot.kind == "O":
            target = self.described[slot.target]
            return target["size"], target["align"]
        elif slot.kind == "W":
            return 8, 4
        else:
            size = 4 if slot.index32 else 8
        return size, size

    def member(self, slot):
        if slot.shape == "*":
            return 8, 8
        size, align = self.element(slot)
        return size * slot.most() * slot.inner(), align

    def start(self, cls):
        """Position behind the parent, and its alignment."""
        parent = cls.parent
        if not parent:
            return 0, 1
        one = self.described[parent.name]
        return 0 if parent.is_empty else one["size"] * 8, one["align"]

    def place(self, cls):
        """{slot name: (first bit, bits)}, size and alignment."""
        position, align = self.start(cls)
        align = max(align, int(cls.keys.get("align", 1)))
        is_packed = cls.layout == "packed"
        found = {}
        inherited = {slot.name for slot in cls.parent.all} if cls.parent \
            else ()
        for slot in cls.all:
            if slot.name in inherited:
                continue
            size, natural = self.member(slot)
            step = 1 if is_packed else natural
            align = max(align, step)
            if slot.bits:
                unit = 8 * step
                touched = -(-(position % unit + slot.bits) // unit)
                if not is_packed and touched > size // step:
                    position = round_up(position, unit)
                found[slot.name] = position, slot.bits
                position += slot.bits
            else:
                position = round_up(position, 8 * step)
                found[slot.name] = position, 8 * size
                position += 8 * size
        size = round_up(round_up(position, 8) // 8, align)
        return found, max(size, align), align

    def is_decided(self, cls):
        """C alone says where all lies: slot by slot, and in the whole."""
        own = [slot for slot in cls.all
               if not cls.parent or slot.name not in
               {other.name for other in cls.parent.all}]
        there = {slot["name"]: slot
                 for slot in self.described[cls.name].get("slots", [])}
        slots = not any(slot.shape == "<" for slot in own) and not (
            cls.is_open and not (cls.parent and cls.parent.is_open))
        whole = slots and not any(
            there[slot.name].get("presence") == "bit" for slot in own)
        return slots, whole


def differences(schema, described):
    places = Places(schema, described)
    for cls in schema.classes:
        if cls.layout not in ("declared", "packed") or \
                cls.name not in described:
            continue
        slots, whole = places.is_decided(cls)
        if not slots:
            continue
        found, size, align = places.place(cls)
        one = described[cls.name]
        for there in one["slots"]:
            if there["name"] not in found:
                continue
            first = there.get("first_bit", there["offset"] * 8)
            if first != found[there["name"]][0]:
                yield ("places: C puts a slot elsewhere", cls, None,
                       f"{there['name']} at bit {first}, not "
                       f"{found[there['name']][0]}")
        if whole and (one["size"], one["align"]) != (size, align):
            yield ("places: C gives it another size", cls, None,
                   f"{one['size']} by {one['align']}, not {size} by {align}")

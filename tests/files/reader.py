# SPDX-License-Identifier: MIT
"""Reads what slot_pool_save writes: written from docs/file.md alone, not from
the C code. File(bytes) refuses what is not as that page says."""
import base64
import json
import struct

MASK = (1 << 64) - 1
P = (0x9E3779B185EBCA87, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9,
     0x85EBCA77C2B2AE63, 0x27D4EB2F165667C5)
BLOCK = 1 << 20
ATTRIBUTES = {"name": None, "size": 1}  # what leads there is no slot


def turned(word, by):
    return (word << by | word >> (64 - by)) & MASK


def lane_round(lane, word):
    return turned((lane + word * P[1]) & MASK, 31) * P[0] & MASK


def xxh64(data):
    at, length = 0, len(data)
    if length >= 32:
        lanes = [(P[0] + P[1]) & MASK, P[1], 0, -P[0] & MASK]
        while at + 32 <= length:
            for i, word in enumerate(struct.unpack_from("<4Q", data, at)):
                lanes[i] = lane_round(lanes[i], word)
            at += 32
        total = sum(turned(lane, by)
                    for lane, by in zip(lanes, (1, 7, 12, 18))) & MASK
        for lane in lanes:
            total = ((total ^ lane_round(0, lane)) * P[0] + P[3]) & MASK
    else:
        total = P[4]
    total = (total + length) & MASK
    while at + 8 <= length:
        word, = struct.unpack_from("<Q", data, at)
        total = turned(total ^ lane_round(0, word), 27) * P[0] + P[3] & MASK
        at += 8
    if at + 4 <= length:
        word, = struct.unpack_from("<I", data, at)
        total = turned(total ^ (word * P[0] & MASK), 23) * P[1] + P[2] & MASK
        at += 4
    for byte in data[at:]:
        total = turned(total ^ (byte * P[4] & MASK), 11) * P[0] & MASK
    total = (total ^ total >> 33) * P[1] & MASK
    total = (total ^ total >> 29) * P[2] & MASK
    return total ^ total >> 32


class Refused(Exception):
    pass


def demand(condition, why):
    if not condition:
        raise Refused(why)


class Section:
    def __init__(self, numbers):
        (self.kind, self.id, self.layout, self.offset, self.count, self.stride,
         self.first, self.sums) = numbers


class File:
    def __init__(self, data):
        self.data = data
        demand(data[:8] == b"slotgen\0", "no file of objects")
        self.order = {b"\4\3\2\1": "little", b"\1\2\3\4": "big"}[data[12:16]]
        self.sign = "<" if self.order == "little" else ">"
        version, _, root, count, page, size, total = struct.unpack_from(
            self.sign + "IIQIIQQ", data, 8)
        demand(version == 1, "version")
        demand(page == 4096 and size == len(data) and count >= 1, "head")
        demand(not any(data[48:64]), "zeros of the head")
        self.root = root
        table = data[:64 + 64 * count]
        demand(xxh64(table[:40] + bytes(8) + table[48:]) == total, "head's sum")
        self.sections = [
            Section(struct.unpack_from(self.sign + "8Q", data, 64 + 64 * i))
            for i in range(count)]
        self.check_places(len(table))
        self.arena = b"".join(self.bytes_of(section) for section in
                              self.sections if section.kind == 2)
        lines = self.bytes_of(self.sections[-1]).decode().splitlines()
        self.machine = json.loads(lines[0])
        self.pointer = self.machine["pointer_size"]
        self.classes = {}
        for line in lines[1:]:
            told = json.loads(line)
            self.classes[int(told["id"], 16)] = told
        self.check_arena()

    def bytes_of(self, section):
        return self.data[section.offset:
                         section.offset + section.count * section.stride]

    def check_places(self, end):
        row = 1
        kinds = [section.kind for section in self.sections]
        arena = kinds[-2:-1] == [2]
        demand(kinds == [1] * (len(kinds) - 1 - arena) + [2] * arena + [3],
               "kinds")
        for i, section in enumerate(self.sections):
            last = section.kind != 1
            demand(section.offset == -(-end // 4096) * 4096, "offset")
            demand(not any(self.data[end:section.offset]), "zeros before")
            demand(section.count >= 1 and section.stride >= 1, "count")
            demand(section.first == (0 if last else row), "first")
            row += section.count
            content = self.bytes_of(section)
            end = section.offset + section.count * section.stride
            demand(section.sums == -(-end // 8) * 8, "sums")
            demand(not any(self.data[end:section.sums]), "zeros behind")
            end = section.sums
            for at in range(0, len(content), BLOCK):
                told, = struct.unpack_from(self.sign + "Q", self.data, end)
                demand(xxh64(content[at:at + BLOCK]) == told, "sum")
                end += 8
        demand(end == len(self.data), "size")

    def rows(self):
        """Class, row and bytes of each object."""
        for section in self.sections:
            if section.kind != 1:
                continue
            told = self.classes[section.id]
            demand(told["size"] == section.stride and
                   int(told["layout"], 16) == section.layout, "class")
            content = self.bytes_of(section)
            for i in range(section.count):
                yield told, section.first + i, \
                    content[i * section.stride:(i + 1) * section.stride]

    def number(self, data, order=None):
        return int.from_bytes(data, order or self.order)

    def raw(self, slot, data, index=0):
        size = self.pointer if slot.get("list") else slot["size"]
        at = slot["offset"] + index * size
        number = self.number(data[at:at + size], slot.get("order"))
        if "width" in slot:
            number = number >> slot["bit"] & ((1 << slot["width"]) - 1)
        return number

    def is_set(self, slot, data):
        if "presence_bit" in slot:
            at = slot["presence_offset"]
            word = self.number(data[at:at + slot["presence_size"]],
                               slot.get("order"))
            return word >> slot["presence_bit"] & 1 == 1
        return "unset" not in slot or self.raw(slot, data) != slot["unset"]

    def value(self, slot, data, index):
        kind = slot["kind"]
        at = slot["offset"] + index * slot["size"]
        part = data[at:at + slot["size"]]
        if kind == "text":
            return part[:part.index(0)].decode(errors="replace")
        if kind == "object":
            return self.object(self.classes[int(slot["id"], 16)], part)
        raw = self.raw(slot, data, index)
        if kind == "own":
            return self.owned(raw)
        if kind in ("string", "bytes"):
            return self.content(slot, raw)
        bits = slot.get("width", slot["size"] * 8)
        if kind == "bool":
            return bool(raw)
        if kind == "char":
            return chr(raw)
        if kind == "real":
            return struct.unpack("<f" if bits == 32 else "<d",
                                 raw.to_bytes(bits // 8, "little"))[0]
        if slot.get("signed") and raw >> (bits - 1):
            raw -= 1 << bits
        if kind == "enum" and slot.get("flags"):
            return [text for text, number in slot["values"].items()
                    if raw & number]
        if kind == "enum":
            return {number: text for text, number in
                    slot["values"].items()}.get(raw, raw)
        return raw

    def elements(self, slot, data, steps, start):
        if not steps:
            return self.value(slot, data, start)
        return [self.elements(slot, data, steps[1:], start + i * steps[0][1])
                for i in range(steps[0][0])]

    def count_at(self, place):
        return self.number(self.arena[place:place + 8])

    def content(self, slot, place):
        """A text; bytes as JSON has them."""
        if not place:
            return slot.get("start", "")
        data = self.arena[place + 8:place + 8 + self.count_at(place)]
        if slot["kind"] == "bytes":
            return base64.b64encode(data).decode()
        return data.decode(errors="replace")

    def owned(self, row):
        for section in self.sections:
            if section.kind == 1 and 0 <= row - section.first < section.count:
                at = section.offset + (row - section.first) * section.stride
                return self.object(self.classes[section.id],
                                   self.data[at:at + section.stride])
        return None

    def list(self, slot, place):
        rows = self.count_at(place) if place else 0
        inner = slot.get("inner", 1)
        element = dict(slot, offset=0, list=False, length=rows * inner)
        size = rows * inner * slot["size"]
        return self.slot(element, self.arena[place + 8:place + 8 + size])

    def slot(self, slot, data):
        if slot.get("list"):
            return self.list(slot, self.raw(slot, data))
        if "length" not in slot:
            return self.value(slot, data, 0)
        sizes = [slot["length"]] + [slot[key] for key in
                                    ("inner", "inner2", "inner3")
                                    if key in slot]
        sizes.append(1)
        steps = [(a // b, b) for a, b in zip(sizes, sizes[1:]) if b] or []
        if "count_offset" in slot:
            at = slot["count_offset"]
            steps[0] = (self.number(data[at:at + slot["count_size"]],
                                    slot.get("order")), steps[0][1])
        return self.elements(slot, data, steps, 0)

    def object(self, told, data):
        value = {slot["name"]: self.slot(slot, data) for slot in told["slots"]
                 if self.is_set(slot, data)}
        if "attributes" in told:
            place = self.number(data[told["attributes"]:
                                     told["attributes"] + self.pointer])
            value.update(self.attributes(place))
        return value

    def attributes(self, place):
        """All but references, which JSON has not."""
        if not place:
            return {}
        at, end = place + 8, place + 8 + self.count_at(place)
        found = {}
        while at < end:
            length, kind, word = struct.unpack_from(
                self.sign + "IIQ", self.arena, at)
            name = self.arena[at + 16:at + 16 + length].decode()
            text = at + 16 + length
            behind = text + (word if kind == 8 else 0)
            at = -(-behind // 8) * 8
            demand(kind in (1, 2, 3, 4, 8, 11) and at <= end and
                   not any(self.arena[behind:at]), "attribute")
            demand(name not in found, "attribute twice")
            found[name] = {
                1: lambda: bool(word),
                2: lambda: word - (word >> 63 << 64),
                3: lambda: word,
                4: lambda: struct.unpack("<d", word.to_bytes(8, "little"))[0],
                8: lambda: self.arena[text:behind].decode(errors="replace"),
                11: lambda: None}[kind]()
        return {name: value for name, value in found.items()
                if value is not None}

    # Where pieces have to lie.

    def count(self, slot, data):
        if "count_offset" not in slot:
            return slot.get("length", 1)
        at = slot["count_offset"]
        return slot.get("inner", 1) * self.number(
            data[at:at + slot["count_size"]], slot.get("order"))

    def cells(self, told, data):
        """The places of an object: each with its slot, and whether it is that
        of a list."""
        for slot in told["slots"]:
            if "presence_bit" in slot and not self.is_set(slot, data):
                continue
            if slot.get("list"):
                yield slot, True, self.raw(slot, data)
                continue
            if slot["kind"] not in ("object", "string", "bytes"):
                continue
            for i in range(self.count(slot, data)):
                at = slot["offset"] + i * slot["size"]
                yield from self.element(slot, data[at:at + slot["size"]])
        if "attributes" in told:
            at = told["attributes"]
            yield ATTRIBUTES, False, self.number(data[at:at + self.pointer])

    def element(self, slot, data):
        if slot["kind"] == "object":
            yield from self.cells(self.classes[int(slot["id"], 16)], data)
        elif slot["kind"] in ("string", "bytes"):
            yield slot, False, self.number(data)

    def take(self, cells, lists):
        for slot, is_list, place in cells:
            if not place:
                continue
            demand(place == self.next and place + 8 <= len(self.arena), "place")
            size = slot["size"] * slot.get("inner", 1) if is_list else 1
            end = place + 8 + self.count_at(place) * size
            self.next = -(-end // 8) * 8
            demand(self.next <= len(self.arena), "count")
            demand(not any(self.arena[end:self.next]), "zeros of a piece")
            if is_list:
                lists.append((slot, self.arena[place + 8:end]))

    def check_arena(self):
        self.next = 8 if self.arena else 0
        demand(not any(self.arena[:8]), "zeros of the arena")
        for told, _, data in self.rows():
            lists = []
            self.take(self.cells(told, data), lists)
            while lists:
                slot, content = lists.pop(0)
                for at in range(0, len(content), slot["size"]):
                    self.take(self.element(
                        slot, content[at:at + slot["size"]]), lists)
        demand(self.next == len(self.arena), "size of the arena")

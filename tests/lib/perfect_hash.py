#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The perfect hash of a class's slot names, exactly as names.h of the run time specifies it.

    perfect_hash.py id price qty ...     prints multiplier, form, shift, mask, flags, places
    perfect_hash.py --check              tries all forms against random names
    perfect_hash.py --header FILE...     compares the tables of generated headers with them

Deterministic: multipliers are splitmix64 from state 0, each made odd, tried in order.
Form 1, up to 32 names: the fewest places (2^bits, bits >= 1, >= names) for which one of the first
TRIES multipliers gives every name its own place; after TRIES failures, twice the places.
Form 2, above 32: places = power of two >= names * 1.15; buckets = power of two >= names / 4. For
each multiplier in order: buckets by descending size (equal: ascending number), each takes
the smallest displacement 0..255 that sends all its names to free, different places; a bucket
without one ends the try.  After FORM2_TRIES failures, twice the places.
"""
import random
import re
import sys

MASK = (1 << 64) - 1
TRIES = 512
FORM2_TRIES = 64
FORM1_NAMES = 32


def key(name):
    b = name.encode()
    n = len(b)
    if n >= 8:
        return int.from_bytes(b[:8], "little"), int.from_bytes(b[-8:], "little"), n
    if n >= 4:
        return int.from_bytes(b[:4], "little"), int.from_bytes(b[-4:], "little"), n
    return b[0] | b[n // 2] << 8 | b[-1] << 16, 0, n


def mixed(name, long):
    first, last, n = key(name)
    if not long:
        return first ^ (last << 29 & MASK | last >> 35) ^ n
    b = name.encode()
    middle = [int.from_bytes(b[at:at + 8], "little") for at in range(8, max(8, n - 8), 8)]
    x = n * 0x9E3779B97F4A7C15 & MASK
    for word in [first] + middle + [last]:
        x = (x ^ word) * 0x9E3779B97F4A7C15 & MASK
        x ^= x >> 32
    return x


def multipliers():
    state = 0
    while True:
        state = state + 0x9E3779B97F4A7C15 & MASK
        z = (state ^ state >> 30) * 0xBF58476D1CE4E5B9 & MASK
        z = (z ^ z >> 27) * 0x94D049BB133111EB & MASK
        yield (z ^ z >> 31) | 1


class Table:
    """multiplier, shift, mask, long, wide; places: slot number or 0; displacements: or None"""


def finish(table, where, count):
    table.places = [0] * (table.mask + 1)
    for slot, place in enumerate(where):
        table.places[place] = slot
    table.wide = count > 256
    return table


def form1(xs, table):
    bits = max(1, (len(xs) - 1).bit_length())
    while True:
        for tried, multiplier in enumerate(multipliers()):
            if tried == TRIES:
                break
            where, seen = [], set()
            for x in xs:
                place = (x * multiplier & MASK) >> (64 - bits)
                if place in seen:
                    break
                seen.add(place)
                where.append(place)
            else:
                table.multiplier, table.shift, table.mask = multiplier, 64 - bits, (1 << bits) - 1
                return finish(table, where, len(xs))
        bits += 1


def form2(xs, table):
    count = len(xs)
    size = 1
    while size * 100 < count * 115:
        size *= 2
    buckets = 1
    while buckets * 4 < count:
        buckets *= 2
    shift = 64 - (buckets.bit_length() - 1)
    while True:
        for tried, multiplier in enumerate(multipliers()):
            if tried == FORM2_TRIES:
                break
            groups = [[] for _ in range(buckets)]
            for slot, x in enumerate(xs):
                h = x * multiplier & MASK
                groups[h >> shift].append((slot, h))
            where, used, displacements = [0] * count, set(), [0] * buckets
            for number in sorted(range(buckets), key=lambda b: (-len(groups[b]), b)):
                group = groups[number]
                for d in range(256):
                    at = [(h >> 20 ^ (h >> 34) * d) & (size - 1) for _, h in group]
                    if len(set(at)) == len(at) and not used.intersection(at):
                        break
                else:
                    break
                displacements[number] = d
                used.update(at)
                for (slot, _), place in zip(group, at):
                    where[slot] = place
            else:
                table.multiplier, table.shift, table.mask = multiplier, shift, size - 1
                table.displacements = displacements
                return finish(table, where, count)
        size *= 2


def search(names):
    table = Table()
    table.displacements = None
    table.long = len({mixed(name, False) for name in names}) < len(names)
    xs = [mixed(name, table.long) for name in names]
    if not names:
        table.multiplier, table.shift, table.mask = 1, 63, 0
        return finish(table, [], 0)
    return form1(xs, table) if len(names) <= FORM1_NAMES else form2(xs, table)


def find(names, table, name):
    h = mixed(name, table.long) * table.multiplier & MASK
    if table.displacements is not None:
        d = table.displacements[h >> table.shift]
        place = (h >> 20 ^ (h >> 34) * d) & table.mask
    else:
        place = h >> table.shift
    slot = table.places[place]
    return slot if names[slot] == name else -1


def check():
    rnd = random.Random(1)
    letters = "abcdefghijklmnopqrstuvwxyz_"
    for count in (1, 2, 3, 8, 20, 63, 64, 65, 100, 256, 257, 300, 1000, 4096):
        names = sorted({"".join(rnd.choices(letters, k=rnd.randint(2, 30))) for _ in range(count)})
        if count in (8, 300):  # agree in the first and last 8 bytes and the length
            names += ["position_%s_of_the_day" % w for w in ("first", "third", "sixth")]
        table = search(names)
        assert [find(names, table, n) for n in names] == list(range(len(names)))
        print(len(names), "names:", len(table.places), "places,", "form 2," if
              table.displacements else "form 1,", "long" if table.long else "short")


def numbers(text):
    return [int(n, 0) for n in re.findall(r"\b(?:0x[0-9a-f]+|[0-9]+)\b", text)]


def objects(text):
    """The bodies of the initialisers in a file of tables."""
    return re.findall(r"^const struct (\w+) \1 = \{\n(.*?)\n\};", text, re.S | re.M)


def member(body, name):
    """The part of an object that initialises a member; nothing where it has none."""
    found = re.search(r"\n\t\{ /\* %s \*/\n(.*?)\n\t\}," % name, "\n" + body, re.S)
    return found.group(1) if found else ""


def listed(body, name):
    """class -> the numbers of its part of a member such as slot_places8."""
    parts = re.split(r"/\* (\w+) \*/", member(body, name))
    return {name: numbers(part) for name, part in zip(parts[1::2], parts[2::2])}


def class_rows(body):
    """class -> its row's text, and the first of the infos that its numbers count from."""
    found = {}
    for owner, row in re.findall(r"\n\t\t\{ /\* (\w+) \*/\n(.*?)\n\t\t\},", body, re.S):
        row = re.sub(r"\n\t{4,}", " ", row)  # lines that were folded
        first = re.search(r"SLOT_CLASS_FROM_\(\w+, \d+, (\d+),", row)
        if first or "SLOT_CLASS_BARE_(" in row:
            found[owner] = row, int(first.group(1)) if first else None
    return found


def check_object(body):
    names = [name for _, name in re.findall(r"/\* (\w+)\.(\w+) \*/", member(body, "slot_infos"))]
    keys = [tuple(numbers(line)) for line in member(body, "slot_keys").splitlines()]
    assert len(names) == len(keys)
    rows = listed(body, "slot_rows")
    places = {**listed(body, "slot_places8"), **listed(body, "slot_places16")}
    displacements = listed(body, "slot_displacements")
    classes = class_rows(body)
    for owner, (row, first) in classes.items():
        if first is None:
            continue
        its = [first + number for number in rows[owner]]
        table = search([names[i] for i in its])
        assert [key(names[i]) for i in its] == [keys[i] for i in its], owner
        lines = [line.strip().rstrip(",") for line in row.splitlines()]
        multiplier = lines[0].split(", ")[2]
        lengths = 1 << 63 | sum({1 << len(names[i]) for i in its if len(names[i]) <= 16})
        mask = numbers(lines[3])[-1]
        last = lines[-1]
        shift = int(re.search(r", (\d+), 0, \d+$", last).group(1))
        assert int(multiplier, 16) == table.multiplier, owner
        assert int(lines[1], 16) == (0 if table.long else lengths), owner
        assert (shift, mask) == (table.shift, table.mask), owner
        assert places[owner] == table.places, owner
        assert displacements.get(owner) == table.displacements, owner
        assert ("SLOT_CLASS_LONG" in row) == table.long, owner
        assert ("SLOT_CLASS_WIDE" in row) == table.wide, owner
    return list(classes)


def check_header(path):
    """What the generator wrote, from the text of the header and of its tables; the number of
    classes."""
    with open(path, encoding="utf-8") as file:
        header = file.read()
    with open(path[:-len(".h")] + "_tables.h", encoding="utf-8") as file:
        text = file.read()
    found = [owner for _, body in objects(text) for owner in check_object(body)]
    assert len(set(found)) == len(found)
    assert set(re.findall(r"^#define (\w+)_class SLOT_CLASS_OF_", header, re.M)) <= set(found)
    return len(found)


def main():
    if sys.argv[1:2] == ["--header"]:
        for path in sys.argv[2:]:
            print(path, check_header(path), "classes")
        return
    if sys.argv[1:] == ["--check"]:
        return check()
    table = search(sys.argv[1:])
    print("multiplier 0x%016x" % table.multiplier)
    print("form %d shift %d mask %d" % (1 if table.displacements is None else 2, table.shift, table.mask))
    print("long %d wide %d" % (table.long, table.wide))
    print("places", *table.places)
    if table.displacements is not None:
        print("displacements", *table.displacements)


if __name__ == "__main__":
    main()

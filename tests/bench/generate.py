#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Prints a schema of N classes with 10 slots each, as people write them:
numbers, ranges, enums, optional ones, texts, descriptions; every fifth class
has a parent. The same N gives the same bytes.

    generate.py N [SLOTS]             a native schema
    generate.py --structs N [SLOTS]   plain C structs of the same slots
    generate.py --children N [SLOTS]  one class with slots, and N children of it
                                      that add none
    generate.py --lists N [SLOTS]     a chain of N classes whose slots are lists
                                      of owned objects, and a child of the last
"""
import sys

WORDS = """price quantity side symbol active stop limit account trader venue
currency status kind level depth offset length width height weight colour
alpha beta gamma delta score rank owner group role session token created
updated expires source target state flags mode phase channel priority
attempts timeout retries checksum version revision latitude longitude
altitude speed heading battery voltage current temperature humidity pressure
sensor unit label title author publisher edition page volume chapter""".split()

ENUMS = {
    "Side": ["buy", "sell"],
    "Status": ["pending", "open", "partial", "filled", "cancelled",
               "rejected", "expired"],
    "Level": ["trace", "debug", "info", "notice", "warning", "error",
              "critical", "alert", "emergency"],
}

# Declaration with {} for the name, a description or None, and the plain C
# member. In the proportions of hand-written schemas: most are numbers, a
# third is bounded, a fourth is described.
SLOTS = [
    ("uint64_t {}", None, "uint64_t {}"),
    ("double {}", "in the currency of the account", "double {}"),
    ("uint32_t {} in 0..1000000 = 0", None, "uint32_t {}"),
    ("Side {}", None, "int {}"),
    ("bool {} = true", None, "_Bool {}"),
    ("opt double {}", "unset where it does not apply", "double {}"),
    ("char {}[16]", None, "char {}[16]"),
    ("uint8_t {} in 0..100", "percent", "uint8_t {}"),
    ("int32_t {}", None, "int32_t {}"),
    ("Status {} = open", None, "int {}"),
    ("int16_t {} in -40..125", "degrees", "int16_t {}"),
    ("float {}", None, "float {}"),
    ("uint16_t {}", None, "uint16_t {}"),
    ("opt uint8_t {} in 0..15", None, "uint8_t {}"),
    ("Level {}", None, "int {}"),
    ("bool {}", "set while the other end answers", "_Bool {}"),
    ("int64_t {}", "milliseconds since the epoch", "int64_t {}"),
]


def slot_of(number, slot):
    """The declaration and the name of a slot: neighbours differ, no class
    has one name twice."""
    which = SLOTS[(number * 7 + slot * 5 + number // 17) % len(SLOTS)]
    at = number * 11 + slot
    name = WORDS[at % len(WORDS)]
    if slot >= len(WORDS):
        name += "_%d" % (slot // len(WORDS))
    # A child must not repeat what its parent has.
    return which, name + ("_%d" % slot if parent_of(number) is not None
                          else "")


def parent_of(number):
    """Every fifth class is a child of one of the four before it; no class
    of those is a child itself."""
    return number - 1 - number // 5 % 4 if number % 5 == 4 else None


def enums(out):
    out.write("enums:\n")
    for name, values in ENUMS.items():
        out.write("  %s: [%s]\n" % (name, ", ".join(values)))


def write_slots(number, slots, out):
    out.write("    slots:\n")
    for slot in range(slots):
        (declaration, text, _), name = slot_of(number, slot)
        out.write("      - " + declaration.format(name) +
                  (": %s\n" % text if text else "\n"))


def schema(count, slots, out):
    out.write("description: %d classes of %d slots.\n" % (count, slots))
    enums(out)
    out.write("classes:\n")
    for number in range(count):
        out.write("  Record%d:\n" % number)
        if number % 3 == 0:
            out.write("    description: What the %s of a %s is kept in.\n"
                      % (WORDS[number % len(WORDS)],
                         WORDS[number * 3 % len(WORDS)]))
        if parent_of(number) is not None:
            out.write("    is_a: Record%d\n" % parent_of(number))
        write_slots(number, slots, out)


def structs(count, slots, out):
    out.write("#include <stdint.h>\n")
    for number in range(count):
        out.write("typedef struct Record%d {\n" % number)
        for slot in range(slots):
            (_, _, member), name = slot_of(number, slot)
            out.write("\t%s;\n" % member.format(name + "_"))
        out.write("} Record%d;\n" % number)


def children(count, slots, out):
    enums(out)
    out.write("classes:\n  Record:\n")
    write_slots(0, slots, out)
    for number in range(count):
        out.write("  Child%d:\n    is_a: Record\n    slots: []\n" % number)


def lists(count, slots, out):
    out.write("classes:\n")
    for number in range(count + 1):
        out.write("  Link%d:\n" % number)
        if number > 0:
            out.write("    is_a: Link%d\n" % (number - 1))
        out.write("    slots:%s\n" % (" []" if number == count else ""))
        for slot in range(slots if number < count else 0):
            out.write("      - opt own Link0 *list_%d_%d[]\n" % (number, slot))


WRITERS = {"--structs": structs, "--children": children, "--lists": lists}


def main(arguments):
    write = schema
    if arguments and arguments[0] in WRITERS:
        write = WRITERS[arguments.pop(0)]
    if len(arguments) not in (1, 2) or not all(
            each.isdigit() for each in arguments):
        sys.exit(__doc__)
    count = int(arguments[0])
    slots = int(arguments[1]) if len(arguments) == 2 else 10
    write(count, slots, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1:])

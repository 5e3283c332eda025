# SPDX-License-Identifier: MIT
"""Classes drawn by chance, each as slotgen is told of it and as C has it: the
same members, with ':n' as C's bit-fields."""

# Spelt in C and in a schema; bits of the type, the most of ':n'.
WORDS = [
    *((f"{sign}int{bits}_t",) * 2 + (bits,)
      for bits in (8, 16, 32, 64) for sign in ("u", "")),
    ("_Bool", "bool", 1),
    ("enum Small", "Small", 8), ("enum Wide", "Wide", 32),
    ("enum Signed", "Signed", 32),
]
OTHERS = [("float", "float"), ("double", "double"), ("char", "char")]

# A bit-field of an enum has the type that C gives the enum, so 'c:' says which.
ENUMS = """enums:
  Small: {open: true, permissible_values: {small_a: 0, small_b: 1}}
  Wide: {open: true, c: uint32_t, permissible_values: {wide_a: 0, wide_b: 1}}
  Signed: {open: true, c: int32_t, permissible_values: {low: -1, high: 0}}
"""
C_ENUMS = """#include <stdint.h>
enum __attribute__((packed)) Small { small_a, small_b };
enum Wide { wide_a, wide_b };
enum Signed { signed_a = -1, signed_b };
"""


class Class:
    def __init__(self, number, packed, endian):
        self.name = f"S{number}"
        self.packed, self.endian = packed, endian
        self.align, self.parent = 0, None
        self.members = []        # lines of C
        self.slots = []          # declarations of the schema
        self.own_bits, self.own_others = [], []  # names

    def schema(self):
        keys = [f"layout: {'packed' if self.packed else 'declared'}"]
        if self.endian:
            keys.append(f"endian: {self.endian}")
        if self.align:
            keys.append(f"align: {self.align}")
        if self.parent:
            keys.append(f"is_a: {self.parent.name}")
        slots = ", ".join(f"'{slot}'" for slot in self.slots)
        return f"  {self.name}: {{{', '.join(keys)}, slots: [{slots}]}}\n"

    def c(self):
        attributes = ["packed"] * self.packed
        if self.align:
            attributes.append(f"aligned({self.align})")
        base = f"struct {self.parent.name} base; " if self.parent else ""
        suffix = f" __attribute__(({', '.join(attributes)}))" \
            if attributes else ""
        return f"struct {self.name} {{ {base}{' '.join(self.members)} }}{suffix};\n"

    def paths(self, kind):
        """Names of slots, the parents' before, each with its name in C."""
        above = self.parent.paths(kind) if self.parent else []
        return [(name, "base." + path) for name, path in above] + \
            [(name, name) for name in getattr(self, kind)]


def _bits(random, drawn, name, few):
    in_c, in_schema, most = random.choice(WORDS) if few is None else few
    width = random.choice([1, most, random.randint(1, most),
                           random.randint(1, min(most, 7))])
    drawn.members.append(f"{in_c} {name}:{width};")
    drawn.slots.append(f"{in_schema} {name}:{width}")
    drawn.own_bits.append(name)


def _embedded(random, drawn, earlier):
    """An earlier class that may be embedded, or None."""
    fit = [one for one in earlier if not one.parent and
           (one.endian == drawn.endian or not drawn.endian)]
    return random.choice(fit) if fit and random.random() < 0.3 else None


def _plain(random, drawn, name, earlier):
    count = random.choice([1, 1, 1, 2, 3, 7])
    dimension = f"[{count}]" if count > 1 else ""
    embedded = _embedded(random, drawn, earlier)
    drawn.own_others.append(name)
    if embedded:
        drawn.members.append(f"struct {embedded.name} {name}{dimension};")
        drawn.slots.append(f"{embedded.name} {name}{dimension}")
    elif not drawn.endian and random.random() < 0.1:
        drawn.members.append(f"void *{name};")
        drawn.slots.append(f"void *{name}")
    elif random.random() < 0.1:
        drawn.members.append(f"uint8_t {name}_count; uint16_t {name}[{count}];")
        drawn.slots.append(f"uint16_t {name}[<={count}]")
    else:
        in_c, in_schema = random.choice([one[:2] for one in WORDS] + OTHERS)
        drawn.members.append(f"{in_c} {name}{dimension};")
        drawn.slots.append(f"{in_schema} {name}{dimension}")


def draw(random, number, order, earlier):
    """A class; order is that of the machine whose compiler is asked, the only
    one that it can lay out."""
    drawn = Class(number, random.random() < 0.5,
                  order if random.random() < 0.4 else None)
    small = [one for one in earlier[-12:] if len(one.slots) < 5]
    parents = [one for one in small if one.packed == drawn.packed and
               one.endian == drawn.endian]
    if parents and random.random() < 0.2:
        drawn.parent = random.choice(parents)
    if not drawn.packed and random.random() < 0.1:
        drawn.align = 16
    few = random.choice(WORDS) if random.random() < 0.3 else None
    for i in range(random.randint(1, random.choice([3, 6, 12]))):
        name = f"m{number}_{i}"
        if random.random() < 0.65:
            _bits(random, drawn, name, few)
        else:
            _plain(random, drawn, name, small)
    return drawn


def draw_classes(random, machine, count):
    classes = []
    for number in range(count):
        classes.append(draw(random, number, "big" if machine.big else "little",
                            classes))
    return classes


def schema_of(classes):
    return ENUMS + "classes:\n" + "".join(one.schema() for one in classes)

#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Texts of enum values, and their numbers."""
import enum
import os
import re
from dataclasses import field

from asked import accepts, case, print_answers
from documented import ValidationError, decode, encode, reads, struct


class Fruit(enum.Enum):
    APPLE = "apple"
    BANANA = "banana"


class Odd(enum.Enum):
    low = "low-speed"
    full = "1:1"
    off = "off"
    said = 'say "hi" \\'
    seen = "déjà vu"
    dot = "."


class Access(enum.Flag, boundary=enum.STRICT):
    READ = enum.auto()
    WRITE = enum.auto()
    RUN = enum.auto()


class Kept(enum.IntFlag, boundary=enum.KEEP):
    A = 1
    B = 2


Sparse = enum.IntEnum("Sparse", [(f"a{i}", i) for i in range(8, 49, 8)])
Wide = enum.IntEnum("Wide", [(f"x{i}", value) for i, value in enumerate(
    [2**63 - 2, 2**63 - 3, 2**63 - 1, 4, 5, 6, -(2**63)])])


@struct()
class Basket:
    fruit: Fruit


@struct()
class Said:
    word: Odd = Odd.low


@struct()
class Nested:
    id: int = 0
    baskets: list[Basket] = field(default_factory=list)


def in_basket(*values):
    return [reads(f'{{"fruit": {value}}}', Basket) for value in values]


def made_of(kind, numbers):
    return [accepts(kind, number) for number in numbers]


@case("msgspec TestEnum test_encode")
def encode_is_the_value():
    return encode(Basket(Fruit.APPLE)), encode(Basket(Fruit.BANANA))


@case("msgspec TestEnum test_decode")
def decode_takes_the_value():
    return in_basket('"apple"', '"banana"', '"cherry"')


@case("CPython enum, a value's name is none of its values")
def name_is_no_text():
    return in_basket('"APPLE"', '"BANANA"') + made_of(Fruit, ["APPLE", "apple"])


@case("msgspec TestEnum test_decode, to the letter")
def to_the_letter():
    return in_basket('"Apple"', '" apple"', '"apple "', '"appl"', '"apples"', '""', '"applf"', '"bpple"')


@case("msgspec documentation of enums, the value has its type")
def of_its_type():
    return in_basket("0", "1", "null", "true", '["apple"]', '"apple"')


@case("msgspec TestEnum test_decode, escaped")
def escaped():
    return in_basket(r'"\u0061pple"', r'"appl\u0065"', r'"appl\u0065\u0000"')


@case("msgspec TestEnum test_decode_nested")
def nested():
    try:
        decode('{"baskets": [{"fruit": "apple"}, {"fruit": "cherry"}]}', Nested)
    except ValidationError as error:
        return re.findall(r"'(\w+)'.*`\$\.(.*)`", str(error))[0]


@case("msgspec TestEnum test_encode, of texts that are no names")
def no_identifiers():
    return [encode(Said(value)) for value in Odd]


@case("msgspec TestEnum test_decode, of texts that are no names")
def no_identifiers_decoded():
    return [decode(encode(Said(value)), Said).word.name for value in Odd]


@case("CPython StrEnum, auto() is the name in lower case")
def lower():
    values = enum.StrEnum("Lower", [(name, enum.auto()) for name in ("NOT_YET", "DONE", "AT_10")])
    return list(values)


def renamed(names, rule):
    return [rule(name) for name in names]


@case("msgspec TestRename test_rename_upper")
def upper():
    return renamed(("not_yet", "done", "at_10"), str.upper)


@case("msgspec TestRename test_rename_kebab, test_rename_mixed_with_field_name")
def kebab():
    return [*renamed(("not_yet", "done"), lambda name: name.replace("_", "-")), "At Ten"]


def camel(name):
    first, *rest = name.split("_")
    return first + "".join(word.title() for word in rest)


@case("msgspec TestRename test_rename_camel")
def camel_case():
    return renamed(("not_yet", "done", "over_and_out"), camel)


@case("msgspec TestRename test_rename_pascal")
def pascal_case():
    return renamed(("not_yet", "done", "over_and_out"), lambda name: name.title().replace("_", ""))


@case("msgspec TestIntEnum test_hashtable_collisions")
def sparse_numbers():
    return made_of(Sparse, [8, 16, 24, 32, 40, 48, 0, 7, 9, 56, -8, 2**63 - 1, -(2**63)])


@case("msgspec TestIntEnum test_hashtable")
def wide_numbers():
    return made_of(Wide, [*Wide, 0, 1, 3, 7, 2**63 - 4, -(2**63) + 1])


@case("CPython enum, the text of a number and none of another")
def texts_of_numbers():
    return [value.name for value in Wide] + [Sparse(8).name]


@case("CPython enum.Flag, STRICT")
def flags():
    return made_of(Access, [0, 1, 5, 7, 8, 9, 16])


@case("CPython enum.Flag, its members")
def flags_by_name():
    found = []
    for number in (0, 1, 5, 7):
        found.append(",".join(member.name for member in Access if member.value & number) or "none")
    return found


@case("CPython enum.IntFlag, KEEP: what has no name stays as it is")
def kept():
    return [decode_kept(number) for number in (1, 2, 8, 127)]


def decode_kept(number):
    value = Kept(number)
    return value.name if value in list(Kept) else int(value)


def texts_of(name):
    """The texts of an enum in the schema."""
    schema = os.path.join(os.path.dirname(os.path.abspath(__file__)), "enum_values.yaml")
    with open(schema, encoding="utf-8") as file:
        block = file.read().split(f"  {name}:\n")[1].split("}}")[0]
    return re.findall(r'name: "?(\w+)', block)


def looked_up(name):
    """Each by its text, and what is near each."""
    texts = texts_of(name)
    values = enum.Enum(name, [(f"v{i}", text) for i, text in enumerate(texts)])
    found = sum(values(text).name == f"v{i}" for i, text in enumerate(texts))
    near = 0
    for text in texts:
        near += sum(accepts(values, other) == "yes" for other in (text[:-1], text + "a", text[:-1] + "e"))
    return len(texts), found, near


@case("msgspec TestEnum test_random_enum_same_lengths")
def many_of_one_length():
    return looked_up("Same")


@case("msgspec TestEnum test_random_enum_different_lengths")
def many_lengths():
    return looked_up("Different")


print_answers()

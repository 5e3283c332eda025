#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What a value is made with, and copies of it with changes."""
import copy
from dataclasses import dataclass, field, replace
from typing import ClassVar, Optional

from asked import accepts, attrs, case, print_answers, yes
from documented import decode, encode, reads, struct


def word(value):
    return repr(value).replace(" ", "").split(".")[-1]


@struct()
class Point:
    x: int
    y: int = 5


@struct()
class Strict:
    x: int
    y: int = 0


@dataclass
class Base:
    x: int = 15
    y: int = 0


@dataclass
class B:
    a: str = "B:a"
    b: str = "B:b"
    c: str = "B:c"


@dataclass
class D(B):
    c: str = "D:c"


@dataclass(frozen=True)
class Cold:
    x: int
    y: int


@dataclass
class Shared:
    s: str = "s"
    items: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Fixed:
    x: int
    LOT: ClassVar[int] = 1000


@case("dataclasses test_two_fields_one_default")
def one_default():
    return word(Point(3)), word(Point(3, 4)), word(Point(y=1, x=2))


@case("dataclasses test_overwrite_fields_in_derived_class")
def other_default_below():
    @dataclass
    class Derived(Base):
        z: int = 10
        x: int = 16

    return word(Derived()), word(Derived(x=5)), word(Base())


@case("dataclasses test_field_order")
def order_of_slots():
    @dataclass
    class C(B):
        b: str = "C:b"

    @dataclass
    class E(D):
        a: str = "E:a"
        d: str = "E:d"

    @dataclass
    class F(D):
        d: str = "F:d"
        a: str = "F:a"

    return word(C()), word(D()), word(E()), word(F())


@case("msgspec, a required field is missing")
def needed_is_missing():
    return (reads('{"y": 1}', Point), reads("{}", Point), reads('{"x": null}', Point),
            reads('{"x": 1}', Point))


@case("msgspec, a default where a field is left out")
def left_out_of_text():
    return word(decode('{"x": 1}', Point)), word(decode('{"y": 7, "x": 1}', Point))


@case("dataclasses test_default_factory")
def fresh_list():
    one, other = Shared(), Shared()
    one.items.append(1)
    return len(one.items), len(other.items)


@case("dataclasses TestReplace test")
def replace_one():
    one = Cold(1, 2)
    return word(replace(one, x=3)), word(one)


@case("msgspec TestReplace test_replace_kwargs")
def replace_each():
    one = Point(1, 2)
    return word(replace(one, x=3)), word(replace(one, y=4)), word(replace(one, x=3, y=4))


@case("msgspec TestReplace test_replace_no_kwargs")
def replace_none():
    one = Point(1, 2)
    return yes(replace(one) == one), yes(replace(one) is one)


@case("attrs TestEvolve test_change, test_no_changes")
def evolve():
    @attrs.define
    class Point:
        x: int
        y: int = 5

    one = Point(1, 2)
    return word(attrs.evolve(one, y=9)), word(attrs.evolve(one)), word(one)


@case("dataclasses TestReplace, of a class below")
def replace_inherited():
    @dataclass
    class Derived(Base):
        z: int = 10
        x: int = 16

    return word(replace(Derived(y=1), z=2)), word(replace(Derived(x=1), y=3))


@case("dataclasses TestReplace, what was not given stays so")
def replace_keeps_unset():
    @dataclass
    class Opt:
        a: int = 0
        c: Optional[int] = None

    return [value.c for value in (replace(Opt(), a=1), replace(Opt(c=7), a=1), replace(Opt(), c=8), replace(Opt(c=7), c=0))]


@case("dataclasses test_no_init, what was set stays, unless it is no argument")
def replace_keeps_what_was_set():
    one = Point(1)
    one.y = 20
    return word(replace(one, x=5))


@case("dataclasses TestReplace, texts")
def replace_texts():
    one = Shared("text")
    other = replace(one, items=[1])
    one.s = "another"
    return other.s, one.s


@case("dataclasses TestReplace, lists are the same object")
def replace_lists():
    one = Shared(items=[1])
    other = replace(one, s="t")
    one.items.append(2)
    return len(one.items), len(other.items)


@case("CPython copy.deepcopy")
def deep_copy():
    one = Shared("text", [1, 2])
    other = copy.deepcopy(one)
    one.items[0] = 9
    one.s = "another"
    return other.s, other.items[0], len(other.items), yes(one == other)


@case("dataclasses test_frozen")
def frozen():
    return accepts(setattr, Cold(1, 2), "x", 3), Cold(1, 2).x


@case("dataclasses TestSlots test_simple")
def no_such_slot():
    return accepts(setattr, Fixed(1), "y", 3), accepts(getattr, Fixed(1), "y"), accepts(setattr, Fixed(1), "x", 3)


@case("dataclasses test_class_var, test_classvar")
def class_constant():
    one, other = Fixed(1), Fixed(2)
    return one.LOT, other.LOT, word(one), accepts(setattr, one, "LOT", 5)


def brief():
    @struct(omit_defaults=True)
    class Brief:
        a: int = 0
        b: bool = False
        c: Optional[str] = None
    return Brief


@case("msgspec test_omit_defaults")
def omit_defaults():
    kind = brief()
    return [encode(value) for value in (kind(), kind(1), kind(1, False), kind(1, True), kind(1, c=None),
                                        kind(1, c="test"), kind(0, True))]


@case("msgspec test_omit_defaults_collections")
def omit_empty_list():
    @struct(omit_defaults=True)
    class Listing:
        d: list[int] = field(default_factory=list)

    return encode(Listing()), encode(Listing([1])), reads("{}", Listing)


@case("msgspec test_omit_defaults_positional")
def omit_defaults_not_needed():
    @struct(omit_defaults=True)
    class Needed:
        a: int
        b: bool = False

    return [encode(value) for value in (Needed(1), Needed(1, False), Needed(1, True), Needed(0))]


@case("msgspec documentation of omitting default values, what was left out is read back")
def omit_defaults_round_trip():
    kind = struct(omit_defaults=True)(type("Brief", (), {"__annotations__": {"a": int, "b": bool}, "a": 0, "b": False}))
    return [yes(decode(encode(value), kind) == value) for value in (kind(), kind(1), kind(0, True))]


@case("msgspec test_struct_option_precedence, omit_defaults is inherited")
def omit_defaults_inherited():
    @struct(omit_defaults=True)
    class BriefBelow(brief()):
        e: int = 1

    return encode(BriefBelow()), encode(BriefBelow(e=2)), encode(BriefBelow(1))


@case("msgspec TestStructForbidUnknownFields")
def unknown_forbidden():
    @struct(forbid_unknown_fields=True)
    class Strict:
        x: int
        y: int = 0

    return reads('{"x": 1, "y": 2}', Strict), reads('{"x": 1, "y": 2, "z": 3}', Strict)


@case("msgspec documentation of forbidding unknown fields, they are skipped")
def unknown_skipped():
    return [word(decode(text, Strict)).replace("Strict", "") for text in (
        '{"x": 1, "z": 3}', '{"z": {"x": [1, {}]}, "x": 2}', '{"x": 3, "xx": null, "": ""}')]


@case("msgspec documentation of forbidding unknown fields, the default")
def unknown_by_default():
    return reads('{"x": 1, "z": 3}', Strict)


@case("msgspec, None is written as null")
def unset_written():
    @struct()
    class Opt:
        a: int = 0
        c: Optional[int] = None

    return encode(Opt()), encode(Opt(1, 2))


@case("msgspec, the order of text is that of fields")
def order_of_text():
    @struct()
    class Derived(Base):
        z: int = 10
        x: int = 16

    return encode(Derived())


print_answers()

#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A child takes less than its parent."""
import enum
from dataclasses import field
from typing import Annotated, Optional

from asked import accepts, attrs, case, print_answers
from documented import Meta, reads, struct


class State(enum.Enum):
    open = "is-open"
    closed = "closed"
    gone = "gone"


FewStates = enum.Enum("FewStates", [("open", "is-open"), ("closed", "closed")])
Color = enum.Enum("Color", [(name, name) for name in ("red", "green", "blue")])
FewColors = enum.Enum("FewColors", [("red", "red"), ("blue", "blue")])


@struct(kw_only=True)
class P:
    x: Optional[int] = None
    state: State = State.open
    color: str = "red"
    level: Annotated[int, Meta(ge=0, le=9)] = 5
    name: str = "abc"
    items: list[int] = field(default_factory=list)


@struct(kw_only=True)
class C(P):
    x: int = field()
    state: FewStates = FewStates.open
    color: Color = Color.red
    level: Annotated[int, Meta(ge=0, le=9), Meta(ge=2, le=8)] = 5
    name: Annotated[str, Meta(min_length=2)] = "abc"
    items: Annotated[list[int], Meta(max_length=1)] = field(default_factory=list)


@struct(kw_only=True)
class D(C):
    color: FewColors = FewColors.red
    level: Annotated[int, Meta(ge=0, le=9), Meta(ge=2, le=8), Meta(ge=3, le=7)] = 5
    name: Annotated[str, Meta(min_length=2), Meta(max_length=3)] = "abc"


def of_each(member, values, kinds=(P, C, D)):
    """By parent, child and grandchild, which the child's x is given."""
    return [reads(f'{{{"" if kind is P else chr(34) + "x" + chr(34) + ":1,"}"{member}": {value}}}', kind)
            for kind in kinds for value in values]


@case("msgspec, a field that is required below")
def needed():
    return [reads(text, kind) for kind in (P, C, D) for text in ("{}", '{"x": 1}')]


@case("msgspec TestEnum test_decode, of fewer values below")
def fewer_values():
    return of_each("state", ('"is-open"', '"closed"', '"gone"', '"open"'))


@case("msgspec TestEnum test_decode, an enum of texts below")
def texts_of_an_enum():
    return of_each("color", ('"red"', '"green"', '"pink"', '""'))


@case("msgspec TestIntConstraints, tighter twice")
def tighter_bounds():
    return of_each("level", (-1, 0, 1, 2, 3, 7, 8, 9, 10))


@case("msgspec TestStrConstraints, lengths below")
def tighter_lengths():
    return of_each("name", ('""', '"a"', '"ab"', '"abc"', '"abcd"'))


@case("msgspec TestArrayConstraints, fewer elements below")
def fewer_elements():
    return of_each("items", ("[]", "[1]", "[1,2]"))


def levels():
    rules = attrs.validators

    @attrs.define
    class Parent:
        level: int = attrs.field(default=5, validator=[rules.ge(0), rules.le(9)])

    @attrs.define
    class Child(Parent):
        level: int = attrs.field(default=5, validator=[rules.ge(0), rules.le(9), rules.ge(2), rules.le(8)])
    return Parent, Child


@case("attrs on_setattr test_validator, of parent and child")
def set_by_each():
    parent, child = levels()
    return [accepts(setattr, kind(), "level", value) for kind in (parent, child) for value in (-1, 1, 2, 8, 9, 10)]


@case("attrs validate, what the parent's setter let in")
def set_by_parent():
    child = levels()[1]()
    found = [accepts(attrs.validate, child)]
    object.__setattr__(child, "level", 9)
    return [*found, accepts(attrs.validate, child), child.level]


@case("attrs inheritance, a field that is defined again has its own validators only")
def own_rules_only():
    rules = attrs.validators

    @attrs.define
    class Least:
        v: int = attrs.field(default=3, validator=rules.ge(0))

    @attrs.define
    class Most(Least):
        v: int = attrs.field(default=3, validator=rules.le(5))

    return [accepts(Most, value) for value in (-1, 0, 5, 6)]


print_answers()

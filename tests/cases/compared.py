#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Equal, ordered, hashed: field by field, in the order of definition."""
import enum
import math
from dataclasses import dataclass, field

from asked import case, print_answers, yes


class Size(enum.IntEnum):
    small = 3
    large = 7
    medium = 5



def made(names, **options):
    return dataclass(order=True, **options)(type("Made", (), {"__annotations__": dict.fromkeys(names.split(), int)}))


def order(a, b):
    return (a > b) - (a < b)


def orders(kind, values):
    """Of each with each, itself included."""
    objects = [kind(*value) if isinstance(value, tuple) else kind(value) for value in values]
    return [order(a, b) for a in objects for b in objects]


def equals(kind, values):
    objects = [kind(*value) if isinstance(value, tuple) else kind(value) for value in values]
    return ["".join("ny"[a == b] for b in objects) for a in objects]


@case("dataclasses test_0_field_compare")
def nothing():
    kind = made("")
    return yes(kind() == kind()), order(kind(), kind()), yes(kind() <= kind())


@case("dataclasses test_1_field_compare")
def one_field():
    return orders(made("x"), [0, 1, -1])


@case("dataclasses test_simple_compare")
def two_fields():
    return orders(made("x y"), [(0, 0), (0, 1), (1, 0), (1, 1)])


@case("msgspec test_struct_order, around the origin")
def around_the_origin():
    kind = made("x y")
    return [order(kind(0, 0), kind(x, y)) for x in (-1, 0, 1) for y in (-1, 0, 1)]


@case("dataclasses test_simple_compare, as defined and not by name or size")
def as_declared():
    return orders(made("z a m"), [(1, 9, False), (2, 0, False), (1, 10, True), (1, 9, True)])


@case("dataclasses test_simple_compare, what is inherited comes first")
def inherited_first():
    parent = made("x y")
    below = dataclass(order=True)(type("Below", (parent,), {"__annotations__": {"z": int}}))
    return orders(below, [(0, 0, 9), (0, 1, 0), (1, 0, 0), (0, 0, 8)])


def left():
    @dataclass(order=True, unsafe_hash=True)
    class Left:
        x: int
        y: int = field(compare=False)
    return Left


@case("dataclasses test_not_in_compare")
def left_out():
    return equals(left(), [(1, 2), (1, 3), (2, 2)]) + orders(left(), [(1, 2), (1, 3), (2, 2)])


@case("dataclasses test_hash_rules, test_hash_field_rules compare=False")
def left_out_of_hash():
    kind = left()
    return yes(hash(kind(1, 2)) == hash(kind(1, 3)))


@case("dataclasses test_hash_field_rules, hash=False")
def hash_less():
    @dataclass(unsafe_hash=True)
    class Less:
        x: int
        y: int = field(hash=False)
    return yes(Less(1, 2) == Less(1, 3)), yes(hash(Less(1, 2)) == hash(Less(1, 3)))


@case("dataclasses test_hash_no_args, equal objects")
def equal_hashes():
    kind = made("x y", unsafe_hash=True)
    return yes(hash(kind(1, 2)) == hash(kind(1, 2))), yes(hash(kind(1, 2)) == hash(kind(2, 1)))


@case("dataclasses test_0_field_hash")
def hash_of_nothing():
    kind = made("", unsafe_hash=True)
    return yes(hash(kind()) == hash(kind()))


@case("dataclasses test_frozen_hash, msgspec test_frozen_objects_hashable")
def frozen_hash():
    @dataclass(frozen=True)
    class Cold:
        x: int
        s: str
    return [yes(Cold(1, "a") == Cold(1, "".join(["", "a"]))), yes(hash(Cold(1, "a")) == hash(Cold(1, "".join(["", "a"])))),
            yes(hash(Cold(1, "a")) == hash(Cold(1, "b")))]


@case("CPython float, NaN of two objects")
def not_a_number():
    kind = made("x")
    return yes(kind(float("nan")) == kind(float("nan"))), yes(kind(float("nan")) == kind(1.0))


@case("CPython float, -0.0 and 0.0")
def zeros():
    kind = made("x", unsafe_hash=True)
    return yes(kind(0.0) == kind(-0.0)), order(kind(0.0), kind(-0.0)), yes(hash(kind(0.0)) == hash(kind(-0.0)))


@case("CPython float, infinite and smallest")
def reals():
    return orders(made("x"), [-math.inf, -1.5, 5e-324, math.inf])


TEXTS = ["", "a", "ab", "b", "Z", "é", "日", "\U0001d11e", "\uffff"]


@case("CPython str, by code points")
def texts():
    return orders(made("s"), TEXTS)


@case("CPython str, by code points, of a buffer")
def buffers():
    return orders(made("s"), TEXTS)


@case("CPython str, equal ones hash alike")
def text_hashes():
    kind = made("s", unsafe_hash=True)
    return yes(hash(kind("日")) == hash(kind("日"[:1]))), yes(hash(kind("")) == hash(kind("a")))


@case("CPython bytes")
def data():
    return orders(made("b"), [b"", b"\0", b"\0\0", b"\x7f", b"\x80", b"\xff"])


@case("CPython IntEnum, by number, and bool")
def enums():
    return orders(made("size b"), [(Size.small, True), (Size.large, False), (Size.medium, False), (Size.small, False)])


@case("CPython, None is equal to None alone")
def unset_is_equal():
    return equals(made("x"), [None, 0, None, 1])


@case("CPython, None has no order")
def unset_has_order():
    try:
        return order(made("x")(None), made("x")(0))
    except TypeError:
        return "refused"


@case("CPython list, by elements, then by length")
def lists():
    kind, values = made("items"), [[], [0], [0, 0], [0, 1], [1], [-1, 9]]
    return orders(kind, values) + equals(kind, values)


@case("dataclasses, objects within are compared as what they are")
def nested():
    two, outer = made("x y"), made("two n")
    return orders(outer, [(two(0, 1), 0), (two(0, 1), 1), (two(0, 0), 9), (two(1, 0), -9)])


@case("CPython int, at the ends of 64 bits")
def wide():
    kind = made("i u")
    return orders(kind, [(-(2**63), 0), (2**63 - 1, 0), (0, 2**64 - 1), (0, 2**63), (0, 1)])


@case("msgspec test_struct_eq, other objects of the same values")
def equal():
    return equals(made("x y"), [(1, 2), (1, 2), (1, 3), (2, 2)])


print_answers()

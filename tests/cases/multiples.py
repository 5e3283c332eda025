#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Multiples: of integers, and of reals as decimals."""
import math
import struct as bits
from fractions import Fraction
from typing import Annotated

from asked import case, print_answers, yes
from documented import Meta, is_multiple, reads, struct


def decodes(values, of, kind=float):
    one = struct()(type("One", (), {"__annotations__": {"x": Annotated[kind, Meta(multiple_of=of)]}}))
    return [reads(f'{{"x": {value!r}}}', one) for value in values]


@case("msgspec TestIntConstraints test_multiple_of")
def whole():
    return decodes([-(2**63), -2, 0, 2, 40, 1, -1, 2**63 - 1], 2, int)


@case("msgspec TestIntConstraints test_multiple_of, without a sign")
def whole_wide():
    return decodes([0, 2, 40, 2**63 + 2, 1, 2**63 + 1, 2**64 - 1], 2, int)


@case("msgspec TestIntConstraints test_multiple_of, of eight bits")
def whole_narrow():
    return decodes([*range(-22, 23), 126, -126, 127], 7, int)


@case("msgspec TestFloatConstraints test_multiple_of")
def tenths():
    return decodes([0, 0.0, 0.1, -0.1, 0.2, -0.2, 0.01, -0.15], 0.1)


@case("msgspec documentation, 0.3 is a multiple of Decimal('0.1')")
def as_decimals():
    return decodes([0.3, 0.6, 0.7, 1.1, 2.2, 0.30000000000000004, 1e22, 4.35], 0.1)


@case("json-schema-spec 312, hundredths")
def cents():
    return decodes([4.35, 0.07, 1.15, 19.99, 0.29, 1.005, 4.355, 1e15, 123456789.01], 0.01)


@case("JSON Schema test suite, multipleOf of a small number")
def basis_points():
    return decodes([0.0075, 0.00751, 0.0001, 1e-05, 12.3456, 12.34567], 0.0001)


@case("msgspec, multiples that floats keep exactly")
def quarters():
    return decodes([0.25, 0.75, -1.5, 0.3, 1e300, 2.0**-2, 2.0**-3], 0.25)


@case("msgspec TestFloatConstraints test_combinations, whole multiples")
def whole_of_reals():
    return decodes([0, 2.0, 10, 3, -2.0, 2.0**60, 2.0**53 + 2, 1e308, 1.7976931348623157e308, 5e-324], 2)


@case("JSON Schema test suite, float overflow and small numbers")
def far_apart():
    return decodes([1e308, 3e300, 1e-308, 5e-324, 0.3, 0.9, 1.0, 6e22], 0.3)


@case("CPython decimal, what is no number is no multiple")
def no_numbers():
    return [yes(is_multiple(value, 0.1)) for value in (math.nan, math.inf, -math.inf)]


@case("CPython float, -0.0 is 0")
def minus_zero():
    return decodes([-0.0], 0.1) + decodes([-0.0], 2)


def shortest(value):
    """Of a number of 32 bits, the shortest decimal that reads back as it."""
    for digits in range(1, 10):
        text = f"{value:.{digits}g}"
        if single(float(text)) == value:
            return text


def single(value):
    return bits.unpack("f", bits.pack("f", value))[0]


@case("CPython struct, of 32 bits by their own shortest decimals")
def singles():
    values = [0.1, 0.3, 0.7, 1.1, 0.35, 16777216.0, 3.4028234663852886e38, 1234.5]
    return [yes(is_multiple(shortest(single(value)), 0.1)) for value in values]


def drawn(count):
    """Numbers by chance: up to nine digits, up to seven of them behind the
    point."""
    state = 12345
    for _ in range(count):
        state = (state * 1103515245 + 12345) % 2**31
        digits = state % 10 ** (1 + state // 7 % 9)
        state = (state * 1103515245 + 12345) % 2**31
        yield digits / 10 ** (state // 11 % 8)


@case("CPython decimal, of 4000 numbers drawn by chance, and where")
def by_chance():
    found = []
    for step in (0.1, 0.01, 0.0001, 0.25, 0.3):
        those = [i for i, value in enumerate(drawn(4000)) if is_multiple(value, step)]
        found += [len(those), sum(those) % 10007]
    return found


@case("CPython fractions, as decimals agree with quotients of their digits")
def by_fractions():
    return [sum((Fraction(repr(value)) / Fraction("0.01")).denominator == 1 for value in drawn(1000))]


print_answers()

#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Lengths of texts, in characters, and of bytes."""
import json
from typing import Annotated

from asked import accepts, attrs, case, print_answers
from documented import Meta, reads, struct


def guarded():
    rules = attrs.validators

    @attrs.define
    class Guarded:
        least: str = attrs.field(default="abcde", validator=rules.min_len(5))
        most: str = attrs.field(default="abcd", validator=rules.max_len(4))
    return Guarded


def decodes(values, kind=str, **bounds):
    one = struct()(type("One", (), {"__annotations__": {"x": Annotated[kind, Meta(**bounds)]}}))
    return [reads(f'{{"x": {value}}}', one) for value in values]


def texts(values, **bounds):
    return decodes([json.dumps(value, ensure_ascii=False) for value in values], **bounds)


@case("attrs TestMinLen test_check_valid, test_check_invalid")
def least_when_made():
    return [accepts(guarded(), least=text) for text in ("foo!!", "spam?!", "", "foo", "bar!")]


@case("attrs TestMaxLen test_check_valid, test_check_invalid")
def most_when_made():
    return [accepts(guarded(), most=text) for text in ("", "foo", "spam", "foo!!", "spam?!")]


@case("attrs TestMinLen, on_setattr")
def refused_set_keeps():
    one = guarded()()
    return accepts(setattr, one, "least", "four"), one.least, accepts(setattr, one, "least", "fives"), one.least


@case("attrs TestEvolve test_validator_failure")
def replace_asks():
    one = guarded()()
    return accepts(attrs.evolve, one, most="12345"), accepts(attrs.evolve, one, most="1234"), one.most


@case("attrs TestMaxLen, of a class below both are asked")
def narrowed():
    rules = attrs.validators

    @attrs.define
    class Below(guarded()):
        most: str = attrs.field(default="ab", validator=[rules.max_len(4), rules.max_len(2)])
    return [accepts(Below, most=text) for text in ("", "ab", "abc", "abcde")]


@case("attrs TestDeepIterable with min_len and max_len")
def elements():
    rules = attrs.validators

    @attrs.define
    class Listed:
        items: list = attrs.field(validator=rules.deep_iterable(rules.and_(rules.min_len(2), rules.max_len(3))))
    return [accepts(Listed, items) for items in ([], ["ab", "abc"], ["ab", "a"], ["abcd"], ["é"], ["éé"])]


@case("msgspec TestStrConstraints test_min_length")
def least():
    return texts(["xx", "xxx", "𝄞x", "x", "𝄞", ""], min_length=2)


@case("msgspec TestStrConstraints test_max_length")
def most():
    return texts(["", "xx", "𝄞x", "xxx", "𝄞xx"], max_length=2)


@case("msgspec TestStrConstraints test_combinations")
def between():
    return texts(["xx", "xxxx", "x", "xxxxx"], min_length=2, max_length=4)


@case("msgspec TestStrConstraints, least and most are one")
def exact():
    return texts(["ab", "abc", "abcd", "äöü", "日本語", "日本"], min_length=3, max_length=3)


@case("msgspec TestStrConstraints test_min_length, of a buffer")
def least_of_a_buffer():
    return texts(["xx", "xxx", "𝄞x", "x", "𝄞", ""], min_length=2)


@case("msgspec TestStrConstraints test_max_length, of a buffer")
def most_of_a_buffer():
    return texts(["", "xx", "𝄞x", "xxx", "𝄞xx"], max_length=2)


@case("msgspec, escaped: one character each, surrogates together")
def escaped():
    values = [r'"\u00e9"', r'"\u00e9\u00e9"', r'"\ud834\udd1e"', r'"\ud834\udd1e\ud834\udd1e"', r'"\\\n"', r'"\/"']
    return decodes(values, min_length=2)


@case("msgspec, an accent of its own is a character")
def combining():
    return texts(["e\u0301", "\u00e9", "\u200d", "👩\u200d👩"], min_length=2)


@case("msgspec TestBytesConstraints test_min_length, as encoded")
def bytes_least():
    return [accepts(check, value, min_length=2) for value in (b"xx", b"xxx", b"x", b"", "é".encode(), b"\0\0")]


@case("msgspec TestBytesConstraints test_max_length, as encoded")
def bytes_most():
    return [accepts(check, value, max_length=2) for value in (b"xx", b"xxx", b"x", b"", "é".encode(), b"\0\0\0")]


def check(value, **bounds):
    for fault in Meta(**bounds).faults(value):
        raise ValueError(fault)


@case("CPython, characters and bytes of UTF-8 that fit into eight")
def fits():
    values = ["12345678", "123456789", "éééé", "ééééé", "日本", "日本語"]
    return [accepts(check, value.encode(), max_length=8) for value in values]


print_answers()

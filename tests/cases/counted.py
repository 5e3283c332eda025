#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How many elements a list has, and that none stands in it twice."""
import json
from typing import Annotated

from asked import accepts, attrs, case, print_answers, yes
from documented import Meta, reads, struct


def decodes(lists, kind=int, item=None, **bounds):
    rules = [Meta(**bounds)] if bounds else []
    kind = Annotated[kind, Meta(**item)] if item else kind
    one = struct()(type("One", (), {"__annotations__": {"x": Annotated[list[kind], *rules] if rules else list[kind]}}))
    return [reads(json.dumps({"x": items}), one) for items in lists]


def ranges(*counts):
    return [list(range(count)) for count in counts]


def of_attrs(rule, lists):
    @attrs.define
    class Listed:
        x: list = attrs.field(validator=rule)
    return [accepts(Listed, items) for items in lists]


def unique(items):
    """JSON Schema's uniqueItems, by Python's sets."""
    return len(set(items)) == len(items)


@case("msgspec TestArrayConstraints test_min_length")
def least():
    return decodes(ranges(2, 3, 0, 1), min_length=2)


@case("msgspec TestArrayConstraints test_max_length")
def most():
    return decodes(ranges(0, 2, 3), max_length=2)


@case("msgspec TestArrayConstraints test_combinations")
def between():
    return decodes(ranges(2, 3, 4, 1, 5), min_length=2, max_length=4)


@case("msgspec TestArrayConstraints test_combinations, of a list within the object")
def bounded():
    return decodes(ranges(2, 3, 4, 1, 5, 9), min_length=2, max_length=4)


@case("msgspec TestArrayConstraints, least and most are one")
def exact():
    return decodes(ranges(2, 3, 4, 0), min_length=3, max_length=3)


@case("attrs TestMinLen test_check_valid, test_check_invalid, lists")
def five():
    return of_attrs(attrs.validators.min_len(5), ranges(5, 6, 3, 4))


@case("attrs TestMaxLen test_check_valid, test_check_invalid, lists")
def four():
    return of_attrs(attrs.validators.max_len(4), ranges(0, 4, 5, 6))


@case("attrs TestMaxLen, one more")
def one_more():
    items, found = [], []
    for i in range(6):
        found += of_attrs(attrs.validators.max_len(4), [[*items, i]])
        items += [i] if found[-1] == "yes" else []
    return [*found, len(items)]


@case("attrs TestMinLen, one less")
def one_less():
    items, found = list(range(7)), []
    for _ in range(4):
        found += of_attrs(attrs.validators.min_len(5), [items[1:]])
        items = items[1:] if found[-1] == "yes" else items
    return [*found, *items]


def uniques(*lists):
    return [yes(unique(items)) for items in lists]


@case("JSON Schema test suite, uniqueItems, numbers")
def unique_numbers():
    return uniques([1, 2], [1, 1], [1, 2, 1], [], [5], [-1, 1, 0], [2**31 - 1, -(2**31), 2**31 - 1])


@case("JSON Schema test suite, uniqueItems, numbers are equal as numbers")
def unique_reals():
    return uniques([1.0, 1.00, 1], [0.1, 0.2], [0.0, -0.0], [0.1 + 0.2, 0.3], [1e300, 1e301])


@case("CPython float, NaN of two objects in a set")
def unique_nan():
    return uniques([float("nan"), float("nan")])


@case("JSON Schema test suite, uniqueItems, texts")
def unique_texts():
    return uniques(["foo", "bar", "baz"], ["foo", "bar", "foo"], ["a", "A"], ["", ""], ["\u00e9", "e\u0301"], ["ab", "a"])


@case("JSON Schema test suite, uniqueItems, of an enum")
def unique_sides():
    return uniques(["buy", "sell"], ["sell", "sell"], ["sell", "buy", "sell"])


@case("CPython list.index, where it stands twice")
def where():
    found = []
    for items in ([1, 2, 1], [5, 6, 7, 6], [3, 3]):
        second = next(i for i, item in enumerate(items) if item in items[:i])
        found += [items[second], items.index(items[second]), second]
    return found


def drawn():
    """Lists by chance: how many elements, and of how many numbers."""
    state = 4711
    for _ in range(400):
        state = (state * 1103515245 + 12345) % 2**31
        count, modulus = state // 16 % 40, 2 ** (4 + state // 4096 % 10)
        items = []
        for _ in range(count):
            state = (state * 1103515245 + 12345) % 2**31
            items.append(state // 64 % modulus)
        yield items


@case("CPython set, of 400 lists drawn by chance, and which")
def unique_by_chance():
    those = [i for i, items in enumerate(drawn()) if unique(items)]
    return len(those), sum(those), sum(unique(items) and len(items) > 16 for items in drawn())


@case("msgspec TestArrayConstraints with TestStrConstraints, and none twice")
def together():
    lists = [["ab"], ["ab", "cd", "ef"], [], ["ab", "cd", "ef", "gh"], ["ab", "c"], ["ab", "ab"]]
    by_rules = decodes(lists, str, {"min_length": 2}, min_length=1, max_length=3)
    return [yes(answer == "yes" and unique(items)) for answer, items in zip(by_rules, lists)]


print_answers()

#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What texts look like: patterns."""
import json
import re
from typing import Annotated

from asked import accepts, attrs, case, print_answers
from documented import Meta, ValidationError, decode, reads, struct


def of_attrs(texts, *arguments):
    @attrs.define
    class Term:
        value: str = attrs.field(validator=attrs.validators.matches_re(*arguments))
    return [accepts(Term, text) for text in texts]


def texts(values, **rules):
    one = struct()(type("One", (), {"__annotations__": {"x": Annotated[str, Meta(**rules)]}}))
    return [reads(json.dumps({"x": value}), one) for value in values]


def named():
    @attrs.define
    class Name:
        name: str = attrs.field(default="ab", validator=attrs.validators.matches_re("[a-z]+"))
    return Name


@case("attrs TestMatchesRe test_match")
def full():
    return of_attrs(["ab", "a", "1", "a1", "", "ab\n", "b"], "a|ab")


@case("attrs TestMatchesRe test_different_func")
def some():
    return of_attrs(["bab", "a", "b", "", "A"], "a", 0, re.search)


@case("attrs TestMatchesRe test_flags")
def start():
    return of_attrs(["A1", "a", "1A", ""], "a", re.IGNORECASE, re.match)


@case("attrs TestMatchesRe, on_setattr")
def refused_set_keeps():
    one = named()()
    return accepts(setattr, one, "name", "a1"), one.name, accepts(setattr, one, "name", "z"), one.name


@case("attrs TestMatchesRe, TestEvolve test_validator_failure")
def replace_asks():
    one = named()()
    return accepts(attrs.evolve, one, name="A"), accepts(attrs.evolve, one, name="b"), one.name


@case("attrs TestDeepIterable with matches_re")
def elements():
    rules = attrs.validators

    @attrs.define
    class Listed:
        items: list = attrs.field(validator=rules.deep_iterable(rules.matches_re("[a-z]+")))
    return [accepts(Listed, items) for items in ([], ["a", "bc"], ["a", "B"], [""])]


@case("attrs TestAnd, a parent's pattern and the child's")
def both_patterns():
    rules = attrs.validators

    @attrs.define
    class Below(named()):
        name: str = attrs.field(default="abz", validator=[rules.matches_re("[a-z]+"), rules.matches_re(".*z")])
    return [accepts(Below, name=text) for text in ("az", "a", "1z", "z")]


@case("msgspec TestStrConstraints test_pattern, empty")
def empty():
    return texts(["", "test"], pattern="")


@case("msgspec TestStrConstraints test_pattern, anywhere")
def anywhere():
    return texts(["as", "ease", "ast", "pass", "", "nope"], pattern="as")


@case("msgspec TestStrConstraints test_pattern, anchored")
def anchored():
    return texts(["pre1", "pre123", "apre1", "pre1two", "pre"], pattern="^pre[123]*$")


@case("msgspec TestStrConstraints test_combinations")
def with_lengths():
    return (texts(["xy", "xyz", "x", "yy", "wxyz"], min_length=2, max_length=3, pattern="x")
            + texts(["xy", "wxyz", "x", "bad"], min_length=2, pattern="x")
            + texts(["xy", "xyz", "y", "wxyz"], max_length=3, pattern="x"))


@case("msgspec documentation of constraints, UnixName")
def unix_name():
    return texts(["root", "_apt", "a-1", "", "1a", "Root", "a" * 32, "a" * 33, "é"],
                 min_length=1, max_length=32, pattern="^[a-z_][a-z0-9_-]*$")


@case("msgspec test_pattern in a list, with the path")
def path():
    kind = struct()(type("Listed", (), {"__annotations__": {"items": list[Annotated[str, Meta(pattern="^[a-z]+$")]]}}))
    try:
        decode('{"items": ["a", "b", "C"]}', kind)
    except ValidationError as error:
        return re.findall(r"`\$\.(.*)`", str(error))


@case("CPython re, $ before a last line break")
def last_line_break():
    return texts(["a", "a\n", "a\n\n", "b\na", "a\nb"], pattern="^a$")


@case("CPython re, digits of all scripts")
def digits():
    return texts(["7", "٣", "a", ""], pattern=r"^\d$")


@case("CPython re, letters of all scripts")
def words():
    return texts(["a", "_", "é", "日", "-"], pattern=r"^\w$")


@case("CPython re, white space")
def spaces():
    return texts([" ", "\t", "\u00a0", "\u2003", "\ufeff", "\x1c", "a"], pattern=r"^\s$")


@case("CPython re, a dot is all but a line break")
def dot():
    return texts(["a", "日", "\U0001d11e", "\n", "\r", "\u2028", "\t", ""], pattern="^.$")


@case("CPython re, \\b")
def bounds():
    return texts(["a foo b", "afoo", "foo", "foo-bar", "foobar", "foo_"], pattern=r"\bfoo\b")


@case("CPython re, \\B")
def no_bounds():
    return texts(["foo", "o o", "oo", "o-o"], pattern=r"o\Bo")


@case("CPython re, counts")
def counts():
    return texts(["aabcbcdd", "aaabcbcddd", "abcbcdd", "aaaabcbcdd", "aabcdd", "aabcbcd"], pattern="^a{2,3}(bc){2}d{2,}$")


@case("CPython re, lazy ones match the same texts")
def lazy():
    return texts(["a", "aab", "abbb", "b", "aba", ""], pattern="^a+?b*?$")


@case("CPython re, an anchor belongs to its alternative")
def alternatives():
    return texts(["x", "zy", "xz", "y", "yx", ""], pattern="^x$|y$")


@case("CPython re, what a class leaves out")
def negated():
    return texts(["xyz", "a", "x y", "日", "", "x\n"], pattern=r"^[^a-c\s]+$")


@case("CPython re, ranges beyond ASCII")
def greek():
    return texts(["αω", "α", "αβγ", "aω", "Αω"], pattern="^[α-ω]{2}$")


@case("CPython re, escapes")
def escapes():
    return texts(["AB.-", "ABx-", "AB.", "ab.-"], pattern=r"^\x41\u0042\.\-$")


@case("CPython re, a date")
def date():
    return texts(["2024-02-29", "2024-13-01", "2024-12-32", "24-01-01", "2024-01-1"],
                 pattern=r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$")


@case("CPython re, a look-ahead at the start")
def ahead():
    return texts(["ftp://a", "http://a", "https:", "httpx:", ""], pattern="^(?!https?:).+$")


print_answers()

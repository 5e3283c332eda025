#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Bounds of numbers, and what else is asked of a value."""
import math
import struct as bits
from typing import Annotated

from asked import accepts, attrs, case, print_answers, yes
from documented import Meta, reads, struct

# The tests of attrs: valid, then invalid.
EDGES = [("lt", 3), ("le", 3), ("le", 4), ("ge", 4), ("ge", 5), ("gt", 5),
         ("lt", 4), ("le", 5), ("ge", 3), ("gt", 4)]


def guarded(bound=4, default=None):
    rules = attrs.validators
    return {name: attrs.define(type(name, (), {
        "__annotations__": {"x": float},
        "x": attrs.field(default=default, validator=rules.optional(getattr(rules, name)(bound)))}))
            for name in ("lt", "le", "ge", "gt")}


def at_least_4(**options):
    rules = attrs.validators

    @attrs.define(**options)
    class Two:
        a: float = attrs.field(default=4.0, validator=rules.ge(4))
        b: float = attrs.field(default=4.0, validator=rules.ge(4))
    return Two


@case("attrs TestLtLeGeGtNe test_check_valid, test_check_invalid")
def make_at_edges():
    classes = guarded()
    return [accepts(classes[name], value) for name, value in EDGES]


@case("attrs TestLtLeGeGtNe, on_setattr test_validator")
def set_at_edges():
    classes = guarded()
    return [accepts(setattr, classes[name](), "x", value) for name, value in EDGES]


@case("attrs TestLtLeGeGtNe, NaN")
def not_a_number():
    return [accepts(one, math.nan) for one in guarded().values()]


@case("attrs TestLtLeGeGtNe, infinite")
def infinite():
    return [accepts(one, value) for one in guarded().values() for value in (math.inf, -math.inf)]


@case("attrs TestLtLeGeGtNe, at zero")
def minus_zero():
    return [accepts(one, -0.0) for one in guarded(0).values()]


@case("attrs TestLtLeGeGtNe, the least that there is")
def smallest():
    return [accepts(one, value) for one in guarded(0).values() for value in (5e-324, -5e-324)]


@case("attrs on_setattr test_validator")
def refused_set_keeps():
    one = at_least_4()(5)
    return accepts(setattr, one, "a", 3), one.a


@case("attrs TestOptional")
def unset_is_not_asked():
    ge = guarded()["ge"]
    one = ge(5)
    return accepts(ge), accepts(setattr, one, "x", None), accepts(setattr, one, "x", 3), one.x


@case("attrs validators run in the order of attributes")
def first_in_order():
    try:
        at_least_4()(b=3, a=2)
    except ValueError as error:
        return error.args[0].split("'")[1] if "'" in error.args[0] else error.args[1].name


@case("attrs test_subclass of validators, inherited attributes")
def inherited_rules():
    @attrs.define
    class Below(at_least_4()):
        c: int = 0
    one = Below()
    return accepts(Below, 3), accepts(Below, 4), accepts(setattr, one, "b", 3.5), accepts(setattr, one, "c", 3)


@case("attrs frozen, validators of __init__")
def frozen_is_asked():
    cold = at_least_4(frozen=True)
    return accepts(cold, 3), accepts(cold, 4)


@case("attrs frozen")
def frozen_is_not_set():
    return accepts(setattr, at_least_4(frozen=True)(), "a", 5)


@case("attrs TestEvolve test_validator_failure")
def replace_asks():
    one = at_least_4()(5)
    return accepts(attrs.evolve, one, a=3), accepts(attrs.evolve, one, a=6), one.a


@case("attrs validate, what was set past the validators")
def validate_finds():
    one = at_least_4()()
    found = [accepts(attrs.validate, one)]
    object.__setattr__(one, "b", 3.0)
    return [*found, accepts(attrs.validate, one)]


@case("attrs TestDisableValidators")
def past_the_rules():
    with attrs.validators.disabled():
        one = at_least_4()(3)
    return one.a


@case("attrs TestIn_ test_success_with_value, test_fail, test_fail_with_string")
def one_of_texts():
    @attrs.define
    class Named:
        kind: str = attrs.field(default="a", validator=attrs.validators.in_(["a", "b", "abc"]))
    return [accepts(Named, text) for text in ("a", "b", "abc", "c", "", "ab", "A", "a ")]


@case("attrs TestDeepIterable test_success_member_only, test_fail_invalid_member")
def elements():
    rules = attrs.validators

    @attrs.define
    class Listed:
        items: list = attrs.field(validator=rules.deep_iterable(rules.ge(4)))
    return accepts(Listed, []), accepts(Listed, [4, 5]), accepts(Listed, [4, 3]), accepts(Listed, [3, 4])


@case("attrs TestAnd test_sugar")
def both_are_asked():
    asked = []

    def is_odd(instance, attribute, value):
        asked.append(value)
        if value % 2 == 0:
            raise ValueError

    rules = attrs.validators

    @attrs.define
    class Odd:
        x: int = attrs.field(default=1, validator=[rules.ge(0), rules.le(9), is_odd])
    return [accepts(Odd, value) for value in (3, 4, 11, -1)] + asked


def pair():
    @attrs.define
    class Pair:
        x: int = attrs.field(default=3)
        y: int = 4

        @x.validator
        def check(self, attribute, value):
            if value >= self.y:
                raise ValueError
    return Pair


@case("attrs documentation, x_smaller_than_y")
def as_a_whole():
    return [accepts(pair(), x, y) for x, y in ((3, 4), (4, 3), (4, 4))]


@case("attrs documentation, x_smaller_than_y, on_setattr")
def as_a_whole_when_set():
    return accepts(setattr, pair()(), "x", 5)


def decodes(kind, values, text="%r"):
    one = struct()(type("One", (), {"__annotations__": {"x": kind}}))
    return [reads(f'{{"x": {text % value}}}', one) for value in values]


def whole(name):
    values = [-1, 2**63 - 1, -(2**63), -2, 0]
    return decodes(Annotated[int, Meta(**{name: -1})], values)


@case("msgspec TestIntConstraints test_bounds, ge")
def whole_ge():
    return whole("ge")


@case("msgspec TestIntConstraints test_bounds, gt")
def whole_gt():
    return whole("gt")


@case("msgspec TestIntConstraints test_bounds, le")
def whole_le():
    return whole("le")


@case("msgspec TestIntConstraints test_bounds, lt")
def whole_lt():
    return whole("lt")


@case("msgspec TestIntConstraints test_bounds, beyond 64 bits")
def whole_beyond():
    return decodes(Annotated[int, Meta(ge=-1)], [2**63, 2**65])


def real(name):
    """At the bound, its neighbours, and whole numbers around."""
    found = []
    for bound in (1.5, -1.5, 10.0):
        above, below = int(math.ceil(bound + 1)), int(math.floor(bound - 1))
        values = [bound, math.nextafter(bound, math.inf), math.nextafter(bound, -math.inf),
                  above, float(above), below, float(below)]
        found += decodes(Annotated[float, Meta(**{name: bound})], values)
    return found


@case("msgspec TestFloatConstraints test_bounds, ge")
def real_ge():
    return real("ge")


@case("msgspec TestFloatConstraints test_bounds, gt")
def real_gt():
    return real("gt")


@case("msgspec TestFloatConstraints test_bounds, le")
def real_le():
    return real("le")


@case("msgspec TestFloatConstraints test_bounds, lt")
def real_lt():
    return real("lt")


@case("msgspec TestIntConstraints test_combinations")
def whole_together():
    found = []
    for meta, values in [
            (Meta(ge=0, le=10, multiple_of=2), [0, 2, 10, -1, 1, 11]),
            (Meta(ge=0, multiple_of=2), [0, 2**63 + 2, -2, 2**63 + 1]),
            (Meta(le=0, multiple_of=2), [0, -(2**63), -1, 2]),
            (Meta(ge=0, le=10), [0, 10, -1, 11]),
            (Meta(gt=0, lt=10), [1, 2, 9, -1, 0, 10])]:
        found += decodes(Annotated[int, meta], values)
    return found


@case("msgspec TestFloatConstraints test_combinations")
def real_together():
    found = []
    for meta, values in [
            (Meta(ge=0.0, le=10.0, multiple_of=2.0), [0, 2.0, 10, -2, 11, 3]),
            (Meta(ge=0.0, multiple_of=2.0), [0, 2, 10.0, -2, 3]),
            (Meta(le=10.0, multiple_of=2.0), [-2.0, 10.0, 11.0, 3.0]),
            (Meta(ge=0.0, le=10.0), [0.0, 2.0, 10.0, -1.0, 11.5, 11])]:
        found += decodes(Annotated[float, meta], values)
    return found


def single(value):
    """As 32 bits keep it."""
    return bits.unpack("f", bits.pack("f", value))[0]


@case("msgspec TestFloatConstraints test_bounds, of 32 bits as struct.pack keeps them")
def single_precision():
    bound = single(0.1)
    values = [0.1, 0.1000000015, 0.0999999999, 0.10000001, 0.09999999]
    return [yes(single(value) >= bound) for value in values] + [yes(single(value) > bound) for value in values]


@case("msgspec, types are strict: a text, a truth and null are no int")
def no_whole_number():
    return decodes(int, ['"3"', "true", "null", "1.5", "3"], "%s")


@case("msgspec, types are strict: whole numbers are floats, texts are not")
def no_real_number():
    return decodes(float, ['"3"', "true", "null", "1.5", "3"], "%s")


@case("msgspec, types are strict: of texts and truths")
def no_text():
    return decodes(str, ["3", "null", '"3"'], "%s") + decodes(bool, ["1", "0", '"true"', "true"], "%s")


print_answers()

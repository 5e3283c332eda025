#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What is called once an object is made."""
import copy
from dataclasses import FrozenInstanceError, dataclass, field, replace

from asked import accepts, attrs, case, print_answers, yes
from documented import ValidationError, decode, struct

called = []
refusing = [None]


def call(name):
    called.append(name)
    if refusing[0] == name:
        raise ValueError("Oh no!")


def words():
    """What was called since, in order."""
    found = called[:] or ["nothing"]
    called.clear()
    return found


def refused_by(name, function):
    """Whether it ends well where this one refuses, and who was asked."""
    called.clear()
    refusing[0] = name
    answer = accepts(function)
    refusing[0] = None
    return [answer, *words()]


@dataclass
class Once:
    x: int = 1
    y: int = 2

    def __post_init__(self):
        call("Once")


@dataclass
class Picky:
    i: int = 10

    def __post_init__(self):
        if self.i == 10:
            raise ValueError


@dataclass
class Doubled:
    x: int = 0
    y: int = 0

    def __post_init__(self):
        self.x *= 2


@dataclass
class Root:
    r: int = 0

    def __post_init__(self):
        call("Root")


@dataclass
class Silent(Root):
    s: int = 0


@dataclass
class Middle(Silent):
    m: int = 0

    def __post_init__(self):
        super().__post_init__()
        call("Middle")


@dataclass
class Quiet(Middle):
    q: int = 0


@dataclass
class Leaf(Quiet):
    l: int = 0  # noqa: E741

    def __post_init__(self):
        super().__post_init__()
        call("Leaf")


@dataclass
class Inner:
    v: int = 0

    def __post_init__(self):
        call(f"Inner{self.v}")


@dataclass
class Outer:
    id: int = 0
    inner: Inner = field(default_factory=Inner)

    def __post_init__(self):
        call("Outer")


@case("dataclasses test_post_init")
def called_once():
    Once()
    return words()


@case("dataclasses test_post_init")
def refuses_itself():
    return accepts(Picky), accepts(Picky, 5)


@case("dataclasses test_post_init")
def changes_what_was_given():
    return Doubled().x, Doubled(2).x


@case("dataclasses test_post_init, frozen")
def changes_a_frozen_one():
    @dataclass(frozen=True)
    class Cold:
        x: int = 1

        def __post_init__(self):
            self.x *= 2

    try:
        return Cold(3).x
    except FrozenInstanceError:
        return "refused"


@case("dataclasses test_post_init, init=False")
def not_by_starting():
    @dataclass(init=False)
    class Once:
        x: int = 1

        def __post_init__(self):
            call("Once")

    Once()
    return words()


@case("dataclasses test_post_init, all fields are set")
def sees_all_slots():
    seen = []

    @dataclass
    class Once:
        x: int = 1
        y: int = 2

        def __post_init__(self):
            seen.append(f"{self.x},{self.y}")

    Once(y=7)
    return seen


@case("dataclasses test_post_init_super, the third class")
def inherited():
    Silent()
    return words()


@case("dataclasses test_post_init_super, the first class")
def without_super():
    @dataclass
    class Middle(Root):
        def __post_init__(self):
            call("Middle")

    Middle()
    return words()


@case("dataclasses test_post_init_super, the second class")
def with_super():
    Middle()
    return words()


@case("dataclasses test_post_init_super, a class below")
def inherited_from_two():
    Quiet()
    return words()


@case("dataclasses test_post_init_super, three levels")
def three_levels():
    Leaf()
    return words()


@case("dataclasses test_post_init_super, it raises")
def parent_refuses():
    return refused_by("Root", Leaf)


@case("dataclasses test_post_init_super, it raises")
def middle_refuses():
    return refused_by("Middle", Leaf)


@case("dataclasses test_post_init_super, it raises")
def child_refuses():
    return refused_by("Leaf", Leaf)


@case("dataclasses test_post_init_super, it raises")
def inherited_one_refuses():
    return refused_by("Root", Silent)


@case("dataclasses test_post_init_not_auto_added, B0")
def first_base_has_none():
    @dataclass
    class Plain:
        pass

    @dataclass
    class Mixed(Plain, Root):
        x: int = 0

    Mixed()
    return words()


@case("dataclasses test_post_init_not_auto_added, B1")
def first_base_has_one():
    @dataclass
    class Loud:
        def __post_init__(self):
            call("Loud")

    @dataclass
    class Second(Loud, Root):
        x: int = 0

    Second()
    return words()


@case("dataclasses TestReplace, __post_init__ is called")
def replace_calls():
    one = Once()
    called.clear()
    replace(one, x=5)
    return words()


@case("dataclasses test_initvar_is_specified, a product once more")
def replace_calls_again():
    one = Doubled(2)
    return one.x, replace(one, y=1).x, replace(one, x=3).x, one.x


@case("dataclasses TestReplace, it raises")
def replace_refused():
    one = Picky(5)
    return accepts(replace, one, i=10), one.i


@case("dataclasses, copy.copy makes no object by __init__")
def copy_does_not():
    one = Once()
    called.clear()
    copy.copy(one)
    copy.deepcopy(one)
    return words()


@case("dataclasses test_default_factory, an argument is made first")
def inner_first():
    Outer(1, Inner(7))
    return words()


@case("dataclasses, assigning makes no object")
def set_does_not():
    one = Once()
    called.clear()
    one.x = 3
    return words()


def attrs_class():
    @attrs.define
    class Checked:
        x: int = attrs.field(default=1)

        @x.validator
        def check(self, attribute, value):
            call("validator")

        def __attrs_post_init__(self):
            call("hook")
    return Checked


@case("attrs test_post_init")
def attrs_order():
    attrs_class()()
    return words()


@case("attrs test_post_init, a validator raises")
def attrs_value_refused():
    return refused_by("validator", attrs_class())


@case("attrs test_post_init, it raises")
def attrs_refuses():
    return refused_by("hook", attrs_class())


@case("attrs test_validator of on_setattr")
def attrs_set():
    one = attrs_class()()
    called.clear()
    one.x = 3
    return words()


@case("attrs TestEvolve, evolve makes by __init__")
def attrs_evolve():
    one = attrs_class()()
    called.clear()
    attrs.evolve(one, x=3)
    return words()


@case("attrs test_post_init, a subclass")
def attrs_inherited():
    parent = attrs_class()

    @attrs.define
    class CheckedBelow(parent):
        y: int = 2

    CheckedBelow()
    return words()


@case("msgspec test_struct_post_init")
def decode_calls():
    @struct()
    class Once:
        x: int = 1

        def __post_init__(self):
            call("Once")

    Once(1)
    decode('{"x": 1}', Once)
    return words()


@struct()
class Read:
    v: int = 0

    def __post_init__(self):
        call(f"Inner{self.v}")
        if self.v < 0:
            raise ValueError("Oh no!")


@struct()
class Many:
    many: list[Read] = field(default_factory=list)

    def __post_init__(self):
        call("Many")


@case("msgspec test_struct_post_init, structs within")
def decode_inner_first():
    called.clear()
    decode('{"many": [{"v": 1}, {"v": 2}]}', Many)
    return words()


@case("msgspec test_struct_post_init_errors")
def decode_refused():
    called.clear()
    try:
        decode('{"many": [{"v": 1}, {"v": -2}, {"v": 3}]}', Many)
    except ValidationError as error:
        return ["many[1]" if "`$.many[1]`" in str(error) else "?", "Oh no!" in str(error), *words()]


@case("msgspec test_post_init_inheritance")
def decode_inherited():
    @struct()
    class Silent(Root):
        s: int = 0

    decode('{"s": 1}', Silent)
    return words()


@case("msgspec test_post_init_not_called_on_copy")
def copies_are_equal():
    one = Once()
    called.clear()
    other = copy.copy(one)
    return [yes(one == other), *words()]


@case("msgspec test_replace_calls_post_init")
def replaced_are_equal():
    one = Once()
    other = replace(one)
    return [yes(one == other), *words()]


print_answers()

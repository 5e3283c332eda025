#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Which class an object of JSON is, by its tag."""
import json
import re
from typing import Union

from asked import case, print_answers
from documented import ValidationError, decode, encode, reads, struct


@struct(tag="get", tag_field="op")
class Get:
    key: str


@struct(tag="put", tag_field="op")
class Put:
    key: str
    val: str


@struct(tag=True)
class Test1:
    a: int
    b: int
    c: int = 0


@struct(tag=True)
class Test2:
    x: int
    y: int


@struct(tag=123)
class N123:
    a: int
    b: int
    c: int = 0


@struct(tag=-123)
class Minus:
    x: int
    y: int


@struct(tag=0)
class Zero:
    pass


COMMAND, BASE, NUMBER = Union[Get, Put], Union[Test1, Test2], Union[N123, Minus, Zero]


def shown(kind, *texts):
    """What each is, or that it is refused."""
    found = []
    for text in texts:
        try:
            found.append(repr(decode(text, kind)).replace(" ", ""))
        except ValidationError:
            found.append("refused")
    return found


@case("msgspec test_decode_struct_union, in any position")
def any_position():
    return shown(BASE, '{"type": "Test1", "a": 1, "b": 2}', '{"a": 1, "type": "Test1", "b": 2}',
                 '{"x": 1, "y": 2, "type": "Test2"}')


@case("msgspec test_decode_struct_union, in any position, of numbers")
def any_position_of_numbers():
    return shown(NUMBER, '{"type": 123, "a": 1, "b": 2}', '{"a": 1, "type": 123, "b": 2}',
                 '{"x": 1, "y": 2, "type": -123}', '{"type": 0}')


@case("msgspec test_decode_struct_union, optional fields still work")
def with_optional():
    return shown(BASE, '{"type": "Test1", "a": 1, "b": 2, "c": 3}', '{"a": 1, "b": 2, "c": 3, "type": "Test1"}')


@case("msgspec test_decode_struct_union, extra fields still ignored")
def with_unknown():
    return shown(BASE, '{"a": 1, "b": 2, "d": 4, "type": "Test1"}', '{"type": "Test1", "d": [{}], "a": 1, "b": 2}')


@case("msgspec test_decode_struct_union, tag missing")
def missing():
    return shown(BASE, '{"a": 1, "b": 2}', "{}") + shown(NUMBER, '{"a": 1, "b": 2}') + shown(COMMAND, '{"key": "k"}')


@case("msgspec test_decode_struct_union, tag wrong type")
def of_another_type():
    return (shown(BASE, *(f'{{"type": {tag}, "a": 1, "b": 2}}' for tag in ("123.456", "null", "[]", "true")))
            + shown(NUMBER, *(f'{{"type": {tag}, "a": 1, "b": 2}}' for tag in ("123.456", '"123"', "null"))))


@case("msgspec test_decode_struct_union, tag unknown")
def unknown():
    return (shown(BASE, *(f'{{"type": "{tag}", "a": 1, "b": 2}}' for tag in ("Test3", "test1", "Test1 ", "")))
            + shown(NUMBER, *(f'{{"type": {tag}, "a": 1, "b": 2}}' for tag in ("1", "-1", "124", "9223372036854775807"))))


@case("msgspec test_decode_struct_union, required fields are of the class of the tag")
def fields_of_another():
    return shown(BASE, '{"type": "Test2", "a": 1, "b": 2}', '{"type": "Test1", "x": 1, "y": 2}')


@case("msgspec documentation of tagged unions, tag_field")
def another_field():
    return shown(COMMAND, '{"op": "put", "key": "my key", "val": "my val"}', '{"op": "get", "key": "my key"}',
                 '{"type": "get", "key": "my key"}')


@case("msgspec documentation of tagged unions, tags of texts are JSON's")
def escaped():
    return shown(COMMAND, r'{"op": "\u0067et", "key": "k"}', r'{"o\u0070": "get", "key": "k"}')


@case("msgspec test_config, tag=True, tag_field alone, none")
def configured():
    @struct(tag_field="kind")
    class Kind:
        a: int = 1

    @struct()
    class Plain:
        a: int = 1

    return encode(Test1(1, 2)), encode(Kind()), encode(Plain()), encode(Get("k"))


@case("msgspec test_encode_empty_struct, test_encode_one_field_struct")
def encoded():
    @struct(tag=True)
    class Empty:
        pass

    @struct(tag=124)
    class Empty123:
        pass

    return encode(Empty()), encode(Empty123()), encode(Minus(1, 2))


@case("msgspec test_inheritance, tag=True")
def inherited():
    @struct(tag=True)
    class S1:
        pass

    @struct(tag=True)
    class S2(S1):
        pass

    return encode(S1()), encode(S2())


@case("msgspec test_omit_defaults_tagged")
def omitted():
    @struct(tag=True, omit_defaults=True)
    class Brief:
        a: int
        b: bool = False

    return encode(Brief(1)), encode(Brief(1, False)), encode(Brief(1, True))


@case("msgspec, one struct refuses the tag of another")
def alone():
    return reads('{"op": "get", "key": "k"}', Get), reads('{"op": "put", "key": "k"}', Get)


@case("msgspec test_decode_struct_union, round trip")
def round_trip():
    return [encode(decode(text, NUMBER)) for text in ('{"type":0}', '{"b":2,"a":1,"type":123}', '{"type":-123,"x":1,"y":2}')]


@struct(tag="Circle")
class Circle:
    id: int = 1
    r: int = 0


@struct(tag="box")
class Square:
    id: int = 1
    a: int = 0


def defaulted(*shapes):
    """A missing tag is asked for as json.loads gives it, with a default."""
    found = []
    for data in json.loads(f"[{','.join(shapes)}]"):
        data.setdefault("type", "Circle")
        kind = {"Circle": Circle, "box": Square}.get(data["type"])
        known = {"type", *(kind.__dataclass_fields__ if kind else ())}
        found.append("refused" if data.keys() - known
                     else re.sub(" ", "", repr(decode(json.dumps(data), Union[Circle, Square]))))
    return found


@case("msgspec 1098, a default for a tag that is left out")
def without():
    return defaulted('{"r": 2}', "{}", '{"id": 7}', '{"a": 1, "type": "box"}', '{"type": "Circle"}')


@case("msgspec 1098, with fields of another class")
def default_of_another():
    return defaulted('{"a": 2}')


@case("msgspec 1098, what was left out is written")
def default_written():
    return [encode(Circle(r=2)), encode(Circle()), encode(Square(a=1))]


print_answers()

# SPDX-License-Identifier: MIT
"""The values that are tried on a slot, each with what the model expects: is it
accepted, how does JSON say it, how does repr.
"""
import base64
import json
import math

from model import INTEGERS, to_float

INFINITE = float("inf")


class Value:
    """number of i u b c e, real of r, data of t s z y; or only a text of
    JSON that no program's value is."""

    def __init__(self, number=0, data=None, text=None, repr=None,
                 is_accepted=True, is_only_json=False):
        self.number, self.data = number, data
        self.json, self.repr = text, repr
        self.is_accepted, self.is_only_json = is_accepted, is_only_json


def values_of(slot):
    make = {"b": bools, "c": chars, "e": enums, "r": reals, "i": integers,
            "u": integers}.get(slot.kind)
    if slot.kind in "tszy":
        make = texts
    return list(make(slot)) if make else []


def beside_rules(slot):
    return [value for rule in slot.rules for value in rule.tried(slot)]


def around(numbers):
    found = set()
    for number in numbers:
        if number is not None:
            found |= {number - 1, number, number + 1}
    return found


def integers(slot):
    low, high = slot.storage()
    least, most = INTEGERS[slot.type.word if slot.type else slot.word]
    width = max(1, (high - low).bit_length())
    limits = slot.limits()
    starts = slot.default if isinstance(slot.default, list) \
        else [slot.default]
    numbers = around([low, high, *limits, *starts]) | {
        least, most, least - 1, most + 1, 0, 1, -1, (low + high) // 2,
        low + 2**(width - 1), 2**(width - 1), 2**(width - 1) - 1,
        -2**(width - 1), low + (high - low) // 3}
    numbers |= {2**63, 2**64 - 1, 2**64, -2**63, -2**63 - 1}
    numbers |= set(beside_rules(slot))
    for number in sorted(numbers):
        yield Value(number, text=str(number), repr=str(number),
                    is_accepted=slot.accepts(number),
                    is_only_json=not -2**63 <= number < 2**64)
    for text in ("1.5", "true", '"1"', "[1]"):
        yield Value(text=text, is_accepted=False, is_only_json=True)


def bools(slot):
    yield Value(0, text="false", repr="false")
    yield Value(1, text="true", repr="true")
    for text in ("1", '"true"'):
        yield Value(text=text, is_accepted=False, is_only_json=True)


def chars(slot):
    for code in (0, 65, 34, 39, 127, 128, 255):
        text = '""' if code == 0 else '"\\u%04x"' % code
        yield Value(code, text=text,
                    repr=repr(chr(code)) if code in (34, 65) else None)
    for text in ('"ab"', "65", '"\\u0100"'):
        yield Value(text=text, is_accepted=False, is_only_json=True)


def enums(slot):
    enum = slot.enum
    low, high = slot.storage()
    numbers = around(list(enum.values.values()) + [low, high]) | {0, 1, -1}
    numbers |= set(beside_rules(slot))
    if enum.is_flags:
        mask = enum.mask()
        numbers |= {mask, mask + 1, mask >> 1, ~mask & 0xff}
    if enum.is_open:
        numbers |= {200, 40000, -40000, 2**15, 2**16, 2**31 - 1, 2**31,
                    2**32, 2**32 + 1, -2**31 - 1, 2**63, 2**64 - 1}
    for number in sorted(numbers):
        if not -2**63 <= number < 2**64:
            continue
        is_accepted = slot.accepts(number)
        name = enum.text_of_number(number)
        # A program gives an enum by its bits, of whatever sign they are.
        is_only_json = number < 0 if high >= 2**63 else number >= 2**63
        if enum.is_flags:
            yield Value(number, text=flags_text(enum, number, is_accepted),
                        repr=flags_repr(enum, number), is_accepted=is_accepted, is_only_json=is_only_json)
        else:
            yield Value(number, text=as_json(name) if name else str(number),
                        repr=name or str(number), is_accepted=is_accepted,
                        is_only_json=is_only_json)
    if slot.enum.name_of(0) is None:
        yield Value(text='"no such value"', is_accepted=False,
                    is_only_json=True)


def as_json(text):
    return json.dumps(text, ensure_ascii=False)


def flags_text(enum, number, is_accepted):
    """A list of the single bits' names; a number where it says not all."""
    if number < 0:
        return str(number)
    singles = [(enum.text_of(name), bit) for name, bit in enum.values.items()
               if bit.bit_count() == 1 and number & bit]
    if sum(bit for _, bit in singles) == number:
        return "[" + ",".join(as_json(text) for text, _ in singles) + "]"
    return str(number)


def flags_repr(enum, number):
    """Its name, or those of masks that it has all of, and what is left."""
    if enum.name_of(number):
        return enum.text_of_number(number)
    shown = []
    for name, mask in enum.values.items():
        if mask and number & mask == mask:
            shown.append(enum.text_of(name))
            number &= ~mask
    if number or not shown:
        shown.append(str(number))
    return "|".join(shown)


def reals(slot):
    numbers = [0.0, -0.0, 1.5, 0.1, -7.25, 1e-40, 3.4028234663852886e38,
               1e300, 5e-324, INFINITE, -INFINITE, float("nan")]
    numbers += map(float, beside_rules(slot))
    bounds = [*slot.limits_as_said(), *slot.limits(), slot.start()]
    for bound in bounds:
        if bound is None:
            continue
        numbers += [bound, bound + 1, bound - 1]
        if slot.is_float():
            near = to_float(bound)
            step = abs(near) * 2.0**-23 or 1e-45
            numbers += [near, to_float(near + step), to_float(near - step)]
        else:
            numbers += [math.nextafter(bound, INFINITE),
                        math.nextafter(bound, -INFINITE)]
    seen = set()
    for number in numbers:
        key = math.copysign(1, number), str(number)
        if key in seen:
            continue
        seen.add(key)
        yield real(slot, number)
    for text in ('"1.5"', "true", "1e999", '"inf"'):
        yield Value(text=text, is_accepted=False, is_only_json=True)


def real(slot, number):
    """A float's neighbours that are no floats are only offered as text and
    to slot_write, where what is stored is another number: see is_exact."""
    if not slot.is_float() or number != number or abs(number) == INFINITE:
        return Value(number, text=real_text(number, False),
                     repr=str(number), is_accepted=slot.accepts(number))
    stored = to_float(number)
    if abs(stored) == INFINITE:  # becomes another number
        return Value(number, text=repr(number), is_accepted=False)
    return Value(stored, text=real_text(stored, True), repr=str(stored),
                 is_accepted=slot.accepts(stored))


def real_text(number, is_float):
    if number != number:
        return '"NaN"'
    if abs(number) == INFINITE:
        return '"Infinity"' if number > 0 else '"-Infinity"'
    if not is_float:
        return repr(number)
    for precision in range(1, 18):
        text = f"{number:.{precision}g}"
        if to_float(float(text)) == number:
            break
    return text


def texts(slot):
    tried = [b"", b"a", b'q"\\\n', "é€".encode(), b"x" * 15]
    if slot.kind == "t":
        most = slot.text_bytes
        tried += [b"y" * (most - 1), b"z" * most, b"z" * (most + 3)]
    else:
        tried.append(b"L" * 300)
    tried += beside_rules(slot)
    for data in dict.fromkeys(tried):
        text = json.dumps(data.decode(), ensure_ascii=False)
        if slot.kind == "y":
            text = f'"{base64.b64encode(data).decode()}"'
        yield Value(data=data, text=text,
                    repr=repr(data if slot.kind == "y" else data.decode()),
                    is_accepted=slot.accepts_text(data))
    for text in ("1", "[]"):
        yield Value(text=text, is_accepted=False, is_only_json=True)

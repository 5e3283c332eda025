# SPDX-License-Identifier: MIT
"""Objects of columns.yaml at random, as JSON has them, and what engines say of
them made the same."""
import base64
import random
import struct

WORDS = ["", "a", "twelve bytes", "thirteen byte", "\u00e9\u4e2d\U0001f600",
         'quote " and \\ and \n', "x" * 300, "null", "\ufeff"]
REALS = [0.0, -0.0, 0.1, -1.5, 1e300, 5e-324, 1.7976931348623157e308,
         123456789.123456789, 2.0 ** 53 + 2]


def single(number):
    return struct.unpack("f", struct.pack("f", number))[0]


class Draw:
    """Absent is what is unset."""

    def __init__(self, seed):
        self.chance = random.Random(seed)

    def whole(self, low, high):
        return self.chance.choice(
            [low, high, self.chance.randint(low, high), max(low, 0)])

    def of_bits(self, bits, signed=True):
        return self.whole(-(1 << bits - 1), (1 << bits - 1) - 1) if signed \
            else self.whole(0, (1 << bits) - 1)

    def flag(self):
        return self.chance.random() < 0.5

    def one(self, *values):
        return self.chance.choice(values)

    def several(self, most, draw, least=0):
        return [draw() for _ in range(self.chance.randint(least, most))]

    def word(self):
        return self.one(*WORDS)

    def short(self, most):
        return self.one(*(word for word in WORDS
                          if len(word.encode()) < most))

    def bytes(self):
        data = bytes(self.chance.randrange(256)
                     for _ in range(self.one(0, 1, 12, 13, 50)))
        return base64.b64encode(data).decode()

    def real(self):
        return self.one(*REALS, self.chance.uniform(-1e6, 1e6))

    def single(self):
        return single(self.one(0.0, 0.1, -1.5, 3e38, 1e-45,
                               self.chance.uniform(-1e6, 1e6)))

    def side(self):
        return self.one("buy", "sell")

    def access(self):
        return [each for each in ("read", "write", "run") if self.flag()]

    def point(self):
        point = {"x": self.of_bits(16), "side": self.side(),
                 "name": self.short(4)}
        if self.flag():
            point["on"] = self.flag()
        return point

    def leg(self):
        return {"qty": self.whole(0, 1000000), "name": self.word(),
                "ratios": self.several(3, self.real)}

    def row(self, number):
        row = {
            "id": number, "i8": self.of_bits(8), "i16": self.of_bits(16),
            "i32": self.of_bits(32), "i64": self.of_bits(64),
            "u8": self.of_bits(8, False), "u16": self.of_bits(16, False),
            "u32": self.of_bits(32, False), "u64": self.of_bits(64, False),
            "qty": self.whole(0, 1000000), "drift": self.whole(-100, 100),
            "mode": self.whole(0, 7), "on": self.flag(),
            "letter": self.one("", "x", '"', "\u00e9"),
            "single": self.single(), "real": self.real(),
            "wild": self.one("NaN", "Infinity", "-Infinity", 2.5),
            "side": self.side(), "level": self.one("low", "mid", "high"),
            "color": self.one("red", "green", "blue", 77),
            "access": self.access(), "code": self.short(8),
            "name": self.word(), "raw": self.bytes(),
            "three": self.several(3, lambda: self.of_bits(32), 3),
            "grid": self.several(
                2, lambda: self.several(3, lambda: self.of_bits(8, False), 3),
                2),
            "flags": self.several(3, self.flag, 3),
            "some": self.several(4, lambda: self.of_bits(16, False)),
            "sides": self.several(3, self.side),
            "reals": self.several(5, self.real),
            "names": self.several(4, self.word),
            "blobs": self.several(3, self.bytes),
            "place": self.point(), "path": self.several(2, self.point),
            "route": self.several(4, self.point),
            "leg": self.one(None, self.leg()),
            "legs": self.several(
                3, lambda: self.one(None, self.leg(), self.leg())),
            "at": self.whole(0, 4102444800 * 1000000),
            "span": self.of_bits(32, False),
        }
        for name, draw in (
                ("oi8", lambda: self.of_bits(8)),
                ("ou64", lambda: self.of_bits(64, False)),
                ("odrift", lambda: self.whole(-5, 5)),
                ("oon", self.flag), ("osingle", self.single),
                ("oreal", self.real), ("oside", self.side),
                ("oname", self.word), ("oraw", self.bytes),
                ("numbers", lambda: self.several(
                    3, lambda: self.of_bits(64))),
                ("ports", lambda: self.several(
                    2, lambda: self.of_bits(16, False), 2)),
                ("oplace", self.point),
                ("until", lambda: self.whole(-1000, 4102444800 * 10 ** 9))):
            if self.flag():
                row[name] = draw()
        return row


# ---- the same ---------------------------------------------------------------

COLORS = {"red": 0, "green": 1, "blue": 2}
ACCESS = {"read": 1, "write": 2, "run": 4}


def as_columns(row):
    """An object as C's JSON has it: open and flags enums are numbers."""
    row = dict(row)
    row["color"] = COLORS.get(row["color"], row["color"])
    if isinstance(row["access"], list):
        row["access"] = sum(ACCESS[each] for each in row["access"])
    return row


def without_nulls(value):
    """Unset is null, or absent."""
    if isinstance(value, dict):
        return {key: without_nulls(each) for key, each in value.items()
                if each is not None}
    return [without_nulls(each) for each in value] \
        if isinstance(value, list) else value


def without_signs_of_zeros(value):
    """DuckDB's Parquet has one zero for both where they are many."""
    if isinstance(value, dict):
        return {key: without_signs_of_zeros(each)
                for key, each in value.items()}
    if isinstance(value, list):
        return [without_signs_of_zeros(each) for each in value]
    return 0.0 if isinstance(value, float) and value == 0 else value


def differences(path, wanted, said):
    """Where they differ, in words. -0.0 is not 0.0."""
    if isinstance(wanted, dict) and isinstance(said, dict):
        for key in sorted(wanted.keys() | said.keys()):
            if key not in wanted or key not in said:
                yield "%s.%s: %r, but C %r" % (
                    path, key, said.get(key), wanted.get(key))
            else:
                yield from differences(path + "." + key, wanted[key],
                                       said[key])
    elif isinstance(wanted, list) and isinstance(said, list) and \
            len(wanted) == len(said):
        for number, (one, other) in enumerate(zip(wanted, said)):
            yield from differences("%s[%d]" % (path, number), one, other)
    elif isinstance(wanted, float) and isinstance(said, (int, float)) and \
            not isinstance(said, bool):
        # A float's digits are those that tell it from other floats.
        name = path.rsplit(".", 1)[-1]
        if name in ("single", "osingle"):
            wanted, said = single(wanted), single(said)
        if struct.pack("d", wanted) != struct.pack("d", float(said)):
            yield "%s: %r, but C %r" % (path, said, wanted)
    elif type(wanted) is not type(said) or wanted != said:
        yield "%s: %r, but C %r" % (path, said, wanted)

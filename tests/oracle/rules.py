# SPDX-License-Identifier: MIT
"""Rules of a slot: what draw.py adds to slots that are drawn, what the model
says of a value, the values that lie beside, and the program's own functions.
Each rule is judged here, by Python, and nowhere by slotgen.
"""
import re
from fractions import Fraction

from model import quoted, to_float
from values import real_text, values_of

INFINITE = float("inf")


class Rule:
    """One key, or some of one kind."""

    def keys(self):
        """{key: text of YAML}"""
        raise NotImplementedError

    def takes(self, slot, value):
        """Of a number as it is kept, or bytes."""
        raise NotImplementedError

    def tried(self, slot):
        """Values that lie beside it."""
        return []

    def test(self, slot):
        """The same in C, of 'n', the number's bits; None: it is not said."""
        return None

    def is_within(self, other):
        """Whether a class may say it of a slot that has another of its kind."""
        return True


class Exclusive(Rule):
    """above, below: of real numbers."""

    def __init__(self, key, bound):
        self.key, self.bound = key, bound

    def keys(self):
        return {self.key: repr(self.bound)}

    def kept(self, slot):
        return to_float(self.bound) if slot.is_float() else self.bound

    def takes(self, slot, value):
        bound = self.kept(slot)
        return value > bound if self.key == "above" else value < bound

    def tried(self, slot):
        return [self.kept(slot), self.bound + 0.5, self.bound - 0.5]

    def test(self, slot):
        sign = ">" if self.key == "above" else "<"
        return f"oracle_real(n) {sign} {self.kept(slot)!r}"

    def is_within(self, other):
        return self.key != other.key or (
            self.bound >= other.bound if self.key == "above"
            else self.bound <= other.bound)


class Multiple(Rule):
    def __init__(self, of):
        self.of = of

    def keys(self):
        return {"multiple_of": str(self.of)}

    def takes(self, slot, value):
        if slot.kind != "r":
            return value % self.of == 0
        if value != value or abs(value) == INFINITE:
            return False
        text = real_text(value, slot.is_float())
        return (Fraction(text) / Fraction(repr(self.of))).denominator == 1

    def tried(self, slot):
        of = self.of
        if slot.kind == "r":
            return [of * k for k in (1, 2, 3, 7, -3, 1000)] + [of / 2]
        return [number for k in (1, 2, 3, 40, -2, -5)
                for number in (of * k, of * k + 1)]

    def test(self, slot):
        if slot.kind == "u":
            return f"n % {self.of}u == 0"
        return f"(int64_t)n % {self.of} == 0" if slot.kind == "i" else None


class Length(Rule):
    def __init__(self, least, most):
        self.least, self.most = least, most

    def keys(self):
        keys = {"minimum_length": self.least, "maximum_length": self.most}
        return {key: str(number) for key, number in keys.items()
                if number is not None}

    def takes(self, slot, value):
        length = len(value) if slot.kind == "y" else len(value.decode())
        return (self.least is None or length >= self.least) and \
            (self.most is None or length <= self.most)

    def tried(self, slot):
        lengths = {length + more for length in (self.least, self.most)
                   if length is not None for more in (-1, 0, 1)}
        return [letter.encode() * length for letter in ("k", "\u00e9")
                for length in sorted(lengths) if length >= 0]

    def is_within(self, other):
        return (None in (self.least, other.least) or
                self.least >= other.least) and \
            (None in (self.most, other.most) or self.most <= other.most) and \
            (self.least or 0) <= (other.most or INFINITE) and \
            (other.least or 0) <= (self.most or INFINITE)


class OneOf(Rule):
    """Texts, or a number."""

    def __init__(self, values):
        self.values = values

    def keys(self):
        if not isinstance(self.values[0], bytes):
            return {"equals_number": str(self.values[0])}
        said = [quoted(value) for value in self.values]
        if len(said) == 1:
            return {"equals_string": said[0]}
        return {"equals_string_in": f"[{', '.join(said)}]"}

    def takes(self, slot, value):
        if slot.is_float():
            return value == to_float(self.values[0])
        return value in self.values

    def tried(self, slot):
        if isinstance(self.values[0], bytes):
            first = self.values[0]
            return [*self.values, first + b"x", first.decode()[:-1].encode()]
        return [self.values[0], self.values[0] + 1]

    def test(self, slot):
        if slot.kind == "r":
            kept = to_float(self.values[0]) if slot.is_float() \
                else self.values[0]
            return f"oracle_real(n) == {kept!r}"
        return f"n == UINT64_C({self.values[0] % 2**64})"

    def is_within(self, other):
        return set(self.values) <= set(other.values)

    def fewer(self, values):
        """What makes the same rule of those values."""
        return (values,)


class Values(OneOf):
    """Of an enum."""

    def __init__(self, values, names):
        super().__init__(values)
        self.names = names  # number → its name in C

    def keys(self):
        said = ", ".join(quoted(self.names[value].encode())
                         for value in self.values)
        return {"values": f"[{said}]"}

    def tried(self, slot):
        return self.values

    def test(self, slot):
        tests = [f"n == UINT64_C({value % 2**64})" for value in self.values]
        return f"({' || '.join(tests)})"

    def fewer(self, values):
        return values, self.names


class Pattern(Rule):
    """In words that mean the same to Python as to ECMA-262."""

    def __init__(self, pattern):
        self.pattern = pattern

    def keys(self):
        return {"pattern": f"'{self.pattern}'"}

    def takes(self, slot, value):
        return re.search(self.pattern.replace("$", r"\Z"),
                         value.decode()) is not None

    def tried(self, slot):
        return [b"abc", b"abc\n", b"a1", b"a", b"zz9", b"A"]


class Function(Rule):
    """'validate:' of a slot; the program's function says what takes() says."""

    def __init__(self, name):
        self.name = name

    def keys(self):
        return {"validate": self.name}

    def takes(self, slot, value):
        if slot.kind == "r":
            return not 7.0 < value < 8.0
        if isinstance(value, int):
            return value & 7 != 5
        return not value.startswith(b"q")

    def tried(self, slot):
        return {"r": [7.0, 7.5, 8.0]}.get(
            slot.kind, [5, 13, 6] if slot.kind in "iue" else [b"q", b"aq"])

    def test(self, slot):
        return "!(oracle_real(n) > 7.0 && oracle_real(n) < 8.0)" \
            if slot.kind == "r" else "(n & 7) != 5"

    def define(self, writer, slot):
        """Its text in the program."""
        parameters = writer.header.judges.get(self.name)
        if parameters is None:
            return f"#error the header does not declare {self.name}\n"
        name = re.findall(r"(\w+)(?=,|$)", parameters)
        if slot.kind == "r":
            body = "return !(value > 7 && value < 8);"
        elif slot.kind in "iue":
            body = "return ((uint64_t)value & 7) != 5;"
        else:
            body = (f"return {name[1]} == 0 || "
                    f"*(const char *){name[0]} != 'q';")
        return (f"ORACLE_EXTERN bool {self.name}({parameters});\n"
                f"ORACLE_EXTERN bool {self.name}({parameters}) "
                f"{{ {body} }}\n")


# ---- drawing ------------------------------------------------------------------


def draw(draw_, cls, random):
    """Adds rules to some of the class's slots."""
    for slot in cls.slots or []:
        pattern = slot.more.pop("pattern", None)
        made = [Pattern(pattern.strip('"'))] if pattern else []
        if may_have_rules(slot) and random.random() < 0.22:
            made += draw_some(draw_, slot, random)
        for rule in made:
            add(draw_, slot, rule, random)


def may_have_rules(slot):
    return slot.kind in "iuretsy" and "short" not in slot.keys


def draw_some(draw_, slot, random):
    """One or two that may stand together."""
    makers = {"i": (multiple, multiple, equal, function),
              "u": (multiple, multiple, equal, function),
              "r": (exclusive, exclusive, multiple, equal, function),
              "e": (function, values), "y": (length, function)}.get(
        slot.kind, (length, length, one_of, pattern, function))
    made = [random.choice(makers)(draw_, slot, random)]
    if random.random() < 0.25:
        made.append(random.choice(makers)(draw_, slot, random))
    if len(made) == 2 and type(made[0]) is type(made[1]):
        del made[1]
    return made


def exclusive(draw_, slot, random):
    return Exclusive(random.choice(["above", "below"]), random.choice(
        [0.0, -1.0, 0.5, 0.1, 1.0, 2.25, -0.3]))


def multiple(draw_, slot, random):
    if slot.kind == "r":
        return Multiple(random.choice([0.5, 0.1, 0.25, 0.01, 3.0, 1.5]))
    return Multiple(random.choice([2, 3, 5, 7, 10, 100]))


def equal(draw_, slot, random):
    values = [value for value in accepted(slot) if abs(value) < 2**53]
    return OneOf([random.choice(values)]) if values else \
        multiple(draw_, slot, random)


def length(draw_, slot, random):
    least = random.choice([None, 1, 2, 3])
    most = random.choice([None, 3, 4, 8]) if least else \
        random.choice([2, 5, 16])
    if slot.kind == "t":  # no text that fits may be too short
        least = least if least and least < slot.text_bytes else None
        most = most or 5
    return Length(least, most)


def one_of(draw_, slot, random):
    texts = [b"a", b"buy", b"sell now", "\u00e9".encode(), b"c"]
    return OneOf(random.sample(texts, random.randint(1, 3)))


def values(draw_, slot, random):
    """One of several; flags have none."""
    numbers = list(slot.enum.values.values())
    if slot.enum.is_flags:
        return function(draw_, slot, random)
    return Values(random.sample(numbers, random.randint(1, len(numbers))),
                  {number: slot.enum.name_of(number)
                   for number in numbers})


def pattern(draw_, slot, random):
    return Pattern(random.choice(["^[a-z]*$", "^a", "[0-9]$", "^[a-z]+[0-9]?$",
                                  "b|^$"]))


def function(draw_, slot, random):
    return Function(f"judge_{draw_.next()}")


def accepted(slot):
    """What it takes and a schema can say."""
    return [value.number if value.data is None else value.data
            for value in values_of(slot)
            if value.is_accepted and value.json and not value.is_only_json
            and value.number == value.number and
            abs(value.number) != INFINITE]


def add(draw_, slot, rule, random):
    """Where something is left, and what it starts with is of that, or can be
    said otherwise."""
    slot.rules = [*slot.rules, rule]
    left = accepted(slot)
    if left and (starts_well(slot) or start_otherwise(slot, left, random)):
        return
    slot.rules = slot.rules[:-1]


def takes(slot, value):
    return slot.accepts_text(value) if slot.kind in "tsy" \
        else slot.accepts(value)


def starts_well(slot):
    if slot.is_optional and slot.default is None and not slot.is_array():
        return True
    if isinstance(slot.default, list):
        return all(takes(slot, slot.start(i))
                   for i in range(len(slot.default) + 1))
    return takes(slot, slot.start())


def start_otherwise(slot, left, random):
    if slot.is_array() or slot.kind not in "iurts" or \
            (slot.kind == "s" and slot.is_optional):
        return False
    choice = [value for value in left if not isinstance(value, bytes) or
              (value.isascii() and value.isalnum())]
    if not choice:
        return False
    slot.default = random.choice(choice)
    return True

# SPDX-License-Identifier: MIT
"""What msgspec 0.21.1 documents of structs, in plain Python, for it is not
among Debian's packages: CPython gives the answers. The names of sections are
those of its documentation: "Structs" (post-init processing, tagged unions,
omitting default values, forbidding unknown fields, renaming fields),
"Constraints", and of "Supported types" that on enums."""
import dataclasses
import enum
import json
import re
from decimal import Decimal, InvalidOperation
from typing import Annotated, Union, get_args, get_origin


class ValidationError(ValueError):
    pass


def is_multiple(value, step):
    """Decimals divide exactly, as the section recommends; of a float that is
    the shortest that reads back as it."""
    try:
        return Decimal(str(value)) % Decimal(str(step)) == 0
    except InvalidOperation:
        # decimals with more digits between them than the context has, or not
        # finite: asked of fractions
        number = Decimal(str(value))
        return number.is_finite() and (as_fraction(number) / as_fraction(step)).denominator == 1


def as_fraction(number):
    from fractions import Fraction
    return Fraction(str(number))


@dataclasses.dataclass
class Meta:
    """Constraints: the value must be … than the bound; lengths inclusive."""
    ge: float = None
    gt: float = None
    le: float = None
    lt: float = None
    multiple_of: float = None
    min_length: int = None
    max_length: int = None
    pattern: str = None  # "unanchored"

    def faults(self, value):
        if self.ge is not None and not value >= self.ge:
            yield f">= {self.ge}"
        if self.gt is not None and not value > self.gt:
            yield f"> {self.gt}"
        if self.le is not None and not value <= self.le:
            yield f"<= {self.le}"
        if self.lt is not None and not value < self.lt:
            yield f"< {self.lt}"
        if self.multiple_of is not None and not is_multiple(value, self.multiple_of):
            yield f"multiple of {self.multiple_of}"
        if self.min_length is not None and len(value) < self.min_length:
            yield f"length >= {self.min_length}"
        if self.max_length is not None and len(value) > self.max_length:
            yield f"length <= {self.max_length}"
        if self.pattern is not None and not re.search(self.pattern, value):
            yield f"matching {self.pattern}"


def struct(tag=None, tag_field=None, forbid_unknown_fields=False, omit_defaults=False, **options):
    """tag=True is the class's name; the field is "type" where none is said."""
    def make(cls):
        cls = dataclasses.dataclass(**options)(cls)
        tagged = tag is not None or tag_field is not None
        cls.tag = None if not tagged else cls.__name__ if tag in (None, True) else tag
        cls.tag_field = (tag_field or "type") if tagged else None
        cls.forbid_unknown_fields, cls.omit_defaults = forbid_unknown_fields, omit_defaults
        return cls
    return make


def is_of_default(field, value):
    """The documented check, which tells 1 from 1.0 and True."""
    default = field.default
    if default is dataclasses.MISSING:
        return field.default_factory is not dataclasses.MISSING and value == field.default_factory()
    return type(value) is type(default) and value == default


def to_json(value):
    if isinstance(value, enum.Enum):
        return to_json(value.value)  # "encode as their member values"
    if isinstance(value, list):
        return [to_json(item) for item in value]
    if not dataclasses.is_dataclass(value):
        return value
    found = {value.tag_field: value.tag} if value.tag_field else {}
    for field in dataclasses.fields(value):
        item = getattr(value, field.name)
        if not (value.omit_defaults and is_of_default(field, item)):
            found[field.name] = to_json(item)
    return found


def encode(value):
    return json.dumps(to_json(value), separators=(",", ":"), ensure_ascii=False)


def struct_of_tag(types, data, path):
    field = types[0].tag_field
    if field not in data:
        raise ValidationError(f"Object missing required field `{field}` - at `{path}`")
    for one in types:
        if type(data[field]) is type(one.tag) and data[field] == one.tag:
            return one
    raise ValidationError(f"Invalid value {data[field]!r} - at `{path}.{field}`")


def struct_of_json(kind, data, path):
    fields = {field.name: field for field in dataclasses.fields(kind)}
    given = {}
    if kind.tag_field in data and data[kind.tag_field] != kind.tag:
        raise ValidationError(f"Invalid value {data[kind.tag_field]!r} - at `{path}.{kind.tag_field}`")
    for name, item in data.items():
        if name in fields:
            given[name] = of_json(fields[name].type, item, f"{path}.{name}")
        elif name != kind.tag_field and kind.forbid_unknown_fields:
            raise ValidationError(f"Object contains unknown field `{name}` - at `{path}`")
    for name, field in fields.items():
        if name not in given and field.default is field.default_factory is dataclasses.MISSING:
            raise ValidationError(f"Object missing required field `{name}` - at `{path}`")
    try:
        return kind(**given)
    except ValueError as error:
        raise ValidationError(f"{error} - at `{path}`") from error


def of_json(kind, data, path):
    if get_origin(kind) is Annotated:
        kind, *rules = get_args(kind)
        value = of_json(kind, data, path)
        for rule in rules:
            for fault in rule.faults(value):
                raise ValidationError(f"Expected {fault} - at `{path}`")
        return value
    if get_origin(kind) is Union and all(map(dataclasses.is_dataclass, get_args(kind))):
        return struct_of_json(struct_of_tag(get_args(kind), data, path), data, path)
    if get_origin(kind) is Union and type(None) in get_args(kind):
        return None if data is None else of_json(get_args(kind)[0], data, path)
    if get_origin(kind) is list:
        return [of_json(get_args(kind)[0], item, f"{path}[{i}]") for i, item in enumerate(data)]
    if dataclasses.is_dataclass(kind):
        return struct_of_json(kind, data, path)
    if issubclass(kind, enum.Enum):
        if data not in [member.value for member in kind]:
            raise ValidationError(f"Invalid enum value {data!r} - at `{path}`")
        return kind(data)
    if kind is float and type(data) is int:
        return float(data)
    if type(data) is not kind:
        raise ValidationError(f"Expected `{kind.__name__}` - at `{path}`")
    return data


def decode(text, kind):
    return of_json(kind, json.loads(text), "$")


def reads(text, kind):
    """Whether it is decoded; what is wrong here is no refusal."""
    try:
        decode(text, kind)
    except ValidationError:
        return "no"
    return "yes"

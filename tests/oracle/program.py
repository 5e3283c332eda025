# SPDX-License-Identifier: MIT
"""The C program of a schema: thunks around the accessors that the manual
promises, the values to try, and the model's answers, in the tables of
oracle.h. All of it comes from the model. Of slotgen's output it reads what
the setters' parameters can hold, and --describe's places, to compare them.
"""
import re
import struct

from describe import first_bit
import facts
import program_hooks
import more_thunks
from model import INTEGERS, POINTERS, to_float
from rules import Function
from values import values_of

SIGNATURE = re.compile(r"^(?:static inline|SLOT_SETTER) ([^\n]*?)\s*\n(\w+)\(([^)]*)\)", re.M)
PEERS = re.compile(r"^void (\w+)_pool_peers\(\w+ \*pool,\s+\w+ \*peers"
                   r"((?:,\s+\w+_pool \*)*)\);", re.M)
POOL = re.compile(r"^void (\w+)_pool_init\(\w+ \*pool"
                  r"((?:,\s+\w+_pool \*)*)\);",
                  re.M)
INHERITED = re.compile(r"^#define (\w+)\(self(?:, \.\.\.)?\)[\s\\]+(\w+)\("
                       r"[\s\\]*\w+_UP\d*_", re.M)  # long ones are folded
MACRO = re.compile(r"^#define (\w+)\(", re.M)
TRY_OF = re.compile(r"\b(\w+)_try_of\(")
JUDGE = re.compile(r"^bool (judge_\d+)\(([^)]*)\);", re.M)
TYPEDEF = re.compile(r"^typedef (\w+) (\w+);", re.M)
BY_POSITION = 8  # values that C_of takes at most
MAKES = 12  # slots of a class that C_make and C_replace are tried on


def c_text(data):
    if data is None:
        return "NULL"
    if isinstance(data, str):
        data = data.encode()
    return '"' + "".join(
        chr(c) if 32 <= c < 127 and chr(c) not in '"\\?' else f"\\{c:03o}"
        for c in data) + '"'


def bits_of(number):
    return struct.unpack("Q", struct.pack("d", number))[0]


def pools_of(text):
    """The classes of ", Part_pool *, Item_pool *"."""
    return re.findall(r"(\w+)_pool \*", text)


class Header:
    """What is read of the headers' texts."""

    def __init__(self, texts):
        self.signatures, self.pools, self.peers = {}, {}, {}
        self.macros = set()
        self.tries = set()  # classes that have C_try_of
        self.judges = {}  # function of a slot's 'validate:' → parameters
        self.enum_types = {}  # name → what it stands for
        for text in texts:
            for found in SIGNATURE.finditer(text):
                self.signatures[found[2]] = found[1], found[3]
            for name, other in INHERITED.findall(text):
                if other in self.signatures:
                    self.signatures[name] = self.signatures[other]
            self.macros |= set(MACRO.findall(text))
            self.tries |= set(TRY_OF.findall(text))
            self.judges.update(JUDGE.findall(text))
            for found in POOL.finditer(text):
                self.pools[found[1]] = pools_of(found[2])
            for found in PEERS.finditer(text):
                self.peers[found[1]] = pools_of(found[2])
            for word, name in TYPEDEF.findall(text):
                self.enum_types[name] = self.enum_types.get(word, word)

    def parameter(self, function):
        """Type of the last one, None where there is no such function."""
        if function not in self.signatures:
            return None
        last = self.signatures[function][1].split(",")[-1].strip()
        return last[:last.rfind(last.split()[-1].lstrip("*"))].strip()

    def returns(self, function):
        return self.signatures[function][0]


class Writer:
    def __init__(self, schema, header, described):
        self.schema, self.header = schema, header
        self.described = described  # class name → class of --describe
        self.out = []
        self.targets = {}

    def put(self, text):
        self.out.append(text)

    # ---- what an accessor's parameter can hold -----------------------------

    def holds(self, slot, function, value):
        """Whether the value gets through the parameter unchanged."""
        type_ = self.header.parameter(function)
        if type_ is None and slot.kind == "e":
            type_ = slot.enum_identifier
        if slot.kind in "tszy" or type_ is None:
            return slot.kind in "tszy" or self.holds_by_kind(slot, value)
        if slot.kind == "r":
            number = value.number
            return type_ != "float" or number != number or \
                abs(number) == float("inf") or to_float(number) == number
        if slot.kind == "b":
            return value.number in (0, 1)
        type_ = self.header.enum_types.get(type_, type_)
        if type_ in INTEGERS:
            low, high = INTEGERS[type_]
            return low <= value.number <= high
        if slot.kind == "e":
            return self.enum_holds(slot, value.number)
        return True

    def enum_holds(self, slot, number):
        """What it takes has to get through; else what an int holds and, where
        the storage has no sign, no negative number, which C changes."""
        if slot.accepts(number):
            return True
        return (0 <= number < 2**31 or
                (slot.enum.is_signed() and -2**31 <= number < 0))

    def holds_by_kind(self, slot, value):
        """Where there is no setter: an argument of C_make has the slot's
        type, or int64_t."""
        if slot.kind in "iu":
            low, high = slot.base_range()
            return low <= value.number <= high
        if slot.kind == "r" and slot.is_float():
            number = value.number
            return number != number or abs(number) == float("inf") or \
                to_float(number) == number
        return True

    # ---- expressions ---------------------------------------------------------

    def indexes(self, slot):
        if not slot.is_array():
            return ""
        inner = slot.inner()
        columns = slot.lengths[0 if slot.shape == "*" else 1:]
        if not columns:
            return ", i"
        index = f", i / {inner}"
        for k, length in enumerate(columns):
            rest = 1
            for other in columns[k + 1:]:
                rest *= other
            index += f", i / {rest} % {length}"
        return index

    def target_of(self, slot):
        return self.schema.named(slot.target)

    def argument(self, slot, type_=None):
        """The datum as a value of that type."""
        if slot.kind == "r":
            return f"({type_ or 'double'})oracle_real(d->number)"
        if slot.kind == "b":
            return "d->number != 0"
        if slot.kind == "c":
            return "(char)d->number"
        if slot.kind in "iue":
            if not type_:
                type_ = "int64_t" if slot.kind != "u" else "uint64_t"
            if slot.kind == "e" and type_ not in INTEGERS:
                return f"({type_})(int64_t)d->number"
            return f"({type_})d->number"
        if slot.kind in "tsz":
            return "d->text"
        if slot.kind == "W":
            return "d->weak"
        if slot.index32:
            return f"({self.target_of(slot).identifier()}_idx)d->number"
        target = "void" if slot.kind == "V" else \
            self.target_of(slot).identifier()
        return f"({target} *)d->pointer"

    def literal(self, slot):
        """An accepted value, as an argument of C_make and C_of."""
        if slot.kind in POINTERS:
            if slot.kind == "W":
                return "oracle_no_weak"
            return "0" if slot.index32 else "NULL"
        if slot.kind == "O":
            return f"oracle_some_{self.target_of(slot).identifier()}"
        if slot.kind == "y":  # empty where rules let it be
            some = next(value.data for value in values_of(slot)
                        if value.is_accepted and value.data is not None)
            return "oracle_no_bytes" if slot.accepts_text(b"") else \
                f"oracle_bytes_of({c_text(some)}, {len(some)})"
        if slot.kind in "tsz":
            tried = [b"a", b"", *(value.data for value in values_of(slot)
                                  if value.is_accepted and value.data)]
            return c_text(next(data for data in tried
                               if slot.accepts_text(data)))
        start = slot.start()
        if slot.kind == "r":
            return repr(start)
        if slot.kind == "e":
            type_ = slot.enum_identifier
            return f"({type_})INT64_C({start})"
        if slot.kind == "i":
            return "INT64_MIN" if start == -2**63 else f"INT64_C({start})"
        return f"{start}u" if start < 2**31 else f"UINT64_C({start})"

    # ---- thunks -------------------------------------------------------------

    def thunks(self, cls, number, slot):
        """{member of struct oracle_slot: function}."""
        made = {}
        name = f"t{cls.identifier()}_{number}"
        c, s = cls.identifier(), slot.name
        index = self.indexes(slot)
        self.thunk_get(made, name, c, slot, index)
        is_writable = not (slot.is_readonly or cls.is_frozen)
        if is_writable:
            self.thunk_set(made, name, c, slot, index)
        if slot.is_optional:
            self.put(f"static int {name}has(const void *o) "
                     f"{{ return {c}_has_{s}((const {c} *)o); }}\n")
            made["has"] = name + "has"
        if is_writable and (slot.is_optional or slot.shape == "*"):
            self.put(f"static void {name}clear(void *o) "
                     f"{{ {c}_clear_{s}(({c} *)o); }}\n")
            made["clear"] = name + "clear"
        if slot.shape in "<*":
            self.put(f"static size_t {name}count(const void *o) "
                     f"{{ return {c}_count_{s}((const {c} *)o); }}\n")
            made["count"] = name + "count"
            if is_writable:
                self.thunk_rows(made, name, c, slot)
        if slot.kind == "N" and is_writable:
            self.put(f"static void *{name}take(void *o, size_t i) "
                     f"{{ (void)i; return {c}_take_{s}(({c} *)o{index}); "
                     "}\n")
            made["take"] = name + "take"
        more_thunks.slot_thunks(self, made, name, c, slot, index, is_writable)
        return made

    def thunk_get(self, made, name, c, slot, index):
        call = f"{c}_get_{slot.name}((const {c} *)o{index})"
        if slot.kind == "r":
            body = f"d->number = slot_bits_of_double({call});"
        elif slot.kind in "iub":
            sign = "(int64_t)" if slot.kind == "i" else ""
            body = f"d->number = (uint64_t){sign}{call};"
        elif slot.kind == "c":
            body = f"d->number = (unsigned char){call};"
        elif slot.kind == "e":
            low, high = slot.enum.range()
            sign = "(int64_t)(int32_t)" if low < 0 and high < 2**31 \
                else "(int64_t)"
            if high == 2**32 - 1 and not slot.enum.is_open:
                sign = "(uint32_t)"  # what is no value has any sign in C
            body = f"d->number = (uint64_t){sign}{call};"
        elif slot.kind in "tsz":
            body = (f"d->text = {call}; d->length = d->text ? "
                    "strlen(d->text) : 0;")
        elif slot.kind == "y":
            body = (f"slot_bytes b = {call}; d->text = (const char *)b.data; "
                    "d->length = b.size;")
        elif slot.kind == "W":
            body = f"d->weak = {call};"
        elif slot.index32:
            body = f"d->number = {call};"
        elif slot.kind == "O" and "*" not in self.header.signatures.get(
                f"{c}_get_{slot.name}", ("*",))[0]:
            v = self.target_of(slot).identifier()
            body = (f"static int turn; static unsigned char room[4][sizeof"
                    f"({v}) + 64]; {v} value = {call}; unsigned char *at = "
                    "room[turn++ & 3]; memcpy(at, &value, sizeof value); "
                    "d->pointer = at;")
        else:
            body = f"d->pointer = (void *)(uintptr_t){call};"
        self.put(f"static void {name}get(const void *o, size_t i, "
                 f"struct datum *d) {{ (void)i; {body} }}\n")
        made["get"] = name + "get"

    def thunk_set(self, made, name, c, slot, index):
        function = f"{c}_set_{slot.name}"
        if slot.kind == "O" and self.target_of(slot).owns:
            if f"{c}_at_{slot.name}" not in self.header.signatures:
                return  # packed: there is no place to point to
            v = self.target_of(slot).identifier()
            call = (f"slot_copy(&{v}_class, {c}_at_{slot.name}(({c} *)o"
                    f"{index}), d->pointer)")
            self.call(made, "set", name, call, True)
            return
        value = self.argument(slot, self.header.parameter(function)) \
            if slot.kind != "y" else "d->text, d->length"
        is_bool = self.header.returns(function) == "bool" \
            if function in self.header.signatures else False
        self.call(made, "set", name,
                  f"{function}(({c} *)o{index}, {value})", is_bool)

    def call(self, made, what, name, call, is_bool):
        body = f"return {call};" if is_bool else f"{call}; return 1;"
        self.put(f"static int {name}{what}(void *o, size_t i, "
                 f"const struct datum *d) {{ (void)i; (void)d; {body} }}\n")
        made[what] = name + what

    def thunk_rows(self, made, name, c, slot):
        s = slot.name
        self.put(f"static int {name}remove(void *o, size_t i) "
                 f"{{ return {c}_remove_{s}(({c} *)o, i); }}\n")
        made["remove"] = name + "remove"
        if slot.inner() > 1 or slot.kind in POINTERS + "O":
            return
        for what, index in (("append", ""), ("insert", ", i")):
            function = f"{c}_{what}_{s}"
            if function not in self.header.signatures:
                continue
            value = self.argument(slot, self.header.parameter(function)) \
                if slot.kind != "y" else "d->text, d->length"
            self.call(made, what, name,
                      f"{function}(({c} *)o{index}, {value})",
                      self.header.returns(function) == "bool")

    # ---- C_make, C_of, C_replace ----------------------------------------------

    def takes_all_bits(self, slot):
        if slot.kind == "e" and not slot.enum.is_open:
            numbers = slot.enum.values.values()
            low, high = min(numbers), max(numbers)
        else:
            low, high = slot.storage() if slot.kind == "e" else slot.limits()
        return low == -2**63 or high > 2**63 - 1

    def is_argument(self, slot):
        if slot.is_array():
            return False
        return slot.kind != "O" or not (slot.is_optional or
                                        self.target_of(slot).owns)

    def needed(self, cls):
        return [slot for slot in cls.all if self.is_argument(slot)
                and not slot.is_optional and slot.default is None]

    def makes(self, cls):
        """The thunks of C_make for the class, and for some slots."""
        c, needed = cls.identifier(), self.needed(cls)
        for slot in needed:
            if slot.kind == "O":
                v = self.target_of(slot).identifier()
                if v not in self.targets:
                    self.targets[v] = True
                    self.put(f"static const {v} oracle_some_{v} = "
                             f"{v}_DEFAULTS;\n")
        values = ", ".join(f".{slot.designator()} = {self.literal(slot)}"
                           for slot in needed)
        self.put("#if !defined(__cplusplus)\n"
                 f"static int make_{c}(void *o) {{ {c} t = "
                 f"{c}_make({values}); memcpy(o, &t, sizeof t); return 1; "
                 "}\n"
                 "#else\n"
                 f"#define make_{c} NULL\n"
                 "#endif\n")
        # Over-aligned values cannot be passed.
        if len(needed) > BY_POSITION or any(
                slot.kind == "O" and self.described[slot.target]["align"] > 16
                for slot in needed):
            self.put(f"#define of_{c} NULL\n")
            return
        values = ", ".join(self.literal(slot) for slot in needed)
        self.put(f"static int of_{c}(void *o) {{ {c} t = {c}_of({values}); "
                 "memcpy(o, &t, sizeof t); return 1; }\n")

    def tries(self, cls):
        """The thunks of C_try_make and C_try_of."""
        needed = self.needed(cls)
        values = [f".{slot.designator()} = {self.literal(slot)}"
                  for slot in needed]
        by_position = None if len(needed) > BY_POSITION else \
            ", ".join(self.literal(slot) for slot in needed)
        return program_hooks.try_thunks(self, cls, ", ".join(values), by_position)

    def slot_makes(self, cls, chosen):
        """For some slots C_make and C_replace, by the slot's name."""
        c, needed = cls.identifier(), self.needed(cls)
        made = {}
        for number, slot in enumerate(cls.all):
            if slot.name not in chosen:
                continue
            name = f"t{c}_{number}"
            values = "".join(f".{other.designator()} = {self.literal(other)}, "
                             for other in needed if other is not slot)
            function = f"{c}_set_{slot.name}"
            value = "{d->text, d->length}" if slot.kind == "y" else \
                self.argument(slot, self.make_type(slot, function))
            if slot.kind == "y":
                value = "oracle_bytes(d)"
            elif slot.kind == "O":
                target = self.target_of(slot).identifier()
                value = f"*(const {target} *)d->pointer"
            for what, before in (("make", values),
                                 ("replace", f"(const {c} *)o, ")):
                self.put(f"static int {name}{what}(void *o, size_t i, const "
                         f"struct datum *d) {{ {c} t = {c}_{what}({before}"
                         f".{slot.designator()} = {value}); (void)i; "
                         f"slot_release(&{c}_class, o); memcpy(o, &t, sizeof "
                         "t); return 1; }\n")
            made[slot.name] = {"make": f"{name}make",
                               "replace": f"{name}replace"}
            if f"{c}_try_make" not in self.header.macros:
                continue
            self.put(f"static int {name}try_make(void *o, size_t i, const "
                     f"struct datum *d) {{ slot_fault f; (void)i; "
                     f"if ({c}_try_make(({c} *)o, &f, {values}"
                     f".{slot.designator()} = {value})) return 1; "
                     f"oracle_fault(&f, {number}); return 0; }}\n")
            made[slot.name]["try_make"] = f"{name}try_make"
        return made

    def make_type(self, slot, function):
        if slot.is_optional and slot.kind in "iue":
            return None
        if slot.kind == "e":
            return slot.enum_identifier
        return self.header.parameter(function)

    def chosen_makes(self, cls):
        slots = [slot for slot in cls.all if self.is_argument(slot)
                 and slot.kind in "iuberctsyzORNWV"]
        step = max(1, len(slots) // MAKES)
        return {slot.name for slot in slots[::step]}

    # ---- tables ------------------------------------------------------------------

    def value_text(self, cls, slot, value):
        number = 0
        if value.data is None and not value.is_only_json:
            number = bits_of(value.number) if slot.kind == "r" \
                else value.number % 2**64
        is_direct = not value.is_only_json and self.holds(
            slot, f"{cls.identifier()}_set_{slot.name}", value)
        is_argument = is_direct and (
            not slot.is_optional or slot.kind not in "iue" or
            self.takes_all_bits(slot) or
            -2**63 < value.number < 2**63)  # INT64_MIN: is not given
        is_wide = not value.is_only_json and slot.kind in "iu" and \
            value.number >= 2**63
        data = value.data
        return (f"{{{{UINT64_C({number}), {c_text(data)}, "
                f"{len(data or b'')}, NULL, {{0, 0}}}}, "
                f"{c_text(value.json)}, {c_text(value.repr)}, "
                f"{int(value.is_accepted)}, {int(is_direct)}, "
                f"{int(is_argument)}, {int(value.is_only_json)}, {int(is_wide)}}}")

    def values(self, cls, number, slot):
        values = values_of(slot)
        name = f"v{cls.identifier()}_{number}"
        if not values:
            return "NULL", 0
        rows = ",\n\t".join(self.value_text(cls, slot, value)
                            for value in values)
        self.put(f"static const struct value {name}[] = {{\n\t{rows}}};\n")
        return name, len(values)

    def starts(self, cls, number, slot):
        if slot.kind not in "iuberctsz":
            return "NULL", 0
        count = len(slot.default) + 1 if isinstance(slot.default, list) else 1
        rows = []
        for i in range(count):
            start = slot.start(i)
            if slot.kind in "tsz":
                rows.append(f"{{0, {c_text(start)}, {len(start)}, NULL, "
                            "{0, 0}}")
                continue
            bits = bits_of(start) if slot.kind == "r" else start % 2**64
            rows.append(f"{{UINT64_C({bits}), NULL, 0, NULL, {{0, 0}}}}")
        name = f"b{cls.identifier()}_{number}"
        self.put(f"static const struct datum {name}[] = "
                 f"{{{', '.join(rows)}}};\n")
        return name, count

    def accepts(self, cls, number, slot):
        """The model in C."""
        if slot.kind not in "iure":
            return "NULL"
        tests = [rule.test(slot) for rule in slot.rules]
        if None in tests:
            return "NULL"
        name = f"a{cls.identifier()}_{number}"
        self.put(f"static bool {name}_bounds(uint64_t n) {{ "
                 f"{self.condition(slot)} }}\n"
                 f"static bool {name}(uint64_t n) {{ return "
                 f"{' && '.join([f'{name}_bounds(n)', *tests])}; }}\n")
        return name

    def condition(self, slot):
        if slot.kind == "r":
            low, high = slot.limits()
            tests = [] if low is None else [f"x >= {low!r}"]
            tests += [] if high is None else [f"x <= {high!r}"]
            if tests:
                tests.append("x - x == 0")
            return (f"double x = oracle_real(n); (void)x; return "
                    f"{' && '.join(tests) or 'true'};")
        low, high = slot.storage() if slot.kind == "e" else slot.limits()
        if slot.kind == "u":
            return f"return n >= {low}u && n <= UINT64_C({high});"
        test = (f"(int64_t)n >= INT64_C({low + 1}) - 1 && "
                f"(int64_t)n <= INT64_C({min(high, 2**63 - 1)})")
        if slot.kind == "i":
            return f"return {test};"
        if high >= 2**63:
            test = "true"
        if slot.enum.is_open:
            return f"return {test};"
        if slot.enum.is_flags:
            return f"return {test} && !(n & ~UINT64_C({slot.enum.mask()}));"
        known = " || ".join(f"(int64_t)n == INT64_C({number})"
                            for number in slot.enum.values.values())
        return f"return {test} && ({known});"

    def targets_of(self, cls, number, slot):
        """What may stand there: of R the first that is no abstract one."""
        if slot.kind not in "ORNW":
            return "NULL", 0
        target = self.target_of(slot)
        below = [target] + [
            other for other in self.schema.classes
            if other is not target and target in other.above()]
        found = [other for other in below
                 if not other.is_abstract and not other.is_value]
        if slot.kind == "O":
            found = [target]
        elif slot.kind in "RW":
            found = found[:1]
        elif target.tag is None:
            tagged = [other for other in found if other.tag is not None]
            found = tagged if target.is_abstract else [target]
        if not found:
            return "NULL", 0
        name = f"o{cls.identifier()}_{number}"
        rows = ", ".join(f"&k{other.identifier()}" for other in found)
        self.put(f"static const struct oracle_class *const {name}[] = "
                 f"{{{rows}}};\n")
        return name, len(found)

    def is_in_text(self, slot):
        if slot.kind in "WVz":
            return False
        if slot.kind == "R":
            return not slot.index32 and any(
                other.is_identifier for other in self.target_of(slot).all)
        return True

    def slot_text(self, cls, number, slot, makes):
        d = self.described[cls.name]["slots"]
        place = next((p for p in d if p["name"] == slot.name), {})
        thunks = self.thunks(cls, number, slot)
        thunks.update(makes.get(slot.name, {}))
        values, value_count = self.values(cls, number, slot)
        starts, start_count = self.starts(cls, number, slot)
        accepts = self.accepts(cls, number, slot)
        targets, target_count = self.targets_of(cls, number, slot)
        in_text = self.is_in_text(slot)
        may_be_absent = (not in_text or slot.is_optional or
                         slot.default is not None or slot.shape in "<*")
        above = "NULL"
        if cls.parent and not cls.parent.is_abstract and \
                number < len(cls.parent.all):
            above = f"&s{cls.parent.identifier()}[{number}]"
        flags = [slot.is_optional, slot.is_readonly,
                 not (slot.is_readonly or cls.is_frozen), slot.in_compare(),
                 slot.in_hash(), slot.in_repr(), in_text, may_be_absent,
                 slot.is_float(), slot.index32,
                 slot.kind == "e" and slot.storage()[1] >= 2**63]

        def thunk(name):
            if name in ("make", "replace", "try_make") and name in thunks:
                return f"ORACLE_C({thunks[name]})"
            return thunks.get(name, "NULL")
        member = f"ORACLE_MEMBER({cls.identifier()}, {place['member']})" \
            if place.get("member") and not place.get("width") else "-1"
        is_presence = place.get("presence") == "bit"
        return "\t{" + ", ".join([
            c_text(slot.name), c_text(slot.external), f"'{slot.kind}'",
            f"'{slot.shape}'", *(str(int(flag)) for flag in flags),
            str(slot.most()), str(slot.inner()),
            "{" + ", ".join(map(str, (slot.lengths[slot.shape != "*":]
                                      + [0, 0, 0])[:3])) + "}",
            *map(thunk, ("set", "make", "replace", "try_make", "append", "insert",
                         "unchecked", "get", "has", "clear", "count",
                         "remove", "take", "at", "data", "reserve")),
            accepts, values, str(value_count), starts, str(start_count),
            targets, str(target_count), above,
            str(place.get("offset", -1)), str(place.get("size", -1)),
            str(first_bit(place) - place.get("offset", 0) * 8),
            str(place.get("width", 0)),
            str(first_bit(place) if "offset" in place else -1),
            str(int(place.get("presence") in (None, "bit"))),
            str(place.get("presence_offset", -1) if is_presence else -1),
            str(place.get("presence_bit", 0)), member]) + "}"

    # ---- classes -------------------------------------------------------------------

    def class_thunks(self, cls):
        c, made = cls.identifier(), {}

        def put(what, text):
            self.put(text.replace("C_", c + "_").replace("(C ", f"({c} ")
                     .replace("const C ", f"const {c} ")
                     .replace("NAME", f"{what}_{c}") + "\n")
            made[what] = f"{what}_{c}"
        put("init", "static void NAME(void *o) { C_init((C *)o); }")
        put("copy", "static void NAME(void *a, const void *b) "
            "{ (void)C_copy((C *)a, (const C *)b); }")
        put("validate", "static size_t NAME(const void *o, slot_report *r, "
            "void *x) { return C_validate((const C *)o, r, x); }")
        put("to_json", "static bool NAME(const void *o, slot_json_writer *w) "
            "{ return C_to_json((const C *)o, w); }")
        put("from_json", "static bool NAME(void *o, slot_json_reader *r) "
            "{ return C_from_json((C *)o, r); }")
        if cls.has_eq:
            put("eq", "static bool NAME(const void *a, const void *b) "
                "{ return C_eq((const C *)a, (const C *)b); }")
        if cls.has_order:
            put("cmp", "static int NAME(const void *a, const void *b) "
                "{ return C_cmp((const C *)a, (const C *)b); }")
        if cls.has_hash:
            put("hash", "static uint64_t NAME(const void *a) "
                "{ return C_hash((const C *)a); }")
        if cls.has_repr:
            put("repr", "static size_t NAME(const void *o, char *t, size_t n)"
                " { return C_repr((const C *)o, t, n); }")
        is_pooled = not cls.is_value and \
            self.pool_init(cls.root()) is not None
        made.update(more_thunks.class_thunks(self, cls, is_pooled))
        if is_pooled:
            put("make_new", "static void *NAME(slot_pool *p) "
                "{ return C_new((C_pool *)(void *)p); }")
            put("free_new", "static void NAME(slot_pool *p, void *o) "
                "{ C_free((C_pool *)(void *)p, (C *)o); }")
            put("new_from_json", "static void *NAME(slot_pool *p, "
                "slot_json_reader *r) { return C_new_from_json((C_pool *)"
                "(void *)p, r); }")
        return made

    def constants(self, cls):
        if not cls.constants:
            return "NULL"
        tests = ""
        for name, value in cls.constants.items():
            c_name = f"{cls.identifier()}_{name}"
            if isinstance(value, str):
                test = f"strcmp({c_name}, {c_text(value)}) == 0"
            elif isinstance(value, float):
                test = f"{c_name} == {value!r}"
            else:
                test = f"(uint64_t)({c_name}) == UINT64_C({value % 2**64})"
                if value < 0:
                    test += f" && {c_name} < 0"
            tests += f'\toracle_check({test}, "constant", "{c_name}");\n'
        name = f"constants_{cls.identifier()}"
        self.put(f"static void {name}(void)\n{{\n{tests}}}\n")
        return name

    def tokens(self, cls, number, slot):
        """What the compiler can tell of a slot by its name."""
        c, s = cls.identifier(), slot.name
        tests = [f"slot_id({c}, {s}) == {number}",
                 f"slot_exists({c}, {s}) == 1"]
        lengths = list(slot.lengths)
        for k, length in enumerate(lengths):
            k += slot.shape == "*"
            name = f"{c}_LEN_{s}" + (f"_{k + 1}" if k else "")
            tests.append(f"{name} == {length}")
        self.put(f'SLOT_STATIC_ASSERT({" && ".join(tests)}, "tokens");\n')

    def class_text(self, cls):
        c = cls.identifier()
        made = constants = None
        makes, rows, thunks = {}, [], {}
        hook_list, hook_count = program_hooks.define(self, cls)
        if cls.post_init:
            made = f"&made_count_{c}"
        constants = self.constants(cls)
        if not cls.is_abstract:
            thunks = self.class_thunks(cls)
            if self.chosen_makes(cls) or self.needed(cls):
                self.makes(cls)
                thunks["make"], thunks["of"] = f"make_{c}", f"of_{c}"
            thunks.update(self.tries(cls))
            self.put("#if !defined(__cplusplus)\n")
            makes = self.slot_makes(cls, self.chosen_makes(cls))
            self.put("#endif\n")
            rows = [self.slot_text(cls, number, slot, makes)
                    for number, slot in enumerate(cls.all)]
            self.put(f"static const {c} defaults_{c} = {c}_DEFAULTS;\n")
            thunks["facts"] = facts.define(self, cls)
        if rows:
            self.put(f"static const struct oracle_slot s{c}[] = {{\n"
                     + ",\n".join(rows) + "};\n")
        for number, slot in enumerate(cls.all):
            self.tokens(cls, number, slot)
        tag = None if cls.tag is None else \
            str(cls.tag) if isinstance(cls.tag, int) else f'"{cls.tag}"'
        identifier = next((s.name for s in cls.all if s.is_identifier), None)
        parent = f"&k{cls.parent.identifier()}" if cls.parent else "NULL"
        flags = [cls.is_abstract, cls.is_frozen, cls.is_open, cls.is_weakref,
                 cls.is_value, cls.endian == "big", cls.has_eq,
                 cls.has_order, cls.has_hash, cls.has_repr, cls.omits,
                 cls.skips, cls.owns, cls.lends, cls.is_tag_default,
                 cls.is_tag_other]
        size = (f"sizeof({c})", f"SLOT_ALIGNOF({c})")
        self.put(f"const struct oracle_class k{c} = {{" + ", ".join([
            c_text(cls.name), f"&{c}_class", *size, parent,
            f"s{c}" if rows else "NULL", str(len(rows)),
            *(str(int(flag)) for flag in flags), c_text(tag),
            c_text(cls.tag_field), c_text(identifier),
            str(self.families.get(cls.root().name, 0)),
            thunks.get("init", "NULL"),
            f"&defaults_{c}" if thunks else "NULL",
            *(thunks.get(name, "NULL") for name in ("make", "of")),
            made or "NULL", hook_list, str(hook_count),
            *(thunks.get(name, "NULL") for name in ("try_make", "try_of")),
            *(thunks.get(name, "NULL") for name in (
                "copy", "eq", "cmp", "hash", "repr", "validate", "to_json",
                "from_json", "make_new", "free_new", "new_from_json",
                "as_parent", "from_parent", "walk", "by_index", "watch")),
            constants, thunks.get("facts", "NULL")]) + "};\n")

    # ---- pools ------------------------------------------------------------------------

    def pool_init(self, root):
        return self.header.pools.get(root.identifier())

    def pool_arguments(self, parameters):
        """The pools of the classes."""
        return "".join(f", &pool_{name}" for name in parameters)

    def pools(self):
        """Each family's pool, opened as its header says."""
        opens = ""
        roots = sorted(self.families, key=self.families.get)
        for name in roots:
            c = self.schema.named(name).identifier()
            self.put(f"static {c}_pool pool_{c};\n")
        for name in roots:
            c = self.schema.named(name).identifier()
            peers = self.pool_arguments(self.header.pools.get(c, []))
            opens += f"\t{c}_pool_init(&pool_{c}{peers});\n"
        for cls in self.schema.classes:  # of families of other files
            c, root = cls.identifier(), cls.root().identifier()
            if c not in self.header.peers:
                continue
            peers = self.pool_arguments(self.header.peers[c])
            self.put(f"static {c}_peers peers_{c};\n")
            opens += f"\t{c}_pool_peers(&pool_{root}, &peers_{c}{peers});\n"
        self.put(f"static void open_pools(void)\n{{\n{opens}}}\n")
        if roots:
            rows = ", ".join(
                f"(slot_pool *)(void *)&pool_{self.schema.named(n).identifier()}"
                for n in roots)
            self.put(f"static slot_pool *const pools[] = {{{rows}}};\n")
        return roots

    def not_found(self):
        """What the manual promises and the headers' texts do not show."""
        for cls in self.schema.classes:
            c = cls.identifier()
            if cls.root() is cls and not cls.is_value and \
                    self.pool_init(cls) is None:
                yield cls, None, f"{c}_pool_init"
            for slot in cls.all:
                getter = f"{c}_get_{slot.name}"
                if not cls.is_abstract and \
                        getter not in self.header.signatures:
                    yield cls, slot, getter

    def judges(self):
        """The functions of slots' 'validate:'."""
        done = set()
        for cls in self.schema.classes:
            for slot in cls.all:
                for rule in slot.rules:
                    if isinstance(rule, Function) and rule.name not in done:
                        done.add(rule.name)
                        self.put(rule.define(self, slot))

    def write(self, marks):
        """The program's text; marks: of the headers' implementations."""
        self.families = {}
        for cls in self.schema.classes:
            root = cls.root()
            if root is cls and not cls.is_value and \
                    self.pool_init(cls) is not None:
                self.families[cls.name] = len(self.families)
        for cls in self.schema.classes:
            for slot in cls.all:
                if slot.enum:
                    slot.enum_identifier = self.enum_identifier(slot.enum)
        self.put('#include "oracle.h"\n')
        self.put("".join(f"#define {mark}_IMPLEMENTATION\n" for mark in marks))
        self.put(f'#include "{self.schema.files[-1].name}.h"\n')
        self.put("".join(f'#include "{file.name}.h"\n'
                         for file in self.schema.files[:-1]))
        self.put('#include "thunks.h"\n')
        self.judges()
        for cls in self.schema.classes:
            self.put("ORACLE_EXTERN const struct oracle_class "
                     f"k{cls.identifier()};\n")
        for cls in self.schema.classes:
            self.class_text(cls)
        more_thunks.enum_checks(self)
        roots = self.pools()
        classes = ", ".join(f"&k{cls.identifier()}"
                            for cls in self.schema.classes)
        self.put(f"static const struct oracle_class *const classes[] = "
                 f"{{{classes}}};\n")
        self.put("int main(int argc, char **argv)\n{\n"
                 "\tstruct oracle_program program = {classes, "
                 f"{len(self.schema.classes)}, "
                 f"{'pools' if roots else 'NULL'}, {len(roots)}, "
                 "open_pools, check_enums, "
                 f"{int(len(self.schema.files) > 1)}}};\n"
                 "\treturn oracle_main(&program, argc, argv);\n}\n")
        return "".join(self.out)

    def enum_identifier(self, enum):
        file = next(file for file in self.schema.files if enum in file.enums)
        return file.prefix + enum.name

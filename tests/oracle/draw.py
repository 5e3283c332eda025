# SPDX-License-Identifier: MIT
"""Draws a schema by chance. Each draw looks at what coverage.py says is still
rare: slots are made for the kinds, layouts and features that were drawn
least, classes for the pairs of keys. The same seed gives the same schemas.
"""
import random

import coverage
import facts
import narrowing
import program_hooks
import rules
from model import (INTEGERS, LAYOUTS, REALS, RESERVED, Class, Enum, File,
                   Schema, Slot, Type, bits_range, resolve_class, solid)

WORDS = ("a", "id", "qty", "max_size", "x", "data", "the_long_name_of_it",
         "i", "count", "state_of", "v2", "text", "is_on", "p_q_r")
PIECES = (rules, program_hooks, facts)  # each adds to a class what it knows of
MOST_BYTES = 1 << 16  # of an object; see OBJECT_MOST in drivers/drive.h


class Draw:
    def __init__(self, number, seed, counts):
        self.random = random.Random(f"{seed}.{number}")
        self.counts = counts
        # Of each piece its own, so that none changes what others draw.
        self.of_pieces = {piece: random.Random(f"{seed}.{number}."
                                               f"{piece.__name__}")
                          for piece in (*PIECES, narrowing)}
        self.schema = Schema()
        self.done = {}
        self.serial = 0
        self.reserved = set()  # words that name a slot already

    def chance(self, probability):
        return self.random.random() < probability

    def one(self, items):
        return self.random.choice(list(items))

    def next(self):
        self.serial += 1
        return self.serial

    # ---- files --------------------------------------------------------------

    def draw(self):
        count = self.one([1, 1, 1, 1, 2, 2, 3])
        for index in range(count):
            self.draw_file("s" if index == count - 1 else f"base{index}")
        for root in self.schema.classes:
            if root.file.name == "s" and not root.parent:
                name_tag_classes(self.schema, root)
        self.counts.add(self.schema)
        return self.schema

    def draw_file(self, name):
        file = File(name)
        file.imports = [other for other in self.schema.files
                        if self.chance(0.8)]
        for other in reversed(self.schema.files):
            if name == "s" and other not in file.reaches():
                file.imports.append(other)
        if self.chance(0.2):
            file.prefix = f"p{self.next()}_"
        if self.chance(0.15):
            file.keys["default_layout"] = self.one(LAYOUTS)
        for key in ("description", "version", "license"):
            if self.chance(0.05):
                file.keys[key] = f'"{key} of {name}"'
        if self.chance(0.1):
            file.keys["slotgen"] = "1"
        self.schema.files.append(file)
        for _ in range(self.random.randrange(4)):
            file.enums.append(self.draw_enum())
        for _ in range(self.one([0, 0, 1, 2])):
            file.types.append(self.draw_type(file))
        for _ in range(self.random.randint(1, 5)):
            self.draw_class(file)

    def seen(self, file, what):
        return [item for other in file.reaches()
                for item in getattr(other, what)]

    # ---- enums and types ----------------------------------------------------

    def draw_enum(self):
        name = f"E{self.next()}"
        kind = self.counts.rarest_enum(self.random)
        if kind == "flags" or kind == "open flags":
            enum = self.draw_flags(name)
        else:
            enum = self.draw_numbers(name, kind == "open enum")
        enum.is_open = kind.startswith("open")
        for value in enum.values:
            if self.chance(0.2):
                enum.spelled[value] = self.one(["empty", "mapping", "hex"])
        self.name_values(enum)
        return enum

    def name_values(self, enum):
        """Texts outside C, where the enum's form has room for them."""
        if enum.form == "full" and self.chance(0.3):
            enum.renaming = self.one(["upper", "lower", "kebab", "camel"])
        if enum.form != "list":
            for number, value in enumerate(enum.values):
                if self.chance(0.15):
                    enum.texts[value] = self.one(
                        ["{}-x", "1:{}", 'say "{}"', "\u00e9 {}", "{}"]
                    ).format(number)

    def draw_numbers(self, name, is_open):
        low, high = self.one([
            (0, 10), (-3, 4), (-128, 127), (-129, 200), (0, 255), (0, 256),
            (100, 128), (-40000, 40000), (0, 2**31 - 1), (-2**31, 2**31 - 1),
            (0, 2**32 - 1), (-2**63, 2**63 - 1), (0, 2**64 - 1)])
        is_wide = low < -2**31 or high >= 2**31  # only where 'c:' says so
        count = self.one([1, 2, 3, 4, 5, 8, 9, 16, 17])
        if not is_wide and not is_open and self.chance(0.4):
            enum = Enum(name, {f"{name}v{i}": i for i in range(count)})
            enum.form = "list"
            return enum
        numbers = {self.one([low, high, self.random.randint(low, high)])
                   for _ in range(count)}
        numbers = sorted(numbers)
        if self.chance(0.3):
            self.random.shuffle(numbers)
        enum = Enum(name, {f"{name}w{i}": number
                           for i, number in enumerate(numbers)})
        if not is_wide and not is_open and self.chance(0.3):
            enum.form = "map"
        elif is_wide or self.chance(0.4):
            enum.storage = self.one(
                word for word, (least, most) in INTEGERS.items()
                if least <= min(numbers) and max(numbers) <= most
                and ("64" not in word or is_open or is_wide))
        return enum

    def draw_flags(self, name):
        places = self.random.sample(range(self.one([3, 8, 16, 31, 40])),
                                    self.random.randint(1, 3))
        values = {f"{name}f{i}": 1 << place
                  for i, place in enumerate(sorted(places))}
        if len(values) > 1 and self.chance(0.2):
            values[f"{name}all"] = sum(values.values())
        enum = Enum(name, values)
        enum.is_flags = True
        if self.chance(0.3):
            enum.storage = self.one(
                word for word, (least, most) in INTEGERS.items()
                if word[0] == "u" and enum.mask() <= most)
        return enum

    def draw_type(self, file):
        enums = self.seen(file, "enums")
        if enums and self.chance(0.15):
            enum = self.one(enums)
            made = Type(f"T{self.next()}", enum.name)
            made.enum = enum
            made.form = self.one(["short", "full"])
            return made
        above = [made for made in self.seen(file, "types")
                 if made.word in INTEGERS and not made.enum]
        if above and self.chance(0.3):
            return self.draw_narrower(self.one(above))
        return self.draw_plain_type()

    def draw_narrower(self, above):
        made = Type(f"T{self.next()}", above.word)
        made.above = above
        low, high = above.low, above.high
        if above.minimum is not None:
            low = above.minimum
        made.low, made.high = sorted([self.random.randint(low, high),
                                      self.random.randint(low, high)])
        return made

    def draw_plain_type(self):
        word = self.one(list(INTEGERS) + list(REALS))
        name = f"T{self.next()}"
        if word in REALS:
            low, high = self.draw_real_range()
            return Type(name, word, low, high)
        low, high = self.draw_range(*INTEGERS[word])
        made = Type(name, word, low, high)
        if self.chance(0.4):
            made.form = "short"
        elif self.chance(0.3):
            made.minimum = self.random.randint(low, high)
        return made

    # ---- classes ------------------------------------------------------------

    def draw_class(self, file):
        cls = Class(f"C{self.next()}", file)
        wanted = set(self.counts.rarest_pair(self.random))
        if self.chance(0.5):
            wanted |= set(self.counts.rarest_pair(self.random))
        for key in coverage.CLASS_KEYS:
            if self.chance(0.06):
                wanted.add(key)
        if self.chance(0.4):
            wanted.add("layout")
        self.choose_parents(cls, wanted)
        if any(self.done[name].is_abstract for name in cls.bases) and \
                self.chance(0.3):
            wanted.add("tag")
        self.choose_keys(cls, wanted)
        resolve_class(self.schema, cls, self.done)
        self.choose_slots(cls, wanted)
        for piece in PIECES:
            piece.draw(self, cls, self.of_pieces[piece])
        resolve_class(self.schema, cls, self.done)
        self.choose_usage(cls, wanted)
        self.settle(cls)
        resolve_class(self.schema, cls, self.done)
        narrowing.draw(self, cls, self.of_pieces[narrowing])
        resolve_class(self.schema, cls, self.done)
        self.done[cls.name] = cls
        self.schema.classes.append(cls)

    def may_be_parent(self, base, file):
        return base.file in file.reaches() and not base.is_final \
            and not base.is_value

    def choose_parents(self, cls, wanted):
        classes = [base for base in self.schema.classes
                   if self.may_be_parent(base, cls.file)]
        if "frozen" in wanted and self.chance(0.7):
            classes = [base for base in classes if base.is_frozen] or classes
        if "endian" in wanted:  # a family's is its root's
            classes = [b for b in classes if b.endian] or classes
        if classes and (wanted & {"is_a", "slot_usage"} or self.chance(0.3)):
            base = self.one(classes)
            cls.bases = [base.name]
            self.choose_more_parents(cls, base, classes)
        taken = {slot.name for name in cls.bases
                 for slot in self.done[name].all}
        mixins = [mixin for mixin in self.schema.classes
                  if mixin.file in cls.file.reaches()
                  and mixin.says("mixin") and mixin.name not in cls.bases
                  and not {s.name for s in mixin.all} & taken
                  and not any(s.is_identifier for s in mixin.all)
                  and not ("endian" in wanted and has_outside(mixin))]
        if any(self.done[name].endian for name in cls.bases):
            mixins = [mixin for mixin in mixins if not has_outside(mixin)]
        if any(self.done[name].index32 for name in cls.bases):
            mixins = [mixin for mixin in mixins if not has_refs(mixin)]
        if mixins and ("mixins" in wanted or self.chance(0.1)):
            cls.mixins = [self.one(mixins).name]

    def choose_more_parents(self, cls, base, classes):
        """Others that hold nothing, or what the first holds too."""
        if self.chance(0.15):
            self.draw_beside(cls, base)
            return
        if not self.chance(0.7):
            return
        for other in classes:
            alike = (other.is_frozen, other.is_weakref, other.is_open,
                     other.has_eq, other.has_order, other.tag) == \
                (base.is_frozen, base.is_weakref, base.is_open,
                 base.has_eq, base.has_order, base.tag)
            if other is base or other.is_below(base) or \
                    base.is_below(other) or not alike:
                continue
            if {slot.name for slot in other.all} <= \
                    {slot.name for slot in base.all} and \
                    solid(other) in (None, *base.above()) and \
                    other.layout == base.layout and \
                    other.endian == base.endian:
                cls.bases.append(other.name)
                return

    def draw_beside(self, cls, base):
        """A class made for it: without slots, alone or below the same root;
        there it may say something more of a slot."""
        other = Class(f"C{self.next()}", cls.file)
        root = base.linear[-1]
        if base.is_frozen:
            other.keys["frozen"] = "true"
        if self.chance(0.6) and root is not base and \
                self.may_be_parent(root, cls.file):
            other.bases = [root.name]
        elif base.layout in ("declared", "packed") or base.is_open:
            return
        resolve_class(self.schema, other, self.done)
        slots = [slot for slot in other.all
                 if slot.kind in "iur" and not slot.is_array()]
        if slots and self.chance(0.5):
            slot = self.one(slots)
            other.usage[slot.name] = {"ifabsent": self.pick(slot)}
        self.settle(other)
        resolve_class(self.schema, other, self.done)
        if (other.has_eq, other.has_order) == (base.has_eq, base.has_order):
            self.done[other.name] = other
            self.schema.classes.append(other)
            cls.bases.append(other.name)

    def choose_keys(self, cls, wanted):
        bases = [self.done[name] for name in cls.bases]
        keys = dict.fromkeys(sorted(wanted))
        for key in ("is_a", "mixins", "slots", "slot_usage", "constants"):
            keys.pop(key, None)
        chosen = {}
        for key in self.random.sample(list(keys), len(keys)):
            value = self.value_for(cls, key, bases, wanted, chosen)
            if value is not None:
                chosen[key] = value
        if bases and bases[0].is_frozen and "frozen" not in chosen and \
                self.chance(0.3):
            chosen["frozen"] = "true"
        if "constants" in wanted:
            self.draw_constants(cls)
        cls.keys = chosen

    def draw_constants(self, cls):
        for _ in range(self.random.randint(1, 3)):
            cls.constants[f"K{self.next()}"] = self.one([
                0, -1, 255, -2**31, 2**31, -2**63, 2**63 - 1, 2**64 - 1, 1.5,
                -0.25, 1e300, 0.1, "text", "a b'c", "100%"])

    def value_for(self, cls, key, bases, wanted, chosen):
        """A value for the key that the rest allows, or None."""
        base = bases[0] if bases else None
        return getattr(self, f"key_{key}", self.key_flag)(
            cls, base, wanted, chosen, key)

    def key_flag(self, cls, base, wanted, chosen, key):
        return "true"

    def key_description(self, cls, base, wanted, chosen, key):
        return '"%s"' % self.one([
            f"What {cls.name} is.", "*/ int x;", "ends in \\\\", "??/ // b",
            "%s %d", "caf\u00e9", "a\\nb\\n\\n#define X"])

    def key_deprecated(self, *_):
        return '"use another"'

    def key_abstract(self, cls, base, wanted, chosen, key):
        return "true" if chosen.get("value") != "true" else "false"

    key_mixin = key_abstract

    def key_value(self, cls, base, wanted, chosen, key):
        hindered = {"abstract", "mixin", "dict", "weakref"} & wanted or \
            (base and (base.is_open or base.is_weakref))
        return "false" if hindered else "true"

    def key_frozen(self, cls, base, wanted, chosen, key):
        return "true" if not base or base.is_frozen else "false"

    def key_weakref(self, cls, base, wanted, chosen, key):
        return "true"

    def key_dict(self, cls, base, wanted, chosen, key):
        if base and base.is_open:
            return "true"
        hindered = "endian" in wanted or \
            (base and (base.endian or base.has_order))
        return "false" if hindered else "true"

    def key_layout(self, cls, base, wanted, chosen, key):
        if base and base.layout in ("declared", "packed"):
            return base.layout
        layouts = ["compact", "sorted"]
        if not base:
            layouts += ["declared"] + ["packed"] * ("align" not in wanted)
        if "endian" in wanted:
            layouts = layouts[2:]
        elif "lends" in wanted:
            layouts = layouts[:2]
        return self.counts.rarest_layout(self.random, layouts) \
            if layouts else None

    def key_endian(self, cls, base, wanted, chosen, key):
        if base:
            return base.endian
        wanted.add("layout")
        if chosen.get("layout") not in ("declared", "packed"):
            chosen["layout"] = "declared" if "align" in wanted else \
                self.one(["declared", "packed"])
        return self.one(["big", "little"])

    def key_refs(self, cls, base, wanted, chosen, key):
        if base and not base.index32 and has_refs(base):
            return None
        if any(has_refs(self.done[name]) for name in cls.mixins):
            return None
        return "index32"

    def key_align(self, cls, base, wanted, chosen, key):
        return self.one(["1", "2", "8", "16", "32", "64"])

    def key_expect(self, *_):
        return self.one(["1", "20", "1000000"])

    def key_default_range(self, *_):
        return self.one(["float", "uint8_t", "int32_t", "bool", "double"])

    def key_suppress(self, *_):
        return self.one(["overlap", "[wasted-padding, implicit-dict]"])

    def key_eq(self, cls, base, wanted, chosen, key):
        ordered = "order" in wanted or (base and base.has_order)
        return self.one(["true", "fast"] + ["false"] * (not ordered))

    def key_order(self, cls, base, wanted, chosen, key):
        hindered = "dict" in wanted or \
            (base and (base.is_open or not base.has_eq))
        return "false" if hindered else "true"

    def key_hash(self, *_):
        return self.one(["true", "true", "false"])

    key_repr = key_hash

    def key_rename(self, *_):
        return self.one(["none", "lower", "upper", "camel", "pascal",
                         "kebab"])

    def key_tag(self, cls, base, wanted, chosen, key):
        if base and base.tag is None and not base.is_abstract and \
                self.chance(0.5):
            return None
        return self.one(["true", f"t{self.next()}", str(self.next())])

    def key_tag_field(self, cls, base, wanted, chosen, key):
        if base and base.tag is not None:
            return f'"{base.tag_field}"'
        return self.one(["kind", '"@type"', f"f{self.next()}"])

    def key_omit_defaults(self, *_):
        return self.one(["true", "true", "false"])

    def key_forbid_unknown(self, cls, base, wanted, chosen, key):
        is_open = "dict" in wanted or "slots" not in wanted or \
            (base and base.is_open)
        return "true" if is_open else self.one(["false", "false", "true"])

    def key_post_init(self, cls, *_):
        return f"made_{cls.name}"

    # ---- slots --------------------------------------------------------------

    def choose_slots(self, cls, wanted):
        unsaid = "slots" not in wanted and self.chance(0.04)
        if unsaid and not cls.is_value and not cls.endian and \
                not cls.has_order and not cls.skips:
            cls.slots = None
            return
        if "default_range" in wanted and self.chance(0.5):
            self.draw_short_slots(cls)
            return
        cls.as_slots = {key for key in ("weakref", "dict")
                        if self.chance(0.3)}
        if self.chance(0.2):
            cls.form = "mapping"
        count = self.one([0, 0, 1, 2, 3, 4, 5, 6, 8, 12, 20])
        if self.chance(0.01):
            count = 60
        for _ in range(count):
            slot = self.draw_slot(cls)
            if slot and self.bytes_of(cls, [*cls.slots, slot]) < MOST_BYTES:
                cls.slots.append(slot)
        if cls.lends and self.chance(0.3):  # a word of 64 bits to lend from
            slot = Slot(self.slot_name(), "u", "uint64_t")
            slot.bits = self.random.randint(33, 62)
            cls.slots.append(slot)
        if cls.parent and self.chance(0.3):
            self.draw_repeat(cls)
        if cls.slots and self.chance(0.06):
            self.name_alone(cls)
        elif cls.slots and self.chance(0.15) and not any(
                slot.name in RESERVED or slot.name in inherited(cls)
                for slot in cls.slots):
            cls.form = "by name"

    def bytes_of(self, cls, more=()):
        """No fewer than it has in the end; more: slots under way."""
        return sum(map(self.bytes_of_slot, [*cls.all, *more])) + \
            int(cls.keys.get("align", 0))

    def bytes_of_slot(self, slot):
        each = 8 + slot.text_bytes
        if slot.kind == "O":
            each += self.bytes_of(self.done[slot.target])
        return 8 + each * (1 if slot.shape == "*"
                           else slot.most() * slot.inner())

    def slot_name(self):
        return f"{self.one(WORDS)}{self.next()}"

    def name_alone(self, cls):
        """Slots that are names, with their types as keys."""
        def may_be(slot):
            return slot.kind in "iurbet" and not slot.is_array() and \
                slot.low is None and slot.high is None
        cls.slots = [slot for slot in cls.slots if may_be(slot)]
        for slot in cls.slots:
            slot.keys |= {"named", "ifabsent", "required", "bits",
                          "identifier", "key", "readonly"}

    def draw_short_slots(self, cls):
        word = cls.keys["default_range"]
        keys = cls.file.keys
        if self.chance(0.3) and keys.get("default_range", word) == word:
            keys["default_range"] = cls.keys.pop("default_range")
        kind = {"float": "r", "double": "r", "bool": "b"}.get(
            word, "u" if word[0] == "u" else "i")
        for _ in range(self.random.randint(1, 5)):
            slot = Slot(self.slot_name(), kind, word)
            slot.keys.add("short")
            if self.chance(0.3):
                slot.is_optional = True
                slot.keys.add("required")
            elif self.chance(0.3):
                slot.keys.add("ifabsent")
                slot.default = {"r": 1.5, "b": 1}.get(kind, 7)
            cls.slots.append(slot)

    def draw_repeat(self, cls):
        """An inherited slot again, with a default or a bound."""
        slots = [slot for slot in cls.parent.all
                 if slot.kind in "iur" and not slot.is_array()
                 and not slot.type and "short" not in slot.keys]
        if not slots:
            return
        old = self.one(slots)
        new = Slot(old.name, old.kind, old.word)
        for fact in ("is_optional", "bits", "low", "high", "is_hot",
                     "minimum", "maximum"):
            setattr(new, fact, getattr(old, fact))
        new.keys.add("ifabsent")
        new.default = self.pick(old)
        cls.slots.insert(0, new)

    def pick(self, slot):
        """A value that the slot takes."""
        if slot.rules:
            return self.one(rules.accepted(slot))
        if slot.kind == "r":
            low, high = slot.limits_as_said()
            low = high - 1 if low is None and high is not None else \
                -1.0 if low is None else low
            high = low + 1 if high is None else high
            return self.one([low, high, (low + high) / 2])
        low, high = slot.limits()
        return self.one([low, high, min(max(0, low), high),
                         self.random.randint(low, high)])

    def draw_slot(self, cls):
        kind, feature = self.counts.rarest_cell(self.random, cls.layout,
                                                lambda k, f:
                                                self.may_have(cls, k, f))
        slot = self.slot_of_kind(cls, kind)
        if slot is None:
            return None
        features = {feature}
        for other, often in (("optional", 0.2), ("range", 0.2),
                             ("bits", 0.12), ("default", 0.12),
                             ("checks", 0.08)):
            if feature != "plain" and self.chance(often):
                features.add(other)
        if feature != "plain" and self.chance(0.08):
            features.add(self.one(["array", "bounded", "list"]))
        self.add_features(cls, slot, features, feature)
        self.add_facts(cls, slot)
        if slot.kind in "iu" and self.chance(0.15):
            slot.spelling = self.one(["#x", "#b", "_"])
        for number in slot.numbers() if self.chance(0.1) else ():
            slot.constants[number] = f"N{self.next()}"
        if not slot.type and slot.kind in "iursz" and self.chance(0.15):
            slot.keys.add("other word")
        taken = {other.name for other in [*cls.all, *cls.slots]}
        word = self.one(RESERVED)
        if self.chance(0.02) and word not in taken and \
                word not in self.reserved:
            self.reserved.add(word)
            slot.name = word
        return slot

    def may_have(self, cls, kind, feature):
        """Where a class's rules leave no room for it."""
        return not (cls.endian and
                    (feature == "list" or kind in coverage.OUTSIDE))

    def slot_of_kind(self, cls, kind):
        name = self.slot_name()
        if kind in INTEGERS:
            return self.typed(cls, Slot(name, kind[0], kind))
        if kind in REALS:
            return self.typed(cls, Slot(name, "r", kind))
        if kind in ("bool", "char", "string", "bytes"):
            letter = {"bool": "b", "char": "c", "string": "s",
                      "bytes": "y"}[kind]
            return Slot(name, letter, kind)
        if kind == "ref string":
            return Slot(name, "z", "string")
        if kind == "text":
            slot = Slot(name, "t", "char")
            slot.text_bytes = self.one([1, 2, 4, 8, 20])
            return slot
        if kind == "void":
            return Slot(name, "V", "void")
        if kind in coverage.ENUM_KINDS:
            return self.enum_slot(cls, name, kind)
        return self.class_slot(cls, name, kind)

    def typed(self, cls, slot):
        """Sometimes by a named type of that word."""
        types = [t for t in self.seen(cls.file, "types")
                 if t.word == slot.word and not t.enum]
        if types and self.chance(0.5):
            slot.type = self.one(types)
            slot.word = slot.type.name
        return slot

    def enum_slot(self, cls, name, kind):
        enums = [enum for enum in self.seen(cls.file, "enums")
                 if coverage.enum_kind(enum) == kind]
        if not enums:
            enum = self.draw_numbers(f"E{self.next()}", kind == "open enum") \
                if "flags" not in kind else self.draw_flags(f"E{self.next()}")
            enum.is_open = kind.startswith("open")
            cls.file.enums.append(enum)
            enums = [enum]
        slot = Slot(name, "e", self.one(enums).name)
        slot.enum = next(enum for enum in enums if enum.name == slot.word)
        types = [made for made in self.seen(cls.file, "types")
                 if made.enum is slot.enum]
        if types and self.chance(0.5):
            slot.type = self.one(types)
            slot.word = slot.type.name
        return slot

    def class_slot(self, cls, name, kind):
        letter = {"object": "O", "ref": "R", "own": "N", "weak": "W"}[kind]
        targets = [other for other in self.schema.classes
                   if other.file in cls.file.reaches()
                   and may_be_target(cls, other, letter)]
        if letter in "RN" and self.chance(0.2):  # a chain of its own kind
            targets = targets or [cls] * may_be_target(cls, cls, letter)
        if not targets and letter != "O":
            targets = [self.draw_target(cls.file, letter)]
        if not targets:
            return None
        unions = [other for other in targets if other.is_abstract]
        target = self.one(unions if unions and self.chance(0.3) else targets)
        slot = Slot(name, letter, target.name)
        slot.target = target.name
        if letter == "R" and self.chance(0.3):
            slot.keys.add("plain")
        return slot

    def draw_target(self, file, letter):
        """A class for want of one."""
        target = Class(f"C{self.next()}", file)
        if letter == "W":
            target.keys["weakref"] = "true"
        resolve_class(self.schema, target, self.done)
        self.done[target.name] = target
        self.schema.classes.append(target)
        return target

    def add_features(self, cls, slot, features, sought):
        allowed = [f for f in coverage.FEATURES
                   if coverage.is_allowed(coverage.kind_of(slot), f)]
        features = {f for f in features if f in allowed}
        if cls.endian or self.is_wide(slot):
            features.discard("list")
        arrays = features & {"array", "bounded", "list"}
        if sought in features and sought in ("array", "bounded", "list"):
            arrays = {sought}
            features.discard("bits")
        elif sought in ("bits", "range", "default", "checks"):
            arrays = set()
        if arrays:
            features.discard("bits")
            self.make_array(slot, min(arrays))
        if "optional" in features:
            slot.is_optional = True
            if self.chance(0.3):
                slot.keys.add("required")
        if slot.type:
            features -= {"bits", "range"}
        if "bits" in features:
            self.make_bits(slot)
        if "range" in features and not (slot.bits == 1 and slot.kind == "i"):
            self.make_range(slot)
        if "checks" in features:
            self.make_checks(slot)
        if "default" in features:
            self.make_default(slot)
        self.start_rows_at_zero(slot)

    def is_wide(self, slot):
        """Elements of lists are aligned to 16 bytes at most."""
        return slot.kind == "O" and any(
            int(cls.keys.get("align", 0)) > 16
            for cls in self.inside(self.done[slot.target]))

    def inside(self, cls):
        found = list(cls.above())
        for slot in cls.all:
            if slot.kind == "O":
                found += self.inside(self.done[slot.target])
        return found

    def make_array(self, slot, how):
        slot.shape = {"array": "[", "bounded": "<", "list": "*"}[how]
        rows, columns = self.one([1, 2, 3, 5]), self.one([2, 3])
        slot.lengths = [rows] if slot.shape != "*" else []
        if slot.shape == "<" and slot.kind in "iub" and self.chance(0.15):
            slot.lengths = [300]
        if self.chance(0.3):
            slot.lengths.append(columns)
            if self.chance(0.2):
                slot.lengths.append(2)

    def make_bits(self, slot):
        if slot.kind == "b":
            slot.bits = 1
        elif slot.kind == "e":
            low, high = slot.enum.range()
            width = (high - low).bit_length()
            need = slot.enum.width()
            slot.bits = self.random.randint(min(need, width), width)
        else:
            width = int("".join(filter(str.isdigit, slot.word)))
            slot.bits = self.one([1, width, self.random.randint(1, width),
                                  self.random.randint(1, min(width, 7)),
                                  self.random.randint(width // 2, width)])
        if slot.bits and self.chance(0.2):
            slot.keys.add("bits")

    def make_range(self, slot):
        if slot.kind == "r":
            slot.low, slot.high = self.draw_real_range()
            return
        low, high = slot.base_range()
        if slot.bits:
            low, high = bits_range(slot.bits, slot.kind == "i")
        slot.low, slot.high = self.draw_range(low, high)
        if not slot.bits and self.chance(0.1):
            slot.low, slot.high = self.one([(slot.low, None),
                                            (None, slot.high)])

    def draw_range(self, low, high):
        pick = self.random.randint
        if low < 0 and high > 7 and self.chance(0.25):  # signed, not negative
            return self.one([0, 0, 0, 1, 5]), self.one(
                [most for most in (7, 8, 15, 63, 64, 100, 127, 255, 300, 908)
                 if most <= high])
        least = self.one([low, 0, -1, 1, pick(-5, 300), pick(low, high),
                          low + 1])
        most = self.one([high, 1, 7, 100, 127, 128, 255, 256, pick(0, 1000),
                         pick(low, high), high - 1])
        least, most = max(low, min(least, high)), max(low, min(most, high))
        return (least, most) if least <= most else (most, least)

    def draw_real_range(self):
        low = self.one([0.0, -1.0, 0.5, -2.25, 0.1, 0.001, -0.3])
        return low, self.one([1.0, 2.0, 100.0, 1.5, 0.7, 1.1])

    def make_checks(self, slot):
        low, high = slot.limits()
        if slot.kind == "r":
            low, high = slot.limits_as_said()
            least, most = self.draw_real_range()
            least = least if low is None else max(low, min(least, high))
            most = most if high is None else max(low, min(most, high))
        else:
            least, most = self.draw_range(low, high)
        which = self.random.randrange(3)
        if which != 1:
            slot.minimum = least
        if which != 0:
            slot.maximum = most

    def make_default(self, slot):
        if slot.shape in "<*" or (slot.is_array() and slot.kind in "tsz") \
                or (slot.kind in "sz" and slot.is_optional):
            return
        if slot.kind in "tsz":
            text = self.one([b"hi", b"", b'x "y"', "é".encode()])
            if slot.kind == "t":
                text = text.decode()[:slot.text_bytes - 1].encode() \
                    if len(text) < slot.text_bytes else b""
            slot.default = text
            return
        make = {"b": lambda: self.one([0, 1]),
                "c": lambda: self.one([65, 122, 48]),
                "e": lambda: self.one(slot.enum.values.values())
                }.get(slot.kind, lambda: self.pick(slot))
        if slot.is_array() and self.chance(0.6):
            count = min(6, slot.most() * slot.inner())
            slot.default = [make() for _ in
                            range(self.random.randint(1, count))]
            return
        slot.default = make()
        if not slot.is_array() and slot.kind != "c" and self.chance(0.2):
            slot.keys.add("ifabsent")

    def start_rows_at_zero(self, slot):
        """Lists of arrays grow by rows of zeros."""
        while slot.shape in "<*" and slot.inner() > 1 and slot.start():
            del slot.lengths[-1]

    def add_facts(self, cls, slot):
        if slot.kind in "iuets" and not slot.is_array() and \
                not slot.is_optional:
            taken = any(s.is_identifier for s in [*cls.all, *cls.slots])
            if not taken and not cls.says("mixin") and self.chance(0.1):
                slot.is_identifier = True
            elif self.chance(0.03):
                slot.is_key = True
        if self.chance(0.04):
            slot.is_readonly = True
        if slot.kind in "iube" and not slot.bits and self.chance(0.05):
            slot.is_hot = True
        if self.chance(0.06):
            slot.compare = self.chance(0.2)
        if self.chance(0.05):
            slot.hash = self.chance(0.5)
        if self.chance(0.05):
            slot.repr = self.chance(0.2)
        if self.chance(0.06):
            slot.text_name = self.one(["N_%s", "%s-x", "é%s", "$%s",
                                       "%s.y"]) % slot.name
        for key, value, kinds in (("unit", "mm", "iur"),
                                  ("description", '"what"', "iurbcetsyzORNWV"),
                                  ("deprecated", '"other"', "iu"),
                                  ("pattern", '"^[a-z]*$"', "ts")):
            if slot.kind in kinds and self.chance(0.03):
                slot.more[key] = value

    # ---- what was inherited ---------------------------------------------------

    def choose_usage(self, cls, wanted):
        own = {slot.name for slot in cls.slots or []}
        slots = [slot for slot in cls.all if slot.name not in own]
        if not slots or not ("slot_usage" in wanted or self.chance(0.05)):
            return
        for slot in self.random.sample(slots, min(len(slots), 2)):
            keys = self.draw_usage(cls, slot)
            if keys:
                cls.usage[slot.name] = keys

    def draw_usage(self, cls, slot):
        keys = {}
        if slot.kind in "iur" and not slot.is_array() and self.chance(0.5):
            keys["ifabsent"] = self.pick(slot)
        if slot.kind in "iu" and not slot.is_array() and \
                self.chance(0.3) and not slot.rules:
            low, high = slot.limits()
            value = keys.get("ifabsent", slot.start())
            keys["maximum_value"] = self.random.randint(value, high) \
                if low <= value <= high else high
            if self.chance(0.5) and low <= value <= high:
                keys["minimum_value"] = self.random.randint(low, value)
        if self.chance(0.3):
            keys["description"] = "refined"
        if self.chance(0.1):
            keys["name"] = f"U{self.next()}"
        if slot.kind in "RV" or self.chance(0.1):
            keys["compare"] = False
        for key, value in (("readonly", True), ("hash", False),
                           ("repr", False), ("deprecated", '"another"')):
            if self.chance(0.05):
                keys[key] = value
        return keys or {"description": "refined"}

    # ---- the rules between classes and slots -----------------------------------

    def settle(self, cls):
        """Changes what would be refused."""
        resolve_class(self.schema, cls, self.done)
        if cls.layout == "packed":
            cls.keys.pop("align", None)
        self.settle_tag(cls)
        own = {slot.name for slot in cls.slots or []}
        if cls.has_order:
            for slot in cls.all:
                if slot.kind not in "RV" or not slot.in_compare():
                    continue
                if slot.name in own:
                    next(s for s in cls.slots
                         if s.name == slot.name).compare = False
                else:
                    cls.usage.setdefault(slot.name, {})["compare"] = False


    def settle_tag(self, cls):
        """Below a tagged class all tags differ and are of one kind."""
        others = [other for other in self.schema.classes
                  if other.tag is not None
                  and set(other.linear) & set(cls.linear)]
        if cls.tag is None and not any(o.tag for o in cls.linear[1:]):
            return
        for other in others:
            if type(other.tag) is not type(cls.tag) or other.tag == cls.tag:
                cls.keys["tag"] = str(self.next()) \
                    if isinstance(other.tag, int) else f"t{self.next()}"
                return


def name_tag_classes(schema, root):
    """Which classes of a family a missing tag means, and one of no class. It
    draws nothing, so that all else is as without."""
    family = [cls for cls in schema.classes
              if cls.root() is root and not cls.says("mixin")]
    if root.tag is None or root.says("mixin"):
        return
    means = [cls for cls in family
             if cls.tag is not None and not cls.is_abstract]
    takes = [cls for cls in means if (cls.is_open or cls.skips) and not any(
        other.parent is cls for other in schema.classes)]
    serial = int(root.name[1:])
    if means and serial % 3:
        means[serial % len(means)].is_tag_default = True
        root.keys["tag_default"] = means[serial % len(means)].name
    if takes:
        takes[serial % len(takes)].is_tag_other = True
        root.keys["tag_other"] = takes[serial % len(takes)].name


def has_outside(cls):
    """Whether a record of a fixed byte order cannot have its slots."""
    return any(slot.shape == "*" or slot.kind == "O" or
               coverage.kind_of(slot) in coverage.OUTSIDE for slot in cls.all)


def inherited(cls):
    return {slot.name for slot in cls.all}


def has_refs(cls):
    """Whose targets may lie in files that have no indexes of them."""
    return any(slot.kind == "R" for slot in cls.all)


def may_be_target(cls, other, letter):
    if letter == "O":
        return not (other.is_abstract or other.is_open or other.is_weakref
                    or (cls.endian and other.endian != cls.endian))
    if letter == "W":
        return other.is_weakref
    if other.is_value:
        return False
    return not (letter == "R" and cls.index32 and
                other.root().file is not cls.file)


def draw_all(seed, count):
    """count schemas and what they cover."""
    counts = coverage.Counts()
    return [Draw(number, seed, counts).draw() for number in range(count)], \
        counts

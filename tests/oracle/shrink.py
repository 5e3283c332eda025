# SPDX-License-Identifier: MIT
"""Takes classes, slots, keys and facts out of a schema for as long as it still
shows the same disagreement.
"""
import copy
import time

SECONDS = 40


class Shrinker:
    def __init__(self, schema, shows):
        self.schema, self.shows = schema, shows
        self.end = time.monotonic() + SECONDS

    def attempt(self, change):
        """Whether the changed schema still shows it; then it is kept."""
        if time.monotonic() > self.end:
            return False
        other = copy.deepcopy(self.schema)
        try:
            change(other)
            other.resolve()
            if not self.shows(other):
                return False
        except Exception:  # it is no schema any more
            return False
        self.schema = other
        return True

    def shrink(self):
        while any([self.without_files(), self.without_classes(),
                   self.without_slots(), self.without_keys(),
                   self.without_facts(), self.without_types()]):
            if time.monotonic() > self.end:
                break
        return self.schema

    def each(self, names, change):
        """Halves first, then one at a time."""
        names, shrunk = list(names), False
        size = len(names)
        while size:
            for start in range(0, len(names), size):
                part = names[start:start + size]
                if part and self.attempt(lambda other: change(other, part)):
                    shrunk = True
            size //= 2
        return shrunk

    def without_files(self):
        def take(other, names):
            other.files = [f for f in other.files if f.name not in names]
            for file in other.files:
                file.imports = [f for f in file.imports
                                if f.name not in names]
            other.classes = [cls for cls in other.classes
                             if cls.file.name not in names]
            check_words(other)
        shrunk = self.each([file.name for file in self.schema.files[:-1]],
                           take)
        if len(self.schema.files) > 1:  # all in one
            shrunk |= self.attempt(join_files)
        return shrunk

    def without_classes(self):
        def take(other, names):
            other.classes = [cls for cls in other.classes
                             if cls.name not in names]
            check_words(other)
        return self.each([cls.name for cls in reversed(self.schema.classes)],
                         take)

    def without_slots(self):
        def take(other, slots):
            for cls in other.classes:
                for at, name in slots:
                    if cls.name == at and cls.slots:
                        cls.slots = [s for s in cls.slots if s.name != name]
                    cls.usage.pop(name, None)
        return self.each([(cls.name, slot.name)
                          for cls in self.schema.classes
                          for slot in cls.slots or []], take)

    def without_keys(self):
        def take(other, keys):
            for cls in other.classes:
                for at, key in keys:
                    if cls.name != at:
                        continue
                    cls.keys.pop(key, None)
                    if key in ("bases", "mixins"):
                        setattr(cls, key, [])
                    if key in ("usage", "constants", "annotations"):
                        setattr(cls, key, {})

        def file_keys(other, names):
            for file in other.files:
                for name in names:
                    file.keys.pop(name, None)
                    if name == "prefix":
                        file.prefix = ""
        keys = [(cls.name, key) for cls in self.schema.classes
                for key in (*cls.keys, *(
                    key for key in ("bases", "mixins", "usage", "constants",
                                    "annotations")
                    if getattr(cls, key)))]
        shrunk = self.each({key: 0 for file in self.schema.files for key in
                            (*file.keys, *["prefix"] * bool(file.prefix))},
                           file_keys)
        return self.each(keys, take) or shrunk

    def without_facts(self):
        plain = {"is_optional": False, "low": None, "high": None,
                 "minimum": None, "maximum": None, "default": None,
                 "bits": 0, "is_readonly": False, "is_key": False,
                 "is_identifier": False, "is_hot": False, "compare": None,
                 "hash": None, "repr": None, "text_name": None,
                 "more": {}, "keys": set(), "rules": [], "annotations": {}}
        facts = [(cls.name, slot.name, fact)
                 for cls in self.schema.classes for slot in cls.slots or []
                 for fact, value in plain.items()
                 if getattr(slot, fact) != value]
        facts += [(cls.name, slot.name, "shape")
                  for cls in self.schema.classes for slot in cls.slots or []
                  if slot.is_array()]

        def take(other, chosen):
            for at, name, fact in chosen:
                cls = other.named(at)
                slot = next(s for s in cls.slots if s.name == name)
                if fact == "shape":
                    slot.shape, slot.lengths = " ", []
                else:
                    setattr(slot, fact, copy.copy(plain[fact]))
        return self.each(facts, take)

    def without_types(self):
        def take(other, names):
            for file in other.files:
                file.enums = [e for e in file.enums if e.name not in names]
                file.types = [t for t in file.types if t.name not in names]
            check_words(other)
        return self.each([item.name for file in self.schema.files
                          for item in (*file.enums, *file.types)], take)


def join_files(other):
    last = other.files[-1]
    for file in other.files[:-1]:
        last.enums = file.enums + last.enums
        last.types = file.types + last.types
    for cls in other.classes:
        cls.file = last
    last.imports, other.files = [], [last]


def check_words(schema):
    """Raises where a class, enum or type is named that is gone."""
    names = {cls.name for cls in schema.classes}
    for cls in schema.classes:
        assert names.issuperset([*cls.bases, *cls.mixins])
        for slot in cls.slots or []:
            assert slot.target is None or slot.target in names
            assert slot.enum is None or any(
                slot.enum.name == enum.name for enum in schema.enums())
            assert slot.type is None or any(
                slot.type.name == made.name for file in schema.files
                for made in file.types)

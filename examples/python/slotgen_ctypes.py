# SPDX-License-Identifier: MIT
"""Python classes of a schema, whose objects lie in a library made by slotgen.

    slotgen --emit=extern market.yaml
    slotgen --describe -o market.json market.yaml
    cc -shared -fPIC market_extern.c -o libmarket.so

    market = slotgen_ctypes.load("market.json", "./libmarket.so")
    order = market.Order(id=7, price=2.5)
    order.qty = 2000000          # ValueError: Order.qty refuses 2000000

The description says which classes and slots there are, and of which kinds; from
those follow the C types of the functions that market_extern.h declares. Objects
are in the schema's pools. They live until .free(), until their owner goes, or as
long as the schema; a Python object is only a pointer to one.
"""
import collections.abc
import ctypes
import json

POINTER, SIZE = ctypes.c_void_p, ctypes.c_size_t
INTEGERS = {("int", 1): ctypes.c_int8, ("uint", 1): ctypes.c_uint8,
            ("int", 2): ctypes.c_int16, ("uint", 2): ctypes.c_uint16,
            ("int", 4): ctypes.c_int32, ("uint", 4): ctypes.c_uint32,
            ("int", 8): ctypes.c_int64, ("uint", 8): ctypes.c_uint64}


class Weak(ctypes.Structure):
    """slot_weak"""
    _fields_ = [("index", ctypes.c_uint32), ("generation", ctypes.c_uint32)]


class Bytes(ctypes.Structure):
    """slot_bytes"""
    _fields_ = [("data", POINTER), ("size", SIZE)]


def text_of(function, *arguments):
    """What a function writes that works as snprintf."""
    length = function(*arguments, None, 0)
    if length == SIZE(-1).value:
        raise ValueError("it cannot be written")
    text = ctypes.create_string_buffer(length + 1)
    function(*arguments, text, length + 1)
    return text.value.decode("utf-8", "surrogateescape")


def memory_for(described):
    """An address that is aligned for the class, and what keeps it."""
    align = described["align"]
    kept = ctypes.create_string_buffer(described["size"] + align)
    return -(-ctypes.addressof(kept) // align) * align, kept


# ---- one kind of slot ---------------------------------------------------------


class Kind:
    """What a slot holds: its C types, and Python's values from and to C's."""

    def __init__(self, schema, slot):
        self.schema, self.slot = schema, slot
        kind, size = slot["kind"], slot.get("bytes")
        self.hold = slot.get("hold") if kind in ("object", "void") else None
        self.kind = self.hold or kind
        self.is_index = False
        if self.kind in ("ref", "own", "void"):
            self.given = self.taken = POINTER
        elif self.kind == "weak":
            self.given = self.taken = Weak
        elif self.kind == "object":
            self.given = self.taken = POINTER
        elif kind == "bool":
            self.given = self.taken = ctypes.c_bool
        elif kind == "char":
            self.given = self.taken = ctypes.c_char
        elif kind == "enum":
            self.given = self.taken = INTEGERS[schema.enum_kinds[slot["enum"]]]
        elif kind == "real":
            self.given = ctypes.c_float if size == 4 else ctypes.c_double
            self.taken = ctypes.c_double
        elif kind in ("text", "string"):
            self.given = self.taken = ctypes.c_char_p
        elif kind == "bytes":
            self.given, self.taken = Bytes, None
        else:
            self.given = INTEGERS[kind, size]
            self.taken = (ctypes.c_uint64 if (kind, size) == ("uint", 8)
                          else ctypes.c_int64)

    def to_c(self, value, name):
        """The arguments of set; TypeError and ValueError as Python's own."""
        kind = self.kind
        if self.is_index:
            return [self.schema.index_of(self.slot["class"], value)]
        if kind == "weak":
            return [self.schema.weaken(self.slot["class"], value)]
        if kind in ("ref", "own", "object"):
            if isinstance(value, Object):
                return [value._pointer]
            if value is None or self.slot["kind"] == "void":
                return [value]
            raise TypeError("%s wants an object" % name)
        if kind == "enum" and isinstance(value, str):
            values = self.schema.enums[self.slot["enum"]]
            if value not in values:
                raise ValueError("%s: no value %r" % (name, value))
            value = values[value]
        if kind in ("text", "string"):
            if value is not None:
                value = value.encode("utf-8", "surrogateescape")
                if b"\0" in value:
                    raise ValueError("%s: a zero in a text" % name)
            elif kind == "text":
                raise TypeError("%s wants a text" % name)
            # What is only referred to lives as long as the schema.
            if self.slot.get("hold") == "ref":
                self.schema.kept.append(value)
            return [value]
        if kind == "bytes":
            return [value, len(value)]
        if kind == "char":
            return [value if isinstance(value, bytes)
                    else value.encode("latin-1") or b"\0"]
        if kind in ("int", "uint", "enum"):
            # ctypes would take the lowest bits of it.
            if self.taken(value).value != value:
                raise ValueError("%s refuses %r" % (name, value))
        return [value]

    def to_python(self, value, owner):
        kind = self.kind
        if self.is_index:
            return self.schema.at(self.slot["class"], value)
        if kind == "weak":
            return self.schema.deref(self.slot["class"], value)
        if kind in ("ref", "own") and self.slot["kind"] != "void":
            return self.schema.wrap(self.slot["class"], value)
        if kind == "object":
            return self.schema.at_address(self.slot["class"], value, owner)
        if kind in ("text", "string"):
            return None if value is None else value.decode(
                "utf-8", "surrogateescape")
        if kind == "bytes":
            return ctypes.string_at(value.data, value.size)
        if kind == "char":
            return value.decode("latin-1")
        return value


class Slot:
    """A slot of a class: a property, or a sequence where it is an array."""

    def __init__(self, schema, prefix, owner, slot):
        self.name, self.schema = slot["accessor"], schema
        self.full = "%s.%s" % (owner["name"], slot["name"])
        self.kind = kind = Kind(schema, slot)
        kind.is_index = kind.hold == "ref" and slot["kind"] == "object" and \
            schema.described[slot["class"]].get("has_index", False) and \
            owner.get("refs_are_indexes", False)
        if kind.is_index:
            kind.given = kind.taken = ctypes.c_uint32
        self.lengths = slot.get("dimensions", [])
        self.growable = slot.get("growable", False)
        self.is_list = self.growable or slot.get("bounded", False)
        self.ranks = len(self.lengths) + self.growable
        self.optional = slot.get("optional", False)
        self.by_copy = kind.kind == "object" and \
            owner["layout"] == "packed"
        indexes = [SIZE] * self.ranks
        value = [kind.taken] if kind.taken else [ctypes.c_char_p, SIZE]

        def function(verb, result, arguments):
            return schema.function(
                "%s%s_%s_%s" % (prefix, owner["identifier"], verb, self.name),
                result, [POINTER] + arguments)

        self.get = function("get", None if self.by_copy else kind.given,
                            indexes + [POINTER] * self.by_copy)
        self.set = function("set", ctypes.c_bool, indexes + value)
        self.at = kind.kind == "object" and function("at", POINTER, indexes)
        self.has = self.optional and function("has", ctypes.c_bool, [])
        self.clear = self.optional and function("clear", None, [])
        self.count = self.is_list and function("count", SIZE, [])
        rows = self.ranks > 1
        added = [] if rows or self.starts_new() else value
        self.insert = self.is_list and function(
            "insert", ctypes.c_bool, [SIZE] + added)
        self.remove = self.is_list and function(
            "remove", ctypes.c_bool, [SIZE])
        self.takes_value = bool(added)

    def starts_new(self):
        target = self.kind.slot.get("class")
        return self.kind.kind == "object" and \
            self.schema.described[target].get("owns", False)

    def length(self, pointer, rank):
        if rank == 0 and self.is_list:
            return self.count(pointer)
        return self.lengths[rank - self.growable]

    def read(self, owner, indexes=()):
        if self.optional and not indexes and not self.has(owner._pointer):
            return None
        if len(indexes) < self.ranks:
            return Sequence(owner, self, indexes)
        if self.by_copy:
            target = self.kind.slot["class"]
            address, copy = memory_for(self.schema.described[target])
            self.get(owner._pointer, *indexes, address)
            return self.schema.at_address(target, address, (owner, copy))
        value = self.get(owner._pointer, *indexes)
        return self.kind.to_python(value, owner)

    def write(self, owner, value, indexes=()):
        if not self.set:
            raise AttributeError("%s is read-only" % self.full)
        if value is None and self.optional and not indexes:
            self.delete(owner)
            return
        values = self.kind.to_c(value, self.full)
        if not self.set(owner._pointer, *indexes, *values):
            raise ValueError("%s refuses %r" % (self.full, value))

    def delete(self, owner):
        if not self.clear:
            raise AttributeError("%s cannot be unset" % self.full)
        self.clear(owner._pointer)

    # As a descriptor of a class:
    def __get__(self, owner, owner_class=None):
        return self if owner is None else self.read(owner)

    def __set__(self, owner, value):
        if self.ranks and value is not None:
            Sequence(owner, self, ())[:] = value
        else:
            self.write(owner, value)

    def __delete__(self, owner):
        self.delete(owner)


class Sequence(collections.abc.MutableSequence):
    """The elements of an array or a list, or a row of it."""

    def __init__(self, owner, slot, indexes):
        self.owner, self.slot, self.indexes = owner, slot, indexes

    def __len__(self):
        return self.slot.length(self.owner._pointer, len(self.indexes))

    def place(self, i):
        if not -len(self) <= i < len(self):
            raise IndexError("%s: no element %d" % (self.slot.full, i))
        return self.indexes + (i % len(self),)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[k] for k in range(*i.indices(len(self)))]
        return self.slot.read(self.owner, self.place(i))

    def __setitem__(self, i, value):
        if not isinstance(i, slice):
            place = self.place(i)
            if len(place) < self.slot.ranks:
                self[i][:] = value
            else:
                self.slot.write(self.owner, value, place)
            return
        if i != slice(None):
            raise TypeError("%s: only all of it" % self.slot.full)
        values = list(value)
        while self.is_list() and len(self) > len(values):
            del self[len(self) - 1]
        if len(values) < len(self) or (
                len(values) > len(self) and not self.is_list()):
            raise ValueError("%s has %d elements" % (
                self.slot.full, len(self)))
        for k, one in enumerate(values):
            if k < len(self):
                self[k] = one
            else:
                self.append(one)

    def is_list(self):
        return self.slot.is_list and not self.indexes

    def insert(self, i, value):
        if not self.is_list():
            raise TypeError("%s does not grow" % self.slot.full)
        slot, pointer = self.slot, self.owner._pointer
        i = max(0, min(i if i >= 0 else len(self) + i, len(self)))
        values = slot.kind.to_c(value, slot.full) if slot.takes_value else []
        if not slot.insert(pointer, i, *values):
            raise ValueError("%s refuses %r" % (slot.full, value))
        if not slot.takes_value and value is not None:
            self[i] = value

    def __delitem__(self, i):
        if not self.is_list():
            raise TypeError("%s does not shrink" % self.slot.full)
        if isinstance(i, slice):
            for k in sorted(range(*i.indices(len(self))), reverse=True):
                del self[k]
            return
        self.slot.remove(self.owner._pointer, self.place(i)[-1])

    def __repr__(self):
        return repr(list(self))

    def __eq__(self, other):
        return list(self) == list(other)


# ---- a class, and all of them -------------------------------------------------


class Object:
    """What all classes of a schema are. What is not a slot begins with '_', or
    is a function of the schema: slots may have any other name."""
    __slots__ = ("_pointer", "_owner")

    def __init__(self, **values):
        self._pointer, self._owner = self._schema.make(self.__class__)
        for name, value in values.items():
            setattr(self, name, value)

    def __setattr__(self, name, value):
        if not hasattr(self.__class__, name):
            raise AttributeError("%r object has no attribute %r" % (
                self.__class__.__name__, name))
        object.__setattr__(self, name, value)

    def __repr__(self):
        if not self._show:
            return object.__repr__(self)
        return text_of(self._show, self._pointer)

    def __eq__(self, other):
        if not isinstance(other, self.__class__) or not self._same:
            return self is other
        return self._same(self._pointer, other._pointer)

    __hash__ = None


class Schema:
    """A library's classes, as attributes; their pools, and what is done with
    whole objects."""

    def __init__(self, description, library, prefix=None):
        with open(description, encoding="utf-8") as file:
            schemas = json.load(file)["schemas"]
        self.library = ctypes.CDLL(library)
        self.kept, self.classes, self.enums, self.described = [], {}, {}, {}
        self.enum_kinds, self.pools = {}, {}
        for schema in schemas:
            self.read_names(schema)
        for schema in schemas:
            own = prefix if schema is schemas[-1] else None
            self.make_schema(schema, own or schema["identifier"] + "_")

    def read_names(self, schema):
        for enum in schema.get("enums", []):
            self.enums[enum["name"]] = {
                v["text"]: v["number"] for v in enum.get("values", [])}
            self.enum_kinds[enum["name"]] = (
                "uint" if enum["bytes"] == 8 and not enum.get("signed")
                else "int", 8)
        for one in schema.get("classes", []):
            self.described[one["name"]] = one

    def function(self, name, result, arguments):
        """A function of the library; False where it has none."""
        try:
            found = self.library[name]
        except AttributeError:
            return False
        found.restype, found.argtypes = result, arguments
        return found

    def make_schema(self, schema, prefix):
        """Its pools, which those of what it imports are told to; its classes."""
        above = [self.pools[one] for one in schema.get("imports", [])
                 if self.pools.get(one)]
        new = self.function(prefix + "pools_new", POINTER,
                            [POINTER] * len(above))
        self.pools[schema["name"]] = pools = new(*above) if new else None
        for one in schema.get("classes", []):
            made = self.make_class(one, prefix, pools)
            self.classes[one["name"]] = made
            setattr(self, one["name"], made)

    def make_class(self, one, prefix, pools):
        name = prefix + one["identifier"]
        text = [POINTER, ctypes.c_char_p, SIZE]
        members = {
            "__slots__": (), "__doc__": one.get("description"),
            "_schema": self, "_described": one, "_pools": pools,
            "_name": name,
            "_new": self.function(name + "_new", POINTER, [POINTER]),
            "_init": self.function(name + "_init", None, [POINTER]),
            "_free": self.function(name + "_free", None, [POINTER, POINTER]),
            "_all": self.function(
                name + "_all", SIZE, [POINTER, POINTER, SIZE]),
            "_class_of": self.function(
                prefix + "pools_class_of", ctypes.c_char_p, [POINTER]),
            "_show": self.function(name + "_repr", SIZE, text),
            "_same": self.function(
                name + "_eq", ctypes.c_bool, [POINTER, POINTER]),
            "_to_json": self.function(name + "_to_json", SIZE, text),
            "_read": self.function(
                name + "_new_from_json", POINTER,
                [POINTER, ctypes.c_char_p, SIZE, ctypes.c_char_p, SIZE]),
            "_at": self.function(
                name + "_at", POINTER, [POINTER, ctypes.c_uint32]),
            "_idx_of": self.function(
                name + "_idx_of", ctypes.c_uint32, [POINTER, POINTER]),
            "_deref": self.function(name + "_deref", POINTER, [POINTER, Weak]),
            "_weaken": self.function(
                name + "_weaken", Weak, [POINTER, POINTER]),
        }
        for constant in one.get("constants", []):
            members[constant["name"]] = constant["value"]
        if "tag_slot" in one:
            members[one["tag_slot"]] = self.tag(name, one["tag_slot"])
        for slot in one["slots"]:
            members[slot["reflected"]] = Slot(self, prefix, one, slot)
        base = self.classes.get(one.get("parent"), Object)
        return type(Object)(one["name"], (base,), members)

    def tag(self, name, slot):
        """The slot that tells the class: no setter, no storage."""
        get = self.function("%s_get_%s" % (name, slot), ctypes.c_char_p,
                            [POINTER])
        return property(lambda one: get(one._pointer).decode())

    # ---- objects ----

    def make(self, made):
        """The address of a new one, in its pool; of a class without one, in
        memory of Python's, which lasts as long as the Python object."""
        if made._new:
            pointer, owner = made._new(made._pools), self
        elif made._init:
            pointer, owner = memory_for(made._described)
            made._init(pointer)
        else:
            raise TypeError("no objects are made of %s" % made.__name__)
        if not pointer:
            raise MemoryError()
        return pointer, owner

    def at_address(self, name, pointer, owner=None):
        """An object of that class; NULL is None."""
        if not pointer:
            return None
        made = self.classes[name]
        one = made.__new__(made)
        one._pointer, one._owner = pointer, owner or self
        return one

    def wrap(self, name, pointer):
        """The same of one in a pool, which is of its own class."""
        if not pointer:
            return None
        own = self.classes[name]._class_of(pointer).decode()
        return self.at_address(own if own in self.classes else name, pointer)

    def all(self, made):
        """Those of a class and of those below it, in the order of the pool."""
        count = made._all(made._pools, None, 0)
        found = (POINTER * count)()
        made._all(made._pools, found, count)
        return [self.wrap(made.__name__, pointer) for pointer in found]

    def free(self, one):
        """The object is gone, with all that it owns."""
        one._free(one._pools, one._pointer)
        one._pointer = None

    def to_json(self, one):
        return text_of(one._to_json, one._pointer)

    def from_json(self, made, text):
        """A new object; ValueError says what is wrong with the text."""
        text = text.encode() if isinstance(text, str) else text
        why = ctypes.create_string_buffer(1000)
        pointer = made._read(made._pools, text, len(text), why, len(why))
        if not pointer:
            raise ValueError(why.value.decode())
        return self.wrap(made.__name__, pointer)

    # What leads to objects is a function of the class that is referred to.
    def at(self, name, index):
        made = self.classes[name]
        return self.wrap(name, made._at(made._pools, index))

    def index_of(self, name, one):
        made = self.classes[name]
        return made._idx_of(made._pools, one and one._pointer)

    def deref(self, name, handle):
        made = self.classes[name]
        return self.wrap(name, made._deref(made._pools, handle))

    def weaken(self, name, one):
        made = self.classes[name]
        return made._weaken(made._pools, one._pointer) if one else Weak(0, 0)


def load(description, library, prefix=None):
    return Schema(description, library, prefix)

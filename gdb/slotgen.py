# SPDX-License-Identifier: MIT
"""Shows objects of classes that slotgen wrote, as C_repr does:

    (gdb) print *order
    $1 = Order(id=7, qty=3, side=buy, stop=unset)

One printer for all schemas: what a class is, it reads in the tables that the
program has, NAME_tables_ROOT. It reads memory and calls no function, so a core
file does as well as a process. Where the linker has left a class's tables out,
gdb shows the struct as it always does.

Beyond C_repr: an object of a pool is shown as what its pool says that it is, so
a LimitOrder is one behind an Order *; references say where they lead, and the
identifier there, <Order 0x7ffff7d80090 id=7>; so do indexes and weak references
whose pool is found, from the object that has them, or by a variable of a
function that was called or of its file. Slots with "repr: false" are shown. A
pool is shown with its objects. "set print elements" bounds all that.

gdb finds this file by itself in its own share/gdb/python/gdb/printer;
elsewhere, "source .../slotgen.py" in ~/.gdbinit. "print/r" shows the struct.

The structs below are those of slotgen.h, SLOTGEN_INTERFACE 4: tables of another
one are left alone.
"""
import mmap
import re
import struct
from collections import namedtuple

import gdb
import gdb.printing

# ---- what slotgen.h declares ------------------------------------------------

(BOOL, INT, UINT, REAL, ENUM, CHAR, TEXT, STRING, BYTES, OBJECT, REF, OWN,
 WEAK) = range(1, 14)

# Flags of a slot, ...
IDENTIFIER, PRESENCE, SPARE, NULL = 0x2, 0x40, 0x80, 0x100
ARRAY, BOUNDED, LIST, SIGNED = 0x200, 0x400, 0x800, 0x1000
BIG, LITTLE, NEAR_SPARE, INDEX = 0x2000, 0x4000, 0x10000, 0x40000
FAR = 0x80000000
# ... of a class, of an enum.
ABSTRACT, COPY, TAG_SLOT, MASKS = 0x1, 0x400, 0x800000, 0x2

# Tables have the same bytes for every machine but for the byte order.
CLASS = struct.Struct("=4Q7i17I3i2BH")
ClassRow = namedtuple("ClassRow", (
    "id layout multiplier lengths infos keys rows places displacements "
    "ancestors texts here name description size align count first last depth "
    "mask flags dict tag tag_length tag_field tag_field_length siblings more "
    "steps checks shift reserved owners"))
INFO = struct.Struct("=3Q14Ii4I8Bi")
InfoRow = namedtuple("InfoRow", (
    "low high initial name name_length member type unit description owner "
    "offset size length inner count_offset presence_offset flags target "
    "external external_length step0 step1 kind bit width count_size "
    "presence_size presence_bit dimensions way rules"))
ENUM_ROW = struct.Struct("=2i4I")
ENUM_VALUE = struct.Struct("=Q2I")

# Structs with pointers, laid out as C does: P is one, or as wide.
RECORDS = {
    "slab": "type:P makes:P holes:P generations:P stride:I reciprocal:I "
            "first:I number:I capacity:H used:H room:H hint:H shelf:I owns:B "
            "apart:B listed:B pool:P",
    "pool": "root:P rows:P row_mask:P current:P count:P shelves:P peers:P "
            "peer_count:I next:P spare:P spare_count:I slab_count:I "
            "shelf_count:I place_bits:I",
    "peers": "peers:P peer_count:I next:P",
    "row": "base:Q stride:Q generations:Q end:I weak_end:I",
    "name": "hash:I length:I first:Q last:Q",
    "shape": "hash:I count:B mask:B all:P parent:P last:P names:P tags:P "
             "kinds:P",
    "record": "head:P words:Q",
    "table": "head:P count:I used:I capacity:I has_tree:B seed:Q",
    "pair": "word:Q name:P hash:I kind:B is_shared:B",
}

# Deeper than this an object is shown as "...", as by C_repr.
DEPTH = 16
# A class or an enum has no more: what says so is no table.
MOST = 1 << 20


# ---- memory -----------------------------------------------------------------

class Record(namedtuple("Record", "offsets size format")):
    """Where the members of a struct are."""

    @classmethod
    def of(cls, text, pointer, align):
        sizes = {"P": (pointer, pointer), "Q": (8, align), "I": (4, 4),
                 "H": (2, 2), "B": (1, 1)}
        offsets, at, widest = {}, 0, 1
        for member in text.split():
            name, code = member.split(":")
            size, aligned = sizes[code]
            at = (at + aligned - 1) // aligned * aligned
            offsets[name] = (at, size)
            at += size
            widest = max(widest, aligned)
        return cls(offsets, (at + widest - 1) // widest * widest, None)


class Memory:
    """The bytes of the process or the core file."""

    def __init__(self):
        self.inferior = gdb.selected_inferior()
        pointer = gdb.lookup_type("char").pointer()
        self.pointer = pointer.sizeof
        said = gdb.execute("show endian", to_string=True)
        self.order = "big" if "big" in said else "little"
        self.sign = ">" if self.order == "big" else "<"
        align = gdb.lookup_type("unsigned long long").alignof
        self.records = {name: Record.of(text, self.pointer, align)
                        for name, text in RECORDS.items()}

    def read(self, address, size):
        if size == 0:
            return b""
        return bytes(self.inferior.read_memory(address, size))

    def number(self, data, is_signed=False):
        return int.from_bytes(data, self.order, signed=is_signed)

    def natural(self, address, size):
        return self.number(self.read(address, size))

    def cell(self, address):
        return self.natural(address, self.pointer)

    def unpack(self, form, row, address):
        values = struct.unpack(self.sign + form.format[1:],
                               self.read(address, form.size))
        return row(*values) if row else values

    def record(self, name, address):
        """The members of a struct of RECORDS, by name."""
        record = self.records[name]
        data = self.read(address, record.size)
        return {member: self.number(data[at:at + size])
                for member, (at, size) in record.offsets.items()}

    def size_of(self, name):
        return self.records[name].size

    def text(self, address, most=None):
        """Up to a zero, or so many bytes."""
        found = b""
        while most is None or len(found) < most:
            size = 64 - address % 64  # of one page
            part = self.read(address, size)
            end = part.find(0)
            if end >= 0:
                return found + part[:end]
            found += part
            address += size
        return found[:most]


# ---- tables -----------------------------------------------------------------

class Info:
    """A slot."""

    def __init__(self, memory, texts, address):
        self.row = memory.unpack(INFO, InfoRow, address)
        self.name = memory.read(
            texts + self.row.name, self.row.name_length).decode()
        self.address = address
        self.width = self.row.width or self.row.size * 8

    def has(self, flag):
        return self.row.flags & flag != 0

    def target(self, memory):
        """The address of its class or enum; 0: none."""
        if not self.row.target:
            return 0
        at = self.address + self.row.target
        return memory.cell(at) if self.has(FAR) else at


class Class:
    def __init__(self, memory, address):
        self.memory = memory
        self.address = address
        self.row = memory.unpack(CLASS, ClassRow, address)
        self.texts = address + self.row.texts
        if self.row.count > MOST or self.row.depth > MOST:
            raise gdb.MemoryError("no class at 0x%x" % address)
        self.name = self.text(self.row.name)
        self.ancestors = struct.unpack(
            "%s%dQ" % (memory.sign, self.row.depth + 1),
            memory.read(address + self.row.ancestors,
                        8 * (self.row.depth + 1)))
        self.c_name = self.name
        self.slots = None

    def infos(self):
        if self.slots is None:
            memory, row = self.memory, self.row
            rows = struct.unpack(
                "%s%dH" % (memory.sign, row.count),
                memory.read(self.address + row.rows, 2 * row.count))
            first = self.address + row.infos
            self.slots = [Info(memory, self.texts, first + INFO.size * number)
                          for number in rows]
        return self.slots

    def is_sane(self, number):
        """Whether it can be that row of its tables."""
        return (self.row.here == CLASS.size * number
                and self.ancestors[-1] == self.row.id
                and re.fullmatch(r"\w+", self.name))

    def fits(self, members):
        """Whether a struct with these is the class's: at the same places."""
        return all(members.get(self.text(slot.row.member), -1)
                   == slot.row.offset
                   for slot in self.infos() if slot.row.member)

    def text(self, offset):
        return self.memory.text(self.texts + offset).decode()

    def is_a(self, other):
        depth = other.row.depth
        return (len(self.ancestors) > depth
                and self.ancestors[depth] == other.row.id)


class Enum:
    def __init__(self, memory, address):
        values, texts, _, _, count, flags = memory.unpack(
            ENUM_ROW, None, address)
        self.has_masks = flags & MASKS != 0
        self.values = []
        for i in range(min(count, MOST)):
            number, text, length = memory.unpack(
                ENUM_VALUE, None, address + values + ENUM_VALUE.size * i)
            self.values.append((number, memory.read(
                address + texts + text, length).decode()))

    def text(self, number, is_signed):
        """As C_repr says it, of the 64 bits of a number."""
        for known, text in self.values:
            if known == number:
                return text
        texts, rest = [], number
        for known, text in self.values if self.has_masks else []:
            if known and rest & known == known:
                texts.append(text)
                rest &= ~known
        if rest or not texts:
            texts.append(str(rest - (1 << 64) if is_signed and rest >> 63
                             else rest))
        return "|".join(texts)


class Tables:
    """The classes of the program, by the names and the addresses that they have
    there. An address is known until the program goes on, since that may be
    when it is loaded."""

    def __init__(self, names):
        self.memory = Memory()
        self.classes = {}
        self.enums = {}
        self.by_name = {}
        self.structs = {}  # of the program: by name and size, their class
        for symbol in names:
            try:
                self.add(symbol, self.address_of(symbol))
            except (gdb.error, UnicodeDecodeError, struct.error):
                continue  # something else of that name
        self.own = set(self.classes)

    @staticmethod
    def address_of(symbol):
        return int(gdb.parse_and_eval("&'%s'" % symbol).cast(
            gdb.lookup_type("unsigned long")))

    def add(self, symbol, address):
        """What begins there with a class has all of its family."""
        count = Class(self.memory, address).row.siblings
        found = [Class(self.memory, address + CLASS.size * i)
                 for i in range(min(count, MOST))]
        if not all(one.is_sane(i) for i, one in enumerate(found)):
            return  # an enum
        prefix = self.prefix(symbol, found)
        for one in found:
            one.c_name = prefix + one.name
            self.classes[one.address] = one
            known = self.by_name.get(one.name)
            if known is None or known.row.flags & COPY:
                self.by_name[one.name] = one

    @staticmethod
    def prefix(symbol, classes):
        """What the schema begins its names with: the symbol ends with the C
        name of one of them."""
        end = symbol.split("_tables_", 1)[1]
        names = [one.name for one in classes if end.endswith(one.name)]
        return end[:-len(max(names, key=len))] if names else ""

    def class_at(self, address):
        if address not in self.classes:
            self.classes[address] = Class(self.memory, address)
        return self.classes[address]

    def enum_at(self, address):
        if address not in self.enums:
            self.enums[address] = Enum(self.memory, address)
        return self.enums[address]

    def class_of_struct(self, kind):
        """The class of a struct of the program, or None."""
        key = (kind.name, kind.sizeof)
        if key not in self.structs:
            members = dict(members_of(kind, 0))
            self.structs[key] = next(
                (one for one in self.named(kind.name)
                 if one.row.size == kind.sizeof and one.fits(members)), None)
        return self.structs[key]

    def named(self, name):
        """Classes that may have that name in C: what C has for itself has a
        '_', and a schema may begin its names with a prefix."""
        name = name.rsplit("::", 1)[-1]
        for start in range(len(name)):
            for end in (name[start:], name[start:].rstrip("_")):
                if end in self.by_name:
                    yield self.by_name[end]


def members_of(kind, at):
    """The names of a struct's members and where they are, also of those
    that it has within, without a name or as its base."""
    for field in kind.fields():
        if not hasattr(field, "bitpos"):
            continue  # static
        place = at + field.bitpos // 8
        if field.is_base_class or field.name in (None, "", "slot_base"):
            yield from members_of(bare(field.type), place)
        else:
            yield field.name, place


def names_in(data):
    """Of symbols of tables, in the bytes of a file."""
    at = data.find(b"_tables_")
    while at >= 0:
        start = data.rfind(b"\0", max(at - 1000, 0), at) + 1
        end = data.find(b"\0", at, at + 1000)
        name = data[start:end] if start and end > 0 else b""
        if re.fullmatch(rb"\w+", name):
            yield name.decode()
        at = data.find(b"_tables_", at + 1)


def names_in_files():
    """gdb does not list what debug information only declares, as that of a
    program does where its tables have none."""
    names = set()
    for one in gdb.objfiles():
        try:
            with open(one.filename, "rb") as file, mmap.mmap(
                    file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                names.update(names_in(data))
        except (OSError, TypeError, ValueError):
            continue  # of the system, or elsewhere
    return names


class Programs:
    """The tables of the program in hand."""

    def __init__(self):
        self.names = {}
        self.tables = None
        for event in (gdb.events.new_objfile, gdb.events.clear_objfiles):
            event.connect(self.forget)
        for event in (gdb.events.stop, gdb.events.exited, gdb.events.cont):
            event.connect(self.move)

    def forget(self, _):
        self.names = {}
        self.tables = None

    def move(self, _):
        self.tables = None

    def now(self):
        """The tables; None: the program has none."""
        key = gdb.current_progspace().filename
        if key not in self.names:
            said = gdb.execute("info variables -q _tables_", to_string=True)
            self.names[key] = names_in_files().union(
                re.findall(r"\b(\w+_tables_\w+);?$", said, re.M))
        if self.names[key] and self.tables is None:
            self.tables = Tables(sorted(self.names[key]))
        return self.tables


programs = Programs()


# ---- pools ------------------------------------------------------------------

def is_struct(kind):
    return kind.code in (gdb.TYPE_CODE_STRUCT, gdb.TYPE_CODE_UNION)


def bare(kind):
    return kind.unqualified().strip_typedefs()


def pools_in(value, depth=4):
    """The addresses of the pools that a variable is, has or points to."""
    kind = bare(value.type)
    name = kind.name or ""
    if kind.code == gdb.TYPE_CODE_PTR and depth:
        if is_struct(bare(kind.target())) and int(value):
            yield from pools_in(value.dereference(), depth - 1)
    elif name == "slot_pool":
        if value.address is not None:
            yield int(value.address)
    elif re.search("_pools?_?$", name) and depth and is_struct(kind):
        for field in kind.fields():
            if field.name and field.name != "slot_all":
                yield from pools_in(value[field], depth - 1)


def variables():
    """Of the functions that were called, and of their files, with a frame
    each. To ask for all of the program would take long."""
    seen = set()
    try:
        frame = gdb.selected_frame()
    except gdb.error:  # there is no process
        return
    for _ in range(DEPTH):
        try:
            block = frame.block()
        except RuntimeError:  # of a function without debug information
            block = None
        while block:
            is_file = block.is_static or block.is_global
            place = (block.start, block.end, block.is_static)
            if not is_file or place not in seen:
                for symbol in block:
                    if symbol.is_variable or symbol.is_argument:
                        yield symbol, frame
            if is_file:
                seen.add(place)
            block = block.superblock
        frame = frame.older()
        if frame is None:
            return


class Pools:
    """Pools, and the objects in them, as slotgen.h keeps them."""

    def __init__(self, tables):
        self.tables = tables
        self.memory = tables.memory
        self.slab_bytes = self.find_slab_bytes()
        self.found = None

    @staticmethod
    def find_slab_bytes():
        symbol = gdb.lookup_global_symbol("slot_no_holes_")
        size = symbol.type.sizeof * 16 if symbol else 0
        return size if size and size & (size - 1) == 0 else 65536

    def slab_of(self, address):
        """The slab of an object that is in a pool; None: it is in none, as far
        as can be told."""
        at = address & -self.slab_bytes
        try:
            slab = self.memory.record("slab", at)
        except gdb.error:
            return None
        offset = address - at - slab["first"]
        if (slab["type"] not in self.tables.own or not slab["stride"]
                or offset < 0 or offset % slab["stride"]
                or offset // slab["stride"] >= slab["used"]):
            return None
        return slab

    def class_of(self, address, known):
        """The class of an object, at least the one that is known."""
        slab = self.slab_of(address)
        if slab:
            found = self.tables.class_at(slab["type"])
            if found.is_a(known):
                return found
        return known

    def around(self, pool):
        """A pool and those that it owns from."""
        yield pool
        peers = self.memory.record("pool", pool)
        for _ in range(MOST):
            for i in range(min(peers["peer_count"], MOST)):
                yield self.memory.cell(
                    peers["peers"] + i * self.memory.pointer)
            if not peers["next"]:
                return
            peers = self.memory.record("peers", peers["next"])

    def everywhere(self):
        """The pools that variables lead to."""
        if self.found is None:
            self.found = []
            for symbol, frame in variables():
                try:
                    self.found += pools_in(symbol.value(frame))
                except (gdb.error, RuntimeError):
                    continue  # optimized out, or not begun
        return self.found

    def holds(self, pool, family):
        try:
            root = self.memory.record("pool", pool)["root"]
            return self.tables.class_at(root).ancestors[0] == family
        except (gdb.error, UnicodeDecodeError, OverflowError):
            return False

    def of_family(self, kind, holder):
        """The pool that an index or a handle of that class means; None: there
        is none to be found."""
        family = kind.ancestors[0]
        slab = self.slab_of(holder) if holder else None
        for pool in self.around(slab["pool"]) if slab else []:
            if self.holds(pool, family):
                return pool
        fitting = {pool for pool in self.everywhere()
                   if self.holds(pool, family)}
        return fitting.pop() if len(fitting) == 1 else None

    def row(self, pool, index):
        record = self.memory.record("pool", pool)
        number = index >> record["place_bits"]
        if not 0 < number <= record["slab_count"]:
            return None
        return self.memory.record(
            "row", record["rows"] + number * self.memory.size_of("row"))

    def address(self, number):
        return number & ((1 << 8 * self.memory.pointer) - 1)

    def at(self, pool, index):
        """The object of an index; 0: there is none."""
        row = self.row(pool, index)
        if row is None or index >= row["end"]:
            return 0
        return self.address(row["base"] + index * row["stride"])

    def deref(self, pool, index, generation):
        """The object of a handle; 0: it is gone."""
        row = self.row(pool, index)
        if row is None or index >= row["weak_end"] or not generation & 1:
            return 0
        kept = self.memory.natural(
            self.address(row["generations"] + 4 * index), 4)
        if kept != generation:
            return 0
        return self.address(row["base"] + index * row["stride"])

    def objects(self, pool):
        """All objects of a pool, and their classes."""
        record = self.memory.record("pool", pool)
        word_bits = 8 * self.memory.pointer
        for number in range(1, record["slab_count"] + 1):
            row = self.memory.record(
                "row", record["rows"] + number * self.memory.size_of("row"))
            index = number << record["place_bits"]
            first = self.address(row["base"] + index * row["stride"])
            slab = self.memory.record("slab", first & -self.slab_bytes)
            kind = self.tables.class_at(slab["type"])
            for place in range(slab["used"]):
                holes = self.memory.cell(
                    slab["holes"] + place // word_bits * self.memory.pointer)
                if not holes >> place % word_bits & 1:
                    yield kind, first + place * slab["stride"]


# ---- objects as text --------------------------------------------------------

def quoted(data, is_text):
    """As C_repr quotes: bytes beyond ASCII as they are in texts."""
    said = ""
    text = data.decode("utf-8", "surrogateescape") if is_text else (
        data.decode("latin-1"))
    for character in text:
        code = ord(character)
        if character in "\\'":
            said += "\\" + character
        elif character == "\n":
            said += "\\n"
        elif 0xdc80 <= code <= 0xdcff:  # no UTF-8
            said += "\\x%02x" % (code - 0xdc00)
        elif code < 0x20 or code == 0x7f or (code > 0x7f and not is_text):
            said += "\\x%02x" % code
        else:
            said += character
    return "'" + said + "'"


def real_text(number, is_float):
    """The shortest that gives the same number."""
    if number != number:
        return "nan"
    if number in (float("inf"), float("-inf")):
        return "inf" if number > 0 else "-inf"
    near_zero = abs(number) < (1.2e-38 if is_float else 2.3e-308)
    for digits in range(1 if near_zero else 6 if is_float else 15, 18):
        text = "%.*g" % (digits, number)
        again = float(text)
        if is_float:
            try:
                again = struct.unpack("f", struct.pack("f", again))[0]
            except OverflowError:
                continue
        if again == number:
            break
    return text if "." in text or "e" in text else text + ".0"


class Shower:
    """One object as text. As many as a list's elements are said of all that
    it has, be it by way of others."""

    def __init__(self, tables):
        self.tables = tables
        self.memory = tables.memory
        self.pools = Pools(tables)
        self.limit = gdb.parameter("print elements") or None
        self.left = self.limit

    def spend(self):
        """Whether one more object is said."""
        if self.left is None:
            return True
        self.left -= 1
        return self.left >= 0

    # An object is its class, where it is (0: in a register), its bytes.
    def show(self, kind, address, data, depth=0):
        if depth == DEPTH:
            return "..."
        parts = ["%s=%s" % (slot.name, self.slot(kind, slot, address, data,
                                                 depth + 1))
                 for slot in kind.infos()]
        if kind.row.flags & (TAG_SLOT | ABSTRACT) == TAG_SLOT:
            parts.insert(0, self.tag(kind))
        if kind.row.dict:
            parts += self.attributes(data, kind.row.dict - 1)
        return "%s(%s)" % (kind.name, ", ".join(parts))

    def tag(self, kind):
        """What reads as a slot and has no storage."""
        field, tag = (
            self.memory.read(kind.texts + at, length)
            for at, length in ((kind.row.tag_field, kind.row.tag_field_length),
                               (kind.row.tag, kind.row.tag_length)))
        return "%s=%s" % (field.decode(), quoted(tag, True))

    def show_at(self, kind, address, depth=0):
        """The object there, which may be one of a class below."""
        kind = self.pools.class_of(address, kind)
        return self.show(kind, address,
                         self.memory.read(address, kind.row.size), depth)

    # ---- whether it is set, and how many elements it has

    def raw(self, slot, data):
        """The bits of a number, also those in a word."""
        row = slot.row
        is_big = slot.has(BIG) or (
            self.memory.order == "big" and not slot.has(LITTLE))
        number = int.from_bytes(data[:row.size], "big" if is_big else "little")
        if row.width:
            number >>= (row.size * 8 - row.bit - row.width if slot.has(BIG)
                        else row.bit)
        return number & (1 << slot.width) - 1

    def is_set(self, slot, data):
        row, at = slot.row, data[slot.row.offset:]
        if slot.has(PRESENCE):
            word = data[row.presence_offset:][:row.presence_size]
            return self.ordered(slot, word) >> row.presence_bit & 1 == 1
        if slot.has(NULL):
            size = self.memory.pointer
            if not slot.has(LIST):
                size = 4 if slot.has(INDEX) else size
                if row.kind == WEAK:
                    at, size = at[4:], 4
            return any(at[:size])
        if slot.has(SPARE):
            ones = (1 << slot.width) - 1
            is_near = slot.has(NEAR_SPARE)
            if slot.has(SIGNED):
                spare = ones >> 1 if is_near else 1 << slot.width - 1
            else:
                spare = 0 if is_near else ones
            return self.raw(slot, at) != spare
        return True

    def ordered(self, slot, data):
        """A number in the byte order of the slot."""
        if slot.has(BIG):
            return int.from_bytes(data, "big")
        if slot.has(LITTLE):
            return int.from_bytes(data, "little")
        return self.memory.number(data)

    def elements(self, slot, data):
        """How many there are, where they are (0: in the object), and their
        bytes, of as many as may be said."""
        row, at = slot.row, data[slot.row.offset:]
        if slot.has(LIST):
            block = self.memory.number(at[:self.memory.pointer])
            if not block:
                return 0, 0, b""
            count = self.memory.natural(block - 16, 8) * row.inner
            said = count if self.limit is None else min(count, self.limit)
            return count, block, self.memory.read(block, said * row.size)
        count = row.length
        if slot.has(BOUNDED):
            word = data[row.count_offset:][:row.count_size]
            count = min(self.ordered(slot, word) * row.inner, count)
        return count, 0, at[:count * row.size]

    # ---- slots

    def slot(self, kind, slot, address, data, depth):
        try:
            return self.said_slot(kind, slot, address, data, depth)
        except gdb.MemoryError as error:
            return "<%s>" % error

    def said_slot(self, kind, slot, address, data, depth):
        if not self.is_set(slot, data):
            return "unset"
        count, block, bytes_ = self.elements(slot, data)
        size, inner = slot.row.size, slot.row.inner
        is_array = slot.has(ARRAY | BOUNDED | LIST)
        if block == 0 and address:
            block = address + slot.row.offset
        said = []
        for i in range(count):
            if self.is_enough(slot, i):
                said.append("...")
                break
            said.append(self.element(
                kind, slot, address, block + i * size if block else 0,
                bytes_[i * size:][:size], depth))
        if not is_array:
            return said[0]
        if inner > 1:
            said = ["[%s]" % ", ".join(said[i:i + inner])
                    for i in range(0, len(said), inner)]
        return "[%s]" % ", ".join(said)

    def is_enough(self, slot, i):
        """Whether no more elements are said."""
        if i == 0 and not slot.has(ARRAY | BOUNDED | LIST):
            return False
        if self.limit is not None and i >= self.limit:
            return True
        return slot.row.kind == OBJECT and not self.spend()

    def element(self, kind, slot, holder, address, data, depth):
        what = slot.row.kind
        if what == TEXT:
            return quoted(data.split(b"\0", 1)[0], True)
        if what == STRING:
            return self.string(kind, slot, self.memory.number(data))
        if what == BYTES:
            return self.bytes_at(self.memory.number(data))
        if what == OBJECT:
            return self.show(self.tables.class_at(slot.target(self.memory)),
                             address, data, depth)
        if what == OWN:
            return self.owned(slot, self.memory.number(data), depth)
        if what == REF:
            return self.reference(slot, holder, data)
        if what == WEAK:
            target = self.tables.class_at(slot.target(self.memory))
            return self.weak(target, holder, data)
        return self.number(slot, self.raw(slot, data))

    def number(self, slot, raw):
        what = slot.row.kind
        if what == BOOL:
            return "true" if raw else "false"
        if what == CHAR:
            return quoted(bytes([raw & 0xff]), True)
        if what == REAL:
            is_float = slot.row.size == 4
            data = raw.to_bytes(slot.row.size, "little")
            return real_text(
                struct.unpack("<f" if is_float else "<d", data)[0], is_float)
        if slot.has(SIGNED) and raw >> slot.width - 1:
            raw -= 1 << slot.width
        if what == ENUM:
            return self.tables.enum_at(slot.target(self.memory)).text(
                raw & (1 << 64) - 1, slot.has(SIGNED))
        return str(raw)

    def limited(self, address, length, is_text):
        """Of a text only as much as gdb says of one."""
        said = length if self.limit is None else min(length, self.limit)
        return quoted(self.memory.read(address, said), is_text) + (
            "..." if said < length else "")

    def string(self, kind, slot, address):
        if not address:
            address = kind.texts + (slot.row.initial & 0xffffffff)
        most = None if self.limit is None else self.limit + 1
        text = self.memory.text(address, most)
        if most is None or len(text) < most:
            return quoted(text, True)
        return quoted(text[:-1], True) + "..."

    def bytes_at(self, block):
        size = self.memory.natural(block - 16, 8) if block else 0
        return "b" + self.limited(block, size, False)

    def owned(self, slot, address, depth):
        if not address:
            return "NULL"
        if not self.spend():
            return "..."
        kind = self.tables.class_at(slot.target(self.memory))
        return self.show_at(kind, address, depth)

    # ---- what leads elsewhere

    def pointed(self, kind, address):
        """<Order 0x7ffff7d80090 id=7>"""
        said = ""
        try:
            kind = self.pools.class_of(address, kind)
            for slot in kind.infos():
                if slot.has(IDENTIFIER):
                    said = " %s=%s" % (slot.name, self.slot(
                        kind, slot, address,
                        self.memory.read(address, kind.row.size), DEPTH))
        except gdb.MemoryError:
            said = " unreadable"
        return "<%s 0x%x%s>" % (kind.name, address, said)

    def reference(self, slot, holder, data):
        number = self.memory.number(data)
        if not number:
            return "NULL"
        target = slot.target(self.memory)
        if not target:
            return "<void 0x%x>" % number
        kind = self.tables.class_at(target)
        if not slot.has(INDEX):
            return self.pointed(kind, number)
        pool = self.pools.of_family(kind, holder)
        address = self.pools.at(pool, number) if pool else 0
        if address:
            return self.pointed(kind, address)
        return "<%s at index %d>" % (kind.name, number)

    def weak(self, kind, holder, data):
        index, generation = (self.memory.number(data[at:at + 4])
                             for at in (0, 4))
        if not generation:
            return "NULL"
        pool = self.pools.of_family(kind, holder)
        if pool is None:
            return "<%s at index %d, generation %d>" % (
                kind.name, index, generation)
        address = self.pools.deref(pool, index, generation)
        if not address or not self.pools.class_of(address, kind).is_a(kind):
            return "<%s gone>" % kind.name
        return self.pointed(kind, address)

    # ---- attributes of open classes

    def attributes(self, data, offset):
        try:
            at = self.memory.number(data[offset:][:self.memory.pointer])
            if not at or at & 1:
                return []
            pairs = (self.pairs_of_table(at) if self.memory.cell(at) & 1
                     else self.pairs_of_shape(at))
            said = []
            for name, kind, word in pairs:
                if len(said) == self.limit:
                    return said + ["..."]
                said.append("%s=%s" % (self.attribute_name(name),
                                       self.word(kind, word)))
            return said
        except gdb.MemoryError as error:
            return ["<%s>" % error]

    def pairs_of_shape(self, at):
        memory = self.memory
        shape = memory.record("shape", memory.cell(at))
        words = at + memory.records["record"].offsets["words"][0]
        for i in range(shape["count"]):
            yield (memory.cell(shape["names"] + i * memory.pointer),
                   memory.natural(shape["kinds"] + i, 1), words + 8 * i)

    def pairs_of_table(self, at):
        memory = self.memory
        first, size = at + memory.size_of("table"), memory.size_of("pair")
        for i in range(memory.record("table", at)["used"]):
            pair = memory.record("pair", first + i * size)
            if pair["name"]:
                yield pair["name"], pair["kind"], first + i * size

    def attribute_name(self, address):
        length = self.memory.record("name", address)["length"]
        return self.memory.read(
            address + self.memory.size_of("name"), length).decode(
                "utf-8", "backslashreplace")

    def word(self, kind, at):
        """A value of 64 bits; a short text stands in it."""
        data = self.memory.read(at, 8)
        number = self.memory.number(data)
        if kind == STRING:
            if number & 1:
                text = at if self.memory.order == "big" else at + 1
                return self.limited(text, (number & 0xff) >> 1, True)
            return self.limited(number + 4, self.memory.natural(number, 4),
                                True)
        if kind == BOOL:
            return "true" if data[0] else "false"
        if kind == REAL:
            return real_text(struct.unpack(self.memory.sign + "d", data)[0],
                             False)
        if kind == REF:
            pointer = self.memory.number(data[:self.memory.pointer])
            return "<object 0x%x>" % pointer if pointer else "NULL"
        return str(self.memory.number(data, kind == INT))


# ---- printers ---------------------------------------------------------------

def bytes_of(value, memory):
    """Those of a value that is nowhere in memory: in registers, or what a
    function returned."""
    kind = bare(value.type)
    data = bytearray(kind.sizeof)
    if is_struct(kind):
        parts = [(field.bitpos // 8, value[field]) for field in kind.fields()
                 if hasattr(field, "bitpos") and not field.bitsize]
    elif kind.code == gdb.TYPE_CODE_ARRAY:
        low, high = kind.range()
        size = kind.target().sizeof
        parts = [((i - low) * size, value[i]) for i in range(low, high + 1)]
    elif kind.code == gdb.TYPE_CODE_FLT:
        return struct.pack(memory.sign + ("f" if kind.sizeof == 4 else "d"),
                           float(value))
    else:
        number = int(value) & (1 << 8 * kind.sizeof) - 1
        return number.to_bytes(kind.sizeof, memory.order)
    for at, part in parts:
        said = bytes_of(part, memory)
        data[at:at + len(said)] = said
    return bytes(data)


class ObjectPrinter:
    def __init__(self, tables, kind, value):
        self.tables, self.kind, self.value = tables, kind, value

    def to_string(self):
        shower = Shower(self.tables)
        if self.value.address is not None:
            return shower.show_at(self.kind, int(self.value.address))
        return shower.show(self.kind, 0,
                           bytes_of(self.value, self.tables.memory))


class WeakPrinter(ObjectPrinter):
    def to_string(self):
        data = bytes_of(self.value, self.tables.memory)
        return Shower(self.tables).weak(self.kind, 0, data)


class PoolPrinter:
    def __init__(self, tables, value):
        self.tables, self.address = tables, int(value.address)

    def to_string(self):
        pool = self.tables.memory.record("pool", self.address)
        if not pool["root"]:
            return "a pool that is not initialised"
        return "pool of %s, %d in it" % (
            self.tables.class_at(pool["root"]).name, pool["count"])

    def children(self):
        shower = Shower(self.tables)
        if not self.tables.memory.record("pool", self.address)["root"]:
            return
        for i, (kind, address) in enumerate(
                shower.pools.objects(self.address)):
            yield "[%d]" % i, self.value_of(kind, address)

    def value_of(self, kind, address):
        """For gdb to show; a text where it knows no such struct."""
        try:
            struct_type = gdb.lookup_type(kind.c_name)
        except gdb.error:
            return "0x%x" % address
        return gdb.Value(address).cast(struct_type.pointer()).dereference()

    @staticmethod
    def display_hint():
        return "array"


class SlotgenPrinter(gdb.printing.PrettyPrinter):
    def __call__(self, value):
        kind = value.type.unqualified()
        if not is_struct(bare(kind)) or value.is_optimized_out:
            return None
        tables = programs.now()
        if tables is None:
            return None
        name = bare(kind).name
        if not name:
            return None
        if name == "slot_weak":
            known = (kind.name or "").rpartition("_weak")[0]
            found = next(tables.named(known), None)
            return WeakPrinter(tables, found, value) if found else None
        if name == "slot_pool" and value.address is not None:
            return PoolPrinter(tables, value)
        found = tables.class_of_struct(bare(kind))
        return ObjectPrinter(tables, found, value) if found else None


gdb.printing.register_pretty_printer(
    None, SlotgenPrinter("slotgen"), replace=True)

# SPDX-License-Identifier: MIT
"""What a schema means, by the manual and not by slotgen's code: enums, types,
slots and classes, what each class has in the end, and the YAML that says it.

A Schema is changed by draw.py (which makes it) and shrink.py (which takes
things out); resolve() then works out what every class has.
"""
import copy
import json
import struct

INTEGERS = {}
for _bits in (8, 16, 32, 64):
    INTEGERS[f"uint{_bits}_t"] = (0, 2**_bits - 1)
    INTEGERS[f"int{_bits}_t"] = (-2**(_bits - 1), 2**(_bits - 1) - 1)
REALS = ("float", "double")
LAYOUTS = ("compact", "sorted", "declared", "packed")
NUMERIC = "iure"          # kinds whose values are numbers with bounds
OTHER_WORDS = {"float": "f32", "double": "f64", "string": "char"}
for _word in INTEGERS:
    OTHER_WORDS[_word] = _word.replace("uint", "u").replace("int", "i")[:-2]
# Words of C and C++ that a slot may be called; its member has a "_" more.
RESERVED = ("class", "new", "default", "this", "int", "errno", "NULL",
            "delete", "linux")
POINTERS = "RNWV"         # kinds that lead to something outside the object
OWNERS = "syN"            # kinds whose storage the object owns

# The kinds of a slot, as drivers/oracle.h knows them:
#   i u signed and unsigned integer   r float, double   b bool   c char
#   e enum   t char s[N]   s string   z ref string   y bytes
#   O embedded object   R ref   N own   W weak   V ref void


def to_float(value):
    """The nearest float, as a Python number; infinite where it is beyond."""
    try:
        return struct.unpack("f", struct.pack("f", value))[0]
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


def width_of(low, high):
    """Bits that the numbers low..high need."""
    if low < 0:
        return max((-low - 1).bit_length(), max(high, 0).bit_length()) + 1
    return max(high.bit_length(), 1)


def bits_range(width, is_signed):
    if is_signed:
        return -2**(width - 1), 2**(width - 1) - 1
    return 0, 2**width - 1


class Enum:
    def __init__(self, name, values):
        self.name = name
        self.values = values       # name → number
        self.is_open = self.is_flags = False
        self.storage = None        # 'c:', a name of INTEGERS
        self.form = "full"         # or "list", "map", which say less
        self.spelled = {}          # name → "empty", "mapping"; else a number
        self.texts = {}            # name → its 'name:'
        self.renaming = None       # 'rename:'

    def range(self):
        """What its storage holds: 'c:', else the smallest type."""
        if self.storage:
            return INTEGERS[self.storage]
        low, high = min(self.values.values()), max(self.values.values())
        if self.is_flags:
            low, high = 0, self.mask()
        for bits in (8, 16, 32, 64):
            low_most, high_most = bits_range(bits, low < 0)
            if low_most <= low and high <= high_most:
                return low_most, high_most
        raise ValueError(self.name)

    def is_signed(self):
        return self.range()[0] < 0

    def mask(self):
        mask = 0
        for number in self.values.values():
            mask |= number
        return mask

    def width(self):
        """Bits that ':n' has to have at least."""
        numbers = list(self.values.values())
        if self.is_flags:
            return max(self.mask().bit_length(), 1)
        low = min(numbers)
        if self.is_signed():
            low = min(low, -1)
        return width_of(low, max(numbers))

    def accepts(self, number, low, high):
        if not low <= number <= high:
            return False
        if self.is_open:
            return True
        if self.is_flags:
            return number & ~self.mask() == 0
        return number in self.values.values()

    def name_of(self, number):
        for name, other in self.values.items():
            if other == number:
                return name
        return None

    def text_of(self, name):
        """What stands for it outside C."""
        return self.texts.get(name) or respell(name, self.renaming)

    def text_of_number(self, number):
        name = self.name_of(number)
        return None if name is None else self.text_of(name)

    def start(self):
        """Zero, or the value nearest to it."""
        numbers = list(self.values.values())
        if self.is_open or self.is_flags or 0 in numbers:
            return 0
        return min(numbers, key=lambda number: (abs(number), number < 0))

    def follows(self, name):
        """Whether it is the number that comes when none is given."""
        names = list(self.values)
        before = names[:names.index(name)]
        number = self.values[name]
        if not self.is_flags:
            return number == (self.values[before[-1]] + 1 if before else 0)
        last = self.values[before[-1]] if before else 0
        return number == 1 << last.bit_length()

    def number_text(self, name):
        number, how = self.values[name], self.spelled.get(name)
        if name in self.texts:
            text = json.dumps(self.texts[name], ensure_ascii=False)
            return f"{{value: {number}, name: {text}}}"
        if how == "empty" and self.follows(name):
            return ""
        if how == "mapping":
            return f'{{value: {number}, description: "what {name} is"}}'
        return hex(number) if how == "hex" and number >= 0 else str(number)

    def yaml(self):
        if self.form == "list":
            return f"  {self.name}: [{', '.join(self.values)}]\n"
        values = ", ".join(f"{name}: {self.number_text(name)}"
                           for name in self.values)
        if self.form == "map":
            return f"  {self.name}: {{{values}}}\n"
        keys = [key for key, is_said in (("open: true", self.is_open),
                                         ("flags: true", self.is_flags),
                                         (f"rename: {self.renaming}",
                                          self.renaming),
                                         (f"c: {self.storage}", self.storage))
                if is_said]
        keys.append(f"permissible_values: {{{values}}}")
        return f"  {self.name}: {{{', '.join(keys)}}}\n"


class Type:
    """A name for a scalar with bounds."""

    def __init__(self, name, word, low=None, high=None):
        self.name, self.word, self.low, self.high = name, word, low, high
        self.minimum = self.maximum = None
        self.above = None   # the Type that it narrows
        self.enum = None    # or the Enum
        self.form = "full"  # or "short": a declaration without a name

    def chain(self):
        """It and the types that it narrows, the widest first."""
        return (self.above.chain() if self.above else []) + [self]

    def yaml(self):
        base = self.word
        if self.above or self.enum:
            base = (self.above or self.enum).name
        key = "typeof" if self.above or self.enum else "c"
        base += range_text(self.low, self.high)
        if self.form == "short":
            return f"  {self.name}: {base}\n"
        keys = [f'{key}: "{base}"']
        if self.minimum is not None:
            keys.append(f"minimum_value: {number_text(self.minimum)}")
        if self.maximum is not None:
            keys.append(f"maximum_value: {number_text(self.maximum)}")
        return f"  {self.name}: {{{', '.join(keys)}}}\n"


def number_text(number, spelling=""):
    """spelling: of an integer, as format() has it."""
    if isinstance(number, float):
        return repr(number)
    return format(number, spelling)


def bound_text(number, spelling="", constants=()):
    """constants: number → the name that stands for it."""
    if number is None:
        return ""
    if number in constants and not isinstance(number, float):
        return constants[number]
    return number_text(number, spelling)


def range_text(low, high, spelling="", constants=()):
    if low is None and high is None:
        return ""
    return (f" in {bound_text(low, spelling, constants)}.."
            f"{bound_text(high, spelling, constants)}")


class Slot:
    """One declaration. In what resolve() gives, one slot of one class."""

    def __init__(self, name, kind, word):
        self.name, self.kind = name, kind
        self.word = word           # the type's word in the schema
        self.enum = None           # Enum
        self.type = None           # Type, whose name is then the word
        self.target = None         # name of a class
        self.shape = " "           # '[' fixed, '<' bounded, '*' growable
        self.lengths = []          # of its dimensions; of '*' without the first
        self.text_bytes = 0        # of 't'
        self.is_optional = False
        self.bits = 0
        self.low = self.high = None          # 'in'
        self.minimum = self.maximum = None   # checks
        self.default = None        # a number, bytes, or a list of numbers
        self.is_identifier = self.is_key = False
        self.is_readonly = self.is_hot = False
        self.compare = self.hash = self.repr = None
        self.text_name = None      # 'name:'
        self.constants = {}        # number → the name that stands for it
        self.spelling = ""         # of its integers: "", "#x", "#b" or "_"
        self.more = {}             # keys that say nothing to a program
        self.rules = []            # Rule of rules.py: those that it says and,
                                   # in what resolve() gives, inherited ones
        self.annotations = {}      # key → int, float, bool or str, likewise
        self.keys = set()          # facts that are said as keys of a mapping
        # Set by resolve():
        self.declarer = None       # Class
        self.external = name       # its name in text formats
        self.index32 = False

    # ---- what it holds ----------------------------------------------------

    def is_array(self):
        return self.shape != " "

    def inner(self):
        """Elements in one row."""
        product = 1
        for length in self.lengths[0 if self.shape == "*" else 1:]:
            product *= length
        return product

    def most(self):
        """Rows that there are or may be."""
        if self.shape == "*":
            return 10**6
        return self.lengths[0] if self.lengths else 1

    def base_range(self):
        """Of the word alone."""
        if self.kind == "e":
            return self.enum.range()
        if self.kind in "iu":
            word = self.type.word if self.type else self.word
            return INTEGERS[word]
        return None, None

    def storage(self):
        """low, high of what the slot can hold: 'in' and ':n' included."""
        low, high = self.base_range()
        if self.kind in "ie" or self.kind == "u":
            if self.bits:
                is_signed = (self.kind == "i" or
                             (self.kind == "e" and self.enum.is_signed()))
                low, high = bits_range(self.bits, is_signed)
        for bound in self.bounds():
            low = low if bound.low is None else bound.low
            high = high if bound.high is None else bound.high
        if self.is_float():
            low = None if low is None else to_float(low)
            high = None if high is None else to_float(high)
        return low, high

    def limits(self):
        """low, high of what setters take: the checks included."""
        low, high = self.storage()
        for bound in self.bounds():
            minimum, maximum = bound.minimum, bound.maximum
            if self.is_float():
                minimum = None if minimum is None else to_float(minimum)
                maximum = None if maximum is None else to_float(maximum)
            if minimum is not None:
                low = minimum if low is None else max(low, minimum)
            if maximum is not None:
                high = maximum if high is None else min(high, maximum)
        return low, high

    def limits_as_said(self):
        """The same of a real slot, before a float rounds them."""
        low = high = None
        for bound in self.bounds():
            lows = [x for x in (low, bound.low, bound.minimum)
                    if x is not None]
            highs = [x for x in (high, bound.high, bound.maximum)
                     if x is not None]
            low = max(lows) if lows else None
            high = min(highs) if highs else None
        return low, high

    def bounds(self):
        """What gives it bounds, the widest first."""
        if self.kind not in "iur":
            return []
        return (self.type.chain() if self.type else []) + [self]

    def is_float(self):
        return self.kind == "r" and \
            (self.type.word if self.type else self.word) == "float"

    def accepts(self, value):
        """Of a number that the program holds as an integer or a double."""
        if not self.is_in_bounds(value):
            return False
        if self.is_float() and abs(value) != float("inf"):
            value = to_float(value)
        return all(rule.takes(self, value) for rule in self.rules)

    def accepts_text(self, data):
        return (self.kind != "t" or len(data) < self.text_bytes) and \
            all(rule.takes(self, data) for rule in self.rules)

    def is_in_bounds(self, value):
        if self.kind == "b":
            return value in (0, 1)
        if self.kind == "c":
            return True
        if self.kind == "e":
            low, high = self.storage()
            return self.enum.accepts(value, low, high)
        low, high = self.limits()
        if self.kind == "r":
            if self.is_float() and abs(value) != float("inf"):
                value = to_float(value)
                if abs(value) == float("inf"):
                    return False  # it would become another number
            # An open end of a range is the largest finite number.
            if not abs(value) < float("inf"):
                return low is None and high is None
        return (low is None or value >= low) and \
            (high is None or value <= high)

    def start(self, index=0):
        """What it, or its element of that index, starts with."""
        value = self.start_as_said(index)
        return to_float(value) if self.is_float() else value

    def start_as_said(self, index):
        if isinstance(self.default, list):
            if index < len(self.default):
                return self.default[index]
        elif self.default is not None:
            return self.default
        if self.kind == "e":
            return self.enum.start()
        if self.kind in "iur":
            low, high = self.limits()
            zero = 0.0 if self.kind == "r" else 0
            if low is not None and low > 0:
                return low
            if high is not None and high < 0:
                return high
            return zero
        return b"" if self.kind in "tszy" else 0

    def in_compare(self):
        return self.kind != "W" and self.compare is not False

    def in_hash(self):
        if self.kind == "W":
            return False
        return self.in_compare() if self.hash is None else self.hash

    def in_repr(self):
        return self.kind != "W" and self.repr is not False

    # ---- what it is called ------------------------------------------------

    def default_text(self):
        def one(value):
            if self.kind == "b":
                return "true" if value else "false"
            if self.kind == "e":
                return self.enum.name_of(value) or str(value)
            if self.kind in "tsz":
                return quoted(value)
            if self.kind == "c":
                return "'%c'" % value
            if value in self.constants and self.kind in "iu":
                return self.constants[value]
            return number_text(value, self.spelling)
        if isinstance(self.default, list):
            return "{" + ", ".join(map(one, self.default)) + "}"
        return one(self.default)

    def count_text(self, number):
        return self.constants.get(number, str(number))

    def numbers(self):
        """Those that a constant of the file may stand for."""
        default = self.default if self.kind in "iu" else None
        bounds = (self.low, self.high, self.minimum, self.maximum) \
            if self.kind in "iu" else ()
        return [number for number in (*self.lengths, self.text_bytes,
                                      self.bits, default, *bounds)
                if isinstance(number, int) and number]

    def declaration(self):
        parts = []
        if self.is_optional and "required" not in self.keys:
            parts.append("opt")
        hold = {"R": "ref", "N": "own", "W": "weak", "V": "ref",
                "z": "ref"}.get(self.kind)
        if hold and not (self.kind == "R" and "plain" in self.keys):
            parts.append(hold)
        word, star = self.word, self.kind in POINTERS
        if "other word" in self.keys:  # i8 for int8_t, char * for string
            word = OTHER_WORDS.get(word, word)
            star = star or word == "char"
        parts.append(word)
        text = " ".join(parts) + (" *" if star else " ")
        text += self.name
        lengths = list(self.lengths)
        if self.shape == "*":
            text += "[]"
        elif self.shape == "<":
            text += f"[<={self.count_text(lengths.pop(0))}]"
        text += "".join(f"[{self.count_text(length)}]" for length in lengths)
        if self.text_bytes:
            text += f"[{self.count_text(self.text_bytes)}]"
        if self.bits and "bits" not in self.keys:
            text += f":{self.count_text(self.bits)}"
        text += range_text(self.low, self.high, self.spelling,
                           self.constants)
        for fact, is_said in (("identifier", self.is_identifier),
                              ("key", self.is_key),
                              ("readonly", self.is_readonly)):
            if is_said and fact not in self.keys:
                text += f" {fact}"
        if self.default is not None and "ifabsent" not in self.keys:
            text += f" = {self.default_text()}"
        return text

    def mapping(self):
        """Its keys, as texts of YAML."""
        keys = {}
        if "named" in self.keys:  # a name alone, whose type is a key
            keys.update(self.type_keys())
        if self.minimum is not None:
            keys["minimum_value"] = bound_text(self.minimum, self.spelling,
                                               self.constants)
        if self.maximum is not None:
            keys["maximum_value"] = bound_text(self.maximum, self.spelling,
                                               self.constants)
        if self.default is not None and "ifabsent" in self.keys:
            keys["ifabsent"] = self.default_text()
            if self.kind == "c":
                keys["ifabsent"] = f'"{keys["ifabsent"]}"'
        if self.is_optional and "required" in self.keys:
            keys["required"] = "false"
        if self.bits and "bits" in self.keys:
            keys["bits"] = str(self.bits)
        for fact, is_said in (("identifier", self.is_identifier),
                              ("key", self.is_key),
                              ("readonly", self.is_readonly)):
            if is_said and fact in self.keys:
                keys[fact] = "true"
        if self.is_hot:
            keys["hot"] = "true"
        for fact in ("compare", "hash", "repr"):
            value = getattr(self, fact)
            if value is not None:
                keys[fact] = "true" if value else "false"
        if self.text_name is not None:
            keys["name"] = f'"{self.text_name}"'
        keys.update(self.more)
        for rule in self.rules:
            keys.update(rule.keys())
        if self.annotations:
            keys["annotations"] = annotations_text(self.annotations)
        return keys

    def type_keys(self):
        if self.kind == "t":
            return {"chars": str(self.text_bytes)}
        is_own_word = self.type or self.enum or self.target
        return {"range" if is_own_word else "c": self.word}

    def designator(self):
        return self.name + "_" * (self.name in RESERVED)

    def pair(self):
        """The declaration, and its keys or nothing."""
        declaration = self.declaration().replace("'", "''")
        keys = ", ".join(f"{key}: {value}"
                         for key, value in self.mapping().items())
        if self.keys & {"short", "named"}:
            declaration = self.name
        return declaration, f": {{{keys}}}" if keys else ""

    def yaml(self, indent=6):
        declaration, keys = self.pair()
        return f"{' ' * indent}- '{declaration}'{keys}\n"

    def yaml_of_mapping(self):
        declaration, keys = self.pair()
        return f"      '{declaration}'{keys or ':'}\n"


def quoted(data):
    """Bytes as a text of the schema, with C's escapes."""
    text = data.decode()
    for plain, escaped in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n")):
        text = text.replace(plain, escaped)
    return f'"{text}"'


class Class:
    def __init__(self, name, file):
        self.name, self.file = name, file  # file: a File
        self.keys = {}         # key → text of YAML, in the file's order
        self.bases, self.mixins = [], []   # names
        self.slots = []        # Slot; None: no 'slots:'
        self.usage = {}        # slot → {key → value}
        self.constants = {}    # name → int, float or str
        self.annotations = {}  # key → int, float, bool or str
        self.form = "list"     # of its slots; or "mapping", or "by name":
                               # the file declares them, it lists them
        self.as_slots = set()  # of "weakref", "dict": as Python says them

    def identifier(self):
        return self.file.prefix + self.name

    def says(self, key):
        return self.keys.get(key) == "true"

    # ---- in the end; all set by Schema.resolve ----------------------------
    parent = None              # Class whose storage it begins with
    all = ()                   # Slots, inherited ones first
    linear = ()                # its ancestors in method resolution order
    is_tag_default = is_tag_other = False  # a missing tag, one of no class

    def above(self):
        """Itself and the classes whose storage it begins with."""
        chain, here = [], self
        while here:
            chain.append(here)
            here = here.parent
        return chain

    def root(self):
        return self.above()[-1]

    def is_below(self, other):
        return other in self.linear

    def slot(self, name):
        return next(slot for slot in self.all if slot.name == name)


class File:
    def __init__(self, name):
        self.name, self.prefix = name, ""
        self.keys = {}         # key → text of YAML
        self.imports = []      # File
        self.enums, self.types = [], []

    def reaches(self):
        """It and what it imports, the imported first."""
        found = []
        for other in self.imports:
            found += [file for file in other.reaches() if file not in found]
        return found + [self]


class Schema:
    def __init__(self):
        self.files = []        # File, imported ones first
        self.classes = []      # Class, in the order of their files

    def enums(self):
        return [enum for file in self.files for enum in file.enums]

    def named(self, name):
        return next(cls for cls in self.classes if cls.name == name)

    # ---- resolving --------------------------------------------------------

    def resolve(self):
        done = {}
        for cls in self.classes:
            resolve_class(self, cls, done)
            done[cls.name] = cls
        return self

    # ---- YAML -------------------------------------------------------------

    def yaml(self):
        """{file name: text}."""
        return {file.name: self.file_yaml(file) for file in self.files}

    def file_yaml(self, file):
        text = "".join(f"{key}: {value}\n" for key, value in file.keys.items())
        if file.prefix:
            text += f"prefix: {file.prefix}\n"
        if file.imports:
            names = ", ".join(other.name for other in file.imports)
            text += f"imports: [{names}]\n"
        constants = {name: number for cls in self.classes if cls.file is file
                     for slot in cls.slots or []
                     for number, name in slot.constants.items()}
        if constants:
            said = ", ".join(f"{n}: {v}" for n, v in constants.items())
            text += f"constants: {{{said}}}\n"
        for title, items in (("enums", file.enums), ("types", file.types)):
            if items:
                text += f"{title}:\n" + "".join(i.yaml() for i in items)
        own = [cls for cls in self.classes if cls.file is file]
        by_name = [slot for cls in own if cls.form == "by name"
                   for slot in cls.slots or []]
        if by_name:
            text += "slots:\n" + "".join(slot.yaml(2) for slot in by_name)
        if own:
            text += "classes:\n" + "".join(class_yaml(cls) for cls in own)
        return text


def class_yaml(cls):
    text = f"  {cls.name}:\n"
    said_as_slots = [f"__{key}__" for key in ("weakref", "dict")
                     if key in cls.as_slots and cls.says(key)
                     and cls.slots is not None]
    for key, value in cls.keys.items():
        if f"__{key}__" not in said_as_slots:
            text += f"    {key}: {value}\n"
    for key, names in (("is_a", cls.bases), ("mixins", cls.mixins)):
        if names:
            said = names[0] if len(names) == 1 else f"[{', '.join(names)}]"
            text += f"    {key}: {said}\n"
    if cls.constants:
        said = ", ".join(f"{name}: {constant_text(value)}"
                         for name, value in cls.constants.items())
        text += f"    constants: {{{said}}}\n"
    if cls.annotations:
        text += f"    annotations: {annotations_text(cls.annotations)}\n"
    if cls.usage:
        text += "    slot_usage:\n"
        for name, keys in cls.usage.items():
            said = ", ".join(f"{key}: {text}"
                             for key, text in usage_texts(keys).items())
            name = f'"{name}"' if name == "NULL" else name  # YAML's null
            text += f"      {name}: {{{said}}}\n"
    if cls.slots is None:
        return text if text.count("\n") > 1 else text[:-1] + " {}\n"
    return text + "    slots:" + slots_yaml(cls, said_as_slots)


def slots_yaml(cls, said_as_slots):
    if not cls.slots or cls.form == "by name":
        names = said_as_slots + [slot.name for slot in cls.slots]
        return f" {names[0]}\n" if len(names) == 1 else \
            f" [{', '.join(names)}]\n"
    if cls.form == "mapping":
        return "\n" + "".join(f"      {name}:\n" for name in said_as_slots) \
            + "".join(slot.yaml_of_mapping() for slot in cls.slots)
    return "\n" + "".join(f"      - {name}\n" for name in said_as_slots) + \
        "".join(slot.yaml() for slot in cls.slots)


def annotations_text(annotations):
    said = ", ".join(f"{key}: {json.dumps(value, ensure_ascii=False)}"
                     for key, value in annotations.items())
    return f"{{{said}}}"


def constant_text(value):
    return f'"{value}"' if isinstance(value, str) else number_text(value)


def usage_texts(keys):
    """{key: text of YAML}; rules have keys of their own."""
    texts = {}
    for key, value in keys.items():
        if key == "rules":
            for rule in value:
                texts.update(rule.keys())
        else:
            texts[key] = usage_text(key, value)
    return texts


def usage_text(key, value):
    if isinstance(value, bool):
        return "true" if value else "false"
    if key == "name":
        return f'"{value}"'
    return number_text(value) if isinstance(value, (int, float)) else value


# ---- what a class has in the end -------------------------------------------


def linearize(cls, done):
    """Python's own method resolution order."""
    pythons = {}

    def python_of(name):
        if name not in pythons:
            bases = tuple(python_of(base) for base in done[name].bases)
            pythons[name] = type(name, bases, {})
        return pythons[name]
    bases = tuple(python_of(name) for name in cls.bases)
    order = type(cls.name, bases, {}).__mro__
    return [cls] + [done[python.__name__] for python in order[1:-1]]


def adds_storage(cls):
    """Whether it has a slot that its parent has not."""
    above = {slot.name for slot in cls.parent.all} if cls.parent else set()
    return any(slot.name not in above for slot in cls.all)


def solid(cls):
    """The nearest class of the chain that adds storage, or None."""
    while cls and not adds_storage(cls):
        cls = cls.parent
    return cls


def best_base(bases):
    """Python's: the parent whose chain of storage is the longest."""
    best = None
    for base in bases:
        mine, theirs = solid(best), solid(base)
        if best is None or (theirs and mine is None) or \
                (theirs and mine is not theirs and mine in theirs.above()):
            best = base
    return best


def says_slot(cls, name, done):
    return name in cls.usage or \
        any(slot.name == name for slot in cls.slots or []) or \
        any(slot.name == name for mixin in cls.mixins
            for slot in done[mixin].all)


def first_said(cls, key, default):
    """The class's own, else that of the leftmost parent that says it."""
    if key in cls.keys:
        return cls.keys[key]
    for base in cls.direct:
        value = first_said(base, key, None)
        if value is not None:
            return value
    return default


def resolve_class(schema, cls, done):
    cls.direct = [done[name] for name in cls.bases]
    cls.linear = linearize(cls, done)
    cls.parent = best_base(cls.direct)
    resolve_switches(cls)
    resolve_layout(cls)
    resolve_slots(cls, done)
    resolve_owning(schema, cls)


def resolve_switches(cls):
    says = cls.says
    cls.is_abstract = says("abstract") or says("mixin")
    cls.is_final, cls.is_value = says("final"), says("value")
    silent = cls.slots is None and "dict" not in cls.keys and not cls.mixins
    above = cls.direct
    cls.is_open = says("dict") or silent or any(b.is_open for b in above)
    cls.is_weakref = (says("weakref") or any(b.is_weakref for b in above) or
                      (silent and cls.keys.get("weakref") != "false"))
    cls.is_frozen = says("frozen") or any(b.is_frozen for b in above)
    eq = first_said(cls, "eq", "true")
    cls.has_eq, cls.eq_is_fast = eq != "false", eq == "fast"
    cls.has_order = first_said(cls, "order", "false") == "true"
    said = first_said(cls, "hash", None)
    cls.has_hash = (cls.has_eq and cls.is_frozen if said is None
                    else said == "true")
    cls.has_repr = first_said(cls, "repr", "true") == "true"
    cls.renaming = first_said(cls, "rename", "none")
    cls.omits = first_said(cls, "omit_defaults", "false") == "true"
    cls.skips = first_said(cls, "forbid_unknown", "true") == "false" and \
        not cls.is_open  # which keeps them
    resolve_tag(cls)


def resolve_tag(cls):
    """tag: what tells its objects in text formats, None: nothing does."""
    said = first_said(cls, "tag", None)
    field = first_said(cls, "tag_field", None)
    if said is None and field is not None:
        said = "true"
    cls.tag_field = field.strip('"') if field else "type"
    if said in (None, "false"):
        cls.tag = None
    elif said == "true":
        cls.tag = cls.name
    else:
        cls.tag = int(said) if said.lstrip("-").isdigit() else said.strip('"')


def resolve_layout(cls):
    said = cls.keys.get("layout") or \
        cls.file.keys.get("default_layout", "compact")
    cls.layout, parent = said, cls.parent
    fixed = ("declared", "packed")
    if parent and (parent.layout in fixed or said in fixed):
        cls.layout = parent.layout
    cls.endian = cls.keys.get("endian") or (parent.endian if parent else None)
    cls.index32 = "refs" in cls.keys or bool(parent and parent.index32)
    cls.lends = ((cls.is_abstract or cls.says("lends")) and
                 cls.layout not in fixed)
    cls.no_assignment = ((cls.lends and not cls.is_abstract) or
                         bool(parent and not parent.is_empty and
                              parent.no_assignment))
    said = cls.keys.get("post_init", "").split()
    cls.post_init = said[-1] if said else None
    cls.answers = len(said) > 1  # whether an object may be
    cls.check = cls.keys.get("validate")


def resolve_slots(cls, done):
    slots = {}
    for slot in cls.parent.all if cls.parent else ():
        # The first in the method resolution order that says anything of it.
        said = next((other for other in cls.linear[1:]
                     if says_slot(other, slot.name, done)), cls.parent)
        slots[slot.name] = copy.copy(said.slot(slot.name))
    for name in cls.mixins:
        for slot in done[name].all:
            if slot.name not in slots:
                slots[slot.name] = copy.copy(slot)
                slots[slot.name].declarer = cls
                slots[slot.name].index32 = cls.index32 and slot.kind == "R"
    for own in cls.slots or []:
        old = slots.get(own.name)
        new = copy.copy(own)
        new.index32 = cls.index32 and new.kind == "R"
        if old is None:
            new.declarer = cls
            new.external = own.text_name or respell(own.name, cls.renaming)
        else:
            repeat(new, old)
        slots[own.name] = new
    for name, keys in cls.usage.items():
        slots[name] = copy.copy(slots[name])
        use(slots[name], keys)
    cls.all = list(slots.values())


def repeat(new, old):
    """A child says an inherited slot again, with something new."""
    new.declarer = old.declarer
    new.index32 = old.index32
    new.external = new.text_name or old.external
    if new.default is None:
        new.default = old.default
    new.rules = [*old.rules, *new.rules]
    new.annotations = {**old.annotations, **new.annotations}
    for fact in ("is_readonly", "is_identifier", "is_key"):
        setattr(new, fact, getattr(new, fact) or getattr(old, fact))
    for fact in ("compare", "hash", "repr"):
        if getattr(new, fact) is None:
            setattr(new, fact, getattr(old, fact))
    for fact, tighter in (("minimum", max), ("maximum", min)):
        mine, theirs = getattr(new, fact), getattr(old, fact)
        if theirs is not None:
            setattr(new, fact,
                    theirs if mine is None else tighter(mine, theirs))


def use(slot, keys):
    """slot_usage of an inherited or mixed-in slot."""
    for key, value in keys.items():
        if key == "minimum_value":
            slot.minimum = value if slot.minimum is None \
                else max(slot.minimum, value)
        elif key == "maximum_value":
            slot.maximum = value if slot.maximum is None \
                else min(slot.maximum, value)
        elif key == "rules":
            slot.rules = [*slot.rules, *value]
        elif key == "ifabsent":
            slot.default = value
        elif key == "name":
            slot.external = value
        elif key in ("compare", "hash", "repr"):
            setattr(slot, key, value)
        elif key == "readonly":
            slot.is_readonly = slot.is_readonly or value


def respell(name, how):
    if how == "upper":
        return name.upper()
    if how == "lower":
        return name.lower()
    if how == "kebab":
        return name.strip("_").replace("_", "-") or name
    if how in ("camel", "pascal"):
        lead = name[:len(name) - len(name.lstrip("_"))]
        words = [word for word in name.lstrip("_").split("_") if word]
        if not words:
            return name
        rest = "".join(w[0].upper() + w[1:] for w in words[1:])
        first = words[0]
        if how == "pascal":
            first = first[0].upper() + first[1:]
        return lead + first + rest
    return name


def resolve_owning(schema, cls):
    # Children of an empty class begin where it does.
    cls.is_empty = not cls.all and not cls.is_open
    cls.no_assignment = cls.no_assignment or (
        cls.is_empty and not cls.is_final) or any(
        slot.kind == "O" and slot.shape != "*" and slot.target != cls.name
        and schema.named(slot.target).no_assignment for slot in cls.all)

    def owns(slot):
        if slot.shape == "*" or slot.kind in OWNERS:
            return True
        return slot.kind == "O" and schema.named(slot.target).owns
    cls.owns = cls.is_open or any(owns(slot) for slot in cls.all)

/* SPDX-License-Identifier: MIT */
/*
 * The explanations of errors and warnings, a text each, and the table of all
 * codes; those of differences come from changes.h. A text says what is wrong
 * in general, then shows it and what to write.
 */
#include "message/codes.h"

static const char bad_yaml[] =
	"The file is not YAML, or uses a part of YAML that schemas do without:\n"
	"aliases and anchors, merge keys, tags, several documents.\n"
	"\n"
	"    wrong:  slots: [float x[3], float y]   # ']' ends the list too early\n"
	"    right:  slots:\n"
	"              - float x[3]\n"
	"              - float y\n";

static const char encoding[] =
	"A schema is UTF-8 without control characters. UTF-16 is refused, and so\n"
	"are Unicode's bidirectional controls, which make text look other than it\n"
	"is.\n"
	"\n"
	"    wrong:  description: caf\\xe9      (Latin-1)\n"
	"    right:  description: caf\\xc3\\xa9  (UTF-8)\n";

static const char limit[] =
	"Something is larger than slotgen accepts. The limits are far beyond what\n"
	"schemas need and keep a damaged file from taking all memory: 64 MiB a\n"
	"file, 64 levels of nesting, 255 bytes a name, 4096 slots a class, 65536\n"
	"values an enum, 1 GiB an object.\n"
	"\n"
	"    wrong:  - uint8_t pixels[4000000000]\n"
	"    right:  - uint8_t pixels[]          # a list that grows\n";

static const char syntax[] =
	"A slot is a C declaration, and this one cannot be read:\n"
	"\n"
	"    [opt|own|ref|weak] type [*] name [N] :bits in lo..hi = default\n"
	"\n"
	"    wrong:  - uint8_t in 0..9 mode\n"
	"    right:  - uint8_t mode in 0..9\n"
	"    wrong:  - string title = none yet\n"
	"    right:  - string title = \"none yet\"\n";

static const char unknown_key[] =
	"There is no such key here. A key that is not known is never skipped: it\n"
	"may be a misspelt one.\n"
	"\n"
	"    wrong:  classes: {Pet: {weakrefs: true, slots: []}}\n"
	"    right:  classes: {Pet: {weakref: true, slots: []}}\n";

static const char wrong_kind[] =
	"A value has another form than its key wants: a text where a list or a\n"
	"mapping belongs, or the reverse.\n"
	"\n"
	"    wrong:  - uint8_t mode: 3      # a key 'uint8_t mode' with value 3\n"
	"    right:  - uint8_t mode:3       # three bits\n"
	"    wrong:  weakref: yes\n"
	"    right:  weakref: true\n";

static const char missing[] =
	"Something needed is not there: a slot's type, an enum's values, the list\n"
	"after 'slots:'.\n"
	"\n"
	"    wrong:  slots:                 # nothing: [] or no key?\n"
	"    right:  slots: []\n"
	"    wrong:  slots: [float x, y]\n"
	"    right:  slots: [float x, float y]\n";

static const char duplicate[] =
	"One name stands twice where names must differ: keys of a mapping, slots\n"
	"of a class, values of an enum. Classes, enums and types share one name\n"
	"space.\n"
	"\n"
	"    wrong:  slots: [uint32_t id, float x, uint32_t id]\n"
	"    right:  slots: [uint32_t id, float x]\n";

static const char conflict[] =
	"Two statements contradict each other; the note shows the other one. What\n"
	"a class says of a slot that it has from elsewhere lets in less, not more.\n"
	"\n"
	"    wrong:  - opt float rate: {required: true}\n"
	"    right:  - opt float rate\n"
	"    wrong:  Dog: {is_a: Pet, weakref: false}    # Pet: weakref: true\n"
	"    right:  Dog: {is_a: Pet}\n"
	"    wrong:  slot_usage: {age: {maximum_value: 20}}    # 10 in the parent\n"
	"    right:  slot_usage: {age: {maximum_value: 5}}\n";

static const char bad_name[] =
	"A name must be a C identifier of ASCII letters, digits and '_', and not\n"
	"one that C or slotgen keeps for itself: _X, __x__, slot_x, SLOT_X.\n"
	"Slots may be called as keywords: 'class' becomes the member 'class_'. A\n"
	"class, an enum or a type cannot have a name of C's library; 'prefix:'\n"
	"begins all names of a file.\n"
	"\n"
	"    wrong:  - float 2nd\n"
	"    right:  - float second\n";

static const char clash[] =
	"Two identifiers of the header would be the same; both places are shown.\n"
	"Class and slot make one name: Pet, owner gives Pet_get_owner.\n"
	"\n"
	"    wrong:  enums: {Side: [text]}      # Side_text, the value, meets\n"
	"                                       # Side_text, the function\n"
	"    right:  enums: {Side: [written]}\n";

static const char import[] =
	"An imported schema cannot be found or read, or imports itself. It is\n"
	"looked for beside the file that imports it, then in each -I directory;\n"
	"'.yaml' may be left out.\n"
	"\n"
	"    wrong:  imports: base.yml      # the file is lib/base.yaml\n"
	"    right:  imports: lib/base\n";

static const char unknown_type[] =
	"No type, enum or class has this name. C's types whose size differs\n"
	"between targets are not types of the schema.\n"
	"\n"
	"    wrong:  - int count\n"
	"    right:  - int32_t count\n"
	"    wrong:  - uint8 mode\n"
	"    right:  - uint8_t mode         # or u8\n";

static const char unknown_class[] =
	"No class of this schema, or of those that it imports, has this name.\n"
	"\n"
	"    wrong:  Dog: {is_a: Animl, slots: []}\n"
	"    right:  Dog: {is_a: Animal, slots: []}\n";

static const char unknown_value[] =
	"The enum has no value of this name.\n"
	"\n"
	"    wrong:  - Side side = bought   # Side: [buy, sell]\n"
	"    right:  - Side side = buy\n";

static const char unknown_constant[] =
	"Where a number may stand, a word is the name of a constant: of the class,\n"
	"of one above it, of the file or of an import. There is none of this name.\n"
	"\n"
	"    wrong:  - char symbol[SIZE]\n"
	"    right:  constants: {SIZE: 8}           # of the file or the class\n";

static const char unknown_slot[] =
	"The class has no slot of this name. slot_usage changes slots that are\n"
	"inherited or mixed in; a new one belongs into 'slots:'.\n"
	"\n"
	"    wrong:  slot_usage: {prise: {maximum_value: 10}}\n"
	"    right:  slot_usage: {price: {maximum_value: 10}}\n";

static const char unknown_code[] =
	"There is no warning of this name. 'slotgen --explain list' names them\n"
	"all; errors cannot be turned off.\n"
	"\n"
	"    wrong:  suppress: [implict-dict]\n"
	"    right:  suppress: [implicit-dict]\n";

static const char bad_type[] =
	"This type cannot stand here. An abstract or open class, and one with\n"
	"weak references, is never embedded: objects of it live on their own.\n"
	"\n"
	"    wrong:  - own float x          # only pointers own\n"
	"    right:  - float x\n"
	"    wrong:  - Node next            # Node: weakref: true\n"
	"    right:  - ref Node *next       # or own, or weak\n";

static const char bad_array[] =
	"An array that cannot be. Only the first dimension may be open ([]) or\n"
	"bounded ([<=N]); a length is at least 1; texts have a length or are a\n"
	"string.\n"
	"\n"
	"    wrong:  - char title[]\n"
	"    right:  - string title         # or char title[32]\n"
	"    wrong:  - float m[3][]\n"
	"    right:  - float m[][3]\n";

static const char bad_bits[] =
	"':n' gives an integer, a bool or an enum n bits. They must hold every\n"
	"value that it may have.\n"
	"\n"
	"    wrong:  - uint8_t level in 0..20 :3\n"
	"    right:  - uint8_t level:5 in 0..20\n"
	"    wrong:  - float rate:3\n"
	"    right:  - float rate\n";

static const char out_of_range[] =
	"A number lies outside its bounds, or a bound outside its type. A range\n"
	"also lies within the range of the type that it narrows.\n"
	"\n"
	"    wrong:  - uint8_t level in 0..300\n"
	"    right:  - uint16_t level in 0..300\n"
	"    wrong:  - float share in 0..1 = 2\n"
	"    right:  - float share in 0..1 = 1\n";

static const char bad_default[] =
	"A default that its slot cannot hold: of another kind, too long, or more\n"
	"values than elements. Texts stand in double quotes, a char in single\n"
	"ones.\n"
	"\n"
	"    wrong:  - char code[4] = \"ABCD\"   # no room for the final zero\n"
	"    right:  - char code[5] = \"ABCD\"\n"
	"    wrong:  - bool active = 1\n"
	"    right:  - bool active = true\n";

static const char bad_pattern[] =
	"A pattern is a regular expression as ECMA-262 has it with the flag u, and\n"
	"is looked for anywhere in a text unless ^ and $ say otherwise. It becomes\n"
	"a table of states, by which each byte of a text is looked at once; what no\n"
	"such table can mean is refused: back-references, look-behinds, and\n"
	"look-aheads but behind a leading ^. So is a pattern that needs more than\n"
	"4096 states, as repeats of repeats do.\n"
	"\n"
	"    wrong:  - string code: {pattern: '^(\\w)\\1$'}\n"
	"    right:  - string code: {validate: is_code}  # a function of the program\n"
	"    or:     - string code: {pattern: '^(\\w)\\1$', carry_pattern: true}\n"
	"            # kept in the tables as it is, and not checked\n";

static const char cycle[] =
	"Something contains or inherits itself; the notes show the way round.\n"
	"An object cannot hold itself by value, only by pointer.\n"
	"\n"
	"    wrong:  Node: {slots: [Node next]}\n"
	"    right:  Node: {slots: [opt ref Node *next]}\n";

static const char inheritance[] =
	"These classes cannot be parents together, or this one cannot have\n"
	"children: at most one chain of parents may hold storage, as in Python\n"
	"(\"multiple bases have instance lay-out conflict\"); a final class has no\n"
	"children; frozen and thawed classes do not mix.\n"
	"\n"
	"    wrong:  Boat: {is_a: [Hull, Engine], slots: []}\n"
	"    right:  Boat: {is_a: Hull, mixins: Engine, slots: []}\n";

static const char layout[] =
	"A layout that cannot be. 'packed', 'declared' and 'endian' are inherited\n"
	"unchanged, 'endian' needs one of them, and 'align' is a power of two.\n"
	"\n"
	"    wrong:  Header: {endian: big, slots: [uint32_t size]}\n"
	"    right:  Header: {layout: packed, endian: big, slots: [uint32_t size]}\n";

static const char later[] =
	"This belongs to the language of schemas but not to this version of\n"
	"slotgen. It is refused rather than skipped, because the header would not\n"
	"do what the schema says.\n"
	"\n"
	"    wrong:  Point: {order: true, slots: [float x]}\n"
	"    right:  Point: {slots: [float x]}\n";

static const char implicit_dict[] =
	"A class without 'slots:' is open, as in Python: each object carries a\n"
	"dictionary for any attribute, and may be weakly referenced. Say which is\n"
	"meant.\n"
	"\n"
	"    warned:  Note: {description: A note.}\n"
	"    closed:  Note: {description: A note., slots: []}\n"
	"    meant:   Note: {description: A note., dict: true}\n";

static const char single_string[] =
	"'slots:' with one bare name is one slot, as a string is in Python. It is\n"
	"warned of because a list may be meant.\n"
	"\n"
	"    warned:  slots: title\n"
	"    right:   slots: [title]\n";

static const char overlap[] =
	"A slot repeats an inherited one and changes nothing. It takes no storage\n"
	"of its own.\n"
	"\n"
	"    warned:  Pet: {slots: [string name]}\n"
	"             Dog: {is_a: Pet, slots: [string name, bool barks]}\n"
	"    right:   Dog: {is_a: Pet, slots: [bool barks]}\n";

static const char open_parent[] =
	"A class lists its slots but inherits from an open one, so that its\n"
	"objects carry the dictionary all the same.\n"
	"\n"
	"    warned:  Base: {dict: true, slots: []}\n"
	"             Leaf: {is_a: Base, slots: [float x]}\n"
	"    right:   Base: {slots: []}\n";

static const char shadowed_constant[] =
	"A slot has the name of a constant that a class above it defines. The\n"
	"slot wins: the constant keeps its name in C, C_NAME of the parent.\n"
	"\n"
	"    warned:  Base: {slots: [], constants: {depth: 3}}\n"
	"             Leaf: {is_a: Base, slots: [uint8_t depth]}\n"
	"    right:   Leaf: {is_a: Base, slots: [uint8_t level]}\n";

static const char unassignable[] =
	"Objects of the class cannot be assigned with '=', because it embeds one\n"
	"of a class that lends its spare bytes to its children, or of an empty one,\n"
	"whose children begin where it does. C_copy copies.\n"
	"\n"
	"    warned:  Base: {lends: true, slots: [bool b]}\n"
	"             Pair: {slots: [Base left, Base right]}\n"
	"    right:   Base: {slots: [bool b]}          # or suppress: it\n";

static const char slots_not_worth_it[] =
	"The schema expects so few objects of the class that packing them saves\n"
	"less than a page of memory. 'layout: declared' would read as written.\n"
	"\n"
	"    warned:  Config: {expect: 1, slots: [bool a, uint32_t b, bool c]}\n"
	"    right:   Config: {expect: 1, layout: declared, slots: […]}\n";

static const char mixin_hook[] =
	"A function that a mixed-in class names under 'post_init:' or 'validate:'\n"
	"is not called for objects of the class: it takes a pointer to an object of\n"
	"its own class, whose slots lie elsewhere here. So it is with a parent that\n"
	"is not the first with slots.\n"
	"\n"
	"    warned:  Timed: {slots: [int64_t at], validate: Timed_check}\n"
	"             Order: {mixins: Timed, slots: [uint32_t qty]}\n"
	"    right:   Order: {is_a: Timed, slots: [uint32_t qty]}\n"
	"             # or a 'validate:' of its own, and suppress: mixin-hook\n";

static const char large_pattern[] =
	"A pattern becomes a table of states, which takes more than 8 KiB here.\n"
	"Mostly a repeat is at fault that counts far: each time it counts takes\n"
	"states of its own, and twice as many where it is not known yet where the\n"
	"repeat begins. A length is counted for nothing by 'maximum_length:'.\n"
	"--report shows what each pattern takes.\n"
	"\n"
	"    warned:  - string name: {pattern: '^[\\w .]{1,900}$'}\n"
	"    right:   - string name: {pattern: '^[\\w .]+$', maximum_length: 900}\n";

static const char not_in_text[] =
	"Text formats do not have a borrowed text: nothing would own what is\n"
	"read. It is neither written nor read there, as weak references are, so\n"
	"an object that needs it comes back without it.\n"
	"\n"
	"    warned:  Order: {slots: [ref string symbol]}\n"
	"    right:   Order: {slots: [string symbol]}  # or opt, or with a default\n";

static const char unused_bits[] =
	"In a packed record the bits of ':n' slots end inside a byte, before a slot\n"
	"that begins at the next byte, or at the record's end. The rest of the byte\n"
	"has no name: a field may have been forgotten, or have too few bits.\n"
	"\n"
	"    warned:  Head: {layout: packed, slots: [\"uint8_t kind:4\", uint8_t len]}\n"
	"    right:   Head: {layout: packed, slots: [\"uint8_t kind:4\",\n"
	"                    \"uint8_t reserved:4\", uint8_t len]}\n";

static const char presence_bits[] =
	"A record of a fixed byte order has an optional slot, and no number or NULL\n"
	"that could mean unset. Then a bit says so, which stands behind all slots:\n"
	"what others send or read has no such bit there.\n"
	"\n"
	"    warned:  Head: {layout: packed, endian: big, slots: [opt uint8_t ttl]}\n"
	"    right:   Head: {layout: packed, endian: big, slots: [bool has_ttl:1,\n"
	"                    \"uint8_t reserved:7\", uint8_t ttl]}\n"
	"    right:   Head: {layout: packed, endian: big,\n"
	"                    slots: [opt uint8_t ttl in 1..255]}   # 0 is unset\n";

static const char empty_schema[] =
	"The file has no class, enum, type or slot, and imports nothing: a header of\n"
	"it has nothing in it either. A file that was cut short, or not written yet,\n"
	"looks like that.\n"
	"\n"
	"    warned:  classes:\n"
	"    right:   classes: {Order: {slots: [uint64_t id]}}\n";

static const char taken_name[] =
	"A name of C++, of C with the extensions that gcc has on, of POSIX headers\n"
	"or of windows.h. The header compiles in C11; there, or behind those\n"
	"headers, it does not. 'prefix:' begins all names of the file. (Slots need\n"
	"none: members that would be such a macro or keyword get a '_'.) Or a header\n"
	"called as one of the system: '#include <time.h>' finds it where -I has its\n"
	"folder. One that slotgen.h itself includes is refused.\n"
	"\n"
	"    warned:  classes: {select: {slots: [bool all]}}\n"
	"    right:   prefix: db_\n"
	"             classes: {select: {slots: [bool all]}}   # db_select in C\n";

static const char bits_moved[] =
	"Slots of ':n' in declared and packed classes follow each other bit by bit,\n"
	"as in C and in protocols. In version 0.1.0 each change of type began\n"
	"another word, so records that were written by it are read wrongly now:\n"
	"write them again, or say by named slots what then lay between. The class\n"
	"says 'suppress: bits-moved' where nothing was written.\n"
	"\n"
	"    warned:  Time: {layout: packed, slots: ['uint8_t h:5', 'uint16_t m:6']}\n"
	"    right:   Time: {layout: packed,\n"
	"                    slots: ['uint8_t h:5', 'uint8_t gap:3', 'uint16_t m:6',\n"
	"                            'uint16_t end:10']}\n";

static const char no_slots[] =
	"The class has no 'slots:', though no class above it has a dictionary that\n"
	"was not meant. Off unless asked for with -Wno-slots, which is its name.\n"
	"\n"
	"    warned:  Note: {description: A note.}\n"
	"    right:   Note: {description: A note., slots: []}\n";

static const char wasted_padding[] =
	"Another layout would make the objects smaller: 'compact' in place of\n"
	"'declared', or letting the parent lend its spare bytes. Or bits stand\n"
	"unused before a ':n' slot of a declared class, which C does not let cross\n"
	"a unit of its type. Off unless asked for with -Wwasted-padding; --report\n"
	"shows the same figures.\n"
	"\n"
	"    warned:  Flags: {layout: declared, slots: [bool a, uint64_t b, bool c]}\n"
	"    right:   Flags: {slots: [bool a, uint64_t b, bool c]}\n";

static const char weakref_unused[] =
	"The class says 'weakref: true', which costs four bytes for each place in\n"
	"its pool, and no slot of the schema refers to it weakly. A program may\n"
	"still do so: off unless asked for with -Wweakref-unused.\n"
	"\n"
	"    warned:  Node: {weakref: true, slots: [own Node *next]}\n"
	"    right:   Node: {slots: [own Node *next]}\n";

/* One line each, so that the count below notices a code without one: two
 * lines for one code are an error of the compiler's own (-Woverride-init). */
/* clang-format off */
#define EXPLANATIONS(each) \
	each(CODE_BAD_YAML, "bad-yaml", bad_yaml) \
	each(CODE_ENCODING, "encoding", encoding) \
	each(CODE_LIMIT, "limit", limit) \
	each(CODE_SYNTAX, "syntax", syntax) \
	each(CODE_UNKNOWN_KEY, "unknown-key", unknown_key) \
	each(CODE_WRONG_KIND, "wrong-kind", wrong_kind) \
	each(CODE_MISSING, "missing", missing) \
	each(CODE_DUPLICATE, "duplicate", duplicate) \
	each(CODE_CONFLICT, "conflict", conflict) \
	each(CODE_NAME, "name", bad_name) \
	each(CODE_CLASH, "clash", clash) \
	each(CODE_IMPORT, "import", import) \
	each(CODE_UNKNOWN_TYPE, "unknown-type", unknown_type) \
	each(CODE_UNKNOWN_CLASS, "unknown-class", unknown_class) \
	each(CODE_UNKNOWN_VALUE, "unknown-value", unknown_value) \
	each(CODE_UNKNOWN_SLOT, "unknown-slot", unknown_slot) \
	each(CODE_UNKNOWN_CONSTANT, "unknown-constant", unknown_constant) \
	each(CODE_UNKNOWN_CODE, "unknown-code", unknown_code) \
	each(CODE_BAD_TYPE, "bad-type", bad_type) \
	each(CODE_BAD_ARRAY, "bad-array", bad_array) \
	each(CODE_BAD_BITS, "bad-bits", bad_bits) \
	each(CODE_OUT_OF_RANGE, "out-of-range", out_of_range) \
	each(CODE_BAD_DEFAULT, "bad-default", bad_default) \
	each(CODE_BAD_PATTERN, "bad-pattern", bad_pattern) \
	each(CODE_CYCLE, "cycle", cycle) \
	each(CODE_INHERITANCE, "inheritance", inheritance) \
	each(CODE_LAYOUT, "layout", layout) \
	each(CODE_LATER, "later", later) \
	each(CODE_IMPLICIT_DICT, "implicit-dict", implicit_dict) \
	each(CODE_SINGLE_STRING, "single-string", single_string) \
	each(CODE_OVERLAP, "overlap", overlap) \
	each(CODE_OPEN_PARENT, "open-parent", open_parent) \
	each(CODE_SHADOWED_CONSTANT, "shadowed-constant", shadowed_constant) \
	each(CODE_UNASSIGNABLE, "unassignable", unassignable) \
	each(CODE_SLOTS_NOT_WORTH_IT, "slots-not-worth-it", \
		slots_not_worth_it) \
	each(CODE_NOT_IN_TEXT, "not-in-text", not_in_text) \
	each(CODE_UNUSED_BITS, "unused-bits", unused_bits) \
	each(CODE_PRESENCE_BITS, "presence-bits", presence_bits) \
	each(CODE_EMPTY_SCHEMA, "empty-schema", empty_schema) \
	each(CODE_TAKEN_NAME, "taken-name", taken_name) \
	each(CODE_MIXIN_HOOK, "mixin-hook", mixin_hook) \
	each(CODE_LARGE_PATTERN, "large-pattern", large_pattern) \
	each(CODE_BITS_MOVED, "bits-moved", bits_moved) \
	each(CODE_NO_SLOTS, "no-slots", no_slots) \
	each(CODE_WASTED_PADDING, "wasted-padding", wasted_padding) \
	each(CODE_WEAKREF_UNUSED, "weakref-unused", weakref_unused)
/* clang-format on */

#define ENTRY(code, name, text) [code] = {name, text, BREAKS_NOTHING},
#define CHANGE_ENTRY(code, name, breaks, text) [code] = {name, text, breaks},
#define ONE(code, name, text) +1

const struct explanation explanations[CODE_COUNT] = {
	EXPLANATIONS(ENTRY) CHANGES(CHANGE_ENTRY)};

_Static_assert(
	EXPLANATIONS(ONE) == CODE_FIRST_CHANGE, "a code has no explanation");

const char *
breaks_text(unsigned breaks)
{
	static const char *const texts[] = {[BREAKS_NOTHING] = "safe",
		[BREAKS_SOURCE] = "source-breaking",
		[BREAKS_LAYOUT] = "layout-breaking",
		[BREAKS_DATA] = "data-breaking",
		[BREAKS_SOURCE | BREAKS_LAYOUT] = "source- and layout-breaking",
		[BREAKS_SOURCE | BREAKS_DATA] = "source- and data-breaking",
		[BREAKS_LAYOUT | BREAKS_DATA] = "layout- and data-breaking",
		[BREAKS_SOURCE | BREAKS_LAYOUT |
			BREAKS_DATA] = "source-, layout- and data-breaking"};

	return texts[breaks];
}

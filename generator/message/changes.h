/* SPDX-License-Identifier: MIT */
/*
 * What can differ between two schemas, as data: one row per kind of
 * difference with its name, what it breaks, and the text of --explain.
 * codes.h makes the codes from it, codes.c the explanations, compare.c finds
 * the differences.
 *
 * SOURCE: code that was written for the old header does not compile, or does
 * not mean the same. LAYOUT: the bytes of an object stand elsewhere, so
 * that what was compiled with the old header, mapped or saved as it lies in
 * memory cannot be shared. DATA: values stored by the old program, as text or
 * as bytes, are refused or mean something else. A row that breaks nothing is
 * safe. Where it depends on the direction, the row says what is worse and
 * compare/ decides.
 */
#ifndef CHANGES_H
#define CHANGES_H

enum {
	BREAKS_NOTHING = 0,
	BREAKS_SOURCE = 1,
	BREAKS_LAYOUT = 2,
	BREAKS_DATA = 4
};

/* A table, kept as one: clang-format would cut its texts into words. */
/* clang-format off */
#define CHANGES(each) \
	each(CHANGE_PREFIX, "against-prefix", BREAKS_SOURCE, \
		"The schema has another prefix or name, so that what is emitted has other\n" \
		"identifiers: Order_get_qty becomes mk_Order_get_qty. Said once, for all\n" \
		"of them. A name that is only the file's is not compared: the old schema\n" \
		"may lie under any name.\n") \
	each(CHANGE_DEFAULT_LAYOUT, "against-default-layout", BREAKS_LAYOUT, \
		"'default_layout:' of the file lays out classes that name no layout. Said\n" \
		"once; notes show the classes that change with it.\n") \
	each(CHANGE_INHERITED, "against-inherited", BREAKS_SOURCE, \
		"'inherited: by_name' takes away the accessors that children had of inherited\n" \
		"slots: code that calls them does not compile. slot_get and slot_set find the\n" \
		"slots as before. Said once, for all of the file's classes. The reverse is safe.\n") \
	/* classes */ \
	each(CHANGE_CLASS_ADDED, "against-class-added", BREAKS_NOTHING, \
		"A class is new. Nothing that was there depends on it, and none of its slots\n" \
		"is mentioned by itself.\n") \
	each(CHANGE_CLASS_REMOVED, "against-class-removed", \
		BREAKS_SOURCE | BREAKS_DATA, \
		"A class is gone: what uses it does not compile, and its stored objects\n" \
		"cannot be read. Its slots are not mentioned one by one.\n") \
	each(CHANGE_CLASS_RENAMED, "against-class-renamed", BREAKS_SOURCE, \
		"A class has gone and one of the same slots in the same places has come:\n" \
		"it is taken for the same class under another name.\n") \
	each(CHANGE_BASE, "against-base", \
		BREAKS_SOURCE | BREAKS_LAYOUT | BREAKS_DATA, \
		"'is_a:' names another base class: upcasts go elsewhere, the object begins\n" \
		"with another layout, and inherited slots are others.\n") \
	each(CHANGE_MIXIN_ADDED, "against-mixin-added", BREAKS_NOTHING, \
		"A class mixes in one more, or has one more base without storage. The\n" \
		"slots that come with it are told one by one.\n") \
	each(CHANGE_MIXIN_REMOVED, "against-mixin-removed", BREAKS_SOURCE, \
		"A class is no longer one of a base or mixin: slot_is_a says no where it\n" \
		"said yes. The slots that go with it are told one by one.\n") \
	each(CHANGE_ABSTRACT, "against-abstract", BREAKS_SOURCE, \
		"An abstract class has no objects of its own, so making one does not\n" \
		"compile any more. The reverse is safe.\n") \
	each(CHANGE_MIXIN, "against-mixin", BREAKS_SOURCE, \
		"'mixin: true' says that a class is only mixed in. The reverse is safe.\n") \
	each(CHANGE_FINAL, "against-final", BREAKS_SOURCE, \
		"A final class has no subclasses: schemas that derive from it are refused.\n" \
		"The reverse is safe.\n") \
	each(CHANGE_VALUE, "against-value", BREAKS_SOURCE, \
		"'value: true' says that objects are always embedded: what points to one\n" \
		"is refused. The reverse is safe.\n") \
	each(CHANGE_FROZEN, "against-frozen", BREAKS_SOURCE, \
		"A frozen class has no setters: code that sets a slot does not compile.\n" \
		"The reverse, thawing, is safe.\n") \
	each(CHANGE_WEAKREF, "against-weakref", BREAKS_SOURCE, \
		"Without 'weakref: true' there are no weak references to the class: code\n" \
		"that uses them does not compile. The reverse, adding them, is safe: it\n" \
		"costs no byte in the object.\n") \
	each(CHANGE_DICT, "against-dict", BREAKS_SOURCE | BREAKS_DATA, \
		"A class without a dictionary refuses the attributes that it took before.\n" \
		"The reverse is safe but for the pointer, whose place is told by size.\n") \
	each(CHANGE_LENDS, "against-lends", BREAKS_SOURCE, \
		"Objects of a class that owns something, or of a concrete one that lends\n" \
		"its spare bytes, and of those below it, cannot be assigned with '='; nor\n" \
		"those of an empty class. The reverse is safe.\n") \
	each(CHANGE_LAYOUT, "against-layout", BREAKS_SOURCE | BREAKS_LAYOUT, \
		"'layout:' is another one: slots stand elsewhere. To and from 'packed' the\n" \
		"accessors have other types too. It is safe where no slot moved.\n") \
	each(CHANGE_ENDIAN, "against-endian", BREAKS_SOURCE | BREAKS_LAYOUT, \
		"'endian:' is another one: the bytes of numbers are in another order, and\n" \
		"the members of the struct have other types.\n") \
	each(CHANGE_REFS, "against-refs", BREAKS_SOURCE | BREAKS_LAYOUT, \
		"'refs:' is another one: references are indexes where they were pointers,\n" \
		"or the reverse. Of a class that is referred to so, C_idx is another type.\n") \
	each(CHANGE_EQ, "against-eq", BREAKS_SOURCE, \
		"'eq:' of a class is another one: without it objects cannot be compared,\n" \
		"and code that does so does not compile. The reverse is safe.\n") \
	each(CHANGE_ORDERED, "against-ordered", BREAKS_SOURCE, \
		"'order:' of a class is another one: without it objects have no order, and\n" \
		"code that sorts them does not compile. The reverse is safe.\n") \
	each(CHANGE_HASHED, "against-hashed", BREAKS_SOURCE, \
		"Objects of the class have no hash any more, and code that takes it does\n" \
		"not compile. The reverse is safe.\n") \
	each(CHANGE_REPR, "against-repr", BREAKS_SOURCE, \
		"'repr:' of a class is another one: without it objects are not written as\n" \
		"text. The reverse is safe.\n") \
	each(CHANGE_POST_INIT, "against-post-init", \
		BREAKS_SOURCE | BREAKS_DATA, \
		"'post_init:' names another function, or one where there was none: a\n" \
		"program that does not define it cannot be linked. Of one that answers\n" \
		"whether the object may be, stored objects may be refused. An answer that\n" \
		"comes or goes is another type of the function. To name none is safe.\n") \
	each(CHANGE_VALIDATE, "against-validate", BREAKS_SOURCE | BREAKS_DATA, \
		"'validate:' of a class names another function, or one where there was\n" \
		"none: a program that does not define it cannot be linked, and stored\n" \
		"objects may be refused. To name none is safe.\n") \
	each(CHANGE_TRY, "against-try", BREAKS_SOURCE, \
		"No value and no object of the class can be refused any more, so that\n" \
		"C_try_make, C_try_of, C_try_replace and C_try_new are gone.\n") \
	each(CHANGE_RENAME, "against-rename", BREAKS_DATA, \
		"'rename:' spells the names of a class's slots, or of an enum's values,\n" \
		"otherwise in text formats: texts that were written before are refused.\n" \
		"Said once, for all of them.\n") \
	each(CHANGE_TAG, "against-tag", BREAKS_SOURCE | BREAKS_DATA, \
		"What tells objects of the class from others in text formats is another\n" \
		"tag, or held by another attribute; or a missing tag means another class\n" \
		"('tag_default:'), or one of no class ('tag_other:'). Only to give it a\n" \
		"meaning is safe, but where objects of that class are written without\n" \
		"their tag then ('omit_defaults:'). Code that reads a slot that is the\n" \
		"tag does not compile where there is none.\n") \
	each(CHANGE_OMIT_DEFAULTS, "against-omit-defaults", BREAKS_NOTHING, \
		"Values that are equal to their default are written, or are not written,\n" \
		"otherwise than before. Both are read as they were.\n") \
	each(CHANGE_FORBID_UNKNOWN, "against-forbid-unknown", BREAKS_DATA, \
		"Unknown attributes in texts are refused, where they were skipped. The\n" \
		"reverse is safe.\n") \
	each(CHANGE_SIZE, "against-size", BREAKS_LAYOUT, \
		"An object takes more or fewer bytes. Classes that change only because\n" \
		"this one did (children, and classes that embed it) are in the notes.\n") \
	each(CHANGE_ALIGN, "against-align", BREAKS_LAYOUT, \
		"An object has another alignment, at the same size: it may stand elsewhere in\n" \
		"what embeds it, and memory that was aligned for it may not be.\n") \
	each(CHANGE_ORDER, "against-order", BREAKS_SOURCE, \
		"Slots are declared in another order. Wherever they stand in memory: the\n" \
		"arguments of C_of, slot numbers and the order of comparison follow the\n" \
		"declaration.\n") \
	each(CHANGE_CONSTANT_ADDED, "against-constant-added", BREAKS_NOTHING, \
		"A class has one more constant. A constant takes no byte of the object, and\n" \
		"nothing that was there depends on it.\n") \
	each(CHANGE_CONSTANT_REMOVED, "against-constant-removed", BREAKS_SOURCE, \
		"A constant is gone: code that uses C_NAME does not compile.\n" \
		"Under another name it is a new one.\n") \
	each(CHANGE_CONSTANT, "against-constant", BREAKS_SOURCE, \
		"A constant has another value: code that is not compiled again goes on\n" \
		"with the old one.\n") \
	each(CHANGE_ANNOTATION, "against-annotation", BREAKS_NOTHING, \
		"An annotation of the file, a class, a slot, an enum or a value is new, is\n" \
		"another one or is gone. What it means only programs know that ask for it,\n" \
		"by slot_annotation: slotgen takes it for safe.\n") \
	/* slots */ \
	each(CHANGE_SLOT_ADDED, "against-slot-added", BREAKS_NOTHING, \
		"A slot is new, and need not be given: it is optional or has a default.\n" \
		"What it does to the others is told by size and moved.\n") \
	each(CHANGE_SLOT_NEEDED, "against-slot-needed", \
		BREAKS_SOURCE | BREAKS_DATA, \
		"A slot is new, required and without a default: code that makes an object\n" \
		"does not give it, and stored objects lack it.\n" \
		"\n" \
		"    wrong:  - uint32_t qty\n" \
		"    right:  - uint32_t qty = 1         # or: opt uint32_t qty\n") \
	each(CHANGE_SLOT_REMOVED, "against-slot-removed", \
		BREAKS_SOURCE | BREAKS_DATA, \
		"A slot is gone: its accessors are, and what was stored in it is refused\n" \
		"or lost.\n") \
	each(CHANGE_SLOT_RENAMED, "against-slot-renamed", \
		BREAKS_SOURCE | BREAKS_DATA, \
		"A slot has gone, and one of its type stands in its place: it is taken for\n" \
		"the same slot under another name. Stored texts are not broken where the\n" \
		"external name stays.\n" \
		"\n" \
		"    wrong:  - uint32_t quantity\n" \
		"    right:  - uint32_t quantity: {name: qty}   # data still say qty\n") \
	each(CHANGE_TYPE, "against-type", \
		BREAKS_SOURCE | BREAKS_LAYOUT | BREAKS_DATA, \
		"A slot, or a name of types:, holds something else: another number type,\n" \
		"class or enum, a list, a pointer of another kind. Stored data are not\n" \
		"broken where the new type holds all that the old one did.\n") \
	each(CHANGE_BITS, "against-bits", BREAKS_SOURCE | BREAKS_LAYOUT, \
		"A slot that was a member shares a word with others now, so that o->slot\n" \
		"does not compile; its accessors do. 'hot: true' keeps it whole. The\n" \
		"reverse breaks the layout only.\n") \
	each(CHANGE_MOVED, "against-moved", BREAKS_LAYOUT, \
		"A slot stands at another byte or bit, because of other changes of its\n" \
		"class. Where only the base class, an embedded class or an enum changed,\n" \
		"that is told once, and what moved with it is in its notes.\n") \
	each(CHANGE_WIDTH, "against-width", BREAKS_LAYOUT, \
		"A slot takes another number of bits in the word that it shares, because its\n" \
		"bounds or the values of its enum are others.\n") \
	each(CHANGE_PRESENCE, "against-presence", BREAKS_LAYOUT, \
		"Whether the slot is set is told otherwise: by a bit where there was none,\n" \
		"by another bit, or by another spare number. Objects of the old program\n" \
		"do not have that bit.\n") \
	each(CHANGE_LENGTH, "against-length", BREAKS_LAYOUT | BREAKS_DATA, \
		"An array or a text has another length. Where it got longer, stored data\n" \
		"are not broken.\n") \
	each(CHANGE_NARROWED, "against-narrowed", BREAKS_DATA, \
		"Bounds leave less room than before: values that were stored are refused.\n") \
	each(CHANGE_WIDENED, "against-widened", BREAKS_NOTHING, \
		"Bounds leave more room than before: all that was stored still fits. Where\n" \
		"the slot takes more bits for it, width and moved tell so.\n") \
	each(CHANGE_UNCHECKED, "against-unchecked", BREAKS_SOURCE, \
		"A slot has lost its bounds: its setter refuses nothing any more, and so\n" \
		"returns nothing; code that tests what it returns does not compile.\n") \
	each(CHANGE_REQUIRED, "against-required", BREAKS_SOURCE | BREAKS_DATA, \
		"A slot that could be left out must be given: it is no longer optional\n" \
		"(C_has and C_clear are gone), or has lost its default.\n") \
	each(CHANGE_OPTIONAL, "against-optional", BREAKS_SOURCE, \
		"A slot that had to be given may be left out. C_of takes the required\n" \
		"slots by position, and this one no longer; where it had a default before,\n" \
		"the change is safe.\n") \
	each(CHANGE_DEFAULT, "against-default", BREAKS_DATA, \
		"A slot starts at another value. Stored objects that leave it out are read\n" \
		"otherwise than they were written.\n") \
	each(CHANGE_READONLY, "against-readonly", BREAKS_SOURCE, \
		"A slot has become read-only, and so has no setter: code that sets it does\n" \
		"not compile. The reverse is safe.\n") \
	each(CHANGE_COMPARED, "against-compared", BREAKS_SOURCE, \
		"A slot takes part in comparisons, the hash or the text of its class, where\n" \
		"it did not, or the reverse: objects are equal that were not, or no longer.\n" \
		"Of the text alone it is safe.\n") \
	each(CHANGE_KEY, "against-key", BREAKS_DATA, \
		"A slot has become, or is no longer, the identifier or key by which objects\n" \
		"are told apart and stored.\n") \
	each(CHANGE_TEXT_NAME, "against-external", BREAKS_DATA, \
		"'name:' of a slot, its name in text formats, is another one: texts that were\n" \
		"written under the old name are refused.\n") \
	each(CHANGE_RULE, "against-rule", BREAKS_SOURCE | BREAKS_DATA, \
		"A value of a slot must be something else, too: longer, a multiple, one of\n" \
		"some, what a pattern or a function of the program lets in. Stored values\n" \
		"may be refused, but by a pattern that takes all that the old one took.\n" \
		"A setter that could refuse nothing returns bool now, and a program defines\n" \
		"the function. To ask for less is safe, but for code that looks at what such\n" \
		"a setter returned.\n") \
	each(CHANGE_UNIT, "against-unit", BREAKS_DATA, \
		"A number has another unit: stored values mean something else. A unit\n" \
		"where there was none is safe. Or it has become a timestamp, or is none\n" \
		"any more: engines that had its column have one of another type now.\n") \
	/* enums */ \
	each(CHANGE_ENUM_ADDED, "against-enum-added", BREAKS_NOTHING, \
		"An enum is new. Nothing that was there depends on it, and its values are\n" \
		"not mentioned one by one.\n") \
	each(CHANGE_ENUM_REMOVED, "against-enum-removed", \
		BREAKS_SOURCE | BREAKS_DATA, \
		"An enum is gone: code that names it does not compile, and stored values of\n" \
		"it cannot be read. Its values are not mentioned one by one.\n") \
	each(CHANGE_ENUM_RENAMED, "against-enum-renamed", BREAKS_SOURCE, \
		"An enum has gone and one of the same values has come: it is taken for the\n" \
		"same under another name.\n") \
	each(CHANGE_VALUE_ADDED, "against-value-added", BREAKS_NOTHING, \
		"An enum has one more value. What was stored is still read; a program that\n" \
		"is not compiled again refuses the new one, unless the enum is open.\n") \
	each(CHANGE_VALUE_REMOVED, "against-value-removed", \
		BREAKS_SOURCE | BREAKS_DATA, \
		"An enum's value is gone: code and data that name it are refused.\n" \
		"A value that is only not used any more can stay.\n") \
	each(CHANGE_VALUE_RENAMED, "against-value-renamed", \
		BREAKS_SOURCE | BREAKS_DATA, \
		"An enum's number has another name: code and texts say the old one.\n" \
		"Values stored as bytes are not broken.\n") \
	each(CHANGE_VALUE_TEXT, "against-value-text", BREAKS_DATA, \
		"An enum's value has another text outside C, by 'name:' or 'rename:': texts\n" \
		"that were written under the old one are refused.\n") \
	each(CHANGE_RENUMBERED, "against-renumbered", BREAKS_DATA, \
		"An enum's value has another number: what was stored as bytes means\n" \
		"another value. A value that is inserted renumbers those after it.\n" \
		"\n" \
		"    wrong:  Side: [hold, buy, sell]            # was: [buy, sell]\n" \
		"    right:  Side: [buy, sell, hold]\n") \
	each(CHANGE_STORAGE, "against-storage", BREAKS_SOURCE | BREAKS_LAYOUT, \
		"An enum's values take another number of bytes, or are signed where they\n" \
		"were not. Classes that change with it are in the notes. Where its type is\n" \
		"that of the storage, since a number is no int of C, and it was an enum of\n" \
		"C, or the reverse, code that says 'enum E' or does without breaks.\n") \
	each(CHANGE_OPEN, "against-open", BREAKS_DATA, \
		"An enum that is no longer open refuses unknown numbers that it kept\n" \
		"before. The reverse is safe.\n") \
	each(CHANGE_FLAGS, "against-flags", BREAKS_SOURCE | BREAKS_DATA, \
		"Values of an enum are masks that combine where they were alternatives, or\n" \
		"the reverse.\n") \
	/* types */ \
	each(CHANGE_TYPE_ADDED, "against-type-added", BREAKS_NOTHING, \
		"A name of types: is new. Nothing that was there depends on it; slots that\n" \
		"use it now are told by themselves.\n") \
	each(CHANGE_TYPE_REMOVED, "against-type-removed", BREAKS_SOURCE, \
		"A name of types: is gone, and schemas that use it are refused.\n" \
		"Slots that used it are told by themselves.\n") \
	each(CHANGE_TYPE_RENAMED, "against-type-renamed", BREAKS_SOURCE, \
		"A name of types: has gone and an equal one has come: it is taken for the\n" \
		"same under another name.\n")

/* clang-format on */

#endif

/* SPDX-License-Identifier: MIT */
/*
 * The structs of the header as scopes: a row for each field that templates may
 * name.
 */
#include "report/picture_tags.h"

#include "template/scope.h"

static const struct tag picture_rectangle_tags[] = {
	NUMBER(picture_rectangle, x, "of the rectangle"),
	NUMBER(picture_rectangle, y, "of the rectangle"),
	NUMBER(picture_rectangle, width, "of the rectangle"),
	NUMBER(picture_rectangle, height, "of the rectangle"),
	NUMBER(picture_rectangle, text_x, "middle of the label"),
	NUMBER(picture_rectangle, text_y, "middle of the label"),
	TEXT(picture_rectangle, style, "o0 to o7, count, dict, spare or hole"),
	FLAG(picture_rectangle, straddles, "lies in two cache lines"),
	TEXT(picture_rectangle, label, "cut to what fits"),
	TEXT(picture_rectangle, title, "all there is to say"),
};
static SCOPE_OF(picture_rectangle, "rectangle");

static const struct tag picture_mark_tags[] = {
	NUMBER(picture_mark, x, "of the text"),
	NUMBER(picture_mark, y, "of the text"),
	TEXT(picture_mark, style, "offset, heading, line or column"),
	TEXT(picture_mark, text, "the text"),
};
static SCOPE_OF(picture_mark, "mark");

static const struct tag picture_boundary_tags[] = {
	NUMBER(picture_boundary, x1, "from"),
	NUMBER(picture_boundary, x2, "to"),
	NUMBER(picture_boundary, y, "at"),
};
static SCOPE_OF(picture_boundary, "boundary");

static const struct tag picture_origin_tags[] = {
	TEXT(picture_origin, style, "o0 to o7"),
	TEXT(picture_origin, class, "whose slots they are"),
	NUMBER(picture_origin, x, "of its square in the legend"),
	NUMBER(picture_origin, text_x, "of its text there"),
};
static SCOPE_OF(picture_origin, "origin");

static const struct tag picture_slot_tags[] = {
	TEXT(picture_slot, slot, "name"),
	TEXT(picture_slot, type, "as the schema has it"),
	TEXT(picture_slot, offset, "39, or 39.2 for bits"),
	TEXT(picture_slot, size, "in words"),
	TEXT(picture_slot, origin, "class that declares it"),
	TEXT(picture_slot, style, "o0 to o7"),
	TEXT(picture_slot, doc, "description"),
	TEXT(picture_slot, facts, "bounds, default, presence"),
};
static SCOPE_OF(picture_slot, "report slot");

static const struct tag picture_class_tags[] = {
	TEXT(picture_class, class, "name in C"),
	TEXT(picture_class, name_dot, "the same for DOT"),
	TEXT(picture_class, words, "what a search finds it by"),
	TEXT(picture_class, doc, "description"),
	TEXT(picture_class, parent, "C name of the parent"),
	TEXT(picture_class, parent_dot, "the same for DOT"),
	TEXT(picture_class, mixins, "what it mixes in"),
	TEXT(picture_class, layout, "compact, sorted, declared or packed"),
	FLAG(picture_class, parent_is_foreign, "the parent is of another file"),
	FLAG(picture_class, is_abstract, "it has no objects"),
	FLAG(picture_class, is_final, "it has no subclasses"),
	FLAG(picture_class, is_weakref, "can be referred to weakly"),
	FLAG(picture_class, is_open, "it has a dictionary"),
	FLAG(picture_class, has_parent, "it has a parent"),
	FLAG(picture_class, has_slots, "it has slots"),
	FLAG(picture_class, has_waste, "some bytes or bits are no slot's"),
	FLAG(picture_class, has_straddlers,
		"something lies in two cache lines"),
	FLAG(picture_class, is_many, "it takes more than one cache line"),
	FLAG(picture_class, is_wasteful,
		"spare bytes that no class below uses"),
	TEXT(picture_class, size_text, "bytes, in words"),
	TEXT(picture_class, slots_text, "slots, in words"),
	NUMBER(picture_class, slot_count, "slots, inherited ones too"),
	NUMBER(picture_class, size, "bytes"),
	NUMBER(picture_class, align, "bytes"),
	NUMBER(picture_class, lines, "cache lines"),
	NUMBER(picture_class, bound, "bytes that its bits need"),
	NUMBER(picture_class, declared, "bytes as declared C"),
	NUMBER(picture_class, dict, "bytes as a dict class"),
	NUMBER(picture_class, waste, "bytes that are no slot's"),
	NUMBER(picture_class, spare_bits, "bits that are no slot's"),
	NUMBER(picture_class, straddlers, "members in two cache lines"),
	TEXT(picture_class, waste_text, "spare bytes and bits in words"),
	TEXT(picture_class, count, "objects expected"),
	TEXT(picture_class, amount, "what they take"),
	TEXT(picture_class, amount_declared, "the same as declared C"),
	TEXT(picture_class, amount_dict, "the same as a dict class"),
	TEXT(picture_class, saved_declared, "what they save beside declared C"),
	TEXT(picture_class, saved_dict, "what they save beside a dict class"),
	NUMBER(picture_class, saved_declared_each, "of one object"),
	FLAG(picture_class, is_counted, "it has objects"),
	NUMBER(picture_class, depth, "in the tree"),
	NUMBER(picture_class, inherited_share,
		"per mille of the largest class"),
	NUMBER(picture_class, own_share, "per mille of the largest class"),
	NUMBER(picture_class, added, "bytes above its parent's"),
	NUMBER(picture_class, top, "of the picture"),
	NUMBER(picture_class, width, "of the picture"),
	NUMBER(picture_class, height, "of the picture"),
	NUMBER(picture_class, legend_y, "of the legend"),
	TEXT(picture_class, summary, "the picture in words"),
	LIST(picture_class, rectangles, picture_rectangle, "of the picture"),
	LIST(picture_class, marks, picture_mark, "texts of the picture"),
	LIST(picture_class, boundaries, picture_boundary,
		"ends of cache lines"),
	LIST(picture_class, origins, picture_origin, "whose slots it has"),
	LIST(picture_class, slots, picture_slot, "in the order of declaration"),
};
static SCOPE_OF(picture_class, "report class");

static const struct tag picture_pattern_tags[] = {
	TEXT(picture_pattern, pattern, "as the schema has it"),
	NUMBER(picture_pattern, states, "of its automaton"),
	NUMBER(picture_pattern, classes, "of bytes that it tells apart"),
	NUMBER(picture_pattern, bytes, "of its tables"),
};
static SCOPE_OF(picture_pattern, "report pattern");

static const struct tag picture_page_tags[] = {
	TEXT(picture_page, schema, "name"),
	TEXT(picture_page, file, "name of the schema's file"),
	TEXT(picture_page, doc, "description"),
	TEXT(picture_page, target, "lp64, i386 or ilp32"),
	TEXT(picture_page, counted, "how many classes, in words"),
	TEXT(picture_page, size_text, "bytes of one object of each, in words"),
	FLAG(picture_page, is_large,
		"so many classes that a script makes those that are looked "
		"at"),
	NUMBER(picture_page, size, "bytes of one object of each"),
	NUMBER(picture_page, declared, "the same as declared C"),
	NUMBER(picture_page, dict, "the same as dict classes"),
	NUMBER(picture_page, bound, "bytes that their bits need"),
	NUMBER(picture_page, width, "of all pictures"),
	NUMBER(picture_page, height, "of all pictures"),
	FLAG(picture_page, has_tree, "a class has a parent"),
	LIST(picture_page, classes, picture_class,
		"parents before their children"),
	LIST(picture_page, rows, picture_class,
		"the same without pictures and slots"),
	LIST(picture_page, tree, picture_class,
		"each followed by those below it"),
	FLAG(picture_page, has_patterns, "texts must match some"),
	LIST(picture_page, patterns, picture_pattern,
		"patterns that texts must match"),
};
SCOPE_OF(picture_page, "report");

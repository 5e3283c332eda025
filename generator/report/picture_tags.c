/* SPDX-License-Identifier: MIT */
/* The structs of picture.h as scopes. */
#include "report/picture.h"
#include "template/scope.h"

static const struct tag sheet_piece_tags[] = {
	NUMBER(sheet_piece, x, "of the rectangle"),
	NUMBER(sheet_piece, y, "of the rectangle"),
	NUMBER(sheet_piece, width, "of the rectangle"),
	NUMBER(sheet_piece, height, "of the rectangle"),
	NUMBER(sheet_piece, text_x, "middle of the label"),
	NUMBER(sheet_piece, text_y, "middle of the label"),
	TEXT(sheet_piece, style, "o0 to o7, count, dict, spare or hole"),
	FLAG(sheet_piece, straddles, "lies in two cache lines"),
	TEXT(sheet_piece, label, "cut to what fits"),
	TEXT(sheet_piece, title, "all there is to say"),
};
static SCOPE_OF(sheet_piece, "piece");

static const struct tag sheet_mark_tags[] = {
	NUMBER(sheet_mark, x, "of the text"),
	NUMBER(sheet_mark, y, "of the text"),
	TEXT(sheet_mark, style, "offset, heading, line or column"),
	TEXT(sheet_mark, text, "the text"),
};
static SCOPE_OF(sheet_mark, "mark");

static const struct tag sheet_bound_tags[] = {
	NUMBER(sheet_bound, x1, "from"),
	NUMBER(sheet_bound, x2, "to"),
	NUMBER(sheet_bound, y, "at"),
};
static SCOPE_OF(sheet_bound, "bound");

static const struct tag sheet_origin_tags[] = {
	TEXT(sheet_origin, style, "o0 to o7"),
	TEXT(sheet_origin, class, "whose slots they are"),
	NUMBER(sheet_origin, x, "of its square in the legend"),
	NUMBER(sheet_origin, text_x, "of its text there"),
};
static SCOPE_OF(sheet_origin, "origin");

static const struct tag sheet_slot_tags[] = {
	TEXT(sheet_slot, slot, "name"),
	TEXT(sheet_slot, type, "as the schema has it"),
	TEXT(sheet_slot, offset, "39, or 39.2 for bits"),
	TEXT(sheet_slot, size, "in words"),
	TEXT(sheet_slot, origin, "class that declares it"),
	TEXT(sheet_slot, style, "o0 to o7"),
	TEXT(sheet_slot, doc, "description"),
	TEXT(sheet_slot, facts, "bounds, default, presence"),
	NUMBER(sheet_slot, order, "bits from the object's start"),
};
static SCOPE_OF(sheet_slot, "report slot");

static const struct tag sheet_class_tags[] = {
	TEXT(sheet_class, class, "name in C"),
	TEXT(sheet_class, name_dot, "the same for DOT"),
	TEXT(sheet_class, words, "what a search finds it by"),
	TEXT(sheet_class, doc, "description"),
	TEXT(sheet_class, parent, "C name of the parent"),
	TEXT(sheet_class, parent_dot, "the same for DOT"),
	TEXT(sheet_class, mixins, "what it mixes in"),
	TEXT(sheet_class, layout, "compact, sorted, declared or packed"),
	FLAG(sheet_class, parent_is_foreign, "the parent is of another file"),
	FLAG(sheet_class, is_abstract, "it has no objects"),
	FLAG(sheet_class, is_final, "it has no subclasses"),
	FLAG(sheet_class, is_weakref, "can be referred to weakly"),
	FLAG(sheet_class, is_open, "it has a dictionary"),
	FLAG(sheet_class, has_parent, "it has a parent"),
	FLAG(sheet_class, has_slots, "it has slots"),
	FLAG(sheet_class, has_waste, "some bytes or bits are no slot's"),
	FLAG(sheet_class, has_straddlers, "something lies in two cache lines"),
	FLAG(sheet_class, is_many, "it takes more than one cache line"),
	FLAG(sheet_class, is_wasteful, "spare bytes that no class below uses"),
	NUMBER(sheet_class, slot_count, "slots, inherited ones too"),
	NUMBER(sheet_class, size, "bytes"),
	NUMBER(sheet_class, align, "bytes"),
	NUMBER(sheet_class, lines, "cache lines"),
	NUMBER(sheet_class, bound, "bytes that its bits need"),
	NUMBER(sheet_class, declared, "bytes as declared C"),
	NUMBER(sheet_class, dict, "bytes as a dict class"),
	NUMBER(sheet_class, waste, "bytes that are no slot's"),
	NUMBER(sheet_class, spare_bits, "bits that are no slot's"),
	NUMBER(sheet_class, hole_bytes, "bytes that are no member's"),
	NUMBER(sheet_class, straddlers, "members in two cache lines"),
	TEXT(sheet_class, waste_text, "spare bytes and bits in words"),
	TEXT(sheet_class, count, "objects expected"),
	TEXT(sheet_class, amount, "what they take"),
	TEXT(sheet_class, amount_declared, "the same as declared C"),
	TEXT(sheet_class, amount_dict, "the same as a dict class"),
	TEXT(sheet_class, saved_declared, "what they save beside declared C"),
	TEXT(sheet_class, saved_dict, "what they save beside a dict class"),
	NUMBER(sheet_class, saved_declared_each, "of one object"),
	NUMBER(sheet_class, saved_dict_each, "of one object"),
	FLAG(sheet_class, is_counted, "it has objects"),
	NUMBER(sheet_class, depth, "in the tree"),
	NUMBER(sheet_class, inherited_share, "per mille of the largest class"),
	NUMBER(sheet_class, own_share, "per mille of the largest class"),
	NUMBER(sheet_class, added, "bytes above its parent's"),
	NUMBER(sheet_class, top, "of the picture"),
	NUMBER(sheet_class, width, "of the picture"),
	NUMBER(sheet_class, height, "of the picture"),
	NUMBER(sheet_class, legend_y, "of the legend"),
	TEXT(sheet_class, summary, "the picture in words"),
	LIST(sheet_class, pieces, sheet_piece, "rectangles of the picture"),
	LIST(sheet_class, marks, sheet_mark, "texts of the picture"),
	LIST(sheet_class, bounds, sheet_bound, "ends of cache lines"),
	LIST(sheet_class, origins, sheet_origin, "whose slots it has"),
	LIST(sheet_class, slots, sheet_slot, "in the order of declaration"),
};
static SCOPE_OF(sheet_class, "report class");

static const struct tag sheet_tags[] = {
	TEXT(sheet, schema, "name"),
	TEXT(sheet, file, "name of the schema's file"),
	TEXT(sheet, doc, "description"),
	TEXT(sheet, target, "lp64, i386 or ilp32"),
	NUMBER(sheet, class_count, "classes"),
	NUMBER(sheet, size, "bytes of one object of each"),
	NUMBER(sheet, declared, "the same as declared C"),
	NUMBER(sheet, dict, "the same as dict classes"),
	NUMBER(sheet, bound, "bytes that their bits need"),
	NUMBER(sheet, width, "of all pictures"),
	NUMBER(sheet, height, "of all pictures"),
	FLAG(sheet, has_tree, "a class has a parent"),
	LIST(sheet, classes, sheet_class, "parents before their children"),
	LIST(sheet, rows, sheet_class, "the same without pictures and slots"),
	LIST(sheet, tree, sheet_class, "each followed by those below it"),
};
SCOPE_OF(sheet, "report");

const struct scope *const sheet_scopes[] = {
	&sheet_piece_scope,
	&sheet_mark_scope,
	&sheet_bound_scope,
	&sheet_origin_scope,
	&sheet_slot_scope,
	&sheet_class_scope,
	&sheet_scope,
};
const size_t sheet_scope_count = sizeof sheet_scopes / sizeof sheet_scopes[0];

/* SPDX-License-Identifier: MIT */
/*
 * The tags of the tables: a row for each field of their rows that a template
 * may name. view_tags.c has those of all else, and these as scopes of it.
 */
#include "view/table_tags.h"

#include "template/scope.h"

static const struct tag view_judge_tags[] = {
	TEXT(view_judge, function, "a function of the program"),
	TEXT(view_judge, type, "C type of what it takes, or …"),
	FLAG(view_judge, takes_text, "it takes a text and its length"),
	FLAG(view_judge, takes_bytes, "it takes bytes and how many"),
	FLAG(view_judge, is_real, "it takes a real number"),
};
SCOPE_OF(view_judge, "judge");

static const struct tag view_word_tags[] = {
	TEXT(view_word, word, "ends the name of a flag that is on"),
	FLAG(view_word, is_last, "the last"),
};
static SCOPE_OF(view_word, "word");

static const struct tag view_class_row_tags[] = {
	TEXT(view_class_row, class, "C name of the class"),
	NUMBER(view_class_row, row, "its number"),
	TEXT(view_class_row, id, "64-bit id, a literal"),
	TEXT(view_class_row, layout, "layout hash, a literal"),
	TEXT(view_class_row, multiplier, "of the perfect hash"),
	TEXT(view_class_row, lengths, "bit n where a name has n bytes"),
	LIST(view_class_row, flags, view_word, "its SLOT_CLASS_…"),
	NUMBER(view_class_row, first_info,
		"row from which the numbers of its rows count"),
	NUMBER(view_class_row, first_number, "the first of these numbers"),
	NUMBER(view_class_row, first_cell, "its first cell of the hash"),
	NUMBER(view_class_row, first_displacement, "its first displacement"),
	NUMBER(view_class_row, first_ancestor, "its first ancestor"),
	NUMBER(view_class_row, first_step, "its first step"),
	NUMBER(view_class_row, first_check, "the first slot to validate"),
	NUMBER(view_class_row, owners,
		"numbers from there to those of slots that own"),
	NUMBER(view_class_row, name_text, "offset of the text"),
	NUMBER(view_class_row, doc_text, "offset of the text"),
	NUMBER(view_class_row, size, "bytes"),
	NUMBER(view_class_row, align, "alignment in bytes"),
	NUMBER(view_class_row, count, "how many"),
	NUMBER(view_class_row, first, "first"),
	NUMBER(view_class_row, last, "last"),
	NUMBER(view_class_row, mask, "mask"),
	NUMBER(view_class_row, shift, "of the perfect hash"),
	NUMBER(view_class_row, parents, "classes above it"),
	NUMBER(view_class_row, tag_text, "offset of its tag in text formats"),
	NUMBER(view_class_row, tag_length, "bytes; 0: no tag"),
	NUMBER(view_class_row, tag_field_text, "offset of the tag's name"),
	NUMBER(view_class_row, tag_field_length, "bytes"),
	NUMBER(view_class_row, siblings, "classes in the tables"),
	NUMBER(view_class_row, dict, "offset of its dictionary, plus 1"),
	FLAG(view_class_row, has_slots, "it has slots"),
	FLAG(view_class_row, has_more, "it has what few classes have"),
	NUMBER(view_class_row, more, "the row of that"),
	FLAG(view_class_row, is_wide, "a cell has 16 bits, not 8"),
	FLAG(view_class_row, displaced, "form 2 of the hash"),
};
static SCOPE_OF(view_class_row, "class row");

static const struct tag view_info_row_tags[] = {
	TEXT(view_info_row, label, "for a comment"),
	TEXT(view_info_row, low, "lowest value, a literal"),
	TEXT(view_info_row, high, "highest value, a literal"),
	TEXT(view_info_row, initial, "starting value, a literal"),
	FLAG(view_info_row, has_rules, "there are rules"),
	NUMBER(view_info_row, first_rule, "the first of their rows"),
	FLAG(view_info_row, has_starts, "its elements start differently"),
	NUMBER(view_info_row, first_start, "row of its starting values"),
	LIST(view_info_row, flags, view_word, "its SLOT_IS_…, SLOT_HAS_…"),
	TEXT(view_info_row, kind, "ends SLOT_KIND_…"),
	FLAG(view_info_row, has_target, "it is of a class or an enum"),
	FLAG(view_info_row, is_far, "… in another object"),
	NUMBER(view_info_row, target_row,
		"the class's row, or a number among the fars"),
	NUMBER(view_info_row, name_text, "offset of the text"),
	NUMBER(view_info_row, name_length, "bytes"),
	NUMBER(view_info_row, member_text, "offset of the text"),
	NUMBER(view_info_row, type_text, "offset of the text"),
	NUMBER(view_info_row, unit_text, "offset of the text"),
	NUMBER(view_info_row, doc_text, "offset of the text"),
	NUMBER(view_info_row, owner_text, "offset of the text"),
	NUMBER(view_info_row, offset, "bytes from the start"),
	NUMBER(view_info_row, size, "bytes"),
	NUMBER(view_info_row, length, "length"),
	NUMBER(view_info_row, inner, "elements in one row"),
	NUMBER(view_info_row, count_offset, "offset of the count"),
	NUMBER(view_info_row, presence_offset, "offset of the word"),
	NUMBER(view_info_row, row, "number of this row"),
	NUMBER(view_info_row, bit,
		"first bit of the stream, or the lowest of a word"),
	NUMBER(view_info_row, host_bits,
		"of the bytes, where the machine's order shifts the bit"),
	NUMBER(view_info_row, width, "how many bits; 0: a whole member"),
	NUMBER(view_info_row, count_size, "bytes of the count"),
	NUMBER(view_info_row, presence_size, "bytes of the word"),
	NUMBER(view_info_row, presence_bit, "the bit"),
	NUMBER(view_info_row, external_text,
		"offset of its name in text formats"),
	NUMBER(view_info_row, external_length, "bytes"),
	NUMBER(view_info_row, dimensions, "how many indexes it takes"),
	NUMBER(view_info_row, step2,
		"elements for one of the second index, or 0"),
	NUMBER(view_info_row, step3, "and of the third"),
	NUMBER(view_info_row, way, "enum slot_way"),
};
static SCOPE_OF(view_info_row, "info row");

static const struct tag view_key_row_tags[] = {
	TEXT(view_key_row, first, "first"),
	TEXT(view_key_row, last, "last"),
	NUMBER(view_key_row, length, "length"),
};
static SCOPE_OF(view_key_row, "key row");

static const struct tag view_enum_row_tags[] = {
	TEXT(view_enum_row, enumeration, "C name of the enum"),
	LIST(view_enum_row, flags, view_word, "its SLOT_ENUM_…"),
	NUMBER(view_enum_row, name_text, "offset of the text"),
	NUMBER(view_enum_row, doc_text, "offset of the text"),
	NUMBER(view_enum_row, count, "how many"),
};
static SCOPE_OF(view_enum_row, "enum row");

static const struct tag view_value_row_tags[] = {
	TEXT(view_value_row, label, "for a comment"),
	TEXT(view_value_row, number, "number, a literal"),
	FLAG(view_value_row, is_unsigned, "the number is beyond int64_t"),
	NUMBER(view_value_row, text, "text"),
	NUMBER(view_value_row, length, "length"),
};
static SCOPE_OF(view_value_row, "value row");

static const struct tag view_number_row_tags[] = {
	TEXT(view_number_row, label, "for a comment"),
	TEXT(view_number_row, numbers, "numbers, each with its comma"),
};
static SCOPE_OF(view_number_row, "number row");

static const struct tag view_start_tags[] = {
	TEXT(view_start, value, "starting value, a literal"),
	FLAG(view_start, begins_line, "begins a line that is not the first"),
	FLAG(view_start, goes_on, "stands after another in its line"),
};
static SCOPE_OF(view_start, "start");

static const struct tag view_start_row_tags[] = {
	TEXT(view_start_row, label, "for a comment"),
	LIST(view_start_row, starts, view_start, "starting values"),
};
static SCOPE_OF(view_start_row, "start row");

static const struct tag view_characters_tags[] = {
	TEXT(view_characters, characters, "characters, with commas between"),
	FLAG(view_characters, is_last, "the last"),
};
static SCOPE_OF(view_characters, "characters");

static const struct tag view_long_text_tags[] = {
	LIST(view_long_text, lines, view_characters, "lines of characters"),
};
static SCOPE_OF(view_long_text, "long text");

static const struct tag view_text_row_tags[] = {
	TEXT(view_text_row, text, "text"),
	SCOPE(view_text_row, long_text, view_long_text,
		"instead, where it is longer than a literal may be"),
	FLAG(view_text_row, last,
		"the last of its literal: a zero follows by itself"),
};
static SCOPE_OF(view_text_row, "text row");

static const struct tag view_far_tags[] = {
	TEXT(view_far, tables, "name of the object of tables"),
	NUMBER(view_far, row, "the class's row"),
	FLAG(view_far, is_enum, "it is an enum"),
};
SCOPE_OF(view_far, "far");

static const struct tag view_call_tags[] = {
	TEXT(view_call, class, "C name of the class that names it"),
	TEXT(view_call, function, "the program's function"),
	TEXT(view_call, joiner, "\" && \" between"),
	FLAG(view_call, answers, "whether the object is good"),
};
static SCOPE_OF(view_call, "call");

static const struct tag view_fact_row_tags[] = {
	TEXT(view_fact_row, label, "for a comment"),
	TEXT(view_fact_row, value, "value by its bits, a literal"),
	TEXT(view_fact_row, kind, "its SLOT_KIND_…"),
	NUMBER(view_fact_row, of, "the slot or value that it is of, from 1"),
	NUMBER(view_fact_row, name_text, "offset of the text"),
	NUMBER(view_fact_row, name_length, "bytes of the text"),
	NUMBER(view_fact_row, length, "bytes of the value, if it is a text"),
};
static SCOPE_OF(view_fact_row, "fact row");

static const struct tag view_more_row_tags[] = {
	TEXT(view_more_row, class, "C name of the class"),
	NUMBER(view_more_row, row, "its number"),
	NUMBER(view_more_row, first_constant, "row of the first"),
	NUMBER(view_more_row, constant_count, "how many"),
	NUMBER(view_more_row, first_annotation, "row of the first"),
	NUMBER(view_more_row, annotation_count, "how many"),
	FLAG(view_more_row, is_hooked, "the program has functions for it"),
	NUMBER(view_more_row, hooked, "their row"),
};
static SCOPE_OF(view_more_row, "more row");

static const struct tag view_hooked_row_tags[] = {
	TEXT(view_hooked_row, class, "C name of the class"),
	NUMBER(view_hooked_row, row, "its number"),
	LIST(view_hooked_row, inits, view_call,
		"called once an object is made, the root's first"),
	LIST(view_hooked_row, checks, view_call,
		"called then and when one is validated"),
	FLAG(view_hooked_row, has_inits, "there are some of those"),
	FLAG(view_hooked_row, has_checks, "and of these"),
};
static SCOPE_OF(view_hooked_row, "hooked row");

static const struct tag view_rule_row_tags[] = {
	TEXT(view_rule_row, label, "Order.qty, on the first"),
	TEXT(view_rule_row, kind, "word of SLOT_RULE_; none of the first"),
	NUMBER(view_rule_row, row, "its number"),
	NUMBER(view_rule_row, more, "how many follow the first"),
	NUMBER(view_rule_row, text, "offset of its text"),
	FLAG(view_rule_row, has_text, "there is one"),
	TEXT(view_rule_row, number, "its number, a literal"),
	FLAG(view_rule_row, is_asked,
		"it is a function's, or a pattern's, in asked"),
	NUMBER(view_rule_row, asked, "that function's row"),
	FLAG(view_rule_row, is_of_list, "it is about all elements"),
};
static SCOPE_OF(view_rule_row, "rule row");

static const struct tag view_automaton_tags[] = {
	TEXT(view_automaton, name,
		"of its tables, by what they hold: the same in each file"),
	TEXT(view_automaton, pattern, "for a comment"),
	NUMBER(view_automaton, states, "how many"),
	NUMBER(view_automaton, classes, "of bytes that lead to the same"),
	NUMBER(view_automaton, start, "the first state"),
	NUMBER(view_automaton, low, "states below it no byte leaves"),
	NUMBER(view_automaton, high, "and from it on"),
	NUMBER(view_automaton, accepting, "the first that accepts"),
	FLAG(view_automaton, is_wide, "a state takes two bytes"),
	LIST(view_automaton, class_rows, view_number_row,
		"the class of each byte"),
	NUMBER(view_automaton, cell_count, "states times classes"),
	LIST(view_automaton, cell_rows, view_number_row,
		"where the bytes of each class lead from each state"),
};
static SCOPE_OF(view_automaton, "automaton");

static const struct tag view_asked_row_tags[] = {
	NUMBER(view_asked_row, row, "its number"),
	SCOPE(view_asked_row, judge, view_judge,
		"the program's function, or …"),
	SCOPE(view_asked_row, automaton, view_automaton,
		"… what a pattern became"),
};
static SCOPE_OF(view_asked_row, "asked row");

static const struct tag view_tables_tags[] = {
	TEXT(view_tables, tables, "name of the object"),
	LIST(view_tables, fars, view_far,
		"what its slots refer to in other objects"),
	NUMBER(view_tables, far_count, "how many"),
	NUMBER(view_tables, class_count, "rows of classes"),
	NUMBER(view_tables, info_count, "rows of slot_infos and slot_keys"),
	NUMBER(view_tables, number_count, "numbers in slot_rows"),
	NUMBER(view_tables, value_count, "rows of slot_values"),
	NUMBER(view_tables, start_count, "rows of slot_starts"),
	NUMBER(view_tables, ancestor_count, "numbers in slot_ancestors"),
	NUMBER(view_tables, cell8_count, "numbers in slot_places8"),
	NUMBER(view_tables, cell16_count, "numbers in slot_places16"),
	NUMBER(view_tables, displacement_count, "in slot_displacements"),
	NUMBER(view_tables, chunk_count, "rows of slot_texts"),
	NUMBER(view_tables, chunk_bytes, "bytes of one"),
	NUMBER(view_tables, step_count, "rows of slot_steps"),
	NUMBER(view_tables, check_count, "numbers in slot_checks"),
	NUMBER(view_tables, order_count, "numbers in slot_order"),
	NUMBER(view_tables, automaton_count, "automata of its patterns"),
	LIST(view_tables, automata, view_automaton, "each once"),
	NUMBER(view_tables, rule_count, "rows of slot_rules"),
	FLAG(view_tables, judges_many, "some of them are about lists"),
	LIST(view_tables, rule_rows, view_rule_row,
		"what values of slots must be, a first row a slot"),
	NUMBER(view_tables, asked_count, "functions that are asked"),
	LIST(view_tables, asked_rows, view_asked_row,
		"functions of the program that may refuse a value"),
	NUMBER(view_tables, hooked_count, "rows of slot_hooked"),
	NUMBER(view_tables, more_count, "rows of slot_mores"),
	NUMBER(view_tables, fact_count, "rows of slot_facts"),
	LIST(view_tables, more_rows, view_more_row, "what few classes have"),
	LIST(view_tables, fact_rows, view_fact_row, "constants, notes"),
	LIST(view_tables, hooked_rows, view_hooked_row, "of the program"),
	LIST(view_tables, step_rows, view_number_row,
		"how objects are compared and hashed"),
	LIST(view_tables, check_rows, view_number_row, "to validate"),
	SCOPE(view_tables, enum_row, view_enum_row, "the enum that it is of"),
	LIST(view_tables, class_rows, view_class_row, "rows of classes"),
	LIST(view_tables, info_rows, view_info_row, "rows of slots"),
	LIST(view_tables, key_rows, view_key_row, "rows of keys"),
	LIST(view_tables, value_rows, view_value_row, "rows of enum values"),
	LIST(view_tables, start_rows, view_start_row, "arrays' starts"),
	LIST(view_tables, ancestor_rows, view_number_row, "rows of ids"),
	LIST(view_tables, number_rows, view_number_row, "rows of slots"),
	LIST(view_tables, cell8_rows, view_number_row, "rows of hash cells"),
	LIST(view_tables, cell16_rows, view_number_row, "rows of hash cells"),
	LIST(view_tables, displacement_rows, view_number_row, "rows"),
	LIST(view_tables, order_rows, view_number_row, "values in order"),
	LIST(view_tables, text_rows, view_text_row, "rows of texts"),
};
SCOPE_OF(view_tables, "tables");

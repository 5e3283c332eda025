/* SPDX-License-Identifier: MIT */
/*
 * The closed table of tags: the structs of view.h as scopes. Whatever a
 * template names must stand here; --export-templates writes it out.
 */
#include "template/scope.h"
#include "view/view_tags.h"

static const struct tag view_line_tags[] = {
	TEXT(view_line, line,
		"a line of a comment, with its slashes and stars"),
};
static SCOPE_OF(view_line, "line");

static const struct tag view_index_tags[] = {
	TEXT(view_index, variable, "name of the index parameter: i, j, …"),
	TEXT(view_index, suffix, "of C_LEN_s: nothing, _2, …"),
	TEXT(view_index, joiner, "\" && \" before all but the first"),
	NUMBER(view_index, row_length,
		"how many elements it goes to; 0 of the first"),
	FLAG(view_index, is_nested, "the third and on"),
	FLAG(view_index, is_last, "the last"),
	FLAG(view_index, counted, "bounded by the count instead of a length"),
};
static SCOPE_OF(view_index, "index");

static const struct tag view_piece_tags[] = {
	NUMBER(view_piece, byte, "its first byte in the run"),
	NUMBER(view_piece, word_bits, "8, 16, 32 or 64"),
	NUMBER(view_piece, word_bytes, "1, 2, 4 or 8"),
	NUMBER(view_piece, bit, "lowest bit; by_host: the first of the stream"),
	NUMBER(view_piece, width, "how many bits"),
	FLAG(view_piece, fills, "the piece has no other bits"),
	FLAG(view_piece, aligned, "it stands at a multiple of its size"),
	NUMBER(view_piece, place,
		"lowest bit in the slot; by_host: the first of the stream"),
	NUMBER(view_piece, slot_width, "bits of the slot"),
	FLAG(view_piece, shifts, "they are not the slot's lowest everywhere"),
	FLAG(view_piece, is_last, "the last"),
};
static SCOPE_OF(view_piece, "piece");

static const struct tag view_bits_tags[] = {
	NUMBER(view_bits, at,
		"offset that names the word or run: slot_bits<at>"),
	NUMBER(view_bits, word_bits, "8, 16, 32 or 64"),
	NUMBER(view_bits, word_bytes, "1, 2, 4 or 8"),
	NUMBER(view_bits, bit, "lowest bit; by_host: the first of the stream"),
	NUMBER(view_bits, width, "how many bits"),
	FLAG(view_bits, as_word, "in a word"),
	FLAG(view_bits, swapped, "the word is a byte struct of a fixed order"),
	FLAG(view_bits, as_byte, "in one byte of a run"),
	FLAG(view_bits, as_window,
		"in some bytes of a run, read as one number"),
	FLAG(view_bits, in_pieces, "there are pieces"),
	LIST(view_bits, pieces, view_piece,
		"in some bytes of a run, read one after the other"),
	NUMBER(view_bits, byte, "the first of them in the run"),
	FLAG(view_bits, fills, "they have no other bits"),
	FLAG(view_bits, aligned, "they stand at a multiple of their size"),
	FLAG(view_bits, by_host, "the order of the machine shifts them"),
	TEXT(view_bits, order, "be, le or host"),
	TEXT(view_bits, literal, "what put puts there"),
	FLAG(view_bits, takes_bool, "put puts the argument, a bool"),
	FLAG(view_bits, takes_number, "put puts the argument, a number"),
};
static SCOPE_OF(view_bits, "bits");

static const struct tag view_accessor_tags[] = {
	TEXT(view_accessor, verb, "get, set, has, …"),
	FLAG(view_accessor, takes_more, "it takes more than the object"),
	TEXT(view_accessor, returns,
		"C type that it returns, ready for a name; this and the rest "
		"with --emit=extern"),
	FLAG(view_accessor, gives, "it returns something"),
	FLAG(view_accessor, gives_enum, "an enum, passed on as int64_t"),
	FLAG(view_accessor, gives_copy, "an object, by value"),
	FLAG(view_accessor, changes, "it changes the object"),
	FLAG(view_accessor, takes_indexes, "of an element"),
	FLAG(view_accessor, takes_position, "before which, or which"),
	FLAG(view_accessor, takes_count, "how many"),
	FLAG(view_accessor, takes_value, "a value"),
	FLAG(view_accessor, takes_data, "bytes"),
	FLAG(view_accessor, takes_integer,
		"a value, as int64_t, that may not fit its type"),
	FLAG(view_accessor, takes_real, "a value, as double"),
	FLAG(view_accessor, gives_true, "C's gives nothing, and this true"),
};
static SCOPE_OF(view_accessor, "accessor");

static const struct tag view_cxx_slot_tags[] = {
	TEXT(view_cxx_slot, type, "C++ type that get returns"),
	TEXT(view_cxx_slot, argument,
		"C++ type that set takes, ready for a name"),
	TEXT(view_cxx_slot, c_type, "C type of a number"),
	TEXT(view_cxx_slot, object, "C++ class that it is of"),
	TEXT(view_cxx_slot, id, "its number's name in the class"),
	FLAG(view_cxx_slot, is_enum, "an enum's number"),
	FLAG(view_cxx_slot, direct, "get is the member"),
	FLAG(view_cxx_slot, sets_member, "… and set stores it"),
	FLAG(view_cxx_slot, owns, "a pointer that owns"),
	FLAG(view_cxx_slot, takes_text,
		"set takes texts that no zero ends, by the tables"),
};
static SCOPE_OF(view_cxx_slot, "slot in C++");

static const struct tag view_judge_tags[] = {
	TEXT(view_judge, function, "a function of the program"),
	TEXT(view_judge, type, "C type of what it takes, or …"),
	FLAG(view_judge, takes_text, "it takes a text and its length"),
	FLAG(view_judge, takes_bytes, "it takes bytes and how many"),
	FLAG(view_judge, is_real, "it takes a real number"),
};
static SCOPE_OF(view_judge, "judge");

static const struct tag view_slot_tags[] = {
	SCOPE(view_slot, cxx, view_cxx_slot, "of C++"),
	LIST(view_slot, doc, view_line, "lines of its documentation comment"),
	TEXT(view_slot, refusal, "which numbers set refuses: \"below 0\""),
	TEXT(view_slot, slot, "name in accessors and tokens"),
	TEXT(view_slot, comma, "\",\" after all but the last"),
	TEXT(view_slot, member, "C member"),
	TEXT(view_slot, type, "C type that get returns"),
	TEXT(view_slot, argument, "C type that set takes, ready for a name"),
	TEXT(view_slot, target, "C name of the class or enum that it is of"),
	LIST(view_slot, indexes, view_index, "dimensions that take an index"),
	TEXT(view_slot, start,
		"literal that an unset or missing element reads as"),
	TEXT(view_slot, clear, "literal that clear stores"),
	TEXT(view_slot, element, "C type of an element as it is stored"),
	TEXT(view_slot, dimensions, "[4][3]"),
	TEXT(view_slot, initial, "what the whole member starts with"),
	TEXT(view_slot, start_text, "starting text, quoted"),
	SCOPE(view_slot, as_bit, view_bits, "kept as a bit: a bool"),
	SCOPE(view_slot, as_bits, view_bits, "kept as bits, unsigned"),
	SCOPE(view_slot, as_signed_bits, view_bits,
		"kept as bits in two's complement"),
	FLAG(view_slot, as_bytes,
		"kept as a byte struct of a fixed order: an integer"),
	FLAG(view_slot, as_real_bytes,
		"kept as a byte struct of a fixed order: a real"),
	FLAG(view_slot, as_member, "kept as the number it is"),
	SCOPE(view_slot, field, view_bits,
		"the bits that hold it, where it is no member"),
	SCOPE(view_slot, clears_field, view_bits,
		"clear puts its start into these bits"),
	SCOPE(view_slot, presence, view_bits,
		"the bit that says whether it is set"),
	SCOPE(view_slot, presence_set, view_bits, "the same where it is set"),
	SCOPE(view_slot, presence_cleared, view_bits,
		"the same where it is cleared"),
	FLAG(view_slot, is_number, "bool, char, integer, real or enum"),
	FLAG(view_slot, is_text, "char s[N]"),
	FLAG(view_slot, is_string, "string"),
	FLAG(view_slot, is_bytes, "bytes"),
	FLAG(view_slot, is_object, "an embedded object"),
	FLAG(view_slot, is_pointer, "ref, own or void *"),
	FLAG(view_slot, is_weak, "a weak handle"),
	FLAG(view_slot, array, "takes an index"),
	FLAG(view_slot, bounded, "T s[<=N]"),
	FLAG(view_slot, growable, "T s[]"),
	FLAG(view_slot, insertable, "insert takes a value, which owns nothing"),
	FLAG(view_slot, puts_new, "insert takes a value, which is owned"),
	FLAG(view_slot, starts_new, "insert takes none"),
	FLAG(view_slot, has_rows, "it inserts a row of elements"),
	NUMBER(view_slot, row_bytes, "bytes from one row to the next"),
	FLAG(view_slot, taken_out, "take leaves no gap"),
	FLAG(view_slot, clears_owned, "clear gives up what is owned"),
	FLAG(view_slot, stores_pointer, "insert stores the argument as it is"),
	FLAG(view_slot, clearable, "has clear"),
	FLAG(view_slot, clears_whole, "clear restores the whole member"),
	FLAG(view_slot, clears_bytes, "clear stores the literal as bytes"),
	FLAG(view_slot, clears_member, "clear stores the literal"),
	FLAG(view_slot, clears_weak, "clear makes a handle zero"),
	FLAG(view_slot, opt, "optional"),
	FLAG(view_slot, writable, "has setters"),
	FLAG(view_slot, borrowed, "refers without owning"),
	FLAG(view_slot, packed, "in a packed class"),
	FLAG(view_slot, is_index, "a reference that is an index"),
	TEXT(view_slot, unset_number, "this number means unset"),
	FLAG(view_slot, unset_is_null, "NULL means unset"),
	FLAG(view_slot, unset_is_index_0, "the index 0 means unset"),
	FLAG(view_slot, unset_is_no_weak, "a handle of zeros means unset"),
	TEXT(view_slot, order, "be or le"),
	FLAG(view_slot, aligned, "a byte struct at a multiple of its size"),
	NUMBER(view_slot, size, "bytes"),
	TEXT(view_slot, storage, "C type as stored"),
	FLAG(view_slot, cast, "stored as another type than get returns"),
	FLAG(view_slot, store_cast,
		"the argument is of another type than stored"),
	FLAG(view_slot, checked, "set checks the value"),
	FLAG(view_slot, ruled, "set asks the slot's rules"),
	LIST(view_slot, judges, view_judge,
		"functions of the program that may refuse its values"),
	FLAG(view_slot, refuses, "set can return false"),
	FLAG(view_slot, checks_low, "only a lower bound"),
	FLAG(view_slot, checks_high, "only an upper bound"),
	FLAG(view_slot, checks_both, "both bounds"),
	FLAG(view_slot, checks_real, "both of a real, and refuses NaN"),
	FLAG(view_slot, checks_storage,
		"that the storage of an open enum holds it"),
	FLAG(view_slot, checks_known, "that it is a value of the enum"),
	TEXT(view_slot, low, "lowest value, a literal"),
	TEXT(view_slot, high, "highest value, a literal"),
	FLAG(view_slot, puts_checked, "slotgen.h checks and stores it in one"),
	NUMBER(view_slot, bits_of_type,
		"bits of its type, as which slotgen.h reads it; or 0"),
	FLAG(view_slot, has_address, "its elements may be pointed at"),
	FLAG(view_slot, copies, "the embedded class has a C_copy"),
	NUMBER(view_slot, count_bytes, "bytes of the count"),
	FLAG(view_slot, count_swapped, "the count is a byte struct"),
	FLAG(view_slot, count_aligned, "… at a multiple of its size"),
	FLAG(view_slot, equal_by_value, "eq compares it with =="),
	FLAG(view_slot, equal_where_set, "… and whether it is set"),
	FLAG(view_slot, equal_by_table, "eq compares it by the tables"),
	FLAG(view_slot, is_inherited, "the parent's, with nothing changed"),
	FLAG(view_slot, is_forwarded,
		"its accessors are those of a class above"),
	TEXT(view_slot, numbered, "\" = 7\" where not all before have numbers"),
	FLAG(view_slot, by_name, "which slot_get alone finds"),
	TEXT(view_slot, declarer, "C name of that class"),
	TEXT(view_slot, lift, "ends the macro that leads there: UP_, UP2_"),
	LIST(view_slot, accessors, view_accessor, "these accessors"),
	LIST(view_slot, calls, view_accessor,
		"with --emit=extern: all accessors"),
};
static SCOPE_OF(view_slot, "slot");

static const struct tag view_member_tags[] = {
	TEXT(view_member, note, "a comment behind it, with blanks before"),
	LIST(view_member, bits, view_line,
		"finished lines that list what shares the word"),
	TEXT(view_member, offset, "bytes from the start"),
	TEXT(view_member, storage, "C type as stored"),
	TEXT(view_member, member, "C member"),
	TEXT(view_member, dimensions, "[4][3]"),
	FLAG(view_member, pointer_to_rows, "T (*x)[3]"),
	NUMBER(view_member, align, "alignment in bytes"),
	FLAG(view_member, copied, "copied by ="),
	FLAG(view_member, copy_masked, "a word: own bits copied"),
	FLAG(view_member, copy_bytes, "a word of a fixed order: copied whole"),
	FLAG(view_member, copy_object, "copied by its own C_copy"),
	FLAG(view_member, copy_array, "copied as bytes"),
	TEXT(view_member, mask, "mask"),
	NUMBER(view_member, word_bits, "bits of the word"),
	TEXT(view_member, target, "C name of the class or enum that it is of"),
};
static SCOPE_OF(view_member, "member");

static const struct tag view_offset_tags[] = {
	TEXT(view_offset, member, "C member"),
	NUMBER(view_offset, at, "offset in bytes"),
};
static SCOPE_OF(view_offset, "offset");

static const struct tag view_check_tags[] = {
	TEXT(view_check, class, "C name"),
	TEXT(view_check, parent, "C name of that whose arguments it goes on"),
	FLAG(view_check, has_args, "C_make takes some"),
	NUMBER(view_check, size, "bytes"),
	NUMBER(view_check, align, "bytes"),
	LIST(view_check, members, view_offset, "members by offset"),
};
static SCOPE_OF(view_check, "check");

static const struct tag view_up_tags[] = {
	TEXT(view_up, parent, "C name of the parent"),
	TEXT(view_up, cxx, "C++ class of the parent"),
	TEXT(view_up, path,
		"slot_base.slot_base; none of an empty one, which begins where "
		"the object does"),
};
static SCOPE_OF(view_up, "up");

static const struct tag view_lift_tags[] = {
	TEXT(view_lift, lift, "ends the name of the macro: UP_, UP2_"),
	TEXT(view_lift, path, "slot_base.slot_base"),
};
static SCOPE_OF(view_lift, "lift");

static const struct tag view_constant_tags[] = {
	TEXT(view_constant, constant, "C name"),
	TEXT(view_constant, value, "value, a literal"),
	TEXT(view_constant, cxx, "its name in the C++ class"),
	TEXT(view_constant, type, "its C++ type, ready for a name"),
	FLAG(view_constant, is_text, "a text"),
};
static SCOPE_OF(view_constant, "constant");

static const struct tag view_length_tags[] = {
	TEXT(view_length, slot, "name in accessors and tokens"),
	TEXT(view_length, suffix, "nothing, _2, …"),
	TEXT(view_length, length, "length"),
};
static SCOPE_OF(view_length, "length");

static const struct tag view_arg_tags[] = {
	TEXT(view_arg, slot, "the slot, in accessors"),
	TEXT(view_arg, member, "its designator"),
	TEXT(view_arg, need, "NEED, or MAY where it has a default"),
	TEXT(view_arg, test, "how it is seen to have been given"),
	TEXT(view_arg, store, "how it is stored"),
	TEXT(view_arg, keep, "how it is taken from another object"),
	TEXT(view_arg, type, "C type of the argument"),
	TEXT(view_arg, initial, "its default, a literal"),
	FLAG(view_arg, is_literal, "the default is that"),
	FLAG(view_arg, is_cast, "… cast to its type"),
	FLAG(view_arg, is_unset_real, "it is the real that means unset"),
	FLAG(view_arg, is_no_bytes, "it is no bytes"),
	FLAG(view_arg, is_no_weak, "it is a handle of nothing"),
	TEXT(view_arg, bounds, "which numbers it takes: \"0..100\""),
	TEXT(view_arg, comma, "\", \" after all but the last"),
};
static SCOPE_OF(view_arg, "argument");

static const struct tag view_peer_tags[] = {
	TEXT(view_peer, peer, "C name of the family's root"),
	TEXT(view_peer, path, "from all pools on: base->Order.all"),
	TEXT(view_peer, type, "of what pool_init is given: Order_pool"),
	NUMBER(view_peer, number, "from 0 on"),
};
static SCOPE_OF(view_peer, "peer");

static const struct tag view_family_tags[] = {
	TEXT(view_family, class, "C name of its root, or of its part's"),
	TEXT(view_family, path, "from all pools on: base->Order.all"),
	NUMBER(view_family, number, "in the list of all pools"),
	LIST(view_family, peers, view_peer,
		"families that its objects own from"),
	NUMBER(view_family, peer_count, "how many"),
	FLAG(view_family, has_peers, "there are some"),
};
static SCOPE_OF(view_family, "family");

static const struct tag view_pool_import_tags[] = {
	TEXT(view_pool_import, import, "C name of the schema"),
	TEXT(view_pool_import, member, "what points to its pools"),
	NUMBER(view_pool_import, number, "from 0 on"),
	TEXT(view_pool_import, comma, "\", \" after all but the last"),
};
static SCOPE_OF(view_pool_import, "import");

static const struct tag view_names_tags[] = {
	TEXT(view_names, names, "id, price"),
	FLAG(view_names, is_last, "the last line"),
};
static SCOPE_OF(view_names, "names");

static const struct tag view_cxx_arg_tags[] = {
	TEXT(view_cxx_arg, class, "C name of the class"),
	TEXT(view_cxx_arg, slot, "name in accessors"),
	TEXT(view_cxx_arg, member, "its designator"),
	TEXT(view_cxx_arg, id, "its number's name in the class"),
	FLAG(view_cxx_arg, is_first, "the first"),
	TEXT(view_cxx_arg, type, "C++ type"),
	TEXT(view_cxx_arg, store, "how it is stored: a word of slotgen.hpp"),
	FLAG(view_cxx_arg, is_needed, "one left out does not compile"),
	FLAG(view_cxx_arg, needs_text, "the same of a text"),
	FLAG(view_cxx_arg, is_maybe, "one left out is as at the start"),
	FLAG(view_cxx_arg, is_nothing, "the same of what can be NULL"),
	FLAG(view_cxx_arg, is_text, "a text"),
	FLAG(view_cxx_arg, writable, "it has a setter"),
};
static SCOPE_OF(view_cxx_arg, "argument in C++");

static const struct tag view_cxx_class_tags[] = {
	TEXT(view_cxx_class, name, "in the schema's namespace"),
	TEXT(view_cxx_class, pool, "from all pools on: base->Order"),
	LIST(view_cxx_class, args, view_cxx_arg, "all slots that are given"),
	FLAG(view_cxx_class, is_plain, "members that nothing checks"),
	FLAG(view_cxx_class, moves, "owns something, and lends nothing"),
	FLAG(view_cxx_class, copies_slots, "= is C_copy"),
	FLAG(view_cxx_class, has_slots, "there are slots"),
	FLAG(view_cxx_class, has_constants, "there are constants"),
	FLAG(view_cxx_class, has_lengths, "there are lengths"),
	FLAG(view_cxx_class, has_changes, "an argument has a setter"),
};
static SCOPE_OF(view_cxx_class, "class in C++");

static const struct tag view_class_tags[] = {
	SCOPE(view_class, cxx, view_cxx_class, "of C++"),
	TEXT(view_class, class, "C name of the class"),
	LIST(view_class, doc, view_line, "lines of its documentation comment"),
	TEXT(view_class, parent,
		"C name of the parent, where its storage comes first"),
	LIST(view_class, members, view_member, "C members by offset"),
	LIST(view_class, slots, view_slot, "slots in logical order"),
	LIST(view_class, lengths, view_length,
		"dimensions, and of texts, that have a C_LEN_s"),
	LIST(view_class, ups, view_up, "classes above"),
	FLAG(view_class, by_name,
		"inherited slots have no accessors of its own"),
	LIST(view_class, lifts, view_lift,
		"ways up that accessors of inherited slots take"),
	LIST(view_class, constants, view_constant, "constants"),
	LIST(view_class, name_lines, view_names,
		"the names of all slots, a line each"),
	LIST(view_class, start_lines, view_names,
		"what members start with, as many as fit on each line"),
	NUMBER(view_class, size, "bytes"),
	NUMBER(view_class, align, "alignment in bytes"),
	TEXT(view_class, id, "what tells it from all others, a literal"),
	TEXT(view_class, hash, "layout hash, a literal"),
	NUMBER(view_class, sorted_size, "bytes if only sorted; 0: no more"),
	NUMBER(view_class, declared_size, "bytes as declared; 0: no more"),
	FLAG(view_class, wrapped, "members stand in a union"),
	FLAG(view_class, unassignable, "= does not compile"),
	FLAG(view_class, is_abstract, "abstract"),
	FLAG(view_class, is_packed, "packed"),
	FLAG(view_class, is_weakref, "weakly referable"),
	FLAG(view_class, is_open, "objects have attributes beside their slots"),
	FLAG(view_class, plain_copy, "C_copy is ="),
	FLAG(view_class, can_copy, "owns nothing, so it has a C_copy"),
	FLAG(view_class, copies_nothing, "no slots to copy"),
	TEXT(view_class, heading, "class LimitOrder, a kind of Order"),
	TEXT(view_class, rule, "dashes up to the end of the line"),
	FLAG(view_class, inherits, "slots of its parent, unchanged"),
	FLAG(view_class, needs_numbers, "accessors use numbers of slots"),
	FLAG(view_class, has_numbers, "its slots have numbers of its own"),
	FLAG(view_class, has_index, "C_idx is an index, not a pointer"),
	FLAG(view_class, begins_with_vowel, "an Order, not a Note"),
	FLAG(view_class, pooled, "has a pool"),
	TEXT(view_class, pool_path, "from all pools on: base->Order"),
	FLAG(view_class, is_family, "the pool is called after it"),
	FLAG(view_class, has_run, "no class of its file is below it"),
	TEXT(view_class, family, "the class that the pool is called after"),
	LIST(view_class, peers, view_peer,
		"families that objects of the pool own from"),
	NUMBER(view_class, peer_count, "how many"),
	FLAG(view_class, has_peers, "there are some"),
	FLAG(view_class, has_many_peers,
		"it takes more pools than a function is given"),
	FLAG(view_class, adds_peers,
		"the pool of another file's class is told of them"),
	TEXT(view_class, initializer,
		"the class above whose pool_init is its, or is done first"),
	LIST(view_class, given, view_peer, "what that is given, of adds_peers"),
	FLAG(view_class, releases, "owns something outside its objects"),
	FLAG(view_class, has_unix_bits,
		"its ':n' slots stand where C has them on Unix"),
	TEXT(view_class, tables, "the object of tables that it is in"),
	NUMBER(view_class, row, "its row there"),
	LIST(view_class, args, view_arg,
		"slots that C_make takes; args_go_on: behind the parent's"),
	FLAG(view_class, args_go_on, "the parent's are the first of them"),
	FLAG(view_class, adds_args, "there are others"),
	LIST(view_class, needs, view_arg, "those of them without a default"),
	FLAG(view_class, has_needs, "there are some"),
	LIST(view_class, need_lines, view_names,
		"parameters for them, as many as fit on each line"),
	TEXT(view_class, hook,
		"the program's function for an object that was made, if any"),
	FLAG(view_class, hook_answers, "… which may refuse it"),
	TEXT(view_class, check,
		"the program's function that looks at an object, if any"),
	FLAG(view_class, is_hooked, "it or a class above it has one of these"),
	FLAG(view_class, can_refuse,
		"in the making a value or the object may be refused"),
	FLAG(view_class, has_args, "C_make takes some"),
	FLAG(view_class, has_of, "… and C_of, by position"),
	FLAG(view_class, is_overaligned,
		"… which would take what cannot be passed by value"),
	FLAG(view_class, is_root, "no parent says what its functions do"),
	FLAG(view_class, has_eq, "objects compare"),
	FLAG(view_class, eq_is_fast, "… by code of their own"),
	FLAG(view_class, eq_looks, "… and a slot counts in it"),
	FLAG(view_class, has_order, "objects have an order"),
	FLAG(view_class, has_hash, "objects hash"),
	FLAG(view_class, has_repr, "objects can be shown"),
};
static SCOPE_OF(view_class, "class");

static const struct tag view_value_tags[] = {
	TEXT(view_value, value, "value, a literal"),
	TEXT(view_value, cxx, "its name in C++'s enum"),
	TEXT(view_value, number, "number, a literal"),
	FLAG(view_value, is_unsigned, "the number is a uint64_t"),
	TEXT(view_value, comma, "\",\" after all but the last"),
	TEXT(view_value, joiner, "\" || \" between"),
	LIST(view_value, doc, view_line, "lines of its documentation comment"),
};
static SCOPE_OF(view_value, "value");

static const struct tag view_enum_tags[] = {
	TEXT(view_enum, enumeration, "C name of the enum"),
	TEXT(view_enum, tables, "the object that is its table"),
	TEXT(view_enum, storage, "C type as stored"),
	TEXT(view_enum, first, "first"),
	TEXT(view_enum, first_text, "text of the first value"),
	TEXT(view_enum, mask, "mask"),
	TEXT(view_enum, low, "lowest value, a literal"),
	TEXT(view_enum, high, "highest value, a literal"),
	TEXT(view_enum, rule, "dashes up to the end of the line"),
	LIST(view_enum, doc, view_line, "lines of its documentation comment"),
	LIST(view_enum, values, view_value, "values"),
	FLAG(view_enum, is_flags, "masks that combine"),
	FLAG(view_enum, is_wide,
		"not all of its numbers are an enum's: a typedef and macros"),
	FLAG(view_enum, known_by_mask, "all that its masks make are known"),
	FLAG(view_enum, known_by_bounds, "all between the lowest and highest"),
	FLAG(view_enum, known_by_list, "few enough to compare one by one"),
	FLAG(view_enum, known_by_table, "the tables are asked"),
};
static SCOPE_OF(view_enum, "enum");

static const struct tag view_type_tags[] = {
	TEXT(view_type, name, "name"),
	TEXT(view_type, type, "C type that get returns"),
	TEXT(view_type, note, "for a comment, or nothing"),
};
static SCOPE_OF(view_type, "type");

static const struct tag view_include_tags[] = {
	TEXT(view_include, file, "file name"),
	TEXT(view_include, cxx, "… of its C++ header"),
	TEXT(view_include, declarations, "… of its declarations alone"),
	TEXT(view_include, upper, "NAME of NAME_IMPLEMENTATION"),
};
static SCOPE_OF(view_include, "include");

static const struct tag view_entry_tags[] = {
	TEXT(view_entry, kind, "kind"),
	TEXT(view_entry, name, "name"),
	TEXT(view_entry, size, "bytes"),
	TEXT(view_entry, summary, "first line of the description"),
};
static SCOPE_OF(view_entry, "entry");

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
static SCOPE_OF(view_far, "far");

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
	FLAG(view_rule_row, is_asked, "it is a function's, in asked"),
	NUMBER(view_rule_row, asked, "that function's row"),
};
static SCOPE_OF(view_rule_row, "rule row");

static const struct tag view_asked_row_tags[] = {
	NUMBER(view_asked_row, row, "its number"),
	SCOPE(view_asked_row, judge, view_judge, "the program's function"),
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
	NUMBER(view_tables, rule_count, "rows of slot_rules"),
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
static SCOPE_OF(view_tables, "tables");

static const struct tag view_header_tags[] = {
	TEXT(view_header, file, "file name"),
	TEXT(view_header, schema_file, "name of the schema's file"),
	TEXT(view_header, name, "name"),
	TEXT(view_header, upper, "NAME of NAME_H"),
	TEXT(view_header, title, "first line of the description"),
	TEXT(view_header, target_name, "target"),
	TEXT(view_header, tables_file, "the header's tables: market_tables.h"),
	TEXT(view_header, extern_file,
		"declares external functions: market_extern.h"),
	TEXT(view_header, extern_prefix, "begins their names: market_"),
	FLAG(view_header, has_extern, "there are some"),
	TEXT(view_header, cxx_file, "the C++ header: market.hpp"),
	TEXT(view_header, space, "its namespace"),
	TEXT(view_header, pools, "its class of all pools"),
	LIST(view_header, tables, view_tables, "objects of tables"),
	LIST(view_header, own_tables, view_far, "those that it declares"),
	LIST(view_header, copied_tables, view_far,
		"those of what its slots reach in other files"),
	FLAG(view_header, runtime_is_above, "slotgen.h is a directory up"),
	FLAG(view_header, split,
		"a header is a piece of the schema, or their umbrella"),
	TEXT(view_header, piece, "name of the piece"),
	TEXT(view_header, umbrella, "the header that includes all pieces"),
	TEXT(view_header, declarations,
		"the header of structs, enums and types alone"),
	TEXT(view_header, directory,
		"where the pieces stand, beside the umbrella"),
	TEXT(view_header, bodies, "what was rendered for the pieces"),
	TEXT(view_header, table_part,
		"ends the file's name where tables are parted"),
	LIST(view_header, table_parts, view_include, "files of tables"),
	LIST(view_header, table_pieces, view_include,
		"headers of the classes in such a file"),
	LIST(view_header, definitions, view_include,
		"it and all that it imports, also through others"),
	LIST(view_header, judges, view_judge,
		"functions of the program that look at values"),
	LIST(view_header, hooks, view_class,
		"classes, of all of them, whose functions a program defines"),
	LIST(view_header, pieces, view_include, "all pieces' headers"),
	NUMBER(view_header, class_count, "classes that it defines"),
	LIST(view_header, doc, view_line, "lines of its documentation comment"),
	LIST(view_header, contents, view_entry, "lines of the contents table"),
	LIST(view_header, includes, view_include,
		"headers of imported schemas"),
	LIST(view_header, forwards, view_class, "classes to declare"),
	LIST(view_header, constants, view_constant, "constants of the file"),
	LIST(view_header, enums, view_enum, "enums"),
	LIST(view_header, types, view_type, "names of types:"),
	LIST(view_header, classes, view_class, "classes, parents first"),
	LIST(view_header, functions, view_class,
		"classes, with what the functions beside the tables need"),
	LIST(view_header, checks, view_check, "classes with their offsets"),
	FLAG(view_header, has_types, "there are types"),
	FLAG(view_header, has_pool_set, "there are pools, or imported ones"),
	LIST(view_header, pool_families, view_family, "families of its own"),
	NUMBER(view_header, pool_count, "how many"),
	FLAG(view_header, has_pool_imports, "it imports pools"),
	LIST(view_header, pool_imports, view_pool_import, "pools of imports"),
	FLAG(view_header, has_pool_parts, "it tells imported ones of its own"),
	LIST(view_header, pool_parts, view_family,
		"classes whose family is another file's, and knows less"),
	LIST(view_header, pool_others, view_family,
		"imported families, which may own from its own then"),
	FLAG(view_header, has_pool_list, "there are families or those"),
	NUMBER(view_header, pool_list_count, "how many of both"),
	TEXT(view_header, bytes_label, "heads the column of sizes"),
	FLAG(view_header, has_classes, "there is a class"),
	FLAG(view_header, has_slots, "… with a slot"),
	FLAG(view_header, has_opt, "… with an optional one"),
	FLAG(view_header, has_arrays, "… with T s[N] or T s[<=N]"),
	FLAG(view_header, has_bounded, "… with T s[<=N]"),
	FLAG(view_header, has_growable, "… with T s[]"),
	FLAG(view_header, has_objects, "… with an embedded object"),
	FLAG(view_header, has_own, "… that own an object"),
	FLAG(view_header, has_open, "… that are open"),
	FLAG(view_header, has_parents, "… with a parent"),
	FLAG(view_header, has_by_name,
		"… whose inherited slots have no accessors of its own"),
	FLAG(view_header, has_pools, "… with a pool"),
	FLAG(view_header, has_weakrefs, "… with weak references"),
	FLAG(view_header, has_constants, "… with constants"),
	FLAG(view_header, has_own_constants, "the file has constants"),
	FLAG(view_header, has_eq, "… that has C_eq"),
	FLAG(view_header, has_order, "… that has C_cmp"),
	FLAG(view_header, has_hash, "… that has C_hash"),
	FLAG(view_header, has_repr, "… that has C_repr"),
	FLAG(view_header, has_owners, "… that owns something"),
	FLAG(view_header, has_index, "… whose references are indexes"),
};
SCOPE_OF(view_header, "header");

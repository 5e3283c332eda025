/* SPDX-License-Identifier: MIT */
/*
 * Tables of words, in the order in which documentation and the JSON Schema of
 * the language show them; they are short, and looked through from the start.
 */
#include "load/builtin.h"

static const struct builtin_type builtin_types[] = {
	{"bool", KIND_BOOL, 1},
	{"char", KIND_CHAR, 1},
	{"float", KIND_REAL, 4},
	{"double", KIND_REAL, 8},
	{"f32", KIND_REAL, 4},
	{"f64", KIND_REAL, 8},
	{"int8_t", KIND_INT, 1},
	{"int16_t", KIND_INT, 2},
	{"int32_t", KIND_INT, 4},
	{"int64_t", KIND_INT, 8},
	{"i8", KIND_INT, 1},
	{"i16", KIND_INT, 2},
	{"i32", KIND_INT, 4},
	{"i64", KIND_INT, 8},
	{"uint8_t", KIND_UINT, 1},
	{"uint16_t", KIND_UINT, 2},
	{"uint32_t", KIND_UINT, 4},
	{"uint64_t", KIND_UINT, 8},
	{"u8", KIND_UINT, 1},
	{"u16", KIND_UINT, 2},
	{"u32", KIND_UINT, 4},
	{"u64", KIND_UINT, 8},
	{"string", KIND_STRING, 0},
	{"bytes", KIND_BYTES, 0},
	{"void", KIND_VOID, 0},
};

#define A_TIME "nanoseconds since 1970 fit an int64_t"
#define A_LIST "a list of T is written 'T name[]'"
#define A_DICT "a class with 'dict: true' takes further attributes by name"
#define AN_OPT "what may be unset is 'opt T name'"
#define OTHER_HEADER "types of other headers are opaque here: void *?"
#define ON_TARGETS(name, type) name "'s size differs between targets: " type "?"

static const struct foreign_word foreign_words[] = {
	{"int", ON_TARGETS("int", "int32_t"), NULL, true},
	{"unsigned", ON_TARGETS("unsigned", "uint32_t"),
		"a type is one word: uint8_t to uint64_t", true},
	{"short", ON_TARGETS("short", "int16_t"),
		"a type is one word: int16_t or uint16_t", true},
	{"long", ON_TARGETS("long", "int64_t"),
		"a type is one word: int32_t, int64_t or double", true},
	{"signed", ON_TARGETS("signed", "int32_t"),
		"a type is one word: int8_t to int64_t", true},
	{"size_t", ON_TARGETS("size_t", "uint64_t"), NULL, true},
	{"ssize_t", ON_TARGETS("ssize_t", "int64_t"), NULL, false},
	{"ptrdiff_t", ON_TARGETS("ptrdiff_t", "int64_t"), NULL, true},
	{"intptr_t", ON_TARGETS("intptr_t", "int64_t"), NULL, true},
	{"uintptr_t", ON_TARGETS("uintptr_t", "uint64_t"), NULL, true},
	{"struct", OTHER_HEADER,
		"a class is written without 'struct', a type of other code as "
		"'void *'",
		true},
	{"union", OTHER_HEADER, "a type of other code is written 'void *'",
		true},
	{"str", "text is written string, or char s[N]", NULL, false},
	{"_Bool", "write bool", NULL, false},
	{"u128", "the widest integer is uint64_t", NULL, false},
	{"i128", "the widest integer is int64_t", NULL, false},
	{"enum", NULL, "an enum is written without 'enum'", true},
	{"static", NULL, "a slot is not 'static': see 'constants'", false},
	{"volatile", NULL, "there is no 'volatile' slot", false},
	/* Of other languages. */
	{"uuid", "a UUID is 16 bytes: uint8_t name[16]", NULL, false},
	{"date", "days since 1970 fit an int32_t", NULL, false},
	{"datetime", A_TIME, NULL, false},
	{"timestamp", A_TIME, NULL, false},
	{"text", "text is written string, or char s[N]", NULL, false},
	{"integer", "an integer is int8_t to int64_t", NULL, false},
	{"number", "write double, or int8_t to int64_t", NULL, false},
	{"decimal", "scale an int64_t, or write double", NULL, false},
	{"list", A_LIST, A_LIST, false},
	{"List", A_LIST, A_LIST, false},
	{"array", A_LIST, A_LIST, false},
	{"vector", A_LIST, A_LIST, false},
	{"set", A_LIST, A_LIST, false},
	{"repeated", NULL, A_LIST, false},
	{"dict", A_DICT, A_DICT, false},
	{"map", A_DICT, A_DICT, false},
	{"required", NULL, "a slot is required unless it is 'opt'", false},
	{"mandatory", NULL, "a slot is required unless it is 'opt'", false},
	{"optional", NULL, AN_OPT, false},
	{"Optional", AN_OPT, AN_OPT, false},
	{"nullable", NULL, AN_OPT, false},
	{"unique", NULL, "'identifier' or 'key' stands behind the name", false},
};

/* Beside types a declaration knows qualifiers, flags and values. */
static const char *const other_words[] = {"opt", "own", "ref", "weak", "const",
	"in", "identifier", "key", "readonly", "true", "false", "nan", "null"};

const char *
kind_name(enum kind kind)
{
	switch (kind) {
	case KIND_BOOL:
		return "bool";
	case KIND_CHAR:
		return "char";
	case KIND_INT:
		return "int";
	case KIND_UINT:
		return "uint";
	case KIND_REAL:
		return "real";
	case KIND_ENUM:
		return "enum";
	case KIND_TEXT:
		return "text";
	case KIND_STRING:
		return "string";
	case KIND_BYTES:
		return "bytes";
	case KIND_OBJECT:
		return "object";
	case KIND_VOID:
		return "void";
	}
	return "";
}

const struct builtin_type *
builtin_at(size_t number)
{
	return number < LENGTH(builtin_types) ? &builtin_types[number] : NULL;
}

const struct builtin_type *
builtin_find(struct slice name)
{
	size_t i;

	for (i = 0; i < LENGTH(builtin_types); i++)
		if (slice_is(name, builtin_types[i].name))
			return &builtin_types[i];
	return NULL;
}

const struct foreign_word *
foreign_at(size_t number)
{
	return number < LENGTH(foreign_words) ? &foreign_words[number] : NULL;
}

const struct foreign_word *
foreign_find(struct slice name)
{
	size_t i;

	for (i = 0; i < LENGTH(foreign_words); i++)
		if (slice_is(name, foreign_words[i].name))
			return &foreign_words[i];
	return NULL;
}

bool
is_built_in_word(struct slice word)
{
	const struct foreign_word *foreign = foreign_find(word);
	size_t i;

	for (i = 0; i < LENGTH(other_words); i++)
		if (slice_is(word, other_words[i]))
			return true;
	return builtin_find(word) || (foreign && foreign->is_reserved);
}

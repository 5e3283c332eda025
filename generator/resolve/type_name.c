/* SPDX-License-Identifier: MIT */
/*
 * A word that names no type is one of C's, with what to write instead; or
 * hidden in a file that is not imported; or misspelt, and reported with the
 * nearest built-in type, class, enum or type.
 */
#include "resolve/type_name.h"

#include <string.h>

#include "load/builtin.h"

/* "uint8_t", "Percent", "Side": the type's name as the schema has it. */
const char *
type_name_of(const struct resolver *resolver, const struct value_type *type)
{
	if (type->kind == KIND_TEXT && !type->alias)
		return kind_name(KIND_TEXT);
	return slice_copy(
		&resolver->run->arena, value_name(type, WORDED_AS_DECLARED))
		.bytes;
}

/* "uint24_t": an integer of a width that no machine has; what to write, or
 * NULL. */
static const char *
odd_integer_hint(struct run *run, struct slice name)
{
	bool is_signed = name.length > 0 && name.bytes[0] == 'i';
	const char *start = is_signed ? "int" : "uint";
	size_t at = strlen(start);
	unsigned bits = 0, whole = 8;

	if (name.length < at + 3 || memcmp(name.bytes, start, at) != 0)
		return NULL;
	for (; bits < 64 && name.bytes[at] >= '0' && name.bytes[at] <= '9';
		at++)
		bits = bits * 10 + (unsigned)(name.bytes[at] - '0');
	name.bytes += at;
	name.length -= at;
	if (!slice_is(name, "_t") || bits == 0 || bits >= 64)
		return NULL;
	while (whole < bits)
		whole *= 2;
	return text_format(&run->arena, "'%s%u_t name:%u' has %u bits", start,
		whole, bits, bits)
		.bytes;
}

void
type_name_report_unknown(const struct resolver *resolver,
	const struct schema *schema, const struct word *word)
{
	const struct named *hidden = map_get(
		&resolver->model->names, word->text);
	const struct foreign_word *foreign = foreign_find(word->text);
	const struct builtin_type *builtin;
	struct suggestion suggestion;
	struct message *message;
	const char *hint;
	size_t i;

	hint = foreign && foreign->instead
		? foreign->instead
		: odd_integer_hint(resolver->run, word->text);
	if (hint && !hidden) {
		diag_error(resolver->run, CODE_UNKNOWN_TYPE, word->place,
			"there is no type '%.*s' here: %s",
			SLICE_ARGS(word->text), hint);
		return;
	}
	if (schema_misses_imports(resolver, schema))
		return;
	suggest_start(&suggestion, word->text);
	for (i = 0; (builtin = builtin_at(i)); i++)
		suggest_offer(&suggestion, slice_of(builtin->name));
	named_suggest(resolver, schema, NAMED_CLASS, &suggestion);
	named_suggest(resolver, schema, NAMED_ENUM, &suggestion);
	named_suggest(resolver, schema, NAMED_TYPE, &suggestion);
	message = diag_error(resolver->run, CODE_UNKNOWN_TYPE, word->place,
		"there is no type '%.*s'%s", SLICE_ARGS(word->text),
		hidden ? " in this file or what it imports"
		       : suggest_text(resolver->run, &suggestion));
	if (hidden)
		diag_note(resolver->run, message, hidden->name.place,
			"it is in a file that this one does not import");
}

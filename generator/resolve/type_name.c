/* SPDX-License-Identifier: MIT */
/*
 * A word that names no type is one of C's, with what to write instead; or
 * hidden in a file that is not imported; or misspelt, and reported with the
 * nearest built-in type, class, enum or type.
 */
#include "resolve/type_name.h"

#include "load/builtin.h"

/* "uint8_t", "Percent", "Side": the type's name as the schema has it. */
const char *
type_name_of(const struct resolver *resolver, const struct value_type *type)
{
	if (type->kind == KIND_TEXT && !type->type)
		return kind_name(KIND_TEXT);
	return slice_copy(
		&resolver->run->arena, value_name(type, WORDED_AS_DECLARED))
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
	size_t i;

	if (foreign && foreign->instead) {
		diag_error(resolver->run, CODE_UNKNOWN_TYPE, word->place,
			"there is no type '%.*s' here: %s",
			SLICE_ARGS(word->text), foreign->instead);
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

/* SPDX-License-Identifier: MIT */
/*
 * A slot's name in text formats is written as it is, between quotes, so it has
 * nothing that would have to be escaped there. A spelling changes the case of
 * an identifier's letters and what parts its words; two identifiers may become
 * one, which whoever asks must look for.
 */
#include "resolve/spelling.h"

#include "base/character.h"
#include "base/limits.h"

/*---- what may stand in a name ---------------------------------------------*/

static bool
has_bad_character(struct slice name)
{
	size_t i;

	for (i = 0; i < name.length; i++)
		if (name.bytes[i] == '"' || name.bytes[i] == '\\' ||
			(unsigned char)name.bytes[i] < 0x20 ||
			name.bytes[i] == 0x7f)
			return true;
	return false;
}

void
spelling_check_length(struct run *run, const char *what, struct slice name,
	struct place place)
{
	if (name.length > LIMIT_NAME_BYTES)
		diag_error(run, CODE_LIMIT, place, "%s is longer than %d bytes",
			what, LIMIT_NAME_BYTES);
}

void
spelling_check(struct run *run, const char *what, struct slice name,
	struct place place)
{
	spelling_check_length(run, what, name, place);
	if (has_bad_character(name))
		diag_error(run, CODE_NAME, place,
			"%s '%.*s' must not contain '\\', '\"' or control "
			"characters",
			what, SLICE_ARGS(text_shown(run, name)));
}

/*---- spellings ------------------------------------------------------------*/

/* Words begin with capitals, also the first where pascal says so. Underscores
 * before it stay, those after the last go. */
static void
respell_words(struct buffer *out, struct slice name, bool pascal)
{
	bool first = true, begins = pascal;
	size_t i;

	for (i = 0; i < name.length; i++) {
		char c = name.bytes[i];

		if (c == '_' && first) {
			buffer_add(out, "_", 1);
			continue;
		}
		if (c == '_') {
			begins = true;
			continue;
		}
		c = begins ? letter_upper(c) : c;
		buffer_add(out, &c, 1);
		first = begins = false;
	}
}

/* Underscores at both ends go, those between become '-'. */
static void
respell_kebab(struct buffer *out, struct slice name)
{
	size_t start = 0, end = name.length, i;

	while (start < end && name.bytes[start] == '_')
		start++;
	while (end > start && name.bytes[end - 1] == '_')
		end--;
	for (i = start; i < end; i++)
		buffer_add(out, name.bytes[i] == '_' ? "-" : &name.bytes[i], 1);
}

struct slice
spelling_change(struct run *run, struct slice name, enum rename rename)
{
	struct buffer out = {0};
	struct slice result;
	size_t i;

	switch (rename) {
	case RENAME_NONE:
		return name;
	case RENAME_LOWER:
	case RENAME_UPPER:
		for (i = 0; i < name.length; i++) {
			char c = rename == RENAME_UPPER
				? letter_upper(name.bytes[i])
				: letter_lower(name.bytes[i]);

			buffer_add(&out, &c, 1);
		}
		break;
	case RENAME_CAMEL:
	case RENAME_PASCAL:
		respell_words(&out, name, rename == RENAME_PASCAL);
		break;
	case RENAME_KEBAB:
		respell_kebab(&out, name);
		break;
	}
	/* Of "__" nothing would be left. */
	result = out.length ? slice_copy(&run->arena, buffer_slice(&out))
			    : name;
	buffer_release(&out);
	return result;
}

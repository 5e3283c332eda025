/* SPDX-License-Identifier: MIT */
/*
 * Looks a code up by its name, in whatever form a message showed it, and
 * prints its explanation; the texts are in codes.c.
 */
#include "message/explain.h"

#include <string.h>

#include "message/suggest.h"

static const char *
severity_of(unsigned code)
{
	return code < CODE_FIRST_WARNING   ? "error"
		: code < CODE_FIRST_CHANGE ? "warning"
					   : "change";
}

static void
explain_list(struct buffer *out)
{
	unsigned code;

	for (code = 0; code < CODE_FIRST_CHANGE; code++)
		buffer_format(out, "%-7s  %s\n", severity_of(code),
			explanations[code].name);
	for (; code < CODE_COUNT; code++)
		buffer_format(out, "%-7s  %-24s %s\n", severity_of(code),
			explanations[code].name,
			breaks_text(explanations[code].breaks));
}

/* "-Woverlap", "-Wno-overlap", "[overlap]" and "overlap" are one code: what a
 * message shows can be pasted. */
static struct slice
bare_name(const char *code)
{
	struct slice name;

	code += strspn(code, "[");
	if (strncmp(code, "-W", 2) == 0)
		code += 2;
	if (strncmp(code, "error=", 6) == 0)
		code += 6;
	/* "no-slots" is a warning's own name. */
	if (strncmp(code, "no-", 3) == 0 &&
		strncmp(code, explanations[CODE_NO_SLOTS].name,
			strcspn(code, "]")) != 0)
		code += 3;
	name.bytes = code;
	name.length = strcspn(code, "]");
	return name;
}

bool
explain(struct run *run, const char *code_name, struct buffer *out)
{
	struct slice name = bare_name(code_name);
	struct suggestion suggestion;
	unsigned code;

	if (slice_is(name, "list")) {
		explain_list(out);
		return true;
	}
	suggest_start(&suggestion, name);
	for (code = 0; code < CODE_COUNT; code++) {
		if (slice_is(name, explanations[code].name)) {
			buffer_format(out, "%s: %s\n\n%s",
				explanations[code].name,
				code < CODE_FIRST_CHANGE
					? severity_of(code)
					: breaks_text(
						  explanations[code].breaks),
				explanations[code].text);
			return true;
		}
		suggest_offer(&suggestion, slice_of(explanations[code].name));
	}
	diag_fault(run,
		"nothing is called '%s'%s; 'slotgen --explain list' "
		"names all codes",
		code_name, suggest_text(run, &suggestion));
	return false;
}

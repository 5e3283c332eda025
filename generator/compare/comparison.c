/* SPDX-License-Identifier: MIT */
/*
 * A difference is a message of the run, and its finding is kept for what
 * depends on it: a class that changes only because another does has no message
 * of its own but a note there. Of many such notes the first few are told and
 * the others counted.
 */
#include "compare/comparison.h"

#include <string.h>

#define SHOWN_FOLLOWERS 6 /* notes of one finding; the rest is counted */

void
comparison_start(struct comparison *comparison)
{
	memset(comparison->found, 0, sizeof comparison->found);
	memset(comparison->skipped, 0, sizeof comparison->skipped);
	comparison->quiet = false;
}

struct finding *
comparison_report(struct comparison *comparison, const struct subject *subject,
	enum diag_code code, unsigned breaks, const char *format, ...)
{
	struct run *run = comparison->run;
	struct change change = {code, breaks, false};
	struct finding *finding;
	struct slice what;
	va_list arguments;

	comparison->found[code] = true;
	if (comparison->quiet || comparison->skipped[code])
		return NULL;
	va_start(arguments, format);
	what = text_format_list(&run->arena, format, arguments);
	va_end(arguments);
	finding = ARENA_NEW(&run->arena, struct finding);
	change.allowed = allowance_has(
		&comparison->allowance, subject->name, code, breaks);
	finding->message = diag_change(run, change, subject->new_place,
		"%s '%.*s' %.*s", subject->noun, SLICE_ARGS(subject->name),
		SLICE_ARGS(what));
	if (subject->old_place.source)
		diag_note(run, finding->message, subject->old_place,
			subject->absent ? "compared with this" : "it was this");
	return finding;
}

/*---- what follows ---------------------------------------------------------*/

void
finding_add_follower(struct run *run, struct finding *finding,
	const struct class *class, const char *what)
{
	struct word name = class->name;

	if (finding->followers++ < SHOWN_FOLLOWERS) {
		diag_note(run, finding->message, name.place,
			"'%.*s' changes with it%s", SLICE_ARGS(name.text),
			what);
	} else if (!finding->hidden_place.source) {
		finding->hidden_place = name.place;
		finding->hidden_name = name.text;
	}
}

void
finding_end(struct run *run, struct finding *finding)
{
	size_t hidden;

	if (!finding || finding->followers <= SHOWN_FOLLOWERS)
		return;
	hidden = finding->followers - SHOWN_FOLLOWERS;
	finding->followers = 0;
	if (hidden == 1)
		diag_note(run, finding->message, finding->hidden_place,
			"and '%.*s' changes with it",
			SLICE_ARGS(finding->hidden_name));
	else
		diag_note(run, finding->message, finding->hidden_place,
			"and '%.*s' and %zu more change with it",
			SLICE_ARGS(finding->hidden_name), hidden - 1);
}

/*---- places and names -----------------------------------------------------*/

struct match *
class_match(const struct comparison *comparison, const struct class *new)
{
	return map_get(&comparison->matches.by_new, new->name.text);
}

struct slice
part_name(struct run *run, struct slice owner, struct slice part)
{
	return text_format(
		&run->arena, "%.*s.%.*s", SLICE_ARGS(owner), SLICE_ARGS(part));
}

bool
values_equal(const struct literal *a, const struct literal *b)
{
	return a->kind == b->kind && literal_same(a, b);
}

struct slice
value_text(struct run *run, const struct literal *value)
{
	const char *quote = value->kind == LITERAL_TEXT ? "\"" : "";

	return text_format(
		&run->arena, "%s%.*s%s", quote, SLICE_ARGS(value->text), quote);
}

struct place
place_or(struct place place, struct place otherwise)
{
	return place.source ? place : otherwise;
}

struct place
file_place(const struct schema *schema)
{
	return (struct place){schema->text->source, 0, 0};
}

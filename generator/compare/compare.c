/* SPDX-License-Identifier: MIT */
/*
 * Goes through the matches: enums and types first, because classes depend on
 * them, then classes, each after its parent and what it embeds. A class that
 * changes only because something that it depends on did has no finding of its
 * own: it follows the finding of that, in whose notes it stands.
 */
#include "compare/compare.h"

#include "compare/class_bases.h"
#include "compare/class_places.h"
#include "compare/class_traits.h"
#include "compare/compare_annotations.h"
#include "compare/compare_constants.h"
#include "compare/compare_enums.h"
#include "compare/compare_types.h"
#include "load/keys.h"

/*---- classes --------------------------------------------------------------*/

static void
compare_classes(struct comparison *comparison, struct match *match);

/* Those on which a class depends without being a child. */
static void
compare_mixins_first(struct comparison *comparison, const struct class *class)
{
	size_t i;

	for (i = 0; i < class->mixin_count; i++) {
		struct match *match = class_match(comparison, class->mixins[i]);

		if (match)
			compare_classes(comparison, match);
	}
}

static void
compare_classes(struct comparison *comparison, struct match *match)
{
	const struct class *old = match->old->class, *new = match->new->class;
	struct class_comparison classes = {.comparison = comparison,
		.match = match,
		.old = old,
		.new = new,
		.subject = {"class", new->name.text, new->name.place,
			old->name.place, false}};
	struct slot_matches slots;

	if (match->compared)
		return;
	match->compared = true;
	compare_mixins_first(comparison, new);
	comparison_start(comparison);
	if (match->renamed)
		comparison_report(comparison, &classes.subject,
			CHANGE_CLASS_RENAMED, BREAKS_SOURCE, "was '%.*s'",
			SLICE_ARGS(old->name.text));
	compare_class_bases(&classes);
	compare_class_traits(&classes);
	match_slots(&classes, &slots);
	compare_class_slots(&classes, &slots);
	classes.own_cause |= old->align_bytes != new->align_bytes;
	compare_class_places(&classes, &slots);
}

/*---- models ---------------------------------------------------------------*/

/* A file of the other model: of the same name, else the root. */
static const struct schema *
same_file(const struct schema *schema, const struct model *other)
{
	size_t i;

	for (i = 0; i < other->schema_count; i++)
		if (slice_equal(other->schemas[i]->text->file_name,
			    schema->text->file_name))
			return other->schemas[i];
	return other->root;
}

/* What is in one model only. */
static void
compare_half(struct comparison *comparison, const struct match *match)
{
	static const char *const nouns[] = {[NAMED_CLASS] = "class",
		[NAMED_ENUM] = "enum",
		[NAMED_TYPE] = "type"};
	static const enum diag_code added[] = {
		[NAMED_CLASS] = CHANGE_CLASS_ADDED,
		[NAMED_ENUM] = CHANGE_ENUM_ADDED,
		[NAMED_TYPE] = CHANGE_TYPE_ADDED};
	static const enum diag_code removed[] = {
		[NAMED_CLASS] = CHANGE_CLASS_REMOVED,
		[NAMED_ENUM] = CHANGE_ENUM_REMOVED,
		[NAMED_TYPE] = CHANGE_TYPE_REMOVED};
	const struct matches *matches = &comparison->matches;
	const struct named *is = match->new, *was = match->old;
	struct subject subject = {.noun = nouns[match->kind]};

	comparison_start(comparison);
	if (is) {
		subject.name = is->name.text;
		subject.new_place = is->name.place;
		subject.old_place = file_place(
			same_file(is->schema, matches->old_model));
		subject.absent = true;
		comparison_report(comparison, &subject, added[match->kind],
			BREAKS_NOTHING, "is new");
	} else if (was) {
		subject.name = was->name.text;
		subject.new_place = file_place(
			same_file(was->schema, matches->new_model));
		subject.old_place = was->name.place;
		comparison_report(comparison, &subject, removed[match->kind],
			explanations[removed[match->kind]].breaks, "is gone");
	}
}

/* What begins every name, by the old file and by the new names: an old model
 * is given none. That a file has no name: is no difference. */
static void
compare_prefixes(struct comparison *comparison, const struct schema *old,
	const struct schema *new)
{
	struct subject subject = {"schema", new->name.text,
		place_or(new->prefix.place, file_place(new)),
		place_or(old->text->prefix.place, file_place(old)), false};

	comparison_start(comparison);
	if (!slice_equal(old->text->prefix.text, new->prefix.text))
		comparison_report(comparison, &subject, CHANGE_PREFIX,
			BREAKS_SOURCE,
			"has the prefix '%.*s' instead of '%.*s'",
			SLICE_ARGS(new->prefix.text),
			SLICE_ARGS(old->text->prefix.text));
}

/* Whether children have accessors of inherited slots. */
static void
compare_inherited(struct comparison *comparison, const struct schema *old,
	const struct schema *new)
{
	const struct inherited *was = &old->text->inherited;
	const struct inherited *is = &new->text->inherited;
	struct subject subject = {"schema", new->name.text,
		place_or(is->place, file_place(new)),
		place_or(was->place, file_place(old)), false};

	if (was->value == is->value)
		return;
	comparison_start(comparison);
	comparison_report(comparison, &subject, CHANGE_INHERITED,
		is->value == INHERITED_BY_NAME ? BREAKS_SOURCE : BREAKS_NOTHING,
		"has inherited slots '%s' instead of '%s'",
		key_choice_name(KEY_FORM_INHERITED, is->value),
		key_choice_name(KEY_FORM_INHERITED, was->value));
}

static void
compare_files(struct comparison *comparison, const struct schema *old,
	const struct schema *new)
{
	struct subject subject = {"schema", new->name.text, file_place(new),
		file_place(old), false};

	compare_prefixes(comparison, old, new);
	compare_inherited(comparison, old, new);
	compare_file_constants(comparison, old, new);
	comparison_start(comparison);
	compare_annotations(comparison, &subject, old->text->annotations,
		new->text->annotations);
}

static void
compare_schemas(struct comparison *comparison)
{
	const struct model *old = comparison->matches.old_model;
	const struct model *new = comparison->matches.new_model;
	size_t i;

	for (i = 0; i + 1 < new->schema_count; i++) {
		const struct schema *other = same_file(new->schemas[i], old);

		if (other != old->root)
			compare_files(comparison, other, new->schemas[i]);
	}
	compare_files(comparison, old->root, new->root);
}

static void
compare_matches(struct comparison *comparison)
{
	struct matches *matches = &comparison->matches;
	const struct model *new = matches->new_model;
	size_t i, j;

	for (i = 0; i < matches->count; i++) {
		struct match *match = &matches->items[i];

		if (!match->old || !match->new)
			compare_half(comparison, match);
		else if (match->kind == NAMED_ENUM)
			compare_enums(comparison, match);
		else if (match->kind == NAMED_TYPE)
			compare_types(comparison, match);
	}
	for (i = 0; i < new->schema_count; i++)
		for (j = 0; j < new->schemas[i]->class_count; j++) {
			struct match *match = class_match(
				comparison, new->schemas[i]->ordered[j]);

			if (match)
				compare_classes(comparison, match);
		}
}

/* Completes the findings when all that follows them is known. */
static void
end_findings(struct comparison *comparison)
{
	const struct matches *matches = &comparison->matches;
	size_t i;

	for (i = 0; i < matches->count; i++)
		finding_end(comparison->run, matches->items[i].root);
	for (i = 0; i < matches->new_model->schema_count; i++)
		finding_end(comparison->run, comparison->default_layouts[i]);
}

void
compare_models(struct run *run, const struct model *old_model,
	const struct model *new_model, const char *const *allowed,
	size_t allowed_count)
{
	struct comparison *comparison = ARENA_NEW(
		&run->arena, struct comparison);

	comparison->run = run;
	matches_make(&comparison->matches, run, old_model, new_model);
	allowance_read(&comparison->allowance, &comparison->matches, allowed,
		allowed_count);
	if (run->diag.faulted)
		return;
	comparison->default_layouts = ARENA_ARRAY(
		&run->arena, struct finding *, new_model->schema_count);
	compare_schemas(comparison);
	compare_matches(comparison);
	end_findings(comparison);
}

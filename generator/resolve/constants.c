/* SPDX-License-Identifier: MIT */
/*
 * A constant is resolved when it is first asked for, or else with its schema; a
 * plain word as its value names another one, which is followed, or is a text.
 * One that is met again while it is being followed is defined by itself.
 */
#include "resolve/constants.h"

/*---- finding one ----------------------------------------------------------*/

static struct named_constant *
find_in(struct named_constant *const *constants, size_t count,
	struct slice name)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (slice_equal(constants[i]->text->name.text, name))
			return constants[i];
	return NULL;
}

static struct named_constant *
find_in_class(const struct class *class, struct slice name)
{
	if (!class->text)
		return NULL; /* of a schema alone */
	return find_in(class->constants, class->text->constant_count, name);
}

static struct named_constant *
find_in_schema(const struct schema *schema, struct slice name)
{
	return find_in(schema->constants, schema->constant_count, name);
}

/* Direct imports come first, then what these import. */
static struct named_constant *
find_in_imports(const struct resolver *resolver, const struct schema *schema,
	struct slice name)
{
	struct named_constant *found = NULL;
	size_t i;

	for (i = 0; !found && i < schema->import_count; i++)
		if (schema->imports[i])
			found = find_in_schema(schema->imports[i], name);
	for (i = 0; !found && i < resolver->model->schema_count; i++)
		if (schema->text->sees[i])
			found = find_in_schema(
				resolver->model->schemas[i], name);
	return found;
}

static struct named_constant *
find_constant(const struct resolver *resolver, struct slice name)
{
	const struct class *class = resolver->scope;
	struct named_constant *found = find_in_class(class, name);
	size_t i;

	for (i = 0; !found && i < class->ancestor_count; i++)
		found = find_in_class(class->ancestors[i], name);
	if (!found)
		found = find_in_schema(class->schema, name);
	return found ? found : find_in_imports(resolver, class->schema, name);
}

/*---- none of that name ----------------------------------------------------*/

static void
offer(struct named_constant *const *constants, size_t count,
	struct suggestion *suggestion)
{
	size_t i;

	for (i = 0; i < count; i++)
		suggest_offer(suggestion, constants[i]->text->name.text);
}

static void
report_unknown(const struct resolver *resolver, const struct word *name)
{
	const struct class *class = resolver->scope;
	const struct model *model = resolver->model;
	struct suggestion suggestion;
	size_t i;

	if (schema_misses_imports(resolver, class->schema))
		return; /* which is the root cause */
	suggest_start(&suggestion, name->text);
	if (class->text)
		offer(class->constants, class->text->constant_count,
			&suggestion);
	for (i = 0; i < class->ancestor_count; i++)
		offer(class->ancestors[i]->constants,
			class->ancestors[i]->text->constant_count, &suggestion);
	for (i = 0; i < model->schema_count; i++)
		if (class->schema->text->sees[i])
			offer(model->schemas[i]->constants,
				model->schemas[i]->constant_count, &suggestion);
	diag_error(resolver->run, CODE_UNKNOWN_CONSTANT, name->place,
		"there is no constant '%.*s'%s", SLICE_ARGS(name->text),
		suggest_text(resolver->run, &suggestion));
}

/*---- what it is -----------------------------------------------------------*/

/* "A, B, A": from the constant that is met again. */
static void
report_cycle(
	const struct resolver *resolver, const struct named_constant *constant)
{
	const struct named_constant *next = constant->same;
	struct slice name = constant->text->name.text;
	struct buffer path = {0};

	for (; next && next != constant; next = next->same)
		buffer_format(
			&path, "%.*s, ", SLICE_ARGS(next->text->name.text));
	diag_error(resolver->run, CODE_CYCLE, constant->text->value.place,
		"constant '%.*s' is defined by itself: %.*s, %.*s%.*s",
		SLICE_ARGS(name), SLICE_ARGS(name),
		SLICE_ARGS(buffer_slice(&path)), SLICE_ARGS(name));
	buffer_release(&path);
}

static void
resolve_constant(
	const struct resolver *resolver, struct named_constant *constant);

/* A word that names another; of no constant a text. */
static void
follow(const struct resolver *resolver, struct named_constant *constant)
{
	const struct class alone = {.schema = constant->schema};
	struct resolver scoped = *resolver;
	struct named_constant *other;

	scoped.scope = constant->class ? constant->class : &alone;
	other = find_constant(&scoped, constant->text->value.text);
	constant->same = other;
	if (!other) {
		constant->value.kind = LITERAL_TEXT;
		return;
	}
	resolve_constant(resolver, other);
	constant->bad = other->bad;
	constant->value = other->value;
}

static void
resolve_constant(
	const struct resolver *resolver, struct named_constant *constant)
{
	if (constant->resolving && !constant->bad) {
		report_cycle(resolver, constant);
		constant->bad = true;
	}
	if (constant->resolved || constant->resolving)
		return;
	constant->resolving = true;
	constant->value = constant->text->value;
	if (constant->value.kind == LITERAL_WORD)
		follow(resolver, constant);
	constant->resolving = false;
	constant->resolved = true;
}

static void
resolve_all(const struct resolver *resolver,
	struct named_constant *const *constants, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		resolve_constant(resolver, constants[i]);
}

static const char *
kind_words(const struct named_constant *constant)
{
	return constant->value.kind == LITERAL_INTEGER ? "an integer"
		: constant->value.kind == LITERAL_REAL ? "a real number"
						       : "a text";
}

/* A class may give another value, but none of another kind: code that names it
 * of the class above would not compile with this one's. */
static void
check_kind(const struct resolver *resolver,
	const struct named_constant *constant,
	const struct named_constant *above)
{
	struct message *message;

	if (constant->bad || above->bad ||
		constant->value.kind == above->value.kind)
		return;
	message = diag_error(resolver->run, CODE_CONFLICT,
		constant->text->value.place,
		"constant '%.*s' of '%.*s' is %s, not %s",
		SLICE_ARGS(constant->text->name.text),
		SLICE_ARGS(above->class->name.text), kind_words(above),
		kind_words(constant));
	diag_note(resolver->run, message, above->text->name.place,
		"it is defined here");
}

static void
check_kinds(const struct resolver *resolver, const struct class *class)
{
	size_t i, j;

	for (i = 0; i < class->text->constant_count; i++)
		for (j = 0; j < class->ancestor_count; j++) {
			const struct named_constant *above = find_in_class(
				class->ancestors[j],
				class->constants[i]->text->name.text);

			if (!above)
				continue;
			check_kind(resolver, class->constants[i], above);
			break;
		}
}

void
constants_resolve(const struct resolver *resolver, struct schema *schema)
{
	size_t i;

	resolve_all(resolver, schema->constants, schema->constant_count);
	for (i = 0; i < schema->class_count; i++) {
		struct class *class = schema->classes[i];

		resolve_all(resolver, class->constants,
			class->text->constant_count);
		check_kinds(resolver, class);
	}
}

/*---- inherited ------------------------------------------------------------*/

static bool
is_hidden(const struct class *class, size_t count, struct slice name)
{
	size_t i;

	if (find_in(class->constants, count, name))
		return true;
	for (i = 0; i < class->slot_count; i++)
		if (slice_equal(class->slots[i]->reflected, name))
			return true;
	return false;
}

void
constants_inherit(const struct resolver *resolver, struct class *class)
{
	size_t count = class->text->constant_count, most = count, i, j;
	struct named_constant **all;

	for (i = 0; i < class->ancestor_count; i++)
		most += class->ancestors[i]->text->constant_count;
	class->constant_count = count;
	if (most == count)
		return;
	all = ARENA_ARRAY(&resolver->run->arena, struct named_constant *, most);
	for (i = 0; i < count; i++)
		all[i] = class->constants[i];
	class->constants = all;
	for (i = 0; i < class->ancestor_count; i++) {
		const struct class *above = class->ancestors[i];

		for (j = 0; j < above->text->constant_count; j++) {
			const struct named_constant *one = above->constants[j];

			if (is_hidden(class, count, one->text->name.text))
				continue;
			all[count] = ARENA_COPY(&resolver->run->arena, one, 1);
			all[count]->same = one;
			all[count++]->class = class;
		}
	}
	class->constant_count = count;
}

/*---- where a number may stand ---------------------------------------------*/

static const struct named_constant *
find_resolved(const struct resolver *resolver, struct slice name)
{
	struct named_constant *constant = find_constant(resolver, name);

	if (constant)
		resolve_constant(resolver, constant);
	return constant;
}

/* What it stands for, in the place of the word. */
static const struct literal *
literal_of(const struct resolver *resolver, const struct literal *word,
	const struct named_constant *constant)
{
	struct literal *literal;

	if (constant->bad)
		return NULL;
	literal = ARENA_COPY(&resolver->run->arena, &constant->value, 1);
	literal->place = word->place;
	literal->constant = constant;
	return literal;
}

const struct literal *
constant_literal_if_any(
	const struct resolver *resolver, const struct literal *literal)
{
	const struct named_constant *constant = NULL;

	if (literal->kind == LITERAL_WORD)
		constant = find_resolved(resolver, literal->text);
	return constant ? literal_of(resolver, literal, constant) : literal;
}

const struct literal *
constant_literal(const struct resolver *resolver, const struct literal *literal)
{
	const struct literal *found = constant_literal_if_any(
		resolver, literal);
	struct word name = {literal->text, literal->place};

	if (!found || found->kind != LITERAL_WORD)
		return found;
	report_unknown(resolver, &name);
	return NULL;
}

static void
report_no_integer(const struct resolver *resolver, const struct word *name,
	const struct named_constant *constant)
{
	diag_error(resolver->run, CODE_BAD_TYPE, name->place,
		"constant '%.*s' is %s: an integer is wanted here",
		SLICE_ARGS(name->text), kind_words(constant));
}

const struct literal *
constant_integer(const struct resolver *resolver, const struct literal *literal)
{
	const struct literal *found = constant_literal(resolver, literal);
	struct word name = {literal->text, literal->place};

	if (!found || found->kind == LITERAL_INTEGER)
		return found;
	report_no_integer(resolver, &name, found->constant);
	return NULL;
}

const struct named_constant *
constant_count(
	const struct resolver *resolver, const struct word *name, uint64_t most)
{
	const struct named_constant *constant = find_resolved(
		resolver, name->text);
	const struct literal *value;

	if (!constant)
		report_unknown(resolver, name);
	if (!constant || constant->bad)
		return NULL;
	value = &constant->value;
	if (value->kind == LITERAL_INTEGER && !value->integer.negative &&
		value->integer.magnitude && value->integer.magnitude <= most)
		return constant;
	if (value->kind != LITERAL_INTEGER)
		report_no_integer(resolver, name, constant);
	else
		diag_error(resolver->run, CODE_OUT_OF_RANGE, name->place,
			"constant '%.*s' is %s: a number of 1 to %llu is wanted "
			"here",
			SLICE_ARGS(name->text),
			integer_text(&resolver->run->arena, value->integer)
				.bytes,
			(ull)most);
	return NULL;
}

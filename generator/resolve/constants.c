/* SPDX-License-Identifier: MIT */
/*
 * A constant is resolved when it is first asked for, or else with its schema; a
 * plain word as its value names another one, which is followed, or is a text.
 * One that is met again while it is being followed is defined by itself.
 */
#include "resolve/constants.h"

/*---- finding one ----------------------------------------------------------*/

/* Direct imports come first, then what these import. */
static struct named_constant *
find_in_imports(const struct resolver *resolver, const struct schema *schema,
	struct slice name)
{
	struct named_constant *found = NULL;
	size_t i;

	for (i = 0; !found && i < schema->import_count; i++)
		if (schema->imports[i])
			found = map_get(
				&schema->imports[i]->own_constants, name);
	for (i = 0; !found && i < resolver->model->schema_count; i++)
		if (schema->text->sees[i])
			found = map_get(
				&resolver->model->schemas[i]->own_constants,
				name);
	return found;
}

static struct named_constant *
find_constant(const struct resolver *resolver, struct slice name)
{
	const struct class *class = resolver->scope;
	struct named_constant *found = map_get(&class->own_constants, name);
	size_t i;

	for (i = 0; !found && i < class->ancestor_count; i++)
		found = map_get(&class->ancestors[i]->own_constants, name);
	if (!found)
		found = map_get(&class->schema->own_constants, name);
	return found ? found : find_in_imports(resolver, class->schema, name);
}

/*---- none of that name ----------------------------------------------------*/

static void
offer(struct run *run, const struct map *constants,
	struct suggestion *suggestion)
{
	size_t i;

	if (!suggest_may(run, constants->count))
		return;
	for (i = 0; i < constants->count; i++)
		suggest_offer(suggestion, constants->entries[i].key);
}

const char *
constant_suggested(const struct resolver *resolver, struct slice name)
{
	const struct class *class = resolver->scope;
	const struct model *model = resolver->model;
	struct run *run = resolver->run;
	struct suggestion suggestion;
	size_t i;

	suggest_start(&suggestion, name);
	offer(run, &class->own_constants, &suggestion);
	for (i = 0; i < class->ancestor_count; i++)
		offer(run, &class->ancestors[i]->own_constants, &suggestion);
	for (i = 0; i < model->schema_count; i++)
		if (class->schema->text->sees[i])
			offer(run, &model->schemas[i]->own_constants,
				&suggestion);
	return suggest_text(run, &suggestion);
}

static void
report_unknown(const struct resolver *resolver, const struct word *name)
{
	if (schema_misses_imports(resolver, resolver->scope->schema))
		return; /* which is the root cause */
	diag_error(resolver->run, CODE_UNKNOWN_CONSTANT, name->place,
		"there is no constant '%.*s'%s", SLICE_ARGS(name->text),
		constant_suggested(resolver, name->text));
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

/* What it names; of no constant the word is a text. */
static void
read_value(const struct resolver *resolver, struct named_constant *constant)
{
	const struct class alone = {.schema = constant->schema};
	struct resolver scoped = *resolver;

	constant->value = constant->text->value;
	if (constant->value.kind != LITERAL_WORD)
		return;
	scoped.scope = constant->class ? constant->class : &alone;
	constant->same = find_constant(&scoped, constant->value.text);
	if (!constant->same)
		constant->value.kind = LITERAL_TEXT;
}

/* Names are followed without recursion, for they may be many: to the last that
 * names none, or is known, or is met again; all before it are as it is. */
static void
resolve_constant(
	const struct resolver *resolver, struct named_constant *constant)
{
	struct named_constant *at = constant, *last = constant;

	for (; at && !at->resolved && !at->resolving; at = at->same) {
		at->resolving = true;
		read_value(resolver, at);
		last = at;
	}
	last = at ? at : last;
	if (last->resolving && at) {
		report_cycle(resolver, last);
		last->bad = true;
	}
	for (at = constant; at && !at->resolved; at = at->same) {
		at->value = last->value;
		at->bad = last->bad;
		at->resolving = false;
		at->resolved = true;
	}
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
			const struct named_constant *above = map_get(
				&class->ancestors[j]->own_constants,
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

/* What hides a constant of that name in a class above. */
static void
put_names(struct arena *arena, struct map *names, struct class *class)
{
	size_t i;

	map_init(names);
	for (i = 0; i < class->constant_count; i++)
		map_put(names, arena, class->constants[i]->text->name.text,
			class);
	for (i = 0; i < class->slot_count; i++)
		map_put(names, arena, class->slots[i]->reflected, class);
}

/* Those of a class above that nothing hides; the list has room. */
static void
inherit_from(const struct resolver *resolver, struct class *class,
	const struct class *above, struct map *names)
{
	size_t i;

	for (i = 0; i < above->text->constant_count; i++) {
		struct named_constant *one = above->constants[i], *copy;

		if (map_put(names, &resolver->run->scratch,
			    one->text->name.text, class))
			continue;
		copy = ARENA_COPY(&resolver->run->arena, one, 1);
		copy->same = one;
		copy->class = class;
		class->constants[class->constant_count++] = copy;
	}
}

void
constants_inherit(const struct resolver *resolver, struct class *class)
{
	struct arena *scratch = &resolver->run->scratch;
	struct arena_mark mark = arena_mark(scratch);
	size_t count = class->text->constant_count, most = count, i;
	struct named_constant **own = class->constants;
	struct map names;

	for (i = 0; i < class->ancestor_count; i++)
		most += class->ancestors[i]->text->constant_count;
	class->constant_count = count;
	if (most == count)
		return;
	class->constants = ARENA_ARRAY(
		&resolver->run->arena, struct named_constant *, most);
	for (i = 0; i < count; i++)
		class->constants[i] = own[i];
	put_names(scratch, &names, class);
	for (i = 0; i < class->ancestor_count; i++)
		inherit_from(resolver, class, class->ancestors[i], &names);
	arena_return(scratch, mark);
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

/* SPDX-License-Identifier: MIT */
/*
 * Whole objects: as text and back, compared slot by slot both by accessors and
 * by tables, filled with values, and whole(): what has to hold of any object.
 */
#include "drive.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { DEPTH = 3, ROWS = 3, OWNED_MOST = 12 };

/* Objects that were given to owners since the outermost began to be filled:
 * families that own each other thrice a slot would grow to thousands. */
static size_t owned;

/*---- texts ----------------------------------------------------------------*/

size_t
to_json(const struct oracle_class *class, const void *object, char *text)
{
	slot_json_writer writer;
	bool is_good;

	slot_json_writer_init(&writer, text, TEXT_MOST, NULL, NULL);
	is_good = class->to_json
		? class->to_json(object, &writer)
		: slot_json_write(&writer, class->type, object);
	if (!is_good || !slot_json_finish(&writer)) {
		text[0] = 0;
		return 0;
	}
	return strlen(text);
}

static bool
identifier_is(
	const struct oracle_class *class, const void *object, slot_value wanted)
{
	const struct oracle_slot *slot = slot_named(class, class->identifier);
	slot_value value;

	memset(&value, 0, sizeof value);
	if (!slot ||
		slot_read(class->type, object, number_of(class, slot),
			&value) != SLOT_OK)
		return false;
	if (slot->kind == 't' || slot->kind == 's')
		return value.length == wanted.length &&
			memcmp(value.as.text, wanted.as.text, value.length) ==
			0;
	return value.as.natural == wanted.as.natural;
}

/* The first class that is one: program.py has the same rule. */
static void *
resolve(void *context, const slot_class *type, slot_value identifier)
{
	const struct oracle_class *class = class_of_type(type);
	void *object;
	size_t i;

	(void)context;
	for (i = 0; i < program->class_count; i++) {
		const struct oracle_class *other = program->classes[i];

		if (other->is_abstract || !other->make_new ||
			!slot_is_a(other->type, class->type))
			continue;
		object = referee_of(other);
		return object && identifier_is(other, object, identifier)
			? object
			: NULL;
	}
	return NULL;
}

void
prepare_reader(slot_json_reader *reader, const struct oracle_class *class)
{
	static const slot_class *types[256];
	size_t i;

	reader->pool = class->make_new ? pool_of(class) : hub();
	reader->resolve = resolve;
	if (!program->has_imports)
		return; /* tables know all that stands below a class */
	for (i = 0; i < program->class_count && i < 256; i++)
		types[i] = program->classes[i]->type;
	reader->classes = types;
	reader->class_count = i;
}

static void
prepare(slot_json_reader *reader, const struct oracle_class *class,
	const char *text)
{
	slot_json_reader_of_text(reader, text, strlen(text));
	prepare_reader(reader, class);
}

static bool
finish(slot_json_reader *reader, bool is_good, const char *text)
{
	char message[300];

	if (is_good && slot_json_done(reader))
		return true;
	slot_json_message(reader, "j", message, sizeof message);
	detail("%s <- %.300s", message, text);
	return false;
}

bool
from_json(const struct oracle_class *class, void *object, const char *text)
{
	slot_json_reader reader;

	prepare(&reader, class, text);
	return finish(&reader,
		class->from_json ? class->from_json(object, &reader)
				 : slot_json_read(&reader, class->type, object),
		text);
}

/* A new object of the pool, by C_new_from_json. */
void *
new_from_json(const struct oracle_class *class, const char *text)
{
	slot_json_reader reader;
	void *object;

	prepare(&reader, class, text);
	object = class->new_from_json(pool_of(class), &reader);
	finish(&reader, object != NULL, text);
	return object;
}

/* Past a value: strings, and nested lists and objects. */
static const char *
past_value(const char *at)
{
	int depth = 0;

	for (;; at++) {
		if (*at == '"') {
			for (at++; *at && *at != '"'; at++)
				at += *at == '\\';
			continue;
		}
		if (*at == '{' || *at == '[')
			depth++;
		if (!*at || ((*at == '}' || *at == ']') && depth-- == 0) ||
			(*at == ',' && depth == 0))
			return at;
	}
}

static bool
is_name(const char *at, const char *name)
{
	size_t length = strlen(name);

	return at[0] == '"' && strncmp(at + 1, name, length) == 0 &&
		at[length + 1] == '"' && at[length + 2] == ':';
}

const char *
attribute(const char *text, const char *name, size_t *length)
{
	const char *at = text + 1, *end;

	while (*at && *at != '}') {
		end = past_value(at);
		if (is_name(at, name)) {
			at += strlen(name) + 3;
			*length = (size_t)(end - at);
			return at;
		}
		at = *end == ',' ? end + 1 : end;
	}
	return NULL;
}

void
with_attribute(char *out, const char *in, const char *name, const char *value)
{
	const char *at = in + 1, *end;
	bool is_first = true;

	*out++ = '{';
	while (*at && *at != '}') {
		end = past_value(at);
		if (!is_name(at, name)) {
			if (!is_first)
				*out++ = ',';
			memcpy(out, at, (size_t)(end - at));
			out += end - at;
			is_first = false;
		}
		at = *end == ',' ? end + 1 : end;
	}
	if (value)
		out += sprintf(
			out, "%s\"%s\":%s", is_first ? "" : ",", name, value);
	*out++ = '}';
	*out = 0;
}

/* Past a value of slot_repr's text. */
static const char *
past_shown(const char *at)
{
	int depth = 0;

	for (; *at; at++) {
		if (*at == '\'' || *at == '"') {
			char quote = *at;

			for (at++; *at && *at != quote; at++)
				at += *at == '\\';
			continue;
		}
		if (*at == '(' || *at == '[')
			depth++;
		if ((*at == ')' || *at == ']') && depth-- == 0)
			break;
		if (*at == ',' && depth == 0)
			break;
	}
	return at;
}

const char *
shown(const struct oracle_class *class, const void *object, const char *name,
	size_t *length)
{
	static char text[TEXT_MOST];
	size_t name_length = strlen(name);
	const char *at, *end;

	slot_repr(class->type, object, text, sizeof text);
	at = strchr(text, '(');
	while (at && (*at == '(' || *at == ',')) {
		at += *at == ',' ? 2 : 1;
		end = past_shown(at);
		if (strncmp(at, name, name_length) == 0 &&
			at[name_length] == '=') {
			at += name_length + 1;
			*length = (size_t)(end - at);
			return at;
		}
		at = end;
	}
	return NULL;
}

/*---- compared slot by slot ------------------------------------------------*/

static bool
differ(const struct oracle_slot *slot, size_t i, const char *how)
{
	detail("%s of slot %s [%d]", how, slot->name, (int)i);
	return false;
}

static bool
alike_objects(const struct oracle_class *class, const void *a, const void *b,
	enum likeness likeness)
{
	const struct oracle_class *other;

	if (a == b || !a || !b)
		return a == b;
	if (!class) {
		class = class_of_type(slot_class_of(a));
		other = class_of_type(slot_class_of(b));
		if (class != other || !class)
			return false;
	}
	return alike(class, a, b, NULL, likeness);
}

static bool
alike_datum(const struct oracle_slot *slot, const struct datum *a,
	const struct datum *b, enum likeness likeness)
{
	if (slot->kind == 'O')
		return alike_objects(
			slot->targets[0], a->pointer, b->pointer, likeness);
	if (slot->kind == 'N' && likeness != SAME)
		return alike_objects(NULL, a->pointer, b->pointer, likeness);
	return datum_same(slot->kind, a, b);
}

/* By accessors. */
static bool
alike_elements(const struct oracle_slot *slot, const void *a, const void *b,
	enum likeness likeness)
{
	struct datum x, y;
	size_t count = slot->count ? slot->count(a) : slot->most, i;

	if (slot->has && slot->has(a) != slot->has(b))
		return differ(slot, 0, "has");
	if (slot->count && slot->count(b) != count)
		return differ(slot, slot->count(b), "count");
	count *= slot->inner;
	for (i = 0; slot->get && i < count; i++) {
		if (i == 8 && count > 16)
			i = count - 4;
		memset(&x, 0, sizeof x);
		memset(&y, 0, sizeof y);
		slot->get(a, i, &x);
		slot->get(b, i, &y);
		if (!alike_datum(slot, &x, &y, likeness)) {
			if (!scene.detail[0])
				differ(slot, i, "accessor");
			return false;
		}
	}
	return true;
}

static bool
same_value(slot_value a, slot_value b)
{
	if (a.kind != b.kind)
		return false;
	switch (a.kind) {
	case SLOT_KIND_BOOL:
		return a.as.boolean == b.as.boolean;
	case SLOT_KIND_CHAR:
		return a.as.character == b.as.character;
	case SLOT_KIND_REAL:
		return a.as.natural == b.as.natural ||
			(isnan(a.as.real) && isnan(b.as.real));
	case SLOT_KIND_TEXT:
	case SLOT_KIND_STRING:
	case SLOT_KIND_BYTES:
		return a.length == b.length &&
			(!a.length ||
				memcmp(a.as.text, b.as.text, a.length) == 0);
	case SLOT_KIND_OBJECT:
	case SLOT_KIND_OWN:
		return true; /* accessors have compared them */
	case SLOT_KIND_INT:
	case SLOT_KIND_UINT:
	case SLOT_KIND_ENUM:
	case SLOT_KIND_REF:
	case SLOT_KIND_WEAK:
		break;
	}
	return a.as.natural == b.as.natural;
}

/* By tables. */
static bool
alike_values(const struct oracle_class *class, const struct oracle_slot *slot,
	const void *a, const void *b)
{
	int n = number_of(class, slot), status, other;
	size_t count = slot_count(class->type, a, n), i;
	slot_value x, y;

	if (slot_count(class->type, b, n) != count)
		return differ(slot, count, "slot_count");
	for (i = 0; i < count; i++) {
		if (i == 8 && count > 16)
			i = count - 4;
		memset(&x, 0, sizeof x);
		memset(&y, 0, sizeof y);
		status = slot_read_at(class->type, a, n, i, &x);
		other = slot_read_at(class->type, b, n, i, &y);
		if (status != other)
			return differ(slot, i, "status");
		if (status == SLOT_OK && !same_value(x, y))
			return differ(slot, i, "slot_read");
	}
	return true;
}

bool
alike_slot(const struct oracle_class *class, const struct oracle_slot *slot,
	const void *a, const void *b, enum likeness likeness)
{
	return alike_elements(slot, a, b, likeness) &&
		alike_values(class, slot, a, b);
}

bool
alike(const struct oracle_class *class, const void *a, const void *b,
	const struct oracle_slot *except, enum likeness likeness)
{
	size_t i;

	for (i = 0; i < class->slot_count; i++) {
		const struct oracle_slot *slot = &class->slots[i];

		if (slot == except ||
			(likeness == IN_TEXT && !slot->is_in_text))
			continue;
		if (!alike_slot(class, slot, a, b, likeness))
			return false;
	}
	return true;
}

/*---- filled ---------------------------------------------------------------*/

static void *
room_for(const struct oracle_class *class)
{
	return aligned_alloc(64, (class->size + 63) / 64 * 64 + 64);
}

static bool
give_embedded(const struct oracle_slot *slot, void *object, size_t i, int depth)
{
	const struct oracle_class *target = slot->targets[0];
	struct datum datum = {0, NULL, 0, NULL, {0, 0}};
	bool taken;

	datum.pointer = room_for(target);
	target->init(datum.pointer);
	fill(target, datum.pointer, NULL, depth + 1);
	taken = slot->set(object, i, &datum);
	slot_release(target->type, datum.pointer);
	free(datum.pointer);
	return taken;
}

bool
object_datum(const struct oracle_slot *slot, struct datum *datum, int depth)
{
	const struct oracle_class *target;
	static int anything[4];

	memset(datum, 0, sizeof *datum);
	if (slot->kind == 'V') {
		datum->pointer = &anything[chance() % 4];
		return true;
	}
	if (!slot->target_count || (slot->kind == 'N' && depth >= DEPTH))
		return false;
	target = slot->targets[chance() % slot->target_count];
	datum->pointer = slot->kind == 'N'
		? slot_new(pool_of(target), target->type)
		: referee_of(target);
	if (slot->kind == 'N')
		fill(target, datum->pointer, NULL, depth + 1);
	if (slot->kind == 'W')
		datum->weak = slot_weaken(pool_of(target), datum->pointer);
	if (slot->is_index) {
		datum->number = slot_pool_index(
			pool_of(target), datum->pointer);
		datum->pointer = NULL;
	}
	return true;
}

static bool
give(const struct oracle_slot *slot, void *object, size_t i, int depth)
{
	struct datum datum;

	if (!slot->set || (slot->kind == 'O' && !slot->target_count))
		return false;
	if (slot->kind == 'O')
		return depth < DEPTH && give_embedded(slot, object, i, depth);
	return object_datum(slot, &datum, depth) &&
		slot->set(object, i, &datum);
}

bool
give_object(const struct oracle_slot *slot, void *object, size_t i, int depth)
{
	owned = 0;
	return give(slot, object, i, depth);
}

static bool
is_pointer(const struct oracle_slot *slot)
{
	return strchr("ORNWV", slot->kind) != NULL;
}

static void
give_value(const struct oracle_class *class, const struct oracle_slot *slot,
	void *object, size_t i)
{
	const struct value *value = pick(slot);
	struct scene old;
	bool taken;

	if (!value)
		return;
	if (slot->kind == 'z' || (chance() & 1))
		taken = slot->set(object, i, &value->datum);
	else
		taken = slot_write_at(class->type, object,
				number_of(class, slot), i,
				value_of(slot, value)) == SLOT_OK;
	if (taken)
		return;
	old = scene;
	scene.class = class;
	scene.slot = slot;
	scene.value = value;
	check(false, "a value within is refused");
	scene = old;
}

static void
fill_slot(const struct oracle_class *class, const struct oracle_slot *slot,
	void *object, int depth)
{
	bool owns_enough = slot->kind == 'N' &&
		(depth >= DEPTH || owned >= OWNED_MOST);
	int n = number_of(class, slot);
	size_t rows = slot->most, i;

	if (slot->shape == '<' || slot->shape == '*') {
		rows = chance() % (ROWS + 1);
		rows = rows < slot->most ? rows : slot->most;
		if (owns_enough)
			rows = 0;
		for (i = 0; i < rows; i++)
			if (slot_append(class->type, object, n) < 0)
				break;
	}
	if (owns_enough)
		return;
	rows = slot_count(class->type, object, n);
	owned += slot->kind == 'N' ? rows : 0;
	for (i = 0; i < rows; i++)
		if (is_pointer(slot))
			give(slot, object, i, depth);
		else
			give_value(class, slot, object, i);
}

/* What has no setter comes by text. */
static void
fill_by_text(const struct oracle_class *class, void *object,
	const struct oracle_slot *except)
{
	char *text = malloc(TEXT_MOST), *other = malloc(TEXT_MOST), *swap;
	size_t i, changed = 0;

	to_json(class, object, text);
	for (i = 0; text[0] && i < class->slot_count; i++) {
		const struct oracle_slot *slot = &class->slots[i];
		const struct value *value;

		if (slot == except || slot->is_writable || slot->shape != ' ' ||
			!slot->is_in_text || is_pointer(slot))
			continue;
		value = pick(slot);
		if (!value)
			continue;
		with_attribute(other, text, slot->external, value->json);
		swap = text;
		text = other;
		other = swap;
		changed++;
	}
	if (changed)
		check(from_json(class, object, text),
			"JSON of values within is refused");
	free(text);
	free(other);
}

void
fill(const struct oracle_class *class, void *object,
	const struct oracle_slot *except, int depth)
{
	size_t i;

	if (depth == 0) {
		owned = 0;
		fill_by_text(class, object, except);
	}
	for (i = 0; i < class->slot_count; i++) {
		const struct oracle_slot *slot = &class->slots[i];

		if (slot == except || !slot->is_writable ||
			(slot->is_optional && chance() % 3 == 0))
			continue;
		fill_slot(class, slot, object, depth);
	}
}

/*---- what has to hold -----------------------------------------------------*/

void
copy_to(const struct oracle_class *class, int i, const void *from)
{
	void *to = fresh(class, i);

	check(slot_copy(class->type, to, from), "slot_copy");
}

/* Required pointers that are NULL, which validate tells. */
static size_t
missing(const struct oracle_class *class, const void *object)
{
	struct datum datum;
	size_t found = 0, count, i, k;

	for (i = 0; i < class->slot_count; i++) {
		const struct oracle_slot *slot = &class->slots[i];

		if (!strchr("ORNV", slot->kind) || !slot->get)
			continue;
		if (slot->has && !slot->has(object))
			continue;
		count = (slot->count ? slot->count(object) : slot->most) *
			slot->inner;
		for (k = 0; k < count; k++) {
			memset(&datum, 0, sizeof datum);
			slot->get(object, k, &datum);
			if (slot->kind == 'O' && datum.pointer)
				found += missing(
					slot->targets[0], datum.pointer);
			else if (slot->kind == 'N' && datum.pointer)
				found += missing(class_of_type(slot_class_of(
							 datum.pointer)),
					datum.pointer);
			else if (slot->shape == ' ' && !slot->is_optional &&
				!datum.pointer && !datum.number)
				found++;
		}
	}
	return found;
}

static void
keep_path(void *context, const char *path, const char *fault)
{
	char *text = context;
	size_t used = strlen(text);

	snprintf(text + used, 1000 - used, " %s %s;", path, fault);
}

static void
check_valid(const struct oracle_class *class, const void *object)
{
	static char said[1000];
	size_t faults, expected = missing(class, object);

	said[0] = 0;
	faults = class->validate
		? class->validate(object, keep_path, said)
		: slot_validate(class->type, object, keep_path, said);
	detail("%d faults, not %d:%s", (int)faults, (int)expected, said);
	check(faults == expected, "validate of an object that setters made");
}

/* Whether what is not in the text could make a difference to ==. */
static bool
hides_something(const struct oracle_class *class)
{
	size_t i;

	for (i = 0; i < class->slot_count; i++) {
		const struct oracle_slot *slot = &class->slots[i];

		if (slot->in_compare && !slot->is_in_text)
			return true;
		if ((slot->kind == 'O' || slot->kind == 'N') &&
			slot->in_compare)
			return true;
	}
	return false;
}

static void
check_copy(const struct oracle_class *class, const void *x, bool has_nan)
{
	void *y = object_at(OBJECTS - 1);

	copy_to(class, OBJECTS - 1, x);
	check(alike(class, x, y, NULL, A_COPY), "slot_copy differs");
	if (class->has_eq && !has_nan)
		check(slot_eq(class->type, x, y) &&
				(!class->eq || class->eq(x, y)),
			"a copy is not equal");
	if (class->has_hash && !has_nan)
		check(slot_hash(class->type, x) == slot_hash(class->type, y) &&
				(!class->hash ||
					class->hash(x) == class->hash(y)),
			"a copy hashes otherwise");
	if (class->has_order)
		check(slot_cmp(class->type, x, y) == 0 &&
				(!class->cmp || class->cmp(x, y) == 0),
			"a copy has another place in the order");
	drop(class, OBJECTS - 1);
	if (!class->copy)
		return;
	y = fresh(class, OBJECTS - 1);
	class->copy(y, x);
	check(alike(class, x, y, NULL, A_COPY), "C_copy differs");
	drop(class, OBJECTS - 1);
}

static void
check_text(const struct oracle_class *class, const void *x, bool has_nan)
{
	void *y = fresh(class, OBJECTS - 1);
	size_t length = to_json(class, x, texts[0]);
	bool is_read;

	check(length != 0, "JSON cannot be written");
	is_read = length && from_json(class, y, texts[0]);
	check(is_read || !length, "JSON that it wrote is refused");
	if (is_read) {
		check(alike(class, x, y, NULL, IN_TEXT),
			"JSON out and in differs");
		to_json(class, y, texts[1]);
		detail("%.300s / %.300s", texts[0], texts[1]);
		check(strcmp(texts[0], texts[1]) == 0,
			"JSON out, in, out differs");
		if (class->has_eq && !has_nan && !hides_something(class))
			check(slot_eq(class->type, x, y),
				"not equal after JSON");
	}
	drop(class, OBJECTS - 1);
	if (!scene.is_for_c)
		printf("T|%s|%.400s\n", class->name, texts[0]);
}

void
whole(const struct oracle_class *class, const void *object, bool has_nan)
{
	const struct value *value = scene.value;

	check_copy(class, object, has_nan);
	check_text(class, object, has_nan);
	check_valid(class, object);
	scene.value = value;
}

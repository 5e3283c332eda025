/* SPDX-License-Identifier: MIT */
/*
 * One slot that is no array: each of its values in each way to write it, and
 * each way to read it; then unset, and beside another value.
 */
#include "drive.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum way {
	BY_SETTER,
	BY_UNCHECKED, /* what is accepted */
	BY_WRITE,
	BY_OTHER, /* slot_write of the other kind of integer */
	BY_NAME,  /* slot_set_named */
	BY_TEXT,  /* slot_set_named with the text of an enum's value */
	BY_JSON,
	BY_MAKE,
	BY_REPLACE,
	BY_TRY_MAKE,
	BY_PARENT, /* the parent's setter */
	WAYS
};
static const char *const way_names[] = {"the setter",
	"the setter that does not check", "slot_write",
	"slot_write of the other integer", "slot_set_named",
	"slot_set_named with a text", "JSON", "C_make", "C_replace",
	"C_try_make", "the parent's setter"};

enum outcome { NOT_TRIED = -1, REFUSED, TAKEN };

static bool
is_nan_value(const struct oracle_slot *slot, const struct value *value)
{
	return slot->kind == 'r' && isnan(oracle_real(value->datum.number));
}

/*---- writing --------------------------------------------------------------*/

/* Of a status; what is read-only has to say so. */
static enum outcome
outcome_of(const struct oracle_slot *slot, const struct value *value,
	enum way way, int status)
{
	if (slot->is_writable && slot->kind != 'z')
		return status == SLOT_OK ? TAKEN : REFUSED;
	detail("status %d", status);
	check(status == SLOT_READ_ONLY || (!value->is_accepted && status < 0),
		"what is read-only, by %s", way_names[way]);
	return NOT_TRIED;
}

static enum outcome
write_value(const struct oracle_class *class, const struct oracle_slot *slot,
	const struct value *value, void *object, enum way way)
{
	slot_value written = value_of(slot, value);
	int n = number_of(class, slot);

	if (value->is_only_json ||
		(slot->kind == 'b' && value->datum.number > 1))
		return NOT_TRIED;
	if (way == BY_OTHER) {
		if (!strchr("iu", slot->kind) || value->is_wide ||
			(int64_t)value->datum.number < 0)
			return NOT_TRIED;
		written = slot->kind == 'u'
			? slot_int((int64_t)value->datum.number)
			: slot_uint(value->datum.number);
	}
	if (way == BY_WRITE || way == BY_OTHER)
		return outcome_of(slot, value, way,
			slot_write(class->type, object, n, written));
	if (way == BY_TEXT) {
		if (slot->kind != 'e' || !value->json ||
			value->json[0] != '"' || !value->repr)
			return NOT_TRIED;
		written = slot_text(value->repr, strlen(value->repr));
	}
	return outcome_of(slot, value, way,
		slot_set_named(class->type, object, slot->name,
			strlen(slot->name), written));
}

/* The object is what it was, but for this attribute of its text. */
static enum outcome
read_text(const struct oracle_class *class, const struct oracle_slot *slot,
	const struct value *value, void *object)
{
	if (!value->json || !slot->is_in_text)
		return NOT_TRIED;
	to_json(class, object, texts[0]);
	with_attribute(texts[1], texts[0], slot->external, value->json);
	slot_release(class->type, object);
	class->init(object);
	return from_json(class, object, texts[1]) ? TAKEN : REFUSED;
}

/* A refused value of C_make and C_replace is an assertion. */
static enum outcome
make_value(oracle_set *make, const struct value *value, void *object)
{
	unsigned refused;

	if (!make || !value->is_argument || value->is_only_json)
		return NOT_TRIED;
	take_assertions();
	make(object, 0, &value->datum);
	refused = take_assertions();
	return refused ? REFUSED : TAKEN;
}

static enum outcome
call_setter(oracle_set *set, const struct value *value, void *object)
{
	if (!set || !value->is_direct || value->is_only_json)
		return NOT_TRIED;
	return set(object, 0, &value->datum) ? TAKEN : REFUSED;
}

static enum outcome
try_make(oracle_set *make, const struct value *value, void *object)
{
	if (!make || !value->is_argument || value->is_only_json)
		return NOT_TRIED;
	return make(object, 0, &value->datum) ? TAKEN : REFUSED;
}

void
oracle_fault(const slot_fault *fault, int number)
{
	char message[300] = "";

	slot_fault_message(fault, message, sizeof message);
	detail("slot %d: %s", fault->slot, message);
	check(fault->slot == number && message[0],
		"the fault of C_try_make");
}

static enum outcome
try_way(const struct oracle_class *class, const struct oracle_slot *slot,
	const struct value *value, void *object, enum way way)
{
	switch (way) {
	case BY_SETTER:
		return call_setter(slot->set, value, object);
	case BY_UNCHECKED:
		if (!value->is_accepted)
			return NOT_TRIED;
		return call_setter(slot->unchecked, value, object);
	case BY_PARENT: /* the child may have been told to take less */
		if (!value->is_accepted)
			return NOT_TRIED;
		return call_setter(
			slot->above ? slot->above->set : NULL, value, object);
	case BY_JSON:
		return read_text(class, slot, value, object);
	case BY_MAKE:
		return make_value(slot->make, value, object);
	case BY_REPLACE:
		return make_value(slot->replace, value, object);
	case BY_TRY_MAKE:
		return try_make(slot->try_make, value, object);
	case BY_WRITE:
	case BY_OTHER:
	case BY_NAME:
	case BY_TEXT:
	case WAYS:
		break;
	}
	return write_value(class, slot, value, object, way);
}

/*---- reading --------------------------------------------------------------*/

static void
check_getter(const struct oracle_slot *slot, const struct datum *wanted,
	const void *object, const char *after)
{
	struct datum got;

	memset(&got, 0, sizeof got);
	slot->get(object, 0, &got);
	detail("%s", datum_shown(slot->kind, &got));
	check(datum_same(slot->kind, &got, wanted), "getter after %s", after);
	if (!slot->above || !slot->above->get)
		return;
	memset(&got, 0, sizeof got);
	slot->above->get(object, 0, &got);
	detail("%s", datum_shown(slot->kind, &got));
	check(datum_same(slot->kind, &got, wanted),
		"the parent's getter after %s", after);
}

static void
check_read(const struct oracle_class *class, const struct oracle_slot *slot,
	const struct datum *wanted, const void *object, const char *after)
{
	slot_value value;
	int status;

	memset(&value, 0, sizeof value);
	status = slot_read(class->type, object, number_of(class, slot), &value);
	detail("status %d, %lld or %g", status, (long long)value.as.integer,
		value.as.real);
	check(status == SLOT_OK && value_is(slot, wanted, value),
		"slot_read after %s", after);
	memset(&value, 0, sizeof value);
	status = slot_get_named(
		class->type, object, slot->name, strlen(slot->name), &value);
	detail("status %d, %lld", status, (long long)value.as.integer);
	check(status == SLOT_OK && value_is(slot, wanted, value),
		"slot_get_named after %s", after);
}

/* A real reads as that very number again. */
static bool
is_real_text(const struct oracle_slot *slot, const struct value *value,
	const char *text)
{
	double wanted = oracle_real(value->datum.number);

	if (slot->is_float)
		return strtof(text, NULL) == (float)wanted;
	return strtod(text, NULL) == wanted;
}

static void
check_repr(const struct oracle_class *class, const struct oracle_slot *slot,
	const struct value *value, const void *object)
{
	size_t length = 0;
	const char *text;

	if (!class->has_repr || !value->repr)
		return;
	text = shown(class, object, slot->name, &length);
	if (!slot->in_repr) {
		check(!text, "repr shows what has 'repr: false'");
		return;
	}
	detail("%.*s, not %s", (int)length, text ? text : "", value->repr);
	if (text && slot->kind == 'r' && value->json[0] != '"')
		check(is_real_text(slot, value, text), "repr of a real");
	else
		check(text && strlen(value->repr) == length &&
				memcmp(text, value->repr, length) == 0,
			"repr");
}

static void
check_json(const struct oracle_class *class, const struct oracle_slot *slot,
	const struct value *value, const void *object)
{
	size_t length = 0, expected;
	const char *text;

	if (!value->json || class->omits || strchr("tsyc", slot->kind))
		return; /* texts may be escaped otherwise */
	to_json(class, object, texts[0]);
	text = attribute(texts[0], slot->external, &length);
	detail("%.*s, not %s", (int)length, text ? text : "", value->json);
	if (!slot->is_in_text) {
		check(!text, "JSON has what is not written");
		return;
	}
	expected = strlen(value->json);
	if (text && slot->kind == 'r' && value->json[0] != '"')
		check(is_real_text(slot, value, text), "JSON of a real");
	else
		check(text && length == expected &&
				memcmp(text, value->json, length) == 0,
			"JSON");
}

static void
check_taken(const struct oracle_class *class, const struct oracle_slot *slot,
	const struct value *value, const void *background, const void *object,
	enum way way)
{
	const char *name = way_names[way];

	check_getter(slot, &value->datum, object, name);
	check_read(class, slot, &value->datum, object, name);
	check_bytes(class, slot, &value->datum, object, name);
	if (slot->is_optional)
		check(slot->has(object), "has is false after %s", name);
	if (way == BY_MAKE || way == BY_TRY_MAKE)
		return;
	check(alike(class, background, object, slot,
		      way == BY_JSON ? IN_TEXT : A_COPY),
		"another slot changed by %s", name);
	check_repr(class, slot, value, object);
	check_json(class, slot, value, object);
}

/*---- one value ------------------------------------------------------------*/

static bool
is_thorough(enum way way)
{
	return way == BY_SETTER || way == BY_WRITE || way == BY_REPLACE;
}

static void
one_way(const struct oracle_class *class, const struct oracle_slot *slot,
	const struct value *value, const void *background, enum way way)
{
	static unsigned char before[OBJECT_MOST];
	enum outcome outcome;
	void *object;

	copy_to(class, 1, background);
	object = object_at(1);
	memcpy(before, object, class->size);
	outcome = try_way(class, slot, value, object, way);
	if (outcome == NOT_TRIED) {
		drop(class, 1);
		return;
	}
	check((outcome == TAKEN) == value->is_accepted, "%s by %s",
		value->is_accepted ? "refused" : "accepted", way_names[way]);
	if (outcome == REFUSED && way != BY_JSON && way != BY_MAKE &&
		way != BY_REPLACE)
		check(memcmp(before, object, class->size) == 0,
			"refused by %s, and something changed", way_names[way]);
	if (outcome == TAKEN && value->is_accepted && !value->is_only_json) {
		check_taken(class, slot, value, background, object, way);
		scene.is_for_c = way == BY_REPLACE;
		if (is_thorough(way))
			whole(class, object, is_nan_value(slot, value));
		scene.is_for_c = false;
	}
	drop(class, 1);
}

static void
all_values(const struct oracle_class *class, const struct oracle_slot *slot)
{
	const struct value *last = NULL;
	void *background;
	size_t i;
	int way;

	for (i = 0; i < slot->value_count; i++) {
		const struct value *value = &slot->values[i];

		scene.value = value;
		background = fresh(class, 0);
		fill(class, background, NULL, 0);
		for (way = 0; way < WAYS; way++)
			one_way(class, slot, value, background, (enum way)way);
		check_told(class, slot, value, background);
		last = check_beside(class, slot, 0, value, last, background);
		drop(class, 0);
	}
	scene.value = NULL;
}

/*---- unset ----------------------------------------------------------------*/

enum { UNSET_WAYS = 4 };

static void
unset(const struct oracle_class *class, const struct oracle_slot *slot, int way,
	void *object)
{
	if (way == 0)
		slot->clear(object);
	if (way == 1)
		check(slot_unset(class->type, object, number_of(class, slot)) ==
				SLOT_OK,
			"slot_unset");
	if (way == 2)
		check(slot_delete_named(class->type, object, slot->name,
			      strlen(slot->name)) == SLOT_OK,
			"slot_delete_named");
	if (way == 3 && slot->is_in_text) {
		to_json(class, object, texts[0]);
		with_attribute(texts[1], texts[0], slot->external, "null");
		slot_release(class->type, object);
		class->init(object);
		check(from_json(class, object, texts[1]), "null is refused");
	} else if (way == 3) {
		slot->clear(object);
	}
}

static void
check_unset(const struct oracle_class *class, const struct oracle_slot *slot,
	const void *background, const void *object, enum likeness likeness)
{
	struct datum got;
	slot_value value;
	size_t length = 0;
	const char *text;

	check(!slot->has(object), "has after unset");
	memset(&value, 0, sizeof value);
	check(slot_read(class->type, object, number_of(class, slot), &value) ==
			SLOT_UNSET,
		"slot_read of unset");
	check(slot_get_named(class->type, object, slot->name,
		      strlen(slot->name), &value) == SLOT_UNSET,
		"slot_get_named of unset");
	if (slot->starts && strchr("iuberc", slot->kind)) {
		memset(&got, 0, sizeof got);
		slot->get(object, 0, &got);
		detail("%s", datum_shown(slot->kind, &got));
		check(datum_same(slot->kind, &got, slot->starts),
			"getter of unset");
		check(value_is(slot, slot->starts, value),
			"value that slot_read gives of unset");
	}
	check(alike(class, background, object, slot, likeness),
		"another slot changed by unset");
	if (class->has_repr && slot->in_repr) {
		text = shown(class, object, slot->name, &length);
		check(text && length == 5 && memcmp(text, "unset", 5) == 0,
			"repr of unset");
	}
	whole(class, object, false);
}

static void
all_unset(const struct oracle_class *class, const struct oracle_slot *slot)
{
	const struct value *value = pick(slot);
	void *background, *object;
	int way, order;

	if (!slot->is_optional || !slot->is_writable || !value)
		return;
	background = fresh(class, 0);
	fill(class, background, NULL, 0);
	slot->set(background, 0, &value->datum);
	for (way = 0; way < UNSET_WAYS; way++) {
		copy_to(class, 1, background);
		object = object_at(1);
		unset(class, slot, way, object);
		check_unset(class, slot, background, object,
			way == 3 ? IN_TEXT : A_COPY);
		if (class->has_eq && slot->in_compare && way != 3)
			check(!slot_eq(class->type, background, object),
				"unset equals set");
		if (class->has_order && slot->in_compare && way != 3) {
			order = slot_cmp(class->type, object, background);
			check(order < 0, "unset does not come first");
		}
		drop(class, 1);
	}
	drop(class, 0);
}

void
drive_scalar(const struct oracle_class *class, const struct oracle_slot *slot)
{
	scene.slot = slot;
	all_values(class, slot);
	if (slot->kind != 'z')
		all_unset(class, slot);
	scene.value = NULL;
}

/* SPDX-License-Identifier: MIT */
/*
 * One slot of many elements, T s[N], T s[<=N] or T s[]: an element written by
 * accessor, table and text; appended, inserted, removed; past the end; unset.
 */
#include "drive.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { ROWS = 3, VALUES = 48 };

/*---- objects with some elements -------------------------------------------*/

static bool
grows(const struct oracle_slot *slot)
{
	return slot->shape == '<' || slot->shape == '*';
}

static bool
is_pointer(const struct oracle_slot *slot)
{
	return strchr("ORNWV", slot->kind) != NULL;
}

/* That many rows, each element with a value. */
static void
set_rows(const struct oracle_class *class, const struct oracle_slot *slot,
	void *object, size_t rows)
{
	int n = number_of(class, slot);
	const struct value *value;
	size_t count, i;

	rows = rows < slot->most ? rows : slot->most;
	if (grows(slot)) {
		slot_unset(class->type, object, n);
		for (i = 0; i < rows; i++)
			check(slot_append(class->type, object, n) ==
					(int)(i * slot->inner),
				"slot_append");
	}
	count = slot_count(class->type, object, n);
	for (i = 0; i < count; i++) {
		value = pick(slot);
		if (is_pointer(slot))
			give_object(slot, object, i, 1);
		else if (value)
			check(slot->set(object, i, &value->datum),
				"an element refuses a value within");
	}
}

static const void *
background_of(const struct oracle_class *class, const struct oracle_slot *slot)
{
	void *object = fresh(class, 0);

	fill(class, object, slot, 0);
	set_rows(class, slot, object, ROWS);
	return object;
}

/*---- one element ----------------------------------------------------------*/

static void
check_element(const struct oracle_class *class, const struct oracle_slot *slot,
	const struct datum *wanted, const void *object, size_t i,
	const char *after)
{
	struct datum got;
	slot_value value;
	int status;

	memset(&got, 0, sizeof got);
	slot->get(object, i, &got);
	detail("[%d] is %s", (int)i, datum_shown(slot->kind, &got));
	check(datum_same(slot->kind, &got, wanted),
		"getter of an element after %s", after);
	if (slot->kind == 'z')
		return;
	memset(&value, 0, sizeof value);
	status = slot_read_at(
		class->type, object, number_of(class, slot), i, &value);
	detail("[%d] status %d, %lld", (int)i, status,
		(long long)value.as.integer);
	check(status == SLOT_OK && value_is(slot, wanted, value),
		"slot_read_at after %s", after);
}

/* All elements but one are those of the other object. */
static void
check_others(const struct oracle_slot *slot, const void *a, const void *b,
	size_t except, const char *after)
{
	size_t count = (slot->count ? slot->count(a) : slot->most) *
		slot->inner;
	struct datum x, y;
	size_t i;

	for (i = 0; i < count; i++) {
		if (i == except || strchr("ON", slot->kind))
			continue;
		memset(&x, 0, sizeof x);
		memset(&y, 0, sizeof y);
		slot->get(a, i, &x);
		slot->get(b, i, &y);
		detail("[%d]", (int)i);
		check(datum_same(slot->kind, &x, &y),
			"another element changed by %s", after);
	}
}

/* Elements from number i on, as lists of lists, one of them another. */
static char *
elements_text(char *out, const struct oracle_slot *slot, const size_t *columns,
	size_t *i, size_t except, const char *text)
{
	const struct value *value;
	size_t k;

	if (*columns == 0) {
		value = pick(slot);
		return out +
			sprintf(out, "%s",
				(*i)++ == except ? text
					: value  ? value->json
						 : "null");
	}
	*out++ = '[';
	for (k = 0; k < *columns; k++) {
		if (k)
			*out++ = ',';
		out = elements_text(out, slot, columns + 1, i, except, text);
	}
	*out++ = ']';
	return out;
}

/* The array's text with one element of it being another. */
static void
text_with_element(char *out, const struct oracle_slot *slot, size_t rows,
	size_t except, const char *text)
{
	size_t row, i = 0;

	*out++ = '[';
	for (row = 0; row < rows; row++) {
		if (row)
			*out++ = ',';
		out = elements_text(out, slot, slot->columns, &i, except, text);
	}
	*out++ = ']';
	*out = 0;
}

static void
element_by_json(const struct oracle_class *class,
	const struct oracle_slot *slot, const struct value *value,
	const void *background, size_t i)
{
	size_t rows = slot_count(
			      class->type, background, number_of(class, slot)) /
		slot->inner;
	bool is_read;
	void *object;

	if (!value->json || !slot->is_in_text || rows > 20)
		return;
	text_with_element(texts[2], slot, rows, i, value->json);
	to_json(class, background, texts[0]);
	with_attribute(texts[1], texts[0], slot->external, texts[2]);
	object = fresh(class, 1);
	is_read = from_json(class, object, texts[1]);
	check(is_read == value->is_accepted, "an element is %s by JSON",
		value->is_accepted ? "refused" : "accepted");
	if (is_read && value->is_accepted && !value->is_only_json)
		check_element(class, slot, &value->datum, object, i, "JSON");
	drop(class, 1);
}

static void
element_by_table(const struct oracle_class *class,
	const struct oracle_slot *slot, const struct value *value,
	const void *background, size_t i)
{
	int n = number_of(class, slot), status;
	size_t count = slot_count(class->type, background, n);
	void *object;

	if (value->is_only_json || slot->kind == 'z')
		return;
	copy_to(class, 1, background);
	object = object_at(1);
	status = slot_write_at(
		class->type, object, n, i, value_of(slot, value));
	if (!slot->is_writable) {
		check(status == SLOT_READ_ONLY ||
				(!value->is_accepted && status < 0),
			"an element that is read-only, by slot_write_at");
	} else {
		detail("status %d", status);
		check((status == SLOT_OK) == value->is_accepted,
			"an element is %s by slot_write_at",
			value->is_accepted ? "refused" : "accepted");
		if (status == SLOT_OK && value->is_accepted)
			check_element(class, slot, &value->datum, object, i,
				"slot_write_at");
	}
	check(slot_write_at(class->type, object, n, count,
		      value_of(slot, value)) != SLOT_OK,
		"an element past the end is written");
	drop(class, 1);
}

static void
element_by_setter(const struct oracle_class *class,
	const struct oracle_slot *slot, const struct value *value,
	const void *background, size_t i)
{
	bool is_nan = slot->kind == 'r' &&
		isnan(oracle_real(value->datum.number));
	void *object;
	int taken;

	if (!slot->set || !value->is_direct || value->is_only_json)
		return;
	copy_to(class, 1, background);
	object = object_at(1);
	taken = slot->set(object, i, &value->datum);
	check(taken == value->is_accepted, "an element is %s by the setter",
		value->is_accepted ? "refused" : "accepted");
	if (taken && value->is_accepted) {
		check_element(
			class, slot, &value->datum, object, i, "the setter");
		check_others(slot, background, object, i, "the setter");
		check(alike(class, background, object, slot, A_COPY),
			"another slot changed by an element's setter");
		whole(class, object, is_nan);
	}
	drop(class, 1);
}

/*---- rows -----------------------------------------------------------------*/

/* A row before the first and behind the last. */
static void
add_rows(const struct oracle_class *class, const struct oracle_slot *slot,
	const struct value *value, const void *background)
{
	size_t count = slot->count(background), after;
	bool is_full = count == slot->most;
	void *object;
	int where, taken;

	if (slot->inner > 1 || !value->is_direct || value->is_only_json ||
		is_pointer(slot))
		return;
	for (where = 0; where < 2; where++) {
		if (!(where ? slot->insert : slot->append))
			continue;
		copy_to(class, 1, background);
		object = object_at(1);
		taken = where ? slot->insert(object, 0, &value->datum)
			      : slot->append(object, count, &value->datum);
		after = slot->count(object);
		check(taken == (value->is_accepted && !is_full), "%s",
			where ? "C_insert" : "C_append");
		check(after == count + (taken ? 1 : 0),
			"count after a row was added");
		if (taken && value->is_accepted) {
			check_element(class, slot, &value->datum, object,
				where ? 0 : count, "a row was added");
			check(alike(class, background, object, slot, A_COPY),
				"another slot changed by a new row");
		}
		take_assertions();
		drop(class, 1);
	}
}

static void
remove_rows(const struct oracle_class *class, const struct oracle_slot *slot,
	const void *background)
{
	size_t count = slot->count(background), i;
	struct datum x, y;
	void *object;

	if (!slot->remove || count < 2)
		return;
	copy_to(class, 1, background);
	object = object_at(1);
	check(slot->remove(object, 0), "C_remove");
	check(slot->count(object) == count - 1, "count after C_remove");
	for (i = 0; i < (count - 1) * slot->inner; i++) {
		if (strchr("ON", slot->kind))
			break;
		memset(&x, 0, sizeof x);
		memset(&y, 0, sizeof y);
		slot->get(background, i + slot->inner, &x);
		slot->get(object, i, &y);
		check(datum_same(slot->kind, &x, &y),
			"an element moved wrongly in C_remove");
	}
	whole(class, object, false);
	drop(class, 1);
}

/* A new row starts as the slot would as a scalar. */
static void
new_row(const struct oracle_class *class, const struct oracle_slot *slot)
{
	void *object = fresh(class, 0);
	struct datum got;
	int n = number_of(class, slot);

	if (slot->is_writable && slot->starts &&
		slot_append(class->type, object, n) >= 0) {
		memset(&got, 0, sizeof got);
		slot->get(object, 0, &got);
		detail("%s", datum_shown(slot->kind, &got));
		check(datum_same(slot->kind, &got, slot->starts),
			"what a new row starts with");
		whole(class, object, false);
	}
	drop(class, 0);
}

static void
full(const struct oracle_class *class, const struct oracle_slot *slot)
{
	void *object = fresh(class, 0);

	if (slot->shape == '<' && slot->most <= 5) {
		set_rows(class, slot, object, slot->most);
		check(slot->count(object) == slot->most, "count of a full one");
		check(slot_append(class->type, object, number_of(class, slot)) <
				0,
			"slot_append to a full one");
		whole(class, object, false);
	}
	drop(class, 0);
}

/*---- places ---------------------------------------------------------------*/

/* Elements lie one behind the other, from where --describe says on. */
static void
addresses(const struct oracle_class *class, const struct oracle_slot *slot,
	const void *background)
{
	const char *first, *next;
	size_t count, i, step;
	void *object;

	copy_to(class, 1, background);
	object = object_at(1);
	count = slot_count(class->type, object, number_of(class, slot));
	first = slot->at && count ? slot->at(object, 0) : NULL;
	if (slot->data && count)
		check(!first || slot->data(object) == first, "C_data");
	if (first && slot->shape != '*' && slot->offset >= 0)
		check(first == (const char *)object + slot->offset,
			"C_at of the first element");
	if (first && count > 1) {
		step = (size_t)((const char *)slot->at(object, 1) - first);
		for (i = 0; i < count; i++) {
			next = slot->at(object, i);
			check(next == first + i * step, "C_at of an element");
		}
		detail("%d of %d", (int)step, slot->size);
		check(slot->shape == '*' ||
				step * slot->most * slot->inner ==
					(size_t)slot->size,
			"C_at of two elements");
	}
	check(alike(class, background, object, NULL, A_COPY),
		"C_at changed something");
	drop(class, 1);
}

static void
reserved(const struct oracle_class *class, const struct oracle_slot *slot,
	const void *background)
{
	void *object;

	if (!slot->reserve)
		return;
	copy_to(class, 1, background);
	object = object_at(1);
	check(slot->reserve(object, slot->count(object) + 9), "C_reserve");
	check(alike(class, background, object, NULL, A_COPY),
		"C_reserve changed something");
	whole(class, object, false);
	drop(class, 1);
}

/*---- unset ----------------------------------------------------------------*/

static void
unset(const struct oracle_class *class, const struct oracle_slot *slot,
	const void *background)
{
	void *object;

	copy_to(class, 1, background);
	object = object_at(1);
	if (slot->has)
		check(slot->has(object), "has of elements that were set");
	check(slot_unset(class->type, object, number_of(class, slot)) ==
			SLOT_OK,
		"slot_unset");
	if (slot->has)
		check(!slot->has(object), "has after unset");
	if (slot->count)
		check(slot->count(object) == 0, "count after unset");
	check(alike(class, background, object, slot, A_COPY),
		"another slot changed by unset");
	whole(class, object, false);
	if (slot->clear) {
		copy_to(class, 2, background);
		slot->clear(object_at(2));
		check(alike(class, object, object_at(2), NULL, A_COPY),
			"C_clear and slot_unset differ");
		drop(class, 2);
	}
	drop(class, 1);
}

/*---- all ------------------------------------------------------------------*/

/* Which value the next is to stand beside. */
static const struct value *
one_value(const struct oracle_class *class, const struct oracle_slot *slot,
	size_t k, const struct value *last)
{
	const struct value *value = &slot->values[k];
	const void *background = background_of(class, slot);
	size_t count = slot_count(
		class->type, background, number_of(class, slot));
	size_t i = k % 3 == 0 ? 0 : k % 3 == 1 ? count - 1 : count / 2;

	scene.value = value;
	if (count) {
		element_by_setter(class, slot, value, background, i);
		element_by_table(class, slot, value, background, i);
		element_by_json(class, slot, value, background, i);
		last = check_beside(class, slot, i, value, last, background);
	}
	if (grows(slot) && slot->is_writable)
		add_rows(class, slot, value, background);
	scene.value = NULL;
	drop(class, 0);
	return last;
}

void
drive_array(const struct oracle_class *class, const struct oracle_slot *slot)
{
	const struct value *last = NULL;
	const void *background;
	size_t k;

	scene.slot = slot;
	if (!slot->set ||
		(is_pointer(slot) && slot->kind != 'V' && !slot->target_count))
		return;
	for (k = 0; k < slot->value_count && k < VALUES; k++)
		last = one_value(class, slot, k, last);
	background = background_of(class, slot);
	whole(class, background, false);
	if (slot->count)
		remove_rows(class, slot, background);
	addresses(class, slot, background);
	reserved(class, slot, background);
	unset(class, slot, background);
	drop(class, 0);
	if (grows(slot)) {
		new_row(class, slot);
		full(class, slot);
	}
}

/* SPDX-License-Identifier: MIT */
/* uses: owners.h */
/* Attributes of open objects, in pools and on the stack, beside arrays of pairs
 * in the order in which names were first set: after each random step both say
 * the same. Memory is refused now and then; what was refused has changed
 * nothing. Then what names and values may be, and that deleting in any order
 * and ever new names are no trouble. */
#include <stdlib.h>

#include "check.h"
#include "hooked.h"
#include "owners.h"

enum {
	OBJECTS = 24,
	ON_STACK = 6,
	NAMES = 110,
	POOLS = 2,
	ROUNDS = 12,
	STEPS = 1000
};

struct pair {
	int name;
	slot_value value;
	char text[16];
};

struct model {
	Box *box;
	struct pair pairs[NAMES];
	int count;
};

static Item_pool pools[POOLS];
static Part_pool parts;
static Box on_stack[ON_STACK];
static struct model models[OBJECTS];
static char names[NAMES][40];
static size_t lengths[NAMES];
static bool refuses_some, refuses_all;
static long blocks, refusals;
static uint64_t seed = 88172645463325252u;

static int
pick(int count)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (int)(seed % (uint64_t)count);
}

void *
test_allocate(void *pointer, size_t size)
{
	if (refuses_all || (refuses_some && pick(3) == 0)) {
		refusals++;
		return NULL;
	}
	blocks += pointer == NULL;
	return realloc(pointer, size);
}

void
test_free(void *pointer)
{
	blocks--;
	free(pointer);
}

/* As under NDEBUG: refused indexes are tested. */
void
test_refuse(const char *condition)
{
	(void)condition;
}

/*---- the model -------------------------------------------------------------*/

/* Names of all lengths, some the same but for a letter, one empty, with zeros
 * in some. */
static void
make_names(void)
{
	int i;

	for (i = 1; i < NAMES; i++) {
		lengths[i] = (size_t)snprintf(names[i], sizeof names[i],
			i % 3 ? "n%d" : "a name of many letters %d", i);
		if (i % 5 == 0)
			names[i][0] = 0;
		if (i % 7 == 0)
			lengths[i] = (size_t)snprintf(names[i], sizeof names[i],
				"12345%04d890123", i);
	}
}

static struct pair *
find(struct model *model, int name)
{
	int i;

	for (i = 0; i < model->count; i++)
		if (model->pairs[i].name == name)
			break;
	return &model->pairs[i];
}

static bool
is_same(slot_value a, slot_value b)
{
	if (a.kind != b.kind || a.length != b.length)
		return false;
	if (a.kind == SLOT_KIND_STRING)
		return memcmp(a.as.text, b.as.text, a.length) == 0 &&
			a.as.text[a.length] == 0;
	if (a.kind == SLOT_KIND_BOOL)
		return a.as.boolean == b.as.boolean;
	if (a.kind == SLOT_KIND_REF)
		return a.as.ref == b.as.ref;
	return a.as.natural == b.as.natural;
}

static void
check(struct model *model)
{
	const Box *box = model->box;
	struct pair *pair;
	const char *name;
	slot_value value;
	size_t length;
	int i, status;

	CHECK(slot_dict_count(&Box_class, box) == (size_t)model->count);
	for (i = 0; i < model->count; i++) {
		pair = &model->pairs[i];
		CHECK(slot_dict_at(
			&Box_class, box, (size_t)i, &name, &length, &value));
		CHECK(length == lengths[pair->name] && name[length] == 0 &&
			memcmp(name, names[pair->name], length) == 0);
		CHECK(is_same(value, pair->value));
	}
	CHECK(!slot_dict_at(
		&Box_class, box, (size_t)i, &name, &length, &value));
	for (i = 0; i < NAMES; i++) {
		pair = find(model, i);
		status = slot_get_named(
			&Box_class, box, names[i], lengths[i], &value);
		CHECK((status == SLOT_OK) ==
			(pair < model->pairs + model->count));
		CHECK(status == SLOT_OK ? is_same(value, pair->value)
					: status == SLOT_NO_ATTRIBUTE);
	}
}

/* Of the kind that an attribute of the name mostly has. */
static slot_value
any_value(int name, char text[16])
{
	int i, length = pick(14);
	slot_value value;

	switch (pick(9) ? name % 6 : pick(6)) {
	case 0:
		return slot_bool(pick(2) == 0);
	case 1:
		return slot_int(pick(1000) - 500);
	case 2:
		return slot_uint(UINT64_MAX - (uint64_t)pick(9));
	case 3:
		return slot_real(pick(100) / 4.0);
	case 4:
		return slot_ref(&models[pick(OBJECTS)]);
	default:
		for (i = 0; i < length; i++)
			text[i] = (char)('a' + pick(26));
		text[length] = 0;
		value = slot_text(text, (size_t)length);
		value.kind = SLOT_KIND_STRING;
		return value;
	}
}

static void
set(struct model *model, int name)
{
	struct pair *pair = find(model, name), put;
	int status;

	put.name = name;
	put.value = any_value(name, put.text);
	status = slot_set_named(
		&Box_class, model->box, names[name], lengths[name], put.value);
	CHECK(status == SLOT_OK || (status == SLOT_NO_MEMORY && refuses_some));
	if (status != SLOT_OK)
		return;
	model->count += pair == model->pairs + model->count;
	*pair = put;
	if (put.value.kind == SLOT_KIND_STRING)
		pair->value.as.text = pair->text;
}

static void
copy_pairs(struct model *to, const struct model *from)
{
	int i;

	for (i = 0; i < from->count; i++) {
		to->pairs[i] = from->pairs[i];
		if (to->pairs[i].value.kind == SLOT_KIND_STRING)
			to->pairs[i].value.as.text = to->pairs[i].text;
	}
	to->count = from->count;
}

static void
erase(struct model *model, int name)
{
	struct pair *pair = find(model, name);
	struct model old = *model;
	bool is_there = pair < model->pairs + model->count;
	int status = slot_delete_named(
		&Box_class, model->box, names[name], lengths[name]);
	int i, at = (int)(pair - model->pairs);

	CHECK(status == (is_there ? SLOT_OK : SLOT_NO_ATTRIBUTE) ||
		(status == SLOT_NO_MEMORY && refuses_some));
	if (status != SLOT_OK)
		return;
	for (i = at + 1; i < old.count; i++) {
		model->pairs[i - 1] = old.pairs[i];
		if (old.pairs[i].value.kind == SLOT_KIND_STRING)
			model->pairs[i - 1].value.as.text =
				model->pairs[i - 1].text;
	}
	model->count--;
}

static void
copy(struct model *to, const struct model *from)
{
	bool copied = slot_copy(&Box_class, to->box, from->box);

	CHECK(copied || refuses_some);
	if (!copied || to == from)
		return;
	copy_pairs(to, from);
	CHECK(slot_eq(&Box_class, to->box, from->box));
	CHECK(slot_hash(&Box_class, to->box) ==
		slot_hash(&Box_class, from->box));
}

/* Another object in place of one that is freed; or it is begun anew. */
static void
renew(struct model *model)
{
	int pool;

	model->count = 0;
	if (model->box >= on_stack && model->box < on_stack + ON_STACK) {
		Box_release(model->box);
		return;
	}
	pool = slot_pool_of(model->box) == &pools[1].all;
	if (pick(3) == 0) {
		Box_release(model->box);
		if (pick(2) == 0)
			Box_init(model->box); /* it forgets its pool */
		return;
	}
	Box_free(&pools[pool], model->box);
	model->box = NULL;
	while (!model->box)
		model->box = Box_new(&pools[pool]);
}

/* Most are set in the same order, as objects of a program mostly are. */
static void
step(struct model *model, int wild)
{
	int kind = pick(32);

	if (kind < 18)
		set(model, model->count < NAMES ? model->count : 0);
	else if (kind < 22)
		set(model, model->count ? pick(model->count) : 0);
	else if (kind < 24)
		set(model, pick(wild));
	else if (kind < 28 && model->count)
		erase(model, model->pairs[model->count - 1].name);
	else if (kind < 29)
		erase(model, pick(wild));
	else if (kind < 31)
		copy(model, &models[pick(OBJECTS)]);
	else if (pick(3) == 0)
		renew(model);
	check(model);
}

static void
begin(void)
{
	int i;

	for (i = 0; i < OBJECTS; i++) {
		models[i].count = 0;
		models[i].box = i < ON_STACK ? &on_stack[i]
					     : Box_new(&pools[i % POOLS]);
		if (i < ON_STACK)
			Box_init(&on_stack[i]);
	}
}

/* Those of one pool are there when the other has been cleared. */
static void
end(int round)
{
	int i;

	slot_pool_clear(&pools[round % POOLS].all);
	CHECK(!pools[round % POOLS].all.shapes);
	for (i = 0; i < OBJECTS; i++)
		if (i < ON_STACK || i % POOLS != round % POOLS)
			check(&models[i]);
	for (i = 0; i < ON_STACK; i++)
		Box_release(&on_stack[i]);
	slot_pool_clear(&pools[1 - round % POOLS].all);
}

static void
test_model(void)
{
	int round, i;

	for (round = 0; round < ROUNDS; round++) {
		begin();
		for (i = 0; i < STEPS; i++) {
			refuses_some = i % 3 == 2;
			step(&models[pick(round % 3 ? OBJECTS : OBJECTS / 2)],
				round % 4 ? 12 : NAMES);
			refuses_some = false;
		}
		end(round);
	}
	CHECK(refusals > 0);
}

/*---- cases -----------------------------------------------------------------*/

static slot_value
value_of(const Box *box, const char *name, size_t length)
{
	slot_value value = slot_int(-1);

	CHECK(slot_get_named(&Box_class, box, name, length, &value) == SLOT_OK);
	return value;
}

/* A pool's objects share shapes, in whatever order they are then compared. */
static void
test_order(void)
{
	Box *a = Box_new(&pools[0]), *b = Box_new(&pools[0]);
	const char *name, *other;
	slot_value value;
	size_t length;

	slot_set_named(&Box_class, a, SLOT_NAME("x"), slot_real(0.0));
	slot_set_named(&Box_class, a, SLOT_NAME("y"), slot_int(1));
	slot_set_named(&Box_class, b, SLOT_NAME("y"), slot_int(1));
	slot_set_named(&Box_class, b, SLOT_NAME("x"), slot_real(-0.0));
	CHECK(slot_eq(&Box_class, a, b));
	/* Another kind: another object to eq, and the place stays. */
	slot_set_named(&Box_class, a, SLOT_NAME("x"), slot_int(0));
	CHECK(!slot_eq(&Box_class, a, b));
	CHECK(slot_dict_at(&Box_class, a, 0, &name, &length, &value) &&
		strcmp(name, "x") == 0 && value.kind == SLOT_KIND_INT);
	CHECK(slot_delete_named(&Box_class, a, SLOT_NAME("y")) == SLOT_OK &&
		slot_dict_count(&Box_class, a) == 1);
	slot_delete_named(&Box_class, a, SLOT_NAME("x"));
	CHECK(slot_dict_count(&Box_class, a) == 0);
	slot_set_named(&Box_class, a, SLOT_NAME("x"), slot_int(5));
	CHECK(slot_dict_at(&Box_class, a, 0, &other, &length, &value) &&
		strcmp(other, "x") == 0 && value.as.integer == 5);
	/* NaN is not equal to itself. */
	slot_set_named(&Box_class, b, SLOT_NAME("x"),
		slot_real(slot_double_of_bits(UINT64_C(0x7ff8) << 48)));
	CHECK(!slot_eq(&Box_class, b, b));
	Box_free(&pools[0], a);
	Box_free(&pools[0], b);
}

/* Deleted from the front, from the back, in pairs and in any order; those that
 * are left keep theirs. */
static void
test_deletes(bool is_pooled)
{
	enum { MANY = 3000 };
	static int order[MANY];
	char text[16];
	const char *name;
	slot_value value;
	size_t length;
	int way, i, k, swap;

	for (way = 0; way < 4; way++) {
		Box alone, *box = &alone;

		Box_init(&alone);
		if (is_pooled)
			box = Box_new(&pools[0]);
		for (i = 0; i < MANY; i++) {
			order[i] = way == 0 ? i
				: way == 1  ? MANY - 1 - i
					    : (MANY - 1 - i) ^ 1;
			length = (size_t)sprintf(text, "n%d", i);
			CHECK(slot_set_named(&Box_class, box, text, length,
				      slot_int(i)) == SLOT_OK);
		}
		for (i = MANY - 1; way == 3 && i > 0; i--) {
			k = pick(i + 1);
			swap = order[i];
			order[i] = order[k];
			order[k] = swap;
		}
		for (i = 0; i < MANY; i++) {
			length = (size_t)sprintf(text, "n%d", order[i]);
			CHECK(value_of(box, text, length).as.integer ==
				order[i]);
			CHECK(slot_delete_named(&Box_class, box, text,
				      length) == SLOT_OK);
			CHECK(!slot_has_named(&Box_class, box, text, length));
			CHECK(slot_dict_count(&Box_class, box) ==
				(size_t)(MANY - 1 - i));
			/* The first and the last that are left. */
			if (i % 64 || i == MANY - 1)
				continue;
			for (k = 0, swap = -1; slot_dict_at(&Box_class, box,
				     (size_t)k, &name, &length, &value);
				k++) {
				CHECK(value.as.integer > swap);
				swap = (int)value.as.integer;
			}
			CHECK(k == MANY - 1 - i);
		}
		Box_release(box);
	}
}

/* As a queue: what is set comes behind, what was set first goes. */
static void
test_queue(int most)
{
	char text[16];
	const char *name;
	slot_value value;
	size_t length;
	Box box;
	int i;

	Box_init(&box);
	for (i = 0; i < 3000; i++) {
		length = (size_t)sprintf(text, "n%d", i);
		CHECK(slot_set_named(&Box_class, &box, text, length,
			      slot_int(i)) == SLOT_OK);
		if (i < most)
			continue;
		CHECK(slot_dict_at(
			      &Box_class, &box, 0, &name, &length, &value) &&
			value.as.integer == i - most);
		CHECK(slot_dict_at(&Box_class, &box, (size_t)most / 2, &name,
			      &length, &value) &&
			value.as.integer == i - most + most / 2);
		length = (size_t)sprintf(text, "n%d", i - most);
		CHECK(slot_delete_named(&Box_class, &box, text, length) ==
			SLOT_OK);
	}
	CHECK(slot_dict_count(&Box_class, &box) == (size_t)most);
	Box_release(&box);
}

/* Ever new names, of objects that come and go, keep no memory. */
static void
test_churn(void)
{
	long before = 0, i;
	char text[24];
	size_t length;
	Box *box;

	for (i = 0; i < 20000; i++) {
		box = Box_new(&pools[0]);
		length = (size_t)sprintf(text, "name %ld", i);
		CHECK(slot_set_named(&Box_class, box, text, length,
			      slot_int(i)) == SLOT_OK);
		CHECK(slot_set_named(&Box_class, box, SLOT_NAME("b"),
			      slot_text("a long enough text", 18)) == SLOT_OK);
		Box_free(&pools[0], box);
		if (i == 2000)
			before = blocks;
	}
	CHECK(blocks <= before);
}

/* Nothing is allocated: nothing has changed. */
static void
test_refusals(void)
{
	slot_value value;
	Box *box;

	slot_pool_clear(&pools[0].all); /* so that it has no shapes */
	box = Box_new(&pools[0]);

	refuses_all = true;
	CHECK(slot_set_named(&Box_class, box, SLOT_NAME("first"),
		      slot_int(1)) == SLOT_NO_MEMORY);
	refuses_all = false;
	CHECK(slot_dict_count(&Box_class, box) == 0);
	slot_set_named(&Box_class, box, SLOT_NAME("first"), slot_int(1));
	slot_set_named(&Box_class, box, SLOT_NAME("second"), slot_int(2));
	slot_set_named(&Box_class, box, SLOT_NAME("third"), slot_int(3));
	refuses_all = true;
	CHECK(slot_set_named(&Box_class, box, SLOT_NAME("first"),
		      slot_text("a long enough text", 18)) == SLOT_NO_MEMORY);
	CHECK(slot_set_named(&Box_class, box, SLOT_NAME("first"),
		      slot_real(1)) == SLOT_NO_MEMORY);
	CHECK(slot_delete_named(&Box_class, box, SLOT_NAME("first")) ==
		SLOT_NO_MEMORY);
	CHECK(slot_delete_named(&Box_class, box, SLOT_NAME("third")) ==
		SLOT_OK);
	CHECK(slot_set_named(&Box_class, box, SLOT_NAME("first"),
		      slot_int(4)) == SLOT_OK);
	refuses_all = false;
	CHECK(slot_dict_count(&Box_class, box) == 2);
	CHECK(slot_get_named(&Box_class, box, SLOT_NAME("first"), &value) ==
			SLOT_OK &&
		value.as.integer == 4);
	Box_free(&pools[0], box);
}

int
main(void)
{
	int i;

	make_names();
	Part_pool_init(&parts, &pools[0]);
	for (i = 0; i < POOLS; i++)
		Item_pool_init(&pools[i], &parts);
	test_model();
	test_order();
	test_deletes(true);
	test_deletes(false);
	test_queue(5);
	test_queue(11);
	test_queue(700);
	test_churn();
	test_refusals();
	for (i = 0; i < POOLS; i++)
		slot_pool_destroy(&pools[i].all);
	slot_pool_destroy(&parts.all);
	CHECK(blocks == 0);
	return failures != 0;
}

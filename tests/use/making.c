/* SPDX-License-Identifier: MIT */
/* uses: making.h */
#include "making.h"

#include "check.h"

#include <string.h>

static int made, asked, checked;

#ifdef __cplusplus
extern "C" {
#endif

void
Base_made(Base *self)
{
	made = made % 1000 * 10 + 1;
	self->stamps++;
}

bool
Order_ready(Order *self, slot_fault *fault)
{
	made = made % 1000 * 10 + 2;
	asked++;
	if (self->price > 100) {
		fault->slot = Order_SLOT_price;
		fault->reason = "above the limit";
		return false;
	}
	return self->price >= 0;
}

bool
Order_check(const Order *self, slot_fault *fault)
{
	checked++;
	if (self->stamps > 50) {
		fault->reason = "too many stamps";
		return false;
	}
	return true;
}

bool
Leg_ready(Leg *self, slot_fault *fault)
{
	if (self->left == 0 && self->right == 0) {
		fault->reason = "both sides are empty";
		return false;
	}
	if (self->price > 100) {
		fault->slot = Leg_SLOT_price;
		fault->reason = "above the limit";
		return false;
	}
	return self->left != -1;
}

bool
Frozen_ready(Frozen *self, slot_fault *fault)
{
	(void)fault;
	self->twice = Frozen_get_value(self) * 2;
	return true;
}

#ifdef __cplusplus
}
#endif

static void
check_message(const slot_fault *fault, const char *expected)
{
	char text[200];
	size_t length = slot_fault_message(fault, text, sizeof text);

	CHECK(length == strlen(text));
	if (strcmp(text, expected) != 0)
		printf("%s\n", text);
	CHECK(strcmp(text, expected) == 0);
}

static void
check_position(void)
{
	Order order = Order_DEFAULTS, before;
	slot_fault fault;

	memset(&fault, 0, sizeof fault);
	Order_copy(&before, &order);
	CHECK(!Order_try_of(&order, &fault, 7, 0));
	CHECK(fault.type == &Order_class && fault.slot == Order_SLOT_qty);
	CHECK(fault.status == SLOT_OUT_OF_RANGE &&
		fault.rule == SLOT_RULE_LOW && fault.value.as.integer == 0);
	check_message(&fault, "qty: 0 is below 1");
	CHECK(memcmp(&order, &before, sizeof order) == 0);
	CHECK(!Order_try_of(&order, NULL, 7, 10));
	made = 0;
	CHECK(Order_try_of(&order, &fault, 7, 9));
	CHECK(made == 12 && Order_get_stamps(&order) == 1);
	SLOT_IGNORE(Order_try_of(&order, NULL, 7, -1));
	CHECK(Order_get_qty(&order) == 9);
}

static void
check_slots_named_as_parameters(void)
{
	Bare bare = Bare_of(3, true);

	CHECK(Bare_get_to(&bare) == 3 && Bare_get_fault(&bare));
}

/* Parent's first; a child without its own has its parent's. */
static void
check_inherited(void)
{
	Plain plain, copy;
	slot_json_reader reader;
	const char *json = "{\"id\": 1, \"qty\": 3}";

	made = 0;
	plain = Plain_of(1, 2);
	CHECK(made == 12 && Plain_get_stamps(&plain) == 1);
	made = 0;
	Plain_copy(&copy, &plain);
	CHECK(made == 0);
	CHECK(Plain_try_of(&plain, NULL, 1, 3) && made == 12);
	made = 0;
	slot_json_reader_of_text(&reader, json, strlen(json));
	CHECK(Plain_from_json(&plain, &reader) && made == 12);
}

static void
check_json(const char *json, const char *expected)
{
	Book_pool pool;
	Leg_pool legs;
	slot_json_reader reader;
	char text[200];
	Book *book;

	Book_pool_init(&pool);
	Leg_pool_init(&legs);
	slot_json_reader_of_text(&reader, json, strlen(json));
	book = Book_new_from_json(&pool, &reader);
	slot_json_message(&reader, "books.json", text, sizeof text);
	if (strcmp(text, expected) != 0)
		printf("%s\n", text);
	CHECK(strcmp(text, expected) == 0);
	CHECK(pool.all.count == (book ? 1u : 0u));
	slot_pool_destroy(&legs.all);
	slot_pool_destroy(&pool.all);
}

static void
check_objects_inside(void)
{
	check_json("{\"number\": 1, \"legs\": [{\"left\": 1, \"right\": 0}]}",
		"books.json:1:1: no error");
	check_json(
		"{\"number\": 1, \"legs\": [{\"left\": 1, \"right\": 0},\n"
		" {\"left\": 1, \"right\": 0},\n {\"left\": 0, \"right\": 0}]}",
		"books.json:3:24: legs[2]: 'Leg' is refused: both sides are "
		"empty");
	check_json("{\"number\": 1, \"legs\": [{\"left\": 1, \"right\": 0, "
		   "\"price\": 300}]}",
		"books.json:1:60: legs[0].price: is refused: above the limit");
	check_json("{\"number\": 1, \"legs\": [{\"left\": -1, \"right\": 0}]}",
		"books.json:1:47: legs[0]: 'Leg' is refused by Leg_ready");
}

static void
report(void *context, const char *path, const char *fault)
{
	char *text = SLOT_CAST(char *, context);

	snprintf(text, 200, "%s|%s", path, fault);
}

static void
check_validate(void)
{
	Order order = Order_of(1, 2);
	char text[200] = "";

	CHECK(Order_validate(&order, NULL, NULL) == 0);
	order.stamps = 51;
	CHECK(Order_validate(&order, report, text) == 1);
	CHECK(strcmp(text, "|'Order' is refused: too many stamps") == 0);
	order.price = 200; /* what post_init refuses is none of validate's */
	CHECK(Order_validate(&order, report, text) == 1);
}

static void
check_frozen(void)
{
	Frozen frozen = Frozen_of(21);

	CHECK(Frozen_get_twice(&frozen) == 42);
	CHECK(!Frozen_try_of(&frozen, NULL, 100));
	CHECK(Frozen_get_value(&frozen) == 21);
}

#if !defined(__cplusplus) || __cplusplus >= 202002L
static void
check_named(void)
{
	Order order = Order_DEFAULTS;
	slot_fault fault;
	int n = 9 + failures;

	CHECK(Order_try_make(&order, &fault, .id = 7, .qty = n));
	CHECK(Order_get_qty(&order) == 9 && !Order_has_small(&order));
	CHECK(!Order_try_make(&order, &fault, .id = 7, .qty = n + 1));
	check_message(&fault, "qty: 10 is above 9");
	CHECK(!Order_try_make(&order, &fault, .id = 7, .qty = n, .price = 101));
	check_message(&fault, "price: is refused: above the limit");
	CHECK(fault.status == SLOT_REFUSED && fault.rule == SLOT_RULE_FUNCTION);
	CHECK(!Order_try_make(&order, &fault, .id = 7, .qty = n, .price = -1));
	check_message(&fault, "'Order' is refused by Order_ready");
	CHECK(!Order_try_make(&order, &fault, .id = 7, .stamps = 99, .qty = n));
	check_message(&fault, "'Order' is refused: too many stamps");
	CHECK(!Order_try_make(
		&order, &fault, .id = 7, .qty = n, .small_ = 70000));
	check_message(&fault, "small: 70000 is above 65535");
	CHECK(!Order_try_make(
		&order, &fault, .id = 7, .qty = n, .symbol = "abcdef"));
	check_message(&fault, "symbol: 6 bytes of text, at most 3");
	CHECK(!Order_try_make(
		&order, NULL, .id = 7, .qty = n, .side = SLOT_CAST(Side, n)));
	CHECK(!Order_try_make(
		&order, &fault, .id = 7, .qty = n, .side = SLOT_CAST(Side, n)));
	check_message(&fault, "side: 9 is no Side");
	/* The first in the order of declaration. */
	CHECK(!Order_try_make(&order, &fault, .id = 7, .qty = n + 1,
		.side = SLOT_CAST(Side, n)));
	CHECK(fault.slot == Order_SLOT_qty);
	CHECK(Order_get_qty(&order) == 9);
}

static void
check_new(void)
{
	Book_pool pool;
	Leg_pool legs;
	Book *book, *other;
	slot_fault fault;

	Book_pool_init(&pool);
	Leg_pool_init(&legs);
	book = Book_try_new(&pool, &fault, .number = 1, .title = "first");
	CHECK(book && strcmp(Book_get_title(book), "first") == 0);
	other = Book_try_new(&pool, &fault, .number = 2, .next = book);
	CHECK(other && Book_get_next(other) == book);
	CHECK(pool.all.count == 2);
	slot_pool_destroy(&legs.all);
	slot_pool_destroy(&pool.all);
}
#endif

#if !defined(__cplusplus)
static void
check_replace(void)
{
	Order order = Order_of(7, 5), before;
	slot_fault fault;
	int n = 9 + failures;

	CHECK(Order_try_replace(&order, &fault, &order, .qty = n));
	CHECK(Order_get_qty(&order) == 9 && Order_get_id(&order) == 7);
	Order_copy(&before, &order);
	CHECK(!Order_try_replace(&order, &fault, &order, .qty = n + 1));
	CHECK(memcmp(&order, &before, sizeof order) == 0);
	check_message(&fault, "qty: 10 is above 9");
	CHECK(!Order_try_replace(&order, &fault, &order, .price = -2));
	check_message(&fault, "'Order' is refused by Order_ready");
}

/* Asked once by each way to make one. */
static void
check_inherited_by_name(void)
{
	Plain plain;

	made = 0;
	plain = Plain_make(.id = 1, .qty = 2);
	CHECK(made == 12 && Plain_get_stamps(&plain) == 1);
	made = 0;
	CHECK(Plain_try_make(&plain, NULL, .id = 1, .qty = 2) && made == 12);
	made = 0;
	plain = Plain_replace(&plain, .flag = true);
	CHECK(made == 12 && Plain_get_stamps(&plain) == 2);
}
#endif

int
main(void)
{
	check_position();
	check_slots_named_as_parameters();
	check_inherited();
	check_objects_inside();
	check_validate();
	check_frozen();
#if !defined(__cplusplus) || __cplusplus >= 202002L
	check_named();
	check_new();
#endif
#if !defined(__cplusplus)
	check_replace();
	check_inherited_by_name();
#endif
	return failures != 0;
}

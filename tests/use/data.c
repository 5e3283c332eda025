/* SPDX-License-Identifier: MIT */
/* uses: data.h */
/* What data classes do: semantics 4.6 to 4.9, numbered as there. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "check.h"
#include "data.h"

static int hooked;

#define CHECK_TEXT(text, expected) \
	do { \
		if (strcmp(text, expected) != 0) { \
			printf("%s:%d: %s\n", __FILE__, __LINE__, text); \
			failures++; \
		} \
	} while (0)

#ifdef __cplusplus
extern "C"
#endif
void
Order_check(Order *self)
{
	hooked++;
	CHECK(Order_get_qty(self) != 0); /* s121: all slots are set */
}

static Order
order_of(uint64_t id, double price)
{
	return Order_of(id, price, 3, Side_sell, "it's", Spot_of(2), 0);
}

static void
test_making(void)
{
	Order order = order_of(7, 2.5);

	CHECK(hooked == 1); /* s121: once */
	CHECK(Order_get_id(&order) == 7 && Order_get_qty(&order) == 3);
	CHECK_TEXT(Order_get_symbol(&order), "ACME"); /* s114: defaults */
	CHECK(Order_get_active(&order) && !Order_has_stop(&order));
	CHECK(Spot_get_x(Order_get_at(&order)) >= 2 && Spot_get_y(Order_get_at(&order)) >= 1);
	Order_release(&order);
}

#ifndef __cplusplus
static void
test_making_by_name(void)
{
	Order order = Order_make(.id = 7, .price = 2.5, .qty = 3,
		.side = Side_sell, .note = "it's", .at = Spot_make(.x = 2),
		.stop = 4, .level = 255, .other = Side_buy, .memo = "",
		.symbol = "BOLT", .seen = 1);
	Order other = Order_replace(&order, .qty = 4, .note = "new");

	CHECK(Order_get_stop(&order) >= 4 && Order_get_level(&order) == 255);
	CHECK(Order_has_other(&order) && Order_get_other(&order) == Side_buy);
	CHECK(Order_has_memo(&order) && Order_get_memo(&order)[0] == 0);
	CHECK(Order_get_qty(&other) == 4 && Order_get_level(&other) == 255);
	CHECK_TEXT(Order_get_note(&other), "new");
	CHECK_TEXT(Order_get_note(&order), "it's");
	CHECK(Order_has_memo(&other) && !Order_eq(&order, &other));
	Order_release(&other);
	Order_release(&order);
}
#endif

static void
test_compare(void)
{
	Order a = order_of(7, 2.5), b = order_of(7, 2.5);
	Spot p = Spot_of(NAN), q = Spot_of(0.0), r = Spot_of(-0.0);
	Late x = Late_of(false, 9, 1), y = Late_of(true, 1, 0);
	Fast f = Fast_of(1, 2, "abc"), g = Fast_of(1, 2, "abc");
	Keyed k = Keyed_of(1, 1, 1, 1, 1, 1), l = k;

	CHECK(Order_eq(&a, &b) && Order_cmp(&a, &b) == 0); /* s129 */
	CHECK(Order_hash(&a) == Order_hash(&b));
	b.seen = 5; /* s130 */
	CHECK(Order_eq(&a, &b) && Order_cmp(&a, &b) == 0);
	Order_set_stop(&b, 0);
	CHECK(!Order_eq(&a, &b) && Order_cmp(&a, &b) < 0 && Order_cmp(&b, &a) > 0);
	Order_clear_stop(&b);
	CHECK(Order_append_legs(&b, 3) && !Order_eq(&a, &b) && Order_cmp(&a, &b) < 0);
	CHECK(!Spot_eq(&p, &p) && Spot_eq(&q, &r)); /* s139 */
	CHECK(Spot_cmp(&p, &p) == 0 && Spot_cmp(&q, &p) < 0 && Spot_cmp(&q, &r) == 0);
	CHECK(Late_cmp(&x, &y) < 0); /* s133: as declared, not as laid out */
	CHECK(Fast_eq(&f, &g));
	g.z[2] = 1;
	CHECK(!Fast_eq(&f, &g));
	/* s136 */
	l.neither = l.nothing = l.only_hash = 9;
	CHECK(Keyed_eq(&k, &l) && Keyed_hash(&k) != Keyed_hash(&l));
	l = k;
	l.only_compare = 9;
	CHECK(!Keyed_eq(&k, &l) && Keyed_hash(&k) == Keyed_hash(&l));
	l = k;
	l.neither = l.nothing = 9;
	CHECK(Keyed_hash(&k) == Keyed_hash(&l));
	l.said = 9;
	CHECK(!Keyed_eq(&k, &l) && Keyed_hash(&k) != Keyed_hash(&l));
	Order_release(&a);
	Order_release(&b);
}

/* s124: frozen objects are made, read, hashed; nothing sets them. */
static void
test_frozen(void)
{
	slot_bytes raw = {"a\0b", 3};
	Frozen a = Frozen_of(-5, "x", Spot_of(2), 2, true, Side_sell, raw);
	Frozen b = Frozen_of(-5, "x", Spot_of(2), 2, true, Side_sell, raw);
	char text[200];

	CHECK(Frozen_eq(&a, &b) && Frozen_hash(&a) == Frozen_hash(&b));
	CHECK(slot_write(&Frozen_class, &a, Frozen_SLOT_a, slot_int(1)) == SLOT_READ_ONLY);
	CHECK(slot_set_named(&Frozen_class, &a, SLOT_NAME("q"), slot_int(1)) == SLOT_READ_ONLY);
	CHECK(Frozen_get_q(&a) == 2 && Frozen_get_access(&a) == Access_read);
	Frozen_repr(&a, text, sizeof text);
	CHECK_TEXT(text, "Frozen(a=-5, s='x', at=Spot(x=2.0, y=1.0), q=2, o=unset, b=true, "
			 "side=sell, d=unset, raw=b'a\\x00b', access=read, c='x', t='t')");
#ifndef __cplusplus
	{
		Frozen c = Frozen_replace(&a, .q = 4, .o = -7, .d = 0.1, .c = 'y', .t = "tt",
			.access = (Access)(Access_read | Access_write));

		CHECK(Frozen_get_q(&c) == 4 && Frozen_get_o(&c) == -7 && Frozen_get_c(&c) == 'y');
		CHECK(Frozen_hash(&c) != Frozen_hash(&a));
		Frozen_repr(&c, text, sizeof text);
		CHECK(strstr(text, "d=0.1, raw=b'a\\x00b', access=read|write, c='y', t='tt')"));
		Frozen_release(&c);
	}
#endif
	Frozen_release(&a);
	Frozen_release(&b);
}

static void
test_repr(void)
{
	Order order = order_of(7, 2.5);
	char text[200], small[10];
	size_t length = Order_repr(&order, text, sizeof text);

	CHECK_TEXT(text, "Order(id=7, price=2.5, qty=3, side=sell, symbol='ACME', active=true, "
			 "stop=unset, level=unset, other=unset, note='it\\'s', memo=unset, "
			 "at=Spot(x=2.0, y=1.0), legs=[])");
	CHECK(length == strlen(text));
	CHECK(Order_repr(&order, small, sizeof small) == length);
	CHECK_TEXT(small, "Order(id=");
	CHECK(Order_repr(&order, NULL, 0) == length);
	Order_release(&order);
}

static void
test_reals(void)
{
	static const double numbers[] = {0.1, 1e300, 5e-324, 123456789012345680.0, -0.0, 100,
		0.30000000000000004};
	static const char *const texts[] = {"0.1", "1e+300", "5e-324", "1.2345678901234568e+17",
		"-0.0", "100.0", "0.30000000000000004"};
	char text[32];
	size_t i;

	for (i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
		CHECK(slot_real_text(numbers[i], false, text) == strlen(texts[i]));
		CHECK_TEXT(text, texts[i]);
	}
	slot_real_text(SLOT_CAST(double, 0.1f), true, text);
	CHECK_TEXT(text, "0.1");
	slot_real_text(-INFINITY, false, text);
	CHECK_TEXT(text, "-inf");
}

static char faults[600];

static void
note(void *context, const char *path, const char *fault)
{
	size_t length = strlen(faults);

	CHECK(context == faults);
	snprintf(faults + length, sizeof faults - length, "%s: %s\n", path, fault);
}

/* s163: every fault, with the path to the slot. */
static void
test_validate(void)
{
	Tree_pool pool;
	Tree *tree, *child;
	Leg *leg;
	Order order = order_of(1, 1);
	size_t i;

	Tree_pool_init(&pool);
	tree = Tree_new(&pool);
	child = Tree_new(&pool);
	tree->friend_ = child->friend_ = tree;
	CHECK(Tree_append_children(tree, child));
	for (i = 0; i < 3; i++)
		CHECK(slot_append(&Tree_class, child, Tree_SLOT_legs) >= 0);
	CHECK(Tree_validate(tree, note, faults) == 0 && !*faults);
	leg = Tree_at_legs(child, 2);
	leg->qty = 1000001;
	leg->side = 7;
	leg->share = NAN;
	memset(leg->code, 'x', sizeof leg->code);
	CHECK(Tree_validate(tree, note, faults) == 4);
	CHECK_TEXT(faults, "children[0].legs[2].qty: 1000001 is above 1000000\n"
			   "children[0].legs[2].side: 7 is no Side\n"
			   "children[0].legs[2].code: the text has no end\n"
			   "children[0].legs[2].share: nan is in no range\n");
	child->friend_ = NULL;
	faults[0] = 0;
	CHECK(Tree_validate(child, note, faults) == 5);
	CHECK(strncmp(faults, "friend: is missing\n", 19) == 0);
	CHECK(Tree_validate(tree, NULL, NULL) == 5);
	order.qty = 0;
	order.slot_count_legs = 9;
	faults[0] = 0;
	CHECK(Order_validate(&order, note, faults) == 2);
	CHECK_TEXT(faults, "qty: 0 is below 1\nlegs: 9 elements are above 4\n");
	slot_set_unchecked(Order, &order, qty, 5);
	CHECK(Order_get_qty(&order) == 5);
	Order_release(&order);
	slot_pool_destroy(&pool.all);
}

/* Copies of all that is owned. */
static void
test_copy(void)
{
	Tree_pool pool;
	Tree *tree, *copy, *last;
	char text[300];
	size_t i;

	Tree_pool_init(&pool);
	tree = Tree_new(&pool);
	copy = Tree_new(&pool);
	CHECK(Tree_set_name(tree, "root") && Tree_set_data(tree, "\1\2", 2));
	CHECK(Tree_set_labels(tree, 1, "label"));
	CHECK(Tree_append_children(tree, Tree_new(&pool)));
	CHECK(slot_append(&Tree_class, tree, Tree_SLOT_grid) == 0);
	CHECK(Tree_set_grid(tree, 0, 1, -3));
	CHECK(slot_append(&Tree_class, tree, Tree_SLOT_legs) == 0);
	last = tree;
	for (i = 0; i < 200000; i++) {
		Tree_set_next(last, Tree_new(&pool));
		last = last->next;
	}
	CHECK(Tree_set_name(last, "last"));
	CHECK(Tree_set_name(copy, "old") && !Tree_eq(tree, copy));
	CHECK(Tree_copy(copy, tree));
	CHECK(Tree_eq(tree, copy) && Tree_hash(tree) == Tree_hash(copy));
	CHECK(pool.all.count == 400004);
	CHECK(tree->name != copy->name && tree->children[0] != copy->children[0]);
	CHECK(Tree_set_name(last, "other") && !Tree_eq(tree, copy));
	Tree_set_next(tree, NULL);
	Tree_repr(tree, text, sizeof text);
	CHECK_TEXT(text, "Tree(name='root', data=b'\\x01\\x02', children=[Tree(name='', data=b'', "
			 "children=[], friend=NULL, legs=[], labels=['', ''], grid=[], "
			 "next=unset)], friend=NULL, legs=[Leg(qty=1, side=buy, code='', "
			 "share=0.0)], labels=['', 'label'], grid=[[0, -3]], next=unset)");
	slot_pool_destroy(&pool.all);
}

static void
test_dict(void)
{
	Open a = Open_DEFAULTS, b = Open_DEFAULTS;
	char text[100];

	CHECK(slot_set_named(&Open_class, &a, SLOT_NAME("x"), slot_int(1)) == SLOT_OK);
	CHECK(slot_set_named(&Open_class, &a, SLOT_NAME("y"), slot_text("t", 1)) == SLOT_OK);
	CHECK(!Open_eq(&a, &b));
	CHECK(slot_set_named(&Open_class, &b, SLOT_NAME("y"), slot_text("t", 1)) == SLOT_OK);
	CHECK(slot_set_named(&Open_class, &b, SLOT_NAME("x"), slot_int(1)) == SLOT_OK);
	CHECK(Open_eq(&a, &b) && Open_hash(&a) == Open_hash(&b));
	Open_repr(&a, text, sizeof text);
	CHECK_TEXT(text, "Open(n=0, x=1, y='t')");
	Open_release(&b);
	CHECK(Open_copy(&b, &a) && Open_eq(&a, &b));
	Open_release(&a);
	Open_release(&b);
}

int
main(void)
{
	test_making();
#ifndef __cplusplus
	test_making_by_name();
#endif
	test_compare();
	test_frozen();
	test_repr();
	test_reals();
	test_validate();
	test_copy();
	test_dict();
	return failures != 0;
}

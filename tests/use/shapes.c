/* SPDX-License-Identifier: MIT */
/* uses: shapes.h */
/* What shapes.h promises, used: compiles as C11 to C23, as C++11 to C++20, and with tcc. */
#include <stdio.h>
#include <stdlib.h>

#define errno (*where_errno_is()) /* as <errno.h> may do it: slots can be called so all the same */
#undef linux
#define linux 1
#define SLOT_ASSERT_(condition) ((void)0) /* as under NDEBUG: refused indexes are tested */

#include "check.h"
#include "shapes.h"

#if !slot_exists(Order, price) || slot_exists(Order, prise) || slot_exists(Order, limit) || \
	!slot_exists(LimitOrder, price) || !slot_exists(Names, errno) || slot_exists(pet, name)
#error "slot_exists"
#endif

enum { number_of_price = slot_id(Order, price) };

static const Order constant = Order_DEFAULTS;
static const ConvertibleBond bond_constant = ConvertibleBond_DEFAULTS;
static const Circle circle_constant = Circle_DEFAULTS;
static const Tick tick_constant = Tick_DEFAULTS;

static void
test_order(void)
{
	Order o, other;
	LimitOrder limit;
	int volatile big = 2000000;

	Order_init(&o);
	CHECK(memcmp(&o, &constant, sizeof o) == 0 && Order_get_active(&o) && number_of_price == 1);
	slot_set(Order, &o, price, 2.5);
	CHECK(slot_get(Order, &o, price) == 2.5 && o.price == 2.5);
	CHECK(slot_set(Order, &o, qty, 5) && !Order_set_qty(&o, big) && !Order_set_qty(&o, -1));
	CHECK(Order_get_qty(&o) == 5 && !Order_set_qty(&o, (INT64_C(1) << 32) + 5));
	CHECK(Order_set_side(&o, Side_sell) && Order_get_side(&o) == Side_sell);
	CHECK(!Order_set_side(&o, SLOT_CAST(Side, big)) && Order_get_side(&o) == Side_sell);
	CHECK(Order_set_symbol(&o, "ABCDEFG") && !Order_set_symbol(&o, "ABCDEFGH"));
	CHECK(strcmp(Order_get_symbol(&o), "ABCDEFG") == 0);
	CHECK(!slot_has(Order, &o, stop) && Order_get_stop(&o) == 0);
	Order_set_stop(&o, 9);
	CHECK(Order_has_stop(&o) && Order_get_stop(&o) == 9);
	Order_clear_stop(&o);
	CHECK(!Order_has_stop(&o) && Order_get_stop(&o) == 0);
	Order_init(&other);
	Order_copy(&other, &o);
	CHECK(Order_get_qty(&other) == 5);
	LimitOrder_init(&limit);
	LimitOrder_set_limit(&limit, 3);
	Order_copy(LimitOrder_as_Order(&limit), &o);
	CHECK(limit.limit == 3 && LimitOrder_get_qty(&limit) == 5 && limit.slot_base.price == 2.5);
	CHECK(Order_get_qty(LimitOrder_as_const_Order(&limit)) == 5);
	CHECK(strcmp(Side_text(Side_sell), "sell") == 0 && !Side_text(SLOT_CAST(Side, big)));
}

#if defined(__clang__)
#define OPAQUE __attribute__((noinline))
#elif defined(__GNUC__)
#define OPAQUE __attribute__((noinline, noclone))
#else
#define OPAQUE
#endif

OPAQUE static uint64_t
alias_id(ConvertibleBond *leaf, Instrument *base)
{
	leaf->id = 1;
	base->id = 2;
	return leaf->id;
}

OPAQUE static int
alias_bits(ConvertibleBond *leaf, Instrument *base, Bond *mid)
{
	ConvertibleBond_set_stage(leaf, 5);
	Instrument_set_listed(base, true);
	Bond_set_callable(mid, true);
	ConvertibleBond_set_forced(leaf, true);
	Instrument_set_halted(base, false);
	return ConvertibleBond_get_stage(leaf) * 100 + Instrument_get_listed(base) * 10 +
	       ConvertibleBond_get_forced(leaf);
}

static void
test_chain(ConvertibleBond *leaf)
{
	Bond *mid = ConvertibleBond_as_Bond(leaf);
	Instrument *base = ConvertibleBond_as_Instrument(leaf);
	ConvertibleBond other;

	CHECK(sizeof(Instrument) == 16 && sizeof(Bond) == 16 && sizeof(ConvertibleBond) == 16);
	ConvertibleBond_init(leaf);
	CHECK(memcmp(leaf, &bond_constant, sizeof *leaf) == 0);
	CHECK(Instrument_get_listed(base) && Bond_get_secured(mid) && ConvertibleBond_get_ratio(leaf) == 1);
	CHECK(alias_id(leaf, base) == 2 && alias_bits(leaf, base, mid) == 511);
	CHECK(ConvertibleBond_set_stage(leaf, 7) && !ConvertibleBond_set_stage(leaf, 8));
	CHECK(ConvertibleBond_set_ratio(leaf, 1000) && !ConvertibleBond_set_ratio(leaf, 0));
	ConvertibleBond_set_maturity(leaf, 77);
	other = *leaf;
	CHECK(ConvertibleBond_get_stage(&other) == 7 && other.maturity == 77);
	ConvertibleBond_init(&other);
	ConvertibleBond_set_id(&other, 99);
	ConvertibleBond_set_halted(&other, true);
	ConvertibleBond_set_stage(&other, 2);
	Instrument_copy(base, ConvertibleBond_as_const_Instrument(&other));
	CHECK(leaf->id == 99 && Bond_get_halted(mid) && leaf->maturity == 77);
	CHECK(ConvertibleBond_get_stage(leaf) == 7 && ConvertibleBond_get_ratio(leaf) == 1000);
	Bond_copy(mid, ConvertibleBond_as_const_Bond(&other));
	CHECK(leaf->maturity == 0 && ConvertibleBond_get_stage(leaf) == 7);
	CHECK(slot_is_a(&ConvertibleBond_class, &Instrument_class));
	CHECK(slot_is_a(&Bond_class, &Bond_class) && !slot_is_a(&Bond_class, &ConvertibleBond_class));
	CHECK(!slot_is_a(&Order_class, &Bond_class) && slot_is_a(&LimitOrder_class, &Order_class));
}

static void
test_numbers(void)
{
	Numbers n;
	int volatile big = 300;

	Numbers_init(&n);
	CHECK(n.i64 == INT64_MIN && n.u64 == UINT64_MAX && n.f64 == 2.5 && n.natural == 1);
	CHECK(n.ratio == 0.5 && n.letter == 'x' && n.gain == 1 && Numbers_get_mode(&n) == 5);
	CHECK(Numbers_get_trim(&n) == -2 && Numbers_get_code(&n) == 100);
	CHECK(Numbers_get_access(&n) == Access_read && Numbers_get_tone(&n) == Color_green);
	CHECK(Numbers_set_trim(&n, -8) && Numbers_get_trim(&n) == -8 && !Numbers_set_trim(&n, 8));
	CHECK(Numbers_set_trim(&n, 7) && Numbers_get_trim(&n) == 7 && !Numbers_set_trim(&n, -9));
	CHECK(Numbers_set_drift(&n, -100) && Numbers_get_drift(&n) == -100);
	CHECK(!Numbers_set_drift(&n, -101) && Numbers_get_trim(&n) == 7);
	CHECK(Numbers_set_code(&n, 999) && !Numbers_set_code(&n, 1000) && !Numbers_set_code(&n, 99));
	CHECK(!Numbers_set_mode(&n, big) && Numbers_get_mode(&n) == 5);
	CHECK(!Numbers_set_natural(&n, 0) && !Numbers_set_natural(&n, UINT64_MAX));
	CHECK(Numbers_set_ratio(&n, 1.5) && !Numbers_set_ratio(&n, 1.6));
	CHECK(!Numbers_set_ratio(&n, slot_double_of_bits(UINT64_C(0x7ff8000000000000))));
	CHECK(Numbers_set_celsius(&n, -40) && !Numbers_set_celsius(&n, 86));
	CHECK(Numbers_set_access(&n, SLOT_CAST(Access, 6)) && Numbers_get_access(&n) == 6);
	CHECK(!Numbers_set_access(&n, SLOT_CAST(Access, 8)));
	CHECK(Numbers_set_tone(&n, SLOT_CAST(Color, 200)) && Numbers_get_tone(&n) == 200);
	CHECK(!Numbers_set_tone(&n, SLOT_CAST(Color, big)));
	CHECK(Numbers_set_level(&n, Level_low) && Numbers_get_level(&n) == Level_low);
	CHECK(!Numbers_set_level(&n, SLOT_CAST(Level, 2)));
	CHECK(Numbers_set_features(&n, Feature_secret | Feature_sound));
	CHECK(Numbers_get_features(&n) == (Feature_secret | Feature_sound));
	CHECK(!Numbers_set_features(&n, 2) && strcmp(Feature_text(Feature_secret), "secret") == 0);
}

static void
test_options(void)
{
	Options o;
	Order order;
	Vec3 v = Vec3_DEFAULTS;

	Options_init(&o);
	CHECK(!Options_has_count(&o) && Options_has_flag(&o) && Options_get_flag(&o));
	CHECK(!Options_has_side(&o) && Options_get_side(&o) == Side_buy);
	CHECK(!Options_has_level(&o) && Options_get_level(&o) == Level_mid);
	CHECK(Options_has_share(&o) && Options_get_share(&o) == 50);
	CHECK(!Options_has_delta(&o) && Options_get_delta(&o) == 0 && !Options_get_note(&o));
	CHECK(Options_set_delta(&o, -5) && Options_has_delta(&o) && Options_get_delta(&o) == -5);
	CHECK(!Options_set_delta(&o, -8) && Options_set_side(&o, Side_sell));
	CHECK(Options_has_side(&o) && Options_get_side(&o) == Side_sell);
	Options_clear_side(&o);
	Options_clear_delta(&o);
	Options_clear_share(&o);
	Options_clear_flag(&o);
	CHECK(!Options_has_side(&o) && !Options_has_delta(&o) && !Options_has_flag(&o));
	CHECK(!Options_has_share(&o) && Options_get_share(&o) == 50 && Options_get_flag(&o));
	CHECK(Options_set_level(&o, Level_low) && Options_has_level(&o));
	Options_set_count(&o, 9);
	Options_set_scale(&o, 0.5f);
	CHECK(Options_has_count(&o) && Options_get_count(&o) == 9 && Options_has_scale(&o));
	Options_clear_count(&o);
	CHECK(!Options_has_count(&o) && Options_get_count(&o) == 0);
	CHECK(Options_set_ports(&o, 3, 80) && Options_has_ports(&o) && !Options_set_ports(&o, 4, 1));
	Options_clear_ports(&o);
	CHECK(!Options_has_ports(&o) && Options_get_ports(&o, 3) == 0);
	CHECK(Options_set_label(&o, "abc") && Options_has_label(&o));
	Vec3_set_y(&v, 2);
	Options_set_place(&o, &v);
	CHECK(Options_has_place(&o) && Options_get_place(&o)->y == 2);
	Options_clear_place(&o);
	CHECK(!Options_has_place(&o) && Options_get_place(&o)->y == 0);
	Options_set_order(&o, &order);
	CHECK(Options_has_order(&o) && Options_get_order(&o) == &order);
	Options_clear_order(&o);
	CHECK(!Options_has_order(&o));
}

static void
test_lists(void)
{
	struct { slot_block block; uint32_t scores[2]; } owned = {{2, 2}, {11, 12}};
	Lists l;
	Vec3 v = Vec3_DEFAULTS;

	Lists_init(&l);
	CHECK(Lists_get_sides(&l, 3) == Side_sell && Lists_get_sides(&l, 4) == Side_sell);
	CHECK(Lists_get_weights(&l, 1) == 0.25 && Lists_get_shares(&l, 2) == 7);
	CHECK(Lists_set_grid(&l, 1, 2, 9) && Lists_get_grid(&l, 1, 2) == 9);
	CHECK(!Lists_set_grid(&l, 1, 3, 9) && !Lists_set_grid(&l, 2, 0, 9));
	CHECK(Lists_data_grid(&l)[5] == 9 && *Lists_at_grid(&l, 1, 2) == 9);
	CHECK(Lists_LEN_grid == 2 && Lists_LEN_grid_2 == 3);
	CHECK(!Lists_set_sides(&l, 0, SLOT_CAST(Side, 5)) && Lists_set_sides(&l, 0, Side_buy));
	CHECK(Lists_set_names(&l, 1, "seven77") && !Lists_set_names(&l, 1, "eight888"));
	CHECK(strcmp(Lists_get_names(&l, 1), "seven77") == 0);
	CHECK(!Lists_set_shares(&l, 0, 101) && Lists_set_shares(&l, 0, 100));
	CHECK(Lists_count_samples(&l) == 0 && !Lists_set_samples(&l, 0, 1));
	CHECK(Lists_append_samples(&l, 1) && Lists_append_samples(&l, 3));
	CHECK(Lists_insert_samples(&l, 1, 2) && Lists_insert_samples(&l, 0, 0));
	CHECK(!Lists_append_samples(&l, 4) && Lists_count_samples(&l) == 4);
	CHECK(Lists_get_samples(&l, 0) == 0 && Lists_get_samples(&l, 2) == 2);
	CHECK(Lists_remove_samples(&l, 1) && Lists_get_samples(&l, 1) == 2);
	CHECK(Lists_count_samples(&l) == 3 && !Lists_remove_samples(&l, 3));
	Vec3_set_x(&v, 4);
	CHECK(Lists_append_path(&l, &v) && Lists_get_path(&l, 0)->x == 4);
	CHECK(!Lists_get_path(&l, 1) && Lists_set_path(&l, 0, &v));
	CHECK(strcmp(Lists_get_title(&l), "") == 0 && strcmp(Lists_get_unit(&l), "m") == 0);
	CHECK(Lists_get_blob(&l).size == 0 && Lists_count_scores(&l) == 0);
	l.scores = owned.scores;
	CHECK(Lists_count_scores(&l) == 2 && Lists_get_scores(&l, 1) == 12);
	CHECK(Lists_get_scores(&l, 2) == 0);
}

static void
test_others(void)
{
	Links a, b;
	Names n;
	Circle c, d;
	Canvas canvas;
	Order_weak handle = {3, 1};
	Vec3 v = Vec3_DEFAULTS;
	Frame f;
	Legacy legacy;
	Head head;

	Links_init(&a);
	Links_init(&b);
	Links_set_next(&a, &b);
	Links_set_watch(&a, handle);
	Links_set_user(&a, &n);
	Vec3_set_x(Links_at_place(&a), 5);
	CHECK(Links_get_next(&a) == &b && Links_get_watch(&a).index == 3);
	CHECK(Links_get_place(&a)->x == 5 && Links_get_serial(&a) == 7 && !Links_get_origin(&a));

	Names_init(&n);
	slot_set(Names, &n, errno, -1);
	slot_set(Names, &n, linux, 2);
	slot_set(Names, &n, NULL, 3);
	slot_set(Names, &n, class, 4);
	slot_set(Names, &n, p_of_Names, 5);
	CHECK(slot_get(Names, &n, errno) == -1 && slot_get(Names, &n, linux) == 2);
	CHECK(slot_get(Names, &n, NULL) == 3 && slot_get(Names, &n, class) == 4 && n.class_ == 4);
	CHECK(slot_find(&Names_class, SLOT_NAME("_Names__p")) == Names_SLOT_p_of_Names);

	Circle_init(&c);
	CHECK(memcmp(&c, &circle_constant, sizeof c) == 0);
	CHECK(Circle_get_visible(&c) && Circle_get_filled(&c));
	Circle_init(&d);
	Circle_set_id(&d, 8);
	Circle_set_radius(&d, 9);
	Circle_set_visible(&d, false);
	Circle_set_filled(&d, false);
	Shape_copy(Circle_as_Shape(&c), Circle_as_const_Shape(&d));
	CHECK(c.id == 8 && !Circle_get_visible(&c) && Circle_get_filled(&c) && c.radius == 0);
	Circle_copy(&c, &d);
	CHECK(c.radius == 9 && !Circle_get_filled(&c));
	Canvas_init(&canvas);
	CHECK(Shape_get_visible(Canvas_get_outline(&canvas)));
	Canvas_set_outline(&canvas, Circle_as_Shape(&d));
	CHECK(Shape_get_id(Canvas_get_outline(&canvas)) == 8);

	Frame_init(&f);
	Vec3_set_z(&v, 6);
	Frame_set_place(&f, &v);
	Frame_set_stamp(&f, 1.5);
	Frame_set_length(&f, 70000);
	CHECK(Frame_set_data(&f, 1, 500) && Frame_get_data(&f, 1) == 500);
	CHECK(Frame_get_place(&f).z == 6 && Frame_get_stamp(&f) == 1.5 && sizeof f == 36);
	CHECK(Frame_get_length(&f) == 70000 && Frame_set_name(&f, "abc"));
	Legacy_init(&legacy);
	CHECK(Legacy_set_high(&legacy, 31) && !Legacy_set_low(&legacy, 8));
	Head_init(&head);
	CHECK(memcmp(&head, "\x34\x12", 2) == 0 && Head_get_scale(&head) == 1 && sizeof head == 24);
}

static void
test_tick(void)
{
	/* ":n" slots follow each other, here from the highest bit. */
	static const unsigned char wire[41] = {
		1, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 3, 0xe8, 0x40, 0x04, 0, 0, 0, 0, 0, 0,
		0xff, 0xff, 0xff, 0xfb, 1, 0x96, 0x40, 0x3f, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0,
		0, 0};
	Tick t;

	Tick_init(&t);
	CHECK(memcmp(&t, &tick_constant, sizeof t) == 0 && Tick_get_qty(&t) == 1);
	CHECK(Tick_get_price(&t) == 2.5 && Tick_get_fee(&t) == -5 && Tick_get_mode(&t) == 300);
	Tick_set_kind(&t, 1);
	Tick_set_order(&t, 0x102);
	CHECK(Tick_set_qty(&t, 1000) && !Tick_set_qty(&t, 0) && Tick_set_side(&t, Side_sell));
	Tick_set_urgent(&t, true);
	Tick_set_ratio(&t, 0.5f);
	CHECK(Tick_set_levels(&t, 1, 7) && Tick_get_levels(&t, 1) == 7);
	CHECK(Tick_get_order(&t) == 0x102 && Tick_get_ratio(&t) == 0.5f && Tick_get_urgent(&t));
	CHECK(sizeof t == sizeof wire && memcmp(&t, wire, sizeof t) == 0);
	CHECK(!Tick_has_shift(&t));
	Tick_set_shift(&t, -3);
	CHECK(Tick_has_shift(&t) && Tick_get_shift(&t) == -3 && Tick_get_mode(&t) == 300);
	Tick_clear_shift(&t);
	CHECK(!Tick_has_shift(&t) && Tick_get_shift(&t) == 0);
}

static void
test_find(const slot_class *type)
{
	char name[300];
	uint32_t i;
	size_t n, j;
	int number, change;

	for (i = 0; i < type->count; i++) {
		const slot_info *slot = slot_class_info(type, number = SLOT_CAST(int, i));

		n = slot->name_length;
		CHECK(n == strlen(slot_class_text(type, slot->name)));
		memset(name, 'x', sizeof name);
		memcpy(name, slot_class_text(type, slot->name), n);
		CHECK(slot_find(type, name, n) == number);
		CHECK(slot_find(type, name, sizeof name) == SLOT_NO_ATTRIBUTE);
		for (j = 0; j < n; j++) {
			char kept = name[j];

			for (change = 1; change < 128; change++) {
				name[j] = SLOT_CAST(char, change);
				CHECK((slot_find(type, name, n) == number) == (name[j] == kept));
			}
			name[j] = kept;
		}
	}
	for (n = 1; n < 40; n++) { /* a sanitizer sees any byte too many */
		char *exact = SLOT_CAST(char *, malloc(n));

		memset(exact, 'p', n);
		CHECK(slot_find(type, exact, n) == SLOT_NO_ATTRIBUTE);
		free(exact);
	}
	CHECK(slot_find(type, "", 0) == SLOT_NO_ATTRIBUTE);
}

#define WRITE(T, o, s, value) slot_set_named(&T##_class, o, SLOT_NAME(#s), value)

static void
test_named(void)
{
	Order o;
	Numbers n;
	Options p;
	Lists l;
	Tick t;
	slot_value value;
	char text[120];
	int status;

	Order_init(&o);
	CHECK(WRITE(Order, &o, price, slot_real(2.5)) == SLOT_OK && o.price == 2.5);
	/* By name an integer is converted, by number it is not: see named.c. */
	CHECK(slot_write(&Order_class, &o, Order_SLOT_price, slot_int(2)) == SLOT_WRONG_TYPE);
	CHECK(o.price == 2.5);
	CHECK(WRITE(Order, &o, price, slot_int(2)) == SLOT_OK && o.price == 2);
	CHECK(WRITE(Order, &o, qty, slot_real(1)) == SLOT_WRONG_TYPE);
	CHECK(WRITE(Order, &o, qty, slot_int(-1)) == SLOT_OUT_OF_RANGE);
	CHECK(WRITE(Order, &o, qty, slot_uint(1000001)) == SLOT_OUT_OF_RANGE);
	CHECK(WRITE(Order, &o, side, slot_int(1)) == SLOT_WRONG_TYPE);
	CHECK(WRITE(Order, &o, side, slot_enumerator(2)) == SLOT_OUT_OF_RANGE);
	CHECK(WRITE(Order, &o, side, slot_enumerator(1)) == 0 && Order_get_side(&o) == Side_sell);
	CHECK(WRITE(Order, &o, symbol, slot_text(SLOT_NAME("ABCDEFG"))) == SLOT_OK);
	CHECK(WRITE(Order, &o, symbol, slot_text(SLOT_NAME("ABCDEFGH"))) == SLOT_OUT_OF_RANGE);
	CHECK(slot_get_named(&Order_class, &o, SLOT_NAME("symbol"), &value) == 0 && value.length == 7);
	CHECK(slot_get_named(&Order_class, &o, SLOT_NAME("stop"), &value) == SLOT_UNSET);
	CHECK(WRITE(Order, &o, stop, slot_real(3)) == SLOT_OK && Order_has_stop(&o));
	status = slot_get_named(&Order_class, &o, SLOT_NAME("prise"), &value);
	CHECK(status == SLOT_NO_ATTRIBUTE);
	CHECK(slot_message(status, &Order_class, SLOT_NAME("prise"), text, sizeof text) == 63);
	CHECK(strcmp(text, "'Order' object has no attribute 'prise'. Did you mean: 'price'?") == 0);
	slot_message(SLOT_OUT_OF_RANGE, &Order_class, SLOT_NAME("qty"), text, sizeof text);
	CHECK(strcmp(text, "'Order' object attribute 'qty' is out of range") == 0);
	slot_message(status, &Order_class, SLOT_NAME("zzzzzzzz"), text, 8);
	CHECK(strcmp(text, "'Order'") == 0);

	Numbers_init(&n);
	CHECK(WRITE(Numbers, &n, trim, slot_int(-8)) == 0 && Numbers_get_trim(&n) == -8);
	CHECK(WRITE(Numbers, &n, trim, slot_int(8)) == SLOT_OUT_OF_RANGE);
	CHECK(slot_get_named(&Numbers_class, &n, SLOT_NAME("trim"), &value) == 0);
	CHECK(value.as.integer == -8 && value.kind == SLOT_KIND_INT);
	CHECK(WRITE(Numbers, &n, drift, slot_int(-101)) == SLOT_OUT_OF_RANGE);
	CHECK(WRITE(Numbers, &n, u64, slot_uint(UINT64_MAX)) == SLOT_OK);
	CHECK(WRITE(Numbers, &n, i64, slot_uint(UINT64_MAX)) == SLOT_OUT_OF_RANGE);
	CHECK(WRITE(Numbers, &n, access, slot_enumerator(6)) == SLOT_OK);
	CHECK(WRITE(Numbers, &n, access, slot_enumerator(8)) == SLOT_OUT_OF_RANGE);
	CHECK(WRITE(Numbers, &n, tone, slot_enumerator(200)) == SLOT_OK && n.tone == 200);
	CHECK(WRITE(Numbers, &n, tone, slot_enumerator(256)) == SLOT_OUT_OF_RANGE);
	CHECK(WRITE(Numbers, &n, level, slot_enumerator(-1)) == 0 && Numbers_get_level(&n) == -1);
	CHECK(slot_get_named(&Numbers_class, &n, SLOT_NAME("level"), &value) == 0);
	CHECK(value.as.integer == -1 && WRITE(Numbers, &n, gain, slot_real(1.5)) < 0);

	Options_init(&p);
	CHECK(slot_get_named(&Options_class, &p, SLOT_NAME("side"), &value) == SLOT_UNSET);
	CHECK(slot_get_named(&Options_class, &p, SLOT_NAME("delta"), &value) == SLOT_UNSET);
	CHECK(value.as.integer == 0);
	CHECK(WRITE(Options, &p, delta, slot_int(-8)) == SLOT_OUT_OF_RANGE);
	CHECK(WRITE(Options, &p, delta, slot_int(-5)) == SLOT_OK && Options_get_delta(&p) == -5);
	CHECK(slot_get_named(&Options_class, &p, SLOT_NAME("note"), &value) == SLOT_UNSET);
	CHECK(slot_get_named(&Options_class, &p, SLOT_NAME("share"), &value) == SLOT_OK);

	Lists_init(&l);
	CHECK(slot_count(&Lists_class, &l, Lists_SLOT_grid) == 6);
	CHECK(slot_count(&Lists_class, &l, Lists_SLOT_samples) == 0);
	CHECK(slot_write_at(&Lists_class, &l, Lists_SLOT_grid, 5, slot_uint(9)) == SLOT_OK);
	CHECK(slot_write_at(&Lists_class, &l, Lists_SLOT_grid, 6, slot_uint(9)) < 0);
	CHECK(Lists_get_grid(&l, 1, 2) == 9);
	CHECK(slot_read_at(&Lists_class, &l, Lists_SLOT_sides, 3, &value) == 0);
	CHECK(value.as.integer == Side_sell && value.kind == SLOT_KIND_ENUM);
	CHECK(slot_info_enum(slot_class_info(&Lists_class, Lists_SLOT_sides)) == &Side_enum);
	CHECK(slot_info_class(slot_class_info(&Lists_class, Lists_SLOT_path)) == &Vec3_class);

	Tick_init(&t);
	CHECK(WRITE(Tick, &t, mode, slot_uint(511)) == SLOT_OK && Tick_get_mode(&t) == 511);
	CHECK(WRITE(Tick, &t, mode, slot_uint(512)) == SLOT_OUT_OF_RANGE);
	CHECK(WRITE(Tick, &t, shift, slot_int(-3)) == SLOT_OK && Tick_get_shift(&t) == -3);
	CHECK(Tick_has_shift(&t) && WRITE(Tick, &t, price, slot_real(4)) == SLOT_OK);
	CHECK(Tick_get_price(&t) == 4);
	CHECK(WRITE(Links, &o, serial, slot_uint(1)) == SLOT_READ_ONLY);
}

int
main(void)
{
	const slot_class *all[] = {&Order_class, &LimitOrder_class, &Instrument_class, &Bond_class,
		&ConvertibleBond_class, &Vec3_class, &Numbers_class, &Options_class, &Lists_class,
		&Links_class, &Names_class, &pet_class, &pet_owner_class, &Shape_class, &Circle_class,
		&Canvas_class, &Tick_class, &Frame_class, &Legacy_class, &Head_class};
	ConvertibleBond here, *there = SLOT_CAST(ConvertibleBond *, malloc(sizeof *there));
	size_t i;

	test_order();
	test_chain(&here);
	test_chain(there);
	free(there);
	test_numbers();
	test_options();
	test_lists();
	test_others();
	test_tick();
	for (i = 0; i < sizeof all / sizeof all[0]; i++)
		test_find(all[i]);
	test_named();
	if (failures)
		printf("%d failures\n", failures);
	return failures != 0;
}

/* SPDX-License-Identifier: MIT */
/* uses: arrays.h */
/* Arrays: rows, the edges of bounded ones, values taken from the array itself,
 * optional ones, and where the byte order is fixed. */
#include <stdio.h>

#define SLOT_ASSERT_(condition) ((void)0) /* refused indexes are tested */

#include "check.h"
#include "arrays.h"

static void
test_fixed(void)
{
	Fixed o, other;
	size_t i, j, k;

	Fixed_init(&o);
	CHECK(Fixed_LEN_cube == 2 && Fixed_LEN_cube_2 == 3 && Fixed_LEN_cube_3 == 4);
	for (i = 0; i < 2; i++)
		for (j = 0; j < 3; j++)
			for (k = 0; k < 4; k++)
				CHECK(Fixed_set_cube(&o, i, j, k,
					SLOT_CAST(int64_t, i * 100 + j * 10 + k)));
	CHECK(Fixed_data_cube(&o)[23] == 123 && Fixed_get_cube(&o, 1, 2, 3) == 123);
	CHECK(*Fixed_at_cube(&o, 1, 0, 2) == 102 && o.cube[0][2][1] == 21);
	CHECK(!Fixed_set_cube(&o, 2, 0, 0, 1) && !Fixed_set_cube(&o, 0, 3, 0, 1));
	CHECK(!Fixed_set_cube(&o, 0, 0, 4, 1) && Fixed_get_cube(&o, 0, 0, 4) == 0);
	CHECK(!Fixed_at_cube(&o, 0, 0, SIZE_MAX));
	CHECK(Fixed_get_odd(&o, 2) == 5 && Fixed_get_switches(&o, 2));
	CHECK(Fixed_get_suits(&o, 1, 1) == Suit_hearts && Fixed_get_moods(&o, 1) == Mood_calm);
	CHECK(Fixed_get_ratios(&o, 1) == 0.5 && !Fixed_set_ratios(&o, 1, 1.6));
	CHECK(Fixed_get_points(&o, 1)->y == 2 && !Fixed_get_points(&o, 2));
	Fixed_at_grid(&o, 1, 0)->x = 9;
	CHECK(Fixed_set_grid(&o, 0, 1, Fixed_get_grid(&o, 1, 0)));
	CHECK(Fixed_get_grid(&o, 0, 1)->x == 9);
	CHECK(strcmp(Fixed_get_titles(&o, 1), "") == 0 && strcmp(Fixed_get_titles(&o, 2), "") == 0);
	CHECK(Fixed_set_units(&o, 1, "kg") && strcmp(Fixed_get_units(&o, 1), "kg") == 0);
	CHECK(Fixed_get_blobs(&o, 1).size == 0 && !Fixed_get_owned(&o, 1));
	CHECK(Fixed_set_others(&o, 1, &other) && Fixed_get_others(&o, 1) == &other);
	CHECK(Fixed_get_once(&o, 1) == 7 && Fixed_set_wides(&o, 0, Wide_low | Wide_high));
	CHECK(Fixed_set_names(&o, 1, 2, "1234567") && !Fixed_set_names(&o, 1, 2, "12345678"));
	CHECK(strcmp(Fixed_get_names(&o, 1, 2), "1234567") == 0);
	CHECK(Fixed_set_letters(&o, 1, "abc") && !Fixed_set_letters(&o, 1, "abcd"));
}

static void
test_bounded(void)
{
	Bounded o;
	Point p = Point_DEFAULTS;
	int i;

	Bounded_init(&o);
	for (i = 0; i < 300; i++)
		CHECK(Bounded_insert_deltas(&o, 0, i % 10));
	CHECK(Bounded_count_deltas(&o) == 300 && !Bounded_append_deltas(&o, 1));
	CHECK(Bounded_get_deltas(&o, 0) == 9 && Bounded_get_deltas(&o, 299) == 0);
	CHECK(Bounded_remove_deltas(&o, 299) && !Bounded_append_deltas(&o, 10));
	CHECK(Bounded_count_deltas(&o) == 299 && !Bounded_insert_deltas(&o, 300, 1));
	/* a value that is in the array itself */
	CHECK(Bounded_append_names(&o, "first") && !Bounded_insert_names(&o, 0, "too long"));
	CHECK(Bounded_insert_names(&o, 0, Bounded_get_names(&o, 0)));
	CHECK(strcmp(Bounded_get_names(&o, 0), "first") == 0);
	CHECK(strcmp(Bounded_get_names(&o, 1), "first") == 0 && !Bounded_append_names(&o, "x"));
	for (i = 1; i < 3; i++) {
		p.x = SLOT_CAST(float, i);
		CHECK(Bounded_append_points(&o, &p));
	}
	CHECK(Bounded_insert_points(&o, 0, Bounded_get_points(&o, 1)));
	CHECK(Bounded_get_points(&o, 0)->x == 2 && Bounded_get_points(&o, 1)->x == 1);
	CHECK(Bounded_get_points(&o, 2)->x == 2 && !Bounded_append_points(&o, &p));
	CHECK(Bounded_remove_points(&o, 0) && Bounded_get_points(&o, 0)->x == 1);
	/* rows */
	CHECK(!Bounded_set_rows(&o, 0, 0, 1) && Bounded_append_rows(&o));
	CHECK(Bounded_set_rows(&o, 0, 1, 5) && Bounded_insert_rows(&o, 0));
	CHECK(Bounded_get_rows(&o, 0, 1) == 0 && Bounded_get_rows(&o, 1, 1) == 5);
	CHECK(Bounded_count_rows(&o) == 2 && Bounded_LEN_rows_2 == 2);
	CHECK(Bounded_remove_rows(&o, 0) && Bounded_get_rows(&o, 0, 1) == 5);
	CHECK(Bounded_append_pages(&o) && Bounded_set_pages(&o, 0, 1, 1, 8));
	CHECK(!Bounded_set_pages(&o, 0, 2, 0, 8) && !Bounded_set_pages(&o, 1, 0, 0, 8));
	CHECK(Bounded_append_others(&o, &o) && Bounded_get_others(&o, 0) == &o);
	CHECK(Bounded_append_suits(&o, Suit_spades) && !Bounded_append_suits(&o, SLOT_CAST(Suit, 4)));
	CHECK(Bounded_get_suits(&o, 0) == Suit_spades && Bounded_count_suits(&o) == 1);
}

static void
test_move_last(void)
{
	char text[] = "aaaBBBcccDDD", wide[5 * 150];
	size_t i;

	slot_move_last(text, 1, 3, 3);
	CHECK(strcmp(text, "aaaDDDBBBccc") == 0);
	slot_move_last(text, 3, 3, 3);
	CHECK(strcmp(text, "aaaDDDBBBccc") == 0);
	for (i = 0; i < sizeof wide; i++) /* elements longer than a piece */
		wide[i] = SLOT_CAST(char, i % 150 + i / 150);
	slot_move_last(wide, 1, 4, 150);
	for (i = 0; i < sizeof wide; i++) {
		size_t from = i / 150 == 0 ? 0 : i / 150 == 1 ? 4 : i / 150 - 1;

		CHECK(wide[i] == SLOT_CAST(char, i % 150 + from));
	}
}

static void
test_optional(void)
{
	Optional o;

	Optional_init(&o);
	CHECK(Optional_has_fixed(&o) && Optional_get_fixed(&o, 2) == 3);
	*Optional_at_fixed(&o, 2) = 9;
	Optional_clear_fixed(&o);
	CHECK(!Optional_has_fixed(&o) && Optional_get_fixed(&o, 2) == 3);
	*Optional_at_table(&o, 1, 1) = 4;
	CHECK(Optional_has_table(&o) && Optional_get_table(&o, 1, 1) == 4);
	CHECK(Optional_append_some(&o, 1) && Optional_has_some(&o));
	Optional_clear_some(&o);
	CHECK(!Optional_has_some(&o) && Optional_count_some(&o) == 0);
	CHECK(Optional_get_point(&o)->y == 2 && !Optional_has_point(&o));
	Optional_at_point(&o)->y = 5;
	CHECK(Optional_has_point(&o));
	Optional_clear_point(&o);
	CHECK(Optional_get_point(&o)->y == 2);
	Optional_at_points(&o, 1)->y = 5;
	CHECK(Optional_has_points(&o));
	CHECK(Optional_has_name(&o) && strcmp(Optional_get_name(&o), "none") == 0);
	CHECK(Optional_set_name(&o, "some"));
	Optional_clear_name(&o);
	CHECK(!Optional_has_name(&o) && strcmp(Optional_get_name(&o), "none") == 0);
	CHECK(Optional_set_suits(&o, 1, Suit_hearts) && Optional_has_suits(&o));
	CHECK(!Optional_get_title(&o) && !Optional_has_title(&o) && !Optional_has_blob(&o));
}

static void
test_records(void)
{
	static const unsigned char wire[] = {0, 2, 0, 0, 0, 1, 0xff, 0xff, 0xff, 0xfe};
	BigRecord big;
	LittleRecord little;
	PackedRecord packed;
	Point p = Point_DEFAULTS;
	size_t i;

	BigRecord_init(&big);
	CHECK(BigRecord_append_some(&big, 0xfffffffe) && BigRecord_insert_some(&big, 0, 1));
	CHECK(memcmp(&big, wire, sizeof wire) == 0 && BigRecord_get_some(&big, 1) == 0xfffffffe);
	CHECK(BigRecord_set_table(&big, 1, 0, 7) && BigRecord_get_table(&big, 1, 0) == 7);
	CHECK(BigRecord_append_ratios(&big, 0.5) && !BigRecord_append_ratios(&big, 1.5));
	CHECK(BigRecord_get_mood(&big) == Mood_calm && BigRecord_set_mood(&big, Mood_tense));
	CHECK(BigRecord_get_mood(&big) == Mood_tense && BigRecord_get_wide(&big) == Wide_low);
	for (i = 0; i < 300; i++)
		CHECK(BigRecord_append_ports(&big, SLOT_CAST(uint16_t, i)));
	CHECK(BigRecord_count_ports(&big) == 300 && !BigRecord_append_ports(&big, 0));
	CHECK(BigRecord_get_ports(&big, 299) == 299 && BigRecord_has_ports(&big));
	BigRecord_clear_ports(&big);
	CHECK(BigRecord_count_ports(&big) == 0 && !BigRecord_has_ports(&big));
	CHECK(BigRecord_set_cube(&big, 1, 1, 1, 0x102) && BigRecord_get_cube(&big, 1, 1, 1) == 0x102);

	LittleRecord_init(&little);
	CHECK(LittleRecord_get_ratios(&little, 1) == 0.25 && !LittleRecord_has_last(&little));
	LittleRecord_set_last(&little, -2);
	CHECK(LittleRecord_has_last(&little) && LittleRecord_get_last(&little) == -2);
	CHECK(LittleRecord_append_table(&little) && LittleRecord_set_table(&little, 0, 1, -9));
	CHECK(LittleRecord_get_table(&little, 0, 1) == -9);

	PackedRecord_init(&packed);
	p.x = 7;
	CHECK(PackedRecord_set_points(&packed, 1, &p) && PackedRecord_get_points(&packed, 1).x == 7);
	CHECK(PackedRecord_get_points(&packed, 2).y == 2); /* past the end */
	CHECK(PackedRecord_append_more(&packed, &p) && PackedRecord_get_more(&packed, 0).x == 7);
	CHECK(PackedRecord_set_names(&packed, 1, "ab") && !PackedRecord_set_names(&packed, 1, "abc"));
	PackedRecord_set_ratio(&packed, 0.5);
	CHECK(PackedRecord_has_ratio(&packed) && PackedRecord_get_ratio(&packed) == 0.5);
}

int
main(void)
{
	test_fixed();
	test_bounded();
	test_move_last();
	test_optional();
	test_records();
	if (failures)
		printf("%d failures\n", failures);
	return failures != 0;
}

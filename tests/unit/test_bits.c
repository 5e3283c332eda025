/* SPDX-License-Identifier: MIT */
/*
 * Slots of ':n' in declared and packed classes: where they are, of which
 * members they are made, through which bytes accessors go. What compilers make
 * of the same structs is compared elsewhere; here each rule has its smallest
 * struct.
 */
#include "layout_model.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "layout/window.h"

static const struct class *
laid_out(struct maker *maker, const char *target, enum layout_mode mode,
	const char *slots)
{
	struct class *class;

	maker_init(maker);
	class = maker_class(maker, "C", NULL, slots);
	class->layout_mode = mode;
	maker_layout(maker, target);
	return class;
}

/*---- places ---------------------------------------------------------------*/

/* In text: the first bit of each slot in the stream, then size and
 * alignment. */
static const struct {
	const char *target;
	enum layout_mode mode;
	const char *slots, *places;
} places[] = {
	/* a unit of the type may be shared with all that stands before it */
	{"lp64", LAYOUT_DECLARED, "u32:18 u8", "0 24, 4 by 4"},
	{"lp64", LAYOUT_DECLARED, "u8 u32:10 u8", "0 8 24, 4 by 4"},
	{"lp64", LAYOUT_DECLARED, "u8:3 u16:13", "0 3, 2 by 2"},
	/* but what would cross its end begins behind it */
	{"lp64", LAYOUT_DECLARED, "u8:3 u16:14", "0 16, 4 by 2"},
	{"lp64", LAYOUT_DECLARED, "u8 u8:4 u8:5", "0 8 16, 3 by 1"},
	/* the type counts for the alignment, however few bits there are */
	{"lp64", LAYOUT_DECLARED, "u8 u64:1", "0 8, 8 by 8"},
	{"lp64", LAYOUT_DECLARED, "bool:1 bool:1 bool", "0 1 8, 2 by 1"},
	/* an int64 may lie in two of three units where it aligns to 4 */
	{"i386", LAYOUT_DECLARED, "u32 u32:20 u64:40", "0 32 52, 12 by 4"},
	{"lp64", LAYOUT_DECLARED, "u32 u32:20 u64:40", "0 32 64, 16 by 8"},
	{"i386", LAYOUT_DECLARED, "u64:10", "0, 4 by 4"},
	{"ilp32", LAYOUT_DECLARED, "u64:10", "0, 8 by 8"},
	/* an enum is its storage */
	{"lp64", LAYOUT_DECLARED, "e3:2 u32:30", "0 2, 4 by 4"},
	/* packed: no gap, whatever the types */
	{"lp64", LAYOUT_PACKED, "u8:4 u8:8 u32:20", "0 4 12, 4 by 1"},
	{"lp64", LAYOUT_PACKED, "u8:3 u64:64", "0 3, 9 by 1"},
	{"lp64", LAYOUT_PACKED, "bool:1 u16:13 u8", "0 1 16, 3 by 1"},
	/* presence stands behind all, as far as a word of the type goes */
	{"lp64", LAYOUT_DECLARED, "u32:10 ?u32:10", "0 10, 8 by 4"},
	{"lp64", LAYOUT_PACKED, "u16:4 ?u16:4", "0 4, 2 by 1"},
};

static const char *
places_text(struct maker *maker, const struct class *class)
{
	struct buffer text = {0};
	size_t i;

	for (i = 0; i < class->slot_count; i++)
		buffer_format(&text, "%s%llu", i ? " " : "",
			(unsigned long long)placement_first_bit(
				class, &class->layout->placements[i]));
	buffer_format(&text, ", %llu by %llu",
		(unsigned long long)class->layout->size,
		(unsigned long long)class->layout->align);
	return buffer_take(&text, &maker->run.arena).bytes;
}

static void
test_places(void **state)
{
	static const enum byte_order orders[] = {
		ORDER_NATIVE, ORDER_BIG, ORDER_LITTLE};
	struct maker maker;
	size_t i, j;

	(void)state;
	for (i = 0; i < LENGTH(places); i++)
		for (j = 0; j < LENGTH(orders); j++) {
			struct class *class;

			maker_init(&maker);
			class = maker_class(&maker, "C", NULL, places[i].slots);
			class->layout_mode = places[i].mode;
			class->byte_order = orders[j];
			maker_layout(&maker, places[i].target);
			assert_string_equal(
				places_text(&maker, class), places[i].places);
			maker_release(&maker);
		}
}

/* Its last byte is the parent's, with all that is free in it. */
static void
test_parent(void **state)
{
	struct maker maker;
	struct class *base, *leaf;

	(void)state;
	maker_init(&maker);
	base = maker_class(&maker, "Base", NULL, "u32 u8:3");
	base->layout_mode = LAYOUT_DECLARED;
	leaf = maker_class(&maker, "Leaf", base, "u32:3");
	maker_layout(&maker, "lp64");
	assert_string_equal(places_text(&maker, leaf), "0 32 64, 12 by 4");
	maker_release(&maker);
}

/* align: rounds the size and moves nothing. */
static void
test_align(void **state)
{
	struct maker maker;
	struct class *class;

	(void)state;
	maker_init(&maker);
	class = maker_class(&maker, "C", NULL, "u8:3 u16:13 u8:1");
	class->layout_mode = LAYOUT_DECLARED;
	class->align_bytes = 16;
	maker_layout(&maker, "lp64");
	assert_string_equal(places_text(&maker, class), "0 3 16, 16 by 16");
	maker_release(&maker);
}

/*---- members --------------------------------------------------------------*/

/* b a word, r a run, m a slot, s spare; each with its offset and size. */
static const struct {
	enum layout_mode mode;
	const char *slots, *members;
} members[] = {
	/* a run that is one aligned word of one type */
	{LAYOUT_DECLARED, "u32:18 u32:14 u32:3", "b0+4 b4+4"},
	{LAYOUT_DECLARED, "u32:18 u32:20", "b0+4 b4+4"},
	{LAYOUT_PACKED, "u16:4 u16:12 u8", "b0+2 m2+1"},
	{LAYOUT_DECLARED, "u32:18 f32", "b0+4 m4+4"},
	/* plain members, other types, odd places leave none */
	{LAYOUT_DECLARED, "u32:18 u8", "r0+3 m3+1"},
	{LAYOUT_DECLARED, "u8:3 u16:13", "r0+2"},
	{LAYOUT_PACKED, "u32:18 f32", "r0+3 m3+4"},
	{LAYOUT_PACKED, "u8 u16:4 u16:12", "m0+1 r1+2"},
	/* a gap that C would leave before a word, and not before bytes */
	{LAYOUT_DECLARED, "u8:3 u16:14", "b0+1 b2+2"},
	{LAYOUT_DECLARED, "u8 u32:25 u8", "m0+1 b4+4 m8+1"},
	{LAYOUT_DECLARED, "u8 u32:25 u8:7", "m0+1 s1+3 r4+4"},
	/* all bits of a type are a member, where a byte begins */
	{LAYOUT_PACKED, "u8:4 u16:16 u8:4 u16:16", "r0+3 m3+2"},
	/* bytes that are no word are read better with those before them */
	{LAYOUT_PACKED, "u8:8 u8:3 u8:5 u32:24", "m0+1 r1+4"},
	{LAYOUT_PACKED, "u8:3 u8:5 u16:16", "b0+1 m1+2"},
	{LAYOUT_DECLARED, "?u8:3 u16:5", "r0+1 b1+1"},
};

static const char *
members_text(struct maker *maker, const struct class *class)
{
	static const char kinds[] = {[MEMBER_SLOT] = 'm',
		[MEMBER_BITS] = 'b',
		[MEMBER_RUN] = 'r',
		[MEMBER_SPARE] = 's'};
	struct buffer text = {0};
	size_t i;

	for (i = 0; i < class->layout->member_count; i++) {
		const struct member *member = &class->layout->members[i];

		buffer_format(&text, "%s%c%llu+%llu", i ? " " : "",
			kinds[member->kind], (unsigned long long)member->offset,
			(unsigned long long)member->size);
	}
	return buffer_take(&text, &maker->run.arena).bytes;
}

static void
test_members(void **state)
{
	struct maker maker;
	size_t i;

	(void)state;
	for (i = 0; i < LENGTH(members); i++) {
		const struct class *class = laid_out(
			&maker, "lp64", members[i].mode, members[i].slots);

		assert_string_equal(
			members_text(&maker, class), members[i].members);
		maker_release(&maker);
	}
}

/* A word's bits count from its lowest, in either order. */
static void
test_word_from_highest(void **state)
{
	struct maker maker;
	struct class *class;

	(void)state;
	maker_init(&maker);
	class = maker_class(&maker, "C", NULL, "u16:4 u16:12 u8");
	class->layout_mode = LAYOUT_PACKED;
	class->byte_order = ORDER_BIG;
	maker_layout(&maker, "lp64");
	assert_int_equal(class->layout->placements[0].bit, 12);
	assert_int_equal(class->layout->placements[1].bit, 0);
	maker_release(&maker);
}

/*---- windows --------------------------------------------------------------*/

/* Of the last slot: offset+bytes and the first bit there, for each window. */
static const struct {
	enum layout_mode mode;
	const char *slots, *windows;
} windows[] = {
	{LAYOUT_PACKED, "bool:1 u16:5", "0+1.1"},
	{LAYOUT_PACKED, "bool:1 u16:13", "0+2.1"},
	/* what lies in the run, though it begin before the bits */
	{LAYOUT_PACKED, "u8:5 u8:4 u32:23", "0+4.9"},
	{LAYOUT_PACKED, "u8 u8:4 u8:4 u32:24", "1+4.8"},
	/* aligned, where the object is */
	{LAYOUT_DECLARED, "u16:4 u32:11 u32:9", "1+2.7"},
	{LAYOUT_DECLARED, "u8:4 u32:4 u32:16 u32:8", "3+1.0"},
	{LAYOUT_DECLARED, "u8:4 u32:8 u32:20", "0+4.12"},
	/* never a byte outside */
	{LAYOUT_PACKED, "u8 u32:24", "1+2.0 3+1.0"},
	{LAYOUT_PACKED, "u64:40", "0+4.0 4+1.0"},
	{LAYOUT_PACKED, "u64:48", "0+4.0 4+2.0"},
	{LAYOUT_PACKED, "u64:51", "0+4.0 4+2.0 6+1.0"},
	{LAYOUT_PACKED, "u8:3 u64:64", "0+8.3 8+1.0"},
	{LAYOUT_PACKED, "u8:7 u64:58", "0+8.7 8+1.0"},
};

static const char *
windows_text(struct maker *maker, const struct class *class)
{
	const struct placement *last =
		&class->layout->placements[class->slot_count - 1];
	struct window found[WINDOWS_MOST];
	size_t count = windows_of(class, last, found), i;
	struct buffer text = {0};
	unsigned done = 0;

	for (i = 0; i < count; i++) {
		assert_int_equal(found[i].done, done);
		done += found[i].width;
		buffer_format(&text, "%s%llu+%u.%u", i ? " " : "",
			(unsigned long long)found[i].offset, found[i].bytes,
			found[i].bit);
	}
	assert_int_equal(done, last->width);
	return buffer_take(&text, &maker->run.arena).bytes;
}

static void
test_windows(void **state)
{
	struct maker maker;
	size_t i;

	(void)state;
	for (i = 0; i < LENGTH(windows); i++) {
		const struct class *class = laid_out(
			&maker, "lp64", windows[i].mode, windows[i].slots);

		assert_string_equal(
			windows_text(&maker, class), windows[i].windows);
		maker_release(&maker);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_places),
		cmocka_unit_test(test_parent),
		cmocka_unit_test(test_align),
		cmocka_unit_test(test_members),
		cmocka_unit_test(test_word_from_highest),
		cmocka_unit_test(test_windows),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

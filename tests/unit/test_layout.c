/* SPDX-License-Identifier: MIT */
/*
 * Layouts: cases by hand, realistic classes, families, what a C compiler says
 * of the same structs, and random classes in their thousands.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "layout_model.h"
#include "report/report_text.h"

#define RANDOM_CLASSES 20000
#define COMPILED_CLASSES 200
/* A parent is laid out before its children are known in full. */
#define CHAIN_PERCENT 1

static struct class *
add(struct maker *maker, enum layout_mode mode, const char *slots)
{
	struct class *class = maker_class(maker, "C", NULL, slots);

	class->layout_mode = mode;
	return class;
}

static uint64_t
bound_of(const struct layout *layout)
{
	uint64_t bytes = layout->bits ? (layout->bits + 7) / 8 : 1;

	return (bytes + layout->align - 1) / layout->align * layout->align;
}

/*---- sizes by hand --------------------------------------------------------*/

static const struct {
	const char *target;
	enum layout_mode mode;
	const char *slots;
	uint64_t size, align;
} sizes[] = {
	/* the Order of the physical order's rule, declared and alphabetical */
	{"lp64", LAYOUT_COMPACT, "i64 f64 i32 e1 str bool", 32, 8},
	{"lp64", LAYOUT_SORTED, "i64 f64 i32 e1 str bool", 32, 8},
	{"lp64", LAYOUT_DECLARED, "i64 f64 i32 e1 str bool", 40, 8},
	{"lp64", LAYOUT_DECLARED, "bool i64 f64 i32 e1 str", 40, 8},
	{"lp64", LAYOUT_PACKED, "i64 f64 i32 e1 str bool", 30, 1},
	/* the design's Order */
	{"lp64", LAYOUT_COMPACT,
		"u64 f64 u32<1000000 e1 c8 bool ?f64 u8<100 u8<3", 40, 8},
	{"lp64", LAYOUT_SORTED,
		"u64 f64 u32<1000000 e1 c8 bool ?f64 u8<100 u8<3", 48, 8},
	/* targets */
	{"lp64", LAYOUT_DECLARED, "u8 u64 u8 ref u8", 40, 8},
	{"i386", LAYOUT_DECLARED, "u8 u64 u8 ref u8", 24, 4},
	{"ilp32", LAYOUT_DECLARED, "u8 u64 u8 ref u8", 32, 8},
	{"lp64", LAYOUT_COMPACT, "u8 u64 u8 ref u8", 24, 8},
	{"i386", LAYOUT_COMPACT, "u8 u64 u8 ref u8", 16, 4},
	{"ilp32", LAYOUT_COMPACT, "u8 u64 u8 ref u8", 16, 8},
	{"lp64", LAYOUT_COMPACT, "weak u8", 12, 4},
	/* empty, and only bits */
	{"lp64", LAYOUT_COMPACT, "", 1, 1},
	{"lp64", LAYOUT_DECLARED, "", 1, 1},
	{"lp64", LAYOUT_COMPACT, "bool bool bool bool bool bool bool bool", 1,
		1},
	{"lp64", LAYOUT_SORTED, "bool bool bool bool bool bool bool bool", 8,
		1},
	{"lp64", LAYOUT_COMPACT, "u8<31 u8<31 u8<31", 2, 2},
	/* arrays are whole, and so is what is hot */
	{"lp64", LAYOUT_COMPACT, "bool[9]", 9, 1},
	{"lp64", LAYOUT_COMPACT, "bool! bool! bool! bool!", 4, 1},
	{"lp64", LAYOUT_COMPACT, "u16[<300] u8", 604, 2},
	{"lp64", LAYOUT_DECLARED, "u8[<4] u32", 12, 4},
	{"lp64", LAYOUT_PACKED, "u32[<4] u8", 18, 1},
	{"lp64", LAYOUT_COMPACT, "list str bytes own", 32, 8},
	/* ':n' in the order written: see test_bits.c */
	{"lp64", LAYOUT_DECLARED, "u8:3 u8:5 u8:1", 2, 1},
	{"lp64", LAYOUT_DECLARED, "u16:3 u8:5 u16:13", 4, 2},
	{"lp64", LAYOUT_DECLARED, "u32:20 u32:12", 4, 4},
	{"lp64", LAYOUT_PACKED, "u8 u32:20 u32:13", 6, 1},
	{"lp64", LAYOUT_DECLARED, "u8:8 u8", 2, 1},
	/* presence: one word after all slots */
	{"lp64", LAYOUT_DECLARED, "?u32 ?u32 ?f32", 16, 4},
	{"lp64", LAYOUT_PACKED, "?u8 ?u8 ?u8 ?u8 ?u8 ?u8 ?u8 ?u8 ?u8", 11, 1},
	{"lp64", LAYOUT_COMPACT, "?ref ?str ?weak ?u8<100 ?e3", 32, 8},
};

static void
test_sizes(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		struct maker maker;
		struct class *class;

		maker_init(&maker);
		class = add(&maker, sizes[i].mode, sizes[i].slots);
		maker_layout(&maker, sizes[i].target);
		if (class->layout->size != sizes[i].size ||
			class->layout->align != sizes[i].align)
			fail_msg("%s %s %s: size %d, align %d", sizes[i].target,
				layout_mode_name(sizes[i].mode), sizes[i].slots,
				(int)class->layout->size,
				(int)class->layout->align);
		maker_release(&maker);
	}
}

/* Twenty-four classes of the kind that people write. */
static const struct {
	const char *name, *slots;
	uint64_t size;
} corpus[] = {
	{"Point", "f64 f64", 16},
	{"Point3 of floats", "f32 f32 f32", 12},
	{"Colour", "u8 u8 u8 u8", 4},
	{"Order", "i64 f64 i32 e1 str bool", 32},
	{"Market order", "u64 f64 u32<1000000 e1 c8 bool ?f64 u8<100 u8<3", 40},
	{"Graph node", "u32 u16 bool bool e5", 8},
	{"Graph edge", "ref ref f32 e3 bool", 24},
	{"AST node", "e120 u32 u16<4095 ref ref ref bool bool bool", 32},
	{"Token", "e90 u32 u16 u32", 12},
	{"Sensor", "u32 f32 f32 e7 bool bool u8<100", 16},
	{"Reading", "u64 i16 u8<100 e3 bool", 16},
	{"Entity", "f32 f32 f32 f32 u16<1000 e7 bool bool bool u8<15", 20},
	{"Flow", "u32 u32 u16 u16 e3 u64 u64 bool bool", 32},
	{"Calendar event", "i64 u16<1440 str ?str e6 bool bool bool", 32},
	{"Date", "u16<4095 u8<12 u8<31", 4},
	{"Time", "u8<23 u8<59 u8<59 u16<999", 4},
	{"Log record", "u64 e7 u16 u32 str bool", 24},
	{"AIS message",
		"u32<1073741823 e15 i32>108000000 i32>54000000 "
		"u16<1023 u16<3600 u16<511 u8<63 bool",
		16},
	{"Playing card", "e3 u8<13 bool bool", 1},
	{"Particle", "f32 f32 f32 f32 f32 f32 u8<255 bool", 28},
	{"Chess move", "u8<63 u8<63 e5 bool bool", 3},
	{"Contact", "str ?str ?u32 e3 bool bool", 24},
	{"Tree node", "own own u64 bool", 32},
	{"Pixel", "u16<31 u16<63 u16<31", 2},
};

static void
test_corpus(void **state)
{
	size_t i, met = 0;

	(void)state;
	for (i = 0; i < sizeof corpus / sizeof *corpus; i++) {
		struct maker maker;
		const struct layout *layout;

		maker_init(&maker);
		layout = (add(&maker, LAYOUT_COMPACT, corpus[i].slots),
			maker_layout(&maker, "lp64"),
			maker.schema.classes[0]->layout);
		if (layout->size != corpus[i].size)
			fail_msg("%s: %d bytes, bound %d", corpus[i].name,
				(int)layout->size, (int)bound_of(layout));
		met += layout->size == bound_of(layout);
		assert_true(layout->size <= layout->sorted_size);
		assert_true(layout->size <= layout->declared_size);
		assert_true(layout->declared_size <= layout->plain_size);
		maker_release(&maker);
	}
	assert_true(met >= i - 1);
}

/*---- families -------------------------------------------------------------*/

static void
test_lent_bits(void **state)
{
	struct maker maker;
	struct class *base, *middle, *leaf;

	(void)state;
	maker_init(&maker);
	base = maker_class(&maker, "Base", NULL, "u64 bool bool");
	middle = maker_class(&maker, "Middle", base, "u32 bool bool");
	leaf = maker_class(&maker, "Leaf", middle, "u16 bool u8<7");
	base->is_abstract = base->lends_spare = true;
	middle->is_abstract = middle->lends_spare = true;
	maker_layout(&maker, "lp64");
	assert_int_equal(base->layout->size, 16);
	assert_int_equal(middle->layout->size, 16);
	assert_int_equal(leaf->layout->size, 16);
	/* the parent's slots stay where they are */
	assert_memory_equal(leaf->layout->placements, base->layout->placements,
		3 * sizeof(struct placement));
	assert_int_equal(leaf->layout->lending_size, 16);
	maker_release(&maker);
}

static void
test_not_lent(void **state)
{
	struct maker maker;
	struct class *base, *middle, *leaf;

	(void)state;
	maker_init(&maker);
	base = maker_class(&maker, "Base", NULL, "u64 bool bool");
	middle = maker_class(&maker, "Middle", base, "u32 bool bool");
	leaf = maker_class(&maker, "Leaf", middle, "u16 bool u8<7");
	maker_layout(&maker, "lp64");
	assert_int_equal(base->layout->size, 16);
	assert_int_equal(middle->layout->size, 24);
	assert_int_equal(leaf->layout->size, 32);
	assert_int_equal(leaf->layout->lending_size, 16);
	/* nobody below gains: whole members */
	assert_int_equal(base->layout->placements[1].width, 0);
	maker_release(&maker);
}

static void
test_mixed_family(void **state)
{
	struct maker maker;
	struct class *base, *middle, *leaf;

	(void)state;
	maker_init(&maker);
	base = maker_class(&maker, "Base", NULL, "u64");
	middle = maker_class(&maker, "Middle", base, "u8");
	leaf = maker_class(&maker, "Leaf", middle, "u32 u16 u8");
	middle->lends_spare = true;
	leaf->layout_mode = LAYOUT_SORTED;
	maker_layout(&maker, "lp64");
	assert_int_equal(middle->layout->size, 16);
	assert_int_equal(leaf->layout->size, 16);
	assert_true(leaf->layout->members[0].inherited);
	maker_release(&maker);
}

static void
test_declared_family(void **state)
{
	struct maker maker;
	struct class *base, *leaf;

	(void)state;
	maker_init(&maker);
	base = add(&maker, LAYOUT_DECLARED, "u64 u8");
	leaf = maker_class(&maker, "Leaf", base, "u8");
	maker_layout(&maker, "lp64");
	assert_int_equal(base->layout->member_count, 2);
	assert_int_equal(leaf->layout->placements[2].offset, 16);
	/* the end of the parent is named, or C would put the slot there */
	assert_int_equal(leaf->layout->members[2].kind, MEMBER_SPARE);
	assert_int_equal(leaf->layout->members[2].size, 7);
	maker_release(&maker);
}

static void
test_empty_lender(void **state)
{
	struct maker maker;
	struct class *base, *leaf;

	(void)state;
	maker_init(&maker);
	base = maker_class(&maker, "Base", NULL, "");
	leaf = maker_class(&maker, "Leaf", base, "u64");
	base->lends_spare = true;
	maker_layout(&maker, "lp64");
	assert_int_equal(base->layout->size, 1);
	assert_int_equal(leaf->layout->size, 8);
	assert_int_equal(leaf->layout->placements[0].offset, 0);
	maker_release(&maker);
}

/*---- single rules ---------------------------------------------------------*/

static const struct placement *
placed(struct maker *maker, const char *slots)
{
	maker_init(maker);
	maker_class(maker, "C", NULL, slots);
	maker_layout(maker, "lp64");
	return maker->schema.classes[0]->layout->placements;
}

static void
check_presence(const char *slots, enum presence presence, int64_t spare)
{
	struct maker maker;
	const struct placement *placement = placed(&maker, slots);

	if (placement->presence != presence)
		fail_msg("%s: presence %d", slots, (int)placement->presence);
	if (presence == PRESENCE_SPARE &&
		integer_compare(placement->spare, integer_of(spare)) != 0)
		fail_msg("%s: spare %s%d", slots,
			placement->spare.negative ? "-" : "",
			(int)placement->spare.magnitude);
	maker_release(&maker);
}

static void
test_presence(void **state)
{
	(void)state;
	check_presence("u8", PRESENCE_ALWAYS, 0);
	check_presence("?ref", PRESENCE_NULL, 0);
	check_presence("?weak", PRESENCE_NULL, 0);
	check_presence("?list", PRESENCE_NULL, 0);
	check_presence("?ref[2]", PRESENCE_BIT, 0);
	check_presence("?u8", PRESENCE_BIT, 0);
	check_presence("?f64", PRESENCE_BIT, 0);
	check_presence("?bool", PRESENCE_BIT, 0);
	check_presence("?u8[3]", PRESENCE_BIT, 0);
	check_presence("?c8", PRESENCE_BIT, 0);
	check_presence("?o3", PRESENCE_BIT, 0);
	check_presence("?u8<100", PRESENCE_SPARE, 255);
	check_presence("?i8>7", PRESENCE_SPARE, -128);
	check_presence("?e3", PRESENCE_SPARE, 255);
	check_presence("?u8:3", PRESENCE_BIT, 0);
	/* three bits where the word is shared: 7 is free, and of 0..7 none */
	check_presence("?u8<6 u8<31", PRESENCE_SPARE, 7);
	check_presence("?u8<3 u8<31", PRESENCE_BIT, 0);
}

static void
test_ties_keep_order(void **state)
{
	struct maker maker;
	const struct placement *placements = placed(&maker, "u16 u16 u8 u8");

	(void)state;
	assert_int_equal(placements[0].offset, 0);
	assert_int_equal(placements[1].offset, 2);
	assert_int_equal(placements[2].offset, 4);
	assert_int_equal(placements[3].offset, 5);
	maker_release(&maker);
}

static void
test_packs_only_for_gain(void **state)
{
	struct maker maker;
	const struct placement *placements = placed(&maker, "u32 bool e3");

	(void)state;
	assert_int_equal(placements[1].width, 0);
	assert_int_equal(placements[2].width, 0);
	maker_release(&maker);
	/* one byte too many: two of the three share, the first stays whole */
	placements = placed(&maker, "u64 u32 u8<200! u8<9 u8<9 bool u8");
	assert_int_equal(maker.schema.classes[0]->layout->size, 16);
	maker_release(&maker);
}

static void
test_align_and_spare(void **state)
{
	struct maker maker;
	struct class *class;

	(void)state;
	maker_init(&maker);
	class = maker_class(&maker, "C", NULL, "u64 u8");
	class->align_bytes = 64;
	maker_layout(&maker, "lp64");
	assert_int_equal(class->layout->size, 64);
	assert_int_equal(class->layout->align, 64);
	assert_int_equal(class->layout->member_count, 3);
	assert_int_equal(class->layout->members[2].size, 55);
	maker_release(&maker);
}

static void
test_embedded(void **state)
{
	struct maker maker;
	struct class *outer;

	(void)state;
	maker_init(&maker);
	maker_class(&maker, "Vec3", NULL, "f32 f32 f32");
	outer = maker_class(&maker, "Outer", NULL, "u8 @Vec3 @Vec3[2]");
	maker_layout(&maker, "lp64");
	assert_int_equal(outer->layout->size, 40);
	assert_int_equal(outer->layout->align, 4);
	maker_release(&maker);
}

static void
test_too_large(void **state)
{
	static const struct {
		const char *slots;
		size_t errors;
	} cases[] = {
		{"u8[1073741824]", 0},
		{"u8[1073741825]", 1},
		{"u64[18446744073709551615]", 1},
		{"c2000000000", 1},
		{"u8[1073741824] u8", 1},
		{"u64[134217728]", 0},
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct maker maker;

		placed(&maker, cases[i].slots);
		assert_int_equal(maker.run.diag.errors, cases[i].errors);
		maker_release(&maker);
	}
}

static void
test_hash(void **state)
{
	struct maker maker;
	struct class **classes;

	(void)state;
	maker_init(&maker);
	maker_class(&maker, "A", NULL, "u32 u8<100 ?f64");
	maker_class(&maker, "B", NULL, "u32 u8<100 ?f64");
	maker_class(&maker, "C", NULL, "u32 u8<100 f64");
	maker_class(&maker, "D", NULL, "u32 u8<100 ?f64")->is_weakref = true;
	maker_layout(&maker, "lp64");
	classes = maker.schema.classes;
	assert_true(classes[0]->layout->hash == classes[1]->layout->hash);
	assert_true(classes[0]->layout->hash != classes[2]->layout->hash);
	assert_true(classes[0]->layout->hash != classes[3]->layout->hash);
	maker_release(&maker);
}

/*---- in their thousands ---------------------------------------------------*/

static void
test_random(void **state)
{
	uint64_t seed = 20250101;
	struct maker maker;
	char slots[1024];
	size_t i, met = 0;

	(void)state;
	maker_init(&maker);
	for (i = 0; i < RANDOM_CLASSES; i++) {
		random_slots(&seed, 20, i % 2, slots, sizeof slots);
		maker_class(&maker, "C", NULL, slots);
	}
	maker_layout(&maker, "lp64");
	for (i = 0; i < RANDOM_CLASSES; i++) {
		const struct layout *layout = maker.schema.classes[i]->layout;

		assert_true(layout->size >= bound_of(layout));
		assert_true(layout->size <= layout->sorted_size);
		met += layout->size == bound_of(layout);
	}
	maker_release(&maker);
	if (met * 100 < RANDOM_CLASSES * 97)
		fail_msg("only %zu of %d meet the bound", met, RANDOM_CLASSES);
}

/* Chains of four lenders against the same slots in one class. */
static void
test_random_chains(void **state)
{
	uint64_t seed = 20250102, chain_bytes = 0, whole_bytes = 0;
	struct maker chains, wholes;
	char slots[512], all[2048];
	size_t i, worse = 0, leaves = 0;

	(void)state;
	maker_init(&chains);
	maker_init(&wholes);
	for (i = 0; i < 2000; i++) {
		struct class *class = NULL;
		unsigned depth;

		all[0] = 0;
		for (depth = 0; depth < 4; depth++) {
			random_slots(&seed, 6, false, slots, sizeof slots);
			class = maker_class(&chains, "C", class, slots);
			class->is_abstract = class->lends_spare = depth < 3;
			if (*all && *slots)
				strcat(all, " ");
			strcat(all, slots);
		}
		maker_class(&wholes, "W", NULL, all);
	}
	maker_layout(&chains, "lp64");
	maker_layout(&wholes, "lp64");
	for (i = 3; i < chains.schema.class_count; i += 4, leaves++) {
		const struct layout *chain = chains.schema.classes[i]->layout,
				    *whole = wholes.schema.classes[i / 4]
						     ->layout;

		chain_bytes += chain->size;
		whole_bytes += whole->size;
		worse += chain->size > whole->size;
	}
	maker_release(&chains);
	maker_release(&wholes);
	print_message("%zu of %zu chains above a full re-pack, %.3f %% of "
		      "bytes\n",
		worse, leaves,
		100.0 * ((double)chain_bytes / (double)whole_bytes - 1));
	assert_true(worse * 100 <= leaves * CHAIN_PERCENT);
}

/*---- what compilers say ---------------------------------------------------*/

static void
emit_random(const char *target, FILE *stream)
{
	uint64_t seed = 20250103;
	struct maker maker;
	struct buffer out = {0};
	char slots[1024];
	size_t i;

	maker_init(&maker);
	for (i = 0; i < COMPILED_CLASSES; i++) {
		struct class *parent = i % 3 == 1 ? maker.schema.classes[i - 1]
						  : NULL,
			     *class;

		random_slots(&seed, 12, true, slots, sizeof slots);
		class = maker_class(&maker, "C", parent, slots);
		if (!parent)
			class->layout_mode = (enum layout_mode)(i / 3 % 4);
		if (i % 7 == 0)
			class->align_bytes = 16;
		class->lends_spare = i % 2;
	}
	maker_layout(&maker, target);
	buffer_add_text(&out, maker_prelude);
	for (i = 0; i < COMPILED_CLASSES; i++)
		maker_emit(&maker, maker.schema.classes[i], i, &out);
	fwrite(out.bytes, 1, out.length, stream);
	buffer_release(&out);
	maker_release(&maker);
}

static void
check_compiler(const char *command, const char *target)
{
	char line[256];
	FILE *stream;

	snprintf(line, sizeof line,
		"echo 'int x;' | %s "
		"-x c -std=c11 -fsyntax-only - 2>/dev/null",
		command);
	if (system(line) != 0) {
		print_message("skipped: %s\n", command);
		return;
	}
	snprintf(
		line, sizeof line, "%s -x c -std=c11 -fsyntax-only -", command);
	stream = popen(line, "w");
	assert_non_null(stream);
	emit_random(target, stream);
	assert_int_equal(pclose(stream), 0);
}

static void
test_compilers(void **state)
{
	(void)state;
	check_compiler("gcc -m64", "lp64");
	check_compiler("gcc -m32", "i386");
	check_compiler("clang --target=armv7-linux-gnueabihf", "ilp32");
	check_compiler("clang --target=x86_64-pc-windows-msvc", "lp64");
	check_compiler("clang --target=i686-pc-windows-msvc", "ilp32");
}

/*---- the report -----------------------------------------------------------*/

static void
test_report(void **state)
{
	static const char expected[] =
		"struct Foo {\n"
		"\tuint8_t                    s0;                   /*     0   "
		"  1 */\n"
		"\n\t/* XXX 7 bytes hole, try to pack */\n\n"
		"\tuint64_t                   s1;                   /*     8   "
		"  8 */\n"
		"\tchar                       s2[60];               /*    16   "
		" 60 */\n"
		"\t/* --- cacheline 1 boundary (64 bytes) was 12 bytes ago --- "
		"*/\n"
		"\tuint8_t                    s3;                   /*    76   "
		"  1 */\n"
		"\n\t/* size: 80, cachelines: 2, members: 4 */\n"
		"\t/* sum members: 70, holes: 1, sum holes: 7 */\n"
		"\t/* padding: 3 */\n"
		"\t/* last cacheline: 16 bytes */\n"
		"\t/* layout: declared, align: 8 */\n"
		"\t/* in two cachelines: s2[60] */\n"
		"\t/* bits needed: 560, 8 bytes above the bit bound of 72 */\n"
		"\t/* in declared order: 80, the same */\n"
		"\t/* plain C, int enums and bool flags: 80, the same */\n"
		"\t/* as a dict class: 256, 176 bytes saved */\n"
		"\t/* 1,000,000 objects: declared C 80.0 MB, laid out 80.0 MB, "
		"saves 0 bytes */\n"
		"\t/* 1,000,000 objects: dict class 256.0 MB, laid out 80.0 MB, "
		"saves 176.0 MB */\n"
		"};\n\n"
		"/* 1 class, one object of each: 80 bytes */\n"
		"/* bit bound: 72, sorted: 72, in declared order: 80, plain C: "
		"80 */\n"
		"/* as dict classes: 256 */\n";
	struct maker maker;
	struct buffer out = {0};

	(void)state;
	maker_init(&maker);
	maker_class(&maker, "Foo", NULL, "u8 u64 c60 u8")->layout_mode =
		LAYOUT_DECLARED;
	maker_layout(&maker, "lp64");
	report_text(&maker.run, &maker.model, &targets[0], &out);
	assert_int_equal(out.length, sizeof expected - 1);
	assert_memory_equal(out.bytes, expected, out.length);
	buffer_release(&out);
	maker_release(&maker);
}

/* The lines that pahole and the report have in common: members by their
 * columns, and everything that is said about holes, cache lines and sizes. */
static bool
is_common(char *line)
{
	static const char *const words[] = {"/* XXX", "/* --- cacheline",
		"/* size:", "/* sum members:", "/* padding:",
		"/* last cacheline:", "/* paddings:"};
	char *columns = strstr(line, "; ");
	size_t i;

	if (columns) {
		columns = strstr(columns, "/*");
		assert_non_null(columns);
		memmove(line, columns, strlen(columns) + 1);
		return true;
	}
	for (i = 0; i < sizeof words / sizeof *words; i++)
		if (strncmp(line, "\t", 1) == 0 &&
			strncmp(line + 1, words[i], strlen(words[i])) == 0)
			return true;
	return false;
}

static void
read_common(FILE *stream, const char *start, struct buffer *out)
{
	char line[512];
	bool inside = false;

	while (fgets(line, sizeof line, stream)) {
		if (strncmp(line, start, strlen(start)) == 0)
			inside = true;
		else if (line[0] == '}')
			inside = false;
		else if (inside && is_common(line))
			buffer_add_text(out, line);
	}
}

/* Shows the first line that differs, not all of both. */
static void
check_same_lines(const char *ours, const char *theirs)
{
	size_t i, start = 0;

	for (i = 0; ours[i] && ours[i] == theirs[i]; i++)
		if (ours[i] == '\n')
			start = i + 1;
	if (ours[i] != theirs[i])
		fail_msg("ours: %.100s\ntheirs: %.100s", ours + start,
			theirs + start);
}

static void
make_pahole_classes(struct maker *maker)
{
	uint64_t seed = 20250104;
	char slots[1024];
	size_t i;

	maker_init(maker);
	for (i = 0; i < 60; i++) {
		struct class *class;

		random_slots(&seed, 16, true, slots, sizeof slots);
		class = maker_class(maker,
			text_format(&maker->run.arena, "T%zu", i).bytes, NULL,
			i % 20 == 9 ? "u8 @T7 u8 @T7[2] u32 @T7" : slots);
		class->layout_mode = i % 5 == 4 && i % 20 != 9
			? LAYOUT_COMPACT
			: LAYOUT_DECLARED;
	}
	maker_layout(maker, "lp64");
}

static void
test_pahole(void **state)
{
	struct maker maker;
	struct buffer source = {0}, report = {0}, ours = {0}, theirs = {0};
	FILE *stream;
	size_t i;

	(void)state;
	if (system("pahole --version >/dev/null 2>&1") != 0) {
		print_message("skipped: no pahole\n");
		return;
	}
	make_pahole_classes(&maker);
	buffer_add_text(&source, maker_prelude);
	for (i = 0; i < maker.schema.class_count; i++)
		maker_emit(&maker, maker.schema.classes[i], i, &source);
	stream = popen("cc -m64 -g -x c -std=c11 -c -o test_pahole.o -", "w");
	assert_non_null(stream);
	fwrite(source.bytes, 1, source.length, stream);
	assert_int_equal(pclose(stream), 0);
	stream = popen("pahole test_pahole.o; rm test_pahole.o", "r");
	assert_non_null(stream);
	read_common(stream, "struct T", &theirs);
	assert_int_equal(pclose(stream), 0);
	report_text(&maker.run, &maker.model, &targets[0], &report);
	stream = tmpfile();
	assert_non_null(stream);
	fwrite(report.bytes, 1, report.length, stream);
	rewind(stream);
	read_common(stream, "struct T", &ours);
	fclose(stream);
	buffer_add(&ours, "", 1);
	buffer_add(&theirs, "", 1);
	assert_true(ours.length > 4096);
	check_same_lines(ours.bytes, theirs.bytes);
	buffer_release(&source);
	buffer_release(&report);
	buffer_release(&ours);
	buffer_release(&theirs);
	maker_release(&maker);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sizes),
		cmocka_unit_test(test_corpus),
		cmocka_unit_test(test_lent_bits),
		cmocka_unit_test(test_not_lent),
		cmocka_unit_test(test_mixed_family),
		cmocka_unit_test(test_declared_family),
		cmocka_unit_test(test_empty_lender),
		cmocka_unit_test(test_presence),
		cmocka_unit_test(test_ties_keep_order),
		cmocka_unit_test(test_packs_only_for_gain),
		cmocka_unit_test(test_align_and_spare),
		cmocka_unit_test(test_embedded),
		cmocka_unit_test(test_too_large),
		cmocka_unit_test(test_hash),
		cmocka_unit_test(test_random),
		cmocka_unit_test(test_random_chains),
		cmocka_unit_test(test_compilers),
		cmocka_unit_test(test_report),
		cmocka_unit_test(test_pahole),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

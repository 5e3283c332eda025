/* SPDX-License-Identifier: MIT */
#include "compared.h"

#include "answers.h"

#include <math.h>

/* Of objects that are read from texts, each with each, itself included. */
#define WITH_OBJECTS(C, say_them, ...) \
	do { \
		static const char *const texts_[] = {__VA_ARGS__}; \
		enum { count_ = sizeof texts_ / sizeof *texts_ }; \
		C objects_[count_]; \
		size_t i_; \
		for (i_ = 0; i_ < count_; i_++) { \
			C##_init(&objects_[i_]); \
			SLOT_IGNORE(READ(C, &objects_[i_], texts_[i_])); \
		} \
		say_them(C, objects_, count_); \
		for (i_ = 0; i_ < count_; i_++) \
			slot_release(&C##_class, &objects_[i_]); \
	} while (0)

#define SAY_ORDERS(C, objects, count) \
	for (i_ = 0; i_ < (count) * (count); i_++) \
	say_sign(C##_cmp(&(objects)[i_ / (count)], &(objects)[i_ % (count)]))

#define SAY_EQUALS(C, objects, count) \
	for (i_ = 0; i_ < (count) * (count); i_++) \
	printf("%s%c", i_ % (count) ? "" : " ", \
		C##_eq(&(objects)[i_ / (count)], &(objects)[i_ % (count)]) \
			? 'y' \
			: 'n')

static void
say_sign(int order)
{
	say("%d", (order > 0) - (order < 0));
}

#define X(x) "{\"x\":" #x "}"
#define XY(x, y) "{\"x\":" #x ",\"y\":" #y "}"

static void
nothing(void)
{
	Nothing a = Nothing_DEFAULTS, b = Nothing_DEFAULTS;

	say_whether(Nothing_eq(&a, &b));
	say_sign(Nothing_cmp(&a, &b));
	say_whether(Nothing_cmp(&a, &b) <= 0);
}

static void
one_field(void)
{
	WITH_OBJECTS(One, SAY_ORDERS, X(0), X(1), X(-1));
}

static void
two_fields(void)
{
	WITH_OBJECTS(Two, SAY_ORDERS, XY(0, 0), XY(0, 1), XY(1, 0), XY(1, 1));
}

static void
around_the_origin(void)
{
	Two origin = Two_make(.x = 0, .y = 0), other;
	int x, y;

	for (x = -1; x <= 1; x++)
		for (y = -1; y <= 1; y++) {
			other = Two_make(.x = x, .y = y);
			say_sign(Two_cmp(&origin, &other));
		}
}

static void
as_declared(void)
{
	WITH_OBJECTS(Turned, SAY_ORDERS, "{\"z\":1,\"a\":9}",
		"{\"z\":2,\"a\":0}", "{\"z\":1,\"a\":10,\"m\":true}",
		"{\"z\":1,\"a\":9,\"m\":true}");
}

static void
inherited_first(void)
{
	WITH_OBJECTS(Below, SAY_ORDERS, "{\"x\":0,\"y\":0,\"z\":9}",
		"{\"x\":0,\"y\":1,\"z\":0}", "{\"x\":1,\"y\":0,\"z\":0}",
		"{\"x\":0,\"y\":0,\"z\":8}");
}

static void
left_out(void)
{
	WITH_OBJECTS(Left, SAY_EQUALS, XY(1, 2), XY(1, 3), XY(2, 2));
	WITH_OBJECTS(Left, SAY_ORDERS, XY(1, 2), XY(1, 3), XY(2, 2));
}

static void
left_out_of_hash(void)
{
	Left a = Left_make(.x = 1, .y = 2), b = Left_make(.x = 1, .y = 3);

	say_whether(Left_hash(&a) == Left_hash(&b));
}

static void
hash_less(void)
{
	Less a = Less_make(.x = 1, .y = 2), b = Less_make(.x = 1, .y = 3);

	say_whether(Less_eq(&a, &b));
	say_whether(Less_hash(&a) == Less_hash(&b));
}

static void
equal_hashes(void)
{
	Two a = Two_make(.x = 1, .y = 2), b = Two_make(.x = 1, .y = 2);
	Two c = Two_make(.x = 2, .y = 1);

	say_whether(Two_hash(&a) == Two_hash(&b));
	say_whether(Two_hash(&a) == Two_hash(&c));
}

static void
hash_of_nothing(void)
{
	Nothing a = Nothing_DEFAULTS, b = Nothing_DEFAULTS;

	say_whether(Nothing_hash(&a) == Nothing_hash(&b));
}

static void
frozen_hash(void)
{
	Cold a = Cold_make(.x = 1, .s = "a"), b = Cold_make(.x = 1, .s = "a");
	Cold c = Cold_make(.x = 1, .s = "b");

	say_whether(Cold_eq(&a, &b));
	say_whether(Cold_hash(&a) == Cold_hash(&b));
	say_whether(Cold_hash(&a) == Cold_hash(&c));
	Cold_release(&a);
	Cold_release(&b);
	Cold_release(&c);
}

static void
not_a_number(void)
{
	Real a = Real_make(.x = (double)NAN), b = Real_make(.x = (double)NAN);
	Real c = Real_make(.x = 1);

	say_whether(Real_eq(&a, &b));
	say_whether(Real_eq(&a, &c));
}

static void
zeros(void)
{
	Real a = Real_make(.x = 0.0), b = Real_make(.x = -0.0);

	say_whether(Real_eq(&a, &b));
	say_sign(Real_cmp(&a, &b));
	say_whether(Real_hash(&a) == Real_hash(&b));
}

static void
reals(void)
{
	static const double values[] = {-HUGE_VAL, -1.5, 5e-324, HUGE_VAL};
	size_t i;

	for (i = 0; i < 16; i++) {
		Real a = Real_make(.x = values[i / 4]);
		Real b = Real_make(.x = values[i % 4]);

		say_sign(Real_cmp(&a, &b));
	}
}

#define TEXTS \
	"{\"s\":\"\"}", "{\"s\":\"a\"}", "{\"s\":\"ab\"}", "{\"s\":\"b\"}", \
		"{\"s\":\"Z\"}", "{\"s\":\"\\u00e9\"}", "{\"s\":\"\\u65e5\"}", \
		"{\"s\":\"\\ud834\\udd1e\"}", "{\"s\":\"\\uffff\"}"

static void
texts(void)
{
	WITH_OBJECTS(Text, SAY_ORDERS, TEXTS);
}

static void
buffers(void)
{
	WITH_OBJECTS(Buffer, SAY_ORDERS, TEXTS);
}

static void
text_hashes(void)
{
	Text a = Text_make(.s = "\xe6\x97\xa5"),
	     b = Text_make(.s = "\xe6\x97\xa5");
	Text c = Text_make(.s = ""), d = Text_make(.s = "a");

	say_whether(Text_hash(&a) == Text_hash(&b));
	say_whether(Text_hash(&c) == Text_hash(&d));
	Text_release(&a);
	Text_release(&b);
	Text_release(&c);
	Text_release(&d);
}

/* In base 64: "", 0, 0 0, 7f, 80, ff. */
static void
data(void)
{
	WITH_OBJECTS(Data, SAY_ORDERS, "{\"b\":\"\"}", "{\"b\":\"AA==\"}",
		"{\"b\":\"AAA=\"}", "{\"b\":\"fw==\"}", "{\"b\":\"gA==\"}",
		"{\"b\":\"/w==\"}");
}

static void
enums(void)
{
	WITH_OBJECTS(Sized, SAY_ORDERS, "{\"size\":\"small\",\"b\":true}",
		"{\"size\":\"large\"}", "{\"size\":\"medium\"}",
		"{\"size\":\"small\"}");
}

static void
unset_is_equal(void)
{
	WITH_OBJECTS(Opt, SAY_EQUALS, "{}", X(0), "{}", X(1));
}

static void
unset_has_order(void)
{
	Opt unset = Opt_make(), zero = Opt_make(.x = 0);

	say_sign(Opt_cmp(&unset, &zero));
}

#define ITEMS(items) "{\"items\":" items "}"
#define LISTS \
	ITEMS("[]"), ITEMS("[0]"), ITEMS("[0,0]"), ITEMS("[0,1]"), \
		ITEMS("[1]"), ITEMS("[-1,9]")

static void
lists(void)
{
	WITH_OBJECTS(Items, SAY_ORDERS, LISTS);
	WITH_OBJECTS(Items, SAY_EQUALS, LISTS);
}

#define OUTER(x, y, n) "{\"two\":" XY(x, y) ",\"n\":" #n "}"

static void
nested(void)
{
	WITH_OBJECTS(Outer, SAY_ORDERS, OUTER(0, 1, 0), OUTER(0, 1, 1),
		OUTER(0, 0, 9), OUTER(1, 0, -9));
}

static void
wide(void)
{
	WITH_OBJECTS(Wide, SAY_ORDERS, "{\"i\":-9223372036854775808}",
		"{\"i\":9223372036854775807}", "{\"u\":18446744073709551615}",
		"{\"u\":9223372036854775808}", "{\"u\":1}");
}

static void
equal(void)
{
	WITH_OBJECTS(Two, SAY_EQUALS, XY(1, 2), XY(1, 2), XY(1, 3), XY(2, 2));
}

int
main(void)
{
	ASK(nothing);
	ASK(one_field);
	ASK(two_fields);
	ASK(around_the_origin);
	ASK(as_declared);
	ASK(inherited_first);
	ASK(left_out);
	ASK(left_out_of_hash);
	ASK(hash_less);
	ASK(equal_hashes);
	ASK(hash_of_nothing);
	ASK(frozen_hash);
	ASK(not_a_number);
	ASK(zeros);
	ASK(reals);
	ASK(texts);
	ASK(buffers);
	ASK(text_hashes);
	ASK(data);
	ASK(enums);
	ASK(unset_is_equal);
	ASK(unset_has_order);
	ASK(lists);
	ASK(nested);
	ASK(wide);
	ASK(equal);
	return 0;
}

/* SPDX-License-Identifier: MIT */
#include "made.h"

#include "answers.h"

/* As CPython shows it, in one word. */
static void
say_repr(const slot_class *type, const void *object)
{
	char text[200], word[200];
	size_t i, length = 0;

	slot_repr(type, object, text, sizeof text);
	for (i = 0; text[i]; i++)
		if (text[i] != ' ')
			word[length++] = text[i];
	word[length] = '\0';
	say("%s", word);
}

#define SAY_REPR(C, object) say_repr(&C##_class, object)
#define SAY_MADE(C, ...) \
	do { \
		C made_ = C##_make(__VA_ARGS__); \
		SAY_REPR(C, &made_); \
		slot_release(&C##_class, &made_); \
	} while (0)
#define SAY_REPLACED(C, from, ...) \
	do { \
		C other_ = C##_replace(from, __VA_ARGS__); \
		SAY_REPR(C, &other_); \
	} while (0)
#define SAY_MADE_JSON(C, ...) \
	do { \
		C made_ = C##_make(__VA_ARGS__); \
		SAY_JSON(C, &made_); \
		slot_release(&C##_class, &made_); \
	} while (0)
#define SAY_READ(C, text) \
	do { \
		C read_ = C##_DEFAULTS; \
		SLOT_IGNORE(READ(C, &read_, text)); \
		SAY_REPR(C, &read_); \
	} while (0)

static void
one_default(void)
{
	SAY_MADE(Point, .x = 3);
	SAY_MADE(Point, .x = 3, .y = 4);
	SAY_MADE(Point, .y = 1, .x = 2);
}

static void
other_default_below(void)
{
	SAY_MADE(Derived, .y = 0);
	SAY_MADE(Derived, .x = 5);
	SAY_MADE(Base, .y = 0);
}

static void
order_of_slots(void)
{
	C c = C_DEFAULTS;
	D d = D_DEFAULTS;
	E e = E_DEFAULTS;
	F f = F_DEFAULTS;

	SAY_REPR(C, &c);
	SAY_REPR(D, &d);
	SAY_REPR(E, &e);
	SAY_REPR(F, &f);
}

static void
needed_is_missing(void)
{
	SAY_WHETHER_READ(Point, "{\"y\": 1}");
	SAY_WHETHER_READ(Point, "{}");
	SAY_WHETHER_READ(Point, "{\"x\": null}");
	SAY_WHETHER_READ(Point, "{\"x\": 1}");
}

static void
left_out_of_text(void)
{
	SAY_READ(Point, "{\"x\": 1}");
	SAY_READ(Point, "{\"y\": 7, \"x\": 1}");
}

static void
fresh_list(void)
{
	Shared one = Shared_make(), other = Shared_make();

	SLOT_IGNORE(Shared_append_items(&one, 1));
	say("%d %d", (int)Shared_count_items(&one),
		(int)Shared_count_items(&other));
	Shared_release(&one);
	Shared_release(&other);
}

static void
replace_one(void)
{
	Cold one = Cold_make(.x = 1, .y = 2);

	SAY_REPLACED(Cold, &one, .x = 3);
	SAY_REPR(Cold, &one);
}

static void
replace_each(void)
{
	Point one = Point_make(.x = 1, .y = 2);

	SAY_REPLACED(Point, &one, .x = 3);
	SAY_REPLACED(Point, &one, .y = 4);
	SAY_REPLACED(Point, &one, .x = 3, .y = 4);
}

static void
replace_none(void)
{
	Point one = Point_make(.x = 1, .y = 2), other = Point_replace(&one);

	say_whether(Point_eq(&one, &other));
	say_whether(&one == &other);
}

static void
evolve(void)
{
	Point one = Point_make(.x = 1, .y = 2), other = Point_replace(&one);

	SAY_REPLACED(Point, &one, .y = 9);
	SAY_REPR(Point, &other);
	SAY_REPR(Point, &one);
}

static void
replace_inherited(void)
{
	Derived one = Derived_make(.y = 1), other = Derived_make(.x = 1);

	SAY_REPLACED(Derived, &one, .z = 2);
	SAY_REPLACED(Derived, &other, .y = 3);
}

static void
say_c(Opt value)
{
	if (Opt_has_c(&value))
		say("%d", Opt_get_c(&value));
	else
		say("None");
}

static void
replace_keeps_unset(void)
{
	Opt unset = Opt_make(), seven = Opt_make(.c = 7);

	say_c(Opt_replace(&unset, .a = 1));
	say_c(Opt_replace(&seven, .a = 1));
	say_c(Opt_replace(&unset, .c = 8));
	say_c(Opt_replace(&seven, .c = 0));
}

static void
replace_keeps_what_was_set(void)
{
	Point one = Point_make(.x = 1);

	Point_set_y(&one, 20);
	SAY_REPLACED(Point, &one, .x = 5);
}

static void
replace_texts(void)
{
	Shared one = Shared_make(.s = "text"), other = Shared_replace(&one);

	SLOT_IGNORE(Shared_set_s(&one, "another"));
	say("%s %s", Shared_get_s(&other), Shared_get_s(&one));
	Shared_release(&one);
	Shared_release(&other);
}

static void
replace_lists(void)
{
	Shared one = Shared_make(), other = Shared_DEFAULTS;

	SLOT_IGNORE(Shared_append_items(&one, 1));
	SLOT_IGNORE(Shared_try_replace(&other, NULL, &one, .s = "t"));
	SLOT_IGNORE(Shared_append_items(&one, 2));
	say("%d %d", (int)Shared_count_items(&one),
		(int)Shared_count_items(&other));
	Shared_release(&one);
	Shared_release(&other);
}

static void
deep_copy(void)
{
	Shared one = Shared_make(.s = "text"), other = Shared_DEFAULTS;

	SLOT_IGNORE(Shared_append_items(&one, 1));
	SLOT_IGNORE(Shared_append_items(&one, 2));
	SLOT_IGNORE(Shared_copy(&other, &one));
	SLOT_IGNORE(Shared_set_items(&one, 0, 9));
	SLOT_IGNORE(Shared_set_s(&one, "another"));
	say("%s %d %d", Shared_get_s(&other), Shared_get_items(&other, 0),
		(int)Shared_count_items(&other));
	say_whether(Shared_eq(&one, &other));
	Shared_release(&one);
	Shared_release(&other);
}

#define NAMED(C, object, name, value) \
	(slot_set_named(&C##_class, object, name, strlen(name), value) == \
		SLOT_OK)

static void
frozen(void)
{
	Cold cold = Cold_make(.x = 1, .y = 2);

	say_whether(NAMED(Cold, &cold, "x", slot_int(3)));
	say("%d", Cold_get_x(&cold));
}

static void
no_such_slot(void)
{
	Fixed one = Fixed_make(.x = 1);
	slot_value value;

	say_whether(NAMED(Fixed, &one, "y", slot_int(3)));
	say_whether(
		slot_get_named(&Fixed_class, &one, "y", 1, &value) == SLOT_OK);
	say_whether(NAMED(Fixed, &one, "x", slot_int(3)));
}

static void
class_constant(void)
{
	Fixed one = Fixed_make(.x = 1);
	slot_value value = slot_int(0);

	SLOT_IGNORE(!slot_get_named(&Fixed_class, &one, "LOT", 3, &value));
	say("%d %d", (int)value.as.integer, Fixed_LOT);
	SAY_REPR(Fixed, &one);
	say_whether(NAMED(Fixed, &one, "LOT", slot_int(5)));
}

static void
omit_defaults(void)
{
	SAY_MADE_JSON(Brief, .a = 0);
	SAY_MADE_JSON(Brief, .a = 1);
	SAY_MADE_JSON(Brief, .a = 1, .b = false);
	SAY_MADE_JSON(Brief, .a = 1, .b = true);
	SAY_MADE_JSON(Brief, .a = 1, .c = NULL);
	SAY_MADE_JSON(Brief, .a = 1, .c = "test");
	SAY_MADE_JSON(Brief, .b = true);
}

static void
omit_empty_list(void)
{
	Listing listing = Listing_DEFAULTS;

	SAY_JSON(Listing, &listing);
	SLOT_IGNORE(Listing_append_d(&listing, 1));
	SAY_JSON(Listing, &listing);
	SAY_WHETHER_READ(Listing, "{}");
	Listing_release(&listing);
}

static void
omit_defaults_not_needed(void)
{
	SAY_MADE_JSON(Needed, .a = 1);
	SAY_MADE_JSON(Needed, .a = 1, .b = false);
	SAY_MADE_JSON(Needed, .a = 1, .b = true);
	SAY_MADE_JSON(Needed, .a = 0);
}

static void
say_round_trip(int a, bool b)
{
	Brief one = Brief_make(.a = a, .b = b), other = Brief_make(.a = 77);
	char json[100];
	slot_json_writer writer;

	slot_json_writer_init(&writer, json, sizeof json - 1, NULL, NULL);
	SLOT_IGNORE(Brief_to_json(&one, &writer));
	json[writer.used] = '\0';
	SLOT_IGNORE(READ(Brief, &other, json));
	say_whether(Brief_eq(&one, &other));
	Brief_release(&one);
	Brief_release(&other);
}

static void
omit_defaults_round_trip(void)
{
	say_round_trip(0, false);
	say_round_trip(1, false);
	say_round_trip(0, true);
}

static void
omit_defaults_inherited(void)
{
	SAY_MADE_JSON(BriefBelow, .a = 0);
	SAY_MADE_JSON(BriefBelow, .e = 2);
	SAY_MADE_JSON(BriefBelow, .a = 1);
}

static void
unknown_forbidden(void)
{
	SAY_WHETHER_READ(Strict, "{\"x\": 1, \"y\": 2}");
	SAY_WHETHER_READ(Strict, "{\"x\": 1, \"y\": 2, \"z\": 3}");
}

static void
say_skipping(const char *text)
{
	Skipping one = Skipping_DEFAULTS;

	SLOT_IGNORE(READ(Skipping, &one, text));
	say("(x=%d,y=%d)", Skipping_get_x(&one), Skipping_get_y(&one));
}

static void
unknown_skipped(void)
{
	say_skipping("{\"x\": 1, \"z\": 3}");
	say_skipping("{\"z\": {\"x\": [1, {}]}, \"x\": 2}");
	say_skipping("{\"x\": 3, \"xx\": null, \"\": \"\"}");
}

static void
unknown_by_default(void)
{
	SAY_WHETHER_READ(Strict, "{\"x\": 1, \"z\": 3}");
}

static void
unset_written(void)
{
	SAY_MADE_JSON(Opt, .a = 0);
	SAY_MADE_JSON(Opt, .a = 1, .c = 2);
}

static void
order_of_text(void)
{
	SAY_MADE_JSON(Derived, .y = 0);
}

int
main(void)
{
	ASK(one_default);
	ASK(other_default_below);
	ASK(order_of_slots);
	ASK(needed_is_missing);
	ASK(left_out_of_text);
	ASK(fresh_list);
	ASK(replace_one);
	ASK(replace_each);
	ASK(replace_none);
	ASK(evolve);
	ASK(replace_inherited);
	ASK(replace_keeps_unset);
	ASK(replace_keeps_what_was_set);
	ASK(replace_texts);
	ASK(replace_lists);
	ASK(deep_copy);
	ASK(frozen);
	ASK(no_such_slot);
	ASK(class_constant);
	ASK(omit_defaults);
	ASK(omit_empty_list);
	ASK(omit_defaults_not_needed);
	ASK(omit_defaults_round_trip);
	ASK(omit_defaults_inherited);
	ASK(unknown_forbidden);
	ASK(unknown_skipped);
	ASK(unknown_by_default);
	ASK(unset_written);
	ASK(order_of_text);
	return 0;
}

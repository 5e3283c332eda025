/* SPDX-License-Identifier: MIT */
#include "narrowed.h"

#include "answers.h"

/* A member of each value, in the parent, the child and the grandchild. */
#define SAY_OF(T, x, member, values) \
	for (i = 0; i < sizeof values / sizeof *values; i++) { \
		snprintf(text, sizeof text, "{" x "\"%s\": %s}", member, \
			values[i]); \
		SAY_WHETHER_READ(T, text); \
	}
#define OF_EACH(function, member, ...) \
	static void function(void) \
	{ \
		static const char *const values[] = {__VA_ARGS__}; \
		char text[100]; \
		size_t i; \
		SAY_OF(P, "", member, values) \
		SAY_OF(C, "\"x\":1,", member, values) \
		SAY_OF(D, "\"x\":1,", member, values) \
	}

/* clang-format off */
OF_EACH(fewer_values, "state", "\"is-open\"", "\"closed\"", "\"gone\"",
	"\"open\"")
OF_EACH(texts_of_an_enum, "color", "\"red\"", "\"green\"", "\"pink\"", "\"\"")
OF_EACH(tighter_bounds, "level", "-1", "0", "1", "2", "3", "7", "8", "9", "10")
OF_EACH(tighter_lengths, "name", "\"\"", "\"a\"", "\"ab\"", "\"abc\"",
	"\"abcd\"")
OF_EACH(fewer_elements, "items", "[]", "[1]", "[1,2]")
/* clang-format on */

static void
needed(void)
{
	SAY_WHETHER_READ(P, "{}");
	SAY_WHETHER_READ(P, "{\"x\": 1}");
	SAY_WHETHER_READ(C, "{}");
	SAY_WHETHER_READ(C, "{\"x\": 1}");
	SAY_WHETHER_READ(D, "{}");
	SAY_WHETHER_READ(D, "{\"x\": 1}");
}

static void
set_by_each(void)
{
	static const int values[] = {-1, 1, 2, 8, 9, 10};
	P parent = P_DEFAULTS;
	C child = C_DEFAULTS;
	size_t i;

	for (i = 0; i < sizeof values / sizeof *values; i++)
		say_whether(P_set_level(&parent, values[i]));
	for (i = 0; i < sizeof values / sizeof *values; i++)
		say_whether(C_set_level(&child, values[i]));
	P_release(&parent);
	C_release(&child);
}

static void
set_by_parent(void)
{
	C child = C_make(.x = 1);

	say_whether(C_validate(&child, NULL, NULL) == 0);
	SLOT_IGNORE(P_set_level(C_as_P(&child), 9));
	say_whether(C_validate(&child, NULL, NULL) == 0);
	say("%d", C_get_level(&child));
	C_release(&child);
}

static void
own_rules_only(void)
{
	Most most = Most_DEFAULTS;

	say_whether(Most_set_v(&most, -1));
	say_whether(Most_set_v(&most, 0));
	say_whether(Most_set_v(&most, 5));
	say_whether(Most_set_v(&most, 6));
}

int
main(void)
{
	ASK(needed);
	ASK(fewer_values);
	ASK(texts_of_an_enum);
	ASK(tighter_bounds);
	ASK(tighter_lengths);
	ASK(fewer_elements);
	ASK(set_by_each);
	ASK(set_by_parent);
	ASK(own_rules_only);
	return 0;
}

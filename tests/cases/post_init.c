/* SPDX-License-Identifier: MIT */
#include "post_init.h"

#include "answers.h"

static char called[200];
static const char *refusing;

static bool
call(const char *name, slot_fault *fault)
{
	size_t length = strlen(called);

	snprintf(called + length, sizeof called - length, " %s", name);
	if (!fault || !refusing || strcmp(refusing, name) != 0)
		return true;
	fault->reason = "Oh no!";
	return false;
}

static void
say_called(void)
{
	say("%s", called[0] ? called + 1 : "nothing");
	called[0] = '\0';
}

/* clang-format off */
#define HOOK(C) \
	void C##_ready(C *self) { (void)self; call(#C, NULL); }
#define HOOK_THAT_MAY_REFUSE(C) \
	bool C##_ready(C *self, slot_fault *fault) \
	{ (void)self; return call(#C, fault); }
HOOK(Loud)
HOOK_THAT_MAY_REFUSE(Root)
HOOK_THAT_MAY_REFUSE(Middle)
HOOK_THAT_MAY_REFUSE(Leaf)
HOOK_THAT_MAY_REFUSE(Outer)
HOOK_THAT_MAY_REFUSE(Many)
/* clang-format on */

static char seen[20];

void
Once_ready(Once *self)
{
	call("Once", NULL);
	snprintf(
		seen, sizeof seen, "%d,%d", Once_get_x(self), Once_get_y(self));
}

bool
Picky_ready(Picky *self, slot_fault *fault)
{
	(void)fault;
	return Picky_get_i(self) != 10;
}

void
Doubled_ready(Doubled *self)
{
	Doubled_set_x(self, 2 * Doubled_get_x(self));
}

void
Cold_ready(Cold *self)
{
	self->x *= 2;
}

bool
Inner_ready(Inner *self, slot_fault *fault)
{
	char name[20];

	snprintf(name, sizeof name, "Inner%d", Inner_get_v(self));
	refusing = Inner_get_v(self) < 0 ? name : NULL;
	return call(name, fault);
}

bool
is_checked(int32_t value)
{
	(void)value;
	call("validator", NULL);
	return !refusing || strcmp(refusing, "validator") != 0;
}

bool
Checked_ready(Checked *self, slot_fault *fault)
{
	(void)self;
	return call("hook", fault);
}

static void
called_once(void)
{
	SLOT_IGNORE(Once_make().x);
	say_called();
}

static void
refuses_itself(void)
{
	Picky picky;

	say_whether(Picky_try_make(&picky, NULL, .i = 10));
	say_whether(Picky_try_make(&picky, NULL, .i = 5));
}

static void
changes_what_was_given(void)
{
	say("%d %d", Doubled_make().x, Doubled_make(.x = 2).x);
}

static void
changes_a_frozen_one(void)
{
	say("%d", Cold_make(.x = 3).x);
}

static void
not_by_starting(void)
{
	Once once = Once_DEFAULTS;

	Once_init(&once);
	say_called();
}

static void
sees_all_slots(void)
{
	SLOT_IGNORE(Once_make(.y = 7).x);
	say("%s", seen);
	called[0] = '\0';
}

/* Makes one where this function of the program refuses. */
#define MAY_MAKE(C, name) \
	do { \
		C made_; \
		refusing = name; \
		say_whether(C##_try_make(&made_, NULL)); \
		refusing = NULL; \
		say_called(); \
	} while (0)
#define MAKE(C) \
	do { \
		C made_ = C##_make(); \
		(void)made_; \
		say_called(); \
	} while (0)

/* clang-format off */
static void inherited(void) { MAKE(Silent); }
static void without_super(void) { MAKE(Middle); }
static void with_super(void) { MAKE(Middle); }
static void inherited_from_two(void) { MAKE(Quiet); }
static void three_levels(void) { MAKE(Leaf); }
static void parent_refuses(void) { MAY_MAKE(Leaf, "Root"); }
static void middle_refuses(void) { MAY_MAKE(Leaf, "Middle"); }
static void child_refuses(void) { MAY_MAKE(Leaf, "Leaf"); }
static void inherited_one_refuses(void) { MAY_MAKE(Silent, "Root"); }
static void first_base_has_none(void) { MAKE(Mixed); }
static void first_base_has_one(void) { MAKE(Second); }
/* clang-format on */

static void
replace_calls(void)
{
	Once once = Once_make();

	called[0] = '\0';
	SLOT_IGNORE(Once_replace(&once, .x = 5).x);
	say_called();
}

static void
replace_calls_again(void)
{
	Doubled one = Doubled_make(.x = 2);

	say("%d %d", one.x, Doubled_replace(&one, .y = 1).x);
	say("%d %d", Doubled_replace(&one, .x = 3).x, one.x);
}

static void
replace_refused(void)
{
	Picky one = Picky_make(.i = 5);

	say_whether(Picky_try_replace(&one, NULL, &one, .i = 10));
	say("%d", Picky_get_i(&one));
}

static void
copy_does_not(void)
{
	Once one = Once_make(), other = one, copied;

	called[0] = '\0';
	Once_copy(&copied, &other);
	say_called();
}

static void
inner_first(void)
{
	Outer outer = Outer_make(.id = 1, .inner = Inner_make(.v = 7));

	(void)outer;
	say_called();
}

static void
set_does_not(void)
{
	Once once = Once_make();

	called[0] = '\0';
	Once_set_x(&once, 3);
	say_called();
}

static void
attrs_order(void)
{
	MAKE(Checked);
}

static void
attrs_value_refused(void)
{
	MAY_MAKE(Checked, "validator");
}

static void
attrs_refuses(void)
{
	MAY_MAKE(Checked, "hook");
}

static void
attrs_set(void)
{
	Checked checked = Checked_DEFAULTS;

	SLOT_IGNORE(Checked_set_x(&checked, 3));
	say_called();
}

static void
attrs_evolve(void)
{
	Checked checked = Checked_DEFAULTS;

	SLOT_IGNORE(Checked_try_replace(&checked, NULL, &checked, .x = 3));
	say_called();
}

static void
attrs_inherited(void)
{
	CheckedBelow below = CheckedBelow_make(.x = 1);

	(void)below;
	say_called();
}

static void
decode_calls(void)
{
	Once once = Once_make(.x = 1);

	SLOT_IGNORE(READ(Once, &once, "{\"x\": 1}"));
	say_called();
}

static void
read_many(const char *text)
{
	Many many = Many_DEFAULTS;
	bool is_read = READ(Many, &many, text);
	char message[200];

	if (!is_read) {
		slot_json_message(&reader, "text", message, sizeof message);
		say("%.7s %s", strstr(message, "many"),
			strstr(message, "Oh no!") ? "True" : "False");
	}
	say_called();
	Many_release(&many);
}

static void
decode_inner_first(void)
{
	read_many("{\"many\": [{\"v\": 1}, {\"v\": 2}]}");
}

static void
decode_refused(void)
{
	read_many("{\"many\": [{\"v\": 1}, {\"v\": -2}, {\"v\": 3}]}");
}

static void
decode_inherited(void)
{
	Silent silent = Silent_DEFAULTS;

	SLOT_IGNORE(READ(Silent, &silent, "{\"s\": 1}"));
	say_called();
}

static void
copies_are_equal(void)
{
	Once one = Once_make(), other;

	called[0] = '\0';
	Once_copy(&other, &one);
	say_whether(Once_eq(&one, &other));
	say_called();
}

static void
replaced_are_equal(void)
{
	Once one = Once_make(), other = Once_replace(&one);

	say_whether(Once_eq(&one, &other));
	say_called();
}

int
main(void)
{
	ASK(called_once);
	ASK(refuses_itself);
	ASK(changes_what_was_given);
	ASK(changes_a_frozen_one);
	ASK(not_by_starting);
	ASK(sees_all_slots);
	ASK(inherited);
	ASK(without_super);
	ASK(with_super);
	ASK(inherited_from_two);
	ASK(three_levels);
	ASK(parent_refuses);
	ASK(middle_refuses);
	ASK(child_refuses);
	ASK(inherited_one_refuses);
	ASK(first_base_has_none);
	ASK(first_base_has_one);
	ASK(replace_calls);
	ASK(replace_calls_again);
	ASK(replace_refused);
	ASK(copy_does_not);
	ASK(inner_first);
	ASK(set_does_not);
	ASK(attrs_order);
	ASK(attrs_value_refused);
	ASK(attrs_refuses);
	ASK(attrs_set);
	ASK(attrs_evolve);
	ASK(attrs_inherited);
	ASK(decode_calls);
	ASK(decode_inner_first);
	ASK(decode_refused);
	ASK(decode_inherited);
	ASK(copies_are_equal);
	ASK(replaced_are_equal);
	return 0;
}

/* SPDX-License-Identifier: MIT */
/*
 * The program's functions of whole objects: who calls which, in which order,
 * and what comes of one that refuses.
 */
#include "drive.h"

enum { CALLS_MOST = 4096, NOBODY = -1 };

static struct {
	int numbers[CALLS_MOST];
	size_t count;
} calls;
static int refusing = NOBODY;

bool
oracle_hook(int number)
{
	if (calls.count < CALLS_MOST)
		calls.numbers[calls.count++] = number;
	return number != refusing;
}

/*---- who is called --------------------------------------------------------*/

static size_t
times_called(int number)
{
	size_t times = 0, i;

	for (i = 0; i < calls.count; i++)
		times += calls.numbers[i] == number;
	return times;
}

/* The last calls were the class's, in order; before: may others have been. */
static void
check_calls(const struct oracle_class *class, bool before, const char *by)
{
	size_t count = class->hook_count, i;
	bool same = before ? calls.count >= count : calls.count == count;

	for (i = 0; same && i < count; i++)
		same = calls.numbers[calls.count - count + i] ==
			class->hooks[i].number;
	detail("%d calls, %d functions", (int)calls.count, (int)count);
	check(same, "functions called by %s", by);
}

static void
made_by(const struct oracle_class *class, int (*make)(void *object),
	const char *by)
{
	if (!make)
		return;
	fresh(class, 0);
	calls.count = 0;
	check(make(object_at(0)) != 0, "refused by %s", by);
	check_calls(class, false, by);
	calls.count = 0;
	copy_to(class, 1, object_at(0));
	check(calls.count == 0, "functions called by C_copy");
	drop(class, 1);
	drop(class, 0);
}

static void
read_text(const struct oracle_class *class)
{
	void *object = fresh(class, 0);
	bool is_read;

	fill(class, object, NULL, 0);
	to_json(class, object, texts[2]);
	fresh(class, 1);
	calls.count = 0;
	is_read = from_json(class, object_at(1), texts[2]);
	check(is_read, "JSON of a class with functions");
	check_calls(class, true, "C_from_json");
	drop(class, 1);
	drop(class, 0);
}

static void
looked_at(const struct oracle_class *class)
{
	size_t i;

	calls.count = 0;
	slot_validate(class->type, fresh(class, 0), NULL, NULL);
	for (i = 0; i < class->hook_count; i++)
		check((times_called(class->hooks[i].number) > 0) ==
				class->hooks[i].is_check,
			"functions called by C_validate");
	drop(class, 0);
}

/*---- one that refuses -----------------------------------------------------*/

static void
refused_by(const struct oracle_class *class, int (*make)(void *object),
	const char *by)
{
	static unsigned char before[OBJECT_MOST];
	void *object = fresh(class, 0);

	if (!make)
		return;
	memcpy(before, object, class->size);
	check(!make(object), "taken by %s, and a function refuses", by);
	check(memcmp(before, object, class->size) == 0,
		"%s refused, and something changed", by);
	drop(class, 0);
}

static void
made_anyway(const struct oracle_class *class)
{
	if (!class->make)
		return;
	raw(class, 0);
	class->make(object_at(0));
	check(take_assertions() > 0, "C_make of what a function refuses");
	drop(class, 0);
}

static void
refused_text(const struct oracle_class *class)
{
	slot_pool *pool = class->make_new ? pool_of(class) : NULL;
	size_t count = pool ? pool->count : 0;

	fresh(class, 1);
	check(!from_json(class, object_at(1), texts[2]),
		"JSON of what a function refuses");
	fresh(class, 2);
	check(alike(class, object_at(1), object_at(2), NULL, A_COPY),
		"an object that was refused is not as at its start");
	drop(class, 2);
	drop(class, 1);
	if (!pool || !class->new_from_json)
		return;
	check(!new_from_json(class, texts[2]),
		"C_new_from_json of what a function refuses");
	detail("%d objects, %d before", (int)pool->count, (int)count);
	check(pool->count == count, "an object that was refused is kept");
}

static void
refuse(const struct oracle_class *class, const struct oracle_hook *hook)
{
	void *object = fresh(class, 0);
	size_t before, after;

	refusing = NOBODY;
	fill(class, object, NULL, 0);
	to_json(class, object, texts[2]);
	drop(class, 0);
	object = fresh(class, 0);
	before = slot_validate(class->type, object, NULL, NULL);
	refusing = hook->number;
	after = slot_validate(class->type, object, NULL, NULL);
	detail("%d faults, %d before", (int)after, (int)before);
	check(hook->is_check ? after > before : after == before,
		"C_validate of what a function refuses");
	drop(class, 0);
	made_anyway(class);
	refused_by(class, class->try_make, "C_try_make");
	refused_by(class, class->try_of, "C_try_of");
	refused_text(class);
	refusing = NOBODY;
}

void
drive_hooks(const struct oracle_class *class)
{
	size_t i;

	if (!class->hook_count)
		return;
	made_by(class, class->make, "C_make");
	made_by(class, class->of, "C_of");
	made_by(class, class->try_make, "C_try_make");
	made_by(class, class->try_of, "C_try_of");
	read_text(class);
	looked_at(class);
	for (i = 0; i < class->hook_count; i++)
		if (class->hooks[i].may_refuse)
			refuse(class, &class->hooks[i]);
}

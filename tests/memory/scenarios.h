/* SPDX-License-Identifier: MIT */
/*
 * What holds of every operation when memory is refused: it answers that it
 * failed, nothing that is watched has changed, it succeeds when memory is there
 * again, and at the end nothing is left. A scenario says which pools and
 * objects are to be watched, then does one thing after the other, each in a
 * TRY. It runs with all memory it wants, then once and once for good with each
 * allocation refused in turn; what it watched is given up behind it.
 */
#ifndef SCENARIOS_H
#define SCENARIOS_H

/* Enough for every pool of a schema; check_room says where it is not. */
#define WATCHED_MOST 200

struct text {
	char *bytes;
	size_t size, length;
};

struct watched {
	const slot_class *type;
	void *object;
};

static const char *scenario_name;
static int failures;
static slot_pool *watched_pools[WATCHED_MOST];
static struct watched watched[WATCHED_MOST];
static int watched_pool_count, watched_count;
static struct text before, after;
static long refusals_before, failed_operations;

/* The allocations before each operation of a scenario, as it runs with all
 * memory it wants: what comes before the one in hand need not be watched. */
#define OPERATIONS_MOST 20000
static long allocations_before[OPERATIONS_MOST + 1];
static int operation;
static bool is_noted; /* what was before it is known */

static inline void
check(bool good, const char *file, int line, const char *what)
{
	if (good)
		return;
	printf("%s:%d: %s, allocation %ld refused%s: %s\n", file, line,
		scenario_name, failing, for_good ? " for good" : "", what);
	fflush(stdout); /* before what sanitizers say at the end */
	if (++failures > 20)
		exit(1);
}

#define CHECK(condition) check(condition, __FILE__, __LINE__, #condition)

static inline void
check_room(int count)
{
	if (count < WATCHED_MOST)
		return;
	puts("WATCHED_MOST is too few");
	exit(1);
}

static inline void
watch_pool(slot_pool *pool)
{
	check_room(watched_pool_count);
	watched_pools[watched_pool_count++] = pool;
}

static inline void
watch(const slot_class *type, void *object)
{
	check_room(watched_count);
	watched[watched_count].type = type;
	watched[watched_count++].object = object;
}

/*---- what is watched, as text ---------------------------------------------*/

static inline void
text_room(struct text *text, size_t length)
{
	if (text->size - text->length > length)
		return;
	text->size = text->size * 2 + length + 1000;
	text->bytes = (char *)realloc(text->bytes, text->size);
	if (!text->bytes)
		abort();
}

static inline void
text_add(struct text *text, const char *more, size_t length)
{
	text_room(text, length);
	memcpy(text->bytes + text->length, more, length);
	text->length += length;
	text->bytes[text->length] = 0;
}

static inline bool
text_write(void *context, const char *bytes, size_t size)
{
	text_add((struct text *)context, bytes, size);
	return true;
}

/* JSON has what is owned, the other text what is not, such as weak references;
 * the count tells an unset list from an empty one. */
static inline void
text_add_object(struct text *text, const slot_class *type, const void *object)
{
	char buffer[256];
	slot_json_writer writer;
	size_t length = slot_repr(type, object, buffer, sizeof buffer);
	uint32_t i;

	text_room(text, length + 1);
	slot_repr(type, object, text->bytes + text->length, length + 1);
	text->length += length;
	for (i = 0; i < type->count; i++) {
		slot_value value;
		int is = slot_read(type, object, (int)i, &value);

		text_add(text, is == SLOT_UNSET ? "-" : "+", 1);
	}
	slot_json_writer_init(&writer, buffer, sizeof buffer, text_write, text);
	slot_json_write(&writer, type, object);
	slot_json_finish(&writer);
	text_add(text, "\n", 1);
}

static inline void
text_add_pool(struct text *text, slot_pool *pool)
{
	slot_walk walk = slot_pool_walk(pool);
	char line[100];
	void *object;
	size_t count = 0;

	while ((object = slot_walk_next(&walk, NULL))) {
		count++;
		text_add(text, line,
			(size_t)snprintf(line, sizeof line, "%p ", object));
		text_add_object(text, slot_class_of(object), object);
	}
	CHECK(count == pool->count);
}

static inline void
take_note(struct text *text)
{
	int i;

	text->length = 0;
	text_add(text, "", 0);
	for (i = 0; i < watched_pool_count; i++)
		text_add_pool(text, watched_pools[i]);
	for (i = 0; i < watched_count; i++)
		text_add_object(text, watched[i].type, watched[i].object);
}

/*---- one operation --------------------------------------------------------*/

static inline void
begin_operation(void)
{
	if (operation == OPERATIONS_MOST)
		abort();
	if (!failing)
		allocations_before[operation] = allocations;
	refusals_before = refusals;
	is_noted = failing &&
		(refusals ? for_good
			  : failing > allocations_before[operation] &&
					failing <= allocations_before
							   [operation + 1]);
	if (is_noted)
		take_note(&before);
	operation++;
}

static inline void
show_difference(void)
{
	size_t i = 0, from;

	while (before.bytes[i] && before.bytes[i] == after.bytes[i])
		i++;
	from = i < 60 ? 0 : i - 60;
	if (before.bytes[i] != after.bytes[i])
		printf("before: %.120s\nafter:  %.120s\n", before.bytes + from,
			after.bytes + from);
}

/* Where it failed, memory was refused, and all is as it was. */
static inline bool
has_succeeded(bool good, const char *file, int line, const char *what)
{
	if (good)
		return true;
	failed_operations++;
	check(is_noted, file, line, what);
	check(refusals > refusals_before, file, line, what);
	if (!is_noted)
		return false;
	take_note(&after);
	show_difference();
	check(strcmp(before.bytes, after.bytes) == 0, file, line, what);
	return false;
}

/* When it is tried again: memory is there, or refused as before. */
static inline bool
succeeds_now(bool good, const char *file, int line, const char *what)
{
	if (!for_good)
		check(good, file, line, what);
	return has_succeeded(good, file, line, what);
}

#define TRY(operation) \
	(begin_operation(), \
		has_succeeded(operation, __FILE__, __LINE__, #operation) || \
			succeeds_now(operation, __FILE__, __LINE__, \
				#operation))

/* What follows needs it. */
#define MUST(operation) \
	do { \
		if (!TRY(operation)) \
			return; \
	} while (0)

/*---- a scenario -----------------------------------------------------------*/

static inline void
run_once(void (*scenario)(void))
{
	int i;

	allocations = refusals = operation = 0;
	watched_pool_count = watched_count = 0;
	scenario();
	if (!failing)
		allocations_before[operation] = allocations;
	for (i = 0; i < watched_count; i++)
		slot_release(watched[i].type, watched[i].object);
	for (i = 0; i < watched_pool_count; i++)
		slot_pool_destroy(watched_pools[i]);
	CHECK(blocks == 0);
}

/* The runs in which memory was refused. */
static inline long
run_scenario(const char *name, void (*scenario)(void))
{
	long runs = 0;

	scenario_name = name;
	failing = 0;
	run_once(scenario);
	for (for_good = false;; for_good = true) {
		for (failing = 1;; failing++, runs++) {
			run_once(scenario);
			if (!refusals)
				break;
		}
		if (for_good)
			break;
	}
	failing = 0;
	for_good = false;
	return runs;
}

/* Prints how many allocations were refused, and how many operations failed of
 * it. */
static inline int
run_scenarios_end(long runs)
{
	free(before.bytes);
	free(after.bytes);
	printf("%ld failing allocations, %ld failed operations, %d faults\n",
		runs, failed_operations, failures);
	return failures != 0 || failed_operations == 0;
}

#define RUN(scenario) run_scenario(#scenario, scenario)

#endif

/* SPDX-License-Identifier: MIT */
/*
 * The drivers' common part: each disagreement is a line "DIS|check|class|
 * slot|value|detail" on standard output, objects lie between canaries, pools
 * of all families know each other, and whole() is what has to hold of any
 * object, whoever made it.
 */
#include "drive.h"

#include <inttypes.h>
#include <math.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

struct scene scene;
const struct oracle_program *program;
char texts[TEXTS][TEXT_MOST];

static long checks, disagreements;
static unsigned assertions;
static const char *assertion;
static uint64_t seed = 88172645463325252u;

enum { MOST_LINES = 40 };

/*---- reporting ------------------------------------------------------------*/

uint64_t
chance(void)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return seed;
}

uint64_t
chance_state(void)
{
	return seed;
}

void
chance_return(uint64_t state)
{
	seed = state;
}

void
detail(const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(scene.detail, sizeof scene.detail, format, arguments);
	va_end(arguments);
}

static void
print_scene(void)
{
	const struct oracle_slot *slot = scene.slot;

	printf("|%s|%s|%s|", scene.class ? scene.class->name : "",
		slot ? slot->name : "",
		!scene.value                        ? ""
			: scene.value->is_only_json ? scene.value->json
			: slot ? datum_shown(slot->kind, &scene.value->datum)
			       : "");
}

void
check(bool holds, const char *format, ...)
{
	va_list arguments;

	checks++;
	if (!holds && disagreements++ < MOST_LINES) {
		printf("DIS|");
		va_start(arguments, format);
		vprintf(format, arguments);
		va_end(arguments);
		print_scene();
		printf("%s\n", scene.detail);
	}
	scene.detail[0] = 0;
}

void
oracle_check(bool holds, const char *name, const char *more)
{
	detail("%s", more ? more : "");
	check(holds, "%s", name);
}

void
oracle_assert(bool holds, const char *text)
{
	if (holds)
		return;
	assertions++;
	assertion = text;
}

unsigned
take_assertions(void)
{
	unsigned taken = assertions;

	assertions = 0;
	return taken;
}

/* Says where the program was, and dies of the signal. */
static void
on_signal(int number)
{
	printf("DIS|signal %d", number);
	print_scene();
	printf("\n");
	fflush(stdout);
	signal(number, SIG_DFL);
	raise(number);
}

/*---- memory ---------------------------------------------------------------*/

static long held;

void *
oracle_malloc(size_t size);
void *
oracle_realloc(void *old, size_t size);
void
oracle_free(void *memory);

void *
oracle_malloc(size_t size)
{
	held++;
	return malloc(size);
}

void *
oracle_realloc(void *old, size_t size)
{
	held += !old;
	return realloc(old, size);
}

void
oracle_free(void *memory)
{
	held -= memory != NULL;
	free(memory);
}

long
blocks_held(void)
{
	return held;
}

/*---- objects between canaries ---------------------------------------------*/

static struct box {
	_Alignas(64) unsigned char before[EDGE];
	unsigned char object[OBJECT_MOST];
	unsigned char after[EDGE];
} boxes[OBJECTS];

void *
object_at(int i)
{
	return boxes[i].object;
}

void *
raw(const struct oracle_class *class, int i)
{
	memset(&boxes[i], 0xA5, 2 * EDGE + class->size);
	return boxes[i].object;
}

void *
fresh(const struct oracle_class *class, int i)
{
	void *object = raw(class, i);

	class->init(object);
	return object;
}

void
drop(const struct oracle_class *class, int i)
{
	const struct box *box = &boxes[i];
	bool intact = true;
	size_t k;

	for (k = 0; k < EDGE; k++)
		intact &= box->before[k] == 0xA5 &&
			box->object[class->size + k] == 0xA5;
	check(intact, "writes outside the object");
	if (assertions) {
		detail("%s", assertion);
		check(false, "assertion of the run time");
		assertions = 0;
	}
	slot_release(class->type, boxes[i].object);
}

/*---- pools ----------------------------------------------------------------*/

static slot_pool hub_pool;

static void
open_hub(void)
{
	if (program->pool_count)
		slot_pool_init(&hub_pool, program->pools[0]->root,
			program->pools, (uint32_t)program->pool_count);
}

enum { CLASSES_MOST = 256 };
static void *referees[CLASSES_MOST]; /* by class */

static void
open_pools(void)
{
	size_t i;

	program->open_pools();
	open_hub();
	for (i = 0; i < program->class_count; i++) {
		const struct oracle_class *class = program->classes[i];

		if (!class->is_abstract && class->make_new)
			referees[i] = slot_new(pool_of(class), class->type);
	}
}

void *
referee_of(const struct oracle_class *class)
{
	size_t i;

	for (i = 0; program->classes[i] != class; i++)
		;
	return referees[i];
}

slot_pool *
hub(void)
{
	return program->pool_count ? &hub_pool : NULL;
}

static void
close_pools(void)
{
	size_t i;

	if (program->pool_count) {
		slot_pool_clear(&hub_pool);
		slot_pool_destroy(&hub_pool);
	}

	for (i = 0; i < program->pool_count; i++)
		slot_pool_clear(program->pools[i]);
	for (i = 0; i < program->pool_count; i++)
		slot_pool_destroy(program->pools[i]);
}

slot_pool *
pool_of(const struct oracle_class *class)
{
	return class->make_new || class->is_abstract
		? program->pools[class->family]
		: NULL;
}

const struct oracle_class *
class_of_type(const slot_class *type)
{
	size_t i;

	for (i = 0; i < program->class_count; i++)
		if (slot_class_same(program->classes[i]->type, type))
			return program->classes[i];
	return NULL;
}

const struct oracle_slot *
slot_named(const struct oracle_class *class, const char *name)
{
	size_t i;

	for (i = 0; name && i < class->slot_count; i++)
		if (strcmp(class->slots[i].name, name) == 0)
			return &class->slots[i];
	return NULL;
}

int
number_of(const struct oracle_class *class, const struct oracle_slot *slot)
{
	return (int)(slot - class->slots);
}

/*---- values ---------------------------------------------------------------*/

static bool
same_text(const struct datum *a, const struct datum *b)
{
	return a->length == b->length &&
		(!a->length || memcmp(a->text, b->text, a->length) == 0);
}

static bool
same_real(uint64_t a, uint64_t b)
{
	double x = oracle_real(a), y = oracle_real(b);

	return a == b || (isnan(x) && isnan(y));
}

bool
datum_same(char kind, const struct datum *a, const struct datum *b)
{
	switch (kind) {
	case 't':
	case 's':
	case 'z':
	case 'y':
		return same_text(a, b);
	case 'r':
		return same_real(a->number, b->number);
	case 'W':
		return a->weak.index == b->weak.index &&
			a->weak.generation == b->weak.generation;
	case 'R':
	case 'N':
	case 'V':
		return a->pointer == b->pointer && a->number == b->number;
	default:
		return a->number == b->number;
	}
}

static int
sign_of(bool is_below, bool is_above)
{
	return is_below ? -1 : is_above;
}

static int
compare_texts(const struct datum *a, const struct datum *b)
{
	size_t least = a->length < b->length ? a->length : b->length;
	int order = least ? memcmp(a->text, b->text, least) : 0;

	return order ? sign_of(order<0, order> 0)
		     : sign_of(a->length<b->length, a->length> b->length);
}

int
datum_compare(char kind, const struct datum *a, const struct datum *b)
{
	int64_t x = (int64_t)a->number, y = (int64_t)b->number;
	double v, w;

	switch (kind) {
	case 'i':
	case 'b':
	case 'e':
		return sign_of(x<y, x> y);
	case 'u':
		return sign_of(a->number<b->number, a->number> b->number);
	case 'r':
		v = oracle_real(a->number);
		w = oracle_real(b->number);
		return isnan(v) || isnan(w) ? 2 : sign_of(v<w, v> w);
	case 't':
	case 's':
	case 'y':
		return compare_texts(a, b);
	default:
		return 2;
	}
}

const char *
datum_shown(char kind, const struct datum *datum)
{
	static char text[80];

	switch (kind) {
	case 'u':
		snprintf(text, sizeof text, "%" PRIu64, datum->number);
		break;
	case 'r':
		snprintf(
			text, sizeof text, "%.17g", oracle_real(datum->number));
		break;
	case 't':
	case 's':
	case 'z':
	case 'y':
		snprintf(text, sizeof text, "'%.*s'",
			(int)(datum->length < 40 ? datum->length : 40),
			datum->text ? datum->text : "");
		break;
	case 'O':
	case 'R':
	case 'N':
	case 'V':
		snprintf(text, sizeof text, "%s %" PRIu64,
			datum->pointer ? "object" : "null", datum->number);
		break;
	default:
		snprintf(text, sizeof text, "%" PRId64, (int64_t)datum->number);
	}
	return text;
}

slot_value
value_of(const struct oracle_slot *slot, const struct value *value)
{
	const struct datum *datum = &value->datum;

	switch (slot->kind) {
	case 'i':
	case 'u':
		return value->is_wide ||
				(slot->kind == 'u' &&
					(int64_t)datum->number >= 0)
			? slot_uint(datum->number)
			: slot_int((int64_t)datum->number);
	case 'b':
		return slot_bool(datum->number != 0);
	case 'e':
		return slot_enumerator((int64_t)datum->number);
	case 'r':
		return slot_real(oracle_real(datum->number));
	case 'c':
		return slot_character((char)datum->number);
	case 'y':
		return slot_data(datum->text, datum->length);
	default:
		return slot_text(datum->text, datum->length);
	}
}

static bool
is_text(const struct datum *datum, slot_value value)
{
	return value.length == datum->length &&
		(!value.length ||
			memcmp(value.as.text, datum->text, value.length) == 0);
}

bool
value_is(const struct oracle_slot *slot, const struct datum *datum,
	slot_value value)
{
	switch (slot->kind) {
	case 'i':
		return value.kind == SLOT_KIND_INT &&
			value.as.natural == datum->number;
	case 'u':
		return value.kind == SLOT_KIND_UINT &&
			value.as.natural == datum->number;
	case 'b':
		return value.kind == SLOT_KIND_BOOL &&
			value.as.boolean == (datum->number != 0);
	case 'e':
		return value.kind == SLOT_KIND_ENUM &&
			value.as.natural == datum->number;
	case 'r':
		return value.kind == SLOT_KIND_REAL &&
			same_real(slot_bits_of_double(value.as.real),
				datum->number);
	case 'c':
		return value.kind == SLOT_KIND_CHAR &&
			value.as.character == (char)datum->number;
	case 'W':
		return value.kind == SLOT_KIND_WEAK &&
			value.as.weak.index == datum->weak.index &&
			value.as.weak.generation == datum->weak.generation;
	case 'R':
		return slot->is_index ? value.as.natural == datum->number
				      : value.as.ref == datum->pointer;
	case 'V':
		return value.as.ref == datum->pointer;
	case 'N':
	case 'O':
		return value.as.object == datum->pointer;
	default:
		return is_text(datum, value);
	}
}

static bool
is_plain(const struct oracle_slot *slot, const struct value *value)
{
	return value->is_accepted && value->json && !value->is_only_json &&
		value->is_direct &&
		!(slot->kind == 'r' && isnan(oracle_real(value->datum.number)));
}

const struct value *
pick(const struct oracle_slot *slot)
{
	size_t i, from;

	if (!slot->value_count)
		return NULL;
	from = chance() % slot->value_count;
	for (i = 0; i < slot->value_count; i++) {
		const struct value *value =
			&slot->values[(from + i) % slot->value_count];

		if (is_plain(slot, value))
			return value;
	}
	return NULL;
}

/*---- the program ----------------------------------------------------------*/

int
oracle_main(const struct oracle_program *given, int argc, char **argv)
{
	long before = held;
	size_t i;

	program = given;
	setvbuf(stdout, NULL, _IOFBF, 1 << 16);
	signal(SIGSEGV, on_signal);
	signal(SIGFPE, on_signal);
	signal(SIGABRT, on_signal);
	program->check_enums();
	for (i = 0; i < program->class_count; i++) {
		if (argc > 1 && strcmp(argv[1], program->classes[i]->name) != 0)
			continue;
		open_pools();
		scene.class = program->classes[i];
		check(scene.class->size + EDGE <= OBJECT_MOST,
			"the drivers have no room for an object");
		drive_class(program->classes[i]);
		scene.slot = NULL;
		scene.value = NULL;
		close_pools();
		detail("%ld blocks", held - before);
		check(held == before, "memory is not given back");
		held = before;
		scene.class = NULL;
	}
	printf("END|%ld|%ld\n", checks, disagreements);
	return disagreements != 0;
}

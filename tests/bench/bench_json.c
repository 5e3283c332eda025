/* SPDX-License-Identifier: MIT */
/*
 * JSON from records and back, by slotgen's tables, by cJSON, by jansson and,
 * where they are at hand, by yyjson, and read by simdjson.
 *
 *     bench_json RECORDS ROUNDS
 *
 * All write the same records as JSON Lines and read one text of them
 * back into structs; what they make is compared. "bare" is the library alone:
 * from a text to its tree, which no struct has been filled from, and from a
 * tree to its text. Rounds are interleaved; printed are the medians, in ns a
 * record, and the allocations a record.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static size_t allocations;

static void *
counted_malloc(size_t size)
{
	allocations++;
	return malloc(size);
}

static void *
counted_realloc(void *pointer, size_t size)
{
	allocations++;
	return realloc(pointer, size);
}

#define SLOT_MALLOC(size) counted_malloc(size)
#define SLOT_REALLOC(pointer, size) counted_realloc(pointer, size)
#define SLOT_FREE(pointer) free(pointer)
#define SLOTGEN_IMPLEMENTATION
#define BENCH_IMPLEMENTATION
#include "json.h"

#include "json_records.h"

#include <cjson/cJSON.h>
#include <jansson.h>

enum { ROUNDS_MOST = 101 };

/* What is read and written: lines of all records, and where each begins. */
struct text {
	char *bytes;
	size_t size, used;
	size_t *starts;
};

struct job {
	size_t count;
	Order *orders, *orders_back;
	Trade *trades, *trades_back;
	struct text text, own;
	cJSON **cjson;    /* trees, for the bare writers */
	json_t **jansson;
};

static void
make_records(struct job *job)
{
	size_t i;

	for (i = 0; i < job->count; i++) {
		make_order(&job->orders[i], i);
		make_trade(&job->trades[i], i);
	}
}

static void
text_add(struct text *text, const char *bytes, size_t length)
{
	assert(text->size - text->used > length + 1);
	memcpy(text->bytes + text->used, bytes, length);
	text->used += length;
	text->bytes[text->used++] = '\n';
}

/*---- slotgen */

static bool
text_take(void *context, const char *bytes, size_t length)
{
	struct text *text = context;

	assert(text->size - text->used > length);
	memcpy(text->bytes + text->used, bytes, length);
	text->used += length;
	return true;
}

struct input {
	const char *at;
	size_t left;
};

static size_t
text_give(void *context, char *buffer, size_t size)
{
	struct input *input = context;

	size = size < input->left ? size : input->left;
	memcpy(buffer, input->at, size);
	input->at += size;
	input->left -= size;
	return size;
}

/* Through a buffer of 64 KiB, as a file would be. */
static void
slotgen_write(struct job *job, struct text *to, bool flat)
{
	static char buffer[65536];
	slot_json_writer writer;
	size_t i;

	to->used = 0;
	slot_json_writer_init(&writer, buffer, sizeof buffer, text_take, to);
	slot_json_lines(&writer);
	for (i = 0; i < job->count; i++)
		if (flat)
			Order_to_json(&job->orders[i], &writer);
		else
			Trade_to_json(&job->trades[i], &writer);
	if (!slot_json_finish(&writer))
		abort();
}

static void
slotgen_read(struct job *job, const struct text *from, bool flat)
{
	static char buffer[65536];
	struct input input = {from->bytes, from->used};
	slot_json_reader reader;
	char message[300];
	size_t i;

	slot_json_reader_init(&reader, buffer, sizeof buffer, text_give,
		&input);
	for (i = 0; slot_json_next(&reader); i++)
		if (!(flat ? Order_from_json(&job->orders_back[i], &reader)
			   : Trade_from_json(&job->trades_back[i], &reader)))
			break;
	if (!slot_json_done(&reader) || i != job->count) {
		slot_json_message(&reader, "text", message, sizeof message);
		puts(message);
		exit(1);
	}
}

/*---- cJSON */

static cJSON *
cjson_tree(struct job *job, size_t i, bool flat)
{
	const Order *order = &job->orders[i];
	const Trade *trade = &job->trades[i];
	cJSON *tree = cJSON_CreateObject(), *list, *leg;
	size_t j;

	if (flat) {
		cJSON_AddNumberToObject(tree, "id",
			(double)Order_get_id(order));
		cJSON_AddNumberToObject(tree, "price", Order_get_price(order));
		cJSON_AddNumberToObject(tree, "qty", Order_get_qty(order));
		cJSON_AddStringToObject(tree, "side",
			Side_text(Order_get_side(order)));
		cJSON_AddStringToObject(tree, "symbol",
			Order_get_symbol(order));
		cJSON_AddBoolToObject(tree, "active", Order_get_active(order));
		if (Order_has_stop(order))
			cJSON_AddNumberToObject(tree, "stop",
				Order_get_stop(order));
		cJSON_AddNumberToObject(tree, "time",
			(double)Order_get_time(order));
		return tree;
	}
	cJSON_AddNumberToObject(tree, "id", (double)Trade_get_id(trade));
	cJSON_AddStringToObject(tree, "text", Trade_get_text(trade));
	list = cJSON_AddArrayToObject(tree, "quotes");
	for (j = 0; j < Trade_count_quotes(trade); j++)
		cJSON_AddItemToArray(list,
			cJSON_CreateNumber(Trade_get_quotes(trade, j)));
	list = cJSON_AddArrayToObject(tree, "legs");
	for (j = 0; j < Trade_count_legs(trade); j++) {
		leg = cJSON_CreateObject();
		cJSON_AddNumberToObject(leg, "qty",
			Leg_get_qty(Trade_get_legs(trade, j)));
		cJSON_AddNumberToObject(leg, "price",
			Leg_get_price(Trade_get_legs(trade, j)));
		cJSON_AddItemToArray(list, leg);
	}
	return tree;
}

static void
cjson_print(struct text *to, const cJSON *tree)
{
	char *line = cJSON_PrintUnformatted(tree);

	text_add(to, line, strlen(line));
	cJSON_free(line);
}

static void
cjson_write(struct job *job, struct text *to, bool flat)
{
	size_t i;

	for (to->used = 0, i = 0; i < job->count; i++) {
		cJSON *tree = cjson_tree(job, i, flat);

		cjson_print(to, tree);
		cJSON_Delete(tree);
	}
}

static double
cjson_number(const cJSON *tree, const char *name)
{
	return cJSON_GetObjectItemCaseSensitive(tree, name)->valuedouble;
}

static const char *
cjson_string(const cJSON *tree, const char *name)
{
	return cJSON_GetObjectItemCaseSensitive(tree, name)->valuestring;
}

static void
cjson_fill(struct job *job, size_t i, const cJSON *tree, bool flat)
{
	Order *order = &job->orders_back[i];
	Trade *trade = &job->trades_back[i];
	Leg leg = Leg_DEFAULTS;
	const cJSON *item;
	const char *text;
	Side side;

	if (flat) {
		Order_init(order);
		Order_set_id(order, (uint64_t)cjson_number(tree, "id"));
		Order_set_price(order, cjson_number(tree, "price"));
		Order_set_qty(order, (int64_t)cjson_number(tree, "qty"));
		text = cjson_string(tree, "side");
		if (Side_from_text(text, strlen(text), &side))
			Order_set_side(order, side);
		Order_set_symbol(order, cjson_string(tree, "symbol"));
		Order_set_active(order, cJSON_IsTrue(
			cJSON_GetObjectItemCaseSensitive(tree, "active")));
		item = cJSON_GetObjectItemCaseSensitive(tree, "stop");
		if (item)
			Order_set_stop(order, item->valuedouble);
		Order_set_time(order, (int64_t)cjson_number(tree, "time"));
		return;
	}
	slot_release(&Trade_class, trade);
	Trade_init(trade);
	Trade_set_id(trade, (uint64_t)cjson_number(tree, "id"));
	Trade_set_text(trade, cjson_string(tree, "text"));
	cJSON_ArrayForEach(item,
		cJSON_GetObjectItemCaseSensitive(tree, "quotes"))
		Trade_append_quotes(trade, item->valuedouble);
	cJSON_ArrayForEach(item,
		cJSON_GetObjectItemCaseSensitive(tree, "legs")) {
		Leg_set_qty(&leg, (uint32_t)cjson_number(item, "qty"));
		Leg_set_price(&leg, cjson_number(item, "price"));
		Trade_append_legs(trade, &leg);
	}
}

static void
cjson_read(struct job *job, const struct text *from, bool flat, bool fills)
{
	size_t i;

	for (i = 0; i < job->count; i++) {
		cJSON *tree = cJSON_ParseWithLength(
			from->bytes + from->starts[i],
			from->starts[i + 1] - from->starts[i]);

		if (!tree)
			abort();
		if (fills)
			cjson_fill(job, i, tree, flat);
		cJSON_Delete(tree);
	}
}

/*---- jansson */

static json_t *
jansson_tree(struct job *job, size_t i, bool flat)
{
	const Order *order = &job->orders[i];
	const Trade *trade = &job->trades[i];
	json_t *tree = json_object(), *list, *leg;
	size_t j;

	if (flat) {
		json_object_set_new_nocheck(tree, "id",
			json_integer((json_int_t)Order_get_id(order)));
		json_object_set_new_nocheck(tree, "price",
			json_real(Order_get_price(order)));
		json_object_set_new_nocheck(tree, "qty",
			json_integer(Order_get_qty(order)));
		json_object_set_new_nocheck(tree, "side",
			json_string(Side_text(Order_get_side(order))));
		json_object_set_new_nocheck(tree, "symbol",
			json_string(Order_get_symbol(order)));
		json_object_set_new_nocheck(tree, "active",
			json_boolean(Order_get_active(order)));
		if (Order_has_stop(order))
			json_object_set_new_nocheck(tree, "stop",
				json_real(Order_get_stop(order)));
		json_object_set_new_nocheck(tree, "time",
			json_integer(Order_get_time(order)));
		return tree;
	}
	json_object_set_new_nocheck(tree, "id",
		json_integer((json_int_t)Trade_get_id(trade)));
	json_object_set_new_nocheck(tree, "text",
		json_string(Trade_get_text(trade)));
	list = json_array();
	for (j = 0; j < Trade_count_quotes(trade); j++)
		json_array_append_new(list,
			json_real(Trade_get_quotes(trade, j)));
	json_object_set_new_nocheck(tree, "quotes", list);
	list = json_array();
	for (j = 0; j < Trade_count_legs(trade); j++) {
		leg = json_object();
		json_object_set_new_nocheck(leg, "qty",
			json_integer(Leg_get_qty(Trade_get_legs(trade, j))));
		json_object_set_new_nocheck(leg, "price",
			json_real(Leg_get_price(Trade_get_legs(trade, j))));
		json_array_append_new(list, leg);
	}
	json_object_set_new_nocheck(tree, "legs", list);
	return tree;
}

static int
jansson_take(const char *bytes, size_t length, void *context)
{
	text_take(context, bytes, length);
	return 0;
}

static void
jansson_print(struct text *to, const json_t *tree)
{
	json_dump_callback(tree, jansson_take, to, JSON_COMPACT);
	text_take(to, "\n", 1);
}

static void
jansson_write(struct job *job, struct text *to, bool flat)
{
	size_t i;

	for (to->used = 0, i = 0; i < job->count; i++) {
		json_t *tree = jansson_tree(job, i, flat);

		jansson_print(to, tree);
		json_decref(tree);
	}
}

static void
jansson_fill(struct job *job, size_t i, const json_t *tree, bool flat)
{
	Order *order = &job->orders_back[i];
	Trade *trade = &job->trades_back[i];
	Leg leg = Leg_DEFAULTS;
	json_t *item, *list;
	size_t j;
	Side side;

	if (flat) {
		Order_init(order);
		Order_set_id(order, (uint64_t)json_integer_value(
			json_object_get(tree, "id")));
		Order_set_price(order,
			json_number_value(json_object_get(tree, "price")));
		Order_set_qty(order,
			json_integer_value(json_object_get(tree, "qty")));
		item = json_object_get(tree, "side");
		if (Side_from_text(json_string_value(item),
			    json_string_length(item), &side))
			Order_set_side(order, side);
		Order_set_symbol(order,
			json_string_value(json_object_get(tree, "symbol")));
		Order_set_active(order,
			json_is_true(json_object_get(tree, "active")));
		item = json_object_get(tree, "stop");
		if (item)
			Order_set_stop(order, json_number_value(item));
		Order_set_time(order,
			json_integer_value(json_object_get(tree, "time")));
		return;
	}
	slot_release(&Trade_class, trade);
	Trade_init(trade);
	Trade_set_id(trade,
		(uint64_t)json_integer_value(json_object_get(tree, "id")));
	Trade_set_text(trade, json_string_value(json_object_get(tree, "text")));
	json_array_foreach(json_object_get(tree, "quotes"), j, item)
		Trade_append_quotes(trade, json_number_value(item));
	list = json_object_get(tree, "legs");
	json_array_foreach(list, j, item) {
		Leg_set_qty(&leg, (uint32_t)json_integer_value(
			json_object_get(item, "qty")));
		Leg_set_price(&leg,
			json_number_value(json_object_get(item, "price")));
		Trade_append_legs(trade, &leg);
	}
}

static void
jansson_read(struct job *job, const struct text *from, bool flat, bool fills)
{
	size_t i;

	for (i = 0; i < job->count; i++) {
		json_t *tree = json_loadb(from->bytes + from->starts[i],
			from->starts[i + 1] - from->starts[i], 0, NULL);

		if (!tree)
			abort();
		if (fills)
			jansson_fill(job, i, tree, flat);
		json_decref(tree);
	}
}

#ifdef BENCH_YYJSON
#include "bench_yyjson.h"
#else
#define yyjson_write_all(job, to, flat) ((void)0)
#define yyjson_read_all(job, from, flat, fills) ((void)0)
#endif

#ifdef BENCH_SIMDJSON
extern const char simdjson_version[];
bool simdjson_read(
	const char *bytes, size_t used, Order *orders, Trade *trades);
#else
#define simdjson_version ""
#define simdjson_read(bytes, used, orders, trades) true
#endif

/*---- rounds */

enum what {
	SLOTGEN_WRITE, CJSON_WRITE, JANSSON_WRITE, CJSON_PRINT, JANSSON_PRINT,
	YYJSON_WRITE, SLOTGEN_READ, CJSON_READ, JANSSON_READ, CJSON_PARSE, JANSSON_PARSE,
	YYJSON_READ, YYJSON_PARSE, SIMDJSON_READ, WHATS
};

static const char *const names[WHATS] = {
	"slotgen write", "cJSON write", "jansson write", "cJSON bare write",
	"jansson bare write", "yyjson write", "slotgen read", "cJSON read", "jansson read",
	"cJSON bare read", "jansson bare read", "yyjson read",
	"yyjson bare read", "simdjson read"};

/* As multiples of slotgen's, of yyjson 0.12.0 and simdjson 3.0.1, where they are
 * not here. */
static const char *const last_known[2][WHATS] = {
	{[YYJSON_WRITE] = "0.99", [YYJSON_READ] = "0.82", [YYJSON_PARSE] = "0.31",
		[SIMDJSON_READ] = "0.64"},
	{[YYJSON_WRITE] = "0.97", [YYJSON_READ] = "1.22", [YYJSON_PARSE] = "0.86",
		[SIMDJSON_READ] = "0.87"}};

static bool
is_here(enum what what)
{
	bool has_yyjson = false, has_simdjson = false;

#ifdef BENCH_YYJSON
	has_yyjson = true;
#endif
#ifdef BENCH_SIMDJSON
	has_simdjson = true;
#endif
	switch (what) {
	case YYJSON_WRITE:
	case YYJSON_READ:
	case YYJSON_PARSE: return has_yyjson;
	case SIMDJSON_READ: return has_simdjson;
	default: return true;
	}
}

static void
run(struct job *job, enum what what, bool flat)
{
	size_t i;

	switch (what) {
	case SLOTGEN_WRITE: slotgen_write(job, &job->own, flat); break;
	case CJSON_WRITE: cjson_write(job, &job->own, flat); break;
	case JANSSON_WRITE: jansson_write(job, &job->own, flat); break;
	case CJSON_PRINT:
		for (job->own.used = 0, i = 0; i < job->count; i++)
			cjson_print(&job->own, job->cjson[i]);
		break;
	case JANSSON_PRINT:
		for (job->own.used = 0, i = 0; i < job->count; i++)
			jansson_print(&job->own, job->jansson[i]);
		break;
	case SLOTGEN_READ: slotgen_read(job, &job->text, flat); break;
	case CJSON_READ: cjson_read(job, &job->text, flat, true); break;
	case JANSSON_READ: jansson_read(job, &job->text, flat, true); break;
	case CJSON_PARSE: cjson_read(job, &job->text, flat, false); break;
	case JANSSON_PARSE: jansson_read(job, &job->text, flat, false); break;
	case YYJSON_WRITE: yyjson_write_all(job, &job->own, flat); break;
	case YYJSON_READ: yyjson_read_all(job, &job->text, flat, true); break;
	case YYJSON_PARSE: yyjson_read_all(job, &job->text, flat, false); break;
	case SIMDJSON_READ:
		if (!simdjson_read(job->text.bytes, job->text.used,
			    flat ? job->orders_back : NULL, job->trades_back))
			abort();
		break;
	case WHATS: break;
	}
}

static double
now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
	return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static int
by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return x < y ? -1 : x > y;
}

/* What was read is what was written: slotgen's text of it is the same. Not of
 * what cJSON wrote: it is content with 15 digits of a real. */
static void
check(struct job *job, bool flat, enum what what)
{
	Order *orders = job->orders;
	Trade *trades = job->trades;

	if (what < SLOTGEN_READ) { /* the others' texts, read by slotgen */
		slotgen_read(job, &job->own, flat);
	}
	job->orders = job->orders_back;
	job->trades = job->trades_back;
	slotgen_write(job, &job->own, flat);
	job->orders = orders;
	job->trades = trades;
	if (what == CJSON_WRITE || what == CJSON_PRINT)
		return;
	if (job->own.used != job->text.used ||
		memcmp(job->own.bytes, job->text.bytes, job->text.used) != 0) {
		printf("%s: other records\n", names[what]);
		exit(1);
	}
}

static void
find_starts(struct job *job)
{
	size_t i, at = 0;

	for (i = 0; i < job->count; i++) {
		job->text.starts[i] = at;
		at = (size_t)((char *)memchr(job->text.bytes + at, '\n',
			job->text.used - at) - job->text.bytes) + 1;
	}
	job->text.starts[i] = at;
}

static void
measure(struct job *job, size_t rounds, bool flat)
{
	static double times[WHATS][ROUNDS_MOST];
	size_t counts[WHATS], i, round;
	double start, count = (double)job->count;
	enum what what;

	slotgen_write(job, &job->text, flat);
	find_starts(job);
	for (i = 0; i < job->count; i++) {
		job->cjson[i] = cjson_tree(job, i, flat);
		job->jansson[i] = jansson_tree(job, i, flat);
	}
	for (round = 0; round < rounds; round++)
		for (what = 0; what < WHATS; what++) {
			if (!is_here(what))
				continue;
			allocations = 0;
			start = now();
			run(job, what, flat);
			times[what][round] = now() - start;
			counts[what] = allocations;
			if (round == 0 && what != CJSON_PARSE &&
				what != JANSSON_PARSE && what != YYJSON_PARSE)
				check(job, flat, what);
		}
	printf("%s, %.0f bytes a record\n", flat ? "flat" : "nested",
		(double)job->text.used / count);
	for (what = 0; what < WHATS; what++) {
		if (!is_here(what)) {
			printf("%-20s not run; was %sx\n", names[what],
				last_known[flat][what]);
			continue;
		}
		qsort(times[what], rounds, sizeof **times, by_size);
		printf("%-20s %8.1f ns %6.2fx %8.2f allocations\n",
			names[what], times[what][rounds / 2] / count,
			times[what][rounds / 2] /
				times[what < SLOTGEN_READ ? SLOTGEN_WRITE
							  : SLOTGEN_READ]
					[rounds / 2],
			(double)counts[what] / count);
	}
	for (i = 0; i < job->count; i++) {
		cJSON_Delete(job->cjson[i]);
		json_decref(job->jansson[i]);
	}
}

int
main(int argc, char **argv)
{
	cJSON_Hooks hooks = {counted_malloc, free};
	struct job job = {0};
	size_t rounds, i;

	if (argc != 3)
		return 2;
	job.count = (size_t)strtoul(argv[1], NULL, 10);
	rounds = (size_t)strtoul(argv[2], NULL, 10);
	if (rounds > ROUNDS_MOST)
		return 2;
	cJSON_InitHooks(&hooks);
	json_set_alloc_funcs(counted_malloc, free);
	job.orders = calloc(job.count, sizeof(Order));
	job.orders_back = calloc(job.count, sizeof(Order));
	job.trades = calloc(job.count, sizeof(Trade));
	job.trades_back = calloc(job.count, sizeof(Trade));
	job.cjson = calloc(job.count, sizeof *job.cjson);
	job.jansson = calloc(job.count, sizeof *job.jansson);
	job.text.size = job.own.size = job.count * 1000 + 1000;
	job.text.bytes = malloc(job.text.size);
	job.own.bytes = malloc(job.own.size);
	job.text.starts = calloc(job.count + 1, sizeof(size_t));
	make_records(&job);
	for (i = 0; i < job.count; i++) {
		Order_init(&job.orders_back[i]);
		Trade_init(&job.trades_back[i]);
	}
	printf("cJSON %s, jansson %s", cJSON_Version(), JANSSON_VERSION);
#ifdef BENCH_YYJSON
	printf(", yyjson %s", YYJSON_VERSION_STRING);
#endif
	if (is_here(SIMDJSON_READ))
		printf(", simdjson %s", simdjson_version);
	puts("");
	measure(&job, rounds, true);
	measure(&job, rounds, false);
	for (i = 0; i < job.count; i++) {
		slot_release(&Trade_class, &job.trades[i]);
		slot_release(&Trade_class, &job.trades_back[i]);
	}
	return 0;
}

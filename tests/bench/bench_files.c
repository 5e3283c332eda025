/* SPDX-License-Identifier: MIT */
/*
 * bench_files COUNT [DUCKDB]: a pool of so many trades, as a file, as JSON
 * Lines and as Arrow's columns, which DuckDB takes, where its library is named;
 * a line for each step, its name and its seconds. What takes memory or a file
 * that is new is done twice: the first time the machine may have to find some.
 */
#define SLOTGEN_FILES
#define SLOTGEN_STDIO
#define SLOTGEN_IMPLEMENTATION
#define FILES_IMPLEMENTATION
#include "files.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "adbc.h"
#include "files_trades.h"

#define TIMES 2

static double
now(void)
{
	struct timespec at;

	clock_gettime(CLOCK_MONOTONIC, &at);
	return (double)at.tv_sec + (double)at.tv_nsec * 1e-9;
}

static double begun;

static void
begin(void)
{
	begun = now();
}

static void
end(const char *step)
{
	printf("%s %.9f\n", step, now() - begun);
	fflush(stdout);
}

static void
must(bool is)
{
	if (!is)
		exit(1);
}

/* What saving calls in place of fsync. */
static bool keeps = true;

int
__real_fsync(int file);
int
__wrap_fsync(int file);
int
__wrap_fsync(int file)
{
	return keeps ? __real_fsync(file) : 0;
}

static double
sum_of_pool(const Trade_pool *pool)
{
	slot_run_walk walk = slot_pool_runs(&pool->all);
	const Trade *trades;
	size_t count, i;
	double sum = 0;

	while ((trades = Trade_run(&walk, &count)))
		for (i = 0; i < count; i++)
			sum += Trade_get_price(&trades[i]);
	return sum;
}

/* As somebody does who knows how slabs are made, of a pool without holes. */
static double
sum_by_hand(const Trade_pool *pool)
{
	const struct slot_slab_ *slab;
	const Trade *trades;
	uint32_t number = 0;
	double sum = 0;
	size_t i;

	while ((slab = slot_slab_next_(&pool->all, NULL, &number))) {
		trades = slot_slab_object_(slab, 0);
		for (i = 0; i < slab->used; i++)
			sum += trades[i].price;
	}
	return sum;
}

static double
sum_of_file(const slot_file *file)
{
	size_t count, i;
	const Trade *trades = slot_file_rows(Trade, file, &count);
	double sum = 0;

	for (i = 0; i < count; i++)
		sum += Trade_get_price(&trades[i]);
	return sum;
}

static void
json_out(const Trade_pool *pool, FILE *to)
{
	static char buffer[1 << 16];
	slot_json_writer writer;
	slot_walk walk = slot_pool_walk(&pool->all);
	const Trade *trade;

	slot_json_writer_init(
		&writer, buffer, sizeof buffer, slot_json_write_file, to);
	slot_json_lines(&writer);
	while ((trade = Trade_next(&walk)))
		must(Trade_to_json(trade, &writer));
	must(slot_json_finish(&writer) && fflush(to) == 0);
}

static void
json_in(Trade_pool *pool, FILE *from)
{
	static char buffer[1 << 16];
	slot_json_reader reader;

	slot_json_reader_init(
		&reader, buffer, sizeof buffer, slot_json_read_file, from);
	while (slot_json_next(&reader))
		must(Trade_new_from_json(pool, &reader) != NULL);
	must(slot_json_done(&reader));
}

/* All batches, each of which is released before the next. */
static void
columns_out(const Trade_pool *pool)
{
	struct ArrowArrayStream stream;
	struct ArrowArray batch;
	size_t count = 0;

	must(slot_pool_to_arrow(&pool->all, NULL, &stream) == SLOT_OK);
	for (;;) {
		must(stream.get_next(&stream, &batch) == 0);
		if (!batch.release)
			break;
		count += (size_t)batch.length;
		batch.release(&batch);
	}
	stream.release(&stream);
	must(count == pool->all.count);
}

/* What goes out comes in. */
static void
columns_back(const Trade_pool *pool, Trade_pool *to)
{
	struct ArrowArrayStream stream;

	must(slot_pool_to_arrow(&pool->all, NULL, &stream) == SLOT_OK);
	must(slot_pool_from_arrow(&to->all, &stream, NULL) == SLOT_OK);
}

static void
scan(const Trade_pool *pool)
{
	double sum = sum_of_pool(pool);

	begin();
	must(sum_by_hand(pool) >= sum);
	end("scan_by_hand");
	begin();
	must(sum_of_pool(pool) >= sum);
	end("scan_pool");
}

/* Without one of that name there: what it takes to be rid of an old file
 * depends on how old that is. */
static void
save(const Trade_pool *pool, bool is_kept, const char *step)
{
	remove("trades.slots");
	keeps = is_kept;
	begin();
	must(slot_pool_save(&pool->all, "trades.slots", NULL) == SLOT_OK);
	end(step);
}

static void
map(double sum)
{
	slot_file file;

	begin();
	must(slot_file_open(Trade, &file, "trades.slots", NULL) == SLOT_OK);
	end("open");
	begin();
	must(sum_of_file(&file) >= sum);
	end("scan_file_first");
	begin();
	must(sum_of_file(&file) >= sum);
	end("scan_file_again");
	begin();
	must(slot_file_verify(&file, NULL) == SLOT_OK);
	end("verify");
	slot_file_close(&file);
}

static void
load(double sum)
{
	Trade_pool loaded;

	Trade_pool_init(&loaded);
	begin();
	must(slot_pool_load(&loaded.all, "trades.slots", NULL) == SLOT_OK);
	end("load");
	must(sum_of_pool(&loaded) >= sum && sum_of_pool(&loaded) <= sum);
	slot_pool_destroy(&loaded.all);
}

static void
columns(const Trade_pool *pool, double sum)
{
	Trade_pool back;

	Trade_pool_init(&back);
	begin();
	columns_out(pool);
	end("columns_out");
	begin();
	columns_back(pool, &back);
	end("columns_out_and_back");
	must(sum_of_pool(&back) >= sum && sum_of_pool(&back) <= sum);
	slot_pool_destroy(&back.all);
}

static void
json(const Trade_pool *pool)
{
	FILE *lines = fopen("trades.jsonl", "w+b");
	Trade_pool read;

	must(lines != NULL);
	Trade_pool_init(&read);
	begin();
	json_out(pool, lines);
	end("json_out");
	rewind(lines);
	begin();
	json_in(&read, lines);
	end("json_in");
	must(read.all.count == pool->all.count);
	fclose(lines);
	slot_pool_destroy(&read.all);
}

/* All of it, the columns made on the way. */
static void
duckdb(const Trade_pool *pool, const char *library)
{
	struct ArrowArrayStream stream;
	struct engine engine;

	must(engine_open(&engine, library, "duckdb_adbc_init"));
	must(slot_pool_to_arrow(&pool->all, NULL, &stream) == SLOT_OK);
	begin();
	must(engine_ingest(&engine, "trade", &stream));
	end("duckdb_ingest");
	engine_close(&engine);
}

int
main(int argc, char **argv)
{
	Trade_pool pool;
	double sum;
	int i;

	must(argc > 1);
	Trade_pool_init(&pool);
	trades_fill(&pool, (size_t)atol(argv[1]));
	sum = sum_of_pool(&pool);
	scan(&pool);
	for (i = 0; i < TIMES; i++) {
		save(&pool, false, "save_without_fsync");
		save(&pool, true, "save");
	}
	map(sum);
	for (i = 0; i < TIMES; i++)
		load(sum);
	for (i = 0; i < TIMES; i++)
		columns(&pool, sum);
	if (argc > 2)
		duckdb(&pool, argv[2]);
	for (i = 0; i < TIMES; i++)
		json(&pool);
	slot_pool_destroy(&pool.all);
	return 0;
}

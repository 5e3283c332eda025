/* SPDX-License-Identifier: MIT */
/*
 * append LIBRARY COUNT SQL: a pool of trades as DuckDB's own calls take it:
 * each batch becomes a chunk, which is appended to a table. Prints the text
 * that the SQL gives.
 */
#include "pool.h"

#include <dlfcn.h>
#include <stdlib.h>

/* What duckdb.h has, as far as it is used. */
typedef struct duckdb_result {
	uint64_t deprecated_counts[3];
	void *deprecated_columns;
	char *deprecated_error;
	void *internal;
} duckdb_result;

/* clang-format off */
#define CALLS(CALL) \
	CALL(int, duckdb_open, (const char *, void **)) \
	CALL(int, duckdb_connect, (void *, void **)) \
	CALL(int, duckdb_query, (void *, const char *, duckdb_result *)) \
	CALL(const char *, duckdb_result_error, (duckdb_result *)) \
	CALL(char *, duckdb_value_varchar, \
		(duckdb_result *, uint64_t, uint64_t)) \
	CALL(void, duckdb_free, (void *)) \
	CALL(void, duckdb_destroy_result, (duckdb_result *)) \
	CALL(void *, duckdb_schema_from_arrow, \
		(void *, struct ArrowSchema *, void **)) \
	CALL(void, duckdb_destroy_arrow_converted_schema, (void **)) \
	CALL(void *, duckdb_data_chunk_from_arrow, \
		(void *, struct ArrowArray *, void *, void **)) \
	CALL(void, duckdb_destroy_data_chunk, (void **)) \
	CALL(const char *, duckdb_error_data_message, (void *)) \
	CALL(int, duckdb_appender_create, \
		(void *, const char *, const char *, void **)) \
	CALL(int, duckdb_append_data_chunk, (void *, void *)) \
	CALL(const char *, duckdb_appender_error, (void *)) \
	CALL(int, duckdb_appender_destroy, (void **)) \
	CALL(void, duckdb_disconnect, (void **)) \
	CALL(void, duckdb_close, (void **))
#define DECLARE(result, name, arguments) static result (*name) arguments;
#define FIND(result, name, arguments) \
	*(void **)(&name) = dlsym(library, #name); \
	if (name == NULL) \
		stop(#name, "the library has none");
CALLS(DECLARE)
/* clang-format on */

static _Noreturn void
stop(const char *what, const char *why)
{
	fprintf(stderr, "%s: %s\n", what, why);
	exit(1);
}

static void
check(const char *what, void *error)
{
	if (error != NULL)
		stop(what, duckdb_error_data_message(error));
}

/* Batches are of 2048 rows at most: so many has a chunk. */
static void
append_all(void *connection, struct ArrowArrayStream *stream)
{
	struct ArrowSchema schema;
	struct ArrowArray batch;
	void *converted, *appender, *chunk;

	if (stream->get_schema(stream, &schema) != 0)
		stop("schema", stream->get_last_error(stream));
	check("schema",
		duckdb_schema_from_arrow(connection, &schema, &converted));
	if (duckdb_appender_create(connection, NULL, "trade", &appender) != 0)
		stop("appender", duckdb_appender_error(appender));
	while (stream->get_next(stream, &batch) == 0 && batch.release != NULL) {
		check("batch",
			duckdb_data_chunk_from_arrow(
				connection, &batch, converted, &chunk));
		if (duckdb_append_data_chunk(appender, chunk) != 0)
			stop("append", duckdb_appender_error(appender));
		duckdb_destroy_data_chunk(&chunk);
		if (batch.release != NULL)
			batch.release(&batch);
	}
	if (duckdb_appender_destroy(&appender) != 0)
		stop("append", "failed");
	duckdb_destroy_arrow_converted_schema(&converted);
	schema.release(&schema);
	stream->release(stream);
}

static void
ask(void *connection, const char *sql)
{
	duckdb_result result;
	char *text;

	if (duckdb_query(connection, sql, &result) != 0)
		stop(sql, duckdb_result_error(&result));
	text = duckdb_value_varchar(&result, 0, 0);
	if (text != NULL)
		puts(text);
	duckdb_free(text);
	duckdb_destroy_result(&result);
}

int
main(int argc, char **argv)
{
	void *library, *database, *connection;
	struct ArrowArrayStream stream;
	slot_arrow_options options = {.batch_rows = 2048};
	Trade_pool pool;

	if (argc != 4)
		stop("usage", "append LIBRARY COUNT SQL");
	library = dlopen(argv[1], RTLD_NOW);
	if (library == NULL)
		stop(argv[1], dlerror());
	CALLS(FIND)
	Trade_pool_init(&pool);
	if (!pool_fill(&pool, strtoull(argv[2], NULL, 10)) ||
		slot_pool_to_arrow(&pool.all, &options, &stream) != SLOT_OK)
		stop("pool", "no stream");
	if (duckdb_open(NULL, &database) != 0 ||
		duckdb_connect(database, &connection) != 0)
		stop("open", "failed");
	ask(connection,
		"create table trade(id ubigint, qty uinteger, side varchar, "
		"venue varchar, active boolean, price double, stop double, "
		"\"at\" timestamptz, previous uinteger)");
	append_all(connection, &stream);
	ask(connection, argv[3]);
	duckdb_disconnect(&connection);
	duckdb_close(&database);
	slot_pool_destroy(&pool.all);
	return 0;
}

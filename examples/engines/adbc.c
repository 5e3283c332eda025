/* SPDX-License-Identifier: MIT */
/*
 * The driver fills a table of functions; each object that it makes is released
 * by one of them, in the order opposite to that in which they were made. A
 * statement outlives its answer: an answer without its statement ends some
 * engines without a word.
 */
#include "adbc.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

#define ADBC_VERSION_1_0_0 1000000

typedef uint8_t
driver_init(int version, void *driver, struct AdbcError *error);

static bool
is_ok(struct engine *engine, const char *what, uint8_t status)
{
	struct AdbcError *error = &engine->error;

	if (status == 0)
		return true;
	fprintf(stderr, "%s: %s\n", what,
		error->message != NULL ? error->message : "failed");
	if (error->release != NULL)
		error->release(error);
	memset(error, 0, sizeof *error);
	return false;
}

/*---- open -----------------------------------------------------------------*/

static bool
load(struct engine *engine, const char *library, const char *entry)
{
	driver_init *init = NULL;

	engine->library = dlopen(library, RTLD_NOW | RTLD_LOCAL);
	/* What dlsym gives is a function: POSIX says how to tell C so. */
	if (engine->library != NULL)
		*(void **)(&init) = dlsym(engine->library, entry);
	if (init == NULL) {
		fprintf(stderr, "%s\n", dlerror());
		return false;
	}
	return is_ok(engine, entry,
		init(ADBC_VERSION_1_0_0, &engine->driver, &engine->error));
}

bool
engine_open(struct engine *engine, const char *library, const char *entry)
{
	struct AdbcDriver *driver = &engine->driver;
	struct AdbcError *error = &engine->error;

	memset(engine, 0, sizeof *engine);
	return load(engine, library, entry) &&
		is_ok(engine, "database",
			driver->DatabaseNew(&engine->database, error)) &&
		is_ok(engine, "database",
			driver->DatabaseInit(&engine->database, error)) &&
		is_ok(engine, "connection",
			driver->ConnectionNew(&engine->connection, error)) &&
		is_ok(engine, "connection",
			driver->ConnectionInit(
				&engine->connection, &engine->database, error));
}

void
engine_close(struct engine *engine)
{
	struct AdbcDriver *driver = &engine->driver;
	struct AdbcError *error = &engine->error;

	if (engine->connection.private_data != NULL)
		is_ok(engine, "connection",
			driver->ConnectionRelease(&engine->connection, error));
	if (engine->database.private_data != NULL)
		is_ok(engine, "database",
			driver->DatabaseRelease(&engine->database, error));
	if (driver->release != NULL)
		is_ok(engine, "driver", driver->release(driver, error));
	/* The library stays: engines have threads of their own in it. */
}

/*---- statements -----------------------------------------------------------*/

static bool
statement_new(struct engine *engine)
{
	return is_ok(engine, "statement",
		engine->driver.StatementNew(&engine->connection,
			&engine->statement, &engine->error));
}

static bool
set(struct engine *engine, const char *option, const char *value)
{
	return is_ok(engine, option,
		engine->driver.StatementSetOption(
			&engine->statement, option, value, &engine->error));
}

bool
engine_ingest(struct engine *engine, const char *table,
	struct ArrowArrayStream *stream)
{
	struct AdbcDriver *driver = &engine->driver;
	struct AdbcError *error = &engine->error;
	struct AdbcObject *statement = &engine->statement;
	int64_t rows;
	bool is_done = statement_new(engine) &&
		set(engine, "adbc.ingest.target_table", table) &&
		set(engine, "adbc.ingest.mode", "adbc.ingest.mode.create") &&
		is_ok(engine, table,
			driver->StatementBindStream(
				statement, stream, error)) &&
		is_ok(engine, table,
			driver->StatementExecuteQuery(
				statement, NULL, &rows, error));

	engine_done(engine, stream);
	return is_done;
}

bool
engine_ask(
	struct engine *engine, const char *sql, struct ArrowArrayStream *answer)
{
	struct AdbcDriver *driver = &engine->driver;
	struct AdbcError *error = &engine->error;
	int64_t rows;

	memset(answer, 0, sizeof *answer);
	return statement_new(engine) &&
		is_ok(engine, sql,
			driver->StatementSetSqlQuery(
				&engine->statement, sql, error)) &&
		is_ok(engine, sql,
			driver->StatementExecuteQuery(
				&engine->statement, answer, &rows, error));
}

void
engine_done(struct engine *engine, struct ArrowArrayStream *answer)
{
	if (answer->release != NULL)
		answer->release(answer);
	answer->release = NULL;
	if (engine->statement.private_data != NULL)
		is_ok(engine, "statement",
			engine->driver.StatementRelease(
				&engine->statement, &engine->error));
	memset(&engine->statement, 0, sizeof engine->statement);
}

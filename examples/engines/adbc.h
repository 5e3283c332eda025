/* SPDX-License-Identifier: MIT */
/*
 * An engine that a library brings, by ADBC: what takes Arrow streams and
 * answers in them is told SQL. DuckDB is libduckdb.so and "duckdb_adbc_init",
 * ClickHouse libchdb.so and "chdb_adbc_init"; nothing is linked with them.
 *
 *   struct engine engine;
 *
 *   if (engine_open(&engine, "libduckdb.so", "duckdb_adbc_init") &&
 *           engine_ingest(&engine, "trade", &stream) &&
 *           engine_ask(&engine, "select * from trade", &answer))
 *           ...
 *   engine_done(&engine, &answer);
 *   engine_close(&engine);
 *
 * All return false where they fail, and say why on stderr.
 */
#ifndef ADBC_H
#define ADBC_H

#include "slotgen.h"

/*---- what ADBC's specification, version 1.0.0, has ------------------------*/

struct AdbcDriver;

struct AdbcError {
	char *message;
	int32_t vendor_code;
	char sqlstate[5];
	void (*release)(struct AdbcError *);
	/* Of version 1.1.0, for drivers that know it. */
	void *private_data;
	struct AdbcDriver *private_driver;
};

/* A database, a connection and a statement are alike in what they hold. */
struct AdbcObject {
	void *private_data;
	struct AdbcDriver *private_driver;
};

/* clang-format off */
typedef uint8_t AdbcCall(struct AdbcObject *, struct AdbcError *);
typedef uint8_t AdbcCallOf(struct AdbcObject *, struct AdbcObject *,
	struct AdbcError *);
typedef uint8_t AdbcOption(struct AdbcObject *, const char *, const char *,
	struct AdbcError *);

struct AdbcDriver {
	void *private_data, *private_manager;
	uint8_t (*release)(struct AdbcDriver *, struct AdbcError *);
	AdbcCall *DatabaseInit, *DatabaseNew;
	AdbcOption *DatabaseSetOption;
	AdbcCall *DatabaseRelease;
	void (*ConnectionCommit_to_GetTableTypes[5])(void);
	AdbcCallOf *ConnectionInit;
	AdbcCall *ConnectionNew;
	void (*ConnectionSetOption_and_ReadPartition[2])(void);
	AdbcCall *ConnectionRelease;
	void (*ConnectionRollback_and_StatementBind[2])(void);
	uint8_t (*StatementBindStream)(struct AdbcObject *,
		struct ArrowArrayStream *, struct AdbcError *);
	uint8_t (*StatementExecuteQuery)(struct AdbcObject *,
		struct ArrowArrayStream *, int64_t *, struct AdbcError *);
	void (*StatementExecutePartitions_and_GetParameterSchema[2])(void);
	AdbcCallOf *StatementNew;
	void (*StatementPrepare)(void);
	AdbcCall *StatementRelease;
	AdbcOption *StatementSetOption;
	uint8_t (*StatementSetSqlQuery)(struct AdbcObject *, const char *,
		struct AdbcError *);
	void (*StatementSetSubstraitPlan)(void);
};
/* clang-format on */

/*---- an engine ------------------------------------------------------------*/

struct engine {
	void *library;
	struct AdbcDriver driver;
	struct AdbcObject database, connection;
	struct AdbcObject statement; /* whose answer is being read */
	struct AdbcError error;
};

/* With a database in memory. engine_close is called in any case. */
bool
engine_open(struct engine *engine, const char *library, const char *entry);

/* Makes a table of what the stream has, and takes the stream in any case. */
bool
engine_ingest(struct engine *engine, const char *table,
	struct ArrowArrayStream *stream);

/* The answer to be read until engine_done, which is called in any case. */
bool
engine_ask(struct engine *engine, const char *sql,
	struct ArrowArrayStream *answer);

/* Releases the answer, where nobody has yet, and what it came from. */
void
engine_done(struct engine *engine, struct ArrowArrayStream *answer);

void
engine_close(struct engine *engine);

#endif

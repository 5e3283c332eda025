/* SPDX-License-Identifier: MIT */
/*
 * Messages in the form that the user wants (--error-format): as compilers
 * write them (print.c does that), as services and editors look for them
 * (annotate.c), as JSON, an object a line, or as a SARIF 2.1.0 log (OASIS), one
 * run for the whole command. All goes to standard error.
 *
 * JSON: {"severity": "error" | "warning" | "change" | "fault", "fails": bool,
 * "code": "unknown-type", "message": text, "file": text, "line": n,
 * "column": n, "end_column": n, "notes": [{"message": text, "file" …}]}.
 * Lines and columns count from 1, columns in code points; end_column is that
 * behind the last character. Of a fault there is no code; what has no
 * place has no file to end_column. A change has "breaks": ["source", "layout",
 * "data"], those that it breaks, and "allowed": bool.
 */
#ifndef MESSAGE_FORMAT_H
#define MESSAGE_FORMAT_H

#include "message/diag.h"
#include "base/json.h"
#include "base/map.h"

enum error_format {
	FORMAT_GCC = 1,
	FORMAT_JSON,
	FORMAT_SARIF,
	FORMAT_GITHUB,
	FORMAT_MSVC
};

/* What a command tells, over all its runs. */
struct message_formatter {
	enum error_format format;
	/* SARIF: a log that stays open until the end. */
	struct arena *arena; /* outlives the runs */
	struct buffer log;
	struct json json;
	struct map
		artifacts; /* URI → struct artifact; in order of their index */
	enum diag_code *rules; /* in order of their index */
	size_t rule_count;
	size_t rule_numbers[CODE_COUNT]; /* 1 + index; 0: not used */
	struct slice *faults;
	size_t fault_count, fault_capacity;
};

void
message_format_start(struct message_formatter *formatter,
	enum error_format format, struct arena *arena);

/* A file that was read, whether or not there is something to tell of it. */
void
message_format_source(
	struct message_formatter *formatter, const struct source *source);

/* Tells and forgets all messages of the run, sorted. */
void
message_format_run(struct message_formatter *formatter, struct run *run);

/* The end of the command, with its exit status. */
void
message_format_end(struct message_formatter *formatter, int status);

#endif

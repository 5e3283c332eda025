/* SPDX-License-Identifier: MIT */
/*
 * The command line. One table lists every option with its argument and its
 * help: parsing, --help and the documentation are made from it. Options may
 * stand after files; "--" ends them.
 */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "message/diag.h"
#include "layout/target.h"
#include "message/message_format.h"

/* Values of options with a choice; 0 is "not given". */
enum report_form {
	REPORT_NONE,
	REPORT_TEXT,
	REPORT_JSON,
	REPORT_SVG,
	REPORT_HTML,
	REPORT_DOT
};
enum dump_stage {
	DUMP_NONE,
	DUMP_YAML,
	DUMP_SCHEMA,
	DUMP_RESOLVED,
	DUMP_NAMES,
	DUMP_LAYOUT,
	DUMP_VIEW,
	DUMP_TEMPLATE
};
enum shell { SHELL_NONE, SHELL_BASH, SHELL_ZSH, SHELL_FISH };
enum color_when { COLOR_UNSAID, COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };
enum talk { TALK_ON_TERMINAL, TALK_ALWAYS, TALK_NEVER };

/* Arguments in the order they were given. */
struct words {
	const char **items;
	size_t count, capacity;
};

struct options {
	struct words files;
	/* What is read, and how. */
	struct words include_dirs; /* -I */
	struct words imports;      /* --import PREFIX=DIR, in this form */
	const char *prefix;        /* NULL: the schema's own */
	const struct target *target;
	unsigned layout_default; /* 1 + enum layout_mode; 0: not given */
	/* What is written, and where. */
	const char *output;     /* -o; "-" is standard output */
	const char *output_dir; /* NULL: the current directory */
	unsigned split;         /* enum split_mode */
	bool no_runtime, dry_run, check, list_outputs;
	const char *depfile, *deptarget, *stamp;
	/* Instead of a header. */
	unsigned report;   /* enum report_form */
	unsigned describe; /* 1: json */
	bool selftest;
	unsigned dump; /* enum dump_stage */
	const char *templates, *export_templates;
	const char *against;  /* a schema, or a directory of them */
	struct words allowed; /* --allow, each a list with commas */
	/* Messages. */
	unsigned error_format; /* enum error_format */
	unsigned color;        /* enum color_when */
	unsigned talk;         /* enum talk */
	bool warnings_are_errors;
	bool off[CODE_COUNT];
	/* Asked about slotgen itself: no schema is read. */
	bool help, version, describe_language;
	unsigned completion; /* enum shell */
	bool init;           /* writes a starter instead */
	const char *explain;
};

/* False where the command line is wrong, which has been said (diag_fault). */
bool
options_parse(
	struct run *run, struct options *options, int argc, char *const *argv);

void
options_help(struct buffer *out);

void
options_version(struct buffer *out);

/* Sets what a run's messages depend on. */
void
options_apply(const struct options *options, struct diag *diag);

#endif

/* SPDX-License-Identifier: MIT */
/*
 * What the command line can say: struct options has a field for each option,
 * and the table a row with its argument and its help. Parsing and --help
 * (options.c) and completion (completion.c) are made from the table.
 */
#ifndef OPTION_TABLE_H
#define OPTION_TABLE_H

#include "layout/target.h"
#include "message/diag.h"
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
/* What is written beside the header: a set of these, in the order of the
 * option's alternatives. */
enum emitted {
	EMIT_HEADER = 1,
	EMIT_EXTERN = 2,
	EMIT_CXX = 4,
	EMIT_TABLES = 8,
	EMIT_NUMPY = 16
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
	struct words only;       /* --only, each a list with commas */
	unsigned inherited;      /* 1 + enum inherited_form; 0: not given */

	/* What is written, and where. */
	const char *output;        /* -o; "-" is standard output */
	const char *output_dir;    /* NULL: the current directory */
	unsigned split;            /* enum split_mode */
	unsigned emit;             /* a set of enum emitted; 0: not given */
	const char *extern_prefix; /* NULL: the schema's name and '_' */
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
	bool times; /* --time */
	bool off[CODE_COUNT];
	/* Asked about slotgen itself: no schema is read. */
	bool help, version, describe_language;
	unsigned completion; /* enum shell */
	bool init;           /* writes a starter instead */
	const char *explain;
};

enum option_kind {
	OPTION_HEADING, /* a line of --help, no option */
	OPTION_SWITCH,  /* bool */
	OPTION_TALK,    /* unsigned: the option's own value */
	OPTION_TEXT,    /* const char *, the last one given */
	OPTION_WORDS,   /* struct words, all of them */
	OPTION_CHOICE,  /* unsigned: 1 + which of the argument's alternatives */
	OPTION_SET,     /* unsigned: a bit for each of the alternatives that
			   are given, with commas between */
	OPTION_TARGET,  /* const struct target * */
	OPTION_WARNING, /* -Werror, -WNAME, -Wno-NAME */
	OPTION_LATER    /* of the design, not of this version */
};

struct option_row {
	enum option_kind kind;
	char letter;          /* 0: none */
	const char *name;     /* without the dashes; NULL: none */
	const char *argument; /* NULL: takes none; a choice's alternatives,
				 "a|b"; in brackets where it may be left out */
	const char *later;    /* a choice's alternatives of later versions */
	size_t offset;        /* of the field in struct options */
	unsigned value;       /* TALK, and a choice without its argument */
	const char *help;
};

extern const struct option_row option_table[];
extern const size_t option_count;

/* Takes one alternative off "a|b|c", without the brackets of "[a]"; false at
 * the end. */
bool
option_next_alternative(const char **list, struct slice *alternative);

/* "--report" beside "--report=json". */
bool
option_may_stand_alone(const struct option_row *option);

#endif

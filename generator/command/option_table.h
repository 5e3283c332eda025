/* SPDX-License-Identifier: MIT */
/*
 * The table of options, for the files that make something of it: parsing and
 * --help (options.c), completion (completion.c).
 */
#ifndef OPTION_TABLE_H
#define OPTION_TABLE_H

#include "command/options.h"

enum option_kind {
	OPTION_HEADING, /* a line of --help, no option */
	OPTION_SWITCH,  /* bool */
	OPTION_TALK,    /* unsigned: the option's own value */
	OPTION_TEXT,    /* const char *, the last one given */
	OPTION_WORDS,   /* struct words, all of them */
	OPTION_CHOICE,  /* unsigned: 1 + which of the argument's alternatives */
	OPTION_TARGET,  /* const struct target * */
	OPTION_WARNING, /* -Werror, -WNAME, -Wno-NAME */
	OPTION_LATER    /* of the design, not of this version */
};

struct option {
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

extern const struct option option_table[];
extern const size_t option_count;

/* Takes one alternative off "a|b|c", without the brackets of "[a]"; false at
 * the end. */
bool
option_next_alternative(const char **list, struct slice *alternative);

/* "--report" beside "--report=json". */
bool
option_may_stand_alone(const struct option *option);

#endif

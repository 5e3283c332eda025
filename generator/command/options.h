/* SPDX-License-Identifier: MIT */
/*
 * From the command line to struct options, by the table of options: words are
 * matched with its rows, then it is checked that they fit together. --help is
 * printed from the same rows. Options may stand after files; "--" ends them.
 */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "command/option_table.h"

/* False where the command line is wrong, which has been said (diag_fault). */
bool
options_parse(
	struct run *run, struct options *options, int argc, char *const *argv);

void
options_help(struct buffer *out);

void
options_version(struct buffer *out);

/* Not a report, a description, a self test or a dump instead. */
bool
options_want_headers(const struct options *options);

/* Whether headers are made, and that with them. */
bool
options_emit(const struct options *options, enum emitted what);

/* Whether the names of files that were written are said. */
bool
options_say_written(const struct options *options);

/* Sets what a run's messages depend on. */
void
options_apply(const struct options *options, struct diag *diag);

#endif

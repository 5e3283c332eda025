/* SPDX-License-Identifier: MIT */
/*
 * What an output depends on, as make and ninja read it (--depfile).
 */
#ifndef DEPFILE_H
#define DEPFILE_H

#include "base/map.h"
#include "message/diag.h"

/* Appends a rule for make and ninja: the targets depend on the prerequisites.
 * False, and a fault, where a name holds a line break, which neither of the
 * two can read. */
bool
depfile_rule(struct run *run, const struct slice *targets, size_t target_count,
	const struct slice *prerequisites, size_t prerequisite_count,
	struct buffer *rule);

/* Writes such a rule to a file. The maps' keys are the names; target, where it
 * is not NULL, stands for all outputs. */
void
depfile_write(struct run *run, const char *path, const char *target,
	const struct map *outputs, const struct map *inputs);

#endif

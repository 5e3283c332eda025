/* SPDX-License-Identifier: MIT */
/*
 * One rule: the outputs, or the target that the user names, depend on all
 * files that were read. A name is written byte by byte, with what make and
 * ninja would take for something else escaped.
 */
#include "command/depfile.h"

#include "command/output.h"

/* Escaped as make reads it: a '\' counts only before a blank or '#', where it
 * has to be doubled, and '$' is doubled. */
static bool
add_name(struct run *run, struct slice name, struct buffer *rule)
{
	size_t slashes = 0, i;

	for (i = 0; i < name.length; i++) {
		char byte = name.bytes[i];

		if (byte == '\n' || byte == '\r') {
			diag_fault(run,
				"a file name with a line break cannot "
				"stand in a dependency file");
			return false;
		}
		if (byte == ' ' || byte == '\t' || byte == '#') {
			for (; slashes > 0; slashes--)
				buffer_add(rule, "\\", 1);
			buffer_add(rule, "\\", 1);
		}
		slashes = byte == '\\' ? slashes + 1 : 0;
		buffer_add(rule, byte == '$' ? "$$" : &name.bytes[i],
			byte == '$' ? 2 : 1);
	}
	return true;
}

bool
depfile_rule(struct run *run, const struct slice *targets, size_t target_count,
	const struct slice *prerequisites, size_t prerequisite_count,
	struct buffer *rule)
{
	size_t i;

	for (i = 0; i < target_count; i++) {
		if (i)
			buffer_add_text(rule, " ");
		if (!add_name(run, targets[i], rule))
			return false;
	}
	buffer_add_text(rule, ":");
	for (i = 0; i < prerequisite_count; i++) {
		buffer_add_text(rule, " \\\n  ");
		if (!add_name(run, prerequisites[i], rule))
			return false;
	}
	buffer_add_text(rule, "\n");
	return true;
}

static struct slice *
names_of(struct arena *arena, const struct map *names)
{
	struct slice *list = ARENA_ARRAY(arena, struct slice, names->count);
	size_t i;

	for (i = 0; i < names->count; i++)
		list[i] = names->entries[i].key;
	return list;
}

void
depfile_write(struct run *run, const char *path, const char *target,
	const struct map *outputs, const struct map *inputs)
{
	struct slice given = slice_of(target ? target : "");
	struct slice *made = names_of(&run->arena, outputs);
	struct slice *read = names_of(&run->arena, inputs);
	struct buffer rule = {0};
	bool changed;

	if (depfile_rule(run, target ? &given : made,
		    target ? 1 : outputs->count, read, inputs->count, &rule))
		output_write(run, path, buffer_slice(&rule), &changed);
	buffer_release(&rule);
}

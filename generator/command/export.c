/* SPDX-License-Identifier: MIT */
/*
 * Each file is there whole or not at all, as all that is written. What is
 * there already is left, and the others are written all the same; so what a
 * run that was killed began, the next one ends.
 */
#include "command/export.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "command/file_writer.h"
#include "command/output.h"
#include "template/embedded.h"

static bool
holds(const char *path, struct slice bytes)
{
	struct file_writer writer;

	file_writer_open_to_compare(&writer, path);
	file_writer_put(&writer, bytes);
	return file_writer_closes_same(&writer);
}

static bool
export_file(struct run *run, const char *directory,
	const struct embedded_file *file)
{
	const char *path =
		text_format(&run->arena, "%s/%s", directory, file->name).bytes;
	struct slice bytes = {file->bytes, file->length};
	bool changed;

	if (holds(path, bytes))
		return true;
	if (access(path, F_OK) == 0) {
		diag_fault(run, "%s: %s", path, strerror(EEXIST));
		return false;
	}
	return output_write(run, path, bytes, &changed);
}

bool
export_files(struct run *run, const char *directory)
{
	bool good = true;
	size_t i;

	output_clean(run, directory);
	for (i = 0; i < embedded_file_count; i++)
		good = export_file(run, directory, &embedded_files[i]) && good;
	return good;
}

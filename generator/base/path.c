/* SPDX-License-Identifier: MIT */
/*
 * A path is cut behind its last '/', and a file's name before its last '.', as
 * long as something is left.
 */
#include "base/path.h"

struct slice
path_directory(struct slice path)
{
	while (path.length && path.bytes[path.length - 1] != '/')
		path.length--;
	return path;
}

struct slice
path_file(struct slice path)
{
	size_t start = path_directory(path).length;

	return (struct slice){path.bytes + start, path.length - start};
}

struct slice
path_stem(struct slice path)
{
	struct slice stem = path_file(path);
	size_t length = stem.length;

	while (length > 1 && stem.bytes[length - 1] != '.')
		length--;
	if (length > 1)
		stem.length = length - 1;
	return stem;
}

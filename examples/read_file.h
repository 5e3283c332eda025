/* SPDX-License-Identifier: MIT */
#ifndef EXAMPLES_READ_FILE_H
#define EXAMPLES_READ_FILE_H

#include <stddef.h>

/* The whole of a file, or of a pipe, to be freed by the caller; NULL, and the
 * reason in errno, where that fails. */
unsigned char *
read_file(const char *path, size_t *size);

#endif

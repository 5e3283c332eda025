/* SPDX-License-Identifier: MIT */
/*
 * The files of templates/, as they were when slotgen was built: embedded.c is
 * written by cmake/EmbedTemplates.cmake.
 */
#ifndef EMBEDDED_H
#define EMBEDDED_H

#include <stddef.h>

struct embedded_file {
	const char *name;  /* "header.tmpl", "slotgen.h" */
	const char *bytes; /* a zero follows them */
	size_t length;     /* bytes, without that zero */
};

/* Sorted by name. */
extern const struct embedded_file embedded_files[];
extern const size_t embedded_file_count;

#endif

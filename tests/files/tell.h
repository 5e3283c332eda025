/* SPDX-License-Identifier: MIT */
/* Prints what is wrong with a file, for a program to end with. */
#ifndef TELL_H
#define TELL_H

#include <stdio.h>

static inline int
tell(const slot_file_error *fault, const char *path)
{
	char text[400];

	slot_file_message(fault, path, text, sizeof text);
	puts(text);
	return 1;
}

#endif

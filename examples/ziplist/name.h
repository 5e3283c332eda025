/* SPDX-License-Identifier: MIT */
/* Names as archives spell them: UTF-8, or code page 437 of the IBM PC. */
#ifndef ZIPLIST_NAME_H
#define ZIPLIST_NAME_H

#include <stdbool.h>
#include <stddef.h>

/* Prints a name up to its first zero as UTF-8, and spaces up to that many
 * characters. Control characters, which could command a terminal, and bytes
 * that are no UTF-8 become question marks. */
void
name_print(
	const unsigned char *name, size_t length, bool is_utf8, size_t width);

#endif

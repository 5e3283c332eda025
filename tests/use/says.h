/* SPDX-License-Identifier: MIT */
/* What a validation says, as lines "path: fault". */
#ifndef SAYS_H
#define SAYS_H

#include "check.h"

#include <string.h>

enum { SAYS_BYTES = 900 };

/* A slot_report, whose context is a text of so many bytes. */
static inline void
says(void *context, const char *path, const char *fault)
{
	char *text = SLOT_CAST(char *, context);
	size_t length = strlen(text);

	snprintf(text + length, SAYS_BYTES - length, "%s: %s\n", path, fault);
}

static inline void
check_says(const slot_class *type, const void *object, const char *expected)
{
	char text[SAYS_BYTES] = "";

	slot_validate(type, object, says, text);
	if (strcmp(text, expected) != 0)
		printf("%s", text);
	CHECK(strcmp(text, expected) == 0);
}

#endif

/* SPDX-License-Identifier: MIT */
/* CHECK says what does not hold, and goes on; a program ends with whether
 * failures is 0. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <stdlib.h>

static int failures;

/* Of many failures, most say the same. */
#define CHECK(condition) \
	do { \
		if (!(condition)) { \
			printf("%s:%d: %s\n", __FILE__, __LINE__, #condition); \
			if (++failures > 20) \
				exit(1); \
		} \
	} while (0)

#endif

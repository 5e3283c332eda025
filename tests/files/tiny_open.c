/* SPDX-License-Identifier: MIT */
/* tiny_open FILE: opens and verifies a file of trades, and says what came of
 * it. */
#include "tiny.h"

#include <stdio.h>

int
main(int argc, char **argv)
{
	slot_file file;
	slot_file_error fault;
	char text[400];
	size_t count = 0;

	if (argc < 2)
		return 2;
	if (slot_file_open(Trade, &file, argv[1], &fault) != SLOT_OK ||
		slot_file_verify(&file, &fault) != SLOT_OK) {
		slot_file_message(&fault, argv[1], text, sizeof text);
		puts(text);
		return 1;
	}
	slot_file_rows(Trade, &file, &count);
	printf("%d trades\n", (int)count);
	slot_file_close(&file);
	return 0;
}

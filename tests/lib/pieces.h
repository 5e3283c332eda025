/* SPDX-License-Identifier: MIT */
/* A text that comes piece by piece, for a reader of JSON. */
#ifndef PIECES_H
#define PIECES_H

#include <string.h>

struct pieces {
	const char *at;
	size_t left, piece;
};

/* A slot_json_read_function, whose context they are. */
static inline size_t
read_piece(void *context, char *buffer, size_t size)
{
	struct pieces *pieces = (struct pieces *)context;
	size_t length = pieces->piece < size ? pieces->piece : size;

	if (length > pieces->left)
		length = pieces->left;
	memcpy(buffer, pieces->at, length);
	pieces->at += length;
	pieces->left -= length;
	return length;
}

#endif

/* SPDX-License-Identifier: MIT */
/*
 * Texts are put into the last chunk while they fit; an offset is the chunk's
 * number times its length, and what was used of it. A chunk is one literal of
 * several rows, a text a row, which the compiler joins.
 */
#include "view/text_pool.h"

#include "view/c_text.h"

#define CHUNK_BYTES 4000
#define LINE_CHARACTERS 16

static struct view_text_row *
add_row(struct text_pool *pool)
{
	pool->rows = arena_grow(pool->arena, pool->rows, pool->row_count,
		&pool->row_capacity, pool->row_count + 1, sizeof *pool->rows);
	return &pool->rows[pool->row_count++];
}

static void
end_chunk(struct text_pool *pool)
{
	if (pool->row_count)
		pool->rows[pool->row_count - 1].last = true;
	pool->chunk_count++;
	pool->used = 0;
}

/* "'a', 'b', '\\n'", and the zero after the last. */
static struct slice
character_line(struct arena *arena, struct slice text, size_t at, size_t end)
{
	struct buffer line = {0};
	size_t i;

	for (i = at; i < end; i++) {
		if (i > at)
			buffer_add_text(&line, ", ");
		buffer_add_slice(&line,
			i == text.length
				? SLICE("0")
				: c_character(
					  arena, (unsigned char)text.bytes[i]));
	}
	return buffer_take(&line, arena);
}

/* One chunk of a long text: its characters from at to end. */
static struct view_long_text *
make_long_text(struct arena *arena, struct slice text, size_t at, size_t end)
{
	struct view_long_text *chunk = ARENA_NEW(arena, struct view_long_text);
	size_t count = (end - at + LINE_CHARACTERS - 1) / LINE_CHARACTERS, i;
	struct view_characters *lines = list_make(
		arena, &chunk->lines, count, sizeof *lines);

	for (i = 0; i < count; i++, at += LINE_CHARACTERS) {
		size_t most = at + LINE_CHARACTERS;

		lines[i].characters = character_line(
			arena, text, at, most < end ? most : end);
		lines[i].is_last = i + 1 == count;
	}
	return chunk;
}

/* A text longer than a chunk: rows of characters, which follow each other. */
static void
add_long_text(struct text_pool *pool, struct slice text)
{
	size_t end = text.length + 1, at;

	if (pool->used)
		end_chunk(pool);
	for (at = 0; at < end; at += CHUNK_BYTES) {
		size_t most = at + CHUNK_BYTES;

		add_row(pool)->long_text = make_long_text(
			pool->arena, text, at, most < end ? most : end);
		pool->chunk_count++;
	}
}

static void
add_text(struct text_pool *pool, struct slice text)
{
	if (text.length >= CHUNK_BYTES) {
		add_long_text(pool, text);
		return;
	}
	add_row(pool)->text = c_text(pool->arena, text);
	pool->used += text.length + 1;
}

uint32_t
text_pool_offset(struct text_pool *pool, struct slice text)
{
	bool begins_chunk;
	size_t offset;
	void *known;

	if (text.length == 0)
		return 0;
	begins_chunk = pool->used && pool->used + text.length + 1 > CHUNK_BYTES;
	offset = begins_chunk ? (pool->chunk_count + 1) * CHUNK_BYTES
			      : pool->chunk_count * CHUNK_BYTES + pool->used;
	known = map_put(&pool->offsets, pool->arena, text,
		(void *)(uintptr_t)(offset + 1));
	if (known)
		return (uint32_t)((uintptr_t)known - 1);
	if (begins_chunk)
		end_chunk(pool);
	add_text(pool, text);
	return (uint32_t)offset;
}

void
text_pool_init(struct text_pool *pool, struct arena *arena)
{
	pool->arena = arena;
	add_text(pool, SLICE(""));
}

void
text_pool_finish(struct text_pool *pool, struct view_tables *view)
{
	view->chunk_bytes = CHUNK_BYTES;
	if (pool->chunk_count == 0)
		view->chunk_bytes = pool->used;
	if (pool->used)
		end_chunk(pool);
	view->text_rows = list_of(
		pool->rows, pool->row_count, sizeof *pool->rows);
	view->chunk_count = pool->chunk_count;
}

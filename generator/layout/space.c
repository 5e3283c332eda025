/* SPDX-License-Identifier: MIT */
/*
 * A place is found by first fit: whole members in the lowest aligned run of
 * free bytes, bits in the lowest free bits of a word that is there or that can
 * be made of free bytes. What finds none goes behind the tail. Each search
 * begins at the chunk where the last one for the same thing ended.
 */
#include "layout/space.h"

#include <assert.h>
#include <string.h>

#include "base/search.h"

/* Beyond this a merged word only makes the masks longer. */
#define MERGED_WORD_BYTES 4

uint64_t
align_up(uint64_t value, uint64_t align)
{
	return (value + align - 1) / align * align;
}

/* The low count bits; count is at most 64. */
static uint64_t
low_bits(unsigned count)
{
	return count >= 64 ? UINT64_MAX : (UINT64_C(1) << count) - 1;
}

static uint64_t
byte_bits(unsigned first, unsigned bytes)
{
	return low_bits(bytes * 8) << first * 8;
}

void
space_init(struct space *space, const struct target *target)
{
	memset(space, 0, sizeof *space);
	space->target = target;
	space->align = 1;
}

/* Keeps the chunks' memory. */
static void
space_reset(struct space *space, const struct target *target)
{
	space->target = target;
	space->tail = 0;
	space->align = 1;
	space->count = 0;
	memset(&space->last_whole, 0, sizeof space->last_whole);
	memset(&space->last_bits, 0, sizeof space->last_bits);
}

void
space_start(struct space *space, const struct target *target, uint64_t size,
	uint64_t align)
{
	space_reset(space, target);
	space->tail = size;
	space->align = align;
}

static void
space_reserve(struct arena *arena, struct space *space, size_t wanted)
{
	space->chunks = arena_grow(arena, space->chunks, space->count,
		&space->capacity, wanted, sizeof *space->chunks);
}

void
space_copy(struct arena *arena, struct space *to, const struct space *from)
{
	space_reset(to, from->target);
	space_reserve(arena, to, from->count);
	to->tail = from->tail;
	to->align = from->align;
	to->count = from->count;
	if (from->count)
		memcpy(to->chunks, from->chunks,
			from->count * sizeof *from->chunks);
}

bool
space_equal(const struct space *a, const struct space *b)
{
	return a->tail == b->tail && a->align == b->align &&
		a->count == b->count &&
		(!a->count ||
			memcmp(a->chunks, b->chunks,
				a->count * sizeof *a->chunks) == 0);
}

void
space_seal(struct space *space)
{
	size_t i, kept = 0;
	unsigned byte;

	for (i = 0; i < space->count; i++) {
		struct chunk chunk = space->chunks[i];

		for (byte = 0; byte < SPACE_CHUNK_BYTES; byte++) {
			if (!chunk.words[byte])
				continue;
			chunk.fixed |= (uint8_t)(1u << byte);
			chunk.barred |= byte_bits(byte, 1);
		}
		/* nothing looks for a place in a full one */
		if (chunk.taken != UINT64_MAX)
			space->chunks[kept++] = chunk;
	}
	space->count = kept;
	memset(&space->last_whole, 0, sizeof space->last_whole);
	memset(&space->last_bits, 0, sizeof space->last_bits);
}

/* The last chunk, which begins at offset; made where it is not there. */
static struct chunk *
open_chunk(struct arena *arena, struct space *space, uint64_t offset)
{
	struct chunk *chunk;

	if (space->count && space->chunks[space->count - 1].offset == offset)
		return &space->chunks[space->count - 1];
	assert(!space->count ||
		space->chunks[space->count - 1].offset < offset);
	space_reserve(arena, space, space->count + 1);
	chunk = &space->chunks[space->count++];
	memset(chunk, 0, sizeof *chunk);
	chunk->offset = offset;
	if (space->tail > offset) {
		assert(space->tail - offset < SPACE_CHUNK_BYTES);
		chunk->taken = byte_bits(0, (unsigned)(space->tail - offset));
		chunk->barred = chunk->taken;
	}
	return chunk;
}

/*---- whole members --------------------------------------------------------*/

static bool
byte_is_free(const struct chunk *chunk, unsigned byte)
{
	return !chunk->words[byte] && !(chunk->taken & byte_bits(byte, 1));
}

/* The lowest aligned run of free bytes below the tail. */
static bool
find_hole(struct space *space, uint64_t size, uint64_t align, uint64_t *offset)
{
	bool same = space->last_whole.size == size &&
		space->last_whole.align == align;
	size_t first = same ? space->last_whole.chunk : 0, i;
	uint64_t start = 0,
		 next = UINT64_MAX; /* of the run; the byte after it */
	unsigned byte;

	for (i = first; i < space->count; i++) {
		const struct chunk *chunk = &space->chunks[i];

		for (byte = 0; byte < SPACE_CHUNK_BYTES; byte++) {
			uint64_t at = chunk->offset + byte;

			if (at >= space->tail || !byte_is_free(chunk, byte))
				continue;
			if (at != next)
				start = align_up(at, align);
			next = at + 1;
			if (next >= start && next - start >= size) {
				*offset = start;
				return true;
			}
		}
	}
	space->last_whole.size = size;
	space->last_whole.align = align;
	/* a run may begin in the last chunk and go on in one yet to come */
	space->last_whole.chunk = space->count ? space->count - 1 : 0;
	return false;
}

static void
take_bytes(struct space *space, uint64_t offset, uint64_t size)
{
	size_t i = space->count;

	while (i-- && space->chunks[i].offset + SPACE_CHUNK_BYTES > offset) {
		struct chunk *chunk = &space->chunks[i];
		uint64_t from = offset > chunk->offset ? offset - chunk->offset
						       : 0;
		uint64_t to = offset + size > chunk->offset
			? offset + size - chunk->offset
			: 0;

		if (to > SPACE_CHUNK_BYTES)
			to = SPACE_CHUNK_BYTES;
		if (from >= to)
			continue;
		assert(!(chunk->taken &
			byte_bits((unsigned)from, (unsigned)(to - from))));
		chunk->taken |= byte_bits(
			(unsigned)from, (unsigned)(to - from));
		chunk->barred |= byte_bits(
			(unsigned)from, (unsigned)(to - from));
	}
}

static void
open_gap(struct arena *arena, struct space *space, uint64_t end)
{
	uint64_t at = space->tail / SPACE_CHUNK_BYTES * SPACE_CHUNK_BYTES;

	for (; space->tail < end && at < end; at += SPACE_CHUNK_BYTES)
		open_chunk(arena, space, at);
}

uint64_t
space_place(
	struct arena *arena, struct space *space, uint64_t size, uint64_t align)
{
	uint64_t offset;

	if (align > space->align)
		space->align = align;
	if (space->count && find_hole(space, size, align, &offset)) {
		take_bytes(space, offset, size);
		return offset;
	}
	offset = align_up(space->tail, align);
	open_gap(arena, space, offset);
	take_bytes(space, offset, size);
	space->tail = offset + size;
	return offset;
}

void
space_claim(struct arena *arena, struct space *space, uint64_t offset,
	uint64_t size, uint64_t align)
{
	if (align > space->align)
		space->align = align;
	if (offset >= space->tail)
		open_gap(arena, space, offset);
	take_bytes(space, offset, size);
	if (offset + size > space->tail)
		space->tail = offset + size;
}

/*---- bits -----------------------------------------------------------------*/

/* The bits from which on width bits are free. */
static uint64_t
free_runs(uint64_t taken, unsigned width)
{
	uint64_t runs = ~taken;
	unsigned have = 1;

	while (have < width) {
		unsigned step = width - have < have ? width - have : have;

		runs &= runs >> step;
		have += step;
	}
	return runs;
}

/* The bytes of the narrowest aligned word that holds the bits from first to
 * last of a chunk. */
static unsigned
word_of(unsigned first, unsigned last)
{
	unsigned bytes = 1;

	while (first / (bytes * 8) != last / (bytes * 8))
		bytes *= 2;
	return bytes;
}

/* Whether width bits may begin at a bit that is free, and in which word. */
static bool
bits_fit(const struct chunk *chunk, unsigned bit, unsigned width,
	unsigned limit, unsigned *word)
{
	unsigned last = bit + width - 1;

	if (chunk->fixed >> bit / 8 & 1) {
		*word = chunk->words[bit / 8];
		return bit / (*word * 8) == last / (*word * 8);
	}
	*word = word_of(bit, last);
	return *word <= limit &&
		!(chunk->barred & byte_bits(bit / 8 / *word * *word, *word));
}

static bool
find_bits(const struct chunk *chunk, unsigned width, unsigned limit,
	unsigned *bit, unsigned *word)
{
	uint64_t runs = free_runs(chunk->taken, width);

	for (*bit = 0; runs; runs >>= 1, ++*bit) {
		while (!(runs & 0xff)) {
			runs >>= 8;
			*bit += 8;
		}
		if ((runs & 1) && bits_fit(chunk, *bit, width, limit, word))
			return true;
	}
	return false;
}

static uint64_t
take_bits(struct space *space, struct chunk *chunk, unsigned bit,
	unsigned width, unsigned word)
{
	unsigned first = bit / 8 / word * word, byte;
	unsigned align = target_align(space->target, word);

	assert(!(chunk->taken & low_bits(width) << bit));
	chunk->taken |= low_bits(width) << bit;
	for (byte = first; byte < first + word; byte++)
		if (chunk->words[byte] < word)
			chunk->words[byte] = (uint8_t)word;
	if (align > space->align)
		space->align = align;
	if (chunk->offset + first + word > space->tail)
		space->tail = chunk->offset + first + word;
	return chunk->offset * 8 + bit;
}

uint64_t
space_place_bits(struct arena *arena, struct space *space, unsigned width,
	unsigned limit)
{
	unsigned bit = 0, word = 0, needed = word_of(0, width - 1);
	size_t i = space->last_bits.width == width ? space->last_bits.chunk : 0;
	uint64_t offset;

	if (limit < needed)
		limit = needed;
	/* the chunk of the tail has room above it */
	offset = space->tail / SPACE_CHUNK_BYTES * SPACE_CHUNK_BYTES;
	if (offset != space->tail)
		open_chunk(arena, space, offset);
	for (; i < space->count; i++)
		if (find_bits(&space->chunks[i], width, limit, &bit, &word))
			break;
	space->last_bits.width = width;
	space->last_bits.chunk = i;
	if (i == space->count) {
		open_chunk(
			arena, space, align_up(space->tail, SPACE_CHUNK_BYTES));
		bit = 0;
		word = needed;
	}
	return take_bits(space, &space->chunks[i], bit, width, word);
}

/* Whether the bytes are one word of that size. */
static bool
is_word(const struct chunk *chunk, unsigned byte, unsigned size)
{
	return chunk->words[byte] == size && !(chunk->fixed >> byte & 1);
}

static void
merge_in_chunk(struct chunk *chunk, unsigned size)
{
	unsigned byte;

	for (byte = 0; byte < SPACE_CHUNK_BYTES; byte += size * 2)
		if (is_word(chunk, byte, size) &&
			is_word(chunk, byte + size, size))
			memset(chunk->words + byte, (int)(size * 2), size * 2);
}

void
space_merge_words(struct space *space)
{
	unsigned size;
	size_t i;

	for (size = 1; size < MERGED_WORD_BYTES; size *= 2)
		for (i = 0; i < space->count && size * 2 <= space->align; i++)
			merge_in_chunk(&space->chunks[i], size);
}

/* The last chunk that begins at or before the byte. */
static struct chunk *
chunk_at(const struct space *space, uint64_t byte)
{
	struct chunk *chunk;

	assert(space->count);
	chunk = &space->chunks[search_last(&space->chunks->offset,
		sizeof *space->chunks, space->count, byte)];
	assert(byte >= chunk->offset &&
		byte < chunk->offset + SPACE_CHUNK_BYTES);
	return chunk;
}

uint64_t
space_word(const struct space *space, uint64_t position, unsigned *size)
{
	const struct chunk *chunk = chunk_at(space, position / 8);

	*size = chunk->words[position / 8 - chunk->offset];
	assert(*size);
	return position / 8 / *size * *size;
}

void
space_claim_bits(
	struct arena *arena, struct space *space, const struct word_bits *bits)
{
	uint64_t word = bits->word;
	struct chunk *chunk;

	if (word >= space->tail) {
		open_gap(arena, space, word);
		chunk = open_chunk(arena, space,
			word / SPACE_CHUNK_BYTES * SPACE_CHUNK_BYTES);
	} else {
		chunk = chunk_at(space, word);
	}
	take_bits(space, chunk, (unsigned)(bits->position - chunk->offset * 8),
		bits->width, bits->word_bytes);
}

uint64_t
space_free_bits(const struct space *space)
{
	uint64_t bits = 0, open;
	size_t i;

	for (i = 0; i < space->count; i++) {
		const struct chunk *chunk = &space->chunks[i];

		open = ~chunk->taken;
		if (space->tail < chunk->offset + SPACE_CHUNK_BYTES)
			open &= byte_bits(
				0, (unsigned)(space->tail - chunk->offset));
		for (; open; open &= open - 1)
			bits++;
	}
	return bits;
}

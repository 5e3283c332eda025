/* SPDX-License-Identifier: MIT */
/*
 * Hopcroft's algorithm: states are parted by whether they accept, and then as
 * long as a byte leads from a part into two others. Of what has been parted
 * only the smaller half needs to be looked at again, so it takes n log n steps.
 * Then columns that are equal become one, and what can be reached is numbered
 * anew.
 */
#include "pattern/minimise.h"

#include <string.h>

#include "base/map.h"

/*---- parts of the states --------------------------------------------------*/

struct part {
	uint32_t first, count; /* of partition.states */
	uint32_t marked;       /* how many of them, which stand first */
	bool waits;            /* it is to be looked at */
};

struct partition {
	const struct dfa *dfa;
	struct part *parts;
	uint32_t count;
	uint32_t *states; /* of a part together */
	uint32_t *place;  /* of a state in states */
	uint32_t *part;   /* of a state */
	uint32_t *waiting, *touched, *splitter;
	uint32_t waiting_count, touched_count;
	/* By column * states + state, where in sources those begin that lead
	 * there. */
	uint32_t *begins, *sources;
};

static void
add_waiting(struct partition *partition, uint32_t part)
{
	partition->parts[part].waits = true;
	partition->waiting[partition->waiting_count++] = part;
}

/* Who leads to each state, by a counting sort. */
static void
find_sources(struct arena *arena, struct partition *partition)
{
	const struct dfa *dfa = partition->dfa;
	size_t cells = (size_t)dfa->count * dfa->classes, i;
	uint32_t *begins = ARENA_ARRAY(arena, uint32_t, cells + 1);
	uint32_t column;

	partition->begins = begins;
	partition->sources = ARENA_ARRAY(arena, uint32_t, cells);
	for (i = 0; i < cells; i++)
		begins[i % dfa->classes * dfa->count + dfa->next[i]]++;
	for (i = 0; i < cells; i++)
		begins[i + 1] += begins[i];
	for (i = cells; i--;) {
		column = (uint32_t)(i % dfa->classes);
		partition->sources[--begins[column * dfa->count +
			dfa->next[i]]] = (uint32_t)(i / dfa->classes);
	}
}

/* The states that accept, or those that do not. */
static void
add_part(struct partition *partition, bool accepts)
{
	const struct dfa *dfa = partition->dfa;
	struct part *part = &partition->parts[partition->count];
	uint32_t state, at;

	part->first = partition->count ? partition->parts[0].count : 0;
	for (state = 0; state < dfa->count; state++) {
		if (dfa->accepts[state] != accepts)
			continue;
		at = part->first + part->count++;
		partition->states[at] = state;
		partition->place[state] = at;
		partition->part[state] = partition->count;
	}
	if (part->count)
		add_waiting(partition, partition->count++);
}

static void
begin_parts(
	struct arena *arena, struct partition *partition, const struct dfa *dfa)
{
	partition->dfa = dfa;
	partition->parts = ARENA_ARRAY(arena, struct part, dfa->count + 1);
	partition->states = ARENA_ARRAY(arena, uint32_t, dfa->count);
	partition->place = ARENA_ARRAY(arena, uint32_t, dfa->count);
	partition->part = ARENA_ARRAY(arena, uint32_t, dfa->count);
	partition->waiting = ARENA_ARRAY(arena, uint32_t, dfa->count);
	partition->touched = ARENA_ARRAY(arena, uint32_t, dfa->count);
	partition->splitter = ARENA_ARRAY(arena, uint32_t, dfa->count);
	find_sources(arena, partition);
	add_part(partition, false);
	add_part(partition, true);
}

/* Moves the state to the marked ones of its part. */
static void
mark(struct partition *partition, uint32_t state)
{
	struct part *part = &partition->parts[partition->part[state]];
	uint32_t place = partition->place[state];
	uint32_t to = part->first + part->marked;
	uint32_t other = partition->states[to];

	if (place < to)
		return;
	if (part->marked++ == 0)
		partition->touched[partition->touched_count++] =
			partition->part[state];
	partition->states[to] = state;
	partition->place[state] = to;
	partition->states[place] = other;
	partition->place[other] = place;
}

/* The marked ones of a part become one of their own, unless all are. */
static void
split(struct partition *partition, uint32_t number)
{
	struct part *part = &partition->parts[number];
	struct part *new = &partition->parts[partition->count];
	uint32_t marked = part->marked, i;

	part->marked = 0;
	if (marked == part->count)
		return;
	*new = (struct part){part->first, marked, 0, false};
	part->first += marked;
	part->count -= marked;
	for (i = 0; i < marked; i++)
		partition->part[partition->states[new->first + i]] =
			partition->count;
	add_waiting(partition,
		part->waits || new->count <= part->count ? partition->count
							 : number);
	partition->count++;
}

/* Parts those of whose states some lead by the column into the splitter. */
static void
split_by(struct partition *partition, uint32_t count, uint32_t column)
{
	const uint32_t *begins = partition->begins +
		column * partition->dfa->count;
	uint32_t i, at;

	for (i = 0; i < count; i++) {
		uint32_t state = partition->splitter[i];

		for (at = begins[state]; at < begins[state + 1]; at++)
			mark(partition, partition->sources[at]);
	}
	while (partition->touched_count)
		split(partition,
			partition->touched[--partition->touched_count]);
}

static void
part_states(struct partition *partition)
{
	while (partition->waiting_count) {
		uint32_t number =
			partition->waiting[--partition->waiting_count];
		struct part *part = &partition->parts[number];
		uint32_t count = part->count, column;

		part->waits = false;
		/* It may be parted itself meanwhile. */
		memcpy(partition->splitter, partition->states + part->first,
			count * sizeof *partition->splitter);
		for (column = 0; column < partition->dfa->classes; column++)
			split_by(partition, count, column);
	}
}

/*---- columns --------------------------------------------------------------*/

/* The automaton of the parts. */
static void
make_quotient(struct arena *arena, const struct partition *partition,
	struct dfa *quotient)
{
	const struct dfa *dfa = partition->dfa;
	uint32_t part, column;

	*quotient = *dfa;
	quotient->count = partition->count;
	quotient->start = partition->part[dfa->start];
	quotient->next = ARENA_ARRAY(
		arena, uint16_t, (size_t)partition->count * dfa->classes);
	quotient->accepts = ARENA_ARRAY(arena, bool, partition->count);
	for (part = 0; part < partition->count; part++) {
		uint32_t state =
			partition->states[partition->parts[part].first];

		quotient->accepts[part] = dfa->accepts[state];
		for (column = 0; column < dfa->classes; column++)
			quotient->next[part * dfa->classes + column] =
				(uint16_t)partition
					->part[dfa->next[state * dfa->classes +
						column]];
	}
}

static uint64_t
column_hash(const struct dfa *dfa, uint32_t column)
{
	uint64_t hash = HASH_START;
	uint32_t state;

	for (state = 0; state < dfa->count; state++)
		hash = hash_bytes(hash,
			&dfa->next[state * dfa->classes + column],
			sizeof *dfa->next);
	return hash;
}

static bool
same_column(const struct dfa *dfa, uint32_t a, uint32_t b)
{
	const uint16_t *row = dfa->next;
	uint32_t state;

	for (state = 0; state < dfa->count; state++, row += dfa->classes)
		if (row[a] != row[b])
			return false;
	return true;
}

/* The columns that differ, in the order of the first byte of each. */
struct columns {
	uint32_t count;
	uint16_t kept[256]; /* a column */
	uint64_t hash[256];
	uint8_t map[256]; /* a byte's place in kept */
};

static uint32_t
find_column(struct columns *columns, const struct dfa *dfa, uint32_t column)
{
	uint64_t hash = column_hash(dfa, column);
	uint32_t i;

	for (i = 0; i < columns->count; i++)
		if (columns->hash[i] == hash &&
			same_column(dfa, columns->kept[i], column))
			return i;
	columns->kept[i] = (uint16_t)column;
	columns->hash[i] = hash;
	columns->count++;
	return i;
}

static void
find_columns(struct columns *columns, const struct dfa *dfa)
{
	bool known[256] = {false};
	uint32_t found[256];
	unsigned byte;

	columns->count = 0;
	for (byte = 0; byte < 256; byte++) {
		uint32_t column = dfa->map[byte];

		if (!known[column])
			found[column] = find_column(columns, dfa, column);
		known[column] = true;
		columns->map[byte] = (uint8_t)found[column];
	}
}

/*---- numbers --------------------------------------------------------------*/

bool
dfa_is_sink(const struct dfa *dfa, uint32_t state)
{
	const uint16_t *row = dfa->next + state * dfa->classes;
	uint32_t column;

	for (column = 0; column < dfa->classes; column++)
		if (row[column] != state)
			return false;
	return true;
}

/* The states as a walk from the start meets them. */
struct walk {
	uint32_t *met;
	uint32_t count;
};

static struct walk
walk(struct arena *arena, const struct dfa *dfa, const struct columns *columns)
{
	uint32_t *met = ARENA_ARRAY(arena, uint32_t, dfa->count);
	bool *known = ARENA_ARRAY(arena, bool, dfa->count);
	uint32_t count = 0, at, i;

	met[count++] = dfa->start;
	known[dfa->start] = true;
	for (at = 0; at < count; at++) {
		const uint16_t *row = dfa->next + met[at] * dfa->classes;

		for (i = 0; i < columns->count; i++) {
			uint32_t to = row[columns->kept[i]];

			if (!known[to])
				met[count++] = to;
			known[to] = true;
		}
	}
	return (struct walk){met, count};
}

/* 0 to 3, as they are to stand. */
static unsigned
rank_of(const struct dfa *dfa, uint32_t state)
{
	bool is_sink = dfa_is_sink(dfa, state);

	if (dfa->accepts[state])
		return is_sink ? 3 : 2;
	return is_sink ? 0 : 1;
}

/* Of those that the walk met. */
static uint32_t *
number_states(
	struct arena *arena, const struct dfa *dfa, const struct walk *walk)
{
	uint32_t *numbers = ARENA_ARRAY(arena, uint32_t, dfa->count);
	uint32_t count = 0, i;
	unsigned rank;

	for (rank = 0; rank < 4; rank++)
		for (i = 0; i < walk->count; i++)
			if (rank_of(dfa, walk->met[i]) == rank)
				numbers[walk->met[i]] = count++;
	return numbers;
}

static void
renumber(struct arena *arena, const struct dfa *dfa,
	const struct columns *columns, struct dfa *smallest)
{
	struct walk met = walk(arena, dfa, columns);
	uint32_t *numbers = number_states(arena, dfa, &met);
	uint32_t i, j;

	smallest->count = met.count;
	smallest->classes = columns->count;
	smallest->start = numbers[dfa->start];
	memcpy(smallest->map, columns->map, sizeof smallest->map);
	smallest->next = ARENA_ARRAY(
		arena, uint16_t, (size_t)met.count * columns->count);
	smallest->accepts = ARENA_ARRAY(arena, bool, met.count);
	for (i = 0; i < met.count; i++) {
		uint32_t state = met.met[i];
		const uint16_t *from = dfa->next + state * dfa->classes;
		uint16_t *row = smallest->next +
			(size_t)numbers[state] * columns->count;

		smallest->accepts[numbers[state]] = dfa->accepts[state];
		for (j = 0; j < columns->count; j++)
			row[j] = (uint16_t)numbers[from[columns->kept[j]]];
	}
}

void
minimise(struct arena *arena, const struct dfa *dfa, struct dfa *smallest)
{
	struct partition *partition = ARENA_NEW(arena, struct partition);
	struct columns *columns = ARENA_NEW(arena, struct columns);
	struct dfa quotient;

	begin_parts(arena, partition, dfa);
	part_states(partition);
	make_quotient(arena, partition, &quotient);
	find_columns(columns, &quotient);
	renumber(arena, &quotient, columns, smallest);
}

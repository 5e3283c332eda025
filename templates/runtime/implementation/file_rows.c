/* SPDX-License-Identifier: MIT */
/*---- file_rows.c ---------------------------------------------------------*/

/*
 * Rows: what they refer to, what of them nobody reads and is zero, and what is
 * read though it is unset.
 */

/* A header, and a section, as they are in a file. */
typedef struct slot_file_head_ {
	char magic[8];
	uint32_t version, order;
	uint64_t root;
	uint32_t sections, page;
	uint64_t bytes, sum;
	uint64_t zeros[2];
} slot_file_head_;

typedef struct slot_section_ {
	uint64_t kind, type, layout, offset, count, stride, first, sums;
} slot_section_;

enum slot_section_kind {
	SLOT_SECTION_ROWS = 1,
	SLOT_SECTION_ARENA = 2,
	SLOT_SECTION_DESCRIBE = 3
};

#define SLOT_FILE_ORDER_ 0x01020304u

/* So many bytes are gone over together, so that they stay near. */
#define SLOT_NEAR_ SLOT_CAST(size_t, 8192)

/* How many rows of that size. */
static size_t
slot_near_rows_(size_t size)
{
	return SLOT_NEAR_ / size + 1;
}

static uint64_t
slot_section_end_(const slot_section_ *section)
{
	return section->sums +
		(section->count * section->stride + SLOT_SUM_BYTES_ - 1) /
		SLOT_SUM_BYTES_ * 8;
}

/*---- references -----------------------------------------------------------*/

/* Where a row is, by its number; 0: nowhere. Each of a file's sections has the
 * class of its rows. */
typedef struct slot_landing_ {
	const slot_section_ *sections;
	const slot_class *const *types;
	uint32_t count;
} slot_landing_;

/* The section of a row; count: none. */
static uint32_t
slot_section_of_row_(const slot_landing_ *on, uint64_t row)
{
	uint32_t i;

	for (i = 0; i < on->count; i++)
		if (row - on->sections[i].first < on->sections[i].count)
			break;
	return i;
}

static bool
slot_row_lands_(const slot_landing_ *on, uint64_t row, const slot_class *type)
{
	uint32_t i = slot_section_of_row_(on, row);

	return i < on->count && on->types[i] &&
		(!type || slot_is_a(on->types[i], type));
}

/* The row that a reference or an own pointer has; 0: none. */
static uint64_t
slot_cell_row_(const slot_info *slot, const void *at)
{
	return slot_load(at,
		slot->flags & SLOT_IS_INDEX
			? 4u
			: SLOT_CAST(unsigned, sizeof(void *)),
		false);
}

/* Whether an object has a reference that leads nowhere, and the first. */
static bool
slot_is_lost_(const slot_plan_ *plan, const void *object,
	const slot_landing_ *on, slot_cell_ *cell, uint64_t *row)
{
	slot_cells_ cells = slot_cells_of_(plan, object);

	while (slot_next_cell_(&cells)) {
		*cell = cells.cell;
		*row = slot_cell_row_(cell->slot,
			slot_place_(object, SLOT_CAST(int64_t, cells.at)));
		if (*row &&
			!slot_row_lands_(on, *row, slot_info_class(cell->slot)))
			return true;
	}
	return false;
}

/* "Node in row 3: next: "; row 0: an object that has none. */
static slot_writer_
slot_file_say_cell_(slot_file_error *fault, int status, const slot_class *type,
	uint64_t row, const slot_cell_ *cell)
{
	slot_writer_ to;

	to = slot_writer_on_(fault->text, sizeof fault->text);
	fault->status = status;
	fault->row = row;
	slot_say_text_(&to, slot_class_name(type));
	if (row) {
		slot_say_text_(&to, " in row ");
		slot_say_natural_(&to, row);
	}
	slot_say_text_(&to, ": ");
	if (cell && cell->slot->kind != SLOT_KIND_DICT_) {
		slot_say_(&to, slot_class_text(cell->type, cell->slot->name),
			cell->slot->name_length);
		slot_say_text_(&to, ": ");
	}
	return to;
}

/*---- owners ---------------------------------------------------------------*/

/* What owns a row, and how deep. */
typedef struct slot_owned_ {
	uint64_t depth;   /* of owners, from 1 on; 0: not known yet */
	uint32_t owner;   /* its row; 0: none */
	uint32_t step;    /* how much deeper it is than that */
	uint32_t deepest; /* of lists in its lists */
} slot_owned_;

/* Lists in lists, and objects that own objects: what goes through them recurses
 * so deep. */
#define SLOT_FILE_DEPTH_ 1000u

/* One row becomes another's. */
static void
slot_owned_by_(slot_owned_ *its, const slot_cell_ *cell, uint32_t owner,
	uint32_t depth)
{
	its->owner = owner;
	its->step = cell->is_tail && !depth ? 0 : depth + 1;
}

/* How deep a row is owned, and all that own it: 0, or the row of one that owns
 * itself, by way of others. */
static uint32_t
slot_owned_depth_(slot_owned_ *all, uint32_t row)
{
	slot_owned_ *rows = all - 1; /* from 1 on */
	uint64_t depth = 1;
	uint32_t at;

	for (at = row; at && !rows[at].depth; at = rows[at].owner) {
		rows[at].depth = UINT64_MAX;
		depth += rows[at].step;
	}
	if (at && rows[at].depth == UINT64_MAX)
		return at;
	if (at)
		depth += rows[at].depth - 1;
	for (at = row; at && rows[at].depth == UINT64_MAX;
		at = rows[at].owner) {
		rows[at].depth = depth;
		depth -= rows[at].step;
	}
	return 0;
}

/* Why a row cannot be gone through, or NULL. */
static const char *
slot_owned_fault_(slot_owned_ *all, uint32_t *row, int *status)
{
	uint32_t circle = slot_owned_depth_(all, *row);

	*status = SLOT_FILE_REFERENCE;
	if (circle) {
		*row = circle;
		return "owns itself";
	}
	*status = SLOT_FILE_KIND;
	return all[*row - 1].depth + all[*row - 1].deepest >
			SLOT_FILE_DEPTH_ + 1
		? "is owned, or has lists in lists, more than 1000 deep"
		: NULL;
}

/*---- what nobody reads ----------------------------------------------------*/

/* Behind the end of a text. */
static void
slot_text_clean_(const slot_info *slot, char *at)
{
	size_t length = slot_text_length_(slot, at);

	memset(at + length, 0, slot->size - length);
}

/* How many bytes a slot that is a cell has. */
static size_t
slot_cells_size_(const slot_info *slot)
{
	return slot->flags & SLOT_IS_LIST
		? sizeof(void *)
		: SLOT_CAST(size_t, slot->size) * slot->length;
}

/* Behind the end of a text and behind the last element; what refers to
 * something where that is unset. */
static void
slot_tails_clear_(const slot_plan_ *plan, void *object)
{
	size_t i, k, count, size;
	char *at;

	for (i = 0; i < plan->count; i++) {
		const slot_spot_ *spot = &plan->spots[i];

		at = SLOT_CAST(char *, object) + spot->at + spot->slot->offset;
		if (slot_is_cell_(spot->slot) &&
			!slot_spot_is_set_(plan, i, object))
			memset(at, 0, slot_cells_size_(spot->slot));
		if (spot->slot->flags & SLOT_IS_LIST)
			continue;
		count = slot_spot_count_(spot, object);
		size = spot->slot->size;
		if (spot->slot->flags & SLOT_IS_BOUNDED)
			memset(at + count * size, 0,
				(spot->slot->length - count) * size);
		for (k = 0; spot->slot->kind == SLOT_KIND_TEXT && k < count;
			k++, at += size)
			slot_text_clean_(spot->slot, at);
	}
}

/* Zeros in what is no slot's, of so many bytes that all have, of each object
 * that there is. */
static void
slot_mask_words_(char *at, const unsigned char *mask, size_t size, size_t count)
{
	uint64_t word, bits;
	size_t i;

	memcpy(&bits, mask, 8);
	for (i = 0; i < count && bits != UINT64_MAX; i++, at += size) {
		memcpy(&word, at, 8);
		word &= bits;
		memcpy(at, &word, 8);
	}
}

static void
slot_mask_bytes_of_(
	char *at, const unsigned char *mask, size_t size, size_t count)
{
	size_t i;

	for (i = 0; i < count && *mask != 0xff; i++, at += size)
		*at = SLOT_CAST(char, *at &*mask);
}

/* Objects side by side: what nobody reads of them. */
static void
slot_rows_clean_(const slot_plan_ *plan, char *rows, size_t count)
{
	size_t size = plan->type->size, i;

	for (i = 0; size - i >= 8; i += 8)
		slot_mask_words_(rows + i, plan->mask + i, size, count);
	for (; i < size; i++)
		slot_mask_bytes_of_(rows + i, plan->mask + i, size, count);
	for (i = 0; i < count && plan->has_tails; i++)
		slot_tails_clear_(plan, rows + i * size);
}

/* Of what is unset, and so no value: whether reading it is clean all the same:
 * bools are 0 or 1, texts have an end, counts are none too many. */
static bool
slot_is_clean_(const slot_class *type, const void *object)
{
	uint32_t i;
	size_t k, count;

	for (i = 0; i < type->count; i++) {
		const slot_info *slot = slot_class_info(
			type, SLOT_CAST(int, i));
		const char *at = SLOT_CAST(
			const char *, slot_place_(object, slot->offset));

		if (slot->flags & SLOT_IS_BOUNDED &&
			slot_count(type, object, SLOT_CAST(int, i)) >
				slot->length)
			return false;
		if (slot->kind != SLOT_KIND_BOOL &&
			slot->kind != SLOT_KIND_TEXT &&
			slot->kind != SLOT_KIND_OBJECT)
			continue;
		if (slot->kind == SLOT_KIND_BOOL && slot->width)
			continue;
		count = slot->length;
		if (slot->flags & SLOT_IS_LIST) {
			at = slot_at_(slot, object);
			count = slot_count(type, object, SLOT_CAST(int, i));
		}
		for (k = 0; k < count; k++, at += slot->size)
			if (slot->kind == SLOT_KIND_BOOL
					? SLOT_CAST(unsigned char, *at) > 1 &&
						!(slot->flags & SLOT_HAS_SPARE)
					: slot->kind == SLOT_KIND_TEXT
					? !memchr(at, 0, slot->size)
					: !slot_is_clean_(
						  slot_info_class(slot), at))
				return false;
	}
	return true;
}

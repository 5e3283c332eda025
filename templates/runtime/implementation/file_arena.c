/* SPDX-License-Identifier: MIT */
/*---- file_arena.c --------------------------------------------------------*/

/*
 * What refers to something becomes a number: a row, or a place in the arena,
 * where texts, bytes and lists are pieces, in the order in which rows lead to
 * them. What lists lead to comes behind what all lists before them lead to: no
 * piece is written before its place is known.
 */

/*---- references -----------------------------------------------------------*/

static int
slot_save_lost_(slot_save_ *save, const slot_class *type, uint64_t row,
	const slot_cell_ *cell, int64_t why)
{
	return slot_save_told_(slot_file_say_cell_(save->fault,
				       SLOT_FILE_REFERENCE, type, row, cell),
		why == SLOT_LOST_OTHER_ ? "leads into another pool"
					: "leads to what is gone",
		save->fault);
}

/* A reference becomes a row; one to what is gone none where it may. */
static int
slot_save_ref_(slot_save_ *save, const slot_class *type, uint64_t row,
	const slot_cell_ *cell, char *at)
{
	const slot_class *its = slot_info_class(cell->slot);
	bool is_index = (cell->slot->flags & SLOT_IS_INDEX) != 0;
	uint32_t index = 0;
	uintptr_t pointer = 0;
	int64_t found;

	if (is_index)
		memcpy(&index, at, 4);
	else
		memcpy(&pointer, at, sizeof pointer);
	if (!index && !pointer)
		return SLOT_OK;
	found = is_index ? slot_save_row_at_(save, index, its)
			 : slot_save_row_to_(save, SLOT_POINTER_(pointer), its);
	if (found == SLOT_LOST_OTHER_ ||
		(found == SLOT_LOST_GONE_ && slot_cell_is_needed_(cell)))
		return slot_save_lost_(save, type, row, cell, found);
	index = SLOT_CAST(uint32_t, found);
	pointer = SLOT_CAST(uintptr_t, found);
	if (is_index)
		memcpy(at, &index, 4);
	else
		memcpy(at, &pointer, sizeof pointer);
	return SLOT_OK;
}

/*---- the arena ------------------------------------------------------------*/

/* How many bytes or rows what a cell leads to has. */
static uint64_t
slot_save_units_(const slot_cell_ *cell, const char *its)
{
	if (!cell->is_list && cell->slot->kind == SLOT_KIND_DICT_)
		return slot_dict_bytes_(slot_dict_of_cell_(&its));
	return !cell->is_list && cell->slot->kind == SLOT_KIND_STRING
		? strlen(its)
		: slot_block_count(its);
}

/* What leads to a text, to bytes, to a list or to attributes becomes the place
 * of its piece, which waits until those before it are written. */
static int
slot_save_piece_(slot_save_ *save, uint64_t row, const slot_cell_ *cell,
	char *at, uint32_t depth)
{
	const char *its = SLOT_CAST(const char *, slot_cell_get_(at));
	uint64_t count, place = save->arena_end;
	uintptr_t told = SLOT_CAST(uintptr_t, place);

	if (!its)
		return SLOT_OK;
	count = slot_save_units_(cell, its);
	if (!count && !slot_cell_may_be_empty_(cell)) {
		slot_cell_put_(at, NULL);
		return SLOT_OK;
	}
	if (depth == SLOT_FILE_DEPTH_)
		return slot_save_too_deep_(save, cell);
	if (save->owned && save->owned[row - 1].deepest <= depth)
		save->owned[row - 1].deepest = depth + 1;
	errno = EFBIG;
	if (told != place || count > UINT32_MAX)
		return slot_file_refused_(save->fault, "cannot be written");
	if (!slot_pieces_push_(
		    &save->pieces, cell, its, NULL, count, depth + 1))
		return slot_file_no_memory_(save->fault);
	save->arena_end = slot_eight_up_(
		place + 8 + count * slot_cell_unit_(cell));
	memcpy(at, &told, sizeof told);
	return SLOT_OK;
}

static int
slot_save_cell_(slot_save_ *save, const slot_class *type, uint64_t row,
	const slot_cell_ *cell, char *at, uint32_t depth)
{
	int64_t found;
	uintptr_t own;
	const void *its;

	if (slot_cell_has_piece_(cell))
		return slot_save_piece_(save, row, cell, at, depth);
	if (cell->slot->kind == SLOT_KIND_WEAK) {
		memset(at, 0, cell->slot->size);
		return SLOT_OK;
	}
	if (cell->slot->kind == SLOT_KIND_REF)
		return slot_save_ref_(save, type, row, cell, at);
	its = slot_cell_get_(at);
	if (!its)
		return SLOT_OK;
	found = slot_save_row_(save, slot_slab_of_(its), its, NULL);
	if (found <= 0)
		return slot_save_lost_(save, type, row, cell, found);
	if (save->owned[found - 1].owner)
		return slot_save_told_(
			slot_file_say_cell_(save->fault, SLOT_FILE_REFERENCE,
				type, row, cell),
			"owns what another owns", save->fault);
	slot_owned_by_(
		&save->owned[found - 1], cell, SLOT_CAST(uint32_t, row), depth);
	own = SLOT_CAST(uintptr_t, found);
	memcpy(at, &own, sizeof own);
	return SLOT_OK;
}

static int
slot_save_cells_(slot_save_ *save, const slot_class *type, uint64_t row,
	const slot_plan_ *plan, char *object, uint32_t depth)
{
	slot_cells_ cells = slot_cells_of_(plan, object);
	int status = SLOT_OK;

	while (status == SLOT_OK && slot_next_cell_(&cells))
		status = slot_save_cell_(
			save, type, row, &cells.cell, object + cells.at, depth);
	return status;
}

/* One element of a list, which is a cell, has some, or is to be cleaned. */
static int
slot_save_element_(slot_save_ *save, const slot_class *type, uint64_t row,
	const slot_arena_piece_ *piece, char *element)
{
	slot_cell_ cell = slot_element_cell_(&piece->cell);
	int status = SLOT_OK;

	if (cell.elements) {
		status = slot_save_cells_(
			save, type, row, cell.elements, element, piece->depth);
		slot_rows_clean_(cell.elements, element, 1);
	} else if (slot_list_has_cells_(&piece->cell)) {
		status = slot_save_cell_(
			save, type, row, &cell, element, piece->depth);
	} else if (cell.slot->kind == SLOT_KIND_TEXT) {
		slot_text_clean_(cell.slot, element);
	}
	return status;
}

static int
slot_save_elements_(slot_save_ *save, const slot_class *type, uint64_t row,
	const slot_arena_piece_ *piece)
{
	const slot_info *slot = piece->cell.slot;
	uint64_t count = piece->count * slot->inner, i;
	void *memory = save->element;
	const char *from = piece->at;
	int status = SLOT_OK;

	if (!slot_grow_(&memory, &save->element_room, slot->size, 1))
		return slot_file_no_memory_(save->fault);
	save->element = SLOT_CAST(char *, memory);
	for (i = 0; i < count && status == SLOT_OK; i++, from += slot->size) {
		memcpy(save->element, from, slot->size);
		status = slot_save_element_(
			save, type, row, piece, save->element);
		if (status == SLOT_OK &&
			!slot_save_put_(
				save, &save->arena, save->element, slot->size))
			return slot_file_refused_(
				save->fault, "cannot be written");
	}
	return status;
}

static bool
slot_piece_is_plain_(const slot_arena_piece_ *piece)
{
	return !piece->cell.is_list ||
		(!piece->cell.elements && !slot_list_has_cells_(&piece->cell) &&
			piece->cell.slot->kind != SLOT_KIND_TEXT);
}

/* How many, and those, up to a multiple of 8. */
static int
slot_save_put_piece_(slot_save_ *save, const slot_class *type, uint64_t row,
	slot_arena_piece_ piece)
{
	uint64_t size = piece.count * slot_cell_unit_(&piece.cell), zero = 0;
	size_t rest = SLOT_CAST(size_t, slot_eight_up_(size) - size);
	int status = SLOT_OK;
	bool is_good = slot_save_put_(save, &save->arena, &piece.count, 8);

	if (is_good && piece.cell.slot->kind == SLOT_KIND_DICT_)
		status = slot_save_dict_(
			save, type, row, slot_dict_of_cell_(&piece.at));
	else if (is_good && slot_piece_is_plain_(&piece))
		is_good = slot_save_put_(
			save, &save->arena, piece.at, SLOT_CAST(size_t, size));
	else if (is_good)
		status = slot_save_elements_(save, type, row, &piece);
	if (status != SLOT_OK)
		return status;
	return is_good && slot_save_put_(save, &save->arena, &zero, rest)
		? SLOT_OK
		: slot_file_refused_(save->fault, "cannot be written");
}

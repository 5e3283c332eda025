/* SPDX-License-Identifier: MIT */
/*---- file_fill.c ---------------------------------------------------------*/

/*
 * What loaded objects lead to: rows become references and owned objects, and
 * places in the arena texts, bytes and lists. Each piece has to lie where the
 * one before it ends, in the order of those that lead there: so none is shared,
 * none is left out, and all of them together are no more than the arena. What
 * lists lead to waits until all before it is done; nothing here recurses. Where
 * there is nothing to fill, of a file that another schema wrote, the same walk
 * only looks whether all is so.
 */

typedef struct slot_load_part_ {
	const slot_plan_ *plan;
	slot_pool *pool;
} slot_load_part_;

/* Places side by side for objects. */
typedef struct slot_stretch_ {
	const slot_plan_ *plan;
	char *to;
	size_t count;
} slot_stretch_;

typedef struct slot_stretches_ {
	slot_stretch_ *some;
	size_t count, room;
} slot_stretches_;

typedef struct slot_load_ {
	const slot_file *file;
	slot_file_error *fault;
	slot_pools_ pools; /* the first is the one that is loaded into */
	slot_plans_ plans;
	slot_landing_ on;
	slot_load_part_ *sections;
	uint32_t *indexes; /* of the objects, by row, of none 0; so many have
			    * been made */
	size_t count;
	slot_stretches_ plain;
	size_t plain_done; /* of the stretches */
	slot_owned_ *rows; /* NULL: all are flat; ... */
	void **owners;     /* ... the cells that own them */
	slot_pieces_ pieces;
	const char *arena;
	uint64_t arena_size, arena_next;
	const slot_load_part_ *section; /* of the row in hand */
	uint32_t row;
} slot_load_;

/*---- what leads nowhere ---------------------------------------------------*/

/* All cells, whatever a count says and whether they are set. */
static void
slot_plan_forget_(const slot_plan_ *plan, char *object)
{
	size_t i;

	for (i = 0; i < plan->count; i++) {
		const slot_spot_ *spot = &plan->spots[i];

		if (slot_is_cell_(spot->slot))
			memset(object + spot->at + spot->slot->offset, 0,
				slot_cells_size_(spot->slot));
	}
}

/* Whether no count tells of more elements than there are places for. */
static bool
slot_plan_counts_hold_(const slot_plan_ *plan, const void *object)
{
	size_t i;

	for (i = 0; i < plan->count; i++) {
		const slot_spot_ *spot = &plan->spots[i];
		const slot_info *slot = spot->slot;

		if (slot->flags & SLOT_IS_BOUNDED &&
			slot_spot_told_(spot, object) > slot->length)
			return false;
	}
	return true;
}

/*---- rows -----------------------------------------------------------------*/

static void *
slot_load_object_(const slot_load_ *load, uint64_t row, uint32_t section)
{
	return slot_pool_at(load->sections[section].pool, load->indexes[row]);
}

static int
slot_fill_bad_ref_(slot_load_ *load, const slot_cell_ *cell, uint64_t row)
{
	return slot_file_bad_ref_(
		load->fault, load->section->plan->type, cell, load->row, row);
}

static int
slot_fill_ref_(slot_load_ *load, const slot_cell_ *cell, char *to, uint64_t row)
{
	if (!row)
		return SLOT_OK;
	if (!slot_row_lands_(&load->on, row, slot_info_class(cell->slot)))
		return slot_fill_bad_ref_(load, cell, row);
	if (!to)
		return SLOT_OK;
	if (cell->slot->flags & SLOT_IS_INDEX)
		memcpy(to, &load->indexes[row], 4);
	else
		slot_cell_put_(to,
			slot_load_object_(load, row,
				slot_section_of_row_(&load->on, row)));
	return SLOT_OK;
}

static int
slot_fill_bad_own_(
	slot_load_ *load, const slot_cell_ *cell, int status, const char *text)
{
	slot_writer_ to = slot_file_say_cell_(load->fault, status,
		load->section->plan->type, load->row, cell);

	slot_say_text_(&to, text);
	slot_say_end_(&to);
	return status;
}

static int
slot_fill_own_(slot_load_ *load, const slot_cell_ *cell, char *to, uint64_t row,
	uint32_t depth)
{
	uint32_t i;

	if (!row)
		return SLOT_OK;
	if (!slot_row_lands_(&load->on, row, slot_info_class(cell->slot)))
		return slot_fill_bad_ref_(load, cell, row);
	i = slot_section_of_row_(&load->on, row);
	if (to &&
		slot_pool_for(load->section->pool, load->file->types[i]) !=
			load->sections[i].pool)
		return slot_fill_bad_own_(load, cell, SLOT_FILE_CLASS,
			"owns from a pool that its own was not told of");
	if (load->rows[row - 1].owner)
		return slot_fill_bad_own_(load, cell, SLOT_FILE_REFERENCE,
			"owns what another owns");
	slot_owned_by_(&load->rows[row - 1], cell, load->row, depth);
	if (!to)
		return SLOT_OK;
	load->owners[row - 1] = to;
	slot_cell_put_(to, slot_load_object_(load, row, i));
	return SLOT_OK;
}

/*---- pieces ---------------------------------------------------------------*/

/* What lies at a place, and how many; NULL: it is not right. */
static const char *
slot_arena_take_(slot_load_ *load, const slot_cell_ *cell, uint64_t place,
	uint64_t *count)
{
	uint64_t left = load->arena_size - load->arena_next, end;
	const char *at;

	if (place != load->arena_next || left < 8)
		return NULL;
	at = load->arena + place;
	memcpy(count, at, 8);
	if (*count > UINT32_MAX ||
		*count > (left - 8) / slot_cell_unit_(cell) ||
		(!*count && !slot_cell_may_be_empty_(cell)))
		return NULL;
	end = place + 8 + *count * slot_cell_unit_(cell);
	load->arena_next = slot_eight_up_(end);
	for (; end < load->arena_next; end++)
		if (load->arena[end])
			return NULL;
	return at + 8;
}

/* Elements as they are in the file, which lead nowhere yet. */
static bool
slot_fill_list_made_(
	const slot_cell_ *cell, char *to, const char *from, uint64_t count)
{
	const slot_plan_ *plan = cell->elements;
	size_t unit = SLOT_CAST(size_t, slot_cell_unit_(cell)),
	       size = SLOT_CAST(size_t, count) * unit, i;
	char *elements;

	if (!slot_list_reserve(to, SLOT_CAST(size_t, count), unit))
		return false;
	if (count == 0)
		return true;
	elements = SLOT_CAST(char *, slot_cell_get_(to));
	if (plan || !slot_list_has_cells_(cell))
		memcpy(elements, from, size);
	else
		memset(elements, 0, size);
	for (i = 0; plan && i < size; i += plan->type->size)
		slot_plan_forget_(plan, elements + i);
	slot_block_of_(elements)->count = count;
	return true;
}

static int
slot_fill_list_(slot_load_ *load, const slot_cell_ *cell, char *to,
	const char *from, uint64_t count, uint32_t depth)
{
	const slot_plan_ *plan = cell->elements;
	size_t size = SLOT_CAST(size_t, count * slot_cell_unit_(cell)), i;
	char *elements;

	for (i = 0; plan && plan->has_tails && i < size; i += plan->type->size)
		if (!slot_plan_counts_hold_(plan, from + i))
			return slot_fill_bad_own_(load, cell, SLOT_FILE_VALUE,
				"a count is too large");
	if (to && !slot_fill_list_made_(cell, to, from, count))
		return slot_file_no_memory_(load->fault);
	elements = to ? SLOT_CAST(char *, slot_cell_get_(to)) : NULL;
	if (count && slot_list_has_cells_(cell) &&
		!slot_pieces_push_(
			&load->pieces, cell, from, elements, count, depth))
		return slot_file_no_memory_(load->fault);
	return SLOT_OK;
}

/* An attribute, which, if it is a reference, leads there. A program that leaves
 * attributes out has none. */
static int
slot_fill_attribute_(
	slot_load_ *load, void *to, const slot_attribute_ *its, void *object)
{
	slot_value value = slot_attribute_value_(its);

	if (value.kind == SLOT_KIND_REF)
		value.as.ref = object;
	return slot_dict_set_(to, its->name, its->head.length, value) ==
			SLOT_NO_MEMORY
		? slot_file_no_memory_(load->fault)
		: SLOT_OK;
}

static int
slot_fill_bad_attribute_(slot_load_ *load, const slot_attribute_ *its,
	int status, const char *words)
{
	return slot_file_bad_attribute_(load->fault, status,
		load->section->plan->type, load->row, its, words);
}

/* One of an object's, or, where there is none, of those that have been looked
 * at, which show when one comes twice. */
static int
slot_fill_next_attribute_(slot_load_ *load, const slot_cell_ *cell, char *to,
	void *seen, const slot_attribute_ *its)
{
	uint64_t row = slot_attribute_row_(its);

	if (slot_dict_has_(to ? to : seen, its->name, its->head.length))
		return slot_file_damaged_(load->fault);
	if (to && slot_attribute_is_slot_(cell->type, its))
		return slot_fill_bad_attribute_(
			load, its, SLOT_FILE_VALUE, "has the name of a slot");
	if (row && !slot_row_lands_(&load->on, row, NULL))
		return slot_fill_bad_attribute_(
			load, its, SLOT_FILE_REFERENCE, "refers to no row");
	return slot_fill_attribute_(load, to ? to : seen, its,
		to && row ? slot_load_object_(load, row,
				    slot_section_of_row_(&load->on, row))
			  : NULL);
}

/* The attributes of an object that has none. */
static int
slot_fill_dict_(slot_load_ *load, const slot_cell_ *cell, char *to,
	const char *from, const char *end)
{
	slot_attribute_ its;
	int status = SLOT_OK;
	void *seen = NULL;

	while (status == SLOT_OK && from < end)
		status = slot_attribute_take_(&its, &from, end)
			? slot_fill_next_attribute_(load, cell, to, &seen, &its)
			: slot_file_damaged_(load->fault);
	slot_dict_clear_(&seen);
	return status;
}

static int
slot_fill_piece_(slot_load_ *load, const slot_cell_ *cell, char *to,
	uint64_t place, uint32_t depth)
{
	slot_owned_ *its = &load->rows[load->row - 1];
	const char *from;
	uint64_t count = 0;
	bool is_text;

	if (!place)
		return SLOT_OK;
	from = slot_arena_take_(load, cell, place, &count);
	is_text = !cell->is_list && cell->slot->kind == SLOT_KIND_STRING;
	if (!from || depth == SLOT_FILE_DEPTH_ ||
		(is_text && memchr(from, 0, SLOT_CAST(size_t, count))))
		return slot_file_damaged_(load->fault);
	if (its->deepest <= depth)
		its->deepest = depth + 1;
	if (cell->is_list)
		return slot_fill_list_(load, cell, to, from, count, depth + 1);
	if (cell->slot->kind == SLOT_KIND_DICT_)
		return slot_fill_dict_(load, cell, to, from, from + count);
	if (!to)
		return SLOT_OK;
	if (is_text ? slot_string_set(to, from, SLOT_CAST(size_t, count))
		    : slot_bytes_set(to, from, SLOT_CAST(size_t, count)))
		return SLOT_OK;
	return slot_file_no_memory_(load->fault);
}

static int
slot_fill_cell_(slot_load_ *load, const slot_cell_ *cell, char *to,
	const char *from, uint32_t depth)
{
	uint64_t word;

	if (slot_cell_has_piece_(cell))
		return slot_fill_piece_(load, cell, to,
			slot_load(from, SLOT_CAST(unsigned, sizeof(void *)),
				false),
			depth);
	if (cell->slot->kind == SLOT_KIND_WEAK) {
		memcpy(&word, from, 8);
		return word ? slot_file_damaged_(load->fault) : SLOT_OK;
	}
	word = slot_cell_row_(cell->slot, from);
	return cell->slot->kind == SLOT_KIND_REF
		? slot_fill_ref_(load, cell, to, word)
		: slot_fill_own_(load, cell, to, word, depth);
}

/*---- objects --------------------------------------------------------------*/

static int
slot_fill_object_(slot_load_ *load, const slot_plan_ *plan, char *to,
	const char *from, uint32_t depth)
{
	slot_cells_ cells = slot_cells_of_(plan, from);
	int status = SLOT_OK;

	while (status == SLOT_OK && slot_next_cell_(&cells))
		status = slot_fill_cell_(load, &cells.cell,
			to ? to + cells.at : NULL, from + cells.at, depth);
	return status;
}

static int
slot_fill_elements_(slot_load_ *load, slot_arena_piece_ piece)
{
	slot_cell_ cell = slot_element_cell_(&piece.cell);
	uint64_t count = piece.count * cell.slot->inner, i;
	size_t size = cell.slot->size;
	int status = SLOT_OK;

	for (i = 0; i < count && status == SLOT_OK; i++, piece.at += size) {
		status = cell.elements
			? slot_fill_object_(load, cell.elements, piece.to,
				  piece.at, piece.depth)
			: slot_fill_cell_(
				  load, &cell, piece.to, piece.at, piece.depth);
		piece.to = piece.to ? piece.to + size : NULL;
	}
	return status;
}

static bool
slot_stretch_push_(slot_stretches_ *all, slot_stretch_ stretch)
{
	void *memory = all->some;

	if (!slot_grow_(&memory, &all->room, all->count + 1, sizeof stretch))
		return false;
	all->some = SLOT_CAST(slot_stretch_ *, memory);
	all->some[all->count++] = stretch;
	return true;
}

static void
slot_load_copy_(char *to, const char *from, size_t count, size_t size)
{
	size_t i;

	if (size == 1) /* which takes two in a pool */
		for (i = 0; i < count; i++)
			to[i * 2] = from[i];
	else
		memcpy(to, from, count * size);
}

/* The next rows of plain objects, which are right; where each row is going to
 * be is known. */
static void
slot_load_take_(slot_load_ *load, const char *rows, size_t count)
{
	while (count > 0) {
		slot_stretch_ *to = &load->plain.some[load->plain_done];
		size_t now = count < to->count ? count : to->count;

		slot_load_copy_(to->to, rows, now, to->plan->type->size);
		slot_plain_link_(to->plan, to->to, now, load->indexes);
		to->to += now * slot_stride_(to->plan->type);
		to->count -= now;
		load->plain_done += to->count == 0;
		rows += now * to->plan->type->size;
		count -= now;
	}
}

/* One row, and what lists of it lead to. */
static int
slot_load_fill_row_(
	slot_load_ *load, const slot_plan_ *plan, char *to, const char *from)
{
	int status = slot_fill_object_(load, plan, to, from, 0);
	const slot_arena_piece_ *piece;

	while (status == SLOT_OK && (piece = slot_pieces_next_(&load->pieces)))
		status = slot_fill_elements_(load, *piece);
	return status;
}

/* The rows of a section. */
static int
slot_load_fill_(slot_load_ *load, uint32_t number)
{
	const slot_section_ *section = &load->on.sections[number];
	const slot_plan_ *plan = load->sections[number].plan;
	const char *from = load->file->base + section->offset;
	int status = SLOT_OK;
	uint64_t i;

	if (plan->is_plain)
		return SLOT_OK;
	load->section = &load->sections[number];
	for (i = 0; i < section->count && status == SLOT_OK;
		i++, from += section->stride) {
		load->row = SLOT_CAST(uint32_t, section->first + i);
		status = slot_load_fill_row_(load, plan,
			SLOT_CAST(char *,
				slot_load_object_(load, load->row, number)),
			from);
	}
	return status;
}

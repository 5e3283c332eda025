/* SPDX-License-Identifier: MIT */
/*---- file_cells.c --------------------------------------------------------*/

/*
 * Plans of several classes, where lists of one lead to those of another; and
 * the walk over all in an object that refers to something.
 */

/*---- plans ----------------------------------------------------------------*/

/* Those of the classes that one file has to do with. */
typedef struct slot_plans_ {
	slot_plan_ **plans;
	size_t count, room;
} slot_plans_;

static void
slot_plans_free_(slot_plans_ *plans)
{
	size_t i;

	for (i = 0; i < plans->count; i++) {
		slot_plan_free_(plans->plans[i]);
		SLOT_FREE(plans->plans[i]);
	}
	slot_free_memory_(plans->plans);
	memset(plans, 0, sizeof *plans);
}

static slot_plan_ *
slot_plans_add_(slot_plans_ *plans, const slot_class *type)
{
	void *memory = plans->plans;
	slot_plan_ *plan;
	size_t i;

	for (i = 0; i < plans->count; i++)
		if (slot_class_same(plans->plans[i]->type, type))
			return plans->plans[i];
	if (!slot_grow_(&memory, &plans->room, plans->count + 1,
		    sizeof *plans->plans))
		return NULL;
	plans->plans = SLOT_CAST(slot_plan_ **, memory);
	plan = SLOT_CAST(slot_plan_ *, SLOT_MALLOC(sizeof *plan));
	if (!plan)
		return NULL;
	plans->plans[plans->count++] = plan;
	return slot_plan_make_(plan, type) ? plan : NULL;
}

/* What lists of objects have, their lists have too. True: that was news. */
static bool
slot_plan_learn_(slot_plan_ *plan, const slot_plan_ *elements)
{
	bool is_news = (elements->leads_to_own && !plan->leads_to_own) ||
		(elements->has_unset && !plan->has_unset) ||
		(elements->refusal && !plan->refusal);

	plan->leads_to_own |= elements->leads_to_own;
	plan->has_unset |= elements->has_unset;
	if (!plan->refusal && elements->refusal) {
		plan->refusal = elements->refusal;
		plan->refused = elements->refused;
		plan->refused_type = elements->refused_type;
	}
	return is_news;
}

static bool
slot_plans_learn_(slot_plans_ *plans)
{
	bool is_news = false;
	size_t i, k;

	for (i = 0; i < plans->count; i++)
		for (k = 0; k < plans->plans[i]->count; k++)
			if (plans->plans[i]->spots[k].elements)
				is_news |= slot_plan_learn_(plans->plans[i],
					plans->plans[i]->spots[k].elements);
	return is_news;
}

/* That of a class, with those of what it has lists of; NULL: out of memory. */
static const slot_plan_ *
slot_plans_of_(slot_plans_ *plans, const slot_class *type)
{
	size_t i = plans->count, k;
	const slot_plan_ *plan = slot_plans_add_(plans, type);

	if (!plan || i == plans->count)
		return plan;
	for (; i < plans->count; i++)
		for (k = 0; k < plans->plans[i]->count; k++) {
			slot_spot_ *spot = &plans->plans[i]->spots[k];

			if (spot->slot->kind != SLOT_KIND_OBJECT ||
				!(spot->slot->flags & SLOT_IS_LIST))
				continue;
			spot->elements = slot_plans_add_(
				plans, slot_info_class(spot->slot));
			if (!spot->elements)
				return NULL;
		}
	while (slot_plans_learn_(plans)) {
	}
	return plan;
}

/* Says why objects of a class are not saved, where they are not. */
static int
slot_plan_refused_(const slot_plan_ *plan, slot_file_error *fault)
{
	slot_writer_ to;

	if (!plan->refusal && plan->type->align <= SLOT_PAGE_)
		return SLOT_OK;
	to = slot_writer_on_(fault->text, sizeof fault->text);
	slot_say_text_(&to, slot_class_name(plan->type));
	slot_say_text_(&to, " objects are not saved: ");
	if (plan->refused) {
		slot_say_text_(&to, "slot '");
		slot_say_(&to,
			slot_class_text(
				plan->refused_type, plan->refused->name),
			plan->refused->name_length);
		slot_say_text_(&to, "' ");
	}
	slot_say_text_(&to,
		plan->refusal ? plan->refusal
			      : "they are aligned to more than 4096");
	slot_say_end_(&to);
	fault->status = SLOT_FILE_KIND;
	return SLOT_FILE_KIND;
}

/*---- cells ----------------------------------------------------------------*/

/* One of an object's cells, or of a list's. */
typedef struct slot_cell_ {
	const slot_class *type; /* whose slot it is of */
	const slot_info *slot;
	const slot_plan_ *elements; /* of a list of objects theirs */
	bool is_list;               /* it leads to elements, else it is one */
	bool is_tail;               /* the plan's */
} slot_cell_;

/* Where a walk over an object's cells is, which leaves out those of what is
 * unset. */
typedef struct slot_cells_ {
	const slot_plan_ *plan;
	const void *object;
	size_t next, left; /* the spot; elements of the one in hand */
	slot_cell_ cell;
	size_t at; /* of the cell, in the object */
} slot_cells_;

static slot_cells_
slot_cells_of_(const slot_plan_ *plan, const void *object)
{
	slot_cells_ cells;

	memset(&cells, 0, sizeof cells);
	cells.plan = plan;
	cells.object = object;
	return cells;
}

/* Of a spot: where its first cell is, and how many there are. */
static void
slot_cells_begin_(slot_cells_ *cells, const slot_spot_ *spot)
{
	const slot_info *slot = spot->slot;
	bool is_list = (slot->flags & SLOT_IS_LIST) != 0;

	cells->cell.type = spot->type;
	cells->cell.slot = slot;
	cells->cell.elements = spot->elements;
	cells->cell.is_list = is_list;
	cells->cell.is_tail = slot == cells->plan->tail &&
		spot->type == cells->plan->type;
	cells->left = is_list ? 1 : slot_spot_count_(spot, cells->object);
	cells->at = SLOT_CAST(size_t, spot->at) + slot->offset - slot->size;
}

static bool
slot_next_cell_(slot_cells_ *cells)
{
	while (cells->left == 0) {
		const slot_spot_ *spot = cells->plan->spots + cells->next;

		if (cells->next == cells->plan->count)
			return false;
		if (slot_is_cell_(spot->slot) &&
			slot_spot_is_set_(
				cells->plan, cells->next, cells->object))
			slot_cells_begin_(cells, spot);
		cells->next++;
	}
	cells->left--;
	cells->at += cells->cell.slot->size;
	return true;
}

/* Whether the elements of a list are cells, or have some. */
static bool
slot_has_cells_(const slot_plan_ *plan)
{
	return plan->has_refs || plan->has_more;
}

static bool
slot_list_has_cells_(const slot_cell_ *list)
{
	return list->elements ? slot_has_cells_(list->elements)
			      : list->slot->kind == SLOT_KIND_STRING ||
			list->slot->kind == SLOT_KIND_BYTES ||
			list->slot->kind >= SLOT_KIND_REF;
}

/* What an element of a list is, where it is a cell itself. */
static slot_cell_
slot_element_cell_(const slot_cell_ *list)
{
	slot_cell_ cell = *list;

	cell.is_list = cell.is_tail = false;
	return cell;
}

/* Whether what it leads to lies in the arena. */
static bool
slot_cell_has_piece_(const slot_cell_ *cell)
{
	return cell->is_list || cell->slot->kind == SLOT_KIND_STRING ||
		cell->slot->kind == SLOT_KIND_BYTES ||
		cell->slot->kind == SLOT_KIND_DICT_;
}

/* Bytes of a row of its list, of one of its text or bytes. */
static uint64_t
slot_cell_unit_(const slot_cell_ *cell)
{
	return cell->is_list
		? SLOT_CAST(uint64_t, cell->slot->size) * cell->slot->inner
		: 1;
}

/* Whether one that leads to nothing is not the same as one that leads to an
 * empty list. */
static bool
slot_cell_may_be_empty_(const slot_cell_ *cell)
{
	return (!cell->is_list && cell->slot->kind == SLOT_KIND_STRING) ||
		cell->slot->flags & SLOT_HAS_NULL;
}

/* A reference that may not be none. */
static bool
slot_cell_is_needed_(const slot_cell_ *cell)
{
	return !(cell->slot->flags &
		(SLOT_IS_OPTIONAL | SLOT_IS_ARRAY | SLOT_IS_BOUNDED |
			SLOT_IS_LIST));
}

/*---- pieces ---------------------------------------------------------------*/

/* What leads from one object, or from a list of it, to more. */
typedef struct slot_arena_piece_ {
	slot_cell_ cell;
	const char *at;
	char *to;       /* where a copy is being made */
	uint64_t count; /* of bytes, of a list's rows */
	uint32_t depth; /* how many lists are around */
} slot_arena_piece_;

typedef struct slot_pieces_ {
	slot_arena_piece_ *some;
	size_t first, count, room;
} slot_pieces_;

static bool
slot_pieces_push_(slot_pieces_ *pieces, const slot_cell_ *cell, const char *at,
	char *to, uint64_t count, uint32_t depth)
{
	void *memory = pieces->some;
	slot_arena_piece_ *piece;

	if (!slot_grow_(&memory, &pieces->room, pieces->count + 1,
		    sizeof *pieces->some))
		return false;
	pieces->some = SLOT_CAST(slot_arena_piece_ *, memory);
	piece = &pieces->some[pieces->count++];
	piece->cell = *cell;
	piece->at = at;
	piece->to = to;
	piece->count = count;
	piece->depth = depth;
	return true;
}

/* The next of them; NULL: all are done, and there is room again. What it points
 * to is gone when another is added. */
static const slot_arena_piece_ *
slot_pieces_next_(slot_pieces_ *pieces)
{
	if (pieces->first < pieces->count)
		return &pieces->some[pieces->first++];
	pieces->first = pieces->count = 0;
	return NULL;
}

/* SPDX-License-Identifier: MIT */
/*---- file_owned.c --------------------------------------------------------*/

/*
 * Which objects come into a file: all of the pool that is saved, and of pools
 * that these own from those that they own. No recursion: owners wait in a list,
 * and so do lists in lists.
 */

/* A slab's first row, and of one that does not come as a whole how many do
 * before each word of its map. */
typedef struct slot_slab_rows_ {
	const slot_class *type;
	uint64_t first;
	uint16_t *before;
	slot_map_ *owned; /* by what is saved; NULL in the pool that is */
} slot_slab_rows_;

/* Of a slab that comes as a whole: what its indexes are less than, and what is
 * added to one for its row. */
typedef struct slot_whole_ {
	uint32_t end; /* 0: it does not */
	uint32_t add;
} slot_whole_;

/* A pool, and by number its slabs. */
typedef struct slot_save_pool_ {
	const slot_pool *pool;
	slot_slab_rows_ *slabs;
	uint16_t *before; /* memory of theirs ... */
	slot_map_ *owned; /* ... NULL: all its objects come */
} slot_save_pool_;

typedef struct slot_save_class_ {
	const slot_class *type;
	const slot_plan_ *plan;
	size_t pool; /* its number */
	uint64_t count;
} slot_save_class_;

/* Objects that own some. */
typedef struct slot_owners_ {
	const void **some;
	size_t count, room;
} slot_owners_;

/* What is written at a place of its own, with check sums. */
typedef struct slot_stream_ {
	char *buffer; /* SLOT_SUM_BYTES_ of it */
	size_t used;
	uint64_t at;         /* of the buffer's first byte in the file */
	uint64_t kept;       /* what is before is on its way to the disk */
	slot_sum_state_ sum; /* of what is in the buffer, not of all of it */
	uint64_t *sums;
	size_t sum_count, sum_room;
} slot_stream_;

typedef struct slot_save_ {
	const slot_pool *pool;
	slot_file_error *fault;
	slot_plans_ plans;
	slot_pools_ all;
	slot_save_pool_ *pools; /* of all; the first is the one that is saved */
	slot_save_class_ *classes; /* by their ids, so that it does not matter
				    * which of them were made first */
	size_t count, room;
	slot_section_ *sections;
	size_t section_count;
	uintptr_t *slabs; /* of all pools, by their addresses */
	size_t slab_mask;
	slot_whole_ *wholes; /* by number, of the pool that is saved */
	slot_owners_ owners;
	slot_pieces_ pieces;
	slot_lines_ lines;
	slot_out_ out;
	slot_stream_ rows, arena;
	uint64_t arena_end; /* of what has a place in it */
	char *apart;        /* a row that two blocks share, in the making */
	slot_owned_ *owned; /* by row; NULL: nothing owns */
	char *element;      /* one of a list */
	size_t element_room;
} slot_save_;

/*---- pools ----------------------------------------------------------------*/

/* That one and those that it owns from. */
static bool
slot_save_pools_(slot_save_ *save)
{
	size_t size, i;

	if (!slot_pools_gather_(&save->all, save->pool))
		return false;
	size = save->all.count * sizeof *save->pools;
	save->pools = SLOT_CAST(slot_save_pool_ *, SLOT_MALLOC(size));
	if (!save->pools)
		return false;
	memset(save->pools, 0, size);
	for (i = 0; i < save->all.count; i++) {
		save->pools[i].pool = save->all.some[i];
		size = (save->pools[i].pool->slab_count +
			       SLOT_CAST(size_t, 1)) *
			sizeof(slot_slab_rows_);
		save->pools[i].slabs = SLOT_CAST(
			slot_slab_rows_ *, SLOT_MALLOC(size));
		if (!save->pools[i].slabs)
			return false;
		memset(save->pools[i].slabs, 0, size);
	}
	return true;
}

static size_t
slot_slab_hash_(const slot_save_ *save, uintptr_t slab)
{
	return (slab / SLOT_SLAB_BYTES) & save->slab_mask;
}

/* All slabs, to know of any pointer whether it leads into one. */
static bool
slot_save_know_slabs_(slot_save_ *save)
{
	size_t count = 0, places = 8, i, at;
	uint32_t number;

	for (i = 0; i < save->all.count; i++)
		count += save->pools[i].pool->slab_count;
	while (places < count * 2)
		places *= 2;
	save->slabs = SLOT_CAST(
		uintptr_t *, SLOT_MALLOC(places * sizeof *save->slabs));
	if (!save->slabs)
		return false;
	memset(save->slabs, 0, places * sizeof *save->slabs);
	save->slab_mask = places - 1;
	for (i = 0; i < save->all.count; i++)
		for (number = 1; number <= save->pools[i].pool->slab_count;
			number++) {
			uintptr_t slab = SLOT_ADDRESS_(slot_slab_numbered_(
				save->pools[i].pool, number));

			at = slot_slab_hash_(save, slab);
			while (save->slabs[at])
				at = (at + 1) & save->slab_mask;
			save->slabs[at] = slab;
		}
	return true;
}

/* The slab that a pointer leads into, or NULL. */
static const struct slot_slab_ *
slot_save_slab_(const slot_save_ *save, const void *pointer)
{
	uintptr_t slab = SLOT_ADDRESS_(pointer) &
		~SLOT_CAST(uintptr_t, SLOT_SLAB_BYTES - 1);
	size_t at = slot_slab_hash_(save, slab);

	for (; save->slabs[at]; at = (at + 1) & save->slab_mask)
		if (save->slabs[at] == slab)
			return slot_slab_of_(pointer);
	return NULL;
}

/*---- classes --------------------------------------------------------------*/

/* So many more objects of a class. */
static int
slot_save_count_(
	slot_save_ *save, const slot_class *type, size_t pool, uint64_t count)
{
	void *memory = save->classes;
	const slot_plan_ *plan;
	size_t i, k;

	for (i = 0; i < save->count; i++)
		if (save->classes[i].type->id >= type->id)
			break;
	if (i < save->count && save->classes[i].type->id == type->id) {
		save->classes[i].count += count;
		return SLOT_OK;
	}
	plan = slot_plans_of_(&save->plans, type);
	if (!plan ||
		!slot_grow_(&memory, &save->room, save->count + 1,
			sizeof *save->classes))
		return slot_file_no_memory_(save->fault);
	save->classes = SLOT_CAST(slot_save_class_ *, memory);
	for (k = save->count++; k > i; k--)
		save->classes[k] = save->classes[k - 1];
	save->classes[i].type = type;
	save->classes[i].plan = plan;
	save->classes[i].pool = pool;
	save->classes[i].count = count;
	return slot_plan_refused_(plan, save->fault);
}

/*---- what is owned --------------------------------------------------------*/

/* A saying that ends so. */
static int
slot_save_told_(slot_writer_ to, const char *text, slot_file_error *fault)
{
	slot_say_text_(&to, text);
	slot_say_end_(&to);
	return fault->status;
}

static bool
slot_owners_push_(slot_owners_ *owners, const void *object)
{
	void *memory = owners->some;

	if (!slot_grow_(&memory, &owners->room, owners->count + 1,
		    sizeof *owners->some))
		return false;
	owners->some = SLOT_CAST(const void **, memory);
	owners->some[owners->count++] = object;
	return true;
}

/* Room to mark what is owned of a pool. */
static bool
slot_save_mark_pool_(slot_save_pool_ *from)
{
	const struct slot_slab_ *slab;
	size_t words = 0;
	slot_map_ *owned;
	uint32_t i;

	for (i = 1; i <= from->pool->slab_count; i++)
		words += slot_map_words_(slot_slab_numbered_(from->pool, i));
	owned = SLOT_CAST(
		slot_map_ *, SLOT_MALLOC((words + 1) * sizeof *owned));
	if (!owned)
		return false;
	memset(owned, 0, (words + 1) * sizeof *owned);
	from->owned = owned;
	for (i = 1; i <= from->pool->slab_count; i++) {
		slab = slot_slab_numbered_(from->pool, i);
		from->slabs[i].owned = owned;
		owned += slot_map_words_(slab);
	}
	return true;
}

/* One that a saved object owns: it comes too, and what it owns. */
static int
slot_save_own_(slot_save_ *save, const slot_cell_ *cell, const void *object)
{
	const struct slot_slab_ *slab = slot_slab_of_(object);
	size_t number = slot_pools_number_(&save->all, slab->pool);
	uint32_t place = slot_place_of_(slab, object),
		 bits = SLOT_CAST(uint32_t, SLOT_MAP_BITS_);
	slot_map_ *word, bit = SLOT_CAST(slot_map_, 1) << place % bits;

	if (number == 0)
		return SLOT_OK; /* all of them come */
	if (number == save->all.count ||
		number !=
			slot_pools_family_(
				&save->all, slot_class_family_(slab->type)))
		return slot_save_told_(
			slot_file_say_cell_(save->fault, SLOT_FILE_REFERENCE,
				cell->type, 0, cell),
			number == save->all.count
				? "owns from a pool that its own was not told "
				  "of"
				: "owns from two pools of a class",
			save->fault);
	if (!save->pools[number].owned &&
		!slot_save_mark_pool_(&save->pools[number]))
		return slot_file_no_memory_(save->fault);
	word = &save->pools[number].slabs[slab->number].owned[place / bits];
	SLOT_ASSERT_(!(*word & bit)); /* own is a tree */
	if (*word & bit)
		return SLOT_OK;
	*word |= bit;
	if (!slot_owners_push_(&save->owners, object))
		return slot_file_no_memory_(save->fault);
	return slot_save_count_(save, slab->type, number, 1);
}

static int
slot_save_too_deep_(slot_save_ *save, const slot_cell_ *cell)
{
	return slot_save_told_(slot_file_say_cell_(save->fault, SLOT_FILE_KIND,
				       cell->type, 0, cell),
		"lists are in lists, more than 1000 deep", save->fault);
}

static int
slot_save_owned_by_cell_(slot_save_ *save, const slot_cell_ *cell,
	const void *at, uint32_t depth)
{
	const void *its = slot_cell_get_(at);

	if (!its)
		return SLOT_OK;
	if (!cell->is_list)
		return cell->slot->kind == SLOT_KIND_OWN
			? slot_save_own_(save, cell, its)
			: SLOT_OK;
	if (cell->slot->kind != SLOT_KIND_OWN &&
		!(cell->elements && cell->elements->leads_to_own))
		return SLOT_OK;
	if (depth == SLOT_FILE_DEPTH_)
		return slot_save_too_deep_(save, cell);
	return slot_pieces_push_(&save->pieces, cell,
		       SLOT_CAST(const char *, its), NULL,
		       slot_block_count(its), depth + 1)
		? SLOT_OK
		: slot_file_no_memory_(save->fault);
}

static int
slot_save_owned_by_(slot_save_ *save, const slot_plan_ *plan,
	const void *object, uint32_t depth)
{
	slot_cells_ cells = slot_cells_of_(plan, object);
	int status = SLOT_OK;

	while (status == SLOT_OK && slot_next_cell_(&cells))
		if (cells.cell.is_list ||
			cells.cell.slot->kind == SLOT_KIND_OWN)
			status = slot_save_owned_by_cell_(save, &cells.cell,
				slot_place_(
					object, SLOT_CAST(int64_t, cells.at)),
				depth);
	return status;
}

static int
slot_save_owned_by_list_(slot_save_ *save, slot_arena_piece_ piece)
{
	slot_cell_ cell = slot_element_cell_(&piece.cell);
	uint64_t i, count = piece.count * cell.slot->inner;
	int status = SLOT_OK;

	for (i = 0; i < count && status == SLOT_OK;
		i++, piece.at += cell.slot->size)
		status = cell.elements
			? slot_save_owned_by_(
				  save, cell.elements, piece.at, piece.depth)
			: slot_save_owned_by_cell_(
				  save, &cell, piece.at, piece.depth);
	return status;
}

/* All that an object owns at first hand. */
static int
slot_save_owned_(slot_save_ *save, const slot_plan_ *plan, const void *object)
{
	int status = slot_save_owned_by_(save, plan, object, 0);
	const slot_arena_piece_ *piece;

	while (status == SLOT_OK && (piece = slot_pieces_next_(&save->pieces)))
		status = slot_save_owned_by_list_(save, *piece);
	return status;
}

/* The same of all of a run. */
static int
slot_save_owned_by_run_(slot_save_ *save, const slot_run *run)
{
	const slot_plan_ *plan = slot_plans_of_(&save->plans, run->type);
	const char *at = SLOT_CAST(const char *, run->first);
	int status = SLOT_OK;
	size_t i;

	for (i = 0; plan->leads_to_own && i < run->count && status == SLOT_OK;
		i++, at += run->stride)
		status = slot_save_owned_(save, plan, at);
	return status;
}

/* All classes that there are objects of, and how many. */
static int
slot_save_classes_(slot_save_ *save)
{
	slot_run_walk walk = slot_pool_runs(save->pool);
	const void *owner;
	int status = SLOT_OK;
	slot_run run;

	while (status == SLOT_OK && slot_next_run(&walk, NULL, &run))
		status = slot_save_count_(save, run.type, 0, run.count);
	walk = slot_pool_runs(save->pool);
	while (status == SLOT_OK && slot_next_run(&walk, NULL, &run))
		status = slot_save_owned_by_run_(save, &run);
	while (status == SLOT_OK && save->owners.count > 0) {
		owner = save->owners.some[--save->owners.count];
		status = slot_save_owned_(save,
			slot_plans_of_(&save->plans, slot_class_of(owner)),
			owner);
	}
	return status;
}

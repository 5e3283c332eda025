/* SPDX-License-Identifier: MIT */
/*---- file_match.c --------------------------------------------------------*/

/*
 * Which slot of a class here is which of the class as a file tells of it, by
 * name; and why a file whose classes are otherwise cannot be read. That is
 * asked before any object is: each slot of the program is one of the file of
 * the same kind, or need not be given.
 */

/* A class here and there: for each slot here, which it is there, or -1, and
 * which pair it embeds. */
typedef struct slot_match_ {
	const slot_class *is, *was;
	size_t numbers; /* where they begin in those of all pairs */
} slot_match_;

typedef struct slot_older_ {
	slot_load_ *load;
	slot_load_ was; /* the file, with classes as it tells of them: walked
			 * over, not loaded */
	slot_file file;
	slot_told_ told;
	slot_match_ *pairs;
	size_t pair_count, pair_room;
	int32_t *numbers;
	size_t number_count, number_room;
	uint32_t *embeds; /* beside the numbers */
	size_t embed_room;
	uint32_t *section_pairs;
	unsigned char *keeps; /* by row: whether it comes */
	uint32_t *todo;
	size_t todo_count;
	slot_file_error *fault;
	uint64_t row;
	uint32_t depth; /* of lists in lists */
	char path[200]; /* of embedded objects, where a value is */
	size_t length;
} slot_older_;

static void
slot_older_free_(slot_older_ *older)
{
	slot_told_free_(&older->told);
	slot_load_free_(&older->was);
	slot_free_memory_(older->file.types);
	slot_free_memory_(older->pairs);
	slot_free_memory_(older->numbers);
	slot_free_memory_(older->embeds);
	slot_free_memory_(older->section_pairs);
	slot_free_memory_(older->keeps);
	slot_free_memory_(older->todo);
}

/* Why a slot cannot be read. */
static int
slot_older_refuse_(slot_older_ *older, const slot_class *type,
	const slot_info *slot, const char *words)
{
	slot_writer_ to;

	to = slot_writer_on_(older->fault->text, sizeof older->fault->text);
	older->fault->status = SLOT_FILE_LAYOUT;
	slot_say_text_(&to, "was written with another schema: class '");
	slot_say_text_(&to, slot_class_name(type));
	slot_say_text_(&to, "': slot '");
	slot_say_(&to, slot_class_text(type, slot->name), slot->name_length);
	slot_say_text_(&to, "' ");
	slot_say_text_(&to, words);
	slot_say_text_(&to, " (slotgen --against tells all)");
	slot_say_end_(&to);
	return SLOT_FILE_LAYOUT;
}

static int32_t
slot_older_named_(const slot_class *was, const char *name, size_t length)
{
	const slot_info *slot;
	uint32_t i;

	for (i = 0; i < was->count; i++) {
		slot = slot_class_info(was, SLOT_CAST(int, i));
		if (slot->name_length == length &&
			memcmp(slot_class_text(was, slot->name), name,
				length) == 0)
			return SLOT_CAST(int32_t, i);
	}
	return -1;
}

/* By its name, or by that which texts have for it: who renames a slot leaves
 * it that. */
static int32_t
slot_older_find_(
	const slot_class *is, const slot_info *slot, const slot_class *was)
{
	int32_t number = slot_older_named_(
		was, slot_class_text(is, slot->name), slot->name_length);

	return number >= 0
		? number
		: slot_older_named_(was, slot_class_text(is, slot->external),
			  slot->external_length);
}

/* Whether what refers or owns there leads to what it may here. */
static bool
slot_older_leads_(const slot_info *is, const slot_info *was)
{
	const slot_class *its = slot_info_class(is);

	return !its || (was->target && slot_is_a(slot_info_class(was), its));
}

static bool
slot_is_integer_(const slot_info *slot)
{
	return slot->kind == SLOT_KIND_INT || slot->kind == SLOT_KIND_UINT;
}

/* Whether values of one kind can be values of the other. */
static bool
slot_older_is_kind_(const slot_info *is, const slot_info *was)
{
	switch (is->kind) {
	case SLOT_KIND_INT:
	case SLOT_KIND_UINT:
		return slot_is_integer_(was);
	case SLOT_KIND_REAL:
		return slot_is_integer_(was) ||
			(was->kind == SLOT_KIND_REAL && was->size <= is->size);
	case SLOT_KIND_ENUM:
		return was->kind == SLOT_KIND_ENUM &&
			((slot_info_enum(is)->flags ^
				 slot_info_enum(was)->flags) &
				SLOT_ENUM_FLAGS) == 0;
	case SLOT_KIND_STRING:
		return was->kind == SLOT_KIND_STRING ||
			was->kind == SLOT_KIND_TEXT;
	case SLOT_KIND_OBJECT:
		return was->kind == SLOT_KIND_OBJECT &&
			slot_class_same(
				slot_info_class(is), slot_info_class(was));
	case SLOT_KIND_REF:
	case SLOT_KIND_OWN:
		return was->kind == is->kind && slot_older_leads_(is, was);
	default:
		return is->kind == was->kind;
	}
}

/* Why a slot there cannot be one here, or NULL. */
static const char *
slot_older_differs_(const slot_info *is, const slot_info *was)
{
	if (is->dimensions != was->dimensions || !slot_older_is_kind_(is, was))
		return "is of another type";
	if (is->dimensions > 1 &&
		(is->inner != was->inner ||
			(is->dimensions > 2 && is->step[0] != was->step[0]) ||
			(is->dimensions > 3 && is->step[1] != was->step[1])))
		return "has rows of another length";
	if (!((is->flags | was->flags) & SLOT_IS_LIST) &&
		!(was->flags & SLOT_IS_BOUNDED) && was->length > is->length)
		return "has fewer elements";
	return NULL;
}

/* Of a slot that the file has not, unless an attribute is called so. */
static bool
slot_older_may_lack_(const slot_info *slot)
{
	return slot->flags & (SLOT_IS_OPTIONAL | SLOT_HAS_DEFAULT) ||
		(slot->flags & (SLOT_IS_LIST | SLOT_IS_BOUNDED) &&
			!slot_must_be_set_(slot));
}

/* Their number; the count: there is none. */
static size_t
slot_older_pair_(
	const slot_older_ *older, const slot_class *is, const slot_class *was)
{
	size_t i;

	for (i = 0; i < older->pair_count; i++)
		if (older->pairs[i].is == is && older->pairs[i].was == was)
			break;
	return i;
}

static bool
slot_older_add_(slot_older_ *older, const slot_class *is, const slot_class *was)
{
	void *pairs = older->pairs, *numbers = older->numbers,
	     *embeds = older->embeds;
	size_t count = older->number_count + is->count;
	slot_match_ *pair;

	if (!slot_grow_(&pairs, &older->pair_room, older->pair_count + 1,
		    sizeof *older->pairs))
		return false;
	older->pairs = SLOT_CAST(slot_match_ *, pairs);
	if (!slot_grow_(&numbers, &older->number_room, count,
		    sizeof *older->numbers))
		return false;
	older->numbers = SLOT_CAST(int32_t *, numbers);
	if (!slot_grow_(
		    &embeds, &older->embed_room, count, sizeof *older->embeds))
		return false;
	older->embeds = SLOT_CAST(uint32_t *, embeds);
	pair = &older->pairs[older->pair_count++];
	pair->is = is;
	pair->was = was;
	pair->numbers = older->number_count;
	older->number_count = count;
	return true;
}

/* Finds out which slot is which, of a class and of those that it embeds or has
 * lists of; and the pair's number. */
static int
slot_older_match_(slot_older_ *older, const slot_class *is,
	const slot_class *was, uint32_t *number)
{
	size_t first = older->number_count;
	int status = SLOT_OK;
	uint32_t i;

	*number = SLOT_CAST(uint32_t, slot_older_pair_(older, is, was));
	if (*number < older->pair_count)
		return SLOT_OK;
	if (!slot_older_add_(older, is, was))
		return slot_file_no_memory_(older->fault);
	for (i = 0; i < is->count && status == SLOT_OK; i++) {
		const slot_info *slot = slot_class_info(is, SLOT_CAST(int, i));
		int32_t there = slot_older_find_(is, slot, was);
		const slot_info *old;
		const char *words;
		uint32_t embeds = 0;

		older->numbers[first + i] = there;
		if (there < 0) {
			if (!slot_older_may_lack_(slot) && !was->dict)
				return slot_older_refuse_(older, is, slot,
					"is new and has no default");
			continue;
		}
		old = slot_class_info(was, there);
		words = slot_older_differs_(slot, old);
		if (words)
			return slot_older_refuse_(older, is, slot, words);
		if (slot->kind == SLOT_KIND_OBJECT)
			status = slot_older_match_(older, slot_info_class(slot),
				slot_info_class(old), &embeds);
		older->embeds[first + i] = embeds;
	}
	return status;
}

/* Whether no class embeds more than there can be: of what only lists have there
 * may be no row, so that the file's length bounds them. */
static bool
slot_older_nests_(slot_older_ *older)
{
	uint64_t left = older->file.size * UINT64_C(64) + (1 << 20);
	size_t i;

	for (i = 0; i < older->told.lines; i++) {
		if (older->told.types[i]->size > left)
			return false;
		left -= older->told.types[i]->size;
	}
	for (i = 0; i < older->told.lines; i++)
		if (!slot_told_nests_(&older->told, older->told.types[i], 0))
			return false;
	return true;
}

/* What the file says of its sections' classes, in the place of the program's.
 * SLOT_FILE_LAYOUT: one has pointers of another size. */
static int
slot_older_types_(slot_older_ *older)
{
	const slot_section_ *section = slot_file_sections_(&older->file);
	uint32_t sections = slot_file_row_sections_(&older->file), i;
	const slot_class **types;

	if (!slot_told_read_(&older->told, slot_file_lines_(&older->file)))
		return older->told.failed ? slot_file_damaged_(older->fault)
					  : slot_file_no_memory_(older->fault);
	if (older->told.is_lost)
		return SLOT_FILE_LAYOUT;
	if (!slot_older_nests_(older))
		return slot_file_damaged_(older->fault);
	types = SLOT_CAST(const slot_class **,
		SLOT_MALLOC((sections + SLOT_CAST(size_t, 1)) * sizeof *types));
	older->file.types = types;
	if (!types)
		return slot_file_no_memory_(older->fault);
	for (i = 0; i < sections; i++) {
		types[i] = slot_told_find_(&older->told, section[i].type);
		if (!types[i] || types[i]->size != section[i].stride)
			return slot_file_damaged_(older->fault);
	}
	types[sections] = NULL;
	return SLOT_OK;
}

/* Of sections whose classes are there. */
static int
slot_older_match_all_(slot_older_ *older)
{
	uint32_t sections = slot_file_row_sections_(&older->file), i;
	int status = SLOT_OK;

	older->section_pairs = SLOT_CAST(uint32_t *,
		SLOT_MALLOC((sections + SLOT_CAST(size_t, 1)) *
			sizeof *older->section_pairs));
	if (!older->section_pairs)
		return slot_file_no_memory_(older->fault);
	for (i = 0; i < sections && status == SLOT_OK; i++)
		if (older->load->sections[i].plan)
			status = slot_older_match_(older,
				older->load->file->types[i],
				older->file.types[i], &older->section_pairs[i]);
	return status;
}

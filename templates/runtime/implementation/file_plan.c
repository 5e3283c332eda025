/* SPDX-License-Identifier: MIT */
/*---- file_plan.c ---------------------------------------------------------*/

/*
 * What is done with the objects of a class in a file, made out once for all of
 * them: which of their bits are no slot's, what leads out of them, and what may
 * stand where a slot is unset. Lists of objects lead to the plan of these.
 */

struct slot_plan_;

/* Slots of one kind of interest, in an object or in what it embeds. */
typedef struct slot_spot_ {
	const slot_class *type; /* whose slot it is */
	const slot_info *slot;
	uint32_t at;    /* of the object that has the slot */
	int32_t inside; /* the spot of an optional object around it; -1 */
	const struct slot_plan_ *elements; /* of a list of objects theirs */
} slot_spot_;

/* A number that has to be within bounds: bits of the 8 bytes there. */
typedef struct slot_ask_ {
	uint32_t at, shift;
	uint64_t mask, sign; /* its sign's bit; 0: it has none */
	uint64_t low, span;  /* from low on, so many more */
} slot_ask_;

/* A reference by index: where it is, and to what. */
typedef struct slot_plain_ref_ {
	uint32_t at;
	const slot_class *type; /* NULL: of none */
} slot_plain_ref_;

#define SLOT_PLAIN_MOST_ 8u

typedef struct slot_plan_ {
	const slot_class *type;
	unsigned char *mask; /* bits that are a slot's, in words of 8 bytes */
	slot_ask_ *bounds; /* all that is to be asked of an object; else ... */
	size_t bound_count;
	bool is_asked_all; /* ... slot_validate asks it */
	slot_spot_ *spots; /* cells, texts and counts, what may be unset */
	size_t count, room;
	const slot_info *tail; /* what is owned there is followed without
				* recursion; or NULL */
	bool has_refs, has_tails, has_unset;
	bool has_more;  /* what is outside of an object */
	bool has_arena; /* what lies in a file's arena */
	bool is_plain;  /* its cells are a few indexes that are always there */
	uint32_t plain_count;
	slot_plain_ref_ plain[SLOT_PLAIN_MOST_]; /* these */
	bool leads_to_own;        /* itself, or what lists of it have */
	slot_info attributes;     /* stands for those of open classes */
	const char *refusal;      /* why its objects are not saved; NULL: they
				   * are ... */
	const slot_info *refused; /* ... and the slot ... */
	const slot_class *refused_type; /* ... of this class */
	bool failed;
} slot_plan_;

/* The kind of what stands for attributes, which is no slot. */
#define SLOT_KIND_DICT_ 0

/* Why objects of a class are no rows: the first slot of theirs that is outside
 * them; NULL: they are. */
static const slot_info *
slot_unflat_(const slot_class *type)
{
	const slot_info *slot, *inner;
	uint32_t i;

	for (i = 0; i < type->count; i++) {
		slot = slot_class_info(type, SLOT_CAST(int, i));
		if (slot_leads_out_(slot))
			return slot;
		if (slot->kind == SLOT_KIND_OBJECT) {
			inner = slot_unflat_(slot_info_class(slot));
			if (inner || slot_info_class(slot)->dict)
				return slot;
		}
	}
	return NULL;
}

static int
slot_file_kind_(const slot_class *type, slot_file_error *fault)
{
	const slot_info *slot = slot_unflat_(type);
	slot_writer_ to;

	if (!slot && !type->dict && type->align <= SLOT_PAGE_)
		return SLOT_OK;
	to = slot_writer_on_(fault->text, sizeof fault->text);
	slot_say_text_(&to, slot_class_name(type));
	slot_say_text_(&to, " objects are more than rows of a file: ");
	if (slot) {
		slot_say_text_(&to, "slot '");
		slot_say_(&to, slot_class_text(type, slot->name),
			slot->name_length);
		slot_say_text_(&to, "' leads out of them");
	} else {
		slot_say_text_(&to,
			type->dict ? "the class is open"
				   : "they are aligned to more than 4096");
	}
	slot_say_end_(&to);
	fault->status = SLOT_FILE_KIND;
	return SLOT_FILE_KIND;
}

/*---- a plan ---------------------------------------------------------------*/

static void
slot_plan_free_(slot_plan_ *plan)
{
	slot_free_memory_(plan->mask);
	slot_free_memory_(plan->bounds);
	slot_free_memory_(plan->spots);
	memset(plan, 0, sizeof *plan);
}

static int32_t
slot_plan_add_(slot_plan_ *plan, const slot_class *type, const slot_info *slot,
	uint32_t at, int32_t inside)
{
	void *memory = plan->spots;

	if (plan->failed ||
		!slot_grow_(&memory, &plan->room, plan->count + 1,
			sizeof *plan->spots)) {
		plan->failed = true;
		return -1;
	}
	plan->spots = SLOT_CAST(slot_spot_ *, memory);
	plan->spots[plan->count].type = type;
	plan->spots[plan->count].slot = slot;
	plan->spots[plan->count].at = at;
	plan->spots[plan->count].inside = inside;
	plan->spots[plan->count].elements = NULL;
	plan->count++;
	return SLOT_CAST(int32_t, plan->count - 1);
}

static void
slot_mask_bytes_(slot_plan_ *plan, uint32_t at, size_t size)
{
	memset(plan->mask + at, 0xff, size);
}

static void
slot_mask_slot_(slot_plan_ *plan, const slot_info *slot, uint32_t at)
{
	if (slot->width)
		slot_bits_store_(slot, plan->mask + at + slot->offset,
			slot_ones(slot->width));
	else if (slot->flags & SLOT_IS_LIST)
		slot_mask_bytes_(plan, at + slot->offset, sizeof(void *));
	else if (slot->kind != SLOT_KIND_OBJECT)
		slot_mask_bytes_(plan, at + slot->offset,
			SLOT_CAST(size_t, slot->size) * slot->length);
	if (slot->flags & SLOT_IS_BOUNDED)
		slot_mask_bytes_(
			plan, at + slot->count_offset, slot->count_size);
	if (slot->flags & SLOT_HAS_PRESENCE) {
		unsigned char *word = plan->mask + at + slot->presence_offset;

		slot_store(word, slot->presence_size, slot_flipped_(slot),
			slot_load(word, slot->presence_size,
				slot_flipped_(slot)) |
				SLOT_CAST(uint64_t, 1) << slot->presence_bit);
	}
}

/* What refers to something is a cell: a pointer, an index, a handle. */
static bool
slot_is_cell_(const slot_info *slot)
{
	return slot->flags & SLOT_IS_LIST || slot->kind == SLOT_KIND_STRING ||
		slot->kind == SLOT_KIND_BYTES || slot->kind == SLOT_KIND_REF ||
		slot->kind == SLOT_KIND_OWN || slot->kind == SLOT_KIND_WEAK ||
		slot->kind == SLOT_KIND_DICT_;
}

/* Why objects with such a slot are not saved, or NULL. */
static const char *
slot_refusal_(const slot_info *slot)
{
	if (slot->flags & SLOT_IS_BORROWED)
		return "borrows its text";
	if (slot->kind == SLOT_KIND_REF && !slot->target &&
		!(slot->flags & SLOT_IS_INDEX))
		return "leads to what is of no class";
	if (slot->kind == SLOT_KIND_WEAK && slot_must_be_set_(slot))
		return "must be set, and handles are dead in a file";
	return NULL;
}

static void
slot_plan_cell_(slot_plan_ *plan, const slot_class *type, const slot_info *slot)
{
	bool is_list = (slot->flags & SLOT_IS_LIST) != 0;
	bool is_index = !is_list && slot->kind == SLOT_KIND_REF &&
		slot->flags & SLOT_IS_INDEX;

	plan->has_refs |= is_index;
	plan->has_more |= !is_index;
	plan->has_arena |= is_list || slot->kind == SLOT_KIND_STRING ||
		slot->kind == SLOT_KIND_BYTES;
	plan->leads_to_own |= slot->kind == SLOT_KIND_OWN;
	if (!plan->refusal && slot_refusal_(slot)) {
		plan->refusal = slot_refusal_(slot);
		plan->refused = slot;
		plan->refused_type = type;
	}
}

/* What is unset is asked whether it is clean: slot_is_clean_ looks at these. */
static bool
slot_may_be_unclean_(const slot_info *slot)
{
	return slot->kind == SLOT_KIND_OBJECT || slot->kind == SLOT_KIND_TEXT ||
		(slot->kind == SLOT_KIND_BOOL && !slot->width);
}

static void
slot_plan_class_(
	slot_plan_ *plan, const slot_class *type, uint32_t at, int32_t inside)
{
	uint32_t i, k;

	for (i = 0; i < type->count; i++) {
		const slot_info *slot = slot_class_info(
			type, SLOT_CAST(int, i));
		bool is_tail = slot->kind == SLOT_KIND_TEXT ||
			slot->flags & SLOT_IS_BOUNDED;
		bool is_unset = (slot->flags & SLOT_HAS_PRESENCE) != 0;
		int32_t spot = inside;

		slot_mask_slot_(plan, slot, at);
		if (slot_is_cell_(slot))
			slot_plan_cell_(plan, type, slot);
		plan->has_tails |= is_tail ||
			(slot_is_cell_(slot) && (is_unset || inside >= 0));
		plan->has_unset |= is_unset && slot_may_be_unclean_(slot);
		if (slot_is_cell_(slot) || is_tail || is_unset)
			spot = slot_plan_add_(plan, type, slot, at, inside);
		if (slot->kind != SLOT_KIND_OBJECT ||
			slot->flags & SLOT_IS_LIST)
			continue;
		for (k = 0; k < slot->length; k++)
			slot_plan_class_(plan, slot_info_class(slot),
				at + slot->offset + k * slot->size,
				is_unset ? spot : inside);
	}
}

/* Attributes come behind all slots. No open class is embedded. */
static void
slot_plan_dict_(slot_plan_ *plan, const slot_class *type)
{
	plan->has_more = plan->has_arena = true;
	plan->attributes.kind = SLOT_KIND_DICT_;
	plan->attributes.offset = type->dict - 1;
	plan->attributes.size = sizeof(void *);
	plan->attributes.length = plan->attributes.inner = 1;
	slot_mask_slot_(plan, &plan->attributes, 0);
	slot_plan_add_(plan, type, &plan->attributes, 0, -1);
}

/* The numbers of an enum, where all from the least to the most are values. */
static bool
slot_ask_enum_(slot_ask_ *bound, const slot_enum *type)
{
	const slot_enum_value *values = slot_enum_values(type);
	int64_t low = type->count ? values[0].number : 0, high = low;
	uint32_t i;

	if (type->flags & (SLOT_ENUM_OPEN | SLOT_ENUM_FLAGS) || !type->count)
		return false;
	for (i = 1; i < type->count; i++) {
		if (values[i].number != high + 1)
			return false; /* or they are in no order */
		high = values[i].number;
	}
	bound->low = SLOT_CAST(uint64_t, low);
	bound->span = SLOT_CAST(uint64_t, high) - bound->low;
	return true;
}

/* Where its bits are: in the last 8 bytes of an object there is no room behind
 * them. */
static void
slot_ask_where_(slot_ask_ *bound, const slot_info *slot, uint32_t size)
{
	uint32_t before;

	bound->at = slot->offset < size - 8 ? slot->offset : size - 8;
	before = slot->offset - bound->at;
	bound->shift = SLOT_HOST_IS_BIG ? 64 - (before + slot->size) * 8
					: before * 8;
	bound->shift += slot->width ? slot_shift_(slot) : 0;
	bound->mask = slot_ones(slot_width_(slot));
	bound->sign = slot_is_signed_(slot) ? bound->mask / 2 + 1 : 0;
}

/* Whether a number's bounds are all that is to be asked of a slot. */
static bool
slot_ask_slot_(slot_ask_ *bound, const slot_info *slot, uint32_t size)
{
	if (slot->flags & SLOT_IS_MORE_ || slot->rules || slot_flipped_(slot) ||
		!slot_is_word_(slot) || size < 8)
		return false;
	slot_ask_where_(bound, slot, size);
	switch (slot->kind) {
	case SLOT_KIND_BOOL:
		bound->low = 0;
		bound->span = 1;
		return true;
	case SLOT_KIND_INT:
	case SLOT_KIND_UINT:
		bound->low = slot->low.natural;
		bound->span = slot->high.natural - slot->low.natural;
		return (slot->flags & SLOT_HAS_RANGE) != 0;
	case SLOT_KIND_ENUM:
		return slot_ask_enum_(bound, slot_info_enum(slot));
	default:
		return false;
	}
}

/* Whether some bits of it are no value. */
static bool
slot_ask_can_fail_(const slot_ask_ *bound)
{
	return bound->sign || bound->low || bound->mask > bound->span;
}

/* Of most classes a few numbers are all that can be wrong. */
static bool
slot_plan_bounds_(slot_plan_ *plan)
{
	const uint16_t *check = slot_checks_(plan->type);
	size_t count = 0;

	while (check[count] != UINT16_MAX)
		count++;
	plan->bounds = SLOT_CAST(
		slot_ask_ *, SLOT_MALLOC((count + 1) * sizeof *plan->bounds));
	if (!plan->bounds)
		return false;
	plan->is_asked_all = slot_hooks_of_(plan->type) != NULL;
	for (; *check != UINT16_MAX && !plan->is_asked_all; check++) {
		slot_ask_ *bound = &plan->bounds[plan->bound_count];

		if (!slot_ask_slot_(bound, slot_class_info(plan->type, *check),
			    plan->type->size))
			plan->is_asked_all = true;
		else if (slot_ask_can_fail_(bound))
			plan->bound_count++;
	}
	return true;
}

/* Whether a number of each of some objects is within its bounds. */
static bool
slot_ask_holds_(slot_ask_ bound, const char *at, size_t stride, size_t count)
{
	uint64_t number, least = bound.sign + bound.low;
	bool is_wrong = false;

	for (at += bound.at; count > 0; count--, at += stride) {
		memcpy(&number, at, 8);
		number = ((number >> bound.shift & bound.mask) ^ bound.sign) -
			least;
		is_wrong |= number > bound.span;
	}
	return !is_wrong;
}

/* Whether objects side by side have only values; what is wrong slot_validate
 * says. */
static bool
slot_plan_holds_(const slot_plan_ *plan, const char *rows, size_t count)
{
	size_t size = plan->type->size, i;

	for (i = 0; plan->is_asked_all && i < count; i++)
		if (slot_validate(plan->type, rows + i * size, NULL, NULL) != 0)
			return false;
	for (i = 0; !plan->is_asked_all && i < plan->bound_count; i++)
		if (!slot_ask_holds_(plan->bounds[i], rows, size, count))
			return false;
	return true;
}

/* Which of its cells are all there is, if they are so. */
static void
slot_plan_plain_(slot_plan_ *plan)
{
	const slot_spot_ *spot;
	uint32_t i;

	plan->is_plain = !plan->has_more;
	for (i = 0; i < plan->count && plan->is_plain; i++) {
		spot = &plan->spots[i];
		if (!slot_is_cell_(spot->slot))
			continue;
		plan->is_plain = spot->inside < 0 && spot->slot->length == 1 &&
			!(spot->slot->flags &
				(SLOT_IS_BOUNDED | SLOT_HAS_PRESENCE)) &&
			plan->plain_count < SLOT_PLAIN_MOST_;
		if (!plan->is_plain)
			break;
		plan->plain[plan->plain_count].at = spot->at +
			spot->slot->offset;
		plan->plain[plan->plain_count++].type = slot_info_class(
			spot->slot);
	}
}

static bool
slot_plan_make_(slot_plan_ *plan, const slot_class *type)
{
	size_t size = (type->size + SLOT_CAST(size_t, 7)) / 8 * 8;
	int tail;

	memset(plan, 0, sizeof *plan);
	plan->type = type;
	plan->mask = SLOT_CAST(unsigned char *, SLOT_MALLOC(size + 8));
	if (!plan->mask)
		return false;
	memset(plan->mask, 0, size + 8);
	tail = slot_tail_(type);
	plan->tail = tail < 0 ? NULL : slot_class_info(type, tail);
	slot_plan_class_(plan, type, 0, -1);
	if (type->dict)
		slot_plan_dict_(plan, type);
	slot_plan_plain_(plan);
	return !plan->failed && slot_plan_bounds_(plan);
}

/*---- spots ----------------------------------------------------------------*/

/* Whether the object that has it is one that is set. */
static bool
slot_spot_is_there_(const slot_plan_ *plan, int32_t spot, const void *object)
{
	for (; spot >= 0; spot = plan->spots[spot].inside)
		if (!slot_is_set_(plan->spots[spot].slot,
			    slot_place_(object, plan->spots[spot].at)))
			return false;
	return true;
}

/* How many elements its slot has, as its count tells. */
static uint64_t
slot_spot_told_(const slot_spot_ *spot, const void *object)
{
	const slot_info *slot = spot->slot;

	return slot->flags & SLOT_IS_BOUNDED
		? slot_load(slot_place_(object,
				    SLOT_CAST(int64_t, spot->at) +
					    slot->count_offset),
			  slot->count_size, slot_flipped_(slot)) *
			slot->inner
		: slot->length;
}

/* The same, but as many as there are places for if that is wrong. */
static size_t
slot_spot_count_(const slot_spot_ *spot, const void *object)
{
	uint64_t count = slot_spot_told_(spot, object),
		 most = spot->slot->length;

	return SLOT_CAST(size_t, count < most ? count : most);
}

/* Whether a slot, and what it is in, is there as far as bits tell. */
static bool
slot_spot_is_set_(const slot_plan_ *plan, size_t spot, const void *object)
{
	const slot_spot_ *its = &plan->spots[spot];

	return slot_spot_is_there_(plan,
		its->slot->flags & SLOT_HAS_PRESENCE ? SLOT_CAST(int32_t, spot)
						     : its->inside,
		object);
}

/* SPDX-License-Identifier: MIT */
/*---- arrow_plan.c --------------------------------------------------------*/

/*
 * What becomes of a class's slots, as a tree of columns: made out once for a
 * stream, from the tables.
 */

/* clang-format off */
enum slot_column_form {
	SLOT_COLUMN_NUMBER,
	SLOT_COLUMN_BIT,
	SLOT_COLUMN_WORD,   /* an index into its dictionary: a value of an enum */
	SLOT_COLUMN_CLASS,  /* ... the class of the object itself */
	SLOT_COLUMN_ROW,    /* where a reference leads */
	SLOT_COLUMN_TEXT,   /* also bytes, and a char */
	SLOT_COLUMN_LIST,
	SLOT_COLUMN_FIXED,  /* as many elements each */
	SLOT_COLUMN_OBJECT
};
/* clang-format on */

typedef struct slot_column_ {
	enum slot_column_form form;
	bool is_inside; /* its values lie at the addresses that it is given,
			 * not at the slot's place from there */
	bool is_nullable;
	bool is_signed;
	uint8_t bytes; /* of a number, of an index */
	char format[24];
	const slot_class *type; /* that has the slot */
	const slot_info *slot;  /* NULL: of the class itself */
	uint32_t length;        /* of FIXED: elements */
	uint32_t stride;        /* of LIST and FIXED: bytes of one */
	struct slot_column_ *children;
	uint32_t count;
	const slot_class *its; /* of OBJECT, of ROW */
	void *blank;           /* an object in place of one that is not there */
	const slot_ranks_ *ranks;
	int64_t low;      /* of WORD: the number of the first value ... */
	bool is_in_order; /* ... and the next has the next */
} slot_column_;

typedef struct slot_build_ {
	const slot_pool *pool; /* NULL: of a file */
	const slot_class *root;
	slot_ranks_ *ranks; /* of pools that references lead to */
	uint32_t rank_count, rank_room;
	slot_arrow_error *fault;
	const slot_class *around[64]; /* whose columns are being made */
	uint32_t depth;
} slot_build_;

static int
slot_columns_make_(slot_build_ *build, slot_column_ *column,
	const slot_class *type, const char *const *names);

static void
slot_column_free_(slot_column_ *column)
{
	uint32_t i;

	for (i = 0; column->children && i < column->count; i++)
		slot_column_free_(&column->children[i]);
	slot_free_memory_(column->children);
	slot_free_memory_(column->blank);
}

static int
slot_column_have_(slot_build_ *build, slot_column_ *column, uint32_t count)
{
	column->children = SLOT_CAST(slot_column_ *,
		slot_arrow_zeros_(count, sizeof *column->children));
	column->count = column->children ? count : 0;
	return column->children ? SLOT_OK : slot_arrow_no_memory_(build->fault);
}

static void
slot_column_format_(slot_column_ *column, const char *format)
{
	memcpy(column->format, format, strlen(format) + 1);
}

/*---- which there are ------------------------------------------------------*/

/* The rows of the pool that a reference leads to; NULL: it is not known, or
 * there is no memory, which *failed says. */
static const slot_ranks_ *
slot_build_ranks_(slot_build_ *build, const slot_class *type, bool *failed)
{
	const void *own = build->pool;
	const slot_pool *pool = slot_pool_for(
		SLOT_CAST(slot_pool *, SLOT_NOT_CONST_(own)), type);
	slot_ranks_ *ranks;
	uint32_t i;

	if (!pool)
		return NULL;
	for (i = 0; i < build->rank_count; i++)
		if (build->ranks[i].pool == pool)
			return &build->ranks[i];
	ranks = &build->ranks[build->rank_count++];
	*failed = !slot_ranks_make_(ranks, pool);
	return *failed ? NULL : ranks;
}

/* Whether a slot is a column: a reference is one where it is known whose row it
 * leads to, in a file only to its own. */
static bool
slot_is_column_(const slot_build_ *build, const slot_info *slot)
{
	const slot_class *type = slot_info_class(slot);
	const void *own = build->pool;

	if (slot->kind != SLOT_KIND_REF && slot->kind != SLOT_KIND_WEAK)
		return true;
	if (!type)
		return false;
	return own
		? slot_pool_for(SLOT_CAST(slot_pool *, SLOT_NOT_CONST_(own)),
			  type) != NULL
		: slot_class_family_(type) == slot_class_family_(build->root);
}

static bool
slot_is_named_(const slot_class *type, const slot_info *slot, const char *name)
{
	return strcmp(slot_class_text(type, slot->external), name) == 0 ||
		strcmp(slot_class_text(type, slot->name), name) == 0;
}

/*---- elements -------------------------------------------------------------*/

static void
slot_column_integer_(slot_column_ *column, unsigned bytes, bool is_signed)
{
	static const char letters[] = "?CS?I???L";

	column->form = SLOT_COLUMN_NUMBER;
	column->bytes = SLOT_CAST(uint8_t, bytes);
	column->format[0] = SLOT_CAST(
		char, letters[bytes] + (is_signed ? 'a' - 'A' : 0));
}

/* Bytes of an integer's type as it is declared. */
static unsigned
slot_declared_(const slot_info *slot)
{
	return slot->width ? 1u << (slot->flags / SLOT_WIDTH_16 & 3)
			   : slot->size;
}

static void
slot_column_whole_(slot_column_ *column, const slot_info *slot)
{
	slot_column_integer_(
		column, slot_declared_(slot), slot->kind == SLOT_KIND_INT);
	if (slot->flags & SLOT_IS_TIMESTAMP) {
		const char *unit = slot_class_text(column->type, slot->unit);

		slot_column_format_(column, "tss:UTC");
		column->format[2] = unit[0];
		column->is_signed = slot->kind == SLOT_KIND_INT;
	}
}

/* An open enum's numbers, and those of flags, are as they are kept. */
static void
slot_column_enum_(slot_column_ *column, const slot_info *slot)
{
	const slot_enum *type = slot_info_enum(slot);
	const slot_enum_value *values = slot_enum_values(type);
	unsigned width = slot_width_(slot);
	uint32_t i;

	if (type->flags & (SLOT_ENUM_OPEN | SLOT_ENUM_FLAGS)) {
		slot_column_integer_(column,
			width <= 8            ? 1
				: width <= 16 ? 2
				: width <= 32 ? 4
					      : 8,
			slot_is_signed_(slot));
		return;
	}
	slot_column_integer_(column,
		type->count <= 256             ? 1
			: type->count <= 65536 ? 2
					       : 4,
		false);
	column->form = SLOT_COLUMN_WORD;
	column->low = type->count ? values[0].number : 0;
	column->is_in_order = true;
	for (i = 1; i < type->count; i++)
		column->is_in_order &= SLOT_CAST(uint64_t, values[i].number) ==
			SLOT_CAST(uint64_t, column->low) + i;
}

static int
slot_column_object_(
	slot_build_ *build, slot_column_ *column, const slot_class *type)
{
	uint32_t i;

	column->form = SLOT_COLUMN_OBJECT;
	column->its = type;
	slot_column_format_(column, "+s");
	for (i = 0; i < build->depth; i++)
		if (slot_class_same(build->around[i], type))
			return slot_arrow_fault_(build->fault,
				SLOT_ARROW_RECURSIVE,
				slot_class_text(
					column->type, column->slot->name),
				" leads to an object of its own class: "
				"leave it out of the columns");
	if (build->depth == 64)
		return slot_arrow_fault_(build->fault, SLOT_ARROW_RECURSIVE,
			slot_class_name(type), " is too deep in others");
	column->blank = slot_arrow_zeros_(1, type->size);
	return column->blank ? slot_columns_make_(build, column, type, NULL)
			     : slot_arrow_no_memory_(build->fault);
}

static int
slot_column_ref_(
	slot_build_ *build, slot_column_ *column, const slot_info *slot)
{
	bool failed = false;

	slot_column_integer_(column, 4, false);
	column->form = SLOT_COLUMN_ROW;
	column->is_nullable = true;
	column->its = slot_info_class(slot);
	if (build->pool)
		column->ranks = slot_build_ranks_(build, column->its, &failed);
	return failed ? slot_arrow_no_memory_(build->fault) : SLOT_OK;
}

/* What one element is. */
static int
slot_column_element_(
	slot_build_ *build, slot_column_ *column, const slot_info *slot)
{
	switch (slot->kind) {
	case SLOT_KIND_BOOL:
		column->form = SLOT_COLUMN_BIT;
		slot_column_format_(column, "b");
		return SLOT_OK;
	case SLOT_KIND_INT:
	case SLOT_KIND_UINT:
		slot_column_whole_(column, slot);
		return SLOT_OK;
	case SLOT_KIND_REAL:
		slot_column_integer_(column, slot->size, false);
		slot_column_format_(column, slot->size == 4 ? "f" : "g");
		return SLOT_OK;
	case SLOT_KIND_ENUM:
		slot_column_enum_(column, slot);
		return SLOT_OK;
	case SLOT_KIND_OWN:
		column->is_nullable = true;
		return slot_column_object_(
			build, column, slot_info_class(slot));
	case SLOT_KIND_OBJECT:
		return slot_column_object_(
			build, column, slot_info_class(slot));
	case SLOT_KIND_REF:
	case SLOT_KIND_WEAK:
		return slot_column_ref_(build, column, slot);
	default: /* texts, bytes */
		column->form = SLOT_COLUMN_TEXT;
		slot_column_format_(
			column, slot->kind == SLOT_KIND_BYTES ? "z" : "u");
		return SLOT_OK;
	}
}

/*---- slots ----------------------------------------------------------------*/

/* Elements from one to the next of that dimension. */
static uint32_t
slot_step_of_(const slot_info *slot, unsigned dimension)
{
	if (dimension + 1 >= slot->dimensions)
		return 1;
	return dimension == 0 ? slot->inner : slot->step[dimension - 1];
}

/* What has this dimension and those after it. */
static int
slot_column_dimension_(slot_build_ *build, slot_column_ *column,
	const slot_info *slot, unsigned dimension)
{
	uint32_t step = slot_step_of_(slot, dimension), around;
	slot_column_ *inner;
	int status;

	if (dimension >= slot->dimensions)
		return slot_column_element_(build, column, slot);
	column->stride = step * slot->size;
	column->form = SLOT_COLUMN_LIST;
	slot_column_format_(column, "+l");
	if (dimension > 0 || slot->flags & SLOT_IS_ARRAY) {
		around = dimension ? slot_step_of_(slot, dimension - 1)
				   : slot->length;
		column->form = SLOT_COLUMN_FIXED;
		column->length = around / step;
		slot_column_format_(column, "+w:");
		column->format[3 +
			slot_digits_(column->format + 3, column->length)] = 0;
	}
	status = slot_column_have_(build, column, 1);
	if (status != SLOT_OK)
		return status;
	inner = column->children;
	inner->type = column->type;
	inner->slot = slot;
	inner->is_inside = true;
	return slot_column_dimension_(build, inner, slot, dimension + 1);
}

static int
slot_column_make_(slot_build_ *build, slot_column_ *column,
	const slot_class *type, const slot_info *slot)
{
	column->type = type;
	column->slot = slot;
	column->is_nullable = (slot->flags & SLOT_HAS_UNSET_) != 0;
	return slot_column_dimension_(build, column, slot, 0);
}

static int
slot_column_refused_(slot_build_ *build, const char *name, const char *text)
{
	return slot_arrow_fault_(build->fault, SLOT_ARROW_COLUMN, name, text);
}

/* Those that are named, in that order. */
static int
slot_columns_pick_(slot_build_ *build, slot_column_ *column,
	const slot_class *type, const char *const *names)
{
	const slot_info *slot = NULL;
	uint32_t count = 0, i;
	int status;

	while (names[count])
		count++;
	status = slot_column_have_(build, column, count);
	for (count = 0; status == SLOT_OK && names[count]; count++) {
		for (i = 0; i < type->count; i++) {
			slot = slot_class_info(type, SLOT_CAST(int, i));
			if (slot_is_named_(type, slot, names[count]))
				break;
		}
		if (i == type->count)
			return slot_column_refused_(
				build, names[count], " is no slot");
		if (!slot_is_column_(build, slot))
			return slot_column_refused_(build, names[count],
				" leads to nobody knows which row");
		status = slot_column_make_(
			build, &column->children[count], type, slot);
	}
	return status;
}

static int
slot_columns_all_(
	slot_build_ *build, slot_column_ *column, const slot_class *type)
{
	const slot_info *slot;
	uint32_t count = 0, i;
	int status;

	for (i = 0; i < type->count; i++)
		count += slot_is_column_(
			build, slot_class_info(type, SLOT_CAST(int, i)));
	status = slot_column_have_(build, column, count);
	for (count = 0, i = 0; status == SLOT_OK && i < type->count; i++) {
		slot = slot_class_info(type, SLOT_CAST(int, i));
		if (slot_is_column_(build, slot))
			status = slot_column_make_(
				build, &column->children[count++], type, slot);
	}
	return status;
}

static int
slot_columns_make_(slot_build_ *build, slot_column_ *column,
	const slot_class *type, const char *const *names)
{
	int status;

	build->around[build->depth++] = type;
	status = names ? slot_columns_pick_(build, column, type, names)
		       : slot_columns_all_(build, column, type);
	build->depth--;
	return status;
}

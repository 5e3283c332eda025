/* SPDX-License-Identifier: MIT */
/*---- file_dict.c ---------------------------------------------------------*/

/*
 * The attributes of an object of an open class are a piece of a file's arena:
 * one after another in their order, each with its name, its kind and what it
 * is, up to a multiple of 8 bytes. Shapes are the pool's, and are made again.
 */

/* What an attribute begins with. */
typedef struct slot_attribute_head_ {
	uint32_t length; /* of the name, whose bytes follow */
	uint32_t kind;   /* slot_kind: BOOL, INT, UINT, REAL, STRING or REF */
	uint64_t word;   /* the value; of a text the length of what follows the
			  * name; of a reference its row */
} slot_attribute_head_;

/* One that lies in a file. */
typedef struct slot_attribute_ {
	slot_attribute_head_ head;
	const char *name, *text;
} slot_attribute_;

/* "Account in row 3: attribute 'limit' refers to no row" */
static int
slot_file_bad_attribute_(slot_file_error *fault, int status,
	const slot_class *type, uint64_t row, const slot_attribute_ *its,
	const char *words)
{
	slot_writer_ to = slot_file_say_cell_(fault, status, type, row, NULL);

	slot_say_text_(&to, "attribute '");
	slot_say_(
		&to, its->name, its->head.length < 64 ? its->head.length : 64);
	slot_say_text_(&to, "' ");
	slot_say_text_(&to, words);
	slot_say_end_(&to);
	return status;
}

/*---- into a file ----------------------------------------------------------*/

/* How many bytes follow the head, without zeros at the end. */
static uint64_t
slot_attribute_size_(const slot_attribute_ *its)
{
	return its->head.length +
		(its->head.kind == SLOT_KIND_STRING ? its->head.word : 0);
}

/* Number i of an object; false: it has not so many. A reference has no row
 * yet. */
static bool
slot_attribute_of_(slot_attribute_ *its, struct slot_dict_ dict, size_t i,
	slot_value *value)
{
	size_t length;

	if (!slot_dict_pair_(dict, i, &its->name, &length, value))
		return false;
	its->head.length = SLOT_CAST(uint32_t, length);
	its->head.kind = SLOT_CAST(uint32_t, value->kind);
	its->head.word = value->kind == SLOT_KIND_BOOL ? value->as.boolean
		: value->kind == SLOT_KIND_STRING      ? value->length
		: value->kind == SLOT_KIND_REF         ? 0
						       : value->as.natural;
	its->text = value->kind == SLOT_KIND_STRING ? value->as.text : NULL;
	return true;
}

/* Of all that an object has. */
static uint64_t
slot_dict_bytes_(struct slot_dict_ dict)
{
	slot_attribute_ its;
	slot_value value;
	uint64_t bytes = 0;
	size_t i;

	for (i = 0; slot_attribute_of_(&its, dict, i, &value); i++)
		bytes += sizeof its.head +
			slot_eight_up_(slot_attribute_size_(&its));
	return bytes;
}

static bool
slot_attribute_put_(slot_save_ *save, const slot_attribute_ *its)
{
	uint64_t size = slot_attribute_size_(its), zero = 0;

	return slot_save_put_(
		       save, &save->arena, &its->head, sizeof its->head) &&
		slot_save_put_(
			save, &save->arena, its->name, its->head.length) &&
		(!its->text ||
			slot_save_put_(save, &save->arena, its->text,
				SLOT_CAST(size_t, its->head.word))) &&
		slot_save_put_(save, &save->arena, &zero,
			SLOT_CAST(size_t, slot_eight_up_(size) - size));
}

/* One to what is gone leads to nothing, as an optional slot does. */
static bool
slot_attribute_find_row_(
	slot_save_ *save, slot_attribute_ *its, const void *object)
{
	int64_t row = object ? slot_save_row_to_(save, object, NULL) : 0;

	its->head.word = row > 0 ? SLOT_CAST(uint64_t, row) : 0;
	return row >= 0;
}

static int
slot_save_dict_(slot_save_ *save, const slot_class *type, uint64_t row,
	struct slot_dict_ dict)
{
	slot_attribute_ its;
	slot_value value;
	size_t i;

	for (i = 0; slot_attribute_of_(&its, dict, i, &value); i++) {
		if (value.kind == SLOT_KIND_REF &&
			!slot_attribute_find_row_(save, &its, value.as.ref))
			return slot_file_bad_attribute_(save->fault,
				SLOT_FILE_REFERENCE, type, row, &its,
				"leads to what is not saved with it");
		if (!slot_attribute_put_(save, &its))
			return slot_file_refused_(
				save->fault, "cannot be written");
	}
	return SLOT_OK;
}

/*---- out of a file --------------------------------------------------------*/

/* The next of those that lie there; false: they are not as they are written. */
static bool
slot_attribute_take_(slot_attribute_ *its, const char **at, const char *end)
{
	const char *behind;
	uint64_t left, size;

	if (SLOT_CAST(size_t, end - *at) < sizeof its->head)
		return false;
	memcpy(&its->head, *at, sizeof its->head);
	its->name = *at + sizeof its->head;
	left = SLOT_CAST(uint64_t, end - its->name);
	switch (its->head.kind) {
	case SLOT_KIND_STRING:
		if (its->head.word > UINT32_MAX)
			return false;
		break;
	case SLOT_KIND_BOOL:
		if (its->head.word > 1)
			return false;
		break;
	case SLOT_KIND_INT:
	case SLOT_KIND_UINT:
	case SLOT_KIND_REAL:
	case SLOT_KIND_REF:
		break;
	default:
		return false;
	}
	size = slot_attribute_size_(its);
	if (size > left || slot_eight_up_(size) > left)
		return false;
	its->text = its->name + its->head.length;
	behind = its->name + size;
	*at = its->name + slot_eight_up_(size);
	for (; behind < *at; behind++)
		if (*behind)
			return false;
	return true;
}

/* What it is, but for where a reference leads. */
static slot_value
slot_attribute_value_(const slot_attribute_ *its)
{
	switch (its->head.kind) {
	case SLOT_KIND_STRING:
		return slot_text(its->text, SLOT_CAST(size_t, its->head.word));
	case SLOT_KIND_BOOL:
		return slot_bool(its->head.word != 0);
	case SLOT_KIND_INT:
		return slot_int(SLOT_CAST(int64_t, its->head.word));
	case SLOT_KIND_REAL:
		return slot_real(slot_double_of_bits(its->head.word));
	case SLOT_KIND_REF:
		return slot_ref(NULL);
	default:
		return slot_uint(its->head.word);
	}
}

/* Where it leads; 0: nowhere, or it is no reference. */
static uint64_t
slot_attribute_row_(const slot_attribute_ *its)
{
	return its->head.kind == SLOT_KIND_REF ? its->head.word : 0;
}

/* Whether it has a name that no attribute can have: that which texts have for a
 * slot, or that of the tag, where that is the class's own. */
static bool
slot_attribute_is_slot_(const slot_class *type, const slot_attribute_ *its)
{
	return slot_find_called_(type, its->name, its->head.length) >= 0 ||
		(!(type->flags & SLOT_CLASS_TAG_OTHER) &&
			slot_is_tag_slot_(type, its->name, its->head.length));
}

/* SPDX-License-Identifier: MIT */
/*---- compare.c -----------------------------------------------------------*/

/*
 * slot_eq, to which NaN is unequal and 0.0 equals -0.0; slot_cmp, a total
 * order for sorting.
 */

static const char *
slot_string_at_(const slot_class *type, const slot_info *slot, const char *at)
{
	const char *text = SLOT_CAST(const char *, slot_cell_get_(at));

	return text ? text
		    : slot_class_text(
			      type, SLOT_CAST(uint32_t, slot->initial.natural));
}

static int
slot_sign_(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

static int
slot_bytes_cmp_(const void *a, const void *b)
{
	size_t size = slot_block_count(a), other = slot_block_count(b);
	size_t shorter = size < other ? size : other;
	int order = shorter ? memcmp(a, b, shorter) : 0;

	return order ? order : (size > other) - (size < other);
}

static double
slot_real_at_(const slot_info *slot, const char *at)
{
	slot_value value;

	slot_number_value_(slot, slot_raw_(slot, at), &value);
	return value.as.real;
}

/* As a number of its kind; of those without a sign the order is kept by the
 * highest bit flipped. */
static int64_t
slot_ordinal_at_(const slot_info *slot, const char *at)
{
	slot_value value;

	value.as.natural = 0;
	slot_number_value_(slot, slot_raw_(slot, at), &value);
	switch (slot->kind) {
	case SLOT_KIND_BOOL:
		return value.as.boolean;
	case SLOT_KIND_CHAR:
		return SLOT_CAST(unsigned char, value.as.character);
	default:
		return slot_is_signed_(slot)
			? value.as.integer
			: SLOT_CAST(int64_t,
				  value.as.natural ^
					  SLOT_CAST(uint64_t, 1) << 63);
	}
}

static bool
slot_element_eq_(const slot_class *type, const slot_info *slot, const char *a,
	const char *b)
{
	const void *its, *other;

	switch (slot->kind) {
	case SLOT_KIND_REAL: {
		double x = slot_real_at_(slot, a), y = slot_real_at_(slot, b);

		return x <= y && x >= y;
	}
	case SLOT_KIND_TEXT:
		return strncmp(a, b, slot->size) == 0;
	case SLOT_KIND_STRING:
		return strcmp(slot_string_at_(type, slot, a),
			       slot_string_at_(type, slot, b)) == 0;
	case SLOT_KIND_BYTES:
		return slot_bytes_cmp_(slot_cell_get_(a), slot_cell_get_(b)) ==
			0;
	case SLOT_KIND_OBJECT:
		return slot_eq(slot_info_class(slot), a, b);
	case SLOT_KIND_OWN:
		its = slot_cell_get_(a);
		other = slot_cell_get_(b);
		if (!its || !other)
			return its == other;
		return slot_class_same(
			       slot_class_of(its), slot_class_of(other)) &&
			slot_eq(slot_class_of(its), its, other);
	case SLOT_KIND_REF:
		return memcmp(a, b, slot->size) == 0;
	case SLOT_KIND_WEAK:
		return true;
	default:
		return slot_element_raw_(slot, a) == slot_element_raw_(slot, b);
	}
}

bool
slot_eq_at(const slot_class *type, const void *a, const void *b, int number)
{
	const slot_info *slot = slot_class_info(type, number);
	const char *x = slot_at_(slot, a), *y = slot_at_(slot, b);
	bool is_set = slot_is_set_(slot, a);
	size_t count, i;

	if (slot->flags & SLOT_NO_COMPARE)
		return true;
	if (is_set != slot_is_set_(slot, b))
		return false;
	count = slot_count(type, a, number);
	if (count != slot_count(type, b, number))
		return false;
	for (i = 0; is_set && i < count; i++)
		if (!slot_element_eq_(
			    type, slot, x + i * slot->size, y + i * slot->size))
			return false;
	return true;
}

static bool
slot_value_eq_(slot_value a, slot_value b)
{
	if (a.kind != b.kind)
		return false;
	switch (a.kind) {
	case SLOT_KIND_BOOL:
		return a.as.boolean == b.as.boolean;
	case SLOT_KIND_REAL:
		return a.as.real <= b.as.real && a.as.real >= b.as.real;
	case SLOT_KIND_STRING:
		return a.length == b.length &&
			memcmp(a.as.text, b.as.text, a.length) == 0;
	case SLOT_KIND_REF:
		return a.as.ref == b.as.ref;
	default:
		return a.as.natural == b.as.natural;
	}
}

/* As sets of pairs: in whatever order they came. */
static bool
slot_dict_eq_(const slot_class *type, const void *a, const void *b)
{
	size_t count = slot_dict_count(type, a), length, unused, i;
	const char *name, *same;
	slot_value its, other;

	if (count != slot_dict_count(type, b))
		return false;
	for (i = 0; i < count; i++) {
		if (!slot_dict_at(type, a, i, &name, &length, &its) ||
			!slot_dict_at(type, b, i, &same, &unused, &other))
			return false;
		/* Objects of one pool mostly share their names. */
		if (same != name &&
			slot_get_named(type, b, name, length, &other) !=
				SLOT_OK)
			return false;
		if (!slot_value_eq_(its, other))
			return false;
	}
	return true;
}

bool
slot_eq(const slot_class *type, const void *a, const void *b)
{
	for (;;) {
		int tail = slot_tail_(type), number;
		const void *its, *other;

		for (number = 0; number < SLOT_CAST(int, type->count); number++)
			if (number != tail && !slot_eq_at(type, a, b, number))
				return false;
		if (type->dict && !slot_dict_eq_(type, a, b))
			return false;
		if (tail < 0 ||
			slot_class_info(type, tail)->flags & SLOT_NO_COMPARE)
			return true;
		its = slot_cell_get_(
			slot_place_(a, slot_class_info(type, tail)->offset));
		other = slot_cell_get_(
			slot_place_(b, slot_class_info(type, tail)->offset));
		if (!its || !other)
			return its == other;
		type = slot_class_of(its);
		if (!slot_class_same(type, slot_class_of(other)))
			return false;
		a = its;
		b = other;
	}
}

static int
slot_real_cmp_(double a, double b)
{
	bool is_nan = isnan(a), other = isnan(b);

	if (is_nan || other)
		return is_nan - other;
	return (a > b) - (a < b);
}

static int
slot_element_cmp_(const slot_class *type, const slot_info *slot, const char *a,
	const char *b)
{
	const void *its, *other;

	switch (slot->kind) {
	case SLOT_KIND_REAL:
		return slot_real_cmp_(
			slot_real_at_(slot, a), slot_real_at_(slot, b));
	case SLOT_KIND_TEXT:
		return strncmp(a, b, slot->size);
	case SLOT_KIND_STRING:
		return strcmp(slot_string_at_(type, slot, a),
			slot_string_at_(type, slot, b));
	case SLOT_KIND_BYTES:
		return slot_bytes_cmp_(slot_cell_get_(a), slot_cell_get_(b));
	case SLOT_KIND_OBJECT:
		return slot_cmp(slot_info_class(slot), a, b);
	case SLOT_KIND_OWN:
		its = slot_cell_get_(a);
		other = slot_cell_get_(b);
		if (!its || !other)
			return (its != NULL) - (other != NULL);
		if (!slot_class_same(slot_class_of(its), slot_class_of(other)))
			return slot_class_of(its)->id < slot_class_of(other)->id
				? -1
				: 1;
		return slot_cmp(slot_class_of(its), its, other);
	case SLOT_KIND_REF:
		return memcmp(a, b, slot->size);
	case SLOT_KIND_WEAK:
		return 0;
	default:
		return slot_sign_(
			slot_ordinal_at_(slot, a), slot_ordinal_at_(slot, b));
	}
}

static int
slot_cmp_at_(const slot_class *type, const void *a, const void *b, int number)
{
	const slot_info *slot = slot_class_info(type, number);
	const char *x = slot_at_(slot, a), *y = slot_at_(slot, b);
	bool is_set = slot_is_set_(slot, a), other_set = slot_is_set_(slot, b);
	size_t count = slot_count(type, a, number),
	       other = slot_count(type, b, number), i;
	int order;

	if (is_set != other_set)
		return is_set - other_set;
	for (i = 0; is_set && i < count && i < other; i++) {
		order = slot_element_cmp_(
			type, slot, x + i * slot->size, y + i * slot->size);
		if (order)
			return order;
	}
	return is_set ? (count > other) - (count < other) : 0;
}

int
slot_cmp(const slot_class *type, const void *a, const void *b)
{
	int number, order;

	for (number = 0; number < SLOT_CAST(int, type->count); number++) {
		if (slot_class_info(type, number)->flags & SLOT_NO_COMPARE)
			continue;
		order = slot_cmp_at_(type, a, b, number);
		if (order)
			return order < 0 ? -1 : 1;
	}
	return 0;
}

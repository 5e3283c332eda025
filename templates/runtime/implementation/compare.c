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

static inline bool
slot_word_eq_(const char *a, const char *b)
{
	uint64_t x, y;

	memcpy(&x, a, 8);
	memcpy(&y, b, 8);
	return x == y;
}

/* Most are a word or two; of the last word some bytes are looked at twice. */
static inline bool
slot_bytes_eq_(const char *a, const char *b, size_t size)
{
	size_t i;

	if (size < 8)
		return slot_same_(a, b, size);
	for (i = 0; i + 8 < size; i += 8)
		if (!slot_word_eq_(a + i, b + i))
			return false;
	return slot_word_eq_(a + size - 8, b + size - 8);
}

static inline bool
slot_floats_eq_(const char *a, const char *b, size_t count)
{
	float x, y;

	for (; count; count--, a += 4, b += 4) {
		memcpy(&x, a, 4);
		memcpy(&y, b, 4);
		if (!(x <= y && x >= y))
			return false;
	}
	return true;
}

static inline bool
slot_doubles_eq_(const char *a, const char *b, size_t count)
{
	double x, y;

	for (; count; count--, a += 8, b += 8) {
		memcpy(&x, a, 8);
		memcpy(&y, b, 8);
		if (!(x <= y && x >= y))
			return false;
	}
	return true;
}

static inline bool
slot_text_eq_(const char *a, const char *b, size_t size)
{
	size_t i;

	/* Setters fill up with zeros. */
	if (slot_bytes_eq_(a, b, size))
		return true;
	for (i = 0; a[i] == b[i]; i++)
		if (a[i] == 0)
			return true;
	return false;
}

/* Whether the objects are equal up to a step that goes on elsewhere, or the
 * end: that step, or NULL where they are not. */
static const slot_step *
slot_eq_steps_(const slot_class *type, const slot_step *step, const void *left,
	const void *right)
{
	for (;; step++) {
		const char *a = SLOT_CAST(const char *, left) + step->at;
		const char *b = SLOT_CAST(const char *, right) + step->at;
		uint64_t is_set;

		if (step->flags & SLOT_STEP_NO_COMPARE)
			continue;
		switch (step->op) {
		case SLOT_STEP_BYTES:
			if (!slot_bytes_eq_(a, b, step->size))
				return NULL;
			break;
		case SLOT_STEP_BITS8:
		case SLOT_STEP_BITS16:
		case SLOT_STEP_BITS32:
		case SLOT_STEP_BITS64:
			if (slot_step_bits_(step, a) !=
				slot_step_bits_(step, b))
				return NULL;
			break;
		case SLOT_STEP_SET_IN8:
		case SLOT_STEP_SET_IN16:
		case SLOT_STEP_SET_IN32:
		case SLOT_STEP_SET_IN64:
			is_set = slot_step_is_set_(step, a);
			if (is_set != slot_step_is_set_(step, b))
				return NULL;
			step += !is_set;
			break;
		case SLOT_STEP_FLOAT:
			if (!slot_floats_eq_(a, b, step->size))
				return NULL;
			break;
		case SLOT_STEP_DOUBLE:
			if (!slot_doubles_eq_(a, b, step->size))
				return NULL;
			break;
		case SLOT_STEP_TEXT:
			if (!slot_text_eq_(a, b, step->size))
				return NULL;
			break;
		case SLOT_STEP_OBJECT:
			if (!slot_eq(slot_info_class(
					     slot_class_info(type, step->size)),
				    a, b))
				return NULL;
			break;
		case SLOT_STEP_SLOT:
			if (!slot_eq_at(type, left, right, step->size))
				return NULL;
			break;
		default: /* SLOT_STEP_TAIL, SLOT_STEP_END */
			return step;
		}
	}
}

/* From that step on, and what owns nothing but its chain without recursion. */
static SLOT_APART_ bool
slot_eq_from_(const slot_class *type, const slot_step *step, const void *a,
	const void *b)
{
	for (;;) {
		const slot_step *last = slot_eq_steps_(type, step, a, b);
		const void *its, *other;

		if (!last || (type->dict && !slot_dict_eq_(type, a, b)))
			return false;
		if (last->op == SLOT_STEP_END)
			return true;
		its = slot_cell_get_(slot_place_(a, last->at));
		other = slot_cell_get_(slot_place_(b, last->at));
		if (!its || !other)
			return its == other;
		type = slot_class_of(its);
		if (!slot_class_same(type, slot_class_of(other)))
			return false;
		step = slot_steps_(type);
		a = its;
		b = other;
	}
}

bool
slot_eq(const slot_class *type, const void *a, const void *b)
{
	const slot_step *step = slot_steps_(type);

	/* In most classes that is all, or most of it. */
	for (; step->op == SLOT_STEP_BYTES && !step->flags; step++)
		if (!slot_bytes_eq_(
			    SLOT_CAST(const char *, slot_place_(a, step->at)),
			    SLOT_CAST(const char *, slot_place_(b, step->at)),
			    step->size))
			return false;
	if (step->op == SLOT_STEP_END && !type->dict)
		return true;
	return slot_eq_from_(type, step, a, b);
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

/* A text that is always there. */
static inline int
slot_text_cmp_(const slot_info *slot, const void *a, const void *b)
{
	const char *x = SLOT_CAST(const char *, slot_place_(a, slot->offset));
	const char *y = SLOT_CAST(const char *, slot_place_(b, slot->offset));

	return slot_bytes_eq_(x, y, slot->size) ? 0 : strncmp(x, y, slot->size);
}

/* clang-format off */
#define SLOT_ORDER_(type) \
	do { \
		type x_, y_; \
		memcpy(&x_, x, sizeof x_); \
		memcpy(&y_, y, sizeof y_); \
		return (x_ > y_) - (x_ < y_); \
	} while (0)
/* clang-format on */

/* Of a slot that has a way. */
static inline int
slot_way_cmp_(const slot_info *slot, const void *a, const void *b)
{
	const void *x = slot_place_(a, slot->offset);
	const void *y = slot_place_(b, slot->offset);
	bool truth, other;

	switch (slot->way) {
	case SLOT_WAY_UINT8:
		SLOT_ORDER_(uint8_t);
	case SLOT_WAY_UINT16:
		SLOT_ORDER_(uint16_t);
	case SLOT_WAY_UINT32:
		SLOT_ORDER_(uint32_t);
	case SLOT_WAY_INT8:
		SLOT_ORDER_(int8_t);
	case SLOT_WAY_INT16:
		SLOT_ORDER_(int16_t);
	case SLOT_WAY_INT32:
		SLOT_ORDER_(int32_t);
	case SLOT_WAY_INT64:
		SLOT_ORDER_(int64_t);
	case SLOT_WAY_FLOAT:
	case SLOT_WAY_DOUBLE:
		return slot_real_cmp_(
			slot_double_of_bits(slot_load_way_(slot, x)),
			slot_double_of_bits(slot_load_way_(slot, y)));
	case SLOT_WAY_BOOL:
		truth = slot_load_way_(slot, x) != 0;
		other = slot_load_way_(slot, y) != 0;
		return truth - other;
	default: /* SLOT_WAY_UINT64 */
		SLOT_ORDER_(uint64_t);
	}
}

/* Of a number that may be unset: unset is least. */
static int
slot_opt_cmp_(const slot_info *slot, const void *a, const void *b)
{
	const char *x = SLOT_CAST(const char *, slot_place_(a, slot->offset));
	const char *y = SLOT_CAST(const char *, slot_place_(b, slot->offset));
	bool is_set = slot_is_set_(slot, a), other = slot_is_set_(slot, b);

	if (!is_set || !other)
		return is_set - other;
	if (slot_raw_(slot, x) == slot_raw_(slot, y))
		return 0;
	if (slot->kind == SLOT_KIND_REAL)
		return slot_real_cmp_(
			slot_real_at_(slot, x), slot_real_at_(slot, y));
	return slot_sign_(slot_ordinal_at_(slot, x), slot_ordinal_at_(slot, y));
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
		const slot_info *slot = slot_class_info(type, number);

		if (slot->flags & SLOT_NO_COMPARE)
			continue;
		if (slot->way)
			order = slot_way_cmp_(slot, a, b);
		else if (slot->kind == SLOT_KIND_TEXT &&
			!(slot->flags & SLOT_IS_MORE_))
			order = slot_text_cmp_(slot, a, b);
		else if (slot_is_number_(slot))
			order = slot_opt_cmp_(slot, a, b);
		else
			order = slot_cmp_at_(type, a, b, number);
		if (order)
			return order < 0 ? -1 : 1;
	}
	return 0;
}

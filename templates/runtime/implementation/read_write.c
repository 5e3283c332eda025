/* SPDX-License-Identifier: MIT */
/*---- read_write.c --------------------------------------------------------*/

/*
 * One element of a slot as a slot_value, and back. How it is kept stands in its
 * slot_info; so does what tells whether it is set: a bit, a number to spare, a
 * null pointer.
 */

static unsigned
slot_width_(const slot_info *slot)
{
	return slot->width ? slot->width : slot->size * 8;
}

static bool
slot_is_signed_(const slot_info *slot)
{
	return (slot->flags & SLOT_IS_SIGNED) != 0;
}

/* The number that stands for unset, as it is stored. */
static uint64_t
slot_spare_(const slot_info *slot, unsigned width)
{
	bool is_near = (slot->flags & SLOT_HAS_NEAR_SPARE) != 0;

	if (slot_is_signed_(slot))
		return is_near ? slot_ones(width) >> 1
			       : SLOT_CAST(uint64_t, 1) << (width - 1);
	return is_near ? 0 : slot_ones(width);
}

/* What tells whether something is in it. */
#define SLOT_HAS_UNSET_ (SLOT_HAS_PRESENCE | SLOT_HAS_SPARE | SLOT_HAS_NULL)

/* It may be unset of a class above, and of this one must not. */
static inline bool
slot_must_be_set_(const slot_info *slot)
{
	return slot->flags & SLOT_HAS_UNSET_ &&
		!(slot->flags & SLOT_IS_OPTIONAL);
}

static bool
slot_is_set_(const slot_info *slot, const void *object)
{
	const void *at = slot_place_(object, slot->offset);
	unsigned width = slot_width_(slot);

	if (slot->flags & SLOT_HAS_PRESENCE)
		return slot_bit(
			slot_load(slot_place_(object, slot->presence_offset),
				slot->presence_size, slot_flipped_(slot)),
			slot->presence_bit);
	if (slot->flags & SLOT_HAS_NULL) {
		if (slot->flags & SLOT_IS_LIST)
			return slot_cell_get_(at) != NULL;
		if (slot->flags & SLOT_IS_INDEX)
			return slot_load(at, 4, false) != 0;
		if (slot->kind == SLOT_KIND_WEAK)
			return slot_load(slot_place_(at, 4), 4, false) != 0;
		return slot_cell_get_(at) != NULL;
	}
	if (slot->flags & SLOT_HAS_SPARE)
		return slot_raw_(slot, at) != slot_spare_(slot, width);
	return true;
}

/* A single one. */
static inline bool
slot_is_number_(const slot_info *slot)
{
	return slot->kind <= SLOT_KIND_CHAR &&
		!(slot->flags &
			(SLOT_IS_ARRAY | SLOT_IS_BOUNDED | SLOT_IS_LIST));
}

size_t
slot_count(const slot_class *type, const void *object, int number)
{
	const slot_info *slot;

	if (number < 0 || SLOT_CAST(uint32_t, number) >= type->count)
		return 0;
	slot = slot_class_info(type, number);
	if (slot->flags & SLOT_IS_LIST)
		return slot_block_count(slot_cell_get_(
			       slot_place_(object, slot->offset))) *
			slot->inner;
	if (slot->flags & SLOT_IS_BOUNDED)
		return SLOT_CAST(size_t,
			       slot_load(
				       slot_place_(object, slot->count_offset),
				       slot->count_size, slot_flipped_(slot))) *
			slot->inner;
	return slot->length;
}

static void
slot_number_value_(const slot_info *slot, uint64_t raw, slot_value *value)
{
	unsigned width = slot_width_(slot);

	switch (slot->kind) {
	case SLOT_KIND_BOOL:
		value->as.boolean = raw != 0;
		break;
	case SLOT_KIND_CHAR:
		value->as.character = SLOT_CAST(char, raw);
		break;
	case SLOT_KIND_REAL:
		value->as.real = slot->size == 4
			? SLOT_CAST(double, slot_float_of_bits(raw))
			: slot_double_of_bits(raw);
		break;
	default:
		value->as.natural = raw;
		if (slot_is_signed_(slot))
			value->as.integer = slot_signed(raw, 0, width);
	}
}

/* The number of what is one and no real. */
static SLOT_APART_ int64_t
slot_integer_at_(const slot_info *slot, const void *at)
{
	uint64_t raw = slot_raw_(slot, at);

	return slot_is_signed_(slot) ? slot_signed(raw, 0, slot_width_(slot))
				     : SLOT_CAST(int64_t, raw);
}

/* Of a text that may fill its place, without a zero behind it. */
static size_t
slot_text_length_(const slot_info *slot, const void *at)
{
	const void *end = memchr(at, 0, slot->size);

	return end ? SLOT_CAST(size_t,
			     SLOT_CAST(const char *, end) -
				     SLOT_CAST(const char *, at))
		   : slot->size;
}

/*---- at once --------------------------------------------------------------*/

/* The number at that place as the way says, extended; of a real its bits as a
 * double. */
static inline uint64_t
slot_load_way_(const slot_info *slot, const void *at)
{
	const char *byte = SLOT_CAST(const char *, at);
	uint64_t word;
	uint32_t half;
	uint16_t quarter;
	float narrow;

	switch (slot->way) {
	case SLOT_WAY_BOOL:
	case SLOT_WAY_UINT8:
		return SLOT_CAST(unsigned char, *byte);
	case SLOT_WAY_INT8:
		return SLOT_CAST(uint64_t,
			SLOT_CAST(int64_t, SLOT_CAST(signed char, *byte)));
	case SLOT_WAY_UINT16:
		memcpy(&quarter, at, 2);
		return quarter;
	case SLOT_WAY_INT16:
		memcpy(&quarter, at, 2);
		return SLOT_CAST(uint64_t,
			SLOT_CAST(int64_t, SLOT_CAST(int16_t, quarter)));
	case SLOT_WAY_UINT32:
		memcpy(&half, at, 4);
		return half;
	case SLOT_WAY_INT32:
		memcpy(&half, at, 4);
		return SLOT_CAST(
			uint64_t, SLOT_CAST(int64_t, SLOT_CAST(int32_t, half)));
	case SLOT_WAY_FLOAT:
		memcpy(&narrow, at, 4);
		return slot_bits_of_double(SLOT_CAST(double, narrow));
	default:
		memcpy(&word, at, 8);
		return word;
	}
}

/* Reads a slot that has a way; false of others. */
static inline bool
slot_read_way_(const slot_info *slot, const void *object, slot_value *value)
{
	uint64_t word;

	if (!slot->way)
		return false;
	word = slot_load_way_(slot, slot_place_(object, slot->offset));
	value->kind = SLOT_CAST(slot_kind, slot->kind);
	value->length = 0;
	value->as.natural = word;
	if (slot->way == SLOT_WAY_BOOL) {
		value->as.natural = 0;
		value->as.boolean = word != 0;
	} else if (slot->kind == SLOT_KIND_CHAR) {
		value->as.natural = 0;
		value->as.character = SLOT_CAST(char, word);
	}
	return true;
}

/* One element of a kind that can have rules, at its place. */
static slot_value
slot_value_at_(const slot_info *slot, const void *at)
{
	slot_value value = slot_value_of_(SLOT_CAST(slot_kind, slot->kind));

	switch (slot->kind) {
	case SLOT_KIND_TEXT:
		value.as.text = SLOT_CAST(const char *, at);
		value.length = SLOT_CAST(uint32_t, slot_text_length_(slot, at));
		break;
	case SLOT_KIND_STRING:
		value.as.text = SLOT_CAST(const char *, slot_cell_get_(at));
		if (!value.as.text)
			value.as.text = "";
		value.length = SLOT_CAST(uint32_t, strlen(value.as.text));
		break;
	case SLOT_KIND_BYTES:
		value.as.data = slot_cell_get_(at);
		value.length = SLOT_CAST(
			uint32_t, slot_block_count(value.as.data));
		break;
	case SLOT_KIND_OWN:
		value.as.ref = slot_cell_get_(at);
		break;
	case SLOT_KIND_OBJECT: /* of a list that has rules */
	case SLOT_KIND_REF:
	case SLOT_KIND_WEAK:
		break;
	default:
		slot_number_value_(slot, slot_raw_(slot, at), &value);
	}
	return value;
}

int
slot_read_at(const slot_class *type, const void *object, int number,
	size_t index, slot_value *value)
{
	const slot_info *slot;
	const void *at;
	bool is_set;

	if (number < 0 || SLOT_CAST(uint32_t, number) >= type->count)
		return SLOT_NO_ATTRIBUTE;
	slot = slot_class_info(type, number);
	if (index == 0 && slot_read_way_(slot, object, value))
		return SLOT_OK;
	*value = slot_value_of_(SLOT_CAST(slot_kind, slot->kind));
	is_set = slot_is_set_(slot, object);
	if (index >= slot_count(type, object, number))
		return is_set ? SLOT_OUT_OF_RANGE : SLOT_UNSET;
	at = slot_place_(object, slot->offset);
	if (slot->flags & SLOT_IS_LIST)
		at = slot_cell_get_(at);
	at = slot_place_(at, SLOT_CAST(int64_t, index * slot->size));
	switch (slot->kind) {
	case SLOT_KIND_TEXT:
		value->as.text = SLOT_CAST(const char *, at);
		value->length = SLOT_CAST(
			uint32_t, slot_text_length_(slot, at));
		break;
	case SLOT_KIND_STRING:
		value->as.text = SLOT_CAST(const char *, slot_cell_get_(at));
		if (!value->as.text)
			value->as.text = slot_class_text(type,
				SLOT_CAST(uint32_t, slot->initial.natural));
		value->length = SLOT_CAST(uint32_t, strlen(value->as.text));
		break;
	case SLOT_KIND_BYTES:
		value->as.data = slot_cell_get_(at);
		value->length = SLOT_CAST(
			uint32_t, slot_block_count(value->as.data));
		break;
	case SLOT_KIND_OBJECT:
		value->as.object = at;
		break;
	case SLOT_KIND_OWN:
		value->as.object = slot_cell_get_(at);
		break;
	case SLOT_KIND_REF:
		if (slot->flags & SLOT_IS_INDEX)
			*value = slot_uint(slot_load(at, 4, false));
		else
			memcpy(&value->as.ref, at, sizeof value->as.ref);
		break;
	case SLOT_KIND_WEAK:
		memcpy(&value->as.weak, at, sizeof value->as.weak);
		break;
	default:
		slot_number_value_(slot, slot_raw_(slot, at), value);
		if (!is_set && slot->flags & SLOT_HAS_SPARE)
			value->as.natural = slot->initial.natural;
	}
	return is_set ? SLOT_OK : SLOT_UNSET;
}

/* Whether its bits can tell the number, and its bounds let it in. */
static inline bool
slot_holds_(const slot_info *slot, int64_t number)
{
	uint64_t natural = SLOT_CAST(uint64_t, number);
	unsigned width = slot_width_(slot);
	bool is_signed = slot_is_signed_(slot);

	if (is_signed ? slot_signed(natural, 0, width) != number
		      : natural > slot_ones(width))
		return false;
	if (!(slot->flags & SLOT_HAS_RANGE))
		return true;
	return is_signed
		? number >= slot->low.integer && number <= slot->high.integer
		: natural >= slot->low.natural && natural <= slot->high.natural;
}

/* Whether an enum's slot may hold a number: an open one whatever fits. */
static bool
slot_enum_takes_(const slot_info *slot, int64_t number)
{
	const slot_enum *type = slot_info_enum(slot);
	int64_t known = 0;
	uint32_t i;

	if (type->flags & SLOT_ENUM_OPEN)
		return slot_holds_(slot, number);
	if (!(type->flags & SLOT_ENUM_FLAGS))
		return slot_enum_text(type, number) != NULL;
	for (i = 0; i < type->count; i++)
		known |= slot_enum_values(type)[i].number;
	return (number & ~known) == 0;
}

/* By its bits: machines without such reals have a function for less. */
static inline bool
slot_is_finite_(double real)
{
	return (slot_bits_of_double(real) << 1 >> 53) != 2047;
}

/* A number that only as a float is infinite is none. */
static int
slot_encode_real_(const slot_info *slot, double real, uint64_t *raw)
{
	double kept = slot->size == 4 ? slot_rounded(real) : real;

	if (!slot_is_finite_(kept) && slot_is_finite_(real))
		return SLOT_OUT_OF_RANGE;
	if ((slot->flags & SLOT_HAS_RANGE) != 0 &&
		!(kept >= slot->low.real && kept <= slot->high.real))
		return SLOT_OUT_OF_RANGE;
	*raw = slot->size == 4 ? slot_bits_of_float(SLOT_CAST(float, real))
			       : slot_bits_of_double(real);
	return SLOT_OK;
}

static int
slot_encode_integer_(const slot_info *slot, slot_value value)
{
	bool is_natural = value.kind == SLOT_KIND_UINT;

	if (!is_natural && value.kind != SLOT_KIND_INT)
		return SLOT_WRONG_TYPE;
	/* The same bits as another number of the other sign are none. */
	if (value.as.integer < 0 && is_natural == slot_is_signed_(slot))
		return SLOT_OUT_OF_RANGE;
	return slot_holds_(slot, value.as.integer) ? SLOT_OK
						   : SLOT_OUT_OF_RANGE;
}

/* SLOT_OK and the bits to store, or why the value is none for this slot. */
static int
slot_encode_(const slot_info *slot, slot_value value, uint64_t *raw)
{
	*raw = value.as.natural;
	switch (slot->kind) {
	case SLOT_KIND_BOOL:
		*raw = value.kind == SLOT_KIND_BOOL && value.as.boolean;
		return value.kind == SLOT_KIND_BOOL ? SLOT_OK : SLOT_WRONG_TYPE;
	case SLOT_KIND_CHAR:
		*raw = SLOT_CAST(unsigned char, value.as.character);
		return value.kind == SLOT_KIND_CHAR ? SLOT_OK : SLOT_WRONG_TYPE;
	case SLOT_KIND_ENUM:
		if (value.kind != SLOT_KIND_ENUM)
			return SLOT_WRONG_TYPE;
		return slot_enum_takes_(slot, value.as.integer)
			? SLOT_OK
			: SLOT_OUT_OF_RANGE;
	case SLOT_KIND_REAL:
		return value.kind == SLOT_KIND_REAL
			? slot_encode_real_(slot, value.as.real, raw)
			: SLOT_WRONG_TYPE;
	case SLOT_KIND_UINT:
	case SLOT_KIND_INT:
		return slot_encode_integer_(slot, value);
	default:
		return SLOT_READ_ONLY;
	}
}

static bool
slot_is_text_(slot_value value)
{
	return value.kind == SLOT_KIND_TEXT || value.kind == SLOT_KIND_STRING;
}

static inline void
slot_store_size_(char *at, size_t size, uint64_t number)
{
	uint32_t half = SLOT_CAST(uint32_t, number);
	uint16_t quarter = SLOT_CAST(uint16_t, number);

	if (size == 4)
		memcpy(at, &half, 4);
	else if (size == 8)
		memcpy(at, &number, 8);
	else if (size == 2)
		memcpy(at, &quarter, 2);
	else
		*at = SLOT_CAST(char, number);
}

/* Writes a slot that has a way, where that goes without a second look: a
 * number of its own kind within its bounds. */
static inline bool
slot_write_way_(const slot_info *slot, void *object, slot_value value)
{
	char *at = SLOT_CAST(char *, object) + slot->offset;
	uint32_t flags = slot->flags & (SLOT_IS_READONLY | SLOT_HAS_RANGE);

	if (!slot->way || value.kind != slot->kind)
		return false;
	switch (slot->kind) {
	case SLOT_KIND_INT:
	case SLOT_KIND_UINT:
		if (flags == SLOT_HAS_RANGE
				? value.as.natural - slot->low.natural >
					slot->high.natural - slot->low.natural
				: flags || !slot_holds_(slot, value.as.integer))
			return false;
		slot_store_size_(at, slot->size, value.as.natural);
		return true;
	case SLOT_KIND_REAL:
		if (flags || slot->way != SLOT_WAY_DOUBLE)
			return false;
		memcpy(at, &value.as.real, 8);
		return true;
	case SLOT_KIND_BOOL:
		if (flags)
			return false;
		*at = value.as.boolean;
		return true;
	default:
		return false;
	}
}

/* The first of the slot's rules that the value breaks, or NULL. */
static const slot_rule *
slot_broken_(const slot_info *slot, slot_value value)
{
	const slot_rule *first;
	slot_judge *judge;

	if (!slot->rules)
		return NULL;
	first = SLOT_CAST(const slot_rule *, slot_place_(slot, slot->rules));
	memcpy(&judge, slot_place_(first, first->number.integer), sizeof judge);
	return judge(slot, value);
}

/* The elements of a list or array, and one that is to be put among them. */
typedef struct slot_many_ {
	const slot_class *type;
	const slot_info *slot;
	const void *elements;
	size_t count;
	const slot_value *fresh; /* NULL: none */
	size_t but; /* it comes in the place of this one; SIZE_MAX: of none */
} slot_many_;

/* The first rule about all elements that they break, or would with one more;
 * or NULL. */
static const slot_rule *
slot_broken_by_many_(const slot_many_ *many, char *text, size_t size)
{
	const slot_rule *rule = SLOT_CAST(
		const slot_rule *, slot_place_(many->slot, many->slot->rules));
	const slot_rule *end = rule + rule->more + 1;
	slot_value all = slot_data(many, sizeof *many);
	slot_tell *tell;

	for (rule++; rule < end; rule++) {
		if (rule->kind < SLOT_RULE_COUNT_LEAST ||
			rule->kind > SLOT_RULE_UNIQUE)
			continue;
		memcpy(&tell, slot_place_(rule, rule->text), sizeof tell);
		if (tell(many->slot, rule, all, text, size))
			return rule;
	}
	return NULL;
}

/* Of an object as it is. */
static slot_many_
slot_many_of_(const slot_class *type, const void *object, int number)
{
	const slot_info *slot = slot_class_info(type, number);
	slot_many_ many;

	many.type = type;
	many.slot = slot;
	many.elements = slot_place_(object, slot->offset);
	if (slot->flags & SLOT_IS_LIST)
		many.elements = slot_cell_get_(many.elements);
	many.count = slot_count(type, object, number);
	many.fresh = NULL;
	many.but = SIZE_MAX;
	return many;
}

bool
slot_is_twin(const slot_class *type, const void *object, int number, size_t but,
	slot_value value)
{
	slot_many_ many = slot_many_of_(type, object, number);
	char none[1];

	many.fresh = &value;
	many.but = but;
	return many.slot->rules && slot_broken_by_many_(&many, none, 0);
}

/* SLOT_OK, or why the value is none. */
static inline int
slot_judged_(const slot_info *slot, slot_value value)
{
	const slot_rule *broken;

	if (!slot->rules)
		return SLOT_OK;
	broken = slot_broken_(slot, value);
	if (!broken)
		return SLOT_OK;
	return broken->kind == SLOT_RULE_FUNCTION ? SLOT_REFUSED
						  : SLOT_OUT_OF_RANGE;
}

/* What owns nothing but its bytes in the object, or why the value is none for
 * it. */
static int
slot_store_(const slot_info *slot, void *at, slot_value value)
{
	uint64_t raw;
	int status;

	switch (slot->kind) {
	case SLOT_KIND_TEXT:
		if (!slot_is_text_(value))
			return SLOT_WRONG_TYPE;
		status = slot_judged_(slot, value);
		if (status != SLOT_OK)
			return status;
		if ((value.length && memchr(value.as.text, 0, value.length)) ||
			!slot_put_text(SLOT_CAST(char *, at), slot->size,
				value.as.text, value.length))
			return SLOT_OUT_OF_RANGE;
		return SLOT_OK;
	case SLOT_KIND_REF:
		if (slot->flags & SLOT_IS_INDEX) {
			if (value.kind != SLOT_KIND_UINT &&
				value.kind != SLOT_KIND_INT)
				return SLOT_WRONG_TYPE;
			if (value.as.natural > UINT32_MAX)
				return SLOT_OUT_OF_RANGE;
			slot_store(at, 4, false, value.as.natural);
			return SLOT_OK;
		}
		if (value.kind != SLOT_KIND_REF)
			return SLOT_WRONG_TYPE;
		memcpy(at, &value.as.ref, sizeof value.as.ref);
		return SLOT_OK;
	case SLOT_KIND_WEAK:
		if (value.kind != SLOT_KIND_WEAK)
			return SLOT_WRONG_TYPE;
		memcpy(at, &value.as.weak, sizeof value.as.weak);
		return SLOT_OK;
	default:
		status = slot_encode_(slot, value, &raw);
		if (status == SLOT_OK)
			status = slot_judged_(slot, value);
		if (status != SLOT_OK)
			return status;
		slot_raw_put_(slot, at, raw);
		return SLOT_OK;
	}
}

/* What has memory of its own. */
static int
slot_store_owned_(const slot_info *slot, void *at, slot_value value)
{
	int status;

	switch (slot->kind) {
	case SLOT_KIND_STRING:
		if (slot->flags & SLOT_IS_BORROWED)
			return SLOT_READ_ONLY;
		if (!slot_is_text_(value))
			return SLOT_WRONG_TYPE;
		if (value.length && memchr(value.as.text, 0, value.length))
			return SLOT_OUT_OF_RANGE;
		status = slot_judged_(slot, value);
		if (status != SLOT_OK)
			return status;
		return slot_string_set(at, value.as.text, value.length)
			? SLOT_OK
			: SLOT_NO_MEMORY;
	case SLOT_KIND_BYTES:
		if (value.kind != SLOT_KIND_BYTES)
			return SLOT_WRONG_TYPE;
		status = slot_judged_(slot, value);
		if (status != SLOT_OK)
			return status;
		return slot_bytes_set(at, value.as.data, value.length)
			? SLOT_OK
			: SLOT_NO_MEMORY;
	case SLOT_KIND_OWN:
		if (value.kind != SLOT_KIND_OWN)
			return SLOT_WRONG_TYPE;
		if (value.as.ref &&
			!slot_is_a(slot_class_of(value.as.ref),
				slot_info_class(slot)))
			return SLOT_WRONG_TYPE;
		slot_own_set(at, value.as.ref);
		return SLOT_OK;
	default:
		return slot_store_(slot, at, value);
	}
}

static void
slot_presence_store_(const slot_info *slot, void *object, bool is_set)
{
	char *at = SLOT_CAST(char *, object) + slot->presence_offset;
	bool flip = slot_flipped_(slot);

	slot_store(at, slot->presence_size, flip,
		slot_put64(slot_load(at, slot->presence_size, flip),
			slot->presence_bit, 1, is_set));
}

static inline void
slot_presence_put_(const slot_info *slot, void *object, bool is_set)
{
	if (slot->flags & SLOT_HAS_PRESENCE)
		slot_presence_store_(slot, object, is_set);
}

/* Where the first element is: of a list in its own memory. */
static char *
slot_elements_(const slot_info *slot, void *object)
{
	char *at = SLOT_CAST(char *, object) + slot->offset;

	return slot->flags & SLOT_IS_LIST
		? SLOT_CAST(char *, slot_cell_get_(at))
		: at;
}

/* The functions of which the names end in _ do not mind that a slot is
 * read-only. */
static int
slot_write_at_(const slot_class *type, void *object, int number, size_t index,
	slot_value value)
{
	const slot_info *slot = slot_class_info(type, number);
	int status;

	if (index >= slot_count(type, object, number))
		return SLOT_OUT_OF_RANGE;
	if (slot->rules && slot->dimensions &&
		slot_is_twin(type, object, number, index, value))
		return SLOT_OUT_OF_RANGE;
	status = slot_store_owned_(
		slot, slot_elements_(slot, object) + index * slot->size, value);
	if (status == SLOT_OK)
		slot_presence_put_(slot, object, true);
	return status;
}

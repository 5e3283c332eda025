/* SPDX-License-Identifier: MIT */
/*---- arrow_in_number.c ---------------------------------------------------*/

/*
 * A column's numbers, a chunk at a time: out of the array, then asked for
 * bounds and rules, then into the slots. Each is a loop of its own, behind the
 * switch that says which, so that a value costs a few instructions. NULL among
 * the places is a value that is passed over. Each function tells how many there
 * were before the first that is wrong, about which it has said what.
 */

/* Out of the array. */
#define SLOT_TAKE_(T, member, C) \
	do { \
		const char *from_ = bytes + \
			at * SLOT_CAST(int64_t, sizeof(T)); \
		T number_; \
		for (i = 0; i < n; i++, from_ += sizeof(T)) { \
			memcpy(&number_, from_, sizeof number_); \
			to[i].member = SLOT_CAST(C, number_); \
		} \
	} while (0)

static double
slot_half_real_(uint16_t half)
{
	uint64_t exponent = half >> 10 & 31, fraction = half & 1023;
	uint64_t sign = SLOT_CAST(uint64_t, half >> 15) << 63;
	double least;

	if (exponent == 0) {
		least = SLOT_CAST(double, fraction) / 16777216;
		return sign ? -least : least;
	}
	exponent = exponent == 31 ? 2047 : exponent + 1008;
	return slot_double_of_bits(sign | exponent << 52 | fraction << 42);
}

static void
slot_take_bits_(const void *bits, int64_t at, size_t n, slot_number *to)
{
	const uint8_t *byte = SLOT_CAST(const uint8_t *, bits);
	size_t i;

	for (i = 0; i < n; i++, at++)
		to[i].natural = byte[at / 8] >> at % 8 & 1;
}

static void
slot_take_halves_(const char *bytes, int64_t at, size_t n, slot_number *to)
{
	uint16_t half;
	size_t i;

	for (i = 0; i < n; i++) {
		memcpy(&half, bytes + (at + SLOT_CAST(int64_t, i)) * 2, 2);
		to[i].real = slot_half_real_(half);
	}
}

static void
slot_source_numbers_(
	const slot_source_ *source, int64_t start, size_t n, slot_number *to)
{
	const char *bytes = SLOT_CAST(const char *, source->array->buffers[1]);
	int64_t at = source->array->offset + start;
	size_t i;

	switch (source->form) {
	case SLOT_FORM_BIT:
		slot_take_bits_(bytes, at, n, to);
		break;
	case SLOT_FORM_INT8:
		SLOT_TAKE_(int8_t, integer, int64_t);
		break;
	case SLOT_FORM_INT16:
		SLOT_TAKE_(int16_t, integer, int64_t);
		break;
	case SLOT_FORM_INT32:
		SLOT_TAKE_(int32_t, integer, int64_t);
		break;
	case SLOT_FORM_UINT8:
		SLOT_TAKE_(uint8_t, natural, uint64_t);
		break;
	case SLOT_FORM_UINT16:
		SLOT_TAKE_(uint16_t, natural, uint64_t);
		break;
	case SLOT_FORM_UINT32:
		SLOT_TAKE_(uint32_t, natural, uint64_t);
		break;
	case SLOT_FORM_HALF:
		slot_take_halves_(bytes, at, n, to);
		break;
	case SLOT_FORM_FLOAT:
		SLOT_TAKE_(float, real, double);
		break;
	default:
		memcpy(to, bytes + at * 8, n * 8);
	}
}

static bool
slot_source_is_signed_(const slot_source_ *source)
{
	return source->form < SLOT_FORM_UINT8;
}

/* A number of the column as a value. */
static slot_value
slot_source_value_(const slot_source_ *source, slot_number number)
{
	slot_value value = slot_uint(number.natural);

	if (slot_source_is_signed_(source))
		value.kind = SLOT_KIND_INT;
	return value;
}

static bool
slot_source_bit_(const slot_source_ *source, int64_t at)
{
	uint64_t bit = SLOT_CAST(uint64_t, source->array->offset + at);

	return source->validity[bit / 8] >> bit % 8 & 1;
}

/* The number of a word in the dictionary, which need not have it. */
static uint64_t
slot_source_index_(const slot_source_ *source, int64_t at)
{
	slot_number number;

	slot_source_numbers_(source, at, 1, &number);
	return number.natural;
}

static bool
slot_source_has_word_(const slot_source_ *source, uint64_t index)
{
	return index < SLOT_CAST(uint64_t, source->inner->array->length);
}

/* Whether the value is null, or the word that it is. */
static inline bool
slot_source_is_null_(const slot_source_ *source, int64_t at)
{
	uint64_t index;

	if (source->validity && !slot_source_bit_(source, at))
		return true;
	if (!source->is_words || !source->inner->validity)
		return source->form == SLOT_FORM_NONE;
	index = slot_source_index_(source, at);
	return slot_source_has_word_(source, index) &&
		!slot_source_bit_(source->inner, SLOT_CAST(int64_t, index));
}

/*---- bounds and rules -----------------------------------------------------*/

/* What is an integer of the slot is asked by its rules. */
static size_t
slot_source_obeys_(slot_import_ *import, const slot_source_ *source,
	void *const *at, const slot_number *numbers, size_t n)
{
	slot_value value = slot_value_of_(
		SLOT_CAST(slot_kind, source->slot->kind));
	size_t i;

	for (i = 0; i < n; i++) {
		value.as.natural = numbers[i].natural;
		if (!at[i] || !slot_broken_(source->slot, value))
			continue;
		slot_import_refuse_(import, source, value);
		return i;
	}
	return n;
}

static size_t
slot_source_within_(slot_import_ *import, const slot_source_ *source,
	void *const *at, const slot_number *numbers, size_t n)
{
	uint64_t low = source->low, span = source->span;
	size_t i;

	for (i = 0; i < n; i++)
		if ((numbers[i].natural - low > span || source->is_none) &&
			at[i]) {
			slot_import_refuse_(import, source,
				slot_source_value_(source, numbers[i]));
			break;
		}
	return source->slot->rules
		? slot_source_obeys_(import, source, at, numbers, i)
		: i;
}

/* A time that the slot's unit cannot tell. */
static size_t
slot_source_scaled_(slot_import_ *import, const slot_source_ *source,
	void *const *at, slot_number *numbers, size_t n)
{
	int64_t times = source->times, parts = source->parts, number;
	slot_writer_ to;
	size_t i;

	for (i = 0; i < n; i++) {
		number = numbers[i].integer;
		if (number % parts == 0 && number <= INT64_MAX / times &&
			number >= INT64_MIN / times) {
			numbers[i].integer = number / parts * times;
			continue;
		}
		if (!at[i])
			continue;
		to = slot_import_fault_(import, SLOT_ARROW_VALUE);
		slot_say_integer_(&to, number);
		slot_say_text_(&to,
			parts > 1 ? " is no whole number of "
				  : " is beyond any number of ");
		slot_say_text_(
			&to, slot_class_text(source->type, source->slot->unit));
		slot_say_end_(&to);
		return i;
	}
	return n;
}

/*---- into the slots -------------------------------------------------------*/

#define SLOT_PUT_EACH_(T, expression) \
	do { \
		T word_; \
		for (i = 0; i < n; i++) { \
			if (!at[i]) \
				continue; \
			memcpy(&word_, at[i], sizeof word_); \
			word_ = SLOT_CAST(T, expression); \
			memcpy(at[i], &word_, sizeof word_); \
		} \
	} while (0)

/* Whole numbers in the machine's order. */
static void
slot_put_whole_(
	size_t size, void *const *at, const slot_number *numbers, size_t n)
{
	size_t i;

	switch (size) {
	case 1:
		SLOT_PUT_EACH_(uint8_t, numbers[i].natural);
		break;
	case 2:
		SLOT_PUT_EACH_(uint16_t, numbers[i].natural);
		break;
	case 4:
		SLOT_PUT_EACH_(uint32_t, numbers[i].natural);
		break;
	default:
		SLOT_PUT_EACH_(uint64_t, numbers[i].natural);
	}
}

/* Some bits of a word in that order. */
static void
slot_put_bits_(const slot_info *slot, void *const *at,
	const slot_number *numbers, size_t n)
{
	unsigned shift = slot_shift_(slot);
	uint64_t ones = slot_ones(slot->width), rest = ~(ones << shift);
	size_t i;

	switch (slot->size) {
	case 1:
		SLOT_PUT_EACH_(uint8_t,
			(word_ & rest) | (numbers[i].natural & ones) << shift);
		break;
	case 2:
		SLOT_PUT_EACH_(uint16_t,
			(word_ & rest) | (numbers[i].natural & ones) << shift);
		break;
	case 4:
		SLOT_PUT_EACH_(uint32_t,
			(word_ & rest) | (numbers[i].natural & ones) << shift);
		break;
	default:
		SLOT_PUT_EACH_(uint64_t,
			(word_ & rest) | (numbers[i].natural & ones) << shift);
	}
}

static void
slot_put_numbers_(const slot_info *slot, void *const *at,
	const slot_number *numbers, size_t n)
{
	size_t i;

	if (slot_flipped_(slot) || !slot_is_word_(slot)) {
		for (i = 0; i < n; i++)
			if (at[i])
				slot_raw_put_(slot, at[i], numbers[i].natural);
	} else if (slot->width) {
		slot_put_bits_(slot, at, numbers, n);
	} else {
		slot_put_whole_(slot->size, at, numbers, n);
	}
}

/*---- a chunk of a column --------------------------------------------------*/

/* Of bool, int and uint slots. */
static size_t
slot_source_integers_(slot_import_ *import, const slot_source_ *source,
	void *const *at, int64_t start, size_t n)
{
	slot_number numbers[SLOT_CHUNK_];

	slot_source_numbers_(source, start, n, numbers);
	if (source->times != source->parts)
		n = slot_source_scaled_(import, source, at, numbers, n);
	if (source->form != SLOT_FORM_BIT)
		n = slot_source_within_(import, source, at, numbers, n);
	else if (source->slot->rules)
		n = slot_source_obeys_(import, source, at, numbers, n);
	slot_put_numbers_(source->slot, at, numbers, n);
	return n;
}

/* "9007199254740993 is no double", "1e300 is beyond any float" */
static bool
slot_source_no_real_(slot_import_ *import, const slot_source_ *source,
	slot_value value, bool is_integer)
{
	bool is_float = source->slot->size == 4;
	slot_writer_ to;

	to = slot_import_fault_(import, SLOT_ARROW_VALUE);
	slot_say_value_(&to, value);
	slot_say_text_(&to, is_integer ? " is no " : " is beyond any ");
	slot_say_text_(&to, is_float ? "float" : "double");
	slot_say_end_(&to);
	return false;
}

/* A real as it is kept, or an integer that is one. */
static bool
slot_source_real_(
	slot_import_ *import, const slot_source_ *source, slot_number *number)
{
	const slot_info *slot = source->slot;
	slot_value value = slot_real(number->real);

	if (source->what == SLOT_WHAT_INTEGER) {
		value = slot_source_value_(source, *number);
		if (slot_real_of_integer_(slot, &value) != SLOT_OK)
			return slot_source_no_real_(
				import, source, value, true);
	}
	if (slot_encode_real_(slot, value.as.real, &number->natural) != SLOT_OK)
		return slot->flags & SLOT_HAS_RANGE
			? slot_import_refuse_(import, source, value)
			: slot_source_no_real_(import, source, value, false);
	return !slot->rules || !slot_broken_(slot, value) ||
		slot_import_refuse_(import, source, value);
}

static size_t
slot_source_reals_(slot_import_ *import, const slot_source_ *source,
	void *const *at, int64_t start, size_t n)
{
	bool is_any = source->form == SLOT_FORM_DOUBLE &&
		source->slot->size == 8 && !source->slot->rules &&
		!(source->slot->flags & SLOT_HAS_RANGE);
	slot_number numbers[SLOT_CHUNK_];
	size_t i;

	slot_source_numbers_(source, start, n, numbers);
	for (i = 0; !is_any && i < n; i++)
		if (at[i] && !slot_source_real_(import, source, &numbers[i]))
			n = i;
	slot_put_numbers_(source->slot, at, numbers, n);
	return n;
}

/* The number of what is not there yet, which no one takes for a reference: a
 * handle of an even generation leads nowhere. */
static void
slot_put_row_(const slot_info *slot, void *at, uint64_t number)
{
	if (slot->kind == SLOT_KIND_REF && !(slot->flags & SLOT_IS_INDEX))
		slot_cell_put_(at, SLOT_POINTER_(SLOT_CAST(uintptr_t, number)));
	else
		slot_store(at, 4, false, number);
	if (slot->kind == SLOT_KIND_WEAK)
		slot_store(SLOT_CAST(char *, at) + 4, 4, false, 2);
}

/* Rows of the stream, plus one: arrow_in_link.c makes references of them. */
static size_t
slot_source_rows_(slot_import_ *import, const slot_source_ *source,
	void *const *at, int64_t start, size_t n)
{
	slot_number numbers[SLOT_CHUNK_];
	slot_writer_ to;
	size_t i;

	slot_source_numbers_(source, start, n, numbers);
	for (i = 0; i < n; i++) {
		if (!at[i])
			continue;
		if (numbers[i].natural < UINT32_MAX) {
			slot_put_row_(
				source->slot, at[i], numbers[i].natural + 1);
			continue;
		}
		to = slot_import_fault_(import, SLOT_ARROW_VALUE);
		slot_say_value_(&to, slot_source_value_(source, numbers[i]));
		slot_say_text_(&to, " is no row");
		slot_say_end_(&to);
		return i;
	}
	return n;
}

/* SPDX-License-Identifier: MIT */
/*---- hash.c --------------------------------------------------------------*/

/* slot_hash, which is equal for what slot_eq says is equal. */

/* Up to seven bytes as a word, some of them twice. */
static inline uint64_t
slot_part_word_(const char *at, size_t size)
{
	const unsigned char *byte = SLOT_CAST(
		const unsigned char *, SLOT_CAST(const void *, at));
	uint32_t first, last;

	if (size >= 4) {
		memcpy(&first, at, 4);
		memcpy(&last, at + size - 4, 4);
		return first | SLOT_CAST(uint64_t, last) << 32;
	}
	return size ? byte[0] | SLOT_CAST(uint64_t, byte[size / 2]) << 8 |
			SLOT_CAST(uint64_t, byte[size - 1]) << 16
		    : 0;
}

static uint64_t
slot_hash_bytes_(uint64_t hash, const void *data, size_t size)
{
	const char *at = SLOT_CAST(const char *, data);
	uint64_t word;

	for (; size >= 8; size -= 8, at += 8) {
		memcpy(&word, at, 8);
		hash = slot_long_word_(hash, word);
	}
	word = slot_part_word_(at, size);
	return slot_long_word_(hash, word ^ SLOT_CAST(uint64_t, size) << 56);
}

static uint64_t
slot_hash_real_(double number)
{
	uint64_t bits = slot_bits_of_double(number);

	/* 0.0 and -0.0 are equal; NaN equals nothing, and any will do. */
	return bits << 1 ? bits : 0;
}

static uint64_t
slot_hash_element_(const slot_class *type, const slot_info *slot,
	const char *at, uint64_t hash)
{
	const char *text;
	const void *its;

	switch (slot->kind) {
	case SLOT_KIND_REAL:
		return slot_long_word_(
			hash, slot_hash_real_(slot_real_at_(slot, at)));
	case SLOT_KIND_TEXT:
		return slot_hash_bytes_(hash, at, slot_text_length_(slot, at));
	case SLOT_KIND_STRING:
		text = slot_string_at_(type, slot, at);
		return slot_hash_bytes_(hash, text, strlen(text));
	case SLOT_KIND_BYTES:
		its = slot_cell_get_(at);
		return its ? slot_hash_bytes_(hash, its, slot_block_count(its))
			   : hash;
	case SLOT_KIND_OBJECT:
		return slot_long_word_(
			hash, slot_hash(slot_info_class(slot), at));
	case SLOT_KIND_OWN:
		its = slot_cell_get_(at);
		return slot_long_word_(
			hash, its ? slot_hash(slot_class_of(its), its) : 0);
	case SLOT_KIND_REF:
		return slot_hash_bytes_(hash, at, slot->size);
	case SLOT_KIND_WEAK:
		return hash;
	default:
		return slot_long_word_(hash, slot_element_raw_(slot, at));
	}
}

static uint64_t
slot_hash_value_(slot_value value)
{
	switch (value.kind) {
	case SLOT_KIND_BOOL:
		return value.as.boolean;
	case SLOT_KIND_REAL:
		return slot_hash_real_(value.as.real);
	case SLOT_KIND_STRING:
		return slot_hash_bytes_(2, value.as.text, value.length);
	case SLOT_KIND_REF:
		return SLOT_ADDRESS_(value.as.ref);
	default:
		return value.as.natural;
	}
}

/* Words, and what is left of one. */
static inline uint64_t
slot_hash_words_(uint64_t hash, const char *at, size_t size)
{
	uint64_t word;

	for (; size >= 8; size -= 8, at += 8) {
		memcpy(&word, at, 8);
		hash = slot_long_word_(hash, word);
	}
	return size ? slot_long_word_(hash, slot_part_word_(at, size)) : hash;
}

static inline uint64_t
slot_hash_reals_(uint64_t hash, const slot_step *step, const char *at)
{
	size_t i;
	double number;
	float narrow;

	for (i = 0; i < step->size; i++) {
		if (step->op == SLOT_STEP_FLOAT) {
			memcpy(&narrow, at + 4 * i, 4);
			number = SLOT_CAST(double, narrow);
		} else {
			memcpy(&number, at + 8 * i, 8);
		}
		hash = slot_long_word_(hash, slot_hash_real_(number));
	}
	return hash;
}

static inline uint64_t
slot_hash_text_(uint64_t hash, const char *at, size_t size)
{
	size_t length = 0;

	while (length < size && at[length])
		length++;
	return slot_hash_bytes_(hash, at, length);
}

static uint64_t
slot_hash_slot_(
	const slot_class *type, const void *object, int number, uint64_t hash)
{
	const slot_info *slot = slot_class_info(type, number);
	const char *at = slot_at_(slot, object);
	size_t count = slot_count(type, object, number), i;

	if (!slot_is_set_(slot, object))
		return slot_long_word_(hash, 3);
	for (i = 0; i < count; i++)
		hash = slot_hash_element_(
			type, slot, at + i * slot->size, hash);
	return count != slot->length ? slot_long_word_(hash, count) : hash;
}

/* Up to a step that goes on elsewhere, or the end, which is told. */
static const slot_step *
slot_hash_steps_(const slot_class *type, const slot_step *step,
	const void *object, uint64_t *result)
{
	uint64_t hash = *result;

	for (;; step++) {
		const char *at = SLOT_CAST(const char *, object) + step->at;

		if (step->flags & SLOT_STEP_NO_HASH)
			continue;
		switch (step->op) {
		case SLOT_STEP_BYTES:
			hash = slot_hash_words_(hash, at, step->size);
			break;
		case SLOT_STEP_BITS8:
		case SLOT_STEP_BITS16:
		case SLOT_STEP_BITS32:
		case SLOT_STEP_BITS64:
			hash = slot_long_word_(hash, slot_step_bits_(step, at));
			break;
		case SLOT_STEP_SET_IN8:
		case SLOT_STEP_SET_IN16:
		case SLOT_STEP_SET_IN32:
		case SLOT_STEP_SET_IN64:
			if (slot_step_is_set_(step, at))
				break;
			hash = slot_long_word_(hash, 3);
			step++;
			break;
		case SLOT_STEP_FLOAT:
		case SLOT_STEP_DOUBLE:
			hash = slot_hash_reals_(hash, step, at);
			break;
		case SLOT_STEP_TEXT:
			hash = slot_hash_text_(hash, at, step->size);
			break;
		case SLOT_STEP_OBJECT:
			hash = slot_long_word_(hash,
				slot_hash(slot_info_class(slot_class_info(
						  type, step->size)),
					at));
			break;
		case SLOT_STEP_SLOT:
			hash = slot_hash_slot_(type, object, step->size, hash);
			break;
		default: /* SLOT_STEP_TAIL, SLOT_STEP_END */
			*result = hash;
			return step;
		}
	}
}

/* A sum, since their order says nothing. */
static uint64_t
slot_hash_dict_(const slot_class *type, const void *object, uint64_t hash)
{
	size_t count = slot_dict_count(type, object), length, i;
	const char *name;
	slot_value value;

	for (i = 0; i < count; i++)
		if (slot_dict_at(type, object, i, &name, &length, &value))
			hash += slot_long_word_(
				slot_hash_bytes_(1, name, length),
				slot_hash_value_(value));
	return hash;
}

/* From that step on, and what owns nothing but its chain without recursion. */
static SLOT_APART_ uint64_t
slot_hash_from_(const slot_class *type, const slot_step *step,
	const void *object, uint64_t hash)
{
	for (;;) {
		const slot_step *last = slot_hash_steps_(
			type, step, object, &hash);
		const void *its;

		if (type->dict)
			hash = slot_hash_dict_(type, object, hash);
		if (last->op == SLOT_STEP_END)
			return hash;
		its = slot_cell_get_(slot_place_(object, last->at));
		if (!its)
			return slot_long_word_(hash, 4);
		object = its;
		type = slot_class_of(its);
		step = slot_steps_(type);
		hash = slot_long_word_(hash, type->id);
	}
}

uint64_t
slot_hash(const slot_class *type, const void *object)
{
	const slot_step *step = slot_steps_(type);
	uint64_t hash = type->id;

	/* In most classes that is all, or most of it. */
	for (; step->op == SLOT_STEP_BYTES && !step->flags; step++)
		hash = slot_hash_words_(hash,
			SLOT_CAST(const char *, slot_place_(object, step->at)),
			step->size);
	return step->op == SLOT_STEP_END && !type->dict
		? hash
		: slot_hash_from_(type, step, object, hash);
}

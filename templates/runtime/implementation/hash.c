/* SPDX-License-Identifier: MIT */
/*---- hash.c --------------------------------------------------------------*/

/* slot_hash, which is equal for what slot_eq says is equal. */

static uint64_t
slot_hash_bytes_(uint64_t hash, const void *data, size_t size)
{
	const char *at = SLOT_CAST(const char *, data);
	uint64_t word;

	for (; size >= 8; size -= 8, at += 8) {
		memcpy(&word, at, 8);
		hash = slot_long_word_(hash, word);
	}
	word = size;
	memcpy(&word, at, size);
	return slot_long_word_(hash, word ^ SLOT_CAST(uint64_t, size) << 56);
}

static uint64_t
slot_hash_real_(double number)
{
	if (isnan(number))
		return 1; /* it equals nothing: any will do */
	return number <= 0 && number >= 0 ? 0 : slot_bits_of_double(number);
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

uint64_t
slot_hash(const slot_class *type, const void *object)
{
	uint64_t hash = slot_long_word_(type->id, 0);

	for (;;) {
		int tail = slot_tail_(type), number;
		const void *its;
		size_t i;

		for (number = 0; number < SLOT_CAST(int, type->count);
			number++) {
			const slot_info *slot = slot_class_info(type, number);
			const char *at = slot_at_(slot, object);
			size_t count = slot_count(type, object, number);

			if (slot->flags & SLOT_NO_HASH || number == tail)
				continue;
			if (!slot_is_set_(slot, object)) {
				hash = slot_long_word_(hash, 3);
				continue;
			}
			for (i = 0; i < count; i++)
				hash = slot_hash_element_(
					type, slot, at + i * slot->size, hash);
			if (count != slot->length)
				hash = slot_long_word_(hash, count);
		}
		for (i = 0; type->dict && i < slot_dict_count(type, object);
			i++) {
			const char *name;
			slot_value value;
			size_t length;

			/* A sum, since their order says nothing. */
			if (slot_dict_at(
				    type, object, i, &name, &length, &value))
				hash += slot_long_word_(
					slot_hash_bytes_(1, name, length),
					slot_hash_value_(value));
		}
		if (tail < 0 ||
			slot_class_info(type, tail)->flags & SLOT_NO_HASH)
			return hash;
		its = slot_cell_get_(slot_place_(
			object, slot_class_info(type, tail)->offset));
		if (!its)
			return slot_long_word_(hash, 4);
		object = its;
		type = slot_class_of(its);
		hash = slot_long_word_(hash, type->id);
	}
}

/* SPDX-License-Identifier: MIT */
/*---- dict.c --------------------------------------------------------------*/

/*
 * The dictionary of an object of an open class, in the order in which names
 * were first set; and reading, writing and deleting by name, of slots and
 * attributes alike.
 */

/* Entries in order; behind them, where there is room for more than eight, a
 * table of places: the number of an entry + 1, found by hash and then one after
 * the other. */
struct slot_entry_ {
	char *name;
	size_t length;
	slot_value value;
	uint32_t hash;
};

struct slot_dict_ {
	uint32_t count, capacity;
	/* So that no list of names is slow for every dictionary. */
	uint32_t seed;
};

static struct slot_entry_ *
slot_dict_entries_(struct slot_dict_ *dict)
{
	void *after = SLOT_CAST(char *, SLOT_CAST(void *, dict)) + 16;

	return SLOT_CAST(struct slot_entry_ *, after);
}

static uint32_t *
slot_dict_places_(struct slot_dict_ *dict)
{
	void *after = slot_dict_entries_(dict) + dict->capacity;

	return dict->capacity > 8 ? SLOT_CAST(uint32_t *, after) : NULL;
}

static struct slot_dict_ *
slot_dict_of_(const slot_class *type, const void *object)
{
	if (!type->dict)
		return NULL;
	return SLOT_CAST(struct slot_dict_ *,
		slot_cell_get_(slot_place_(
			object, SLOT_CAST(int64_t, type->dict) - 1)));
}

static uint32_t
slot_dict_hash_(uint32_t seed, const char *name, size_t length)
{
	uint64_t hash = seed;
	size_t i;

	for (i = 0; i < length; i++)
		hash = (hash ^ SLOT_CAST(unsigned char, name[i])) *
			0x9e3779b97f4a7c15;
	return SLOT_CAST(uint32_t, hash >> 32);
}

/* The entry's number, or count. */
static uint32_t
slot_dict_find_(struct slot_dict_ *dict, const char *name, size_t length)
{
	struct slot_entry_ *entries = slot_dict_entries_(dict);
	uint32_t *places = slot_dict_places_(dict),
		 mask = dict->capacity * 2 - 1, i;
	uint32_t hash = slot_dict_hash_(dict->seed, name, length),
		 place = hash & mask;

	for (i = 0; !places && i < dict->count; i++)
		if (entries[i].hash == hash && entries[i].length == length &&
			memcmp(entries[i].name, name, length) == 0)
			return i;
	for (; places && places[place]; place = (place + 1) & mask) {
		i = places[place] - 1;
		if (entries[i].hash == hash && entries[i].length == length &&
			memcmp(entries[i].name, name, length) == 0)
			return i;
	}
	return dict->count;
}

static void
slot_dict_place_(struct slot_dict_ *dict, uint32_t number)
{
	uint32_t *places = slot_dict_places_(dict),
		 mask = dict->capacity * 2 - 1;
	uint32_t place = slot_dict_entries_(dict)[number].hash & mask;

	while (places && places[place])
		place = (place + 1) & mask;
	if (places)
		places[place] = number + 1;
}

static void
slot_dict_place_all_(struct slot_dict_ *dict)
{
	uint32_t *places = slot_dict_places_(dict), i;

	if (places)
		memset(places, 0, dict->capacity * 2 * sizeof *places);
	for (i = 0; i < dict->count; i++)
		slot_dict_place_(dict, i);
}

/* Room for one more entry; false when out of memory. */
static bool
slot_dict_grow_(void *cell)
{
	struct slot_dict_ *old = SLOT_CAST(
				  struct slot_dict_ *, slot_cell_get_(cell)),
			  *dict;
	size_t capacity = old ? SLOT_CAST(size_t, old->capacity) * 2 : 4, size;

	if (old && old->count < old->capacity)
		return true;
	if (capacity > UINT32_MAX / 4)
		return false;
	size = sizeof(struct slot_entry_) +
		(capacity > 8 ? 2 * sizeof(uint32_t) : 0);
	if (capacity > (SIZE_MAX - 16) / size)
		return false;
	dict = SLOT_CAST(
		struct slot_dict_ *, SLOT_MALLOC(16 + capacity * size));
	if (!dict)
		return false;
	dict->count = old ? old->count : 0;
	dict->capacity = SLOT_CAST(uint32_t, capacity);
	dict->seed = old
		? old->seed
		: SLOT_CAST(uint32_t, SLOT_ADDRESS_(dict) >> 4 & 0xffffffff);
	if (old)
		memcpy(slot_dict_entries_(dict), slot_dict_entries_(old),
			old->count * sizeof(struct slot_entry_));
	slot_dict_place_all_(dict);
	if (old)
		SLOT_FREE(old);
	slot_cell_put_(cell, dict);
	return true;
}

/* The copy of a text that an attribute keeps; NULL when out of memory. */
static char *
slot_dict_text_(const char *text, size_t length)
{
	char *copy = length == SIZE_MAX
		? NULL
		: SLOT_CAST(char *, SLOT_MALLOC(length + 1));

	if (!copy)
		return NULL;
	if (length)
		memcpy(copy, text, length);
	copy[length] = 0;
	return copy;
}

static void
slot_dict_value_free_(slot_value *value)
{
	void *text;

	if (value->kind != SLOT_KIND_STRING)
		return;
	memcpy(&text, &value->as.text, sizeof text);
	SLOT_FREE(text);
}

static int
slot_dict_set_(void *cell, const char *name, size_t length, slot_value value)
{
	struct slot_dict_ *dict = SLOT_CAST(
		struct slot_dict_ *, slot_cell_get_(cell));
	struct slot_entry_ *entry;
	uint32_t number = dict ? slot_dict_find_(dict, name, length) : 0;
	bool is_new = !dict || number == dict->count;
	char *text = NULL, *copy = NULL;

	if (value.kind != SLOT_KIND_BOOL && value.kind != SLOT_KIND_INT &&
		value.kind != SLOT_KIND_UINT && value.kind != SLOT_KIND_REAL &&
		value.kind != SLOT_KIND_REF && !slot_is_text_(value))
		return SLOT_WRONG_TYPE;
	if (is_new && !slot_dict_grow_(cell))
		return SLOT_NO_MEMORY;
	if (is_new) {
		copy = slot_dict_text_(name, length);
		if (!copy)
			return SLOT_NO_MEMORY;
	}
	if (slot_is_text_(value)) {
		text = slot_dict_text_(value.as.text, value.length);
		if (!text) {
			if (copy)
				SLOT_FREE(copy);
			return SLOT_NO_MEMORY;
		}
		value.kind = SLOT_KIND_STRING;
		value.as.text = text;
	}
	dict = SLOT_CAST(struct slot_dict_ *, slot_cell_get_(cell));
	entry = slot_dict_entries_(dict) + number;
	if (!is_new) {
		slot_dict_value_free_(&entry->value);
		entry->value = value;
		return SLOT_OK;
	}
	entry->name = copy;
	entry->length = length;
	entry->value = value;
	entry->hash = slot_dict_hash_(dict->seed, name, length);
	dict->count++;
	slot_dict_place_(dict, number);
	return SLOT_OK;
}

static int
slot_dict_delete_(struct slot_dict_ *dict, const char *name, size_t length)
{
	uint32_t number = dict ? slot_dict_find_(dict, name, length) : 0;
	struct slot_entry_ *entry;

	if (!dict || number == dict->count)
		return SLOT_NO_ATTRIBUTE;
	entry = slot_dict_entries_(dict) + number;
	SLOT_FREE(entry->name);
	slot_dict_value_free_(&entry->value);
	memmove(entry, entry + 1, (dict->count - number - 1) * sizeof *entry);
	dict->count--;
	slot_dict_place_all_(dict);
	return SLOT_OK;
}

/* The whole dictionary of an object, whose cell is NULL then. */
static void
slot_dict_clear_(void *cell)
{
	struct slot_dict_ *dict = SLOT_CAST(
		struct slot_dict_ *, slot_cell_get_(cell));
	uint32_t i;

	for (i = 0; dict && i < dict->count; i++) {
		SLOT_FREE(slot_dict_entries_(dict)[i].name);
		slot_dict_value_free_(&slot_dict_entries_(dict)[i].value);
	}
	if (dict)
		SLOT_FREE(dict);
	slot_cell_put_(cell, NULL);
}

int
slot_get_named(const slot_class *type, const void *object, const char *name,
	size_t length, slot_value *value)
{
	int number = slot_find(type, name, length);
	struct slot_dict_ *dict = number < 0 ? slot_dict_of_(type, object)
					     : NULL;
	uint32_t entry;

	if (!dict)
		return slot_read_at(type, object, number, 0, value);
	entry = slot_dict_find_(dict, name, length);
	if (entry == dict->count)
		return SLOT_NO_ATTRIBUTE;
	*value = slot_dict_entries_(dict)[entry].value;
	return SLOT_OK;
}

/* An integer as a real, if that is the same number in the slot's size. */
static int
slot_real_of_integer_(const slot_info *slot, slot_value *value)
{
	bool minus = value->kind == SLOT_KIND_INT && value->as.integer < 0;
	uint64_t size = minus ? 0 - value->as.natural : value->as.natural,
		 digits = size;

	while (digits && !(digits & 1))
		digits >>= 1;
	if (digits >> (slot->size == 4 ? 24 : 53))
		return SLOT_OUT_OF_RANGE;
	*value = slot_real(
		minus ? -SLOT_CAST(double, size) : SLOT_CAST(double, size));
	return SLOT_OK;
}

/* What can be written to the slot instead of that, without a loss. */
static int
slot_convert_(const slot_info *slot, slot_value *value)
{
	int64_t number = 0;

	if (slot->kind == SLOT_KIND_REAL &&
		(value->kind == SLOT_KIND_INT || value->kind == SLOT_KIND_UINT))
		return slot_real_of_integer_(slot, value);
	if (slot->kind != SLOT_KIND_ENUM ||
		(value->kind != SLOT_KIND_TEXT &&
			value->kind != SLOT_KIND_STRING))
		return SLOT_OK;
	if (!slot_enum_number(slot_info_enum(slot), value->as.text,
		    value->length, &number))
		return SLOT_OUT_OF_RANGE;
	*value = slot_enumerator(number);
	return SLOT_OK;
}

bool
slot_has_named(const slot_class *type, const void *object, const char *name,
	size_t length)
{
	slot_value value;

	return slot_get_named(type, object, name, length, &value) == SLOT_OK;
}

int
slot_set_named(const slot_class *type, void *object, const char *name,
	size_t length, slot_value value)
{
	int number = slot_find(type, name, length);

	if (number < 0 && type->dict && type->flags & SLOT_CLASS_FROZEN)
		return SLOT_READ_ONLY;
	if (number < 0 && type->dict)
		return slot_dict_set_(
			SLOT_CAST(char *, object) + type->dict - 1, name,
			length, value);
	if (number >= 0 &&
		!(slot_class_info(type, number)->flags & SLOT_IS_READONLY) &&
		slot_convert_(slot_class_info(type, number), &value) != SLOT_OK)
		return SLOT_OUT_OF_RANGE;
	return slot_write_at(type, object, number, 0, value);
}

int
slot_delete_named(
	const slot_class *type, void *object, const char *name, size_t length)
{
	int number = slot_find(type, name, length);
	const slot_info *slot;

	if (number < 0 && type->dict && type->flags & SLOT_CLASS_FROZEN)
		return SLOT_READ_ONLY;
	if (number < 0)
		return slot_dict_delete_(
			slot_dict_of_(type, object), name, length);
	slot = slot_class_info(type, number);
	if (!(slot->flags & SLOT_IS_OPTIONAL))
		return SLOT_READ_ONLY;
	return slot_is_set_(slot, object) ? slot_unset(type, object, number)
					  : SLOT_UNSET;
}

size_t
slot_dict_count(const slot_class *type, const void *object)
{
	struct slot_dict_ *dict = slot_dict_of_(type, object);

	return dict ? dict->count : 0;
}

bool
slot_dict_at(const slot_class *type, const void *object, size_t i,
	const char **name, size_t *length, slot_value *value)
{
	struct slot_dict_ *dict = slot_dict_of_(type, object);
	struct slot_entry_ *entry;

	if (!dict || i >= dict->count)
		return false;
	entry = slot_dict_entries_(dict) + i;
	*name = entry->name;
	*length = entry->length;
	*value = entry->value;
	return true;
}

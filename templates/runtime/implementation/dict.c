/* SPDX-License-Identifier: MIT */
/*---- dict.c --------------------------------------------------------------*/

/*
 * Attributes of open classes. What an object has for them is a cell: NULL,
 * where it is in no pool and has none; its pool and the lowest bit, where it is
 * in one and has none; else what begins with a head, which is a shape or, with
 * its lowest bit set, that of a table. In a pool it begins with shapes and goes
 * to a table where no shape is to be had, or one is deleted that is not the
 * last; with its last attribute that goes too. An object that is made where one
 * was, by C_init, has forgotten its pool, and has tables, which only take more
 * room.
 */

/* What a cell leads to: neither, or one of the two. */
struct slot_dict_ {
	struct slot_table_ *table;
	struct slot_record_ *record;
};

static inline struct slot_dict_
slot_dict_of_cell_(const void *cell)
{
	struct slot_dict_ dict = {NULL, NULL};
	void *at = slot_cell_get_(cell);

	if (!at || SLOT_ADDRESS_(at) & 1)
		return dict;
	if (*SLOT_CAST(const uintptr_t *, at) & 1)
		dict.table = SLOT_CAST(struct slot_table_ *, at);
	else
		dict.record = SLOT_CAST(struct slot_record_ *, at);
	return dict;
}

static inline struct slot_dict_
slot_dict_of_(const slot_class *type, const void *object)
{
	struct slot_dict_ none = {NULL, NULL};

	return type->dict ? slot_dict_of_cell_(slot_place_(
				    object, SLOT_CAST(int64_t, type->dict) - 1))
			  : none;
}

/* The cell that the object has when it has no attributes. */
static uintptr_t
slot_dict_home_(const void *cell)
{
	struct slot_dict_ dict = slot_dict_of_cell_(cell);

	if (dict.table)
		return dict.table->head > 1 ? dict.table->head : 0;
	if (dict.record)
		return SLOT_ADDRESS_(
			       slot_record_shape_(dict.record)->all->pool) |
			1;
	return SLOT_ADDRESS_(slot_cell_get_(cell));
}

static void
slot_dict_leave_(void *cell, uintptr_t home)
{
	memcpy(cell, &home, sizeof home);
}

/* Gives up all attributes. */
static void
slot_dict_clear_(void *cell)
{
	struct slot_dict_ dict = slot_dict_of_cell_(cell);
	uintptr_t home;

	if (!dict.table && !dict.record)
		return;
	home = slot_dict_home_(cell);
	if (dict.table)
		slot_table_free_(dict.table);
	else
		slot_record_free_(dict.record);
	slot_dict_leave_(cell, home);
}

/*---- setting ---------------------------------------------------------------*/

/* The same attributes in a table; NULL, and nothing changed, when out of
 * memory. */
static struct slot_table_ *
slot_dict_to_table_(void *cell, struct slot_record_ *record)
{
	const struct slot_shape_ *shape = slot_record_shape_(record);
	struct slot_table_ *table;
	struct slot_sought_ sought;
	struct slot_pair_ pair;
	size_t capacity = 2;
	uint32_t i;

	while (capacity <= shape->count)
		capacity *= 2;
	table = slot_table_make_(slot_dict_home_(cell), capacity);
	if (!table)
		return NULL;
	for (i = 0; i < shape->count; i++) {
		pair.word = record->words[i];
		pair.name = shape->names[i];
		sought = slot_seek_name_(pair.name);
		pair.hash = slot_table_hash_(table, &sought);
		pair.kind = shape->kinds[i];
		pair.is_shared = true;
		slot_table_add_(table, pair);
	}
	slot_record_drop_(record, shape);
	slot_cell_put_(cell, table);
	return table;
}

/* A pair that the table has not. */
static int
slot_dict_push_(void *cell, struct slot_table_ *table,
	const struct slot_sought_ *sought, uint64_t word, unsigned kind)
{
	struct slot_table_ *moved;
	struct slot_pair_ pair;

	pair.name = slot_name_make_(sought);
	if (!pair.name)
		return SLOT_NO_MEMORY;
	moved = slot_table_room_(table);
	if (!moved) {
		SLOT_FREE(pair.name);
		return SLOT_NO_MEMORY;
	}
	pair.word = word;
	pair.hash = slot_table_hash_(moved, sought);
	pair.kind = SLOT_CAST(uint8_t, kind);
	pair.is_shared = false;
	slot_table_add_(moved, pair);
	slot_cell_put_(cell, moved);
	return SLOT_OK;
}

static int
slot_dict_put_table_(void *cell, struct slot_table_ *table,
	const struct slot_sought_ *sought, uint64_t word, unsigned kind)
{
	uint32_t number = slot_table_find_(table, sought);
	struct slot_pair_ *old = slot_table_pairs_(table) + number;

	if (number == table->used)
		return slot_dict_push_(cell, table, sought, word, kind);
	slot_word_free_(old->word, old->kind);
	old->word = word;
	old->kind = SLOT_CAST(uint8_t, kind);
	return SLOT_OK;
}

/* The first of an object that gets no shape. */
static int
slot_dict_put_alone_(void *cell, uintptr_t home,
	const struct slot_sought_ *sought, uint64_t word, unsigned kind)
{
	struct slot_table_ *table = slot_table_make_(home, 2);
	int status;

	if (!table)
		return SLOT_NO_MEMORY;
	status = slot_dict_push_(cell, table, sought, word, kind);
	if (status != SLOT_OK)
		SLOT_FREE(table);
	return status;
}

/* The first of an object in a pool. */
static int
slot_dict_put_first_(void *cell, slot_pool *pool,
	const struct slot_sought_ *sought, uint64_t word, unsigned kind)
{
	struct slot_shapes_ *all = slot_shapes_of_(pool);
	struct slot_shape_ *shape = all
		? slot_shape_child_(&all->root, sought, kind)
		: NULL;
	struct slot_record_ *record;

	if (!shape)
		return slot_dict_put_alone_(
			cell, SLOT_ADDRESS_(pool), sought, word, kind);
	record = slot_record_fit_(NULL, &all->root, shape);
	if (!record)
		return SLOT_NO_MEMORY;
	record->words[0] = word;
	slot_cell_put_(cell, record);
	return SLOT_OK;
}

/* One that the record has not, or with a value of another kind. */
static int
slot_dict_put_shape_(void *cell, struct slot_record_ *record, uint32_t i,
	const struct slot_sought_ *sought, uint64_t word, unsigned kind)
{
	struct slot_shape_ *shape = slot_record_shape_(record);
	bool is_new = i == shape->count;
	struct slot_shape_ *next = is_new
		? slot_shape_child_(shape, sought, kind)
		: slot_shape_other_(shape, i, kind);
	struct slot_table_ *table;

	if (!next) {
		table = slot_dict_to_table_(cell, record);
		return table
			? slot_dict_put_table_(cell, table, sought, word, kind)
			: SLOT_NO_MEMORY;
	}
	record = slot_record_fit_(record, shape, next);
	if (!record)
		return SLOT_NO_MEMORY;
	if (!is_new)
		slot_word_free_(record->words[i], shape->kinds[i]);
	record->words[i] = word;
	slot_cell_put_(cell, record);
	return SLOT_OK;
}

/* The word becomes the object's where that ends well. */
static inline int
slot_dict_put_(void *cell, const struct slot_sought_ *sought, uint64_t word,
	unsigned kind)
{
	struct slot_dict_ dict = slot_dict_of_cell_(cell);
	const struct slot_shape_ *shape;
	uintptr_t home;
	uint32_t i;

	if (dict.record) {
		shape = slot_record_shape_(dict.record);
		i = slot_shape_find_(shape, sought);
		if (i == shape->count || shape->kinds[i] != kind)
			return slot_dict_put_shape_(
				cell, dict.record, i, sought, word, kind);
		slot_word_free_(dict.record->words[i], kind);
		dict.record->words[i] = word;
		return SLOT_OK;
	}
	if (dict.table)
		return slot_dict_put_table_(
			cell, dict.table, sought, word, kind);
	home = slot_dict_home_(cell);
	return home ? slot_dict_put_first_(cell,
			      SLOT_CAST(slot_pool *, SLOT_POINTER_(home - 1)),
			      sought, word, kind)
		    : slot_dict_put_alone_(cell, 0, sought, word, kind);
}

static int
slot_dict_set_(void *cell, const char *name, size_t length, slot_value value)
{
	struct slot_sought_ sought = slot_seek_(name, length);
	unsigned kind;
	uint64_t word;
	int status = slot_word_of_(value, &word, &kind);

	if (status != SLOT_OK)
		return status;
	status = slot_dict_put_(cell, &sought, word, kind);
	if (status != SLOT_OK)
		slot_word_free_(word, kind);
	return status;
}

/*---- reading and deleting --------------------------------------------------*/

static SLOT_APART_ int
slot_table_get_(struct slot_table_ *table, const struct slot_sought_ *sought,
	slot_value *value)
{
	uint32_t i = slot_table_find_(table, sought);
	const struct slot_pair_ *pair = slot_table_pairs_(table) + i;

	if (i == table->used)
		return SLOT_NO_ATTRIBUTE;
	slot_word_value_(&pair->word, pair->kind, value);
	return SLOT_OK;
}

static inline int
slot_dict_get_(
	const void *cell, const char *name, size_t length, slot_value *value)
{
	struct slot_sought_ sought = slot_seek_(name, length);
	struct slot_dict_ dict = slot_dict_of_cell_(cell);
	const struct slot_shape_ *shape;
	uint32_t i;

	if (dict.table)
		return slot_table_get_(dict.table, &sought, value);
	if (!dict.record)
		return SLOT_NO_ATTRIBUTE;
	shape = slot_record_shape_(dict.record);
	i = slot_shape_find_(shape, &sought);
	if (i == shape->count)
		return SLOT_NO_ATTRIBUTE;
	slot_word_value_(&dict.record->words[i], shape->kinds[i], value);
	return SLOT_OK;
}

/* Whether there is one of that name. */
static inline bool /* JSON alone asks */
slot_dict_has_(const void *cell, const char *name, size_t length)
{
	slot_value value;

	return slot_dict_get_(cell, name, length, &value) == SLOT_OK;
}

/* The last one: the shape is the parent then. */
static int
slot_dict_delete_last_(void *cell, struct slot_record_ *record)
{
	const struct slot_shape_ *shape = slot_record_shape_(record);
	uint32_t i = shape->count - 1u;

	if (i == 0) {
		slot_dict_clear_(cell);
		return SLOT_OK;
	}
	slot_word_free_(record->words[i], shape->kinds[i]);
	slot_cell_put_(cell, slot_record_fit_(record, shape, shape->parent));
	return SLOT_OK;
}

static int
slot_dict_delete_(void *cell, const char *name, size_t length)
{
	struct slot_sought_ sought = slot_seek_(name, length);
	struct slot_dict_ dict = slot_dict_of_cell_(cell);
	const struct slot_shape_ *shape;
	uint32_t i;

	if (dict.record) {
		shape = slot_record_shape_(dict.record);
		i = slot_shape_find_(shape, &sought);
		if (i == shape->count)
			return SLOT_NO_ATTRIBUTE;
		if (i == shape->count - 1u)
			return slot_dict_delete_last_(cell, dict.record);
		dict.table = slot_dict_to_table_(cell, dict.record);
		if (!dict.table)
			return SLOT_NO_MEMORY;
	}
	if (!dict.table)
		return SLOT_NO_ATTRIBUTE;
	i = slot_table_find_(dict.table, &sought);
	if (i == dict.table->used)
		return SLOT_NO_ATTRIBUTE;
	slot_table_delete_(dict.table, i);
	if (dict.table->count == 0)
		slot_dict_clear_(cell);
	return SLOT_OK;
}

/* All of another object's attributes for one that has none. What has been
 * copied when memory ends is the caller's to give up. */
static bool
slot_dict_copy_(const slot_class *type, void *cell, const void *from)
{
	struct slot_dict_ dict = slot_dict_of_(type, from);
	size_t count = slot_dict_count(type, from), length, i;
	struct slot_record_ *copy;
	slot_value value;
	const char *name;

	if (dict.record &&
		slot_dict_home_(cell) ==
			(SLOT_ADDRESS_(
				 slot_record_shape_(dict.record)->all->pool) |
				1)) {
		copy = slot_record_copy_(dict.record);
		if (copy)
			slot_cell_put_(cell, copy);
		return copy != NULL;
	}
	for (i = 0; i < count; i++)
		if (!slot_dict_at(type, from, i, &name, &length, &value) ||
			slot_dict_set_(cell, name, length, value) != SLOT_OK)
			return false;
	return true;
}

static inline size_t
slot_dict_size_(struct slot_dict_ dict)
{
	if (dict.record)
		return slot_record_shape_(dict.record)->count;
	return dict.table ? dict.table->count : 0;
}

/* Number i of them; false: there are not so many. */
static inline bool
slot_dict_pair_(struct slot_dict_ dict, size_t i, const char **name,
	size_t *length, slot_value *value)
{
	const struct slot_shape_ *shape;
	const struct slot_name_ *its;
	const struct slot_pair_ *pair;

	if (i >= slot_dict_size_(dict))
		return false;
	if (dict.record) {
		shape = slot_record_shape_(dict.record);
		its = shape->names[i];
		slot_word_value_(
			&dict.record->words[i], shape->kinds[i], value);
	} else {
		pair = slot_table_at_(dict.table, i);
		its = pair->name;
		slot_word_value_(&pair->word, pair->kind, value);
	}
	*name = slot_name_text_(its);
	*length = its->length;
	return true;
}

size_t
slot_dict_count(const slot_class *type, const void *object)
{
	return slot_dict_size_(slot_dict_of_(type, object));
}

bool
slot_dict_at(const slot_class *type, const void *object, size_t i,
	const char **name, size_t *length, slot_value *value)
{
	return slot_dict_pair_(
		slot_dict_of_(type, object), i, name, length, value);
}

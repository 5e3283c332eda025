/* SPDX-License-Identifier: MIT */
/*---- no_dict.c -----------------------------------------------------------*/

/*
 * In place of what has attributes of open classes, where SLOTGEN_NO_DICT leaves
 * that out and there is no such class: nobody has any.
 */

#undef slot_dict_count
#undef slot_dict_at

static inline size_t
slot_dict_count(const slot_class *type, const void *object)
{
	return (void)type, (void)object, SLOT_CAST(size_t, 0);
}

static inline bool
slot_dict_at(const slot_class *type, const void *object, size_t i,
	const char **name, size_t *length, slot_value *value)
{
	(void)type, (void)object, (void)i;
	*name = NULL;
	*length = 0;
	*value = slot_bool(false);
	return false;
}

struct slot_dict_ {
	const void *none;
};

static inline struct slot_dict_
slot_dict_of_cell_(const void *cell)
{
	struct slot_dict_ dict = {cell};

	return dict;
}

static inline bool
slot_dict_pair_(struct slot_dict_ dict, size_t i, const char **name,
	size_t *length, slot_value *value)
{
	return (void)dict, (void)i, (void)name, (void)length, (void)value,
	       false;
}

static inline uintptr_t
slot_dict_home_(const void *cell)
{
	return (void)cell, SLOT_CAST(uintptr_t, 0);
}

static inline void
slot_dict_clear_(void *cell)
{
	(void)cell;
}

static inline void
slot_shapes_drop_(slot_pool *pool)
{
	(void)pool;
}

static inline bool
slot_dict_copy_(const slot_class *type, void *cell, const void *from)
{
	return (void)type, (void)cell, (void)from, true;
}

static inline bool
slot_dict_has_(const void *cell, const char *name, size_t length)
{
	return (void)cell, (void)name, (void)length, false;
}

static inline int
slot_dict_set_(void *cell, const char *name, size_t length, slot_value value)
{
	(void)cell, (void)name, (void)length, (void)value;
	return SLOT_NO_ATTRIBUTE;
}

static inline int
slot_dict_get_(
	const void *cell, const char *name, size_t length, slot_value *value)
{
	(void)cell, (void)name, (void)length, (void)value;
	return SLOT_NO_ATTRIBUTE;
}

static inline int
slot_dict_delete_(void *cell, const char *name, size_t length)
{
	return (void)cell, (void)name, (void)length, SLOT_NO_ATTRIBUTE;
}

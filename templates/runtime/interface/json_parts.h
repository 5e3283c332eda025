/* SPDX-License-Identifier: MIT */
/*---- json_parts.h --------------------------------------------------------*/

/*
 * What of JSON the objects of a class need besides bools and integers, as bits
 * by these numbers: where a tables' file is compiled for size, it hands over
 * the functions, and a linker has no others of a run time that is, too.
 * slot_json_read and slot_json_write need all.
 */
#if defined(SLOTGEN_NO_JSON)
#define SLOT_DEFINE_JSON_(T, release, needs)
#define SLOT_DEFINE_NEW_FROM_JSON_(T)
#else
/* clang-format off */
#define SLOT_JSON_PARTS_(X, needs) \
	X(needs, 0, real) X(needs, 1, enum) X(needs, 2, char) \
	X(needs, 3, text) X(needs, 4, string) X(needs, 5, bytes) \
	X(needs, 6, object) X(needs, 7, ref) X(needs, 8, own) \
	X(needs, 9, rows) X(needs, 10, dict) X(needs, 11, tag)
#define SLOT_JSON_READS_(X, needs) \
	SLOT_JSON_PARTS_(X, needs) X(needs, 12, rules) \
	X(needs, 13, unset) X(needs, 14, hooks) X(needs, 15, skip)
#define SLOT_JSON_PUTS_(X, needs) \
	SLOT_JSON_PARTS_(X, needs) X(needs, 16, omit)
#define SLOT_JSON_READS_IF_(needs, number, part) \
	(needs) >> number & 1 ? slot_json_reads_##part##_ : NULL,
#define SLOT_JSON_PUTS_IF_(needs, number, part) \
	(needs) >> number & 1 ? slot_json_puts_##part##_ : NULL,

typedef bool slot_json_read_part_(slot_json_reader *reader,
	const slot_class *type, const slot_info *slot, void *at);
typedef bool slot_json_put_part_(slot_json_writer *writer,
	const slot_class *type, const slot_info *slot, const void *at);

SLOT_C_BEGIN_
#define SLOT_JSON_DECLARE_(kind, number, part) \
	slot_json_##kind##_part_ slot_json_##kind##s_##part##_;
SLOT_JSON_READS_(SLOT_JSON_DECLARE_, read)
SLOT_JSON_PUTS_(SLOT_JSON_DECLARE_, put)

/* At a fault the object is to be as C_init leaves it. */
bool slot_json_read_parts_(slot_json_reader *reader, const slot_class *type,
	void *object, slot_json_read_part_ *const *parts);
bool slot_json_write_parts_(slot_json_writer *writer, const slot_class *type,
	const void *object, slot_json_put_part_ *const *parts);
SLOT_C_END_

#if !SLOT_PART_(6)
#define SLOT_DEFINE_JSON_(T, release, needs)
#define SLOT_DEFINE_NEW_FROM_JSON_(T)
#else
#define SLOT_JSON_START_(T, release) \
	release(slot_self_); \
	slot_home_of_ = slot_home_(&T##_class, slot_self_); \
	T##_init(slot_self_); \
	slot_home_put_(&T##_class, slot_self_, slot_home_of_);
#if defined(SLOTGEN_SMALL) || defined(__OPTIMIZE_SIZE__)
#define SLOT_DEFINE_JSON_(T, release, needs) \
	bool T##_to_json(const T *slot_self_, slot_json_writer *slot_json_) \
	{ \
		static slot_json_put_part_ *const slot_parts_[] = { \
			SLOT_JSON_PUTS_(SLOT_JSON_PUTS_IF_, needs)}; \
		return slot_json_write_parts_( \
			slot_json_, &T##_class, slot_self_, slot_parts_); \
	} \
	bool T##_from_json(T *slot_self_, slot_json_reader *slot_reader_) \
	{ \
		static slot_json_read_part_ *const slot_parts_[] = { \
			SLOT_JSON_READS_(SLOT_JSON_READS_IF_, needs)}; \
		uintptr_t slot_home_of_; \
		SLOT_JSON_START_(T, release) \
		if (slot_json_read_parts_(slot_reader_, &T##_class, \
				slot_self_, slot_parts_)) \
			return true; \
		SLOT_JSON_START_(T, release) \
		return false; \
	}
#else
#define SLOT_DEFINE_JSON_(T, release, needs) \
	bool T##_to_json(const T *slot_self_, slot_json_writer *slot_json_) \
	{ \
		return slot_json_write(slot_json_, &T##_class, slot_self_); \
	} \
	bool T##_from_json(T *slot_self_, slot_json_reader *slot_reader_) \
	{ \
		uintptr_t slot_home_of_; \
		SLOT_JSON_START_(T, release) \
		return slot_json_read(slot_reader_, &T##_class, slot_self_); \
	}
#endif
#define SLOT_DEFINE_NEW_FROM_JSON_(T) \
	T *T##_new_from_json( \
		T##_pool *slot_pool_, slot_json_reader *slot_reader_) \
	{ \
		return SLOT_CAST(T *, slot_json_read_new( \
			slot_reader_, &slot_pool_->all, &T##_class)); \
	}
#endif
/* clang-format on */
#endif /* SLOTGEN_NO_JSON */

/* SPDX-License-Identifier: MIT */
/* For the programs that run.py writes: one class's tables beside its
 * accessors, which stand behind one signature each. */
#include <stdio.h>
#include <stdlib.h>

#include "inside.h"

static int failures;

/* The places of what is reserved, so that it needs no other SLOTGEN_INTERFACE
 * where it comes to mean something. */
_Static_assert(sizeof(slot_info) == 112 && offsetof(slot_info, way) == 107 &&
		offsetof(slot_info, rules) == 108,
	"slot_info has its layout");
_Static_assert(sizeof(slot_class) == 144 &&
		offsetof(slot_class, lengths) == 24 &&
		offsetof(slot_class, infos) == 32,
	"slot_class has its layout");

#define CHECK(condition) \
	do { \
		if (!(condition)) { \
			if (failures++ < 20) \
				printf("%s:%d: %s\n", __FILE__, __LINE__, \
					#condition); \
		} \
	} while (0)

/* The same, saying of which slot. */
#define CHECK_SLOT(condition) \
	do { \
		if (!(condition)) { \
			if (failures++ < 20) \
				printf("%s:%d: %s.%s[%zu]: %s\n", __FILE__, \
					__LINE__, slot_class_name(type), \
					slot_class_text(type, info->name), \
					element, #condition); \
		} \
	} while (0)

/* The accessors of a slot; NULL where it has none. */
struct slot_pair {
	void (*read)(const void *object, size_t element, slot_value *value);
	/* 1, 0 (refused), or -1: its argument cannot carry the value */
	int (*set)(void *object, size_t element, slot_value value);
	bool (*has)(const void *object);
	void (*clear)(void *object);
	size_t (*count)(const void *object);
	void (*grow)(void *object), (*shrink)(void *object);
};

static uint64_t seed = 1;

/* xorshift64* (Marsaglia 2003, Vigna 2016) */
static uint64_t
any(void)
{
	seed ^= seed >> 12;
	seed ^= seed << 25;
	seed ^= seed >> 27;
	return seed * 0x2545f4914f6cdd1d;
}

static bool
carries(slot_value value, bool is_signed, size_t size)
{
	uint64_t most = ~(uint64_t)0 >> (64 - size * 8 + is_signed);

	if (value.kind == SLOT_KIND_UINT || value.as.integer >= 0)
		return value.as.natural <= most;
	return is_signed && value.as.integer >= -(int64_t)most - 1;
}

/* Where mistakes live: around zero, and around every power of two. */
#define NUMBERS (64 * 6 + 3)
static int64_t numbers[NUMBERS];

static void
make_numbers(void)
{
	size_t at = 0;
	int bit;

	for (bit = 0; bit < 64; bit++) {
		uint64_t word = (uint64_t)1 << bit;

		numbers[at++] = (int64_t)word;
		numbers[at++] = (int64_t)(word - 1);
		numbers[at++] = (int64_t)(word + 1);
		numbers[at++] = (int64_t)-word;
		numbers[at++] = (int64_t)(-word - 1);
		numbers[at++] = (int64_t)(-word + 1);
	}
	numbers[at++] = 10;
	numbers[at++] = 100;
	numbers[at++] = 1000;
}

/* A number on the edges of this slot, or any other. */
static uint64_t
candidate(const slot_info *info)
{
	switch (any() % 8) {
	case 0: return info->low.natural + any() % 3 - 1;
	case 1: return info->high.natural + any() % 3 - 1;
	case 2: return info->low.natural +
			any() % (info->high.natural - info->low.natural + 1 +
				(info->high.natural - info->low.natural + 1 == 0));
	case 3: return any() % 12;
	case 4: return any();
	default: return (uint64_t)numbers[any() % NUMBERS];
	}
}

static double
real_candidate(const slot_info *info)
{
	static const double reals[] = {0, 0.5, 1, -1, 1e-9, 0.1, 100, 1e30};

	switch (any() % 5) {
	case 0: return info->low.real;
	case 1: return info->high.real;
	case 2: return info->low.real - 1e-6;
	case 3: return info->high.real + 1e-6;
	default: return reals[any() % (sizeof reals / sizeof reals[0])];
	}
}

static slot_value
value_for(const slot_info *info, char *text)
{
	slot_value value;
	size_t length;

	switch (info->kind) {
	case SLOT_KIND_BOOL: return slot_bool(any() & 1);
	case SLOT_KIND_REAL: return slot_real(real_candidate(info));
	case SLOT_KIND_INT:
	case SLOT_KIND_UINT:
		return any() & 1 ? slot_int((int64_t)candidate(info))
				 : slot_uint(candidate(info));
	case SLOT_KIND_ENUM:
		if (any() & 1) {
			const slot_enum *type = slot_info_enum(info);

			return slot_enumerator(slot_enum_values(
				type)[any() % type->count].number);
		}
		return slot_enumerator((int64_t)candidate(info));
	case SLOT_KIND_BYTES:
		length = any() % 20;
		memset(text, (int)(any() % 256), length);
		return slot_data(text, length);
	case SLOT_KIND_STRING:
		length = any() % 40;
		memset(text, 'a' + (int)(any() % 26), length);
		text[length] = 0;
		return slot_text(text, length);
	case SLOT_KIND_TEXT:
		length = any() % (info->size + 3);
		memset(text, 'a' + (int)(any() % 26), length);
		text[length] = 0;
		return slot_text(text, length);
	case SLOT_KIND_WEAK:
		value = slot_value_of_(SLOT_KIND_WEAK);
		value.as.weak.index = (uint32_t)any();
		value.as.weak.generation = (uint32_t)any();
		return value;
	case SLOT_KIND_CHAR:
		value = slot_value_of_(SLOT_KIND_CHAR);
		value.as.character = (char)any();
		return value;
	default:
		return info->flags & SLOT_IS_INDEX ? slot_uint(any() >> (any() % 64))
						   : slot_ref(text + any() % 32);
	}
}

static bool
same_value(const slot_info *info, const slot_value *table,
	const slot_value *accessor)
{
	switch (info->kind) {
	case SLOT_KIND_BOOL:
		return table->as.boolean == accessor->as.boolean;
	case SLOT_KIND_CHAR:
		return table->as.character == accessor->as.character;
	case SLOT_KIND_REAL:
		return memcmp(&table->as.real, &accessor->as.real,
			sizeof(double)) == 0;
	case SLOT_KIND_TEXT:
	case SLOT_KIND_STRING:
		/* An optional string that is unset: NULL, and an empty text. */
		if (!accessor->as.text)
			return table->length == 0;
		return table->length == strlen(accessor->as.text) &&
			memcmp(table->as.text, accessor->as.text,
				table->length) == 0;
	case SLOT_KIND_BYTES:
		return table->as.data == accessor->as.data &&
			table->length == accessor->length;
	case SLOT_KIND_OBJECT:
		if (accessor->length) /* packed: a copy */
			return memcmp(table->as.object, accessor->as.object,
				accessor->length) == 0;
		return table->as.object == accessor->as.object;
	case SLOT_KIND_OWN: return table->as.object == accessor->as.object;
	case SLOT_KIND_REF:
		return info->flags & SLOT_IS_INDEX
			? table->as.natural == accessor->as.natural
			: table->as.ref == accessor->as.ref;
	case SLOT_KIND_WEAK:
		return table->as.weak.index == accessor->as.weak.index &&
			table->as.weak.generation ==
			accessor->as.weak.generation;
	default: return table->as.natural == accessor->as.natural;
	}
}

/* Every slot of an object, read both ways. */
static void
check_reads(const slot_class *type, const struct slot_pair *pairs,
	const void *object)
{
	uint32_t number;

	for (number = 0; number < type->count; number++) {
		const slot_info *info = slot_class_info(type, (int)number);
		const struct slot_pair *pair = &pairs[number];
		size_t element = 0;
		size_t count = slot_count(type, object, (int)number);
		bool is_set = !pair->has || pair->has(object);
		slot_value table, accessor;

		CHECK_SLOT(!pair->count ||
			pair->count(object) * info->inner == count);
		CHECK_SLOT((pair->has != NULL) ==
			((info->flags & (SLOT_HAS_PRESENCE | SLOT_HAS_SPARE |
				SLOT_HAS_NULL)) != 0));
		CHECK_SLOT(!(info->flags & SLOT_IS_OPTIONAL) || pair->has);
		for (element = 0; element < count; element++) {
			memset(&accessor, 0, sizeof accessor);
			CHECK_SLOT(slot_read_at(type, object, (int)number,
				element, &table) ==
				(is_set ? SLOT_OK : SLOT_UNSET));
			pair->read(object, element, &accessor);
			CHECK_SLOT(table.kind == (info->flags & SLOT_IS_INDEX
				? SLOT_KIND_UINT : info->kind));
			CHECK_SLOT(same_value(info, &table, &accessor));
		}
		CHECK_SLOT(slot_read_at(type, object, (int)number, count,
			&table) == (is_set ? SLOT_OUT_OF_RANGE : SLOT_UNSET));
	}
}

static inline bool
reads_same(const slot_class *type, const struct slot_pair *pairs,
	const void *a, const void *b)
{
	uint32_t number;

	for (number = 0; number < type->count; number++) {
		const slot_info *info = slot_class_info(type, (int)number);
		slot_value left, right;

		memset(&left, 0, sizeof left);
		memset(&right, 0, sizeof right);
		if (info->kind == SLOT_KIND_OBJECT ||
			slot_count(type, a, (int)number) == 0)
			continue;
		pairs[number].read(a, 0, &left);
		pairs[number].read(b, 0, &right);
		if (left.as.text && (info->kind == SLOT_KIND_TEXT ||
			info->kind == SLOT_KIND_STRING))
			left.length = (uint32_t)strlen(left.as.text);
		if (!same_value(info, &left, &right))
			return false;
	}
	return true;
}

/* What slot_write must say where there is no setter. */
static int
refusal(const slot_info *info)
{
	switch (info->kind) {
	case SLOT_KIND_OBJECT: return SLOT_READ_ONLY;
	case SLOT_KIND_OWN: return SLOT_WRONG_TYPE; /* than what value_for makes */
	default: return SLOT_OK;
	}
}

/* One write, by the accessor on one object and by the table on its twin. */
static void
write_both(const slot_class *type, const struct slot_pair *pairs,
	uint32_t number, void *left, void *right)
{
	static char text[70000];
	const slot_info *info = slot_class_info(type, (int)number);
	const struct slot_pair *pair = &pairs[number];
	size_t count = slot_count(type, left, (int)number);
	size_t element = any() % (count + 1);
	slot_value value = value_for(info, text);
	int taken, status;

	if (element == count && any() % 8)
		element = count ? count - 1 : 0;
	if (!pair->set) {
		status = info->flags & (SLOT_IS_READONLY | SLOT_IS_BORROWED)
			? SLOT_READ_ONLY : refusal(info);
		CHECK_SLOT(status != SLOT_OK);
		if (count)
			CHECK_SLOT(slot_write_at(type, right, (int)number,
				0, value) == status);
		return;
	}
	if (element >= count && info->length == 1 &&
		!(info->flags & (SLOT_IS_ARRAY | SLOT_IS_BOUNDED))) {
		CHECK_SLOT(slot_write_at(type, right, (int)number, element,
			value) == SLOT_OUT_OF_RANGE);
		return;
	}
	taken = pair->set(left, element, value);
	if (taken < 0)
		return;
	status = slot_write_at(type, right, (int)number, element, value);
	CHECK_SLOT(status == (taken ? SLOT_OK : SLOT_OUT_OF_RANGE));
}

/* Whether what stands outside the objects is equal, and what stands in them
 * byte for byte but for the pointers there. */
static bool
same_objects(const slot_class *type, const void *left, const void *right)
{
	char *bytes[2] = {malloc(type->size + 1), malloc(type->size + 1)};
	uint32_t number;
	bool same = true;

	memcpy(bytes[0], left, type->size);
	memcpy(bytes[1], right, type->size);
	for (number = 0; number < type->count; number++) {
		const slot_info *info = slot_class_info(type, (int)number);
		bool is_list = (info->flags & SLOT_IS_LIST) != 0;
		bool is_outside = is_list || info->kind == SLOT_KIND_BYTES ||
			info->kind == SLOT_KIND_OBJECT ||
			(info->kind == SLOT_KIND_STRING &&
				!(info->flags & SLOT_IS_BORROWED));
		size_t count = slot_count(type, left, (int)number), i;
		size_t size = is_list ? sizeof(void *)
				      : (size_t)info->size * info->length;
		slot_value values[2];

		same &= slot_count(type, right, (int)number) == count;
		for (i = 0; same && is_outside && i < count; i++) {
			same &= slot_read_at(type, left, (int)number, i,
				&values[0]) == slot_read_at(type, right,
				(int)number, i, &values[1]);
			if (info->kind == SLOT_KIND_BYTES)
				same &= values[0].length == values[1].length &&
					(values[0].length == 0 || memcmp(values[0].as.data,
						values[1].as.data,
						values[0].length) == 0);
			else if (info->kind == SLOT_KIND_OBJECT)
				same &= same_objects(slot_info_class(info),
					values[0].as.object, values[1].as.object);
			else
				same &= same_value(info, &values[0], &values[1]);
		}
		if (is_outside) {
			memset(bytes[0] + info->offset, 0, size);
			memset(bytes[1] + info->offset, 0, size);
		}
	}
	same &= memcmp(bytes[0], bytes[1], type->size) == 0;
	free(bytes[0]);
	free(bytes[1]);
	return same;
}

static void
find_all(const slot_class *type, const void *object)
{
	char name[512], message[1024];
	uint32_t number;

	for (number = 0; number < type->count; number++) {
		const slot_info *info = slot_class_info(type, (int)number);
		size_t element = 0, length = info->name_length, at;
		slot_value value;

		memcpy(name, slot_class_text(type, info->name), length + 1);
		CHECK_SLOT(strlen(name) == length);
		CHECK_SLOT(slot_find(type, name, length) == (int)number);
		CHECK_SLOT(slot_find(type, name, length + 1) ==
			SLOT_NO_ATTRIBUTE);
		for (at = 0; at < length; at++) {
			name[at] ^= 1; /* some other slot, or none */
			CHECK_SLOT(slot_find(type, name, length) !=
				(int)number);
			name[at] ^= 1;
		}
		/* "x'" is never a name, and always nearest to x. */
		name[length] = '\'';
		CHECK_SLOT(slot_get_named(type, object, name, length + 1,
			&value) == SLOT_NO_ATTRIBUTE);
		at = slot_message(SLOT_NO_ATTRIBUTE, type, name, length + 1,
			message, sizeof message);
		CHECK_SLOT(at == strlen(message));
	}
	CHECK(slot_find(type, "", 0) == SLOT_NO_ATTRIBUTE);
	CHECK(slot_find(type, "no such slot", 12) == SLOT_NO_ATTRIBUTE);
}

/* Whether what it has is in its own bytes, so that any bytes are an object. */
static bool
is_flat(const slot_class *type)
{
	uint32_t number;

	if (type->dict)
		return false;
	for (number = 0; number < type->count; number++) {
		const slot_info *info = slot_class_info(type, (int)number);

		if (info->flags & SLOT_IS_LIST ||
			info->kind == SLOT_KIND_STRING ||
			info->kind == SLOT_KIND_BYTES ||
			info->kind == SLOT_KIND_OWN ||
			(info->kind == SLOT_KIND_OBJECT &&
				!is_flat(slot_info_class(info))))
			return false;
	}
	return true;
}

/* Whether what takes no part in comparisons takes none in hashes. */
static bool
hashes_what_it_compares(const slot_class *type)
{
	uint32_t number;

	for (number = 0; number < type->count; number++) {
		const slot_info *info = slot_class_info(type, (int)number);
		uint32_t flags = info->flags & (SLOT_NO_COMPARE | SLOT_NO_HASH);

		if (flags == SLOT_NO_COMPARE ||
			(info->kind == SLOT_KIND_OBJECT &&
				(info->flags & SLOT_IS_LIST ||
					!hashes_what_it_compares(
						slot_info_class(info)))))
			return false; /* a list may be of the class itself */
	}
	return true;
}

/* What is done with two objects as a whole says what is done slot by slot. */
static void
check_whole(const slot_class *type, const void *a, const void *b)
{
	bool equal = true;
	uint32_t number;

	for (number = 0; number < type->count; number++)
		equal = equal && slot_eq_at(type, a, b, (int)number);
	CHECK(slot_eq(type, a, b) == equal);
	CHECK(!equal || !hashes_what_it_compares(type) ||
		slot_hash(type, a) == slot_hash(type, b));
	CHECK(slot_cmp(type, a, b) == tables_cmp(type, a, b));
	CHECK(slot_cmp(type, b, a) == tables_cmp(type, b, a));
	CHECK(slot_validate(type, a, NULL, NULL) == tables_faults(type, a));
	CHECK(slot_validate(type, b, NULL, NULL) == tables_faults(type, b));
}

/* The same of objects that no setter made: some bits are others. */
static void
check_broken(const slot_class *type, const void *object)
{
	unsigned char *broken = malloc(type->size + 1);
	unsigned flips = (unsigned)(any() % 4);

	memcpy(broken, object, type->size);
	for (; type->size && flips; flips--)
		broken[any() % type->size] ^= (unsigned char)(1u << any() % 8);
	check_whole(type, object, broken);
	free(broken);
}


static void
try_class(const slot_class *type, const struct slot_pair *pairs, size_t size,
	size_t align, void (*start)(void *object))
{
	void *left = aligned_alloc(align, size ? size : align);
	void *right = aligned_alloc(align, size ? size : align);
	uint32_t number, round;
	slot_value value;

	CHECK(type->size == size && type->align == align);
	make_numbers();
	memset(left, 0xa5, size);
	start(left);
	find_all(type, left);
	for (number = 0; number < type->count; number++) {
		const slot_info *info = slot_class_info(type, (int)number);
		size_t element = 0;

		/* Of an abstract class there is no object that was started. */
		if (!(type->flags & SLOT_CLASS_ABSTRACT) &&
			info->length == 1 && info->kind <= SLOT_KIND_ENUM &&
			!(info->flags & SLOT_IS_LIST)) {
			pairs[number].read(left, 0, &value);
			if (info->kind == SLOT_KIND_BOOL)
				CHECK_SLOT(value.as.boolean ==
					(info->initial.natural != 0));
			else
				CHECK_SLOT(value.as.natural ==
					info->initial.natural);
		}
		if (info->flags & SLOT_IS_LIST)
			CHECK_SLOT(slot_count(type, left, (int)number) == 0);
	}
	memcpy(right, left, size);
	for (number = 0; number < type->count; number++) {
		const slot_info *info = slot_class_info(type, (int)number);
		size_t element = 0;

		if (!(info->flags & SLOT_IS_LIST))
			continue;
		/* Also of what is read-only. */
		CHECK_SLOT(tables_resize(type, left, (int)number, 3) == SLOT_OK);
		CHECK_SLOT(tables_resize(type, right, (int)number, 3) ==
			SLOT_OK);
		CHECK_SLOT(slot_count(type, left, (int)number) ==
			3 * info->inner);
	}
	check_reads(type, pairs, left);
	for (round = 0; type->count && round < 400 * type->count + 100;
		round++) {
		const struct slot_pair *pair;

		number = (uint32_t)(any() % type->count);
		pair = &pairs[number];
		if (pair->clear && any() % 8 == 0) {
			pair->clear(left);
			pair->clear(right);
		} else if (pair->shrink && any() % 8 == 0) {
			pair->shrink(left);
			slot_remove(type, right, (int)number, 0);
		} else if (pair->grow && any() % 3 == 0) {
			pair->grow(left);
			pair->grow(right);
		}
		write_both(type, pairs, number, left, right);
		if (!same_objects(type, left, right)) {
			const slot_info *info =
				slot_class_info(type, (int)number);
			size_t element = 0;

			CHECK_SLOT(!"the objects are equal");
			break;
		}
		if (round % 8 == 0)
			check_reads(type, pairs, left);
		if (round % 32 == 0)
			check_whole(type, left, right);
		if (round % 32 == 0 && is_flat(type))
			check_broken(type, left);
	}
	CHECK(slot_read(type, left, -1, &value) == SLOT_NO_ATTRIBUTE);
	CHECK(slot_read(type, left, (int)type->count, &value) ==
		SLOT_NO_ATTRIBUTE);
	CHECK(slot_write(type, left, (int)type->count, slot_int(0)) ==
		SLOT_NO_ATTRIBUTE);
	CHECK(slot_count(type, left, -1) == 0);
	slot_release(type, left);
	slot_release(type, right);
	free(left);
	free(right);
}

static inline bool
enum_knows(const slot_enum *type, int64_t number)
{
	int64_t mask = 0;
	uint32_t i;

	for (i = 0; i < type->count; i++) {
		if (slot_enum_values(type)[i].number == number)
			return true;
		mask |= slot_enum_values(type)[i].number;
	}
	return type->flags & SLOT_ENUM_FLAGS && !(number & ~mask);
}

static inline void
try_enum(const slot_enum *type)
{
	int64_t number;
	uint32_t i;

	CHECK(type->count > 0);
	for (i = 0; i < type->count; i++) {
		const slot_enum_value *value = slot_enum_values(type) + i;
		const char *text = slot_enum_text(type, value->number);

		CHECK(text && strlen(text) == value->length);
		CHECK(slot_enum_number(type, text, value->length, &number) &&
			number == value->number);
		CHECK(!slot_enum_number(type, text, value->length + 1,
			&number));
	}
	CHECK(!slot_enum_number(type, "", 0, &number));
}

/* SPDX-License-Identifier: MIT */
/*---- arrow_numbers.c -----------------------------------------------------*/

/*
 * Numbers, bits and what tells whether they are there, of objects whose
 * addresses are given. How a slot is kept is asked once for some hundred of
 * them, which lie in a buffer in between.
 */

/* A stream of a pool or a file, and the rows of the batch in hand. */
typedef struct slot_export_ {
	const slot_pool *pool;
	slot_run_walk walk;
	slot_run run; /* what is left of it */
#if defined(SLOTGEN_FILES)
	const slot_file *file;
#endif
	uint32_t section; /* of a file, the next */
	slot_column_ root;
	slot_ranks_ *ranks;
	uint32_t rank_count;
	const slot_class **types; /* of the objects; only where there is a
				   * column of them */
	uint32_t type_count;
	const char **at; /* objects, so many, of which some are done */
	uint32_t *kinds; /* which of the types */
	size_t batch, count, done;
	char *class_column;
	void *whole; /* NULL, or as much as a batch has */
	char error[256];
} slot_export_;

static int
slot_export_refuse_(
	slot_export_ *from, const slot_column_ *column, const char *text)
{
	slot_writer_ to;

	to = slot_writer_on_(from->error, sizeof from->error);
	slot_say_text_(&to, slot_class_text(column->type, column->slot->name));
	slot_say_text_(&to, text);
	slot_say_end_(&to);
	return EINVAL;
}

/* Why a batch is not made: it would take more bytes than offsets tell. */
#define SLOT_ARROW_TOO_LONG_ (-1)

#if !defined(SLOT_ARROW_MOST_) /* tests have less */
#define SLOT_ARROW_MOST_ INT32_MAX
#endif

#define SLOT_SOME_ 256

/*---- into the buffer ------------------------------------------------------*/

/* clang-format off */
#define SLOT_FETCH_(type) \
	do { \
		type word_; \
		for (i = 0; i < count; i++) { \
			memcpy(&word_, at[i] + offset, sizeof word_); \
			to[i] = word_; \
		} \
	} while (0)
#define SLOT_FETCH_BITS_(type) \
	do { \
		type word_; \
		for (i = 0; i < count; i++) { \
			memcpy(&word_, at[i] + offset, sizeof word_); \
			to[i] = word_ >> shift & ones; \
		} \
	} while (0)
/* clang-format on */

static void
slot_fetch_words_(const char *const *at, size_t count, size_t offset,
	unsigned size, uint64_t *to)
{
	size_t i;

	switch (size) {
	case 1:
		SLOT_FETCH_(uint8_t);
		break;
	case 2:
		SLOT_FETCH_(uint16_t);
		break;
	case 4:
		SLOT_FETCH_(uint32_t);
		break;
	default:
		SLOT_FETCH_(uint64_t);
	}
}

/* Bits of words, as numbers. */
static void
slot_fetch_bits_(const char *const *at, size_t count, size_t offset,
	const slot_info *slot, uint64_t *to)
{
	unsigned shift = slot_shift_(slot);
	uint64_t ones = slot_ones(slot->width);
	size_t i;

	switch (slot->size) {
	case 1:
		SLOT_FETCH_BITS_(uint8_t);
		break;
	case 2:
		SLOT_FETCH_BITS_(uint16_t);
		break;
	case 4:
		SLOT_FETCH_BITS_(uint32_t);
		break;
	default:
		SLOT_FETCH_BITS_(uint64_t);
	}
}

static void
slot_fetch_signs_(unsigned width, size_t count, uint64_t *to)
{
	uint64_t sign = SLOT_CAST(uint64_t, 1) << (width - 1);
	size_t i;

	for (i = 0; i < count; i++)
		to[i] = (to[i] ^ sign) - sign;
}

/* The slot's numbers, extended to 64 bits; of reals the bits. */
static void
slot_fetch_(const slot_column_ *column, const char *const *at, size_t count,
	uint64_t *to)
{
	const slot_info *slot = column->slot;
	size_t offset = column->is_inside ? 0 : slot->offset, i;

	if (!slot_is_word_(slot) || slot_flipped_(slot))
		for (i = 0; i < count; i++)
			to[i] = slot_raw_(slot, at[i] + offset);
	else if (slot->width)
		slot_fetch_bits_(at, count, offset, slot, to);
	else
		slot_fetch_words_(at, count, offset, slot->size, to);
	if (slot_is_signed_(slot) && slot_width_(slot) < 64)
		slot_fetch_signs_(slot_width_(slot), count, to);
}

/*---- out of it ------------------------------------------------------------*/

/* clang-format off */
#define SLOT_GIVE_(type) \
	do { \
		type *to_ = SLOT_CAST(type *, to) + first; \
		for (i = 0; i < count; i++) \
			to_[i] = SLOT_CAST(type, from[i]); \
	} while (0)
/* clang-format on */

static void
slot_give_(void *to, size_t first, unsigned bytes, const uint64_t *from,
	size_t count)
{
	size_t i;

	switch (bytes) {
	case 1:
		SLOT_GIVE_(uint8_t);
		break;
	case 2:
		SLOT_GIVE_(uint16_t);
		break;
	case 4:
		SLOT_GIVE_(uint32_t);
		break;
	default:
		SLOT_GIVE_(uint64_t);
	}
}

/* A time as an unsigned number has room for more than Arrow's. */
static bool
slot_times_fit_(const slot_column_ *column, const uint64_t *some, size_t count)
{
	uint64_t all = 0;
	size_t i;

	if (column->format[0] != 't' || column->is_signed)
		return true;
	for (i = 0; i < count; i++)
		all |= some[i];
	return all <= INT64_MAX;
}

static size_t
slot_some_of_(size_t count, size_t done)
{
	return count - done < SLOT_SOME_ ? count - done : SLOT_SOME_;
}

/* Objects in hand: so many, at most SLOT_SOME_, from that row on; of none at
 * the start. */
typedef struct slot_hand_ {
	const char *const *at;
	size_t first, count;
} slot_hand_;

/* The next of so many objects; false: there are no more. */
static bool
slot_hand_next_(slot_hand_ *hand, const char *const *at, size_t count)
{
	hand->first += hand->count;
	hand->at = at + hand->first;
	hand->count = slot_some_of_(count, hand->first);
	return hand->count > 0;
}

/* A buffer of an array's, which has been made. */
static void *
slot_filled_(const struct ArrowArray *array, int number)
{
	return SLOT_NOT_CONST_(array->buffers[number]);
}

/* 0, or an errno. Those of 8 bytes are put where they belong at once. */
static int
slot_fill_numbers_(slot_export_ *from, const slot_column_ *column,
	struct ArrowArray *array, slot_hand_ hand)
{
	void *to = slot_filled_(array, 1);
	uint64_t apart[SLOT_SOME_], *some = apart;

	if (column->bytes == 8)
		some = SLOT_CAST(uint64_t *, to) + hand.first;
	slot_fetch_(column, hand.at, hand.count, some);
	if (!slot_times_fit_(column, some, hand.count))
		return slot_export_refuse_(
			from, column, ": a time is later than Arrow's can be");
	if (column->bytes != 8)
		slot_give_(to, hand.first, column->bytes, some, hand.count);
	return 0;
}

static void
slot_fill_bits_(
	const slot_column_ *column, struct ArrowArray *array, slot_hand_ hand)
{
	uint64_t some[SLOT_SOME_];
	size_t i;

	slot_fetch_(column, hand.at, hand.count, some);
	for (i = 0; i < hand.count; i++)
		some[i] = some[i] == 1;
	(void)slot_array_bits_put_(
		SLOT_CAST(unsigned char *, slot_filled_(array, 1)), hand.first,
		some, hand.count);
}

/* Which of the values each number is; where it is none, nobody reads it. */
static void
slot_find_values_(const slot_column_ *column, uint64_t *some, size_t count)
{
	const slot_enum *type = slot_info_enum(column->slot);
	const slot_enum_value *value;
	size_t i;

	for (i = 0; i < count && column->is_in_order; i++) {
		some[i] -= SLOT_CAST(uint64_t, column->low);
		if (some[i] >= type->count)
			some[i] = 0;
	}
	for (; i < count; i++) {
		value = slot_enum_value_of_(type, SLOT_CAST(int64_t, some[i]));
		some[i] = value
			? SLOT_CAST(uint64_t, value - slot_enum_values(type))
			: 0;
	}
}

static void
slot_fill_values_(
	const slot_column_ *column, struct ArrowArray *array, slot_hand_ hand)
{
	uint64_t some[SLOT_SOME_];

	slot_fetch_(column, hand.at, hand.count, some);
	slot_find_values_(column, some, hand.count);
	slot_give_(slot_filled_(array, 1), hand.first, column->bytes, some,
		hand.count);
}

/*---- what is there --------------------------------------------------------*/

/* The byte, from the object's start, that has the bit of presence, and which of
 * its bits that is. */
static size_t
slot_presence_byte_(const slot_info *slot)
{
	size_t byte = slot->presence_bit / 8;

	if (slot_flipped_(slot) != (SLOT_HOST_IS_BIG != 0))
		byte = slot->presence_size - 1 - byte;
	return slot->presence_offset + byte;
}

static bool
slot_owns_one_(const slot_column_ *column, const char *at)
{
	return slot_cell_get_(
		       column->is_inside ? at : at + column->slot->offset) !=
		NULL;
}

/* Whether each is there, 0 or 1: of what is owned the pointer says it, else the
 * object around it. */
static void
slot_fetch_presence_(const slot_column_ *column, const char *const *at,
	size_t count, uint64_t *is)
{
	const slot_info *slot = column->slot;
	size_t byte = slot_presence_byte_(slot), i;
	unsigned bit = slot->presence_bit % 8u;

	if (column->form == SLOT_COLUMN_OBJECT && slot->kind == SLOT_KIND_OWN)
		for (i = 0; i < count; i++)
			is[i] = slot_owns_one_(column, at[i]);
	else if (slot->flags & SLOT_HAS_PRESENCE)
		for (i = 0; i < count; i++)
			is[i] = SLOT_CAST(unsigned char, at[i][byte]) >> bit &
				1u;
	else
		for (i = 0; i < count; i++)
			is[i] = slot_is_set_(slot, at[i]);
}

/* As bits, 0 or 1 each; those that are not there are counted. */
static void
slot_fill_there_(struct ArrowArray *array, const uint64_t *is, slot_hand_ hand)
{
	size_t there = slot_array_bits_put_(
		SLOT_CAST(unsigned char *, slot_filled_(array, 0)), hand.first,
		is, hand.count);

	array->null_count += SLOT_CAST(int64_t, hand.count - there);
}

/* Of references it is known where they lead. */
static void
slot_fill_presence_(
	const slot_column_ *column, struct ArrowArray *array, slot_hand_ hand)
{
	uint64_t some[SLOT_SOME_];

	if (!column->is_nullable || column->form == SLOT_COLUMN_ROW)
		return;
	slot_fetch_presence_(column, hand.at, hand.count, some);
	slot_fill_there_(array, some, hand);
}

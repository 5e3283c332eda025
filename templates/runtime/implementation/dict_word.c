/* SPDX-License-Identifier: MIT */
/*---- dict_word.c ---------------------------------------------------------*/

/*
 * What the attributes of an open class are made of. A value is a word of 64
 * bits and a kind; a text of up to six bytes stands in the word, whose lowest
 * bit is set then, a longer one is in memory of its own. A name is compared by
 * its key, as those of slots are; where there are many, they are found by
 * SipHash-1-3, so that no list of names is slow.
 */

/* Its text follows, and a zero. */
struct slot_name_ {
	uint32_t hash, length;
	uint64_t first, last;
};

/* A name that is looked for. */
struct slot_sought_ {
	slot_key key;
	const char *text;
};

static const char *
slot_name_text_(const struct slot_name_ *name)
{
	const void *text = name + 1;

	return SLOT_CAST(const char *, text);
}

static inline struct slot_sought_
slot_seek_(const char *text, size_t length)
{
	struct slot_sought_ sought = {{0, 0, 0}, text};

	if (length)
		sought.key = slot_key_of_(text, length);
	return sought;
}

static inline struct slot_sought_
slot_seek_name_(const struct slot_name_ *name)
{
	struct slot_sought_ sought = {
		{name->first, name->last, name->length}, slot_name_text_(name)};

	return sought;
}

static inline bool
slot_name_is_(const struct slot_name_ *name, const struct slot_sought_ *sought)
{
	return name->length == sought->key.length &&
		name->first == sought->key.first &&
		name->last == sought->key.last &&
		(name->length <= 16 ||
			memcmp(name + 1, sought->text, name->length) == 0);
}

/* What tells most of a few names from each other. */
static inline uint32_t
slot_tag_of_(const struct slot_sought_ *sought)
{
	uint64_t x = slot_short_(sought->key);

	return SLOT_CAST(uint32_t, x ^ x >> 32);
}

/* NULL when out of memory. */
static struct slot_name_ *
slot_name_make_(const struct slot_sought_ *sought)
{
	size_t length = SLOT_CAST(size_t, sought->key.length);
	struct slot_name_ *name;
	char *text;

	if (length >= UINT32_MAX)
		return NULL;
	name = SLOT_CAST(struct slot_name_ *,
		SLOT_MALLOC(sizeof(struct slot_name_) + length + 1));
	if (!name)
		return NULL;
	name->hash = 0;
	name->length = SLOT_CAST(uint32_t, length);
	name->first = sought->key.first;
	name->last = sought->key.last;
	text = SLOT_CAST(char *, SLOT_CAST(void *, name + 1));
	if (length)
		memcpy(text, sought->text, length);
	text[length] = 0;
	return name;
}

/*---- SipHash ---------------------------------------------------------------*/

static inline void
slot_sip_round_(uint64_t v[4])
{
	v[0] += v[1];
	v[2] += v[3];
	v[1] = slot_turned_(v[1], 13) ^ v[0];
	v[3] = slot_turned_(v[3], 16) ^ v[2];
	v[0] = slot_turned_(v[0], 32) + v[3];
	v[2] += v[1];
	v[3] = slot_turned_(v[3], 21) ^ v[0];
	v[1] = slot_turned_(v[1], 17) ^ v[2];
	v[2] = slot_turned_(v[2], 32);
}

static inline void
slot_sip_word_(uint64_t v[4], uint64_t word)
{
	v[3] ^= word;
	slot_sip_round_(v);
	v[0] ^= word;
}

/* The bytes behind the last whole word, as the key has them. */
static inline uint64_t
slot_sip_rest_(slot_key key)
{
	uint64_t rest = key.length & 7;

	if (key.length >= 8)
		return rest ? key.last >> (64 - rest * 8) : 0;
	if (key.length >= 4)
		return key.first | key.last >> (64 - rest * 8) << 32;
	return rest ? key.first & slot_ones(SLOT_CAST(unsigned, rest * 8)) : 0;
}

/* The key is the seed, and what that and this program's place in memory
 * make. */
static uint32_t
slot_sip_(uint64_t seed, const struct slot_sought_ *sought)
{
	uint64_t other = slot_long_word_(seed, SLOT_ADDRESS_(&slot_empty_));
	uint64_t v[4] = {seed ^ 0x736f6d6570736575, other ^ 0x646f72616e646f6d,
		seed ^ 0x6c7967656e657261, other ^ 0x7465646279746573};
	uint64_t length = sought->key.length, at;
	const void *text = sought->text;

	if (length >= 8)
		slot_sip_word_(v, sought->key.first);
	for (at = 16; at <= length; at += 8)
		slot_sip_word_(v,
			slot_load_le(SLOT_CAST(const unsigned char *, text) +
					(at - 8),
				8));
	slot_sip_word_(v, length << 56 | slot_sip_rest_(sought->key));
	v[2] ^= 0xff;
	slot_sip_round_(v);
	slot_sip_round_(v);
	slot_sip_round_(v);
	v[0] ^= v[1] ^ v[2] ^ v[3];
	return SLOT_CAST(uint32_t, v[0] ^ v[0] >> 32);
}

/* C has no source of chance but where things are in memory; a program that has
 * a better one defines SLOT_HASH_SEED. */
static uint64_t
slot_seed_(const void *memory)
{
	uint64_t seed = slot_long_word_(
		SLOT_ADDRESS_(memory), SLOT_ADDRESS_(&slot_empty_));

#if defined(SLOT_HASH_SEED)
	seed = slot_long_word_(seed, SLOT_CAST(uint64_t, SLOT_HASH_SEED));
#endif
	return slot_long_word_(seed, SLOT_ADDRESS_(&seed));
}

/*---- values ----------------------------------------------------------------*/

/* A text in a word, at its second byte or, where the lowest bit is in the last
 * one, at the first. */
#define SLOT_WORD_TEXT_ (SLOT_HOST_IS_BIG ? 0 : 1)
#define SLOT_WORD_SHORT_ 6u

static void *
slot_word_pointer_(uint64_t word)
{
	return SLOT_POINTER_(SLOT_CAST(uintptr_t, word));
}

/* Its length, of 32 bits; its bytes; and a zero. */
static int
slot_word_long_(const char *text, uint32_t length, uint64_t *word)
{
	size_t size = SLOT_CAST(size_t, length) + sizeof length + 1;
	char *copy = size > length ? SLOT_CAST(char *, SLOT_MALLOC(size))
				   : NULL;

	if (!copy)
		return SLOT_NO_MEMORY;
	memcpy(copy, &length, sizeof length);
	memcpy(copy + sizeof length, text, length);
	copy[size - 1] = 0;
	*word = SLOT_ADDRESS_(copy);
	return SLOT_OK;
}

/* The word and the kind of what is set, which belong to nobody yet. */
static inline int
slot_word_of_(slot_value value, uint64_t *word, unsigned *kind)
{
	*kind = SLOT_CAST(unsigned, value.kind);
	if (slot_is_text_(value)) {
		*kind = SLOT_KIND_STRING;
		*word = 0;
		if (value.length > SLOT_WORD_SHORT_)
			return slot_word_long_(
				value.as.text, value.length, word);
		if (value.length)
			memcpy(SLOT_CAST(char *, SLOT_CAST(void *, word)) +
					SLOT_WORD_TEXT_,
				value.as.text, value.length);
		*word |= value.length << 1 | 1;
		return SLOT_OK;
	}
	memcpy(word, &value.as, sizeof *word);
	return value.kind == SLOT_KIND_BOOL || value.kind == SLOT_KIND_INT ||
			value.kind == SLOT_KIND_UINT ||
			value.kind == SLOT_KIND_REAL ||
			value.kind == SLOT_KIND_REF
		? SLOT_OK
		: SLOT_WRONG_TYPE;
}

static inline void
slot_word_value_(const uint64_t *word, unsigned kind, slot_value *value)
{
	const void *its = word;
	const char *text = SLOT_CAST(const char *, its);

	value->kind = SLOT_CAST(slot_kind, kind);
	value->length = 0;
	memcpy(&value->as, word, sizeof *word);
	if (kind != SLOT_KIND_STRING)
		return;
	if (*word & 1) {
		value->length = SLOT_CAST(uint32_t, *word & 0xff) >> 1;
		value->as.text = text + SLOT_WORD_TEXT_;
		return;
	}
	text = SLOT_CAST(const char *, slot_word_pointer_(*word));
	memcpy(&value->length, text, sizeof value->length);
	value->as.text = text + sizeof value->length;
}

static inline void
slot_word_free_(uint64_t word, unsigned kind)
{
	if (kind == SLOT_KIND_STRING && !(word & 1))
		SLOT_FREE(slot_word_pointer_(word));
}

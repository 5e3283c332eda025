/*
 * hostile.h: Ends * / int broken; / * starts, ?? / a trigraph, a backslash \.
 *
 * Written by slotgen from hostile.yaml; edit that, not this.
 *
 *                                  bytes
 *   enum   Kind                           plain, null, true, NULL, default, EOF
 *   class  Comment                    12  A summary that ends * / the comment.
 *   class  Text                       48
 *   class  Point                       8
 *   class  Slot                      112  A class called like the run time's own things.
 *   class  Keywords                   37
 *   class  Record                     33
 *   class    Child                    40  Below a class whose names meet its own.
 *   class  infos                       2
 *   class  texts                       1
 *   class  ancestors                   1
 *   class  string_                     1
 *   class  pet                         1
 *   class  pet_owner                   2
 *
 * A class C with a slot s gives
 *
 *   C_get_s, C_set_s        read and write; a setter that can refuse returns false, having
 *                           changed nothing
 *   C_has_s, C_clear_s      where s is optional; unset, it reads as what it starts with
 *   C_at_s                  an embedded object, to change it in place
 *   C_at_s, C_data_s        pointers to an element, and to all of them
 *   C_LEN_s                 how many there are, or may be; C_LEN_s_2 in the second dimension
 *   C_count_s, C_append_s, C_insert_s, C_remove_s      of T s[<=N]
 *   C_DEFAULTS, C_init      what an object starts with
 *   C_make, C_of, C_replace a value by name, by position, from another with changes; see slotgen.h
 *   C_eq, C_cmp, C_hash     where the class has them; C_repr as text, C_validate for faults
 *   C_to_json, C_from_json  an object as text and back; see slotgen.h
 *   C_copy                  writes the class's own slots
 *   C_as_P, C_as_const_P    the same object as one of its parent class P
 *   C_pool, C_new, C_free   objects that do not move, each as large as its slots; see slotgen.h
 *   C_pool_walk, C_next     over all of them
 *   C_from_P                the same object as one of the class C below P, or NULL
 *   C_idx, C_at, C_idx_of   what refers to a C where 'refs: index32' is said, its object, and back;
 *                           elsewhere all three are the pointer
 *   C_SLOT_s, C_class       the slot's number, and the table of them all, for slotgen.h
 *
 * One file of a program has  #define HOSTILE_IMPLEMENTATION  before it includes this one: it
 * defines the tables. Members whose names begin with slot_ belong to the accessors.
 */
#ifndef HOSTILE_H
#define HOSTILE_H

#include "slotgen.h"

#if SLOTGEN_INTERFACE != 3
#error "hostile.h was written for another slotgen.h: its SLOTGEN_INTERFACE must be 3"
#endif
#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header /* no warnings from here, and refusals at the line that asked */
#endif
SLOT_HEADER_BEGIN

typedef struct Comment Comment;
typedef struct Text Text;
typedef struct Point Point;
typedef struct Slot Slot;
typedef struct Keywords Keywords;
typedef struct Record Record;
typedef struct Child Child;
typedef struct infos infos;
typedef struct texts texts;
typedef struct ancestors ancestors;
typedef struct string_ string_;
typedef struct pet pet;
typedef struct pet_owner pet_owner;

/** All tables: one constant object, without a pointer. */
struct hostile_tables {
	slot_class Comment;
	slot_class Text;
	slot_class Point;
	slot_class Slot;
	slot_class Keywords;
	slot_class Record;
	slot_class Child;
	slot_class infos;
	slot_class texts;
	slot_class ancestors;
	slot_class string_;
	slot_class pet;
	slot_class pet_owner;
	slot_enum Kind;
	slot_info slot_infos[133];
	slot_key slot_keys[133];
	slot_enum_value slot_values[6];
	slot_number slot_starts[1];
	uint64_t slot_ancestors[14];
	uint16_t slot_places16[1];
	uint8_t slot_places8[262];
	uint8_t slot_displacements[32];
	char slot_texts[1][1896];
};
SLOT_EXTERN const struct hostile_tables hostile_tables;


/*---- enum Kind ---------------------------------------------------------------------------*/

/** enum * / \. */
typedef enum Kind SLOT_ENUM_INT {
	/** value * / / * ?? / \. */
	Kind_plain = 0,
	Kind_null = 1,
	Kind_true = 2,
	Kind_NULL = 3,
	Kind_default = 4,
	Kind_EOF = 5
} Kind;
#define Kind_enum (hostile_tables.Kind)

/** Whether a number is one of them. */
static inline bool
Kind_is_known(int64_t number)
{
	return number >= 0 && number <= 5;
}

/** "plain" for Kind_plain; NULL for a number that has no name. */
static inline const char *
Kind_text(Kind value)
{
	return slot_enum_text(&Kind_enum, SLOT_CAST(int64_t, value));
}

/** Kind_plain for "plain"; false, and nothing changed, for a text that is none. */
static inline bool
Kind_from_text(const char *text, size_t length, Kind *value)
{
	int64_t number;

	if (!slot_enum_number(&Kind_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Kind, number);
	return true;
}


/*---- types -------------------------------------------------------------------------------*/

typedef uint8_t Odd; /* in 0..9, * / \.; * / */


/*---- class Comment -----------------------------------------------------------------------*/

/** A summary that ends * / the comment.
 *
 * / * opens another, // opens a third, ?? / is a trigraph that joins lines \.
 * and ?? /
 * a backslash ends this line\.
 * #define broken
 * %s %d {{name}} {{>slot}} "quotes" 'single' \0 \x00 \n $HOME `id` */
struct Comment { /* 12 bytes, align 1; sorted 15 */
	/** * /. */
	/*   0 */ uint8_t star;
	/** /. */
	/*   1 */ uint8_t slash;
	/** *\.
	 * / joined by a backslash. */
	/*   2 */ uint8_t split;
	/** what?? /. */
	/*   3 */ uint8_t trigraph;
	/** \. */
	/*   4 */ uint8_t back;
	/** a bell, a tab, an escape, a  one, a  delete. */
	/*   5 */ uint8_t bell;
	/** one
	 * two
	 * three four
	 *
	 *
	 * seven. */
	/*   6 */ uint8_t lines;
	/** Größe in Ångström, 大きさ, Ж, 🎈, a no-break space. */
	/*   7 */ uint8_t wide;
	/** unit. In * / m\. */
	/*   8 */ uint8_t odd_unit;
	/** Averyveryveryveryveryveryveryveryveryveryveryveryveryverylongwordthatnothingcanwrapanywhereatallbecauseithasnospaceinit
	 * andthen some words that can be wrapped at the usual place, of which there
	 * are several. */
	/*   9 */ uint8_t long_;
	/*  10 */ uint8_t empty;
	/*  11.0  Odd odd in 0..9, 4 bits
	 *  11.4  bool bit: * / in a word of bits \.
	 *  11.5  opt bool opt_bit: ?? /
	 *  11.6  whether opt_bit is set */
	/*  11 */ uint8_t slot_bits11;
};

enum Comment_slot {
	Comment_SLOT_star,
	Comment_SLOT_slash,
	Comment_SLOT_split,
	Comment_SLOT_trigraph,
	Comment_SLOT_back,
	Comment_SLOT_bell,
	Comment_SLOT_lines,
	Comment_SLOT_wide,
	Comment_SLOT_odd_unit,
	Comment_SLOT_odd,
	Comment_SLOT_long_,
	Comment_SLOT_empty,
	Comment_SLOT_bit,
	Comment_SLOT_opt_bit
};
#define Comment_SLOTS SLOT_NAMES("star, slash, split, trigraph, back, bell, " \
	"lines, wide, odd_unit, odd, long_, empty, bit, opt_bit")
#define Comment_HAS_star SLOT_YES
#define Comment_HAS_slash SLOT_YES
#define Comment_HAS_split SLOT_YES
#define Comment_HAS_trigraph SLOT_YES
#define Comment_HAS_back SLOT_YES
#define Comment_HAS_bell SLOT_YES
#define Comment_HAS_lines SLOT_YES
#define Comment_HAS_wide SLOT_YES
#define Comment_HAS_odd_unit SLOT_YES
#define Comment_HAS_odd SLOT_YES
#define Comment_HAS_long_ SLOT_YES
#define Comment_HAS_empty SLOT_YES
#define Comment_HAS_bit SLOT_YES
#define Comment_HAS_opt_bit SLOT_YES
#define Comment_class (hostile_tables.Comment)
/** Changes with names, types and offsets. */
#define Comment_LAYOUT 0xe39e6093c1d8f9e4

/** What an object starts with: a constant initialiser. */
#define Comment_DEFAULTS \
	{ \
		/*   0 star */ 0, \
		/*   1 slash */ 0, \
		/*   2 split */ 0, \
		/*   3 trigraph */ 0, \
		/*   4 back */ 0, \
		/*   5 bell */ 0, \
		/*   6 lines */ 0, \
		/*   7 wide */ 0, \
		/*   8 odd_unit */ 0, \
		/*   9 long_ */ 0, \
		/*  10 empty */ 0, \
		/*  11 slot_bits11 */ 0x0 \
	}

static inline uint8_t
Comment_get_star(const Comment *self)
{
	return self->star;
}

static inline void
Comment_set_star(Comment *self, uint8_t value)
{
	self->star = value;
}

static inline uint8_t
Comment_get_slash(const Comment *self)
{
	return self->slash;
}

static inline void
Comment_set_slash(Comment *self, uint8_t value)
{
	self->slash = value;
}

static inline uint8_t
Comment_get_split(const Comment *self)
{
	return self->split;
}

static inline void
Comment_set_split(Comment *self, uint8_t value)
{
	self->split = value;
}

static inline uint8_t
Comment_get_trigraph(const Comment *self)
{
	return self->trigraph;
}

static inline void
Comment_set_trigraph(Comment *self, uint8_t value)
{
	self->trigraph = value;
}

static inline uint8_t
Comment_get_back(const Comment *self)
{
	return self->back;
}

static inline void
Comment_set_back(Comment *self, uint8_t value)
{
	self->back = value;
}

static inline uint8_t
Comment_get_bell(const Comment *self)
{
	return self->bell;
}

static inline void
Comment_set_bell(Comment *self, uint8_t value)
{
	self->bell = value;
}

static inline uint8_t
Comment_get_lines(const Comment *self)
{
	return self->lines;
}

static inline void
Comment_set_lines(Comment *self, uint8_t value)
{
	self->lines = value;
}

static inline uint8_t
Comment_get_wide(const Comment *self)
{
	return self->wide;
}

static inline void
Comment_set_wide(Comment *self, uint8_t value)
{
	self->wide = value;
}

static inline uint8_t
Comment_get_odd_unit(const Comment *self)
{
	return self->odd_unit;
}

static inline void
Comment_set_odd_unit(Comment *self, uint8_t value)
{
	self->odd_unit = value;
}

static inline Odd
Comment_get_odd(const Comment *self)
{
	return SLOT_CAST(Odd, slot_bits(self->slot_bits11, 0, 4));
}

static inline bool
Comment_set_odd(Comment *self, int64_t value)
{
	if (value < 0 || value > 9)
		return false;
	self->slot_bits11 = slot_put8(self->slot_bits11, 0, 4, SLOT_CAST(uint64_t, value));
	return true;
}

static inline uint8_t
Comment_get_long_(const Comment *self)
{
	return self->long_;
}

static inline void
Comment_set_long_(Comment *self, uint8_t value)
{
	self->long_ = value;
}

static inline uint8_t
Comment_get_empty(const Comment *self)
{
	return self->empty;
}

static inline void
Comment_set_empty(Comment *self, uint8_t value)
{
	self->empty = value;
}

static inline bool
Comment_get_bit(const Comment *self)
{
	return slot_bit(self->slot_bits11, 4);
}

static inline void
Comment_set_bit(Comment *self, bool value)
{
	self->slot_bits11 = slot_put8(self->slot_bits11, 4, 1, value);
}

static inline bool
Comment_has_opt_bit(const Comment *self)
{
	return slot_bit(self->slot_bits11, 6);
}

static inline bool
Comment_get_opt_bit(const Comment *self)
{
	return slot_bit(self->slot_bits11, 5);
}

static inline void
Comment_set_opt_bit(Comment *self, bool value)
{
	self->slot_bits11 = slot_put8(self->slot_bits11, 5, 1, value);
	self->slot_bits11 = slot_put8(self->slot_bits11, 6, 1, 1);
}

static inline void
Comment_clear_opt_bit(Comment *self)
{
	self->slot_bits11 = slot_put8(self->slot_bits11, 5, 1, 0x0u);
	self->slot_bits11 = slot_put8(self->slot_bits11, 6, 1, 0);
}

/** Makes raw memory an object. */
static inline void
Comment_init(Comment *self)
{
	static const Comment slot_defaults_ = Comment_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Comment_copy(Comment *to, const Comment *from)
{
	*to = *from;
}

/** A pool of Comment objects and those of classes below it. */
typedef struct Comment_pool {
	slot_pool slot_pool_Comment;
} Comment_pool;

#define Comment_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Comment, &Comment_class, NULL, 0)
#define Comment_pool_count(pool_)   ((pool_)->slot_pool_Comment.count)
#define Comment_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Comment)
#define Comment_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Comment)
#define Comment_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Comment)
#define Comment_next(walk_)        SLOT_CAST(Comment *, slot_walk_next(walk_, NULL))

/** As Comment_init leaves it; NULL when out of memory. */
static inline Comment *
Comment_new(Comment_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Comment, &Comment_class);

	if (self)
		Comment_init(SLOT_CAST(Comment *, self));
	return SLOT_CAST(Comment *, self);
}

/** With all that it owns. */
static inline void
Comment_free(Comment_pool *pool, Comment *self)
{
	slot_pool_free(&pool->slot_pool_Comment, self);
}

typedef Comment *Comment_idx;
#define Comment_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Comment_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Comment_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Comment, uint8_t, star, star, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Comment, uint8_t, slash, slash, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Comment, uint8_t, split, split, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Comment, uint8_t, trigraph, trigraph, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Comment, uint8_t, back, back, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Comment, uint8_t, bell, bell, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Comment, uint8_t, lines, lines, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Comment, uint8_t, wide, wide, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Comment, uint8_t, odd_unit, odd_unit, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Comment, int64_t, odd, odd, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Comment, uint8_t, long_, long_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Comment, uint8_t, empty, empty, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Comment, bool, bit, bit, 0) \
	slot_A_(MAY, INT, T_BOOL, INT, Comment, int64_t, opt_bit, opt_bit, INT64_MIN) \

#define Comment_make(...)             SLOT_MAKE_(Comment, Comment_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Comment_replace(object_, ...) SLOT_REPLACE_(Comment, Comment_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Comment_of(slot_star_, slot_slash_, slot_split_, slot_trigraph_, slot_back_, slot_bell_, slot_lines_, slot_wide_, slot_odd_unit_, slot_odd_, slot_long__, slot_empty_, slot_bit_) \
	SLOT_OF_(Comment, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Comment, uint8_t, star, star, slot_star_) \
		 SLOT_OF_ARG_(SET, Comment, uint8_t, slash, slash, slot_slash_) \
		 SLOT_OF_ARG_(SET, Comment, uint8_t, split, split, slot_split_) \
		 SLOT_OF_ARG_(SET, Comment, uint8_t, trigraph, trigraph, slot_trigraph_) \
		 SLOT_OF_ARG_(SET, Comment, uint8_t, back, back, slot_back_) \
		 SLOT_OF_ARG_(SET, Comment, uint8_t, bell, bell, slot_bell_) \
		 SLOT_OF_ARG_(SET, Comment, uint8_t, lines, lines, slot_lines_) \
		 SLOT_OF_ARG_(SET, Comment, uint8_t, wide, wide, slot_wide_) \
		 SLOT_OF_ARG_(SET, Comment, uint8_t, odd_unit, odd_unit, slot_odd_unit_) \
		 SLOT_OF_ARG_(TRY, Comment, int64_t, odd, odd, slot_odd_) \
		 SLOT_OF_ARG_(SET, Comment, uint8_t, long_, long_, slot_long__) \
		 SLOT_OF_ARG_(SET, Comment, uint8_t, empty, empty, slot_empty_) \
		 SLOT_OF_ARG_(SET, Comment, bool, bit, bit, slot_bit_) \
		 SLOT_NO_MORE_)
#define Comment_eq(a_, b_) slot_eq(&Comment_class, SLOT_IS_(Comment, a_), SLOT_IS_(Comment, b_))
#define Comment_repr(self_, text_, size_) slot_repr(&Comment_class, SLOT_IS_(Comment, self_), text_, size_)
#define Comment_validate(self_, report_, context_) slot_validate(&Comment_class, SLOT_IS_(Comment, self_), report_, context_)
#define Comment_set_odd_unchecked(self_, value_) SLOT_UNCHECKED_(Comment_set_odd(self_, value_))

#define Comment_to_json(self_, writer_) slot_json_write(writer_, &Comment_class, SLOT_IS_(Comment, self_))

/** What it has is given up; at a fault it is as Comment_init leaves it. */
static inline bool
Comment_from_json(Comment *self, slot_json_reader *reader)
{
	Comment_init(self);
	return slot_json_read(reader, &Comment_class, self);
}

#define Comment_new_from_json(pool_, reader_) SLOT_CAST(Comment *, slot_json_read_new(reader_, &(pool_)->slot_pool_Comment, &Comment_class))


/*---- class Text --------------------------------------------------------------------------*/

struct Text { /* 48 bytes, align 8 */
	/** "quote \" backslash \\ tab \t trigraph ?? / ?? nul-free \x7f \xc3\xa9 * / /
	 * * %s" by default. */
	/*   0 */ const char *all;
	/** "??=\"\\" by default. */
	/*   8 */ char text[32];
	/** '\'' by default. */
	/*  40 */ char letter;
	/** '\\' by default. */
	/*  41 */ char back;
	/** '~' by default. */
	/*  42 */ char tilde;
	/** '\0' by default. */
	/*  43 */ char nul;
	/** '\xff' by default. */
	/*  44 */ char high;
	/*  45 */ uint8_t slot_spare45[3];
};

enum Text_slot {
	Text_SLOT_all,
	Text_SLOT_text,
	Text_SLOT_letter,
	Text_SLOT_back,
	Text_SLOT_tilde,
	Text_SLOT_nul,
	Text_SLOT_high
};
#define Text_SLOTS SLOT_NAMES("all, text, letter, back, tilde, nul, high")
#define Text_HAS_all SLOT_YES
#define Text_HAS_text SLOT_YES
#define Text_HAS_letter SLOT_YES
#define Text_HAS_back SLOT_YES
#define Text_HAS_tilde SLOT_YES
#define Text_HAS_nul SLOT_YES
#define Text_HAS_high SLOT_YES
#define Text_class (hostile_tables.Text)
/** Changes with names, types and offsets. */
#define Text_LAYOUT 0xaa08009147f46ade

/** What an object starts with: a constant initialiser. */
#define Text_DEFAULTS \
	{ \
		/*   0 all */ NULL, \
		/*   8 text */ "?\?=\"\\", \
		/*  40 letter */ '\'', \
		/*  41 back */ '\\', \
		/*  42 tilde */ '~', \
		/*  43 nul */ '\000', \
		/*  44 high */ '\377', \
		/*  45 slot_spare45 */ {0} \
	}

static inline const char *
Text_get_all(const Text *self)
{
	return self->all ? self->all : "quote \" backslash \\ tab \011 trigraph ?\?/ ?\? nul-free \177 é */ /* %s";
}

/** Keeps the pointer: the text must live as long as it is here. */
static inline void
Text_set_all(Text *self, const char *value)
{
	self->all = value;
}

static inline const char *
Text_get_text(const Text *self)
{
	return self->text;
}

/** False, and nothing changed, for a text of 32 bytes or more. */
static inline bool
Text_set_text(Text *self, const char *value)
{
	return slot_put_text(self->text, 32, value, strlen(value));
}

static inline char
Text_get_letter(const Text *self)
{
	return self->letter;
}

static inline void
Text_set_letter(Text *self, char value)
{
	self->letter = value;
}

static inline char
Text_get_back(const Text *self)
{
	return self->back;
}

static inline void
Text_set_back(Text *self, char value)
{
	self->back = value;
}

static inline char
Text_get_tilde(const Text *self)
{
	return self->tilde;
}

static inline void
Text_set_tilde(Text *self, char value)
{
	self->tilde = value;
}

static inline char
Text_get_nul(const Text *self)
{
	return self->nul;
}

static inline void
Text_set_nul(Text *self, char value)
{
	self->nul = value;
}

static inline char
Text_get_high(const Text *self)
{
	return self->high;
}

static inline void
Text_set_high(Text *self, char value)
{
	self->high = value;
}

/** Makes raw memory an object. */
static inline void
Text_init(Text *self)
{
	static const Text slot_defaults_ = Text_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Text_copy(Text *to, const Text *from)
{
	*to = *from;
}

/** A pool of Text objects and those of classes below it. */
typedef struct Text_pool {
	slot_pool slot_pool_Text;
} Text_pool;

#define Text_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Text, &Text_class, NULL, 0)
#define Text_pool_count(pool_)   ((pool_)->slot_pool_Text.count)
#define Text_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Text)
#define Text_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Text)
#define Text_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Text)
#define Text_next(walk_)        SLOT_CAST(Text *, slot_walk_next(walk_, NULL))

/** As Text_init leaves it; NULL when out of memory. */
static inline Text *
Text_new(Text_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Text, &Text_class);

	if (self)
		Text_init(SLOT_CAST(Text *, self));
	return SLOT_CAST(Text *, self);
}

/** With all that it owns. */
static inline void
Text_free(Text_pool *pool, Text *self)
{
	slot_pool_free(&pool->slot_pool_Text, self);
}

typedef Text *Text_idx;
#define Text_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Text_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Text_ARGS_(slot_A_) \
	slot_A_(MAY, ALWAYS, SET, GET, Text, const char *, all, all, "quote \" backslash \\ tab \011 trigraph ?\?/ ?\? nul-free \177 é */ /* %s") \
	slot_A_(MAY, POINTER, TRY, OWN, Text, const char *, text, text, "?\?=\"\\") \
	slot_A_(MAY, ALWAYS, SET, GET, Text, char, letter, letter, SLOT_CAST(char, '\'')) \
	slot_A_(MAY, ALWAYS, SET, GET, Text, char, back, back, SLOT_CAST(char, '\\')) \
	slot_A_(MAY, ALWAYS, SET, GET, Text, char, tilde, tilde, SLOT_CAST(char, '~')) \
	slot_A_(MAY, ALWAYS, SET, GET, Text, char, nul, nul, SLOT_CAST(char, '\000')) \
	slot_A_(MAY, ALWAYS, SET, GET, Text, char, high, high, SLOT_CAST(char, '\377')) \

#define Text_make(...)             SLOT_MAKE_(Text, Text_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Text_replace(object_, ...) SLOT_REPLACE_(Text, Text_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Text_of() \
	SLOT_OF_(Text, SLOT_NO_HOOK_, \
		 SLOT_NO_MORE_)
#define Text_eq(a_, b_) slot_eq(&Text_class, SLOT_IS_(Text, a_), SLOT_IS_(Text, b_))
#define Text_repr(self_, text_, size_) slot_repr(&Text_class, SLOT_IS_(Text, self_), text_, size_)
#define Text_validate(self_, report_, context_) slot_validate(&Text_class, SLOT_IS_(Text, self_), report_, context_)

#define Text_to_json(self_, writer_) slot_json_write(writer_, &Text_class, SLOT_IS_(Text, self_))

/** What it has is given up; at a fault it is as Text_init leaves it. */
static inline bool
Text_from_json(Text *self, slot_json_reader *reader)
{
	Text_init(self);
	return slot_json_read(reader, &Text_class, self);
}

#define Text_new_from_json(pool_, reader_) SLOT_CAST(Text *, slot_json_read_new(reader_, &(pool_)->slot_pool_Text, &Text_class))


/*---- class Point -------------------------------------------------------------------------*/

struct Point { /* 8 bytes, align 4 */
	/*   0 */ float x;
	/*   4 */ float y;
};

enum Point_slot {
	Point_SLOT_x,
	Point_SLOT_y
};
#define Point_SLOTS SLOT_NAMES("x, y")
#define Point_HAS_x SLOT_YES
#define Point_HAS_y SLOT_YES
#define Point_class (hostile_tables.Point)
/** Changes with names, types and offsets. */
#define Point_LAYOUT 0x07014318ddab25a2

/** What an object starts with: a constant initialiser. */
#define Point_DEFAULTS \
	{ \
		/*   0 x */ 0.0f, \
		/*   4 y */ 0.0f \
	}

static inline float
Point_get_x(const Point *self)
{
	return self->x;
}

static inline void
Point_set_x(Point *self, float value)
{
	self->x = value;
}

static inline float
Point_get_y(const Point *self)
{
	return self->y;
}

static inline void
Point_set_y(Point *self, float value)
{
	self->y = value;
}

/** Makes raw memory an object. */
static inline void
Point_init(Point *self)
{
	static const Point slot_defaults_ = Point_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Point_copy(Point *to, const Point *from)
{
	*to = *from;
}

/** A pool of Point objects and those of classes below it. */
typedef struct Point_pool {
	slot_pool slot_pool_Point;
} Point_pool;

#define Point_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Point, &Point_class, NULL, 0)
#define Point_pool_count(pool_)   ((pool_)->slot_pool_Point.count)
#define Point_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Point)
#define Point_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Point)
#define Point_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Point)
#define Point_next(walk_)        SLOT_CAST(Point *, slot_walk_next(walk_, NULL))

/** As Point_init leaves it; NULL when out of memory. */
static inline Point *
Point_new(Point_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Point, &Point_class);

	if (self)
		Point_init(SLOT_CAST(Point *, self));
	return SLOT_CAST(Point *, self);
}

/** With all that it owns. */
static inline void
Point_free(Point_pool *pool, Point *self)
{
	slot_pool_free(&pool->slot_pool_Point, self);
}

typedef Point *Point_idx;
#define Point_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Point_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Point_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Point, float, x, x, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Point, float, y, y, 0) \

#define Point_make(...)             SLOT_MAKE_(Point, Point_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Point_replace(object_, ...) SLOT_REPLACE_(Point, Point_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Point_of(slot_x_, slot_y_) \
	SLOT_OF_(Point, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Point, float, x, x, slot_x_) \
		 SLOT_OF_ARG_(SET, Point, float, y, y, slot_y_) \
		 SLOT_NO_MORE_)
#define Point_eq(a_, b_) slot_eq(&Point_class, SLOT_IS_(Point, a_), SLOT_IS_(Point, b_))
#define Point_repr(self_, text_, size_) slot_repr(&Point_class, SLOT_IS_(Point, self_), text_, size_)
#define Point_validate(self_, report_, context_) slot_validate(&Point_class, SLOT_IS_(Point, self_), report_, context_)

#define Point_to_json(self_, writer_) slot_json_write(writer_, &Point_class, SLOT_IS_(Point, self_))

/** What it has is given up; at a fault it is as Point_init leaves it. */
static inline bool
Point_from_json(Point *self, slot_json_reader *reader)
{
	Point_init(self);
	return slot_json_read(reader, &Point_class, self);
}

#define Point_new_from_json(pool_, reader_) SLOT_CAST(Point *, slot_json_read_new(reader_, &(pool_)->slot_pool_Point, &Point_class))


/*---- class Slot --------------------------------------------------------------------------*/

/** A class called like the run time's own things. */
struct Slot { /* 112 bytes, align 8; as declared 120 */
	/*   0 */ Slot *object;
	/*   8 */ Slot *next[2];
	/** In 0..1. */
	/*  24 */ float real;
	/*  28 */ Point defaults;
	/*  36 */ Point data[2];
	/*  52 */ uint32_t k[2][2][2];
	/** Optional. */
	/*  84 */ uint16_t bytes_of;
	/*  86 */ uint16_t size;
	/*  88 */ uint16_t index;
	/*  90 */ uint8_t self;
	/** In 0..9. */
	/*  91 */ uint8_t value;
	/*  92 */ uint8_t i[3];
	/*  95 */ uint8_t j[2][2];
	/*  99 */ uint8_t slot_count_count;
	/* 100 */ uint8_t count[3];
	/* 103 */ uint8_t to;
	/* 104 */ uint8_t from;
	/* 105 */ char text[4];
	/** In 0..200. */
	/* 109 */ uint8_t length;
	/* 110 */ uint8_t number;
	/* 111.0  opt Kind kind, 3 bits
	 * 111.3  whether bytes_of is set */
	/* 111 */ uint8_t slot_bits111;
};

enum Slot_slot {
	Slot_SLOT_self,
	Slot_SLOT_value,
	Slot_SLOT_i,
	Slot_SLOT_j,
	Slot_SLOT_count,
	Slot_SLOT_bytes_of,
	Slot_SLOT_to,
	Slot_SLOT_from,
	Slot_SLOT_text,
	Slot_SLOT_length,
	Slot_SLOT_number,
	Slot_SLOT_real,
	Slot_SLOT_kind,
	Slot_SLOT_object,
	Slot_SLOT_next,
	Slot_SLOT_defaults,
	Slot_SLOT_data,
	Slot_SLOT_k,
	Slot_SLOT_size,
	Slot_SLOT_index
};
#define Slot_SLOTS SLOT_NAMES("self, value, i, j, count, bytes_of, to, from, " \
	"text, length, number, real, kind, object, next, defaults, data, k, size, " \
	"index")
#define Slot_HAS_self SLOT_YES
#define Slot_HAS_value SLOT_YES
#define Slot_HAS_i SLOT_YES
#define Slot_HAS_j SLOT_YES
#define Slot_HAS_count SLOT_YES
#define Slot_HAS_bytes_of SLOT_YES
#define Slot_HAS_to SLOT_YES
#define Slot_HAS_from SLOT_YES
#define Slot_HAS_text SLOT_YES
#define Slot_HAS_length SLOT_YES
#define Slot_HAS_number SLOT_YES
#define Slot_HAS_real SLOT_YES
#define Slot_HAS_kind SLOT_YES
#define Slot_HAS_object SLOT_YES
#define Slot_HAS_next SLOT_YES
#define Slot_HAS_defaults SLOT_YES
#define Slot_HAS_data SLOT_YES
#define Slot_HAS_k SLOT_YES
#define Slot_HAS_size SLOT_YES
#define Slot_HAS_index SLOT_YES
#define Slot_LEN_i 3
#define Slot_LEN_j 2
#define Slot_LEN_j_2 2
#define Slot_LEN_count 3
#define Slot_LEN_next 2
#define Slot_LEN_data 2
#define Slot_LEN_k 2
#define Slot_LEN_k_2 2
#define Slot_LEN_k_3 2
#define Slot_class (hostile_tables.Slot)
/** Changes with names, types and offsets. */
#define Slot_LAYOUT 0xd24f16a47d164c12

/** What an object starts with: a constant initialiser. */
#define Slot_DEFAULTS \
	{ \
		/*   0 object */ NULL, \
		/*   8 next */ {NULL}, \
		/*  24 real */ 0.0f, \
		/*  28 defaults */ Point_DEFAULTS, \
		/*  36 data */ {Point_DEFAULTS, Point_DEFAULTS}, \
		/*  52 k */ {{{0}}}, \
		/*  84 bytes_of */ 0, \
		/*  86 size */ 0, \
		/*  88 index */ 0, \
		/*  90 self */ 0, \
		/*  91 value */ 0, \
		/*  92 i */ {0}, \
		/*  95 j */ {{0}}, \
		/*  99 slot_count_count */ 0, \
		/* 100 count */ {0}, \
		/* 103 to */ 0, \
		/* 104 from */ 0, \
		/* 105 text */ "", \
		/* 109 length */ 0, \
		/* 110 number */ 0, \
		/* 111 slot_bits111 */ 0x7 \
	}

static inline uint8_t
Slot_get_self(const Slot *self)
{
	return self->self;
}

static inline void
Slot_set_self(Slot *self, uint8_t value)
{
	self->self = value;
}

static inline uint8_t
Slot_get_value(const Slot *self)
{
	return self->value;
}

static inline bool
Slot_set_value(Slot *self, int64_t value)
{
	if (value < 0 || value > 9)
		return false;
	self->value = SLOT_CAST(uint8_t, value);
	return true;
}

static inline uint8_t
Slot_get_i(const Slot *self, size_t i)
{
	SLOT_ASSERT_(i < Slot_LEN_i);
	if (!(i < Slot_LEN_i))
		return 0;
	return self->i[i];
}

static inline bool
Slot_set_i(Slot *self, size_t i, uint8_t value)
{
	SLOT_ASSERT_(i < Slot_LEN_i);
	if (!(i < Slot_LEN_i))
		return false;
	self->i[i] = value;
	return true;
}

static inline const uint8_t *
Slot_data_i(const Slot *self)
{
	return self->i;
}

static inline uint8_t *
Slot_at_i(Slot *self, size_t i)
{
	SLOT_ASSERT_(i < Slot_LEN_i);
	if (!(i < Slot_LEN_i))
		return NULL;
	return &self->i[i];
}

static inline uint8_t
Slot_get_j(const Slot *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Slot_LEN_j && j < Slot_LEN_j_2);
	if (!(i < Slot_LEN_j && j < Slot_LEN_j_2))
		return 0;
	return self->j[i][j];
}

static inline bool
Slot_set_j(Slot *self, size_t i, size_t j, uint8_t value)
{
	SLOT_ASSERT_(i < Slot_LEN_j && j < Slot_LEN_j_2);
	if (!(i < Slot_LEN_j && j < Slot_LEN_j_2))
		return false;
	self->j[i][j] = value;
	return true;
}

static inline const uint8_t *
Slot_data_j(const Slot *self)
{
	return self->j[0];
}

static inline uint8_t *
Slot_at_j(Slot *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Slot_LEN_j && j < Slot_LEN_j_2);
	if (!(i < Slot_LEN_j && j < Slot_LEN_j_2))
		return NULL;
	return &self->j[i][j];
}

/** Elements in use, at most Slot_LEN_count. */
static inline size_t
Slot_count_count(const Slot *self)
{
	return self->slot_count_count;
}

static inline uint8_t
Slot_get_count(const Slot *self, size_t i)
{
	SLOT_ASSERT_(i < Slot_count_count(self));
	if (!(i < Slot_count_count(self)))
		return 0;
	return self->count[i];
}

static inline bool
Slot_set_count(Slot *self, size_t i, uint8_t value)
{
	SLOT_ASSERT_(i < Slot_count_count(self));
	if (!(i < Slot_count_count(self)))
		return false;
	self->count[i] = value;
	return true;
}

static inline const uint8_t *
Slot_data_count(const Slot *self)
{
	return self->count;
}

static inline uint8_t *
Slot_at_count(Slot *self, size_t i)
{
	SLOT_ASSERT_(i < Slot_count_count(self));
	if (!(i < Slot_count_count(self)))
		return NULL;
	return &self->count[i];
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
Slot_insert_count(Slot *self, size_t i, uint8_t value)
{
	size_t count = Slot_count_count(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == Slot_LEN_count)
		return false;
	slot_open_gap(self->count, i, count, sizeof self->count[0]);
	self->count[i] = value;
	self->slot_count_count++;
	return true;
}

static inline bool
Slot_append_count(Slot *self, uint8_t value)
{
	return Slot_insert_count(self, Slot_count_count(self), value);
}

static inline bool
Slot_remove_count(Slot *self, size_t i)
{
	size_t count = Slot_count_count(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->count, i, count, sizeof self->count[0]);
	self->slot_count_count--;
	return true;
}

static inline bool
Slot_has_bytes_of(const Slot *self)
{
	return slot_bit(self->slot_bits111, 3);
}

static inline uint16_t
Slot_get_bytes_of(const Slot *self)
{
	return self->bytes_of;
}

static inline void
Slot_set_bytes_of(Slot *self, uint16_t value)
{
	self->bytes_of = value;
	self->slot_bits111 = slot_put8(self->slot_bits111, 3, 1, 1);
}

static inline void
Slot_clear_bytes_of(Slot *self)
{
	self->bytes_of = 0;
	self->slot_bits111 = slot_put8(self->slot_bits111, 3, 1, 0);
}

static inline uint8_t
Slot_get_to(const Slot *self)
{
	return self->to;
}

static inline void
Slot_set_to(Slot *self, uint8_t value)
{
	self->to = value;
}

static inline uint8_t
Slot_get_from(const Slot *self)
{
	return self->from;
}

static inline bool
Slot_set_from(Slot *self, int64_t value)
{
	if (value < 0 || value > 7)
		return false;
	self->from = SLOT_CAST(uint8_t, value);
	return true;
}

static inline const char *
Slot_get_text(const Slot *self)
{
	return self->text;
}

/** False, and nothing changed, for a text of 4 bytes or more. */
static inline bool
Slot_set_text(Slot *self, const char *value)
{
	return slot_put_text(self->text, 4, value, strlen(value));
}

static inline uint8_t
Slot_get_length(const Slot *self)
{
	return self->length;
}

static inline bool
Slot_set_length(Slot *self, int64_t value)
{
	if (value < 0 || value > 200)
		return false;
	self->length = SLOT_CAST(uint8_t, value);
	return true;
}

static inline Kind
Slot_get_number(const Slot *self)
{
	return SLOT_CAST(Kind, self->number);
}

static inline bool
Slot_set_number(Slot *self, Kind value)
{
	if (!Kind_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->number = SLOT_CAST(uint8_t, value);
	return true;
}

static inline float
Slot_get_real(const Slot *self)
{
	return self->real;
}

static inline bool
Slot_set_real(Slot *self, double value)
{
	if (!(slot_rounded(value) >= 0.0 && slot_rounded(value) <= 1.0))
		return false;
	self->real = SLOT_CAST(float, value);
	return true;
}

static inline bool
Slot_has_kind(const Slot *self)
{
	return slot_bits(self->slot_bits111, 0, 3) != 7;
}

static inline Kind
Slot_get_kind(const Slot *self)
{
	return SLOT_CAST(Kind, Slot_has_kind(self) ? slot_bits(self->slot_bits111, 0, 3) : 0);
}

static inline bool
Slot_set_kind(Slot *self, Kind value)
{
	if (!Kind_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->slot_bits111 = slot_put8(self->slot_bits111, 0, 3, SLOT_CAST(uint64_t, value));
	return true;
}

static inline void
Slot_clear_kind(Slot *self)
{
	self->slot_bits111 = slot_put8(self->slot_bits111, 0, 3, 0x7u);
}

static inline Slot *
Slot_get_object(const Slot *self)
{
	return self->object;
}

/** Refers to it only: neither owns nor watches. */
static inline void
Slot_set_object(Slot *self, Slot *value)
{
	self->object = value;
}

static inline Slot *
Slot_get_next(const Slot *self, size_t i)
{
	SLOT_ASSERT_(i < Slot_LEN_next);
	if (!(i < Slot_LEN_next))
		return NULL;
	return self->next[i];
}

/** Refers to it only: neither owns nor watches. */
static inline bool
Slot_set_next(Slot *self, size_t i, Slot *value)
{
	SLOT_ASSERT_(i < Slot_LEN_next);
	if (!(i < Slot_LEN_next))
		return false;
	self->next[i] = value;
	return true;
}

static inline const Point *
Slot_get_defaults(const Slot *self)
{
	return &self->defaults;
}

/** To change it in place. */
static inline Point *
Slot_at_defaults(Slot *self)
{
	return &self->defaults;
}

static inline void
Slot_set_defaults(Slot *self, const Point *value)
{
	Point_copy(&self->defaults, value);
}

/** NULL past the end. */
static inline const Point *
Slot_get_data(const Slot *self, size_t i)
{
	SLOT_ASSERT_(i < Slot_LEN_data);
	if (!(i < Slot_LEN_data))
		return NULL;
	return &self->data[i];
}

static inline Point *
Slot_at_data(Slot *self, size_t i)
{
	SLOT_ASSERT_(i < Slot_LEN_data);
	if (!(i < Slot_LEN_data))
		return NULL;
	return &self->data[i];
}

static inline bool
Slot_set_data(Slot *self, size_t i, const Point *value)
{
	SLOT_ASSERT_(i < Slot_LEN_data);
	if (!(i < Slot_LEN_data))
		return false;
	Point_copy(&self->data[i], value);
	return true;
}

static inline uint32_t
Slot_get_k(const Slot *self, size_t i, size_t j, size_t k)
{
	SLOT_ASSERT_(i < Slot_LEN_k && j < Slot_LEN_k_2 && k < Slot_LEN_k_3);
	if (!(i < Slot_LEN_k && j < Slot_LEN_k_2 && k < Slot_LEN_k_3))
		return 0;
	return self->k[i][j][k];
}

static inline bool
Slot_set_k(Slot *self, size_t i, size_t j, size_t k, uint32_t value)
{
	SLOT_ASSERT_(i < Slot_LEN_k && j < Slot_LEN_k_2 && k < Slot_LEN_k_3);
	if (!(i < Slot_LEN_k && j < Slot_LEN_k_2 && k < Slot_LEN_k_3))
		return false;
	self->k[i][j][k] = value;
	return true;
}

static inline const uint32_t *
Slot_data_k(const Slot *self)
{
	return self->k[0][0];
}

static inline uint32_t *
Slot_at_k(Slot *self, size_t i, size_t j, size_t k)
{
	SLOT_ASSERT_(i < Slot_LEN_k && j < Slot_LEN_k_2 && k < Slot_LEN_k_3);
	if (!(i < Slot_LEN_k && j < Slot_LEN_k_2 && k < Slot_LEN_k_3))
		return NULL;
	return &self->k[i][j][k];
}

static inline uint16_t
Slot_get_size(const Slot *self)
{
	return self->size;
}

static inline void
Slot_set_size(Slot *self, uint16_t value)
{
	self->size = value;
}

static inline uint16_t
Slot_get_index(const Slot *self)
{
	return self->index;
}

static inline void
Slot_set_index(Slot *self, uint16_t value)
{
	self->index = value;
}

/** Makes raw memory an object. */
static inline void
Slot_init(Slot *self)
{
	static const Slot slot_defaults_ = Slot_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Slot_copy(Slot *to, const Slot *from)
{
	*to = *from;
}

/** A pool of Slot objects and those of classes below it. */
typedef struct Slot_pool {
	slot_pool slot_pool_Slot;
} Slot_pool;

#define Slot_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Slot, &Slot_class, NULL, 0)
#define Slot_pool_count(pool_)   ((pool_)->slot_pool_Slot.count)
#define Slot_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Slot)
#define Slot_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Slot)
#define Slot_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Slot)
#define Slot_next(walk_)        SLOT_CAST(Slot *, slot_walk_next(walk_, NULL))

/** As Slot_init leaves it; NULL when out of memory. */
static inline Slot *
Slot_new(Slot_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Slot, &Slot_class);

	if (self)
		Slot_init(SLOT_CAST(Slot *, self));
	return SLOT_CAST(Slot *, self);
}

/** With all that it owns. */
static inline void
Slot_free(Slot_pool *pool, Slot *self)
{
	slot_pool_free(&pool->slot_pool_Slot, self);
}

typedef Slot *Slot_idx;
#define Slot_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Slot_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Slot_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Slot, uint8_t, self, self, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Slot, int64_t, value, value, 0) \
	slot_A_(MAY, INT, T_INT, INT, Slot, int64_t, bytes_of, bytes_of, INT64_MIN) \
	slot_A_(NEED, ALWAYS, SET, GET, Slot, uint8_t, to, to, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Slot, int64_t, from, from, 0) \
	slot_A_(NEED, POINTER, TRY, OWN, Slot, const char *, text, text, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Slot, int64_t, length, length, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Slot, Kind, number, number, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Slot, double, real, real, 0) \
	slot_A_(MAY, INT, T_ENUM, INT, Slot, int64_t, kind, kind, INT64_MIN) \
	slot_A_(NEED, ALWAYS, SET, GET, Slot, Slot *, object, object, 0) \
	slot_A_(NEED, ALWAYS, OBJECT, OBJECT, Slot, Point, defaults, defaults, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Slot, uint16_t, size, size, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Slot, uint16_t, index, index, 0) \

#define Slot_make(...)             SLOT_MAKE_(Slot, Slot_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Slot_replace(object_, ...) SLOT_REPLACE_(Slot, Slot_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Slot_of(slot_self_, slot_value_, slot_to_, slot_from_, slot_text_, slot_length_, slot_number_, slot_real_, slot_object_, slot_defaults_, slot_size_, slot_index_) \
	SLOT_OF_(Slot, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Slot, uint8_t, self, self, slot_self_) \
		 SLOT_OF_ARG_(TRY, Slot, int64_t, value, value, slot_value_) \
		 SLOT_OF_ARG_(SET, Slot, uint8_t, to, to, slot_to_) \
		 SLOT_OF_ARG_(TRY, Slot, int64_t, from, from, slot_from_) \
		 SLOT_OF_ARG_(TRY, Slot, const char *, text, text, slot_text_) \
		 SLOT_OF_ARG_(TRY, Slot, int64_t, length, length, slot_length_) \
		 SLOT_OF_ARG_(TRY, Slot, Kind, number, number, slot_number_) \
		 SLOT_OF_ARG_(TRY, Slot, double, real, real, slot_real_) \
		 SLOT_OF_ARG_(SET, Slot, Slot *, object, object, slot_object_) \
		 SLOT_OF_ARG_(OBJECT, Slot, Point, defaults, defaults, slot_defaults_) \
		 SLOT_OF_ARG_(SET, Slot, uint16_t, size, size, slot_size_) \
		 SLOT_OF_ARG_(SET, Slot, uint16_t, index, index, slot_index_) \
		 SLOT_NO_MORE_)
#define Slot_eq(a_, b_) slot_eq(&Slot_class, SLOT_IS_(Slot, a_), SLOT_IS_(Slot, b_))
#define Slot_repr(self_, text_, size_) slot_repr(&Slot_class, SLOT_IS_(Slot, self_), text_, size_)
#define Slot_validate(self_, report_, context_) slot_validate(&Slot_class, SLOT_IS_(Slot, self_), report_, context_)
#define Slot_set_value_unchecked(self_, value_) SLOT_UNCHECKED_(Slot_set_value(self_, value_))
#define Slot_set_from_unchecked(self_, value_) SLOT_UNCHECKED_(Slot_set_from(self_, value_))
#define Slot_set_length_unchecked(self_, value_) SLOT_UNCHECKED_(Slot_set_length(self_, value_))
#define Slot_set_number_unchecked(self_, value_) SLOT_UNCHECKED_(Slot_set_number(self_, value_))
#define Slot_set_real_unchecked(self_, value_) SLOT_UNCHECKED_(Slot_set_real(self_, value_))
#define Slot_set_kind_unchecked(self_, value_) SLOT_UNCHECKED_(Slot_set_kind(self_, value_))

#define Slot_to_json(self_, writer_) slot_json_write(writer_, &Slot_class, SLOT_IS_(Slot, self_))

/** What it has is given up; at a fault it is as Slot_init leaves it. */
static inline bool
Slot_from_json(Slot *self, slot_json_reader *reader)
{
	Slot_init(self);
	return slot_json_read(reader, &Slot_class, self);
}

#define Slot_new_from_json(pool_, reader_) SLOT_CAST(Slot *, slot_json_read_new(reader_, &(pool_)->slot_pool_Slot, &Slot_class))


/*---- class Keywords ----------------------------------------------------------------------*/

struct Keywords { /* 37 bytes, align 1; sorted 40 */
	/*   0 */ uint8_t errno_;
	/*   1 */ uint8_t linux_;
	/*   2 */ uint8_t unix_;
	/*   3 */ uint8_t NULL_;
	/*   4 */ uint8_t EOF_;
	/*   5 */ uint8_t assert_;
	/*   6 */ uint8_t true_;
	/*   7 */ uint8_t class_;
	/*   8 */ uint8_t register_;
	/*   9 */ uint8_t this_;
	/*  10 */ uint8_t int_[3];
	/*  13 */ uint8_t slot_count_new;
	/*  14 */ uint8_t new_[3];
	/*  17 */ uint8_t delete_;
	/*  18 */ uint8_t operator_;
	/*  19 */ uint8_t and_;
	/*  20 */ uint8_t stdin_;
	/*  21 */ uint8_t offsetof_;
	/*  22 */ uint8_t static_assert_;
	/*  23 */ uint8_t alignof_;
	/*  24 */ uint8_t bool_;
	/*  25 */ uint8_t nullptr_;
	/*  26 */ uint8_t constexpr_;
	/*  27 */ uint8_t typeof_;
	/*  28 */ uint8_t export_;
	/*  29 */ uint8_t memcpy;
	/*  30 */ uint8_t strlen;
	/*  31 */ uint8_t size_t_;
	/*  32 */ uint8_t uint8_t_;
	/*  33 */ uint8_t INT64_C;
	/*  34 */ uint8_t UINT8_MAX_;
	/*  35 */ uint8_t main;
	/*  36.0  uint8_t default in 0..5, 3 bits
	 *  36.3  opt uint8_t template in 0..5, 3 bits
	 *  36.6  bool private
	 *  36.7  bool namespace */
	/*  36 */ uint8_t slot_bits36;
};

enum Keywords_slot {
	Keywords_SLOT_errno,
	Keywords_SLOT_linux,
	Keywords_SLOT_unix,
	Keywords_SLOT_NULL,
	Keywords_SLOT_EOF,
	Keywords_SLOT_assert,
	Keywords_SLOT_true,
	Keywords_SLOT_class,
	Keywords_SLOT_register,
	Keywords_SLOT_default,
	Keywords_SLOT_template,
	Keywords_SLOT_private,
	Keywords_SLOT_namespace,
	Keywords_SLOT_this,
	Keywords_SLOT_int,
	Keywords_SLOT_new,
	Keywords_SLOT_delete,
	Keywords_SLOT_operator,
	Keywords_SLOT_and,
	Keywords_SLOT_stdin,
	Keywords_SLOT_offsetof,
	Keywords_SLOT_static_assert,
	Keywords_SLOT_alignof,
	Keywords_SLOT_bool,
	Keywords_SLOT_nullptr,
	Keywords_SLOT_constexpr,
	Keywords_SLOT_typeof,
	Keywords_SLOT_export,
	Keywords_SLOT_memcpy,
	Keywords_SLOT_strlen,
	Keywords_SLOT_size_t,
	Keywords_SLOT_uint8_t,
	Keywords_SLOT_INT64_C,
	Keywords_SLOT_UINT8_MAX,
	Keywords_SLOT_main
};
#define Keywords_SLOTS SLOT_NAMES("errno, linux, unix, NULL, EOF, assert, true, " \
	"class, register, default, template, private, namespace, this, int, new, " \
	"delete, operator, and, stdin, offsetof, static_assert, alignof, bool, " \
	"nullptr, constexpr, typeof, export, memcpy, strlen, size_t, uint8_t, " \
	"INT64_C, UINT8_MAX, main")
#define Keywords_HAS_errno SLOT_YES
#define Keywords_HAS_linux SLOT_YES
#define Keywords_HAS_unix SLOT_YES
#define Keywords_HAS_NULL SLOT_YES
#define Keywords_HAS_EOF SLOT_YES
#define Keywords_HAS_assert SLOT_YES
#define Keywords_HAS_true SLOT_YES
#define Keywords_HAS_class SLOT_YES
#define Keywords_HAS_register SLOT_YES
#define Keywords_HAS_default SLOT_YES
#define Keywords_HAS_template SLOT_YES
#define Keywords_HAS_private SLOT_YES
#define Keywords_HAS_namespace SLOT_YES
#define Keywords_HAS_this SLOT_YES
#define Keywords_HAS_int SLOT_YES
#define Keywords_HAS_new SLOT_YES
#define Keywords_HAS_delete SLOT_YES
#define Keywords_HAS_operator SLOT_YES
#define Keywords_HAS_and SLOT_YES
#define Keywords_HAS_stdin SLOT_YES
#define Keywords_HAS_offsetof SLOT_YES
#define Keywords_HAS_static_assert SLOT_YES
#define Keywords_HAS_alignof SLOT_YES
#define Keywords_HAS_bool SLOT_YES
#define Keywords_HAS_nullptr SLOT_YES
#define Keywords_HAS_constexpr SLOT_YES
#define Keywords_HAS_typeof SLOT_YES
#define Keywords_HAS_export SLOT_YES
#define Keywords_HAS_memcpy SLOT_YES
#define Keywords_HAS_strlen SLOT_YES
#define Keywords_HAS_size_t SLOT_YES
#define Keywords_HAS_uint8_t SLOT_YES
#define Keywords_HAS_INT64_C SLOT_YES
#define Keywords_HAS_UINT8_MAX SLOT_YES
#define Keywords_HAS_main SLOT_YES
#define Keywords_LEN_int 3
#define Keywords_LEN_new 3
#define Keywords_class (hostile_tables.Keywords)
/** Changes with names, types and offsets. */
#define Keywords_LAYOUT 0x502d4833777a10c1

/** What an object starts with: a constant initialiser. */
#define Keywords_DEFAULTS \
	{ \
		/*   0 errno_ */ 0, \
		/*   1 linux_ */ 0, \
		/*   2 unix_ */ 0, \
		/*   3 NULL_ */ 0, \
		/*   4 EOF_ */ 0, \
		/*   5 assert_ */ 0, \
		/*   6 true_ */ 0, \
		/*   7 class_ */ 0, \
		/*   8 register_ */ 0, \
		/*   9 this_ */ 0, \
		/*  10 int_ */ {0}, \
		/*  13 slot_count_new */ 0, \
		/*  14 new_ */ {0}, \
		/*  17 delete_ */ 0, \
		/*  18 operator_ */ 0, \
		/*  19 and_ */ 0, \
		/*  20 stdin_ */ 0, \
		/*  21 offsetof_ */ 0, \
		/*  22 static_assert_ */ 0, \
		/*  23 alignof_ */ 0, \
		/*  24 bool_ */ 0, \
		/*  25 nullptr_ */ 0, \
		/*  26 constexpr_ */ 0, \
		/*  27 typeof_ */ 0, \
		/*  28 export_ */ 0, \
		/*  29 memcpy */ 0, \
		/*  30 strlen */ 0, \
		/*  31 size_t_ */ 0, \
		/*  32 uint8_t_ */ 0, \
		/*  33 INT64_C */ 0, \
		/*  34 UINT8_MAX_ */ 0, \
		/*  35 main */ 0, \
		/*  36 slot_bits36 */ 0x38 \
	}

static inline uint8_t
Keywords_get_errno(const Keywords *self)
{
	return self->errno_;
}

static inline void
Keywords_set_errno(Keywords *self, uint8_t value)
{
	self->errno_ = value;
}

static inline uint8_t
Keywords_get_linux(const Keywords *self)
{
	return self->linux_;
}

static inline void
Keywords_set_linux(Keywords *self, uint8_t value)
{
	self->linux_ = value;
}

static inline uint8_t
Keywords_get_unix(const Keywords *self)
{
	return self->unix_;
}

static inline void
Keywords_set_unix(Keywords *self, uint8_t value)
{
	self->unix_ = value;
}

static inline uint8_t
Keywords_get_NULL(const Keywords *self)
{
	return self->NULL_;
}

static inline void
Keywords_set_NULL(Keywords *self, uint8_t value)
{
	self->NULL_ = value;
}

static inline uint8_t
Keywords_get_EOF(const Keywords *self)
{
	return self->EOF_;
}

static inline void
Keywords_set_EOF(Keywords *self, uint8_t value)
{
	self->EOF_ = value;
}

static inline uint8_t
Keywords_get_assert(const Keywords *self)
{
	return self->assert_;
}

static inline void
Keywords_set_assert(Keywords *self, uint8_t value)
{
	self->assert_ = value;
}

static inline uint8_t
Keywords_get_true(const Keywords *self)
{
	return self->true_;
}

static inline void
Keywords_set_true(Keywords *self, uint8_t value)
{
	self->true_ = value;
}

static inline uint8_t
Keywords_get_class(const Keywords *self)
{
	return self->class_;
}

static inline void
Keywords_set_class(Keywords *self, uint8_t value)
{
	self->class_ = value;
}

static inline uint8_t
Keywords_get_register(const Keywords *self)
{
	return self->register_;
}

static inline void
Keywords_set_register(Keywords *self, uint8_t value)
{
	self->register_ = value;
}

static inline uint8_t
Keywords_get_default(const Keywords *self)
{
	return SLOT_CAST(uint8_t, slot_bits(self->slot_bits36, 0, 3));
}

static inline bool
Keywords_set_default(Keywords *self, int64_t value)
{
	if (value < 0 || value > 5)
		return false;
	self->slot_bits36 = slot_put8(self->slot_bits36, 0, 3, SLOT_CAST(uint64_t, value));
	return true;
}

static inline bool
Keywords_has_template(const Keywords *self)
{
	return slot_bits(self->slot_bits36, 3, 3) != 7;
}

static inline uint8_t
Keywords_get_template(const Keywords *self)
{
	return SLOT_CAST(uint8_t, Keywords_has_template(self) ? slot_bits(self->slot_bits36, 3, 3) : 0);
}

static inline bool
Keywords_set_template(Keywords *self, int64_t value)
{
	if (value < 0 || value > 5)
		return false;
	self->slot_bits36 = slot_put8(self->slot_bits36, 3, 3, SLOT_CAST(uint64_t, value));
	return true;
}

static inline void
Keywords_clear_template(Keywords *self)
{
	self->slot_bits36 = slot_put8(self->slot_bits36, 3, 3, 0x7u);
}

static inline bool
Keywords_get_private(const Keywords *self)
{
	return slot_bit(self->slot_bits36, 6);
}

static inline void
Keywords_set_private(Keywords *self, bool value)
{
	self->slot_bits36 = slot_put8(self->slot_bits36, 6, 1, value);
}

static inline bool
Keywords_get_namespace(const Keywords *self)
{
	return slot_bit(self->slot_bits36, 7);
}

static inline void
Keywords_set_namespace(Keywords *self, bool value)
{
	self->slot_bits36 = slot_put8(self->slot_bits36, 7, 1, value);
}

static inline uint8_t
Keywords_get_this(const Keywords *self)
{
	return self->this_;
}

static inline void
Keywords_set_this(Keywords *self, uint8_t value)
{
	self->this_ = value;
}

static inline uint8_t
Keywords_get_int(const Keywords *self, size_t i)
{
	SLOT_ASSERT_(i < Keywords_LEN_int);
	if (!(i < Keywords_LEN_int))
		return 0;
	return self->int_[i];
}

static inline bool
Keywords_set_int(Keywords *self, size_t i, uint8_t value)
{
	SLOT_ASSERT_(i < Keywords_LEN_int);
	if (!(i < Keywords_LEN_int))
		return false;
	self->int_[i] = value;
	return true;
}

static inline const uint8_t *
Keywords_data_int(const Keywords *self)
{
	return self->int_;
}

static inline uint8_t *
Keywords_at_int(Keywords *self, size_t i)
{
	SLOT_ASSERT_(i < Keywords_LEN_int);
	if (!(i < Keywords_LEN_int))
		return NULL;
	return &self->int_[i];
}

/** Elements in use, at most Keywords_LEN_new. */
static inline size_t
Keywords_count_new(const Keywords *self)
{
	return self->slot_count_new;
}

static inline uint8_t
Keywords_get_new(const Keywords *self, size_t i)
{
	SLOT_ASSERT_(i < Keywords_count_new(self));
	if (!(i < Keywords_count_new(self)))
		return 0;
	return self->new_[i];
}

static inline bool
Keywords_set_new(Keywords *self, size_t i, uint8_t value)
{
	SLOT_ASSERT_(i < Keywords_count_new(self));
	if (!(i < Keywords_count_new(self)))
		return false;
	self->new_[i] = value;
	return true;
}

static inline const uint8_t *
Keywords_data_new(const Keywords *self)
{
	return self->new_;
}

static inline uint8_t *
Keywords_at_new(Keywords *self, size_t i)
{
	SLOT_ASSERT_(i < Keywords_count_new(self));
	if (!(i < Keywords_count_new(self)))
		return NULL;
	return &self->new_[i];
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
Keywords_insert_new(Keywords *self, size_t i, uint8_t value)
{
	size_t count = Keywords_count_new(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == Keywords_LEN_new)
		return false;
	slot_open_gap(self->new_, i, count, sizeof self->new_[0]);
	self->new_[i] = value;
	self->slot_count_new++;
	return true;
}

static inline bool
Keywords_append_new(Keywords *self, uint8_t value)
{
	return Keywords_insert_new(self, Keywords_count_new(self), value);
}

static inline bool
Keywords_remove_new(Keywords *self, size_t i)
{
	size_t count = Keywords_count_new(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->new_, i, count, sizeof self->new_[0]);
	self->slot_count_new--;
	return true;
}

static inline uint8_t
Keywords_get_delete(const Keywords *self)
{
	return self->delete_;
}

static inline void
Keywords_set_delete(Keywords *self, uint8_t value)
{
	self->delete_ = value;
}

static inline uint8_t
Keywords_get_operator(const Keywords *self)
{
	return self->operator_;
}

static inline void
Keywords_set_operator(Keywords *self, uint8_t value)
{
	self->operator_ = value;
}

static inline uint8_t
Keywords_get_and(const Keywords *self)
{
	return self->and_;
}

static inline void
Keywords_set_and(Keywords *self, uint8_t value)
{
	self->and_ = value;
}

static inline uint8_t
Keywords_get_stdin(const Keywords *self)
{
	return self->stdin_;
}

static inline void
Keywords_set_stdin(Keywords *self, uint8_t value)
{
	self->stdin_ = value;
}

static inline uint8_t
Keywords_get_offsetof(const Keywords *self)
{
	return self->offsetof_;
}

static inline void
Keywords_set_offsetof(Keywords *self, uint8_t value)
{
	self->offsetof_ = value;
}

static inline uint8_t
Keywords_get_static_assert(const Keywords *self)
{
	return self->static_assert_;
}

static inline void
Keywords_set_static_assert(Keywords *self, uint8_t value)
{
	self->static_assert_ = value;
}

static inline uint8_t
Keywords_get_alignof(const Keywords *self)
{
	return self->alignof_;
}

static inline void
Keywords_set_alignof(Keywords *self, uint8_t value)
{
	self->alignof_ = value;
}

static inline uint8_t
Keywords_get_bool(const Keywords *self)
{
	return self->bool_;
}

static inline void
Keywords_set_bool(Keywords *self, uint8_t value)
{
	self->bool_ = value;
}

static inline uint8_t
Keywords_get_nullptr(const Keywords *self)
{
	return self->nullptr_;
}

static inline void
Keywords_set_nullptr(Keywords *self, uint8_t value)
{
	self->nullptr_ = value;
}

static inline uint8_t
Keywords_get_constexpr(const Keywords *self)
{
	return self->constexpr_;
}

static inline void
Keywords_set_constexpr(Keywords *self, uint8_t value)
{
	self->constexpr_ = value;
}

static inline uint8_t
Keywords_get_typeof(const Keywords *self)
{
	return self->typeof_;
}

static inline void
Keywords_set_typeof(Keywords *self, uint8_t value)
{
	self->typeof_ = value;
}

static inline uint8_t
Keywords_get_export(const Keywords *self)
{
	return self->export_;
}

static inline void
Keywords_set_export(Keywords *self, uint8_t value)
{
	self->export_ = value;
}

static inline uint8_t
Keywords_get_memcpy(const Keywords *self)
{
	return self->memcpy;
}

static inline void
Keywords_set_memcpy(Keywords *self, uint8_t value)
{
	self->memcpy = value;
}

static inline uint8_t
Keywords_get_strlen(const Keywords *self)
{
	return self->strlen;
}

static inline void
Keywords_set_strlen(Keywords *self, uint8_t value)
{
	self->strlen = value;
}

static inline uint8_t
Keywords_get_size_t(const Keywords *self)
{
	return self->size_t_;
}

static inline void
Keywords_set_size_t(Keywords *self, uint8_t value)
{
	self->size_t_ = value;
}

static inline uint8_t
Keywords_get_uint8_t(const Keywords *self)
{
	return self->uint8_t_;
}

static inline void
Keywords_set_uint8_t(Keywords *self, uint8_t value)
{
	self->uint8_t_ = value;
}

static inline uint8_t
Keywords_get_INT64_C(const Keywords *self)
{
	return self->INT64_C;
}

static inline void
Keywords_set_INT64_C(Keywords *self, uint8_t value)
{
	self->INT64_C = value;
}

static inline uint8_t
Keywords_get_UINT8_MAX(const Keywords *self)
{
	return self->UINT8_MAX_;
}

static inline void
Keywords_set_UINT8_MAX(Keywords *self, uint8_t value)
{
	self->UINT8_MAX_ = value;
}

static inline uint8_t
Keywords_get_main(const Keywords *self)
{
	return self->main;
}

static inline void
Keywords_set_main(Keywords *self, uint8_t value)
{
	self->main = value;
}

/** Makes raw memory an object. */
static inline void
Keywords_init(Keywords *self)
{
	static const Keywords slot_defaults_ = Keywords_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Keywords_copy(Keywords *to, const Keywords *from)
{
	*to = *from;
}

/** A pool of Keywords objects and those of classes below it. */
typedef struct Keywords_pool {
	slot_pool slot_pool_Keywords;
} Keywords_pool;

#define Keywords_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Keywords, &Keywords_class, NULL, 0)
#define Keywords_pool_count(pool_)   ((pool_)->slot_pool_Keywords.count)
#define Keywords_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Keywords)
#define Keywords_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Keywords)
#define Keywords_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Keywords)
#define Keywords_next(walk_)        SLOT_CAST(Keywords *, slot_walk_next(walk_, NULL))

/** As Keywords_init leaves it; NULL when out of memory. */
static inline Keywords *
Keywords_new(Keywords_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Keywords, &Keywords_class);

	if (self)
		Keywords_init(SLOT_CAST(Keywords *, self));
	return SLOT_CAST(Keywords *, self);
}

/** With all that it owns. */
static inline void
Keywords_free(Keywords_pool *pool, Keywords *self)
{
	slot_pool_free(&pool->slot_pool_Keywords, self);
}

typedef Keywords *Keywords_idx;
#define Keywords_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Keywords_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Keywords_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, errno, errno_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, linux, linux_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, unix, unix_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, NULL, NULL_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, EOF, EOF_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, assert, assert_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, true, true_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, class, class_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, register, register_, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Keywords, int64_t, default, default_, 0) \
	slot_A_(MAY, INT, T_INT, INT, Keywords, int64_t, template, template_, INT64_MIN) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, bool, private, private_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, bool, namespace, namespace_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, this, this_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, delete, delete_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, operator, operator_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, and, and_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, stdin, stdin_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, offsetof, offsetof_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, static_assert, static_assert_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, alignof, alignof_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, bool, bool_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, nullptr, nullptr_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, constexpr, constexpr_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, typeof, typeof_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, export, export_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, memcpy, memcpy, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, strlen, strlen, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, size_t, size_t_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, uint8_t, uint8_t_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, INT64_C, INT64_C, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, UINT8_MAX, UINT8_MAX_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keywords, uint8_t, main, main, 0) \

#define Keywords_make(...)             SLOT_MAKE_(Keywords, Keywords_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Keywords_replace(object_, ...) SLOT_REPLACE_(Keywords, Keywords_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Keywords_of(slot_errno_, slot_linux_, slot_unix_, slot_NULL_, slot_EOF_, slot_assert_, slot_true_, slot_class_, slot_register_, slot_default_, slot_private_, slot_namespace_, slot_this_, slot_delete_, slot_operator_, slot_and_, slot_stdin_, slot_offsetof_, slot_static_assert_, slot_alignof_, slot_bool_, slot_nullptr_, slot_constexpr_, slot_typeof_, slot_export_, slot_memcpy_, slot_strlen_, slot_size_t_, slot_uint8_t_, slot_INT64_C_, slot_UINT8_MAX_, slot_main_) \
	SLOT_OF_(Keywords, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, errno, errno_, slot_errno_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, linux, linux_, slot_linux_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, unix, unix_, slot_unix_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, NULL, NULL_, slot_NULL_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, EOF, EOF_, slot_EOF_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, assert, assert_, slot_assert_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, true, true_, slot_true_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, class, class_, slot_class_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, register, register_, slot_register_) \
		 SLOT_OF_ARG_(TRY, Keywords, int64_t, default, default_, slot_default_) \
		 SLOT_OF_ARG_(SET, Keywords, bool, private, private_, slot_private_) \
		 SLOT_OF_ARG_(SET, Keywords, bool, namespace, namespace_, slot_namespace_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, this, this_, slot_this_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, delete, delete_, slot_delete_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, operator, operator_, slot_operator_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, and, and_, slot_and_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, stdin, stdin_, slot_stdin_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, offsetof, offsetof_, slot_offsetof_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, static_assert, static_assert_, slot_static_assert_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, alignof, alignof_, slot_alignof_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, bool, bool_, slot_bool_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, nullptr, nullptr_, slot_nullptr_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, constexpr, constexpr_, slot_constexpr_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, typeof, typeof_, slot_typeof_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, export, export_, slot_export_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, memcpy, memcpy, slot_memcpy_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, strlen, strlen, slot_strlen_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, size_t, size_t_, slot_size_t_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, uint8_t, uint8_t_, slot_uint8_t_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, INT64_C, INT64_C, slot_INT64_C_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, UINT8_MAX, UINT8_MAX_, slot_UINT8_MAX_) \
		 SLOT_OF_ARG_(SET, Keywords, uint8_t, main, main, slot_main_) \
		 SLOT_NO_MORE_)
#define Keywords_eq(a_, b_) slot_eq(&Keywords_class, SLOT_IS_(Keywords, a_), SLOT_IS_(Keywords, b_))
#define Keywords_repr(self_, text_, size_) slot_repr(&Keywords_class, SLOT_IS_(Keywords, self_), text_, size_)
#define Keywords_validate(self_, report_, context_) slot_validate(&Keywords_class, SLOT_IS_(Keywords, self_), report_, context_)
#define Keywords_set_default_unchecked(self_, value_) SLOT_UNCHECKED_(Keywords_set_default(self_, value_))
#define Keywords_set_template_unchecked(self_, value_) SLOT_UNCHECKED_(Keywords_set_template(self_, value_))

#define Keywords_to_json(self_, writer_) slot_json_write(writer_, &Keywords_class, SLOT_IS_(Keywords, self_))

/** What it has is given up; at a fault it is as Keywords_init leaves it. */
static inline bool
Keywords_from_json(Keywords *self, slot_json_reader *reader)
{
	Keywords_init(self);
	return slot_json_read(reader, &Keywords_class, self);
}

#define Keywords_new_from_json(pool_, reader_) SLOT_CAST(Keywords *, slot_json_read_new(reader_, &(pool_)->slot_pool_Keywords, &Keywords_class))


/*---- class Record ------------------------------------------------------------------------*/

#pragma pack(push, 1)
struct Record { /* 33 bytes, align 1 */
	/*   0 */ slot_be16 self;
	/** In 1..9. */
	/*   2 */ slot_be16 value;
	/*   4 */ slot_be16 i[3];
	/*  10 */ slot_be16 j[2][2];
	/*  18 */ uint8_t slot_count_count;
	/*  19 */ slot_be16 count[3];
	/** Optional. */
	/*  25 */ slot_be16 bytes_of;
	/*  27 */ uint8_t class_;
	/*  28 */ slot_be16 byte;
	/*  30.7  uint16_t:9 errno */
	/*  30 */ slot_be16 slot_bits30;
	/*  32.0  whether bytes_of is set */
	/*  32 */ uint8_t slot_bits32;
};
#pragma pack(pop)

enum Record_slot {
	Record_SLOT_self,
	Record_SLOT_value,
	Record_SLOT_i,
	Record_SLOT_j,
	Record_SLOT_count,
	Record_SLOT_bytes_of,
	Record_SLOT_class,
	Record_SLOT_byte,
	Record_SLOT_errno
};
#define Record_SLOTS SLOT_NAMES("self, value, i, j, count, bytes_of, class, " \
	"byte, errno")
#define Record_HAS_self SLOT_YES
#define Record_HAS_value SLOT_YES
#define Record_HAS_i SLOT_YES
#define Record_HAS_j SLOT_YES
#define Record_HAS_count SLOT_YES
#define Record_HAS_bytes_of SLOT_YES
#define Record_HAS_class SLOT_YES
#define Record_HAS_byte SLOT_YES
#define Record_HAS_errno SLOT_YES
#define Record_LEN_i 3
#define Record_LEN_j 2
#define Record_LEN_j_2 2
#define Record_LEN_count 3
#define Record_class (hostile_tables.Record)
/** Changes with names, types and offsets. */
#define Record_LAYOUT 0x976802c2317d9640

/** What an object starts with: a constant initialiser. */
#define Record_DEFAULTS \
	{ \
		/*   0 self */ {{0x00, 0x00}}, \
		/*   2 value */ {{0x00, 0x01}}, \
		/*   4 i */ {{{0x00, 0x00}}}, \
		/*  10 j */ {{{{0x00, 0x00}}}}, \
		/*  18 slot_count_count */ 0, \
		/*  19 count */ {{{0x00, 0x00}}}, \
		/*  25 bytes_of */ {{0x00, 0x00}}, \
		/*  27 class_ */ 0, \
		/*  28 byte */ {{0x00, 0x00}}, \
		/*  30 slot_bits30 */ {{0x00, 0x00}}, \
		/*  32 slot_bits32 */ 0x0 \
	}

static inline uint16_t
Record_get_self(const Record *self)
{
	return SLOT_CAST(uint16_t, slot_load_be(self->self.byte, 2));
}

static inline void
Record_set_self(Record *self, uint16_t value)
{
	slot_store_be(self->self.byte, 2, SLOT_CAST(uint64_t, value));
}

static inline uint16_t
Record_get_value(const Record *self)
{
	return SLOT_CAST(uint16_t, slot_load_be(self->value.byte, 2));
}

static inline bool
Record_set_value(Record *self, int64_t value)
{
	if (value < 1 || value > 9)
		return false;
	slot_store_be(self->value.byte, 2, SLOT_CAST(uint64_t, value));
	return true;
}

static inline uint16_t
Record_get_i(const Record *self, size_t i)
{
	SLOT_ASSERT_(i < Record_LEN_i);
	if (!(i < Record_LEN_i))
		return 0;
	return SLOT_CAST(uint16_t, slot_load_be(self->i[i].byte, 2));
}

static inline bool
Record_set_i(Record *self, size_t i, uint16_t value)
{
	SLOT_ASSERT_(i < Record_LEN_i);
	if (!(i < Record_LEN_i))
		return false;
	slot_store_be(self->i[i].byte, 2, SLOT_CAST(uint64_t, value));
	return true;
}

static inline uint16_t
Record_get_j(const Record *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Record_LEN_j && j < Record_LEN_j_2);
	if (!(i < Record_LEN_j && j < Record_LEN_j_2))
		return 0;
	return SLOT_CAST(uint16_t, slot_load_be(self->j[i][j].byte, 2));
}

static inline bool
Record_set_j(Record *self, size_t i, size_t j, uint16_t value)
{
	SLOT_ASSERT_(i < Record_LEN_j && j < Record_LEN_j_2);
	if (!(i < Record_LEN_j && j < Record_LEN_j_2))
		return false;
	slot_store_be(self->j[i][j].byte, 2, SLOT_CAST(uint64_t, value));
	return true;
}

/** Elements in use, at most Record_LEN_count. */
static inline size_t
Record_count_count(const Record *self)
{
	return self->slot_count_count;
}

static inline uint16_t
Record_get_count(const Record *self, size_t i)
{
	SLOT_ASSERT_(i < Record_count_count(self));
	if (!(i < Record_count_count(self)))
		return 0;
	return SLOT_CAST(uint16_t, slot_load_be(self->count[i].byte, 2));
}

static inline bool
Record_set_count(Record *self, size_t i, uint16_t value)
{
	SLOT_ASSERT_(i < Record_count_count(self));
	if (!(i < Record_count_count(self)))
		return false;
	slot_store_be(self->count[i].byte, 2, SLOT_CAST(uint64_t, value));
	return true;
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
Record_insert_count(Record *self, size_t i, uint16_t value)
{
	size_t count = Record_count_count(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == Record_LEN_count)
		return false;
	slot_open_gap(self->count, i, count, sizeof self->count[0]);
	slot_store_be(self->count[i].byte, 2, SLOT_CAST(uint64_t, value));
	self->slot_count_count++;
	return true;
}

static inline bool
Record_append_count(Record *self, uint16_t value)
{
	return Record_insert_count(self, Record_count_count(self), value);
}

static inline bool
Record_remove_count(Record *self, size_t i)
{
	size_t count = Record_count_count(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->count, i, count, sizeof self->count[0]);
	self->slot_count_count--;
	return true;
}

static inline bool
Record_has_bytes_of(const Record *self)
{
	return slot_bit(self->slot_bits32, 0);
}

static inline uint16_t
Record_get_bytes_of(const Record *self)
{
	return SLOT_CAST(uint16_t, slot_load_be(self->bytes_of.byte, 2));
}

static inline void
Record_set_bytes_of(Record *self, uint16_t value)
{
	slot_store_be(self->bytes_of.byte, 2, SLOT_CAST(uint64_t, value));
	self->slot_bits32 = slot_put8(self->slot_bits32, 0, 1, 1);
}

static inline void
Record_clear_bytes_of(Record *self)
{
	slot_store_be(self->bytes_of.byte, 2, 0x0u);
	self->slot_bits32 = slot_put8(self->slot_bits32, 0, 1, 0);
}

static inline uint8_t
Record_get_class(const Record *self)
{
	return self->class_;
}

static inline void
Record_set_class(Record *self, uint8_t value)
{
	self->class_ = value;
}

static inline uint16_t
Record_get_byte(const Record *self)
{
	return SLOT_CAST(uint16_t, slot_load_be(self->byte.byte, 2));
}

static inline void
Record_set_byte(Record *self, uint16_t value)
{
	slot_store_be(self->byte.byte, 2, SLOT_CAST(uint64_t, value));
}

static inline uint16_t
Record_get_errno(const Record *self)
{
	return SLOT_CAST(uint16_t, slot_bits(slot_load_be(self->slot_bits30.byte, 2), 7, 9));
}

static inline bool
Record_set_errno(Record *self, int64_t value)
{
	if (value < 0 || value > 511)
		return false;
	slot_store_be(self->slot_bits30.byte, 2,
		slot_put64(slot_load_be(self->slot_bits30.byte, 2), 7, 9, SLOT_CAST(uint64_t, value)));
	return true;
}

/** Makes raw memory an object. */
static inline void
Record_init(Record *self)
{
	static const Record slot_defaults_ = Record_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Record_copy(Record *to, const Record *from)
{
	*to = *from;
}

/** A pool of Record objects and those of classes below it. */
typedef struct Record_pool {
	slot_pool slot_pool_Record;
} Record_pool;

#define Record_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Record, &Record_class, NULL, 0)
#define Record_pool_count(pool_)   ((pool_)->slot_pool_Record.count)
#define Record_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Record)
#define Record_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Record)
#define Record_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Record)
#define Record_next(walk_)        SLOT_CAST(Record *, slot_walk_next(walk_, NULL))

/** As Record_init leaves it; NULL when out of memory. */
static inline Record *
Record_new(Record_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Record, &Record_class);

	if (self)
		Record_init(SLOT_CAST(Record *, self));
	return SLOT_CAST(Record *, self);
}

/** With all that it owns. */
static inline void
Record_free(Record_pool *pool, Record *self)
{
	slot_pool_free(&pool->slot_pool_Record, self);
}

typedef Record *Record_idx;
#define Record_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Record_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Record_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Record, uint16_t, self, self, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Record, int64_t, value, value, 0) \
	slot_A_(MAY, INT, T_INT, INT, Record, int64_t, bytes_of, bytes_of, INT64_MIN) \
	slot_A_(NEED, ALWAYS, SET, GET, Record, uint8_t, class, class_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Record, uint16_t, byte, byte, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Record, int64_t, errno, errno_, 0) \

#define Record_make(...)             SLOT_MAKE_(Record, Record_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Record_replace(object_, ...) SLOT_REPLACE_(Record, Record_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Record_of(slot_self_, slot_value_, slot_class_, slot_byte_, slot_errno_) \
	SLOT_OF_(Record, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Record, uint16_t, self, self, slot_self_) \
		 SLOT_OF_ARG_(TRY, Record, int64_t, value, value, slot_value_) \
		 SLOT_OF_ARG_(SET, Record, uint8_t, class, class_, slot_class_) \
		 SLOT_OF_ARG_(SET, Record, uint16_t, byte, byte, slot_byte_) \
		 SLOT_OF_ARG_(TRY, Record, int64_t, errno, errno_, slot_errno_) \
		 SLOT_NO_MORE_)
#define Record_eq(a_, b_) slot_eq(&Record_class, SLOT_IS_(Record, a_), SLOT_IS_(Record, b_))
#define Record_repr(self_, text_, size_) slot_repr(&Record_class, SLOT_IS_(Record, self_), text_, size_)
#define Record_validate(self_, report_, context_) slot_validate(&Record_class, SLOT_IS_(Record, self_), report_, context_)
#define Record_set_value_unchecked(self_, value_) SLOT_UNCHECKED_(Record_set_value(self_, value_))
#define Record_set_errno_unchecked(self_, value_) SLOT_UNCHECKED_(Record_set_errno(self_, value_))

#define Record_to_json(self_, writer_) slot_json_write(writer_, &Record_class, SLOT_IS_(Record, self_))

/** What it has is given up; at a fault it is as Record_init leaves it. */
static inline bool
Record_from_json(Record *self, slot_json_reader *reader)
{
	Record_init(self);
	return slot_json_read(reader, &Record_class, self);
}

#define Record_new_from_json(pool_, reader_) SLOT_CAST(Record *, slot_json_read_new(reader_, &(pool_)->slot_pool_Record, &Record_class))


/*---- class Child, a kind of Keywords -----------------------------------------------------*/

/** Below a class whose names meet its own. */
struct Child { /* 40 bytes, align 1; sorted 43 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint8_t errno_;
			/*   1 */ uint8_t linux_;
			/*   2 */ uint8_t unix_;
			/*   3 */ uint8_t NULL_;
			/*   4 */ uint8_t EOF_;
			/*   5 */ uint8_t assert_;
			/*   6 */ uint8_t true_;
			/*   7 */ uint8_t class_;
			/*   8 */ uint8_t register_;
			/*   9 */ uint8_t this_;
			/*  10 */ uint8_t int_[3];
			/*  13 */ uint8_t slot_count_new;
			/*  14 */ uint8_t new_[3];
			/*  17 */ uint8_t delete_;
			/*  18 */ uint8_t operator_;
			/*  19 */ uint8_t and_;
			/*  20 */ uint8_t stdin_;
			/*  21 */ uint8_t offsetof_;
			/*  22 */ uint8_t static_assert_;
			/*  23 */ uint8_t alignof_;
			/*  24 */ uint8_t bool_;
			/*  25 */ uint8_t nullptr_;
			/*  26 */ uint8_t constexpr_;
			/*  27 */ uint8_t typeof_;
			/*  28 */ uint8_t export_;
			/*  29 */ uint8_t memcpy;
			/*  30 */ uint8_t strlen;
			/*  31 */ uint8_t size_t_;
			/*  32 */ uint8_t uint8_t_;
			/*  33 */ uint8_t INT64_C;
			/*  34 */ uint8_t UINT8_MAX_;
			/*  35 */ uint8_t main;
			/*  36.0  uint8_t default in 0..5, 3 bits
			 *  36.3  opt uint8_t template in 0..5, 3 bits
			 *  36.6  bool private
			 *  36.7  bool namespace */
			/*  36 */ uint8_t slot_bits36;
			/*  37 */ uint8_t base;
			/*  38 */ uint8_t parent;
			/*  39 */ bool child;
		};
		Keywords slot_base;
	};
};

enum Child_slot {
	Child_SLOT_errno,
	Child_SLOT_linux,
	Child_SLOT_unix,
	Child_SLOT_NULL,
	Child_SLOT_EOF,
	Child_SLOT_assert,
	Child_SLOT_true,
	Child_SLOT_class,
	Child_SLOT_register,
	Child_SLOT_default,
	Child_SLOT_template,
	Child_SLOT_private,
	Child_SLOT_namespace,
	Child_SLOT_this,
	Child_SLOT_int,
	Child_SLOT_new,
	Child_SLOT_delete,
	Child_SLOT_operator,
	Child_SLOT_and,
	Child_SLOT_stdin,
	Child_SLOT_offsetof,
	Child_SLOT_static_assert,
	Child_SLOT_alignof,
	Child_SLOT_bool,
	Child_SLOT_nullptr,
	Child_SLOT_constexpr,
	Child_SLOT_typeof,
	Child_SLOT_export,
	Child_SLOT_memcpy,
	Child_SLOT_strlen,
	Child_SLOT_size_t,
	Child_SLOT_uint8_t,
	Child_SLOT_INT64_C,
	Child_SLOT_UINT8_MAX,
	Child_SLOT_main,
	Child_SLOT_base,
	Child_SLOT_parent,
	Child_SLOT_child
};
#define Child_SLOTS SLOT_NAMES("errno, linux, unix, NULL, EOF, assert, true, " \
	"class, register, default, template, private, namespace, this, int, new, " \
	"delete, operator, and, stdin, offsetof, static_assert, alignof, bool, " \
	"nullptr, constexpr, typeof, export, memcpy, strlen, size_t, uint8_t, " \
	"INT64_C, UINT8_MAX, main, base, parent, child")
#define Child_HAS_errno SLOT_YES
#define Child_HAS_linux SLOT_YES
#define Child_HAS_unix SLOT_YES
#define Child_HAS_NULL SLOT_YES
#define Child_HAS_EOF SLOT_YES
#define Child_HAS_assert SLOT_YES
#define Child_HAS_true SLOT_YES
#define Child_HAS_class SLOT_YES
#define Child_HAS_register SLOT_YES
#define Child_HAS_default SLOT_YES
#define Child_HAS_template SLOT_YES
#define Child_HAS_private SLOT_YES
#define Child_HAS_namespace SLOT_YES
#define Child_HAS_this SLOT_YES
#define Child_HAS_int SLOT_YES
#define Child_HAS_new SLOT_YES
#define Child_HAS_delete SLOT_YES
#define Child_HAS_operator SLOT_YES
#define Child_HAS_and SLOT_YES
#define Child_HAS_stdin SLOT_YES
#define Child_HAS_offsetof SLOT_YES
#define Child_HAS_static_assert SLOT_YES
#define Child_HAS_alignof SLOT_YES
#define Child_HAS_bool SLOT_YES
#define Child_HAS_nullptr SLOT_YES
#define Child_HAS_constexpr SLOT_YES
#define Child_HAS_typeof SLOT_YES
#define Child_HAS_export SLOT_YES
#define Child_HAS_memcpy SLOT_YES
#define Child_HAS_strlen SLOT_YES
#define Child_HAS_size_t SLOT_YES
#define Child_HAS_uint8_t SLOT_YES
#define Child_HAS_INT64_C SLOT_YES
#define Child_HAS_UINT8_MAX SLOT_YES
#define Child_HAS_main SLOT_YES
#define Child_HAS_base SLOT_YES
#define Child_HAS_parent SLOT_YES
#define Child_HAS_child SLOT_YES
#define Child_LEN_int 3
#define Child_LEN_new 3
#define Child_class (hostile_tables.Child)
/** Changes with names, types and offsets. */
#define Child_LAYOUT 0xa5bc7264b986c388

/** What an object starts with: a constant initialiser. */
#define Child_DEFAULTS \
	{{{ \
		/*   0 errno_ */ 0, \
		/*   1 linux_ */ 0, \
		/*   2 unix_ */ 0, \
		/*   3 NULL_ */ 0, \
		/*   4 EOF_ */ 0, \
		/*   5 assert_ */ 0, \
		/*   6 true_ */ 0, \
		/*   7 class_ */ 0, \
		/*   8 register_ */ 0, \
		/*   9 this_ */ 0, \
		/*  10 int_ */ {0}, \
		/*  13 slot_count_new */ 0, \
		/*  14 new_ */ {0}, \
		/*  17 delete_ */ 0, \
		/*  18 operator_ */ 0, \
		/*  19 and_ */ 0, \
		/*  20 stdin_ */ 0, \
		/*  21 offsetof_ */ 0, \
		/*  22 static_assert_ */ 0, \
		/*  23 alignof_ */ 0, \
		/*  24 bool_ */ 0, \
		/*  25 nullptr_ */ 0, \
		/*  26 constexpr_ */ 0, \
		/*  27 typeof_ */ 0, \
		/*  28 export_ */ 0, \
		/*  29 memcpy */ 0, \
		/*  30 strlen */ 0, \
		/*  31 size_t_ */ 0, \
		/*  32 uint8_t_ */ 0, \
		/*  33 INT64_C */ 0, \
		/*  34 UINT8_MAX_ */ 0, \
		/*  35 main */ 0, \
		/*  36 slot_bits36 */ 0x38, \
		/*  37 base */ 0, \
		/*  38 parent */ 0, \
		/*  39 child */ false \
	}}}

static inline uint8_t
Child_get_errno(const Child *self)
{
	return self->errno_;
}

static inline void
Child_set_errno(Child *self, uint8_t value)
{
	self->errno_ = value;
}

static inline uint8_t
Child_get_linux(const Child *self)
{
	return self->linux_;
}

static inline void
Child_set_linux(Child *self, uint8_t value)
{
	self->linux_ = value;
}

static inline uint8_t
Child_get_unix(const Child *self)
{
	return self->unix_;
}

static inline void
Child_set_unix(Child *self, uint8_t value)
{
	self->unix_ = value;
}

static inline uint8_t
Child_get_NULL(const Child *self)
{
	return self->NULL_;
}

static inline void
Child_set_NULL(Child *self, uint8_t value)
{
	self->NULL_ = value;
}

static inline uint8_t
Child_get_EOF(const Child *self)
{
	return self->EOF_;
}

static inline void
Child_set_EOF(Child *self, uint8_t value)
{
	self->EOF_ = value;
}

static inline uint8_t
Child_get_assert(const Child *self)
{
	return self->assert_;
}

static inline void
Child_set_assert(Child *self, uint8_t value)
{
	self->assert_ = value;
}

static inline uint8_t
Child_get_true(const Child *self)
{
	return self->true_;
}

static inline void
Child_set_true(Child *self, uint8_t value)
{
	self->true_ = value;
}

static inline uint8_t
Child_get_class(const Child *self)
{
	return self->class_;
}

static inline void
Child_set_class(Child *self, uint8_t value)
{
	self->class_ = value;
}

static inline uint8_t
Child_get_register(const Child *self)
{
	return self->register_;
}

static inline void
Child_set_register(Child *self, uint8_t value)
{
	self->register_ = value;
}

static inline uint8_t
Child_get_default(const Child *self)
{
	return SLOT_CAST(uint8_t, slot_bits(self->slot_bits36, 0, 3));
}

static inline bool
Child_set_default(Child *self, int64_t value)
{
	if (value < 0 || value > 5)
		return false;
	self->slot_bits36 = slot_put8(self->slot_bits36, 0, 3, SLOT_CAST(uint64_t, value));
	return true;
}

static inline bool
Child_has_template(const Child *self)
{
	return slot_bits(self->slot_bits36, 3, 3) != 7;
}

static inline uint8_t
Child_get_template(const Child *self)
{
	return SLOT_CAST(uint8_t, Child_has_template(self) ? slot_bits(self->slot_bits36, 3, 3) : 0);
}

static inline bool
Child_set_template(Child *self, int64_t value)
{
	if (value < 0 || value > 5)
		return false;
	self->slot_bits36 = slot_put8(self->slot_bits36, 3, 3, SLOT_CAST(uint64_t, value));
	return true;
}

static inline void
Child_clear_template(Child *self)
{
	self->slot_bits36 = slot_put8(self->slot_bits36, 3, 3, 0x7u);
}

static inline bool
Child_get_private(const Child *self)
{
	return slot_bit(self->slot_bits36, 6);
}

static inline void
Child_set_private(Child *self, bool value)
{
	self->slot_bits36 = slot_put8(self->slot_bits36, 6, 1, value);
}

static inline bool
Child_get_namespace(const Child *self)
{
	return slot_bit(self->slot_bits36, 7);
}

static inline void
Child_set_namespace(Child *self, bool value)
{
	self->slot_bits36 = slot_put8(self->slot_bits36, 7, 1, value);
}

static inline uint8_t
Child_get_this(const Child *self)
{
	return self->this_;
}

static inline void
Child_set_this(Child *self, uint8_t value)
{
	self->this_ = value;
}

static inline uint8_t
Child_get_int(const Child *self, size_t i)
{
	SLOT_ASSERT_(i < Child_LEN_int);
	if (!(i < Child_LEN_int))
		return 0;
	return self->int_[i];
}

static inline bool
Child_set_int(Child *self, size_t i, uint8_t value)
{
	SLOT_ASSERT_(i < Child_LEN_int);
	if (!(i < Child_LEN_int))
		return false;
	self->int_[i] = value;
	return true;
}

static inline const uint8_t *
Child_data_int(const Child *self)
{
	return self->int_;
}

static inline uint8_t *
Child_at_int(Child *self, size_t i)
{
	SLOT_ASSERT_(i < Child_LEN_int);
	if (!(i < Child_LEN_int))
		return NULL;
	return &self->int_[i];
}

/** Elements in use, at most Child_LEN_new. */
static inline size_t
Child_count_new(const Child *self)
{
	return self->slot_count_new;
}

static inline uint8_t
Child_get_new(const Child *self, size_t i)
{
	SLOT_ASSERT_(i < Child_count_new(self));
	if (!(i < Child_count_new(self)))
		return 0;
	return self->new_[i];
}

static inline bool
Child_set_new(Child *self, size_t i, uint8_t value)
{
	SLOT_ASSERT_(i < Child_count_new(self));
	if (!(i < Child_count_new(self)))
		return false;
	self->new_[i] = value;
	return true;
}

static inline const uint8_t *
Child_data_new(const Child *self)
{
	return self->new_;
}

static inline uint8_t *
Child_at_new(Child *self, size_t i)
{
	SLOT_ASSERT_(i < Child_count_new(self));
	if (!(i < Child_count_new(self)))
		return NULL;
	return &self->new_[i];
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
Child_insert_new(Child *self, size_t i, uint8_t value)
{
	size_t count = Child_count_new(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == Child_LEN_new)
		return false;
	slot_open_gap(self->new_, i, count, sizeof self->new_[0]);
	self->new_[i] = value;
	self->slot_count_new++;
	return true;
}

static inline bool
Child_append_new(Child *self, uint8_t value)
{
	return Child_insert_new(self, Child_count_new(self), value);
}

static inline bool
Child_remove_new(Child *self, size_t i)
{
	size_t count = Child_count_new(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->new_, i, count, sizeof self->new_[0]);
	self->slot_count_new--;
	return true;
}

static inline uint8_t
Child_get_delete(const Child *self)
{
	return self->delete_;
}

static inline void
Child_set_delete(Child *self, uint8_t value)
{
	self->delete_ = value;
}

static inline uint8_t
Child_get_operator(const Child *self)
{
	return self->operator_;
}

static inline void
Child_set_operator(Child *self, uint8_t value)
{
	self->operator_ = value;
}

static inline uint8_t
Child_get_and(const Child *self)
{
	return self->and_;
}

static inline void
Child_set_and(Child *self, uint8_t value)
{
	self->and_ = value;
}

static inline uint8_t
Child_get_stdin(const Child *self)
{
	return self->stdin_;
}

static inline void
Child_set_stdin(Child *self, uint8_t value)
{
	self->stdin_ = value;
}

static inline uint8_t
Child_get_offsetof(const Child *self)
{
	return self->offsetof_;
}

static inline void
Child_set_offsetof(Child *self, uint8_t value)
{
	self->offsetof_ = value;
}

static inline uint8_t
Child_get_static_assert(const Child *self)
{
	return self->static_assert_;
}

static inline void
Child_set_static_assert(Child *self, uint8_t value)
{
	self->static_assert_ = value;
}

static inline uint8_t
Child_get_alignof(const Child *self)
{
	return self->alignof_;
}

static inline void
Child_set_alignof(Child *self, uint8_t value)
{
	self->alignof_ = value;
}

static inline uint8_t
Child_get_bool(const Child *self)
{
	return self->bool_;
}

static inline void
Child_set_bool(Child *self, uint8_t value)
{
	self->bool_ = value;
}

static inline uint8_t
Child_get_nullptr(const Child *self)
{
	return self->nullptr_;
}

static inline void
Child_set_nullptr(Child *self, uint8_t value)
{
	self->nullptr_ = value;
}

static inline uint8_t
Child_get_constexpr(const Child *self)
{
	return self->constexpr_;
}

static inline void
Child_set_constexpr(Child *self, uint8_t value)
{
	self->constexpr_ = value;
}

static inline uint8_t
Child_get_typeof(const Child *self)
{
	return self->typeof_;
}

static inline void
Child_set_typeof(Child *self, uint8_t value)
{
	self->typeof_ = value;
}

static inline uint8_t
Child_get_export(const Child *self)
{
	return self->export_;
}

static inline void
Child_set_export(Child *self, uint8_t value)
{
	self->export_ = value;
}

static inline uint8_t
Child_get_memcpy(const Child *self)
{
	return self->memcpy;
}

static inline void
Child_set_memcpy(Child *self, uint8_t value)
{
	self->memcpy = value;
}

static inline uint8_t
Child_get_strlen(const Child *self)
{
	return self->strlen;
}

static inline void
Child_set_strlen(Child *self, uint8_t value)
{
	self->strlen = value;
}

static inline uint8_t
Child_get_size_t(const Child *self)
{
	return self->size_t_;
}

static inline void
Child_set_size_t(Child *self, uint8_t value)
{
	self->size_t_ = value;
}

static inline uint8_t
Child_get_uint8_t(const Child *self)
{
	return self->uint8_t_;
}

static inline void
Child_set_uint8_t(Child *self, uint8_t value)
{
	self->uint8_t_ = value;
}

static inline uint8_t
Child_get_INT64_C(const Child *self)
{
	return self->INT64_C;
}

static inline void
Child_set_INT64_C(Child *self, uint8_t value)
{
	self->INT64_C = value;
}

static inline uint8_t
Child_get_UINT8_MAX(const Child *self)
{
	return self->UINT8_MAX_;
}

static inline void
Child_set_UINT8_MAX(Child *self, uint8_t value)
{
	self->UINT8_MAX_ = value;
}

static inline uint8_t
Child_get_main(const Child *self)
{
	return self->main;
}

static inline void
Child_set_main(Child *self, uint8_t value)
{
	self->main = value;
}

static inline uint8_t
Child_get_base(const Child *self)
{
	return self->base;
}

static inline void
Child_set_base(Child *self, uint8_t value)
{
	self->base = value;
}

static inline uint8_t
Child_get_parent(const Child *self)
{
	return self->parent;
}

static inline void
Child_set_parent(Child *self, uint8_t value)
{
	self->parent = value;
}

static inline bool
Child_get_child(const Child *self)
{
	return self->child;
}

static inline void
Child_set_child(Child *self, bool value)
{
	self->child = value;
}

/** Makes raw memory an object. */
static inline void
Child_init(Child *self)
{
	static const Child slot_defaults_ = Child_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Child_copy(Child *to, const Child *from)
{
	*to = *from;
}

static inline Keywords *
Child_as_Keywords(Child *self)
{
	return &self->slot_base;
}

static inline const Keywords *
Child_as_const_Keywords(const Child *self)
{
	return &self->slot_base;
}

typedef struct Keywords_pool Child_pool;
#define Child_pool_init    Keywords_pool_init
#define Child_pool_count   Keywords_pool_count
#define Child_pool_clear   Keywords_pool_clear
#define Child_pool_destroy Keywords_pool_destroy
#define Child_pool_walk    Keywords_pool_walk
#define Child_next(walk_)        SLOT_CAST(Child *, slot_walk_next(walk_, &Child_class))

/** As Child_init leaves it; NULL when out of memory. */
static inline Child *
Child_new(Child_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Keywords, &Child_class);

	if (self)
		Child_init(SLOT_CAST(Child *, self));
	return SLOT_CAST(Child *, self);
}

/** With all that it owns. */
static inline void
Child_free(Child_pool *pool, Child *self)
{
	slot_pool_free(&pool->slot_pool_Keywords, self);
}

/** NULL where the object is none. */
static inline Child *
Child_from_Keywords(const Child_pool *pool, Keywords *from)
{
	return SLOT_CAST(Child *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Keywords, from, &Child_class)));
}

static inline const Child *
Child_from_const_Keywords(const Child_pool *pool, const Keywords *from)
{
	return SLOT_CAST(const Child *, slot_from(&pool->slot_pool_Keywords, from, &Child_class));
}

typedef Child *Child_idx;
#define Child_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Child_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Child_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, errno, errno_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, linux, linux_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, unix, unix_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, NULL, NULL_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, EOF, EOF_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, assert, assert_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, true, true_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, class, class_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, register, register_, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Child, int64_t, default, default_, 0) \
	slot_A_(MAY, INT, T_INT, INT, Child, int64_t, template, template_, INT64_MIN) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, bool, private, private_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, bool, namespace, namespace_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, this, this_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, delete, delete_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, operator, operator_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, and, and_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, stdin, stdin_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, offsetof, offsetof_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, static_assert, static_assert_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, alignof, alignof_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, bool, bool_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, nullptr, nullptr_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, constexpr, constexpr_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, typeof, typeof_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, export, export_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, memcpy, memcpy, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, strlen, strlen, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, size_t, size_t_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, uint8_t, uint8_t_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, INT64_C, INT64_C, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, UINT8_MAX, UINT8_MAX_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, main, main, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, base, base, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, uint8_t, parent, parent, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Child, bool, child, child, 0) \

#define Child_make(...)             SLOT_MAKE_(Child, Child_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Child_replace(object_, ...) SLOT_REPLACE_(Child, Child_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Child_of(slot_errno_, slot_linux_, slot_unix_, slot_NULL_, slot_EOF_, slot_assert_, slot_true_, slot_class_, slot_register_, slot_default_, slot_private_, slot_namespace_, slot_this_, slot_delete_, slot_operator_, slot_and_, slot_stdin_, slot_offsetof_, slot_static_assert_, slot_alignof_, slot_bool_, slot_nullptr_, slot_constexpr_, slot_typeof_, slot_export_, slot_memcpy_, slot_strlen_, slot_size_t_, slot_uint8_t_, slot_INT64_C_, slot_UINT8_MAX_, slot_main_, slot_base_, slot_parent_, slot_child_) \
	SLOT_OF_(Child, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Child, uint8_t, errno, errno_, slot_errno_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, linux, linux_, slot_linux_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, unix, unix_, slot_unix_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, NULL, NULL_, slot_NULL_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, EOF, EOF_, slot_EOF_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, assert, assert_, slot_assert_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, true, true_, slot_true_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, class, class_, slot_class_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, register, register_, slot_register_) \
		 SLOT_OF_ARG_(TRY, Child, int64_t, default, default_, slot_default_) \
		 SLOT_OF_ARG_(SET, Child, bool, private, private_, slot_private_) \
		 SLOT_OF_ARG_(SET, Child, bool, namespace, namespace_, slot_namespace_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, this, this_, slot_this_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, delete, delete_, slot_delete_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, operator, operator_, slot_operator_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, and, and_, slot_and_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, stdin, stdin_, slot_stdin_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, offsetof, offsetof_, slot_offsetof_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, static_assert, static_assert_, slot_static_assert_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, alignof, alignof_, slot_alignof_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, bool, bool_, slot_bool_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, nullptr, nullptr_, slot_nullptr_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, constexpr, constexpr_, slot_constexpr_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, typeof, typeof_, slot_typeof_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, export, export_, slot_export_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, memcpy, memcpy, slot_memcpy_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, strlen, strlen, slot_strlen_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, size_t, size_t_, slot_size_t_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, uint8_t, uint8_t_, slot_uint8_t_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, INT64_C, INT64_C, slot_INT64_C_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, UINT8_MAX, UINT8_MAX_, slot_UINT8_MAX_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, main, main, slot_main_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, base, base, slot_base_) \
		 SLOT_OF_ARG_(SET, Child, uint8_t, parent, parent, slot_parent_) \
		 SLOT_OF_ARG_(SET, Child, bool, child, child, slot_child_) \
		 SLOT_NO_MORE_)
#define Child_eq(a_, b_) slot_eq(&Child_class, SLOT_IS_(Child, a_), SLOT_IS_(Child, b_))
#define Child_repr(self_, text_, size_) slot_repr(&Child_class, SLOT_IS_(Child, self_), text_, size_)
#define Child_validate(self_, report_, context_) slot_validate(&Child_class, SLOT_IS_(Child, self_), report_, context_)
#define Child_set_default_unchecked(self_, value_) SLOT_UNCHECKED_(Child_set_default(self_, value_))
#define Child_set_template_unchecked(self_, value_) SLOT_UNCHECKED_(Child_set_template(self_, value_))

#define Child_to_json(self_, writer_) slot_json_write(writer_, &Child_class, SLOT_IS_(Child, self_))

/** What it has is given up; at a fault it is as Child_init leaves it. */
static inline bool
Child_from_json(Child *self, slot_json_reader *reader)
{
	Child_init(self);
	return slot_json_read(reader, &Child_class, self);
}

#define Child_new_from_json(pool_, reader_) SLOT_CAST(Child *, slot_json_read_new(reader_, &(pool_)->slot_pool_Keywords, &Child_class))


/*---- class infos -------------------------------------------------------------------------*/

struct infos { /* 2 bytes, align 1 */
	/*   0 */ uint8_t keys;
	/*   1 */ uint8_t places;
};

enum infos_slot {
	infos_SLOT_keys,
	infos_SLOT_places
};
#define infos_SLOTS SLOT_NAMES("keys, places")
#define infos_HAS_keys SLOT_YES
#define infos_HAS_places SLOT_YES
#define infos_class (hostile_tables.infos)
/** Changes with names, types and offsets. */
#define infos_LAYOUT 0x6bd1a496bc8d3f0f

/** What an object starts with: a constant initialiser. */
#define infos_DEFAULTS \
	{ \
		/*   0 keys */ 0, \
		/*   1 places */ 0 \
	}

static inline uint8_t
infos_get_keys(const infos *self)
{
	return self->keys;
}

static inline void
infos_set_keys(infos *self, uint8_t value)
{
	self->keys = value;
}

static inline uint8_t
infos_get_places(const infos *self)
{
	return self->places;
}

static inline void
infos_set_places(infos *self, uint8_t value)
{
	self->places = value;
}

/** Makes raw memory an object. */
static inline void
infos_init(infos *self)
{
	static const infos slot_defaults_ = infos_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
infos_copy(infos *to, const infos *from)
{
	*to = *from;
}

/** A pool of infos objects and those of classes below it. */
typedef struct infos_pool {
	slot_pool slot_pool_infos;
} infos_pool;

#define infos_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_infos, &infos_class, NULL, 0)
#define infos_pool_count(pool_)   ((pool_)->slot_pool_infos.count)
#define infos_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_infos)
#define infos_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_infos)
#define infos_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_infos)
#define infos_next(walk_)        SLOT_CAST(infos *, slot_walk_next(walk_, NULL))

/** As infos_init leaves it; NULL when out of memory. */
static inline infos *
infos_new(infos_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_infos, &infos_class);

	if (self)
		infos_init(SLOT_CAST(infos *, self));
	return SLOT_CAST(infos *, self);
}

/** With all that it owns. */
static inline void
infos_free(infos_pool *pool, infos *self)
{
	slot_pool_free(&pool->slot_pool_infos, self);
}

typedef infos *infos_idx;
#define infos_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define infos_idx_of(pool_, self_) ((void)(pool_), (self_))

#define infos_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, infos, uint8_t, keys, keys, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, infos, uint8_t, places, places, 0) \

#define infos_make(...)             SLOT_MAKE_(infos, infos_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define infos_replace(object_, ...) SLOT_REPLACE_(infos, infos_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define infos_of(slot_keys_, slot_places_) \
	SLOT_OF_(infos, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, infos, uint8_t, keys, keys, slot_keys_) \
		 SLOT_OF_ARG_(SET, infos, uint8_t, places, places, slot_places_) \
		 SLOT_NO_MORE_)
#define infos_eq(a_, b_) slot_eq(&infos_class, SLOT_IS_(infos, a_), SLOT_IS_(infos, b_))
#define infos_repr(self_, text_, size_) slot_repr(&infos_class, SLOT_IS_(infos, self_), text_, size_)
#define infos_validate(self_, report_, context_) slot_validate(&infos_class, SLOT_IS_(infos, self_), report_, context_)

#define infos_to_json(self_, writer_) slot_json_write(writer_, &infos_class, SLOT_IS_(infos, self_))

/** What it has is given up; at a fault it is as infos_init leaves it. */
static inline bool
infos_from_json(infos *self, slot_json_reader *reader)
{
	infos_init(self);
	return slot_json_read(reader, &infos_class, self);
}

#define infos_new_from_json(pool_, reader_) SLOT_CAST(infos *, slot_json_read_new(reader_, &(pool_)->slot_pool_infos, &infos_class))


/*---- class texts -------------------------------------------------------------------------*/

struct texts { /* 1 bytes, align 1 */
	/*   0 */ uint8_t texts_;
};

enum texts_slot {
	texts_SLOT_texts
};
#define texts_SLOTS SLOT_NAMES("texts")
#define texts_HAS_texts SLOT_YES
#define texts_class (hostile_tables.texts)
/** Changes with names, types and offsets. */
#define texts_LAYOUT 0x1b4ed306fc77cbcf

/** What an object starts with: a constant initialiser. */
#define texts_DEFAULTS \
	{ \
		/*   0 texts_ */ 0 \
	}

static inline uint8_t
texts_get_texts(const texts *self)
{
	return self->texts_;
}

static inline void
texts_set_texts(texts *self, uint8_t value)
{
	self->texts_ = value;
}

/** Makes raw memory an object. */
static inline void
texts_init(texts *self)
{
	static const texts slot_defaults_ = texts_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
texts_copy(texts *to, const texts *from)
{
	*to = *from;
}

/** A pool of texts objects and those of classes below it. */
typedef struct texts_pool {
	slot_pool slot_pool_texts;
} texts_pool;

#define texts_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_texts, &texts_class, NULL, 0)
#define texts_pool_count(pool_)   ((pool_)->slot_pool_texts.count)
#define texts_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_texts)
#define texts_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_texts)
#define texts_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_texts)
#define texts_next(walk_)        SLOT_CAST(texts *, slot_walk_next(walk_, NULL))

/** As texts_init leaves it; NULL when out of memory. */
static inline texts *
texts_new(texts_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_texts, &texts_class);

	if (self)
		texts_init(SLOT_CAST(texts *, self));
	return SLOT_CAST(texts *, self);
}

/** With all that it owns. */
static inline void
texts_free(texts_pool *pool, texts *self)
{
	slot_pool_free(&pool->slot_pool_texts, self);
}

typedef texts *texts_idx;
#define texts_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define texts_idx_of(pool_, self_) ((void)(pool_), (self_))

#define texts_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, texts, uint8_t, texts, texts_, 0) \

#define texts_make(...)             SLOT_MAKE_(texts, texts_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define texts_replace(object_, ...) SLOT_REPLACE_(texts, texts_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define texts_of(slot_texts_) \
	SLOT_OF_(texts, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, texts, uint8_t, texts, texts_, slot_texts_) \
		 SLOT_NO_MORE_)
#define texts_eq(a_, b_) slot_eq(&texts_class, SLOT_IS_(texts, a_), SLOT_IS_(texts, b_))
#define texts_repr(self_, text_, size_) slot_repr(&texts_class, SLOT_IS_(texts, self_), text_, size_)
#define texts_validate(self_, report_, context_) slot_validate(&texts_class, SLOT_IS_(texts, self_), report_, context_)

#define texts_to_json(self_, writer_) slot_json_write(writer_, &texts_class, SLOT_IS_(texts, self_))

/** What it has is given up; at a fault it is as texts_init leaves it. */
static inline bool
texts_from_json(texts *self, slot_json_reader *reader)
{
	texts_init(self);
	return slot_json_read(reader, &texts_class, self);
}

#define texts_new_from_json(pool_, reader_) SLOT_CAST(texts *, slot_json_read_new(reader_, &(pool_)->slot_pool_texts, &texts_class))


/*---- class ancestors ---------------------------------------------------------------------*/

struct ancestors { /* 1 bytes, align 1 */
	/*   0 */ uint8_t ancestors_;
};

enum ancestors_slot {
	ancestors_SLOT_ancestors
};
#define ancestors_SLOTS SLOT_NAMES("ancestors")
#define ancestors_HAS_ancestors SLOT_YES
#define ancestors_class (hostile_tables.ancestors)
/** Changes with names, types and offsets. */
#define ancestors_LAYOUT 0x59f1d5fb60f5e179

/** What an object starts with: a constant initialiser. */
#define ancestors_DEFAULTS \
	{ \
		/*   0 ancestors_ */ 0 \
	}

static inline uint8_t
ancestors_get_ancestors(const ancestors *self)
{
	return self->ancestors_;
}

static inline void
ancestors_set_ancestors(ancestors *self, uint8_t value)
{
	self->ancestors_ = value;
}

/** Makes raw memory an object. */
static inline void
ancestors_init(ancestors *self)
{
	static const ancestors slot_defaults_ = ancestors_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
ancestors_copy(ancestors *to, const ancestors *from)
{
	*to = *from;
}

/** A pool of ancestors objects and those of classes below it. */
typedef struct ancestors_pool {
	slot_pool slot_pool_ancestors;
} ancestors_pool;

#define ancestors_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_ancestors, &ancestors_class, NULL, 0)
#define ancestors_pool_count(pool_)   ((pool_)->slot_pool_ancestors.count)
#define ancestors_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_ancestors)
#define ancestors_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_ancestors)
#define ancestors_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_ancestors)
#define ancestors_next(walk_)        SLOT_CAST(ancestors *, slot_walk_next(walk_, NULL))

/** As ancestors_init leaves it; NULL when out of memory. */
static inline ancestors *
ancestors_new(ancestors_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_ancestors, &ancestors_class);

	if (self)
		ancestors_init(SLOT_CAST(ancestors *, self));
	return SLOT_CAST(ancestors *, self);
}

/** With all that it owns. */
static inline void
ancestors_free(ancestors_pool *pool, ancestors *self)
{
	slot_pool_free(&pool->slot_pool_ancestors, self);
}

typedef ancestors *ancestors_idx;
#define ancestors_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define ancestors_idx_of(pool_, self_) ((void)(pool_), (self_))

#define ancestors_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, ancestors, uint8_t, ancestors, ancestors_, 0) \

#define ancestors_make(...)             SLOT_MAKE_(ancestors, ancestors_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define ancestors_replace(object_, ...) SLOT_REPLACE_(ancestors, ancestors_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define ancestors_of(slot_ancestors_) \
	SLOT_OF_(ancestors, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, ancestors, uint8_t, ancestors, ancestors_, slot_ancestors_) \
		 SLOT_NO_MORE_)
#define ancestors_eq(a_, b_) slot_eq(&ancestors_class, SLOT_IS_(ancestors, a_), SLOT_IS_(ancestors, b_))
#define ancestors_repr(self_, text_, size_) slot_repr(&ancestors_class, SLOT_IS_(ancestors, self_), text_, size_)
#define ancestors_validate(self_, report_, context_) slot_validate(&ancestors_class, SLOT_IS_(ancestors, self_), report_, context_)

#define ancestors_to_json(self_, writer_) slot_json_write(writer_, &ancestors_class, SLOT_IS_(ancestors, self_))

/** What it has is given up; at a fault it is as ancestors_init leaves it. */
static inline bool
ancestors_from_json(ancestors *self, slot_json_reader *reader)
{
	ancestors_init(self);
	return slot_json_read(reader, &ancestors_class, self);
}

#define ancestors_new_from_json(pool_, reader_) SLOT_CAST(ancestors *, slot_json_read_new(reader_, &(pool_)->slot_pool_ancestors, &ancestors_class))


/*---- class string_ -----------------------------------------------------------------------*/

struct string_ { /* 1 bytes, align 1 */
	/*   0 */ uint8_t string__;
};

enum string__slot {
	string__SLOT_string_
};
#define string__SLOTS SLOT_NAMES("string_")
#define string__HAS_string_ SLOT_YES
#define string__class (hostile_tables.string_)
/** Changes with names, types and offsets. */
#define string__LAYOUT 0x6cd2d4b318bb6d1b

/** What an object starts with: a constant initialiser. */
#define string__DEFAULTS \
	{ \
		/*   0 string__ */ 0 \
	}

static inline uint8_t
string__get_string_(const string_ *self)
{
	return self->string__;
}

static inline void
string__set_string_(string_ *self, uint8_t value)
{
	self->string__ = value;
}

/** Makes raw memory an object. */
static inline void
string__init(string_ *self)
{
	static const string_ slot_defaults_ = string__DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
string__copy(string_ *to, const string_ *from)
{
	*to = *from;
}

/** A pool of string_ objects and those of classes below it. */
typedef struct string__pool {
	slot_pool slot_pool_string_;
} string__pool;

#define string__pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_string_, &string__class, NULL, 0)
#define string__pool_count(pool_)   ((pool_)->slot_pool_string_.count)
#define string__pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_string_)
#define string__pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_string_)
#define string__pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_string_)
#define string__next(walk_)        SLOT_CAST(string_ *, slot_walk_next(walk_, NULL))

/** As string__init leaves it; NULL when out of memory. */
static inline string_ *
string__new(string__pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_string_, &string__class);

	if (self)
		string__init(SLOT_CAST(string_ *, self));
	return SLOT_CAST(string_ *, self);
}

/** With all that it owns. */
static inline void
string__free(string__pool *pool, string_ *self)
{
	slot_pool_free(&pool->slot_pool_string_, self);
}

typedef string_ *string__idx;
#define string__at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define string__idx_of(pool_, self_) ((void)(pool_), (self_))

#define string__ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, string_, uint8_t, string_, string__, 0) \

#define string__make(...)             SLOT_MAKE_(string_, string__ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define string__replace(object_, ...) SLOT_REPLACE_(string_, string__ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define string__of(slot_string__) \
	SLOT_OF_(string_, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, string_, uint8_t, string_, string__, slot_string__) \
		 SLOT_NO_MORE_)
#define string__eq(a_, b_) slot_eq(&string__class, SLOT_IS_(string_, a_), SLOT_IS_(string_, b_))
#define string__repr(self_, text_, size_) slot_repr(&string__class, SLOT_IS_(string_, self_), text_, size_)
#define string__validate(self_, report_, context_) slot_validate(&string__class, SLOT_IS_(string_, self_), report_, context_)

#define string__to_json(self_, writer_) slot_json_write(writer_, &string__class, SLOT_IS_(string_, self_))

/** What it has is given up; at a fault it is as string__init leaves it. */
static inline bool
string__from_json(string_ *self, slot_json_reader *reader)
{
	string__init(self);
	return slot_json_read(reader, &string__class, self);
}

#define string__new_from_json(pool_, reader_) SLOT_CAST(string_ *, slot_json_read_new(reader_, &(pool_)->slot_pool_string_, &string__class))


/*---- class pet ---------------------------------------------------------------------------*/

struct pet { /* 1 bytes, align 1 */
	/*   0 */ uint8_t owner_name;
};

enum pet_slot {
	pet_SLOT_owner_name
};
#define pet_SLOTS SLOT_NAMES("owner_name")
#define pet_HAS_owner_name SLOT_YES
#define pet_class (hostile_tables.pet)
/** Changes with names, types and offsets. */
#define pet_LAYOUT 0x68ead2fdef55a0f1

/** What an object starts with: a constant initialiser. */
#define pet_DEFAULTS \
	{ \
		/*   0 owner_name */ 0 \
	}

static inline uint8_t
pet_get_owner_name(const pet *self)
{
	return self->owner_name;
}

static inline void
pet_set_owner_name(pet *self, uint8_t value)
{
	self->owner_name = value;
}

/** Makes raw memory an object. */
static inline void
pet_init(pet *self)
{
	static const pet slot_defaults_ = pet_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
pet_copy(pet *to, const pet *from)
{
	*to = *from;
}

/** A pool of pet objects and those of classes below it. */
typedef struct pet_pool {
	slot_pool slot_pool_pet;
} pet_pool;

#define pet_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_pet, &pet_class, NULL, 0)
#define pet_pool_count(pool_)   ((pool_)->slot_pool_pet.count)
#define pet_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_pet)
#define pet_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_pet)
#define pet_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_pet)
#define pet_next(walk_)        SLOT_CAST(pet *, slot_walk_next(walk_, NULL))

/** As pet_init leaves it; NULL when out of memory. */
static inline pet *
pet_new(pet_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_pet, &pet_class);

	if (self)
		pet_init(SLOT_CAST(pet *, self));
	return SLOT_CAST(pet *, self);
}

/** With all that it owns. */
static inline void
pet_free(pet_pool *pool, pet *self)
{
	slot_pool_free(&pool->slot_pool_pet, self);
}

typedef pet *pet_idx;
#define pet_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define pet_idx_of(pool_, self_) ((void)(pool_), (self_))

#define pet_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, pet, uint8_t, owner_name, owner_name, 0) \

#define pet_make(...)             SLOT_MAKE_(pet, pet_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define pet_replace(object_, ...) SLOT_REPLACE_(pet, pet_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define pet_of(slot_owner_name_) \
	SLOT_OF_(pet, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, pet, uint8_t, owner_name, owner_name, slot_owner_name_) \
		 SLOT_NO_MORE_)
#define pet_eq(a_, b_) slot_eq(&pet_class, SLOT_IS_(pet, a_), SLOT_IS_(pet, b_))
#define pet_repr(self_, text_, size_) slot_repr(&pet_class, SLOT_IS_(pet, self_), text_, size_)
#define pet_validate(self_, report_, context_) slot_validate(&pet_class, SLOT_IS_(pet, self_), report_, context_)

#define pet_to_json(self_, writer_) slot_json_write(writer_, &pet_class, SLOT_IS_(pet, self_))

/** What it has is given up; at a fault it is as pet_init leaves it. */
static inline bool
pet_from_json(pet *self, slot_json_reader *reader)
{
	pet_init(self);
	return slot_json_read(reader, &pet_class, self);
}

#define pet_new_from_json(pool_, reader_) SLOT_CAST(pet *, slot_json_read_new(reader_, &(pool_)->slot_pool_pet, &pet_class))


/*---- class pet_owner ---------------------------------------------------------------------*/

struct pet_owner { /* 2 bytes, align 1 */
	/*   0 */ uint8_t name;
	/*   1 */ uint8_t name_2;
};

enum pet_owner_slot {
	pet_owner_SLOT_name,
	pet_owner_SLOT_name_2
};
#define pet_owner_SLOTS SLOT_NAMES("name, name_2")
#define pet_owner_HAS_name SLOT_YES
#define pet_owner_HAS_name_2 SLOT_YES
#define pet_owner_class (hostile_tables.pet_owner)
/** Changes with names, types and offsets. */
#define pet_owner_LAYOUT 0x25472d8b39c14858

/** What an object starts with: a constant initialiser. */
#define pet_owner_DEFAULTS \
	{ \
		/*   0 name */ 0, \
		/*   1 name_2 */ 0 \
	}

static inline uint8_t
pet_owner_get_name(const pet_owner *self)
{
	return self->name;
}

static inline void
pet_owner_set_name(pet_owner *self, uint8_t value)
{
	self->name = value;
}

static inline uint8_t
pet_owner_get_name_2(const pet_owner *self)
{
	return self->name_2;
}

static inline void
pet_owner_set_name_2(pet_owner *self, uint8_t value)
{
	self->name_2 = value;
}

/** Makes raw memory an object. */
static inline void
pet_owner_init(pet_owner *self)
{
	static const pet_owner slot_defaults_ = pet_owner_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
pet_owner_copy(pet_owner *to, const pet_owner *from)
{
	*to = *from;
}

/** A pool of pet_owner objects and those of classes below it. */
typedef struct pet_owner_pool {
	slot_pool slot_pool_pet_owner;
} pet_owner_pool;

#define pet_owner_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_pet_owner, &pet_owner_class, NULL, 0)
#define pet_owner_pool_count(pool_)   ((pool_)->slot_pool_pet_owner.count)
#define pet_owner_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_pet_owner)
#define pet_owner_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_pet_owner)
#define pet_owner_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_pet_owner)
#define pet_owner_next(walk_)        SLOT_CAST(pet_owner *, slot_walk_next(walk_, NULL))

/** As pet_owner_init leaves it; NULL when out of memory. */
static inline pet_owner *
pet_owner_new(pet_owner_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_pet_owner, &pet_owner_class);

	if (self)
		pet_owner_init(SLOT_CAST(pet_owner *, self));
	return SLOT_CAST(pet_owner *, self);
}

/** With all that it owns. */
static inline void
pet_owner_free(pet_owner_pool *pool, pet_owner *self)
{
	slot_pool_free(&pool->slot_pool_pet_owner, self);
}

typedef pet_owner *pet_owner_idx;
#define pet_owner_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define pet_owner_idx_of(pool_, self_) ((void)(pool_), (self_))

#define pet_owner_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, pet_owner, uint8_t, name, name, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, pet_owner, uint8_t, name_2, name_2, 0) \

#define pet_owner_make(...)             SLOT_MAKE_(pet_owner, pet_owner_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define pet_owner_replace(object_, ...) SLOT_REPLACE_(pet_owner, pet_owner_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define pet_owner_of(slot_name_, slot_name_2_) \
	SLOT_OF_(pet_owner, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, pet_owner, uint8_t, name, name, slot_name_) \
		 SLOT_OF_ARG_(SET, pet_owner, uint8_t, name_2, name_2, slot_name_2_) \
		 SLOT_NO_MORE_)
#define pet_owner_eq(a_, b_) slot_eq(&pet_owner_class, SLOT_IS_(pet_owner, a_), SLOT_IS_(pet_owner, b_))
#define pet_owner_repr(self_, text_, size_) slot_repr(&pet_owner_class, SLOT_IS_(pet_owner, self_), text_, size_)
#define pet_owner_validate(self_, report_, context_) slot_validate(&pet_owner_class, SLOT_IS_(pet_owner, self_), report_, context_)

#define pet_owner_to_json(self_, writer_) slot_json_write(writer_, &pet_owner_class, SLOT_IS_(pet_owner, self_))

/** What it has is given up; at a fault it is as pet_owner_init leaves it. */
static inline bool
pet_owner_from_json(pet_owner *self, slot_json_reader *reader)
{
	pet_owner_init(self);
	return slot_json_read(reader, &pet_owner_class, self);
}

#define pet_owner_new_from_json(pool_, reader_) SLOT_CAST(pet_owner *, slot_json_read_new(reader_, &(pool_)->slot_pool_pet_owner, &pet_owner_class))


/*---- checks ------------------------------------------------------------------------------*/

/* Laid out for lp64; this compiler must agree. */
SLOT_LAYOUT(Comment, 12, 1,
	    SLOT_AT(Comment, star, 0) &&
	    SLOT_AT(Comment, slash, 1) &&
	    SLOT_AT(Comment, split, 2) &&
	    SLOT_AT(Comment, trigraph, 3) &&
	    SLOT_AT(Comment, back, 4) &&
	    SLOT_AT(Comment, bell, 5) &&
	    SLOT_AT(Comment, lines, 6) &&
	    SLOT_AT(Comment, wide, 7) &&
	    SLOT_AT(Comment, odd_unit, 8) &&
	    SLOT_AT(Comment, long_, 9) &&
	    SLOT_AT(Comment, empty, 10) &&
	    SLOT_AT(Comment, slot_bits11, 11));
SLOT_LAYOUT(Text, 48, 8,
	    SLOT_AT(Text, all, 0) &&
	    SLOT_AT(Text, text, 8) &&
	    SLOT_AT(Text, letter, 40) &&
	    SLOT_AT(Text, back, 41) &&
	    SLOT_AT(Text, tilde, 42) &&
	    SLOT_AT(Text, nul, 43) &&
	    SLOT_AT(Text, high, 44) &&
	    SLOT_AT(Text, slot_spare45, 45));
SLOT_LAYOUT(Point, 8, 4,
	    SLOT_AT(Point, x, 0) &&
	    SLOT_AT(Point, y, 4));
SLOT_LAYOUT(Slot, 112, 8,
	    SLOT_AT(Slot, object, 0) &&
	    SLOT_AT(Slot, next, 8) &&
	    SLOT_AT(Slot, real, 24) &&
	    SLOT_AT(Slot, defaults, 28) &&
	    SLOT_AT(Slot, data, 36) &&
	    SLOT_AT(Slot, k, 52) &&
	    SLOT_AT(Slot, bytes_of, 84) &&
	    SLOT_AT(Slot, size, 86) &&
	    SLOT_AT(Slot, index, 88) &&
	    SLOT_AT(Slot, self, 90) &&
	    SLOT_AT(Slot, value, 91) &&
	    SLOT_AT(Slot, i, 92) &&
	    SLOT_AT(Slot, j, 95) &&
	    SLOT_AT(Slot, slot_count_count, 99) &&
	    SLOT_AT(Slot, count, 100) &&
	    SLOT_AT(Slot, to, 103) &&
	    SLOT_AT(Slot, from, 104) &&
	    SLOT_AT(Slot, text, 105) &&
	    SLOT_AT(Slot, length, 109) &&
	    SLOT_AT(Slot, number, 110) &&
	    SLOT_AT(Slot, slot_bits111, 111));
SLOT_LAYOUT(Keywords, 37, 1,
	    SLOT_AT(Keywords, errno_, 0) &&
	    SLOT_AT(Keywords, linux_, 1) &&
	    SLOT_AT(Keywords, unix_, 2) &&
	    SLOT_AT(Keywords, NULL_, 3) &&
	    SLOT_AT(Keywords, EOF_, 4) &&
	    SLOT_AT(Keywords, assert_, 5) &&
	    SLOT_AT(Keywords, true_, 6) &&
	    SLOT_AT(Keywords, class_, 7) &&
	    SLOT_AT(Keywords, register_, 8) &&
	    SLOT_AT(Keywords, this_, 9) &&
	    SLOT_AT(Keywords, int_, 10) &&
	    SLOT_AT(Keywords, slot_count_new, 13) &&
	    SLOT_AT(Keywords, new_, 14) &&
	    SLOT_AT(Keywords, delete_, 17) &&
	    SLOT_AT(Keywords, operator_, 18) &&
	    SLOT_AT(Keywords, and_, 19) &&
	    SLOT_AT(Keywords, stdin_, 20) &&
	    SLOT_AT(Keywords, offsetof_, 21) &&
	    SLOT_AT(Keywords, static_assert_, 22) &&
	    SLOT_AT(Keywords, alignof_, 23) &&
	    SLOT_AT(Keywords, bool_, 24) &&
	    SLOT_AT(Keywords, nullptr_, 25) &&
	    SLOT_AT(Keywords, constexpr_, 26) &&
	    SLOT_AT(Keywords, typeof_, 27) &&
	    SLOT_AT(Keywords, export_, 28) &&
	    SLOT_AT(Keywords, memcpy, 29) &&
	    SLOT_AT(Keywords, strlen, 30) &&
	    SLOT_AT(Keywords, size_t_, 31) &&
	    SLOT_AT(Keywords, uint8_t_, 32) &&
	    SLOT_AT(Keywords, INT64_C, 33) &&
	    SLOT_AT(Keywords, UINT8_MAX_, 34) &&
	    SLOT_AT(Keywords, main, 35) &&
	    SLOT_AT(Keywords, slot_bits36, 36));
SLOT_LAYOUT(Record, 33, 1,
	    SLOT_AT(Record, self, 0) &&
	    SLOT_AT(Record, value, 2) &&
	    SLOT_AT(Record, i, 4) &&
	    SLOT_AT(Record, j, 10) &&
	    SLOT_AT(Record, slot_count_count, 18) &&
	    SLOT_AT(Record, count, 19) &&
	    SLOT_AT(Record, bytes_of, 25) &&
	    SLOT_AT(Record, class_, 27) &&
	    SLOT_AT(Record, byte, 28) &&
	    SLOT_AT(Record, slot_bits30, 30) &&
	    SLOT_AT(Record, slot_bits32, 32));
SLOT_LAYOUT(Child, 40, 1,
	    SLOT_AT(Child, errno_, 0) &&
	    SLOT_AT(Child, linux_, 1) &&
	    SLOT_AT(Child, unix_, 2) &&
	    SLOT_AT(Child, NULL_, 3) &&
	    SLOT_AT(Child, EOF_, 4) &&
	    SLOT_AT(Child, assert_, 5) &&
	    SLOT_AT(Child, true_, 6) &&
	    SLOT_AT(Child, class_, 7) &&
	    SLOT_AT(Child, register_, 8) &&
	    SLOT_AT(Child, this_, 9) &&
	    SLOT_AT(Child, int_, 10) &&
	    SLOT_AT(Child, slot_count_new, 13) &&
	    SLOT_AT(Child, new_, 14) &&
	    SLOT_AT(Child, delete_, 17) &&
	    SLOT_AT(Child, operator_, 18) &&
	    SLOT_AT(Child, and_, 19) &&
	    SLOT_AT(Child, stdin_, 20) &&
	    SLOT_AT(Child, offsetof_, 21) &&
	    SLOT_AT(Child, static_assert_, 22) &&
	    SLOT_AT(Child, alignof_, 23) &&
	    SLOT_AT(Child, bool_, 24) &&
	    SLOT_AT(Child, nullptr_, 25) &&
	    SLOT_AT(Child, constexpr_, 26) &&
	    SLOT_AT(Child, typeof_, 27) &&
	    SLOT_AT(Child, export_, 28) &&
	    SLOT_AT(Child, memcpy, 29) &&
	    SLOT_AT(Child, strlen, 30) &&
	    SLOT_AT(Child, size_t_, 31) &&
	    SLOT_AT(Child, uint8_t_, 32) &&
	    SLOT_AT(Child, INT64_C, 33) &&
	    SLOT_AT(Child, UINT8_MAX_, 34) &&
	    SLOT_AT(Child, main, 35) &&
	    SLOT_AT(Child, slot_bits36, 36) &&
	    SLOT_AT(Child, base, 37) &&
	    SLOT_AT(Child, parent, 38) &&
	    SLOT_AT(Child, child, 39));
SLOT_LAYOUT(infos, 2, 1,
	    SLOT_AT(infos, keys, 0) &&
	    SLOT_AT(infos, places, 1));
SLOT_LAYOUT(texts, 1, 1,
	    SLOT_AT(texts, texts_, 0));
SLOT_LAYOUT(ancestors, 1, 1,
	    SLOT_AT(ancestors, ancestors_, 0));
SLOT_LAYOUT(string_, 1, 1,
	    SLOT_AT(string_, string__, 0));
SLOT_LAYOUT(pet, 1, 1,
	    SLOT_AT(pet, owner_name, 0));
SLOT_LAYOUT(pet_owner, 2, 1,
	    SLOT_AT(pet_owner, name, 0) &&
	    SLOT_AT(pet_owner, name_2, 1));

SLOT_HEADER_END
#endif /* HOSTILE_H */


/*---- tables: one definition per program --------------------------------------------------*/

#if defined(HOSTILE_IMPLEMENTATION) && !defined(HOSTILE_IMPLEMENTED)
#define HOSTILE_IMPLEMENTED

const struct hostile_tables hostile_tables = {
	{ /* Comment */
		0x15fd80029f36fdaa, 0xe39e6093c1d8f9e4, 0x690ed476743aae49,
		SLOT_FROM_(hostile_tables, Comment, slot_infos, 0, slot_info),
		SLOT_FROM_(hostile_tables, Comment, slot_keys, 0, slot_key),
		SLOT_FROM_(hostile_tables, Comment, slot_places8, 0, uint8_t),
		0,
		SLOT_FROM_(hostile_tables, Comment, slot_ancestors, 0, uint64_t),
		SLOT_FROM_(hostile_tables, Comment, slot_texts, 0, char),
		offsetof(struct hostile_tables, Comment), 1, 9,
		12, 1, 14, 0, 0, 0, 31,
		0, 0, 0, 0, 0, 0, 13, 59, {0}
	},
	{ /* Text */
		0x3382c98e3192b61a, 0xaa08009147f46ade, 0x6e789e6aa1b965f5,
		SLOT_FROM_(hostile_tables, Text, slot_infos, 14, slot_info),
		SLOT_FROM_(hostile_tables, Text, slot_keys, 14, slot_key),
		SLOT_FROM_(hostile_tables, Text, slot_places8, 32, uint8_t),
		0,
		SLOT_FROM_(hostile_tables, Text, slot_ancestors, 1, uint64_t),
		SLOT_FROM_(hostile_tables, Text, slot_texts, 0, char),
		offsetof(struct hostile_tables, Text), 763, 0,
		48, 8, 7, 1, 1, 0, 7,
		0, 0, 0, 0, 0, 0, 13, 61, {0}
	},
	{ /* Point */
		0xb14850b883916455, 0x07014318ddab25a2, 0xe220a8397b1dcdaf,
		SLOT_FROM_(hostile_tables, Point, slot_infos, 21, slot_info),
		SLOT_FROM_(hostile_tables, Point, slot_keys, 21, slot_key),
		SLOT_FROM_(hostile_tables, Point, slot_places8, 40, uint8_t),
		0,
		SLOT_FROM_(hostile_tables, Point, slot_ancestors, 2, uint64_t),
		SLOT_FROM_(hostile_tables, Point, slot_texts, 0, char),
		offsetof(struct hostile_tables, Point), 895, 0,
		8, 4, 2, 3, 3, 0, 1,
		0, 0, 0, 0, 0, 0, 13, 63, {0}
	},
	{ /* Slot */
		0x98d2ea715f72e01d, 0xd24f16a47d164c12, 0x9e60398c8d8553c1,
		SLOT_FROM_(hostile_tables, Slot, slot_infos, 23, slot_info),
		SLOT_FROM_(hostile_tables, Slot, slot_keys, 23, slot_key),
		SLOT_FROM_(hostile_tables, Slot, slot_places8, 42, uint8_t),
		0,
		SLOT_FROM_(hostile_tables, Slot, slot_ancestors, 3, uint64_t),
		SLOT_FROM_(hostile_tables, Slot, slot_texts, 0, char),
		offsetof(struct hostile_tables, Slot), 911, 916,
		112, 8, 20, 2, 2, 0, 63,
		0, 0, 0, 0, 0, 0, 13, 58, {0}
	},
	{ /* Keywords */
		0x970216da48bd20a9, 0x502d4833777a10c1, 0xe220a8397b1dcdaf,
		SLOT_FROM_(hostile_tables, Keywords, slot_infos, 43, slot_info),
		SLOT_FROM_(hostile_tables, Keywords, slot_keys, 43, slot_key),
		SLOT_FROM_(hostile_tables, Keywords, slot_places8, 106, uint8_t),
		SLOT_FROM_(hostile_tables, Keywords, slot_displacements, 0, uint8_t),
		SLOT_FROM_(hostile_tables, Keywords, slot_ancestors, 4, uint64_t),
		SLOT_FROM_(hostile_tables, Keywords, slot_texts, 0, char),
		offsetof(struct hostile_tables, Keywords), 1186, 0,
		37, 1, 35, 4, 5, 0, 63,
		0, 0, 0, 0, 0, 0, 13, 60, {0}
	},
	{ /* Record */
		0x3641d2869c343c48, 0x976802c2317d9640, 0xe220a8397b1dcdaf,
		SLOT_FROM_(hostile_tables, Record, slot_infos, 78, slot_info),
		SLOT_FROM_(hostile_tables, Record, slot_keys, 78, slot_key),
		SLOT_FROM_(hostile_tables, Record, slot_places8, 170, uint8_t),
		0,
		SLOT_FROM_(hostile_tables, Record, slot_ancestors, 5, uint64_t),
		SLOT_FROM_(hostile_tables, Record, slot_texts, 0, char),
		offsetof(struct hostile_tables, Record), 1641, 0,
		33, 1, 9, 6, 6, 0, 15,
		SLOT_CLASS_PACKED, 0, 0, 0, 0, 0, 13, 60, {0}
	},
	{ /* Child */
		0x1c157095e66b3369, 0xa5bc7264b986c388, 0xe220a8397b1dcdaf,
		SLOT_FROM_(hostile_tables, Child, slot_infos, 87, slot_info),
		SLOT_FROM_(hostile_tables, Child, slot_keys, 87, slot_key),
		SLOT_FROM_(hostile_tables, Child, slot_places8, 186, uint8_t),
		SLOT_FROM_(hostile_tables, Child, slot_displacements, 16, uint8_t),
		SLOT_FROM_(hostile_tables, Child, slot_ancestors, 6, uint64_t),
		SLOT_FROM_(hostile_tables, Child, slot_texts, 0, char),
		offsetof(struct hostile_tables, Child), 1705, 1711,
		40, 1, 38, 5, 5, 1, 63,
		0, 0, 0, 0, 0, 0, 13, 60, {0}
	},
	{ /* infos */
		0x356e7b0d2e5595d6, 0x6bd1a496bc8d3f0f, 0xe220a8397b1dcdaf,
		SLOT_FROM_(hostile_tables, infos, slot_infos, 125, slot_info),
		SLOT_FROM_(hostile_tables, infos, slot_keys, 125, slot_key),
		SLOT_FROM_(hostile_tables, infos, slot_places8, 250, uint8_t),
		0,
		SLOT_FROM_(hostile_tables, infos, slot_ancestors, 8, uint64_t),
		SLOT_FROM_(hostile_tables, infos, slot_texts, 0, char),
		offsetof(struct hostile_tables, infos), 1769, 0,
		2, 1, 2, 7, 7, 0, 1,
		0, 0, 0, 0, 0, 0, 13, 63, {0}
	},
	{ /* texts */
		0xdb9fc4ae75bfd9cb, 0x1b4ed306fc77cbcf, 0xe220a8397b1dcdaf,
		SLOT_FROM_(hostile_tables, texts, slot_infos, 127, slot_info),
		SLOT_FROM_(hostile_tables, texts, slot_keys, 127, slot_key),
		SLOT_FROM_(hostile_tables, texts, slot_places8, 252, uint8_t),
		0,
		SLOT_FROM_(hostile_tables, texts, slot_ancestors, 9, uint64_t),
		SLOT_FROM_(hostile_tables, texts, slot_texts, 0, char),
		offsetof(struct hostile_tables, texts), 1787, 0,
		1, 1, 1, 8, 8, 0, 1,
		0, 0, 0, 0, 0, 0, 13, 63, {0}
	},
	{ /* ancestors */
		0x1c68b18b73e4da15, 0x59f1d5fb60f5e179, 0xe220a8397b1dcdaf,
		SLOT_FROM_(hostile_tables, ancestors, slot_infos, 128, slot_info),
		SLOT_FROM_(hostile_tables, ancestors, slot_keys, 128, slot_key),
		SLOT_FROM_(hostile_tables, ancestors, slot_places8, 254, uint8_t),
		0,
		SLOT_FROM_(hostile_tables, ancestors, slot_ancestors, 10, uint64_t),
		SLOT_FROM_(hostile_tables, ancestors, slot_texts, 0, char),
		offsetof(struct hostile_tables, ancestors), 1800, 0,
		1, 1, 1, 9, 9, 0, 1,
		0, 0, 0, 0, 0, 0, 13, 63, {0}
	},
	{ /* string_ */
		0x344461ccebb10371, 0x6cd2d4b318bb6d1b, 0xe220a8397b1dcdaf,
		SLOT_FROM_(hostile_tables, string_, slot_infos, 129, slot_info),
		SLOT_FROM_(hostile_tables, string_, slot_keys, 129, slot_key),
		SLOT_FROM_(hostile_tables, string_, slot_places8, 256, uint8_t),
		0,
		SLOT_FROM_(hostile_tables, string_, slot_ancestors, 11, uint64_t),
		SLOT_FROM_(hostile_tables, string_, slot_texts, 0, char),
		offsetof(struct hostile_tables, string_), 1821, 0,
		1, 1, 1, 10, 10, 0, 1,
		0, 0, 0, 0, 0, 0, 13, 63, {0}
	},
	{ /* pet */
		0x04790a798135661a, 0x68ead2fdef55a0f1, 0xe220a8397b1dcdaf,
		SLOT_FROM_(hostile_tables, pet, slot_infos, 130, slot_info),
		SLOT_FROM_(hostile_tables, pet, slot_keys, 130, slot_key),
		SLOT_FROM_(hostile_tables, pet, slot_places8, 258, uint8_t),
		0,
		SLOT_FROM_(hostile_tables, pet, slot_ancestors, 12, uint64_t),
		SLOT_FROM_(hostile_tables, pet, slot_texts, 0, char),
		offsetof(struct hostile_tables, pet), 1838, 0,
		1, 1, 1, 11, 11, 0, 1,
		0, 0, 0, 0, 0, 0, 13, 63, {0}
	},
	{ /* pet_owner */
		0x758b9bcf7703818a, 0x25472d8b39c14858, 0xe220a8397b1dcdaf,
		SLOT_FROM_(hostile_tables, pet_owner, slot_infos, 131, slot_info),
		SLOT_FROM_(hostile_tables, pet_owner, slot_keys, 131, slot_key),
		SLOT_FROM_(hostile_tables, pet_owner, slot_places8, 260, uint8_t),
		0,
		SLOT_FROM_(hostile_tables, pet_owner, slot_ancestors, 13, uint64_t),
		SLOT_FROM_(hostile_tables, pet_owner, slot_texts, 0, char),
		offsetof(struct hostile_tables, pet_owner), 1853, 0,
		2, 1, 2, 12, 12, 0, 1,
		0, 0, 0, 0, 0, 0, 13, 63, {0}
	},
	{ /* Kind */
		SLOT_FROM_(hostile_tables, Kind, slot_values, 0, slot_enum_value),
		SLOT_FROM_(hostile_tables, Kind, slot_texts, 0, char),
		1080, 1875, 6, 0
	},
	{ /* slot_infos: low, high, initial,
	   * name and its length, member, type, unit, description, owner,
	   * offset, size, length, inner, count, presence,
	   * flags, target,
	   * name in text formats and its length, steps of the second and third index,
	   * kind, bit, width, size of count, size of presence, its bit, indexes */
		{ /* Comment.star */
			{ 0 }, { 0 }, { 0 },
			236, 4, 236, 241, 0, 249, 1,
			0, 1, 1, 1, 0, 0,
			0, 0,
			236, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Comment.slash */
			{ 0 }, { 0 }, { 0 },
			252, 5, 252, 241, 0, 258, 1,
			1, 1, 1, 1, 0, 0,
			0, 0,
			252, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Comment.split */
			{ 0 }, { 0 }, { 0 },
			260, 5, 260, 241, 0, 266, 1,
			2, 1, 1, 1, 0, 0,
			0, 0,
			260, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Comment.trigraph */
			{ 0 }, { 0 }, { 0 },
			293, 8, 293, 241, 0, 302, 1,
			3, 1, 1, 1, 0, 0,
			0, 0,
			293, 8, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Comment.back */
			{ 0 }, { 0 }, { 0 },
			310, 4, 310, 241, 0, 315, 1,
			4, 1, 1, 1, 0, 0,
			0, 0,
			310, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Comment.bell */
			{ 0 }, { 0 }, { 0 },
			317, 4, 317, 241, 0, 322, 1,
			5, 1, 1, 1, 0, 0,
			0, 0,
			317, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Comment.lines */
			{ 0 }, { 0 }, { 0 },
			366, 5, 366, 241, 0, 372, 1,
			6, 1, 1, 1, 0, 0,
			0, 0,
			366, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Comment.wide */
			{ 0 }, { 0 }, { 0 },
			401, 4, 401, 241, 0, 406, 1,
			7, 1, 1, 1, 0, 0,
			0, 0,
			401, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Comment.odd_unit */
			{ 0 }, { 0 }, { 0 },
			467, 8, 467, 241, 476, 482, 1,
			8, 1, 1, 1, 0, 0,
			0, 0,
			467, 8, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Comment.odd */
			{ 0 }, { 0x0000000000000009 }, { 0 },
			487, 3, 0, 491, 495, 0, 1,
			11, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			487, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 4, 0, 0, 0, 0, {0}
		},
		{ /* Comment.long_ */
			{ 0 }, { 0 }, { 0 },
			500, 5, 500, 241, 0, 506, 1,
			9, 1, 1, 1, 0, 0,
			0, 0,
			500, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Comment.empty */
			{ 0 }, { 0 }, { 0 },
			713, 5, 713, 241, 0, 0, 1,
			10, 1, 1, 1, 0, 0,
			0, 0,
			713, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Comment.bit */
			{ 0 }, { 0 }, { 0 },
			719, 3, 0, 723, 0, 728, 1,
			11, 1, 1, 1, 0, 0,
			0, 0,
			719, 3, { 0, 0 },
			SLOT_KIND_BOOL, 4, 1, 0, 0, 0, 0, {0}
		},
		{ /* Comment.opt_bit */
			{ 0 }, { 0 }, { 0 },
			751, 7, 0, 723, 0, 759, 1,
			11, 1, 1, 1, 0, 11,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE, 0,
			751, 7, { 0, 0 },
			SLOT_KIND_BOOL, 5, 1, 0, 1, 6, 0, {0}
		},
		{ /* Text.all */
			{ 0 }, { 0 }, { 0x000000000000030f },
			768, 3, 768, 772, 0, 0, 763,
			0, 8, 1, 1, 0, 0,
			SLOT_IS_BORROWED | SLOT_HAS_DEFAULT, 0,
			768, 3, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Text.text */
			{ 0 }, { 0 }, { 0x000000000000035e },
			848, 4, 848, 853, 0, 0, 763,
			8, 32, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT, 0,
			848, 4, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Text.letter */
			{ 0 }, { 0 }, { 0x0000000000000027 },
			868, 6, 868, 875, 0, 0, 763,
			40, 1, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT, 0,
			868, 6, { 0, 0 },
			SLOT_KIND_CHAR, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Text.back */
			{ 0 }, { 0 }, { 0x000000000000005c },
			310, 4, 310, 875, 0, 0, 763,
			41, 1, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT, 0,
			310, 4, { 0, 0 },
			SLOT_KIND_CHAR, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Text.tilde */
			{ 0 }, { 0 }, { 0x000000000000007e },
			880, 5, 880, 875, 0, 0, 763,
			42, 1, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT, 0,
			880, 5, { 0, 0 },
			SLOT_KIND_CHAR, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Text.nul */
			{ 0 }, { 0 }, { 0 },
			886, 3, 886, 875, 0, 0, 763,
			43, 1, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT, 0,
			886, 3, { 0, 0 },
			SLOT_KIND_CHAR, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Text.high */
			{ 0 }, { 0 }, { 0x00000000000000ff },
			890, 4, 890, 875, 0, 0, 763,
			44, 1, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT, 0,
			890, 4, { 0, 0 },
			SLOT_KIND_CHAR, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Point.x */
			{ 0 }, { 0 }, { 0 },
			901, 1, 901, 903, 0, 0, 895,
			0, 4, 1, 1, 0, 0,
			0, 0,
			901, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Point.y */
			{ 0 }, { 0 }, { 0 },
			909, 1, 909, 903, 0, 0, 895,
			4, 4, 1, 1, 0, 0,
			0, 0,
			909, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Slot.self */
			{ 0 }, { 0 }, { 0 },
			963, 4, 963, 241, 0, 0, 911,
			90, 1, 1, 1, 0, 0,
			0, 0,
			963, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Slot.value */
			{ 0 }, { 0x0000000000000009 }, { 0 },
			968, 5, 968, 241, 0, 0, 911,
			91, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			968, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Slot.i */
			{ 0 }, { 0 }, { 0 },
			974, 1, 974, 976, 0, 0, 911,
			92, 1, 3, 1, 0, 0,
			SLOT_IS_ARRAY, 0,
			974, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Slot.j */
			{ 0 }, { 0 }, { 0 },
			987, 1, 987, 989, 0, 0, 911,
			95, 1, 4, 2, 0, 0,
			SLOT_IS_ARRAY, 0,
			987, 1, { 1, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 2, {0}
		},
		{ /* Slot.count */
			{ 0 }, { 0 }, { 0 },
			1003, 5, 1003, 1009, 0, 0, 911,
			100, 1, 3, 1, 99, 0,
			SLOT_IS_BOUNDED, 0,
			1003, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Slot.bytes_of */
			{ 0 }, { 0 }, { 0 },
			1022, 8, 1022, 1031, 0, 0, 911,
			84, 2, 1, 1, 0, 111,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE, 0,
			1022, 8, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 1, 3, 0, {0}
		},
		{ /* Slot.to */
			{ 0 }, { 0 }, { 0 },
			1040, 2, 1040, 241, 0, 0, 911,
			103, 1, 1, 1, 0, 0,
			0, 0,
			1040, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Slot.from */
			{ 0 }, { 0x0000000000000007 }, { 0 },
			1043, 4, 1043, 1048, 0, 0, 911,
			104, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			1043, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Slot.text */
			{ 0 }, { 0 }, { 0 },
			848, 4, 848, 1058, 0, 0, 911,
			105, 4, 1, 1, 0, 0,
			0, 0,
			848, 4, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Slot.length */
			{ 0 }, { 0x00000000000000c8 }, { 0 },
			1066, 6, 1066, 241, 0, 0, 911,
			109, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			1066, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Slot.number */
			{ 0 }, { 0 }, { 0 },
			1073, 6, 1073, 1080, 0, 0, 911,
			110, 1, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(hostile_tables, 33, Kind),
			1073, 6, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Slot.real */
			{ 0 }, { 0x3ff0000000000000 }, { 0 },
			1085, 4, 1085, 903, 0, 0, 911,
			24, 4, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			1085, 4, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Slot.kind */
			{ 0 }, { 0 }, { 0 },
			1090, 4, 0, 1080, 0, 0, 911,
			111, 1, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_SPARE,
			SLOT_FROM_INFO_(hostile_tables, 35, Kind),
			1090, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 3, 0, 0, 0, 0, {0}
		},
		{ /* Slot.object */
			{ 0 }, { 0 }, { 0 },
			1095, 6, 1095, 1102, 0, 0, 911,
			0, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(hostile_tables, 36, Slot),
			1095, 6, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Slot.next */
			{ 0 }, { 0 }, { 0 },
			1113, 4, 1113, 1118, 0, 0, 911,
			8, 8, 2, 1, 0, 0,
			SLOT_IS_ARRAY,
			SLOT_FROM_INFO_(hostile_tables, 37, Slot),
			1113, 4, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Slot.defaults */
			{ 0 }, { 0 }, { 0 },
			1132, 8, 1132, 895, 0, 0, 911,
			28, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(hostile_tables, 38, Point),
			1132, 8, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Slot.data */
			{ 0 }, { 0 }, { 0 },
			1141, 4, 1141, 1146, 0, 0, 911,
			36, 8, 2, 1, 0, 0,
			SLOT_IS_ARRAY,
			SLOT_FROM_INFO_(hostile_tables, 39, Point),
			1141, 4, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Slot.k */
			{ 0 }, { 0 }, { 0 },
			1155, 1, 1155, 1157, 0, 0, 911,
			52, 4, 8, 4, 0, 0,
			SLOT_IS_ARRAY, 0,
			1155, 1, { 2, 1 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 3, {0}
		},
		{ /* Slot.size */
			{ 0 }, { 0 }, { 0 },
			1175, 4, 1175, 1031, 0, 0, 911,
			86, 2, 1, 1, 0, 0,
			0, 0,
			1175, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Slot.index */
			{ 0 }, { 0 }, { 0 },
			1180, 5, 1180, 1031, 0, 0, 911,
			88, 2, 1, 1, 0, 0,
			0, 0,
			1180, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.errno */
			{ 0 }, { 0 }, { 0 },
			1195, 5, 1201, 241, 0, 0, 1186,
			0, 1, 1, 1, 0, 0,
			0, 0,
			1195, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.linux */
			{ 0 }, { 0 }, { 0 },
			1208, 5, 1214, 241, 0, 0, 1186,
			1, 1, 1, 1, 0, 0,
			0, 0,
			1208, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.unix */
			{ 0 }, { 0 }, { 0 },
			1221, 4, 1226, 241, 0, 0, 1186,
			2, 1, 1, 1, 0, 0,
			0, 0,
			1221, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.NULL */
			{ 0 }, { 0 }, { 0 },
			1232, 4, 1237, 241, 0, 0, 1186,
			3, 1, 1, 1, 0, 0,
			0, 0,
			1232, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.EOF */
			{ 0 }, { 0 }, { 0 },
			1243, 3, 1247, 241, 0, 0, 1186,
			4, 1, 1, 1, 0, 0,
			0, 0,
			1243, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.assert */
			{ 0 }, { 0 }, { 0 },
			1252, 6, 1259, 241, 0, 0, 1186,
			5, 1, 1, 1, 0, 0,
			0, 0,
			1252, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.true */
			{ 0 }, { 0 }, { 0 },
			1267, 4, 1272, 241, 0, 0, 1186,
			6, 1, 1, 1, 0, 0,
			0, 0,
			1267, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.class */
			{ 0 }, { 0 }, { 0 },
			1278, 5, 1284, 241, 0, 0, 1186,
			7, 1, 1, 1, 0, 0,
			0, 0,
			1278, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.register */
			{ 0 }, { 0 }, { 0 },
			1291, 8, 1300, 241, 0, 0, 1186,
			8, 1, 1, 1, 0, 0,
			0, 0,
			1291, 8, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.default */
			{ 0 }, { 0x0000000000000005 }, { 0 },
			1310, 7, 0, 241, 0, 0, 1186,
			36, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			1310, 7, { 0, 0 },
			SLOT_KIND_UINT, 0, 3, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.template */
			{ 0 }, { 0x0000000000000005 }, { 0 },
			1318, 8, 0, 241, 0, 0, 1186,
			36, 1, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_RANGE | SLOT_HAS_SPARE, 0,
			1318, 8, { 0, 0 },
			SLOT_KIND_UINT, 3, 3, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.private */
			{ 0 }, { 0 }, { 0 },
			1327, 7, 0, 723, 0, 0, 1186,
			36, 1, 1, 1, 0, 0,
			0, 0,
			1327, 7, { 0, 0 },
			SLOT_KIND_BOOL, 6, 1, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.namespace */
			{ 0 }, { 0 }, { 0 },
			1335, 9, 0, 723, 0, 0, 1186,
			36, 1, 1, 1, 0, 0,
			0, 0,
			1335, 9, { 0, 0 },
			SLOT_KIND_BOOL, 7, 1, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.this */
			{ 0 }, { 0 }, { 0 },
			1345, 4, 1350, 241, 0, 0, 1186,
			9, 1, 1, 1, 0, 0,
			0, 0,
			1345, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.int */
			{ 0 }, { 0 }, { 0 },
			1356, 3, 1360, 976, 0, 0, 1186,
			10, 1, 3, 1, 0, 0,
			SLOT_IS_ARRAY, 0,
			1356, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Keywords.new */
			{ 0 }, { 0 }, { 0 },
			1365, 3, 1369, 1009, 0, 0, 1186,
			14, 1, 3, 1, 13, 0,
			SLOT_IS_BOUNDED, 0,
			1365, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Keywords.delete */
			{ 0 }, { 0 }, { 0 },
			1374, 6, 1381, 241, 0, 0, 1186,
			17, 1, 1, 1, 0, 0,
			0, 0,
			1374, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.operator */
			{ 0 }, { 0 }, { 0 },
			1389, 8, 1398, 241, 0, 0, 1186,
			18, 1, 1, 1, 0, 0,
			0, 0,
			1389, 8, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.and */
			{ 0 }, { 0 }, { 0 },
			1408, 3, 1412, 241, 0, 0, 1186,
			19, 1, 1, 1, 0, 0,
			0, 0,
			1408, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.stdin */
			{ 0 }, { 0 }, { 0 },
			1417, 5, 1423, 241, 0, 0, 1186,
			20, 1, 1, 1, 0, 0,
			0, 0,
			1417, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.offsetof */
			{ 0 }, { 0 }, { 0 },
			1430, 8, 1439, 241, 0, 0, 1186,
			21, 1, 1, 1, 0, 0,
			0, 0,
			1430, 8, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.static_assert */
			{ 0 }, { 0 }, { 0 },
			1449, 13, 1463, 241, 0, 0, 1186,
			22, 1, 1, 1, 0, 0,
			0, 0,
			1449, 13, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.alignof */
			{ 0 }, { 0 }, { 0 },
			1478, 7, 1486, 241, 0, 0, 1186,
			23, 1, 1, 1, 0, 0,
			0, 0,
			1478, 7, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.bool */
			{ 0 }, { 0 }, { 0 },
			723, 4, 1495, 241, 0, 0, 1186,
			24, 1, 1, 1, 0, 0,
			0, 0,
			723, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.nullptr */
			{ 0 }, { 0 }, { 0 },
			1501, 7, 1509, 241, 0, 0, 1186,
			25, 1, 1, 1, 0, 0,
			0, 0,
			1501, 7, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.constexpr */
			{ 0 }, { 0 }, { 0 },
			1518, 9, 1528, 241, 0, 0, 1186,
			26, 1, 1, 1, 0, 0,
			0, 0,
			1518, 9, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.typeof */
			{ 0 }, { 0 }, { 0 },
			1539, 6, 1546, 241, 0, 0, 1186,
			27, 1, 1, 1, 0, 0,
			0, 0,
			1539, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.export */
			{ 0 }, { 0 }, { 0 },
			1554, 6, 1561, 241, 0, 0, 1186,
			28, 1, 1, 1, 0, 0,
			0, 0,
			1554, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.memcpy */
			{ 0 }, { 0 }, { 0 },
			1569, 6, 1569, 241, 0, 0, 1186,
			29, 1, 1, 1, 0, 0,
			0, 0,
			1569, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.strlen */
			{ 0 }, { 0 }, { 0 },
			1576, 6, 1576, 241, 0, 0, 1186,
			30, 1, 1, 1, 0, 0,
			0, 0,
			1576, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.size_t */
			{ 0 }, { 0 }, { 0 },
			1583, 6, 1590, 241, 0, 0, 1186,
			31, 1, 1, 1, 0, 0,
			0, 0,
			1583, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.uint8_t */
			{ 0 }, { 0 }, { 0 },
			241, 7, 1598, 241, 0, 0, 1186,
			32, 1, 1, 1, 0, 0,
			0, 0,
			241, 7, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.INT64_C */
			{ 0 }, { 0 }, { 0 },
			1607, 7, 1607, 241, 0, 0, 1186,
			33, 1, 1, 1, 0, 0,
			0, 0,
			1607, 7, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.UINT8_MAX */
			{ 0 }, { 0 }, { 0 },
			1615, 9, 1625, 241, 0, 0, 1186,
			34, 1, 1, 1, 0, 0,
			0, 0,
			1615, 9, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keywords.main */
			{ 0 }, { 0 }, { 0 },
			1636, 4, 1636, 241, 0, 0, 1186,
			35, 1, 1, 1, 0, 0,
			0, 0,
			1636, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Record.self */
			{ 0 }, { 0 }, { 0 },
			963, 4, 963, 1031, 0, 0, 1641,
			0, 2, 1, 1, 0, 0,
			SLOT_IS_BIG, 0,
			963, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Record.value */
			{ 0x0000000000000001 }, { 0x0000000000000009 }, { 0x0000000000000001 },
			968, 5, 968, 1031, 0, 0, 1641,
			2, 2, 1, 1, 0, 0,
			SLOT_IS_BIG | SLOT_HAS_RANGE, 0,
			968, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Record.i */
			{ 0 }, { 0 }, { 0 },
			974, 1, 974, 1648, 0, 0, 1641,
			4, 2, 3, 1, 0, 0,
			SLOT_IS_ARRAY | SLOT_IS_BIG, 0,
			974, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Record.j */
			{ 0 }, { 0 }, { 0 },
			987, 1, 987, 1660, 0, 0, 1641,
			10, 2, 4, 2, 0, 0,
			SLOT_IS_ARRAY | SLOT_IS_BIG, 0,
			987, 1, { 1, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 2, {0}
		},
		{ /* Record.count */
			{ 0 }, { 0 }, { 0 },
			1003, 5, 1003, 1675, 0, 0, 1641,
			19, 2, 3, 1, 18, 0,
			SLOT_IS_BOUNDED | SLOT_IS_BIG, 0,
			1003, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Record.bytes_of */
			{ 0 }, { 0 }, { 0 },
			1022, 8, 1022, 1031, 0, 0, 1641,
			25, 2, 1, 1, 0, 32,
			SLOT_IS_OPTIONAL | SLOT_IS_BIG | SLOT_HAS_PRESENCE, 0,
			1022, 8, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 1, 0, 0, {0}
		},
		{ /* Record.class */
			{ 0 }, { 0 }, { 0 },
			1278, 5, 1284, 241, 0, 0, 1641,
			27, 1, 1, 1, 0, 0,
			SLOT_IS_BIG, 0,
			1278, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Record.byte */
			{ 0 }, { 0 }, { 0 },
			1689, 4, 1689, 1031, 0, 0, 1641,
			28, 2, 1, 1, 0, 0,
			SLOT_IS_BIG, 0,
			1689, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Record.errno */
			{ 0 }, { 0x00000000000001ff }, { 0 },
			1195, 5, 0, 1694, 0, 0, 1641,
			30, 2, 1, 1, 0, 0,
			SLOT_IS_BIG | SLOT_HAS_RANGE, 0,
			1195, 5, { 0, 0 },
			SLOT_KIND_UINT, 7, 9, 0, 0, 0, 0, {0}
		},
		{ /* Child.errno */
			{ 0 }, { 0 }, { 0 },
			1195, 5, 1201, 241, 0, 0, 1186,
			0, 1, 1, 1, 0, 0,
			0, 0,
			1195, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.linux */
			{ 0 }, { 0 }, { 0 },
			1208, 5, 1214, 241, 0, 0, 1186,
			1, 1, 1, 1, 0, 0,
			0, 0,
			1208, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.unix */
			{ 0 }, { 0 }, { 0 },
			1221, 4, 1226, 241, 0, 0, 1186,
			2, 1, 1, 1, 0, 0,
			0, 0,
			1221, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.NULL */
			{ 0 }, { 0 }, { 0 },
			1232, 4, 1237, 241, 0, 0, 1186,
			3, 1, 1, 1, 0, 0,
			0, 0,
			1232, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.EOF */
			{ 0 }, { 0 }, { 0 },
			1243, 3, 1247, 241, 0, 0, 1186,
			4, 1, 1, 1, 0, 0,
			0, 0,
			1243, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.assert */
			{ 0 }, { 0 }, { 0 },
			1252, 6, 1259, 241, 0, 0, 1186,
			5, 1, 1, 1, 0, 0,
			0, 0,
			1252, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.true */
			{ 0 }, { 0 }, { 0 },
			1267, 4, 1272, 241, 0, 0, 1186,
			6, 1, 1, 1, 0, 0,
			0, 0,
			1267, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.class */
			{ 0 }, { 0 }, { 0 },
			1278, 5, 1284, 241, 0, 0, 1186,
			7, 1, 1, 1, 0, 0,
			0, 0,
			1278, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.register */
			{ 0 }, { 0 }, { 0 },
			1291, 8, 1300, 241, 0, 0, 1186,
			8, 1, 1, 1, 0, 0,
			0, 0,
			1291, 8, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.default */
			{ 0 }, { 0x0000000000000005 }, { 0 },
			1310, 7, 0, 241, 0, 0, 1186,
			36, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			1310, 7, { 0, 0 },
			SLOT_KIND_UINT, 0, 3, 0, 0, 0, 0, {0}
		},
		{ /* Child.template */
			{ 0 }, { 0x0000000000000005 }, { 0 },
			1318, 8, 0, 241, 0, 0, 1186,
			36, 1, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_RANGE | SLOT_HAS_SPARE, 0,
			1318, 8, { 0, 0 },
			SLOT_KIND_UINT, 3, 3, 0, 0, 0, 0, {0}
		},
		{ /* Child.private */
			{ 0 }, { 0 }, { 0 },
			1327, 7, 0, 723, 0, 0, 1186,
			36, 1, 1, 1, 0, 0,
			0, 0,
			1327, 7, { 0, 0 },
			SLOT_KIND_BOOL, 6, 1, 0, 0, 0, 0, {0}
		},
		{ /* Child.namespace */
			{ 0 }, { 0 }, { 0 },
			1335, 9, 0, 723, 0, 0, 1186,
			36, 1, 1, 1, 0, 0,
			0, 0,
			1335, 9, { 0, 0 },
			SLOT_KIND_BOOL, 7, 1, 0, 0, 0, 0, {0}
		},
		{ /* Child.this */
			{ 0 }, { 0 }, { 0 },
			1345, 4, 1350, 241, 0, 0, 1186,
			9, 1, 1, 1, 0, 0,
			0, 0,
			1345, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.int */
			{ 0 }, { 0 }, { 0 },
			1356, 3, 1360, 976, 0, 0, 1186,
			10, 1, 3, 1, 0, 0,
			SLOT_IS_ARRAY, 0,
			1356, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Child.new */
			{ 0 }, { 0 }, { 0 },
			1365, 3, 1369, 1009, 0, 0, 1186,
			14, 1, 3, 1, 13, 0,
			SLOT_IS_BOUNDED, 0,
			1365, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Child.delete */
			{ 0 }, { 0 }, { 0 },
			1374, 6, 1381, 241, 0, 0, 1186,
			17, 1, 1, 1, 0, 0,
			0, 0,
			1374, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.operator */
			{ 0 }, { 0 }, { 0 },
			1389, 8, 1398, 241, 0, 0, 1186,
			18, 1, 1, 1, 0, 0,
			0, 0,
			1389, 8, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.and */
			{ 0 }, { 0 }, { 0 },
			1408, 3, 1412, 241, 0, 0, 1186,
			19, 1, 1, 1, 0, 0,
			0, 0,
			1408, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.stdin */
			{ 0 }, { 0 }, { 0 },
			1417, 5, 1423, 241, 0, 0, 1186,
			20, 1, 1, 1, 0, 0,
			0, 0,
			1417, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.offsetof */
			{ 0 }, { 0 }, { 0 },
			1430, 8, 1439, 241, 0, 0, 1186,
			21, 1, 1, 1, 0, 0,
			0, 0,
			1430, 8, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.static_assert */
			{ 0 }, { 0 }, { 0 },
			1449, 13, 1463, 241, 0, 0, 1186,
			22, 1, 1, 1, 0, 0,
			0, 0,
			1449, 13, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.alignof */
			{ 0 }, { 0 }, { 0 },
			1478, 7, 1486, 241, 0, 0, 1186,
			23, 1, 1, 1, 0, 0,
			0, 0,
			1478, 7, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.bool */
			{ 0 }, { 0 }, { 0 },
			723, 4, 1495, 241, 0, 0, 1186,
			24, 1, 1, 1, 0, 0,
			0, 0,
			723, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.nullptr */
			{ 0 }, { 0 }, { 0 },
			1501, 7, 1509, 241, 0, 0, 1186,
			25, 1, 1, 1, 0, 0,
			0, 0,
			1501, 7, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.constexpr */
			{ 0 }, { 0 }, { 0 },
			1518, 9, 1528, 241, 0, 0, 1186,
			26, 1, 1, 1, 0, 0,
			0, 0,
			1518, 9, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.typeof */
			{ 0 }, { 0 }, { 0 },
			1539, 6, 1546, 241, 0, 0, 1186,
			27, 1, 1, 1, 0, 0,
			0, 0,
			1539, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.export */
			{ 0 }, { 0 }, { 0 },
			1554, 6, 1561, 241, 0, 0, 1186,
			28, 1, 1, 1, 0, 0,
			0, 0,
			1554, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.memcpy */
			{ 0 }, { 0 }, { 0 },
			1569, 6, 1569, 241, 0, 0, 1186,
			29, 1, 1, 1, 0, 0,
			0, 0,
			1569, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.strlen */
			{ 0 }, { 0 }, { 0 },
			1576, 6, 1576, 241, 0, 0, 1186,
			30, 1, 1, 1, 0, 0,
			0, 0,
			1576, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.size_t */
			{ 0 }, { 0 }, { 0 },
			1583, 6, 1590, 241, 0, 0, 1186,
			31, 1, 1, 1, 0, 0,
			0, 0,
			1583, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.uint8_t */
			{ 0 }, { 0 }, { 0 },
			241, 7, 1598, 241, 0, 0, 1186,
			32, 1, 1, 1, 0, 0,
			0, 0,
			241, 7, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.INT64_C */
			{ 0 }, { 0 }, { 0 },
			1607, 7, 1607, 241, 0, 0, 1186,
			33, 1, 1, 1, 0, 0,
			0, 0,
			1607, 7, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.UINT8_MAX */
			{ 0 }, { 0 }, { 0 },
			1615, 9, 1625, 241, 0, 0, 1186,
			34, 1, 1, 1, 0, 0,
			0, 0,
			1615, 9, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.main */
			{ 0 }, { 0 }, { 0 },
			1636, 4, 1636, 241, 0, 0, 1186,
			35, 1, 1, 1, 0, 0,
			0, 0,
			1636, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.base */
			{ 0 }, { 0 }, { 0 },
			1751, 4, 1751, 241, 0, 0, 1705,
			37, 1, 1, 1, 0, 0,
			0, 0,
			1751, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.parent */
			{ 0 }, { 0 }, { 0 },
			1756, 6, 1756, 241, 0, 0, 1705,
			38, 1, 1, 1, 0, 0,
			0, 0,
			1756, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Child.child */
			{ 0 }, { 0 }, { 0 },
			1763, 5, 1763, 723, 0, 0, 1705,
			39, 1, 1, 1, 0, 0,
			0, 0,
			1763, 5, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* infos.keys */
			{ 0 }, { 0 }, { 0 },
			1775, 4, 1775, 241, 0, 0, 1769,
			0, 1, 1, 1, 0, 0,
			0, 0,
			1775, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* infos.places */
			{ 0 }, { 0 }, { 0 },
			1780, 6, 1780, 241, 0, 0, 1769,
			1, 1, 1, 1, 0, 0,
			0, 0,
			1780, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* texts.texts */
			{ 0 }, { 0 }, { 0 },
			1787, 5, 1793, 241, 0, 0, 1787,
			0, 1, 1, 1, 0, 0,
			0, 0,
			1787, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* ancestors.ancestors */
			{ 0 }, { 0 }, { 0 },
			1800, 9, 1810, 241, 0, 0, 1800,
			0, 1, 1, 1, 0, 0,
			0, 0,
			1800, 9, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* string_.string_ */
			{ 0 }, { 0 }, { 0 },
			1821, 7, 1829, 241, 0, 0, 1821,
			0, 1, 1, 1, 0, 0,
			0, 0,
			1821, 7, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* pet.owner_name */
			{ 0 }, { 0 }, { 0 },
			1842, 10, 1842, 241, 0, 0, 1838,
			0, 1, 1, 1, 0, 0,
			0, 0,
			1842, 10, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* pet_owner.name */
			{ 0 }, { 0 }, { 0 },
			1863, 4, 1863, 241, 0, 0, 1853,
			0, 1, 1, 1, 0, 0,
			0, 0,
			1863, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* pet_owner.name_2 */
			{ 0 }, { 0 }, { 0 },
			1868, 6, 1868, 241, 0, 0, 1853,
			1, 1, 1, 1, 0, 0,
			0, 0,
			1868, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
	},
	{ /* slot_keys: first, last, length */
		{ 0x0000000072617473, 0x0000000072617473, 4 }, /* Comment.star */
		{ 0x0000000073616c73, 0x000000006873616c, 5 }, /* Comment.slash */
		{ 0x00000000696c7073, 0x0000000074696c70, 5 }, /* Comment.split */
		{ 0x6870617267697274, 0x6870617267697274, 8 }, /* Comment.trigraph */
		{ 0x000000006b636162, 0x000000006b636162, 4 }, /* Comment.back */
		{ 0x000000006c6c6562, 0x000000006c6c6562, 4 }, /* Comment.bell */
		{ 0x00000000656e696c, 0x0000000073656e69, 5 }, /* Comment.lines */
		{ 0x0000000065646977, 0x0000000065646977, 4 }, /* Comment.wide */
		{ 0x74696e755f64646f, 0x74696e755f64646f, 8 }, /* Comment.odd_unit */
		{ 0x000000000064646f, 0x0000000000000000, 3 }, /* Comment.odd */
		{ 0x00000000676e6f6c, 0x000000005f676e6f, 5 }, /* Comment.long_ */
		{ 0x0000000074706d65, 0x000000007974706d, 5 }, /* Comment.empty */
		{ 0x0000000000746962, 0x0000000000000000, 3 }, /* Comment.bit */
		{ 0x000000005f74706f, 0x000000007469625f, 7 }, /* Comment.opt_bit */
		{ 0x00000000006c6c61, 0x0000000000000000, 3 }, /* Text.all */
		{ 0x0000000074786574, 0x0000000074786574, 4 }, /* Text.text */
		{ 0x000000007474656c, 0x0000000072657474, 6 }, /* Text.letter */
		{ 0x000000006b636162, 0x000000006b636162, 4 }, /* Text.back */
		{ 0x00000000646c6974, 0x0000000065646c69, 5 }, /* Text.tilde */
		{ 0x00000000006c756e, 0x0000000000000000, 3 }, /* Text.nul */
		{ 0x0000000068676968, 0x0000000068676968, 4 }, /* Text.high */
		{ 0x0000000000787878, 0x0000000000000000, 1 }, /* Point.x */
		{ 0x0000000000797979, 0x0000000000000000, 1 }, /* Point.y */
		{ 0x00000000666c6573, 0x00000000666c6573, 4 }, /* Slot.self */
		{ 0x00000000756c6176, 0x0000000065756c61, 5 }, /* Slot.value */
		{ 0x0000000000696969, 0x0000000000000000, 1 }, /* Slot.i */
		{ 0x00000000006a6a6a, 0x0000000000000000, 1 }, /* Slot.j */
		{ 0x000000006e756f63, 0x00000000746e756f, 5 }, /* Slot.count */
		{ 0x666f5f7365747962, 0x666f5f7365747962, 8 }, /* Slot.bytes_of */
		{ 0x00000000006f6f74, 0x0000000000000000, 2 }, /* Slot.to */
		{ 0x000000006d6f7266, 0x000000006d6f7266, 4 }, /* Slot.from */
		{ 0x0000000074786574, 0x0000000074786574, 4 }, /* Slot.text */
		{ 0x00000000676e656c, 0x000000006874676e, 6 }, /* Slot.length */
		{ 0x00000000626d756e, 0x000000007265626d, 6 }, /* Slot.number */
		{ 0x000000006c616572, 0x000000006c616572, 4 }, /* Slot.real */
		{ 0x00000000646e696b, 0x00000000646e696b, 4 }, /* Slot.kind */
		{ 0x00000000656a626f, 0x000000007463656a, 6 }, /* Slot.object */
		{ 0x000000007478656e, 0x000000007478656e, 4 }, /* Slot.next */
		{ 0x73746c7561666564, 0x73746c7561666564, 8 }, /* Slot.defaults */
		{ 0x0000000061746164, 0x0000000061746164, 4 }, /* Slot.data */
		{ 0x00000000006b6b6b, 0x0000000000000000, 1 }, /* Slot.k */
		{ 0x00000000657a6973, 0x00000000657a6973, 4 }, /* Slot.size */
		{ 0x0000000065646e69, 0x000000007865646e, 5 }, /* Slot.index */
		{ 0x000000006e727265, 0x000000006f6e7272, 5 }, /* Keywords.errno */
		{ 0x00000000756e696c, 0x0000000078756e69, 5 }, /* Keywords.linux */
		{ 0x0000000078696e75, 0x0000000078696e75, 4 }, /* Keywords.unix */
		{ 0x000000004c4c554e, 0x000000004c4c554e, 4 }, /* Keywords.NULL */
		{ 0x0000000000464f45, 0x0000000000000000, 3 }, /* Keywords.EOF */
		{ 0x0000000065737361, 0x0000000074726573, 6 }, /* Keywords.assert */
		{ 0x0000000065757274, 0x0000000065757274, 4 }, /* Keywords.true */
		{ 0x0000000073616c63, 0x000000007373616c, 5 }, /* Keywords.class */
		{ 0x7265747369676572, 0x7265747369676572, 8 }, /* Keywords.register */
		{ 0x0000000061666564, 0x00000000746c7561, 7 }, /* Keywords.default */
		{ 0x6574616c706d6574, 0x6574616c706d6574, 8 }, /* Keywords.template */
		{ 0x0000000076697270, 0x0000000065746176, 7 }, /* Keywords.private */
		{ 0x63617073656d616e, 0x6563617073656d61, 9 }, /* Keywords.namespace */
		{ 0x0000000073696874, 0x0000000073696874, 4 }, /* Keywords.this */
		{ 0x0000000000746e69, 0x0000000000000000, 3 }, /* Keywords.int */
		{ 0x000000000077656e, 0x0000000000000000, 3 }, /* Keywords.new */
		{ 0x00000000656c6564, 0x000000006574656c, 6 }, /* Keywords.delete */
		{ 0x726f74617265706f, 0x726f74617265706f, 8 }, /* Keywords.operator */
		{ 0x0000000000646e61, 0x0000000000000000, 3 }, /* Keywords.and */
		{ 0x0000000069647473, 0x000000006e696474, 5 }, /* Keywords.stdin */
		{ 0x666f74657366666f, 0x666f74657366666f, 8 }, /* Keywords.offsetof */
		{ 0x615f636974617473, 0x7472657373615f63, 13 }, /* Keywords.static_assert */
		{ 0x0000000067696c61, 0x00000000666f6e67, 7 }, /* Keywords.alignof */
		{ 0x000000006c6f6f62, 0x000000006c6f6f62, 4 }, /* Keywords.bool */
		{ 0x000000006c6c756e, 0x000000007274706c, 7 }, /* Keywords.nullptr */
		{ 0x70786574736e6f63, 0x7270786574736e6f, 9 }, /* Keywords.constexpr */
		{ 0x0000000065707974, 0x00000000666f6570, 6 }, /* Keywords.typeof */
		{ 0x000000006f707865, 0x0000000074726f70, 6 }, /* Keywords.export */
		{ 0x00000000636d656d, 0x000000007970636d, 6 }, /* Keywords.memcpy */
		{ 0x000000006c727473, 0x000000006e656c72, 6 }, /* Keywords.strlen */
		{ 0x00000000657a6973, 0x00000000745f657a, 6 }, /* Keywords.size_t */
		{ 0x00000000746e6975, 0x00000000745f3874, 7 }, /* Keywords.uint8_t */
		{ 0x0000000036544e49, 0x00000000435f3436, 7 }, /* Keywords.INT64_C */
		{ 0x414d5f38544e4955, 0x58414d5f38544e49, 9 }, /* Keywords.UINT8_MAX */
		{ 0x000000006e69616d, 0x000000006e69616d, 4 }, /* Keywords.main */
		{ 0x00000000666c6573, 0x00000000666c6573, 4 }, /* Record.self */
		{ 0x00000000756c6176, 0x0000000065756c61, 5 }, /* Record.value */
		{ 0x0000000000696969, 0x0000000000000000, 1 }, /* Record.i */
		{ 0x00000000006a6a6a, 0x0000000000000000, 1 }, /* Record.j */
		{ 0x000000006e756f63, 0x00000000746e756f, 5 }, /* Record.count */
		{ 0x666f5f7365747962, 0x666f5f7365747962, 8 }, /* Record.bytes_of */
		{ 0x0000000073616c63, 0x000000007373616c, 5 }, /* Record.class */
		{ 0x0000000065747962, 0x0000000065747962, 4 }, /* Record.byte */
		{ 0x000000006e727265, 0x000000006f6e7272, 5 }, /* Record.errno */
		{ 0x000000006e727265, 0x000000006f6e7272, 5 }, /* Child.errno */
		{ 0x00000000756e696c, 0x0000000078756e69, 5 }, /* Child.linux */
		{ 0x0000000078696e75, 0x0000000078696e75, 4 }, /* Child.unix */
		{ 0x000000004c4c554e, 0x000000004c4c554e, 4 }, /* Child.NULL */
		{ 0x0000000000464f45, 0x0000000000000000, 3 }, /* Child.EOF */
		{ 0x0000000065737361, 0x0000000074726573, 6 }, /* Child.assert */
		{ 0x0000000065757274, 0x0000000065757274, 4 }, /* Child.true */
		{ 0x0000000073616c63, 0x000000007373616c, 5 }, /* Child.class */
		{ 0x7265747369676572, 0x7265747369676572, 8 }, /* Child.register */
		{ 0x0000000061666564, 0x00000000746c7561, 7 }, /* Child.default */
		{ 0x6574616c706d6574, 0x6574616c706d6574, 8 }, /* Child.template */
		{ 0x0000000076697270, 0x0000000065746176, 7 }, /* Child.private */
		{ 0x63617073656d616e, 0x6563617073656d61, 9 }, /* Child.namespace */
		{ 0x0000000073696874, 0x0000000073696874, 4 }, /* Child.this */
		{ 0x0000000000746e69, 0x0000000000000000, 3 }, /* Child.int */
		{ 0x000000000077656e, 0x0000000000000000, 3 }, /* Child.new */
		{ 0x00000000656c6564, 0x000000006574656c, 6 }, /* Child.delete */
		{ 0x726f74617265706f, 0x726f74617265706f, 8 }, /* Child.operator */
		{ 0x0000000000646e61, 0x0000000000000000, 3 }, /* Child.and */
		{ 0x0000000069647473, 0x000000006e696474, 5 }, /* Child.stdin */
		{ 0x666f74657366666f, 0x666f74657366666f, 8 }, /* Child.offsetof */
		{ 0x615f636974617473, 0x7472657373615f63, 13 }, /* Child.static_assert */
		{ 0x0000000067696c61, 0x00000000666f6e67, 7 }, /* Child.alignof */
		{ 0x000000006c6f6f62, 0x000000006c6f6f62, 4 }, /* Child.bool */
		{ 0x000000006c6c756e, 0x000000007274706c, 7 }, /* Child.nullptr */
		{ 0x70786574736e6f63, 0x7270786574736e6f, 9 }, /* Child.constexpr */
		{ 0x0000000065707974, 0x00000000666f6570, 6 }, /* Child.typeof */
		{ 0x000000006f707865, 0x0000000074726f70, 6 }, /* Child.export */
		{ 0x00000000636d656d, 0x000000007970636d, 6 }, /* Child.memcpy */
		{ 0x000000006c727473, 0x000000006e656c72, 6 }, /* Child.strlen */
		{ 0x00000000657a6973, 0x00000000745f657a, 6 }, /* Child.size_t */
		{ 0x00000000746e6975, 0x00000000745f3874, 7 }, /* Child.uint8_t */
		{ 0x0000000036544e49, 0x00000000435f3436, 7 }, /* Child.INT64_C */
		{ 0x414d5f38544e4955, 0x58414d5f38544e49, 9 }, /* Child.UINT8_MAX */
		{ 0x000000006e69616d, 0x000000006e69616d, 4 }, /* Child.main */
		{ 0x0000000065736162, 0x0000000065736162, 4 }, /* Child.base */
		{ 0x0000000065726170, 0x00000000746e6572, 6 }, /* Child.parent */
		{ 0x000000006c696863, 0x00000000646c6968, 5 }, /* Child.child */
		{ 0x000000007379656b, 0x000000007379656b, 4 }, /* infos.keys */
		{ 0x0000000063616c70, 0x0000000073656361, 6 }, /* infos.places */
		{ 0x0000000074786574, 0x0000000073747865, 5 }, /* texts.texts */
		{ 0x726f747365636e61, 0x73726f747365636e, 9 }, /* ancestors.ancestors */
		{ 0x0000000069727473, 0x000000005f676e69, 7 }, /* string_.string_ */
		{ 0x616e5f72656e776f, 0x656d616e5f72656e, 10 }, /* pet.owner_name */
		{ 0x00000000656d616e, 0x00000000656d616e, 4 }, /* pet_owner.name */
		{ 0x00000000656d616e, 0x00000000325f656d, 6 }, /* pet_owner.name_2 */
	},
	{ /* slot_values: number, text, length */
		{ 0, 1885, 5 }, /* Kind_plain */
		{ 1, 1891, 4 }, /* Kind_null */
		{ 2, 1267, 4 }, /* Kind_true */
		{ 3, 1232, 4 }, /* Kind_NULL */
		{ 4, 1310, 7 }, /* Kind_default */
		{ 5, 1243, 3 }, /* Kind_EOF */
	},
	{ /* slot_starts */
		{ 0 },
	},
	{ /* slot_ancestors */
		0x15fd80029f36fdaa, /* Comment */
		0x3382c98e3192b61a, /* Text */
		0xb14850b883916455, /* Point */
		0x98d2ea715f72e01d, /* Slot */
		0x970216da48bd20a9, /* Keywords */
		0x3641d2869c343c48, /* Record */
		0x970216da48bd20a9, 0x1c157095e66b3369, /* Child */
		0x356e7b0d2e5595d6, /* infos */
		0xdb9fc4ae75bfd9cb, /* texts */
		0x1c68b18b73e4da15, /* ancestors */
		0x344461ccebb10371, /* string_ */
		0x04790a798135661a, /* pet */
		0x758b9bcf7703818a, /* pet_owner */
	},
	{ /* slot_places16 */
		0,
	},
	{ /* slot_places8 */
		/* Comment */
		0, 1, 0, 9, 0, 12, 3, 0, 0, 0, 0, 0, 8, 0, 0, 10,
		4, 7, 5, 0, 6, 0, 0, 0, 0, 11, 0, 0, 2, 0, 13, 0,
		/* Text */
		0, 2, 3, 6, 4, 0, 1, 5,
		/* Point */
		0, 1,
		/* Slot */
		0, 1, 0, 0, 0, 18, 0, 0, 0, 0, 5, 13, 0, 0, 0, 15,
		0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 14, 0, 0, 0, 11, 0, 0, 6, 4, 0, 0, 0,
		0, 7, 16, 0, 0, 0, 17, 3, 12, 10, 0, 0, 0, 0, 8, 19,
		/* Keywords */
		14, 28, 20, 2, 0, 0, 0, 7, 21, 0, 17, 8, 0, 0, 10, 0,
		5, 0, 34, 0, 0, 0, 9, 0, 0, 22, 30, 15, 29, 31, 27, 16,
		19, 18, 0, 12, 26, 0, 13, 4, 0, 6, 1, 0, 0, 0, 0, 0,
		0, 0, 32, 11, 0, 0, 23, 0, 0, 0, 24, 0, 0, 3, 25, 33,
		/* Record */
		0, 4, 0, 0, 2, 6, 8, 1, 0, 0, 0, 3, 5, 0, 7, 0,
		/* Child */
		24, 28, 20, 2, 19, 0, 10, 7, 21, 0, 17, 8, 1, 14, 34, 0,
		4, 3, 5, 0, 0, 0, 35, 0, 22, 36, 0, 15, 0, 31, 27, 16,
		0, 18, 0, 12, 26, 0, 30, 25, 6, 0, 13, 0, 0, 0, 9, 0,
		0, 0, 32, 11, 0, 37, 23, 0, 0, 0, 0, 0, 29, 0, 0, 33,
		/* infos */
		1, 0,
		/* texts */
		0, 0,
		/* ancestors */
		0, 0,
		/* string_ */
		0, 0,
		/* pet */
		0, 0,
		/* pet_owner */
		1, 0,
	},
	{ /* slot_displacements */
		/* Keywords */
		0, 3, 0, 0, 1, 1, 0, 2, 0, 0, 1, 2, 1, 0, 0, 0,
		/* Child */
		4, 0, 2, 0, 1, 1, 0, 2, 9, 0, 0, 0, 2, 0, 1, 0,
	},
	{ /* slot_texts */
		"\0"
		"Comment\0"
		"A summary that ends */ the comment.\012\012/* opens another, // opens a third, ?\?/ is a trigraph that joins lines \\\012and ?\?/\012a backslash ends this line\\\012#define broken\012%s %d {{name}} {{>slot}} \"quotes\" 'single' \\0 \\x00 \\n $HOME `id`\012\0"
		"star\0"
		"uint8_t\0"
		"*/\0"
		"slash\0"
		"/\0"
		"split\0"
		"*\\\012/ joined by a backslash\0"
		"trigraph\0"
		"what?\?/\0"
		"back\0"
		"\\\0"
		"bell\0"
		"a\007bell, a\011tab, an\033escape, a\001 one, a\177 delete\0"
		"lines\0"
		"one\012two\015\012three\015four\012\012\012seven\012\0"
		"wide\0"
		"Größe in Ångström, 大きさ, Ж, 🎈, a no-break space\0"
		"odd_unit\0"
		"*/ m\\\0"
		"unit\0"
		"odd\0"
		"Odd\0"
		"*/ \\\0"
		"long_\0"
		"Averyveryveryveryveryveryveryveryveryveryveryveryveryverylongwordthatnothingcanwrapanywhereatallbecauseithasnospaceinit andthen some words that can be wrapped at the usual place, of which there are several.\0"
		"empty\0"
		"bit\0"
		"bool\0"
		"*/ in a word of bits \\\0"
		"opt_bit\0"
		"?\?/\0"
		"Text\0"
		"all\0"
		"ref string\0"
		"quote \" backslash \\ tab \011 trigraph ?\?/ ?\? nul-free \177 é */ /* %s\0"
		"text\0"
		"char[32]\0"
		"?\?=\"\\\0"
		"letter\0"
		"char\0"
		"tilde\0"
		"nul\0"
		"high\0"
		"Point\0"
		"x\0"
		"float\0"
		"y\0"
		"Slot\0"
		"A class called like the run time's own things.\0"
		"self\0"
		"value\0"
		"i\0"
		"uint8_t[3]\0"
		"j\0"
		"uint8_t[2][2]\0"
		"count\0"
		"uint8_t[<=3]\0"
		"bytes_of\0"
		"uint16_t\0"
		"to\0"
		"from\0"
		"uint8_t:3\0"
		"char[4]\0"
		"length\0"
		"number\0"
		"Kind\0"
		"real\0"
		"kind\0"
		"object\0"
		"ref Slot *\0"
		"next\0"
		"ref Slot *[2]\0"
		"defaults\0"
		"data\0"
		"Point[2]\0"
		"k\0"
		"uint32_t[2][2][2]\0"
		"size\0"
		"index\0"
		"Keywords\0"
		"errno\0"
		"errno_\0"
		"linux\0"
		"linux_\0"
		"unix\0"
		"unix_\0"
		"NULL\0"
		"NULL_\0"
		"EOF\0"
		"EOF_\0"
		"assert\0"
		"assert_\0"
		"true\0"
		"true_\0"
		"class\0"
		"class_\0"
		"register\0"
		"register_\0"
		"default\0"
		"template\0"
		"private\0"
		"namespace\0"
		"this\0"
		"this_\0"
		"int\0"
		"int_\0"
		"new\0"
		"new_\0"
		"delete\0"
		"delete_\0"
		"operator\0"
		"operator_\0"
		"and\0"
		"and_\0"
		"stdin\0"
		"stdin_\0"
		"offsetof\0"
		"offsetof_\0"
		"static_assert\0"
		"static_assert_\0"
		"alignof\0"
		"alignof_\0"
		"bool_\0"
		"nullptr\0"
		"nullptr_\0"
		"constexpr\0"
		"constexpr_\0"
		"typeof\0"
		"typeof_\0"
		"export\0"
		"export_\0"
		"memcpy\0"
		"strlen\0"
		"size_t\0"
		"size_t_\0"
		"uint8_t_\0"
		"INT64_C\0"
		"UINT8_MAX\0"
		"UINT8_MAX_\0"
		"main\0"
		"Record\0"
		"uint16_t[3]\0"
		"uint16_t[2][2]\0"
		"uint16_t[<=3]\0"
		"byte\0"
		"uint16_t:9\0"
		"Child\0"
		"Below a class whose names meet its own.\0"
		"base\0"
		"parent\0"
		"child\0"
		"infos\0"
		"keys\0"
		"places\0"
		"texts\0"
		"texts_\0"
		"ancestors\0"
		"ancestors_\0"
		"string_\0"
		"string__\0"
		"pet\0"
		"owner_name\0"
		"pet_owner\0"
		"name\0"
		"name_2\0"
		"enum */ \\\0"
		"plain\0"
		"null",
	},
};

#endif /* HOSTILE_IMPLEMENTATION */

/* Where an earlier include left the run time's own part out. */
#if defined(SLOTGEN_IMPLEMENTATION) && !defined(SLOTGEN_IMPLEMENTED)
#include "slotgen.h"
#endif

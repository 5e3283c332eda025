/* SPDX-License-Identifier: MIT */
/* What the drivers share: reporting, test objects, values, whole objects. */
#ifndef ORACLE_DRIVE_H
#define ORACLE_DRIVE_H

#include "oracle.h"

/*---- reporting ------------------------------------------------------------*/

/* What the checks speak of at the moment. */
struct scene {
	const struct oracle_class *class;
	const struct oracle_slot *slot;
	const struct value *value;
	bool is_for_c; /* C_make and C_replace, which C++ has not */
	char detail[4096];
};
extern struct scene scene;

/* One disagreement is one line; detail is what was written to it before. */
void
check(bool holds, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
void
detail(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Assertions of the run time since the last call. */
unsigned
take_assertions(void);

uint64_t
chance(void);
/* What comes of C alone takes no chances from the rest. */
uint64_t
chance_state(void);
void
chance_return(uint64_t state);

/*---- objects between canaries ---------------------------------------------*/

enum { OBJECTS = 12, OBJECT_MOST = 1 << 17, EDGE = 64 };

/* Object number i, as C_init leaves it, or raw. */
void *
fresh(const struct oracle_class *class, int i);
void *
raw(const struct oracle_class *class, int i);

/* Gives up what it owns, and checks that nothing around it was written. */
void
drop(const struct oracle_class *class, int i);

void *
object_at(int i);

/*---- pools ----------------------------------------------------------------*/

extern const struct oracle_program *program;

slot_pool *
pool_of(const struct oracle_class *class);
/* A pool that knows all the others, for what has none itself. */
slot_pool *
hub(void);
/* One object of each class is what references lead to. */
void *
referee_of(const struct oracle_class *class);
const struct oracle_class *
class_of_type(const slot_class *type);

/* Blocks that the run time holds now. */
long
blocks_held(void);

/*---- values ---------------------------------------------------------------*/

bool
datum_same(char kind, const struct datum *a, const struct datum *b);
/* Below, at or above 0; 2 where nothing is foreseen. */
int
datum_compare(char kind, const struct datum *a, const struct datum *b);
const char *
datum_shown(char kind, const struct datum *datum);
slot_value
value_of(const struct oracle_slot *slot, const struct value *value);
bool
value_is(const struct oracle_slot *slot, const struct datum *datum,
	slot_value value);
/* An accepted value that is no NaN and can be said as text; or NULL. */
const struct value *
pick(const struct oracle_slot *slot);

/*---- texts ----------------------------------------------------------------*/

enum { TEXT_MOST = 1 << 20, TEXTS = 6 };
extern char texts[TEXTS][TEXT_MOST];

size_t
to_json(const struct oracle_class *class, const void *object, char *text);
bool
from_json(const struct oracle_class *class, void *object, const char *text);
void *
new_from_json(const struct oracle_class *class, const char *text);
/* Gives a reader what objects of the class need: a pool, tags, references. */
void
prepare_reader(slot_json_reader *reader, const struct oracle_class *class);
/* The text with that attribute being another; NULL: without it. */
void
with_attribute(char *out, const char *in, const char *name, const char *value);
/* Where the attribute's value begins and how long it is, or NULL. */
const char *
attribute(const char *text, const char *name, size_t *length);
/* The slot in the text of slot_repr; NULL: is not shown. */
const char *
shown(const struct oracle_class *class, const void *object, const char *name,
	size_t *length);

/*---- whole objects --------------------------------------------------------*/

enum likeness {
	SAME,   /* pointers lead to the same */
	A_COPY, /* what is owned is equal, not the same */
	IN_TEXT /* and what text formats leave out counts for nothing */
};
bool
alike(const struct oracle_class *class, const void *a, const void *b,
	const struct oracle_slot *except, enum likeness likeness);

bool
alike_slot(const struct oracle_class *class, const struct oracle_slot *slot,
	const void *a, const void *b, enum likeness likeness);

/* Gives all slots but one something to lose. */
void
fill(const struct oracle_class *class, void *object,
	const struct oracle_slot *except, int depth);

/* One element of the slot gets an object of its target: owned, referred to,
 * watched, or copied in. Depth: how deep to fill it. */
bool
give_object(const struct oracle_slot *slot, void *object, size_t i, int depth);

/* What a setter of the slot takes, with an object of its own for an owner;
 * false: nothing can be had. Not of what is embedded. */
bool
object_datum(const struct oracle_slot *slot, struct datum *datum, int depth);

void
copy_to(const struct oracle_class *class, int i, const void *from);

/* What has to hold of any object that setters made. */
void
whole(const struct oracle_class *class, const void *object, bool has_nan);

const struct oracle_slot *
slot_named(const struct oracle_class *class, const char *name);
int
number_of(const struct oracle_class *class, const struct oracle_slot *slot);

/*---- bytes ----------------------------------------------------------------*/

void
check_bytes(const struct oracle_class *class, const struct oracle_slot *slot,
	const struct datum *wanted, const void *object, const char *after);
void
check_told(const struct oracle_class *class, const struct oracle_slot *slot,
	const struct value *value, const void *background);

/*---- order ----------------------------------------------------------------*/

/* Element i being one and the other value, all else being equal; which value
 * the next is to stand beside. */
const struct value *
check_beside(const struct oracle_class *class, const struct oracle_slot *slot,
	size_t i, const struct value *value, const struct value *last,
	const void *background);

/*---- the drivers ----------------------------------------------------------*/

void
drive_scalar(const struct oracle_class *class, const struct oracle_slot *slot);
void
drive_array(const struct oracle_class *class, const struct oracle_slot *slot);
void
drive_object(const struct oracle_class *class, const struct oracle_slot *slot);
/* Functions of the program that are called of objects. */
void
drive_hooks(const struct oracle_class *class);
void
drive_class(const struct oracle_class *class);

#endif

/* SPDX-License-Identifier: MIT */
/*---- message.h -----------------------------------------------------------*/

/** Which of the schema's rules refused a value; 0: another reason. */
/* clang-format off */
enum slot_rule_kind {
	SLOT_RULE_LOW = 1,      /* below the least */
	SLOT_RULE_HIGH,         /* above the most */
	SLOT_RULE_ABOVE,        /* not above */
	SLOT_RULE_BELOW,        /* not below */
	SLOT_RULE_MULTIPLE,
	SLOT_RULE_LENGTH_LEAST, /* a text that is too short, too long */
	SLOT_RULE_LENGTH_MOST,
	SLOT_RULE_COUNT_LEAST,  /* of a list, as is UNIQUE */
	SLOT_RULE_COUNT_MOST,
	SLOT_RULE_UNIQUE,
	SLOT_RULE_PATTERN,      /* a text that does not match */
	SLOT_RULE_ONE_OF,       /* none of those that it may be */
	SLOT_RULE_CLASS,        /* an object of another */
	SLOT_RULE_REQUIRED,
	SLOT_RULE_FUNCTION      /* of the program */
};
/* clang-format on */

/** What was refused in the making of an object, by C_try_make and its kin. A
 * function of the program that refuses an object may set slot and reason, which
 * must live on. */
typedef struct slot_fault {
	const slot_class *type; /* of the object */
	int slot;               /* the slot's number; -1: the object */
	int status;             /* slot_status */
	int rule;               /* slot_rule_kind */
	slot_value value;       /* its text is the caller's */
	const char *reason;     /* NULL: function tells who refused it */
	const char *function;   /* of the program, its name, or NULL */
} slot_fault;

/** "qty: 2000000 is above 1000000": what is wrong in a sentence; its length, as
 * snprintf. */
SLOT_EXTERN size_t
slot_fault_message(const slot_fault *fault, char *text, size_t size);

/** Says in a sentence what a call by name came back with, and what may have
 * been meant.
 *
 *     'Order' object has no attribute 'prise'. Did you mean: 'price'?
 *
 * Writes at most size bytes, the last a zero, and returns the sentence's
 * length, as snprintf. */
SLOT_EXTERN size_t
slot_message(int status, const slot_class *type, const char *name,
	size_t length, char *text, size_t size);

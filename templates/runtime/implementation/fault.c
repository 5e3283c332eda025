/* SPDX-License-Identifier: MIT */
/*---- fault.c -------------------------------------------------------------*/

/*
 * What was refused when an object was made: which rule, and its sentence.
 */

#if !defined(SLOT_REFUSED_)
#define SLOT_REFUSED_(text) (fprintf(stderr, "%s\n", text), abort())
#endif

/*---- a value --------------------------------------------------------------*/

/* The least or the most that the slot takes. */
static slot_number
slot_bound_(const slot_info *slot, bool is_most)
{
	slot_number bound = is_most ? slot->high : slot->low;
	uint64_t most;

	if (slot->flags & SLOT_HAS_RANGE || slot->kind == SLOT_KIND_REAL)
		return bound;
	most = slot_ones(slot_width_(slot)) >> slot_is_signed_(slot);
	bound.natural = is_most ? most : slot_is_signed_(slot) ? ~most : 0;
	return bound;
}

/* Which side of its bounds a number is beyond. */
static int
slot_rule_of_number_(const slot_info *slot, slot_value value)
{
	slot_number low = slot_bound_(slot, false);

	if (slot->kind == SLOT_KIND_REAL)
		return value.as.real < low.real ? SLOT_RULE_LOW
						: SLOT_RULE_HIGH;
	if (value.kind == SLOT_KIND_INT && value.as.integer < 0)
		return !slot_is_signed_(slot) || value.as.integer < low.integer
			? SLOT_RULE_LOW
			: SLOT_RULE_HIGH;
	return (slot_is_signed_(slot) && low.integer < 0) ||
			value.as.natural >= low.natural
		? SLOT_RULE_HIGH
		: SLOT_RULE_LOW;
}

/* Whether it is within bounds, beyond which no rule is asked. */
static bool
slot_bounds_pass_(const slot_info *slot, slot_value value)
{
	uint64_t raw;

	switch (slot->kind) {
	case SLOT_KIND_INT:
	case SLOT_KIND_UINT:
	case SLOT_KIND_REAL:
		return slot_encode_(slot, value, &raw) == SLOT_OK;
	case SLOT_KIND_ENUM:
		return slot_enum_takes_(slot, value.as.integer);
	default:
		return true;
	}
}

/* The rule that it breaks; NULL: it is something else that is wrong. */
static const slot_rule *
slot_rule_against_(const slot_info *slot, slot_value value)
{
	return slot_bounds_pass_(slot, value) ? slot_broken_(slot, value)
					      : NULL;
}

static void
slot_judge_(const slot_info *slot, slot_fault *fault)
{
	const slot_rule *broken = slot_rule_against_(slot, fault->value);

	fault->status = SLOT_OUT_OF_RANGE;
	if (broken) {
		fault->rule = broken->kind;
		if (broken->kind != SLOT_RULE_FUNCTION)
			return;
		fault->status = SLOT_REFUSED;
		fault->function = SLOT_CAST(
			const char *, slot_place_(broken, broken->text));
		return;
	}
	switch (slot->kind) {
	case SLOT_KIND_INT:
	case SLOT_KIND_UINT:
	case SLOT_KIND_REAL:
		fault->rule = slot_rule_of_number_(slot, fault->value);
		break;
	case SLOT_KIND_ENUM:
		fault->rule = SLOT_RULE_ONE_OF;
		break;
	case SLOT_KIND_TEXT:
		fault->rule = SLOT_RULE_LENGTH_MOST;
		break;
	default:
		fault->status = SLOT_NO_MEMORY;
	}
}

bool
slot_refuse_(
	slot_fault *fault, const slot_class *type, int number, slot_value value)
{
	const slot_info *slot;

	if (!fault)
		return false;
	memset(fault, 0, sizeof *fault);
	fault->type = type;
	fault->slot = number;
	fault->value = value;
	slot = slot_class_info(type, number);
	if (slot_must_be_set_(slot) && slot_is_text_(value) && !value.as.text) {
		fault->status = SLOT_MISSING;
		fault->rule = SLOT_RULE_REQUIRED;
		return false;
	}
	slot_judge_(slot, fault);
	return false;
}

bool
slot_refuse_memory_(slot_fault *fault, const slot_class *type)
{
	if (!fault)
		return false;
	memset(fault, 0, sizeof *fault);
	fault->type = type;
	fault->slot = -1;
	fault->status = SLOT_NO_MEMORY;
	return false;
}

/*---- in words -------------------------------------------------------------*/

/* A number of a bound is shown as the slot's own are. */
static void
slot_say_bound_(slot_writer_ *to, const slot_info *slot, bool is_most)
{
	slot_value value = slot_value_of_(SLOT_CAST(slot_kind, slot->kind));

	value.as.natural = slot_bound_(slot, is_most).natural;
	if (slot->kind != SLOT_KIND_REAL)
		value.kind = slot_is_signed_(slot) ? SLOT_KIND_INT
						   : SLOT_KIND_UINT;
	slot_say_value_(to, value);
}

static void
slot_say_enum_name_(slot_writer_ *to, const slot_info *slot)
{
	const slot_enum *type = slot_info_enum(slot);

	slot_say_text_(to,
		SLOT_CAST(const char *, slot_place_(type, type->texts)) +
			type->name);
}

static void
slot_say_rule_(slot_writer_ *to, const slot_fault *fault, const slot_info *slot)
{
	const slot_rule *broken = slot_rule_against_(slot, fault->value);
	slot_value value = fault->value;
	char text[200];

	if (broken) {
		slot_tell_broken_(slot, broken, value, text, sizeof text);
		slot_say_text_(to, text);
		return;
	}
	switch (fault->rule) {
	case SLOT_RULE_LOW:
	case SLOT_RULE_HIGH:
		slot_say_value_(to, value);
		slot_say_text_(to,
			fault->rule == SLOT_RULE_LOW ? " is below "
						     : " is above ");
		slot_say_bound_(to, slot, fault->rule == SLOT_RULE_HIGH);
		break;
	case SLOT_RULE_LENGTH_MOST:
		slot_say_natural_(to, value.length);
		slot_say_text_(to, " bytes of text, at most ");
		slot_say_natural_(to, slot->size - 1);
		break;
	case SLOT_RULE_ONE_OF:
		if (value.kind == SLOT_KIND_ENUM)
			value.kind = SLOT_KIND_INT;
		slot_say_value_(to, value);
		slot_say_text_(to, " is no ");
		slot_say_enum_name_(to, slot);
		break;
	default:
		slot_say_text_(to, "is out of range");
	}
}

static void
slot_say_fault_(slot_writer_ *to, const slot_fault *fault)
{
	const slot_info *slot;

	if (fault->slot < 0) {
		slot_say_object_fault_(to, fault);
		return;
	}
	slot = slot_class_info(fault->type, fault->slot);
	slot_say_(to, slot_class_text(fault->type, slot->name),
		slot->name_length);
	slot_say_text_(to, ": ");
	if (fault->status == SLOT_REFUSED)
		slot_say_refusal_(to, fault);
	else if (fault->status == SLOT_NO_MEMORY)
		slot_say_text_(to, "out of memory");
	else if (fault->status == SLOT_MISSING)
		slot_say_text_(to, "is missing");
	else
		slot_say_rule_(to, fault, slot);
}

size_t
slot_fault_message(const slot_fault *fault, char *text, size_t size)
{
	slot_writer_ to;

	to = slot_writer_on_(text, size);
	slot_say_fault_(&to, fault);
	slot_say_end_(&to);
	return to.length;
}

/*---- where nobody is told -------------------------------------------------*/

void
slot_end_text_(const char *text)
{
	SLOT_REFUSED_(text);
}

void
slot_end_(const char *call, const slot_fault *fault)
{
	char text[512];
	slot_writer_ to;

	to = slot_writer_on_(text, sizeof text);
	slot_say_text_(&to, call);
	slot_say_text_(&to, ": ");
	slot_say_fault_(&to, fault);
	slot_say_end_(&to);
	slot_end_text_(text);
}

void
slot_end_value_(
	const char *call, const slot_class *type, int number, slot_value value)
{
	slot_fault fault;

	slot_refuse_(&fault, type, number, value);
	slot_end_(call, &fault);
}

/* SPDX-License-Identifier: MIT */
/*---- hooks.c -------------------------------------------------------------*/

/*
 * What the program's own functions say of an object, and its sentence: all that
 * JSON needs of what is told where an object is refused.
 */

static const slot_hooks *
slot_hooks_of_(const slot_class *type)
{
	const void *more = slot_place_(type, type->more);
	const slot_hooks *hooks;

	if (!type->more || !SLOT_CAST(const slot_more *, more)->hooks)
		return NULL;
	memcpy(&hooks,
		slot_place_(more, SLOT_CAST(const slot_more *, more)->hooks),
		sizeof hooks);
	return hooks;
}

/* A fault of the object as a whole, if one of them says so. */
static void
slot_fault_begin_(slot_fault *fault, const slot_class *type)
{
	memset(fault, 0, sizeof *fault);
	fault->type = type;
	fault->slot = -1;
	fault->status = SLOT_REFUSED;
	fault->rule = SLOT_RULE_FUNCTION;
}

bool
slot_ready_(const slot_class *type, void *object, slot_fault *fault)
{
	const slot_hooks *hooks = slot_hooks_of_(type);
	slot_fault own;

	if (!hooks)
		return true;
	if (!fault)
		fault = &own;
	slot_fault_begin_(fault, type);
	return (!hooks->post_init || hooks->post_init(object, fault)) &&
		(!hooks->validate || hooks->validate(object, fault));
}

/* Whether its functions let an object pass that is there already. */
static bool
slot_hooks_pass_(const slot_class *type, const void *object, slot_fault *fault)
{
	const slot_hooks *hooks = slot_hooks_of_(type);

	if (!hooks || !hooks->validate)
		return true;
	slot_fault_begin_(fault, type);
	return hooks->validate(object, fault);
}

/* "is refused: above the limit", "is refused by Order_ready" */
static void
slot_say_refusal_(slot_writer_ *to, const slot_fault *fault)
{
	slot_say_text_(to, "is refused");
	if (fault->reason) {
		slot_say_text_(to, ": ");
		slot_say_text_(to, fault->reason);
	} else if (fault->function) {
		slot_say_text_(to, " by ");
		slot_say_text_(to, fault->function);
	}
}

/* Of an object that could not be, whatever its slots are. */
static void
slot_say_object_fault_(slot_writer_ *to, const slot_fault *fault)
{
	if (fault->status == SLOT_REFUSED) {
		slot_say_text_(to, "'");
		slot_say_text_(to, slot_class_name(fault->type));
		slot_say_text_(to, "' ");
		slot_say_refusal_(to, fault);
	} else if (fault->status == SLOT_NO_MEMORY) {
		slot_say_text_(to, "out of memory");
	}
}

/* What a value breaks, by the function that the tables lead to: a program whose
 * schema has no rules has not the words. */
static void
slot_tell_broken_(const slot_info *slot, const slot_rule *rule,
	slot_value value, char *text, size_t size)
{
	const slot_rule *first = SLOT_CAST(
		const slot_rule *, slot_place_(slot, slot->rules));
	slot_tell *tell;

	memcpy(&tell, slot_place_(first, first->text), sizeof tell);
	tell(slot, rule, value, text, size);
}

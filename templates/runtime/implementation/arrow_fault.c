/* SPDX-License-Identifier: MIT */
/*---- arrow_fault.c -------------------------------------------------------*/

/*
 * What went wrong on the way to columns or from them, in words.
 */

/* What is told to, where nobody wants to know it too. */
static slot_arrow_error *
slot_arrow_begin_(slot_arrow_error *fault, slot_arrow_error *own)
{
	if (!fault)
		fault = own;
	memset(fault, 0, sizeof *fault);
	fault->row = UINT64_MAX;
	return fault;
}

/* Says what went wrong, of what is called so. */
static int
slot_arrow_fault_(
	slot_arrow_error *fault, int status, const char *name, const char *text)
{
	slot_writer_ to;

	to = slot_writer_on_(fault->text, sizeof fault->text);
	slot_say_text_(&to, name);
	slot_say_text_(&to, text);
	slot_say_end_(&to);
	fault->status = status;
	return status;
}

static int
slot_arrow_no_memory_(slot_arrow_error *fault)
{
	return slot_arrow_fault_(fault, SLOT_NO_MEMORY, "out of memory", "");
}

size_t
slot_arrow_message(const slot_arrow_error *fault, const char *what, char *text,
	size_t size)
{
	slot_writer_ to;

	to = slot_writer_on_(text, size);
	slot_say_text_(&to, what);
	slot_say_text_(&to, ": ");
	if (fault->status != SLOT_OK && fault->row != UINT64_MAX) {
		slot_say_text_(&to, "row ");
		slot_say_natural_(&to, fault->row);
		slot_say_text_(&to, ": ");
	}
	slot_say_text_(
		&to, fault->status == SLOT_OK ? "no error" : fault->text);
	slot_say_end_(&to);
	return to.length;
}

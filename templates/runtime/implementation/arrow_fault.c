/* SPDX-License-Identifier: MIT */
/*---- arrow_fault.c -------------------------------------------------------*/

/*
 * What went wrong on the way to columns or from them, in words.
 */

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

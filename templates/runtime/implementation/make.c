/* SPDX-License-Identifier: MIT */
/*---- make.c --------------------------------------------------------------*/

/* What C_make stores in a slot that has no setter. */

bool
slot_put_(const slot_class *type, void *object, int number, slot_value value)
{
	return slot_write_at_(type, object, number, 0, value) == SLOT_OK;
}

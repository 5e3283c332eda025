/* SPDX-License-Identifier: MIT */
/*---- message.h -----------------------------------------------------------*/

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

/* SPDX-License-Identifier: MIT */
/*---- tags.c --------------------------------------------------------------*/

/*
 * What text formats tell classes by, asked of a class and of an object.
 */

const char *
slot_class_tag(const slot_class *type)
{
	return type->tag_length ? slot_class_text(type, type->tag) : NULL;
}

const char *
slot_tag(const void *object)
{
	return slot_class_tag(slot_class_of(object));
}

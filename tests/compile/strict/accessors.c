/* SPDX-License-Identifier: MIT */
/* Accessors as functions, for count.py to count the instructions of. */
#include "records.h"

#define GET(type, Class, slot) \
	type Class##_##slot##_get(const Class *self); \
	type Class##_##slot##_get(const Class *self) \
	{ \
		return Class##_get_##slot(self); \
	}
#define SET(type, Class, slot) \
	void Class##_##slot##_set(Class *self, type value); \
	void Class##_##slot##_set(Class *self, type value) \
	{ \
		Class##_set_##slot(self, value); \
	}
#define BOTH(type, Class, slot) GET(type, Class, slot) SET(type, Class, slot)
#define ALL(Class) \
	BOTH(uint16_t, Class, half) \
	BOTH(uint32_t, Class, word) \
	BOTH(uint64_t, Class, wide)

ALL(Big)
ALL(Little)
ALL(AnyBig)
ALL(AnyLittle)

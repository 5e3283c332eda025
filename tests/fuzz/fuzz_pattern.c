/* SPDX-License-Identifier: MIT */
/*
 * Any bytes as a pattern, and behind a zero as a text: either it is compiled,
 * and its table leads from no state out of it, or it is refused at a place
 * inside it. Twice compiled it is the same.
 */
#include <assert.h>

#include "pattern/pattern.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void
check_table(const struct pattern *pattern)
{
	size_t cells = (size_t)pattern->states * pattern->classes, i;

	assert(pattern->states > 0 && pattern->states <= PATTERN_STATES_MOST);
	assert(pattern->start < pattern->states);
	assert(pattern->accepting <= pattern->states);
	assert(pattern->first <= 1 && pattern->first <= pattern->accepting);
	assert(pattern->last <= pattern->states &&
		pattern->last + 1 >= pattern->states);
	for (i = 0; i < cells; i++)
		assert(pattern->next[i] < pattern->states);
	for (i = 0; i < 256; i++)
		assert(pattern->map[i] < pattern->classes);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	const uint8_t *zero = length ? memchr(bytes, 0, length) : NULL;
	struct slice text = {(const char *)bytes, length}, subject = {0};
	struct pattern_fault fault, same_fault;
	struct pattern pattern, same;
	struct arena arena;

	if (zero) {
		text.length = (size_t)(zero - bytes);
		subject = slice_from(
			(struct slice){text.bytes, length}, text.length + 1);
	}
	arena_init(&arena);
	if (pattern_compile(&arena, text, &pattern, &fault)) {
		check_table(&pattern);
		pattern_matches(&pattern, subject);
		assert(pattern_compile(&arena, text, &same, &same_fault));
		assert(pattern_equal(&pattern, &same));
	} else {
		assert(fault.words.length > 0);
		assert(fault.offset + fault.length <= text.length);
	}
	arena_release(&arena);
	return 0;
}

/* SPDX-License-Identifier: MIT */
/*---- pattern.c -----------------------------------------------------------*/

/*
 * Texts against patterns: a step of an automaton for each byte, until a state
 * that no byte leaves, which is one below low or not below high. That is asked
 * for four bytes at a time, since from there more steps lead nowhere else.
 */

static inline size_t
slot_pattern_at_(const void *next, size_t at, bool is_wide)
{
	return is_wide ? SLOT_CAST(const uint16_t *, next)[at]
		       : SLOT_CAST(const uint8_t *, next)[at];
}

/* Inlined for each width of a state. */
static inline bool
slot_pattern_run_(const slot_pattern *pattern, const uint8_t *text,
	size_t length, bool is_wide)
{
	const void *next = slot_place_(pattern, pattern->next);
	const uint8_t *map = pattern->map;
	const size_t low = pattern->low, open = pattern->high - low;
	const size_t classes = pattern->classes;
	size_t state = pattern->start;

	for (; length >= 4 && state - low < open; length -= 4, text += 4) {
		state = slot_pattern_at_(
			next, state * classes + map[text[0]], is_wide);
		state = slot_pattern_at_(
			next, state * classes + map[text[1]], is_wide);
		state = slot_pattern_at_(
			next, state * classes + map[text[2]], is_wide);
		state = slot_pattern_at_(
			next, state * classes + map[text[3]], is_wide);
	}
	for (; length && state - low < open; length--)
		state = slot_pattern_at_(
			next, state * classes + map[*text++], is_wide);
	return state >= pattern->accepting;
}

bool
slot_pattern_matches(
	const slot_pattern *pattern, const char *text, size_t length)
{
	const uint8_t *bytes = SLOT_CAST(
		const uint8_t *, SLOT_CAST(const void *, text));

	return pattern->states > 256
		? slot_pattern_run_(pattern, bytes, length, true)
		: slot_pattern_run_(pattern, bytes, length, false);
}

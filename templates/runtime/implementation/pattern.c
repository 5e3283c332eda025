/* SPDX-License-Identifier: MIT */
/*---- pattern.c -----------------------------------------------------------*/

/*
 * Texts against patterns: a step of an automaton for each byte, until a state
 * that no byte leaves, which is one below low or not below high. That is asked
 * for four bytes at a time, since from there more steps lead nowhere else.
 */

static size_t
slot_pattern_run8_(
	const slot_pattern *pattern, const uint8_t *text, size_t length)
{
	const uint8_t *next = SLOT_CAST(
		const uint8_t *, slot_place_(pattern, pattern->next));
	const uint8_t *map = pattern->map;
	const size_t low = pattern->low, open = pattern->high - low;
	const size_t classes = pattern->classes;
	size_t state = pattern->start;

	for (; length >= 4 && state - low < open; length -= 4, text += 4) {
		state = next[state * classes + map[text[0]]];
		state = next[state * classes + map[text[1]]];
		state = next[state * classes + map[text[2]]];
		state = next[state * classes + map[text[3]]];
	}
	for (; length && state - low < open; length--)
		state = next[state * classes + map[*text++]];
	return state;
}

static size_t
slot_pattern_run16_(
	const slot_pattern *pattern, const uint8_t *text, size_t length)
{
	const uint16_t *next = SLOT_CAST(
		const uint16_t *, slot_place_(pattern, pattern->next));
	const uint8_t *map = pattern->map;
	const size_t low = pattern->low, open = pattern->high - low;
	const size_t classes = pattern->classes;
	size_t state = pattern->start;

	for (; length >= 4 && state - low < open; length -= 4, text += 4) {
		state = next[state * classes + map[text[0]]];
		state = next[state * classes + map[text[1]]];
		state = next[state * classes + map[text[2]]];
		state = next[state * classes + map[text[3]]];
	}
	for (; length && state - low < open; length--)
		state = next[state * classes + map[*text++]];
	return state;
}

bool
slot_pattern_matches(
	const slot_pattern *pattern, const char *text, size_t length)
{
	const uint8_t *bytes = SLOT_CAST(
		const uint8_t *, SLOT_CAST(const void *, text));

	return (pattern->states <= 256
			       ? slot_pattern_run8_(pattern, bytes, length)
			       : slot_pattern_run16_(pattern, bytes, length)) >=
		pattern->accepting;
}

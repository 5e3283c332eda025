/* SPDX-License-Identifier: MIT */
/*---- pattern.h -----------------------------------------------------------*/

/* A pattern of the schema, as the automaton that reads a text's bytes one after
 * the other: from state s a byte leads to next[s * classes + map[byte]]. Only
 * where low <= s < high do more bytes matter. */
typedef struct slot_pattern {
	int32_t next; /* uint8_t[], of more than 256 states uint16_t[] */
	uint16_t states;
	uint16_t classes;
	uint16_t start;
	uint16_t low, high;
	uint16_t accepting; /* this one and all above it match, at the end */
	uint8_t map[256];
} slot_pattern;

/** Whether a text matches: it is read once, and as far as it matters. */
SLOT_EXTERN bool
slot_pattern_matches(
	const slot_pattern *pattern, const char *text, size_t length);

/* SPDX-License-Identifier: MIT */
/*---- no_json.h -----------------------------------------------------------*/

/*
 * In place of JSON: its readers and writers are named, as C_to_json and its
 * like are declared, but nobody can have one.
 */
typedef struct SLOTGEN_NO_JSON_leaves_it_out slot_json_reader;
typedef struct SLOTGEN_NO_JSON_leaves_it_out slot_json_writer;

/* clang-format off */
#define slot_json_array(...)           SLOTGEN_NO_JSON_leaves_JSON_out
#define slot_json_done(...)            SLOTGEN_NO_JSON_leaves_JSON_out
#define slot_json_finish(...)          SLOTGEN_NO_JSON_leaves_JSON_out
#define slot_json_lines(...)           SLOTGEN_NO_JSON_leaves_JSON_out
/* ... which analysers take for a call that writes where it is told. */
#define slot_json_message(...) \
	SLOTGEN_NO_JSON_leaves_JSON_out->message(__VA_ARGS__)
#define slot_json_next(...)            SLOTGEN_NO_JSON_leaves_JSON_out
#define slot_json_read(...)            SLOTGEN_NO_JSON_leaves_JSON_out
#define slot_json_read_file            SLOTGEN_NO_JSON_leaves_JSON_out
#define slot_json_read_function        SLOTGEN_NO_JSON_leaves_JSON_out
#define slot_json_read_new(...)        SLOTGEN_NO_JSON_leaves_JSON_out
#define slot_json_reader_init(...)     SLOTGEN_NO_JSON_leaves_JSON_out
#define slot_json_reader_of_text(...)  SLOTGEN_NO_JSON_leaves_JSON_out
#define slot_json_skip(...)            SLOTGEN_NO_JSON_leaves_JSON_out
#define slot_json_write(...)           SLOTGEN_NO_JSON_leaves_JSON_out
#define slot_json_write_file           SLOTGEN_NO_JSON_leaves_JSON_out
#define slot_json_write_function       SLOTGEN_NO_JSON_leaves_JSON_out
#define slot_json_write_in_pool(...)   SLOTGEN_NO_JSON_leaves_JSON_out
#define slot_json_writer_init(...)     SLOTGEN_NO_JSON_leaves_JSON_out
/* clang-format on */

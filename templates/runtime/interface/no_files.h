/* SPDX-License-Identifier: MIT */
/*---- no_files.h ----------------------------------------------------------*/

/*
 * In place of files: what does not compile names the macro that brings them.
 */
typedef struct SLOTGEN_FILES_is_needed slot_file;
typedef struct SLOTGEN_FILES_is_needed slot_file_error;

/* clang-format off */
#define slot_pool_save(...)    SLOTGEN_FILES_is_not_defined
#define slot_pool_load(...)    SLOTGEN_FILES_is_not_defined
#define slot_file_open(...)    SLOTGEN_FILES_is_not_defined
#define slot_file_verify(...)  SLOTGEN_FILES_is_not_defined
#define slot_file_rows(...)    SLOTGEN_FILES_is_not_defined
#define slot_file_at(...)      SLOTGEN_FILES_is_not_defined
#define slot_file_close(...)   SLOTGEN_FILES_is_not_defined
/* ... which analysers take for a call that writes where it is told. */
#define slot_file_message(...) SLOTGEN_FILES_is_not_defined->text(__VA_ARGS__)
/* clang-format on */

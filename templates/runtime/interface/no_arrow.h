/* SPDX-License-Identifier: MIT */
/*---- no_arrow.h ----------------------------------------------------------*/

/* In place of Arrow, as of files. */
typedef struct SLOTGEN_ARROW_is_needed slot_arrow_error;
typedef struct SLOTGEN_ARROW_is_needed slot_arrow_options;

/* clang-format off */
#define slot_pool_to_arrow(...)          SLOTGEN_ARROW_is_not_defined
#define slot_file_to_arrow(...)          SLOTGEN_ARROW_is_not_defined
#define slot_pool_from_arrow(...)        SLOTGEN_ARROW_is_not_defined
#define slot_pool_family_from_arrow(...) SLOTGEN_ARROW_is_not_defined
#define slot_arrow_write_file(...)       SLOTGEN_ARROW_is_not_defined
/* clang-format on */

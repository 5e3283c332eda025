/* SPDX-License-Identifier: MIT */
/*
 * slotgen_impl.h: the functions that slotgen.h declares, once in a program. It
 * is included by slotgen.h where SLOTGEN_IMPLEMENTATION is defined, or compiled
 * by itself; nothing else reads it.
 */
#ifndef SLOTGEN_IMPL_H
#define SLOTGEN_IMPL_H

#if !defined(SLOTGEN_PATTERN)
#define SLOTGEN_PATTERN
#endif
#if !defined(SLOTGEN_TABLES)
#define SLOTGEN_TABLES
#endif
#include "slotgen.h"

#if SLOTGEN_INTERFACE != 4
#error "slotgen_impl.h goes with another slotgen.h"
#endif
#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header
#endif

#include "implementation/members.c"
#include "implementation/bits.c"
#include "implementation/pattern.c"
#include "implementation/names.c"
#include "implementation/enums.c"
#include "implementation/read_write.c"
#include "implementation/start.c"
#include "implementation/rows.c"
#if !defined(SLOTGEN_NO_DICT)
#include "implementation/dict_word.c"
#include "implementation/dict_table.c"
#include "implementation/dict_shape.c"
#include "implementation/dict.c"
#else
#include "implementation/no_dict.c"
#endif
#include "implementation/facts.c"
#include "implementation/tags.c"
#include "implementation/named.c"
#include "implementation/message.c"

#include "implementation/pools.c"
#include "implementation/own.c"

#include "implementation/data.c"
#include "implementation/copy.c"
#include "implementation/compare.c"
#include "implementation/hash.c"
#include "implementation/large.c"
#include "implementation/powers_of_ten.c"
#include "implementation/real_print.c"
#include "implementation/repr.c"
#include "implementation/hooks.c"
#include "implementation/rules.c"
#include "implementation/list_rules.c"
#include "implementation/fault.c"
#include "implementation/validate.c"
#include "implementation/make.c"

#if !defined(SLOTGEN_NO_JSON)
#include "implementation/real_read.c"

#include "implementation/json_common.c"
#include "implementation/json_put.c"
#include "implementation/json_write.c"
#include "implementation/json_fault.c"
#include "implementation/json_lex.c"
#include "implementation/json_string.c"
#include "implementation/json_skip.c"
#include "implementation/json_value.c"
#include "implementation/json_tag.c"
#include "implementation/json_pointer.c"
#include "implementation/json_quick.c"
#include "implementation/json_slot.c"
#include "implementation/json_object.c"
#include "implementation/json_reader.c"
#include "implementation/json_parts.c"
#endif

#if defined(SLOTGEN_FILES)
#include "implementation/file_sum.c"
#include "implementation/file_system.c"
#include "implementation/file_describe.c"
#include "implementation/file_differ.c"
#include "implementation/file_plan.c"
#include "implementation/file_cells.c"
#include "implementation/file_rows.c"
#include "implementation/file_pools.c"
#include "implementation/file_owned.c"
#include "implementation/file_number.c"
#include "implementation/file_plain.c"
#include "implementation/file_stream.c"
#include "implementation/file_dict.c"
#include "implementation/file_arena.c"
#include "implementation/file_save.c"
#include "implementation/file_open.c"
#include "implementation/file_verify.c"
#include "implementation/file_fill.c"
#include "implementation/file_load.c"
#include "implementation/file_tables.c"
#include "implementation/file_told.c"
#include "implementation/file_match.c"
#include "implementation/file_older_slot.c"
#include "implementation/file_older_dict.c"
#include "implementation/file_older.c"
#endif

#if defined(SLOTGEN_ARROW)
#include "implementation/arrow_fault.c"
#include "implementation/arrow_array.c"
#include "implementation/arrow_ranks.c"
#include "implementation/arrow_plan.c"
#include "implementation/arrow_numbers.c"
#include "implementation/arrow_fill.c"
#include "implementation/arrow_schema.c"
#include "implementation/arrow_stream.c"
#include "implementation/arrow_flat.c"
#include "implementation/arrow_note.c"
#include "implementation/arrow_in_format.c"
#include "implementation/arrow_title.c"
#include "implementation/arrow_in_source.c"
#include "implementation/arrow_in_plan.c"
#include "implementation/arrow_in_batch.c"
#include "implementation/arrow_in_number.c"
#include "implementation/arrow_in_text.c"
#include "implementation/arrow_in_object.c"
#include "implementation/arrow_in_class.c"
#include "implementation/arrow_in_link.c"
#include "implementation/arrow_in.c"
#include "implementation/arrow_copy_plan.c"
#include "implementation/arrow_copy.c"
#include "implementation/arrow_file.c"
#endif

#if defined(SLOTGEN_NO_DICT) /* refused again */
#define slot_dict_count(...) SLOTGEN_NO_DICT_leaves_attributes_out
#define slot_dict_at(...) SLOTGEN_NO_DICT_leaves_attributes_out
#endif

#endif /* SLOTGEN_IMPL_H */

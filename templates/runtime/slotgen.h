/* SPDX-License-Identifier: MIT */
/*
 * slotgen.h: what the headers written by slotgen need at run time.
 *
 *   language.h    one spelling for what C11, C++11 and tcc write differently
 *   refusals.h    slot_get, slot_set, slot_has, slot_id, slot_exists
 *   bits.h        shift and mask on whole words; never C bit-fields
 *   byte_order.h  slot_be16 ... slot_le64: numbers of a file or a wire
 *   members.h     handles, texts; memory, and what is owned: strings, bytes,
 *                 lists
 *   tables.h      slot_class, slot_info, slot_enum: what the schema says
 *   names.h       slot_find: from a name to a slot by one multiplication
 *   values.h      slot_read, slot_write, slot_append; slot_get_named,
 *                 slot_set_named ...; slot_init, slot_unset; dictionaries of
 *                 open classes
 *   facts.h       slot_constant_find, slot_annotation: what else is said
 *   message.h     slot_message: Python's sentence, with a suggestion
 *   pools.h       slot_pool: objects of one class and those below it, without a
 *                 header each
 *   weak.h        slot_weak: references to objects that may be gone
 *   data.h        copying, comparing, hashing, showing, validating
 *   make.h        C_make, C_of, C_replace: values with some of their slots
 *   json.h        slot_json_reader, slot_json_writer: JSON in and out
 *   no_json.h     in its place, where SLOTGEN_NO_JSON leaves it out
 *   files.h       slot_pool_save, slot_file_open: a pool's objects as a file;
 *                 only where SLOTGEN_FILES is defined
 *   no_files.h    in its place, where it is not
 *   arrow.h       slot_pool_to_arrow: a pool's objects as columns, for engines;
 *                 only where SLOTGEN_ARROW is defined
 *   no_arrow.h    in its place, where it is not
 *   pattern.h     slot_pattern: what texts must look like; only where
 *                 SLOTGEN_PATTERN is defined, as files of tables do
 *   define.h      what a schema's tables file is made of; only where
 *                 SLOTGEN_TABLES is defined, as files of tables do
 *   json_parts.h  what of JSON the objects of a class need; likewise
 *
 * One file of a program has  #define SLOTGEN_IMPLEMENTATION  before it includes
 * this one: it defines the functions, which stand in slotgen_impl.h. Or that is
 * compiled by itself. Where SLOTGEN_STDIO is defined it includes <stdio.h> and
 * has slot_json_read_file and slot_json_write_file. Names that end in _ belong
 * to this header and to generated code, not to their users.
 *
 * SLOTGEN_FILES brings files of objects, SLOTGEN_ARROW Arrow's columns: defined
 * in each file of a program that uses them, and in the one that has the
 * implementation.
 *
 * SLOTGEN_NO_JSON leaves JSON out, SLOTGEN_NO_DICT open classes, whose
 * attributes are in dictionaries: defined in all files of a program or in none.
 * What is left out does not compile. SLOTGEN_SMALL, where slotgen_impl.h is
 * compiled, is for size, as -Os.
 *
 * Threads: a function writes only to the object and the buffer it is given.
 * Readers of an object may run together; a writer runs alone. Making and
 * freeing objects writes to their pool, and so do attributes of an object that
 * is in one: setting a new one by name, or a value of another kind, deleting
 * one, and what gives up or copies all of them. Readers of other objects of the
 * pool may run meanwhile.
 */
#if defined(SLOTGEN_IMPLEMENTATION) && !defined(SLOTGEN_IMPL_H)
#include "slotgen_impl.h" /* which includes this one */
#endif

#ifndef SLOTGEN_H
#define SLOTGEN_H
#define SLOTGEN_INTERFACE 4

#include <assert.h>
#include <stdbool.h> /* IWYU pragma: export */
#include <stddef.h>  /* IWYU pragma: export */
#include <stdint.h>  /* IWYU pragma: export */
#include <string.h>
#ifdef SLOTGEN_STDIO
#include <stdio.h>
#endif

/* gcc and clang show an error inside a system header's macro at the line that
 * used the macro. Includes stand above, because -MMD does not list what a
 * system header includes. */
#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header
#endif

#include "interface/language.h"
#include "interface/refusals.h"
#include "interface/bits.h"
#include "interface/byte_order.h"
#include "interface/members.h"
#include "interface/tables.h"
#include "interface/names.h"
#include "interface/values.h"
#include "interface/facts.h"
#include "interface/message.h"
#include "interface/pools.h"
#include "interface/weak.h"
#include "interface/data.h"
#include "interface/make.h"
#if !defined(SLOTGEN_NO_JSON)
#include "interface/json.h"
#else
#include "interface/no_json.h"
#endif
#if defined(SLOTGEN_FILES)
#include "interface/files.h"
#else
#include "interface/no_files.h"
#endif
#if defined(SLOTGEN_ARROW)
#include "interface/arrow.h"
#else
#include "interface/no_arrow.h"
#endif

#endif /* SLOTGEN_H */

#if defined(SLOTGEN_PATTERN) && !defined(SLOT_PATTERN_H)
#define SLOT_PATTERN_H
#include "interface/pattern.h"
#endif

#if defined(SLOTGEN_TABLES) && !defined(SLOT_DEFINE_H)
#define SLOT_DEFINE_H
#include "interface/define.h"
#include "interface/json_parts.h"
#endif

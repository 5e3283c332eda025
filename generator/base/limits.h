/* SPDX-License-Identifier: MIT */
/*
 * Limits of the schema language. Each is an error with a place on its far
 * side, never a truncation; tests stand on both sides. Those of templates are
 * in template/template.h.
 */
#ifndef LIMITS_H
#define LIMITS_H

#include <stddef.h>
#include <stdint.h>

/* A file, as YAML. */
#define LIMIT_FILE_BYTES ((size_t)64 << 20)
#define LIMIT_SCALAR_BYTES ((size_t)64 << 10)
#define LIMIT_NESTING 64 /* libyaml's flow nesting takes quadratic time */
#define LIMIT_IMPORT_DEPTH 64

/* A schema. */
#define LIMIT_NAME_BYTES 255 /* what a C compiler must tell apart is less */
#define LIMIT_ENUM_VALUES 65536
#define LIMIT_CLASSES 100000    /* class numbers stay within 17 bits */
#define LIMIT_CLASS_DEPTH 64    /* is_a: upcasts and recursion stay shallow */
#define LIMIT_CLASS_PARENTS 256 /* their order takes quadratic time */
#define LIMIT_CLASS_SLOTS 4096  /* slot numbers stay well within 16 bits */

/* A slot. */
#define LIMIT_DIMENSIONS 4 /* beyond it a type of one's own reads better */
#define LIMIT_STARTS \
	65536 /* of an array that does not start at zero: each is written out \
	       */
#define LIMIT_ALIGN_BYTES 4096 /* a page */
#define LIMIT_OBJECT_BYTES (UINT64_C(1) << 30)

#endif

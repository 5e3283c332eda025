/* SPDX-License-Identifier: MIT */
/* An open class in a program that has left attributes out.
 * flags: -DSLOTGEN_NO_DICT
 * gcc clang g++ clang++: SLOTGEN_NO_DICT leaves them out
 * tcc: scene.h
 */
#include "scene.h"

/* SPDX-License-Identifier: MIT */
#include "slotgen_impl.h"

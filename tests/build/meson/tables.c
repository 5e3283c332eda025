/* SPDX-License-Identifier: MIT */
#define SLOTGEN_IMPLEMENTATION
#define GROUND_IMPLEMENTATION
#define MARKET_IMPLEMENTATION
#include "market.h"

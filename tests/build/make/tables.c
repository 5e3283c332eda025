/* SPDX-License-Identifier: MIT */
#define GROUND_IMPLEMENTATION
#define MARKET_IMPLEMENTATION
#include "market.h"

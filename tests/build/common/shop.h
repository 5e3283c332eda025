/* SPDX-License-Identifier: MIT */
#ifndef SHOP_H
#define SHOP_H
#include "market.h"
#ifdef __cplusplus
extern "C"
#endif
int shop_check(void);
#endif

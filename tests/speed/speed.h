/* SPDX-License-Identifier: MIT */
/* What a program of this folder is made of; README.md says how. */
#ifndef SPEED_H
#define SPEED_H

#include <stdint.h>
#include <stdio.h>

static volatile uint64_t speed_sink;

/* Computes a number or a pointer, and does nothing with it. */
#define speed_keep(value) __asm__ volatile("" : : "r"(value) : "memory")

#define SPEED(name) \
	size_t speed_##name(void); \
	__attribute__((noinline)) size_t speed_##name(void)

#define speed_run(name) printf("count " #name " %zu\n", speed_##name())
#define speed_tell(name, number) \
	printf("number " #name " %.3f\n", (double)(number))

#endif

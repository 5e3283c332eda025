/* SPDX-License-Identifier: MIT */
/* Objects of everything.yaml: the same each time, whatever was in the memory
 * before; some are freed, some refer to those that are. */
#ifndef FILL_H
#define FILL_H

#include <stdlib.h>

static uint32_t fill_seed;

static uint32_t
fill_next(uint32_t below)
{
	fill_seed = fill_seed * 1664525u + 1013904223u;
	return (fill_seed >> 8) % below;
}

static void
fill_numbers(Numbers *self)
{
	self->i64 = INT64_MIN + (int64_t)fill_next(1000);
	self->u64 = UINT64_MAX - fill_next(1000);
	self->f64 = fill_next(1000) / 7.0;
	self->i32 = -(int32_t)fill_next(1000000);
	self->f32 = (float)fill_next(1000) / 3;
	self->i16 = (int16_t)-(int)fill_next(30000);
	Numbers_set_u8(self, (uint8_t)fill_next(256));
	Numbers_set_letter(self, (char)('a' + fill_next(26)));
	SLOT_IGNORE(Numbers_set_celsius(self, (int)fill_next(126) - 40));
	SLOT_IGNORE(Numbers_set_ratio(self, 0.5 + fill_next(100) / 100.0));
	SLOT_IGNORE(Numbers_set_mode(self, fill_next(8)));
	SLOT_IGNORE(Numbers_set_trim(self, (int)fill_next(16) - 8));
	SLOT_IGNORE(Numbers_set_drift(self, (int)fill_next(201) - 100));
	Numbers_set_on(self, fill_next(2) != 0);
	SLOT_IGNORE(Numbers_set_qty(self, fill_next(1000001)));
	SLOT_IGNORE(Numbers_set_side(self, (Side)fill_next(2)));
	SLOT_IGNORE(Numbers_set_odd(self, (Odd)fill_next(3)));
	SLOT_IGNORE(Numbers_set_color(self, (Color)fill_next(3)));
	SLOT_IGNORE(Numbers_set_access(self, (Access)fill_next(8)));
	SLOT_IGNORE(Numbers_set_level(self,
		fill_next(2) ? Level_low : Level_high));
}

/* Each with a value half of the time. */
static void
fill_options(Options *self)
{
	Point point;
	unsigned i;

	if (fill_next(2))
		Options_set_count(self, fill_next(100000));
	if (fill_next(2))
		Options_set_flag(self, fill_next(2) != 0);
	if (fill_next(2))
		SLOT_IGNORE(Options_set_side(self, (Side)fill_next(2)));
	if (fill_next(2))
		SLOT_IGNORE(Options_set_level(self, Level_low));
	if (fill_next(2))
		SLOT_IGNORE(Options_set_share(self, fill_next(101)));
	if (fill_next(2))
		SLOT_IGNORE(Options_set_delta(self, (int)fill_next(11) - 5));
	if (fill_next(2))
		Options_set_scale(self, (float)fill_next(100) / 8);
	for (i = 0; i < 4 && Options_has_count(self); i++)
		Options_set_ports(self, i, (uint16_t)fill_next(65536));
	if (fill_next(2))
		SLOT_IGNORE(Options_set_label(self, "l\"bel"));
	if (fill_next(2)) {
		Point_init(&point);
		point.x = (int16_t)fill_next(1000);
		if (fill_next(2))
			Point_set_on(&point, fill_next(2) != 0);
		Options_set_place(self, &point);
	}
	if (fill_next(2))
		SLOT_IGNORE(Options_set_tint(self, Color_blue));
}

static void
fill_arrays(Arrays *self, Thing_idx thing, Thing_idx numbers)
{
	static const char *const names[] = {"", "a", "seven 7"};
	unsigned i;

	for (i = 0; i < 6; i++)
		Arrays_set_grid(self, i / 3, i % 3, (uint16_t)fill_next(65536));
	for (i = 0; i < 24; i++)
		Arrays_set_cube(self, i / 12, i / 4 % 3, i % 4, (uint8_t)i);
	for (i = 0; i < 4; i++)
		SLOT_IGNORE(Arrays_set_sides(self, i, (Side)fill_next(2)));
	for (i = 0; i < 2; i++)
		SLOT_IGNORE(Arrays_set_names(self, i, names[fill_next(3)]));
	for (i = fill_next(5); i > 0; i--)
		SLOT_IGNORE(
			Arrays_append_samples(self, (uint8_t)fill_next(256)));
	for (i = fill_next(3); i > 0; i--) {
		Point point;

		Point_init(&point);
		point.x = (int16_t)i;
		SLOT_IGNORE(Arrays_append_path(self, &point));
	}
	for (i = 0; i < 3; i++)
		Arrays_set_flags(self, i, fill_next(2) != 0);
	for (i = fill_next(4); i > 0; i--)
		SLOT_IGNORE(Arrays_append_others(self, thing));
	Arrays_set_pair(self, 1, numbers);
}

static void
fill_wire(Wire *self)
{
	Packet *packet = Wire_at_packet(self);

	SLOT_IGNORE(Wire_set_title(self, "wire"));
	SLOT_IGNORE(Packet_set_version(packet, fill_next(16)));
	SLOT_IGNORE(Packet_set_size(packet, fill_next(16)));
	Packet_set_length(packet, (uint16_t)fill_next(65536));
	Packet_set_offset(packet, -(int32_t)fill_next(100000));
	SLOT_IGNORE(Packet_set_flags(packet, fill_next(8)));
	SLOT_IGNORE(Packet_set_fragment(packet, fill_next(8192)));
	Packet_set_weight(packet, fill_next(100) / 16.0);
}

/* So many of each class, a few of which are freed at once: each refers to the
 * one before it, and to an earlier one. */
static void
fill(Thing_pool *pool, unsigned count)
{
	Thing_idx last = 0, numbers_at = 0;
	unsigned i;

	fill_seed = 1;
	for (i = 0; i < count; i++) {
		Numbers *numbers = Numbers_new(pool);
		Options *options = Options_new(pool);
		Arrays *arrays = Arrays_new(pool);
		Wire *wire = Wire_new(pool);

		if (!numbers || !options || !arrays || !wire)
			abort();
		Numbers_set_id(numbers, i * 4);
		Options_set_id(options, i * 4 + 1);
		Arrays_set_id(arrays, i * 4 + 2);
		Wire_set_id(wire, i * 4 + 3);
		fill_numbers(numbers);
		fill_options(options);
		numbers_at = Thing_idx_of(pool, Numbers_as_Thing(numbers));
		fill_arrays(arrays, last, numbers_at);
		fill_wire(wire);
		if (last)
			Numbers_set_next(numbers, last);
		Wire_set_next(wire, numbers_at);
		last = Thing_idx_of(pool, Options_as_Thing(options));
		Options_set_next(options, numbers_at);
		if (i % 5 == 3)
			Wire_free(pool, wire);
		if (i % 7 == 4)
			Numbers_free(pool, numbers);
	}
}

#endif

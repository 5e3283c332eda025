/* SPDX-License-Identifier: MIT */
/* uses: protocols.h */
/* Records of others: their sizes, samples read by accessors, and the same bytes
 * out of the numbers that were read. */
#include <stdio.h>

#include "check.h"
#include "protocols.h"

static int64_t
integer_of(slot_value value)
{
	return value.kind == SLOT_KIND_BOOL ? value.as.boolean
					    : value.as.integer;
}

/* An object of the class from these bytes, and one of nothing. */
#define SAMPLE(Class, ...) \
	static const uint8_t bytes[] = {__VA_ARGS__}; \
	Class read, made = Class##_DEFAULTS; \
\
	CHECK(sizeof bytes == sizeof read && Class##_class.align == 1); \
	memcpy(&read, bytes, sizeof read)

/* The sample has this number there; it comes into the other object, by its
 * accessor and by the tables. */
#define HAS(Class, slot, value) \
	do { \
		slot_value number; \
\
		CHECK(Class##_get_##slot(&read) == (value)); \
		CHECK(slot_get_named(&Class##_class, &read, SLOT_NAME(#slot), \
			      &number) == SLOT_OK); \
		CHECK(integer_of(number) == (int64_t)(value)); \
		Class##_set_##slot(&made, (value)); \
		CHECK(Class##_get_##slot(&made) == (value)); \
		CHECK(slot_set_named(&Class##_class, &made, SLOT_NAME(#slot), \
			      number) == SLOT_OK); \
	} while (0)

/* All numbers have come over. */
#define END() CHECK(memcmp(&made, bytes, sizeof made) == 0)

static void
test_ip4(void)
{
	SAMPLE(Ip4, 0x45, 0xb9, 0x00, 0x3c, 0x1c, 0x46, 0x41, 0x23, 0x40, 0x06,
		0xb1, 0xe6, 0xac, 0x10, 0x0a, 0x63, 0xac, 0x10, 0x0a, 0x0c);
	CHECK(sizeof(Ip4) == 20);
	HAS(Ip4, version, 4);
	HAS(Ip4, ihl, 5);
	HAS(Ip4, dscp, 46);
	HAS(Ip4, ecn, 1);
	HAS(Ip4, length, 60);
	HAS(Ip4, id, 0x1c46);
	HAS(Ip4, reserved, false);
	HAS(Ip4, df, true);
	HAS(Ip4, mf, false);
	HAS(Ip4, offset, 0x123);
	HAS(Ip4, ttl, 64);
	HAS(Ip4, protocol, 6);
	HAS(Ip4, checksum, 0xb1e6);
	HAS(Ip4, source, 0xac100a63);
	HAS(Ip4, destination, 0xac100a0c);
	END();
}

static void
test_ip6(void)
{
	SAMPLE(Ip6, 0x6a, 0x5b, 0xcd, 0xef, 0x00, 0x14, 0x3a, 0xff, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0);
	CHECK(sizeof(Ip6) == 40);
	HAS(Ip6, version, 6);
	HAS(Ip6, traffic, 0xa5);
	HAS(Ip6, flow, 0xbcdef);
	HAS(Ip6, length, 20);
	HAS(Ip6, next_header, 58);
	HAS(Ip6, hops, 255);
	END();
}

static void
test_tcp(void)
{
	SAMPLE(Tcp, 0xd4, 0x31, 0x01, 0xbb, 0, 0, 0, 1, 0xfe, 0xdc, 0xba, 0x98,
		0x50, 0x18, 0x72, 0x10, 0xab, 0xcd, 0, 7);
	CHECK(sizeof(Tcp) == 20);
	HAS(Tcp, source, 54321);
	HAS(Tcp, destination, 443);
	HAS(Tcp, sequence, 1);
	HAS(Tcp, acknowledged, 0xfedcba98);
	HAS(Tcp, offset, 5);
	HAS(Tcp, reserved, 0);
	HAS(Tcp, cwr, false);
	HAS(Tcp, ece, false);
	HAS(Tcp, urg, false);
	HAS(Tcp, ack, true);
	HAS(Tcp, psh, true);
	HAS(Tcp, rst, false);
	HAS(Tcp, syn, false);
	HAS(Tcp, fin, false);
	HAS(Tcp, window, 0x7210);
	HAS(Tcp, checksum, 0xabcd);
	HAS(Tcp, urgent, 7);
	END();
}

static void
test_dns(void)
{
	SAMPLE(Dns, 0x12, 0x34, 0x85, 0xa3, 0, 1, 0, 2, 0, 3, 0, 4);
	CHECK(sizeof(Dns) == 12);
	HAS(Dns, id, 0x1234);
	HAS(Dns, qr, true);
	HAS(Dns, opcode, 0);
	HAS(Dns, aa, true);
	HAS(Dns, tc, false);
	HAS(Dns, rd, true);
	HAS(Dns, ra, true);
	HAS(Dns, z, 2);
	HAS(Dns, rcode, 3);
	HAS(Dns, questions, 1);
	HAS(Dns, answers, 2);
	HAS(Dns, authorities, 3);
	HAS(Dns, additional, 4);
	END();
}

static void
test_rtp(void)
{
	SAMPLE(Rtp, 0x93, 0xe0, 0x12, 0x34, 0, 0, 0x10, 0, 0xde, 0xad, 0xbe,
		0xef);
	CHECK(sizeof(Rtp) == 12);
	HAS(Rtp, version, 2);
	HAS(Rtp, padding, false);
	HAS(Rtp, extension, true);
	HAS(Rtp, sources, 3);
	HAS(Rtp, marker, true);
	HAS(Rtp, payload, 96);
	HAS(Rtp, sequence, 0x1234);
	HAS(Rtp, timestamp, 4096);
	HAS(Rtp, ssrc, 0xdeadbeef);
	END();
}

static void
test_mavlink(void)
{
	SAMPLE(Mavlink, 0xfd, 9, 0, 0, 0x4e, 1, 1, 0x01, 0x02, 0xaa);
	CHECK(sizeof(Mavlink) == 10);
	HAS(Mavlink, magic, 0xfd);
	HAS(Mavlink, length, 9);
	HAS(Mavlink, sequence, 0x4e);
	HAS(Mavlink, system, 1);
	HAS(Mavlink, component, 1);
	HAS(Mavlink, message, 0xaa0201);
	END();
}

static void
test_can(void)
{
	SAMPLE(CanFrame, 0x78, 0x56, 0x34, 0x92, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0);
	CHECK(sizeof(CanFrame) == 16);
	HAS(CanFrame, id, 0x12345678);
	HAS(CanFrame, error, false);
	HAS(CanFrame, remote, false);
	HAS(CanFrame, extended, true);
	HAS(CanFrame, length, 8);
	END();
}

static void
test_gif(void)
{
	SAMPLE(GifScreen, 0x0a, 0x00, 0x0c, 0x01, 0xb1, 0x02, 0x31);
	CHECK(sizeof(GifScreen) == 7);
	HAS(GifScreen, width, 10);
	HAS(GifScreen, height, 268);
	HAS(GifScreen, table_size, 1);
	HAS(GifScreen, sorted, false);
	HAS(GifScreen, resolution, 3);
	HAS(GifScreen, has_table, true);
	HAS(GifScreen, background, 2);
	HAS(GifScreen, aspect, 0x31);
	END();
}

/* Start bit s of a DBC file, in Intel order the lowest bit of the signal, is
 * bit s of the record; in Motorola order, the highest, bit 8 * (s / 8) + 7 -
 * s % 8. */
static void
test_dbc(void)
{
	{
		SAMPLE(Intel, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88);
		CHECK(sizeof(Intel) == 8);
		HAS(Intel, before, 0x211);
		HAS(Intel, speed, 0x332);
		HAS(Intel, between, 0x544);
		HAS(Intel, gear, -3);
		HAS(Intel, after, 0x88776655 >> 7);
		END();
	}
	{
		SAMPLE(Motorola, 0x11, 0x22, 0x33, 0x44, 0x55, 0x76, 0x77,
			0x88);
		CHECK(sizeof(Motorola) == 8);
		HAS(Motorola, before, 1);
		HAS(Motorola, speed, 0x122);
		HAS(Motorola, between, 0x334455 << 3 | 3);
		HAS(Motorola, torque, -0x989);
		HAS(Motorola, after, 0x88);
		END();
	}
}

static void
test_nine(void)
{
	SAMPLE(Nine, 0xbf, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xeb);
	CHECK(sizeof(Nine) == 9);
	HAS(Nine, before, 5);
	HAS(Nine, wide, UINT64_MAX);
	HAS(Nine, after, 11);
	END();
}

int
main(void)
{
	test_ip4();
	test_ip6();
	test_tcp();
	test_dns();
	test_rtp();
	test_mavlink();
	test_can();
	test_gif();
	test_dbc();
	test_nine();
	return failures != 0;
}

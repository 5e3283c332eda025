/* SPDX-License-Identifier: MIT */
/* agree<T>(pool): objects of T are made in the pool and filled at random, by
 * the tables; what C++ says of them is what C says. */
#ifndef AGREE_HPP
#define AGREE_HPP

#include <cstdio>
#include <sstream>
#include <string>
#include <vector>

#include "use/check.h"

namespace agreement {

static uint64_t state_ = 88172645463325252u;

static uint64_t
chance(uint64_t below)
{
	state_ ^= state_ << 13;
	state_ ^= state_ >> 7;
	state_ ^= state_ << 17;
	return state_ % below;
}

/* What the class of C++ has, asked of the compiler. */
template <class T, class = void> struct has_equal : std::false_type {};
template <class T>
struct has_equal<T,
	decltype(void(std::declval<const T &>() == std::declval<const T &>()))>
    : std::true_type {};
template <class T, class = void> struct has_less : std::false_type {};
template <class T>
struct has_less<T,
	decltype(void(std::declval<const T &>() < std::declval<const T &>()))>
    : std::true_type {};
template <class T, class = void> struct has_repr : std::false_type {};
template <class T>
struct has_repr<T,
	decltype(void(std::declval<const T &>().repr(nullptr, 0)))>
    : std::true_type {};
template <class T, class = void> struct has_hash : std::false_type {};
template <class T>
struct has_hash<T,
	decltype(void(std::hash<T>()(std::declval<const T &>())))>
    : std::true_type {};

/* Any value: slots refuse many. */
static slot_value
any_value(const slot_info *slot)
{
	static const char *const texts[] = {"", "a", "bc", "text", "longer text"};
	const char *text = texts[chance(5)];
	int64_t number = static_cast<int64_t>(chance(9)) - 2;

	if (chance(3) == 0)
		number = static_cast<int64_t>(chance(70000));
	switch (slot->kind) {
	case SLOT_KIND_BOOL:
		return slot_bool(number & 1);
	case SLOT_KIND_CHAR:
		return slot_character(static_cast<char>('a' + (number & 7)));
	case SLOT_KIND_REAL:
		return slot_real(static_cast<double>(number) / 4);
	case SLOT_KIND_ENUM:
		return slot_enumerator(number);
	case SLOT_KIND_TEXT:
	case SLOT_KIND_STRING:
		return slot_text(text, std::strlen(text));
	case SLOT_KIND_BYTES:
		return slot_data(text, std::strlen(text));
	default:
		return slot_int(number);
	}
}

static void
fill(const slot_class *type, void *object)
{
	for (int number = 0; number < static_cast<int>(type->count); number++) {
		const slot_info *slot = slot_class_info(type, number);

		if (slot->flags & (SLOT_IS_LIST | SLOT_IS_INDEX))
			continue;
		if (slot->kind > SLOT_KIND_BYTES)
			continue;
		for (size_t i = 0; i < slot_count(type, object, number); i++)
			for (int tries = 0; tries < 4; tries++)
				slot_write_at(type, object, number, i,
					any_value(slot));
	}
}

template <class T, bool = has_equal<T>::value> struct equal {
	static void check(const slot_class *type, const T &a, const T &b)
	{
		CHECK((a == b) == slot_eq(type, &a, &b));
		CHECK((a != b) == !(a == b));
	}
};
template <class T> struct equal<T, false> {
	static void check(const slot_class *, const T &, const T &) {}
};
template <class T, bool = has_less<T>::value> struct less {
	static void check(const slot_class *type, const T &a, const T &b)
	{
		int order = slot_cmp(type, &a, &b);

		CHECK((a < b) == (order < 0));
		CHECK((a > b) == (order > 0));
		CHECK((a <= b) == (order <= 0));
		CHECK((a >= b) == (order >= 0));
	}
};
template <class T> struct less<T, false> {
	static void check(const slot_class *, const T &, const T &) {}
};
template <class T, bool = has_repr<T>::value> struct repr {
	static void check(const slot_class *type, const T &object)
	{
		size_t length = slot_repr(type, &object, nullptr, 0);
		std::vector<char> text(length + 1);
		std::ostringstream shown;

		slot_repr(type, &object, text.data(), text.size());
		shown << object;
		CHECK(shown.str() == std::string(text.data(), length));
	}
};
template <class T> struct repr<T, false> {
	static void check(const slot_class *, const T &) {}
};
template <class T, bool = has_hash<T>::value> struct hash {
	static void check(const slot_class *type, const T &object)
	{
		CHECK(std::hash<T>()(object) ==
			static_cast<size_t>(slot_hash(type, &object)));
	}
};
template <class T> struct hash<T, false> {
	static void check(const slot_class *, const T &) {}
};

/* Values: made, copied or moved as bytes are, ended. */
template <class T, bool = std::is_copy_constructible<T>::value,
	bool = std::is_move_constructible<T>::value>
struct values {
	static void check(const slot_class *type, const T &object)
	{
		T copy(object);
		T start;

		CHECK(slot_validate(type, &copy, nullptr, nullptr) ==
			slot_validate(type, &object, nullptr, nullptr));
		start = object;
		repr<T>::check(type, start);
		equal<T>::check(type, copy, start);
		equal<T>::check(type, copy, object);
		start.reset();
		equal<T>::check(type, start, T());
	}
};
template <class T> struct values<T, false, true> {
	static void check(const slot_class *type, const T &object)
	{
		T first, second;

		CHECK(first.copy(object));
		equal<T>::check(type, first, object);
		second = std::move(first);
		equal<T>::check(type, second, object);
		equal<T>::check(type, first, T());
		T third(std::move(second));
		equal<T>::check(type, third, object);
		repr<T>::check(type, third);
		third.reset();
		equal<T>::check(type, third, second);
	}
};
template <class T> struct values<T, false, false> {
	static void check(const slot_class *, const T &) {}
};

/* Objects of the class, if it has any of its own. */
template <class T, bool = std::is_default_constructible<T>::value>
struct objects {
	static std::vector<T *> make(slotgen::pool_of<T> pool)
	{
		const slot_class *type = slotgen::class_of<T>::table();
		std::vector<T *> made;

		for (int i = 0; i < 40; i++) {
			T *object = pool.make();

			CHECK(object != nullptr);
			if (i % 5)
				fill(type, object);
			made.push_back(object);
		}
		for (size_t i = 0; i < 10; i++)
			pool.free(made[i * 2 + 1]);
		for (size_t i = 0; i < 10; i++)
			made.erase(made.begin() + static_cast<long>(i + 1));
		return made;
	}
	static void check(slotgen::pool_of<T> pool)
	{
		size_t count = 0;

		for (slotgen::span<T> run : pool.runs()) {
			for (T &object : run)
				CHECK(slot_class_same(slot_class_of(&object),
					slotgen::class_of<T>::table()));
			count += run.size();
		}
		CHECK(count == 30);
	}
};
template <class T> struct objects<T, false> {
	static std::vector<T *> make(slotgen::pool_of<T>)
	{
		return std::vector<T *>();
	}
	static void check(slotgen::pool_of<T>) {}
};

template <class T>
void
agree(slotgen::pool_of<T> pool)
{
	const slot_class *type = slotgen::class_of<T>::table();
	slot_walk walk = slot_pool_walk(pool.all());
	std::vector<T *> made = objects<T>::make(pool);
	size_t count = 0;

	CHECK(type->size == sizeof(T));
	for (size_t i = 0; i < made.size(); i++) {
		repr<T>::check(type, *made[i]);
		hash<T>::check(type, *made[i]);
		values<T>::check(type, *made[i]);
		for (size_t j = 0; j < made.size(); j++) {
			equal<T>::check(type, *made[i], *made[j]);
			less<T>::check(type, *made[i], *made[j]);
		}
	}
	walk = slot_pool_walk(pool.all());
	for (T &object : pool) {
		CHECK(static_cast<void *>(&object) ==
			slot_walk_next(&walk, type));
		CHECK(pool.from(&object) == &object);
		count++;
	}
	CHECK(slot_walk_next(&walk, type) == nullptr);
	CHECK(count >= made.size());
	objects<T>::check(pool);
}

} // namespace agreement

#endif

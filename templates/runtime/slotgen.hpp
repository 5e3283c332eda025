/* SPDX-License-Identifier: MIT */
/*
 * slotgen.hpp: what the C++ headers written by "slotgen --emit=cxx" share.
 *
 *   slotgen::text      std::string_view; before C++17 something like it
 *   slotgen::maybe     an argument that may be left out
 *   slotgen::pool      objects of a class and of those below it, freed with it
 *   slotgen::pool_of   a pool that is somewhere else; for (auto &object : pool)
 *   slotgen::handle    an object of a pool that is freed with it
 *   slotgen::span      objects that lie side by side
 *   slotgen::name, slotgen::parse, slotgen::is_known     of enums
 *
 * C++11 to C++23; neither exceptions nor RTTI are needed, and nothing here
 * throws. Names that end in _ belong to generated code.
 */
#ifndef SLOTGEN_HPP
#define SLOTGEN_HPP

#include "slotgen.h"

#if defined(_MSVC_LANG)
#define SLOT_CXX_ _MSVC_LANG
#else
#define SLOT_CXX_ __cplusplus
#endif

#include <cstdlib>
#include <cstring>
#include <functional>
#include <iosfwd>
#include <iterator>
#include <type_traits>
#include <utility>
#if SLOT_CXX_ >= 201703L
#include <string_view>
#endif
#if SLOT_CXX_ >= 202002L
#include <compare>
#endif

#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header
#endif

/* What changes an object in a constant expression. */
#if SLOT_CXX_ >= 201402L
#define SLOT_CONSTEXPR14_ constexpr
#else
#define SLOT_CONSTEXPR14_ inline
#endif

namespace slotgen {

/*---- texts -----------------------------------------------------------------*/

#if SLOT_CXX_ >= 201703L
using text = std::string_view;
#else
/** Some characters; no zero need end them. */
class text {
	const char *data_;
	std::size_t size_;

public:
	using value_type = char;
	using const_iterator = const char *;
	constexpr text() noexcept : data_(nullptr), size_(0) {}
	constexpr text(const char *bytes, std::size_t length) noexcept
	    : data_(bytes), size_(length)
	{
	}
	text(const char *ended_by_zero) noexcept
	    : data_(ended_by_zero), size_(std::strlen(ended_by_zero))
	{
	}
	/** Of a std::string and its like. */
	template <class string,
		class = typename std::enable_if<std::is_convertible<
			decltype(std::declval<const string &>().c_str()),
			const char *>::value>::type>
	text(const string &of) noexcept : data_(of.data()), size_(of.size())
	{
	}
	template <class string,
		class = typename std::enable_if<std::is_convertible<
			decltype(std::declval<const string &>().c_str()),
			const char *>::value>::type,
		class = void>
	explicit operator string() const
	{
		return string(data_, size_);
	}
	constexpr const char *data() const noexcept { return data_; }
	constexpr std::size_t size() const noexcept { return size_; }
	constexpr std::size_t length() const noexcept { return size_; }
	constexpr bool empty() const noexcept { return size_ == 0; }
	constexpr const char *begin() const noexcept { return data_; }
	constexpr const char *end() const noexcept { return data_ + size_; }
	constexpr char operator[](std::size_t i) const noexcept
	{
		return data_[i];
	}
	int compare(text other) const noexcept
	{
		std::size_t both = size_ < other.size_ ? size_ : other.size_;
		int order = both ? std::memcmp(data_, other.data_, both) : 0;

		return order ? order
		     : size_ == other.size_ ? 0
		     : size_ < other.size_  ? -1 : 1;
	}
	friend bool operator==(text a, text b) noexcept
	{
		return a.size_ == b.size_ && a.compare(b) == 0;
	}
	friend bool operator!=(text a, text b) noexcept { return !(a == b); }
	friend bool operator<(text a, text b) noexcept
	{
		return a.compare(b) < 0;
	}
	template <class traits>
	friend std::basic_ostream<char, traits> &
	operator<<(std::basic_ostream<char, traits> &out, text shown)
	{
		return out.write(shown.data_,
			static_cast<std::ptrdiff_t>(shown.size_));
	}
};
#endif

/* Of a string that may be NULL. */
inline text
text_(const char *string) noexcept
{
	return string ? text(string, std::strlen(string)) : text();
}

/* Of a char [size], which a text may fill. */
inline text
text_(const char *bytes, std::size_t size) noexcept
{
	const void *zero = std::memchr(bytes, 0, size);

	return text(bytes, zero ? static_cast<std::size_t>(
					  static_cast<const char *>(zero) - bytes)
				: size);
}

/* For the tables. */
inline slot_value
text_value_(text of) noexcept
{
	return slot_text(of.data() ? of.data() : "", of.size());
}

/*---- arguments -------------------------------------------------------------*/

/** What may be left out. */
template <class type> class maybe {
	type value_;
	bool given_;

public:
	constexpr maybe() noexcept : value_(), given_(false) {}
	constexpr maybe(type value) noexcept : value_(value), given_(true) {}
	constexpr explicit operator bool() const noexcept { return given_; }
	constexpr bool has_value() const noexcept { return given_; }
	constexpr const type &operator*() const noexcept { return value_; }
};

/** A text that must be given: it has no default. */
template <class missing> struct needed_text {
	text value;
	constexpr needed_text(text given) noexcept : value(given) {}
	needed_text(const char *given) noexcept : value(text_(given)) {}
	template <class string,
		class = typename std::enable_if<std::is_convertible<
			decltype(std::declval<const string &>().c_str()),
			const char *>::value>::type>
	needed_text(const string &given) noexcept
	    : value(given.data(), given.size())
	{
	}
	constexpr operator text() const noexcept { return value; }
};

/* Whether an argument was given, and its value. */
template <class type>
constexpr bool
is_given_(const type &) noexcept
{
	return true;
}
template <class type>
constexpr bool
is_given_(const maybe<type> &argument) noexcept
{
	return argument.has_value();
}
template <class type>
constexpr bool
is_given_(type *const &argument) noexcept
{
	return argument != nullptr;
}
constexpr bool
is_given_(const text &argument) noexcept
{
	return argument.data() != nullptr;
}
constexpr bool
is_given_(const slot_bytes &argument) noexcept
{
	return argument.data != nullptr;
}
template <class type>
constexpr const type &
value_(const type &argument) noexcept
{
	return argument;
}
template <class type>
constexpr const type &
value_(const maybe<type> &argument) noexcept
{
	return *argument;
}
template <class type, class missing>
constexpr const type &
value_(const slot_needed_<type, missing> &argument) noexcept
{
	return argument.value;
}
template <class missing>
constexpr const text &
value_(const needed_text<missing> &argument) noexcept
{
	return argument.value;
}
/* How they are stored in the object whose set this is: by its setters, in a
 * member that has none, or by the tables; slot_good_ says whether all were
 * taken. */
/* clang-format off */
#define SLOT_CXX_SET_(C, s, m, id, value)   this->set_##s(value);
#define SLOT_CXX_TRY_(C, s, m, id, value) \
	slot_good_ = this->set_##s(value) && slot_good_;
#define SLOT_CXX_BYTES_(C, s, m, id, value) \
	slot_good_ = this->set_##s((value).data, (value).size) && slot_good_;
#define SLOT_CXX_OBJECT_(C, s, m, id, value) this->set_##s(value);
#define SLOT_CXX_M_SET_(C, s, m, id, value) this->::C::m = value;
#define SLOT_CXX_M_BELOW_(C, s, m, id, value) \
	this->::C::m = static_cast<decltype(this->::C::m)>(static_cast<void *>(value));
#define SLOT_CXX_M_STRING_(C, s, m, id, value) \
	slot_good_ = slot_string_set(&(this->::C::m), (value).data(), (value).size()) && \
		slot_good_;
#define SLOT_CXX_M_BYTES_(C, s, m, id, value) \
	slot_good_ = slot_bytes_set(&(this->::C::m), (value).data, (value).size) && \
		slot_good_;
#define SLOT_CXX_M_OBJECT_(C, s, m, id, value) \
	slot_move(&(this->::C::m), &value, sizeof(this->::C::m));
#define SLOT_CXX_BY_(C, id, value) \
	slot_good_ = slot_put_(&C##_class, this, slot::id, value) && slot_good_;
#define SLOT_CXX_T_BOOL_(C, s, m, id, value) SLOT_CXX_BY_(C, id, slot_bool(value))
#define SLOT_CXX_T_CHAR_(C, s, m, id, value) \
	SLOT_CXX_BY_(C, id, slot_character(value))
#define SLOT_CXX_T_INT_(C, s, m, id, value) \
	SLOT_CXX_BY_(C, id, slot_int(static_cast<int64_t>(value)))
#define SLOT_CXX_T_UINT_(C, s, m, id, value) \
	SLOT_CXX_BY_(C, id, slot_uint(static_cast<uint64_t>(value)))
#define SLOT_CXX_T_REAL_(C, s, m, id, value) SLOT_CXX_BY_(C, id, slot_real(value))
#define SLOT_CXX_T_ENUM_(C, s, m, id, value) \
	SLOT_CXX_BY_(C, id, slot_enumerator(static_cast<int64_t>(value)))
#define SLOT_CXX_T_TEXT_(C, s, m, id, value) \
	SLOT_CXX_BY_(C, id, ::slot_text((value).data(), (value).size()))
/* clang-format on */

/*---- classes ---------------------------------------------------------------*/

/** Makes an object of C's as its class: market::Order(slotgen::from_c(), order).
 */
struct from_c {};

/* Of a class of C++ its struct, pool and functions of C: each header has
 * specializations. */
template <class type> struct class_of;

/* A struct of C as its class, which adds nothing to it; the class may be only
 * declared. */
template <class type>
inline type *
as_(void *object) noexcept
{
	return static_cast<type *>(object);
}
template <class type>
inline const type *
as_(const void *object) noexcept
{
	return static_cast<const type *>(object);
}

/* What repr tells, of any length. */
template <class stream, class type>
stream &
print_(stream &out, const type &object)
{
	char few[256];
	std::size_t length = object.repr(few, sizeof few);
	char *many = nullptr;

	if (length < sizeof few)
		return static_cast<stream &>(
			out.write(few, static_cast<std::ptrdiff_t>(length)));
	many = static_cast<char *>(std::malloc(length + 1));
	if (!many) {
		out.setstate(stream::badbit);
		return out;
	}
	object.repr(many, length + 1);
	out.write(many, static_cast<std::ptrdiff_t>(length));
	std::free(many);
	return out;
}

/*---- enums -----------------------------------------------------------------*/

/* Of an enum of C++ that of C and its table. */
template <class type> struct enum_of;

/** "buy", of Side::buy; empty where a number has no name. */
template <class type>
inline text
name(type value) noexcept
{
	return text_(slot_enum_text(
		enum_of<type>::table(), static_cast<int64_t>(value)));
}

/** Side::buy, of "buy"; false, and nothing changed, where no value is called
 * so. */
template <class type>
inline bool
parse(text of, type &value) noexcept
{
	int64_t number;

	if (!slot_enum_number(
		    enum_of<type>::table(), of.data(), of.size(), &number))
		return false;
	value = static_cast<type>(number);
	return true;
}

/** Whether a number is one of the enum's, or made of its masks. */
template <class type>
inline bool
is_known(type value) noexcept
{
	return enum_of<type>::is_known(static_cast<int64_t>(value));
}

/* Its name; of masks those that it is made of, with | between; else its
 * number. */
template <class stream, class type>
stream &
print_enum_(stream &out, type value)
{
	const slot_enum *table = enum_of<type>::table();
	text whole = name(value);
	uint64_t rest = static_cast<uint64_t>(value);
	uint32_t i;

	if (!whole.empty() || !(table->flags & SLOT_ENUM_FLAGS) ||
		!is_known(value)) {
		if (whole.empty())
			out << static_cast<int64_t>(value);
		else
			out.write(whole.data(),
				static_cast<std::ptrdiff_t>(whole.size()));
		return out;
	}
	for (i = 0; i < table->count; i++) {
		uint64_t mask = static_cast<uint64_t>(
			slot_enum_values(table)[i].number);
		text part = name(static_cast<type>(mask));

		if (!mask || (rest & mask) != mask)
			continue;
		if (rest != static_cast<uint64_t>(value))
			out.write("|", 1);
		out.write(part.data(),
			static_cast<std::ptrdiff_t>(part.size()));
		rest &= ~mask;
	}
	return out;
}

/* clang-format off */
#define SLOT_CXX_FLAGS_(E, number) \
	constexpr E operator|(E a, E b) noexcept \
	{ \
		return static_cast<E>(static_cast<number>(a) | static_cast<number>(b)); \
	} \
	constexpr E operator&(E a, E b) noexcept \
	{ \
		return static_cast<E>(static_cast<number>(a) & static_cast<number>(b)); \
	} \
	constexpr E operator^(E a, E b) noexcept \
	{ \
		return static_cast<E>(static_cast<number>(a) ^ static_cast<number>(b)); \
	} \
	constexpr E operator~(E a) noexcept \
	{ \
		return static_cast<E>(~static_cast<number>(a)); \
	} \
	inline E &operator|=(E &a, E b) noexcept { return a = a | b; } \
	inline E &operator&=(E &a, E b) noexcept { return a = a & b; } \
	inline E &operator^=(E &a, E b) noexcept { return a = a ^ b; }
/* clang-format on */

/*---- objects of pools ------------------------------------------------------*/

/** An object of a pool that is freed, with all that it owns, where the handle
 * ends; none is none. It is to end before the pool does. */
template <class type> class handle {
	type *object_;

public:
	constexpr handle() noexcept : object_(nullptr) {}
	explicit handle(type *object) noexcept : object_(object) {}
	handle(handle &&from) noexcept : object_(from.release()) {}
	handle &operator=(handle &&from) noexcept
	{
		reset(from.release());
		return *this;
	}
	handle(const handle &) = delete;
	handle &operator=(const handle &) = delete;
	~handle() { reset(); }
	type *get() const noexcept { return object_; }
	type &operator*() const noexcept { return *object_; }
	type *operator->() const noexcept { return object_; }
	explicit operator bool() const noexcept { return object_ != nullptr; }
	/** Leaves it to the caller. */
	type *release() noexcept
	{
		type *object = object_;

		object_ = nullptr;
		return object;
	}
	void reset(type *object = nullptr) noexcept
	{
		type *old = object_;

		object_ = object;
		slot_free(old);
	}
};

/** Objects that lie side by side. */
template <class type> class span {
	type *first_;
	std::size_t size_;

public:
	using value_type = typename std::remove_cv<type>::type;
	using iterator = type *;
	constexpr span() noexcept : first_(nullptr), size_(0) {}
	constexpr span(type *first, std::size_t size) noexcept
	    : first_(first), size_(size)
	{
	}
	constexpr type *data() const noexcept { return first_; }
	constexpr std::size_t size() const noexcept { return size_; }
	constexpr bool empty() const noexcept { return size_ == 0; }
	constexpr type *begin() const noexcept { return first_; }
	constexpr type *end() const noexcept { return first_ + size_; }
	constexpr type &operator[](std::size_t i) const noexcept
	{
		return first_[i];
	}
};

/** Where a walk over a pool is: slab by slab, also while objects are freed and
 * made. */
template <class type> class walk_iterator {
	using plain = typename std::remove_const<type>::type;
	slot_walk walk_;
	type *object_;

public:
	using iterator_category = std::forward_iterator_tag;
	using value_type = plain;
	using difference_type = std::ptrdiff_t;
	using pointer = type *;
	using reference = type &;
	walk_iterator() noexcept : walk_(), object_(nullptr) {}
	explicit walk_iterator(const slot_pool *pool) noexcept
	    : walk_(slot_pool_walk(pool)), object_(nullptr)
	{
		++*this;
	}
	type &operator*() const noexcept { return *object_; }
	type *operator->() const noexcept { return object_; }
	walk_iterator &operator++() noexcept
	{
		/* Only a copy is handed out of line, once for many objects, so
		 * that the walk can stay in registers. */
		if (walk_.rest & ~walk_.slab->holes[walk_.word]) {
			object_ = as_<plain>(class_of<plain>::next(&walk_));
		} else {
			slot_walk walk = walk_;

			object_ = as_<plain>(class_of<plain>::next(&walk));
			walk_ = walk;
		}
		return *this;
	}
	walk_iterator operator++(int) noexcept
	{
		walk_iterator before = *this;

		++*this;
		return before;
	}
	friend bool
	operator==(const walk_iterator &a, const walk_iterator &b) noexcept
	{
		return a.object_ == b.object_;
	}
	friend bool
	operator!=(const walk_iterator &a, const walk_iterator &b) noexcept
	{
		return a.object_ != b.object_;
	}
};

/** The same of those that lie side by side. */
template <class type> class run_iterator {
	using plain = typename std::remove_const<type>::type;
	slot_run_walk walk_;
	span<type> run_;

public:
	using iterator_category = std::input_iterator_tag;
	using value_type = span<type>;
	using difference_type = std::ptrdiff_t;
	using pointer = const span<type> *;
	using reference = const span<type> &;
	run_iterator() noexcept : walk_(), run_() {}
	explicit run_iterator(const slot_pool *pool) noexcept
	    : walk_(slot_pool_runs(pool)), run_()
	{
		++*this;
	}
	const span<type> &operator*() const noexcept { return run_; }
	const span<type> *operator->() const noexcept { return &run_; }
	run_iterator &operator++() noexcept
	{
		std::size_t count = 0;
		plain *first = as_<plain>(
			class_of<plain>::run(&walk_, &count));

		run_ = span<type>(first, first ? count : 0);
		return *this;
	}
	run_iterator operator++(int) noexcept
	{
		run_iterator before = *this;

		++*this;
		return before;
	}
	friend bool
	operator==(const run_iterator &a, const run_iterator &b) noexcept
	{
		return a.run_.data() == b.run_.data();
	}
	friend bool
	operator!=(const run_iterator &a, const run_iterator &b) noexcept
	{
		return a.run_.data() != b.run_.data();
	}
};

template <class type> class runs_of {
	const slot_pool *pool_;

public:
	explicit runs_of(const slot_pool *pool) noexcept : pool_(pool) {}
	run_iterator<type> begin() const noexcept
	{
		return run_iterator<type>(pool_);
	}
	run_iterator<type> end() const noexcept
	{
		return run_iterator<type>();
	}
};

/** Objects of a class and of those below it in a pool of its family, which
 * stands somewhere else: like a pointer, it is copied. */
template <class type> class pool_of {
	using in_c = class_of<type>;
	using c_pool = typename in_c::c_pool;
	c_pool *pool_;

	template <class given> type *made(const given &arguments) const
	{
		type *object = make();

		if (object && object->slot_take_(arguments)) {
			object->slot_made_();
			return object;
		}
		free(object);
		return nullptr;
	}

public:
	pool_of(c_pool &pool) noexcept : pool_(&pool) {}
	/** That of C. */
	c_pool *c() const noexcept { return pool_; }
	slot_pool *all() const noexcept { return &pool_->all; }

	walk_iterator<type> begin() const noexcept
	{
		return walk_iterator<type>(all());
	}
	walk_iterator<type> end() const noexcept
	{
		return walk_iterator<type>();
	}
	/** Those of just this class, as many at once as lie side by side: while
	 * they are gone through, nothing of the pool is made or freed. */
	runs_of<type> runs() const noexcept { return runs_of<type>(all()); }

	/** A new object, as the schema says it starts; NULL when out of
	 * memory. */
	type *make() const noexcept { return as_<type>(in_c::make(pool_)); }
	/** … with these; NULL, and nothing made, also where one is refused. */
	type *make(const typename type::args &arguments) const
	{
		return made(arguments);
	}
	type *make(const typename type::slot_builder_ &arguments) const
	{
		return made(arguments);
	}
	/** The same, freed with the handle. */
	handle<type> hold() const noexcept { return handle<type>(make()); }
	handle<type> hold(const typename type::args &arguments) const
	{
		return handle<type>(make(arguments));
	}
	handle<type> hold(const typename type::slot_builder_ &arguments) const
	{
		return handle<type>(make(arguments));
	}
	/** With all that it owns; NULL is none. */
	void free(type *object) const noexcept
	{
		slot_pool_free(all(), object);
	}

	/** The object, where it is one of the class; else NULL. */
	template <class parent> type *from(parent *object) const noexcept
	{
		return as_<type>(const_cast<void *>(slot_from(
			all(), object, in_c::table())));
	}
	/** A weak reference to one; and its object, or NULL where that is gone.
	 */
	slot_weak weaken(const type &object) const noexcept
	{
		return in_c::weaken(pool_, &object);
	}
	type *deref(slot_weak reference) const noexcept
	{
		return as_<type>(in_c::deref(pool_, reference));
	}
	/** Of slots that refer by index: the object of one, NULL of 0; and its
	 * index. */
	type *at(uint32_t index) const noexcept
	{
		return as_<type>(in_c::at(pool_, index));
	}
	uint32_t index_of(const type &object) const noexcept
	{
		return slot_pool_index(all(), &object);
	}
	/** A new object of what the reader has; NULL at a fault. */
	type *read(slot_json_reader &reader) const noexcept
	{
		return as_<type>(in_c::read(pool_, &reader));
	}
};

/** A pool of a family, called after its root, with all its objects. Where these
 * own objects of other pools, it is made of those, which end after it:
 * slotgen::pool<Account> accounts(orders). It is neither copied nor moved. */
template <class type> class pool : public class_of<type>::c_pool {
	using c_pool = typename class_of<type>::c_pool;
	using objects = pool_of<type>;

public:
	template <class... peer> explicit pool(peer &...peers) noexcept
	{
		class_of<type>::start(this, &peers...);
	}
	~pool() { slot_pool_destroy(&this->all); }
	pool(const pool &) = delete;
	pool &operator=(const pool &) = delete;

	/** All of them, or those of a class below: pool.of<LimitOrder>(). */
	objects of_all() noexcept { return objects(*this); }
	template <class below> pool_of<below> of() noexcept
	{
		return pool_of<below>(*this);
	}
	/** How many there are, of all classes. */
	std::size_t size() const noexcept { return this->all.count; }
	bool empty() const noexcept { return this->all.count == 0; }
	/** Frees them all. */
	void clear() noexcept { slot_pool_clear(&this->all); }

	walk_iterator<type> begin() noexcept
	{
		return walk_iterator<type>(&this->all);
	}
	walk_iterator<type> end() noexcept { return walk_iterator<type>(); }
	walk_iterator<const type> begin() const noexcept
	{
		return walk_iterator<const type>(&this->all);
	}
	walk_iterator<const type> end() const noexcept
	{
		return walk_iterator<const type>();
	}
	runs_of<type> runs() noexcept { return runs_of<type>(&this->all); }
	runs_of<const type> runs() const noexcept
	{
		return runs_of<const type>(&this->all);
	}

	type *make() noexcept { return of_all().make(); }
	type *make(const typename type::args &arguments)
	{
		return of_all().make(arguments);
	}
	type *make(const typename type::slot_builder_ &arguments)
	{
		return of_all().make(arguments);
	}
	handle<type> hold() noexcept { return of_all().hold(); }
	handle<type> hold(const typename type::args &arguments)
	{
		return of_all().hold(arguments);
	}
	handle<type> hold(const typename type::slot_builder_ &arguments)
	{
		return of_all().hold(arguments);
	}
	void free(type *object) noexcept { of_all().free(object); }
	slot_weak weaken(const type &object) noexcept
	{
		return of_all().weaken(object);
	}
	type *deref(slot_weak reference) noexcept
	{
		return of_all().deref(reference);
	}
	type *at(uint32_t index) noexcept { return of_all().at(index); }
	uint32_t index_of(const type &object) noexcept
	{
		return of_all().index_of(object);
	}
	type *read(slot_json_reader &reader) noexcept
	{
		return of_all().read(reader);
	}
};

} // namespace slotgen

#endif /* SLOTGEN_HPP */

/* SPDX-License-Identifier: MIT */
/*---- language.h ----------------------------------------------------------*/

/*
 * One spelling for what C11, C++11 and tcc write differently, and what stands
 * around a generated header.
 */

/* A misspelt accessor, and an object of another class given to one, are errors,
 * as C has had them since 1999; older compilers only warn. It holds for the
 * rest of the file; a lost const is the warning that it was. */
#if defined(__GNUC__) && !defined(__cplusplus) && !defined(SLOTGEN_NO_PRAGMA)
#pragma GCC diagnostic error "-Wimplicit-function-declaration"
#pragma GCC diagnostic error "-Wincompatible-pointer-types"
#if defined(__clang__) /* which lowers no error to a warning, so twice */
#pragma clang diagnostic ignored \
	"-Wincompatible-pointer-types-discards-qualifiers"
#pragma clang diagnostic warning \
	"-Wincompatible-pointer-types-discards-qualifiers"
#endif
#endif

/* clang-format off */
#if defined(__cplusplus)
#define SLOT_CAST(type, value)       static_cast<type>(value)
#define SLOT_STATIC_ASSERT(is, text) static_assert(is, text)
#define SLOT_ALIGNOF(type)           alignof(type)
#define SLOT_ALIGNAS(bytes)          alignas(bytes)
#define SLOT_ENUM_INT                : int /* any int of a wire, as in C */
#define SLOT_EXTERN                  extern "C"
#define SLOT_ADDRESS_(pointer)       reinterpret_cast<uintptr_t>(pointer)
#define SLOT_POINTER_(address)       reinterpret_cast<void *>(address)
#define SLOT_NOT_CONST_(pointer)     const_cast<void *>(pointer)
#define SLOT_NOT_ASSIGNED_C_
#define SLOT_NOT_ASSIGNED_CXX_(T)    T &operator=(const T &) = delete;
#define SLOT_NOT_COPIED_             slot_not_copied_ slot_not_copied;
#define SLOT_MOVED_(T, value)        static_cast<T &&>(value)
#else
#define SLOT_CAST(type, value)       ((type)(value))
#define SLOT_STATIC_ASSERT(is, text) _Static_assert(is, text)
#define SLOT_ALIGNOF(type)           _Alignof(type)
#define SLOT_ALIGNAS(bytes)          _Alignas(bytes)
#define SLOT_ENUM_INT
#define SLOT_EXTERN                  extern
#define SLOT_ADDRESS_(pointer)       ((uintptr_t)(pointer))
#define SLOT_POINTER_(address)       ((void *)(address))
#define SLOT_NOT_CONST_(pointer)     ((void *)(uintptr_t)(pointer))
#define SLOT_NOT_ASSIGNED_C_ \
	SLOT_EXTENSION_ const char slot_no_assignment[0];
#define SLOT_NOT_ASSIGNED_CXX_(T)
#define SLOT_NOT_COPIED_      SLOT_NOT_ASSIGNED_C_
#define SLOT_MOVED_(T, value) value
#endif

/* An answer that must be looked at; SLOT_IGNORE(call) is meant not to be. */
#if defined(__cplusplus) && __cplusplus >= 201703L
#define SLOT_MUST_CHECK [[nodiscard]]
#elif defined(__GNUC__)
#define SLOT_MUST_CHECK __attribute__((warn_unused_result))
#else
#define SLOT_MUST_CHECK
#endif
#define SLOT_IGNORE(accepted) ((void)!(accepted))

/* What sets a slot and may refuse the value. With SLOTGEN_CHECK_SETTERS defined
 * its answer must be looked at, and by clang a constant that it would refuse
 * does not compile. */
#if defined(SLOTGEN_CHECK_SETTERS)
#define SLOT_SETTER SLOT_MUST_CHECK static inline
#else
#define SLOT_SETTER static inline
#endif
#if defined(SLOTGEN_CHECK_SETTERS) && defined(__clang__)
#define SLOT_REFUSES_(refused) \
	__attribute__((diagnose_if(refused, "refused: " #refused, "error")))
#else
#define SLOT_REFUSES_(refused)
#endif

#if defined(__GNUC__)
#define SLOT_EXTENSION_ __extension__
#else
#define SLOT_EXTENSION_
#endif

#if defined(__cplusplus)
/* What makes a class that owns something one that is neither copied nor
 * assigned: two would own the same. A function's result is moved, and the class
 * stays an aggregate. */
struct slot_not_copied_ {
	slot_not_copied_() = default;
	slot_not_copied_(slot_not_copied_ &&) = default;
	slot_not_copied_(const slot_not_copied_ &) = delete;
	slot_not_copied_ &operator=(const slot_not_copied_ &) = delete;
};
#endif

/* Around a generated header, whose functions have C's names; anonymous structs
 * are C11, and in C++ what every compiler has. */
#if defined(__cplusplus)
#define SLOT_C_BEGIN_ extern "C" {
#define SLOT_C_END_   }
#else
#define SLOT_C_BEGIN_
#define SLOT_C_END_
#endif
#if defined(__clang__)
#define SLOT_HEADER_BEGIN \
	SLOT_C_BEGIN_ \
	_Pragma("clang diagnostic push") \
	_Pragma("clang diagnostic ignored \"-Wgnu-anonymous-struct\"") \
	_Pragma("clang diagnostic ignored \"-Wnested-anon-types\"") \
	_Pragma("clang diagnostic ignored \"-Wdeprecated-copy\"")
#define SLOT_HEADER_END _Pragma("clang diagnostic pop") SLOT_C_END_
#else
#define SLOT_HEADER_BEGIN SLOT_C_BEGIN_
#define SLOT_HEADER_END   SLOT_C_END_
#endif
/* clang-format on */

/* An index out of range: ends the program in developer builds. A program may
 * define it. */
#if !defined(SLOT_ASSERT_)
#define SLOT_ASSERT_(condition) assert(condition)
#endif

/* Layout is computed by slotgen, for the target it was told; the compiler must
 * agree. Every file that includes a header asserts sizes, which is where
 * another target or -fpack-struct shows; offsets, each of which takes as long
 * to compile as an accessor, are asserted once, beside the tables. */
/* clang-format off */
#if defined(SLOTGEN_FILES)
/* The size has a u behind it where objects lead to more than is in them. */
#define SLOT_LAYOUT(T, size, align) \
	SLOT_EXTERN const char T##_is_flat_[0 - size < 0 ? 1 : 2]; \
	SLOT_STATIC_ASSERT(sizeof(T) == size && SLOT_ALIGNOF(T) == align, \
		#T " is laid out otherwise here: see slotgen --target")
#elif defined(__cplusplus)
#define SLOT_LAYOUT(T, size, align) \
	static_assert(sizeof(T) == size && alignof(T) == align, \
		#T " is laid out otherwise here: see slotgen --target")
#else /* without macros in macros, which take half as long again */
#define SLOT_LAYOUT(T, size, align) \
	_Static_assert(sizeof(T) == size && _Alignof(T) == align, \
		#T " is laid out otherwise here: see slotgen --target")
#endif
#define SLOT_PLACES(T, offsets) \
	SLOT_STATIC_ASSERT(offsets, \
		#T " has its slots elsewhere here: see slotgen --target")
/* clang-format on */
#define SLOT_AT(T, member, offset) (offsetof(T, member) == (offset))

/* SPDX-License-Identifier: MIT */
/*---- define.h ------------------------------------------------------------*/

/*
 * The functions of a class T that its header declares and its tables' file
 * defines, a line for each: what goes through the tables, or copies what an
 * object starts with. hook is SLOT_HOOKS_ where functions of the program look
 * at an object that was made. T may have the name that a parameter would have.
 *
 * Where SLOTGEN_PART is defined, 1 to 6, the tables' file has one part of it
 * only, and six objects of it in a library are what one without it is: of these
 * a linker takes what a program needs, and so of the run time.
 */
/* clang-format off */
#if !defined(SLOTGEN_PART)
#define SLOT_PART_(part) 1
#elif SLOTGEN_PART >= 1 && SLOTGEN_PART <= 6
#define SLOT_PART_(part) (SLOTGEN_PART == (part))
#else
#error "SLOTGEN_PART is a number from 1 to 6"
#endif

/* The program's functions, as the tables have them. */
#define SLOT_ASKS_(asked, type) \
	(asked(SLOT_CAST(type, slot_self_), slot_fault_) || \
		(slot_fault_->function = #asked, false))
#define SLOT_CALLS_(called, type) \
	(called(SLOT_CAST(type, slot_self_)), true)

#if SLOT_PART_(1) /* and the tables */
#define SLOT_DEFINE_INIT_(T) \
	void T##_init(T *slot_self_) \
	{ \
		static const T slot_defaults_ = T##_DEFAULTS; \
		slot_move(slot_self_, &slot_defaults_, sizeof *slot_self_); \
	}
#else
#define SLOT_DEFINE_INIT_(T)
#endif

#if SLOT_PART_(2)
#define SLOT_DEFINE_RELEASE_(T) \
	void T##_release(T *slot_self_) \
	{ \
		slot_release(&T##_class, slot_self_); \
	}
#define SLOT_DEFINE_COPY_(T) \
	void T##_copy(T *slot_to_, const T *slot_from_) \
	{ \
		*slot_to_ = *slot_from_; \
	}
#define SLOT_DEFINE_COPY_OWNED_(T) \
	bool T##_copy(T *slot_to_, const T *slot_from_) \
	{ \
		return slot_copy(&T##_class, slot_to_, slot_from_); \
	}
#else
#define SLOT_DEFINE_RELEASE_(T)
#define SLOT_DEFINE_COPY_(T)
#define SLOT_DEFINE_COPY_OWNED_(T)
#endif
/* A word that a class shares with those below it: its own bits, by mask. */
#define SLOT_MERGE_(word, to, from, mask) \
	SLOT_CAST(word, ((to) & ~(mask)) | ((from) & (mask)))

#if SLOT_PART_(3)
#define SLOT_DEFINE_EQ_(T) \
	bool T##_eq(const T *slot_a_, const T *slot_b_) \
	{ \
		return slot_eq(&T##_class, slot_a_, slot_b_); \
	}
#define SLOT_DEFINE_CMP_(T) \
	int T##_cmp(const T *slot_a_, const T *slot_b_) \
	{ \
		return slot_cmp(&T##_class, slot_a_, slot_b_); \
	}
#define SLOT_DEFINE_HASH_(T) \
	uint64_t T##_hash(const T *slot_self_) \
	{ \
		return slot_hash(&T##_class, slot_self_); \
	}
#else
#define SLOT_DEFINE_EQ_(T)
#define SLOT_DEFINE_CMP_(T)
#define SLOT_DEFINE_HASH_(T)
#endif

#if SLOT_PART_(4) /* what tells of values, also of those that it refuses */
#define SLOT_DEFINE_OF_(T, alone) \
	T T##_of(alone(0 T##_NEEDS_(SLOT_OF_PARAMETER_, 0))) \
	{ \
		T slot_o_, *slot_at_ = &slot_o_; \
		T##_init(slot_at_); \
		T##_NEEDS_(SLOT_OF_STORE_, SLOT_OR_END_) \
		return slot_o_; \
	}
/* Of a class of which making may fail. */
#define SLOT_DEFINE_TRY_OF_(T, alone) \
	bool T##_try_of(T *slot_to_, slot_fault *slot_told_ \
		T##_NEEDS_(SLOT_OF_PARAMETER_, 0)) \
	{ \
		T slot_o_, *slot_at_ = &slot_o_; \
		bool slot_good_ = true; \
		T##_init(slot_at_); \
		T##_NEEDS_(SLOT_OF_STORE_, SLOT_OR_TELL_) \
		SLOT_HOOKS_SLOT_OR_TELL_(T, slot_at_); \
		if (!slot_good_) { \
			T##_NEEDS_(SLOT_OF_BACK_, 0) \
		} \
		return slot_tried_( \
			&T##_class, slot_to_, slot_at_, slot_good_); \
	} \
	T T##_of(alone(0 T##_NEEDS_(SLOT_OF_PARAMETER_, 0))) \
	{ \
		T slot_o_; \
		slot_fault slot_told_; \
		memset(&slot_told_, 0, sizeof slot_told_); \
		T##_init(&slot_o_); \
		if (!T##_try_of(&slot_o_, &slot_told_ \
				T##_NEEDS_(SLOT_OF_ARGUMENT_, 0))) \
			slot_end_(#T "_of", &slot_told_); \
		return slot_o_; \
	}
#define SLOT_DEFINE_REPR_(T) \
	size_t T##_repr( \
		const T *slot_self_, char *slot_text_, size_t slot_size_) \
	{ \
		return slot_repr( \
			&T##_class, slot_self_, slot_text_, slot_size_); \
	}
#define SLOT_DEFINE_VALIDATE_(T) \
	size_t T##_validate( \
		const T *slot_self_, slot_report *slot_report_, \
		void *slot_context_) \
	{ \
		return slot_validate( \
			&T##_class, slot_self_, slot_report_, slot_context_); \
	}
#else
#define SLOT_DEFINE_OF_(T, alone)
#define SLOT_DEFINE_TRY_OF_(T, alone)
#define SLOT_DEFINE_REPR_(T)
#define SLOT_DEFINE_VALIDATE_(T)
#endif

/* A pool's struct begins with all; what it is of may be only declared. */
#define SLOT_POOL_OF_(pool) SLOT_CAST(slot_pool *, SLOT_CAST(void *, pool))

#if SLOT_PART_(5)
#define SLOT_DEFINE_POOL_INIT_(T) \
	void T##_pool_init(T##_pool *slot_pool_) \
	{ \
		slot_pool_init(&slot_pool_->all, &T##_class, NULL, 0); \
	}
/* One of pools, all those of a schema. */
#define SLOT_SET_POOL_(number, T, peers, count) \
	slot_pool_init(&slot_pools_->T.all, &T##_class, peers, count); \
	slot_pools_->slot_all[number] = &slot_pools_->T.all;
/* slot_pool_new where the slab in hand has a place of the class, one of those
 * freed last or else a new one, without a second call. */
#define SLOT_DEFINE_NEW_(T, is_weak) \
	T *T##_new(T##_pool *slot_pool_) \
	{ \
		struct slot_slab_ *slot_s_ = slot_pool_->all.current; \
		void *slot_self_ = slot_s_; \
		slot_map_ slot_h_; \
		uint32_t slot_p_; \
		if (slot_s_->makes == &T##_class && \
			(slot_s_->holes[slot_s_->hint] || \
				slot_s_->used < slot_s_->capacity)) { \
			slot_h_ = slot_s_->holes[slot_s_->hint]; \
			slot_p_ = slot_s_->used; \
			if (slot_h_) { \
				slot_p_ = SLOT_LOWEST_(slot_h_) + \
					SLOT_CAST(uint32_t, slot_s_->hint * SLOT_MAP_BITS_); \
				slot_s_->holes[slot_s_->hint] = slot_h_ & (slot_h_ - 1); \
			} else { \
				slot_s_->used++; \
				slot_pool_->all.rows[slot_s_->number].end++; \
			} \
			if (is_weak) \
				slot_s_->generations[slot_p_]++; \
			slot_pool_->all.count++; \
			slot_s_->room--; \
			slot_self_ = SLOT_CAST(char *, slot_self_) + \
				(slot_s_->first + slot_p_ * slot_s_->stride); \
		} else \
			slot_self_ = slot_pool_new(&slot_pool_->all, &T##_class); \
		if (slot_self_) { \
			T##_init(SLOT_CAST(T *, slot_self_)); \
			slot_home_put_(&T##_class, slot_self_, \
				SLOT_ADDRESS_(&slot_pool_->all) | 1); \
		} \
		return SLOT_CAST(T *, slot_self_); \
	}
#define SLOT_DEFINE_FREE_(T) \
	void T##_free(T##_pool *slot_pool_, T *slot_self_) \
	{ \
		slot_pool_free(&slot_pool_->all, slot_self_); \
	}
#define SLOT_DEFINE_FROM_(T, P) \
	T *T##_from_##P(const T##_pool *slot_pool_, P *slot_from_) \
	{ \
		return SLOT_CAST(T *, SLOT_NOT_CONST_( \
			slot_from(&slot_pool_->all, slot_from_, &T##_class))); \
	} \
	const T *T##_from_const_##P( \
		const T##_pool *slot_pool_, const P *slot_from_) \
	{ \
		return SLOT_CAST(const T *, \
			slot_from(&slot_pool_->all, slot_from_, &T##_class)); \
	}
#define SLOT_DEFINE_RUN_(T) \
	T *T##_run(slot_run_walk *slot_walk_, size_t *slot_count_) \
	{ \
		return SLOT_CAST(T *, slot_run_( \
			slot_walk_, &T##_class, slot_count_)); \
	}
#define SLOT_DEFINE_WEAKEN_(T) \
	T##_weak T##_weaken(const T##_pool *slot_pool_, const T *slot_self_) \
	{ \
		return slot_weaken(&slot_pool_->all, slot_self_); \
	}
#define SLOT_DEFINE_DEREF_(T) \
	T *T##_deref(const T##_pool *slot_pool_, T##_weak slot_handle_) \
	{ \
		return SLOT_CAST( \
			T *, slot_deref(&slot_pool_->all, slot_handle_, &T##_class)); \
	}
#else
#define SLOT_DEFINE_POOL_INIT_(T)
#define SLOT_DEFINE_NEW_(T, is_weak)
#define SLOT_DEFINE_FREE_(T)
#define SLOT_DEFINE_FROM_(T, P)
#define SLOT_DEFINE_RUN_(T)
#define SLOT_DEFINE_WEAKEN_(T)
#define SLOT_DEFINE_DEREF_(T)
#endif
#define SLOT_DEFINE_POOLED_(T) \
	SLOT_DEFINE_FREE_(T) \
	SLOT_DEFINE_NEW_FROM_JSON_(T)
/* clang-format on */

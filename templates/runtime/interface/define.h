/* SPDX-License-Identifier: MIT */
/*---- define.h ------------------------------------------------------------*/

/*
 * The functions of a class T that its header declares and its tables' file
 * defines, a line for each: what goes through the tables, or copies what an
 * object starts with. hook is the program's function for an object that was
 * made, below the class that tells objects of T among those of their pool, or
 * NULL where all are.
 */
/* clang-format off */
#define SLOT_DEFINE_INIT_(T) \
	void T##_init(T *self) \
	{ \
		static const T slot_defaults_ = T##_DEFAULTS; \
		slot_move(self, &slot_defaults_, sizeof *self); \
	}
#define SLOT_DEFINE_OF_(T, hook, parameters, stores) \
	T T##_of parameters \
	{ \
		T slot_o_; \
		T##_init(&slot_o_); \
		stores \
		hook(&slot_o_); \
		return slot_o_; \
	}
#define SLOT_DEFINE_RELEASE_(T) \
	void T##_release(T *self) { slot_release(&T##_class, self); }
#define SLOT_DEFINE_COPY_(T) \
	void T##_copy(T *to, const T *from) { *to = *from; }
/* A word that a class shares with those below it: its own bits, by mask. */
#define SLOT_MERGE_(word, to, from, mask) \
	SLOT_CAST(word, ((to) & ~(mask)) | ((from) & (mask)))
#define SLOT_DEFINE_COPY_OWNED_(T) \
	bool T##_copy(T *to, const T *from) \
	{ \
		return slot_copy(&T##_class, to, from); \
	}
#define SLOT_DEFINE_EQ_(T) \
	bool T##_eq(const T *a, const T *b) \
	{ \
		return slot_eq(&T##_class, a, b); \
	}
#define SLOT_DEFINE_CMP_(T) \
	int T##_cmp(const T *a, const T *b) \
	{ \
		return slot_cmp(&T##_class, a, b); \
	}
#define SLOT_DEFINE_HASH_(T) \
	uint64_t T##_hash(const T *self) \
	{ \
		return slot_hash(&T##_class, self); \
	}
#define SLOT_DEFINE_REPR_(T) \
	size_t T##_repr(const T *self, char *text, size_t size) \
	{ \
		return slot_repr(&T##_class, self, text, size); \
	}
#define SLOT_DEFINE_VALIDATE_(T) \
	size_t T##_validate( \
		const T *self, slot_report *report, void *context) \
	{ \
		return slot_validate(&T##_class, self, report, context); \
	}
#define SLOT_DEFINE_JSON_(T, release, hook) \
	bool T##_to_json(const T *self, slot_json_writer *writer) \
	{ \
		return slot_json_write(writer, &T##_class, self); \
	} \
	bool T##_from_json(T *self, slot_json_reader *reader) \
	{ \
		release(self); \
		T##_init(self); \
		if (!slot_json_read(reader, &T##_class, self)) \
			return false; \
		hook(self); \
		return true; \
	}
/* A pool's struct begins with all; what it is of may be only declared. */
#define SLOT_POOL_OF_(pool) SLOT_CAST(slot_pool *, SLOT_CAST(void *, pool))
#define SLOT_DEFINE_POOL_INIT_(T) \
	void T##_pool_init(T##_pool *pool) \
	{ \
		slot_pool_init(&pool->all, &T##_class, NULL, 0); \
	}
/* One of pools, all those of a schema. */
#define SLOT_SET_POOL_(number, T, peers, count) \
	slot_pool_init(&pools->T.all, &T##_class, peers, count); \
	pools->slot_all[number] = &pools->T.all;
#define SLOT_DEFINE_NEW_(T) \
	T *T##_new(T##_pool *pool) \
	{ \
		void *self = slot_pool_new(&pool->all, &T##_class); \
		if (self) \
			T##_init(SLOT_CAST(T *, self)); \
		return SLOT_CAST(T *, self); \
	}
#define SLOT_DEFINE_POOLED_(T, below, hook) \
	void T##_free(T##_pool *pool, T *self) \
	{ \
		slot_pool_free(&pool->all, self); \
	} \
	T *T##_next(slot_walk *walk) \
	{ \
		return SLOT_CAST(T *, slot_walk_next(walk, below)); \
	} \
	T *T##_new_from_json(T##_pool *pool, slot_json_reader *reader) \
	{ \
		void *self = slot_json_read_new( \
			reader, &pool->all, &T##_class); \
		if (self && \
			slot_class_same(slot_class_of(self), &T##_class)) { \
			hook(SLOT_CAST(T *, self)); \
		} \
		return SLOT_CAST(T *, self); \
	}
#define SLOT_DEFINE_FROM_(T, P) \
	T *T##_from_##P(const T##_pool *pool, P *from) \
	{ \
		return SLOT_CAST(T *, SLOT_NOT_CONST_( \
			slot_from(&pool->all, from, &T##_class))); \
	} \
	const T *T##_from_const_##P(const T##_pool *pool, const P *from) \
	{ \
		return SLOT_CAST(const T *, \
			slot_from(&pool->all, from, &T##_class)); \
	}
#define SLOT_DEFINE_WEAK_(T, below) \
	T##_weak T##_weaken(const T##_pool *pool, const T *self) \
	{ \
		return slot_weaken(&pool->all, self); \
	} \
	T *T##_deref(const T##_pool *pool, T##_weak handle) \
	{ \
		return SLOT_CAST(T *, slot_deref(&pool->all, handle, below)); \
	}
/* clang-format on */

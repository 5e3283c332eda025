/* SPDX-License-Identifier: MIT */
/* GObject with GWeakRef. */
#include "bench_pool.h"

#include <glib-object.h>

typedef struct {
	GObject parent;
	uint32_t a, b, c;
} Probe;

typedef struct {
	GObjectClass parent;
} ProbeClass;

G_DEFINE_TYPE(Probe, probe, G_TYPE_OBJECT)

static void
probe_class_init(ProbeClass *type)
{
	(void)type;
}

static void
probe_init(Probe *self)
{
	self->a = self->b = self->c = 0;
}

static Probe **objects;
static GWeakRef *references;

static Probe *
make_one(uint32_t number)
{
	Probe *probe = g_object_new(probe_get_type(), NULL);

	probe->a = number;
	return probe;
}

static void
make(size_t n)
{
	size_t i;

	objects = g_new0(Probe *, n);
	references = g_new0(GWeakRef, n);
	for (i = 0; i < n; i++)
		objects[i] = make_one((uint32_t)i);
}

static void
churn(const uint32_t *order, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		g_object_unref(objects[order[i]]);
		objects[order[i]] = make_one(order[i]);
	}
}

static void
weaken(const uint32_t *order, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		g_weak_ref_init(&references[i], objects[order[i]]);
}

static uint64_t
deref(size_t n)
{
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < n; i++) {
		Probe *probe = g_weak_ref_get(&references[i]);

		if (probe) {
			sum += probe->a;
			g_object_unref(probe);
		}
	}
	return sum;
}

static void
release(const uint32_t *order, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		g_object_unref(objects[order[i]]);
}

static void
end(size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		g_weak_ref_clear(&references[i]);
	g_free(references);
	g_free(objects);
}

const struct way way_gweakref = {"GWeakRef", make, churn, NULL, NULL, weaken, deref,
	release, end};

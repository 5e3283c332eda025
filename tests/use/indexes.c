/* SPDX-License-Identifier: MIT */
/* uses: indexes.h */
/* References by index; pointers.c is the same source where they are pointers. */
#include <stdio.h>

#if defined(BY_POINTER)
#include "pointers.h"
#else
#include "indexes.h"
#endif
#include "check.h"

static Vertex_pool vertices;
static Edge_pool edges;
static Mesh_pool meshes;

static Vertex *
make_vertex(float x)
{
	Vertex *vertex = Vertex_new(&vertices);

	Vertex_set_x(vertex, x);
	return vertex;
}

/* The edges of a vertex are a list through them. */
static void
connect(Vertex *start, Vertex *end)
{
	Edge *edge = Edge_new(&edges);

	Edge_set_start(edge, Vertex_idx_of(&vertices, start));
	Edge_set_end(edge, Vertex_idx_of(&vertices, end));
	Edge_set_next(edge, Vertex_get_first(start));
	Vertex_set_first(start, Edge_idx_of(&edges, edge));
}

static float
sum_of_ends(const Vertex *start)
{
	Edge_idx at;
	float sum = 0;

	for (at = Vertex_get_first(start); at; at = Edge_get_next(Edge_at(&edges, at)))
		sum += Vertex_get_x(Vertex_at(&vertices, Edge_get_end(Edge_at(&edges, at))));
	return sum;
}

static void
test_graph(void)
{
	Vertex *first = make_vertex(1), *others[1000];
	size_t i;

	CHECK(!Vertex_has_first(first) && !Vertex_get_first(first));
	for (i = 0; i < 1000; i++) {
		others[i] = make_vertex(2);
		connect(first, others[i]);
	}
	CHECK(Vertex_has_first(first) && sum_of_ends(first) == 2000);
	CHECK(Vertex_at(&vertices, Edge_get_start(Edge_at(&edges, Vertex_get_first(first)))) == first);
	Vertex_clear_first(first);
	CHECK(!Vertex_has_first(first) && sum_of_ends(first) == 0);
	for (i = 0; i < 1000; i++)
		CHECK(Vertex_at(&vertices, Vertex_idx_of(&vertices, others[i])) == others[i]);
}

static void
test_family(void)
{
	Corner *corner = Corner_new(&vertices), *next = Corner_new(&vertices);

	Corner_set_next(corner, Corner_idx_of(&vertices, next));
	Corner_set_twin(corner, Vertex_idx_of(&vertices, Corner_as_Vertex(next)));
	CHECK(Corner_at(&vertices, Corner_get_next(corner)) == next);
	CHECK(Corner_from_Vertex(&vertices, Vertex_at(&vertices, Corner_get_twin(corner))) == next);
	CHECK(Corner_from_Vertex(&vertices, make_vertex(0)) == NULL);
}

static void
test_arrays(void)
{
	Mesh *mesh = Mesh_new(&meshes);
	Vertex *vertex = make_vertex(3);
	Vertex_idx idx = Vertex_idx_of(&vertices, vertex);
	Plain plain = Plain_DEFAULTS;
	Edge *none = NULL;

	CHECK(Mesh_set_corners(mesh, 2, idx) && Mesh_get_corners(mesh, 2) == idx);
	CHECK(!Mesh_get_corners(mesh, 0));
	CHECK(Mesh_append_some(mesh, idx) && Mesh_insert_some(mesh, 0, idx));
	CHECK(Mesh_count_some(mesh) == 2 && !Mesh_append_some(mesh, idx));
	CHECK(Mesh_append_all(mesh, idx) && Mesh_get_all(mesh, 0) == idx);
	CHECK(!Mesh_has_edges(mesh) && Mesh_append_edges(mesh, Edge_idx_of(&edges, none)));
	CHECK(Mesh_has_edges(mesh) && !Mesh_get_edges(mesh, 0));
	Mesh_clear_edges(mesh);
	CHECK(!Mesh_has_edges(mesh));
	CHECK(Mesh_append_pairs(mesh) && Mesh_set_pairs(mesh, 0, 1, idx));
	CHECK(Vertex_at(&vertices, Mesh_get_pairs(mesh, 0, 1)) == vertex);
	CHECK(!Mesh_get_pairs(mesh, 0, 0));
	CHECK(!Mesh_has_both(mesh) && Mesh_set_both(mesh, 1, idx) && Mesh_has_both(mesh));
	Mesh_clear_both(mesh);
	CHECK(!Mesh_has_both(mesh) && !Mesh_get_both(mesh, 1));
	Mesh_set_focus(mesh, Vertex_weaken(&vertices, vertex));
	Mesh_set_centre(mesh, vertex);
	Plain_set_vertex(&plain, vertex);
	CHECK(Plain_get_vertex(&plain) == vertex && sizeof plain == sizeof(void *));
	Mesh_free(&meshes, mesh);
	CHECK(!Vertex_at(&vertices, 0));
}

#if !defined(BY_POINTER)
static void
test_tables(void)
{
	const slot_info *info = slot_class_info(&Edge_class, Edge_SLOT_next);
	Edge *edge = Edge_new(&edges);
	slot_value value;

	CHECK(sizeof(Vertex) == 16 && sizeof(Vertex_idx) == 4);
	CHECK(info->kind == SLOT_KIND_REF && info->flags & SLOT_IS_INDEX && info->size == 4);
	CHECK(slot_read(&Edge_class, edge, Edge_SLOT_next, &value) == SLOT_UNSET);
	CHECK(slot_write(&Edge_class, edge, Edge_SLOT_next, slot_uint(9)) == SLOT_OK);
	CHECK(slot_read(&Edge_class, edge, Edge_SLOT_next, &value) == SLOT_OK);
	CHECK(value.kind == SLOT_KIND_UINT && value.as.natural == 9 && Edge_get_next(edge) == 9);
	CHECK(slot_write(&Edge_class, edge, Edge_SLOT_next, slot_ref(edge)) == SLOT_WRONG_TYPE);
	CHECK(slot_write(&Edge_class, edge, Edge_SLOT_next, slot_int(-1)) == SLOT_OUT_OF_RANGE);
	CHECK(slot_unset(&Edge_class, edge, Edge_SLOT_next) == SLOT_OK && !Edge_has_next(edge));
	CHECK(!(slot_class_info(&Edge_class, Edge_SLOT_user)->flags & SLOT_IS_INDEX));
	CHECK(!(slot_class_info(&Plain_class, Plain_SLOT_vertex)->flags & SLOT_IS_INDEX));
	CHECK(Vertex_at(&vertices, 0xffffffff) == NULL);
}
#endif

int
main(void)
{
	Vertex_pool_init(&vertices);
	Edge_pool_init(&edges);
	Mesh_pool_init(&meshes, &vertices);
	test_graph();
	test_family();
	test_arrays();
#if !defined(BY_POINTER)
	test_tables();
#endif
	slot_pool_destroy(&meshes.all);
	slot_pool_destroy(&edges.all);
	slot_pool_destroy(&vertices.all);
	if (failures)
		printf("%d failures\n", failures);
	return failures != 0;
}

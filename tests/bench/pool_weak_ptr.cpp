// SPDX-License-Identifier: MIT
// std::shared_ptr with std::weak_ptr, made by make_shared.
#include "bench_pool.h"

#include <memory>
#include <vector>

namespace {

struct Object {
	uint32_t a, b, c;
};

std::vector<std::shared_ptr<Object>> objects;
std::vector<std::weak_ptr<Object>> references;

void
make(size_t n)
{
	objects.resize(n);
	references.resize(n);
	for (size_t i = 0; i < n; i++)
		objects[i] = std::make_shared<Object>(
			Object{static_cast<uint32_t>(i), 0, 0});
}

void
churn(const uint32_t *order, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		objects[order[i]].reset();
		objects[order[i]] = std::make_shared<Object>(Object{order[i], 0, 0});
	}
}

void
weaken(const uint32_t *order, size_t n)
{
	for (size_t i = 0; i < n; i++)
		references[i] = objects[order[i]];
}

uint64_t
deref(size_t n)
{
	uint64_t sum = 0;

	for (size_t i = 0; i < n; i++)
		if (auto object = references[i].lock())
			sum += object->a;
	return sum;
}

void
release(const uint32_t *order, size_t n)
{
	for (size_t i = 0; i < n; i++)
		objects[order[i]].reset();
}

void
end(size_t)
{
	objects = {};
	references = {};
}

} // namespace

extern "C" const struct way way_weak_ptr = {"weak_ptr", make, churn, NULL, NULL, weaken,
	deref, release, end};

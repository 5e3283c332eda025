/* SPDX-License-Identifier: MIT */
/* uses: tags.h */
/* Tags that are left out: which class is meant, and what is written. */
#include <string.h>

#include "check.h"
#include "tags.h"

/* With --split a header knows its own classes only. */
static const slot_class *classes[5];

static void
start(slot_json_reader *reader, const char *text)
{
	slot_json_reader_of_text(reader, text, strlen(text));
	reader->classes = classes;
	reader->class_count = sizeof classes / sizeof *classes;
}

/* Scene: what is read of the text, or the message. */
static void
check_scene(const char *text, const char *expected)
{
	char message[300], json[300];
	slot_json_reader reader;
	slot_json_writer writer;
	Shape_pool shapes;
	Scene_pool scenes;
	Scene *scene;

	Shape_pool_init(&shapes);
	Scene_pool_init(&scenes, &shapes);
	start(&reader, text);
	scene = Scene_new_from_json(&scenes, &reader);
	if (scene) {
		slot_json_writer_init(&writer, json, sizeof json, NULL, NULL);
		CHECK(Scene_to_json(scene, &writer));
		json[writer.used] = '\0';
	} else {
		slot_json_message(&reader, "f", message, sizeof message);
	}
	CHECK(strcmp(scene ? json : message, expected) == 0);
	if (strcmp(scene ? json : message, expected) != 0)
		printf("%s\n", scene ? json : message);
	slot_pool_destroy(&scenes.all);
	slot_pool_destroy(&shapes.all);
}

static void
check_log(const char *text, const char *expected)
{
	char json[300];
	slot_json_reader reader;
	slot_json_writer writer;
	Event_pool events;
	Log_pool logs;
	Log *log;

	Event_pool_init(&events);
	Log_pool_init(&logs, &events);
	start(&reader, text);
	log = Log_new_from_json(&logs, &reader);
	CHECK(log != NULL);
	if (log) {
		slot_json_writer_init(&writer, json, sizeof json, NULL, NULL);
		CHECK(Log_to_json(log, &writer));
		json[writer.used] = '\0';
		CHECK(strcmp(json, expected) == 0);
		if (strcmp(json, expected) != 0)
			printf("%s\n", json);
	}
	slot_pool_destroy(&logs.all);
	slot_pool_destroy(&events.all);
}

/* Of a class, and of an object by what it is, whatever it is referred to by. */
static void
check_tags(void)
{
	Shape_pool shapes;
	Event_pool events;
	Event *event;
	Ball *ball;

	Shape_pool_init(&shapes);
	Event_pool_init(&events);
	ball = Ball_new(&shapes);
	CHECK(ball != NULL);
	CHECK(strcmp(slot_tag(ball), "ball") == 0);
	CHECK(slot_tag(Ball_as_Shape(ball)) == slot_class_tag(&Ball_class));
	event = Click_as_Event(Click_new(&events));
	CHECK(strcmp(slot_tag(event), "2") == 0);
	CHECK(strcmp(slot_class_tag(&Circle_class), "Circle") == 0);
	CHECK(slot_class_tag(&Scene_class) == NULL);
	slot_pool_destroy(&events.all);
	slot_pool_destroy(&shapes.all);
}

int
main(void)
{
	check_tags();
	classes[0] = &Circle_class;
	classes[1] = &Box_class;
	classes[2] = &Ball_class;
	classes[3] = &Event_class;
	classes[4] = &Click_class;
	/* A missing tag is a Circle, first, last and of nothing else. */
	check_scene("{\"all\":[{\"r\":2},{},{\"a\":1,\"type\":\"box\"}]}",
		"{\"all\":[{\"type\":\"Circle\",\"id\":1,\"r\":2.0},"
		"{\"type\":\"Circle\",\"id\":1,\"r\":0.0},"
		"{\"type\":\"box\",\"id\":1,\"a\":1.0}]}");
	check_scene("{\"all\":[{\"a\":2}]}",
		"f:1:10: all[0]: 'Circle' object has no attribute 'a'. "
		"Did you mean: 'r'?");
	check_scene("{\"all\":[{\"type\":\"oval\"}]}",
		"f:1:23: all[0]: no 'Shape' object has the tag 'oval'");
	/* Below a class that it is not of, it is missing. */
	check_scene("{\"solid\":{\"a\":2}}",
		"f:1:10: solid: 'Solid' object is missing its tag 'type'");
	/* What it is said to mean is not written where defaults are not. */
	check_log("{\"all\":[{\"at\":3},{\"type\":1},{\"type\":2,\"x\":4},{}]}",
		"{\"all\":[{\"at\":3},{},{\"type\":2,\"x\":4},{}]}");
	return failures != 0;
}

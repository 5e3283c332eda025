/* SPDX-License-Identifier: MIT */
/* uses: narrow.h */
#include "narrow.h"

#include "says.h"

#include <string.h>

static void
fill(C *c)
{
	C_set_x(c, 1);
	C_set_stop(c, 0);
	CHECK(C_set_spare(c, 0));
	CHECK(C_set_note(c, ""));
	CHECK(C_append_list(c, 7));
	CHECK(C_set_code(c, "ab"));
	CHECK(C_set_state(c, State_closed));
	CHECK(C_set_color(c, "blue"));
	CHECK(C_set_level(c, 2));
}

/* Storage, presence and offsets are the parent's. */
static void
check_layout(void)
{
	CHECK(offsetof(C, stop) == offsetof(P, stop));
	CHECK(offsetof(C, note) == offsetof(P, note));
	CHECK(offsetof(C, list) == offsetof(P, list));
	CHECK(offsetof(C, code) == offsetof(P, code));
	CHECK(offsetof(C, color) == offsetof(P, color));
	CHECK(offsetof(C, level) == offsetof(P, level));
	CHECK(sizeof(Told) == sizeof(Words));
	CHECK(Told_LAYOUT == Plain_LAYOUT);
	CHECK(slot_class_info(&Told_class, Told_SLOT_number)->presence_bit ==
		slot_class_info(&Words_class, Words_SLOT_number)->presence_bit);
}

static void
check_required(void)
{
	C c = C_DEFAULTS;

	CHECK(!C_has_x(&c) && !C_has_stop(&c) && !C_has_note(&c));
	check_says(&C_class, &c,
		"x: is missing\nstop: is missing\nspare: is missing\n"
		"note: is missing\nlist: is missing\ncode: is missing\n"
		"color: '' is none of red, green, blue\n");
	fill(&c);
	check_says(&C_class, &c, "");
	CHECK(C_has_x(&c) && C_has_stop(&c) && C_has_list(&c));
	CHECK(!C_set_note(&c, NULL) && C_has_note(&c));
	CHECK(slot_delete_named(&C_class, &c, SLOT_NAME("x")) ==
		SLOT_READ_ONLY);
	CHECK(slot_unset(&C_class, &c, C_SLOT_x) == SLOT_READ_ONLY);
	CHECK(slot_unset(&C_class, &c, C_SLOT_list) == SLOT_READ_ONLY);
	CHECK(C_has_x(&c) && C_count_list(&c) == 1);
	CHECK(!(slot_class_info(&C_class, C_SLOT_x)->flags & SLOT_IS_OPTIONAL));
	CHECK(slot_class_info(&P_class, P_SLOT_x)->flags & SLOT_IS_OPTIONAL);
	P_clear_x(C_as_P(&c));
	CHECK(!C_has_x(&c));
	CHECK(slot_validate(&P_class, C_as_P(&c), NULL, NULL) == 0);
	check_says(&C_class, &c, "x: is missing\n");
	C_release(&c);
}

static void
check_values(void)
{
	C c = C_DEFAULTS;

	fill(&c);
	CHECK(!C_set_state(&c, State_gone) && C_get_state(&c) == State_closed);
	CHECK(!C_set_color(&c, "orange"));
	CHECK(C_set_color(&c, "green"));
	CHECK(!C_set_level(&c, 9) && !C_set_level(&c, 1) && C_set_level(&c, 8));
	CHECK(!C_set_start(&c, 20) && C_set_start(&c, 10));
	CHECK(slot_set_named(&C_class, &c, SLOT_NAME("state"),
		      slot_enumerator(State_gone)) == SLOT_OUT_OF_RANGE);
	CHECK(slot_set_named(&C_class, &c, SLOT_NAME("state"),
		      slot_text("gone", 4)) == SLOT_OUT_OF_RANGE);
	CHECK(slot_set_named(&C_class, &c, SLOT_NAME("color"),
		      slot_text("orange", 6)) == SLOT_OUT_OF_RANGE);
	CHECK(slot_set_named(&C_class, &c, SLOT_NAME("color"),
		      slot_text("red", 3)) == SLOT_OK);
	P_set_state(C_as_P(&c), State_gone);
	CHECK(P_set_color(C_as_P(&c), "orange"));
	CHECK(P_set_level(C_as_P(&c), 9));
	check_says(&C_class, &c,
		"state: 'gone' is none of is-open, closed\n"
		"color: 'orange' is none of red, green, blue\n"
		"level: 9 is above 8\n");
	C_release(&c);
}

/* A grandchild takes less still. */
static void
check_grandchild(void)
{
	D d = D_DEFAULTS;

	fill(D_as_C(&d));
	CHECK(D_get_level(&d) == 2 && D_has_x(&d));
	CHECK(!D_set_level(&d, 2) && D_set_level(&d, 8) && !D_set_level(&d, 9));
	CHECK(!D_set_color(&d, "green") && D_set_color(&d, "blue"));
	CHECK(!D_set_state(&d, State_closed) && D_set_state(&d, State_open));
	check_says(&D_class, &d, "");
	CHECK(C_set_color(D_as_C(&d), "green"));
	check_says(&D_class, &d, "color: 'green' is none of red, blue\n");
	D_release(&d);
}

static void
check_mixed_in(void)
{
	M m = M_DEFAULTS;

	check_says(&M_class, &m, "much: is missing\n");
	M_set_much(&m, 3);
	CHECK(!M_set_few(&m, 6) && M_set_few(&m, 5));
	check_says(&M_class, &m, "");
}

/* Own slots that say another type. */
static void
check_declared(void)
{
	Told told = Told_DEFAULTS;

	CHECK(strcmp(Told_get_word(&told), "green") == 0);
	check_says(&Told_class, &told,
		"number: is missing\nletters: '' is none of red, green, blue\n");
	Told_set_number(&told, 1);
	CHECK(!Told_set_letters(&told, "x") && Told_set_letters(&told, "blue"));
	CHECK(!Told_set_word(&told, "x"));
	check_says(&Told_class, &told, "");
	Told_release(&told);
}

static void
check_read(const slot_class *type, const char *json, const char *expected)
{
	slot_json_reader reader;
	char text[200];
	bool is_c = type == &C_class;
	C c = C_DEFAULTS;
	P p = P_DEFAULTS;

	slot_json_reader_of_text(&reader, json, strlen(json));
	if (is_c)
		SLOT_IGNORE(C_from_json(&c, &reader));
	else
		SLOT_IGNORE(P_from_json(&p, &reader));
	slot_json_message(&reader, "c.json", text, sizeof text);
	if (strcmp(text, expected) != 0)
		printf("%s\n", text);
	CHECK(strcmp(text, expected) == 0);
	C_release(&c);
	P_release(&p);
}

#define GIVEN \
	"\"stop\":1,\"spare\":1,\"note\":\"\",\"list\":[],\"code\":\"\"," \
	"\"level\":2,\"start\":1,\"own\":true"

static void
check_json(void)
{
	check_read(&P_class, "{\"state\":\"gone\",\"color\":\"x\",\"level\":9}",
		"c.json:1:1: no error");
	check_read(&C_class, "{}",
		"c.json:1:2: 'C' object is missing attribute 'x'");
	check_read(&C_class, "{\"x\":1," GIVEN "}",
		"c.json:1:87: 'C' object is missing attribute 'state'");
	check_read(&C_class, "{\"x\":null}",
		"c.json:1:6: x: expected a value, got null");
	check_read(&C_class, "{\"state\":\"gone\"}",
		"c.json:1:10: state: 'gone' is none of is-open, closed");
	check_read(&C_class, "{\"color\":\"orange\"}",
		"c.json:1:10: color: 'orange' is none of red, green, blue");
	check_read(&C_class,
		"{\"x\":1,\"state\":\"is-open\",\"color\":\"red\"," GIVEN "}",
		"c.json:1:1: no error");
}

/* What is missing is left out, as it is of the parent. */
static void
check_written(void)
{
	C c = C_DEFAULTS;
	char text[300];
	slot_json_writer writer;

	slot_json_writer_init(&writer, text, sizeof text - 1, NULL, NULL);
	CHECK(C_to_json(&c, &writer));
	CHECK(slot_json_finish(&writer));
	CHECK(strstr(text, "\"x\"") == NULL && strstr(text, "spare") == NULL);
	CHECK(strstr(text, "\"level\":2") != NULL);
	C_release(&c);
}

#if !defined(__cplusplus) || __cplusplus >= 202002L
static void
check_tried(bool made, const slot_fault *fault, const char *expected)
{
	char text[200];

	CHECK(!made);
	slot_fault_message(fault, text, sizeof text);
	if (strcmp(text, expected) != 0)
		printf("%s\n", text);
	CHECK(strcmp(text, expected) == 0);
}

static void
check_making(void)
{
	int n = failures;
	slot_fault fault;
	C c = C_DEFAULTS;
	const char *none = n ? "" : NULL;

#define OTHERS .level = 2, .start = 1, .own = true
	check_tried(C_try_make(&c, &fault, .x = 1, .stop = 1, .spare = 1,
			    .note = none, .code = "", .state = State_open,
			    .color = "red", OTHERS),
		&fault, "note: is missing");
	CHECK(fault.rule == SLOT_RULE_REQUIRED &&
		fault.status == SLOT_MISSING && fault.slot == C_SLOT_note);
	check_tried(C_try_make(&c, &fault, .x = 1, .stop = 1, .spare = 1,
			    .note = "", .code = "",
			    .state = n ? State_open : State_gone,
			    .color = "red", OTHERS),
		&fault, "state: 'gone' is none of is-open, closed");
	CHECK(fault.rule == SLOT_RULE_ONE_OF);
	check_tried(C_try_make(&c, &fault, .x = 1, .stop = 1, .spare = 1,
			    .note = "", .code = "", .state = State_open,
			    .color = n ? "red" : "orange", OTHERS),
		&fault, "color: 'orange' is none of red, green, blue");
	CHECK(C_try_make(&c, &fault, .x = 1, .stop = 1, .spare = 1, .note = "",
		.code = "", .state = State_open, .color = "red", OTHERS));
	CHECK(C_get_x(&c) == 1 && C_has_x(&c) && C_has_spare(&c));
#if !defined(__cplusplus)
	CHECK(C_try_replace(&c, &fault, &c, .x = n + 2) && C_get_x(&c) == 2);
#endif
	C_release(&c);
}
#endif

int
main(void)
{
	check_layout();
	check_required();
	check_values();
	check_grandchild();
	check_mixed_in();
	check_declared();
	check_json();
	check_written();
#if !defined(__cplusplus) || __cplusplus >= 202002L
	check_making();
#endif
	return failures != 0;
}

/* SPDX-License-Identifier: MIT */
/*
 * JSON is written a line a message, run by run. A SARIF log is one document for
 * the whole command: it is opened at the start, results are added run by run,
 * and the rules and files that they refer to by number are written at the end,
 * when it is known which there were.
 */
#include "message/message_format.h"

#include <string.h>

#include "message/annotate.h"
#include "message/print.h"

/* As sarif-schema-2.1.0.json of OASIS has them. */
#define SARIF_SCHEMA \
	"https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/" \
	"sarif-schema-2.1.0.json"

/* A longer line, of one fault or of thousands, is not told as context. */
#define CONTEXT_BYTES 400

struct artifact {
	uint64_t index;
	bool is_stream;
};

/*---- both -----------------------------------------------------------------*/

static void
put_breaks(struct json *json, unsigned breaks)
{
	json_put_array(json, "breaks");
	if (breaks & BREAKS_SOURCE)
		json_text(json, SLICE("source"));
	if (breaks & BREAKS_LAYOUT)
		json_text(json, SLICE("layout"));
	if (breaks & BREAKS_DATA)
		json_text(json, SLICE("data"));
	json_end(json);
}

static void
print_buffer(struct buffer *out)
{
	if (out->length)
		fwrite(out->bytes, 1, out->length, stderr);
	buffer_release(out);
}

/*---- JSON -----------------------------------------------------------------*/

static void
put_place(struct json *json, struct place place)
{
	unsigned line, column;

	if (!place.source)
		return;
	place_position(place, &line, &column);
	json_put_text(json, "file", place.source->name);
	json_put_number(json, "line", line);
	json_put_number(json, "column", column);
	json_put_number(json, "end_column", place_end(place));
}

static void
put_notes(struct json *json, const struct note *note)
{
	json_put_array(json, "notes");
	for (; note; note = note->next) {
		json_object(json);
		json_put_text(json, "message", note->text);
		put_place(json, note->place);
		json_end(json);
	}
	json_end(json);
}

static void
put_json_message(struct buffer *out, const struct diag *diag,
	const struct message *message)
{
	static const char *const severities[] = {[SEVERITY_ERROR] = "error",
		[SEVERITY_WARNING] = "warning",
		[SEVERITY_CHANGE] = "change",
		[SEVERITY_FAULT] = "fault"};
	struct json json;

	json_start(&json, out);
	json_object(&json);
	json_in_line(&json);
	json_put_word(&json, "severity", severities[message->severity]);
	json_put_bool(&json, "fails", message_is_error(diag, message));
	if (message->severity != SEVERITY_FAULT)
		json_put_word(&json, "code", explanations[message->code].name);
	if (message->severity == SEVERITY_CHANGE) {
		put_breaks(&json, message->breaks);
		json_put_bool(&json, "allowed", message->allowed);
	}
	json_put_text(&json, "message", message->text);
	put_place(&json, message->place);
	put_notes(&json, message->notes);
	json_end(&json);
}

/*---- SARIF: texts ---------------------------------------------------------*/

/* In messages braces hold placeholders and are written twice where they do
 * not (SARIF 3.11.5); what looks like a link begins with a backslash
 * (3.11.6). */
static void
put_message(struct message_formatter *formatter, const char *name,
	const char *label, struct slice text)
{
	struct buffer out = {0};
	bool linked = false;
	size_t i;

	for (i = 0; i + 1 < text.length; i++)
		linked |= text.bytes[i] == ']' && text.bytes[i + 1] == '(';
	if (label)
		buffer_format(&out, "%s: ", label);
	for (i = 0; i < text.length; i++) {
		char byte = text.bytes[i];

		if (byte == '{' || byte == '}')
			buffer_add(&out, &byte, 1);
		if (linked && (byte == '[' || byte == '\\'))
			buffer_add_text(&out, "\\");
		buffer_add(&out, &byte, 1);
	}
	json_put_object(&formatter->json, name);
	json_put_text(&formatter->json, "text", buffer_slice(&out));
	json_end(&formatter->json);
	buffer_release(&out);
}

/* A path as a reference (RFC 3986): an absolute one with its scheme; bytes
 * that may not stand in a path, whatever they are, by their numbers. */
static struct slice
uri_of(struct message_formatter *formatter, const struct source *source)
{
	static const char allowed[] =
		"abcdefghijklmnopqrstuvwxyz"
		"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/!$&'()*+,;=@";
	struct slice path = source->name, uri;
	struct buffer out = {0};
	size_t i;

	if (path.length && path.bytes[0] == '/')
		buffer_add_text(&out, "file://");
	for (i = 0; i < path.length; i++) {
		unsigned char byte = (unsigned char)path.bytes[i];

		if (byte && strchr(allowed, byte))
			buffer_add(&out, path.bytes + i, 1);
		else
			buffer_format(&out, "%%%02X", byte);
	}
	uri = slice_copy(formatter->arena, buffer_slice(&out));
	buffer_release(&out);
	return uri;
}

/*---- SARIF: places --------------------------------------------------------*/

static struct artifact *
find_artifact(struct message_formatter *formatter, const struct source *source,
	struct slice *uri)
{
	struct artifact *artifact;

	*uri = uri_of(formatter, source);
	artifact = map_get(&formatter->artifacts, *uri);
	if (artifact)
		return artifact;
	artifact = ARENA_NEW(formatter->arena, struct artifact);
	artifact->index = formatter->artifacts.count;
	artifact->is_stream = slice_is(source->path, "-");
	map_put(&formatter->artifacts, formatter->arena, *uri, artifact);
	return artifact;
}

static void
put_region(struct json *json, struct place place)
{
	struct slice line = place_line(place);
	unsigned number, column;

	place_position(place, &number, &column);
	json_put_object(json, "region");
	json_put_number(json, "startLine", number);
	json_put_number(json, "startColumn", column);
	json_put_number(json, "endColumn", place_end(place));
	json_end(json);
	if (line.length > CONTEXT_BYTES || place.source->is_secret)
		return;
	json_put_object(json, "contextRegion");
	json_put_number(json, "startLine", number);
	json_put_object(json, "snippet");
	json_put_text(json, "text", line);
	json_end(json);
	json_end(json);
}

/* In a location that is open. */
static void
put_location(struct message_formatter *formatter, struct place place)
{
	struct json *json = &formatter->json;
	struct artifact *artifact;
	struct slice uri;

	if (!place.source)
		return;
	artifact = find_artifact(formatter, place.source, &uri);
	json_put_object(json, "physicalLocation");
	json_put_object(json, "artifactLocation");
	json_put_text(json, "uri", uri);
	json_put_number(json, "index", artifact->index);
	json_end(json);
	put_region(json, place);
	json_end(json);
}

static void
put_locations(
	struct message_formatter *formatter, const struct message *message)
{
	struct json *json = &formatter->json;
	const struct note *note;
	uint64_t id = 0;

	json_put_array(json, "locations");
	if (message->place.source) {
		json_object(json);
		put_location(formatter, message->place);
		json_end(json);
	}
	json_end(json);
	if (!message->notes)
		return;
	json_put_array(json, "relatedLocations");
	for (note = message->notes; note; note = note->next) {
		json_object(json);
		json_put_number(json, "id", id++);
		put_location(formatter, note->place);
		put_message(formatter, "message", NULL, note->text);
		json_end(json);
	}
	json_end(json);
}

/*---- SARIF: results -------------------------------------------------------*/

static size_t
rule_index(struct message_formatter *formatter, enum diag_code code)
{
	if (!formatter->rule_numbers[code]) {
		formatter->rules[formatter->rule_count++] = code;
		formatter->rule_numbers[code] = formatter->rule_count;
	}
	return formatter->rule_numbers[code] - 1;
}

/* What is safe is told, and is nothing to act on. */
static const char *
level_of(const struct diag *diag, const struct message *message)
{
	if (message->severity == SEVERITY_CHANGE)
		return message->breaks ? "error" : "none";
	return message_is_error(diag, message) ? "error" : "warning";
}

static void
put_suppression(struct json *json)
{
	json_put_array(json, "suppressions");
	json_object(json);
	json_put_word(json, "kind", "external");
	json_put_word(json, "justification", "--allow");
	json_end(json);
	json_end(json);
}

static void
put_result(struct message_formatter *formatter, const struct diag *diag,
	const struct message *message)
{
	struct json *json = &formatter->json;
	bool change = message->severity == SEVERITY_CHANGE;

	json_object(json);
	json_put_word(json, "ruleId", explanations[message->code].name);
	json_put_number(
		json, "ruleIndex", rule_index(formatter, message->code));
	if (change && !message->breaks)
		json_put_word(json, "kind", "informational");
	json_put_word(json, "level", level_of(diag, message));
	put_message(formatter, "message",
		change ? breaks_text(message->breaks) : NULL, message->text);
	put_locations(formatter, message);
	if (message->allowed)
		put_suppression(json);
	if (change) {
		json_put_object(json, "properties");
		put_breaks(json, message->breaks);
		json_end(json);
	}
	json_end(json);
}

static void
keep_fault(struct message_formatter *formatter, struct slice text)
{
	formatter->faults = arena_grow(formatter->arena, formatter->faults,
		formatter->fault_count, &formatter->fault_capacity,
		formatter->fault_count + 1, sizeof *formatter->faults);
	formatter->faults[formatter->fault_count++] = slice_copy(
		formatter->arena, text);
}

/*---- SARIF: the log -------------------------------------------------------*/

static void
put_rule(struct message_formatter *formatter, enum diag_code code)
{
	struct json *json = &formatter->json;
	const struct explanation *rule = &explanations[code];
	const char *stop = strstr(rule->text, ". ");
	const char *line = strchr(rule->text, '\n');
	struct slice first = {rule->text, 0};

	if (!stop || (line && line < stop))
		stop = line;
	first.length = stop ? (size_t)(stop - rule->text) : strlen(rule->text);
	json_object(json);
	json_put_word(json, "id", rule->name);
	put_message(formatter, "shortDescription", NULL, first);
	put_message(formatter, "fullDescription", NULL, slice_of(rule->text));
	put_message(formatter, "help", NULL, slice_of(rule->text));
	json_put_object(json, "defaultConfiguration");
	json_put_word(json, "level",
		code < CODE_FIRST_WARNING          ? "error"
			: code < CODE_FIRST_CHANGE ? "warning"
			: rule->breaks             ? "error"
						   : "none");
	json_end(json);
	json_end(json);
}

static void
put_tool(struct message_formatter *formatter)
{
	struct json *json = &formatter->json;
	size_t i;

	json_put_object(json, "tool");
	json_put_object(json, "driver");
	json_put_word(json, "name", "slotgen");
	json_put_word(json, "version", SLOTGEN_VERSION);
	json_put_array(json, "rules");
	for (i = 0; i < formatter->rule_count; i++)
		put_rule(formatter, formatter->rules[i]);
	json_end(json);
	json_end(json);
	json_end(json);
}

static void
put_artifacts(struct message_formatter *formatter)
{
	struct json *json = &formatter->json;
	size_t i;

	json_put_array(json, "artifacts");
	for (i = 0; i < formatter->artifacts.count; i++) {
		const struct map_entry *entry =
			&formatter->artifacts.entries[i];
		const struct artifact *artifact = entry->value;

		json_object(json);
		json_put_object(json, "location");
		json_put_text(json, "uri", entry->key);
		json_end(json);
		json_put_array(json, "roles");
		json_text(json, SLICE("analysisTarget"));
		if (artifact->is_stream)
			json_text(json, SLICE("standardStream"));
		json_end(json);
		json_put_word(json, "mimeType", "application/yaml");
		json_put_word(json, "encoding", "UTF-8");
		json_put_word(json, "sourceLanguage", "yaml");
		json_end(json);
	}
	json_end(json);
}

static void
put_invocation(struct message_formatter *formatter, int status)
{
	static const char *const meanings[] = {"good",
		"a schema is refused, or a difference found",
		("usage, a file that cannot be read or written, or out of "
		 "memory")};
	struct json *json = &formatter->json;
	size_t i;

	json_put_array(json, "invocations");
	json_object(json);
	json_put_bool(json, "executionSuccessful", status < 2);
	json_put_number(json, "exitCode", (uint64_t)status);
	json_put_word(json, "exitCodeDescription", meanings[status]);
	json_put_array(json, "toolExecutionNotifications");
	for (i = 0; i < formatter->fault_count; i++) {
		json_object(json);
		json_put_word(json, "level", "error");
		put_message(formatter, "message", NULL, formatter->faults[i]);
		json_end(json);
	}
	json_end(json);
	json_end(json);
	json_end(json);
}

static void
open_log(struct message_formatter *formatter)
{
	struct json *json = &formatter->json;

	json_start(json, &formatter->log);
	json_object(json);
	json_put_word(json, "$schema", SARIF_SCHEMA);
	json_put_word(json, "version", "2.1.0");
	json_put_array(json, "runs");
	json_object(json);
	json_put_word(json, "columnKind", "unicodeCodePoints");
	json_put_array(json, "newlineSequences");
	json_text(json, SLICE("\r\n"));
	json_text(json, SLICE("\n"));
	json_text(json, SLICE("\r"));
	json_end(json);
	json_put_array(json, "results");
}

static void
close_log(struct message_formatter *formatter, int status)
{
	struct json *json = &formatter->json;

	json_end(json); /* results */
	put_tool(formatter);
	put_artifacts(formatter);
	put_invocation(formatter, status);
	json_end(json);
	json_end(json);
	json_end(json);
	print_buffer(&formatter->log);
}

/*---- telling --------------------------------------------------------------*/

void
message_format_start(struct message_formatter *formatter,
	enum error_format format, struct arena *arena)
{
	memset(formatter, 0, sizeof *formatter);
	formatter->format = format;
	formatter->arena = arena;
	if (format != FORMAT_SARIF)
		return;
	map_init(&formatter->artifacts);
	formatter->rules = ARENA_ARRAY(arena, enum diag_code, CODE_COUNT);
	open_log(formatter);
}

void
message_format_source(
	struct message_formatter *formatter, const struct source *source)
{
	struct slice uri;

	if (formatter->format == FORMAT_SARIF)
		find_artifact(formatter, source, &uri);
}

/* Each by itself. */
static void
print_each(struct run *run,
	void (*put)(struct buffer *out, const struct diag *diag,
		const struct message *message))
{
	struct buffer out = {0};
	size_t i;

	diag_sort(run);
	for (i = 0; i < run->diag.count; i++)
		put(&out, &run->diag, run->diag.messages[i]);
	print_buffer(&out);
}

static void
put_results(struct message_formatter *formatter, struct run *run)
{
	size_t i;

	for (i = 0; i < run->diag.count; i++) {
		const struct message *message = run->diag.messages[i];

		if (message->severity == SEVERITY_FAULT)
			keep_fault(formatter, message->text);
		else
			put_result(formatter, &run->diag, message);
	}
}

void
message_format_run(struct message_formatter *formatter, struct run *run)
{
	switch (formatter->format) {
	case FORMAT_GCC:
		print_messages(run, stderr);
		return;
	case FORMAT_JSON:
		print_each(run, put_json_message);
		break;
	case FORMAT_GITHUB:
		print_each(run, annotate_github);
		break;
	case FORMAT_MSVC:
		print_each(run, annotate_msvc);
		break;
	case FORMAT_SARIF:
		diag_sort(run);
		put_results(formatter, run);
		break;
	}
	run->diag.count = 0;
}

void
message_format_end(struct message_formatter *formatter, int status)
{
	if (formatter->format == FORMAT_SARIF)
		close_log(formatter, status);
}

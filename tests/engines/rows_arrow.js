#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// rows_arrow.js FILE...: the rows of Arrow files, by Arrow JS, as JSON Lines:
// times as nanoseconds, bytes as base64; dates, decimals, and numbers that are
// none or infinite as texts. NODE_PATH says where npm's apache-arrow is.
"use strict";
const arrow = require("apache-arrow");
const fs = require("fs");

const NANOSECONDS = [1000000000n, 1000000n, 1000n, 1n];

// Of a vector and not of a row: what that gives of a time is rounded.
function time(vector, i) {
	for (const chunk of vector.data) {
		if (i < chunk.length)
			return BigInt(chunk.values[i]) *
				NANOSECONDS[vector.type.unit];
		i -= chunk.length;
	}
}

// Its digits, and a point before the last of them.
function decimal(words, scale) {
	let number = 0n;
	for (const word of [...words].reverse())
		number = number << 32n | BigInt(word);
	number = BigInt.asIntN(32 * words.length, number);
	const sign = number < 0n ? "-" : "";
	const digits = String(number < 0n ? -number : number)
		.padStart(scale + 1, "0");
	const whole = digits.length - scale;
	return sign + digits.slice(0, whole) +
		(scale ? "." + digits.slice(whole) : "");
}

function plain(value) {
	if (value instanceof Uint8Array)
		return Buffer.from(value).toString("base64");
	if (value instanceof arrow.Vector)
		return [...value].map(plain);
	if (value instanceof arrow.StructRow)
		return Object.fromEntries(Object.entries(value.toJSON())
			.map(([name, each]) => [name, plain(each)]));
	return value;
}

function cell(vector, i) {
	const value = vector.get(i);
	const type = vector.type;
	if (value === null)
		return null;
	if (arrow.DataType.isTimestamp(type) || arrow.DataType.isTime(type))
		return time(vector, i);
	if (arrow.DataType.isDate(type))
		return new Date(value).toISOString().slice(0, 10);
	return arrow.DataType.isDecimal(type)
		? decimal(value, type.scale) : plain(value);
}

// JSON has no integers beyond 2^53, no -0, and no infinity.
function json(value) {
	if (typeof value === "bigint")
		return String(value);
	if (typeof value === "number" && !Number.isFinite(value))
		return JSON.stringify(String(value));
	if (Object.is(value, -0))
		return "-0.0";
	if (Array.isArray(value))
		return "[" + value.map(json).join(",") + "]";
	if (value !== null && typeof value === "object")
		return "{" + Object.entries(value).map(([name, each]) =>
			JSON.stringify(name) + ":" + json(each)).join(",") + "}";
	return JSON.stringify(value);
}

for (const path of process.argv.slice(2)) {
	const table = arrow.tableFromIPC(fs.readFileSync(path));
	const columns = table.schema.fields.map((field, i) =>
		[field.name, table.getChildAt(i)]);
	for (let i = 0; i < table.numRows; i++)
		console.log(json(Object.fromEntries(columns.map(
			([name, vector]) => [name, cell(vector, i)]))));
}

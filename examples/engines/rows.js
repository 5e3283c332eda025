#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// rows.js FILE.ipc...
//
// The rows of Arrow files, by Polars, as JSON Lines: times as nanoseconds; dates,
// decimals, and numbers that are none or infinite as texts. NODE_PATH says where
// npm's nodejs-polars is, which cannot show bytes: they are left out.
"use strict";
const pl = require("nodejs-polars");

// The type of a column; undefined: JavaScript has none for it.
function typeOf(frame, name) {
	try {
		return frame.getColumn(name).dtype;
	} catch (error) {
		return undefined;
	}
}

// Records would have numbers of 64 bits rounded: Polars writes JSON itself.
function shown(frame, name) {
	const type = typeOf(frame, name);
	const column = pl.col(name);
	if (type.variant === "Datetime")
		return column.cast(pl.Datetime("ns")).cast(pl.Int64);
	if (type.variant === "Time")
		return column.cast(pl.Int64);
	if (type.variant === "Date" || type.variant === "Decimal")
		return column.cast(pl.Utf8);
	const isReal = type.variant === "Float32" || type.variant === "Float64";
	if (isReal && !frame.getColumn(name).isFinite().all())
		return column.cast(pl.Utf8);
	return column;
}

for (const path of process.argv.slice(2)) {
	const frame = pl.readIPC(path);
	const columns = frame.columns.filter((name) => typeOf(frame, name))
		.map((name) => shown(frame, name));
	process.stdout.write(
		frame.select(...columns).writeJSON({ format: "lines" }));
}

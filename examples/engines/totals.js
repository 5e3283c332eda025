#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// totals.js PATH...
//
// What trades come to, by Polars: those of an Arrow file, PATH.ipc, or of a
// folder of Parquet files, with a folder below it for each venue. NODE_PATH says
// where npm's nodejs-polars is.
"use strict";
const pl = require("nodejs-polars");

// What does not end in .ipc Polars takes for the bytes themselves.
function scan(path) {
	if (path.endsWith(".ipc"))
		return pl.scanIPC(path);
	return pl.scanParquet(path + "/*/*.parquet", { hivePartitioning: true });
}

// 64 bits: Polars adds numbers of 32 bits in 32 bits.
function sum(name) {
	return pl.col(name).cast(pl.Int64).sum();
}

async function totals(path) {
	const frame = scan(path).withColumn(pl.col("venue").cast(pl.Utf8));
	const all = await frame.select(
		pl.col("id").count().alias("trades"), sum("id"), sum("qty"),
		sum("active"), pl.col("stop").count().alias("stops"),
		pl.col("price").sum()).collect();
	const venues = await frame.groupBy("venue").agg(sum("qty")).collect();
	const numbers = Object.fromEntries(Object.entries(all.toRecords()[0])
		.map(([name, value]) => [name, Number(value)]));
	numbers.venues = Object.fromEntries(venues.toRecords()
		.map((row) => [row.venue, Number(row.qty)]));
	return numbers;
}

(async () => {
	for (const path of process.argv.slice(2))
		console.log(JSON.stringify(await totals(path)));
})();

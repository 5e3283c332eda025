// SPDX-License-Identifier: MIT
// node values.mjs FILE.arrow FILE.jsonl: Arrow JS reads these values of columns
// of all formats.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { deepStrictEqual } from "node:assert";
const arrow = createRequire(import.meta.url)("apache-arrow");
const [file, lines] = process.argv.slice(2);
const table = arrow.tableFromIPC(readFileSync(file));
const wanted = readFileSync(lines, "utf8").trim().split("\n")
  .map((line) => JSON.parse(line));

function plain(type, value) {
  if (value === null || value === undefined) return null;
  if (arrow.DataType.isList(type) || arrow.DataType.isFixedSizeList(type)
      || type.typeId === arrow.Type.LargeList)
    return [...value].map((each) => plain(type.children[0].type, each));
  if (arrow.DataType.isStruct(type))
    return Object.fromEntries(type.children.map(
      (child) => [child.name, plain(child.type, value[child.name])]));
  if (value instanceof Uint8Array) return Buffer.from(value).toString();
  return typeof value === "bigint" ? Number(value) : value;
}

deepStrictEqual(table.schema.fields.map((field) => field.name),
  Object.keys(wanted[0]));
deepStrictEqual(wanted.length, table.numRows);
wanted.forEach((row, i) => {
  const found = table.get(i);
  for (const field of table.schema.fields)
    deepStrictEqual(plain(field.type, found[field.name]), row[field.name],
      `row ${i}: ${field.name}`);
});
const zone = table.schema.fields.find((field) => field.name === "tsu").type;
deepStrictEqual(zone.timezone, "Europe/Berlin");
console.log(`${wanted.length} rows of ${table.schema.fields.length} columns`);

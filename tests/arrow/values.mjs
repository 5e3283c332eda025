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

// Of a decimal its digits, wherever the point is.
function digits(words) {
  let number = 0n;
  for (const word of [...words].reverse()) number = number << 32n | BigInt(word);
  return String(BigInt.asIntN(32 * words.length, number));
}

function plain(type, value) {
  if (value === null || value === undefined) return null;
  if (arrow.DataType.isDecimal(type)) return digits(value);
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
for (const [name, shown] of [["d", "Decimal[9e+2]"], ["d3", "Decimal[38e-3]"],
  ["tdD", "Date32<DAY>"], ["tdm", "Date64<MILLISECOND>"],
  ["tts", "Time32<SECOND>"], ["ttm", "Time32<MILLISECOND>"],
  ["ttu", "Time64<MICROSECOND>"], ["ttn", "Time64<NANOSECOND>"]])
  deepStrictEqual(String(table.schema.fields.find(
    (field) => field.name === name).type), shown);
console.log(`${wanted.length} rows of ${table.schema.fields.length} columns`);

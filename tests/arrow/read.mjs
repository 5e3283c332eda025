// SPDX-License-Identifier: MIT
// node read.mjs FILE.arrow FILE.jsonl: what Arrow JS reads is what JSON says.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
const arrow = createRequire(import.meta.url)("apache-arrow");
const [file, lines] = process.argv.slice(2);
const table = arrow.tableFromIPC(readFileSync(file));
const objects = readFileSync(lines, "utf8").trim().split("\n")
  .filter((line) => line).map((line) => JSON.parse(line));
let compared = 0;
const fail = (...words) => { console.log(...words); process.exit(1); };

// What JSON has, of a value of a column.
function plain(field, value) {
  const type = field.type;
  if (value === null || value === undefined) return null;
  if (arrow.DataType.isTimestamp(type)) {
    const units = [1e-3, 1, 1e3, 1e6];
    return Math.round(Number(value) * units[type.unit]);
  }
  if (arrow.DataType.isBinary(type)) return Buffer.from(value).toString("base64");
  if (arrow.DataType.isList(type) || arrow.DataType.isFixedSizeList(type))
    return [...value].map((each) => plain(type.children[0], each));
  if (arrow.DataType.isStruct(type)) {
    const found = {};
    for (const child of type.children)
      found[child.name] = plain(child, value[child.name]);
    return found;
  }
  const numbers = field.metadata.get("slotgen.enum");
  if (numbers) return said(JSON.parse(numbers), Number(value), field.name);
  return typeof value === "bigint" ? Number(value) : value;
}

// An open enum's text, or the list of texts of flags.
function said(numbers, value, name) {
  const texts = Object.keys(numbers);
  if (name !== "access")
    return texts.find((text) => numbers[text] === value) ?? value;
  return texts.filter((text) => value & numbers[text]);
}

function same(found, wanted, path) {
  compared++;
  if (wanted === undefined || wanted === null) {
    if (found !== null) fail(path, "is", found, "and not null");
  } else if (Array.isArray(wanted)) {
    if (!Array.isArray(found) || found.length !== wanted.length)
      fail(path, "is", found, "and not", wanted);
    wanted.forEach((each, i) => same(found[i], each, `${path}[${i}]`));
  } else if (typeof wanted === "object") {
    for (const name of Object.keys(found))
      same(found[name], wanted[name], `${path}.${name}`);
    for (const name of Object.keys(wanted))
      if (!(name in found)) fail(path, "has no", name);
  } else if (found !== wanted) {
    fail(path, "is", found, "and not", wanted);
  }
}

if (table.numRows !== objects.length)
  fail(table.numRows, "rows, and not", objects.length);
const schema = table.schema;
if (schema.metadata.get("slotgen.class") !== "Trade") fail("no class");
const qty = schema.fields.find((field) => field.name === "qty").metadata;
if (qty.get("slotgen.unit") !== "lots" || qty.get("slotgen.high") !== "1000000")
  fail("no metadata", qty);
objects.forEach((object, i) => {
  const row = table.get(i);
  for (const field of schema.fields) {
    const found = plain(field, row[field.name]);
    const path = `row ${i}: ${field.name}`;
    if (field.name === "class") same(found, "Trade", path);
    else if (field.name === "previous") same(found, i ? i - 1 : null, path);
    else same(found, object[field.name], path);
  }
  for (const name of Object.keys(object))
    if (!schema.fields.some((field) => field.name === name))
      fail("no column", name);
});
console.log(`${objects.length} rows, ${compared} values, ${schema.fields.length} columns`);

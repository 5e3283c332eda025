// SPDX-License-Identifier: MIT
// What JavaScript says: reads [[pattern, [text...]]...] from its standard input,
// and prints for each pattern "u" and a 1 or 0 for each text, or what is wrong
// with it. One that only Annex B of ECMA-262 takes, without the flag u, begins
// with "b". (?i) at the front is the flag i.
"use strict";
const cases = JSON.parse(require("fs").readFileSync(0, "utf8"));

function compile(pattern) {
	const folds = pattern.startsWith("(?i)");
	const source = folds ? pattern.slice(4) : pattern;
	const flags = folds ? "i" : "";
	try {
		return ["u", new RegExp(source, flags + "u")];
	} catch (fault) {
		return ["b", new RegExp(source, flags)];
	}
}

const answers = cases.map(([pattern, texts]) => {
	try {
		const [kind, compiled] = compile(pattern);
		return kind + texts.map((text) => +compiled.test(text)).join("");
	} catch (fault) {
		return String(fault);
	}
});
process.stdout.write(JSON.stringify(answers));

// SPDX-License-Identifier: MIT
// validate.mjs SCHEMA: reads names of YAML files, one a line, and prints for
// each "good" or where it is not what the JSON Schema describes, a line each.
// Ajv for JSON Schema, and the YAML reader of yaml-language-server.
import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { parseDocument } from 'yaml'

const editors = ['patternErrorMessage', 'errorMessage', 'enumDescriptions',
	'defaultSnippets', 'doNotSuggest']
const ajv = new Ajv({ strictTypes: false })
for (const keyword of editors)
	ajv.addKeyword(keyword)
const validate = ajv.compile(JSON.parse(readFileSync(process.argv[2], 'utf8')))

function judge(file) {
	const document = parseDocument(readFileSync(file, 'utf8'))

	if (document.errors.length)
		return 'yaml: ' + document.errors[0].message.split('\n')[0]
	if (validate(document.toJS({ maxAliasCount: -1 })))
		return 'good'
	const { instancePath, message, params } = validate.errors[0]
	return `${instancePath}: ${message} ${JSON.stringify(params)}`
}

for (const file of readFileSync(0, 'utf8').split('\n').filter(Boolean))
	console.log(judge(file))

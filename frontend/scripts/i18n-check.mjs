// Both catalogues hold the same keys with the same placeholders, and no text is empty.
import { readdirSync, readFileSync } from 'node:fs'

const load = (language, file) => flatten(JSON.parse(readFileSync(`src/i18n/${language}/${file}`, 'utf8')))
const placeholders = (text) => (text.match(/{{[^}]+}}/g) ?? []).sort().join()

function flatten(node, prefix = '', out = new Map()) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string') out.set(prefix + key, value)
    else flatten(value, `${prefix}${key}.`, out)
  }
  return out
}

const problems = []
const files = new Set([...readdirSync('src/i18n/vi'), ...readdirSync('src/i18n/en')])
for (const file of files) {
  const [vi, en] = [load('vi', file), load('en', file)]
  for (const key of new Set([...vi.keys(), ...en.keys()])) {
    const [first, second] = [vi.get(key), en.get(key)]
    // English needs a form for one; Vietnamese has no plural.
    if (key.endsWith('_one') && first === undefined) continue
    if (!first || !second) problems.push(`${file} ${key}: missing in ${first ? 'en' : 'vi'}`)
    else if (placeholders(first) !== placeholders(second)) problems.push(`${file} ${key}: placeholders differ`)
  }
}
for (const problem of problems) console.error(problem)
console.log(`${files.size} catalogues, ${problems.length} problems`)
if (problems.length > 0) process.exit(1)

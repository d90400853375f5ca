// Fails the build when a page weighs more than users on a slow line can wait for.
import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const KB = 1024
const budget = { initialJs: 160 * KB, kitJs: 80 * KB, routeJs: 40 * KB, initialCss: 15 * KB, fonts: 70 * KB }
const kit = 'src/app/kit.ts'
const landing = 'src/routes/MyWorkRoute.tsx'
const language = /^src\/i18n\/vi\//

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
const weigh = (file) => {
  try {
    return statSync(join('dist', `${file}.gz`)).size
  } catch {
    return statSync(join('dist', file)).size
  }
}

/** All chunks that are loaded with the given one, itself included. */
function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key]?.imports ?? []) closure(next, seen)
  return seen
}

const sum = (keys) => [...keys].reduce((bytes, key) => bytes + weigh(manifest[key].file), 0)
const css = (keys) => new Set([...keys].flatMap((key) => manifest[key].css ?? []))
const initial = closure('index.html')
for (const key of closure(landing)) initial.add(key)
for (const key of Object.keys(manifest)) if (language.test(key) && /(common|my-work)\.json$/.test(key)) initial.add(key)

// What the browser fetches while idle; every route finds it there.
const idle = new Set([...closure(kit)].filter((key) => !initial.has(key)))

const rows = [
  ['initial JS', sum(initial), budget.initialJs],
  ['idle JS', sum(idle), budget.kitJs],
  ['initial CSS', [...css(initial)].reduce((bytes, file) => bytes + weigh(file), 0), budget.initialCss],
]
const fonts = Object.values(manifest).filter((entry) =>
  /be-vietnam-pro-(latin|vietnamese)-(400|600).*\.woff2$/.test(entry.file),
)
rows.push(['fonts', fonts.reduce((bytes, entry) => bytes + weigh(entry.file), 0), budget.fonts])
for (const key of Object.keys(manifest)) {
  if (!key.startsWith('src/routes/') || key === landing) continue
  rows.push([
    key.slice(11, -4),
    sum([...closure(key)].filter((chunk) => !initial.has(chunk) && !idle.has(chunk))),
    budget.routeJs,
  ])
}

let over = 0
for (const [name, bytes, limit] of rows) {
  const verdict = bytes > limit ? 'OVER' : 'ok'
  if (bytes > limit) over++
  console.log(`${name.padEnd(24)} ${(bytes / KB).toFixed(1).padStart(7)} kB of ${(limit / KB).toFixed(0)} ${verdict}`)
}
if (over > 0) process.exit(1)
// Only this script reads the manifest; the server has no use for it.
rmSync('dist/.vite', { recursive: true })

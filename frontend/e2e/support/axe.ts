import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds against WCAG 2.2 A and AA, one line for each. Evaluated, so the content policy does not stop it. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(source)
  const results = (await page.evaluate(
    `window.axe.run({ runOnly: ${JSON.stringify(rules)} })`,
  )) as unknown as AxeResults
  return results.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`)
}

/** Pixels by which the page is wider than the screen. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

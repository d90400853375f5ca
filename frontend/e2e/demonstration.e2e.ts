import { expect, it } from 'vitest'
import { accessibilityFaults, overflow } from './support/axe'
import { setStage } from './support/stage'

const { as, open } = setStage('demo')
const banner = 'Dữ liệu minh họa – hôm nay là 16/12/2026'

it('says before signing in, on a phone and on paper that the data are a demonstration', async () => {
  const visitor = await open({ screen: 'phone' })
  await visitor.page.goto('/')
  await visitor.page.getByText(banner).waitFor()
  expect(await accessibilityFaults(visitor.page)).toEqual([])
  expect(await overflow(visitor.page)).toBe(0)
  await visitor.page.emulateMedia({ media: 'print' })
  expect(await visitor.page.getByText(banner).isVisible()).toBe(true)
  await visitor.close()
})

it('shows a head of a division the year up to its own today, under the banner', async () => {
  await as('truongphong', async (page, visitor) => {
    for (const path of ['/', '/cham-diem', '/chot-thang', '/danh-muc', '/xep-hang']) {
      await visitor.visit(path)
      await page.getByText(banner).waitFor()
      expect(await accessibilityFaults(page)).toEqual([])
    }
    await visitor.visit('/xep-hang?ky=pd_202611')
    await page.getByText('CB000120').first().waitFor()
  })
})

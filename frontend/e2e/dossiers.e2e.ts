import { expect, it } from 'vitest'
import { accessibilityFaults, overflow } from './support/axe'
import type { Visitor } from './support/browser'
import { setStage } from './support/stage'

const { as, open } = setStage('demo')
const year = 'pd_2026'
const shots = process.env.CONGTAM_SHOTS

async function look(visitor: Visitor, name: string) {
  expect(await accessibilityFaults(visitor.page), name).toEqual([])
  expect(await overflow(visitor.page), name).toBeLessThanOrEqual(0)
  if (shots) await visitor.page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}

it('carries a decision from a proposal to the authority', async () => {
  let address = ''
  await as('tochuc', async (page, visitor) => {
    await visitor.visit(`/de-xuat?ky=${year}&noi-dung=ADVANCED_WORKER`)
    await look(visitor, 'de-xuat')
    await page
      .getByRole('button', { name: /Lập hồ sơ:/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Điều kiện' }).waitFor()
    address = new URL(page.url()).pathname
    const papers = await page.getByRole('button', { name: /Ghi nhận:/ }).count()
    for (let n = 0; n < papers; n++) {
      await page
        .getByRole('button', { name: /Ghi nhận:/ })
        .nth(n)
        .click()
      await page.getByLabel('Số, ngày văn bản').fill('BC 12/BC-SNV')
      await page.getByRole('dialog').getByRole('button', { name: 'Ghi nhận' }).click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await page.getByRole('button', { name: 'Trình đề xuất' }).click()
    await page.getByLabel('Lý do đề xuất').fill('Hoàn thành tốt nhiệm vụ cả năm')
    await look(visitor, 'trinh')
    await page.getByRole('dialog').getByRole('button', { name: 'Trình đề xuất' }).click()
    await page.getByText('Đã trình').first().waitFor()
    expect(await page.getByRole('button', { name: 'Quyết định đồng ý' }).count()).toBe(0)
    await look(visitor, 'ho-so')
  })
  await as('chutich', async (page, visitor) => {
    await visitor.visit(address)
    await page.getByRole('button', { name: 'Quyết định đồng ý' }).click()
    await page.getByLabel('Số quyết định').fill('QĐ 15/QĐ-SNV')
    await page.getByLabel('Lý do').fill('Đủ điều kiện, đủ hồ sơ')
    await look(visitor, 'quyet-dinh')
    await page.getByRole('dialog').getByRole('button', { name: 'Quyết định đồng ý' }).click()
    await page.getByText('Đã quyết định').first().waitFor()
    await page.getByRole('button', { name: 'Tải quyết định (PDF)' }).waitFor()
    await look(visitor, 'ho-so-xong')
  })
})

it('lists cases for review, and who lacks a single condition', async () => {
  const visitor = await open({ screen: 'phone' })
  await visitor.signIn('tochuc')
  for (const path of [`/ho-so?ky=${year}`, `/de-xuat?ky=${year}&xem=mot-dieu-kien`]) {
    await visitor.visit(path)
    await look(visitor, path.slice(1, 6))
  }
  await visitor.visit(`/ho-so?ky=${year}`)
  await visitor.page.getByRole('rowheader').getByRole('link').first().click()
  await visitor.page.getByText('chưa phải kết luận về người này').waitFor()
  await look(visitor, 'ho-so-phone')
  expect(visitor.faults).toEqual([])
  await visitor.close()
})

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { accessibilityFaults } from './support/axe'
import { setStage } from './support/stage'

const { as } = setStage('demo')

/** Opens why somebody came out so, from the ranking of the year: nothing is typed but a staff code. */
async function whyOf(page: Page, code: string) {
  await page.getByRole('link', { name: 'Xếp hạng', exact: true }).first().click()
  await page.getByLabel('Kỳ', { exact: true }).selectOption({ label: 'Năm 2026' })
  await page.getByRole('columnheader', { name: 'Xếp loại đề xuất' }).waitFor() // the year has come in place of the month
  await page.getByLabel('Tìm họ tên hoặc mã').fill(code)
  await page.waitForLoadState('networkidle')
  const row = page.getByRole('row', { name: new RegExp(code) })
  await row.getByRole('button', { name: /Giải thích/ }).click()
  return page.getByRole('dialog')
}

/** Unfolds every step of an explanation. */
async function unfold(page: Page) {
  const folded = page.getByRole('button', { name: /^Mở: / })
  await folded.first().waitFor()
  for (let left = await folded.count(); left > 0; left = await folded.count()) await folded.first().click()
}

/** Reads a month of the year down to a piece of work: the article, when it was due, what proves it. */
async function downToWork(page: Page, month: RegExp) {
  await page.getByRole('link', { name: month }).click()
  await page.getByText('Tổng điểm').first().waitFor()
  await unfold(page)
  await page
    .getByText(/khoản 2 Điều 14 Nghị định 335/)
    .first()
    .waitFor()
  await page
    .getByRole('button', { name: /Soạn thảo văn bản hành chính/ })
    .first()
    .click()
  const source = page.getByRole('dialog')
  await source.getByText('Thời hạn', { exact: true }).waitFor()
  await source
    .getByText(/BC-X00|https:\/\/vidu\.gov\.vn/)
    .first()
    .waitFor()
}

it('a head is bounded by the department, which a failing division keeps from excellence, down to what was measured', async () => {
  await as('chutich', async (page) => {
    const why = await whyOf(page, 'CB000116')
    await why.getByText(/người đứng đầu không được xếp loại cao hơn đơn vị/).waitFor()
    await why.getByText('khoản 6 Điều 20 Nghị định 335/2025/NĐ-CP').waitFor()
    await why.getByRole('link', { name: 'Sở Tài chính (S002)' }).last().click()
    await page.getByText('Kết quả Năm 2026: Sở Tài chính').waitFor()
    const excellent = page.getByRole('table', { name: /Hoàn thành xuất sắc nhiệm vụ/ })
    const below = excellent.getByRole('row', { name: /Đơn vị cấp dưới trực tiếp/ })
    await below.getByText('Không đạt').waitFor()
    await below.getByText('điểm b khoản 1 Điều 8 Nghị định 335/2025/NĐ-CP').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await below.getByRole('link', { name: 'Thanh tra (S002-05)' }).click()
    await page.getByText('Kết quả Năm 2026: Thanh tra').waitFor()
    await page.getByText('49,99').first().waitFor()
    await page.getByRole('link', { name: 'Vì sao có kết quả này?' }).click()
    await page
      .getByText(/khoản 1 Điều 7 Nghị định 335/)
      .first()
      .waitFor()
    await unfold(page)
    // The step of an indicator names edition and document, and that its target is an example.
    await page.getByText('Quyết định số 12/QĐ-UBND').first().waitFor()
    await page
      .getByText(/Chỉ tiêu, điểm tối đa còn nguyên theo bộ ví dụ/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Bản đánh giá của đơn vị' }).first().click()
    await page.getByRole('dialog').waitFor()
  })
})

it('somebody is displaced by the cap, is told why, and can follow a month down to the work', async () => {
  await as('chutich', async (page) => {
    const why = await whyOf(page, 'CB000096')
    await why.getByText(/Đủ điểm xuất sắc nhưng tỷ lệ xuất sắc đã hết/).waitFor()
    await why
      .getByText(/khoản 5 Điều 20 Nghị định 335/)
      .first()
      .waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await downToWork(page, /Tháng 03\/2026/)
  })
})

it('a tie waits in the inbox of who decides it, with both people and their articles', async () => {
  await as('chutich', async (page) => {
    await page.getByRole('link', { name: /bằng điểm tại trần xuất sắc/ }).click()
    await page.getByText(/2 trường hợp bằng điểm tại ranh giới/).waitFor()
    const tied = page.getByRole('table', { name: /Bằng điểm tại ranh giới/ })
    await tied.getByRole('row', { name: /CB000111/ }).waitFor()
    await tied
      .getByRole('row', { name: /CB000110/ })
      .getByRole('link')
      .click()
    await page.getByText(/cấp có thẩm quyền quyết định ai được nhận/).waitFor()
    await downToWork(page, /Tháng 06\/2026/)
  })
})

it('a division is followed from its month to the year of the department', async () => {
  await as('truongphong', async (page) => {
    await page.getByRole('link', { name: 'Đơn vị', exact: true }).first().click()
    await page.getByLabel('Kỳ', { exact: true }).selectOption({ label: 'Tháng 11/2026' })
    await page.getByRole('link', { name: 'Kết quả', exact: true }).click()
    await page.getByText(/Kết quả Tháng 11\/2026/).waitFor()
    await page.getByLabel('Kỳ', { exact: true }).selectOption({ label: 'Năm 2026' })
    await page.getByText(/Kết quả Năm 2026/).waitFor()
    await page
      .getByText(/Hết tỷ lệ xuất sắc|Tốt/)
      .first()
      .waitFor()
  })
})

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { accessibilityFaults, overflow } from './support/axe'
import { setStage } from './support/stage'

const { as, open } = setStage('demo')

/** A picture of the page, where SHOTS names a folder for them. */
async function picture(page: Page, name: string) {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}

async function fine(page: Page) {
  expect(await accessibilityFaults(page), page.url()).toEqual([])
  expect(await overflow(page), page.url()).toBeLessThanOrEqual(0)
}

it('a person disputes a step, the head answers beside it, and the person reads the answer', async () => {
  await as('chuyenvien', async (page, visitor) => {
    await visitor.visit('/kien-nghi?xem=cua-toi')
    await page.getByText('Không có kiến nghị nào').waitFor()
    await fine(page)
    await visitor.visit('/')
    const month = page.locator('div', { hasText: 'Tháng 11/2026' }).getByRole('link', { name: 'Vì sao được điểm này?' })
    await month.last().click()
    await page.getByRole('button', { name: 'Kiến nghị' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Bước bị kiến nghị').selectOption('0')
    expect(await accessibilityFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Gửi kiến nghị' }).click()
    await dialog.getByText('Chưa nhập').waitFor()
    await dialog.getByLabel('Nội dung kiến nghị').fill('Đề nghị xem lại điểm tiêu chí chung tháng 11.')
    await dialog.getByRole('button', { name: 'Gửi kiến nghị' }).click()
    await page.getByRole('heading', { level: 1, name: 'Kiến nghị số 1/2026' }).waitFor()
    await page.getByText('25/12/2026').first().waitFor()
    await page.waitForLoadState('networkidle')
    await fine(page)
    await picture(page, 'petition-mine')
  })
  await as('truongphong', async (page) => {
    await page.getByRole('link', { name: 'Trả lời 1 kiến nghị' }).click()
    await page.getByRole('link', { name: 'Số 1/2026' }).waitFor()
    await fine(page)
    await picture(page, 'petitions')
    await page.getByRole('link', { name: 'Số 1/2026' }).click()
    await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).click()
    await page.getByText('Đã tiếp nhận').first().waitFor()
    await page.getByLabel('Kết luận').selectOption('UPHELD')
    await page.getByLabel('Lý do').fill('Có căn cứ, cho sửa phiếu.')
    await page.getByLabel('Số, ngày văn bản trả lời').fill('12/TB-VP ngày 16/12/2026')
    await page.waitForLoadState('networkidle')
    await fine(page)
    await picture(page, 'petition-answer')
    await page.getByRole('button', { name: 'Trả lời kiến nghị' }).click()
    await page.getByText('Chưa có kết quả thay thế').waitFor()
    await fine(page)
  })
  await as('chuyenvien', async (page, visitor) => {
    await visitor.visit('/kien-nghi?xem=cua-toi')
    await page.getByText('Chấp nhận').first().waitFor()
  })
})

it('the ledger shows what is late, and the file for the national database is made', async () => {
  await as('tochuc', async (page, visitor) => {
    await visitor.visit('/so-qua-han')
    await page.getByRole('heading', { name: 'Gửi Cơ sở dữ liệu quốc gia' }).waitFor()
    await page.getByText('Chưa xong').first().waitFor()
    await fine(page)
    await picture(page, 'overdue')
    await page.getByRole('combobox').first().fill('so tai chinh')
    await page
      .getByRole('option', { name: /Sở Tài chính/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Tạo tệp gửi' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Lý do').fill('Gửi định kỳ')
    await dialog.getByRole('button', { name: 'Tạo tệp gửi' }).click()
    await page.getByRole('cell', { name: 'Gửi định kỳ' }).waitFor()
    await fine(page)
    await picture(page, 'national')
  })
})

it('a head lends the confirmation of forms by a document', async () => {
  await as('truongphong', async (page, visitor) => {
    await visitor.visit('/uy-quyen')
    await fine(page)
    await page.getByRole('button', { name: 'Ghi ủy quyền' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Người được ủy quyền' }).fill('CB000120')
    await page.getByRole('option').first().click()
    await dialog.getByRole('combobox', { name: 'Phạm vi' }).fill('van phong so tai chinh')
    await page.getByRole('option').first().click()
    await dialog.getByLabel('Xác nhận phiếu', { exact: true }).check()
    await dialog.getByLabel('Đến ngày').fill('31/12/2026')
    await dialog.getByLabel('Văn bản', { exact: true }).fill('5/GUQ-VP')
    expect(await accessibilityFaults(page)).toEqual([])
    await picture(page, 'delegation-dialog')
    await dialog.getByRole('button', { name: 'Ghi ủy quyền' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('5/GUQ-VP').waitFor()
    await fine(page)
    await picture(page, 'delegations')
  })
})

it('reads well on a phone', async () => {
  const visitor = await open({ screen: 'phone' })
  await visitor.signIn('tochuc')
  for (const path of ['/kien-nghi?xem=da-xong', '/so-qua-han', '/uy-quyen']) {
    await visitor.visit(path)
    await fine(visitor.page)
    await picture(visitor.page, `phone${path.replace(/\W/g, '-')}`)
  }
  expect(visitor.faults).toEqual([])
  await visitor.close()
})

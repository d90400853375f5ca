import { expect, it } from 'vitest'
import { accessibilityFaults } from './support/axe'
import { setStage } from './support/stage'

const { as } = setStage()

it('a task is assigned, and shown as overdue once its day has passed', async () => {
  await as('tochuc', async (page, visitor) => {
    await visitor.visit('/nhiem-vu')
    await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Đơn vị' }).fill('so noi vu')
    await page.getByRole('listbox').getByRole('option').first().click()
    await dialog.getByLabel('Nội dung').fill('Trình đề án sắp xếp')
    await dialog.getByLabel('Văn bản').fill('12/CV-UBND')
    await dialog.getByLabel('Ngày giao').fill('1/9/2026')
    await dialog.getByLabel('Hạn hoàn thành').fill('30/9/2026')
    expect(await accessibilityFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Giao nhiệm vụ' }).click()
    await dialog.waitFor({ state: 'detached' })
    const row = page.getByRole('row', { name: /Trình đề án sắp xếp/ })
    await row.getByText('Nợ đọng').waitFor()
    await visitor.visit('/nhiem-vu?ngay=2026-09-25')
    await row.getByText('Sắp đến hạn').waitFor()
    await visitor.visit('/nhiem-vu?xem=don-vi')
    await page.getByRole('row', { name: /Sở Nội vụ/ }).waitFor()
  })
})

it('criteria begin as examples, and points of a unit need a chosen layer', async () => {
  await as('noivu', async (page, visitor) => {
    await visitor.visit('/tieu-chi')
    await page.getByText('Chưa chọn lớp điểm').waitFor()
    await page.getByRole('button', { name: 'Lấy bộ ví dụ' }).click()
    await page.getByText('Ví dụ, chưa xác nhận').first().waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Chọn lớp điểm' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Lớp điểm').selectOption('EXAMPLE_PROVINCE_POINTS')
    await dialog.getByLabel('Áp dụng từ').fill('1/1/2026')
    await dialog.getByLabel('Văn bản').fill('5/QĐ-UBND')
    await dialog.getByRole('button', { name: 'Chọn lớp điểm' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('row', { name: /5\/QĐ-UBND/ }).waitFor()
  })
})

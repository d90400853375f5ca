import { expect, it } from 'vitest'
import { accessibilityFaults } from './support/axe'
import { setStage } from './support/stage'

const { as } = setStage('demo')

it('records what is entered about a person: discipline, a conclusion', async () => {
  await as('noivu', async (page, visitor) => {
    await visitor.visit('/can-bo/pe_CB000048')
    await page.getByText('2025, QĐ 118/QĐ-SNV về kết quả xếp loại năm 2025').waitFor()
    await page.getByRole('button', { name: 'Ghi quyết định kỷ luật' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Hành vi', { exact: true }).fill('Chậm giải quyết hồ sơ')
    await dialog.getByLabel('Văn bản').fill('QĐ 90/QĐ-SNV')
    expect(await dialog.getByLabel('Năm đã xếp loại vì hành vi').count()).toBe(0)
    await dialog.getByLabel(/đã bị dùng để xếp loại/).check()
    await dialog.getByLabel('Năm đã xếp loại vì hành vi').fill('2026')
    await dialog.getByLabel('Quyết định xếp loại năm đó').fill('QĐ 118/QĐ-SNV')
    expect(await accessibilityFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Ghi quyết định kỷ luật' }).click()
    await dialog.getByText('Năm đã xếp loại phải trước năm của quyết định kỷ luật.').waitFor()
    await dialog.getByLabel('Năm đã xếp loại vì hành vi').fill('2025')
    await dialog.getByRole('button', { name: 'Ghi quyết định kỷ luật' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('QĐ 90/QĐ-SNV').waitFor()
    await page.getByRole('button', { name: 'Ghi số liệu' }).click()
    await page
      .getByRole('dialog')
      .getByLabel('Tiêu chí')
      .selectOption({ label: 'T2.CC – Tỷ lệ việc đúng hạn của công chức' })
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

it('ends a choice of points, and refuses a regulation for a closed year', async () => {
  await as('noivu', async (page, visitor) => {
    await visitor.visit('/tieu-chi')
    await page.getByRole('button', { name: 'Ghi quy chế' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Đơn vị sự nghiệp' }).fill('so 1')
    await page.getByRole('option').first().click()
    await dialog.getByLabel('Số quy chế').fill('Quy chế số 16/QC-TTDVC1')
    await dialog.getByLabel('Lớp điểm').selectOption({ index: 1 })
    expect(await accessibilityFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Ghi quy chế' }).click()
    // The year of the unit is closed: what would change it is refused, in the law's words.
    await dialog.getByText(/đã chốt/).waitFor()
    await dialog.getByRole('button', { name: 'Hủy' }).click()
    await dialog.waitFor({ state: 'detached' })
    await visitor.visit('/lua-chon-quy-tac')
    await page.getByRole('button', { name: 'Kết thúc áp dụng' }).first().click()
    await dialog.getByLabel('Lý do').fill('Chờ quyết định mới của tỉnh')
    await dialog.getByRole('button', { name: 'Kết thúc áp dụng' }).click()
    await dialog.waitFor({ state: 'detached' })
  })
})

it('asks only what a decision on a cap needs, and shows a month of a unit without a level', async () => {
  await as('chutich', async (page, visitor) => {
    await visitor.visit('/tran-xuat-sac?donvi=un_X003')
    await page.getByText('20,00 %').first().waitFor()
    await page.getByRole('button', { name: 'Ghi quyết định' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Người', { exact: true }).waitFor()
    await dialog.getByLabel('Loại quyết định').selectOption('OUTSTANDING_RATIO')
    await dialog.getByLabel('Tỷ lệ mới').waitFor()
    expect(await dialog.getByLabel('Người', { exact: true }).count()).toBe(0)
    await dialog.getByRole('button', { name: 'Hủy' }).click()
    await visitor.visit('/don-vi?donvi=un_S001-03&ky=2026-03&xem=ket-qua')
    await page.getByRole('heading', { name: 'Nhiệm vụ đến hạn trong kỳ' }).waitFor()
    expect(await page.getByText('Xếp loại đề xuất').count()).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

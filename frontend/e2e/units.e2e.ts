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
    await page.getByRole('button', { name: 'Lấy bộ ví dụ' }).click()
    await page.getByText('Theo ví dụ, chưa xác nhận').first().waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('link', { name: /các lựa chọn đang áp dụng/ }).click()
    await page.getByText('Chưa chọn gì').waitFor()
    await page
      .getByLabel('Văn bản gốc')
      .selectOption({ label: 'Đánh giá, xếp loại chất lượng tổ chức theo Nghị định 335/2025/NĐ-CP' })
    const layer = page.getByRole('row', { name: /Điểm ví dụ của các tiêu chí Điều 6–7/ })
    await layer.getByRole('button', { name: 'Áp dụng lớp này' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Áp dụng từ').fill('1/1/2026')
    await dialog.getByLabel('Số văn bản quyết định').fill('5/QĐ-UBND')
    await dialog.getByRole('button', { name: 'Áp dụng lớp này' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page
      .getByRole('row', { name: /5\/QĐ-UBND/ })
      .getByText('Toàn tỉnh')
      .waitFor()
    await page
      .getByLabel('Văn bản gốc')
      .selectOption({ label: 'Xếp loại chất lượng công chức theo Nghị định 335/2025/NĐ-CP' })
    const quarterly = page.getByRole('row', { name: /Quy tắc quý đối với lãnh đạo/ })
    await quarterly.getByRole('button', { name: 'Áp dụng lớp này' }).click()
    await dialog.getByRole('combobox', { name: 'Phạm vi' }).fill('so noi vu')
    await page.getByRole('listbox').getByRole('option').first().click()
    await dialog.getByLabel('Áp dụng từ').fill('1/1/2026')
    await dialog.getByLabel('Số văn bản quyết định').fill('7/QĐ-SNV')
    expect(await accessibilityFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Áp dụng lớp này' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page
      .getByRole('row', { name: /7\/QĐ-SNV/ })
      .getByText('Sở Nội vụ')
      .waitFor()
  })
})

it('answers what the law leaves open, in words, from a day and by a document', async () => {
  await as('noivu', async (page, visitor) => {
    await visitor.visit('/bo-quy-tac')
    await page.getByRole('link', { name: 'Lựa chọn áp dụng' }).click()
    await page
      .getByLabel('Văn bản gốc')
      .selectOption({ label: 'Xếp loại chất lượng công chức theo Nghị định 335/2025/NĐ-CP' })
    for (const layer of [/02-HD\/BTCTW/, /03-HD\/TVĐU/, /Quy tắc nửa tháng/, /Kho bạc/]) {
      await page.getByRole('row', { name: layer }).getByRole('button', { name: 'Áp dụng lớp này' }).waitFor()
    }
    const question = page.getByRole('row', { name: /Tỷ lệ xuất sắc tính trên tổng số nào/ })
    await question.getByText('Số được xếp loại hoàn thành tốt, theo đúng câu chữ.').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await question.getByRole('button', { name: 'Chọn cách hiểu khác' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Cách hiểu được chọn').selectOption({ label: 'Số hoàn thành tốt trở lên.' })
    await dialog.getByLabel('Áp dụng từ').fill('1/1/2026')
    await dialog.getByLabel('Số văn bản quyết định').fill('6/QĐ-UBND')
    expect(await accessibilityFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Chọn cách hiểu khác' }).click()
    await dialog.waitFor({ state: 'detached' })
    const chosen = page.getByRole('row', { name: /6\/QĐ-UBND/ }).first()
    await chosen.getByText('Số hoàn thành tốt trở lên.').waitFor()
    await chosen.getByText('Đang áp dụng').waitFor()
    await question.last().getByText('Theo 6/QĐ-UBND').waitFor()
    expect(await page.getByText('GOOD_OR_BETTER').count()).toBe(0)
  })
})

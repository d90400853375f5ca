import { expect, it } from 'vitest'
import { accessibilityFaults } from './support/axe'
import { setStage } from './support/stage'

const { as, open } = setStage()
const pictures = process.env.PICTURES

it('a law is read, drafted, proved, approved by a second person and published', async () => {
  let draft = ''
  await as('noivu', async (page, visitor) => {
    await visitor.visit('/bo-quy-tac')
    await page.getByRole('heading', { level: 1, name: 'Bộ quy tắc' }).waitFor()
    await page.getByLabel('Đối tượng áp dụng').selectOption('CIVIL_SERVANT')
    expect(await accessibilityFaults(page)).toEqual([])
    if (pictures) await page.screenshot({ path: `${pictures}/law-list.png`, fullPage: true })
    await page
      .getByRole('row', { name: /Xếp loại quý, năm/ })
      .getByRole('link')
      .first()
      .click()
    await page.getByText('chưa dùng chính thức').first().waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    if (pictures) await page.screenshot({ path: `${pictures}/law-text.png` })

    const doubtful = page.getByRole('row', { name: /Chưa xác nhận/ }).first()
    await doubtful.getByRole('button', { name: 'Xác nhận' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Số văn bản xác nhận').fill('9/CV-SNV')
    expect(await accessibilityFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Xác nhận' }).click()
    await page
      .getByText(/9\/CV-SNV/)
      .first()
      .waitFor()

    await page.getByRole('button', { name: 'Soạn dự thảo' }).click()
    await page.getByText('Chưa khác bản gốc').waitFor()
    draft = new URL(page.url()).pathname
    await page
      .getByRole('table', { name: 'Giá trị' })
      .getByRole('row', { name: /20 %/ })
      .getByRole('button', { name: 'Sửa' })
      .click()
    await dialog.getByLabel('Số', { exact: true }).fill('0.15')
    expect(await accessibilityFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Lưu giá trị' }).click()
    await page.getByRole('table', { name: 'Khác gì so với bản gốc' }).getByText('15 %').waitFor()
    await page.getByRole('button', { name: 'Chạy ví dụ' }).click()
    await page.getByRole('button', { name: /Nhận \d+ kết quả mới/ }).click()
    await page.getByText('Mong đợi mới').first().waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    if (pictures) await page.screenshot({ path: `${pictures}/law-draft.png` })
    await page.getByRole('button', { name: 'Trình duyệt' }).click()
    await page.getByText('Chờ duyệt').waitFor()
    expect(await page.getByRole('button', { name: 'Duyệt', exact: true }).count()).toBe(0)
  })
  await as('noivu2', async (page, visitor) => {
    await visitor.visit(draft)
    await page.getByRole('button', { name: 'Duyệt', exact: true }).click()
    const dialog = page.getByRole('dialog')
    for (const box of await dialog.getByRole('checkbox').all()) await box.check()
    expect(await accessibilityFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Duyệt', exact: true }).click()
    await page.getByRole('button', { name: 'Ban hành' }).click()
    await dialog.getByLabel('Áp dụng từ ngày').fill('1/1/2027')
    await dialog.getByLabel('Số, ngày quyết định ban hành').fill('15/QĐ-UBND')
    await dialog.getByRole('button', { name: 'Ban hành' }).click()
    await page.getByRole('link', { name: 'Xem văn bản ban hành' }).click()
    await page.getByText('15/QĐ-UBND').waitFor()
    await visitor.visit('/du-thao-quy-tac')
    await page.getByRole('row', { name: /Đã ban hành/ }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

it('the texts of the law are read on a phone', async () => {
  const visitor = await open({ screen: 'phone' })
  await visitor.signIn('noivu')
  await visitor.visit('/bo-quy-tac')
  await visitor.page.getByRole('heading', { level: 1, name: 'Bộ quy tắc' }).waitFor()
  expect(await accessibilityFaults(visitor.page)).toEqual([])
  if (pictures) await visitor.page.screenshot({ path: `${pictures}/law-phone.png` })
  expect(visitor.faults).toEqual([])
  await visitor.close()
})

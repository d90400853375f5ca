import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { accessibilityFaults } from './support/axe'
import { setStage } from './support/stage'

const { as, open } = setStage()
const example = (name: string) => resolve(import.meta.dirname, '../../examples', name)

it('several files are read in a queue, and one is looked at and discarded', async () => {
  await as('tochuc', async (page, visitor) => {
    await visitor.visit('/nhap-du-lieu')
    await page.locator('input[type=file]').setInputFiles([example('to-chuc.xlsx'), example('nhan-su.xlsx')])
    const looks = page.getByRole('link', { name: 'Xem kết quả đọc' })
    await looks.nth(1).waitFor()
    await looks.nth(0).click()
    await page.getByRole('heading', { level: 1, name: 'to-chuc.xlsx' }).waitFor()
    await page.getByRole('heading', { name: 'Ghép cột' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Bỏ tệp này' }).click()
    await page.getByText('Đã bỏ').waitFor()
  })
})

it('a note of the staff file is recorded as leave', async () => {
  await as('tochuc', async (page, visitor) => {
    await visitor.visit('/can-bo?xem=ghi-chu')
    await page.getByRole('button', { name: 'Ghi nhận nghỉ' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Từ ngày').fill('31/02/2026')
    await dialog.getByLabel('Văn bản').fill('9/QĐ-SNV')
    await dialog.getByRole('button', { name: 'Ghi nhận nghỉ' }).click()
    await dialog.getByText('Nhập ngày theo dạng dd/mm/yyyy').waitFor()
    await dialog.getByLabel('Từ ngày').fill('1/11/2026')
    await dialog.getByRole('button', { name: 'Ghi nhận nghỉ' }).click()
    await dialog.waitFor({ state: 'detached' })
  })
})

it('accounts are made for a unit, and the first password must be changed', async () => {
  const slip: string[] = []
  await as('quantri', async (page, visitor) => {
    await visitor.visit('/tai-khoan')
    await page.getByRole('button', { name: 'Tạo cho cả đơn vị' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox').fill('so noi vu')
    await page.getByRole('option').first().click()
    await dialog.getByRole('button', { name: 'Tạo cho cả đơn vị' }).click()
    await page.getByRole('button', { name: 'Đã in xong, ẩn đi' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    slip.push(...(await page.locator('code').allInnerTexts()).slice(0, 2))
  })
  const [username = '', password = ''] = slip
  const newcomer = await open()
  const { page } = newcomer
  await page.goto('/')
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill('một câu rất dễ nhớ')
  await page.getByLabel('Nhập lại mật khẩu mới').fill('một câu rất dễ nhớ')
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click()
  await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
  expect(newcomer.faults).toEqual([])
  await newcomer.close()
})

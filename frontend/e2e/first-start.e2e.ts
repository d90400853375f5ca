import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accessibilityFaults } from './support/axe'
import { startBrowser, Visitor } from './support/browser'
import { type Server, startServer } from './support/server'

/** A new installation: from the empty database to the four files imported, one of them withdrawn and sent again. */
let server: Server
let browser: Browser
let visitor: Visitor
let page: Page
const password = 'mot-cau-de-nho-2026'

beforeAll(async () => {
  server = await startServer('empty')
  browser = await startBrowser()
  visitor = await Visitor.open(browser, server.url)
  page = visitor.page
  page.setDefaultTimeout(8_000)
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

it('the first page asks for the code of the log and creates the administrator', async () => {
  await page.goto('/')
  await page.getByRole('heading', { name: 'Khởi tạo lần đầu' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await fillSetUp('khong-phai-ma')
  await page.getByText('Mã khởi tạo không đúng').waitFor()
  await fillSetUp(server.code)
  await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
})

async function fillSetUp(code: string) {
  await page.getByLabel('Mã dùng một lần').fill(code)
  await page.getByLabel('Tên đăng nhập').fill('quantri')
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(password)
  await page.getByLabel('Nhập lại mật khẩu mới').fill(password)
  await page.getByRole('button', { name: 'Tạo quản trị viên' }).click()
}

it.each([
  ['to-chuc.xlsx', '6'],
  ['nhan-su.xlsx', '7'],
  ['danh-muc-quy-doi.xlsx', '20'],
  ['giao-viec-2026-11.xlsx', '3'],
])('%s is read, shown, confirmed and written', async (file, rows) => {
  await visitor.visit('/nhap-du-lieu')
  await page.locator('input[type=file]').setInputFiles(resolve(import.meta.dirname, '../../examples', file))
  await page.getByRole('link', { name: 'Xem kết quả đọc' }).click()
  await page.getByRole('heading', { level: 1, name: file }).waitFor()
  await page.getByText('Thêm mới').waitFor()
  expect(await page.getByText(rows, { exact: true }).count()).toBeGreaterThan(0)
  expect(await accessibilityFaults(page)).toEqual([])
  const alias = page.getByLabel('Soạn VB tham gia ý kiến với đơn vị chủ trì là')
  if ((await alias.count()) > 0) await alias.selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Xác nhận ghi' }).click()
  const check = page.getByRole('dialog', { name: 'Kiểm tra trước khi ghi' })
  await check.getByRole('button', { name: 'Xác nhận ghi' }).click()
  await page.getByText('Dữ liệu đã được ghi.').waitFor()
})

it('a wrong import is withdrawn with a reason, and the file can be read again', async () => {
  await page.getByRole('button', { name: 'Thu hồi' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Lý do').fill('Nhập nhầm tháng')
  await dialog.getByRole('button', { name: 'Thu hồi' }).click()
  await page.getByText('Đã thu hồi: Nhập nhầm tháng').waitFor()
  await visitor.visit('/nhap-du-lieu')
  await page
    .locator('input[type=file]')
    .setInputFiles(resolve(import.meta.dirname, '../../examples/giao-viec-2026-11.xlsx'))
  await page.getByRole('link', { name: 'Xem kết quả đọc' }).click()
  const alias = page.getByLabel('Soạn VB tham gia ý kiến với đơn vị chủ trì là')
  await alias.selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Xác nhận ghi' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận ghi' }).click()
  await page.getByText('Dữ liệu đã được ghi.').waitFor()
  expect(visitor.faults.filter((fault) => !fault.includes('status of 4'))).toEqual([])
})

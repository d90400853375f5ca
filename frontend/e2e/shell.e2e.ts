import { expect, it } from 'vitest'
import { accessibilityFaults } from './support/axe'
import { setStage } from './support/stage'

const { open } = setStage()

it('refuses a wrong password in words and keeps the name', async () => {
  const { page, close } = await visitor()
  await page.goto('/xep-hang')
  await page.getByLabel('Tên đăng nhập').fill('tochuc')
  await page.getByLabel('Mật khẩu', { exact: true }).fill('khong-dung-dau')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByLabel('Tên đăng nhập').inputValue()).toBe('tochuc')
  expect(await accessibilityFaults(page)).toEqual([])
  await close()
})

it('leads by keyboard: skip link first, palette, focus back to where it was', async () => {
  const { page, close } = await visitor('tochuc')
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến nội dung chính')

  const search = page.getByRole('button', { name: 'Tìm chức năng' })
  await search.focus()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog')
  await palette.waitFor()
  await palette.getByRole('combobox').fill('xep hang')
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await palette.waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Tìm chức năng'))

  await page.keyboard.press('Control+k')
  await palette.getByRole('combobox').fill('xep hang')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Xếp hạng kết quả' }).waitFor()
  await close()
})

it('speaks English when asked, and remembers', async () => {
  const { page, close } = await visitor('tochuc')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { level: 1, name: 'My work' }).waitFor()
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'My work' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await close()
})

it('asks to sign in again over the page and goes on', async () => {
  const { page, close } = await visitor('tochuc')
  await page.context().clearCookies()
  await page.getByRole('link', { name: 'Xếp hạng' }).click()
  const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' })
  await dialog.waitFor()
  await dialog.getByLabel('Mật khẩu').fill('thu-nghiem-2026')
  await dialog.getByRole('button', { name: 'Đăng nhập' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('heading', { level: 1, name: 'Xếp hạng kết quả' }).waitFor()
  await close()
})

async function visitor(username?: string) {
  const opened = await open()
  if (username) await opened.signIn(username)
  return { page: opened.page, close: () => opened.close() }
}

import { expect, it } from 'vitest'
import { accessibilityFaults } from './support/axe'
import { setStage } from './support/stage'

const { as } = setStage()
const person = 'Cán bộ ví dụ'

/** The whole month as the people of the department live it; each step needs the one before. */
it('a civil servant scores himself, saved as he types, and sends after a check', async () => {
  await as('cb0101', async (page, visitor) => {
    await visitor.visit('/thang-cua-toi?ky=2026-11&xem=tu-cham')
    await page.getByRole('button', { name: 'Kiểm tra và gửi' }).click()
    const summary = page.getByRole('alert')
    await summary.getByText('Có 10 chỗ cần sửa').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])

    const rows = page.getByRole('table', { name: 'Mẫu số 01' }).locator('tbody tr:has(input)')
    expect(await rows.count()).toBe(10)
    for (const row of await rows.all()) {
      await row.getByRole('textbox').fill(await row.locator('td').first().innerText())
    }
    await page.getByText('30,00').waitFor()
    await page.getByText(/Đã tự lưu lúc/).waitFor()
    await page.getByLabel('Ưu điểm').fill('Hoàn thành các việc được giao.')

    await page.getByRole('button', { name: 'Kiểm tra và gửi' }).click()
    const check = page.getByRole('dialog', { name: 'Kiểm tra trước khi gửi' })
    await check.waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await check.getByRole('button', { name: 'Gửi phiếu' }).click()
    await page.getByRole('button', { name: 'Lấy lại để sửa' }).waitFor()
    await page.getByText('Hoàn thành các việc được giao.').waitFor()
  })
})

it('the head of the division confirms in the grid, by keyboard', async () => {
  await as('cb0100', async (page, visitor) => {
    await visitor.visit('/cham-diem?ky=2026-11&xem=bang-diem')
    const grid = page.getByRole('grid')
    const first = grid.getByRole('gridcell').first()
    await first.click()
    await page.keyboard.type('9,5')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Xác nhận 1 phiếu' }).click()
    await page.getByRole('alert').getByText('phải từ 0 đến 5').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await first.focus()
    await page.keyboard.press('Control+z')
    await page.getByRole('alert').waitFor({ state: 'detached' })

    await page.getByRole('button', { name: 'Xác nhận 1 phiếu' }).click()
    const check = page.getByRole('dialog', { name: 'Kiểm tra trước khi xác nhận' })
    await check.getByRole('button', { name: 'Xác nhận 1 phiếu' }).click()
    await page.getByText('Không có phiếu nào chờ bạn xác nhận').waitFor()
  })
})

it('personnel record the others as without data, close, and verify', async () => {
  await as('tochuc', async (page, visitor) => {
    await visitor.visit('/chot-thang?ky=2026-11')
    const record = page.getByRole('button', { name: /^Ghi nhận không có dữ liệu:/ })
    for (let left = await record.count(); left > 0; left--) {
      await record.first().click()
      const dialog = page.getByRole('dialog', { name: 'Ghi nhận không có dữ liệu' })
      await dialog.getByLabel('Lý do').fill('Không được giao việc trong tháng (dữ liệu ví dụ).')
      await dialog.getByRole('button', { name: 'Ghi nhận không có dữ liệu' }).click()
      await dialog.waitFor({ state: 'detached' })
      await page.waitForFunction(
        (most) => document.querySelectorAll('button[aria-label^="Ghi nhận không có dữ liệu:"]').length < most,
        left,
      )
    }
    await page.getByText('Không còn vướng mắc').waitFor()
    await page.getByRole('button', { name: 'Chốt kỳ' }).click()
    const check = page.getByRole('dialog', { name: 'Kiểm tra trước khi chốt' })
    await check.waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await check.getByRole('button', { name: 'Chốt kỳ' }).click()
    await page.getByText('Đã chốt').waitFor()
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click()
    await page.getByText('trùng khớp hoàn toàn').waitFor()
    await page.getByRole('link', { name: 'Biên bản chốt kỳ' }).click()
    await page.getByText(/^congtam-checkpoint \d+ /).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

it('the ranking shows 76,70, explains it, and exports', async () => {
  await as('tochuc', async (page, visitor) => {
    await visitor.visit('/xep-hang?ky=2026-11')
    const row = page.getByRole('row', { name: new RegExp(person) })
    await row.getByText('76,70').waitFor()
    await row.getByText('Tốt').waitFor()

    await page.getByLabel('Tìm họ tên hoặc mã').fill('can bo vi du')
    await page.waitForURL(/q=can/)
    const explain = page.getByRole('button', { name: `Giải thích điểm của ${person}` })
    await explain.click()
    const drawer = page.getByRole('dialog', { name: 'Vì sao có kết quả này?' })
    await drawer.getByText('76,70').first().waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(page.url()).toContain('ket-qua=')
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Giải thích'))

    await page.getByRole('button', { name: 'Xuất Excel' }).click()
    const dialog = page.getByRole('dialog', { name: 'Xuất danh sách ra Excel' })
    await dialog.getByLabel('Lý do').fill('Báo cáo lãnh đạo Sở')
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Xuất Excel' }).click()
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/)
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Xuất PDF' }).click()
    const paper = page.getByRole('dialog', { name: 'Xuất danh sách ra PDF' })
    await paper.getByLabel('Lý do').fill('Niêm yết tại cơ quan')
    const printed = page.waitForEvent('download')
    await paper.getByRole('button', { name: 'Xuất PDF' }).click()
    expect((await printed).suggestedFilename()).toMatch(/^xep-hang-thang-.*\.pdf$/)
  })
})

it('the civil servant reads why', async () => {
  await as('cb0101', async (page, visitor) => {
    await visitor.visit('/')
    await page.getByText('76,70').waitFor()
    await page.getByRole('link', { name: 'Vì sao được điểm này?' }).click()
    await page.getByRole('heading', { level: 1, name: 'Vì sao có kết quả này?' }).waitFor()
    await page.getByText('76,70').first().waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Tải phụ lục (PDF)' }).click()
    expect((await download).suggestedFilename()).toMatch(/^giai-thich-.*\.pdf$/)
  })
})

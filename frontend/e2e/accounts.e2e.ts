import { expect, it } from 'vitest'
import { accessibilityFaults } from './support/axe'
import { setStage } from './support/stage'

const { as } = setStage()
const task = 'Rà soát hồ sơ minh chứng'
const pdf = { name: 'minh-chung.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') }

it('evidence is attached, refused when it is none, read by the head, and removed', async () => {
  await as('cb0100', async (page, visitor) => {
    await visitor.visit('/cham-diem?ky=2026-11')
    await page.getByRole('link', { name: 'Cán bộ ví dụ' }).click()
    await page.getByRole('button', { name: 'Giao việc' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox').first().click()
    await page.getByRole('option').first().click()
    await dialog.getByRole('button', { name: 'Giao việc' }).click()
    await dialog.getByText('Chưa nhập').first().waitFor()
    await dialog.getByLabel('Nội dung công việc').fill(task)
    await dialog.getByLabel('Số lượng giao').fill('1')
    await dialog.getByLabel('Thời hạn').fill('29/11/2026')
    await dialog.getByRole('button', { name: 'Giao việc' }).click()
    await page.getByText(task).waitFor()
  })
  await as('cb0101', async (page, visitor) => {
    await visitor.visit('/thang-cua-toi?ky=2026-11')
    const item = page.getByRole('listitem').filter({ hasText: task }).first()
    await item.getByRole('button', { name: 'Báo cáo sản phẩm' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Báo cáo sản phẩm' }).click()
    const input = item.locator('input[type=file]')
    await input.setInputFiles({ ...pdf, buffer: Buffer.from('<script>') })
    await item.getByText(/Minh chứng phải là tệp PDF/).waitFor()
    expect(visitor.faults.splice(0)).toHaveLength(1) // the browser reports the refusal by itself
    await input.setInputFiles(pdf)
    await item.getByRole('link', { name: pdf.name }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })
  await as('cb0100', async (page, visitor) => {
    await visitor.visit('/cham-diem?ky=2026-11&xem=nghiem-thu')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: pdf.name }).click()
    expect((await download).suggestedFilename()).toBe(pdf.name)
  })
  await as('cb0101', async (page, visitor) => {
    await visitor.visit('/thang-cua-toi?ky=2026-11')
    await page.getByRole('button', { name: `Gỡ tệp ${pdf.name}` }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Lý do').fill('Gửi nhầm')
    await dialog.getByRole('button', { name: 'Gỡ' }).click()
    await page.getByRole('link', { name: pdf.name }).waitFor({ state: 'detached' })
  })
})

it('one takes a copy of the own data and ends another session', async () => {
  await as('cb0101', async (_other, elsewhere) => {
    await as('cb0101', async (page, visitor) => {
      await visitor.visit('/ca-nhan')
      await page.getByText('Phiên này').waitFor()
      expect(await accessibilityFaults(page)).toEqual([])
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Tải bản sao' }).click()
      expect((await download).suggestedFilename()).toMatch(/^du-lieu-cua-toi-.*\.zip$/)
      const ends = page.getByRole('button', { name: 'Kết thúc phiên' })
      const before = await ends.count()
      await ends.first().click()
      await expect.poll(() => ends.count()).toBe(before - 1)
    })
    expect(elsewhere.faults).toEqual([])
  })
})

it('an administrator sets the rules with a reason and offboards somebody', async () => {
  await as('quantri', async (page, visitor) => {
    await visitor.visit('/tai-khoan')
    await page.getByRole('button', { name: 'Quy tắc mật khẩu, phiên' }).click()
    const rules = page.getByRole('dialog')
    await rules.getByLabel(/Tự kết thúc phiên/).fill('5')
    await rules.getByLabel('Lý do, văn bản').fill('Quy chế 12')
    await rules.getByRole('button', { name: 'Lưu quy tắc' }).click()
    await rules.getByText('Giá trị phải từ 15 đến 480.').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await rules.getByLabel(/Tự kết thúc phiên/).fill('30')
    await rules.getByRole('button', { name: 'Lưu quy tắc' }).click()
    await page.getByText('Đã lưu quy tắc.').waitFor()
    await page.getByRole('button', { name: 'cb0101', exact: true }).click()
    const drawer = page.getByRole('dialog', { name: 'cb0101' })
    await drawer.getByRole('table', { name: 'Nhật ký đăng nhập' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await drawer.getByRole('button', { name: 'Kết thúc tài khoản' }).click()
    const sure = page.getByRole('dialog', { name: 'Kết thúc tài khoản' })
    await sure.getByLabel('Lý do').fill('Nghỉ hưu')
    await sure.getByRole('button', { name: 'Kết thúc tài khoản' }).click()
    await drawer.getByText('Đã khóa').waitFor()
  })
})

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { accessibilityFaults, overflow } from './support/axe'
import { setStage } from './support/stage'

const { as, open } = setStage('demo')
const pictures = process.env.CONGTAM_PICTURES

async function lookedAt(page: Page, name: string) {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
  expect(await accessibilityFaults(page)).toEqual([])
}

/** Chooses the office of the department of finance on a page of the year. */
async function toOffice(page: Page, view = '') {
  await page.goto(`/xep-loai-nam${view ? `?xem=${view}` : ''}`)
  await page.waitForLoadState('networkidle') // the units to choose from are there
  const unit = page.getByRole('combobox', { name: 'Đơn vị' })
  await unit.fill('van phong')
  await page
    .getByRole('option', { name: /Văn phòng.*Sở Tài chính/ })
    .first()
    .click()
  await page.waitForLoadState('networkidle')
}

const form = (page: Page) => page.getByRole('dialog')
const gone = (page: Page) => form(page).waitFor({ state: 'detached' })

it('a department carries its year from Form 02 to the notice, and one level is replaced', async () => {
  await as('tochuc', async (page, visitor) => {
    await visitor.visit('/xep-loai-nam')
    await page.getByRole('button', { name: 'Lập danh sách xếp loại' }).click()
    await page.getByText(/Đã thêm \d+ mục/).waitFor()
    await lookedAt(page, 'progress')
  })
  for (const username of ['chuyenvien', 'truongphong'])
    await as(username, async (page, visitor) => {
      await visitor.visit('/xep-loai-nam?xem=phieu')
      await page.getByLabel('Tốt', { exact: true }).check()
      await page.getByLabel('Ưu điểm').fill('Hoàn thành công việc được giao')
      await page.getByRole('button', { name: 'Lưu nháp' }).click()
      await page.getByText('Đã lưu bản nháp.').waitFor()
      await lookedAt(page, 'form-02')
      await page.getByRole('button', { name: 'Gửi phiếu' }).click()
      await page.getByText('Đã tự xếp loại').first().waitFor()
    })
  await as('truongphong', async (page) => {
    await toOffice(page, 'hop')
    await page.getByRole('button', { name: 'Triệu tập họp' }).click()
    await form(page).getByLabel('Địa điểm').fill('Phòng họp số 1')
    await form(page).getByLabel('Chủ trì').selectOption({ index: 1 })
    await form(page).getByLabel('Thư ký').selectOption({ index: 2 })
    await lookedAt(page, 'call')
    await form(page).getByRole('button', { name: 'Triệu tập' }).click()
    await gone(page)
    await page.getByRole('link', { name: 'Văn phòng' }).click()
    await page.getByRole('heading', { level: 1, name: /Họp nhận xét/ }).waitFor()
    for (const row of (await page.getByRole('region', { name: 'Thành phần dự họp' }).getByRole('row').all()).slice(1)) {
      const here = /Trần Thị Thanh Hà|Hoàng Thùy Diễm/.test((await row.textContent()) ?? '')
      await row.getByRole('combobox').selectOption(here ? 'PRESENT' : 'ABSENT')
      if (!here) await row.getByRole('textbox').fill('Đi công tác')
    }
    await page.getByLabel('Đại diện cấp ủy').fill('Bí thư chi bộ')
    await page.getByRole('button', { name: 'Ghi thành phần' }).click()
    await page.getByText('Đang ghi biên bản').waitFor()
    for (const box of await page.getByLabel(/^Kết luận của cuộc họp về/).all())
      await box.fill('Nhất trí với mức theo điểm')
    await lookedAt(page, 'minutes')
    await page.getByRole('button', { name: 'Thông qua biên bản' }).click()
    await form(page).getByRole('button', { name: 'Thông qua' }).click()
    await gone(page)
    await page.getByText('Đã thông qua biên bản').waitFor()
    await lookedAt(page, 'adopted')
  })
  await as('tochuc', async (page) => {
    await toOffice(page)
    await page.getByRole('button', { name: 'Ghi ý kiến cấp ủy' }).click()
    await form(page).getByLabel('Ý kiến cấp ủy').fill('Nhất trí')
    await form(page).getByLabel('Số, ngày văn bản của cấp ủy').fill('12-NX/CB')
    await form(page)
      .locator('input[type=file]')
      .setInputFiles({ name: 'nhan-xet.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') })
    await form(page).getByText('nhan-xet.pdf').waitFor()
    await lookedAt(page, 'opinion')
    await form(page).getByRole('button', { name: 'Ghi ý kiến' }).click()
    await gone(page)
    await page.getByRole('button', { name: /^Chọn cả/ }).click()
    await page.getByRole('button', { name: /^Đề xuất mức/ }).click()
    for (const one of await form(page)
      .getByLabel(/^Mức của/)
      .all())
      if ((await one.inputValue()) === '') await one.selectOption('COMPLETED')
    for (const one of await form(page)
      .getByLabel(/^Lý do/)
      .all())
      await one.fill('Theo kết luận của cuộc họp')
    await lookedAt(page, 'propose')
    await form(page).getByRole('button', { name: 'Gửi đề xuất' }).click()
    await gone(page)
  })
  await as('giamdoc', async (page) => {
    await toOffice(page)
    await page.getByRole('checkbox', { name: 'Văn phòng' }).check()
    await decide(page, '01/QĐ-STC', 'decide-unit')
    await page.getByRole('button', { name: /^Chọn/ }).click()
    await decide(page, '02/QĐ-STC', 'decide')
    await page.getByRole('link', { name: 'Quyết định, thông báo' }).click()
    for (const number of ['01/TB-STC', '02/TB-STC']) {
      await page.getByRole('button', { name: 'Thông báo', exact: true }).first().click()
      await form(page).getByLabel('Số thông báo').fill(number)
      await lookedAt(page, 'notify')
      await form(page).getByRole('button', { name: 'Gửi thông báo' }).click()
      await gone(page)
    }
    await lookedAt(page, 'decisions')
  })
  await as('chuyenvien', async (page, visitor) => {
    await visitor.visit('/xep-loai-nam?xem=phieu')
    await page.getByRole('button', { name: 'Tôi đã nhận thông báo' }).click()
    await page.getByText('Đã xác nhận nhận thông báo').waitFor()
    await lookedAt(page, 'my-year')
    await toOffice(page, 'cong-khai')
    await page.getByRole('row', { name: /Trần Thị Thanh Hà/ }).waitFor()
    await lookedAt(page, 'published')
    await toOffice(page, 'ho-so')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: /Tải về mau-02/ })
        .first()
        .click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^mau-02-nam-2026-01-CB000120\.pdf$/)
    await lookedAt(page, 'records')
  })
  await disputed()
}, 240_000)

/** One person's way on: petition against the rating, receipt, answer, replacement and its notice. */
async function disputed() {
  await as('chuyenvien', async (page, visitor) => {
    await visitor.visit('/xep-loai-nam?xem=phieu')
    await page.getByText('Trên môi trường điện tử').first().waitFor()
    await page.getByRole('button', { name: 'Kiến nghị' }).click()
    await form(page).getByLabel('Bước bị kiến nghị').selectOption('0')
    await form(page).getByLabel('Nội dung kiến nghị').fill('Đề nghị xem lại mức xếp loại năm 2026.')
    await form(page)
      .locator('input[type=file]')
      .setInputFiles({ name: 'minh-chung.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') })
    await form(page).getByText('minh-chung.pdf').first().waitFor()
    await lookedAt(page, 'petition')
    await form(page).getByRole('button', { name: 'Gửi kiến nghị' }).click()
    await page.getByRole('row', { name: /minh-chung\.pdf/ }).waitFor()
    await lookedAt(page, 'petition-filed')
  })
  await as('giamdoc', async (page) => {
    await page.getByRole('link', { name: 'Trả lời 1 kiến nghị' }).click()
    await page.getByRole('link', { name: /^Số \d+\/2026$/ }).click()
    await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).click()
    await page.getByText('Đã tiếp nhận').first().waitFor()
    await page.getByLabel('Kết luận').selectOption('UPHELD')
    await page.getByLabel('Lý do').fill('Có căn cứ, đề nghị thay thế mức xếp loại.')
    await page.getByLabel('Số, ngày văn bản trả lời').fill('15/TB-STC ngày 16/12/2026')
    await page.getByRole('button', { name: 'Trả lời kiến nghị' }).click()
    await page.getByText('Chưa có quyết định xếp loại th').waitFor()
    await lookedAt(page, 'petition-answered')
  })
  await as('chutich', async (page) => {
    await page.getByRole('link', { name: 'Quyết định thay thế 1 mức xếp loại' }).waitFor()
    await toOffice(page)
    const row = page.getByRole('row', { name: /Hoàng Thùy Diễm/ })
    await row.getByRole('button', { name: 'Quyết định thay thế' }).click()
    await form(page).getByLabel('Mức mới').selectOption('NOT_COMPLETED')
    await form(page).getByLabel('Số quyết định').fill('99/QĐ-UBND')
    await form(page).getByLabel('Lý do').fill('Kiến nghị được chấp nhận')
    await lookedAt(page, 'replace')
    await form(page).getByRole('button', { name: 'Ban hành quyết định thay thế' }).click()
    await gone(page)
    await row.getByText('chờ thông báo').waitFor()
  })
  await as('chuyenvien', async (page) => {
    await toOffice(page, 'cong-khai') // until its notice the earlier level stands
    expect(
      await page
        .getByRole('row', { name: /Hoàng Thùy Diễm/ })
        .getByText('Thay thế')
        .count(),
    ).toBe(0)
  })
  await as('chutich', async (page) => {
    await toOffice(page, 'quyet-dinh')
    await page
      .getByRole('row', { name: /99\/QĐ-UBND/ })
      .getByRole('button', { name: 'Thông báo', exact: true })
      .click()
    await form(page).getByLabel('Số thông báo').fill('99/TB-UBND')
    await form(page).getByRole('button', { name: 'Gửi thông báo' }).click()
    await gone(page)
    await lookedAt(page, 'replaced')
  })
  await as('chuyenvien', async (page, visitor) => {
    await visitor.visit('/xep-loai-nam?xem=phieu')
    await page.getByText('99/QĐ-UBND').first().waitFor()
    await visitor.visit('/kien-nghi?xem=cua-toi')
    await page.getByRole('link', { name: /^Số \d+\/2026$/ }).click()
    await page.getByText('Đã có quyết định thay thế').first().waitFor()
    await lookedAt(page, 'petition-carried-out')
  })
}

async function decide(page: Page, number: string, picture: string) {
  await page.getByRole('button', { name: /^Quyết định \(/ }).click()
  await form(page).getByLabel('Số quyết định').fill(number)
  await form(page).getByRole('button', { name: 'Kiểm tra lại' }).click()
  await form(page).getByText('Trong giới hạn tỷ lệ').waitFor()
  await lookedAt(page, picture)
  await form(page).getByRole('button', { name: 'Ban hành quyết định' }).click()
  await gone(page)
}

it('fits a phone', async () => {
  const visitor = await open({ screen: 'phone' })
  await visitor.signIn('chuyenvien')
  for (const view of ['', '?xem=phieu', '?xem=hop', '?xem=quyet-dinh', '?xem=cong-khai', '?xem=ho-so']) {
    await visitor.visit(`/xep-loai-nam${view}`)
    expect(await overflow(visitor.page)).toBe(0)
    await lookedAt(visitor.page, `phone${view.slice(5)}`)
  }
  await visitor.close()
})

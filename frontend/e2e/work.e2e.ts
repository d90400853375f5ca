import { expect, it } from 'vitest'
import { accessibilityFaults } from './support/axe'
import { setStage } from './support/stage'

const { as } = setStage()
const task = 'Soạn kế hoạch thử nghiệm'

it('a head assigns work from the catalogue', async () => {
  await as('cb0100', async (page, visitor) => {
    await visitor.visit('/cham-diem?ky=2026-11')
    await page.getByRole('link', { name: 'Cán bộ ví dụ' }).click()
    await page.getByRole('button', { name: 'Giao việc' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox').first().click()
    await page.getByRole('option').first().click()
    await dialog.getByRole('button', { name: 'Giao việc' }).click()
    await dialog.getByText('Chưa nhập').first().waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await dialog.getByLabel('Nội dung công việc').fill(task)
    await dialog.getByLabel('Số lượng giao').fill('2')
    await dialog.getByLabel('Thời hạn').fill('29/11/2026')
    await dialog.getByRole('button', { name: 'Giao việc' }).click()
    await page.getByText(task).waitFor()
  })
})

it('is reported, returned with a reason, reported again and accepted in a batch', async () => {
  await report()
  await as('cb0100', async (page, visitor) => {
    await visitor.visit('/cham-diem?ky=2026-11&xem=nghiem-thu')
    await page.getByRole('button', { name: 'Trả lại' }).click()
    const dialog = page.getByRole('dialog', { name: 'Trả lại sản phẩm' })
    await dialog.getByLabel('Lý do').fill('Thiếu phụ lục')
    await dialog.getByLabel(/không đạt chất lượng/).check()
    await dialog.getByRole('button', { name: 'Trả lại' }).click()
    await page.getByText('Không có sản phẩm nào chờ nghiệm thu').waitFor()
  })
  await report()
  await as('cb0100', async (page, visitor) => {
    await visitor.visit('/cham-diem?ky=2026-11&xem=nghiem-thu')
    await page.getByRole('button', { name: 'Nghiệm thu 1 sản phẩm' }).click()
    await page.getByText('Không có sản phẩm nào chờ nghiệm thu').waitFor()
  })
})

it('a leader is confirmed with judgements that name facts', async () => {
  await as('cb0100', async (page, visitor) => {
    await visitor.visit('/thang-cua-toi?ky=2026-11&xem=tu-cham')
    const rows = page.getByRole('table', { name: 'Mẫu số 01' }).locator('tbody tr:has(input)')
    await rows.first().waitFor()
    for (const row of await rows.all()) {
      await row.getByRole('textbox').fill(await row.locator('td').first().innerText())
    }
    await page.getByText(/Đã tự lưu lúc/).waitFor()
    await page.getByRole('button', { name: 'Kiểm tra và gửi' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi phiếu' }).click()
    await page.getByRole('button', { name: 'Lấy lại để sửa' }).waitFor()
  })
  await as('cb0001', async (page, visitor) => {
    await visitor.visit('/cham-diem?ky=2026-11')
    await page.getByRole('link', { name: 'Trưởng phòng ví dụ' }).click()
    await page.getByRole('button', { name: 'Xác nhận phiếu' }).click()
    await page.getByRole('alert').getByText('đ) Khả năng tổ chức').waitFor()
    for (const name of ['đ) Khả năng', 'e) Năng lực']) {
      await page.getByRole('group', { name }).getByRole('radio').first().check()
    }
    const facts = page.getByLabel('Sự việc làm căn cứ')
    await facts.nth(0).fill('Hoàn thành kế hoạch tháng đúng hạn.')
    await facts.nth(1).fill('Tập thể đoàn kết, không có đơn thư.')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Xác nhận phiếu' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận phiếu' }).click()
    await page.getByText('Đã xác nhận', { exact: true }).first().waitFor()
    for (const [name, ending] of [
      ['Tải phiếu (PDF)', /^mau-01-.*\.pdf$/],
      ['Tải phiếu (Word)', /^mau-01-.*\.docx$/],
    ] as const) {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name }).click()
      expect((await download).suggestedFilename()).toMatch(ending)
    }
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

function report() {
  return as('cb0101', async (page, visitor) => {
    await visitor.visit('/thang-cua-toi?ky=2026-11')
    const item = page.getByRole('listitem').filter({ hasText: task }).first()
    await item.getByRole('button', { name: 'Báo cáo sản phẩm' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Minh chứng').fill('12/KH-SNV')
    await dialog.getByRole('button', { name: 'Báo cáo sản phẩm' }).click()
    await item.getByText('Chờ nghiệm thu').waitFor()
  })
}

it('a head pastes a month of work, mends what is wrong, and assigns it', async () => {
  await as('cb0100', async (page, visitor) => {
    await visitor.visit('/cham-diem?ky=2026-11&xem=giao-viec')
    const grid = page.getByRole('grid')
    await grid.getByRole('gridcell').first().click()
    await page.evaluate((text) => {
      const data = new DataTransfer()
      data.setData('text/plain', text)
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    }, 'CB0101\tViệc dán một\t\t2\t27/11/2026\nCB9999\tViệc dán hai\t1,5\t1\t28/11/2026')
    await page.getByRole('button', { name: 'Kiểm tra 2 dòng' }).click()
    const alert = page.getByRole('alert')
    await alert.getByText(/Dòng 1 – Hệ số/).waitFor()
    await alert.getByText(/Dòng 2 – Mã hoặc họ tên/).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await grid.locator('[data-cell="0:2"]').click()
    await page.keyboard.type('0,5')
    await page.keyboard.press('Enter')
    await grid.locator('[data-cell="1:0"]').click()
    await page.keyboard.type('CB0101')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Kiểm tra 2 dòng' }).click()
    const check = page.getByRole('dialog', { name: 'Kiểm tra trước khi giao việc' })
    await check.getByText('Việc dán hai').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await check.getByRole('button', { name: 'Giao 2 việc' }).click()
    await page.getByText('Đã giao 2 việc.').waitFor()
  })
})

it('a delay is claimed to have an objective cause, and confirmed by document', async () => {
  await as('cb0101', async (page, visitor) => {
    await visitor.visit('/thang-cua-toi?ky=2026-11')
    const claim = page.getByRole('button', { name: 'Nêu nguyên nhân khách quan' }).first()
    await claim.click()
    const dialog = page.getByRole('dialog', { name: 'Nguyên nhân khách quan' })
    await dialog.getByLabel('Nguyên nhân', { exact: true }).fill('Bão số 12')
    expect(await accessibilityFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Nêu nguyên nhân khách quan' }).click()
    await page.getByText('Chờ xác nhận').first().waitFor()
  })
  await as('cb0100', async (page, visitor) => {
    await visitor.visit('/cham-diem?ky=2026-11')
    await page.getByRole('link', { name: 'Cán bộ ví dụ' }).click()
    await page.getByRole('button', { name: 'Xác nhận nguyên nhân' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Xác nhận nguyên nhân' })
    await dialog.getByLabel('Số, ký hiệu văn bản').fill('15/TB-SNV')
    await dialog.getByRole('button', { name: 'Xác nhận nguyên nhân' }).click()
    await page.getByText(/xác nhận, 15\/TB-SNV/).waitFor()
  })
})

it('a unit proposes a product, personnel take it in and submit, and another person approves', async () => {
  let address = ''
  await as('cb0100', async (page, visitor) => {
    await visitor.visit('/danh-muc')
    const agency = page.getByRole('combobox', { name: 'Cơ quan' })
    await agency.click()
    await page.getByRole('option').first().click()
    await page.getByRole('link', { name: 'Phiên bản, dự thảo' }).click()
    await page.getByRole('button', { name: 'Đề xuất sản phẩm' }).click()
    const dialog = page.getByRole('dialog', { name: 'Đề xuất sản phẩm' })
    await dialog.getByLabel('Sản phẩm, công việc').fill('Sổ tay nghiệp vụ')
    await dialog.getByLabel('Điểm', { exact: true }).fill('50')
    expect(await accessibilityFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Đề xuất sản phẩm' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('rowheader', { name: 'Sổ tay nghiệp vụ' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    address = page.url()
  })
  await as('tochuc', async (page, visitor) => {
    await visitor.visit(address)
    await page.getByLabel('Sổ tay nghiệp vụ').check()
    await page.getByRole('button', { name: 'Đưa 1 đề xuất' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Đưa 1 đề xuất' }).click()
    await page.getByRole('table', { name: 'Thay đổi so với đang áp dụng' }).getByText('Thêm').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Trình phê duyệt' }).click()
    await page.getByText('Chờ phê duyệt').waitFor()
  })
  await as('cb0001', async (page, visitor) => {
    await visitor.visit(address)
    await page.getByRole('button', { name: 'Phê duyệt', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Phê duyệt' })
    await dialog.getByLabel('Số, ký hiệu quyết định').fill('99/QĐ-SNV')
    await dialog.getByRole('button', { name: 'Phê duyệt' }).click()
    await page.getByText('Đã phê duyệt').waitFor()
    await page.getByRole('link', { name: 'Đang áp dụng' }).click()
    await page.getByLabel('Tìm sản phẩm').fill('so tay nghiep vu')
    await page.getByRole('rowheader', { name: 'Sổ tay nghiệp vụ' }).waitFor()
  })
})

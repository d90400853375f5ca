import { expect, it } from 'vitest'
import { accessibilityFaults, overflow } from './support/axe'
import type { Visitor } from './support/browser'
import { setStage } from './support/stage'

const { as, open } = setStage('demo')
const year = 'pd_2026'
const shots = process.env.CONGTAM_SHOTS

async function look(visitor: Visitor, name: string) {
  expect(await accessibilityFaults(visitor.page), name).toEqual([])
  expect(await overflow(visitor.page), name).toBeLessThanOrEqual(0)
  if (shots) await visitor.page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}

/** Records every paper of the dossier that is open. */
async function recordPapers(page: Visitor['page']) {
  const papers = await page.getByRole('button', { name: /Ghi nhận:/ }).count()
  for (let n = 0; n < papers; n++) {
    await page
      .getByRole('button', { name: /Ghi nhận:/ })
      .nth(n)
      .click()
    await page.getByLabel('Số, ngày văn bản').fill('BC 12/BC-SNV')
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi nhận' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
}

async function confirm(page: Visitor['page'], number: string) {
  await page.getByRole('button', { name: 'Quyết định đồng ý' }).click()
  await page.getByLabel('Số quyết định').fill(number)
  await page.getByLabel('Lý do').fill('Đủ điều kiện, đủ hồ sơ')
}

it('does not decide on a level that is only proposed', async () => {
  let address = ''
  await as('tochuc', async (page, visitor) => {
    await visitor.visit(`/de-xuat?ky=${year}&noi-dung=ADVANCED_WORKER`)
    await look(visitor, 'de-xuat')
    await page
      .getByRole('button', { name: /Lập hồ sơ:/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Điều kiện' }).waitFor()
    await page.getByText('Mới là đề xuất, chưa được quyết định').first().waitFor()
    address = new URL(page.url()).pathname
    await recordPapers(page)
    await page.getByRole('button', { name: 'Trình đề xuất' }).click()
    await page.getByLabel('Lý do đề xuất').fill('Hoàn thành tốt nhiệm vụ cả năm')
    await look(visitor, 'trinh')
    await page.getByRole('dialog').getByRole('button', { name: 'Trình đề xuất' }).click()
    await page.getByText('Đã trình').first().waitFor()
    expect(await page.getByRole('button', { name: 'Quyết định đồng ý' }).count()).toBe(0)
    await look(visitor, 'ho-so')
  })
  await as('chutich', async (page, visitor) => {
    await visitor.visit(address)
    await confirm(page, 'QĐ 15/QĐ-SNV')
    await look(visitor, 'quyet-dinh')
    await page.getByRole('dialog').getByRole('button', { name: 'Quyết định đồng ý' }).click()
    await page.getByText('đã được quyết định và thông báo').waitFor()
  })
})

it('carries a discipline from its opening to the authority', async () => {
  let address = ''
  await as('tochuc', async (page, visitor) => {
    await visitor.visit('/can-bo/pe_CB000125')
    await page.getByRole('button', { name: 'Lập hồ sơ' }).click()
    await page.getByLabel('Nội dung').selectOption('DISCIPLINE')
    await page.getByLabel('Lý do').fill('Theo kết luận kiểm tra')
    await page.getByRole('dialog').getByRole('button', { name: 'Lập hồ sơ' }).click()
    await page.getByRole('button', { name: 'Trình đề xuất' }).waitFor()
    address = new URL(page.url()).pathname
    await recordPapers(page)
    await page.getByRole('button', { name: 'Trình đề xuất' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Hình thức kỷ luật').selectOption('REPRIMAND')
    await dialog.getByLabel('Hành vi vi phạm').fill('Chậm trả hồ sơ')
    await dialog.getByLabel('Loại vi phạm').selectOption('PUBLIC_DUTY')
    await dialog.getByLabel('Ngày vi phạm').fill('02/11/2026')
    await dialog.getByText('Mang thai, nghỉ thai sản').click()
    await dialog.getByText('có văn bản đề nghị').click()
    await dialog.getByLabel('Lý do đề xuất').fill('Có vi phạm')
    await look(visitor, 'ky-luat')
    await page.getByRole('dialog').getByRole('button', { name: 'Trình đề xuất' }).click()
    await page.getByText('Đã trình').first().waitFor()
  })
  await as('chutich', async (page, visitor) => {
    await visitor.visit(address)
    await confirm(page, 'QĐ 16/QĐ-SNV')
    await page.getByRole('dialog').getByRole('button', { name: 'Quyết định đồng ý' }).click()
    await page.getByText('Đã quyết định').first().waitFor()
    await page.getByRole('button', { name: 'Tải quyết định (PDF)' }).waitFor()
    await look(visitor, 'ho-so-xong')
  })
})

it('shows what protects beside what is unfavourable', async () => {
  const visitor = await open({})
  await visitor.signIn('noivu')
  await visitor.visit(`/de-xuat?ky=${year}&noi-dung=CONSIDER_LOWER_POSITION_OR_SEPARATION`)
  await visitor.page.getByText('Đổi mới, sáng tạo được bảo vệ').first().waitFor()
  await look(visitor, 'de-xuat-bao-ve')
  await visitor.close()
})

it('lists cases for review, and who lacks a single condition', async () => {
  const visitor = await open({ screen: 'phone' })
  await visitor.signIn('tochuc')
  for (const path of [`/ho-so?ky=${year}`, `/de-xuat?ky=${year}&xem=mot-dieu-kien`]) {
    await visitor.visit(path)
    await look(visitor, path.slice(1, 6))
  }
  await visitor.visit(`/ho-so?ky=${year}`)
  await visitor.page.getByRole('rowheader').getByRole('link').first().click()
  await visitor.page.getByText('chưa phải kết luận về người này').waitFor()
  await look(visitor, 'ho-so-phone')
  expect(visitor.faults).toEqual([])
  await visitor.close()
})

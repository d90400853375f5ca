import { describe, expect, it } from 'vitest'
import { accessibilityFaults, overflow } from './support/axe'
import { setStage } from './support/stage'

const { open } = setStage()

/** Every page, seen by somebody who has a use for it. */
const tours = [
  ['cb0101', ['/', '/thang-cua-toi', '/thang-cua-toi?xem=tu-cham', '/ca-nhan']],
  ['cb0100', ['/cham-diem', '/cham-diem?xem=giao-viec', '/cham-diem?xem=nghiem-thu', '/cham-diem?xem=bang-diem']],
  ['cb0100', ['/nhiem-vu', '/nhiem-vu?xem=don-vi', '/don-vi', '/don-vi?xem=so-theo-doi', '/don-vi?xem=chi-so']],
  ['tochuc', ['/chot-thang', '/xep-hang', '/nhap-du-lieu', '/can-bo', '/can-bo?xem=ghi-chu', '/danh-muc']],
  ['noivu', ['/tieu-chi', '/don-vi?xem=so-theo-doi']],
  ['quantri', ['/tai-khoan', '/nhat-ky']],
] as const
const looks = [
  { screen: 'desktop', theme: 'light' },
  { screen: 'desktop', theme: 'dark' },
  { screen: 'phone', theme: 'light' },
] as const

describe.each(looks)('on a $screen, $theme', (look) => {
  it.each(tours)('%s sees pages without a fault', async (username, paths) => {
    const visitor = await open(look)
    await visitor.signIn(username)
    for (const path of paths) {
      await visitor.visit(path)
      expect(await accessibilityFaults(visitor.page), path).toEqual([])
      expect(await overflow(visitor.page), path).toBeLessThanOrEqual(0)
      expect(await visitor.page.getByRole('alert').count(), path).toBe(0)
    }
    expect(visitor.faults).toEqual([])
    await visitor.close()
  })
})

it('reflows at 320 pixels', async () => {
  const visitor = await open()
  await visitor.page.setViewportSize({ width: 320, height: 700 })
  await visitor.signIn('tochuc')
  for (const path of ['/', '/chot-thang', '/xep-hang', '/nhap-du-lieu', '/can-bo', '/danh-muc']) {
    await visitor.visit(path)
    expect(await overflow(visitor.page), path).toBeLessThanOrEqual(0)
  }
  await visitor.close()
})

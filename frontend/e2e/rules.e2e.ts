import { expect, it } from 'vitest'
import { accessibilityFaults } from './support/axe'
import { setStage } from './support/stage'

const { as } = setStage()

it('Home Affairs finds where to try another reading of the law, and nothing tried yet', async () => {
  await as('noivu', async (page, visitor) => {
    await visitor.visit('/quy-tac')
    await page.getByRole('heading', { name: 'Tính thử quy tắc' }).waitFor()
    await page.getByText('Chưa tính thử lần nào').waitFor()
    expect(await page.getByRole('button', { name: 'Tính thử', exact: true }).isDisabled()).toBe(true)
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { graphql, HttpResponse } from 'msw'
import { expect, it, vi } from 'vitest'
import type { AssessmentShownFragment, PeriodOptionFragment } from '@/gql/generated/graphql'
import { renderApp } from '@/test/render'
import { server } from '@/test/server'
import { MyFormEditor } from './MyFormEditor'

const text = (words: string) => ({ vi: words, en: words })
const period: PeriodOptionFragment = {
  id: 'pd_11',
  kind: 'MONTH',
  year: 2026,
  number: 11,
  startsOn: '2026-11-01',
  endsOn: '2026-11-30',
  label: text('Tháng 11/2026'),
}
const form: AssessmentShownFragment = {
  id: 'pa_1',
  state: 'DRAFT',
  leads: false,
  title: 'Chuyên viên',
  selfTotal: '0',
  confirmedTotal: null,
  strengths: '',
  shortcomings: '',
  comment: '',
  reason: null,
  confirmedBy: null,
  confirmedAt: null,
  version: 0,
  availableActions: ['SAVE_ASSESSMENT', 'SUBMIT_ASSESSMENT'],
  judgements: [],
  confirmer: { names: ['Trần Thị Hạnh'], office: text('Trưởng phòng') },
  criteria: [
    { code: 'G1.1', group: text('I. Phẩm chất'), label: text('Đạo đức'), max: '3', self: null, confirmed: null },
    { code: 'G1.2', group: text('I. Phẩm chất'), label: text('Kỷ luật'), max: '4', self: null, confirmed: null },
  ],
}

it('saves by itself, names what is wrong, and sends after a check', async () => {
  const saves: unknown[] = []
  let sent: unknown
  server.use(
    graphql.mutation('SaveForm', ({ variables }) => {
      saves.push(variables.input)
      return HttpResponse.json({ data: { saveAssessment: { ...form, version: saves.length } } })
    }),
    graphql.mutation('SubmitForm', ({ variables }) => {
      sent = variables
      return HttpResponse.json({ data: { submitAssessment: { ...form, state: 'SUBMITTED' } } })
    }),
  )
  renderApp(<MyFormEditor period={period} assessment={form} onReload={vi.fn()} />)
  await userEvent.type(await screen.findByLabelText('G1.1 Đạo đức'), '3,5')
  await userEvent.click(screen.getByRole('button', { name: 'Kiểm tra và gửi' }))
  const summary = await screen.findByRole('alert')
  expect(summary).toHaveFocus()
  expect(summary).toHaveTextContent('G1.1 Đạo đức: phải từ 0 đến 3')
  expect(summary).toHaveTextContent('G1.2 Kỷ luật: chưa nhập điểm')

  await userEvent.clear(screen.getByLabelText('G1.1 Đạo đức'))
  await userEvent.type(screen.getByLabelText('G1.1 Đạo đức'), '2,5')
  await userEvent.type(screen.getByLabelText('G1.2 Kỷ luật'), '4')
  await screen.findByText(/Đã tự lưu lúc/, undefined, { timeout: 4000 })
  expect(saves.at(-1)).toMatchObject({
    points: [
      { code: 'G1.1', points: '2.5' },
      { code: 'G1.2', points: '4' },
    ],
  })

  await userEvent.click(screen.getByRole('button', { name: 'Kiểm tra và gửi' }))
  const dialog = await screen.findByRole('dialog', { name: 'Kiểm tra trước khi gửi' })
  expect(within(dialog).getByText('6,50')).toBeInTheDocument()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Gửi phiếu' }))
  await waitFor(() => expect(sent).toEqual({ assessment: 'pa_1', version: saves.length }))
}, 20_000)

import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { graphql, HttpResponse } from 'msw'
import { expect, it, vi } from 'vitest'
import type { AssessmentShownFragment } from '@/gql/generated/graphql'
import { renderApp } from '@/test/render'
import { server } from '@/test/server'
import { FormDocuments } from './FormDocuments'

const form = { id: 'pa_1', availableActions: ['PRINT_FORM'] } as unknown as AssessmentShownFragment

it('downloads the form as it was asked for, and says why where it cannot', async () => {
  const asked: unknown[] = []
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  server.use(
    graphql.mutation('PrintForm', ({ variables }) => {
      asked.push(variables)
      if (variables.format === 'DOCX') {
        const extensions = { code: 'BAD_STATE', messageVi: 'Phiếu chưa gửi.', messageEn: 'Not sent.' }
        return HttpResponse.json({ errors: [{ message: 'Not sent.', extensions }] })
      }
      return HttpResponse.json({ data: { printForm: { id: 'fi_1', name: 'mau-01.pdf' } } })
    }),
  )
  renderApp(<FormDocuments assessment={form} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Tải phiếu (PDF)' }))
  await waitFor(() => expect(clicked).toHaveBeenCalledOnce())
  expect(asked).toEqual([{ assessment: 'pa_1', format: 'PDF' }])
  expect(clicked.mock.contexts[0]).toHaveAttribute('download', 'mau-01.pdf')
  await userEvent.click(screen.getByRole('button', { name: 'Tải phiếu (Word)' }))
  expect(await screen.findByRole('alert')).toBeInTheDocument()
  expect(clicked).toHaveBeenCalledOnce()
  clicked.mockRestore()
})

it('offers nothing where the form may not be printed', async () => {
  renderApp(<FormDocuments assessment={{ ...form, availableActions: [] }} />)
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

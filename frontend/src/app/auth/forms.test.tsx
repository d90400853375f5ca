import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it, vi } from 'vitest'
import { renderApp } from '@/test/render'
import { server } from '@/test/server'
import { SignInForm } from './forms'

const wrong = { vi: 'Tên đăng nhập hoặc mật khẩu không đúng.', en: 'Wrong username or password.' }

it('shows in words what the server refused and keeps what was typed', async () => {
  server.use(
    http.post('/session', () =>
      HttpResponse.json({ error: { code: 'UNAUTHENTICATED', message: wrong } }, { status: 401 }),
    ),
  )
  renderApp(<SignInForm onDone={vi.fn()} />)
  await userEvent.type(await screen.findByLabelText('Tên đăng nhập'), 'an.nv')
  await userEvent.type(screen.getByLabelText('Mật khẩu'), 'sai')
  await userEvent.click(screen.getByRole('button', { name: 'Đăng nhập' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(wrong.vi)
  expect(screen.getByLabelText('Tên đăng nhập')).toHaveValue('an.nv')
})

it('asks for both before it asks the server', async () => {
  renderApp(<SignInForm onDone={vi.fn()} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Đăng nhập' }))
  expect(screen.getByLabelText('Mật khẩu')).toHaveAccessibleDescription('Nhập cả tên đăng nhập và mật khẩu')
})

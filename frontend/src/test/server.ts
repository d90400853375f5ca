import { setupServer } from 'msw/node'

/** Answers of the server, given by each test. */
export const server = setupServer()

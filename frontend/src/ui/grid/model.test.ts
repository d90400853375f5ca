import { expect, it } from 'vitest'
import { type GridAction, type GridState, reduceGrid, selectedCells, startGrid } from './model'

const start = () =>
  startGrid([
    ['1', '2', '3'],
    ['4', '5', '6'],
    ['7', '8', '9'],
  ])
const run = (state: GridState, ...actions: GridAction[]) => actions.reduce(reduceGrid, state)

it('stays inside its edges', () =>
  expect(run(start(), { type: 'move', rows: -5, cols: 9 }).focus).toEqual({ row: 0, col: 2 }))

it('writes what is typed and goes down', () => {
  const state = run(start(), { type: 'edit', text: '' }, { type: 'input', text: '2,5' }, { type: 'commit', rows: 1 })
  expect(state.cells[0]?.[0]).toBe('2.5')
  expect(state.focus).toEqual({ row: 1, col: 0 })
})

it('throws away an edit on escape', () => {
  const state = run(start(), { type: 'edit' }, { type: 'input', text: '9' }, { type: 'cancel' }, { type: 'commit' })
  expect(state.cells[0]?.[0]).toBe('1')
})

it('ends an edit in its own cell when another is clicked', () => {
  const state = run(
    start(),
    { type: 'edit' },
    { type: 'input', text: '9' },
    { type: 'goTo', place: { row: 2, col: 2 } },
  )
  expect([state.cells[0]?.[0], state.cells[2]?.[2], state.editing]).toEqual(['9', '9', null])
})

it('keeps what is no number, to be shown as a mistake', () =>
  expect(run(start(), { type: 'paste', table: [['abc']] }).cells[0]?.[0]).toBe('abc'))

it('pastes a table as one step and cuts what does not fit', () => {
  const pasted = run(
    start(),
    { type: 'goTo', place: { row: 1, col: 1 } },
    {
      type: 'paste',
      table: [
        ['0', '0', '0'],
        ['0', '0', '0'],
      ],
    },
  )
  expect(pasted.cells).toEqual([
    ['1', '2', '3'],
    ['4', '0', '0'],
    ['7', '0', '0'],
  ])
  expect(run(pasted, { type: 'undo' }).cells).toEqual(start().cells)
  expect(run(pasted, { type: 'undo' }, { type: 'redo' }).cells).toEqual(pasted.cells)
})

it('fills a selection with one pasted value', () => {
  const state = run(start(), { type: 'move', rows: 1, cols: 1, extend: true }, { type: 'paste', table: [['0']] })
  expect(selectedCells(state)).toEqual([
    ['0', '0'],
    ['0', '0'],
  ])
})

it('fills down from the first row and clears a range', () => {
  const filled = run(start(), { type: 'move', rows: 2, cols: 0, extend: true }, { type: 'fillDown' })
  expect(filled.cells.map((row) => row[0])).toEqual(['1', '1', '1'])
  expect(run(filled, { type: 'clear' }).cells.map((row) => row[0])).toEqual(['', '', ''])
})

it('forgets what could be redone after a new change', () => {
  const state = run(start(), { type: 'clear' }, { type: 'undo' }, { type: 'paste', table: [['5']] })
  expect(state.redo).toEqual([])
})

it('takes pasted rows beyond the last one where the grid may grow, and leaves codes as written', () => {
  const state = reduceGrid(startGrid([['', '']], { mostRows: 3, asWritten: [0] }), {
    type: 'paste',
    table: [
      ['0101', '1,50'],
      ['0102', '2'],
      ['0103', '3'],
      ['0104', '4'],
    ],
  })
  expect(state.cells).toEqual([
    ['0101', '1.5'],
    ['0102', '2'],
    ['0103', '3'],
  ])
})

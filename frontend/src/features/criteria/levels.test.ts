import { expect, it } from 'vitest'
import { levelsOf, levelsText } from './levels'

it('reads levels as they are written, with a decimal comma', () => {
  const levels = [
    { code: 'A', name: 'Tốt', share: '1' },
    { code: 'B', name: 'Khá', share: '0.7' },
  ]
  expect(levelsOf('A; Tốt; 1\n\n B ;Khá; 0,7')).toEqual(levels)
  expect(levelsOf(levelsText(levels))).toEqual(levels)
})

it('leaves what is no number for the server to refuse', () => {
  expect(levelsOf('A; Tốt; nhiều')).toEqual([{ code: 'A', name: 'Tốt', share: 'nhiều' }])
})

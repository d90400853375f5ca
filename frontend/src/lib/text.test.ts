import { describe, expect, it } from 'vitest'
import { toApiError } from './errors'
import { groupBy } from './group'
import { formatTable, parseTable } from './paste'
import { parseEvent } from './sse'
import { fold, initials, matches } from './viet'

describe('Vietnamese text', () => {
  it('folds marks, case and đ', () => expect(fold('Đặng Ước')).toBe('dang uoc'))
  it('folds decomposed input the same', () => expect(fold('Đặng'.normalize('NFD'))).toBe('dang'))
  it('finds every word in any order', () => expect(matches('Nguyễn Thị Lan', 'lan nguyen')).toBe(true))
  it('takes initials of family and given name', () => expect(initials('Đỗ Hữu Ước')).toBe('ĐƯ'))
})

describe('tables on the clipboard', () => {
  it('reads what Excel copies', () =>
    expect(parseTable('8\t8,3\r\n8,7\t9\r\n')).toEqual([
      ['8', '8,3'],
      ['8,7', '9'],
    ]))
  it('keeps quoted line breaks in one cell', () => expect(parseTable('"a\nb"\t"c""d"')).toEqual([['a\nb', 'c"d']]))
  it('keeps empty cells', () =>
    expect(parseTable('\t1\n2\t')).toEqual([
      ['', '1'],
      ['2', ''],
    ]))
  it('writes what it reads', () => {
    const table = [
      ['a\tb', '1'],
      ['"', ''],
    ]
    expect(parseTable(formatTable(table))).toEqual(table)
  })
})

describe('errors', () => {
  it('keeps code, words and article', () => {
    const error = toApiError({ code: 'BAD_STATE', article: 'Điều 17', message: { vi: 'Sai', en: 'Wrong' } })
    expect([error.code, error.text.vi, error.article?.vi]).toEqual(['BAD_STATE', 'Sai', 'Điều 17'])
  })
  it('calls everything else internal', () => expect(toApiError('boom').code).toBe('INTERNAL'))
})

it('reads server-sent events', () =>
  expect(parseEvent('event: next\ndata: {"a":1}')).toEqual({ name: 'next', data: '{"a":1}' }))

it('groups in the order of appearance', () =>
  expect(groupBy(['b1', 'a1', 'b2'], (item) => item[0] ?? '')).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]))

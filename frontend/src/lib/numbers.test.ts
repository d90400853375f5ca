import { describe, expect, it } from 'vitest'
import {
  compareDecimals,
  formatDecimal,
  formatExactPoints,
  formatPercent,
  formatPoints,
  formatShare,
  fractionShare,
  parseDecimal,
  subtractDecimals,
  sumDecimals,
} from './numbers'

describe('parseDecimal', () => {
  it.each([
    ['8,5', '8.5'],
    ['8.5', '8.5'],
    ['1.234,5', '1234.5'],
    ['1.234', '1234'],
    ['95%', '95'],
    [' 12 ', '12'],
    ['007', '7'],
    ['2,50', '2.5'],
    ['0,125', '0.125'],
    ['1\u00a0234', '1234'],
  ])('reads %s as %s', (input, expected) => expect(parseDecimal(input)).toBe(expected))

  it.each(['', 'abc', '1,2,3', '-5', '1e3', '0,1234', '1.23.4', '1.234.5', '5 điểm'])('refuses %s', (input) =>
    expect(parseDecimal(input)).toBeNull(),
  )
})

describe('formatting', () => {
  it('writes numbers as the language does', () => {
    expect(formatDecimal('1234567.5', 'vi')).toBe('1.234.567,5')
    expect(formatDecimal('1234567.5', 'en')).toBe('1,234,567.5')
  })
  it('shows points with two decimals, always', () => {
    expect(formatPoints('76.70', 'vi')).toBe('76,70')
    expect(formatPoints('8', 'vi')).toBe('8,00')
  })
  it('shows shares with one decimal', () => {
    expect(formatPercent(1, 3, 'vi')).toBe('33,3%')
    expect(formatPercent(0, 0, 'vi')).toBe('0,0%')
  })
})

describe('exact arithmetic', () => {
  it('adds tenths without the error of binary fractions', () => expect(sumDecimals(['0.1', '0.2'])).toBe('0.3'))
  it('subtracts below zero', () => expect(subtractDecimals('98.50', '99.75')).toBe('-1.25'))
  it('compares as numbers, not as text', () => expect(compareDecimals('10', '9.5')).toBeGreaterThan(0))
})

describe('fractionShare', () => {
  it('reads fractions and decimals', () => {
    expect(fractionShare('23/30', '1')).toBeCloseTo(23 / 30)
    expect(fractionShare('15', '30')).toBe(0.5)
  })
  it('draws nothing without a value', () => expect(fractionShare('', '30')).toBeNull())
})

it('writes exact shares in percent, half up', () => {
  expect(['1', '23/30', '0.005', '1/3', '1/20000', '0'].map((share) => formatShare(share, 'vi'))).toEqual([
    '100,00 %',
    '76,67 %',
    '0,50 %',
    '33,33 %',
    '0,01 %',
    '0,00 %',
  ])
})

it('shows exact points to two places, half up', () => {
  expect(['117/20', '5.85', '2/3', '7', '1/200'].map((points) => formatExactPoints(points, 'vi'))).toEqual([
    '5,85',
    '5,85',
    '0,67',
    '7,00',
    '0,01',
  ])
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { localDigits, readPhone } from './read-phone.ts'

describe('a phone number is one number however it was written', () => {
  const same: [string, ...(string | [written: string, country: string])[]][] = [
    [
      '+358401112222',
      '+358 40 111 2222',
      '+358-40-1112222',
      '+358.40.111.2222',
      '+358 (0)40 111 2222',
      '(+358) 40 111 2222',
      '\u202a+358\u00a040\u00a0111\u00a02222\u202c',
      '\u2066+358401112222\u2069',
      '\ufeff+35840\u200b1112222\u200e',
      '+358\u201140\u2010111\u20132222',
      '+358\u221240\u2014111\u20152222',
      '＋３５８４０１１１２２２２',
      '+٣٥٨٤٠١١١٢٢٢٢',
      '+۳۵۸۴۰۱۱۱۲۲۲۲',
      '+३५८४०१११२२२२',
      '+𝟑𝟓𝟖𝟜𝟘𝟣𝟣𝟣𝟐𝟐𝟐𝟐',
      'tel:+358-40-111-2222',
      'TEL:%2B358401112222',
      'tel:401112222;phone-context=+358',
      'sms:+358401112222?body=Hi',
      '00358401112222',
      '00 358 (0)40 111 2222',
      '+00358401112222',
      '358401112222',
      '358 40 111 2222',
      ' 358401112222',
      ['040 111 2222', 'FI'],
      ['040-1112222', 'fi'],
      ['040/111 22 22', 'FI'],
      ['\u202d0401112222\u202c', 'FI'],
      ['٠٤٠١١١٢٢٢٢', 'FI'],
      ['+0401112222', 'FI'],
      ['tel:0401112222', 'FI'],
      ['00358401112222', 'FI'],
      ['990358401112222', 'FI'],
      ['011358401112222', 'US'],
      ['00358401112222', 'US'],
      ['8~10358401112222', 'RU'],
      ['0011358401112222', 'AU'],
      ['010358401112222', 'JP'],
      ['358401112222', 'FI'],
      ['358401112222', 'DE'],
      ['358401112222', 'US'],
      ['358401112222', 'XX'],
      ['358401112222', ''],
    ],
    ['+46701740605', ['070-174 06 05', 'SE'], '+46 (0)70-174 06 05', '0046701740605', ['46701740605', 'FI']],
    ['+4520123456', ['20 12 34 56', 'DK'], ['4520123456', 'DK'], '004520123456'],
    ['+12125550123', ['(212) 555-0123', 'US'], ['1-212-555-0123', 'CA'], '12125550123', ['212.555.0123', 'us']],
    ['+390612345678', ['06 1234 5678', 'IT'], '+39 (0)6 1234 5678', '+39 06 1234 5678'],
    ['+34612345678', ['612 34 56 78', 'ES'], '+34 (0)612 345 678'],
    ['+447700900123', ['07700 900123', 'GB'], '+44 (0)7700 900123', '447700900123', ['447700900123', 'GB']],
    ['+8613012345678', ['13012345678', 'CN'], ['130 1234 5678', 'CN']],
    ['+5511987654321', ['11 98765-4321', 'BR'], ['(011) 98765-4321', 'BR'], '5511987654321'],
    ['+36301234567', ['06 30 123 4567', 'HU'], '+36 (06) 30 123 4567'],
    ['+79161234567', ['8 (916) 123-45-67', 'RU'], '+7 916 123-45-67', '79161234567'],
    ['+972501234567', ['050-123-4567', 'IL'], '+972 (0)50 1234567', '972501234567'],
    ['+99912345678', '+999 1234 5678'],
  ]
  for (const [expected, ...forms] of same)
    test(expected, () => {
      for (const form of forms) {
        const [written, country] = typeof form === 'string' ? [form, undefined] : form
        assert.equal(readPhone(written, country), expected, `${JSON.stringify(written)} ${country ?? ''}`)
      }
    })
})

test('what is no number, or one only its own network knows, is none', () => {
  const none: (string | [written: string, country: string])[] = [
    '',
    '+',
    'Vodafone',
    'VM-HDFCBK',
    'tel:hello',
    '+358 hello',
    '0401112222',
    ['12345', 'FI'],
    ['112', 'FI'],
    ['911', 'US'],
    '16400',
    '+1234567',
    '+1234567890123456',
    'tel:+358401112222;ext=5',
    '+358401112222 ext. 5',
    '040 111 2222 and 040 111 3333',
    '+358 40 + 111 2222',
    'tel:%',
    '(',
    '1'.repeat(40),
    ' '.repeat(1_000_000),
    '2024-03-12 05:04',
  ]
  for (const each of none) {
    const [written, country] = typeof each === 'string' ? [each, undefined] : each
    assert.equal(readPhone(written, country), undefined, written.slice(0, 60))
  }
})

test('what was read is read the same again', () => {
  for (const number of ['+358401112222', '+390612345678', '+99912345678', '+12125550123'])
    for (const country of [undefined, 'FI', 'US', 'DE']) assert.equal(readPhone(number, country), number)
})

test('what a number is dialled as at home', () => {
  const numbers: [number: string, country: string | null, digits: string | undefined][] = [
    ['+358401112222', 'FI', '0401112222'],
    ['+358401112222', 'se', undefined],
    ['+12125550123', 'us', '2125550123'],
    ['+358401112222', null, undefined],
    ['+99912345678', null, undefined],
  ]
  for (const [number, country, digits] of numbers) assert.equal(localDigits(number, country), digits, number)
})

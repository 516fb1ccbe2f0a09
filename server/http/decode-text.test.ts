import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decodePairs, isReadableQuery } from './decode-pairs.ts'
import { charsetOf, decodeText } from './decode-text.ts'

const hex = (digits: string) => new Uint8Array(Buffer.from(digits.replaceAll(' ', ''), 'hex'))

describe('bytes are read', () => {
  const READ: [said: string | undefined, bytes: string, text: string][] = [
    [undefined, 'c3 85 62 6f', 'Åbo'],
    [undefined, 'ef bb bf c3 85', 'Å'],
    [undefined, 'ef bf bd', '\ufffd'], // which somebody may well have sent
    [undefined, 'ff fe 7b 00 7d 00', '{}'],
    [undefined, 'fe ff 00 7b 00 7d', '{}'],
    [undefined, '', ''],
    ['UTF8', 'c3 85', 'Å'],
    ['us-ascii', 'c3 85', 'Å'],
    ['ISO-8859-1', 'c5 73 6b 61', 'Åska'],
    ['windows-1252', '80 96 c5', '€–Å'],
    ['iso-8859-15', 'a4', '€'],
    ['windows-1251', 'cf ee e6 e0 f0', 'Пожар'],
    ['koi8-r', 'f0 cf d6 c1 d2', 'Пожар'],
    ['Shift_JIS', '89 ce 8e 96', '火事'],
    ['euc-kr', 'c8 ad c0 e7', '화재'],
    ['gb18030', 'bb f0 d4 d6', '火灾'],
    ['windows-1255', 'e0 f9', 'אש'],
    ['utf-16', '00 7b 00 7d', '{}'],
    ['utf-16', '7b 00 7d 00', '{}'],
    ['utf-16le', '7b 00 c5 00', '{Å'],
  ]
  for (const [said, bytes, text] of READ)
    test(`${said ?? 'nothing said'}: ${text}`, () => assert.deepEqual(decodeText(hex(bytes), said), { text }))
})

describe('bytes are refused, none is replaced', () => {
  const REFUSED: [said: string | undefined, bytes: string, why: RegExp][] = [
    [undefined, '22 c5 73 6b 61 22', /not valid UTF-8, and no other charset was declared/],
    [undefined, 'c0 80', /not valid UTF-8/],
    [undefined, 'ed a0 80', /not valid UTF-8/],
    ['utf-8', 'c5', /not valid UTF-8$/],
    ['shift_jis', '89', /not valid shift_jis/],
    ['utf-16le', '7b', /not valid utf-16le/],
    ['klingon', '41', /charset klingon is not known/],
    ['utf-7', '41', /not known/],
    ['hz-gb-2312', '41', /not known/],
  ]
  for (const [said, bytes, why] of REFUSED)
    test(`${said ?? 'nothing said'}: ${bytes}`, () => assert.match(decodeText(hex(bytes), said).fault ?? '', why))
})

test('the charset of a content type, however it is written', () => {
  const TYPES: [string | null, string | undefined][] = [
    ['application/json', undefined],
    [null, undefined],
    ['application/json; charset=', undefined],
    ['application/json;charset=ISO-8859-1', 'ISO-8859-1'],
    ['application/json; Charset = "utf-16" ; x=1', 'utf-16'],
    ["text/plain; format=flowed; charset='koi8-r'", 'koi8-r'],
  ]
  for (const [type, charset] of TYPES) assert.equal(charsetOf(type), charset, String(type))
})

test('a form body: its escapes are bytes of its charset', () => {
  const pairs = (body: string, charset?: string) => decodePairs(Buffer.from(body, 'latin1'), charset)
  assert.deepEqual(pairs('a=%C3%85bo+x&b=&c&d=1=2&a=%zz').pairs, [
    ['a', 'Åbo x'],
    ['b', ''],
    ['c', ''],
    ['d', '1=2'],
    ['a', '%zz'],
  ])
  assert.deepEqual(pairs('a=%C5ska&\xe4=\xf6', 'latin1').pairs, [
    ['a', 'Åska'],
    ['ä', 'ö'],
  ])
  assert.match(pairs('a=%C5ska').fault ?? '', /UTF-8/)
  assert.match(pairs('%C5=1').fault ?? '', /UTF-8/)
})

test('a query is read where its escapes are UTF-8', () => {
  for (const query of ['', '?q=%C3%85', '?q=100%&r=%2', '?q=Å', '?%F0%9F%94%A5=1'])
    assert.ok(isReadableQuery(`http://x/%C5${query}`), query)
  for (const query of ['?q=%C5ska', '?%E4', '?a=1&q=%C3', '?q=%ED%A0%80', '?q=%C3%85%C5'])
    assert.ok(!isReadableQuery(`http://x/${query}`), query)
})

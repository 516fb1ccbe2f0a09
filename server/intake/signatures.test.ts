import assert from 'node:assert/strict'
import { createHash, createHmac } from 'node:crypto'
import { test } from 'node:test'
import { isSame } from '#server/secrets/same.ts'
import { isSignedByNexmo, nexmoSignature } from './nexmo-signature.ts'
import type { Fields } from './read-fields.ts'
import { isSignedByTwilio, twilioSignature } from './twilio-signature.ts'

const fields = (values: Record<string, string | string[]>): Fields =>
  new Map(Object.entries(values).map(([name, value]) => [name, [value].flat()]))

test('the example of Twilio’s documentation, and the one with repeated fields', () => {
  const call = fields({
    CallSid: 'CA1234567890ABCDE',
    Caller: '+14158675309',
    Digits: '1234',
    From: '+14158675309',
    To: '+18005551212',
  })
  const url = 'https://mycompany.com/myapp.php?foo=1&bar=2'
  assert.equal(twilioSignature('12345', url, call), 'RSOYDt4T1cUTdK1PDd93/VVr8B8=')
  const repeated = fields({ Sid: 'CA123', SidAccount: 'AC123', Digits: ['5678', '1234', '1234'] })
  assert.equal(twilioSignature('12345', url, repeated), 'IK+Dwps556ElfBT0I3Rgjkr1wJU=')
  assert.ok(isSignedByTwilio('RSOYDt4T1cUTdK1PDd93/VVr8B8=', '12345', url, call))
  for (const [signature, token, address] of [
    ['RSOYDt4T1cUTdK1PDd93/VVr8B8=', '12346', url],
    ['RSOYDt4T1cUTdK1PDd93/VVr8B8=', '12345', `${url}&baz=3`],
    ['RSOYDt4T1cUTdK1PDd93/VVr8B9=', '12345', url],
    ['', '12345', url],
    [undefined, '12345', url],
    [createHmac('sha1', '').update(url).digest('base64'), undefined, url],
  ] as const)
    assert.ok(!isSignedByTwilio(signature, token, address, call))
})

test('Twilio may name the port that goes without saying', () => {
  const signature = twilioSignature('12345', 'https://mycompany.com:443/sms', new Map())
  assert.ok(isSignedByTwilio(signature, '12345', 'https://mycompany.com/sms', new Map()))
})

test('Vonage signs the sorted fields, by MD5 with the secret behind them or by HMAC', () => {
  const inbound = { msisdn: '447700900001', text: 'You & Me = Love', timestamp: '1461605396', to: '447700900000' }
  const signed = '&msisdn=447700900001&text=You _ Me _ Love&timestamp=1461605396&to=447700900000'
  const md5 = createHash('md5').update(`${signed}secret`).digest('hex')
  assert.equal(nexmoSignature('md5hash', 'secret', fields({ ...inbound, sig: 'x' })), md5)
  const sha256 = createHmac('sha256', 'secret').update(signed).digest('hex')
  assert.equal(nexmoSignature('sha256', 'secret', fields(inbound)), sha256)
  const now = new Date(1461605396_000)
  const options = { signature_secret: 'secret', signature_method: 'sha256' }
  const all = (sig: string) => fields({ ...inbound, sig })
  assert.ok(isSignedByNexmo(options, all(sha256.toUpperCase()), now))
  assert.ok(!isSignedByNexmo(options, all(md5), now))
  assert.ok(!isSignedByNexmo({ ...options, signature_secret: 'other' }, all(sha256), now))
  assert.ok(!isSignedByNexmo({}, all(sha256), now))
  assert.ok(!isSignedByNexmo(options, fields({ ...inbound, sig: sha256, text: 'You & You' }), now))
  const { timestamp: _, ...undated } = inbound
  const sig = nexmoSignature('sha256', 'secret', fields(undated))
  assert.ok(!isSignedByNexmo(options, fields({ ...undated, sig }), now), 'without a time it could be played again')
  assert.ok(!isSignedByNexmo(options, all(sha256), new Date(now.getTime() + 11 * 60_000)), 'it is too old')
})

test('nothing is the same as nothing', () => {
  assert.ok(isSame('word', 'word'))
  for (const [a, b] of [
    ['', ''],
    [undefined, undefined],
    ['word', ''],
    ['word', 'words'],
  ] as const)
    assert.ok(!isSame(a, b))
})

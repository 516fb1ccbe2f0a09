import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openIntake } from '#testing/open-intake.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime({ PUBLIC_URL: 'https://muster.example' })
const at = await openIntake(rt)
const FRONT = `${at.pathOf('frontlinesms')}?key=front+door&s=%2B358401112222`

test('what a gateway sends is read as it says, else as UTF-8, else as Windows-1252', async () => {
  const queries: [query: string, text: string][] = [
    ['m=%C5ska', 'Åska'],
    ['m=%C3%85ska', 'Åska'],
    ['m=%80%205%20%96%20na%EFve', '€ 5 – naïve'],
    ['m=%CF%EE%E6%E0%F0&charset=windows-1251', 'Пожар'],
    ['m=%F0%CF%D6%C1%D2&charset=koi8-r', 'Пожар'],
    ['m=%C5ska&charset=klingon', 'Åska'],
    ['m=%C5ska&charset=UTF-8', 'Åska'],
    ['m=Rök+%26+eld+100%', 'Rök & eld 100%'],
    ['m=%F0%9F%94%A5', '🔥'],
  ]
  for (const [query, text] of queries) {
    const { status } = await at.ask(`${FRONT}&${query}`)
    assert.equal(status, 200)
    assert.equal((await at.messages(text)).length, 1, query)
    await rt.db.deleteFrom('message').execute()
  }
})

test('so are bodies of every kind', async () => {
  const form = 'application/x-www-form-urlencoded'
  const part = (text: string) => `--x\r\ncontent-disposition: form-data; name="message"\r\n\r\n${text}\r\n--x--\r\n`
  const bodies: [type: string, latin1: string, text: string][] = [
    [`${form};charset=ISO-8859-1`, 'message=%C5ska', 'Åska'],
    [`${form}; charset="iso-8859-15"`, 'message=%A4', '€'],
    [`${form}; charset=Shift_JIS`, 'message=%89%CE%8E%96', '火事'],
    [form, 'message=%C5ska', 'Åska'],
    [form, 'message=\xc5ska', 'Åska'],
    [`${form}; charset=utf-8`, 'message=\xc5ska', 'Åska'],
    ['application/json', '{"message":"\xc5ska"}', 'Åska'],
    ['application/json; charset=windows-1250', '{"message":"\x8ekoda"}', 'Žkoda'],
    ['multipart/form-data; boundary=x', part('\xc5ska'), 'Åska'],
    ['multipart/form-data; boundary=x', part('\xc3\x85ska'), 'Åska'],
  ]
  for (const [type, latin1, text] of bodies) {
    const init = { method: 'POST', headers: { 'content-type': type }, body: Buffer.from(latin1, 'latin1') }
    const { status } = await at.ask(`${FRONT}`, init)
    assert.equal(status, 200, latin1)
    assert.equal((await at.messages(text)).length, 1, `${type} ${latin1}`)
    await rt.db.deleteFrom('message').execute()
  }
})

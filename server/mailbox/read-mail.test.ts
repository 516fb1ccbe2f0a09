import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMail } from './read-mail.ts'

/** A mail whose lines are bytes: each letter is one. */
const textOf = async (head: string, body: string) => {
  const raw = `From: aino@example.org\nSubject: x\nMIME-Version: 1.0\n${head}\n\n${body}`
  return (await readMail(Buffer.from(raw.replaceAll('\n', '\r\n'), 'latin1'), '7.1')).text
}
const page = (type: string, body: string, encoding = '8bit') =>
  textOf(`Content-Type: text/html; charset=${type}\nContent-Transfer-Encoding: ${encoding}`, body)

test('what a page says comes out of it, in whatever it is written', async () => {
  const pages: [charset: string, body: string, text: string, encoding?: string][] = [
    ['utf-8', 'H&ouml;gvatten &euro;5 &amp; mer &#8211; &#x1F525; &nbsp;nu', 'Högvatten €5 & mer – 🔥  nu'],
    [
      'utf-8',
      '<a href="https://maps.example.org/?q=60.17,24.94">Here I am</a>',
      'Here I am [https://maps.example.org/?q=60.17,24.94]',
    ],
    ['utf-8', '<a href="https://a.example/x">https://a.example/x</a>', 'https://a.example/x'],
    [
      'utf-8',
      '<table><tr><td>Where</td><td>Quay 4</td></tr><tr><td>Hurt</td><td>2</td></tr></table>',
      'Where Quay 4\nHurt 2',
    ],
    ['iso-8859-1', 'Br=FCcke <b>weg</b>, 5=\n00 Leute', 'Brücke weg, 500 Leute', 'quoted-printable'],
    ['iso-8859-15', '5 =A4 f=F6r =BE', '5 € för Ÿ', 'quoted-printable'],
    ['koi8-r', '\xf0\xcf\xd6\xc1\xd2 &mdash; \xc4\xcf\xcd', 'Пожар — дом'],
    ['koi8-r', '8M/WwdI=', 'Пожар', 'base64'],
    ['windows-1255', '=E0=F9 =E1=E1=F0=E9=EF', 'אש בבנין', 'quoted-printable'],
    ['shift_jis', '\x89\xce\x8e\x96', '火事'],
    ['utf-8', '<p>One<br>two</p><ul><li>three</li></ul><script>x()</script><style>p{}</style>', 'One\ntwo\n\n- three'],
  ]
  for (const [charset, body, text, encoding] of pages)
    assert.equal((await page(charset, body, encoding)).replaceAll('\u00a0', ' '), text, body)
})

test('words are found however deep they lie, and plain ones are taken before a page', async () => {
  const plain = 'Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n=C5ska\n'
  const html = 'Content-Type: text/html\n\n<b>Page</b>\n'
  const both = `Content-Type: multipart/alternative; boundary=in\n\n--in\n${plain}--in\n${html}--in--\n`
  const mixed = 'Content-Type: multipart/mixed; boundary=out'
  assert.equal((await textOf(mixed, `--out\n${both}--out--`)).trim(), 'Åska')
  const related = `Content-Type: multipart/related; boundary=rel\n\n--rel\n${both}--rel--\n`
  assert.equal((await textOf(mixed, `--out\n${related}--out--`)).trim(), 'Åska')
  assert.equal((await textOf(mixed, `--out\n${html}--out--`)).trim(), 'Page')
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { textOfHtml } from './html-text.ts'

test('blocks are lines, and what is not read is left out', () => {
  const html =
    '<head><title>x</title></head><!-- <p>no</p> --><p>One\n two</p><ul><li>a</li><li>b &lt; c&nbsp;&#8364;&#x41;</li></ul><script>alert("<p>")</script>'
  assert.equal(textOfHtml(html), 'One two\n\n- a\n- b < c €A')
})

test('entities by all their names', () =>
  assert.equal(textOfHtml('H&ouml;gvatten &euro;5 &ndash; &AMP;'), 'Högvatten €5 – &'))

describe('links', () => {
  test('keep their address', () => {
    const here = '<p>Stuck. <a href="https://maps.example.org/?q=60.17,24.94&amp;z=9">Here I am</a>, hurry</p>'
    assert.equal(textOfHtml(here), 'Stuck. Here I am [https://maps.example.org/?q=60.17,24.94&z=9], hurry')
    assert.equal(textOfHtml('<a href="tel:+35850123">Call me</a>'), 'Call me [tel:+35850123]')
  })
  test('say it once where it is what is read, and leave out one within the page', () => {
    const plain = '<a href="https://a.example">https://a.example</a> <a href="mailto:b@a.example">b@a.example</a>'
    assert.equal(textOfHtml(`${plain} <a href="#top">up</a>`), 'https://a.example b@a.example up')
  })
})

test('lists in lists, tables, headings, lines and quotes can be told apart', () => {
  const html = `<h1>Pier 4</h1>
    <ul><li>one<ul><li>in one</li></ul></li><li>two</li></ul><ol><li>a<li>b</ol>
    <table><tr><td>Aino</td><td>050&nbsp;123</td></tr><tr><td>Otso</td><td></td></tr></table>
    <div>x<br>y</div><img src="cid:1" alt="logo"><blockquote>Where?</blockquote>`
  assert.equal(
    textOfHtml(html),
    'Pier 4\n\n- one\n  - in one\n- two\n\n 1. a\n 2. b\n\nAino 050 123\nOtso\n\nx\ny\n\n> Where?',
  )
})

test('what stands behind the end of the page is read as well', () =>
  assert.equal(textOfHtml('<html><body><p>one</p></body></html><p>two</p>'), 'one\n\ntwo'))

test('an unfinished page, and entities that are none', () => {
  assert.equal(textOfHtml('Help <b>us'), 'Help us')
  assert.equal(textOfHtml('&nosuch; &#0; &#99999999; <style>p {'), '&nosuch; \ufffd \ufffd')
})

test('letters that are two in lower case do not move what is cut', () =>
  assert.equal(textOfHtml('İİİİİİİİİİ<script>bad()</script>good<STYLE>p{}</STYLE>'), 'İİİİİİİİİİgood'))

describe('pages that are made to be slow', { timeout: 20_000 }, () => {
  const slow: [what: string, page: string][] = [
    ['open tags', '<b> '.repeat(240_000)],
    ['blanks', '&#32;'.repeat(190_000)],
    ['closing tags of nothing', '<b>'.repeat(140_000) + '</x>'.repeat(140_000)],
    ['lists in lists', '<ul><li>'.repeat(120_000)],
    ['comments', '<!--'.repeat(240_000)],
    ['lines', '<br>'.repeat(240_000)],
  ]
  for (const [what, page] of slow) test(what, () => assert.match(textOfHtml(`a${page}`), /^a/))
})

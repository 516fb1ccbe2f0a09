import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOfHtml } from './html-text.ts'

test('blocks are lines, and what is not read is left out', () => {
  const html =
    '<head><title>x</title></head><!-- <p>no</p> --><p>One\n two</p><ul><li>a</li><li>b &lt; c&nbsp;&#8364;&#x41;</li></ul><script>alert("<p>")</script>'
  assert.equal(textOfHtml(html), 'One two\n\na\n\nb < c €A')
})

test('an unfinished page, and entities that are none', () => {
  assert.equal(textOfHtml('Help <b>us'), 'Help us')
  assert.equal(textOfHtml('&nosuch; &#0; &#99999999; <style>p {'), '&nosuch; &#0; &#99999999;')
})

test('letters that are two in lower case do not move what is cut', () =>
  assert.equal(textOfHtml('İİİİİİİİİİ<script>bad()</script>good<STYLE>p{}</STYLE>'), 'İİİİİİİİİİgood'))

test('a page made of a million blanks is read like any other', { timeout: 20_000 }, () => {
  assert.equal(textOfHtml(`a${'<b> '.repeat(240_000)}x`).length, 240_002)
  assert.equal(textOfHtml(`a${'&#32;'.repeat(190_000)}x`).length, 190_002)
})

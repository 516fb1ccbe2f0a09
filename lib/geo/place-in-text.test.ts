import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeInCard, placeInText } from './place-in-text.ts'

const HERE = { lat: 60.1699, lng: 24.9384 }

test('a place is read from links as phones and maps make them', () => {
  const texts = [
    'geo:60.1699,24.9384',
    'I am at geo:60.1699,24.9384;u=35 come quickly',
    'geo:0,0?q=60.1699,24.9384(Senate%20Square)',
    'https://maps.google.com/?q=60.1699,24.9384',
    'http://maps.google.com/maps?q=loc:60.1699,24.9384',
    'Here: https://www.google.com/maps?q=60.1699%2C24.9384.',
    'https://www.google.com/maps/search/?api=1&query=60.1699,24.9384',
    'https://www.google.fi/maps/place/Kauppatori/@60.2,24.8,15z/data=!3m1!4b1!4m5!3m4!1s0x0:0x0!8m2!3d60.1699!4d24.9384',
    'https://www.google.com/maps/@60.1699,24.9384,17z',
    'https://www.google.com/maps/search/60.1699,+24.9384?entry=tts',
    'https://www.google.com/maps/dir/?api=1&destination=60.1699,24.9384',
    'https://maps.apple.com/?ll=60.1699,24.9384&q=Dropped%20Pin&t=m',
    'https://maps.apple.com/place?coordinate=60.1699,24.9384&name=Pin',
    'https://www.openstreetmap.org/#map=17/60.1699/24.9384',
    'https://www.openstreetmap.org/?mlat=60.1699&mlon=24.9384#map=12/60.0/24.0',
    'https://osmand.net/go?lat=60.1699&lon=24.9384&z=15',
    'https://waze.com/ul?ll=60.1699,24.9384&navigate=yes',
    'https://www.bing.com/maps?cp=60.1699~24.9384&lvl=16',
    'https://maps.example.org/?q=60.1699,24.9384',
    '(https://maps.google.com/?q=60.1699,24.9384)',
    'https://example.org/news?q=1.5,2.5 and https://maps.google.com/?q=60.1699,24.9384',
  ]
  for (const text of texts) assert.deepEqual(placeInText(text), HERE, text)
  assert.deepEqual(placeInText('geo:-33.8568,-151.2153'), { lat: -33.8568, lng: -151.2153 })
})

test('what names no place is none', () => {
  const texts = [
    '',
    '60.1699, 24.9384',
    'https://example.org/?q=60.1699,24.9384',
    'https://maps.google.com/?q=Helsinki',
    'https://maps.app.goo.gl/AbCdEf',
    'geo:91,0',
    'geo:0,0',
    'https://maps.google.com/?q=60.1699,224.9384',
    'https://yandex.com/maps/?ll=24.9384,60.1699',
    'https://maps.google.com/?q=%',
    'https://',
    'geo:',
  ]
  for (const text of texts) assert.equal(placeInText(text), undefined, text)
})

test('a card may have a place', () => {
  const card = (line: string) => `BEGIN:VCARD\r\nVERSION:3.0\r\nN:;Current Location;;;\r\n${line}\r\nEND:VCARD`
  const cards = [
    card('GEO:60.1699;24.9384'),
    card('GEO:geo:60.1699,24.9384'),
    card('item1.URL;type=pref:http://maps.apple.com/?ll=60.1699\\,24.9384&q=60.1699\\,24.\r\n 9384'),
  ]
  for (const one of cards) assert.deepEqual(placeInCard(one), HERE, one)
  assert.equal(placeInCard(card('TEL:+358401112222')), undefined)
})

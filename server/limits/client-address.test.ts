import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clientAddress, networkOf } from './client-address.ts'

test('without a trusted proxy it is the socket, whatever the header claims', () => {
  assert.equal(clientAddress('203.0.113.9', '10.0.0.1', 0), '203.0.113.9')
  assert.equal(clientAddress('203.0.113.9', undefined, 0), '203.0.113.9')
})

test('behind trusted proxies it is whom the outermost heard; what the client wrote itself does not count', () => {
  assert.equal(clientAddress('127.0.0.1', '198.51.100.7', 1), '198.51.100.7')
  assert.equal(clientAddress('127.0.0.1', 'invented, 198.51.100.7', 1), '198.51.100.7')
  assert.equal(clientAddress('127.0.0.1', 'invented, 198.51.100.7, 10.0.0.2', 2), '198.51.100.7')
})

test('a request that came past the proxies is known by what there is', () => {
  assert.equal(clientAddress('203.0.113.9', undefined, 2), '203.0.113.9')
  assert.equal(clientAddress(undefined, undefined, 0), 'unknown')
})

test('one IPv6 subscriber is one, however many addresses he uses; IPv4 in IPv6 is IPv4', () => {
  assert.equal(networkOf('2001:db8:1:2::1'), networkOf('2001:db8:1:2:ffff:1:2:3'))
  assert.notEqual(networkOf('2001:db8:1:2::1'), networkOf('2001:db8:1:3::1'))
  assert.equal(networkOf('::ffff:203.0.113.9'), '203.0.113.9')
  assert.equal(networkOf('unknown'), 'unknown')
})

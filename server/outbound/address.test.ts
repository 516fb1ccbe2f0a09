import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPrivateHost, isPublicAddress } from './address.ts'

const closed = {
  'this host': ['0.0.0.0', '0.1.2.3', '::'],
  loopback: ['127.0.0.1', '127.255.255.254', '::1'],
  private: ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.0.1'],
  'link-local': ['169.254.169.254', 'fe80::1', 'febf::1', 'fe80::1%eth0'],
  'carrier-grade NAT': ['100.64.0.1', '100.127.255.255'],
  multicast: ['224.0.0.1', '239.255.255.255', 'ff02::1'],
  reserved: ['192.0.0.1', '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '240.0.0.1', '255.255.255.255'],
  'unique local and site-local': ['fc00::1', 'fd00:ec2::254', 'fec0::1'],
  mapped: ['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe'],
  compatible: ['::127.0.0.1', '::a00:1'],
  'NAT64 and its local prefix': ['64:ff9b::127.0.0.1', '64:ff9b::c0a8:1', '64:ff9b:1::8.8.8.8'],
  '6to4': ['2002:7f00:1::', '2002:c0a8:101::1'],
  Teredo: ['2001::1', '2001:0:53aa:64c:0:fbff:80ff:fffe'],
  'documentation and what is not given out': ['2001:db8::1', '4000::1', '100::1'],
  'no address': ['', 'example.com', '1.2.3', '2130706433'],
}
for (const [kind, addresses] of Object.entries(closed))
  test(`not public: ${kind}`, () => {
    for (const address of addresses) assert.equal(isPublicAddress(address), false, address)
  })

test('public: ordinary addresses, also inside NAT64, 6to4 and mapped ones', () => {
  for (const address of ['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::1'])
    assert.equal(isPublicAddress(address), true, address)
  for (const address of ['::ffff:8.8.8.8', '64:ff9b::8.8.8.8', '2002:808:808::1'])
    assert.equal(isPublicAddress(address), true, address)
})

test('a host shows that it is private by its address, brackets or not, or by being localhost', () => {
  for (const host of ['127.0.0.1', '[::1]', '[::ffff:7f00:1]', 'localhost', 'db.localhost'])
    assert.equal(isPrivateHost(host), true, host)
  for (const host of ['example.com', 'localhost.example.com', '8.8.8.8', '[2606:4700::1111]'])
    assert.equal(isPrivateHost(host), false, host)
})

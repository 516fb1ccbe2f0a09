import { isIP } from 'node:net'
import ip from 'ipaddr.js'

type V4 = ReturnType<typeof ip.IPv4.parse>
type V6 = ReturnType<typeof ip.IPv6.parse>

/** A host that a webhook must not reach: a private address, or a name that stands for one. */
export class AddressRefused extends Error {
  readonly code = 'ADDRESS_REFUSED'
}

/**
 * Is this a place on the public internet? Not: private, loopback, link-local, carrier-grade NAT, multicast, reserved …
 * and IPv6 addresses that carry such an IPv4 address inside (mapped, compatible, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false // stricter than ipaddr.js, which also takes 127.1
  const parsed = ip.parse(address)
  return parsed.kind() === 'ipv4' ? isPublicV4(parsed as V4) : isPublicV6(parsed as V6) // safe: kind() said so
}

const isPublicV4 = (address: V4) => address.range() === 'unicast'

function isPublicV6(address: V6): boolean {
  const inside = carriedV4(address)
  if (inside) return isPublicV4(inside)
  return address.range() === 'unicast' && address.match(ip.IPv6.parseCIDR('2000::/3'))
}

/** The IPv4 address that a packet to this IPv6 address may end at. */
function carriedV4(address: V6): V4 | undefined {
  const bytes = address.toByteArray()
  const at = (start: number) => new ip.IPv4(bytes.slice(start, start + 4))
  if (CARRIED_LAST.some((range) => address.match(range))) return at(12)
  return address.match(SIX_TO_FOUR) ? at(2) : undefined // Teredo and local NAT64 are no unicast to ipaddr.js
}

const CARRIED_LAST = ['::ffff:0:0/96', '::/96', '64:ff9b::/96'].map((range) => ip.IPv6.parseCIDR(range))
const SIX_TO_FOUR = ip.IPv6.parseCIDR('2002::/16')

/** What the URL itself already shows: an address that is not public, or `localhost`. Names are looked up when connecting. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0) return !isPublicAddress(host)
  return host === 'localhost' || host.endsWith('.localhost')
}

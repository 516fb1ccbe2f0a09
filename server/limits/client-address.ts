import type { HttpBindings } from '@hono/node-server'
import type { Context as Hono } from 'hono'
import ipaddr from 'ipaddr.js'
import type { Config } from '#server/config.ts'

/**
 * Who is on the other end: the socket's address; behind `proxies` trusted ones the address that the outermost of them
 * heard, as each appends it to `X-Forwarded-For`. What stands before that is anybody's invention.
 */
export function clientAddress(socket: string | undefined, forwardedFor: string | undefined, proxies: number): string {
  const told = (forwardedFor ?? '').split(',').flatMap((part) => part.trim() || [])
  const heard = [...told, socket ?? 'unknown']
  return heard[Math.max(0, heard.length - 1 - proxies)]!
}

/** The same of a request at hand. Through the second door there is no socket, only what a proxy said. */
export function addressOf(c: Hono, { TRUST_PROXY }: Pick<Config, 'TRUST_PROXY'>): string {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>
  return clientAddress(incoming?.socket?.remoteAddress, c.req.header('x-forwarded-for'), TRUST_PROXY)
}

/** Whom an address belongs to: with IPv6 one subscriber has a whole /64 of them. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const ip = ipaddr.process(address)
  return ip.kind() === 'ipv4' ? ip.toString() : ip.toNormalizedString().split(':').slice(0, 4).join(':')
}

import { networkInterfaces } from 'node:os'
import type { Config } from '#server/config.ts'

/** Every address a browser on this machine or its network can use, the nicest first. */
export function addressesOf(config: Config, port: number): string[] {
  const own = config.PUBLIC_URL ? [new URL(config.PUBLIC_URL).origin] : []
  const scheme = config.TLS_CERT && config.TLS_KEY ? 'https' : 'http'
  if (config.HOST !== '0.0.0.0' && config.HOST !== '::')
    return [...own, `${scheme}://${bracketed(config.HOST)}:${port}`]
  const local = ['localhost', '127.0.0.1'].map((host) => `${scheme}://${host}:${port}`)
  const external = Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter((address) => !address.internal && address.family === 'IPv4')
    .map((address) => `${scheme}://${address.address}:${port}`)
  return [...new Set([...own, ...local, ...external])]
}

const bracketed = (host: string) => (host.includes(':') ? `[${host}]` : host)

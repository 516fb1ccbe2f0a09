import { isIP } from 'node:net'
import { AddressRefused, isPublicAddress } from '#server/outbound/address.ts'
import { systemLookUp } from '#server/outbound/checked-lookup.ts'

/** A team's mail server. `address`: where to connect; `name`: whose certificate to ask for. */
export type MailServer = { address: string; name: string; port: number; secure: boolean; starttls: boolean }

/** The usual ports, by protocol and security. */
const PORTS = {
  outgoing: { tls: 465, starttls: 587, none: 25 },
  incoming: { tls: 993, starttls: 143, none: 143 },
}

/**
 * Where a team's mail server is: its name is looked up once, and what is connected to is what was checked.
 * @throws AddressRefused for an address that is not public, unless private ones are allowed
 */
export async function mailServer(
  options: Record<string, string>,
  way: 'incoming' | 'outgoing',
  allowPrivate: boolean,
): Promise<MailServer> {
  const name = options[`${way}_server`] ?? ''
  const security = securityIn(options[`${way}_security`])
  const [found] = isIP(name) ? [{ address: name }] : await systemLookUp(name)
  if (!found) throw new Error(`${name} has no address`)
  if (!allowPrivate && !isPublicAddress(found.address)) throw new AddressRefused(`${name} is not at a public address`)
  const port = Number(options[`${way}_port`]) || PORTS[way][security]
  return { address: found.address, name, port, secure: security === 'tls', starttls: security === 'starttls' }
}

const securityIn = (given: string | undefined) => (given === 'starttls' || given === 'none' ? given : 'tls')

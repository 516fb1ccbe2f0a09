import type { Socket } from 'socket.io'
import type { Config } from '#server/config.ts'
import { clientAddress } from '#server/limits/client-address.ts'

/** Who is on the other end of a socket, by what its handshake says (limits/client-address.ts). */
export function handshakeAddress(
  { handshake: { address, headers } }: Pick<Socket, 'handshake'>,
  { TRUST_PROXY }: Pick<Config, 'TRUST_PROXY'>,
): string {
  const heard = headers['x-forwarded-for']
  return clientAddress(address, Array.isArray(heard) ? heard.join(',') : heard, TRUST_PROXY)
}

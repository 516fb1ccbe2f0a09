import type { LookupAddress } from 'node:dns'
import { lookup as lookUpName } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { AddressRefused, isPublicAddress } from './address.ts'

/** All addresses of a name. */
export type LookUp = (hostname: string) => Promise<LookupAddress[]>

export const systemLookUp: LookUp = (hostname) => lookUpName(hostname, { all: true, verbatim: true })

/**
 * A `lookup` for sockets: the name is looked up once, every address is checked, and the socket connects to one of
 * exactly those, so that an answer that changes between check and use (DNS rebinding) changes nothing.
 */
export function checkedLookup(lookUp: LookUp, allowPrivate: boolean): LookupFunction {
  const resolve = async (hostname: string) => {
    const found = await lookUp(hostname)
    if (found.length === 0) throw new Error(`${hostname} has no address`)
    if (!allowPrivate && !found.every(({ address }) => isPublicAddress(address)))
      throw new AddressRefused(`${hostname} has an address that is not public`)
    return found
  }
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => (options.all ? callback(null, found) : callback(null, found[0]!.address, found[0]!.family)),
      (error) => callback(error, ''),
    )
  }
}

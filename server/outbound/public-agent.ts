import { Agent } from 'undici'
import { checkedLookup, type LookUp } from './checked-lookup.ts'

const CONNECT_MS = 5000

/** Connects to public addresses alone, unless private ones are allowed. Whoever opens it ends it. */
export const openPublicAgent = ({ lookUp, allowPrivate }: { lookUp: LookUp; allowPrivate: boolean }): Agent =>
  new Agent({ connect: { timeout: CONNECT_MS, lookup: checkedLookup(lookUp, allowPrivate) }, allowH2: false })

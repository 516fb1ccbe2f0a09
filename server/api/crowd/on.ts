import type { OnWith } from '#server/http/mount.ts'
import type { Reader } from './reader.ts'

/** Registers one of this API's operations; its handler knows what the dialect adds to every call. */
export type On = OnWith<Reader>

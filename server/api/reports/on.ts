import type { OnWith } from '#server/http/mount.ts'

/** What is known of every call: the address of this server as the caller knows it. */
export type Known = { origin: string }

/** Registers one of this API's operations; its handler knows what the dialect adds to every call. */
export type On = OnWith<Known>

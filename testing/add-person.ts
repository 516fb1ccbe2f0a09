import { randomBytes } from 'node:crypto'
import type { Runtime } from '#server/apps/runtime.ts'
import { createUserWithHash } from '#server/domain/founding/index.ts'
import { hashed } from '#server/secrets/password.ts'

export type Rights = 'member' | 'dispatcher' | 'admin'
export const PASSWORD = 'correct horse battery'

let hash: Promise<string> | undefined

/** Aino Berg with a sign-in and these rights; her address and id. To hash takes a while on purpose: all share one hash. */
export async function addPerson(rt: Runtime, teamId: string, rights: Rights) {
  hash ??= hashed(PASSWORD)
  const email = `${rights}-${randomBytes(4).toString('hex')}@example.org`
  const person = { email, hash: await hash, firstname: 'Aino', lastname: 'Berg', teamId, rights }
  return { email, userId: await createUserWithHash(rt.db, person, rt.now()) }
}

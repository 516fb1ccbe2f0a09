import { randomBytes } from 'node:crypto'
import webPush from 'web-push'
import type { Db } from '#server/db/open.ts'

/** Keys that are this installation's own: made at its first start, and kept in its database, so that several processes have the same. */
export type InstallationKeys = {
  /** What web push is signed with (RFC 8292); P-256, in base64url. Devices subscribe with the public one. */
  vapid: { publicKey: string; privateKey: string }
  /** What links to answer an alarm by are made with. */
  alertLinks: string
  /** The end of the address at which the SMS gateway delivers, where the settings name none. */
  smsGateway: string
  /** What the hashes of pairing codes are made with: of six digits alone, everybody could find the code. */
  pairingCodes: string
}

export async function installationKeys(db: Db): Promise<InstallationKeys> {
  return {
    vapid: await kept(db, 'vapid', webPush.generateVAPIDKeys),
    alertLinks: await kept(db, 'alert-links', secret),
    smsGateway: await kept(db, 'sms-gateway', secret),
    pairingCodes: await kept(db, 'pairing-codes', secret),
  }
}

const secret = () => randomBytes(32).toString('base64url')

/** Of several processes that start at once, the first one's counts. */
async function kept<Value>(db: Db, name: string, make: () => Value): Promise<Value> {
  const find = () => db.selectFrom('installation').select('value').where('name', '=', name).executeTakeFirst()
  const found = await find()
  if (found) return found.value as Value // safe: written under that name alone
  const row = { name, value: JSON.stringify(make()) }
  await db
    .insertInto('installation')
    .values(row)
    .onConflict((oc) => oc.column('name').doNothing())
    .execute()
  return (await find())?.value as Value // safe: it is there by now
}

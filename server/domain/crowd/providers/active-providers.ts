import type { Context } from '#server/domain/context.ts'
import { PROVIDERS, type Services } from './known-providers.ts'
import { type SetUp, setUps } from './store.ts'

/** What must be there for a provider to send; without it, it only takes messages in. */
const NEEDED: Record<string, readonly string[]> = {
  smssync: ['secret'],
  frontlinesms: ['api_key'],
  twilio: ['account_sid', 'auth_token', 'from'],
  nexmo: ['api_key', 'api_secret', 'from'],
  email: [],
}

/** Does this provider carry messages of this type? */
export const carries = (name: string, type: string): boolean =>
  PROVIDERS[name]?.services[type as keyof Services] === true

/** The name of who would send a message of this type: the preferred one where it can, otherwise the first that can. */
export async function senderOf(
  ctx: Pick<Context, 'db' | 'teamId'>,
  type: string,
  preferred: string | null,
): Promise<string | undefined> {
  const known = await setUps(ctx)
  const able = Object.keys(NEEDED).filter((name) => carries(name, type) && canSend(known.get(name)))
  if (preferred !== null) return able.find((name) => name === preferred)
  return able[0]
}

export const canSend = (setUp: SetUp | undefined): setUp is SetUp =>
  setUp?.enabled === true && (NEEDED[setUp.name]?.every((key) => setUp.options[key]) ?? false)

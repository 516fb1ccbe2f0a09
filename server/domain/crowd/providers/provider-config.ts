import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import { type Fault, refuse } from '#server/domain/refused.ts'
import { may, permit, type Viewer } from '../viewer.ts'
import { PROVIDER_NAMES, PROVIDERS, type Provider } from './known-providers.ts'
import { faultIn, textOf } from './option-faults.ts'
import { lockSetUps, type SetUp, setUps } from './store.ts'

/** What is shown in place of a secret; sent back, it keeps the secret that is there. */
export const MASK = '••••••••'

/** `providers`: which are switched on. By each provider's name: its options, and the address it is to call. */
export type ProviderConfig = { providers: Record<string, boolean>; [name: string]: Record<string, unknown> }

/**
 * Who is switched on and how, secrets masked. `callback_url` is there from the first time a provider is set up, and
 * absolute where an `origin` is given (facts C70).
 */
export async function readProviderConfig(ctx: Context, origin = ''): Promise<ProviderConfig> {
  const known = await setUps(ctx)
  const providers = Object.fromEntries(PROVIDER_NAMES.map((name) => [name, known.get(name)?.enabled ?? false]))
  const details = Object.entries(PROVIDERS).map(([name, provider]) => [name, shown(provider, known.get(name), origin)])
  return { ...Object.fromEntries(details), providers }
}

function shown(provider: Provider, setUp: SetUp | undefined, origin: string): Record<string, unknown> {
  const options = Object.entries(setUp?.options ?? {}).map(([key, value]) => [
    key,
    provider.options[key]?.secret ? MASK : value,
  ])
  const address = setUp && provider.callsBack ? `${origin}/sms/${setUp.name}/${setUp.token}` : null
  return { ...Object.fromEntries(options), ...(provider.callsBack && { callback_url: address }) }
}

/**
 * Switches providers on and off and sets their options; what is not named stays, null or an empty text clears.
 * @throws DomainError `forbidden` without Manage Settings, `invalid` for a provider nobody knows or a wrong value
 */
export async function writeProviderConfig(
  outer: Context,
  viewer: Viewer,
  values: Record<string, unknown>,
): Promise<void> {
  permit(may(viewer, 'Manage Settings'))
  const { providers: switches = {}, ...details } = values
  refuse([...faultsOfSwitches(switches), ...Object.entries(details).flatMap(([name, given]) => faultsOf(name, given))])
  const named = PROVIDER_NAMES.filter((name) => name in (switches as object) || name in details)
  if (named.length === 0) return
  await transaction(outer, async (ctx) => {
    const before = await lockSetUps(ctx, named)
    const changed = named.flatMap((name) => {
      // safe: both were just checked, and every named one was made where it was missing
      const [old, given] = [before.get(name)!, (details[name] ?? {}) as Record<string, unknown>]
      const enabled = isOn((switches as Record<string, unknown>)[name], old.enabled)
      const options = merged(old.options, given)
      return isSame(old, { ...old, enabled, options }) ? [] : [{ old, enabled, options }]
    })
    if (changed.length === 0) return
    for (const { old, enabled, options } of changed) await write(ctx, old.name, enabled, options)
    const changes = changed.flatMap(changesOf)
    const descriptor = changed.map(({ old }) => old.name).join(', ')
    await record(ctx, { action: 'PROVIDER_UPDATE', objectId: null, descriptor, changes, shared: true })
  })
}

/** Only names of options get into the log: it keeps no secret. */
function changesOf({ old, enabled, options }: { old: SetUp; enabled: boolean; options: Record<string, string> }) {
  const keys = [...new Set([...Object.keys(old.options), ...Object.keys(options)])]
  const names = keys.filter((key) => old.options[key] !== options[key])
  return [
    ...(enabled === old.enabled ? [] : [{ key: `${old.name}.enabled`, from: old.enabled, to: enabled }]),
    ...(names.length === 0 ? [] : [{ key: `${old.name}.options`, from: null, to: names }]),
  ]
}

/** With other options a mailbox may be another one: it is looked at anew, and at once. */
async function write({ db, teamId }: Context, name: string, enabled: boolean, options: Record<string, string>) {
  await db
    .updateTable('data_provider')
    .set({ enabled, options: JSON.stringify(options), state: '{}' })
    .where('team_id', '=', teamId)
    .where('name', '=', name)
    .execute()
}

function merged(before: Record<string, string>, given: Record<string, unknown>): Record<string, string> {
  const after = { ...before }
  for (const [key, value] of Object.entries(given)) {
    const text = textOf(value)
    if (key === 'callback_url' || value === MASK || text === undefined) continue
    if (text === '') delete after[key]
    else after[key] = text
  }
  return after
}

const isSame = (a: SetUp, b: SetUp) =>
  a.enabled === b.enabled &&
  JSON.stringify(Object.entries(a.options).sort()) === JSON.stringify(Object.entries(b.options).sort())

const isOn = (given: unknown, before: boolean) =>
  given === undefined || given === null ? before : given === true || given === 1 || given === '1' || given === 'true'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const SWITCHES: readonly unknown[] = [true, false, null, 0, 1, '0', '1', 'true', 'false']

function faultsOfSwitches(switches: unknown): Fault[] {
  if (!isObject(switches)) return [{ field: 'providers', message: 'must be an object' }]
  return Object.entries(switches).flatMap(([name, value]) => [
    ...(Object.hasOwn(PROVIDERS, name) ? [] : [{ field: 'providers', message: `${name} is not a data provider` }]),
    ...(SWITCHES.includes(value) ? [] : [{ field: 'providers', message: `${name} must be true or false` }]),
  ])
}

function faultsOf(name: string, given: unknown): Fault[] {
  const provider = Object.hasOwn(PROVIDERS, name) ? PROVIDERS[name] : undefined
  if (!provider) return [{ field: name, message: 'is not a data provider' }]
  if (given === null || given === undefined) return []
  if (!isObject(given)) return [{ field: name, message: 'must be an object' }]
  return Object.entries(given).flatMap(([key, value]) => {
    const option = Object.hasOwn(provider.options, key) ? provider.options[key] : undefined
    const message = key === 'callback_url' ? undefined : faultIn(option, value)
    return message ? [{ field: name, message: `${key} ${message}` }] : []
  })
}

import type { z } from 'zod'
import { type DataProvider, getDataProvider, listDataProviders } from '#lib/contracts/crowd/data-providers.ts'
import { PROVIDER_NAMES, PROVIDERS, type Provider, setUps } from '#server/domain/crowd/providers/index.ts'
import { may, permit, privileges } from '#server/domain/crowd/viewer.ts'
import { BY_MANAGERS, onlyWho } from './allowed.ts'
import { page } from './envelope.ts'
import type { On } from './on.ts'
import type { Reader } from './reader.ts'

type Known = Provider & { id: string; enabled: boolean }

export function dataProviderRoutes(on: On): void {
  on(listDataProviders, {
    allow: onlyWho(BY_MANAGERS.create),
    run: async (call) => {
      permit(may(call.viewer, 'Manage Settings'))
      const { type, orderby, order, limit, offset } = call.query
      const known = await setUps(call.ctx)
      const all = PROVIDER_NAMES.map((id) => knownAs(id, known.get(id)?.enabled)).filter(offering(type))
      all.sort((a, b) => (a[orderby] < b[orderby] ? -1 : 1) * (order === 'desc' ? -1 : 1))
      const rows = all.slice(offset, offset + limit)
      return page(call, { rows, total: all.length }, toWire)
    },
  })
  on(getDataProvider, {
    find: async ({ params }) => PROVIDER_NAMES.find((name) => name === params.id),
    run: async (call) => {
      permit(may(call.viewer, 'Manage Settings'))
      const known = await setUps(call.ctx)
      return toWire(knownAs(call.found, known.get(call.found)?.enabled), call)
    },
  })
}

// safe: asked for names that are known only
const knownAs = (id: string, enabled = false): Known => ({ ...PROVIDERS[id]!, id, enabled })

const offering =
  (types: string[] | undefined) =>
  ({ services }: Known) =>
    types === undefined || Object.entries(services).some(([name, offered]) => offered && types.includes(name))

const toWire = (provider: Known, { viewer, url }: Reader): z.input<typeof DataProvider> => ({
  id: provider.id,
  url: url(`dataproviders/${provider.id}`),
  name: provider.name,
  version: provider.version,
  services: provider.services,
  links: provider.links,
  enabled: provider.enabled,
  options: Object.fromEntries(Object.entries(provider.options).map(([key, option]) => [key, optionToWire(option)])),
  allowed_privileges: privileges({ read: true, search: true, update: may(viewer, 'Manage Settings') }),
})

/** Clients of the platform draw `text`, `radio` and `read-only-text` and nothing else (facts C70). */
const DRAWN = { text: 'text', password: 'text', number: 'text', radio: 'radio', checkbox: 'radio' } as const

function optionToWire({ label, input, description, rules, options }: Provider['options'][string]) {
  const choices = options ?? (input === 'checkbox' ? ['1', '0'] : undefined)
  return { label, input: DRAWN[input], description, rules, ...(choices && { options: [...choices] }) }
}

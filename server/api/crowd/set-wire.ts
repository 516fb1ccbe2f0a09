import type { z } from 'zod'
import type { postSetFields, SetQuery, PostSet as WireSet } from '#lib/contracts/crowd/post-set.ts'
import {
  type PostSet,
  privilegesOnSet,
  type SetChange,
  type SetFilter,
} from '#server/domain/crowd/collections/index.ts'
import type { Viewer } from '#server/domain/crowd/viewer.ts'
import type { Reader } from './reader.ts'
import { idOf, instant, relation } from './wire-parts.ts'

// What collections and saved searches have in common.

type Fields = z.output<z.ZodObject<typeof postSetFields>>
type Body = { [K in keyof Fields]?: Fields[K] | undefined }

/** What is shown of a set, all but its `url` and when it was changed. */
export const setToWire = (set: PostSet, { viewer, url }: Reader): z.input<typeof WireSet> => ({
  id: set.id,
  name: set.name,
  description: set.description ?? '',
  user: relation(url, 'users', set.membershipId),
  view: set.view,
  view_options: set.viewOptions,
  visible_to: set.visibleTo,
  featured: set.featured,
  created: instant(set.createdAt),
  allowed_privileges: privilegesOnSet(set, viewer),
})

/** What a body changes; null puts back what a new one has. */
export const setFromWire = (body: Body): Omit<SetChange, 'filter'> => ({
  name: body.name,
  description: body.description === '' ? null : body.description, // '' is how none is printed
  view: body.view === null ? DEFAULTS.view : body.view,
  viewOptions: body.view_options === null ? DEFAULTS.viewOptions : body.view_options,
  visibleTo: body.visible_to === null ? DEFAULTS.visibleTo : body.visible_to,
  featured: body.featured === null ? DEFAULTS.featured : body.featured,
})

export const newSetFromWire = ({ name, ...body }: Body & { name: string }) => {
  const { description, view, viewOptions, visibleTo, featured } = setFromWire(body)
  return {
    name,
    description: description ?? null,
    view: view ?? DEFAULTS.view,
    viewOptions: viewOptions ?? DEFAULTS.viewOptions,
    visibleTo: visibleTo ?? DEFAULTS.visibleTo,
    featured: featured ?? DEFAULTS.featured,
  }
}

const DEFAULTS = { view: 'map', viewOptions: [], visibleTo: [], featured: false }

export const setFilterFromWire = (query: z.output<typeof SetQuery>, { membershipId }: Viewer): SetFilter => ({
  q: query.q,
  featured: query.featured,
  views: query.view,
  visibleTo: query.visible_to,
  owner: query.user && {
    ids: query.user.map((user) => (user === 'me' ? membershipId : idOf(user))).filter((id) => id !== null),
    none: query.user.includes('none'),
  },
})

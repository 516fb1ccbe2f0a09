import type { Caller } from '#server/auth/caller.ts'
import type { Viewer } from '#server/domain/crowd/viewer.ts'
import type { Asked } from '#server/http/dialect.ts'

import { originOf } from '#server/http/origin-of.ts'

/** Makes the absolute address of something by its path below `/api/v3`, e.g. `tags/17`. */
export type UrlOf = (path: string) => string

/** Who reads an answer, and the addresses in it: below this API, and of this server as the caller knows it. */
export type Reader = { viewer: Viewer; url: UrlOf; origin: string }

export function readerOf({ caller, rt, http }: Asked): Reader {
  const origin = originOf(rt.config, http.req.url)
  return { viewer: viewerOf(caller), url: (path) => `${origin}/api/v3/${path}`, origin }
}

/** The caller as the domain sees one. */
const viewerOf = ({ user, permissions }: Caller): Viewer => ({
  membershipId: user?.membershipId ?? null,
  role: user?.role ?? null,
  isAdmin: user?.role === 'admin',
  permissions: permissions ?? new Set(),
})

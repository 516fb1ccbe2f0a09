import type { Context } from '#server/domain/context.ts'
import { type FormRules, rulesOf } from '../forms/index.ts'
import { roleNames } from '../roles/index.ts'
import { findTags } from '../tags/index.ts'
import type { Viewer } from '../viewer.ts'

type Members = { ids: ReadonlySet<number>; emails: ReadonlySet<string> }
type Tags = { ids: number[]; unknown: (number | string)[] }

/**
 * What posts are checked against, each looked up once: forms, tags, roles, users. Good for as long as they may be taken
 * not to change: one request, or one batch of an import.
 */
export type Known = {
  rules: (formId: number) => Promise<FormRules | undefined>
  tags: (given: readonly (number | string)[]) => Promise<Tags>
  roles: () => Promise<ReadonlySet<string>>
  members: () => Promise<Members>
}

export function openKnowledge(ctx: Context, viewer: Viewer): Known {
  const rules = memo((formId: number) => rulesOf(ctx, formId))
  const once = { roles: memo(() => roleNames(ctx)), members: memo(() => membersOf(ctx)) }
  return { rules, tags: tagsOf(ctx, viewer), roles: () => once.roles(0), members: () => once.members(0) }
}

/** A failure is not kept: the next one asks again. */
function memo<T>(find: (id: number) => Promise<T>): (id: number) => Promise<T> {
  const found = new Map<number, Promise<T>>()
  return (id) => {
    const known = found.get(id)
    if (known) return known
    const asked = find(id)
    found.set(id, asked)
    asked.catch(() => found.delete(id))
    return asked
  }
}

/** Only what was never asked for is looked up. An id and the same number as a text are two questions. */
function tagsOf(ctx: Context, viewer: Viewer): Known['tags'] {
  const found = new Map<number | string, number | undefined>()
  return async (given) => {
    const asked = [...new Set(given)].filter((one) => !found.has(one))
    const answers = await findTags(ctx, viewer, asked)
    asked.forEach((one, i) => void found.set(one, answers[i] ?? undefined))
    const ids = given.flatMap((one) => found.get(one) ?? [])
    return { ids: [...new Set(ids)], unknown: given.filter((one) => found.get(one) === undefined) }
  }
}

async function membersOf({ db, teamId }: Context): Promise<Members> {
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('auth_user as u', 'u.id', 'm.user_id')
    .select(['m.id', 'u.email'])
    .where('m.team_id', '=', teamId)
    .execute()
  return { ids: new Set(rows.map(({ id }) => id)), emails: new Set(rows.map(({ email }) => email.toLowerCase())) }
}

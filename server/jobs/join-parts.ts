import type { Centre } from '#server/db/schema.ts'
import type { Context } from '#server/domain/context.ts'
import { joinParts } from '#server/domain/crowd/messages/index.ts'
import { queue } from '../queue/open-jobs.ts'

type Parts = { contextOf: (who: { teamId: string; centre: Centre; actor: { kind: 'system' } }) => Context }

const OPTIONS = { retryLimit: 20, retryDelay: 15 }

/** Takes in long SMS of which a part has not come. */
export const joiningParts = ({ contextOf }: Parts) =>
  queue('join-parts', OPTIONS, ({ teamId, centre, partId }) =>
    joinParts(contextOf({ teamId, centre, actor: { kind: 'system' } }), partId),
  )

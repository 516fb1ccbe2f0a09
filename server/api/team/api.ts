import { HOW_THE_TEAM_API_ANSWERS } from '#lib/contracts/team/manners.ts'
import { HOW_WEBHOOKS_ARRIVE } from '#lib/contracts/team/webhook-events.ts'
import { type Api, bearerScheme, isUnder } from '#server/http/api.ts'
import { teamApp } from './app.ts'

export const teamApi = {
  name: 'team',
  owns: (path) => isUnder(path, '/v1'),
  ownsRoot: true,
  about: { title: 'Muster team API', description: HOW_THE_TEAM_API_ANSWERS, tags: { Webhooks: HOW_WEBHOOKS_ARRIVE } },
  security: {
    team_key: bearerScheme(
      'A key of a team and one of its control centres, with scopes. `Authorization: Bearer <key>`',
    ),
  },
  open: teamApp,
} as const satisfies Api

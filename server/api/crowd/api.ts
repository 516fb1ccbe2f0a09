import {
  CROWD_TAGS,
  HOW_MESSAGES_ARRIVE,
  HOW_THE_CROWD_API_ANSWERS,
  HOW_VALUES_WORK,
} from '#lib/contracts/crowd/manners.ts'
import { DEFAULT_SCOPES } from '#lib/crowd-scopes.ts'
import { type Api, bearerScheme, isUnder } from '#server/http/api.ts'
import { uploadsFolder } from '#server/media/uploads-folder.ts'
import { crowdApp } from './app.ts'
import { exporting } from './exporting.ts'
import { filterFromParams } from './post-filter-wire.ts'

const grant = {
  tokenUrl: '/api/v3/oauth/token',
  scopes: Object.fromEntries(DEFAULT_SCOPES.map((scope) => [scope, `What has to do with ${scope}`])),
}

/** What is its own outside `/api/v3`, with a slash at the end or without (facts C87). */
const ALONE = /^\/(oauth\/token|migrate)\/?$/

export const crowdApi = {
  name: 'crowd',
  owns: (path) => isUnder(path, '/api/v3') || ALONE.test(path),
  about: {
    title: 'Muster crowd API',
    description: HOW_THE_CROWD_API_ANSWERS,
    tags: { 'Form attributes': HOW_VALUES_WORK, 'Data providers': HOW_MESSAGES_ARRIVE },
    order: CROWD_TAGS,
  },
  security: {
    token: bearerScheme('An access token from `/api/v3/oauth/token`.'),
    oauth: {
      type: 'oauth2',
      description: 'A client alone is anonymous; with `password` it acts for a person.',
      flows: { clientCredentials: grant, password: grant },
    },
  },
  open: crowdApp,
  queues: ({ files, config, contextOf, log }) => [
    exporting({ files, folder: uploadsFolder(config), filterFrom: filterFromParams, contextOf, log }),
  ],
} as const satisfies Api

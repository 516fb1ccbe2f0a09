import { HOW_THE_REPORTS_API_ANSWERS } from '#lib/contracts/reports/manners.ts'
import { type Api, bearerScheme, isUnder } from '#server/http/api.ts'
import { reportsApp } from './app.ts'

export const reportsApi = {
  name: 'reports',
  owns: (path) => isUnder(path, '/api/v1'),
  about: { title: 'Muster reports API', description: HOW_THE_REPORTS_API_ANSWERS },
  security: { reports_key: bearerScheme('A reports key; its `ak_` is part of it. `Authorization: Bearer ak_<key>`') },
  open: reportsApp,
} as const satisfies Api

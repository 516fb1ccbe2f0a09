import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import type { Locale } from '#lib/words/locales.ts'

/** Keeps the language of whoever is signed in; null: what the browser prefers. Returns the session. @throws Problem */
export const chooseLanguage = (locale: Locale | null) => unwrap(team.PATCH('/v1/session', { body: { locale } }))

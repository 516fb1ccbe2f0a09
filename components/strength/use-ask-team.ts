import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Problem, sentenceOf } from '#lib/client/problem.ts'
import type { Translate } from '#lib/words/translate.ts'
import { requestsShown } from './requests-shown.ts'
import { askForRole, requestsQuery, STRENGTH } from './strength-query.ts'
import type { ShortNote } from './strength-rows.ts'

/** What was asked about these roles, and asking for those that were not within the hour, one after the other. */
export function useAskTeam(notes: readonly ShortNote[], now: number) {
  const client = useQueryClient()
  const { data = [] } = useQuery({ ...requestsQuery, enabled: notes.length > 0 })
  const about = requestsShown(data, notes, now)
  const ask = useMutation({
    mutationFn: async () => {
      const refused: unknown[] = []
      for (const role of about.toAsk) await askForRole(role).catch((error) => refused.push(error))
      if (refused.length > 0) throw refused[0]
    },
    onSettled: () => client.invalidateQueries({ queryKey: STRENGTH }),
  })
  return { ...about, ask }
}

/** Why it was not asked, in words that say what is so now. */
export function askProblem(error: unknown, t: Translate): string {
  const status = error instanceof Problem ? error.status : 0
  if (status === 409) return t('strength.enough')
  if (status === 422) return t('strength.nobody')
  return status === 429 ? t('strength.tooSoon') : sentenceOf(error, t)
}

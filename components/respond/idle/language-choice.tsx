import { useMutation, useQueryClient } from '@tanstack/react-query'
import { chooseLanguage } from '#components/session/choose-language.ts'
import { sessionQuery, useSession } from '#components/session/session-query.ts'
import { LanguageField } from '../ui/language-field.tsx'

/** The language I am spoken to in, on every device of mine. */
export function LanguageChoice() {
  const client = useQueryClient()
  const { mutate } = useMutation({
    mutationFn: chooseLanguage,
    onSuccess: (session) => client.setQueryData(sessionQuery.queryKey, session),
  })
  return <LanguageField chosen={useSession()?.locale ?? null} onChoose={mutate} />
}

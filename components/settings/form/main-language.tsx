import { useState } from 'react'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { useTeamChange } from '../team-query.ts'
import { LanguageSelect } from './language-select.tsx'

/** The language the team itself writes in. */
export function MainLanguage({ locale, change }: { locale: string; change: ReturnType<typeof useTeamChange> }) {
  const { t } = useWords()
  const [chosen, setChosen] = useState(locale)
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        change.mutate({ locale: chosen })
      }}
    >
      <LanguageSelect
        label={t('settings.languages.main')}
        value={chosen}
        also={locale}
        onChange={setChosen}
        disabled={!useMay('team:update')}
      />
      {chosen !== locale && (
        <Button type="submit" disabled={change.isPending}>
          {t('settings.languages.change')}
        </Button>
      )}
    </form>
  )
}

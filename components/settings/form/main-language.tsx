import { useState } from 'react'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { LanguageSelect } from './language-select.tsx'
import type { useTeamChange } from './team-query.ts'

/** The language the team itself writes in. */
export function MainLanguage({ locale, change }: { locale: string; change: ReturnType<typeof useTeamChange> }) {
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
        label="Main language"
        value={chosen}
        also={locale}
        onChange={setChosen}
        disabled={!useMay('team:update')}
      />
      {chosen !== locale && (
        <Button type="submit" disabled={change.isPending}>
          Change
        </Button>
      )}
    </form>
  )
}

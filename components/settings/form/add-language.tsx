import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { useWords } from '#components/words/words-context.ts'
import { LanguageSelect } from './language-select.tsx'

/** Offers the languages that are not taken yet. */
export function AddLanguage({ taken, add }: { taken: string[]; add: (tag: string) => void }) {
  const { t } = useWords()
  const [chosen, setChosen] = useState('')
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen !== '') add(chosen)
        setChosen('')
      }}
    >
      <LanguageSelect label={t('settings.languages.another')} value={chosen} without={taken} onChange={setChosen} />
      <Button type="submit" disabled={chosen === ''}>
        <Plus size={15} aria-hidden /> {t('settings.languages.add')}
      </Button>
    </form>
  )
}

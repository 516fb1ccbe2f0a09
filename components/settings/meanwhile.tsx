import { Button } from '#components/ui/button.tsx'
import { useWords } from '#components/words/words-context.ts'

/** Somebody else was faster: what they made of it is shown, and what was written here can be had back. */
export function Meanwhile({ onTakeMine }: { onTakeMine: () => void }) {
  const { t } = useWords()
  return (
    <div role="alert" className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md bg-raised px-3 py-2">
      {t('settings.words.notSaved')}
      <Button size="small" onClick={onTakeMine}>
        {t('settings.words.putBack')}
      </Button>
    </div>
  )
}

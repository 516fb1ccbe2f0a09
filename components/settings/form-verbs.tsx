import { Button } from '#components/ui/button.tsx'
import { useWords } from '#components/words/words-context.ts'

/** `problem`: what is wrong with the whole of the form. */
type Props = { action: string; isSaving: boolean; problem: string | undefined; onDone: () => void }

/** The end of a form: what is wrong with all of it, and to do it or not. */
export function FormVerbs({ action, isSaving, problem, onDone }: Props) {
  const { t } = useWords()
  return (
    <>
      <p role="alert" className="text-[13px] text-late-word empty:hidden">
        {problem}
      </p>
      <div className="flex gap-1.5">
        <Button type="submit" look="primary" disabled={isSaving}>
          {isSaving ? t('settings.saving') : action}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('shared.cancel')}
        </Button>
      </div>
    </>
  )
}

import { useWords } from '#components/words/words-context.ts'

/** A password, channels, the home screen, a test, and one's own page. */
const SCREENS = 5

/** How far somebody is who joins. */
export function JoiningProgress({ step }: { step: number }) {
  const { t } = useWords()
  return <span className="text-second">{t('joining.progress', { step, of: SCREENS })}</span>
}

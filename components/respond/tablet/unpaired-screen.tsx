import { Mark } from '#components/ui/mark.tsx'
import { useWords } from '#components/words/words-context.ts'
import { isolated } from '#lib/words/isolated.ts'
import { BigButton } from '../ui/big-button.tsx'
import { goToPlace } from '../use-path.ts'
import { keepTablet } from './kept-tablet.ts'

/** It was a vehicle's tablet: nothing is left of what it showed. */
export function UnpairedScreen({ name }: { name: string }) {
  const { t } = useWords()
  return (
    <main className="grid h-dvh place-items-center bg-page p-6">
      <div className="grid w-full max-w-md gap-4">
        <Mark />
        <h1 className="font-bold text-[24px] leading-8">{t('tablet.over.title', { name: isolated(name) })}</h1>
        <p role="status" className="text-[17px] text-second leading-6">
          {t('tablet.over.text')}
        </p>
        <BigButton isNext onClick={() => goToPlace({ kind: 'pair' })}>
          {t('tablet.over.again')}
        </BigButton>
        <BigButton onClick={leave}>{t('tablet.over.signIn')}</BigButton>
      </div>
    </main>
  )
}

/** From now on it is anybody's. */
function leave(): void {
  keepTablet(null)
  window.location.assign('/login?to=/respond')
}

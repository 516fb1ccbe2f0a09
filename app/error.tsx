'use client'
import { Button } from '#components/ui/button.tsx'
import { useWords } from '#components/words/words-context.ts'

/** A fault of ours in drawing the page: said plainly, with the one thing that helps. */
export default function ErrorPage({ error, reset }: { error: Error; reset: () => void }) {
  const { t } = useWords()
  return (
    <main className="grid h-dvh place-items-center p-4">
      <div role="alert" className="grid max-w-md justify-items-start gap-3">
        <h1 className="font-semibold text-[20px] leading-[26px]">{t('pages.fault.title')}</h1>
        <p className="text-second">
          {t('pages.fault.about')} <bdi>{error.message}</bdi>
        </p>
        <Button look="primary" onClick={reset}>
          {t('pages.fault.openAgain')}
        </Button>
      </div>
    </main>
  )
}

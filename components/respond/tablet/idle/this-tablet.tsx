import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { chooseTheme, useChosenTheme } from '#components/theme/theme.ts'
import { keepLocale, keptLocale } from '#components/words/locale-cookie.ts'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf, unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import type { Tablet } from '#lib/contracts/team/tablets.ts'
import { BigButton } from '../../ui/big-button.tsx'
import { Card } from '../../ui/card.tsx'
import { LanguageField } from '../../ui/language-field.tsx'
import { ThemeChoice } from '../../ui/theme-choice.tsx'
import { forgetTablet } from '../forget-tablet.ts'

/** How this tablet looks and speaks, what the console calls it, and giving it back. */
export function ThisTablet({ tablet: { device } }: { tablet: Tablet }) {
  const { t } = useWords()
  const router = useRouter()
  const [locale, setLocale] = useState(keptLocale)
  return (
    <Card title={t('tablet.device.title')} note={device.name}>
      <ThemeChoice theme={useChosenTheme()} onChoose={chooseTheme} />
      <div className="mt-2.5 flex flex-wrap items-end gap-2.5">
        <LanguageField
          chosen={locale}
          onChoose={(locale) => {
            keepLocale(locale)
            setLocale(locale)
            router.refresh()
          }}
        />
        <UnpairButton />
      </div>
    </Card>
  )
}

/** Asks first: on the vehicle itself nobody but the console brings it back. */
function UnpairButton() {
  const { t } = useWords()
  const [isAsking, setAsking] = useState(false)
  const unpair = useMutation({ mutationFn: () => unwrap(team.DELETE('/v1/tablet')), onSuccess: forgetTablet })
  if (!isAsking)
    return (
      <BigButton className="flex-1" onClick={() => setAsking(true)}>
        {t('tablet.device.unpair')}
      </BigButton>
    )
  return (
    <fieldset className="grid w-full gap-2.5" aria-label={t('tablet.device.unpair')}>
      <p role="alert" className="text-[16px] leading-6">
        {t('tablet.device.ask')} {unpair.error && <b className="text-late-word">{sentenceOf(unpair.error, t)}</b>}
      </p>
      <div className="grid grid-cols-2 gap-2.5">
        <BigButton onClick={() => setAsking(false)}>{t('shared.cancel')}</BigButton>
        <BigButton isNext disabled={unpair.isPending} onClick={() => unpair.mutate()}>
          {t('tablet.device.unpair')}
        </BigButton>
      </div>
    </fieldset>
  )
}

import { useMutation } from '@tanstack/react-query'
import { Delete } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { Mark } from '#components/ui/mark.tsx'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { isolated } from '#lib/words/isolated.ts'
import { pathOf } from '../../place.ts'
import { BigButton } from '../../ui/big-button.tsx'
import { tabletStore } from '../kept-tablet.ts'
import { acceptCode, codeIn, DIGITS } from './accept-code.ts'
import { CodeShown } from './code-shown.tsx'

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9']
const NUMBER = 'text-[26px] sm:text-[28px] tabular-nums'

/** Six digits from the console make this device a vehicle's tablet; a scanned code has filled them in already. */
export function PairScreen() {
  const { t } = useWords()
  const { code, type, back, pair } = useCode()
  const kept = useStore(tabletStore, ({ kept }) => kept)
  return (
    <main className="grid min-h-dvh place-items-center overflow-y-auto bg-page p-4 pb-[max(16px,env(safe-area-inset-bottom))]">
      <div className="grid w-full max-w-md grid-cols-[minmax(0,1fr)] items-center gap-4 wide:max-w-4xl wide:grid-cols-2 wide:gap-12">
        <div className="grid gap-3">
          <Mark />
          <h1 className="font-bold text-[24px] leading-8">{t('tablet.pair.title')}</h1>
          <p className="text-[17px] text-second leading-6">{t('tablet.pair.how')}</p>
          {kept && !kept.isOver && (
            <p className="text-[16px] leading-6">{t('tablet.pair.already', { name: isolated(kept.vehicle.name) })}</p>
          )}
          <CodeShown code={code} />
          <p role="alert" className="min-h-6 text-[16px] text-late-word leading-6">
            {pair.error && sentenceOf(pair.error, t)}
          </p>
        </div>
        <div dir="ltr" className="grid grid-cols-3 gap-2.5">
          {KEYS.map((digit) => (
            <BigButton key={digit} className={NUMBER} onClick={() => type(digit)}>
              {digit}
            </BigButton>
          ))}
          <BigButton aria-label={t('tablet.pair.back')} onClick={back}>
            <Delete size={26} aria-hidden className="mx-auto" />
          </BigButton>
          <BigButton className={NUMBER} onClick={() => type('0')}>
            0
          </BigButton>
          <BigButton
            isNext={code.length === DIGITS}
            disabled={code.length < DIGITS || pair.isPending}
            onClick={() => pair.mutate(code)}
          >
            {t('tablet.pair.do')}
          </BigButton>
        </div>
      </div>
    </main>
  )
}

/** The digits typed so far, by touch or on a keyboard, or scanned. */
function useCode() {
  const [code, setCode] = useState('')
  const pair = useMutation({
    mutationFn: acceptCode,
    onSuccess: () => window.location.replace(pathOf({ kind: 'idle' })),
  })
  const { reset } = pair
  useEffect(() => {
    setCode(codeIn(location.hash))
    window.history.replaceState(null, '', location.pathname) // the code stays in no history
    const scanned = () => setCode((old) => codeIn(location.hash) || old)
    addEventListener('hashchange', scanned)
    return () => removeEventListener('hashchange', scanned)
  }, [])
  const type = (digit: string) => {
    reset()
    setCode((old) => (old.length < DIGITS ? old + digit : old))
  }
  const back = () => {
    reset()
    setCode((old) => old.slice(0, -1))
  }
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => {
      if (/^\d$/.test(key)) setCode((old) => (old.length < DIGITS ? old + key : old))
      if (key === 'Backspace') setCode((old) => old.slice(0, -1))
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return { code, type, back, pair }
}

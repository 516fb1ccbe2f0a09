import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { JoiningProgress } from '#components/session/joining-progress.tsx'
import { useWords } from '#components/words/words-context.ts'
import { ChannelEditor } from '../channels/channel-editor.tsx'
import { channelsQuery } from '../channels/channels-query.ts'
import { type Place, STEPS, type Step } from '../place.ts'
import { BigButton } from '../ui/big-button.tsx'
import { goToPlace } from '../use-path.ts'
import { InstallStep } from './install-step.tsx'
import { installStore } from './install-store.ts'
import { TestStep } from './test-step.tsx'

type Props = { step: Step; member: string }

/** What a newcomer goes through after the password. Each can be skipped, and come back to. */
export function WelcomeScreen({ step, member }: Props) {
  const { t } = useWords()
  const place = STEPS.indexOf(step)
  const isDone = useDone(step, member)
  return (
    <div className="grid min-h-0 grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto]">
      <main className="min-h-0 overflow-y-auto px-4 py-4 sm:px-5">
        <div className="mx-auto grid max-w-xl gap-4">
          <div>
            <JoiningProgress step={place + 2} />
            <Title key={step}>{t(`joining.${step}.title`)}</Title>
            <p className="pt-1 text-[16px] text-second">{t(`joining.${step}.about`)}</p>
          </div>
          <At step={step} member={member} />
        </div>
      </main>
      <nav
        aria-label={t('joining.steps')}
        className="border-line border-t bg-panel px-4 pt-3 pb-[max(12px,env(safe-area-inset-bottom))] sm:px-5"
      >
        <div className="mx-auto grid max-w-xl grid-cols-2 gap-2.5">
          {place > 0 ? <BigButton onClick={() => goToPlace(at(place - 1))}>{t('joining.back')}</BigButton> : <span />}
          <BigButton onClick={() => goToPlace(at(place + 1))} isNext={isDone}>
            {t(isDone ? 'joining.next' : 'joining.skip')}
          </BigButton>
        </div>
      </nav>
    </div>
  )
}

function At({ step, member }: Props) {
  if (step === 'channels') return <ChannelEditor member={member} />
  if (step === 'install') return <InstallStep />
  return <TestStep member={member} />
}

/** The last is one's own page. */
function at(place: number): Place {
  const step = STEPS[place]
  return step ? { kind: 'welcome', step } : { kind: 'idle' }
}

/** Whether there is nothing more to do here. A test is never done but by saying that it came. */
function useDone(step: Step, member: string): boolean {
  const { data } = useQuery(channelsQuery(member))
  const { isInstalled } = useStore(installStore)
  if (step === 'channels') return (data?.channels.length ?? 0) > 0
  return step === 'install' && isInstalled
}

/** A screen that comes is read from its title. */
function Title({ children }: { children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <h1 ref={title} tabIndex={-1} className="pt-1 font-bold text-[24px] leading-8 outline-none">
      {children}
    </h1>
  )
}

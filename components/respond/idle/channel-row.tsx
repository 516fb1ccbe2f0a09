import { AlertIcon } from '#components/alerts/alert-icon.tsx'
import { useNow } from '#components/live/now.ts'
import { useWords } from '#components/words/words-context.ts'
import type { MemberChannel } from '#lib/contracts/team/member-channels.ts'
import { lineOf } from '#lib/words/line-of.ts'
import { BigButton } from '../ui/big-button.tsx'

type Props = { channel: MemberChannel; place: number; isBusy: boolean; onTest: () => void }

/** One channel: where it ends, what was last proved of it and when. Amber is only what was never tried. */
export function ChannelRow({ channel, place, isBusy, onTest }: Props) {
  const { t, format } = useWords()
  const { kind, topic, number, address, lastProved } = channel
  return (
    <li className="grid min-h-14 grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 border-line border-t py-1 text-[16px]">
      <span className={lastProved && lastProved.state !== 'failed' ? '[&>svg]:text-free-word' : ''}>
        {lastProved ? <AlertIcon state={lastProved.state} size={20} /> : <NeverTried />}
      </span>
      <span className="min-w-0 gap-x-3 sm:grid sm:grid-cols-[2fr_3fr] wide:block">
        <span className="flex gap-1.5">
          <b className="shrink-0">
            {format.number(place)} {t(`respond.channels.kind.${kind}`)}
          </b>
          <bdi className="truncate text-second">{number ?? address ?? topic}</bdi>
        </span>
        <Proved proved={lastProved} />
      </span>
      <BigButton className="min-h-12 px-5 sm:text-[17px]" disabled={isBusy} onClick={onTest}>
        {t('respond.channels.test')}
      </BigButton>
    </li>
  )
}

function Proved({ proved }: { proved: MemberChannel['lastProved'] }) {
  const words = useWords()
  const { t, format } = words
  const now = useNow()
  if (!proved) return <span className="font-semibold text-dispatched-word">{t('respond.channels.never')}</span>
  const { state, at, reason } = proved
  const said = t('respond.channels.proved', {
    state: t(`respond.channels.state.${state}`),
    age: format.age(now - Date.parse(at)),
  })
  return (
    <span className={state === 'failed' ? 'font-semibold text-late-word' : ''}>{lineOf([said, reason], words)}</span>
  )
}

/** As a call that waits looks, in the colour of what needs a hand. */
const NeverTried = () => (
  <span className="[&>svg]:text-dispatched-word">
    <AlertIcon state="queued" size={20} />
  </span>
)

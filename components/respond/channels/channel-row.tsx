import { ArrowDown, ArrowUp, X } from 'lucide-react'
import type { ComponentType } from 'react'
import { useWords } from '#components/words/words-context.ts'
import type { MemberChannel as Channel } from '#lib/contracts/team/member-channels.ts'
import { BigButton } from '../ui/big-button.tsx'
import { NtfyHint } from './ntfy-hint.tsx'

type Props = {
  channel: Channel
  place: number
  of: number
  /** How many devices get my pushes. */
  devices: number
  ntfy: string | null
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One channel: where to, tried earlier or later, or no more. Push stays while a device asks for it: it would come back at the next opening. */
export function ChannelRow({ channel, place, of, devices, ntfy, onMove, onRemove }: Props) {
  const { t, format } = useWords()
  const { kind, number, address, topic } = channel
  const called = t(`respond.channels.kind.${kind}`)
  const where = number ?? address
  const name = where ? `${called} ${where}` : called
  const isPush = kind === 'push'
  return (
    <li className="border-line border-t py-2 text-[16px] first:border-t-0">
      <div className="flex flex-wrap items-center gap-2">
        <span className="min-w-0 flex-1 basis-32">
          <b>
            {format.number(place + 1)} {called}
          </b>{' '}
          <bdi className="text-second [overflow-wrap:anywhere]">{where}</bdi>
          {isPush && <span className="text-second">{t('joining.channels.devices', { count: devices })}</span>}
        </span>
        <span className="ms-auto flex gap-2">
          <Square
            icon={ArrowUp}
            label={t('joining.channels.earlier', { name })}
            off={place === 0}
            onClick={() => onMove(-1)}
          />
          <Square
            icon={ArrowDown}
            label={t('joining.channels.later', { name })}
            off={place === of - 1}
            onClick={() => onMove(1)}
          />
          <Square
            icon={X}
            label={t('joining.channels.remove', { name })}
            off={isPush && devices > 0}
            onClick={onRemove}
          />
        </span>
      </div>
      {topic && ntfy && <NtfyHint server={ntfy} topic={topic} />}
    </li>
  )
}

type SquareProps = { icon: ComponentType<{ size: number }>; label: string; off: boolean; onClick: () => void }

/** `off`: it does nothing now, and keeps the focus that `disabled` would lose. */
const Square = ({ icon: Icon, label, off, onClick }: SquareProps) => (
  <BigButton
    aria-label={label}
    title={label}
    aria-disabled={off || undefined}
    onClick={off ? undefined : onClick}
    className="grid size-16 place-items-center aria-disabled:cursor-default aria-disabled:opacity-40"
  >
    <Icon size={22} />
  </BigButton>
)

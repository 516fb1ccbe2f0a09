import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useSession } from '#components/session/session-query.ts'
import { useWords } from '#components/words/words-context.ts'
import type { MemberChannel as Channel } from '#lib/contracts/team/member-channels.ts'
import { BigButton } from '../ui/big-button.tsx'
import { AddressForm } from './address-form.tsx'
import type { Addressed } from './ladder.ts'

type SetUp = Record<Addressed, unknown>
type Props = {
  channels: readonly Channel[]
  setUp: SetUp
  add: (kind: Addressed, address: string) => Promise<unknown>
}

const KINDS = ['sms', 'voice', 'ntfy', 'mail'] as const

/** Further channels: those that this team's server has. A topic is made; a number or an address is asked for. */
export function AddChannel({ channels, setUp, add }: Props) {
  const { t } = useWords()
  const [asked, ask] = useState<Exclude<Addressed, 'ntfy'> | null>(null)
  const mail = useSession()?.user.email
  const offered = KINDS.filter(
    (kind) => setUp[kind] && !(kind === 'ntfy' && channels.some((one) => one.kind === 'ntfy')),
  )
  const number = channels.find((one) => one.number)?.number
  if (asked)
    return (
      <AddressForm
        key={asked}
        kind={asked}
        suggestion={(asked === 'mail' ? mail : freeNumber(channels, asked, number)) ?? ''}
        save={(address) => add(asked, address).then(() => ask(null))}
        onCancel={() => ask(null)}
      />
    )
  return (
    <fieldset className="grid grid-cols-2 gap-2" aria-label={t('joining.channels.add')}>
      {offered.map((kind) => (
        <BigButton key={kind} onClick={() => (kind === 'ntfy' ? void add(kind, '').catch(() => undefined) : ask(kind))}>
          <Plus size={18} aria-hidden className="me-1 inline" />
          {t(`respond.channels.kind.${kind}`)}
        </BigButton>
      ))}
    </fieldset>
  )
}

/** The number that is known from the other kind, where this kind has it not yet. */
const freeNumber = (channels: readonly Channel[], kind: Addressed, number: string | undefined) =>
  channels.some((one) => one.kind === kind && one.number === number) ? undefined : number

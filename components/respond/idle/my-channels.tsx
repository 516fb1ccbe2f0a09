import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Bell } from 'lucide-react'
import { useState } from 'react'
import { useNow } from '#components/live/now.ts'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { allowPush, mayPush } from '../push/keep-push.ts'
import { BigButton } from '../ui/big-button.tsx'
import { Card } from '../ui/card.tsx'
import { goToPlace } from '../use-path.ts'
import { channelsQuery, testChannel } from './channels-query.ts'

/** How an alarm reaches me, in the order it is tried; what was last proved of each; and a test that rings nobody else. */
export function MyChannels({ member }: { member: string }) {
  const { t, format } = useWords()
  const now = useNow()
  const client = useQueryClient()
  const query = channelsQuery(member)
  const { data: ladder } = useQuery(query)
  const test = useMutation({
    mutationFn: (channel: string | null) => testChannel(member, channel),
    onSettled: () => client.invalidateQueries({ queryKey: query.queryKey }),
  })
  if (!ladder) return null
  return (
    <Card title={t('respond.channels.title')} note={t('respond.channels.order')}>
      <ol>
        {ladder.channels.map(({ id, kind, number, address, lastProved }, place) => (
          <li
            key={id}
            className="grid min-h-16 grid-cols-[1fr_auto] items-center gap-x-3 border-line border-t py-1 text-[16px]"
          >
            <span className="min-w-0">
              <b>
                {format.number(place + 1)} {t(`respond.channels.kind.${kind}`)}
              </b>{' '}
              <bdi className="text-second">{number ?? address}</bdi>
              <span className={`block ${lastProved ? 'text-second' : 'font-semibold text-dispatched-word'}`}>
                {lastProved
                  ? t('respond.channels.proved', {
                      state: t(`respond.channels.state.${lastProved.state}`),
                      age: format.age(now - Date.parse(lastProved.at)),
                    })
                  : t('respond.channels.never')}
                {lastProved?.reason && <bdi className="ms-2">{lastProved.reason}</bdi>}
              </span>
            </span>
            <BigButton className="px-5" disabled={test.isPending} onClick={() => test.mutate(id)}>
              {t('respond.channels.test')}
            </BigButton>
          </li>
        ))}
      </ol>
      <AllowPush member={member} />
      <BigButton className="mt-2.5 w-full" disabled={test.isPending} onClick={() => test.mutate(null)}>
        <Bell size={20} aria-hidden className="me-2 inline" />
        {t('respond.channels.testAll')}
      </BigButton>
      <BigButton className="mt-2.5 w-full" onClick={() => goToPlace({ kind: 'channels' })}>
        {t('joining.channels.change')}
      </BigButton>
      {test.error && <p className="pt-2 text-late-word">{sentenceOf(test.error, t)}</p>}
    </Card>
  )
}

/** Where this device may show calls and does not yet. */
function AllowPush({ member }: { member: string }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [answer, setAnswer] = useState<NotificationPermission>(mayPush() ? Notification.permission : 'denied')
  const allow = useMutation({
    mutationFn: () => allowPush(member),
    onSettled: () => {
      setAnswer(Notification.permission)
      return client.invalidateQueries({ queryKey: channelsQuery(member).queryKey })
    },
  })
  if (!isSecureContext) return <p className="pt-2 text-[15px] text-second">{t('respond.channels.needsHttps')}</p>
  if (answer === 'denied') return <p className="pt-2 text-[15px] text-second">{t('respond.channels.notHere')}</p>
  if (answer === 'granted') return null
  return (
    <BigButton className="mt-2.5 w-full" disabled={allow.isPending} onClick={() => allow.mutate()}>
      {t('respond.channels.allow')}
    </BigButton>
  )
}

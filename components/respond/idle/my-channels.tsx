import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Bell } from 'lucide-react'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { channelsQuery, testChannel } from '../channels/channels-query.ts'
import { PushHere } from '../channels/push-here.tsx'
import { BigButton } from '../ui/big-button.tsx'
import { Card } from '../ui/card.tsx'
import { goToPlace } from '../use-path.ts'
import { ChannelRow } from './channel-row.tsx'

/** How an alarm reaches me, in the order it is tried; what was last proved of each; and a test that rings nobody else. */
export function MyChannels({ member }: { member: string }) {
  const { t } = useWords()
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
      {ladder.channels.length === 0 && <p className="text-[15px] text-dispatched-word">{t('respond.channels.none')}</p>}
      <ol>
        {ladder.channels.map((channel, place) => (
          <ChannelRow
            key={channel.id}
            channel={channel}
            place={place + 1}
            isBusy={test.isPending}
            onTest={() => test.mutate(channel.id)}
          />
        ))}
      </ol>
      {isSecureContext && <PushHere member={member} /> /* elsewhere it is said above of all that does not work */}
      <BigButton
        className="mt-2.5 w-full"
        disabled={test.isPending || ladder.channels.length === 0}
        onClick={() => test.mutate(null)}
      >
        <Bell size={20} aria-hidden className="me-2 inline" />
        {t('respond.channels.testAll')}{' '}
        <span className="font-normal text-second max-sm:block">{t('respond.channels.testAllNote')}</span>
      </BigButton>
      <BigButton className="mt-2.5 w-full" onClick={() => goToPlace({ kind: 'channels' })}>
        {t('joining.channels.change')}
      </BigButton>
      {test.error && <p className="pt-2 text-late-word">{sentenceOf(test.error, t)}</p>}
    </Card>
  )
}

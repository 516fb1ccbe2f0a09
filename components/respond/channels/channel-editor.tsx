import { useQuery } from '@tanstack/react-query'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { AddChannel } from './add-channel.tsx'
import { ChannelRow } from './channel-row.tsx'
import { channelsQuery } from './channels-query.ts'
import { added, moved, written } from './ladder.ts'
import { PushHere } from './push-here.tsx'
import { setUpQuery } from './set-up-query.ts'
import { useChange } from './use-change.ts'

/** How an alarm reaches me, to be changed: which channels, and the order in which they are tried. Each change is kept at once. */
export function ChannelEditor({ member }: { member: string }) {
  const { t } = useWords()
  const { data: known, error } = useQuery(channelsQuery(member))
  const { data: setUp } = useQuery(setUpQuery)
  const change = useChange(member)
  const add = useChange(member) // what it is refused for is said at its form
  if (!known || !setUp) return <p role="status">{error ? sentenceOf(error, t) : t('shared.reading')}</p>
  const { channels, devices } = known
  const ladder = written(channels)
  return (
    <div className="grid gap-2.5">
      <ol aria-label={t('respond.channels.title')} className="empty:hidden">
        {channels.map((channel, place) => (
          <ChannelRow
            key={channel.id}
            channel={channel}
            place={place}
            of={channels.length}
            devices={devices.length}
            ntfy={setUp.ntfy}
            onMove={(by) => change.mutate(moved(ladder, place, by))}
            onRemove={() => change.mutate(ladder.toSpliced(place, 1))}
          />
        ))}
      </ol>
      {channels.length === 0 && <p className="font-semibold text-dispatched-word">{t('joining.channels.none')}</p>}
      {change.error && (
        <p role="alert" className="text-late-word">
          {sentenceOf(change.error, t)}
        </p>
      )}
      <PushHere member={member} />
      <AddChannel
        channels={channels}
        setUp={setUp}
        add={(kind, address) => (kind === 'ntfy' ? change : add).mutateAsync(added(ladder, kind, address))}
      />
    </div>
  )
}

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { refreshAlarm } from '#components/alarms/queries.ts'
import { chatKey } from '#components/chat/chat-query.ts'
import { sessionQuery } from '#components/session/session-query.ts'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { AlarmScreen } from './alarm/alarm-screen.tsx'
import { ChannelsScreen } from './channels/channels-screen.tsx'
import { IdleScreen } from './idle/idle-screen.tsx'
import { openRespondOutbox } from './outbox/respond-outbox.ts'
import type { Place } from './place.ts'
import { keepPush } from './push/keep-push.ts'
import { RespondBar } from './respond-bar.tsx'
import { RespondLive } from './respond-live.tsx'
import { SharingKeeper } from './sharing/sharing-keeper.tsx'
import { TeamChoice } from './team-choice.tsx'
import { Notice } from './ui/notice.tsx'
import { usePlace } from './use-path.ts'
import { WelcomeScreen } from './welcome/welcome-screen.tsx'

/** An alarm, nothing on, or how one is reached; whoever is no member is told so. */
export function RespondScreen() {
  const { data: session, error } = useQuery(sessionQuery)
  const place = usePlace()
  const { t } = useWords()
  useOutboxOf(session?.member?.id, session?.centre)
  if (!session) return <Notice text={error ? sentenceOf(error, t) : t('console.opening')} />
  if (!session.member) return <Notice text={t('respond.noMember')} />
  const { id } = session.member
  const hasBack = place.kind === 'alarm' || place.kind === 'channels'
  return (
    <div className="grid h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)] bg-page">
      <RespondLive whose="session" />
      <SharingKeeper member={id} />
      <RespondBar
        isDrill={session.centre === 'training'}
        first={hasBack ? <TeamName name={session.team.name} /> : <TeamChoice />}
        second={session.member.name}
        hasBack={hasBack}
      />
      <At place={place} member={id} />
    </div>
  )
}

const TeamName = ({ name }: { name: string }) => (
  <b className="truncate">
    <bdi>{name}</bdi>
  </b>
)

function At({ place, member }: { place: Place; member: string }) {
  if (place.kind === 'alarm') return <AlarmScreen key={place.id} id={place.id} member={member} />
  if (place.kind === 'welcome') return <WelcomeScreen step={place.step} member={member} />
  if (place.kind === 'channels') return <ChannelsScreen member={member} />
  return <IdleScreen member={member} />
}

/** What this person has written here goes out while the page is open; their device is ready for calls. */
function useOutboxOf(member: string | undefined, centre: 'live' | 'training' | undefined): void {
  const client = useQueryClient()
  useEffect(() => {
    if (!member || !centre) return
    void keepPush(member)
    return openRespondOutbox({ member, centre }, (item) => {
      if (item.alarm === null || item.kind === 'fix') return Promise.resolve()
      if (item.kind === 'message') return client.invalidateQueries({ queryKey: chatKey(item.alarm) })
      return refreshAlarm(client, item.alarm)
    })
  }, [client, member, centre])
}

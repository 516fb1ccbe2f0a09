import { UserRound } from 'lucide-react'
import { useRef, useState } from 'react'
import { disownAlarm, ownAlarm } from '#components/alarms/owner-verbs.ts'
import { useOwners } from '#components/alarms/owners-query.ts'
import { useAlarmAction } from '#components/alarms/use-alarm-action.ts'
import { useMay, useSession } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { initials } from '#components/ui/initials.ts'
import { Menu, MenuGroup, MenuItem, MenuNote } from '#components/ui/menu.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { TakeOver } from './take-over.tsx'

type Owner = NonNullable<Alarm['owner']>

/** Who owns it; one's own is released or handed over, somebody else's taken over. */
export function OwnerMenu({ alarm, owner }: { alarm: Alarm; owner: Owner }) {
  const { t } = useWords()
  const mayUpdate = useMay('alarms:update')
  const me = useSession()?.user.id
  const [asking, setAsking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const isMine = owner.id === me
  const { sequence } = alarm
  const name = `${owner.name}, ${initials(owner.name)}`
  if (!mayUpdate) return null
  const trigger = (
    <Button ref={button} aria-label={t('alarms.owner.menu', { name })} title={t('alarms.owner.menu', { name })}>
      <UserRound size={16} aria-hidden /> {initials(owner.name)}
    </Button>
  )
  return (
    <>
      <Menu trigger={trigger} side="top">
        {isMine ? (
          <Mine alarm={alarm} />
        ) : (
          <MenuItem onSelect={() => setAsking(true)}>{t('alarms.owner.takeOver', { sequence })}</MenuItem>
        )}
      </Menu>
      <TakeOver
        alarm={alarm}
        owner={owner}
        open={asking}
        onOpenChange={setAsking}
        focusAfter={() => button.current?.focus()}
      />
    </>
  )
}

function Mine({ alarm: { id, sequence } }: { alarm: Alarm }) {
  const { t } = useWords()
  const me = useSession()?.user.id
  const others = useOwners().filter((one) => one.id !== me)
  const release = useAlarmAction(id, () => disownAlarm(id))
  const give = useAlarmAction(id, (user: string) => ownAlarm(id, user))
  return (
    <>
      <MenuItem onSelect={() => release.mutate()}>{t('alarms.owner.release', { sequence })}</MenuItem>
      {others.length === 0 && <MenuNote>{t('alarms.owner.alone')}</MenuNote>}
      {others.length > 0 && (
        <MenuGroup title={t('alarms.owner.handOver')}>
          {others.map((one) => (
            <MenuItem key={one.id} onSelect={() => give.mutate(one.id)}>
              <bdi>{one.name}</bdi>
            </MenuItem>
          ))}
        </MenuGroup>
      )}
    </>
  )
}

import { useNow } from '#components/live/now.ts'
import { membersQuery } from '#components/members/queries.ts'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { Member } from '#lib/client/model.ts'
import { lineOf } from '#lib/words/line-of.ts'
import { RowNote, useRowVerb } from '../row-verb.tsx'
import { useFormToggle } from '../use-form-toggle.ts'
import { withdrawInvitations } from './invitation-verbs.ts'
import { InviteForm } from './invite-form.tsx'

/** One member; who does not sign in yet can be invited, and the invitation taken back. */
export function MemberRow({ member }: { member: Member }) {
  const { t } = useWords()
  const verb = useRowVerb(membersQuery.queryKey)
  const form = useFormToggle()
  const mayInvite = useMay('members:update') && member.user === null
  const { id, name, invitedUntil } = member
  const withdraw = () => {
    form.close()
    verb.mutate(() => withdrawInvitations(id))
  }
  return (
    <li className="rounded-md border border-line bg-panel p-2 ps-3">
      <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1">
        <About member={member} />
        <RowNote verb={verb} />
        {mayInvite && (
          <div className="flex gap-1">
            {invitedUntil && (
              <Button look="quiet" aria-label={t('settings.members.withdrawName', { name })} onClick={withdraw}>
                {t('settings.members.withdraw')}
              </Button>
            )}
            <Button
              ref={form.button}
              aria-label={t('settings.members.inviteName', { name })}
              aria-expanded={form.isOpen}
              onClick={form.toggle}
            >
              {t('settings.members.invite')}
            </Button>
          </div>
        )}
      </div>
      {mayInvite && form.isOpen && <InviteForm id={id} name={name} />}
    </li>
  )
}

/** Name and roles; whether they sign in; by what an alarm reaches them. */
function About({ member: { name, user, roles, invitedUntil, alertedBy } }: { member: Member }) {
  const words = useWords()
  const { t, format } = words
  const now = useNow()
  const until = invitedUntil && t('settings.members.invited', { day: format.day(Date.parse(invitedUntil), now) })
  const kinds = [...new Set(alertedBy)].map((kind) => t(`respond.channels.kind.${kind}`))
  return (
    <div className="min-w-0 flex-1 basis-64 py-1">
      <p>
        <bdi className="font-semibold">{name}</bdi>{' '}
        <span className="text-second">
          {lineOf(
            roles.map((role) => role.name),
            words,
          )}
        </span>
      </p>
      <p className="text-meta text-second">
        {lineOf([user ? t('settings.members.signsIn') : (until ?? t('settings.members.signsInNot')), ...kinds], words)}
      </p>
      {alertedBy.length === 0 && <p className="text-dispatched-word text-meta">{t('settings.members.notAlerted')}</p>}
    </div>
  )
}

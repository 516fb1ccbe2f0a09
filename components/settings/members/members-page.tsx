'use client'
import { useQuery } from '@tanstack/react-query'
import { membersQuery } from '#components/members/queries.ts'
import { useWords } from '#components/words/words-context.ts'
import { SettingsPage } from '../settings-page.tsx'
import { Waiting } from '../waiting.tsx'
import { MemberRow } from './member-row.tsx'

/** Who can be called, whether they sign in and anything reaches them, and their invitations. */
export function MembersPage() {
  const { t } = useWords()
  const { data, error } = useQuery({ ...membersQuery, staleTime: 0 })
  return (
    <SettingsPage path="/settings/members" about={t('settings.members.about')}>
      {!data && <Waiting error={error} />}
      {data?.length === 0 && <p className="text-second">{t('settings.members.none')}</p>}
      <ul aria-label={t('settings.pages.members')} className="flex flex-col gap-2 empty:hidden">
        {data?.map((member) => (
          <MemberRow key={member.id} member={member} />
        ))}
      </ul>
    </SettingsPage>
  )
}

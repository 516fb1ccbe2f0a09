'use client'
import { useQuery } from '@tanstack/react-query'
import { useMay } from '#components/session/session-query.ts'
import { useWords } from '#components/words/words-context.ts'
import type { CannedReply } from '#lib/client/model.ts'
import { SettingsPage } from '../settings-page.tsx'
import { Waiting } from '../waiting.tsx'
import { AddWords } from '../words/add-words.tsx'
import { repliesQuery } from './queries.ts'
import { ReplyRow } from './reply-row.tsx'
import { addReply } from './reply-verbs.ts'

/** What dispatchers write to citizens often. */
export function RepliesPage() {
  const { t } = useWords()
  const { data, error } = useQuery(repliesQuery)
  return (
    <SettingsPage path="/settings/replies" about={t('settings.replies.about')}>
      {data ? <Replies replies={data} /> : <Waiting error={error} />}
    </SettingsPage>
  )
}

function Replies({ replies }: { replies: CannedReply[] }) {
  const { t } = useWords()
  const add = t('settings.replies.add')
  return (
    <>
      {replies.length === 0 && <p className="mb-3 text-second">{t('settings.replies.none')}</p>}
      <ul aria-label={t('settings.pages.replies')} className="mb-3 flex flex-col gap-2 empty:hidden">
        {replies.map((reply) => (
          <ReplyRow key={reply.id} reply={reply} />
        ))}
      </ul>
      {useMay('replies:create') && (
        <AddWords shown={add} name={add} field="text" long list={repliesQuery.queryKey} add={addReply} />
      )}
    </>
  )
}

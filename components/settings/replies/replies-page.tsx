'use client'
import { useQuery } from '@tanstack/react-query'
import { useMay } from '#components/session/session-query.ts'
import type { CannedReply } from '#lib/client/model.ts'
import { SettingsPage } from '../settings-page.tsx'
import { Waiting } from '../waiting.tsx'
import { AddWords } from '../words/add-words.tsx'
import { repliesQuery } from './queries.ts'
import { ReplyRow } from './reply-row.tsx'
import { addReply } from './reply-verbs.ts'

/** What dispatchers write to citizens often. */
export function RepliesPage() {
  const { data, error } = useQuery(repliesQuery)
  return (
    <SettingsPage
      path="/settings/replies"
      about="What dispatchers often write to citizens, ready to be sent. Who reads another language gets the translation."
    >
      {data ? <Replies replies={data} /> : <Waiting error={error} />}
    </SettingsPage>
  )
}

const Replies = ({ replies }: { replies: CannedReply[] }) => (
  <>
    {replies.length === 0 && <p className="mb-3 text-second">There are none yet.</p>}
    <ul aria-label="Canned replies" className="mb-3 flex flex-col gap-2 empty:hidden">
      {replies.map((reply) => (
        <ReplyRow key={reply.id} reply={reply} />
      ))}
    </ul>
    {useMay('replies:create') && (
      <AddWords shown="Add reply" name="Add reply" label="Text" long list={repliesQuery.queryKey} add={addReply} />
    )}
  </>
)

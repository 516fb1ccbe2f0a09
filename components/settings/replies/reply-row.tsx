import { useMay } from '#components/session/session-query.ts'
import { useWords } from '#components/words/words-context.ts'
import type { CannedReply } from '#lib/client/model.ts'
import { EditButton } from '../edit-button.tsx'
import { RowNote, useRowVerb } from '../row-verb.tsx'
import { useFormToggle } from '../use-form-toggle.ts'
import { EditWords } from '../words/edit-words.tsx'
import { OtherWords } from '../words/other-words.tsx'
import { DeleteReply } from './delete-reply.tsx'
import { repliesQuery } from './queries.ts'
import { changeReply, readWords, wordsOf } from './reply-verbs.ts'

/** One canned reply, and what can be done with it. */
export function ReplyRow({ reply }: { reply: CannedReply }) {
  const { t } = useWords()
  const verb = useRowVerb(repliesQuery.queryKey)
  const editor = useFormToggle()
  const mayChange = useMay('replies:update')
  const { id, text } = reply
  const edit = t('settings.replies.edit', { text: short(text) })
  return (
    <li className="flex flex-col gap-2 rounded-md border border-line bg-panel p-2 ps-3">
      <div className="flex min-h-7 flex-wrap items-start gap-x-2 gap-y-1">
        <div className="min-w-0 flex-1 py-1">
          <p className="whitespace-pre-line">
            <bdi>{text}</bdi>
          </p>
          <OtherWords {...wordsOf(reply)} />
        </div>
        <RowNote verb={verb} />
        {mayChange && (
          <div className="flex">
            <EditButton label={edit} editor={editor} />
            <DeleteReply reply={reply} called={short(text)} verb={verb} />
          </div>
        )}
      </div>
      {editor.isOpen && (
        <EditWords
          id={id}
          name={edit}
          field="text"
          long
          read={() => readWords(id)}
          save={(words, etag) => verb.mutateAsync(() => changeReply(id, words, etag)).then(editor.close)}
          onDone={editor.close}
        />
      )}
    </li>
  )
}

/** Enough of a text to know which it is. */
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text)

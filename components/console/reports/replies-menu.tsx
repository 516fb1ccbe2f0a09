import { useQuery } from '@tanstack/react-query'
import { MessageSquareText } from 'lucide-react'
import { type ReplyChoice, replyChoices } from '#components/reports/canned-replies.ts'
import { repliesQuery } from '#components/reports/queries.ts'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuItem, MenuNote } from '#components/ui/menu.tsx'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { languageName } from '#lib/language-name.ts'

type Props = { locale: string | null; onChoose: (reply: ReplyChoice) => void; focusAfter: () => void }

/** What is written often: in the team's words, and under it what the citizen will get, where that differs. */
export function RepliesMenu({ locale, onChoose, focusAfter }: Props) {
  const { t, locale: reader } = useWords()
  const mayRead = useMay('replies:read')
  const { data: replies, error } = useQuery({ ...repliesQuery, enabled: mayRead })
  if (!mayRead) return null
  const trigger = (
    <Button size="small">
      <MessageSquareText size={14} aria-hidden /> {t('reports.replies.button')}
    </Button>
  )
  const choices = replyChoices(replies ?? [], locale)
  return (
    <Menu trigger={trigger} side="top" align="start" className="w-[400px] max-w-[92vw]" focusAfter={focusAfter}>
      {choices.length === 0 && (
        <MenuNote>{error ? sentenceOf(error, t) : t(replies ? 'reports.replies.none' : 'shared.reading')}</MenuNote>
      )}
      {choices.map((choice) => (
        <MenuItem key={choice.id} onSelect={() => onChoose(choice)}>
          <span className="grid min-w-0">
            <span className="break-words" dir="auto">
              {choice.own}
            </span>
            {choice.isTranslated && locale && (
              <span className="break-words text-meta text-second">
                {t.rich('reports.replies.inLanguage', {
                  language: languageName(locale, reader),
                  text: choice.sent,
                  sent: (words) => <bdi lang={locale}>{words}</bdi>,
                })}
              </span>
            )}
          </span>
        </MenuItem>
      ))}
    </Menu>
  )
}

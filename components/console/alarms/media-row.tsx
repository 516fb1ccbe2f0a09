import { FileText, Film, Image } from 'lucide-react'
import { Thumbnail } from '#components/ui/thumbnail.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import type { Translate } from '#lib/words/translate.ts'

type Medium = NonNullable<Alarm['media']>[number]

/** The alarm's pictures and files, small and in a row; each opens its original in a new tab. */
export function MediaRow({ media }: { media: Medium[] }) {
  const { t } = useWords()
  if (media.length === 0) return null
  return (
    <ul aria-label={t('alarms.media.label')} className="-mx-4 mt-2.5 flex gap-1.5 overflow-x-auto px-4 pb-0.5">
      {media.map((medium) => (
        <li key={medium.id} className="shrink-0">
          <a
            href={medium.url}
            target="_blank"
            rel="noreferrer"
            title={medium.description ?? undefined}
            aria-label={wordsFor(medium, t)}
            className="flex size-14 items-center justify-center overflow-hidden rounded-md border border-line bg-raised text-second hover:border-edge hover:text-text"
          >
            <Preview medium={medium} />
          </a>
        </li>
      ))}
    </ul>
  )
}

/** What it shows in small, or, where there is nothing to see, what kind of file it is. */
function Preview({ medium }: { medium: Medium }) {
  const { t } = useWords()
  if (medium.thumbnail) return <Thumbnail src={medium.thumbnail} alt={wordsFor(medium, t)} size={56} />
  const ending = endingOf(medium)
  const Icon = ['mp4', 'mov'].includes(ending) ? Film : ending === 'pdf' ? FileText : Image
  return (
    <span className="flex flex-col items-center gap-0.5 text-tiny uppercase">
      <Icon size={18} aria-hidden />
      {ending}
    </span>
  )
}

const endingOf = ({ url }: Medium) => url.slice(url.lastIndexOf('.') + 1)
const wordsFor = (medium: Medium, t: Translate) =>
  medium.description?.trim() || t('alarms.media.undescribed', { ending: endingOf(medium) })

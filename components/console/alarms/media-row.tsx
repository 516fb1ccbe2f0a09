import { FileText, Film, Image } from 'lucide-react'
import { Thumbnail } from '#components/ui/thumbnail.tsx'
import type { Alarm } from '#lib/client/model.ts'

type Medium = NonNullable<Alarm['media']>[number]

/** The alarm's pictures and files, small and in a row; each opens its original in a new tab. */
export function MediaRow({ media }: { media: Medium[] }) {
  if (media.length === 0) return null
  return (
    <ul aria-label="Media" className="-mx-4 mt-2.5 flex gap-1.5 overflow-x-auto px-4 pb-0.5">
      {media.map((medium) => (
        <li key={medium.id} className="shrink-0">
          <a
            href={medium.url}
            target="_blank"
            rel="noreferrer"
            title={medium.description ?? undefined}
            aria-label={wordsFor(medium)}
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
  if (medium.thumbnail) return <Thumbnail src={medium.thumbnail} alt={wordsFor(medium)} size={56} />
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
const wordsFor = (medium: Medium) => medium.description?.trim() || `File without a description (${endingOf(medium)})`

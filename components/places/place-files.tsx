import { FileText, Image } from 'lucide-react'
import { Thumbnail } from '#components/ui/thumbnail.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { PlaceFile } from '#lib/client/model.ts'
import type { Translate } from '#lib/words/translate.ts'

const endingOf = ({ url }: Pick<PlaceFile, 'url'>) => url.slice(url.lastIndexOf('.') + 1)

/** What a file is called: what it shows, else what kind of file it is. */
export const fileName = (file: Pick<PlaceFile, 'description' | 'url'>, t: Translate): string =>
  file.description?.trim() || t('places.files.undescribed', { ending: endingOf(file) })

type Props = {
  files: readonly PlaceFile[]
  /** Where a file is read from: kept on this device, or on the server. */
  addressOf?: (url: string) => string
  large?: boolean
}

/** The photos and plans of a place, each with what it shows; each opens in a new tab. */
export function PlaceFiles({ files, addressOf = String, large = false }: Props) {
  const { t } = useWords()
  if (files.length === 0) return null
  return (
    <ul aria-label={t('places.files.label')} className="flex flex-wrap gap-1.5">
      {files.map((file) => (
        <li key={file.id} className="min-w-0">
          <a
            href={addressOf(file.url)}
            target="_blank"
            rel="noreferrer"
            className={`flex min-h-8 items-center gap-2 overflow-hidden rounded-md border border-edge bg-raised pe-2.5 hover:border-second ${large ? 'min-h-14 text-[16px]' : ''}`}
          >
            <Preview file={file} addressOf={addressOf} size={large ? 56 : 40} />
            <span dir="auto" className="min-w-0 break-words py-1">
              {fileName(file, t)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

type PreviewProps = { file: PlaceFile; addressOf: (url: string) => string; size: number }

function Preview({ file, addressOf, size }: PreviewProps) {
  const Icon = file.type.startsWith('image/') ? Image : FileText
  return (
    <span
      style={{ width: size, height: size }}
      className="flex shrink-0 items-center justify-center bg-panel text-second"
    >
      {file.thumbnail ? (
        <Thumbnail src={addressOf(file.thumbnail)} alt="" size={size} />
      ) : (
        <Icon size={18} aria-hidden />
      )}
    </span>
  )
}

import { Field } from '#components/ui/field.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { OverlayDraft } from './overlay-draft.ts'

type Props = {
  draft: OverlayDraft
  change: (to: Partial<OverlayDraft>) => void
  problems: Readonly<Record<string, string>>
}

/** The file that is laid over the map; its name is the overlay's where it has none yet. */
export function FileField({ draft, change, problems }: Props) {
  const { t } = useWords()
  const take = (file: File | null) =>
    change({ file, ...(file && draft.name === '' && { name: file.name.replace(/\.[^.]+$/, '').slice(0, 100) }) })
  return (
    <Field
      label={t('settings.map.file')}
      hint={t('settings.map.fileHint')}
      type="file"
      accept={draft.kind === 'kml' ? '.kml' : '.geojson,.json'}
      problem={problems.file}
      onChange={({ target }) => take(target.files?.[0] ?? null)}
    />
  )
}

/** What stands in templates, as it is typed. */
const PLACES = {
  box: '{bbox-epsg-3857}',
  matrix: '{TileMatrix}',
  row: '{TileRow}',
  col: '{TileCol}',
  example: 'https://tiles.example.org/{z}/{x}/{y}.png',
}

/** Where pictures come from, in the words of its kind. */
export function ServerFields({ draft, change, problems }: Props) {
  const { t } = useWords()
  const { kind } = draft
  const field = (key: 'url' | 'layer' | 'style' | 'matrixSet', hint: string) => (
    <Field
      label={t(`settings.map.${key}`)}
      hint={hint}
      dir="ltr"
      autoComplete="off"
      spellCheck={false}
      value={draft[key]}
      problem={problems[key]}
      onChange={({ target }) => change({ [key]: target.value })}
    />
  )
  return (
    <>
      {field('url', t(`settings.map.urlHint.${kind === 'wms' || kind === 'wmts' ? kind : 'tiles'}`, PLACES))}
      {kind !== 'tiles' && field('layer', t('settings.map.layerHint'))}
      {kind !== 'tiles' && field('style', t('settings.map.styleHint'))}
      {kind === 'wmts' && field('matrixSet', t('settings.map.matrixSetHint'))}
    </>
  )
}

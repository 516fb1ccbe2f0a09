import dynamic from 'next/dynamic'
import { Field, LongField } from '#components/ui/field.tsx'
import { useWords } from '#components/words/words-context.ts'
import { Choice, Choices } from '../choices.tsx'
import type { Drawn } from './draw-shape.ts'
import { linesOf, type PlaceDraft, pointOf, ringOf } from './place-draft.ts'

// The map is most of what there is to load, and only for who writes a place.
const DrawMap = dynamic(() => import('./draw-map.tsx').then((module) => module.DrawMap), { ssr: false })

type Props = {
  draft: PlaceDraft
  change: (to: Partial<PlaceDraft>) => void
  problems: Readonly<Record<string, string>>
}

/** Where it is: drawn on the map, or written; each shows the other. */
export function WhereFields({ draft, change, problems }: Props) {
  const { t } = useWords()
  if (draft.isFixed) return <p className="rounded-md bg-raised px-3 py-2">{t('places.settings.form.severalAreas')}</p>
  const take = (drawn: Drawn) => change(writtenOf(drawn))
  const isArea = draft.shape === 'area'
  return (
    <>
      <Choices title={t('places.settings.form.shape')} problem={undefined}>
        {(['point', 'area'] as const).map((shape) => (
          <Choice
            key={shape}
            kind="radio"
            name={t(`places.settings.form.${shape}`)}
            isChosen={draft.shape === shape}
            onChoose={() => change({ shape })}
          />
        ))}
      </Choices>
      <p className="text-meta text-second">{t(`places.settings.form.${isArea ? 'drawArea' : 'drawPoint'}`)}</p>
      <DrawMap drawn={drawnOf(draft)} onDrawn={take} />
      {isArea ? (
        <LongField
          label={t('places.settings.form.corners')}
          hint={t('places.settings.form.cornersHint')}
          dir="ltr"
          rows={4}
          value={draft.corners}
          problem={problems.corners}
          onChange={({ target }) => change({ corners: target.value })}
        />
      ) : (
        <div className="grid grid-cols-2 gap-3">
          {(['latitude', 'longitude'] as const).map((key) => (
            <Field
              key={key}
              label={t(`places.settings.form.${key}`)}
              inputMode="decimal"
              dir="ltr"
              autoComplete="off"
              value={draft[key]}
              problem={problems[key]}
              onChange={({ target }) => change({ [key]: target.value })}
            />
          ))}
        </div>
      )}
    </>
  )
}

const drawnOf = (draft: PlaceDraft): Drawn =>
  draft.shape === 'area' ? { shape: 'area', ring: ringOf(draft.corners) } : { shape: 'point', spot: pointOf(draft) }

function writtenOf(drawn: Drawn): Partial<PlaceDraft> {
  if (drawn.shape === 'area') return { corners: drawn.ring ? linesOf(drawn.ring) : '' }
  const [lng = 0, lat = 0] = drawn.spot ?? []
  return { latitude: lat.toFixed(6), longitude: lng.toFixed(6) }
}

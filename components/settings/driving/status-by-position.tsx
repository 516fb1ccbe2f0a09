import { useState } from 'react'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { Team } from '#lib/client/model.ts'
import { Choice, Choices } from '../choices.tsx'
import { RowNote } from '../row-verb.tsx'
import { Section } from '../section.tsx'
import { useTeamChange } from '../team-query.ts'
import { wholeNumber } from '../whole-numbers.ts'

/** In the order in which a vehicle meets them. */
const STATUSES = ['en_route', 'on_scene', 'returning', 'at_station'] as const
const NEAREST_M = 20
const FARTHEST_M = 5000

type Props = { geofences: Team['geofences']; etag: string }

/** Which statuses are set by where a vehicle is, and how far around an alarm its scene is. */
export function StatusByPosition({ geofences: { sets, sceneRadius }, etag }: Props) {
  const { t } = useWords()
  const mayNot = !useMay('team:update')
  const change = useTeamChange(etag)
  const toggle = (status: (typeof STATUSES)[number]) =>
    change.mutate({
      geofences: { sets: sets.includes(status) ? sets.filter((one) => one !== status) : [...sets, status] },
    })
  return (
    <Section
      title={t('settings.geofences.title')}
      about={t('settings.geofences.about')}
      note={<RowNote verb={change} />}
    >
      <Choices title={t('settings.geofences.sets')} hint={sets.length === 0 ? t('settings.geofences.none') : undefined}>
        {STATUSES.map((status) => (
          <Choice
            key={status}
            name={t(`settings.geofences.status.${status}`)}
            isChosen={sets.includes(status)}
            isIdle={mayNot || change.isPending}
            onChoose={() => toggle(status)}
          />
        ))}
      </Choices>
      <SceneRadius
        key={sceneRadius}
        metres={sceneRadius}
        isIdle={mayNot || change.isPending}
        onSet={(to) => change.mutate({ geofences: { sceneRadius: to } })}
      />
    </Section>
  )
}

type RadiusProps = { metres: number; isIdle: boolean; onSet: (metres: number) => void }

/** As it is typed; what somebody else sets meanwhile takes its place. */
function SceneRadius({ metres, isIdle, onSet }: RadiusProps) {
  const { t } = useWords()
  const [typed, setTyped] = useState(`${metres}`)
  const [isTried, setTried] = useState(false)
  const radius = wholeNumber(typed, FARTHEST_M) ?? 0
  const isFit = radius >= NEAREST_M
  return (
    <form
      noValidate
      className="mt-3 flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (isFit) onSet(radius)
      }}
    >
      <Field
        className="w-72 max-w-full"
        label={t('settings.geofences.radius')}
        inputMode="numeric"
        dir="ltr"
        value={typed}
        disabled={isIdle}
        problem={isTried && !isFit ? t('settings.geofences.radiusWrong') : undefined}
        onChange={({ target }) => setTyped(target.value)}
      />
      {typed !== `${metres}` && (
        <Button type="submit" look="primary" disabled={isIdle}>
          {t('settings.save')}
        </Button>
      )}
    </form>
  )
}

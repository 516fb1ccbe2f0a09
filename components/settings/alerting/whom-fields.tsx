import { useWords } from '#components/words/words-context.ts'
import { Choice, Choices } from '../choices.tsx'
import { type RuleDraft, toggled } from './rule-draft.ts'
import type { useNames } from './use-names.ts'

type List = 'roles' | 'groups' | 'vehicles'
const LISTS = [
  ['roles', 'roles'],
  ['groups', 'groups'],
  ['vehicles', 'crews'],
] as const satisfies [List, string][]

type Props = {
  draft: RuleDraft
  known: ReturnType<typeof useNames>
  problems: Readonly<Record<string, string>>
  change: (to: Partial<RuleDraft>) => void
}

/** Whom a rule calls: everybody; or roles, groups and crews, of which there is none left out for being named with everybody. */
export function WhomFields({ draft, known, problems, change }: Props) {
  const { t } = useWords()
  return (
    <>
      <Choices title={t('settings.alerting.whom.title')} problem={problems.everybody}>
        <Choice
          name={t('settings.alerting.whom.everybody')}
          isChosen={draft.everybody}
          onChoose={() => change({ everybody: !draft.everybody })}
        />
      </Choices>
      {LISTS.filter(([list]) => known[list].length > 0).map(([list, title]) => (
        <Choices key={list} title={t(`settings.alerting.whom.${title}`)} problem={problems[list]}>
          {known[list].map(({ id, name }) => (
            <Choice
              key={id}
              name={name}
              isChosen={draft[list].includes(id)}
              isIdle={draft.everybody}
              onChoose={() => change({ [list]: toggled(draft[list], id) })}
            />
          ))}
        </Choices>
      ))}
    </>
  )
}

import { useWords } from '#components/words/words-context.ts'
import type { StrengthRequest } from '#lib/contracts/team/strength-requests.ts'
import { isolated } from '#lib/words/isolated.ts'

/** "Driver C: asked 14:06 by Anna · 3 asked, 1 can, 1 cannot". */
export function AskedLine({ request }: { request: StrengthRequest }) {
  const { t, format } = useWords()
  const { role, createdAt, creator, asked, can, cannot } = request
  const name = creator?.member?.name ?? creator?.key?.name
  const values = {
    role: isolated(role?.name ?? t('respond.strength.anyRole')),
    time: format.hour(Date.parse(createdAt)),
    ...{ asked: format.number(asked), can: format.number(can), cannot: format.number(cannot) },
  }
  return (
    <span className="block tabular-nums">
      {name ? t('strength.asked', { ...values, name: isolated(name) }) : t('strength.askedUnknown', values)}
    </span>
  )
}

import type { Alarm } from '#lib/client/model.ts'

/** What a member answered; null: nothing. */
export const answerIn = ({ members = [] }: Pick<Alarm, 'members'>, member: string) =>
  members.find(({ id }) => id === member)?.response.status ?? null

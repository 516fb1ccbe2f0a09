import type { z } from 'zod'
import type { ShownTeam } from '#lib/contracts/team/shown-team.ts'
import type { Team } from '#server/domain/teams/index.ts'
import { locationToWire } from './wire.ts'

/** A team as a page of ours needs it. */
export const shownTeam = ({ id, name, locale, locales, location }: Team): z.input<typeof ShownTeam> => ({
  ...{ id, name, locale, locales },
  location: location && locationToWire(location),
})

import { z } from 'zod'
import { id, Location, like, orNull } from './shared.ts'

/** A team as a page of ours needs it, whoever has it open. */
export const ShownTeam = z.object({
  id: id('tea'),
  name: like('My Team'),
  locale: like('en'),
  locales: z.array(z.string().meta({ example: 'sv' })),
  location: orNull(Location),
})

export const ShownMap = z.object({ styleUrl: like('https://tiles.example.com/style.json').nullable() })

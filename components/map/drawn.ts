/** How many of a kind there are, and how many of them have a place and so a marker. */
export type Drawn = { all: number; drawn: number }

export const drawnOf = <T>(things: readonly T[], isPlaced: (thing: T) => boolean): Drawn => ({
  all: things.length,
  drawn: things.filter(isPlaced).length,
})

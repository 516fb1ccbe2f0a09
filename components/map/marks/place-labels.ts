import RBush from 'rbush'

/** In pixels from the top left corner. */
export type Box = { minX: number; minY: number; maxX: number; maxY: number }
/** A text of this size that wants to stand at a box. */
export type Wish = { at: Box; width: number; height: number }

const GAP = 2

/**
 * A place for each text, under its box, else on the right or the left of it: none covers a box or another text, and where
 * there is a choice none is cut off by the edge of what is `seen`. Those that come first choose first; undefined for one
 * that finds no room.
 */
export function placeLabels(wishes: readonly (Wish | null)[], boxes: readonly Box[], seen: Box): (Box | undefined)[] {
  const taken = new RBush<Box>().load([...boxes])
  return wishes.map((wish) => {
    const free = wish ? seatsOf(wish).filter((seat) => isFree(taken, seat, wish.at)) : []
    const best = free.find((seat) => isWhole(seat, seen)) ?? free[0]
    if (best) taken.insert(best)
    return best
  })
}

const isWhole = ({ minX, minY, maxX, maxY }: Box, seen: Box) =>
  minX >= seen.minX && minY >= seen.minY && maxX <= seen.maxX && maxY <= seen.maxY

function seatsOf({ at, width, height }: Wish): Box[] {
  const [middleX, middleY] = [(at.minX + at.maxX) / 2, (at.minY + at.maxY) / 2]
  const seat = (minX: number, minY: number) => ({ minX, minY, maxX: minX + width, maxY: minY + height })
  return [
    seat(middleX - width / 2, at.maxY + GAP),
    seat(at.maxX + GAP, middleY - height / 2),
    seat(at.minX - GAP - width, middleY - height / 2),
  ]
}

/** Its own box may touch it. */
const isFree = (taken: RBush<Box>, seat: Box, own: Box) => taken.search(seat).every((box) => box === own)

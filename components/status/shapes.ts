/** Silhouettes on an 18 × 18 field: the same path is an icon in a list and a marker on the map. */
export const SHAPES = {
  octagon: 'M6 1.500h6L16.500 6v6L12 16.500H6L1.500 12V6z',
  triangle: 'M9 2l7.500 13.500h-15z',
  arrow: 'M9 1.500l6.500 14.500L9 12.500 2.500 16z',
  square: 'M3 3h12v12H3z',
  diamond: 'M9 1.500L16.500 9 9 16.500 1.500 9z',
  circle: 'M9 2.500a6.500 6.500 0 1 1 0 13a6.500 6.500 0 1 1 0-13z',
  // A ring with a gap: nobody is at the other end.
  ring: 'M12.300 3.400a6.500 6.500 0 1 1-6.600 0M12.300 3.400a6.500 6.500 0 0 0-1.300-.6M5.700 3.400A6.500 6.500 0 0 1 7 2.800',
  bubble: 'M2 3h14v9.500H8.500L5 16v-3.500H2z',
  drop: 'M9 1.500c3 4 5 6.300 5 9.200a5 5 0 0 1-10 0C4 7.800 6 5.500 9 1.500z',
  house: 'M9 1.500l7.500 6V16.500h-15V7.500z',
  flag: 'M4 16.500v-15M4 2.500h10.500L11.500 6l3 3.500H4',
} as const
export type Shape = keyof typeof SHAPES

/** Shapes that are drawn as lines, not filled. */
export const isOutline = (shape: Shape): boolean => shape === 'ring' || shape === 'bubble' || shape === 'flag'

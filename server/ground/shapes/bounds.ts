export type Bounds = { west: number; south: number; east: number; north: number }

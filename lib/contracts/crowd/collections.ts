import type { Endpoint } from '../endpoint.ts'

export const collectionEndpoints: Endpoint[] = []

import type { Endpoint } from '../endpoint.ts'

export const postGeojsonEndpoints: Endpoint[] = []

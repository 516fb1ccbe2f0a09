import type { Endpoint } from '../endpoint.ts'

export const stageEndpoints: Endpoint[] = []

import type { Endpoint } from '../endpoint.ts'

export const postTranslationEndpoints: Endpoint[] = []

import type { On } from './app.ts'

export function collectionRoutes(_on: On): void {}

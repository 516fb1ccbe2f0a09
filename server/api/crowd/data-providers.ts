import type { On } from './app.ts'

export function dataProviderRoutes(_on: On): void {}

import type { On } from './app.ts'

export function postTranslationRoutes(_on: On): void {}

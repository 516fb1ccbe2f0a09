import type { On } from './app.ts'

export function postLockRoutes(_on: On): void {}

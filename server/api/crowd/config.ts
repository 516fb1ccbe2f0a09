import type { On } from './app.ts'

export function configRoutes(_on: On): void {}

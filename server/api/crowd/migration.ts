import type { On } from './app.ts'

export function migrationRoutes(_on: On): void {}

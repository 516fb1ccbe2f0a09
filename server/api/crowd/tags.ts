import type { On } from './app.ts'

export function tagRoutes(_on: On): void {}

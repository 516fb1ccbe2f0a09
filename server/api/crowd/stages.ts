import type { On } from './app.ts'

export function stageRoutes(_on: On): void {}

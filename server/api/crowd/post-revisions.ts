import type { On } from './app.ts'

export function postRevisionRoutes(_on: On): void {}

import type { On } from './app.ts'

export function postBulkRoutes(_on: On): void {}

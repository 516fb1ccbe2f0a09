import type { On } from './app.ts'

export function postGeojsonRoutes(_on: On): void {}

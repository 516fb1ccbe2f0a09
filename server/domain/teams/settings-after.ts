/** What is not named stays, and what is null is no longer set. */
export type ChangeOf<Settings> = { [K in keyof Settings]?: Settings[K] | null | undefined }

/** The settings after a change. */
export function settingsAfter<Settings extends object>(before: Settings, change: ChangeOf<Settings> = {}): Settings {
  const given = Object.entries(change).filter(([, value]) => value !== undefined)
  const after = Object.entries({ ...before, ...Object.fromEntries(given) }).filter(([, value]) => value !== null)
  // safe: only what is of these settings is left
  return Object.fromEntries(after) as Settings
}

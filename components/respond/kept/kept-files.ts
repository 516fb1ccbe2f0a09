/** The plans of the alarm at hand. */
const NAME = 'muster-alarm-files'
/** Of all of them; what does not fit any more is read from the server. */
const MOST_BYTES = 40 * 1024 * 1024

type ToKeep = { url: string; bytes: number }

/**
 * Keeps these files on this device, the first as far as they fit, and forgets all others. Returns the address under which each that
 * is here can be opened without a connection.
 */
export async function keepFiles(wanted: readonly ToKeep[]): Promise<Map<string, string>> {
  const kept = await caches.open(NAME)
  const fitting = within(wanted)
  for (const { url } of await kept.keys()) if (!fitting.includes(url)) await kept.delete(url)
  const addresses = new Map<string, string>()
  for (const url of fitting) {
    const file = (await kept.match(url)) ?? (await fetched(kept, url))
    // safe to open: the server has judged its type, and it is a picture or a PDF
    if (file) addresses.set(url, URL.createObjectURL(await file.blob()))
  }
  return addresses
}

/** Leaves none of them here. */
export async function forgetFiles(): Promise<void> {
  if (!globalThis.caches) return
  // What else is forgotten must not wait for it, and somebody should know.
  await caches.delete(NAME).catch((error: unknown) => console.error('Plans stay on this device', error))
}

function within(wanted: readonly ToKeep[]): string[] {
  let room = MOST_BYTES
  return wanted.flatMap(({ url, bytes }) => {
    if (bytes > room) return []
    room -= bytes
    return url
  })
}

/** Undefined where it cannot be had now, or there is no room for it. */
async function fetched(kept: Cache, url: string): Promise<Response | undefined> {
  try {
    // From where this page came from, whatever the server calls itself.
    const answer = await fetch(new URL(url).pathname)
    if (answer.ok) await kept.put(url, answer)
    return await kept.match(url)
  } catch {
    return undefined
  }
}

type Hints = { getHighEntropyValues?: (hints: string[]) => Promise<{ model?: string }> }

const KINDS = ['iPad', 'iPhone', 'Android', 'Windows', 'Macintosh', 'Linux']

/** What the makers call this device where the browser tells, else (it may refuse to, by a policy of the page) what kind it is: the console lists it so. */
export async function deviceName(): Promise<string | undefined> {
  const { userAgentData, userAgent } = navigator as Navigator & { userAgentData?: Hints } // safe: some browsers have it
  const hints = await userAgentData?.getHighEntropyValues?.(['model']).catch(() => undefined)
  return hints?.model || KINDS.find((kind) => userAgent.includes(kind))
}

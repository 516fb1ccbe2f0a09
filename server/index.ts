// One Muster process: `node server/index.ts`. Settings are environment variables (server/config.ts).
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' }) // before Next and React choose their build by it

const { bearUnreadLog } = await import('./apps/unread-log.ts')
bearUnreadLog()
const { start } = await import('./apps/start.ts')
await start().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})

export {}

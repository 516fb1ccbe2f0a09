// The bare limit: node:http, JSON.parse and the very same group commit, without auth, validation, routing or live stream.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openPool } from '#server/db/open.ts'
import { writePositions } from '#server/db/positions.ts'
import { openRiver } from '#server/live/position-river.ts'
import type { FromServer } from './server-process.ts'

const databaseUrl = process.env.DATABASE_URL ?? ''
const pool = openPool(databaseUrl, (error) => console.error(error.message))
const river = openRiver(writePositions(pool), () => undefined)

const http = createServer((req, res) => {
  let text = ''
  req.setEncoding('utf8')
  req.on('data', (chunk) => (text += chunk))
  req.on('end', async () => {
    const { latitude: lat, longitude: lng, speed: speedKmh, heading: headingDeg } = JSON.parse(text)
    const vehicleId = (req.url ?? '').split('/')[3] ?? ''
    const written = await river.append({
      vehicleId,
      teamId: '',
      at: new Date(),
      lng,
      lat,
      altitude: null,
      speedKmh,
      headingDeg,
    })
    const answer = `{"timestamp":${Math.floor(Date.now() / 1000)}}`
    const headers = { 'content-type': 'application/json', 'content-length': answer.length }
    res.writeHead(written ? 200 : 404, headers).end(answer)
  })
})
process.on('disconnect', () => process.exit(0))
http.listen(0, '127.0.0.1', () => {
  const { port } = http.address() as AddressInfo
  process.send?.({ port, postmaster: 0, adopted: false, databaseUrl } satisfies FromServer)
})

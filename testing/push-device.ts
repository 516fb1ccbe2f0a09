import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

type Pushed = { headers: IncomingHttpHeaders; body: Buffer }

/**
 * The receiving end of web push: keys as a browser makes them, and what is sent to them taken apart by RFC 8291 and RFC 8188,
 * signature (RFC 8292) included. None of the sender's code is in it.
 */
export function pushDevice(endpoint: string) {
  const ecdh = createECDH('prime256v1')
  const [p256dh, auth] = [ecdh.generateKeys(), randomBytes(16)]
  return {
    endpoint,
    keys: { p256dh: p256dh.toString('base64url'), auth: auth.toString('base64url') },
    /** What was sent. @throws Error where it is not for this device, or was changed on the way */
    read: ({ headers, body }: Pushed) => ({
      vapid: readVapid(String(headers.authorization)),
      // biome-ignore lint/suspicious/noExplicitAny: tests read messages of every shape
      message: JSON.parse(decrypt(body, ecdh, p256dh, auth).toString('utf8')) as any,
    }),
  }
}

function decrypt(body: Buffer, ecdh: ReturnType<typeof createECDH>, own: Buffer, auth: Buffer): Buffer {
  const [salt, size] = [body.subarray(0, 16), body.readUInt32BE(16)]
  const from = 21 + body.readUInt8(20)
  const [sender, record] = [body.subarray(21, from), body.subarray(from)]
  if (record.length > size) throw new Error('A push message is one record')
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), own, sender])
  const secret = derive(ecdh.computeSecret(sender), auth, info, 32)
  const key = derive(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16)
  const nonce = derive(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12)
  const decipher = createDecipheriv('aes-128-gcm', key, nonce)
  decipher.setAuthTag(record.subarray(-16))
  const padded = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()])
  const end = padded.findLastIndex((byte) => byte !== 0)
  if (padded[end] !== 2) throw new Error('The last record ends with a 2')
  return padded.subarray(0, end)
}

const derive = (secret: Buffer, salt: Buffer, info: Buffer, bytes: number) =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, bytes))

/** Who says to have sent it (`vapid t=…, k=…`), if the key that is named has signed that. */
function readVapid(authorization: string) {
  const [, token = '', key = ''] = /^vapid t=([^,]+), ?k=(.+)$/.exec(authorization) ?? []
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'))
  const jwk = { kty: 'EC', crv: 'P-256', x: x!, y: y! } // safe: two of them
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  if (!isSigned) throw new Error('The signature is not by this key')
  const said = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as {
    aud: string
    exp: number
    sub: string
  }
  return { key, ...said }
}

import { endpoint } from '../endpoint.ts'
import { Lock } from './post-shape.ts'

const base = { path: '/api/v3/posts/{id}/lock', tag: 'Posts', scope: ['posts'], extension: true, reply: Lock } as const

export const getLock = endpoint({
  ...base,
  id: 'getPostLock',
  method: 'get',
  summary: 'Get the lock of a post',
  note: '404 where nobody has locked it.',
  failures: [400, 401, 403, 404],
})
export const lockPost = endpoint({
  ...base,
  id: 'lockPost',
  method: 'put',
  summary: 'Lock a post, or renew a lock',
  note: 'For five minutes. Until then nobody else can change or delete the post: that is 409, and so is locking it.',
  failures: [400, 401, 403, 404, 409],
})
export const unlockPost = endpoint({
  ...base,
  id: 'unlockPost',
  method: 'delete',
  summary: 'Unlock a post',
  note: 'An admin can break the lock of somebody else.',
  failures: [400, 401, 403, 404],
})

export const postLockEndpoints = [getLock, lockPost, unlockPost]

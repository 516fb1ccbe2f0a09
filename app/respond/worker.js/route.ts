import { respondWorker } from '#server/respond/worker.ts'

/** The responder's service worker: under one name for ever, for that is how a browser finds a newer one. */
export function GET() {
  return new Response(respondWorker(), {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
      'service-worker-allowed': '/respond',
    },
  })
}

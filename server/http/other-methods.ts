import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Endpoint } from '#lib/contracts/endpoint.ts'
import type { Env } from './env.ts'

/** Answers what the paths of an app do not offer: call it after all routes. `Allow` says what they do. */
export function refuseOtherMethods(app: OpenAPIHono<Env>, refuse: (message: string) => Error): void {
  for (const [path, methods] of methodsByPath(app)) {
    const allow = [...methods].join(', ')
    app.all(path, (c) => {
      c.header('Allow', allow)
      throw refuse(`${c.req.method} is not offered here, only ${allow}`)
    })
  }
}

/**
 * The same for paths of words alone (`/forms/stages`), which a parameter (`/forms/{id}`) would take for an id where the
 * method is offered there only: call it before all routes.
 */
export function guardWords(
  app: OpenAPIHono<Env>,
  endpoints: readonly Endpoint[],
  refuse: (message: string) => Error,
): void {
  for (const [path, offered] of Map.groupBy(endpoints, (e) => e.path)) {
    if (path.includes('{')) continue
    const methods = [...offered.map(({ method }) => method.toUpperCase()), 'OPTIONS']
    const allow = methods.join(', ')
    app.all(path, (c, next) => {
      const asked = c.req.method === 'HEAD' ? 'GET' : c.req.method
      if (methods.includes(asked)) return next()
      c.header('Allow', allow)
      throw refuse(`${asked} is not offered here, only ${allow}`)
    })
  }
}

function methodsByPath(app: OpenAPIHono<Env>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { path, method } of app.routes) {
    if (method === 'ALL') continue // middleware
    found.set(path, (found.get(path) ?? new Set()).add(method))
  }
  return found
}

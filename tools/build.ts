import { join } from 'node:path'
import { build } from '#server/build/build-when-stale.ts'

// `npm run build`
build(join(import.meta.dirname, '..'), 'inherit')

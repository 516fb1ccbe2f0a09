import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { documentedApps } from '#server/apps/apis.ts'

import { openApiDocuments } from '#server/apps/openapi.ts'

const FOLDER = join(import.meta.dirname, '../lib/client')
const HEADER = '// Made from the contracts by `npm run generate`; a test compares. Do not edit.\n'

/** The TypeScript types of the three APIs, by file, as they must stand in `lib/client/`. */
export async function generateClientTypes(): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const [name, document] of Object.entries(openApiDocuments({ apps: documentedApps() }))) {
    const ast = await openapiTS(JSON.stringify(document))
    files.set(join(FOLDER, name.replace('.json', '.d.ts')), HEADER + astToString(ast))
  }
  return files
}

if (process.argv[1] === import.meta.filename)
  for (const [file, text] of await generateClientTypes()) writeFileSync(file, text)

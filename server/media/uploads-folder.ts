import { join } from 'node:path'
import type { Config } from '#server/config.ts'

/** Where the files of forms lie while a request is at them, and those of exports while they grow. */
export const uploadsFolder = ({ DATA_DIR }: Pick<Config, 'DATA_DIR'>) => join(DATA_DIR, 'uploads')

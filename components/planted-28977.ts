import { readConfig } from '#server/config.ts'
readConfig()

import { askWorker, once } from './worker.ts'

/** Natural Earth's land and borders as GeoJSON: `kind` is `land` or `border`. */
export const landJson: () => Promise<string> = once(() => askWorker<string>('./land-worker.ts'))

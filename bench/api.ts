import { KEY, type ServerProcess } from './server-process.ts'

/** Calls the team API with the key of the first start. @throws {Error} when it is refused */
export async function call<T>(
  server: Pick<ServerProcess, 'url'>,
  method: string,
  path: string,
  body?: object,
): Promise<T> {
  const init = { method, headers: { authorization: `Bearer ${KEY}` }, ...(body && { body: JSON.stringify(body) }) }
  const response = await fetch(server.url + path, init)
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as T
}

/** Makes vehicles over the API; their ids. */
export async function makeVehicles(server: ServerProcess, count: number): Promise<string[]> {
  const make = async (n: number) => {
    const { data } = await call<{ data: { id: string } }>(server, 'POST', '/v1/vehicles', {
      name: `Unit ${n}`,
      type: 'engine',
    })
    return data.id
  }
  return inParallel(count, 32, make)
}

/** Does `work(0 … count - 1)`, `width` at a time; the results in order. */
export async function inParallel<T>(count: number, width: number, work: (n: number) => Promise<T>): Promise<T[]> {
  const results: T[] = []
  let next = 0
  const lane = async () => {
    for (let n = next++; n < count; n = next++) results[n] = await work(n)
  }
  await Promise.all(Array.from({ length: width }, lane))
  return results
}

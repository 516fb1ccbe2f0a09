/**
 * Goes on when nobody reads what we print any more (the other end of a pipe is gone). Without a listener each line would be
 * an uncaught error, which Next prints, which is the next one: a process busy with nothing else.
 */
export function bearUnreadLog(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}

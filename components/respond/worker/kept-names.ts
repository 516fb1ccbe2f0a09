/** The name under which the page is kept. */
export const KEPT = 'muster-respond'
/** Every alarm is drawn by the same page. */
export const PAGE = '/respond'

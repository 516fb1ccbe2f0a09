/** What lies under the thumb. */
export const PANEL =
  'grid grid-cols-[minmax(0,1fr)] gap-2.5 border-line border-t bg-panel px-4 pt-3 pb-[max(12px,env(safe-area-inset-bottom))] sm:gap-3 sm:px-5 wide:border-s'

/** After what had the focus is gone (a vehicle assigned, a form sent): to the detail, not to the top of the page. */
export function keepFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('[data-detail]')?.focus()
  })
}

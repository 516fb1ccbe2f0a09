import { byId } from './boot.ts'

type Check = { name: 'place' | 'category'; marked: HTMLElement; focused: HTMLElement; isWrong: () => boolean }

/**
 * Looks at what would keep the report back (server/caller/form-fields.ts) before it is sent: it is said at its field, and
 * the first has the focus. `isComplete` says so; `forgive` takes back what is not wrong any more.
 */
export function openChecks(form: HTMLFormElement) {
  const address = byId<HTMLInputElement>('address')
  const category = byId('category')
  const checks: Check[] = [
    {
      name: 'place',
      marked: address,
      focused: address,
      isWrong: () => address.value.trim() === '' && byId<HTMLInputElement>('latitude').value === '',
    },
    {
      name: 'category',
      marked: category,
      focused: category.querySelector('input') ?? category,
      isWrong: () => !category.querySelector('input:checked'),
    },
  ]
  function mark({ name, marked }: Check, isWrong: boolean): void {
    byId(`${name}-fault`).hidden = !isWrong
    if (isWrong) marked.setAttribute('aria-invalid', 'true')
    else marked.removeAttribute('aria-invalid')
  }
  function forgive(): void {
    for (const check of checks) if (!check.isWrong()) mark(check, false)
  }
  form.addEventListener('input', forgive)
  form.addEventListener('change', forgive)
  return {
    forgive,
    isComplete(): boolean {
      for (const check of checks) mark(check, check.isWrong())
      const first = checks.find(({ isWrong }) => isWrong())
      byId('wrong').textContent = first ? (form.dataset.wrong ?? '') : ''
      first?.focused.focus()
      return first === undefined
    },
  }
}

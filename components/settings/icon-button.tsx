import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Button } from '#components/ui/button.tsx'

type Props = { icon: LucideIcon; label: string; idle?: boolean } & Omit<ComponentProps<'button'>, 'children'>

/** A small button without words. `idle`: it does nothing now, and keeps the focus that `disabled` would lose. */
export function IconButton({ icon: Icon, label, idle = false, onClick, ...rest }: Props) {
  return (
    <Button
      look="quiet"
      size="small"
      className="w-7 px-0 aria-disabled:cursor-default aria-disabled:opacity-40"
      aria-label={label}
      title={label}
      aria-disabled={idle || undefined}
      onClick={idle ? undefined : onClick}
      {...rest}
    >
      <Icon size={15} aria-hidden />
    </Button>
  )
}

import { Check } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from './cn.ts'

type Props = {
  trigger: ReactNode
  children: ReactNode
  align?: 'start' | 'end'
  side?: 'top' | 'bottom'
  className?: string
  /** For a menu that something else opens, too: a key. */
  state?: { open: boolean; onOpenChange: (open: boolean) => void }
  /** Where the focus goes when it closes, instead of back to `trigger`. */
  focusAfter?: () => void
}

/** A menu that opens from `trigger`. What is longer than the window scrolls. */
export function Menu({ trigger, children, align = 'end', side = 'bottom', className, state, focusAfter }: Props) {
  const onCloseAutoFocus = (event: Event) => {
    if (!focusAfter) return
    event.preventDefault()
    focusAfter()
  }
  return (
    <DropdownMenu.Root modal={false} {...state}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          onCloseAutoFocus={onCloseAutoFocus}
          className={cn(
            'z-40 max-h-(--radix-dropdown-menu-content-available-height) min-w-48 overflow-y-auto rounded-md border border-edge bg-raised p-1 text-text',
            className,
          )}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

const ITEM =
  'flex cursor-pointer select-none min-h-8 items-center gap-2 rounded px-2.5 py-1.5 text-[13px] outline-none data-[highlighted]:bg-panel'

export function MenuItem({
  children,
  onSelect,
  danger = false,
}: {
  children: ReactNode
  onSelect: () => void
  danger?: boolean
}) {
  return (
    <DropdownMenu.Item onSelect={onSelect} className={cn(ITEM, danger && 'text-late-word')}>
      {children}
    </DropdownMenu.Item>
  )
}

export const MenuNote = ({ children }: { children: ReactNode }) => (
  <div className="border-line border-b px-2.5 pt-1 pb-2 text-meta text-second">{children}</div>
)

/** Items that belong together, under a word that says why. */
export const MenuGroup = ({ title, children }: { title: string; children: ReactNode }) => (
  <DropdownMenu.Group aria-label={title}>
    <MenuLabel title={title} />
    {children}
  </DropdownMenu.Group>
)

type Choices = { title: string; value: string; onChoose: (value: string) => void; children: ReactNode }

/** Items of which one is chosen. */
export const MenuChoices = ({ title, value, onChoose, children }: Choices) => (
  <DropdownMenu.RadioGroup aria-label={title} value={value} onValueChange={onChoose}>
    <MenuLabel title={title} />
    {children}
  </DropdownMenu.RadioGroup>
)

export const MenuChoice = ({ value, children }: { value: string; children: ReactNode }) => (
  <DropdownMenu.RadioItem value={value} className={ITEM}>
    <span className="w-[15px] shrink-0">
      <DropdownMenu.ItemIndicator>
        <Check size={15} aria-hidden />
      </DropdownMenu.ItemIndicator>
    </span>
    {children}
  </DropdownMenu.RadioItem>
)

type Switch = { checked: boolean; onChange: (checked: boolean) => void; children: ReactNode }

/** An item that is on or off; the menu stays, as more of them may be pressed. */
export const MenuSwitch = ({ checked, onChange, children }: Switch) => (
  <DropdownMenu.CheckboxItem
    checked={checked}
    onCheckedChange={onChange}
    onSelect={(event) => event.preventDefault()}
    className={ITEM}
  >
    <span className="w-[15px] shrink-0">
      <DropdownMenu.ItemIndicator>
        <Check size={15} aria-hidden />
      </DropdownMenu.ItemIndicator>
    </span>
    {children}
  </DropdownMenu.CheckboxItem>
)

const MenuLabel = ({ title }: { title: string }) => (
  <DropdownMenu.Label className="px-2.5 pt-2 pb-1 text-hint text-tiny uppercase tracking-[0.700px]">
    {title}
  </DropdownMenu.Label>
)

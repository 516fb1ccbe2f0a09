import { Pencil } from 'lucide-react'
import { IconButton } from './icon-button.tsx'
import type { useFormToggle } from './use-form-toggle.ts'

/** Opens the form of a row, and shuts it. */
export const EditButton = ({ label, editor }: { label: string; editor: ReturnType<typeof useFormToggle> }) => (
  <IconButton ref={editor.button} icon={Pencil} label={label} aria-expanded={editor.isOpen} onClick={editor.toggle} />
)

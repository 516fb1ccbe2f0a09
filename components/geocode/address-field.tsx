import { Popover } from 'radix-ui'
import { type Ref, useEffect, useId, useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { useWords } from '#components/words/words-context.ts'
import { FoundPlace } from './found-place.tsx'
import type { GeocodedPlace } from './queries.ts'
import { useFoundPlaces } from './use-found-places.ts'
import { useListbox } from './use-listbox.ts'

type Props = {
  label: string
  value: string
  problem: string | undefined
  autoFocus: boolean
  /** Where the form finds the field when it was refused. */
  ref: Ref<HTMLInputElement>
  onType: (text: string) => void
  onChoose: (place: GeocodedPlace) => void
}

/** An address as it is typed, and beneath it the places it may be. Without an answer it is a field like any other. */
export function AddressField({ label, value, problem, autoFocus, ref, onType, onChoose }: Props) {
  const { t } = useWords()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const { places, isCurrent, failed } = useFoundPlaces(value, isOpen)
  const isShown = isOpen && places.length > 0
  const choose = (at: number) => {
    const place = places[at]
    if (!place) return
    onChoose(place)
    setOpen(false)
  }
  const list = useListbox({
    count: isCurrent ? places.length : 0,
    isOpen: isShown,
    open: () => setOpen(true),
    close: () => setOpen(false),
    choose,
  })
  const { leave } = list
  // biome-ignore lint/correctness/useExhaustiveDependencies: other places are another list
  useEffect(leave, [places])
  const optionId = (at: number) => `${id}-${at}`
  return (
    <Popover.Root open={isShown} onOpenChange={setOpen}>
      <Popover.Anchor>
        <Field
          ref={ref}
          label={label}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={`${id}-list`}
          aria-activedescendant={list.active < 0 ? undefined : optionId(list.active)}
          autoComplete="off"
          autoFocus={autoFocus}
          dir="auto"
          value={value}
          problem={problem}
          hint={failed ? t('alarms.find.noAnswer') : t('alarms.find.hint')}
          onChange={({ target }) => {
            onType(target.value)
            setOpen(true)
          }}
          onBlur={() => setOpen(false)}
          onKeyDown={list.onKeyDown}
        />
      </Popover.Anchor>
      <span role="status" className="sr-only">
        {isShown && isCurrent && t('alarms.find.count', { count: places.length })}
      </span>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={-14}
          collisionPadding={8}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          className="z-40 max-h-(--radix-popover-content-available-height) w-(--radix-popover-trigger-width) min-w-64 overflow-y-auto rounded-md border border-edge bg-raised p-1 text-text"
          role="presentation"
        >
          <div role="listbox" id={`${id}-list`} aria-label={t('alarms.find.list')}>
            {places.map((place, at) => (
              <FoundPlace
                key={`${place.label} ${place.latitude} ${place.longitude}`}
                id={optionId(at)}
                place={place}
                isActive={at === list.active}
                onPoint={() => isCurrent && list.goTo(at)}
                onChoose={() => choose(at)}
              />
            ))}
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

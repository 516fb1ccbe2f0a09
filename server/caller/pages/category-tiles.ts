import { html } from 'hono/html'
import type { CallerTranslate } from '#lib/caller/words.ts'
import { faultLine, wrongMarks } from './field.ts'
import type { Html } from './page.ts'

export type FormCategory = { id: number; name: string; children: { id: number; name: string }[] }
/** `first`: the ids of what is reported most, the most first. */
type Choice = { categories: FormCategory[]; first: number[]; chosen: string; isWrong: boolean; isFocused: boolean }
type Tile = { id: number; name: string; above: string | null }

const TILES = 8

/**
 * What it is about: eight large tiles, with what is reported most and then the kinds in their order; all the rest opens
 * below them. One choice among all, without a program, too.
 */
export function categoryTiles({ categories, first, chosen, isWrong, isFocused }: Choice, t: CallerTranslate): Html {
  const tiles = tilesOf(categories, first)
  const isTile = (id: number) => tiles.some((tile) => tile.id === id)
  const [large, small] = [chooser('tile', chosen), chooser('choice', chosen)]
  const rest = categories.map((one) => group(one, t, (id) => !isTile(id), small))
  const isInRest = chosen !== '' && !isTile(Number(chosen))
  return html`<fieldset id="category" role="radiogroup" aria-required="true" aria-describedby="category-fault"${wrongMarks(isWrong, false)}><legend>${t('caller.form.category')}</legend>
${faultLine('category', isWrong, t)}
<div class="tiles">${tiles.map((tile, i) => large(tile, isFocused && i === 0))}</div>
${rest.every((one) => one === '') ? '' : html`<details class="others"${isInRest ? html` open` : ''}><summary>${t('caller.form.otherKind')}</summary>${rest}</details>`}
</fieldset>`
}

function tilesOf(categories: FormCategory[], first: number[]): Tile[] {
  const all = categories.flatMap((top): Tile[] => [
    { id: top.id, name: top.name, above: null },
    ...top.children.map((child) => ({ ...child, above: top.name })),
  ])
  const used = first.flatMap((id) => all.find((tile) => tile.id === id) ?? [])
  const kinds = all.filter(({ id, above }) => above === null && !first.includes(id))
  return [...used, ...kinds].slice(0, TILES)
}

/** One kind with what is below it and is no tile; the last is what is none of them. */
function group({ id, name, children }: FormCategory, t: CallerTranslate, isShown: (id: number) => boolean, one: Drawn) {
  if (children.length === 0) return isShown(id) ? one({ id, name, above: null }) : ''
  const shown = children.filter((child) => isShown(child.id)).map((child) => one({ ...child, above: null }))
  if (isShown(id)) shown.push(one({ id, name: t('caller.form.anotherKind', { name }), above: null }))
  return shown.length === 0
    ? ''
    : html`<div role="group" aria-label="${name}"><p class="kind">${name}</p>${shown}</div>`
}

type Drawn = (tile: Tile, isFocused?: boolean) => Html
const chooser =
  (look: 'tile' | 'choice', chosen: string): Drawn =>
  ({ id, name, above }, isFocused = false) =>
    html`<label class="${look}"><input type="radio" name="category" value="${id}" required${String(id) === chosen ? html` checked` : ''}${isFocused ? html` autofocus` : ''}><span>${above === null ? '' : html`<small>${above}</small> `}${name}</span></label>`

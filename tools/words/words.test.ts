// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are programs
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { argumentsOf, compareLanguages, type Language } from './catalogue.ts'
import { unusedKeys, wrongValues } from './key-uses.ts'
import { literalTexts } from './literal-texts.ts'
import { physicalSides } from './physical-sides.ts'
import type { Problem } from './problem.ts'
import { parseSource } from './source.ts'

const source = (text: string) => parseSource('components/planted.tsx', text)
const messages = (problems: Problem[]) => problems.map(({ message }) => message)
const english = new Map(
  Object.entries({
    'a.plain': 'Plain',
    'a.greeting': 'Good morning, {name}',
    'a.status.late': 'late',
    'a.status.there': 'there',
  }),
)

describe('a text in a source is refused', () => {
  const planted: [where: string, text: string][] = [
    ['between tags', 'const A = () => <p>Unit late</p>'],
    ['one letter between tags', 'const A = () => <b>N</b>'],
    ['chosen between tags', "const A = () => <p>{late ? 'late' : t('a.plain')}</p>"],
    ['shown when', "const A = () => <p>{late && 'late'}</p>"],
    ['a template between tags', 'const A = () => <p>{`${n} units`}</p>'],
    ['an aria-label', 'const A = () => <i aria-label="Close" />'],
    ['a title', 'const A = () => <i title={`Use ${other} theme`} />'],
    ['a placeholder', "const A = () => <input placeholder={'Search'} />"],
    ['an alt', 'const A = () => <img alt="Photo" />'],
    ['a label of our own', 'const A = () => <Field label="E-mail" />'],
    ['a toast', "toast.error('Not sent')"],
    ['more of a toast', "toast(t('a.plain'), { description: 'once' })"],
    ['a property that is shown', "const PAGES = [{ label: 'Replies' }]"],
    ['a sentence anywhere', "setRefusal('This link is not whole.')"],
    ['a sentence with a value', 'throw new Problem(0, `The server answered ${status}.`)'],
  ]
  for (const [where, text] of planted) test(where, () => assert.equal(literalTexts(source(text)).length, 1, text))
})

test('what is no text, or nobody reads, may stand in a source', () => {
  const fine = [
    "const A = () => <p className=\"grow\">{t('a.plain')} · {n}{' '}<Kbd>N</Kbd> Muster</p>",
    "const A = () => <p>{state === 'late' ? t('a.plain') : n}</p>",
    'const A = () => <Row label={t(\'a.plain\')} look="quiet" title={name} />',
    "throw new Error('There are no words outside of WordsProvider')",
    "console.warn('A change could not be read', error)",
    "const path = '/Settings and more'",
  ]
  for (const text of fine) assert.deepEqual(messages(literalTexts(source(text))), [], text)
})

test('a class that names a side of the screen is refused, unless it says why', () => {
  const sided = [
    'ml-2',
    'max-lg:-mr-1',
    'pl-[3px]',
    'right-0',
    'hover:left-1/2',
    'text-left',
    'border-l',
    'rounded-tl-md',
  ]
  for (const name of sided)
    assert.equal(physicalSides(source(`const A = () => <p className="flex ${name} grow" />`)).length, 1, name)
  for (const name of ['ms-2', 'pe-3', 'start-0', 'text-start', 'border-s', 'rounded', 'mx-auto', 'place-items-center'])
    assert.deepEqual(physicalSides(source(`const A = () => <p className="flex ${name}" />`)), [], name)
  assert.deepEqual(physicalSides(source(`const AT = 'absolute left-2' // physical: beside the map's own button`)), [])
  assert.deepEqual(physicalSides(source(`map.addControl(scale, 'bottom-left')\nconst KEY = 'left'`)), [])
})

describe('between the languages', () => {
  const inSwedish = (own: Record<string, string>): Language[] => [
    { code: 'en', messages: english },
    { code: 'sv', messages: new Map([...english, ...Object.entries(own)]) },
  ]
  const judged = (own: Record<string, string>) => messages(compareLanguages(inSwedish(own)))

  test('the same keys with the same values are right, whatever their order and plural forms', () => {
    assert.deepEqual(judged({ 'a.greeting': '{name}: {name, select, other {{name}}}' }), [])
  })
  test('a key that one lacks is refused', () => {
    const sv = { code: 'sv', messages: new Map([['a.plain', 'Enkel']]) }
    assert.equal(compareLanguages([{ code: 'en', messages: english }, sv]).length, 3)
  })
  test('a language of the citizens’ pages alone has their part, and no other', () => {
    const both = new Map([...english, ['caller.danger', 'In danger?']])
    const spanish = (messages: Map<string, string>) =>
      compareLanguages([
        { code: 'en', messages: both },
        { code: 'es', messages },
      ])
    assert.deepEqual(spanish(new Map([['caller.danger', '¿En peligro?']])), [])
    assert.deepEqual(messages(spanish(new Map())), ['caller.danger is missing'])
  })
  test('so is a key that English lacks, one that is empty, other values, and what is no message', () => {
    assert.deepEqual(judged({ 'a.more': 'Mer' }), ['a.more is not in English'])
    assert.deepEqual(judged({ 'a.plain': ' ' }), ['a.plain is empty'])
    assert.deepEqual(judged({ 'a.greeting': 'Hej {namn}' }), ['a.greeting has the values (namn), in English (name)'])
    assert.match(judged({ 'a.greeting': 'Hej {name' })[0] ?? '', /is no ICU message/)
  })
})

test('the values of a message are found wherever they stand', () => {
  const message = '<a>{who}</a> {n, plural, one {# of {all}} other {<b>{at, time, short}</b>}}'
  assert.deepEqual([...argumentsOf(message)], ['a', 'all', 'at', 'b', 'n', 'who'])
})

test('a key nobody uses is refused; the beginning of a template uses all below it', () => {
  const uses = "t('a.plain'); t(`a.status.${status}`)"
  assert.deepEqual(messages(unusedKeys(english, [source(uses)])), ['a.greeting is used nowhere'])
})

test('a call that gives other values than its message takes is refused', () => {
  const judged = (call: string) => messages(wrongValues(english, source(call)))
  assert.deepEqual(judged("t('a.greeting', { name })"), [])
  assert.deepEqual(judged("t('a.greeting', values)"), [])
  assert.deepEqual(judged("words.t('a.greeting', { nam: 1 })"), ['a.greeting takes (name), and is given (nam)'])
  assert.deepEqual(judged("t('a.greeting')"), ['a.greeting takes (name), and is given ()'])
  assert.deepEqual(judged("t('a.plain', { n })"), ['a.plain takes (), and is given (n)'])
})

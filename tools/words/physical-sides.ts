import ts from 'typescript'
import type { Problem } from './problem.ts'
import { nodesIn, placeOf, type Source } from './source.ts'

/** Classes of Tailwind that name a side of the screen; a page written from right to left needs start and end. */
const SIDED =
  /^-?(?:(?:scroll-)?[mp][lr]|left|right|border-[lr]|rounded-(?:[lr]|[tb][lr])|(?:origin|object|bg)-(?:left|right))(?:-\S+)?$|^(?:text|float|clear)-(?:left|right)$/

/** A side that is meant, e.g. of a map, is marked on its line or the one above. */
const REASON = /\/[/*] *physical: *\S/

/** Classes that stand on the same side whichever way the page is written. */
export function physicalSides(source: Source): Problem[] {
  const lines = source.tree.text.split('\n')
  return [...nodesIn(source.tree)].filter(isText).flatMap((node) => {
    const line = source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line
    if (REASON.test(lines[line] ?? '') || REASON.test(lines[line - 1] ?? '')) return []
    return sidedIn(node.text).map((name) => ({
      at: placeOf(source, node),
      message: `“${name}” is a side of the screen: use ms-/me-, ps-/pe-, start-/end-, text-start …, or say why: // physical: …`,
    }))
  })
}

const sidedIn = (text: string) => text.split(/\s+/).filter((name) => SIDED.test(name.slice(name.lastIndexOf(':') + 1)))

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  (ts.isStringLiteral(node) && !ts.isImportDeclaration(node.parent) && !isAlone(node)) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node)

/** "left" may be anything: a key, a side of MapLibre's. */
const isAlone = ({ text }: ts.StringLiteral) => /^(left|right)$/.test(text)

import ts from 'typescript'
import { argumentsOf } from './catalogue.ts'
import type { Problem } from './problem.ts'
import { nodesIn, placeOf, type Source } from './source.ts'

/** Keys of English that no source names. A template that begins like keys (`status.${status}`) names all of them. */
export function unusedKeys(english: ReadonlyMap<string, string>, sources: Source[]): Problem[] {
  const named = new Set<string>()
  const beginnings = new Set<string>()
  for (const node of sources.flatMap(({ tree }) => [...nodesIn(tree)])) {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) named.add(node.text)
    if (ts.isTemplateHead(node) && node.text.includes('.')) beginnings.add(node.text)
  }
  const isUsed = (key: string) => named.has(key) || [...beginnings].some((beginning) => key.startsWith(beginning))
  return [...english.keys()]
    .filter((key) => !isUsed(key))
    .map((key) => ({ at: `messages/en/${key.split('.')[0]}.json`, message: `${key} is used nowhere` }))
}

/** Calls of `t` that give other values than the message takes. */
export function wrongValues(english: ReadonlyMap<string, string>, source: Source): Problem[] {
  return [...nodesIn(source.tree)].filter(ts.isCallExpression).flatMap((call) => {
    const [first, second] = call.arguments
    if (!isTranslation(call) || !first || !ts.isStringLiteral(first)) return []
    const text = english.get(first.text)
    const given = givenIn(second)
    if (text === undefined || given === undefined) return [] // the compiler knows keys; values may come from elsewhere
    const [said, wanted] = [given.toSorted().join(', '), [...argumentsOf(text)].join(', ')]
    if (said === wanted) return []
    return [{ at: placeOf(source, call), message: `${first.text} takes (${wanted}), and is given (${said})` }]
  })
}

const isTranslation = (call: ts.CallExpression) => /(^|\.)t(\.rich|\.markup)?$/.test(call.expression.getText())

/** The names in an object literal; undefined when they cannot be seen here. */
function givenIn(node: ts.Node | undefined): string[] | undefined {
  if (!node) return []
  if (!ts.isObjectLiteralExpression(node) || node.properties.some(ts.isSpreadAssignment)) return undefined
  return node.properties.map(({ name }) => name?.getText() ?? '')
}

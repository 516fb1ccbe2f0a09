import ts from 'typescript'
import { NAMES, SPOKEN } from './conventions.ts'
import type { Problem } from './problem.ts'
import { literalText, nodesIn, placeOf, type Source } from './source.ts'

/** Texts that stand in a source instead of the catalogue. */
export function literalTexts(source: Source): Problem[] {
  const found = new Map<ts.Node, string>()
  for (const node of nodesIn(source.tree)) for (const text of spokenIn(node)) found.set(text.node, text.words)
  return [...found].map(([node, words]) => ({
    at: placeOf(source, node),
    message: `“${words}” stands in the source: give it a key in messages/`,
  }))
}

type Text = { node: ts.Node; words: string }

function spokenIn(node: ts.Node): Text[] {
  if (ts.isJsxText(node)) return saysSomething(node.text) && !isKeyCap(node) ? [{ node, words: node.text.trim() }] : []
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return textsOf(node.expression)
  if (ts.isJsxAttribute(node)) return isSpoken(node.name.getText()) ? textsOf(valueIn(node)) : []
  if (ts.isPropertyAssignment(node)) return isSpoken(nameOf(node.name)) ? textsOf(node.initializer) : []
  if (ts.isCallExpression(node) && /^toast\b/.test(node.expression.getText())) return node.arguments.flatMap(textsOf)
  return sentenceIn(node)
}

/** What stands on a key of the keyboard is the same everywhere. */
const isKeyCap = ({ parent }: ts.JsxText) =>
  ts.isJsxElement(parent) && parent.openingElement.tagName.getText() === 'Kbd'

const isSpoken = (name: string) => SPOKEN.has(name)
const nameOf = (name: ts.PropertyName) => (ts.isStringLiteral(name) ? name.text : name.getText())

function valueIn({ initializer }: ts.JsxAttribute): ts.Node | undefined {
  return initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer
}

/** The texts an expression may turn out to be; what a call, an attribute or a comparison holds is none of them. */
function textsOf(node: ts.Node | undefined): Text[] {
  if (!node) return []
  const words = literalText(node)
  if (words !== undefined) return saysSomething(words) ? [{ node, words }] : []
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return textsOf(node.expression)
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)]
  if (ts.isBinaryExpression(node) && !COMPARES.has(node.operatorToken.kind))
    return [...textsOf(node.left), ...textsOf(node.right)]
  if (ts.isObjectLiteralExpression(node))
    return node.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) ? textsOf(property.initializer) : [],
    )
  return []
}

const COMPARES = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.GreaterThanToken,
])

/** A sentence is one wherever it stands, but for what only developers read: an error of ours, a line on the browser's console. */
function sentenceIn(node: ts.Node): Text[] {
  const words = literalText(node)
  if (words === undefined || !/^\p{Lu}\p{Ll}*[,;:]?\s+\S/u.test(words.trimStart())) return []
  return isForDevelopers(node.parent) ? [] : [{ node, words }]
}

function isForDevelopers(parent: ts.Node): boolean {
  if (ts.isNewExpression(parent)) return parent.expression.getText() === 'Error'
  return ts.isCallExpression(parent) && parent.expression.getText().startsWith('console.')
}

const saysSomething = (text: string) => /\p{L}/u.test(text) && !NAMES.has(text.trim())

import ts from 'typescript'
import { READ_ATTRIBUTES } from './conventions.ts'

/** What stands for a value in the markup; no letter. */
const VALUE = '\0'
/** A template may be no more than attributes of a tag: html` hidden`. */
const ATTRIBUTES = /^(\s+[\w-]+(="[^"]*")?)+$/

/** The template of html`…`; undefined for every other node. */
export const htmlIn = (node: ts.Node): ts.TemplateLiteral | undefined =>
  ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html' ? node.template : undefined

/** What the markup itself gives to read: between tags, and in attributes that are read. */
export function textsInHtml(template: ts.TemplateLiteral): string[] {
  const markup = markupOf(template)
  const attributes = [...markup.matchAll(/\s([\w-]+)="([^"]*)"/g)].filter(([, name]) => READ_ATTRIBUTES.has(name!))
  const between = markup.replaceAll(/<[^>]*>/g, VALUE).replaceAll(/&#?\w+;/g, VALUE)
  return [...attributes.map(([, , text]) => text!), between]
    .flatMap((text) => text.split(VALUE))
    .map((text) => text.trim())
}

/** The values that are read: between tags, or in attributes that are. */
export function readValues(template: ts.TemplateLiteral): ts.Expression[] {
  if (!ts.isTemplateExpression(template)) return []
  const before = markupOf(template).split(VALUE)
  return template.templateSpans
    .map(({ expression }, i) => ({ expression, markup: before.slice(0, i + 1).join(VALUE) }))
    .filter(({ markup }) => isReadAfter(markup))
    .map(({ expression }) => expression)
}

function isReadAfter(markup: string): boolean {
  if (markup.lastIndexOf('<') <= markup.lastIndexOf('>')) return true
  return READ_ATTRIBUTES.has(/\s([\w-]+)="[^"]*$/.exec(markup)?.[1] ?? '')
}

function markupOf(template: ts.TemplateLiteral): string {
  const text = ts.isTemplateExpression(template)
    ? [template.head, ...template.templateSpans.map(({ literal }) => literal)].map((part) => part.text).join(VALUE)
    : template.text
  return ATTRIBUTES.test(text) ? `<i${text}>` : text
}

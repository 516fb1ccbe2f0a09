type Parameter = { description?: string; required?: boolean; schema?: { example?: unknown } }
type Document = { paths?: Record<string, Record<string, { parameters?: Parameter[] }>> }

/**
 * Swagger UI sends the example of every parameter with a request that is tried: a list would be filtered, a change
 * refused for a version nobody meant. So the examples of optional ones move into their descriptions, as words.
 */
export const emptyOptionals = () => ({
  statePlugins: {
    spec: {
      wrapActions: {
        updateJsonSpec: (update: (document: Document) => unknown) => (document: Document) => {
          for (const path of Object.values(document.paths ?? {}))
            for (const { parameters = [] } of Object.values(path)) for (const one of parameters) explain(one)
          return update(document)
        },
      },
    },
  },
})

function explain(parameter: Parameter): void {
  const example = parameter.schema?.example
  if (parameter.required || example === undefined || !parameter.schema) return
  parameter.description = `${parameter.description ?? ''} For example \`${example}\`.`.trim()
  delete parameter.schema.example
}

const { options } = require('./.dependency-cruiser.cjs')

/**
 * Folders have floors: none imports, not even a type, from one that imports from it. Asked of the product without its tests, which
 * may reach for anything.
 */
module.exports = {
  forbidden: [
    {
      name: 'floors',
      comment: 'Two folders that need each other are one room, or what they share lies beneath both.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^(app|components|lib|server)(/|$)' },
      to: { circular: true },
    },
  ],
  options: { ...options, exclude: { path: `${options.exclude.path}|\\.test\\.tsx?$` } },
}

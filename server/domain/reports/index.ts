export { type Category, categoriesOf } from './categories.ts'
export { addDefaultCategories } from './default-categories.ts'
export { fileReport } from './file-report.ts'
export { pageReports, type Report } from './store.ts'

export { type ContactChange, createContact, deleteContact, type NewContact, updateContact } from './change-contact.ts'
export { type Contact, type ContactType, isSomebody, mayRead, privilegesOnContact } from './contact.ts'
export { findOrAddContact } from './find-or-add.ts'
export { contactById, listContacts } from './store.ts'

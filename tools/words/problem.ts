/** What is wrong, and where: `file:line`. */
export type Problem = { at: string; message: string }

export const problemText = ({ at, message }: Problem): string => `${at}  ${message}`

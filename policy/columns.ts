import { policies } from './all.ts'

export type MaskedColumn = { schema: string; type: string; column: string }

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Where the masked values stand in the database: the audit keeps none of them. */
export const maskedColumns = (): MaskedColumn[] =>
  Object.entries(policies).flatMap(([schema, { masked }]) =>
    Object.entries(masked).flatMap(([path, { column }]) => {
      const [type, field] = path.split('.') as [string, string]
      return column === null ? [] : [{ schema, type, column: column ?? snake(field) }]
    }),
  )

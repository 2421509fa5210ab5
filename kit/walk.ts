import { and, type AnyColumn, asc, desc, type SQL, sql, type SQLWrapper } from 'drizzle-orm'
import { inScope } from './access.ts'

/** Customers up to which a viewer has few: that many look-ups cost about as much as the longest walk of those who have more. */
const FEW = 5_000

/** The viewer's customers, read no further than it takes to know that they are not few. */
const own = sql`own as materialized (
  select k.customer_id from access.scope_keys k where k.key = any(${sql.placeholder('keys')}::text[]) and k.starts_at <= now() and k.ends_at > now()
  limit ${sql.raw(String(FEW + 1))})`
const areFew = sql`(select count(*) from own) <= ${sql.raw(String(FEW))}`

type Walk = {
  /** What stands behind `from`, and its columns. */
  from: SQLWrapper
  row: { id: AnyColumn; customerId: AnyColumn }
  /** What the list is ordered by before the id, without nulls; left out: by the id alone. */
  by?: SQL
  isAscending?: boolean
  where: SQL | undefined
  size: number
  /** A column that the filter narrows to the values of a parameter, with an index on it that goes on in the order of the list. */
  along?: { column: AnyColumn; values: SQL; /** So few rows have one that these are walked for everybody. */ isRare?: boolean }
}

/**
 * Ids of a page of rows of all customers that the viewer sees. A viewer of few customers: the first rows of each, merged. A
 * viewer of many: down the index of the order until the page is full, or down that of each value of a sparse filter. Either is
 * slow in the other's case; the count of customers decides while the statement runs.
 */
export const walkOf = ({ from, row: { id, customerId }, by, isAscending = false, where, size, along }: Walk): SQL => {
  const to = isAscending ? asc : desc
  const place = by ?? id
  const order = (value: SQL | AnyColumn, key: SQL | AnyColumn) => sql`order by ${by ? sql`${to(value)}, ` : sql``}${to(key)} limit ${sql.raw(String(size))}`
  const rows = (...conditions: SQL[]) => sql`select ${id} as id, ${place} as place from ${from} where ${and(...conditions, where)} ${order(place, id)}`
  const each = (of: SQL, condition: SQL, ...more: SQL[]) => sql`select page.id from ${of}, lateral (${rows(condition, ...more)}) page ${order(sql`page.place`, sql`page.id`)}`
  const walked = (gate: SQL) => {
    if (!along) return rows(gate, inScope(customerId))
    return each(sql`(select distinct value from unnest(${along.values}) as one (value) where ${gate}) one`, sql`${along.column} = one.value`, inScope(customerId))
  }
  if (along?.isRare) return sql`(${walked(sql`true`)})`
  return sql`(
    with ${own}
    (${each(sql`(select distinct own.customer_id from own where ${areFew}) mine`, sql`${customerId} = mine.customer_id`)})
    union all
    (select many.id from (${walked(sql`not ${areFew}`)}) many))`
}

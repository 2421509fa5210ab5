import { asc, desc, sql } from 'drizzle-orm'
import { pgTable, text } from 'drizzle-orm/pg-core'
import { afterAll, expect, test } from 'vitest'
import { inScope } from './access.ts'
import { connect, preparedRows, rows } from './database.ts'
import { testDatabase } from './testing.ts'
import { walkOf } from './walk.ts'

const things = pgTable('things', { id: text().notNull(), customerId: text('customer_id').notNull(), colour: text().notNull(), place: text().notNull() })

const connection = connect(await testDatabase(), { max: 2 })
const { db } = connection
afterAll(connection.close)

await rows(db, sql`
  insert into access.scope_keys select key, 'cus_' || n, '-infinity', ends_at from generate_series(1, 6000) n,
    (values ('all', 6000, 'infinity'::timestamptz), ('some', 40, 'infinity'), ('others', 60, 'infinity'), ('past', 6000, now())) as v (key, most, ends_at)
  where n <= most and (key <> 'others' or n > 30)`)
await rows(db, sql`
  create table things as select 'thi_' || lpad(n::text, 5, '0') as id, 'cus_' || 1 + n * 7919 % 6000 as customer_id,
    (array['red', 'green', 'blue', 'grey'])[1 + n % 3] as colour, (n * 31 % 97)::text as place from generate_series(1, 12000) n`)

const filters = { none: undefined, colour: sql`${things.colour} = any(${sql.placeholder('colours')}::text[])` }
const along = { column: things.colour, values: sql`${sql.placeholder('colours')}::text[]` }

for (const keys of [['all'], ['some'], ['some', 'others'], ['past'], ['nobody']])
  for (const by of [undefined, sql`${things.place}`])
    for (const isAscending of [true, false])
      for (const filter of ['none', 'colour'] as const)
        for (const way of filter === 'none' ? [undefined] : [undefined, along, { ...along, isRare: true }])
          test(`${keys.join(' and ')}, by ${by ? 'place' : 'id'}, ${isAscending ? 'first' : 'last'} ones, filter ${filter}${way ? ', along it' : ''}${way && 'isRare' in way ? ', rare' : ''}: the walk finds what a plain query finds`, async () => {
            const to = isAscending ? asc : desc
            const params = { keys, colours: ['red', 'grey', 'red'] }
            const where = filters[filter]
            const order = sql.join([...(by ? [to(by)] : []), to(things.id)], sql`, `)
            const plain = sql`select ${things.id} from ${things} where ${inScope(things.customerId)} ${where ? sql`and ${where}` : sql``} order by ${order} limit 21`
            const walked = sql`select ${things.id} from ${things} where ${things.id} in ${walkOf({ from: things, row: things, by, isAscending, where, size: 21, along: way })} order by ${order}`
            const expected = await preparedRows<{ id: string }>('', plain)(db, params)
            const found = await preparedRows<{ id: string }>('', walked)(db, params)
            expect(found).toEqual(expected)
            expect(found).toHaveLength(['past', 'nobody'].includes(keys[0]!) ? 0 : 21)
          })

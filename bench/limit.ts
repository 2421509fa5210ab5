import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { readExamples } from '../gateway/examples.ts'
import { config } from './identity.ts'
import pg from 'pg'

// The limit: what the same answer costs without any of our machinery. No token, no GraphQL, no plan: the request names
// the query by its path, and one statement written by hand, prepared, gives the whole answer as text.

const pool = new pg.Pool({ connectionString: config.databaseUrl, max: config.poolSize, options: '-c timezone=UTC -c jit=off' })

const statement = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
const queries = {
  'customer-360': { text: statement('limit.customer.sql'), first: 'id' },
  'portfolio-360': { text: statement('limit.portfolio.sql'), first: 'first' },
} as const
type Name = keyof typeof queries

const keysOf = async (subject: string) => (await pool.query<{ keys: string[] }>('select keys from access.principals where subject = $1', [subject])).rows[0]?.keys ?? []

const keys = Object.fromEntries(await Promise.all(readExamples().map(async ({ name, persona }) => [name, await keysOf(persona)] as const)))

const answer = async (request: IncomingMessage): Promise<string> => {
  const name = request.url!.slice(1) as Name
  const { variables } = JSON.parse(await text(request)) as { variables: Record<string, unknown> }
  const { rows } = await pool.query<{ data: string }>({ name, text: queries[name].text, values: [variables[queries[name].first], keys[name]] })
  return `{"data":${rows[0]!.data}}`
}

createServer((request, response) => {
  if (request.method !== 'POST') return response.end()
  answer(request).then(
    (body) => response.setHeader('content-type', 'application/json').end(body),
    (error: unknown) => response.writeHead(500).end(String(error)),
  )
}).listen(config.port, '127.0.0.1')

import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

// The one place that reads the environment. Every problem is reported at once, one line each.

const port = z.coerce.number().int().min(0).max(65_535)
const url = z.url()

const signingKey = z.string().regex(/^[\w-]+:.{32,}$/, 'must be `id:secret` with a secret of 32 characters or more')

/** DEMO ONLY: between a gateway and subgraphs of one machine. Refused in production. */
const DEMO_SIGNING_KEY = 'demo:panorama-DEMO-signing-key-published-in-the-repository'

/** DEMO ONLY: vouches for the audit. Refused in production. */
const DEMO_AUDIT_KEY = 'demo:panorama-DEMO-audit-key-published-in-the-repository'

/** DEMO ONLY: seals and finds values that may only be looked up whole. Refused in production. */
const DEMO_LOOKUP_KEY = 'panorama-DEMO-lookup-key-published-in-the-repository'

const common = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
  SIGNING_KEY: signingKey.default(DEMO_SIGNING_KEY),
  SIGNING_KEY_PREVIOUS: signingKey.optional(),
  LOOKUP_KEY: z.string().min(32, 'must have 32 characters or more').default(DEMO_LOOKUP_KEY),
  POOL_SIZE: z.coerce.number().int().min(2).max(100).default(8),
})

const forGateway = common.extend({
  PORT: port.default(4000),
  DATABASE_URL: url.optional(),
  DATA_DIRECTORY: z.string().min(1).default('.data'),
  JWKS_URL: url.optional(),
  TOKEN_ISSUER: z.string().min(1).optional(),
  TOKEN_AUDIENCE: z.string().min(1).optional(),
  DEMO: z.enum(['auto', 'off']).default('auto'),
  SUBGRAPH_TIMEOUT_MS: z.coerce.number().int().min(50).max(60_000).default(5_000),
  AUDIT_KEY: signingKey.default(DEMO_AUDIT_KEY),
  AUDIT_KEY_PREVIOUS: signingKey.optional(),
  SUBGRAPH_CUSTOMERS_URL: url.optional(),
  SUBGRAPH_PRODUCTS_URL: url.optional(),
  SUBGRAPH_SALES_URL: url.optional(),
  SUBGRAPH_SERVICE_URL: url.optional(),
  SUBGRAPH_ORGANIZATION_URL: url.optional(),
  SUBGRAPH_WORK_URL: url.optional(),
})

const forSubgraph = common.extend({ PORT: port, DATABASE_URL: url })

type Common = z.infer<typeof common>

/** A setting that is wrong; the text is for the person who starts the system. */
export class ConfigurationError extends Error {}

const read = <Schema extends z.ZodType<Common>>(schema: Schema, environment: NodeJS.ProcessEnv, further: (values: z.infer<Schema>) => string[] = () => []) => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  const problems = parsed.success
    ? [...production(parsed.data), ...further(parsed.data)]
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}${given[String(issue.path[0])] === undefined ? ' (not set)' : ''}`)
  if (problems.length) throw new ConfigurationError(problems.join('\n'))
  return parsed.data as z.infer<Schema>
}

const production = ({ NODE_ENV, SIGNING_KEY, SIGNING_KEY_PREVIOUS, LOOKUP_KEY }: Common) =>
  NODE_ENV === 'production'
    ? [
        ...([SIGNING_KEY, SIGNING_KEY_PREVIOUS].includes(DEMO_SIGNING_KEY) ? ['SIGNING_KEY: the demo key is refused in production; set a secret of your own'] : []),
        ...(LOOKUP_KEY === DEMO_LOOKUP_KEY ? ['LOOKUP_KEY: the demo key is refused in production; set a secret of your own'] : []),
      ]
    : []

const keyPair = (current: string, previous: string | undefined) => {
  const key = (text: string) => ({ id: text.slice(0, text.indexOf(':')), secret: text.slice(text.indexOf(':') + 1) })
  return { current: key(current), previous: previous ? key(previous) : undefined }
}
const keysOf = ({ SIGNING_KEY, SIGNING_KEY_PREVIOUS }: Common) => keyPair(SIGNING_KEY, SIGNING_KEY_PREVIOUS)

export const gatewayConfig = (environment: NodeJS.ProcessEnv = process.env) => {
  const values = read(forGateway, environment, (settings) => [
    ...(settings.NODE_ENV === 'production' && !settings.JWKS_URL ? ['JWKS_URL: needed in production; demo tokens are refused there'] : []),
    ...(settings.NODE_ENV === 'production' && [settings.AUDIT_KEY, settings.AUDIT_KEY_PREVIOUS].includes(DEMO_AUDIT_KEY) ? ['AUDIT_KEY: the demo key is refused in production; set a secret of your own'] : []),
    ...(settings.JWKS_URL && !settings.TOKEN_ISSUER ? ['TOKEN_ISSUER: needed with JWKS_URL'] : []),
    ...(settings.JWKS_URL && !settings.TOKEN_AUDIENCE ? ['TOKEN_AUDIENCE: needed with JWKS_URL'] : []),
  ])
  const isDemo = !values.JWKS_URL
  return {
    environment: values.NODE_ENV,
    isDemo,
    host: values.HOST,
    port: values.PORT,
    logLevel: values.LOG_LEVEL,
    databaseUrl: values.DATABASE_URL,
    /** Absolute; a relative setting counts from the project. */
    dataDirectory: resolve(ROOT, values.DATA_DIRECTORY),
    poolSize: values.POOL_SIZE,
    /** Whether an empty database gets the demo operator. */
    loadsDemo: isDemo && values.DEMO === 'auto',
    tokens: isDemo
      ? ({ mode: 'demo' } as const)
      : ({ mode: 'jwks', url: values.JWKS_URL!, issuer: values.TOKEN_ISSUER!, audience: values.TOKEN_AUDIENCE! } as const),
    signingKeys: keysOf(values),
    /** Of the audit's checkpoints; the database never sees them. */
    auditKeys: keyPair(values.AUDIT_KEY, values.AUDIT_KEY_PREVIOUS),
    subgraphTimeout: values.SUBGRAPH_TIMEOUT_MS,
    /** Subgraphs that run elsewhere; the others run in this process. */
    subgraphUrls: Object.fromEntries(
      (['CUSTOMERS', 'PRODUCTS', 'SALES', 'SERVICE', 'ORGANIZATION', 'WORK'] as const).flatMap((name) => {
        const at = values[`SUBGRAPH_${name}_URL`]
        return at ? [[name.toLowerCase(), at]] : []
      }),
    ) as Record<string, string>,
  }
}
export type GatewayConfig = ReturnType<typeof gatewayConfig>

/** What values are sealed and found by: every process of one database has the same, for ever, or sealed values are lost. */
export const lookupKey = (environment: NodeJS.ProcessEnv = process.env): string => {
  const { NODE_ENV, LOOKUP_KEY } = common.pick({ NODE_ENV: true, LOOKUP_KEY: true }).safeParse(environment).data ?? {}
  if (!LOOKUP_KEY || (NODE_ENV === 'production' && LOOKUP_KEY === DEMO_LOOKUP_KEY)) throw new ConfigurationError('LOOKUP_KEY: needs a secret of 32 characters or more, in production not the demo key')
  return LOOKUP_KEY
}

export const subgraphConfig = (environment: NodeJS.ProcessEnv = process.env) => {
  const values = read(forSubgraph, environment)
  return { host: values.HOST, port: values.PORT, logLevel: values.LOG_LEVEL, databaseUrl: values.DATABASE_URL, poolSize: values.POOL_SIZE, signingKeys: keysOf(values) }
}
export type SubgraphConfig = ReturnType<typeof subgraphConfig>

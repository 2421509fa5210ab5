import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { getStaticFile } from 'ruru/static'

/** A text in the two languages of the page. */
export type Text = { zh: string; en: string }

export type ExplorerExample = {
  name: string
  title: Text
  query: string
  variables?: Record<string, unknown>
  /** The id of the persona it was written for. */
  persona?: string
}

export type ExplorerPersona = {
  id: string
  kind: 'staff' | 'partner' | 'enterprise'
  name: string
  /** Role or position. */
  title: Text
  /** What this persona may see. */
  note: Text | string
  token: string
}

export type ExplorerOptions = {
  examples: readonly ExplorerExample[]
  /** Asked on every load and when a token runs out. Absent or empty: the page asks for a token instead. */
  personas?: () => Promise<readonly ExplorerPersona[]>
  /** Path of the GraphQL endpoint on the same origin. */
  endpoint?: string
}

type File = { type: string; content: () => Promise<Buffer>; brotli: () => Promise<Buffer> }

const ownFiles: Record<string, string> = {
  'explorer.css': 'text/css; charset=utf-8',
  'explorer.js': 'text/javascript; charset=utf-8',
  'menu.js': 'text/javascript; charset=utf-8',
  'session.js': 'text/javascript; charset=utf-8',
  'fetcher.js': 'text/javascript; charset=utf-8',
  'texts.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
}

/** Monaco writes style elements and attributes, and brings its fonts and icons as data: URLs; nothing else is loosened. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const headers = {
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** The page at `/`, its files and its personas, all from this origin. */
export async function explorer(app: FastifyInstance, { examples, personas = async () => [], endpoint = '/graphql' }: ExplorerOptions) {
  const own = new Map<string, Buffer>()
  for (const name of [...Object.keys(ownFiles), 'explorer.html']) own.set(name, await readFile(new URL(`explorer/${name}`, import.meta.url)))

  const page = once(async () => {
    const version = digest(...own.values(), (await ruru('ruru.js', 'br'))?.headers.etag ?? '')
    const assets = `/explorer/assets/${version}`
    const config = JSON.stringify({ assets, endpoint, examples })
    const html = own.get('explorer.html')!.toString().replaceAll('{{assets}}', () => assets).replace('{{config}}', () => inScript(config))
    return { version, file: file('text/html; charset=utf-8', Buffer.from(html)) }
  })

  const files = new Map<string, File>()
  for (const [name, type] of Object.entries(ownFiles)) files.set(name, file(type, own.get(name)!))

  const asset = async (path: string) => {
    const known = files.get(path)
    const name = /^ruru\/([\w.]+)$/.exec(path)?.[1]
    const found = known || !name || name.endsWith('.map') ? known : await ruruFile(name)
    if (found && !known) files.set(path, found)
    return found
  }

  const guarded = { onRequest: async (_: FastifyRequest, reply: FastifyReply) => void reply.headers(headers) }

  app.get('/', guarded, async (request, reply) => send(request, reply.header('cache-control', 'no-cache'), (await page()).file))

  app.get<{ Params: { version: string; '*': string } }>('/explorer/assets/:version/*', guarded, async (request, reply) => {
    const found = await asset(request.params['*'])
    if (!found) return reply.code(404).type('text/plain').send('Not found')
    // A page of the version before this one still finds its files, but nobody keeps those under the wrong name.
    const current = request.params.version === (await page()).version
    return send(request, reply.header('cache-control', current ? 'public, max-age=31536000, immutable' : 'no-cache'), found)
  })

  app.get('/explorer/personas', guarded, async (_, reply) => reply.header('cache-control', 'no-store').send(await personas()))
}

/** JSON that no text can end early, inside a script element. */
const inScript = (json: string) => json.replace(/[<>&\u2028\u2029]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

const digest = (...parts: (Buffer | string)[]) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('base64url').slice(0, 16)

const once = <T>(make: () => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

const file = (type: string, content: Buffer): File => ({ type, content: async () => content, brotli: once(() => promisify(brotliCompress)(content)) })

const ruru = (name: string, acceptEncoding: 'br' | '') => getStaticFile({ staticPath: '/', urlPath: `/${name}`, acceptEncoding, disallowDevAssets: true })

/** Ruru ships its files compressed with brotli, so that is what costs nothing to send. */
const ruruFile = async (name: string): Promise<File | undefined> => {
  const found = await ruru(name, 'br')
  if (!found) return undefined
  return { type: found.headers['content-type']!, brotli: async () => found.content, content: once(async () => (await ruru(name, ''))!.content) }
}

const gzipped = new WeakMap<File, Promise<Buffer>>()
const etags = new WeakMap<Buffer, string>()

async function send(request: FastifyRequest, reply: FastifyReply, found: File) {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined
  if (encoding === 'gzip' && !gzipped.has(found)) gzipped.set(found, found.content().then(promisify(gzip)))
  const body = encoding === 'br' ? await found.brotli() : encoding === 'gzip' ? await gzipped.get(found)! : await found.content()
  const etag = etags.get(body) ?? `"${digest(body)}"`
  etags.set(body, etag)
  reply.headers({ etag, vary: 'accept-encoding', 'content-type': found.type })
  if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send()
  return reply.headers(encoding ? { 'content-encoding': encoding } : {}).send(body)
}

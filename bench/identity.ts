import { randomUUID } from 'node:crypto'
import { gatewayConfig } from '@panorama/kit/config'
import { connect } from '@panorama/kit/database'
import { VIEWER_HEADER } from '@panorama/kit/serve'
import { signViewer } from '@panorama/kit/signature'
import type { Viewer } from '@panorama/kit/viewer'
import { committed } from '@panorama/schema/compose'
import { tokenReader } from '../gateway/token.ts'
import { viewerOf } from '../gateway/viewer.ts'

// What every gateway over our subgraphs has to do, done with the same code as ours: read the token, look up the
// viewer on each request, and sign it for each fetch.

/** Of the demo, whatever NODE_ENV says: the libraries run as in production. */
export const config = gatewayConfig({ ...process.env, NODE_ENV: 'test' })

export type Identity = { viewer: Viewer; requestId: string }

const principals = connect(config.databaseUrl!, { role: 'panorama_gateway', max: 2, applicationName: 'panorama gateway' })
const readToken = tokenReader(config.tokens)

export const identify = async (authorization: string | undefined): Promise<Identity> => {
  const caller = await readToken(authorization)
  const viewer = caller && !('problem' in caller) ? await viewerOf(principals, caller.subject, 'zh-CN') : undefined
  if (!viewer) throw new Error('no valid token')
  return { viewer, requestId: randomUUID() }
}

export const signature = ({ viewer, requestId }: Identity, audience: string, body: string): Record<string, string> => ({
  [VIEWER_HEADER]: signViewer({ viewer, requestId, audience, body, keys: config.signingKeys }),
})

/** The committed supergraph with the addresses the subgraphs run at. */
export const supergraph = () =>
  Object.entries(config.subgraphUrls).reduce((sdl, [name, url]) => sdl.replace(`http://${name}.invalid/graphql`, url), committed())

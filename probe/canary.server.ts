import { gatewayServer } from '@panorama/gateway/server'
import { subgraphs } from '@panorama/gateway/subgraphs'
import { gatewayConfig } from '@panorama/kit/config'

// The graph in a process of its own, whose whole output is read as its log. The first line is where it listens.

const [url] = process.argv.slice(2)
const app = await gatewayServer({ config: gatewayConfig({ LOG_LEVEL: 'debug', PORT: '0' }), databaseUrl: url!, subgraphs })
console.log(await app.listen({ host: '127.0.0.1', port: 0 }))
process.once('SIGTERM', () => void app.close().then(() => process.exit()))

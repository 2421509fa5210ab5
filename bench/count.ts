import pg from 'pg'

// Loaded before each measured process (`node --import`): counts what it sends to PostgreSQL, whoever sends it, and
// tells when asked over the channel to the bench.

const client = pg.Client.prototype as { query: (...args: unknown[]) => unknown }
const { query } = client
let count = 0
client.query = function (...args) {
  count++
  return query.apply(this, args)
}
process.on('message', () => process.send?.(count))
process.on('disconnect', () => process.exit()) // the bench is gone, however it went
process.channel?.unref()

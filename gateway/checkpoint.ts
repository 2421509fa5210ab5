import { writeCheckpoint } from '@panorama/kit/audit.verify'
import type { Connection } from '@panorama/kit/database'
import type { SigningKeys } from '@panorama/kit/signature'

const EVERY_MS = 60_000

type Log = { info: (what: object, message: string) => void; error: (what: object, message: string) => void }

/**
 * Vouches for the audit every minute in which there was something new, and a last time when `stop` is called. Each
 * checkpoint is logged: whoever keeps the log elsewhere can prove by it that nothing older was replaced.
 */
export const keepCheckpoints = (connection: Connection, keys: SigningKeys, log: Log) => {
  let last: Promise<void> = Promise.resolve()
  const vouch = async () => {
    try {
      const client = await connection.dedicated()
      const checkpoint = await writeCheckpoint(client, keys).finally(() => client.end())
      if (checkpoint) log.info({ checkpoint }, 'audit checkpoint')
    } catch (error) {
      log.error({ err: error }, 'no audit checkpoint') // the next one vouches for this minute too
    }
  }
  const again = () => (last = last.then(vouch))
  void again()
  const timer = setInterval(again, EVERY_MS).unref()
  return {
    stop: () => {
      clearInterval(timer)
      return again()
    },
  }
}

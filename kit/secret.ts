import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { lookupKey } from './config.ts'

/**
 * For values that may be shown to few and be looked up only whole: sealed, so that the database alone cannot read them, and a
 * keyed hash beside, so that exactly the same value is found again and nobody without the key can try all values.
 */
export const makeSecrets = (key: string) => {
  const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', key, '', `panorama ${use}`, 32))
  const [sealing, finding] = [keyFor('seal'), keyFor('look-up')]
  return {
    /** Never twice the same text for the same value. */
    seal: (value: string): string => {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', sealing, iv)
      const sealed = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()])
      return `v1.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`
    },
    /** Throws on what was not sealed with this key, or was changed since. */
    unseal: (text: string): string => {
      const bytes = Buffer.from(text.slice('v1.'.length), 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, 12))
      decipher.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    },
    /** Always the same text for the same value. */
    hash: (value: string): string => createHmac('sha256', finding).update(value).digest('base64url'),
  }
}

let made: ReturnType<typeof makeSecrets> | undefined

/** The secrets of this process, by its `LOOKUP_KEY`. */
export const secrets = () => (made ??= makeSecrets(lookupKey()))

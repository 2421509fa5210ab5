import { randomUUIDv7 } from 'node:crypto'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** A typed, sortable id: `cus_` + UUIDv7 in 26 characters of Crockford base32 (TypeID); later ids sort later. */
export const newId = (prefix: string) => `${prefix}_${encode(BigInt(`0x${randomUUIDv7().replaceAll('-', '')}`))}`

const encode = (value: bigint) => {
  let text = ''
  for (let i = 0; i < 26; i++) {
    text = ALPHABET[Number(value & 31n)] + text
    value >>= 5n
  }
  return text
}

/** `13812345678` → `138****5678`; short numbers lose all but the last two digits. */
export const maskMobile = (mobile: string | null) =>
  mobile && (mobile.length >= 11 ? `${mobile.slice(0, -8)}****${mobile.slice(-4)}` : `${'*'.repeat(mobile.length - 2)}${mobile.slice(-2)}`)

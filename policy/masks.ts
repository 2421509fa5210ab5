/** What remains of a sensitive value. Each keeps null, and never keeps enough to guess the rest from. */
export const masks = {
  /** `13812345678` → `138****5678`; short numbers lose all but the last two digits. */
  phone: (text: string) => (text.length >= 11 ? `${text.slice(0, -8)}****${text.slice(-4)}` : `${'*'.repeat(Math.max(0, text.length - 2))}${text.slice(-2)}`),
  /** `wangwei@bank.example` → `w***@bank.example`. */
  email: (text: string) => text.replace(/^(.).*@/, '$1***@'),
  /** `王小明` → `王**`. */
  name: (text: string) => `${text.slice(0, 1)}${'*'.repeat(Math.max(1, text.length - 1))}`,
  /** `1975-03-09` → `03-09`: the occasion without the age. */
  birthday: (text: string) => text.slice(5),
  /** `440106197503091234` → `440***********1234`. */
  number: (text: string) => (text.length > 8 ? `${text.slice(0, 3)}${'*'.repeat(text.length - 7)}${text.slice(-4)}` : '*'.repeat(text.length)),
  /** Whatever it says → `***`. */
  all: () => '***',
} as const satisfies Record<string, (text: string) => string>
export type Mask = keyof typeof masks

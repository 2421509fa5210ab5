import type { Text } from '@panorama/kit/messages'
import type { OccasionKind } from './types.generated.ts'

const DAY = 86_400_000

/** The days from today on, each with the days of the year (month * 100 + day) kept on it; the 29th of February on the 28th in a year without one. */
export const daysFrom = (today: string, days: number): { on: string; day: number }[] =>
  Array.from({ length: days + 1 }, (_, index) => new Date(Date.parse(today) + index * DAY).toISOString().slice(0, 10)).flatMap((on) => {
    const day = Number(on.slice(5, 7)) * 100 + Number(on.slice(8, 10))
    const isLast = day === 228 && new Date(Date.parse(on) + DAY).getUTCDate() === 1
    return isLast ? [{ on, day }, { on, day: 229 }] : [{ on, day }]
  })

/** What an occasion without a name of its own is called. */
export const titles: Record<Exclude<OccasionKind, 'COMMEMORATION' | 'FESTIVAL'>, Text> = {
  BIRTHDAY: { zh: '生日', en: 'Birthday' },
  FOUNDING_DAY: { zh: '成立纪念日', en: 'Founding day' },
}

/** Whether a festival has either one day of every year, or its days. */
export const isDated = ({ month, day, dates }: { month?: number | null; day?: number | null; dates?: readonly string[] | null }) =>
  dates?.length ? month == null && day == null : month != null && day != null

import type { CoverageState } from './types.generated.ts'

/** How full somebody is against the norm. */
export const stateOf = (count: number, { standard, maximum }: { standard: number; maximum: number }): CoverageState =>
  count >= maximum ? 'FULL' : count < standard ? 'BELOW_STANDARD' : 'WITHIN'

/** Of `capacity`, in percent with one decimal, rounded half up; null of nothing. */
export const utilization = (count: number, capacity: number): string | null => {
  if (capacity === 0) return null
  const tenths = Math.floor((count * 2_000 + capacity) / (capacity * 2))
  return `${Math.floor(tenths / 10)}.${tenths % 10}`
}

/**
 * Ids of the demo operator are the same wherever and whenever it is loaded, so that examples can name them: their time
 * part counts from here. The dates in the rows are as old as the ids say, seen from the day of loading.
 */
const EPOCH = Date.UTC(2026, 0, 1)
const DAY = 86_400_000

export const makeClock = (today: Date) => {
  const shift = Math.floor(today.getTime() / DAY) * DAY - EPOCH
  return {
    /** The time part of an id made `days` before today (negative: after it). */
    idTime: (days: number) => EPOCH - days * DAY,
    /** The moment `days` before today, as the database takes it. */
    at: (days: number) => new Date(EPOCH + shift - days * DAY).toISOString(),
    /** The calendar day `days` before today. */
    day: (days: number) => new Date(EPOCH + shift - days * DAY).toISOString().slice(0, 10),
  }
}
export type Clock = ReturnType<typeof makeClock>

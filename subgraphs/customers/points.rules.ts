type Lot = { id: string; remaining: number; expiresOn: string | null }
type Taking = { id: string; taken: number }

const LAST = '9999-12-31'

/** Of one customer: two books of so many still add up to a number that the graph can tell, after a merge. */
export const MOST_POINTS = 1_000_000_000

/** From which lots so many points are taken: those that expire first, then the older; undefined when there are not enough. */
export const takeFrom = (lots: readonly Lot[], points: number): Taking[] | undefined => {
  const order = lots.toSorted((a, b) => ((a.expiresOn ?? LAST) < (b.expiresOn ?? LAST) ? -1 : (a.expiresOn ?? LAST) > (b.expiresOn ?? LAST) ? 1 : a.id < b.id ? -1 : 1))
  const takings: Taking[] = []
  let missing = points
  for (const { id, remaining } of order) {
    const taken = Math.min(remaining, missing)
    if (taken > 0) takings.push({ id, taken })
    missing -= taken
  }
  return missing === 0 ? takings : undefined
}

/** Lots that can no longer be spent on the day, in the order in which they expired. */
export const expired = <Any extends Lot>(lots: readonly Any[], today: string) =>
  lots.filter((lot): lot is Any & { expiresOn: string } => lot.remaining > 0 && lot.expiresOn !== null && lot.expiresOn < today).sort((a, b) => (a.expiresOn < b.expiresOn ? -1 : a.expiresOn > b.expiresOn ? 1 : a.id < b.id ? -1 : 1))

export const total = (lots: readonly Pick<Lot, 'remaining'>[]) => lots.reduce((sum, { remaining }) => sum + remaining, 0)

/** The moment a day is over in Shanghai. */
export const endOf = (day: string) => `${day}T16:00:00Z`

import type { Text } from '@panorama/kit/messages'
import type { ContactChannel, ContactRole, CoverageGapKind, GapSeverity, MeetingSentiment, Tier } from './types.generated.ts'

export type Gap = { kind: CoverageGapKind; role: ContactRole; tier: Tier | null; beginsOn: string }

const DAY = 86_400_000

/** Days a gap lasts on a day, its first day included. */
export const daysOver = (beginsOn: string, today: string) => Math.max(0, Math.round((Date.parse(today) - Date.parse(beginsOn)) / DAY) + 1)

const OF_TIER: Partial<Record<Tier, number>> = { A_PLUS: 2, A: 1 }
const OF_ROLE: Partial<Record<ContactRole, number>> = { DECISION_MAKER: 2, LEADER: 1 }
const ofDays = (days: number) => (days > 90 ? 2 : days > 30 ? 1 : 0)

/** By how great the customer is, who it is, and how long it lasts; that only one of ours knows somebody never is the worst. */
export const severityOf = ({ kind, role, tier, beginsOn }: Gap, today: string): GapSeverity => {
  if (kind === 'MISSING_ITEMS') return 'LOW'
  const points = (tier ? (OF_TIER[tier] ?? 0) : 0) + (OF_ROLE[role] ?? 0) + (kind === 'SINGLE_THREAD' ? -1 : ofDays(daysOver(beginsOn, today)))
  return points >= 4 ? 'HIGH' : points >= 2 ? 'MEDIUM' : 'LOW'
}

const SEVERITIES: readonly GapSeverity[] = ['HIGH', 'MEDIUM', 'LOW']

/** Most severe first, then the oldest. */
export const bySeverity = <One extends Gap & { id: string }>(gaps: readonly One[], today: string) =>
  [...gaps].sort((a, b) => SEVERITIES.indexOf(severityOf(a, today)) - SEVERITIES.indexOf(severityOf(b, today)) || (a.beginsOn < b.beginsOn ? -1 : a.beginsOn > b.beginsOn ? 1 : a.id < b.id ? -1 : 1))

const ROLES: Record<ContactRole, Text> = {
  DECISION_MAKER: { zh: '决策人', en: 'the decision maker' },
  LEADER: { zh: '领导', en: 'the leader' },
  CONTACT: { zh: '联系人', en: 'the contact person' },
  MEMBER: { zh: '成员', en: 'the member' },
}

const TASKS: Record<CoverageGapKind, Text> = {
  NO_DECISION_MAKER: { zh: '了解并登记决策人', en: 'find out who decides, and add the decision maker' },
  NOT_MET: { zh: '安排会面：{role}{name|}，已超期 {days} 天', en: 'meet {role}[ {name}]: {days} days over the norm' },
  SINGLE_THREAD: { zh: '再安排一位同事结识{role}{name|}', en: 'introduce a second colleague to {role}[ {name}]' },
  MISSING_ITEMS: { zh: '补全客户资料 {items} 项', en: 'complete the file: {items} items are missing' },
}

/** What to do about a gap, and what fills its slots. */
export const taskFor = ({ kind, role, beginsOn }: Gap, name: string | undefined, items: number, today: string) => ({ text: TASKS[kind], slots: { role: ROLES[role], name, days: daysOver(beginsOn, today), items } })

export type Cell = { contactId: string; employeeId: string; lastMetAt: string; channel: ContactChannel; sentiment: MeetingSentiment; meetingCount: number }

/** Whom the matrix shows: whoever decides or leads, and key persons. */
export const isShown = ({ role, isKeyPerson }: { role: ContactRole; isKeyPerson: boolean }) => role === 'DECISION_MAKER' || role === 'LEADER' || isKeyPerson

/** Last day by which somebody is to be met: the day before the gap. */
export const dayBefore = (day: string) => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10)

type OfRole = { role: ContactRole; days: number; channels: readonly ContactChannel[] }

/** Roles for which a norm changes: by how many days, or null when by more than that. */
export const changesOfNorm = (before: readonly OfRole[], after: readonly OfRole[]) =>
  [...new Set([...before, ...after].map(({ role }) => role))].sort().flatMap((role): { role: ContactRole; shift: number | null }[] => {
    const [was, is] = [before, after].map((norm) => norm.find((each) => each.role === role))
    if (!was || !is || was.channels.toSorted().join() !== is.channels.toSorted().join()) return [{ role, shift: null }]
    return was.days === is.days ? [] : [{ role, shift: is.days - was.days }]
  })

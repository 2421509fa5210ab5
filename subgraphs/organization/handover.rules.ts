import type { Transitions } from '@panorama/kit/transitions'
import type { HandoverPartStatus, HandoverStatus } from './types.generated.ts'

export type HandoverVerb = 'confirm' | 'withdraw'
export type HandoverPartVerb = 'move' | 'accept' | 'object' | 'redirect'

/** The life cycle of a handover 移交 until it is confirmed; from then on its parts decide. */
export const transitions: Transitions<HandoverStatus, HandoverVerb> = {
  PROPOSED: { confirm: 'CONFIRMED', withdraw: 'WITHDRAWN' },
  CONFIRMED: {},
  ACCEPTED: {},
  OBJECTED: {},
  WITHDRAWN: {},
}

/** The life cycle of what comes to one successor. */
export const partTransitions: Transitions<HandoverPartStatus, HandoverPartVerb> = {
  PROPOSED: { move: 'MOVED' },
  MOVED: { accept: 'ACCEPTED', object: 'OBJECTED' },
  ACCEPTED: {},
  OBJECTED: { redirect: 'REDIRECTED' },
  REDIRECTED: {},
}

/** What the answers of the successors make of a confirmed handover: an objection counts until it is redirected. */
export const statusOf = (parts: readonly { status: HandoverPartStatus }[]): HandoverStatus => {
  const has = (status: HandoverPartStatus) => parts.some((part) => part.status === status)
  return has('OBJECTED') ? 'OBJECTED' : has('MOVED') ? 'CONFIRMED' : 'ACCEPTED'
}

type Successor = { toEmployeeId: string; rootIds: string[] | null }

/** The first customer that stands in two parts, if any. */
export const namedTwice = (parts: readonly Successor[]): string | undefined => {
  const roots = parts.flatMap(({ rootIds }) => rootIds ?? [])
  return roots.find((root, index) => roots.indexOf(root) !== index)
}

/** The trees that a handover moves; null: everything. */
export const rootsOf = (parts: readonly { rootIds: string[] | null }[]): string[] | null =>
  parts.some(({ rootIds }) => rootIds === null) ? null : parts.flatMap(({ rootIds }) => rootIds ?? [])

/** The part that a thing of a tree comes to; the one without trees takes whatever no other names. */
export const partFor = <Part extends { rootIds: string[] | null }>(parts: readonly Part[], rootId: string | null): Part | undefined =>
  parts.find(({ rootIds }) => rootId !== null && rootIds?.includes(rootId)) ?? parts.find(({ rootIds }) => rootIds === null)

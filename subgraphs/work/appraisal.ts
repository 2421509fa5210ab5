import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { toUnits } from '@panorama/kit/money'
import { mutation } from '@panorama/kit/mutation'
import { today } from '@panorama/kit/scalars'
import { type AppraisalVerb, CURRENT_RULE, isComputed, isIncomplete, rules, scoreOf, transitions } from './appraisal.rules.ts'
import { appraisalReading, linesOf, type MeasuredLine, measuresOf, setLine, targetsWithin } from './appraisal.sql.ts'
import { decimal, quotient } from './decimal.rules.ts'
import { lifeCycleOf, reasonOf, remarkOf, type Writing } from './life.ts'
import { actsFor, leads, needPeople, needUnits, refuseReach, standsOver } from './reach.ts'
import { leadsLine, standingsOf, standsAbove } from './reach.sql.ts'
import { insertRows } from './rows.sql.ts'
import { appraisalLines, type AppraisalRow } from './tables.ts'
import type { AppraisalValueInput, Resolvers } from './types.generated.ts'

const life = lifeCycleOf(transitions, { type: 'Appraisal', noun: 'appraisal', what: { zh: '考核', en: 'the appraisal' }, reading: appraisalReading })

export const appraisal: Resolvers = {
  Query: {
    appraisal: (_, { id }, { load }) => load.appraisal.load(id),
    appraisals: (_, args, { db, viewer }) => appraisalReading.list(db, viewer, args),
  },
  Mutation: {
    appraisalCreate: mutation(async (_, { unitId, input: { employeeId = null, reviewUnitId, confirmUnitId, ...period } }, context) => {
      const takePart = { reviewUnitId, confirmUnitId: confirmUnitId ?? reviewUnitId }
      if (employeeId) {
        const [person] = await needPeople(context, [employeeId], 'input', 'employeeId')
        if (person!.unitId !== unitId) refuse('NOT_FOUND', ['input', 'employeeId'])
      }
      await checkPart({ unitId, employeeId, ...takePart }, context)
      const appraised = { unitId, employeeId, ...period }
      const targets = await targetsWithin(context.db, appraised)
      if (targets.length === 0)
        refuse('NO_TARGETS', ['input', 'fromOn'], { zh: '考核期内没有目标值，未发起考核。请先下达目标值。', en: 'no targets lie within the period, so nothing was opened. Set them first.' })
      const row = await life.begin({ ...appraised, ...takePart, id: newId('apr'), status: 'DRAFT', ruleVersion: CURRENT_RULE, createdById: context.viewer.actorId }, context, { unitId, employeeId })
      await insertRows(context.db, appraisalLines, targets.map(({ id: targetId, indicatorId, value: target, weight }) => ({ id: newId('apl'), appraisalId: row.id, targetId, indicatorId, target, weight })))
      return { appraisal: await measure(row, [], context) }
    }),
    appraisalMeasure: mutation(async (_, { id, input: { values }, expectedVersion }, context) => ({
      appraisal: await measure(await take('MEASURE', id, expectedVersion, context), values, context),
    })),
    appraisalSelfAssess: mutation(async (_, { id, input: { assessment }, expectedVersion }, context) => {
      const before = await take('SELF_ASSESS', id, expectedVersion, context)
      if (isIncomplete(await linesOf(context.db, [id])))
        refuse('NOT_MEASURED', ['id'], { zh: '尚有指标未填报实绩，不能自评。请先填报。', en: 'some indicators have no value yet. Enter them first.' })
      return { appraisal: await life.step('SELF_ASSESS', before, { selfAssessment: assessment }, context, { text: assessment }) }
    }),
    appraisalReview: mutation(async (_, { id, input: { review, adjustment }, expectedVersion }, context) => {
      const before = await take('REVIEW', id, expectedVersion, context)
      const score = scoreOf(await linesOf(context.db, [id]), adjustment, before.ruleVersion)
      return { appraisal: await life.step('REVIEW', before, { review, adjustment, ...score }, context, { text: review }) }
    }),
    appraisalReturn: mutation(async (_, { id, input, expectedVersion }, context) => {
      const before = await take('RETURN', id, expectedVersion, context)
      const score = scoreOf(await linesOf(context.db, [id]), 0, before.ruleVersion)
      return { appraisal: await life.step('RETURN', before, { adjustment: 0, review: null, ...score }, context, { text: reasonOf(input) }) }
    }),
    appraisalConfirm: mutation(async (_, { id, input, expectedVersion }, context) => {
      const before = await take('CONFIRM', id, expectedVersion, context)
      return { appraisal: await life.step('CONFIRM', before, { confirmedAt: new Date().toISOString() }, context, { text: remarkOf(input) }) }
    }),
    appraisalCancel: mutation(async (_, { id, input, expectedVersion }, context) => ({
      appraisal: await life.step('CANCEL', await take('CANCEL', id, expectedVersion, context), {}, context, { text: reasonOf(input) }),
    })),
  },
  Appraisal: {
    __resolveReference: ({ id }, { load }) => load.appraisal.load(id),
    unit: ({ unitId: id }) => ({ id }),
    employee: ({ employeeId: id }) => (id ? { id } : null),
    reviewUnit: ({ reviewUnitId: id }) => ({ id }),
    confirmUnit: ({ confirmUnitId: id }) => ({ id }),
    lines: ({ id }, _, { load }) => load.appraisalLines.load(id),
    steps: ({ id }, args, { load }) => load.step.below('subject', id, args),
    createdBy: ({ createdById: id }) => ({ id }),
  },
  AppraisalLine: {
    indicator: ({ indicatorId }, _, { load }) => load.appraisalIndicator.load(indicatorId),
    target: ({ target }) => decimal(target)!,
    actual: ({ actual }) => decimal(actual),
    evidenceCount: ({ evidenceCount }) => decimal(evidenceCount),
    measuredBy: ({ measuredById: id }) => (id ? { id } : null),
  },
  OrgUnit: { appraisals: ({ id }, args, { load }) => load.appraisal.below('unit', id, args) },
  Employee: { appraisals: ({ id }, args, { load }) => load.appraisal.below('employee', id, args) },
  AppraisalConnection: { totalCount: ({ count }) => count() },
}

type Parts = Pick<AppraisalRow, 'unitId' | 'employeeId' | 'reviewUnitId' | 'confirmUnitId'>

/** Units that take part stand above the one appraised; at or above the unit of a person. One of them is the viewer's. */
const checkPart = async ({ unitId, employeeId, reviewUnitId, confirmUnitId }: Parts, context: Writing) => {
  await needUnits(context, [unitId], 'unitId')
  const [unit] = await standingsOf(context.db, context.viewer, [unitId])
  for (const [part, field] of [[reviewUnitId, 'reviewUnitId'], [confirmUnitId, 'confirmUnitId']] as const) {
    await needUnits(context, [part], 'input', field)
    const isOwn = part === unitId && (employeeId !== null || unit!.isTop)
    if (!isOwn && !(await standsAbove(context.db, part, unitId))) refuse('INVALID', ['input', field])
  }
  if (employeeId === null && (await leadsLine(context.db, reviewUnitId, unitId)) === false)
    refuse('UPPER_LINE_MISSING', ['input', 'reviewUnitId'], {
      zh: '考核大客户部门须由其上级大客户部门参与评议。请改选上级大客户部门。',
      en: 'a key-account department is reviewed by the key-account unit above it. Choose that one.',
    })
  if (!(employeeId === context.viewer.actorId ? await standsOver(context, unitId) : await leads(context, [reviewUnitId, confirmUnitId]))) refuseReach('unitId')
}

/** Who uses a verb: the one appraised, the line above, or the unit that leads; of oneself only from above, or at the top. */
const mayUse = async (verb: AppraisalVerb, { unitId, employeeId, reviewUnitId, confirmUnitId, status }: AppraisalRow, context: Writing) => {
  const leadsIt = async (...units: string[]) => (employeeId === context.viewer.actorId ? standsOver(context, unitId) : leads(context, units))
  const isSubject = async () => (employeeId === null ? actsFor(context, [unitId]) : employeeId === context.viewer.actorId)
  if (verb === 'SELF_ASSESS') return isSubject()
  if (verb === 'MEASURE' && status === 'DRAFT' && (await isSubject())) return true
  if (verb === 'REVIEW') return leadsIt(reviewUnitId)
  if (verb === 'CONFIRM' || verb === 'CANCEL') return leadsIt(confirmUnitId)
  return leadsIt(reviewUnitId, confirmUnitId)
}

/** The appraisal, locked, in the version the client has seen, in a state that allows the verb; by whoever the verb is for. */
const take = async (verb: AppraisalVerb, id: string, expectedVersion: number | null | undefined, context: Writing) => {
  const row = await life.take(id, expectedVersion, context)
  life.check(verb, row)
  if (!(await mayUse(verb, row, context))) refuseReach('id')
  return row
}

/** Enters values, computes what the work itself tells, and scores anew. */
const measure = async (before: AppraisalRow, values: readonly AppraisalValueInput[], context: Writing): Promise<AppraisalRow> => {
  const { db, viewer } = context
  const lines = await linesOf(db, [before.id])
  const measuredAt = new Date().toISOString()
  values.forEach(({ indicatorId }, index) => {
    const line = found(lines.find((each) => each.indicatorId === indicatorId), 'input', 'values', String(index), 'indicatorId')
    if (isComputed(line.source)) refuse('INVALID', ['input', 'values', String(index), 'indicatorId'])
  })
  const measures = new Map((await measuresOf(db, before, today())).map((each) => [each.source, each]))
  const after: MeasuredLine[] = []
  for (const line of lines) {
    const entered = values.findLast(({ indicatorId }) => indicatorId === line.indicatorId)
    const found = isComputed(line.source) ? computed(line, measures.get(line.source)) : entered && { actual: entered.actual, comment: entered.comment?.trim() || null, measuredById: viewer.actorId }
    const change = found && { ...found, score: found.actual === null ? null : rules[before.ruleVersion]!.line({ ...line, actual: found.actual }), measuredAt: found.actual === null ? null : measuredAt }
    if (change) await setLine(db, line.id, change)
    after.push({ ...line, ...change })
  }
  return life.step('MEASURE', before, scoreOf(after, before.adjustment, before.ruleVersion), context)
}

/** A rate in percent, or a mean of ratings; nothing of nothing. */
const computed = ({ source }: MeasuredLine, { count, total }: { count: string; total: number } = { count: '0', total: 0 }) => {
  const units = toUnits(count, 6) * (source === 'INTERNAL_SERVICE' ? 1n : 100n)
  return { evidenceCount: count, evidenceTotal: total, actual: total === 0 ? null : quotient(units, BigInt(total) * 1_000_000n, 2) }
}

import { refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { GraphQLError } from 'graphql'
import { lifeCycleOf, lifeOf, reasonOf, remarkOf, type Writing } from './life.ts'
import { needHold, needUnit, needUnits } from './reach.ts'
import { standsAbove } from './reach.sql.ts'
import { dueOf, isLate, periodOf, type ReportVerb, transitions } from './report.rules.ts'
import { dueCount, duePage, dutyFor, dutyReading, reportReading } from './report.sql.ts'
import type { ReportFigureInput, Resolvers } from './types.generated.ts'

const duties = lifeOf({ type: 'ReportDuty', noun: 'reportDuty', what: { zh: '报告义务', en: 'the duty' }, reading: dutyReading })
const reports = lifeCycleOf(transitions, { type: 'WorkReport', noun: 'workReport', what: { zh: '报告', en: 'the report' }, reading: reportReading })

const LONGEST_SPAN = 400
const DAY = 86_400_000

export const report: Resolvers = {
  Query: {
    workReport: (_, { id }, { load }) => load.workReport.load(id),
    workReports: (_, args, { db, viewer }) => reportReading.list(db, viewer, args),
    reportDuties: (_, { unitId, kind, ...args }, { db, viewer }) => dutyReading.list(db, viewer, { ...args, filter: { unitId, kind } }),
    reportsDue: async (_, args, { db, viewer }) => {
      checkSpan(args)
      return connection(await duePage(db, viewer, args), args, ({ dueOn, id }) => [dueOn, id], () => dueCount(db, viewer, args))
    },
  },
  Mutation: {
    reportDutyCreate: mutation(async (_, { unitId, input }, context) => {
      await needUnits(context, [unitId], 'unitId')
      await needHold(context, input.toUnitId, 'input', 'toUnitId')
      if (!(await standsAbove(context.db, input.toUnitId, unitId))) refuse('INVALID', ['input', 'toUnitId'])
      const row = { ...input, id: newId('rdu'), unitId, fromOn: periodOf(input.kind, input.fromOn), createdById: context.viewer.actorId }
      return { reportDuty: await duties.create(row, context, { unitId, toUnitId: input.toUnitId, kind: input.kind }) }
    }),
    reportDutyUpdate: mutation(async (_, { id, input, expectedVersion }, context) => {
      const before = await duties.take(id, expectedVersion, context)
      await needHold(context, before.toUnitId, 'id')
      return { reportDuty: await duties.change(id, input, context) }
    }),
    workReportCreate: mutation(async (_, { unitId, input: { on, ...input } }, context) => {
      await needUnit(context, unitId, 'unitId')
      if (on > today()) refuse('INVALID', ['input', 'on'])
      checkFigures(input.figures)
      const periodFrom = periodOf(input.kind, on)
      const duty =
        (await dutyFor(context.db, unitId, input.kind, periodFrom)) ??
        refuse('NO_REPORT_DUTY', ['input', 'kind'], {
          zh: '该机构在此期间没有此类报告义务，未起草。请由上级先建立报告义务。',
          en: 'the unit owes no such report for this period, so none was begun. Ask the unit above to lay the duty down first.',
        })
      const dueOn = dueOf(input.kind, periodFrom, duty.dueDays)
      const row = { ...input, id: newId('rep'), unitId, toUnitId: duty.toUnitId, periodFrom, dueOn, status: 'DRAFT', createdById: context.viewer.actorId } as const
      return { workReport: await reports.begin(row, context, { unitId, toUnitId: duty.toUnitId, kind: input.kind, periodFrom }) }
    }),
    workReportUpdate: mutation(async (_, { id, input, expectedVersion }, context) => {
      const before = await take('UPDATE', id, expectedVersion, context)
      if (input.figures) checkFigures(input.figures)
      return { workReport: await reports.step('UPDATE', before, input, context) }
    }),
    workReportSubmit: mutation(async (_, { id, expectedVersion }, context) => {
      const before = await take('SUBMIT', id, expectedVersion, context)
      if (!before.operation || !before.market) refuse('REQUIRED', ['id'])
      return { workReport: await reports.step('SUBMIT', before, { submittedAt: new Date().toISOString() }, context) }
    }),
    workReportAccept: mutation(async (_, { id, input, expectedVersion }, context) => ({
      workReport: await reports.step('ACCEPT', await take('ACCEPT', id, expectedVersion, context), {}, context, { text: remarkOf(input) }),
    })),
    workReportReturn: mutation(async (_, { id, input, expectedVersion }, context) => ({
      workReport: await reports.step('RETURN', await take('RETURN', id, expectedVersion, context), {}, context, { text: reasonOf(input) }),
    })),
  },
  WorkReport: {
    __resolveReference: ({ id }, { load }) => load.workReport.load(id),
    unit: ({ unitId: id }) => ({ id }),
    toUnit: ({ toUnitId: id }) => ({ id }),
    isLate: ({ dueOn, submittedAt }) => isLate(dueOn, submittedAt && today(new Date(submittedAt)), today()),
    steps: ({ id }, args, { load }) => load.step.below('subject', id, args),
    createdBy: ({ createdById: id }) => ({ id }),
  },
  ReportDuty: {
    __resolveReference: ({ id }, { load }) => load.reportDuty.load(id),
    unit: ({ unitId: id }) => ({ id }),
    toUnit: ({ toUnitId: id }) => ({ id }),
  },
  ReportDue: {
    duty: async ({ dutyId }, _, { load }) => (await load.reportDuty.load(dutyId))!,
    unit: ({ unitId: id }) => ({ id }),
    toUnit: ({ toUnitId: id }) => ({ id }),
    report: ({ reportId: id }, _, { load }) => (id ? load.workReport.load(id) : null),
  },
  OrgUnit: { workReports: ({ id }, args, { load }) => load.workReport.below('unit', id, args) },
  WorkReportConnection: { totalCount: ({ count }) => count() },
  ReportDutyConnection: { totalCount: ({ count }) => count() },
  ReportDueConnection: { totalCount: ({ count }) => count() },
}

/** The report, locked, in the version the client has seen; written by its unit, accepted by where it goes. */
const take = async (verb: ReportVerb, id: string, expectedVersion: number | null | undefined, context: Writing) => {
  const row = await reports.take(id, expectedVersion, context)
  await needUnit(context, verb === 'UPDATE' || verb === 'SUBMIT' ? row.unitId : row.toUnitId, 'id')
  reports.check(verb, row)
  return row
}

const checkSpan = ({ fromOn, toOn }: { fromOn: string; toOn: string }) => {
  if (Date.parse(toOn) - Date.parse(fromOn) > LONGEST_SPAN * DAY)
    throw new GraphQLError(`fromOn 与 toOn 相距不得超过 ${LONGEST_SPAN} 天 / must be at most ${LONGEST_SPAN} days apart`, { extensions: { code: 'BAD_USER_INPUT' } })
}

const checkFigures = (figures: readonly ReportFigureInput[]) => {
  const isWrong = ({ name, measure }: ReportFigureInput) => !name.trim() || name.length > 100 || !measure.trim() || measure.length > 20
  if (figures.length > 50 || figures.some(isWrong)) refuse('INVALID', ['input', 'figures'])
}

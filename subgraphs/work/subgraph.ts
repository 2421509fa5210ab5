import type { Database } from '@panorama/kit/database'
import { manyBy, oneBy, perArguments } from '@panorama/kit/loaders'
import type { RequestContext } from '@panorama/kit/mutation'
import { subgraph } from '@panorama/kit/subgraph'
import type { Viewer } from '@panorama/kit/viewer'
import { work as policy } from '@panorama/policy/work'
import { appraisal } from './appraisal.ts'
import { appraisalReading, confirmedOf, indicatorReading, linesOf, targetReading, targetsHandedDown } from './appraisal.sql.ts'
import { bulletin } from './bulletin.ts'
import { bulletinReading } from './bulletin.sql.ts'
import { channel } from './channel.ts'
import { answeredPosts, channelReading, postReading, receiptsOf } from './channel.sql.ts'
import { indicator } from './indicator.ts'
import { plan } from './plan.ts'
import { planReading } from './plan.sql.ts'
import { progressOf } from './progress.sql.ts'
import { customersInScope, standingsOf } from './reach.sql.ts'
import { readersOf } from './reader.sql.ts'
import { regulation } from './regulation.ts'
import { regulationReading, versionsOf } from './regulation.sql.ts'
import { report } from './report.ts'
import { dutyReading, reportReading } from './report.sql.ts'
import { service } from './service.ts'
import { ratingReading, scoresOfPeople, scoresOfServices, scoresOfUnits, serviceReading, type Span } from './service.sql.ts'
import { step } from './step.ts'
import { stepReading } from './step.sql.ts'
import { strategy } from './strategy.ts'
import { goalsHandedDown, strategicGoalReading, strategicPlanReading } from './strategy.sql.ts'
import { supervision } from './supervision.ts'
import { findingReading, measuresByIds, measuresOf, type Period, superiorsOf, supervisionOf } from './supervision.sql.ts'
import { support } from './support.ts'
import { supportReading } from './support.sql.ts'
import { task } from './task.ts'
import { assigneesOf, itemsOf, taskReading } from './task.sql.ts'
import { template } from './template.ts'
import { templateReading } from './template.sql.ts'
import { training } from './training.ts'
import { attendanceReading, trainingReading } from './training.sql.ts'
import type { Resolvers } from './types.generated.ts'
import { voice } from './voice.ts'
import { satisfactionOf, voiceReading } from './voice.sql.ts'

const loaders = (db: Database, viewer: Viewer) => ({
  step: stepReading.loading(db, viewer),
  strategicPlan: strategicPlanReading.loading(db, viewer),
  strategicGoal: strategicGoalReading.loading(db, viewer),
  goalHandedDown: oneBy('id', (ids) => goalsHandedDown(db, ids)),
  workPlan: planReading.loading(db, viewer),
  workTemplate: templateReading.loading(db, viewer),
  workTask: taskReading.loading(db, viewer),
  assignees: manyBy('taskId', (ids) => assigneesOf(db, ids)),
  items: manyBy('taskId', (ids) => itemsOf(db, ids)),
  progress: {
    tasks: oneBy('id', (ids) => progressOf(db, viewer, 'tasks', ids)),
    plans: oneBy('id', (ids) => progressOf(db, viewer, 'plans', ids)),
    goals: oneBy('id', (ids) => progressOf(db, viewer, 'goals', ids)),
    strategicPlans: oneBy('id', (ids) => progressOf(db, viewer, 'strategicPlans', ids)),
    units: oneBy('id', (ids) => progressOf(db, viewer, 'units', ids)),
  },
  supportRequest: supportReading.loading(db, viewer),
  internalService: serviceReading.loading(db, viewer),
  serviceRating: ratingReading.loading(db, viewer),
  serviceScore: oneBy('id', (ids) => scoresOfServices(db, ids)),
  unitScore: perArguments((span: Span) => oneBy('id', (ids) => scoresOfUnits(db, viewer, span, ids))),
  personScore: perArguments((span: Span) => oneBy('id', (ids) => scoresOfPeople(db, viewer, span, ids))),
  appraisalIndicator: indicatorReading.loading(db, viewer),
  appraisalTarget: targetReading.loading(db, viewer),
  targetHandedDown: oneBy('id', (ids) => targetsHandedDown(db, ids)),
  appraisal: appraisalReading.loading(db, viewer),
  appraisalLines: manyBy('appraisalId', (ids) => linesOf(db, ids)),
  marketBulletin: bulletinReading.loading(db, viewer),
  readers: oneBy('id', (ids) => readersOf(db, viewer, ids)),
  channel: channelReading.loading(db, viewer),
  post: postReading.loading(db, viewer),
  answered: oneBy('id', (ids) => answeredPosts(db, ids)),
  receipts: manyBy('postId', (ids) => receiptsOf(db, ids)),
  finding: findingReading.loading(db, viewer),
  supervision: perArguments((period: Period) => manyBy('id', (ids) => supervisionOf(db, viewer, period, ids))),
  superior: oneBy('id', (ids) => superiorsOf(db, ids)),
  confirmed: perArguments((period: Period) => oneBy('id', (ids) => confirmedOf(db, viewer, period, ids))),
  measure: oneBy('id', (ids) => measuresByIds(db, viewer, ids)),
  measures: manyBy('findingId', (ids) => measuresOf(db, ids)),
  workReport: reportReading.loading(db, viewer),
  reportDuty: dutyReading.loading(db, viewer),
  regulation: regulationReading.loading(db, viewer),
  versions: manyBy('regulationId', (ids) => versionsOf(db, viewer, ids)),
  training: trainingReading.loading(db, viewer),
  attendance: attendanceReading.loading(db, viewer),
  voice: voiceReading.loading(db, viewer),
  satisfaction: perArguments((span: Span) => oneBy('id', (ids) => satisfactionOf(db, viewer, span, ids))),
  /** Customers the viewer may see. */
  customer: oneBy('id', (ids) => customersInScope(db, viewer, ids)),
  /** Units the viewer leads. */
  held: oneBy('id', async (ids) => (await standingsOf(db, viewer, ids)).filter((unit) => unit.isHeld)),
})

export type Context = RequestContext & { load: ReturnType<typeof loaders> }

export const work = subgraph<Resolvers>({
  name: 'work',
  resolvers: [step, strategy, plan, template, task, support, service, indicator, appraisal, bulletin, channel, supervision, report, regulation, training, voice],
  policy,
  loaders,
})

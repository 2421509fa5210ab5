import type { Entry, Sees } from './reference.types.ts'
import type { Eyes, Model, Row } from './reference.ts'

// Types that belong to units of the operator: seen by people of the unit, by whoever stands above it, and by who takes part; each as its
// description in the schema says. Never by partners and enterprises.

const isStaff = ({ kind }: Eyes) => kind === 'EMPLOYEE'

/** Works in the unit. */
export const isHome = (unit: string | null, eyes: Eyes) => unit !== null && isStaff(eyes) && eyes.unitId === unit
/** Holds a role that reaches the unit: at it or above it, on either line. */
export const isAbove = (unit: string | null, eyes: Eyes, model: Model) => unit !== null && isStaff(eyes) && eyes.held.some((held) => model.superiorsOf(unit).has(held))
/** The unit's people and those above. */
export const isOwn = (unit: string | null, eyes: Eyes, model: Model) => isHome(unit, eyes) || isAbove(unit, eyes, model)
/** Works, or holds a role, in the unit or anywhere below it. */
const isBelow = (unit: string, eyes: Eyes, model: Model) => isStaff(eyes) && [eyes.unitId, ...eyes.held].some((mine) => mine !== null && model.superiorsOf(mine).has(unit))
export const isMe = (id: string | null, eyes: Eyes) => id !== null && id === eyes.actorId

/** A unit's is for its people, a person's for the person; both for those above. */
const ofUnitOrPerson: Sees = (row, eyes, model) => isAbove(row.unit_id, eyes, model) || (row.employee_id === null ? isHome(row.unit_id, eyes) : isMe(row.employee_id, eyes))

const rows = (table: string, reads: string | null, sees: Sees): Entry => ({ table: `work.${table}`, reads, sees })

const found = (model: Model, type: string, id: string): Row => model.rowsOf(type).get(id)!

const seesPlan: Sees = (row, eyes, model) => isOwn(row.unit_id, eyes, model) || (row.status !== 'DRAFT' && isBelow(row.unit_id, eyes, model))
const seesChannel: Sees = (row, eyes, model) => [row.unit_id, ...row.member_ids].some((unit: string) => isOwn(unit, eyes, model))
const seesService: Sees = (row, eyes, model) => isOwn(row.provider_id, eyes, model) || isOwn(row.receiver_id, eyes, model)
export const seesDuty: Sees = (row, eyes, model) => isOwn(row.unit_id, eyes, model) || isHome(row.to_unit_id, eyes)

export const work: Record<string, Entry> = {
  StrategicPlan: rows('strategic_plans', 'strategy.read', seesPlan),
  StrategicGoal: rows('strategic_goals', 'strategy.read', (row, eyes, model) => seesPlan(found(model, 'StrategicPlan', row.plan_id), eyes, model)),
  WorkPlan: rows('work_plans', 'workPlan.read', (row, eyes, model) => isMe(row.created_by_id, eyes) || ofUnitOrPerson(row, eyes, model) || isMe(row.employee_id, eyes)),
  WorkTask: rows('work_tasks', 'workTask.read', (row, eyes, model) =>
    isAbove(row.unit_id, eyes, model) || isMe(row.created_by_id, eyes) ||
    model.assigneesOf(row.id).some((given) => isMe(given.employee_id, eyes) || isAbove(given.unit_id, eyes, model) || (given.employee_id === null && isHome(given.unit_id, eyes)))),
  WorkTemplate: rows('work_templates', 'workTask.read', (row, eyes, model) => isBelow(row.unit_id, eyes, model) || isAbove(row.unit_id, eyes, model)),
  SupportRequest: rows('support_requests', 'support.read', (row, eyes, model) => isOwn(row.from_unit_id, eyes, model) || isOwn(row.to_unit_id, eyes, model)),
  InternalService: rows('internal_services', 'internalService.read', seesService),
  ServiceRating: rows('service_ratings', 'internalService.read', (row, eyes, model) => seesService(found(model, 'InternalService', row.service_id), eyes, model)),
  AppraisalIndicator: rows('appraisal_indicators', 'appraisal.read', (row, eyes, model) => isBelow(row.unit_id, eyes, model) || isAbove(row.unit_id, eyes, model)),
  AppraisalTarget: rows('appraisal_targets', 'appraisal.read', ofUnitOrPerson),
  Appraisal: rows('appraisals', 'appraisal.read', (row, eyes, model) => ofUnitOrPerson(row, eyes, model) || [row.review_unit_id, row.confirm_unit_id].some((unit) => isOwn(unit, eyes, model))),
  MarketBulletin: rows('market_bulletins', 'bulletin.read', (row, eyes, model) =>
    isAbove(row.unit_id, eyes, model) || isMe(row.created_by_id, eyes) || (row.status === 'PUBLISHED' && (isHome(row.unit_id, eyes) || row.addressee_ids.some((unit: string) => isOwn(unit, eyes, model)) || (row.reach === 'BELOW' && isBelow(row.unit_id, eyes, model)) || (row.reach === 'NATION' && isStaff(eyes))))),
  CommunicationChannel: rows('channels', 'channel.read', seesChannel),
  ChannelPost: rows('channel_posts', 'channel.read', (row, eyes, model) => seesChannel(found(model, 'CommunicationChannel', row.channel_id), eyes, model)),
  SupervisionFinding: rows('supervision_findings', 'supervision.read', (row, eyes, model) => isOwn(row.supervisor_id, eyes, model) || isOwn(row.unit_id, eyes, model)),
  ImprovementMeasure: rows('improvement_measures', 'supervision.read', (row, eyes, model) => {
    const finding = found(model, 'SupervisionFinding', row.finding_id)
    return isOwn(finding.supervisor_id, eyes, model) || isOwn(finding.unit_id, eyes, model)
  }),
  ReportDuty: rows('report_duties', 'report.read', seesDuty),
  WorkReport: rows('work_reports', 'report.read', (row, eyes, model) => isOwn(row.unit_id, eyes, model) || (row.status !== 'DRAFT' && isHome(row.to_unit_id, eyes))),
  Regulation: rows('regulations', 'regulation.read', (row, eyes, model) => isOwn(row.unit_id, eyes, model) || isBelow(row.unit_id, eyes, model)),
  Training: rows('trainings', 'training.read', (row, eyes, model) => isOwn(row.unit_id, eyes, model) || model.attendancesOf(row.id).some((one) => isMe(one.employee_id, eyes) || isAbove(one.unit_id, eyes, model))),
  TrainingAttendance: rows('training_attendances', 'training.read', (row, eyes, model) =>
    isMe(row.employee_id, eyes) || isAbove(row.unit_id, eyes, model) || isOwn(found(model, 'Training', row.training_id).unit_id, eyes, model)),
  EmployeeVoice: rows('employee_voices', 'voice.read', (row, eyes, model) => isMe(row.employee_id, eyes) || isAbove(row.unit_id, eyes, model)), // not one's colleagues
}

import { CURRENT_RULE, type Line, rules, scoreOf } from '@panorama/work/rules'
import type { Batch } from './batch.ts'
import type { Clock } from './clock.ts'
import type { DemoCustomer } from './customers.ts'
import type { Organization, Staff } from './organization.ts'
import { cityOf, provinces } from './places.ts'
import { chance, id, int, pick, pickWeighted, random, type Random, sample } from './random.ts'

// What the operator's own people set out to do, ask of each other, report and say.

type Step = [action: string, daysAgo: number, actor: string, text?: string | null, progress?: number | null]

/** Days since the last day of a month or year is taken for the first day of this one: what lies in the past is told in whole months. */
const monthOf = (clock: Clock, back: number) => {
  const [year, month] = clock.day(0).split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 10)
}
const plusDays = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** Puts rows with the columns that all of them have, and their steps. */
const writer = (batch: Batch, clock: Clock, rng: Random) => {
  const made = (prefix: string, daysAgo: number) => id(prefix, clock.idTime(daysAgo), rng)
  const steps = (subjectId: string, those: readonly Step[]) => {
    for (const [action, daysAgo, actor, text = null, progress = null] of those)
      batch.put('work.steps', { id: made('wst', daysAgo), subject_id: subjectId, action, text, progress, actor_id: actor, created_at: clock.at(daysAgo) })
  }
  /** `touched`: days ago of the last change; `version`: how often it was written. */
  const put = (table: string, prefix: string, daysAgo: number, actor: string, row: Record<string, unknown>, touched = daysAgo, version = 1) => {
    const rowId = made(prefix, daysAgo)
    batch.put(`work.${table}`, { id: rowId, ...row, created_by_id: actor, created_at: clock.at(daysAgo), updated_at: clock.at(touched), version })
    return rowId
  }
  return { made, steps, put }
}

// ── strategy and indicators ──────────────────────────────────────────────────────────────────────────────────────

const GOALS = [
  { title: '大客户业务收入稳步增长', content: '以行业解决方案和云网融合带动收入增长，重点行业收入占比提高三个百分点。', target: 1_200_000, measure: '万元' },
  { title: '重点客户保有', content: '离网率控制在目标以内，A+级与A级客户零流失。', target: null, measure: null },
  { title: '一站式服务能力提升', content: '跨省业务开通时限缩短，一点受理、一点结算覆盖全部集团级客户。', target: null, measure: null },
] as const

const INDICATORS = [
  { code: 'REV-01', name: '大客户业务收入', definition: '财务口径，含专线、云与信息化应用收入。', measure: '万元', direction: 'HIGHER', source: 'ENTERED', is_additive: true, weight: 40 },
  { code: 'SAT-01', name: '客户满意度', definition: '年中、年末两次第三方测评的平均分。', measure: '分', direction: 'HIGHER', source: 'ENTERED', is_additive: false, weight: 20 },
  { code: 'CHN-01', name: '大客户离网率', definition: '期内离网大客户数占期初大客户数的比例。', measure: '%', direction: 'LOWER', source: 'ENTERED', is_additive: false, weight: 20 },
  { code: 'TSK-01', name: '任务按时完成率', definition: '期内到期任务按时完成的比例，由系统取数。', measure: '%', direction: 'HIGHER', source: 'TASKS_IN_TIME', is_additive: false, weight: 10 },
  { code: 'RPT-01', name: '报告按时上报率', definition: '期内到期报告按时上报的比例，由系统取数。', measure: '%', direction: 'HIGHER', source: 'REPORTS_IN_TIME', is_additive: false, weight: 10 },
] as const

const FOUR_THREE = {
  name: '客户经理“四三”工作法',
  guidance: '每日按“三看、三访、三记、三查”开展工作：先看数据再出门，走访有准备，记录当日录入，问题当日闭环。具体内容由各级大客户部按实际调整。',
  items: ['看客户用量与欠费变化', '看在途工单与开通进度', '看竞争动态与到期合同', '访关键决策人', '访业务联系人', '访技术联系人', '记走访内容', '记客户需求', '记客户意见', '查承诺是否兑现', '查资料是否完整', '查商机是否跟进'],
}

const TARGETS = { 'SAT-01': '85', 'CHN-01': '2', 'TSK-01': '95', 'RPT-01': '100' } as Record<string, string>

/** Ids of what lower levels refer to. */
type National = { goals: string[]; plan: string; indicators: { id: string; code: string; direction: 'HIGHER' | 'LOWER'; weight: number }[]; targets: Map<string, string>; template: string }

const quarterOf = (clock: Clock) => ({ from_on: monthOf(clock, 3), to_on: plusDays(monthOf(clock, 0), -1) })

const putNational = (batch: Batch, clock: Clock, { group, provinces: units }: Organization): National => {
  const rng = random('work', 'group')
  const { put, steps, made } = writer(batch, clock, rng)
  const { unitId, leader } = group
  const year = Number(clock.day(0).slice(0, 4))
  const plan = put('strategic_plans', 'spl', 300, leader, { unit_id: unitId, title: `全国大客户三年战略（${year}—${year + 2}）`, content: '以客户为中心，建设全国协同的大客户营销服务体系，一个形象、一个标准、一套报价。', from_year: year, to_year: year + 2, refines_id: null, status: 'ADOPTED' }, 290, 2)
  steps(plan, [['CREATE', 300, leader], ['ADOPT', 290, leader]])
  const goals = GOALS.map(({ title, content, target, measure }, index) => {
    const goal = put('strategic_goals', 'sgl', 299 - index, leader, { plan_id: plan, unit_id: unitId, title, content, refines_id: null, target, measure, weight: [50, 30, 20][index], due_on: `${year + 2}-12-31`, owner_id: leader, status: 'ACTIVE' })
    steps(goal, [['CREATE', 299 - index, leader]])
    return goal
  })
  const template = put('work_templates', 'wtm', 280, leader, { unit_id: unitId, ...FOUR_THREE, cadence: 'DAILY', retired_at: null })
  const indicators = INDICATORS.map((each) => ({ id: put('appraisal_indicators', 'ind', 270, leader, { unit_id: unitId, ...each, retired_at: null }), code: each.code, direction: each.direction, weight: each.weight }))
  const period = quarterOf(clock)
  const targets = new Map(indicators.map(({ id: indicatorId, code, weight }) => [code, put('appraisal_targets', 'tgt', 110, leader, { indicator_id: indicatorId, unit_id: unitId, employee_id: null, ...period, value: TARGETS[code] ?? '300000', weight, refines_id: null })]))

  for (const [index, { kind, title, content }] of REGULATIONS.entries()) {
    const regulation = put('regulations', 'reg', 400 - index * 30, leader, { unit_id: unitId, code: `DKH-${year}-${String(index + 1).padStart(2, '0')}`, title, kind, repealed_on: null, repeal_reason: null }, 390 - index * 30, 3)
    const version = (number: number, text: string, note: string | null, from: number) =>
      batch.put('work.regulation_versions', { id: made('rgv', from + 5), regulation_id: regulation, number, content: text, change_note: note, effective_on: clock.day(from), issued_at: clock.at(from + 5), issued_by_id: leader })
    version(1, content, null, 380 - index * 30)
    if (index === 0) version(2, `${content}\n第六条　A+级客户每月走访不少于两次，走访记录当日录入。`, '增加A+级客户走访频次要求', 120)
  }
  for (const [index, { kind, title, content }] of BULLETINS.entries()) {
    const age = 12 + index * 17
    const bulletin = put('market_bulletins', 'mbu', age, leader, { unit_id: unitId, kind, title, content, reach: index === 2 ? 'NATION' : 'BELOW', addressee_ids: [], status: 'PUBLISHED', published_at: clock.at(age - 1) }, age - 1, 2)
    steps(bulletin, [['CREATE', age, leader], ['PUBLISH', age - 1, leader]])
    for (const { leader: reader } of units.values()) if (chance(0.7, rng)) batch.put('work.readings', { subject_id: bulletin, employee_id: reader, read_at: clock.at(age - 2) })
  }
  const members = [...units.values()].map((province) => province.unitId)
  const channel = put('channels', 'chn', 250, leader, { unit_id: unitId, name: '全国大客户一站式协调', purpose: '跨省业务受理、开通、结算与障碍的协调和反馈，要求当日答复。', member_ids: members, closed_at: null })
  for (const [index, text] of POSTS.entries()) {
    const [asking, answering] = sample([...units.values()], 2, rng)
    const age = 3 + index * 8
    const post = (parent: string | null, who: typeof asking, kind: string, said: string, days: number) => {
      const postId = made('cpo', days)
      batch.put('work.channel_posts', { id: postId, channel_id: channel, parent_id: parent, unit_id: who!.unitId, kind, text: said, customer_id: null, answer_by: parent === null ? clock.at(days - 1) : null, actor_id: who!.leader, created_at: clock.at(days) })
      return postId
    }
    const question = post(null, asking, 'COORDINATION', text, age)
    if (index > 0) post(question, answering, 'FEEDBACK', pick(['已安排资源核查，今日反馈结果。', '本端电路已具备，可按计划割接。', '正在协调客户机房，明日上午给出时间。'], rng), age - 0.4)
    batch.put('work.channel_receipts', { id: made('crc', age - 0.2), post_id: question, unit_id: unitId, actor_id: leader, created_at: clock.at(age - 0.2) })
  }
  return { goals, plan, indicators, targets, template }
}

const REGULATIONS = [
  { kind: 'ACCOUNT_MANAGER', title: '客户经理行业营销管理细则', content: '第一条　客户经理是大客户服务的第一责任人。\n第二条　客户经理应按行业制订年度营销计划。\n第三条　走访须有计划、有记录、有反馈。\n第四条　承诺客户的事项须登记并按期兑现。\n第五条　个人服务质量纳入绩效考核。' },
  { kind: 'VIRTUAL_TEAM', title: '全国客户服务虚拟团队管理办法', content: '第一条　对全国性行业客户组建虚拟团队，由集团客户经理牵头，各省客户经理和技术支撑人员参加。\n第二条　团队内客户信息充分共享，责任明确。\n第三条　团队工作按任务分派并反馈。' },
  { kind: 'APPRAISAL', title: '大客户部门考核办法', content: '第一条　考核指标由集团、省、市逐级分解。\n第二条　上级大客户部门参与对下级的考核。\n第三条　得分按完成率加权计算，单项不超过120分。\n第四条　95分及以上为优秀，80分及以上为良好，60分及以上为合格。' },
] as const

const BULLETINS = [
  { kind: 'MARKET', title: '本月大客户市场经营情况通报', content: '全国大客户收入保持增长，金融、政务行业需求旺盛；中小专线价格下行，需以云网融合产品提升价值。' },
  { kind: 'COMPETITION', title: '竞争对手互联网专线促销情况', content: '部分省份竞争对手对互联网专线给予首年八折优惠，并赠送安全服务。请各省关注到期合同，提前续约。' },
  { kind: 'EXPERIENCE', title: '某省政务云网一体化项目经验', content: '该项目由省市两级联合攻关，售前即引入网络维护与业务支撑部门，开通周期由四十天缩短到十八天，值得推广。' },
  { kind: 'HOTLINE', title: '热线受理集团业务要点', content: '集团客户来电先核对客户编号与联系人，咨询类一次答复，故障类先建单再转派，投诉类两小时内联系客户经理。' },
] as const

const POSTS = ['客户总部与外省分支跨省专线，请对端确认资源与开通时限。', '跨省电路割接窗口需两端统一，请对端反馈可用时间。', '集团级客户一点结算，请对端核对分摊比例。', '跨省电路频繁闪断，请对端配合分段测试。'] as const

// ── provinces ────────────────────────────────────────────────────────────────────────────────────────────────────

/** What the cities of a province refer to. */
type Provincial = { goals: string[]; targets: Map<string, string>; share: number }

/** Targets of a quarter and the appraisal of it. */
const putAppraisal = (batch: Batch, clock: Clock, rng: Random, national: National, above: ReadonlyMap<string, string>, unitId: string, upper: { unitId: string; leader: string }, leader: string, revenue: number) => {
  const { put, steps, made } = writer(batch, clock, rng)
  const period = quarterOf(clock)
  const targets = new Map<string, string>()
  const lines: (Line & { indicator_id: string; target_id: string; isEntered: boolean; evidence: [number, number] | null })[] = []
  for (const { id: indicatorId, code, direction, weight } of national.indicators) {
    const value = TARGETS[code] ?? String(revenue)
    const targetId = put('appraisal_targets', 'tgt', 108, upper.leader, { indicator_id: indicatorId, unit_id: unitId, employee_id: null, ...period, value, weight, refines_id: above.get(code) ?? null })
    targets.set(code, targetId)
    const total = int(12, 40, rng)
    const count = total - int(0, 4, rng)
    const actual = code === 'REV-01' ? String(Math.round(revenue * (0.86 + 0.28 * rng()))) : code === 'SAT-01' ? (80 + 9 * rng()).toFixed(1) : code === 'CHN-01' ? (1 + 1.8 * rng()).toFixed(2) : ((100 * count) / total).toFixed(2)
    lines.push({ direction, target: value, actual, weight, indicator_id: indicatorId, target_id: targetId, isEntered: TARGETS[code] === undefined || code === 'SAT-01' || code === 'CHN-01', evidence: code === 'TSK-01' || code === 'RPT-01' ? [count, total] : null })
  }
  const isConfirmed = chance(0.8, rng)
  const { score, grade } = scoreOf(lines, 0, CURRENT_RULE)
  const appraisal = put('appraisals', 'apr', 20, upper.leader, {
    unit_id: unitId, employee_id: null, ...period, status: isConfirmed ? 'CONFIRMED' : 'SELF_ASSESSED', review_unit_id: upper.unitId, confirm_unit_id: upper.unitId, score, grade, rule_version: CURRENT_RULE, adjustment: 0,
    self_assessment: '各项指标总体完成，重点客户保有稳定，下季度加快云网项目落地。', review: isConfirmed ? '同意自评，注意提升任务按时完成率。' : null, confirmed_at: isConfirmed ? clock.at(8) : null,
  }, isConfirmed ? 8 : 15, isConfirmed ? 5 : 3)
  for (const { direction: _, isEntered, evidence, ...line } of lines)
    batch.put('work.appraisal_lines', {
      id: made('apl', 20), appraisal_id: appraisal, ...line, evidence_count: evidence?.[0] ?? null, evidence_total: evidence?.[1] ?? null, score: rules[CURRENT_RULE]!.line({ direction: _, ...line, actual: line.actual! }),
      comment: isEntered ? '业务支撑系统取数' : null, measured_at: clock.at(18), measured_by_id: isEntered ? leader : null,
    })
  steps(appraisal, [['CREATE', 20, upper.leader], ['MEASURE', 18, leader], ['SELF_ASSESS', 15, leader, '各项指标总体完成，重点客户保有稳定，下季度加快云网项目落地。'], ...(isConfirmed ? ([['REVIEW', 10, upper.leader, '同意自评，注意提升任务按时完成率。'], ['CONFIRM', 8, upper.leader]] satisfies Step[]) : [])])
  return targets
}

/** The duty to report every month, and the reports of the last four. */
const putReports = (batch: Batch, clock: Clock, rng: Random, unitId: string, name: string, leader: string, upper: { unitId: string; leader: string }, dueDays: number) => {
  const { put, steps } = writer(batch, clock, rng)
  put('report_duties', 'rdu', 300, upper.leader, { unit_id: unitId, to_unit_id: upper.unitId, kind: 'MONTHLY', due_days: dueDays, from_on: monthOf(clock, 4), to_on: null })
  for (const back of [4, 3, 2, 1]) {
    const from = monthOf(clock, back)
    const dueOn = plusDays(monthOf(clock, back - 1), dueDays - 1)
    const isMissing = chance(back === 1 ? 0.5 : 0.06, rng)
    const lateBy = back > 2 && chance(0.12, rng) ? int(1, 6, rng) : -int(0, 3, rng)
    if (isMissing) continue
    const submitted = back === 1 ? null : `${plusDays(dueOn, lateBy)}T02:00:00.000Z`
    const age = 28 * (back - 1) + 20
    const report = put('work_reports', 'rep', age, leader, {
      unit_id: unitId, to_unit_id: upper.unitId, kind: 'MONTHLY', period_from: from, due_on: dueOn, title: `${name}${Number(from.slice(5, 7))}月大客户经营分析`,
      operation: `本月大客户收入${pick(['同比增长', '环比增长', '基本持平，同比增长'], rng)}${(1 + 9 * rng()).toFixed(1)}%，专线与云业务贡献主要增量。`,
      market: pick(['政务与金融客户云网融合需求集中释放，教育行业进入集采期。', '制造企业数字化改造提速，5G专网咨询增多。', '连锁企业新增网点较多，互联网专线需求旺盛。'], rng),
      competition: pick(['竞争对手以低价专线争夺到期客户。', '竞争对手推出云专线捆绑优惠。', '本月未见大规模促销。'], rng), demand: '预计下月新增专线需求主要来自金融与医疗行业。',
      problems: pick(['部分楼宇资源不足，开通时限偏长。', '跨省电路协调时间长，建议明确时限。', null], rng), outlook: '抓好到期合同续签和重点项目落地。',
      figures: JSON.stringify([{ name: '大客户收入', value: String(int(200, 4_000, rng)), measure: '万元' }, { name: '新增专线', value: String(int(3, 60, rng)), measure: '条' }, { name: '离网客户', value: String(int(0, 3, rng)), measure: '户' }]),
      status: submitted === null ? 'DRAFT' : 'ACCEPTED', submitted_at: submitted,
    }, Math.max(1, age - 18), submitted === null ? 1 : 3)
    steps(report, [['CREATE', age, leader], ...(submitted === null ? [] : ([['SUBMIT', age - 10, leader], ['ACCEPT', age - 15, upper.leader, '收悉']] satisfies Step[]))])
  }
}

const putProvince = (batch: Batch, clock: Clock, code: string, organization: Organization, national: National): Provincial => {
  const rng = random('work', 'province', code)
  const { put, steps, made } = writer(batch, clock, rng)
  const { unitId, leader, specialist, agents, departments } = organization.provinces.get(code)!
  const province = provinces.find((each) => each.code === code)!
  const cities = province.cities.map((city) => ({ city, ...organization.cities.get(city.code)! }))
  const year = Number(clock.day(0).slice(0, 4))
  const plan = put('strategic_plans', 'spl', 260, leader, { unit_id: unitId, title: `${province.name}大客户三年行动计划`, content: '承接集团战略，分解落实计划和指标。', from_year: year, to_year: year + 2, refines_id: national.plan, status: 'ADOPTED' }, 250, 2)
  steps(plan, [['CREATE', 260, leader], ['ADOPT', 250, leader]])
  const share = Math.round(GOALS[0].target / 31 / 100) * 100
  const goals = national.goals.map((refines, index) => {
    const goal = put('strategic_goals', 'sgl', 258 - index, leader, {
      plan_id: plan, unit_id: unitId, title: `${province.name}：${GOALS[index]!.title}`, content: null, refines_id: refines, target: index === 0 ? share : null, measure: index === 0 ? '万元' : null, weight: [50, 30, 20][index], due_on: `${year + 1}-12-31`, owner_id: leader, status: 'ACTIVE',
    })
    steps(goal, [['CREATE', 258 - index, leader]])
    return goal
  })
  const revenue = Math.round(300_000 / 31)
  const targets = putAppraisal(batch, clock, rng, national, national.targets, unitId, organization.group, leader, revenue)
  putReports(batch, clock, rng, unitId, province.name, leader, organization.group, 10)

  const members = cities.map((city) => city.unitId)
  const channel = put('channels', 'chn', 200, leader, { unit_id: unitId, name: `${province.name}大客户信息交流`, purpose: '省市之间经营信息汇报、问题反馈与快速反应。', member_ids: members.slice(0, 100), closed_at: null })
  const speaker = pick(cities, rng)
  batch.put('work.channel_posts', { id: made('cpo', 6), channel_id: channel, parent_id: null, unit_id: speaker.unitId, kind: pick(['MARKET', 'COMPETITION', 'DEMAND'], rng), text: `${speaker.city.shortName}：${pick(['重点园区有新企业入驻，预计新增专线二十条。', '竞争对手正在接触我方两家A级客户，已安排走访。', '某医院集团计划建设灾备专线，请省公司技术支撑。'], rng)}`, customer_id: null, answer_by: null, actor_id: speaker.staff.leader, created_at: clock.at(6) })

  const training = (age: number, kind: string, title: string, people: readonly { id: string; unitId: string }[], isHeld: boolean) => {
    const trainingId = put('trainings', 'trn', age + 20, leader, { unit_id: unitId, kind, title, content: `${title}：案例讲解、演练与考试。`, trainer: pick(['省公司内训师', '集团讲师团', '外聘专家'], rng), place: `${province.name}公司培训中心`, starts_at: clock.at(age), ends_at: clock.at(age - 1), pass_score: 60, status: isHeld ? 'HELD' : 'PLANNED' }, Math.max(1, age), isHeld ? 3 : 2)
    steps(trainingId, [['CREATE', age + 20, leader], ...(isHeld ? ([['FINISH', Math.max(1, age - 1), leader]] satisfies Step[]) : [])])
    for (const person of people) {
      const [isThere, score] = [isHeld && chance(0.92, rng), int(52, 98, rng)]
      batch.put('work.training_attendances', { id: made('tat', age + 15), training_id: trainingId, employee_id: person.id, unit_id: person.unitId, status: !isHeld ? 'INVITED' : isThere ? 'ATTENDED' : 'ABSENT', score: isThere ? score : null, is_passed: isHeld ? isThere && score >= 60 : null, remark: null, created_at: clock.at(age + 15) })
    }
  }
  const managers = cities.flatMap((city) => city.staff.managers.map((manager) => ({ id: manager, unitId: city.unitId })))
  training(40, 'SKILL', '方案式销售与行业解决方案', sample(managers, 12, rng), true)
  training(25, 'HOTLINE', '热线集团业务受理规范', agents.map((agent) => ({ id: agent, unitId })), true)
  training(-15, 'PRODUCT', '云网融合产品培训', sample(managers, 10, rng), false)

  for (const [index, subject] of (['客户信息与投诉转办', '专线资源核查与故障处理', '计费与数据支撑'] as const).entries()) {
    const provider = departments[index]!
    const serviceId = put('internal_services', 'ser', 240, leader, { provider_id: provider, receiver_id: unitId, subject, promise: ['投诉两小时内转派，当日反馈。', '资源核查两个工作日内答复，A级以上客户故障一小时内响应。', '数据提取一个工作日内完成。'][index], response_hours: [2, 16, 8][index], ended_at: null })
    for (const back of [3, 2, 1])
      batch.put('work.service_ratings', { id: made('rat', back * 30 - 25), service_id: serviceId, provider_id: provider, month: monthOf(clock, back), timeliness: int(3, 5, rng), quality: int(3, 5, rng), attitude: int(4, 5, rng), comment: chance(0.3, rng) ? pick(['响应及时', '高峰期答复偏慢', '配合主动'], rng) : null, employee_id: null, actor_id: specialist, created_at: clock.at(back * 30 - 25) })
  }
  for (const { city, unitId: below, staff } of sample(cities, Math.ceil(cities.length / 4), rng)) {
    const isOver = chance(0.5, rng)
    const finding = put('supervision_findings', 'fnd', 50, leader, { supervisor_id: unitId, unit_id: below, kind: pick(['INSPECTION', 'SUPERVISION', 'HELP'], rng), title: pick(['走访记录录入不及时', '合同到期预警处置不到位', '客户资料完整率偏低'], rng), finding: `对${city.shortName}大客户部检查发现：部分记录未在当日录入，抽查二十份有三份缺失。`, due_on: clock.day(isOver ? 10 : -20), status: isOver ? 'VERIFIED' : 'IMPROVING', result: isOver ? '已补录并纳入周例会检查，复查合格。' : null }, isOver ? 8 : 45, isOver ? 5 : 2)
    batch.put('work.improvement_measures', { id: made('mea', 45), finding_id: finding, rank: 0, text: '建立每日录入检查，由部门经理周例会通报。', responsible_id: staff.leader, due_on: clock.day(isOver ? 15 : -10), done_at: isOver ? clock.at(16) : null, result: isOver ? '已执行四周，抽查合格。' : null })
    steps(finding, [['CREATE', 50, leader], ['PLAN', 45, staff.leader], ...(isOver ? ([['FINISH', 12, staff.leader, '已补录并纳入周例会检查，复查合格。'], ['VERIFY', 8, leader]] satisfies Step[]) : [])])
  }
  return { goals, targets, share }
}

// ── cities ───────────────────────────────────────────────────────────────────────────────────────────────────────

const TASKS = ['开展到期合同续签排查', '组织重点客户季度走访', '完善A级以上客户资料', '推进行业解决方案商机落地', '清理在途工单与超时事项', '组织欠费客户催缴'] as const
type TaskStatus = 'ASSIGNED' | 'ACCEPTED' | 'IN_PROGRESS' | 'ON_HOLD' | 'DONE' | 'CONFIRMED' | 'RETURNED'

const taskWriter = (batch: Batch, clock: Clock, rng: Random) => {
  const { put, steps, made } = writer(batch, clock, rng)
  /** A task as it went so far; `due`: days ago of its last day, negative when it lies ahead. */
  return (task: { title: string; content: string | null; kind: string; priority: string; unitId: string; giver: string; doer: string; planId: string | null; customerId: string | null; templateId: string | null; items: readonly string[]; status: TaskStatus; age: number; due: number }) => {
    const { giver, doer, status, age, items } = task
    const [isBegun, isDone] = [!['ASSIGNED', 'ACCEPTED', 'RETURNED'].includes(status), status === 'DONE' || status === 'CONFIRMED']
    const doneAge = Math.max(0.4, Math.min(age * 0.45, task.due + int(-1, 3, rng)))
    const progress = isDone ? 100 : isBegun ? int(1, 9, rng) * 10 : 0
    const result = isDone ? pick(['按计划完成，已录入系统。', '全部完成，客户反馈良好。', '完成，遗留一项转下月跟进。'], rng) : null
    const begun: Step[] = isBegun ? [['START', age * 0.9, doer], ['FEEDBACK', age * 0.5, doer, pick(['按计划推进，已完成一半。', '已联系客户，等待确认时间。', '数据已核对，正在整理。'], rng), items.length ? null : Math.min(progress, 60)]] : []
    const walked: Step[] = [
      ['CREATE', age, giver],
      ...(status === 'ASSIGNED' ? [] : status === 'RETURNED' ? ([['RETURN', age * 0.95, doer, '该客户已调整归属，请另行安排。']] satisfies Step[]) : ([['ACCEPT', age * 0.95, doer]] satisfies Step[])),
      ...begun,
      ...(status === 'ON_HOLD' ? ([['HOLD', age * 0.3, doer, '等待客户内部审批']] satisfies Step[]) : []),
      ...(isDone ? ([['FINISH', doneAge, doer, result]] satisfies Step[]) : []),
      ...(status === 'CONFIRMED' ? ([['CONFIRM', doneAge * 0.5, giver]] satisfies Step[]) : []),
    ]
    const since = walked.findLast(([action]) => action !== 'FEEDBACK')![1]
    const taskId = put('work_tasks', 'wtk', age, giver, {
      unit_id: task.unitId, plan_id: task.planId, parent_id: null, template_id: task.templateId, kind: task.kind, title: task.title, content: task.content, priority: task.priority, weight: pick([10, 10, 20, 30], rng), customer_id: task.customerId, starts_on: null,
      due_on: clock.day(task.due), status, status_since: clock.at(since), reported: items.length ? (isDone ? 100 : 0) : progress, result, done_at: isDone ? clock.at(doneAge) : null,
    }, walked.at(-1)![1], walked.length)
    if (status !== 'RETURNED') batch.put('work.task_assignees', { id: made('was', age), task_id: taskId, unit_id: task.unitId, employee_id: doer, assigned_at: clock.at(age), ended_at: null })
    for (const [rank, text] of items.entries()) {
      const isTicked = isDone || (isBegun && rank < items.length / 2)
      batch.put('work.task_items', { id: made('wti', age), task_id: taskId, rank, text, done_at: isTicked ? clock.at(Math.max(0.5, isDone ? doneAge : age * 0.5)) : null, done_by_id: isTicked ? doer : null })
    }
    steps(taskId, walked)
  }
}

const putCity = (batch: Batch, clock: Clock, code: string, organization: Organization, national: National, above: Provincial) => {
  const rng = random('work', 'city', code)
  const { put, steps, made } = writer(batch, clock, rng)
  const { unitId, staff } = organization.cities.get(code)!
  const upper = organization.provinces.get(cityOf(code)!.province)!
  const name = cityOf(code)!.shortName
  const plan = put('work_plans', 'wpl', 45, staff.leader, { unit_id: unitId, employee_id: null, goal_id: pick(above.goals, rng), kind: 'QUARTER', title: `${name}大客户部本季度工作计划`, content: '围绕收入、保有、服务三项重点，逐项分解到人。', from_on: clock.day(45), to_on: clock.day(-45), status: 'ACTIVE', summary: null }, 44, 2)
  steps(plan, [['CREATE', 45, staff.leader], ['START', 44, staff.leader]])
  const giveTask = taskWriter(batch, clock, rng)
  for (const title of sample(TASKS, 4, rng)) {
    const status = pickWeighted<TaskStatus>([['CONFIRMED', 34], ['DONE', 10], ['IN_PROGRESS', 28], ['ACCEPTED', 8], ['ASSIGNED', 10], ['ON_HOLD', 6], ['RETURNED', 4]], rng)
    const isDone = status === 'DONE' || status === 'CONFIRMED'
    giveTask({ title, content: null, kind: 'ASSIGNMENT', priority: pickWeighted([['NORMAL', 70], ['IMPORTANT', 24], ['URGENT', 6]], rng), unitId, giver: staff.leader, doer: pick(staff.managers, rng), planId: plan, customerId: null, templateId: null, items: [], status, age: int(12, 40, rng), due: isDone ? int(2, 9, rng) : -int(-3, 25, rng) })
  }
  if (code === '440100' || chance(0.3, rng)) giveTask({ title: '当日工作（四三工作法）', content: FOUR_THREE.guidance, kind: 'ROUTINE', priority: 'NORMAL', unitId, giver: staff.leader, doer: staff.managers[0]!, planId: null, customerId: null, templateId: national.template, items: FOUR_THREE.items, status: 'IN_PROGRESS', age: 1, due: 0 })
  if (chance(0.5, rng)) {
    const own = put('work_plans', 'wpl', 20, staff.managers[0]!, { unit_id: unitId, employee_id: staff.managers[0], goal_id: null, kind: 'MONTH', title: '本月个人工作计划', content: '走访十家、续签三份合同、推进两个云网项目。', from_on: clock.day(20), to_on: clock.day(-10), status: 'ACTIVE', summary: null }, 20, 2)
    steps(own, [['CREATE', 20, staff.managers[0]!], ['START', 20, staff.managers[0]!]])
  }
  putAppraisal(batch, clock, rng, national, above.targets, unitId, upper, staff.leader, int(150, 900, rng))
  putReports(batch, clock, rng, unitId, name, staff.leader, upper, 5)

  if (chance(0.4, rng)) {
    const status = pickWeighted([['REQUESTED', 20], ['COMMITTED', 30], ['CONFIRMED', 40], ['DECLINED', 10]] as const, rng)
    const age = int(5, 25, rng)
    const [isCommitted, isDone] = [status === 'COMMITTED' || status === 'CONFIRMED', status === 'CONFIRMED']
    const answer = isCommitted ? '已协调资源，按期提供。' : status === 'DECLINED' ? '本月技术人员已排满，建议下月安排。' : null
    const request = put('support_requests', 'srq', age, staff.projectManagers[0]!, {
      from_unit_id: unitId, to_unit_id: upper.unitId, kind: pick(['RESOURCE', 'TECHNICAL', 'COORDINATION'], rng), title: pick(['跨区专线资源协调', '行业解决方案技术支撑', '客户机房建设技术交底'], rng), content: `${name}重点项目需要省公司支撑，请安排人员与资源。`, customer_id: null, needed_on: clock.day(isDone ? 1 : -8), status,
      committed_on: isCommitted ? clock.day(isDone ? 2 : -5) : null, answer, result: isDone ? '已完成支撑，项目按计划推进。' : null, fulfilled_at: isDone ? clock.at(2.5) : null, escalated_to_id: null,
    }, isDone ? 1 : age - 1, isDone ? 4 : status === 'REQUESTED' ? 1 : 2)
    steps(request, [['CREATE', age, staff.projectManagers[0]!], ...(status === 'REQUESTED' ? [] : ([[isCommitted ? 'COMMIT' : 'DECLINE', age - 1, upper.leader, answer]] satisfies Step[])), ...(isDone ? ([['FULFIL', 2.5, upper.leader, '已完成支撑，项目按计划推进。'], ['CONFIRM', 1, staff.projectManagers[0]!]] satisfies Step[]) : [])])
  }
  for (const manager of sample(staff.managers, 1, rng)) {
    const [age, isAnswered] = [int(4, 60, rng), chance(0.6, rng)]
    const voice = (kind: string, satisfaction: number | null, text: string | null, isAnonymous: boolean, answer: string | null) =>
      batch.put('work.employee_voices', { id: made('voi', age), unit_id: unitId, employee_id: manager, is_anonymous: isAnonymous, kind, satisfaction, text, status: answer ? 'ANSWERED' : 'OPEN', answer, answered_by_id: answer ? staff.leader : null, answered_at: answer ? clock.at(age - 2) : null, created_at: clock.at(age), updated_at: clock.at(answer ? age - 2 : age), version: answer ? 2 : 1 })
    voice('SATISFACTION', pickWeighted([[5, 25], [4, 45], [3, 22], [2, 6], [1, 2]], rng), null, true, null)
    if (chance(0.3, rng)) voice('SUGGESTION', null, pick(['建议统一报价模板，减少重复填报。', '希望增加技术支撑人员。', '建议走访记录支持手机录入。'], rng), chance(0.4, rng), isAnswered ? '已收悉，列入下季度改进计划。' : null)
  }
}

/** The work of the operator's own people, into `work`. */
export const putWork = (batch: Batch, clock: Clock, organization: Organization): void => {
  const national = putNational(batch, clock, organization)
  for (const { code, cities } of provinces) {
    const above = putProvince(batch, clock, code, organization, national)
    for (const city of cities) putCity(batch, clock, city.code, organization, national, above)
  }
}

/** What is to be done about one customer: somebody looks after whoever is at risk, and now and then after others. */
export const putCustomerTasks = (batch: Batch, clock: Clock, { id: customerId, n, status, unitId, managerId, staff, enterprise }: DemoCustomer & { staff: Staff }): void => {
  const rng = random('work', 'customer', n)
  if (!(status === 'AT_RISK' ? chance(0.8, rng) : status === 'ACTIVE' && chance(0.06, rng))) return
  const isAtRisk = status === 'AT_RISK'
  taskWriter(batch, clock, rng)({
    title: isAtRisk ? `${enterprise.shortName}流失预警处置` : `${enterprise.shortName}${pick(['续约方案准备', '季度走访', '云网需求调研'], rng)}`,
    content: isAtRisk ? '近三个月用量持续下降，请走访了解原因，提出挽留方案。' : null,
    kind: 'ASSIGNMENT', priority: isAtRisk ? 'URGENT' : 'NORMAL', unitId, giver: staff.leader, doer: managerId, planId: null, customerId, templateId: null, items: [],
    status: pickWeighted<TaskStatus>([['IN_PROGRESS', 45], ['CONFIRMED', 25], ['ACCEPTED', 15], ['ASSIGNED', 15]], rng), age: int(8, 30, rng), due: int(-15, 3, rng),
  })
}

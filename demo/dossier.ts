import { type Database, rows } from '@panorama/kit/database'
import { secrets } from '@panorama/kit/secret'
import { sql } from 'drizzle-orm'
import type { Batch, Row } from './batch.ts'
import type { Clock } from './clock.ts'
import { type DemoCustomer, isOperator } from './customers.ts'
import { bank, bankAccount, bankCount, organization as enterpriseOf, person, telephone } from './names.ts'
import { cities } from './places.ts'
import { chance, digits, id, int, pick, random, type Random, sample } from './random.ts'
import { majorEventText } from './texts.ts'

/** What the file of the customer says, as far as the dossier has to agree with it. */
export type DemoFile = { registration_number: string; legal_representative: string; credit_grade: 'A' | 'B' | 'C' | 'D' | null; office_address: string }

const BUDGET = 'itBudget'

/** Attributes and an entity that this operator added to the model. */
const ADDED = [
  { code: 'branchCount', type: 'INTEGER', name_zh: '营业网点数', name_en: 'Outlets', unit: '个', minimum: 0 },
  { code: BUDGET, type: 'MONEY', name_zh: '年度信息化预算', name_en: 'Yearly IT budget', unit: null, minimum: 0 },
  { code: 'cloudStrategy', type: 'OPTION', name_zh: '上云策略', name_en: 'Cloud strategy', unit: null, minimum: null },
  { code: 'hasDisasterSite', type: 'BOOLEAN', name_zh: '是否有灾备中心', name_en: 'Has a disaster-recovery site', unit: null, minimum: null },
  { code: 'nextTender', type: 'DATE', name_zh: '下次招标日期', name_en: 'Next tender', unit: null, minimum: null },
  { code: 'leaderPreference', type: 'TEXT', name_zh: '主要领导倾向', name_en: 'What the leaders prefer', unit: null, minimum: null },
] as const
const CLOUDS = [['PUBLIC', '公有云', 'Public cloud'], ['PRIVATE', '私有云', 'Private cloud'], ['HYBRID', '混合云', 'Hybrid cloud']] as const
const ROOM = [
  { code: 'location', type: 'TEXT', name_zh: '机房位置', name_en: 'Location', unit: null },
  { code: 'racks', type: 'INTEGER', name_zh: '机架数', name_en: 'Racks', unit: '架' },
  { code: 'powerLines', type: 'INTEGER', name_zh: '市电路数', name_en: 'Power feeds', unit: '路' },
] as const

const addedId = (clock: Clock, prefix: string, code: string, index: number) => id(prefix, clock.idTime(1_000 - index), random('added', prefix, code))

/** The operator's own attributes, before the customers that carry them. */
export const putAttributes = (batch: Batch, clock: Clock) => {
  const typeId = addedId(clock, 'rty', 'MACHINE_ROOM', 0)
  batch.put('customers.record_types', { id: typeId, code: 'MACHINE_ROOM', name_zh: '客户机房', name_en: 'Machine room', description: '客户自有机房，勘察与施工前查看', created_at: clock.at(1_000) })
  const put = (owner: string | null, rows: readonly { code: string; type: string; name_zh: string; name_en: string; unit: string | null; minimum?: number | null }[]) =>
    rows.map(({ minimum = null, ...row }, index) => {
      const attributeId = addedId(clock, 'atr', row.code, index)
      batch.put('customers.attributes', { id: attributeId, record_type_id: owner, ...row, minimum, is_sensitive: row.code === 'leaderPreference', is_required: row.code === 'location', created_at: clock.at(1_000 - index) })
      return attributeId
    })
  const ids = put(null, ADDED)
  const roomIds = put(typeId, ROOM)
  for (const [position, [code, name_zh, name_en]] of CLOUDS.entries()) batch.put('customers.attribute_options', { attribute_id: ids[2], code, name_zh, name_en, position })
  return { ids, typeId, roomIds }
}
export type Added = ReturnType<typeof putAttributes>

/** Few customers are known so well: the large ones, and some others where somebody was diligent. */
const isRich = ({ n, weight, status }: DemoCustomer) => status !== 'PROSPECT' && status !== 'CLOSED' && (n === 0 || weight > 12 || n % 9 === 0)

/** The dossier of one customer. */
export const putDossier = (batch: Batch, clock: Clock, added: Added, customer: DemoCustomer, file: DemoFile) => {
  const rng = random('dossier', customer.n)
  putCredit(batch, clock, customer, file, rng)
  if (customer.tier) putTax(batch, clock, customer, file, rng)
  if (isOperator(customer)) putOperator(batch, clock, customer, rng)
  if (!isRich(customer)) return
  putFigures(batch, clock, customer, rng)
  putOwnership(batch, clock, customer, rng)
  putSurroundings(batch, clock, customer, file, rng)
  putRepresentative(batch, clock, customer, file, rng)
  putPoints(batch, clock, customer, rng)
  putAdded(batch, clock, added, customer, rng)
}

const entry = (clock: Clock, prefix: string, { id: customer_id, age }: DemoCustomer, rng: Random, origin: readonly [string, string] | null = null) => ({
  id: id(prefix, clock.idTime(int(1, Math.max(2, Math.min(age, 400)), rng)), rng), customer_id, source: origin?.[0] ?? null, source_reference: origin?.[1] ?? null, source_as_of: origin ? clock.at(30) : null,
})

const year = (clock: Clock, back: number) => Number(clock.day(0).slice(0, 4)) - back

const putFigures = (batch: Batch, clock: Clock, customer: DemoCustomer, rng: Random) => {
  const { weight, enterprise, n } = customer
  const size = weight > 30 ? 'LARGE' : weight > 8 ? 'MEDIUM' : 'SMALL'
  const staff = Math.round(80 * weight * (0.6 + rng()))
  let revenue = Math.round(weight * 3_000_000 * (0.5 + rng() * 2))
  for (const back of n === 0 ? [1, 2, 3, 4] : [1, 2, 3].slice(0, int(1, 3, rng))) {
    const assets = Math.round(revenue * (1.4 + rng()))
    const profit = Math.round(revenue * (rng() * 0.22 - 0.03))
    const net = Math.round(assets * (0.3 + rng() * 0.3))
    batch.put('customers.operating_years', {
      ...entry(clock, 'opy', customer, rng, ['ANNUAL_REPORT', `${n}-${year(clock, back)}`]), year: year(clock, back), currency: 'CNY', company_size: size, employees: Math.max(12, staff - back * int(0, 20, rng)),
      total_assets: `${assets}.00`, net_assets: `${net}.00`, turnover: `${Math.round(revenue * 1.05)}.00`, sales_revenue: `${revenue}.00`, total_profit: `${profit}.00`,
      return_on_assets: ((100 * profit) / assets).toFixed(4), return_on_net_assets: ((100 * profit) / net).toFixed(4), main_products: enterprise.businessScope,
      strategic_plan: pick(['三年内完成数字化转型', '向全国布局分支机构', '聚焦主业、压降成本', '推进智能制造示范'], rng), investment_plan: pick(['新建灾备中心', '核心系统上云', '园区网改造', '视频会议全覆盖'], rng),
    })
    revenue = Math.round(revenue / (1 + rng() * 0.18))
  }
}

const putOwnership = (batch: Batch, clock: Clock, customer: DemoCustomer, rng: Random) => {
  const { enterprise, city, n, weight } = customer
  if (enterprise.kind !== 'COMPANY') return
  let left = 100
  for (let rank = 1; rank <= int(2, 4, rng); rank++) {
    const share = rank === 1 ? int(34, 67, rng) : Math.min(left - 1, int(3, 16, rng))
    if (share < 1) break
    left -= share
    const owner = rank === 1 && enterprise.ownership === 'STATE_OWNED' ? `${city.shortName}国有资本投资运营有限公司` : enterpriseOf(7_000 + n * 5 + rank, pick(cities, rng), 'FINANCE', rng).name
    batch.put('customers.shareholders', { ...entry(clock, 'shh', customer, rng), rank, name: owner, share: `${share}.000000`, legal_representative: person(rng).name, main_business: pick(['国有资产经营', '股权投资', '实业投资', '财务投资'], rng), contact_details: telephone(city, rng) })
  }
  if (weight > 25 && chance(0.6, rng))
    batch.put('customers.stock_listings', { ...entry(clock, 'stk', customer, rng), exchange: pick(['SSE', 'SZSE'], rng), ticker: `9${digits(5, rng)}`, listed_on: clock.day(int(800, 5_000, rng)), delisted_on: null, total_shares: String(int(4, 90, rng) * 100_000_000), remarks: null })
  if (weight > 20)
    batch.put('customers.rankings', { ...entry(clock, 'rnk', customer, rng), ranked_on: clock.day(int(60, 300, rng)), rank: int(1, 100, rng), indicator: pick(['营业收入', '纳税总额', '品牌价值'], rng), institution: `${city.shortName}企业联合会`, remarks: chance(0.4, rng) ? '较上年上升' : null })
}

const COMPETITORS = ['他网甲', '他网乙', '广电网络'] as const
const NEEDS = ['网点多、单点带宽小，重在专线稳定与集中管理', '总部与数据中心之间大带宽、低时延，要求双路由', '办公与生产分网，对安全隔离要求高', '季节性用量波动大，希望弹性带宽'] as const

const putSurroundings = (batch: Batch, clock: Clock, customer: DemoCustomer, { office_address }: DemoFile, rng: Random) => {
  const { enterprise, city, managerId, n } = customer
  batch.put('customers.business_profiles', {
    ...entry(clock, 'bpr', customer, rng), communication_needs: pick(NEEDS, rng), main_competitors: [enterpriseOf(9_000 + n * 3, city, 'OTHER', rng).shortName, enterpriseOf(9_001 + n * 3, city, 'OTHER', rng).shortName],
    strategic_development: pick(['区域龙头，向外省扩张', '稳健经营，以技改为主', '并购整合阶段'], rng), financial_information: pick(['年度预算制，每年十月编报', '集中采购，付款周期六十天', '投资计划须董事会批准'], rng),
  })
  for (let i = 0; i < int(1, 3, rng); i++)
    batch.put('customers.major_events', {
      ...entry(clock, 'mev', customer, rng), occurred_on: clock.day(int(5, 700, rng)), type: pick(['EXPANSION', 'PROJECT', 'COOPERATION', 'LEADERSHIP', 'RELOCATION', 'INVESTMENT'], rng),
      description: majorEventText({ customer: enterprise.shortName, place: city.shortName, peer: pick(cities, rng).shortName, product: '专线', contact: customer.contacts[0]!.name }, rng), consequences: pick(['新增专线与云资源需求', '原合同主体变更，需补签', '决策链变化，需重新拜访', null], rng),
    })
  for (const competitor of sample(COMPETITORS, int(1, 2, rng), rng)) {
    const head = { ...entry(clock, 'cpt', customer, rng), competitor, since: clock.day(int(500, 1_500, rng)), monthly_spend: `${int(2, 80, rng) * 500}.00`, currency: 'CNY', contract_ends_on: clock.day(-int(20, 600, rng)), situation: pick(['报价低一成，服务响应慢', '只在分支使用', '正在试用其云业务', '合同将到期，可争取'], rng) }
    batch.put('customers.competitions', head)
    for (const product of sample(['互联网专线', '云主机', '固定电话', '视频会议'], int(1, 2, rng), rng))
      batch.put('customers.competing_products', { id: id('cpp', clock.idTime(100), rng), customer_id: customer.id, competition_id: head.id, product, quantity: int(1, 40, rng) })
  }
  if (chance(0.5, rng))
    batch.put('customers.referrals', { ...entry(clock, 'rfl', customer, rng), referrer: person(rng).name, type: pick(['CUSTOMER', 'PARTNER', 'ASSOCIATION', 'GOVERNMENT'], rng), recommendation: pick(['两地三中心组网方案', '云网融合方案', '视频会议整体解决方案'], rng), is_key_referrer: chance(0.3, rng), referred_on: clock.day(int(30, 900, rng)), remarks: null })
  batch.put('customers.site_surveys', { ...entry(clock, 'ssv', customer, rng), site: office_address, surveyed_on: clock.day(int(10, 900, rng)), surveyed_by_id: managerId, findings: pick(['弱电井到楼层，管道可用；机房双路市电，UPS剩余容量充足。', '入户光缆一条，需新放第二路由；机房空调老化。', '物业要求施工提前三日报备；楼顶可装天线。'], rng), attachments: [], remarks: null })
}

const putTax = (batch: Batch, clock: Clock, customer: DemoCustomer, { registration_number }: DemoFile, rng: Random) => {
  const { city, enterprise } = customer
  batch.put('customers.tax_registrations', { ...entry(clock, 'txr', customer, rng, ['BOSS', `TAX-${customer.n}`]), tax_number: registration_number, tax_type: enterprise.kind === 'COMPANY' ? 'VAT_GENERAL' : 'EXEMPT', place: `${city.shortName}市税务局`, rate: enterprise.kind === 'COMPANY' ? '6' : '0', starts_on: clock.day(int(400, 3_000, rng)), remarks: null })
  batch.put('customers.bank_accounts', { ...entry(clock, 'bac', customer, rng, ['BOSS', `ACC-${customer.n}`]), bank: `${bank(int(0, bankCount - 1, rng)).shortName}${city.shortName}分行`, account_number: bankAccount(rng), opened_on: clock.day(int(400, 4_000, rng)), bank_address: null, bank_phone: telephone(city, rng), remarks: null })
}

const putOperator = (batch: Batch, clock: Clock, customer: DemoCustomer, rng: Random) =>
  batch.put('customers.operator_profiles', {
    ...entry(clock, 'opf', customer, rng), licence: pick(['MOBILE_RESALE', 'VALUE_ADDED'], rng), licence_number: `A2.B1.B2-2023${digits(4, rng)}`, licensed_until: clock.day(-int(200, 1_500, rng)),
    resources: sample(['LEASED_LINE', 'BROADBAND_ACCESS', 'DATA_PORT', 'NUMBERS', 'WHOLESALE_TRAFFIC'], int(2, 3, rng), rng), own_services: pick(['物联网卡与平台', '企业云通信', '移动转售套餐'], rng), interconnection: `${customer.city.shortName}核心节点双路由互联`, subscribers: int(5, 400, rng) * 1_000,
  })

const VALUES = { A: [820, 980], B: [650, 819], C: [480, 649], D: [120, 479] } as const
const WORSE = { A: 'B', B: 'C', C: 'D', D: 'D' } as const

/** The latest assessment says what the file says. */
const putCredit = (batch: Batch, clock: Clock, customer: DemoCustomer, { credit_grade: grade }: DemoFile, rng: Random) => {
  if (!grade) return
  const { id: customer_id, managerId, age } = customer
  const put = (of: keyof typeof VALUES, kind: string, days: number, reason: string) =>
    batch.put('customers.credit_assessments', { id: id('cra', clock.idTime(days), rng), customer_id, account: null, kind, grade: of, value: int(VALUES[of][0], VALUES[of][1], rng), reason, expires_on: null, assessed_by: managerId, assessed_at: clock.at(days) })
  const latest = int(1, Math.max(2, Math.min(age, 300)), rng)
  if (isRich(customer) && WORSE[grade] !== grade) {
    put(WORSE[grade], 'ASSESSED', latest + 365, '年度信用评定')
    put(grade, 'RAISED', latest, pick(['连续十二个月按时付费', '预存款充足，经营稳健'], rng))
  } else put(grade, 'ASSESSED', latest, '年度信用评定')
  if (grade === 'D' && chance(0.4, rng)) batch.put('customers.credit_listings', { id: id('crl', clock.idTime(latest), rng), customer_id, list: 'BLACK', reason: '长期拖欠费用，催缴无效', starts_on: clock.day(latest), ends_on: null, listed_by: managerId })
  if (grade === 'A' && isRich(customer) && chance(0.3, rng)) batch.put('customers.credit_listings', { id: id('crl', clock.idTime(latest), rng), customer_id, list: 'RED', reason: '重要客户，免停机免催缴', starts_on: clock.day(latest), ends_on: clock.day(latest - 730), listed_by: managerId })
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** An ID number with a right check character, of a place code that is not in use: it is nobody's. */
const idNumber = (birth: string, rng: Random) => {
  const body = `99${digits(4, rng)}${birth.replaceAll('-', '')}${digits(3, rng)}`
  return body + '10X98765432'[WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(body[index]), 0) % 11]
}

const putRepresentative = (batch: Batch, clock: Clock, customer: DemoCustomer, file: DemoFile, rng: Random) => {
  const hasConsent = customer.n === 0 || chance(0.35, rng)
  const birth = `${int(1958, 1980, rng)}-${String(int(1, 12, rng)).padStart(2, '0')}-${String(int(1, 28, rng)).padStart(2, '0')}`
  const number = idNumber(birth, rng)
  const sensitive = hasConsent
    ? {
        birth_year_month: birth.slice(0, 7), id_number_sealed: secrets().seal(number), id_number_hash: secrets().hash(number), party: pick(['中共党员', '群众', '民主党派'], rng), personal_reputation: pick(['良好', '优秀'], rng),
        health: '健康', family: pick(['已婚，一子', '已婚，一女', '已婚'], rng), hobbies: pick(['书法', '羽毛球', '摄影', '围棋', '登山'], rng), rewards_and_punishments: chance(0.3, rng) ? '市优秀企业家' : '无', misdeeds: '无',
      }
    : { birth_year_month: null, id_number_sealed: null, id_number_hash: null, party: null, personal_reputation: null, health: null, family: null, hobbies: null, rewards_and_punishments: null, misdeeds: null }
  batch.put('customers.legal_representatives', {
    ...entry(clock, 'lrp', customer, rng), name: file.legal_representative, sex: chance(0.8, rng) ? 'MALE' : 'FEMALE', status: 'IN_OFFICE', post: customer.enterprise.kind === 'COMPANY' ? '董事长' : '主要负责人', education: pick(['MASTER', 'BACHELOR', 'DOCTORATE'], rng), in_office_since: clock.day(int(200, 2_500, rng)),
    ...sensitive, consented_on: hasConsent ? clock.day(int(5, 300, rng)) : null, consent_purposes: hasConsent ? ['SERVICE', 'CONTRACT', 'CARE'] : [], consent_ends_on: null, consent_evidence: hasConsent ? `个人信息授权书 ${customer.n + 1}` : null,
  })
}

const putPoints = (batch: Batch, clock: Clock, { id: customer_id, managerId, n, weight }: DemoCustomer, rng: Random) => {
  const lines: { lot: number; row: Row }[] = []
  const book = (lot: number, kind: string, points: number, days: number, more: { expires_on: string | null; reason: string; reference: string | null }) =>
    lines.push({ lot, row: { id: id('pte', clock.idTime(days), rng), customer_id, kind, points, ...more, actor: managerId, occurred_at: clock.at(days) } })
  const lots = [3, 2, 1].map((quarter) => ({ earned: Math.round(weight * int(20, 60, rng)) + 1, days: quarter * 91, quarter }))
  for (const [index, { earned, days, quarter }] of lots.entries()) book(index, 'EARN', earned, days, { expires_on: clock.day(days - 730), reason: '季度消费积分', reference: `${n + 1}-Q${quarter}` })
  const spent = chance(0.5, rng) ? Math.floor(lots[0]!.earned / 2) : 0
  if (spent) book(0, 'SPEND', -spent, int(1, 60, rng), { expires_on: null, reason: '兑换客户俱乐部活动名额', reference: null })
  const lotIds = lots.map(({ days }) => id('plt', clock.idTime(days), rng))
  for (const [index, { earned, days }] of lots.entries())
    batch.put('customers.points_lots', { id: lotIds[index], customer_id, earned, remaining: index === 0 ? earned - spent : earned, expires_on: clock.day(days - 730) })
  for (const { lot, row } of lines) batch.put('customers.points_entries', { ...row, lot_id: lotIds[lot] })
}

const putAdded = (batch: Batch, clock: Clock, { ids, typeId, roomIds }: Added, { id: customer_id, enterprise, weight, n }: DemoCustomer, rng: Random) => {
  const put = (attribute_id: string, value: { text?: string; number?: number | string; day?: string }, record_id: string | null = null) =>
    batch.put('customers.attribute_values', { customer_id, record_id, attribute_id, is_sensitive: attribute_id === ids[5], text: value.text ?? null, number: value.number ?? null, day: value.day ?? null, currency: attribute_id === ids[1] ? 'CNY' : null })
  put(ids[0]!, { number: Math.max(1, Math.round(weight * (enterprise.industry === 'FINANCE' ? 4 : 1))) })
  put(ids[1]!, { number: `${Math.round(weight * int(20, 90, rng)) * 10_000}.00` })
  put(ids[2]!, { text: pick(CLOUDS, rng)[0] })
  put(ids[3]!, { number: chance(0.4, rng) ? 1 : 0 })
  if (chance(0.6, rng)) put(ids[4]!, { day: clock.day(-int(10, 500, rng)) })
  if (n === 0 || chance(0.2, rng)) put(ids[5]!, { text: pick(['重视服务响应，价格其次', '倾向单一来源，怕麻烦', '关注信创与安全合规'], rng) })
  for (let i = 0; i < int(0, 2, rng); i++) {
    const recordId = id('rec', clock.idTime(int(10, 300, rng)), rng)
    batch.put('customers.records', { id: recordId, customer_id, record_type_id: typeId })
    put(roomIds[0]!, { text: pick(['总部负一层', '总部十八层', '园区数据中心二楼'], rng) }, recordId)
    put(roomIds[1]!, { number: int(4, 120, rng) }, recordId)
    put(roomIds[2]!, { number: int(1, 2, rng) }, recordId)
  }
}

/** What was changed in the showcase's file lately, as the history would have kept it. */
export const putChanges = (batch: Batch, clock: Clock, { id: customer_id, managerId, contacts }: DemoCustomer) => {
  const put = (days: number, section: string, entry_id: string, old_values: object, new_values: object) =>
    batch.put('customers.changes', { customer_id, section, entry_id, action: 'CHANGED', old_values, new_values, actor: managerId, changed_at: clock.at(days) })
  put(40, 'FILE', customer_id, { level: 'PROVINCE' }, { level: 'GROUP' })
  put(21, 'FILE', customer_id, { sla_level: 'GOLD' }, { sla_level: 'PLATINUM' })
  put(9, 'CONTACTS', contacts[0]!.id, { position: '副主任', mobile: '***' }, { position: '主任', mobile: '***' })
  put(3, 'CONTACTS', contacts.at(-1)!.id, { is_key_person: false }, { is_key_person: true })
}

/** A campaign of one province over its larger customers whose files are thin. */
export const startCampaign = (db: Database, clock: Clock) =>
  rows(db, sql`
    with campaign as (
      insert into customers.capture_campaigns (id, name, goal_score, tiers, unit_id, started_by, due_on, created_at)
      select ${id('ccp', clock.idTime(20), random('campaign'))}, '重点客户资料补全', 70, '{A_PLUS,A,B}', u.id, e.id, ${clock.day(-70)}, ${clock.at(20)}
      from organization.org_units u
      cross join lateral (select e.id from organization.employees e where e.unit_id = u.id and e.position = 'LEADER' order by e.number limit 1) e
      where u.level = 'PROVINCE' and u.kind = 'KEY_ACCOUNT' and u.name like '广东%' returning id, unit_id, tiers, goal_score)
    insert into customers.capture_campaign_customers (campaign_id, customer_id, score_at_start)
    select g.id, s.customer_id, greatest(s.score - 6, 0)
    from campaign g
    cross join lateral (
      select c.id as customer_id, (100 * coalesce(sum(n.weight) filter (where n.key = any (f.items)), 0) / sum(n.weight))::int as score
      from customers.customers c
      join access.unit_ancestors u on u.unit_id = c.unit_id and u.ancestor_id = g.unit_id
      join customers.norm_items n on n.tier = c.tier
      left join (select customer_id, array_agg(key) as items from customers.held_items group by customer_id) f on f.customer_id = c.id
      where c.tier = any (g.tiers) and c.status <> 'CLOSED' group by c.id) s
    where s.score - 6 < g.goal_score`)

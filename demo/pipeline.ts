import { fromUnits, toUnits } from '@panorama/kit/money'
import type { Batch } from './batch.ts'
import type { Clock } from './clock.ts'
import type { DemoCustomer } from './customers.ts'
import { address } from './names.ts'
import type { City } from './places.ts'
import { chance, id, int, pick, pickWeighted, random, type Random, weighted } from './random.ts'
import type { Catalogue, Price, SaleOffering } from './sale.catalogue.ts'
import { contractText, fill, opportunityText, type Subject } from './texts.ts'
import { type Agreement, atWork, contractIdOf, draftedAt, isGone, peerOf, quantityOf, sizeOf, type Used, usesAnything, wish } from './usage.ts'

type OpportunityStatus = 'NEW' | 'QUALIFIED' | 'NEGOTIATED' | 'PROPOSED' | 'WON' | 'LOST' | 'NO_DEAL'
type QuoteStatus = 'IN_PROGRESS' | 'PENDING' | 'APPROVED' | 'ACCEPTED' | 'REJECTED' | 'CANCELLED' | 'EXPIRED'
type ContractStatus = 'DRAFT' | 'IN_REVIEW' | 'APPROVED' | 'SIGNED' | 'ACTIVE' | 'SUSPENDED' | 'TERMINATED' | 'RENEWED' | 'REJECTED'
type Charge = 'ONE_TIME' | 'MONTHLY' | 'YEARLY'

/** An opportunity as the tickets need it: known from so many days before today on. */
export type Pursued = { id: string; created: number }

// ── lines and what they cost ─────────────────────────────────────────────────────────────────────────────────────

type Line = {
  /** Null for what is in no catalogue. */
  offering: SaleOffering | null
  description: string
  quantity: number
  charge: Charge
  unitPrice: bigint
  discountPercent: string
  site: string | null
  city: City | null
  farSite: string | null
  farCity: City | null
}

const months: Record<Charge, bigint> = { ONE_TIME: 0n, MONTHLY: 1n, YEARLY: 12n }
const halfUp = (dividend: bigint, divisor: bigint) => (dividend * 2n + divisor) / (divisor * 2n)

/** In fen: what is paid once, and per month, each line rounded by itself. */
export const totalsOf = (lines: readonly Pick<Line, 'quantity' | 'charge' | 'unitPrice' | 'discountPercent'>[]) => {
  const totals = { once: 0n, monthly: 0n }
  for (const { quantity, charge, unitPrice, discountPercent } of lines) {
    const net = halfUp(unitPrice * BigInt(quantity) * (10_000n - toUnits(discountPercent)), 10_000n)
    if (charge === 'ONE_TIME') totals.once += net
    else totals.monthly += halfUp(net, months[charge])
  }
  return totals
}

const chargeOf = ({ period }: Price): Charge => (period === 'YEAR' ? 'YEARLY' : 'MONTHLY')

const installation = (line: Line, { oneTime }: SaleOffering): Line[] =>
  oneTime ? [{ ...line, description: `${line.description}一次性费用`, charge: 'ONE_TIME', unitPrice: oneTime.units, discountPercent: '0' }] : []

const lineOfUsed = ({ offering, name, quantity, price, discountPercent, discountAmount, site, farSite, city, peer }: Used, rng: Random): Line[] => {
  const isByUse = price.period === null
  const line: Line = {
    offering, description: isByUse ? `${name}（按用量计费）` : name, quantity: isByUse ? 1 : quantity, charge: chargeOf(price),
    unitPrice: isByUse ? 0n : price.units - (discountAmount ? toUnits(discountAmount) : 0n), discountPercent, site, city, farSite, farCity: farSite === null ? null : (peer ?? city),
  }
  return chance(0.3, rng) ? [line, ...installation(line, offering)] : [line]
}

/** The service level is a position of its own. */
const linesOfUsed = (products: readonly Used[], rng: Random): Line[] => {
  const lines = products.flatMap((product) => lineOfUsed(product, rng))
  const assured = products.filter(({ slaPrice }) => slaPrice !== null && toUnits(slaPrice) > 0n)
  if (assured.length)
    lines.push({
      offering: null, description: '服务等级保障', quantity: assured.reduce((sum, { quantity }) => sum + quantity, 0), charge: 'MONTHLY', unitPrice: toUnits(assured[0]!.slaPrice!),
      discountPercent: '0', site: null, city: null, farSite: null, farCity: null,
    })
  return lines
}

/** What a customer might buy next. */
const linesWished = (catalogue: Catalogue, customer: DemoCustomer, rng: Random): Line[] => {
  const lines: Line[] = []
  for (let left = int(1, sizeOf(customer) + 1, rng); left > 0; left--) {
    const wished = wish(catalogue, customer, rng)
    const offering = wished.current.period === null ? catalogue.offerings.get('BB-DIA-100M')! : wished
    const farCity = peerOf(offering, customer.city, rng)
    const line: Line = {
      offering, description: offering.name, quantity: quantityOf(offering, sizeOf(customer), rng), charge: chargeOf(offering.current), unitPrice: offering.current.units,
      discountPercent: pickWeighted([['0', 5], ['5', 2], ['10', 3], ['12.5', 1], ['15', 2], ['20', 1]], rng), site: address(customer.city, rng), city: customer.city,
      farSite: farCity && address(farCity, rng), farCity,
    }
    lines.push(line)
    if (chance(0.35, rng)) lines.push(...installation(line, offering))
  }
  return lines
}

const coordinationOf = (lines: readonly Line[]) => {
  const codes = lines.flatMap(({ city, farCity }) => [city?.code, farCity?.code]).filter((code) => code !== undefined)
  if (new Set(codes.map((code) => code.slice(0, 2))).size > 1) return 'GROUP'
  return new Set(codes.map((code) => code.slice(0, 4))).size > 1 ? 'PROVINCE' : 'CITY'
}

// ── words ────────────────────────────────────────────────────────────────────────────────────────────────────────

const kinds: Record<string, string> = {
  DOMESTIC_CIRCUIT: 'CIRCUIT_RENTAL', CROSS_REGION_CIRCUIT: 'CIRCUIT_RENTAL', DATA: 'NETWORKING', ONE_CODE: 'NETWORKING', BROADBAND: 'INTERNET_ACCESS', LOCAL_VOICE: 'VOICE', LONG_DISTANCE: 'VOICE',
  SHORT_NUMBER: 'VOICE', MOBILE: 'MOBILE', SEGMENT_PLAN: 'MOBILE', NETWORK_ELEMENT: 'RESOURCE_LEASE', MANAGED_SERVICE: 'MANAGED_SERVICE', VALUE_ADDED: 'INFORMATIZATION', MAS_ADC: 'INFORMATIZATION',
}

const words = (text: string) => text.trim().split('\n').map((line) => line.trim())

const titles = words(`{customer}{product}[新装|扩容|升级]项目
  {customer}[{n}个网点|全员|办公区]使用{product}
  {customer}{place}{product}[试用转正式|替换他网业务|集中采购]`)
const needs = words(`客户[综合部|信息中心|采购部]提出[统一采购|扩大使用]{product}，[首批{n}户|覆盖{few}个部门|覆盖{place}全部网点]，希望{day}前启用。
  {contact}反映现用业务[资费偏高|功能不足|管理分散]，有意改用{product}，[正在比价|要求提供优惠方案|希望先试用{few}周]。
  客户他网合同{month}月到期，可争取{product}，[决策人已初步认可|需提供同行业案例|关注售后响应]。`)

/** Circuits and networks have words of their own. */
const wordsOf = (kind: string, subject: Subject, rng: Random) => {
  if (kind === 'CIRCUIT_RENTAL' || kind === 'RESOURCE_LEASE' || kind === 'INTERNET_ACCESS') return opportunityText('CIRCUIT_RENTAL', subject, rng)
  if (kind === 'NETWORKING' || kind === 'MANAGED_SERVICE') return opportunityText('NETWORKING', subject, rng)
  const held = { said: {} }
  return { title: fill(titles, subject, rng, held), content: fill(needs, subject, rng, held) }
}

const lost = ['竞争对手价格更低', '客户预算取消', '客户选择自建网络', '工期无法满足客户要求', '客户与他网签订集团框架', '客户项目推迟一年以上']
const dropped = ['需求不成立', '客户仅作市场询价', '资源不具备且无扩建计划', '与其他商机重复', '客户业务调整，不再需要']
const declined = ['价格高于预算', '客户要求更长的账期', '方案与客户要求不符', '客户选择其他供应商']
const withdrawn = ['客户需求变化，重新报价', '方案调整，重新报价', '商机终止，撤回报价']
const returned = ['折扣超出权限，请说明理由', '补充成本测算', '请核对装机地址', '工期承诺需与网维确认']
const refused = ['条款不符合规定', '客户放弃签约', '方案变更，另行起草']
const ended = ['客户申请提前解约', '客户业务终止', '客户转网', '双方协商终止']
const rested = ['客户申请暂停履行', '欠费暂停', '客户搬迁期间暂停']

// ── the customer's deals ─────────────────────────────────────────────────────────────────────────────────────────

type Step<Status> = { status: Status; at: number; actor: string; reason: string | null }

type Deals = { batch: Batch; clock: Clock; customer: DemoCustomer; rng: Random; approver: string; quotes: number; contracts: number }

/** So many moments from `from` to `to` days before today, later and later; those between, and a `to` that is a whole day, in working hours where there is time for it. */
const moments = (from: number, to: number, count: number, rng: Random): number[] => {
  const result = [from]
  for (let i = 1; i < count; i++) {
    const last = result[i - 1]!
    const left = (last - to) / (count - i)
    const next = i === count - 1 ? to : last - left * (0.6 + 0.8 * rng())
    result.push(Math.min(last - Math.min(0.02, last / 20), i === count - 1 && !Number.isInteger(to) ? to : atWork(next, rng)))
  }
  return result
}

const life = <Status>(deals: Deals, path: readonly (Status | [Status, string | null])[], from: number, to: number, approvals: ReadonlySet<unknown> = new Set()): Step<Status>[] =>
  moments(from, to, path.length, deals.rng).map((at, i) => {
    const [status, reason] = Array.isArray(path[i]) ? path[i] : [path[i] as Status, null]
    return { status, at, reason, actor: approvals.has(status) ? deals.approver : deals.customer.managerId }
  })

const putSteps = ({ batch, clock, customer }: Deals, subjectId: string, steps: readonly Step<string>[]) => {
  for (const { status, at, actor, reason } of steps)
    batch.put('sales.steps', { customer_id: customer.id, subject_id: subjectId, status, reason, actor_id: actor, entered_at: clock.at(at) })
}

const subjectOf = ({ customer: { enterprise, city, contacts }, rng }: Deals, { offering, description, farCity, city: at }: Line): Subject => ({
  customer: enterprise.shortName, place: (at ?? city).shortName, peer: farCity && farCity.code !== (at ?? city).code ? farCity.shortName : null,
  product: offering?.name ?? description, contact: contacts.length ? pick(contacts, rng).name : '客户联系人',
})

const sites = ({ site, city, farSite, farCity }: Line) => ({ site_address: site, site_region_code: city?.code ?? null, far_address: farSite, far_region_code: farCity?.code ?? null })

const sources = weighted([['VISIT', 40], ['ENQUIRY', 20], ['HOTLINE', 9], ['ANALYSIS', 9], ['TENDER', 7], ['CAMPAIGN', 5], ['WEB', 5], ['PARTNER', 4], ['OTHER', 1]] as const, ([, weight]) => weight)
const certainty: Record<OpportunityStatus, readonly [number, number]> = { NEW: [5, 20], QUALIFIED: [20, 40], NEGOTIATED: [40, 65], PROPOSED: [55, 85], WON: [100, 100], LOST: [0, 0], NO_DEAL: [0, 0] }

type Opportunity = Pursued & { steps: Step<OpportunityStatus>[] }

const putOpportunity = (deals: Deals, lines: readonly Line[], path: readonly (OpportunityStatus | [OpportunityStatus, string])[], from: number, to: number): Opportunity => {
  const { batch, clock, customer, rng } = deals
  const opportunityId = id('opp', clock.idTime(from), rng)
  const steps = life(deals, path, from, to)
  const last = steps.at(-1)!
  const isOpen = last.status !== 'WON' && last.status !== 'LOST' && last.status !== 'NO_DEAL'
  const isLatent = last.status === 'NEW' ? chance(0.35, rng) : last.status === 'NO_DEAL' && steps.length === 2 && chance(0.3, rng)
  const kind = kinds[lines[0]!.offering?.category ?? ''] ?? 'OTHER'
  const { title, content } = wordsOf(kind, subjectOf(deals, lines[0]!), rng)
  const { once, monthly } = totalsOf(lines)
  const [least, most] = certainty[last.status]
  batch.put('sales.opportunities', {
    id: opportunityId, customer_id: customer.id, name: title, kind, description: content, is_latent: isLatent, status: last.status, status_since: clock.at(last.at), status_reason: last.reason,
    estimated_value: last.status === 'NEW' && chance(0.25, rng) ? null : fromUnits(monthly * 12n + once), probability: int(least / 5, most / 5, rng) * 5,
    expected_close_on: isLatent && chance(0.6, rng) ? null : clock.day(isOpen ? (chance(0.08, rng) ? int(1, 20, rng) : -int(5, 150, rng)) : last.at + int(-10, 20, rng)),
    source: isLatent && chance(0.5, rng) ? 'ANALYSIS' : sources(rng)[0], owner_id: isLatent && chance(0.4, rng) ? null : chance(0.88, rng) ? customer.managerId : customer.staff.businessManager,
    coordination: coordinationOf(lines), created_at: clock.at(from), updated_at: clock.at(last.at), version: steps.length,
  })
  lines
    .filter(({ charge }) => charge !== 'ONE_TIME')
    .forEach((line, position) =>
      batch.put('sales.opportunity_lines', {
        id: id('opl', clock.idTime(from), rng), customer_id: customer.id, opportunity_id: opportunityId, position, offering_id: line.offering?.id ?? null,
        description: line.offering === null || chance(0.3, rng) ? line.description : null, quantity: line.quantity, ...sites(line),
      }),
    )
  putSteps(deals, opportunityId, steps)
  return { id: opportunityId, created: from, steps }
}

// ── quotes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const approves: ReadonlySet<unknown> = new Set<QuoteStatus | ContractStatus>(['APPROVED'])

const quotePaths: Record<QuoteStatus, (rng: Random) => (QuoteStatus | [QuoteStatus, string])[]> = {
  IN_PROGRESS: (rng) => (chance(0.2, rng) ? ['IN_PROGRESS', 'PENDING', ['IN_PROGRESS', pick(returned, rng)]] : ['IN_PROGRESS']),
  PENDING: () => ['IN_PROGRESS', 'PENDING'],
  APPROVED: (rng) => (chance(0.12, rng) ? ['IN_PROGRESS', 'PENDING', ['IN_PROGRESS', pick(returned, rng)], 'PENDING', 'APPROVED'] : ['IN_PROGRESS', 'PENDING', 'APPROVED']),
  ACCEPTED: (rng) => [...quotePaths.APPROVED(rng), 'ACCEPTED'],
  REJECTED: (rng) => [...quotePaths.APPROVED(rng), ['REJECTED', pick(declined, rng)]],
  CANCELLED: (rng) => [...(chance(0.6, rng) ? quotePaths.APPROVED(rng) : quotePaths.PENDING(rng)), ['CANCELLED', pick(withdrawn, rng)]],
  // The calendar is no step.
  EXPIRED: (rng) => quotePaths.APPROVED(rng),
}

type Revision = { number: string; revision: number; isCurrent: boolean; previousId: string | null; opportunityId: string | null; name: string; terms: string | null }

const termsOffered = ['本报价含税，按月结算，月结30天内付款。', '签约满24个月享受所列折扣，提前解约按剩余月租30%补偿。', '一次性费用于开通后首月账单收取。', '装机地址以现场勘察为准，超出接入距离部分另行核算。']
const margins = ['毛利接近下限，续约时不宜再降。', '竞争对手报价低约8%，以服务响应取胜。', '省公司已同意按框架折扣执行。']

/** `validUntil`: days before today, so negative while the offer holds. */
const putRevision = (deals: Deals, revision: Revision, status: QuoteStatus, lines: readonly Line[], from: number, to: number, validUntil: number) => {
  const { batch, clock, customer, rng } = deals
  const quoteId = id('quo', clock.idTime(from), rng)
  const steps = life(deals, quotePaths[status](rng), from, to, approves)
  // What came back to be changed, somebody returned.
  for (const [i, step] of steps.entries()) if (i > 0 && step.status === 'IN_PROGRESS') step.actor = deals.approver
  const last = steps.at(-1)!
  const approved = steps.findLast((step) => step.status === 'APPROVED')
  const submitted = steps.findLast((step) => step.status === 'PENDING')
  batch.put('sales.quotes', {
    id: quoteId, customer_id: customer.id, opportunity_id: revision.opportunityId, number: revision.number, revision: revision.revision, is_current: revision.isCurrent, previous_id: revision.previousId,
    name: revision.name, status: status === 'EXPIRED' && revision.isCurrent ? 'APPROVED' : status, status_since: clock.at(last.at), status_reason: last.reason, currency: 'CNY',
    valid_until: clock.day(validUntil), terms: revision.terms, internal_note: chance(0.15, rng) ? pick(margins, rng) : null, prepared_by: customer.managerId,
    submitted_by: submitted?.actor ?? null, submitted_at: submitted ? clock.at(submitted.at) : null, approved_by: approved?.actor ?? null, approved_at: approved ? clock.at(approved.at) : null,
    approval_comment: approved && chance(0.25, rng) ? pick(['同意', '折扣在权限内，同意', '同意，注意回款'], rng) : null, created_at: clock.at(from), updated_at: clock.at(last.at), version: steps.length,
  })
  const hasCost = chance(0.85, rng)
  lines.forEach((line, position) =>
    batch.put('sales.quote_lines', {
      id: id('qul', clock.idTime(from), rng), customer_id: customer.id, quote_id: quoteId, position, offering_id: line.offering?.id ?? null, description: line.description, quantity: line.quantity,
      charge: line.charge, unit_price: fromUnits(line.unitPrice), discount_percent: line.discountPercent, unit_cost: hasCost ? fromUnits((line.unitPrice * BigInt(int(42, 76, rng))) / 100n) : null, ...sites(line),
    }),
  )
  putSteps(deals, quoteId, steps)
  return quoteId
}

const dearer = (line: Line): Line => ({ ...line, discountPercent: String(Math.max(0, Math.floor(Number(line.discountPercent)) - 5)) })

const isDecided = (status: QuoteStatus) => status === 'ACCEPTED' || status === 'REJECTED' || status === 'CANCELLED'

/** A quote from the first draft to the end, now and then in two revisions; returns the current one. */
const putQuote = (deals: Deals, opportunityId: string | null, name: string, status: QuoteStatus, lines: readonly Line[], from: number, to: number) => {
  const { clock, customer, rng } = deals
  const number = `Q${clock.day(from).slice(0, 4)}-${String(customer.n).padStart(6, '0')}${String(deals.quotes++).padStart(2, '0')}`
  const common = { number, opportunityId, name, terms: chance(0.7, rng) ? pick(termsOffered, rng) : null }
  const put = (revision: Omit<Revision, keyof typeof common>, status: QuoteStatus, lines: readonly Line[], from: number, to: number) => {
    // Too short a time for an offer to run out.
    if (status === 'EXPIRED' && from - to < 10) return putRevision(deals, { ...common, ...revision }, 'CANCELLED', lines, from, to, to - 30)
    if (status === 'EXPIRED') return putRevision(deals, { ...common, ...revision }, status, lines, from, from - (from - to) * 0.35, Math.max(1, Math.ceil(to)))
    return putRevision(deals, { ...common, ...revision }, status, lines, from, to, isDecided(status) ? to - int(2, 40, rng) : -int(3, 60, rng))
  }
  if (from - to < 6 || !chance(0.3, rng)) return put({ revision: 1, isCurrent: true, previousId: null }, status, lines, from, to)
  const turn = from - (from - to) * 0.6
  const previousId = put({ revision: 1, isCurrent: false, previousId: null }, pickWeighted<QuoteStatus>([['REJECTED', 5], ['CANCELLED', 3], ['EXPIRED', 2]], rng), lines.map(dearer), from, turn)
  return put({ revision: 2, isCurrent: true, previousId }, status, lines, turn - 0.05, to)
}

// ── contracts ────────────────────────────────────────────────────────────────────────────────────────────────────

const DAY = 86_400_000

/** The last day of so many months from this day on. */
export const lastDay = (day: string, months: number) => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const beyond = new Date(Date.UTC(year, month - 1 + months, 1))
  const length = new Date(Date.UTC(beyond.getUTCFullYear(), beyond.getUTCMonth() + 1, 0)).getUTCDate()
  return new Date(beyond.getTime() + (Math.min(date - 1, length) - 1) * DAY).toISOString().slice(0, 10)
}
const nextDay = (day: string) => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10)

const contractPaths: Record<ContractStatus, (rng: Random) => (ContractStatus | [ContractStatus, string])[]> = {
  DRAFT: (rng) => (chance(0.25, rng) ? ['DRAFT', 'IN_REVIEW', ['DRAFT', pick(returned, rng)]] : ['DRAFT']),
  IN_REVIEW: () => ['DRAFT', 'IN_REVIEW'],
  APPROVED: (rng) => (chance(0.1, rng) ? ['DRAFT', 'IN_REVIEW', ['DRAFT', pick(returned, rng)], 'IN_REVIEW', 'APPROVED'] : ['DRAFT', 'IN_REVIEW', 'APPROVED']),
  SIGNED: (rng) => [...contractPaths.APPROVED(rng), 'SIGNED'],
  ACTIVE: (rng) => [...contractPaths.SIGNED(rng), 'ACTIVE'],
  REJECTED: (rng) => [...(chance(0.5, rng) ? contractPaths.APPROVED(rng) : contractPaths.IN_REVIEW(rng)), ['REJECTED', pick(refused, rng)]],
  // These three come later than the first day: see `putContract`.
  SUSPENDED: (rng) => contractPaths.ACTIVE(rng),
  TERMINATED: (rng) => contractPaths.ACTIVE(rng),
  RENEWED: (rng) => contractPaths.ACTIVE(rng),
}

type Contract = {
  id: string
  lines: readonly Line[]
  status: ContractStatus
  /** Days before today of the draft and of the first day of validity, or of the last step before it. */
  drafted: number
  begun: number
  /** `drafted`, but the same on every day of loading: what ids count from. */
  known: number
  validFrom: string
  months: number
  /** Days before today of the suspension, termination or renewal; null for the other states. */
  changed: number | null
  quoteId: string | null
  predecessorId: string | null
  name: string | null
}

const typeOf = (lines: readonly Line[], { tier }: DemoCustomer, rng: Random) => {
  const families = new Set(lines.map(({ offering }) => offering?.category))
  if (families.has('MANAGED_SERVICE') && families.size <= 2) return 'MAINTENANCE'
  if ((tier === 'A_PLUS' || tier === 'A') && lines.length >= 4 && chance(0.5, rng)) return 'FRAMEWORK'
  if (families.has('DOMESTIC_CIRCUIT') || families.has('CROSS_REGION_CIRCUIT') || families.has('NETWORK_ELEMENT')) return 'LEASE'
  return pickWeighted([['SERVICE', 90], ['SUPPLEMENT', 6], ['OTHER', 1]], rng)
}

const technical = ['两端双路由接入，主备自动倒换，客户侧设备由乙方提供。', '采用骨干网三层虚拟专网，按业务划分三级服务等级。', '光纤到楼，楼内布线由甲方配合完成。', '核心节点双设备冗余，网点单线接入并以无线备份。']
const engineering = ['自合同生效之日起20个工作日内完成施工与测试。', '分两期实施：一期开通核心节点，二期接入全部网点。', '施工安排在周末，割接前三日书面通知甲方。']
const project = ['双方各指定一名项目经理，按周通报进度。', '由乙方项目经理统一协调各地施工，竣工后联合验收。']
const quality = ['月可用率不低于99.9%，超时按月租比例返还。', '年可用率不低于99.95%，每季度提供运行分析报告。', '提供7×24小时报障受理与故障处理。']
const deadline = ['开通不超过15个工作日，故障修复不超过8小时。', '开通不超过20个工作日，故障修复不超过24小时。', '开通不超过10个工作日，故障修复不超过4小时。']

const putContract = (deals: Deals, contract: Contract) => {
  const { batch, clock, customer, rng } = deals
  const { status, drafted, begun, changed, lines } = contract
  const steps = life(deals, contractPaths[status](rng), drafted, begun, approves)
  for (const [i, step] of steps.entries()) if (i > 0 && (step.status === 'DRAFT' || step.status === 'REJECTED')) step.actor = deals.approver
  if (changed !== null) {
    const reason = status === 'SUSPENDED' ? pick(rested, rng) : status === 'TERMINATED' ? pick(ended, rng) : null
    steps.push({ status, at: Math.min(changed, steps.at(-1)!.at - 0.001), actor: customer.managerId, reason })
  }
  const at = (wanted: ContractStatus) => steps.findLast((step) => step.status === wanted)
  const [last, signed, active, submitted, approved] = [steps.at(-1)!, at('SIGNED'), at('ACTIVE'), at('IN_REVIEW'), at('APPROVED')]
  const number = `C${clock.day(drafted).slice(0, 4)}-${String(customer.n).padStart(6, '0')}${String(deals.contracts++).padStart(2, '0')}`
  const { once, monthly } = totalsOf(lines)
  const text = contractText(subjectOf(deals, lines[0]!), rng)
  const isWritten = chance(0.3, rng)
  const or = (texts: readonly string[], probability: number) => (isWritten && chance(probability, rng) ? pick(texts, rng) : null)
  batch.put('sales.contracts', {
    id: contract.id, customer_id: customer.id, number, quote_id: contract.quoteId, predecessor_id: contract.predecessorId, name: contract.name ?? text.name, type: typeOf(lines, customer, rng),
    status, status_since: clock.at(last.at), status_reason: last.reason, party_a: customer.enterprise.name, party_b: `${customer.city.title}分公司`, abstract: text.abstract,
    signed_on: signed ? clock.day(signed.at) : null, valid_from: contract.validFrom, valid_to: lastDay(contract.validFrom, contract.months),
    activated_on: active ? clock.day(active.at) : null, ended_on: status === 'TERMINATED' || status === 'RENEWED' ? clock.day(last.at) : null,
    value: fromUnits(monthly * BigInt(contract.months) + once), currency: 'CNY',
    technical_plan: or(technical, 0.9), engineering_plan: or(engineering, 0.6), project_plan: or(project, 0.4), service_quality: or(quality, 0.8), service_deadline: or(deadline, 0.8),
    sla_level: lines.some(({ offering }) => offering === null) ? customer.slaLevel : null, document_name: signed ? `${number}.pdf` : null,
    document_url: signed ? `https://documents.operator.example/contracts/${number}.pdf` : null, internal_note: chance(0.06, rng) ? pick(margins, rng) : null, prepared_by: customer.managerId,
    submitted_by: submitted?.actor ?? null, submitted_at: submitted ? clock.at(submitted.at) : null, approved_by: approved?.actor ?? null, approved_at: approved ? clock.at(approved.at) : null,
    approval_comment: approved && chance(0.2, rng) ? pick(['同意', '条款齐备，同意', '同意，按期归档'], rng) : null, created_at: clock.at(drafted), updated_at: clock.at(last.at), version: steps.length,
  })
  lines.forEach((line, position) =>
    batch.put('sales.contract_items', {
      id: id('cti', clock.idTime(contract.known), rng), customer_id: customer.id, contract_id: contract.id, position, offering_id: line.offering?.id ?? null, description: line.description,
      quantity: line.quantity, charge: line.charge, unit_price: fromUnits(line.unitPrice), discount_percent: line.discountPercent, ...sites(line),
    }),
  )
  putSteps(deals, contract.id, steps)
}

// ── agreements of what is used ───────────────────────────────────────────────────────────────────────────────────

const MONTH = 30.4375

const wonPaths: readonly (readonly OpportunityStatus[])[] = [
  ['NEW', 'QUALIFIED', 'NEGOTIATED', 'PROPOSED', 'WON'],
  ['NEW', 'QUALIFIED', 'NEGOTIATED', 'PROPOSED', 'WON'],
  ['NEW', 'QUALIFIED', 'NEGOTIATED', 'WON'],
  ['NEW', 'QUALIFIED', 'NEGOTIATED', 'PROPOSED', 'NEGOTIATED', 'PROPOSED', 'WON'],
]

/** What led to a contract: an opportunity that was won, and the quote that was accepted. Null where the file of the customer is too young. */
const putWon = (deals: Deals, lines: readonly Line[], drafted: number) => {
  const { customer, rng } = deals
  const from = Math.min(drafted + int(25, 140, rng), customer.age)
  if (from - drafted < 8) return null
  const opportunity = putOpportunity(deals, lines, pick(wonPaths, rng), from, drafted + 1)
  const negotiated = opportunity.steps.find(({ status }) => status === 'NEGOTIATED')!.at
  const won = opportunity.steps.at(-1)!.at
  const quoteId = putQuote(deals, opportunity.id, `${customer.enterprise.shortName}${lines[0]!.description}报价`, 'ACCEPTED', lines, Math.max(negotiated - 0.1, won + 0.05), won + 0.01)
  return { opportunity, quoteId }
}

const unopened = new Set(['CREATED', 'PENDING_ACTIVE', 'CANCELLED', 'ABORTED'])

const putAgreement = (deals: Deals, agreement: Agreement, products: readonly Used[], pursued: Pursued[]) => {
  const { clock, customer, rng } = deals
  const { start, months: term } = agreement
  const lines = linesOfUsed(products, rng)
  const drafted = draftedAt(agreement, customer.age)
  const won = start < 1_000 && chance(0.45, rng) ? putWon(deals, lines, drafted) : null
  if (won) pursued.push(won.opportunity)
  const contractId = contractIdOf(clock, customer, agreement)
  const contract: Contract = {
    id: contractId, lines, status: 'ACTIVE', drafted, known: drafted, begun: start, validFrom: clock.day(start), months: term, changed: null, quoteId: won?.quoteId ?? null, predecessorId: null, name: null,
  }
  const end = start - term * MONTH
  const put = (values: Partial<Contract>) => putContract(deals, { ...contract, ...values })

  if (products.every(({ status }) => unopened.has(status))) {
    const status = products.some((product) => product.status === 'PENDING_ACTIVE') ? (start >= 1 ? 'ACTIVE' : 'SIGNED')
      : products.some((product) => product.status === 'CREATED') ? pick(['DRAFT', 'IN_REVIEW', 'APPROVED'] as const, rng) : 'REJECTED'
    return put({ status, begun: status === 'ACTIVE' ? start : drafted * 0.3 })
  }
  if (products.every(({ terminated }) => terminated !== null)) {
    const gone = Math.min(...products.map(({ terminated }) => terminated!))
    return put(gone > end + 3 && gone < start - 1 ? { status: 'TERMINATED', changed: gone } : {})
  }
  if (end < 5) {
    if (products.every(({ status }) => status === 'SUSPENDED')) return put({ status: 'SUSPENDED', changed: Math.max(0.8, start * 0.05) })
    put({})
    if (end > -60 && chance(0.5, rng)) putSuccessor(deals, contract, nextDay(lastDay(contract.validFrom, term)), pick(['DRAFT', 'IN_REVIEW', 'APPROVED', 'SIGNED'] as const, rng), int(2, 20, rng))
    return
  }
  if (chance(0.12, rng)) return put({})
  const validFrom = nextDay(lastDay(contract.validFrom, term))
  const begun = (Date.parse(clock.day(0)) - Date.parse(validFrom)) / DAY
  put({ status: 'RENEWED', changed: begun - 0.1 })
  putSuccessor(deals, contract, validFrom, 'ACTIVE', begun)
}

const putSuccessor = (deals: Deals, predecessor: Contract, validFrom: string, status: ContractStatus, begun: number) => {
  const { clock, rng } = deals
  const terms = [12, 24, 36].filter((months) => begun < months * MONTH)
  const lead = int(8, 30, rng)
  // Months are of different length, seen from different days.
  const known = (status === 'ACTIVE' ? predecessor.begun - predecessor.months * MONTH : begun) + lead
  putContract(deals, {
    ...predecessor, id: id('ctr', clock.idTime(known), rng), status, drafted: begun + lead, known, begun: Math.max(begun, 0.7), validFrom, months: pick(terms.length ? terms : [36], rng), changed: null,
    quoteId: null, predecessorId: predecessor.id, name: null,
  })
}

// ── what is still, or never was, won ─────────────────────────────────────────────────────────────────────────────

type Path = readonly (OpportunityStatus | [OpportunityStatus, string])[]

const openPaths = weighted<readonly [Path, number]>(
  [[['NEW'], 30], [['NEW', 'QUALIFIED'], 26], [['NEW', 'QUALIFIED', 'NEGOTIATED'], 22], [['NEW', 'QUALIFIED', 'NEGOTIATED', 'PROPOSED'], 18], [['NEW', 'QUALIFIED', 'NEGOTIATED', 'PROPOSED', 'NEGOTIATED'], 4]],
  ([, weight]) => weight,
)
const closedPath = (rng: Random): Path =>
  pickWeighted<Path>(
    [
      [['NEW', 'QUALIFIED', 'NEGOTIATED', 'PROPOSED', ['LOST', pick(lost, rng)]], 40], [['NEW', 'QUALIFIED', 'NEGOTIATED', ['LOST', pick(lost, rng)]], 20],
      [['NEW', 'QUALIFIED', ['NO_DEAL', pick(dropped, rng)]], 22], [['NEW', ['NO_DEAL', pick(dropped, rng)]], 18],
    ],
    rng,
  )

const quotesFor: Partial<Record<OpportunityStatus, readonly (readonly [QuoteStatus | null, number])[]>> = {
  NEGOTIATED: [['IN_PROGRESS', 30], ['PENDING', 18], ['REJECTED', 8], ['EXPIRED', 6], [null, 38]],
  PROPOSED: [['APPROVED', 70], ['PENDING', 12], ['EXPIRED', 12], [null, 6]],
  LOST: [['REJECTED', 45], ['EXPIRED', 15], ['CANCELLED', 15], [null, 25]],
}

const putPursued = (deals: Deals, lines: readonly Line[], path: Path, from: number, to: number) => {
  const { customer, rng } = deals
  const opportunity = putOpportunity(deals, lines, path, from, to)
  const { status } = opportunity.steps.at(-1)!
  const quoted = quotesFor[status] && pickWeighted(quotesFor[status], rng)
  const negotiated = opportunity.steps.find((step) => step.status === 'NEGOTIATED')
  if (quoted && negotiated) {
    // A proposal is approved when it is made; a quote ends with the opportunity that is lost.
    const last = status === 'LOST' || status === 'PROPOSED' ? opportunity.steps.at(-1)!.at + 0.01 : negotiated.at * 0.4
    putQuote(deals, opportunity.id, `${customer.enterprise.shortName}${lines[0]!.description}报价`, quoted, lines, Math.max(negotiated.at - 0.05, last + 0.05), last)
  }
  return opportunity
}

/** Won a few weeks ago: the contract is on its way. */
const putOnItsWay = (deals: Deals, lines: readonly Line[]) => {
  const { clock, rng, customer } = deals
  const drafted = 4 + 30 * rng()
  if (customer.age < drafted + 12) return null
  const won = putWon(deals, lines, drafted)
  if (!won) return null
  const status = pickWeighted<ContractStatus>([['DRAFT', 28], ['IN_REVIEW', 26], ['APPROVED', 18], ['SIGNED', 16], ['REJECTED', 12]], rng)
  putContract(deals, {
    id: id('ctr', clock.idTime(drafted), rng), lines, status, drafted, known: drafted, begun: drafted * rng() * 0.8, validFrom: clock.day(-int(3, 30, rng)), months: pick([12, 24, 36], rng), changed: null,
    quoteId: won.quoteId, predecessorId: null, name: null,
  })
  return won.opportunity
}

/** The sales of a customer, into `sales`: what led to the contracts of all it uses, and what is pursued besides. */
export const putPipeline = (batch: Batch, clock: Clock, catalogue: Catalogue, customer: DemoCustomer, used: readonly Used[]): Pursued[] => {
  const rng = random('pipeline', customer.n)
  const { leader, businessManager } = customer.staff
  const deals: Deals = { batch, clock, customer, rng, approver: leader === customer.managerId ? businessManager : leader, quotes: 0, contracts: 0 }
  const pursued: Pursued[] = []

  for (const [agreement, products] of Map.groupBy(used, (product) => product.agreement)) putAgreement(deals, agreement, products, pursued)

  const uses = usesAnything(customer)
  const gone = isGone(customer) ? Math.max(1, ...used.map(({ terminated }) => terminated ?? 1)) : null
  const busy = customer.weight ** 0.5
  if (gone === null && uses && chance(Math.min(0.8, 0.07 * busy), rng)) {
    const opportunity = putOnItsWay(deals, linesWished(catalogue, customer, rng))
    if (opportunity) pursued.push(opportunity)
  }
  const count = Math.min(12, Math.floor((uses ? 0.75 : 0.6) * busy * (0.4 + 1.2 * rng()) + rng()))
  for (let left = count; left > 0; left--) {
    const isOpen = gone === null && chance(uses ? 0.5 : 0.75, rng)
    const age = customer.age - 0.5
    const path = isOpen ? openPaths(rng)[0] : closedPath(rng)
    const from = isOpen ? Math.min(age, 4 + 150 * rng() ** 1.5) : Math.min(age, (gone ?? 15) + 20 + 850 * rng() ** 1.4)
    if (from < (gone ?? 0) + 2) continue
    const to = isOpen ? from * 0.6 * rng() : Math.max((gone ?? 0) + (from - (gone ?? 0)) * 0.9 * rng(), from - 15 - 200 * rng())
    const [begun, moved] = [atWork(from, rng), atWork(Math.max(to, 1), rng)]
    pursued.push(putPursued(deals, linesWished(catalogue, customer, rng), path, begun, Math.min(moved, begun * 0.95)))
  }
  return pursued
}

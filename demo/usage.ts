import { fromUnits, toUnits } from '@panorama/kit/money'
import type { Batch } from './batch.ts'
import { type Characteristic, offerings as sold, type Unit } from './catalogue.ts'
import type { Clock } from './clock.ts'
import type { DemoCustomer } from './customers.ts'
import { address, type Industry, industries, mobile, telephone } from './names.ts'
import { type City, pickCity, provinceOf } from './places.ts'
import { chance, digits, id, int, pick, random, type Random, weighted } from './random.ts'
import { type Catalogue, choices, type Plan, type Price, type SaleOffering } from './sale.catalogue.ts'

export type UsageStatus = 'CREATED' | 'PENDING_ACTIVE' | 'ACTIVE' | 'SUSPENDED' | 'PENDING_TERMINATE' | 'TERMINATED' | 'CANCELLED' | 'ABORTED'

/** What was signed once for several products. */
export type Agreement = {
  /** Which one of the customer, from 0, the oldest first. */
  n: number
  /** Whole days before today of its first day; negative: still ahead. */
  start: number
  months: number
}

/** A used product as the other generators need it. */
export type Used = {
  id: string
  offeringId: string
  name: string
  /** In Mbps, as decimal text; null where a rate says nothing. */
  rate: string | null
  /** After discount, service level included; decimal text. Null when nothing recurs. */
  monthly: string | null
  status: UsageStatus
  offering: SaleOffering
  quantity: number
  city: City
  /** City of the other end. Null when there is no other end, or it is in the same city. */
  peer: City | null
  /** Number by which people know a circuit; null for what is none. */
  circuit: string | null
  site: string
  farSite: string | null
  /** Price of one, and the per cent that are taken off it. */
  price: Price
  discountPercent: string
  discountAmount: string | null
  slaPrice: string | null
  /** Days before today; null while not opened. */
  opened: number | null
  terminated: number | null
  agreement: Agreement
}

// ── what a customer takes ────────────────────────────────────────────────────────────────────────────────────────

type Size = 0 | 1 | 2

/** Of a hundred or so things taken by small, middle and large customers, so many are this; four times as many in the industries named. */
const taken = `
TEL-BUSINESS 14 6 3, TEL-CENTREX 2 4 3, TEL-400 2 3 2 RETAIL FINANCE TOURISM INTERNET, TRUNK-E1 0.6 4 4 HEALTHCARE FINANCE GOVERNMENT, TRUNK-SIP 1 3 3 INTERNET
ALINE-LOCAL 0.3 1 1 ENERGY TRANSPORT, LD-DOMESTIC 1 1 0.6, LD-INTERNATIONAL 0.3 0.6 0.6 TOURISM, LD-CONFERENCE 0.5 1 1
DDC-64K 0.3 0.4 0.2 FINANCE ENERGY, DDC-2M 3 9 9 FINANCE GOVERNMENT TRANSPORT, DDC-10M 1 8 10 HEALTHCARE EDUCATION, DDC-34M 0 2 4, DDC-155M 0 1.5 7 FINANCE GOVERNMENT ENERGY
DDC-622M 0 0.1 2 INTERNET, DDC-2G5 0 0 0.6 FINANCE INTERNET, DDC-10G 0 0 0.25 FINANCE INTERNET
XRC-2M 0.4 3 5 FINANCE TRANSPORT, XRC-10M 0 2.5 6 MANUFACTURING RETAIL, XRC-155M 0 0.4 3 FINANCE GOVERNMENT, XRC-1G 0 0 0.8 INTERNET FINANCE, XRC-OPERATOR 0 0 0.6 INTERNET
NE-CABLE 0 0.1 0.6 ENERGY, NE-CORE 0 0.5 2 ENERGY TRANSPORT MEDIA, NE-DUCT 0 0.1 0.4 MEDIA, NE-HOLE 0 0.1 0.5 MEDIA, NE-PORT 0 0 1 INTERNET, NE-CLOCK 0 0.2 0.6 ENERGY FINANCE, NE-BAND 0 0 0.3 TRANSPORT
VPN-MPLS-10M 1 7 7 MANUFACTURING FINANCE, VPN-MPLS-100M 0 2 5 MANUFACTURING, VPN-SDWAN 2 6 5 RETAIL TOURISM, DATA-FR 0.3 0.8 0.6 FINANCE, DATA-ATM 0 0.2 0.4 GOVERNMENT, IDC-RACK 0.2 2 4 INTERNET MEDIA
BB-DIA-100M 4 8 5 INTERNET, BB-DIA-500M 0.5 4 6 EDUCATION INTERNET, BB-DIA-1G 0 1.5 5 INTERNET EDUCATION, BB-FTTO-300M 15 5 1 RETAIL AGRICULTURE, BB-FTTO-1000M 9 5 2 TOURISM RETAIL
OC-STANDARD 1.5 2 1, OC-ENTERPRISE 0.5 2 1.5, MOB-GSM 0.6 0.4 0.2, MOB-CDMA 0.5 0.3 0.2, MOB-4G 6 4 2 CONSTRUCTION AGRICULTURE, MOB-5G 9 6 3 CONSTRUCTION OTHER, MOB-5G-PRIVATE 0 0.2 1.2 MANUFACTURING ENERGY, MOB-IOT 0.8 3 3 ENERGY AGRICULTURE MANUFACTURING
SN-BASIC 5 3 1 GOVERNMENT EDUCATION, SN-PLUS 1 2 1, SEG-CAMPUS 0.01 0.05 0.05 EDUCATION, SEG-STAFF 1 1 0.5 MANUFACTURING CONSTRUCTION, SEG-TRAVEL 0.6 0.8 0.5 MEDIA
VA-CONFERENCE 0.2 2.5 3 GOVERNMENT, VA-CONFERENCE-EVENT 0.2 0.3 0.2 GOVERNMENT, VA-VIDEOPHONE 0.2 0.6 0.3 GOVERNMENT HEALTHCARE, VA-NETWORKING 0.4 2 2 RETAIL TRANSPORT, VA-SURVEILLANCE 1.5 3 2 GOVERNMENT TRANSPORT EDUCATION
MAS-SERVER 0 1 1 FINANCE, MAS-CLOUD 1 2 1.5 GOVERNMENT RETAIL, ADC-OFFICE 1 2 1 OTHER, ADC-VEHICLE 0.6 1.5 0.8 TRANSPORT, MS-ROUTER 0.8 2 2 FINANCE, MS-NETWORK 0 0.3 1.2, MS-ONSITE 0 0.2 0.8 GOVERNMENT`

const tastes = taken.trim().split(/,|\n/).map((text) => {
  const [code, ...rest] = text.trim().split(' ') as [string, ...string[]]
  return { code, weights: rest.slice(0, 3).map(Number), liked: new Set(rest.slice(3)) }
})

const pickersOf = (isOnSale: boolean) => {
  const onSale = new Set(sold.filter(({ isSellable }) => isSellable || !isOnSale).map(({ code }) => code))
  const choose = (industry: Industry, size: Size) =>
    weighted(tastes.filter(({ code }) => onSale.has(code)), ({ weights, liked }) => weights[size]! * (liked.has(industry) ? 4 : 1))
  return new Map(industries.map((industry) => [industry, ([0, 1, 2] as const).map((size) => choose(industry, size))]))
}
const anything = pickersOf(false)
const sellable = pickersOf(true)

export const sizeOf = ({ weight }: DemoCustomer): Size => (weight < 2 ? 0 : weight < 12 ? 1 : 2)

/** Something this customer may well take, that is on sale. */
export const wish = (catalogue: Catalogue, customer: DemoCustomer, rng: Random): SaleOffering =>
  catalogue.offerings.get(sellable.get(customer.enterprise.industry)![sizeOf(customer)]!(rng).code)!

/** How many of a unit a small, middle and large customer takes. */
const quantities: Partial<Record<Unit, readonly (readonly [min: number, max: number])[]>> = {
  LINE: [[1, 8], [4, 40], [10, 120]], CARD: [[2, 15], [8, 80], [40, 500]], NUMBER: [[5, 30], [20, 150], [60, 900]], SITE: [[2, 6], [3, 30], [10, 120]],
  DEVICE: [[1, 4], [2, 15], [6, 50]], USER: [[5, 30], [15, 150], [60, 900]], CORE_KM: [[4, 12], [4, 40], [8, 90]], CABLE_KM: [[2, 5], [2, 10], [3, 30]],
  DUCT_KM: [[1, 3], [1, 5], [2, 12]], HOLE_KM: [[1, 4], [2, 12], [3, 30]], MHZ: [[1, 2], [2, 5], [2, 10]],
}
/** Of these there are more, or fewer, than their unit says. */
const factors: Record<string, number> = { 'MOB-IOT': 12, 'TEL-400': 0, 'MOB-5G-PRIVATE': 0, 'VA-CONFERENCE': 0.2, 'MS-ONSITE': 0.01, 'ADC-VEHICLE': 3, 'SEG-CAMPUS': 6, 'TRUNK-SIP': 2 }

export const quantityOf = ({ code, current }: SaleOffering, size: Size, rng: Random) => {
  const [min, max] = quantities[current.unit]?.[size] ?? [1, 1]
  const count = min + Math.floor((max - min + 1) * rng() ** 2)
  return Math.max(1, Math.round(count * (factors[code] ?? 1)))
}

/** A city the customer needs a line to: its own province for a domestic circuit, another province for a cross-region one. */
export const peerOf = ({ isTwoEnded, category }: SaleOffering, city: City, rng: Random): City | null => {
  const draw = rng()
  const far = pickCity(rng)
  if (!isTwoEnded) return null
  if (category === 'CROSS_REGION_CIRCUIT') return far.province === city.province ? pickCity(random('peer', city.code, far.code)) : far
  if (category === 'DOMESTIC_CIRCUIT' && draw < 0.8) return pick(provinceOf(city).cities, rng)
  return city
}

/** Nine to six in the Chinese day that began so many days before today. */
export const atWork = (day: number, rng: Random) => Math.ceil(day) - (1 + 9 * rng()) / 24

// ── the plan ─────────────────────────────────────────────────────────────────────────────────────────────────────

type Discount = { planId: string | null; kind: 'PERCENT' | 'FIXED'; value: string; units: bigint }
type Sla = { tariffId: string; price: string; units: bigint }

type Planned = {
  offering: SaleOffering
  /** Code of the package it came in. */
  package: string | null
  /** Pieces in the package; 0: as many as such a customer takes. */
  pieces: number
  status: UsageStatus
  ordered: number
  opened: number | null
  terminated: number | null
  since: number
}
type Priced = Planned & { quantity: number; agreement: Agreement; price: Price; discount: Discount | null; sla: Sla | null; monthly: bigint | null }

const statuses = {
  ACTIVE: weighted<[UsageStatus, number]>([['ACTIVE', 870], ['SUSPENDED', 28], ['PENDING_TERMINATE', 14], ['PENDING_ACTIVE', 34], ['TERMINATED', 40], ['CREATED', 6], ['CANCELLED', 5], ['ABORTED', 3]], ([, weight]) => weight),
  AT_RISK: weighted<[UsageStatus, number]>([['ACTIVE', 640], ['SUSPENDED', 100], ['PENDING_TERMINATE', 110], ['PENDING_ACTIVE', 10], ['TERMINATED', 130], ['CANCELLED', 10]], ([, weight]) => weight),
}

const packagesOf: Partial<Record<Industry, string>> = {
  FINANCE: 'BND-BANK', GOVERNMENT: 'BND-GOVERNMENT', EDUCATION: 'BND-CAMPUS', HEALTHCARE: 'BND-HOSPITAL', RETAIL: 'BND-CHAIN', TOURISM: 'BND-CHAIN', MANUFACTURING: 'BND-FACTORY', TRANSPORT: 'BND-LOGISTICS',
}

/** Nothing before the customer is one. */
export const usesAnything = ({ status }: DemoCustomer) => status !== 'PROSPECT' && status !== 'CANDIDATE'
export const isGone = ({ status }: DemoCustomer) => status === 'CHURNED' || status === 'CLOSED'

const countOf = ({ weight }: DemoCustomer, rng: Random) => Math.min(60, Math.max(1, Math.round((0.9 + rng()) * 1.3 * weight ** 0.8)))

/** When something was ordered, opened and ended, in days before today, oldest first; and the state that follows. */
const lifeOf = (customer: DemoCustomer, { newest, oldest }: Pick<SaleOffering, 'newest' | 'oldest'>, isFirst: boolean, gone: number | null, rng: Random) => {
  const [when, lead, change, drawn] = [rng(), rng(), rng(), statuses[customer.status === 'AT_RISK' ? 'AT_RISK' : 'ACTIVE'](rng)[0]]
  const lasts = Math.min(customer.age - 1, oldest, 2_400)
  const recent = Math.max(newest, gone ?? 0, Math.min(20, customer.age / 4))
  if (lasts <= recent) return null
  const opened = recent + (lasts - recent) * when ** 1.3
  const ordered = opened + Math.min(3 + 25 * lead, (customer.age - opened) * 0.8)
  if (gone !== null) return { status: 'TERMINATED' as const, ordered, opened, terminated: gone, since: gone }
  const status = isFirst ? 'ACTIVE' : drawn
  if (status === 'PENDING_ACTIVE' || status === 'CREATED' || status === 'CANCELLED' || status === 'ABORTED') {
    const isOver = status === 'CANCELLED' || status === 'ABORTED'
    const order = Math.min(isOver ? 40 + 300 * when : 2 + 28 * lead, customer.age * 0.9)
    return newest > 0 ? null : { status, ordered: order, opened: null, terminated: null, since: status === 'CREATED' ? order : order * (isOver ? 0.9 : 0.7) }
  }
  if (status === 'ACTIVE') return { status, ordered, opened, terminated: null, since: opened }
  const since = opened * change * (status === 'TERMINATED' ? 0.8 : 0.1) + 0.7
  return since < opened ? { status, ordered, opened, terminated: status === 'TERMINATED' ? since : null, since } : { status: 'ACTIVE' as const, ordered, opened, terminated: null, since: opened }
}

const takes = (catalogue: Catalogue, customer: DemoCustomer, rng: Random): Planned[] => {
  const size = sizeOf(customer)
  const gone = isGone(customer) ? Math.max(1, Math.min(customer.age * 0.6, int(10, 700, rng))) : null
  const planned: Planned[] = []
  const add = (offering: SaleOffering) => {
    const life = lifeOf(customer, offering, planned.length === 0, gone, rng)
    if (life) planned.push({ offering, package: null, pieces: 0, ...life })
  }
  const drawn = anything.get(customer.enterprise.industry)![size]!
  for (let left = countOf(customer, rng); left > 0; left--) add(catalogue.offerings.get(drawn(rng).code)!)
  if (planned.length === 0) add(catalogue.offerings.get('BB-FTTO-300M')!)

  const code = size === 2 && chance(0.3, rng) ? 'BND-HEADQUARTERS' : packagesOf[customer.enterprise.industry]
  if (code && size > 0 && chance(0.25, rng)) {
    // On sale since two years before the first day that ids count from.
    const life = lifeOf(customer, { newest: 0, oldest: 720 }, true, gone, rng)
    for (const { offering, quantity, isOptional } of life ? catalogue.bundles.get(code)!.components : [])
      if (!isOptional || chance(0.5, rng)) planned.push({ offering, package: code, pieces: quantity, ...life! })
  }
  return planned.sort((a, b) => b.ordered - a.ordered)
}

const MONTH = 30.4375

/** Terms so chosen that what has ended is followed by one more term that has mostly not. */
const termOf = (start: number, rng: Random) => {
  const draw = rng()
  const least = start / MONTH - 33
  const terms = [12, 24, 36, 48, 60].filter((months) => months > least && (months <= 36 || least > 24))
  return terms[Math.floor(draw * terms.length)] ?? 60
}

/** Products ordered within a year or so of each other stand in one agreement, at most eight in one. */
const agree = (planned: readonly Planned[], customer: DemoCustomer, rng: Random) => {
  const agreements: Agreement[] = []
  let current: { agreement: Agreement; ordered: number; room: number; package: string | null; isOpen: boolean } | undefined
  return planned.map((product) => {
    const isOpen = product.opened !== null
    const inPackage = product.package !== null && current?.package === product.package
    // Nothing is opened before its agreement begins.
    const isEarly = isOpen && product.opened! > (current?.agreement.start ?? 0)
    if (!current || (!inPackage && (current.room === 0 || current.isOpen !== isOpen || isEarly || current.ordered - product.ordered > 380))) {
      // The first day lies between the order and the opening; of what is not open yet, today or some days ahead.
      let start = isOpen ? Math.ceil((product.ordered + product.opened!) / 2) : int(-12, 1, rng)
      const months = termOf(start, rng)
      // Nobody shall depend on whether a month had 30 days.
      if (Math.abs(start - months * MONTH) < 5) start = Math.min(Math.floor(customer.age), start + 10)
      const agreement = { n: agreements.length, start, months }
      agreements.push(agreement)
      current = { agreement, ordered: product.ordered, room: int(1, 8, rng), package: product.package, isOpen }
    }
    current.room = Math.max(0, current.room - 1)
    return { product, agreement: current.agreement }
  })
}

const isInForce = ({ since, until }: { since: number; until: number }, day: number) => since >= day && day >= until

/** Not before the fee is known does anybody know who is high-value: prices cannot depend on it. */
const fromFee: ReadonlySet<string> = new Set(['HIGH_VALUE', 'POTENTIAL_HIGH_VALUE'])

const bestPlan = (plans: readonly Plan[], { category }: SaleOffering, price: Price, { months }: Agreement, day: number, classes: readonly string[]): Plan | null => {
  let best: Plan | null = null
  for (const plan of plans) {
    if (!isInForce(plan, day) || plan.months > months || (plan.class !== null && (fromFee.has(plan.class) || !classes.includes(plan.class))) || (plan.categories.length > 0 && !plan.categories.includes(category))) continue
    // What takes most of the price away was not meant for it.
    if (plan.kind === 'FIXED' && plan.units * 3n > price.units) continue
    if (!best || worth(plan, price) > worth(best, price)) best = plan
  }
  return best
}
const worth = ({ kind, units }: Plan, price: Price) => (kind === 'FIXED' ? units * 10_000n : price.units * units)

const halfUp = (dividend: bigint, divisor: bigint) => (dividend * 2n + divisor) / (divisor * 2n)

/** Per month in fen, after discount, rounded once; null when nothing recurs. */
const monthlyOf = (price: Price, quantity: number, discount: Discount | null) => {
  if (price.period === null) return null
  const months = price.period === 'YEAR' ? 12n : 1n
  const pieces = BigInt(quantity)
  if (discount?.kind !== 'PERCENT') return halfUp(price.units * pieces, months) - (discount ? discount.units * pieces : 0n)
  return halfUp(price.units * pieces * (10_000n - discount.units), 10_000n * months)
}

const assured = new Set(['DIGITAL_CIRCUIT', 'CROSS_REGION', 'VPN', 'DEDICATED_INTERNET'])

const priced = (catalogue: Catalogue, customer: DemoCustomer, { product, agreement }: { product: Planned; agreement: Agreement }, rng: Random): Priced => {
  const { offering } = product
  const [likesPlans, likesLevels] = [chance(0.6, rng), chance(0.7, rng)]
  const quantity = quantityOf(offering, sizeOf(customer), rng)
  const day = product.opened ?? 0
  const price = offering.prices.find((price) => isInForce(price, day)) ?? offering.current
  const level = customer.slaLevel === null || !assured.has(offering.specification) ? undefined : catalogue.levels.get(customer.slaLevel)
  const sla = likesLevels && level && level.since >= day ? level : null
  let discount: Discount | null = null
  if (product.package) {
    const { percent } = catalogue.bundles.get(product.package)!
    discount = { planId: null, kind: 'PERCENT', value: percent, units: toUnits(percent) }
  } else if (likesPlans && price.period === 'MONTH') {
    const plan = bestPlan(catalogue.plans.get(customer.tier ?? 'NONE')!, offering, price, agreement, day, customer.classes)
    if (plan) discount = { planId: plan.id, kind: plan.kind, value: plan.value, units: plan.units }
  }
  const pieces = product.pieces || quantity
  const monthly = monthlyOf(price, pieces, discount)
  return { ...product, quantity: pieces, agreement, price, discount, sla, monthly: sla ? (monthly ?? 0n) + sla.units * BigInt(pieces) : monthly }
}

/** The same whenever it is made: no id and no date is drawn here. Classes, tier and service level change prices, never what is taken. */
const plan = (catalogue: Catalogue, customer: DemoCustomer): Priced[] => {
  if (!usesAnything(customer)) return []
  const rng = random('usage', customer.n)
  const agreed = agree(takes(catalogue, customer, rng), customer, rng)
  return agreed.map((product) => priced(catalogue, customer, product, rng))
}

const inUse: ReadonlySet<UsageStatus> = new Set(['ACTIVE', 'SUSPENDED', 'PENDING_TERMINATE'])

/** What all that the customer has in use costs per month; null when it uses nothing. */
export const monthlyFeeOf = (catalogue: Catalogue, customer: DemoCustomer): string | null => {
  const used = plan(catalogue, customer).filter(({ status }) => inUse.has(status))
  return used.length === 0 ? null : fromUnits(used.reduce((sum, { monthly }) => sum + (monthly ?? 0n), 0n))
}

// ── the rows ─────────────────────────────────────────────────────────────────────────────────────────────────────

const reasons: Partial<Record<UsageStatus, readonly string[]>> = {
  SUSPENDED: ['客户申请暂停使用', '欠费停机', '客户搬迁，暂停计费', '配合客户装修停机'],
  PENDING_TERMINATE: ['客户申请拆机', '客户转网，已受理拆机', '网点撤并，申请拆机'],
  TERMINATED: ['客户申请拆机', '网点撤并', '升级为更高速率产品后拆除', '协议到期不再续用'],
  CANCELLED: ['客户取消需求', '客户项目推迟'],
  ABORTED: ['资源不具备，无法开通', '客户侧条件不具备'],
}

/** What has no place. */
const placeless: ReadonlySet<Unit> = new Set(['CARD', 'NUMBER', 'USER', 'MINUTE', 'HOUR'])

const interfaceOf = (rate: number, rng: Random) =>
  rate >= 10_000 ? '10GE' : rate >= 1_000 ? 'GE' : rate === 622 ? 'STM-4' : rate === 155 ? pick(['STM-1', 'GE'], rng) : rate <= 2 ? 'E1' : pick(['FE', 'GE'], rng)

const numberOf = ({ code, category }: SaleOffering, city: City, rng: Random) =>
  code === 'TEL-400' ? `4008${digits(6, rng)}` : category === 'SHORT_NUMBER' ? `6${digits(3, rng)}` : category === 'MOBILE' || category === 'SEGMENT_PLAN' ? mobile(rng) : telephone(city, rng)

const models = ['H-AR2240', 'Z-M6000', 'H-S5735', 'R-RSR30', 'F-AN5506', 'H-TE50']

/** What stands beside the price; the address is the site, or the A end. */
const said = (offering: SaleOffering, quantity: number, site: string, farSite: string | null, city: City, rng: Random) => {
  const value = (characteristic: Characteristic): string => {
    switch (characteristic) {
      case 'rate': return offering.rate ?? '10'
      case 'aEnd': case 'site': return site
      case 'zEnd': return farSite ?? site
      case 'interface': return interfaceOf(Number(offering.rate ?? '100'), rng)
      case 'number': return numberOf(offering, city, rng)
      case 'quantity': case 'lengthKm': return String(quantity)
      case 'equipment': return pick(models, rng)
      case 'allowance': return pick(['按套餐标准', '流量40GB', '流量100GB', '语音1000分钟', '短信5000条'], rng)
      default: return pick(choices[characteristic]!, rng)
    }
  }
  const values: Record<string, string> = {}
  for (const characteristic of offering.characteristics) values[characteristic] = value(characteristic)
  return JSON.stringify(values)
}

const rateName = (rate: string | null) => (rate === null ? 'L' : Number(rate) >= 1_000 ? `${Number(rate) / 1_000}G` : Number(rate) < 1 ? `${Number(rate) * 1_000}K` : `${rate}M`)

/** The contract of an agreement: usage names it before it is put. */
export const contractIdOf = (clock: Clock, { n, age }: DemoCustomer, agreement: Agreement) => id('ctr', clock.idTime(draftedAt(agreement, age)), random('contract', n, agreement.n))

/** Days before today at which the contract was drafted: some weeks before its first day, as far as the file of the customer goes back. */
export const draftedAt = ({ n, start }: Agreement, age: number) => {
  const first = Math.max(start, 0)
  return first + Math.max(0.5, Math.min(15 + ((n * 7 + first) % 25) + 0.6 + ((first * 37) % 35) / 100, (age - first) * 0.9))
}

/** What the customer uses, into `products`; nothing for prospects and candidates. */
export const putUsage = (batch: Batch, clock: Clock, catalogue: Catalogue, customer: DemoCustomer): Used[] => {
  const { n, city } = customer
  const rng = random('usage rows', n)
  const contracts = new Map<Agreement, string>()
  const contractOf = (agreement: Agreement) => contracts.get(agreement) ?? contracts.set(agreement, contractIdOf(clock, customer, agreement)).get(agreement)!
  const packages = new Map<string, string>()

  const putRow = ({ status, ordered, opened, terminated, since, agreement }: Planned & { agreement: Agreement }, at: City, row: Record<string, unknown>) => {
    const usedId = id('usp', clock.idTime(ordered), rng)
    batch.put('products.used_products', {
      id: usedId, customer_id: customer.id, offering_id: row.offering_id, package_id: row.package_id, quantity: row.quantity, status, status_since: clock.at(since),
      status_reason: reasons[status] ? pick(reasons[status], rng) : null, install_address: row.install_address, site_code: row.site_code, region_code: at.code, rate: row.rate,
      opened_at: opened === null ? null : clock.at(opened), terminated_at: terminated === null ? null : clock.at(terminated), term_months: agreement.months,
      tariff_id: row.tariff_id, price: row.price, price_type: row.price_type, period: row.period, unit: row.unit,
      discount_plan_id: row.discount_plan_id, discount_kind: row.discount_kind, discount_percent: row.discount_percent, discount_amount: row.discount_amount,
      sla_tariff_id: row.sla_tariff_id, sla_price: row.sla_price, characteristics: row.characteristics, contract_id: contractOf(agreement),
      created_at: clock.at(ordered), updated_at: clock.at(since), version: opened === null ? 1 : since < opened ? 3 : 2,
    })
    return usedId
  }

  const packageOf = (product: Priced, code: string) => {
    const held = packages.get(code)
    if (held) return held
    const made = putRow(product, city, { offering_id: catalogue.bundles.get(code)!.id, quantity: 1, install_address: address(city, rng), characteristics: '{}' })
    packages.set(code, made)
    return made
  }

  return plan(catalogue, customer).map((product): Used => {
    const { offering, quantity, price, discount, sla, agreement, monthly, status, opened, terminated } = product
    // Large customers have sites in other cities of the province.
    const at = chance(Math.min(0.3, customer.weight / 60), rng) ? pick(provinceOf(city).cities, rng) : city
    const far = peerOf(offering, at, rng)
    const [site, farSite] = [address(at, rng), far && address(far, rng)]
    const hasSite = !placeless.has(price.unit)
    const usedId = putRow(product, at, {
      offering_id: offering.id, package_id: product.package === null ? null : packageOf(product, product.package), quantity, install_address: hasSite ? site : null,
      site_code: hasSite && chance(0.35, rng) ? `${at.areaCode}-${digits(4, rng)}` : null, rate: offering.rate,
      tariff_id: price.tariffId, price: price.price, price_type: price.type, period: price.period, unit: price.unit,
      discount_plan_id: discount?.planId, discount_kind: discount?.kind, discount_percent: discount?.kind === 'PERCENT' ? discount.value : null, discount_amount: discount?.kind === 'FIXED' ? discount.value : null,
      sla_tariff_id: sla?.tariffId, sla_price: sla?.price, characteristics: said(offering, quantity, site, farSite, at, rng),
    })
    return {
      id: usedId, offeringId: offering.id, name: offering.name, rate: offering.rate, monthly: monthly === null ? null : fromUnits(monthly), status, offering, quantity,
      city: at, peer: far && far.code !== at.code ? far : null, circuit: far && `${at.areaCode}-${far.areaCode}-${rateName(offering.rate)}-${digits(5, rng)}`,
      site, farSite, price, discountPercent: discount?.kind === 'PERCENT' ? discount.value : '0', discountAmount: discount?.kind === 'FIXED' ? discount.value : null, slaPrice: sla?.price ?? null,
      opened, terminated, agreement,
    }
  })
}

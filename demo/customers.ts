import type { Batch } from './batch.ts'
import type { Clock } from './clock.ts'
import {
  address, bank, bankCount, bankOutlet, branch, type ContactRole, creditCode, email, group, industryAt, mobile, type Organization as Enterprise,
  organization as enterpriseOf, person, position, postcode, subsidiary, switchboard, telephone,
} from './names.ts'
import type { Organization, Staff } from './organization.ts'
import { type City, cities, cityOf, spread } from './places.ts'
import { chance, digits, id, int, pareto, pick, pickWeighted, random, type Random, sample } from './random.ts'
import { noteText } from './texts.ts'

/** A customer as the other generators need it. */
export type DemoCustomer = {
  id: string
  /** Serial number over all customers: the seed of whatever hangs on this one. */
  n: number
  enterprise: Enterprise
  city: City
  /** Null for a headquarters. */
  parentId: string | null
  /** How much business it makes: 1 is the middle, few are above 50. */
  weight: number
  tier: 'A_PLUS' | 'A' | 'B' | 'C' | null
  /** HIGH_VALUE follows from the fee and is added with the file. */
  classes: string[]
  rentsForGroup: boolean
  slaLevel: 'PLATINUM' | 'GOLD' | 'SILVER' | 'STANDARD' | null
  status: 'PROSPECT' | 'CANDIDATE' | 'ACTIVE' | 'AT_RISK' | 'CHURNED' | 'CLOSED'
  /** Days before today at which the file was opened. */
  age: number
  /** The account manager of the tree. */
  managerId: string
  /** Key-account unit that manages it, and the unit's people. */
  unitId: string
  staff: Staff
  /** Service agents of the province, their unit and who leads it. */
  agents: readonly string[]
  agentsUnitId: string
  agentsLeader: string
  /** `personId` of those who have a role at another customer too. */
  contacts: readonly { id: string; name: string; role: ContactRole; personId: string | null }[]
}

/** A headquarters, first, and its branches. */
export type Tree = readonly DemoCustomer[]

/** Customers per tree, on average: most stand alone, few have up to 40 branches. */
const MEAN = 2.6
/** The tree that the examples and the enterprise personas are about: a bank of Guangzhou with 24 branches. */
const SHOWCASE = 0
const HOME = cityOf('440100')!

export const treeCount = (customers: number) => Math.max(1, Math.round(customers / MEAN))

/** Account managers a city needs: one for 25 trees. */
export const managersFor = (customers: number) => {
  const whole = cities.reduce((sum, city) => sum + city.weight, 0)
  return (city: City) => Math.max(1, Math.ceil((treeCount(customers) * city.weight) / whole / 25))
}

const sizeOf = (t: number, rng: Random) => {
  if (t === SHOWCASE) return 25
  if (t < bankCount) return int(12, 41, rng)
  return pickWeighted([[() => 1, 740], [() => int(2, 4, rng), 180], [() => int(5, 12, rng), 65], [() => int(13, 41, rng), 15]], rng)()
}

type Place = { enterprise: Enterprise; city: City }

/** Headquarters and branches with their cities; no name twice. */
const enterprisesOf = (t: number, size: number, deal: ReturnType<typeof spread>, rng: Random): Place[] => {
  const { city: dealt, serial } = deal(t)
  const seat = t === SHOWCASE ? HOME : dealt
  const { industry, n } = industryAt(serial)
  const head = t < bankCount ? bank(t) : size > 1 && industry !== 'GOVERNMENT' ? group(t, seat, industry, rng) : enterpriseOf(n, seat, industry, random('enterprise', t))
  const near = cities.filter((city) => city.province === seat.province && city !== seat)
  const far = cities.filter((city) => city.province !== seat.province)
  const places = [...sample(near, Math.min(near.length, Math.ceil((size - 1) * 0.6)), rng)]
  places.push(...sample(far, size - 1 - places.length, rng))
  return [
    { enterprise: head, city: seat },
    ...places.map((city, index) => ({ enterprise: index % 4 === 3 && head.kind === 'COMPANY' && t >= bankCount && industry !== 'GOVERNMENT' ? subsidiary(head, city, industry, index) : branch(head, city), city })),
    ...(t < bankCount && size > 1 ? [{ enterprise: bankOutlet(head, seat, t), city: seat }] : []),
  ].slice(0, size)
}

/** Trees one after the other until there are enough customers; each is made from its own number. */
export function* makeTrees(customers: number, organization: Organization, clock: Clock): Generator<Tree> {
  const deal = spread(treeCount(customers))
  let n = 0
  for (let t = 0; n < customers; t++) {
    const rng = random('tree', t)
    const size = Math.min(sizeOf(t, rng), customers - n)
    const treeAge = t === SHOWCASE ? 3_000 : int(40, 3_600, rng)
    const headWeight = t === SHOWCASE ? 60 : Math.min(90, pareto(0.4, 200, 1.15, rng) * Math.sqrt(size))
    const places = enterprisesOf(t, size, deal, rng)
    const home = organization.cities.get(places[0]!.city.code)!
    const managerId = home.staff.managers[t % home.staff.managers.length]!
    const tree: DemoCustomer[] = []
    for (const [index, { enterprise, city }] of places.entries()) {
      const own = random('customer', n)
      const { unitId, staff } = organization.cities.get(city.code)!
      const province = organization.provinces.get(city.province)!
      const age = index === 0 ? treeAge : int(30, treeAge, own)
      const weight = index === 0 ? headWeight : Math.max(0.3, headWeight * (0.08 + own() * 0.25))
      const status = t === SHOWCASE ? 'ACTIVE' : pickWeighted([['ACTIVE', 80], ['AT_RISK', 5], ['PROSPECT', 6], ['CANDIDATE', 4], ['CHURNED', 4], ['CLOSED', 1]] as const, own)
      const tier = status === 'PROSPECT' ? null : weight > 30 ? 'A_PLUS' : weight > 10 ? 'A' : weight > 2.5 ? 'B' : 'C'
      const idOf = id('cus', clock.idTime(age), own)
      const contactCount = Math.min(9, 1 + Math.floor(Math.log2(1 + weight)) + int(0, 1, own))
      tree.push({
        id: idOf, n, enterprise, city, parentId: tree[0]?.id ?? null, weight, tier, status, age, managerId, unitId, staff,
        ...classesOf(enterprise, weight, index === 0 ? size - 1 : 0, own),
        slaLevel: tier === 'A_PLUS' ? 'PLATINUM' : tier === 'A' ? 'GOLD' : tier === 'B' ? 'SILVER' : tier && chance(0.5, own) ? 'STANDARD' : null,
        agents: province.agents, agentsUnitId: province.unitId, agentsLeader: province.leader,
        contacts: Array.from({ length: contactCount }, (_, i) => ({ id: id('con', clock.idTime(age), own), name: person(own).name, role: (['DECISION_MAKER', 'LEADER', 'CONTACT', 'MEMBER'] as const)[Math.min(i, 3)]!, personId: null })).map((contact, i) =>
          // Who decides at the headquarters is a leader of some branches.
          i === 1 && index % 3 === 1 ? { ...contact, name: tree[0]!.contacts[0]!.name, personId: `per_${tree[0]!.contacts[0]!.id.slice(4)}` } : contact),
      })
      n++
    }
    yield tree
  }
}

const classesOf = (enterprise: Enterprise, weight: number, branches: number, rng: Random) => {
  const rentsForGroup = branches > 0 && chance(0.8, rng)
  const classes = [
    ...(enterprise.industry === 'GOVERNMENT' ? ['IMPORTANT'] : []),
    ...(rentsForGroup ? ['GROUP'] : branches > 0 ? ['POTENTIAL_GROUP'] : []),
    ...(weight > 45 ? ['STRATEGIC'] : []),
  ]
  return { classes, rentsForGroup }
}

/** As the trigger on customers makes them; a test compares the two. */
const searchOf = (names: readonly (string | null)[]) => {
  const text = names.filter((name) => name !== null).join(' ').toLowerCase()
  const characters = [...text]
  return { text, grams: [...new Set(characters.slice(1).map((character, index) => characters[index]! + character))].sort() }
}

const ASSESSED_BY = ['年中第三方满意度测评', '客户经理季度走访评估', '年末回访问卷'] as const

const dayIn = (from: number, to: number, rng: Random) => `${int(from, to, rng)}-${String(int(1, 12, rng)).padStart(2, '0')}-${String(int(1, 28, rng)).padStart(2, '0')}`

/** Known of most, and of none a branch. */
const foundedOn = (customer: DemoCustomer) => {
  const rng = random('founded', customer.n)
  return branchKindOf(customer) === 'BRANCH' || chance(0.2, rng) ? null : dayIn(1952, 2014, rng)
}

/** A subsidiary has a name of its own, a branch that of its superior with a place; some of the former are held only in part. */
const branchKindOf = ({ enterprise, parentId, n }: DemoCustomer) => (parentId === null ? null : enterprise.name.endsWith('有限公司') ? (n % 5 === 0 ? 'AFFILIATE' : 'SUBSIDIARY') : 'BRANCH')

type Documenting = (file: {
  name: string; shortName: string | null; aliases: readonly string[]; code: string; registrationNumber: string | null; phone: string | null; regionCode: string
  address: string | null; officeAddress: string | null; website: string | null; legalRepresentative: string | null; tier: string | null; status: string; parentId: string | null
}) => Record<string, unknown>
type Coding = (regionCode: string, category: 'PUBLIC_SECTOR' | 'FINANCE' | 'ENTERPRISE' | 'FOREIGN_INVESTED' | 'OPERATOR', serial: number) => string

/** What else is known of some: an account at WeChat, other media, and how much they weigh. */
const reachOf = ({ id: contactId, personId, role }: DemoCustomer['contacts'][number], index: number) => {
  const rng = random('reach', personId ?? `per_${contactId.slice(4)}`)
  const [wechat, other] = [chance(0.3, rng), chance(0.08, rng)]
  return {
    wechat: wechat ? `wx_${digits(8, rng)}` : null, other_media: other ? `QQ ${digits(9, rng)}` : null,
    influence: role === 'DECISION_MAKER' ? 'HIGH' : role === 'LEADER' ? pick(['HIGH', 'MEDIUM'], rng) : index < 4 && chance(0.4, rng) ? pick(['MEDIUM', 'LOW'], rng) : null,
  }
}

/** Some firms of the Internet build services of their own on the network: virtual operators. */
export const isOperator = ({ enterprise, n }: DemoCustomer) => enterprise.industry === 'INTERNET' && n % 6 === 0

/** The file of one customer. `fee` is its monthly fee; `code` makes the unified code, `documentOf` what it is found by. */
export const putCustomer = (batch: Batch, clock: Clock, customer: DemoCustomer, fee: string | null, code: Coding, documentOf: Documenting) => {
  const { id: customerId, n, enterprise, city, weight, status, age } = customer
  const rng = random('file', n)
  const category = enterprise.industry === 'GOVERNMENT' ? 'PUBLIC_SECTOR'
    : enterprise.industry === 'FINANCE' ? 'FINANCE'
    : isOperator(customer) ? 'OPERATOR'
    : enterprise.ownership === 'JOINT_VENTURE' || enterprise.ownership === 'FOREIGN_OWNED' ? 'FOREIGN_INVESTED' : 'ENTERPRISE'
  const seat = address(city, rng)
  if (fee !== null && Number(fee) > 3_000) customer.classes.push('HIGH_VALUE')
  else if (fee !== null && Number(fee) >= 2_400) customer.classes.push('POTENTIAL_HIGH_VALUE')
  customer.classes.sort()
  const aliases = sample(enterprise.aliases, int(0, Math.min(2, enterprise.aliases.length), rng), rng)
  const [unifiedCode, phone, registration] = [code(city.code, category, n + 1), switchboard(city, rng), creditCode(enterprise.kind, city, rng)]
  const search = searchOf([enterprise.name, enterprise.shortName, unifiedCode, phone, registration, aliases.length ? aliases.join(' ') : null])
  const [office, representative, website] = [chance(0.8, rng) ? seat : address(city, rng), person(rng).name, chance(0.6, rng) ? `https://www.${enterprise.domain}` : null]
  const grade = () => pickWeighted([['A', 30], ['B', 40], ['C', 20], ['D', 5], [null, 5]] as const, rng)
  const file = {
    id: customerId, code: unifiedCode, name: enterprise.name, short_name: enterprise.shortName, status,
    status_since: clock.at(int(1, age, rng)), status_reason: status === 'AT_RISK' ? '近三个月用量持续下降' : status === 'CHURNED' ? '业务转至其他运营商' : status === 'CLOSED' ? '机构撤并' : null,
    category, ownership_form: enterprise.ownership, industry: enterprise.industry, classes: customer.classes, tier: customer.tier, rents_for_group: customer.rentsForGroup,
    level: weight > 45 ? 'GROUP' : weight > 15 ? 'PROVINCE' : 'CITY', sla_level: customer.slaLevel, loyalty_grade: grade(), credit_grade: grade(), satisfaction_grade: grade(),
    monthly_fee: fee, province_code: city.province, region_code: city.code, address: seat, postcode: postcode(city, rng), registered_address: seat,
    office_address: office, phone, registration_number: registration,
    legal_representative: representative, business_scope: enterprise.businessScope, website,
    remarks: chance(0.3, rng) ? noteText({ customer: enterprise.shortName, place: city.shortName, peer: null, product: '数字电路', contact: customer.contacts[0]!.name }, rng) : null,
    unit_id: customer.unitId, parent_id: customer.parentId, created_at: clock.at(age), updated_at: clock.at(int(0, Math.min(age, 90), rng)),
    search_text: search.text, search_grams: search.grams,
  }
  batch.put('customers.customers', { ...file, founded_on: foundedOn(customer), branch_kind: branchKindOf(customer), assessment_reason: file.loyalty_grade ?? file.satisfaction_grade ? pick(ASSESSED_BY, random('assessment', n)) : null })
  batch.put('customers.search_documents', {
    customer_id: customerId,
    ...documentOf({
      name: enterprise.name, shortName: enterprise.shortName, aliases, code: unifiedCode, registrationNumber: registration, phone, regionCode: city.code, address: seat,
      officeAddress: office, website, legalRepresentative: representative, tier: customer.tier, status, parentId: customer.parentId,
    }),
  })
  for (const [index, alias] of aliases.entries())
    batch.put('customers.aliases', { id: id('ali', clock.idTime(age), rng), customer_id: customerId, alias, provided_by: pick(['客户经理', '客户网站', '工商登记'], rng), is_main: index === 0 })
  for (const system of sample(['BOSS', '97', 'CSS'], int(1, 2, rng), rng))
    batch.put('customers.identifiers', { id: id('cid', clock.idTime(age), rng), customer_id: customerId, system, value: String(10_000_000 + n), retired_on: system === '97' && chance(0.5, rng) ? clock.day(int(200, 900, rng)) : null })
  for (const [index, contact] of customer.contacts.entries()) {
    const who = { name: contact.name, english: `c${n}x${index}`, sex: 'MALE' as const }
    batch.put('customers.contacts', {
      id: contact.id, customer_id: customerId, name: contact.name, sex: chance(0.55, rng) ? 'MALE' : 'FEMALE', position: position(contact.role, enterprise.kind, rng),
      department: pick(['信息中心', '办公室', '综合部', '运营部', '财务部'], rng), role: contact.role, is_key_person: index === 0 || chance(0.1, rng),
      phone: telephone(city, rng), mobile: mobile(rng), email: email(who, enterprise.domain), ...reachOf(contact, index), address: seat,
      birth_date: dayIn(1962, 1998, rng),
      manager_id: index === 0 ? null : customer.contacts[(index - 1) >> 1]!.id, person_id: contact.personId, preferred_channel: chance(0.2, rng) ? pick(['PHONE', 'WECHAT', 'EMAIL'], rng) : null,
      created_at: clock.at(age), updated_at: clock.at(age),
    })
  }
  return file
}

import type { Batch } from './batch.ts'
import type { Clock } from './clock.ts'
import { address, mobile, person, postcode, telephone } from './names.ts'
import { capitalOf, type City, type Province, provinces } from './places.ts'
import { id, int, random } from './random.ts'

/** Account managers of a city to whose teams one project manager belongs. */
const PER_PROJECT_MANAGER = 5

/** Where the personas are. */
export const HOME = '440100'

/** Days ago at which the organization was set up, long before the first customer. */
const FOUNDED = 4_000

/** An account manager who left, so many days ago, and handed the customers over. */
export type Former = { id: string; days: number }

export type Staff = { leader: string; managers: string[]; projectManagers: string[]; businessManager: string }
export type Organization = {
  /** Key-account unit of a city, and who works there. */
  cities: Map<string, { unitId: string; staff: Staff; former?: Former }>
  /** Departments of the province's company: customer service, network maintenance, business support. */
  provinces: Map<string, { unitId: string; leader: string; specialist: string; agents: string[]; departments: string[] }>
  group: { unitId: string; leader: string; projectManager: string }
  /** Names of all employees by id. */
  names: Map<string, string>
  /** And their mobile numbers. */
  mobiles: Map<string, string>
}

type Roles = Record<string, string>

const DEPARTMENTS = { 客户服务中心: 'dep_customerservice', 网络维护中心: 'dep_networkmaintenance', 业务支撑中心: 'dep_businesssupport' }

/** What kind of department a unit is, for the matrix of responsibilities. */
const departmentOf = (name: string, kind: string) =>
  kind === 'KEY_ACCOUNT' ? 'dep_keyaccount' : (Object.entries(DEPARTMENTS).find(([ending]) => name.endsWith(ending))?.[1] ?? null)

/** One group, 31 provinces and their cities, each a company with its key-account unit: both lines of the matrix. */
export const makeOrganization = (batch: Batch, clock: Clock, roles: Roles, managersOf: (city: City) => number): Organization => {
  let number = 0
  const names = new Map<string, string>()
  const mobiles = new Map<string, string>()
  const made = { idTime: clock.idTime(FOUNDED), at: clock.at(FOUNDED) }

  const unit = (name: string, level: string, kind: string, place: City, parent: string | null, above: string | null, region: string | null) => {
    const rng = random('unit', level, name)
    const unitId = id('org', made.idTime, rng)
    batch.put('organization.org_units', {
      id: unitId, name, short_name: null, level, kind, parent_id: parent, key_account_parent_id: above, region_code: region,
      address: address(place, rng), postcode: postcode(place, rng), phone: telephone(place, rng), department_id: departmentOf(name, kind),
      founded_on: made.at.slice(0, 10), created_at: made.at, updated_at: made.at,
    })
    return unitId
  }

  const employee = (position: string, unitId: string, place: City, role: string, subject: string | null = null, left: string | null = null) => {
    number++
    const rng = random('employee', number)
    const employeeId = id('emp', made.idTime, rng)
    const who = person(rng)
    names.set(employeeId, who.name)
    const staffNumber = `E${String(number).padStart(6, '0')}`
    const [phone, ownMobile] = [telephone(place, rng), mobile(rng)]
    mobiles.set(employeeId, ownMobile)
    batch.put('organization.employees', {
      id: employeeId, number: staffNumber, name: who.name, sex: who.sex, position, unit_id: unitId, phone, mobile: ownMobile,
      email: `${who.english.toLowerCase().replace(' ', '.')}.${number}@operator.example`, subject: subject ?? staffNumber, left_at: left, created_at: made.at, updated_at: made.at,
    })
    batch.put('organization.role_holdings', { id: id('hol', made.idTime, rng), employee_id: employeeId, role_id: roles[role], unit_id: unitId, started_at: made.at, ended_at: left })
    return employeeId
  }

  const makeCity = (city: City, company: string, above: string) => {
    const cityCompany = unit(`${city.title}分公司`, 'CITY', 'COMPANY', city, company, null, city.code)
    const unitId = unit(`${city.title}大客户部`, 'CITY', 'KEY_ACCOUNT', city, cityCompany, above, city.code)
    const isHome = city.code === HOME
    const persona = (subject: string) => (isHome ? subject : null)
    const staff = {
      leader: employee('LEADER', unitId, city, 'CITY_MANAGER', persona('city-manager')),
      managers: Array.from({ length: managersOf(city) }, (_, index) => employee('ACCOUNT_MANAGER', unitId, city, 'ACCOUNT_MANAGER', index === 0 ? persona('account-manager') : null)),
      projectManagers: Array.from({ length: Math.ceil(managersOf(city) / PER_PROJECT_MANAGER) }, (_, index) =>
        employee('PROJECT_MANAGER', unitId, city, 'PROJECT_MANAGER', index === 0 ? persona('project-manager') : null),
      ),
      businessManager: employee('BUSINESS_MANAGER', unitId, city, 'BUSINESS_MANAGER', persona('business-manager')),
    }
    return { unitId, staff }
  }

  const makeProvince = (province: Province, groupCompany: string, groupUnit: string) => {
    const capital = capitalOf(province)
    const region = `${province.code}0000`
    const company = unit(`${province.name}公司`, 'PROVINCE', 'COMPANY', capital, groupCompany, null, region)
    const unitId = unit(`${province.name}大客户部`, 'PROVINCE', 'KEY_ACCOUNT', capital, company, groupUnit, region)
    const isHome = province.code === '44'
    const persona = (subject: string) => (isHome ? subject : null)
    const leader = employee('LEADER', unitId, capital, 'PROVINCE_MANAGER', persona('province-manager'))
    const specialist = employee('CUSTOMER_SPECIALIST', unitId, capital, 'CUSTOMER_SPECIALIST', persona('customer-specialist'))
    const agents = Array.from({ length: int(3, 6, random('agents', province.code)) }, (_, index) =>
      employee('SERVICE_AGENT', unitId, capital, 'SERVICE_AGENT', index === 0 ? persona('service-agent') : null),
    )
    const departments: string[] = []
    organization.provinces.set(province.code, { unitId, leader, specialist, agents, departments })
    for (const city of province.cities) organization.cities.set(city.code, makeCity(city, company, unitId))
    for (const department of ['客户服务中心', '网络维护中心', '业务支撑中心']) departments.push(unit(`${province.name}${department}`, 'PROVINCE', 'DEPARTMENT', capital, company, null, region))
  }

  const beijing = capitalOf(provinces[0]!)
  const groupCompany = unit('集团公司', 'GROUP', 'COMPANY', beijing, null, null, null)
  const groupUnit = unit('集团大客户事业部', 'GROUP', 'KEY_ACCOUNT', beijing, groupCompany, null, null)
  const organization: Organization = {
    names,
    mobiles,
    cities: new Map(),
    provinces: new Map(),
    group: {
      unitId: groupUnit,
      leader: employee('LEADER', groupUnit, beijing, 'GROUP_LEADER', 'group-leader'),
      projectManager: employee('PROJECT_MANAGER', groupUnit, beijing, 'PROJECT_MANAGER'),
    },
  }
  for (const province of provinces) makeProvince(province, groupCompany, groupUnit)
  // Last of all, so that everybody else keeps the number: who left, in Guangdong and in the capitals of the other provinces.
  for (const province of provinces)
    for (const city of province.code === '44' ? province.cities : [capitalOf(province)]) {
      const place = organization.cities.get(city.code)!
      const days = city.code === HOME ? 12 : int(40, 500, random('former', city.code))
      place.former = { id: employee('ACCOUNT_MANAGER', place.unitId, city, 'ACCOUNT_MANAGER', null, clock.at(days)), days }
    }
  return organization
}

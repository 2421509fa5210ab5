import { expect, test } from 'vitest'
import {
  address, bank, bankCount, bankOutlet, branch, creditCode, email, enterprise, government, group, industries, industryAt,
  isCreditCode, mobile, organization, person, position, postcode, publicBody, publicBodyCount, subsidiary, switchboard, telephone,
} from './names.ts'
import { cities, cityOf, pickCity, provinces, spread } from './places.ts'
import { random } from './random.ts'

const shenzhen = cityOf('440300')!
const range = (count: number) => Array.from({ length: count }, (_, n) => n)

const customer = (n: number, at: ReturnType<typeof spread>) => {
  const { city, serial } = at(n)
  const { industry, n: nth } = industryAt(serial)
  return organization(nth, city, industry, random('customer', n))
}

test('customer 17 is the same with and without customer 16', () => {
  const at = spread(1000)
  const all = range(1000).map(n => customer(n, at))
  expect(customer(17, at)).toEqual(all[17])
})

test('5,000 organizations of one city have 5,000 names, in every industry', () => {
  for (const industry of industries) {
    const rng = random('names', industry)
    const names = range(5000).map(n => organization(n, shenzhen, industry, rng).name)
    expect(new Set(names).size, industry).toBe(5000)
  }
})

test('200,000 customers over the country have 200,000 names, within seconds', () => {
  const at = spread(200_000)
  const start = performance.now()
  const names = new Set(range(200_000).map(n => customer(n, at).name))
  expect(names.size).toBe(200_000)
  expect(performance.now() - start).toBeLessThan(20_000)
})

test('every hundred customers of a city have the same mix of industries, numbered without gaps', () => {
  const seen = new Map<string, number[]>()
  for (const { industry, n } of range(300).map(industryAt)) seen.set(industry, [...(seen.get(industry) ?? []), n])
  expect(new Set(seen.keys())).toEqual(new Set(industries))
  for (const serials of seen.values()) expect(serials.toSorted((a, b) => a - b)).toEqual(range(serials.length))
})

test('an organization has a city, one to three aliases of its own and a domain that never resolves', () => {
  const at = spread(3000)
  for (const n of range(3000)) {
    const { city } = at(n)
    const one = customer(n, at)
    expect(one.name).toContain(one.kind === 'PUBLIC_BODY' ? city.title : city.shortName)
    expect(one.aliases.length, one.name).toBeGreaterThanOrEqual(1)
    expect(one.aliases.length).toBeLessThanOrEqual(3)
    expect(one.aliases).not.toContain(one.name)
    expect(one.aliases).not.toContain(one.shortName)
    expect(new Set(one.aliases).size).toBe(one.aliases.length)
    expect(one.domain).toMatch(/^[a-z]+([-.][a-z]+)*\.example$/)
    expect(one.english).toMatch(/^[\p{Script=Latin}\d ,.()'&-]+$/u)
    expect(one.businessScope).not.toContain('@')
  }
})

test('a system of public bodies has one number from province to city', () => {
  const hebei = provinces.find(province => province.code === '13')!
  expect(publicBody(0, hebei).name).toBe('河北省财政厅')
  expect(publicBody(0, hebei.cities[0]!)).toMatchObject({ name: '石家庄市财政局', english: 'Shijiazhuang Municipal Finance Bureau', aliases: ['市财政局', '财政局'] })
  expect(government(0, cityOf('422800')!).name).toMatch(/^恩施州/)
  const provincial = range(publicBodyCount).map(system => publicBody(system, hebei).name)
  expect(new Set(provincial).size).toBe(publicBodyCount)
})

test('branches and subsidiaries are told from their headquarters and from one another', () => {
  const rng = random('trees')
  for (const head of [group(3, shenzhen, 'ENERGY', rng), bank(2)]) {
    const names = [head.name, ...cities.map(city => branch(head, city).name), ...provinces.filter(p => !p.isMunicipality).map(province => branch(head, province).name)]
    expect(new Set(names).size).toBe(names.length)
  }
  expect(branch(bank(0), shenzhen).name).toMatch(/银行股份有限公司深圳分行$/)
  const hospital = range(200).map(n => enterprise(n, shenzhen, 'HEALTHCARE', rng)).find(one => one.kind === 'INSTITUTION')!
  expect(branch(hospital, shenzhen).name).toMatch(/深圳院区$/)
  const head = group(5, shenzhen, 'ENERGY', rng)
  expect(new Set(range(14).map(n => subsidiary(head, shenzhen, 'TRANSPORT', n).name)).size).toBe(14)
  expect(subsidiary(head, shenzhen, 'TRANSPORT', 0).name).toMatch(/集团深圳.+有限公司$/)
  expect(new Set(range(150).map(n => bankOutlet(bank(1), shenzhen, n).name)).size).toBe(150)
  expect(new Set(range(bankCount).map(n => bank(n).name)).size).toBe(bankCount)
  expect(new Set(range(1000).map(n => group(n, shenzhen, 'ENERGY', rng).brand)).size).toBe(1000)
})

test('credit codes have valid check characters, and a wrong character is found', () => {
  // The worked example of GB 32100-2015.
  expect(isCreditCode('91350100M000100Y43')).toBe(true)
  const rng = random('codes')
  const codes = range(20_000).map(n => creditCode((['COMPANY', 'INSTITUTION', 'PUBLIC_BODY'] as const)[n % 3]!, pickCity(rng), rng))
  expect(codes.every(isCreditCode)).toBe(true)
  expect(new Set(codes).size).toBe(codes.length)
  const [code] = codes as [string]
  for (let at = 0; at < 18; at++) expect(isCreditCode(code.slice(0, at) + (code[at] === '7' ? '8' : '7') + code.slice(at + 1)), `at ${at}`).toBe(false)
  expect(isCreditCode('91350100M000100Y4')).toBe(false)
  expect(creditCode('COMPANY', shenzhen, rng)).toMatch(/^91440300M/)
})

test('numbers, addresses and postcodes fit the city', () => {
  const rng = random('contact')
  for (let i = 0; i < 500; i++) {
    const city = pickCity(rng)
    expect(mobile(rng)).toMatch(/^1[3-9]\d{9}$/)
    expect(switchboard(city, rng)).toMatch(new RegExp(`^${city.areaCode}-[3568]\\d{4,5}00$`))
    expect(telephone(city, rng)).toMatch(new RegExp(`^${city.areaCode}-[235678]\\d{6,7}$`))
    expect(address(city, rng)).toContain(city.kind === 'DISTRICT' ? city.title : city.name)
    expect(address(city, rng)).not.toContain('北京市北京市')
    expect(postcode(city, rng)).toMatch(new RegExp(`^${city.postcode}\\d\\d$`))
  }
})

test('people have names of two to four characters, common surnames more often', () => {
  const rng = random('people')
  const people = range(10_000).map(() => person(rng))
  for (const one of people) {
    expect(one.name).toMatch(/^\p{Script=Han}{2,4}$/u)
    expect(one.english).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/)
    expect(email(one, 'ruichen.example')).toMatch(/^[a-z]+\.[a-z]+@ruichen\.example$/)
  }
  const count = (surname: string) => people.filter(one => one.name.startsWith(surname)).length
  expect(count('王')).toBeGreaterThan(500)
  expect(count('王')).toBeGreaterThan(5 * count('孔'))
  expect(new Set(people.map(one => one.name)).size).toBeGreaterThan(9000)
  expect(person(rng, 'FEMALE').sex).toBe('FEMALE')
  expect(position('DECISION_MAKER', 'COMPANY', rng)).not.toBe('')
})

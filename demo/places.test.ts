import { expect, test } from 'vitest'
import { capitalOf, cities, cityOf, pickCity, provinceOf, provinces, spread } from './places.ts'
import { random } from './random.ts'

/** Prefecture-level divisions per province as the State Council counts them: 333 in all, without municipalities. */
const counts: Record<string, number> = {
  河北省: 11, 山西省: 11, 内蒙古自治区: 12, 辽宁省: 14, 吉林省: 9, 黑龙江省: 13, 江苏省: 13, 浙江省: 11, 安徽省: 16,
  福建省: 9, 江西省: 11, 山东省: 16, 河南省: 17, 湖北省: 13, 湖南省: 14, 广东省: 21, 广西壮族自治区: 14, 海南省: 4,
  四川省: 21, 贵州省: 9, 云南省: 16, 西藏自治区: 7, 陕西省: 10, 甘肃省: 14, 青海省: 8, 宁夏回族自治区: 5, 新疆维吾尔自治区: 14,
}

test('all 31 provincial regions are there, each with all its prefecture-level divisions', () => {
  expect(provinces).toHaveLength(31)
  const found = provinces.filter(province => !province.isMunicipality).map(province => [province.name, province.cities.length])
  expect(Object.fromEntries(found)).toEqual(counts)
  expect(Object.values(counts).reduce((a, b) => a + b)).toBe(333)
})

test('there are 293 cities, 30 autonomous prefectures, 7 regions and 3 leagues', () => {
  const kinds = Object.groupBy(cities, city => city.kind)
  expect(kinds.CITY).toHaveLength(293)
  expect(kinds.PREFECTURE).toHaveLength(30)
  expect(kinds.REGION).toHaveLength(7)
  expect(kinds.LEAGUE).toHaveLength(3)
})

test('a municipality is one city with two to four of its districts', () => {
  for (const province of provinces.filter(province => province.isMunicipality)) {
    expect(capitalOf(province).kind).toBe('MUNICIPALITY')
    const districts = province.cities.slice(1)
    expect(districts.every(city => city.kind === 'DISTRICT')).toBe(true)
    expect(districts.length).toBeGreaterThanOrEqual(2)
    expect(districts.length).toBeLessThanOrEqual(4)
  }
})

test('codes are six digits, unique, and begin with the province', () => {
  expect(new Set(cities.map(city => city.code)).size).toBe(cities.length)
  for (const province of provinces)
    for (const city of province.cities) {
      expect(city.code).toMatch(/^\d{6}$/)
      expect(city.code.slice(0, 2)).toBe(province.code)
      expect(provinceOf(city)).toBe(province)
      expect(cityOf(city.code)).toBe(city)
    }
  expect(cityOf('999999')).toBeNull()
})

test('names are told apart', () => {
  for (const field of ['shortName', 'title'] as const)
    expect(new Set(cities.map(city => city[field])).size).toBe(cities.length)
  expect(new Set(provinces.map(province => province.abbreviation)).size).toBe(31)
  const short = new Set(cities.map(city => city.shortName))
  for (const province of provinces.filter(province => !province.isMunicipality)) expect(short).not.toContain(province.shortName)
})

test('short names and titles read as people say them', () => {
  const names = (code: string) => [cityOf(code)!.shortName, cityOf(code)!.title]
  expect(names('130100')).toEqual(['石家庄', '石家庄市'])
  expect(names('422800')).toEqual(['恩施', '恩施州'])
  expect(names('632500')).toEqual(['海南州', '海南州'])
  expect(names('220200')).toEqual(['吉林市', '吉林市'])
  expect(names('652800')).toEqual(['巴音郭楞', '巴音郭楞州'])
  expect(names('152500')).toEqual(['锡林郭勒', '锡林郭勒盟'])
  expect(names('542500')).toEqual(['阿里', '阿里地区'])
  expect(names('310115')).toEqual(['上海浦东', '上海市浦东新区'])
})

test('area codes and postcodes have their shape', () => {
  for (const city of cities) {
    expect(city.areaCode).toMatch(/^0(10|2\d|[3-9]\d\d)$/)
    expect(city.postcode).toMatch(/^\d{4}$/)
    expect(city.weight).toBeGreaterThan(0)
  }
})

test('big cities are picked more often, and the same seed picks the same', () => {
  const picked = (seed: string) => {
    const rng = random(seed)
    return Array.from({ length: 3000 }, () => pickCity(rng).shortName)
  }
  expect(picked('places')).toEqual(picked('places'))
  const count = (name: string) => picked('places').filter(city => city === name).length
  expect(count('深圳')).toBeGreaterThan(count('丽江') + 20)
})

test('things are dealt out by weight, each with a serial of its own in its city', () => {
  const total = 20_000
  const at = spread(total)
  const perCity = new Map<string, number[]>()
  for (let n = 0; n < total; n++) {
    const { city, serial } = at(n)
    perCity.set(city.code, [...(perCity.get(city.code) ?? []), serial])
  }
  for (const serials of perCity.values()) expect(serials).toEqual(serials.map((_, n) => n))
  expect(perCity.get('440300')!.length).toBeGreaterThan(perCity.get('440100')!.length)
  expect(perCity.size).toBeGreaterThan(345)
})

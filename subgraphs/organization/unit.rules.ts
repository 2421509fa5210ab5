import type { Problem } from '@panorama/kit/errors'
import type { OrgUnitRow } from './tables.ts'
import type { OrgUnitLevel } from './types.generated.ts'

const RANK: Record<OrgUnitLevel, number> = { GROUP: 0, PROVINCE: 1, CITY: 2 }

/** Whether `upper` is a higher level than `lower`. */
export const isAbove = (upper: OrgUnitLevel, lower: OrgUnitLevel) => RANK[upper] < RANK[lower]

/** The province of a GB/T 2260 region. */
export const provinceOf = (regionCode: string | null) => regionCode && regionCode.slice(0, 2)

type Place = Pick<OrgUnitRow, 'level' | 'kind' | 'regionCode'>
type Superior = Pick<OrgUnitRow, 'level' | 'kind'>

/** What is wrong with a unit's place on the two lines of the matrix. */
export const placeProblems = (unit: Place, parent: Superior | undefined, keyAccountParent: Superior | undefined): Problem[] => {
  const problems: Problem[] = []
  const wrong = (code: string, field: string, zh: string, en: string) => void problems.push({ code, field: ['input', field], message: { zh, en } })
  if (!parent && !keyAccountParent) wrong('REQUIRED', 'parentId', '机构至少需要一个上级。请选择行政上级或条线上级。', 'a unit needs a superior on at least one line. Choose one.')
  if (unit.level !== 'GROUP' && !unit.regionCode) wrong('REQUIRED', 'regionCode', '省、地市机构必须填写地区代码。', 'units of a province or a city need the code of their region.')
  if (parent && isAbove(unit.level, parent.level)) wrong('LEVEL_MISMATCH', 'parentId', '行政上级的层级不能低于本机构。请另选上级。', 'the superior is of a lower level than the unit. Choose another.')
  if (keyAccountParent && unit.kind !== 'KEY_ACCOUNT') wrong('LEVEL_MISMATCH', 'keyAccountParentId', '只有大客户部门才有条线上级。', 'only key-account units have a superior on the key-account line.')
  else if (keyAccountParent && (keyAccountParent.kind !== 'KEY_ACCOUNT' || !isAbove(keyAccountParent.level, unit.level)))
    wrong('LEVEL_MISMATCH', 'keyAccountParentId', '条线上级必须是更高层级的大客户部门。请另选上级。', 'the superior on this line must be a key-account unit of a higher level. Choose another.')
  return problems
}

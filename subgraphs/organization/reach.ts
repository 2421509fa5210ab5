import { type Mark, markOf } from '@panorama/kit/access'
import type { Database } from '@panorama/kit/database'
import { found, refuse } from '@panorama/kit/errors'
import type { Viewer } from '@panorama/kit/viewer'
import { employeesByIds } from './employee.sql.ts'
import { missingPermissions } from './role.rules.ts'
import { hidesBranch, opensHidden, unitsBeyond } from './reach.sql.ts'
import type { EmployeeRow } from './tables.ts'

// What every write of this subgraph asks first: does the viewer stand above what it touches, and does it hold, and
// see, what it gives away?

/** Refuses unless each unit stands at or below one of the viewer's units. */
export const needReach = async (db: Database, viewer: Viewer, units: readonly (string | null | undefined)[], field: readonly string[]) => {
  const asked = units.filter((unit) => unit != null)
  if (asked.length && (await unitsBeyond(db, viewer, asked)).length)
    refuse('NOT_ALLOWED', field, {
      zh: '所涉及的机构不在您的机构及其下级范围内，未作任何更改。请由上级机构办理。',
      en: 'the unit concerned stands neither at nor below one of yours; nothing was changed. Ask the unit above to do it.',
    })
}

/** Refuses to give permissions that the viewer does not hold. */
export const needPermissions = (viewer: Viewer, codes: readonly string[], field: readonly string[]) => {
  const missing = missingPermissions(viewer.permissions, codes)
  if (missing.length)
    refuse('PERMISSION_NOT_HELD', field, {
      zh: `您本人没有以下权限，不能授予：${missing.join('、')}。请由拥有这些权限的同事办理。`,
      en: `you do not hold these permissions yourself, so you cannot give them: ${missing.join(', ')}. Ask a colleague who holds them.`,
    })
}

const seesLess = {
  zh: '其中有您看不到的客户，不能由您开放给他人，未作任何更改。请由能看到全部相关客户的同事办理。',
  en: 'this would open customers that you do not see yourself; nothing was changed. Ask a colleague who sees all of them.',
}

/** Refuses to let anybody act under keys that open customers hidden from the viewer. */
export const needSight = async (db: Database, viewer: Viewer, keys: readonly string[], field: readonly string[]) => {
  if (await opensHidden(db, viewer, keys)) refuse('NOT_ALLOWED', field, seesLess)
}

/** The mark of a visible customer; with branches, refuses unless all of them are visible too. */
export const needCustomer = async (db: Database, viewer: Viewer, id: string, withBranches: boolean, field: readonly string[]): Promise<Mark> => {
  const mark = found(await markOf(db, viewer, id), ...field)
  if (withBranches && (await hidesBranch(db, viewer, id))) refuse('NOT_ALLOWED', field, seesLess)
  return mark
}

/** Nothing is given to people who have left. */
export const refuseLeft = ({ leftAt }: EmployeeRow, field: readonly string[]) => {
  if (leftAt)
    refuse('EMPLOYEE_HAS_LEFT', field, {
      zh: '该员工已离职，未作任何更改。请另选在岗的员工。',
      en: 'this employee has left; nothing was changed. Choose somebody who is still there.',
    })
}

/** Employees within reach who are still there. */
export const needEmployees = async (db: Database, viewer: Viewer, ids: readonly string[], field: readonly string[]): Promise<EmployeeRow[]> => {
  const rows = await employeesByIds(db, viewer, ids)
  const people = ids.map((id) => found(rows.find((row) => row.id === id), ...field))
  for (const person of people) refuseLeft(person, field)
  await needReach(db, viewer, people.map((person) => person.unitId), field)
  return people
}

import type { Audience, DataScope } from './types.generated.ts'

/** Those of the codes that are not held, each once: nobody gives what they do not have. */
export const missingPermissions = (held: readonly string[], codes: readonly string[]): string[] => [...new Set(codes)].filter((code) => !held.includes(code)).sort()

/** Those of the codes that a change adds. */
export const addedPermissions = (before: readonly string[], after: readonly string[]): string[] => missingPermissions(before, after)

/** Units are the operator's: only staff can hold a role over one. */
export const scopeFits = (audience: Audience, dataScope: DataScope) => dataScope === 'OWN' || audience === 'EMPLOYEE'

type Reach = { codes: readonly string[]; dataScope: DataScope }

/** Whether a change alters what holders of the role may do or see, and not only its names. */
export const changesRights = (before: Reach, after: Partial<Reach>) =>
  (after.dataScope !== undefined && after.dataScope !== before.dataScope) ||
  (after.codes !== undefined && (addedPermissions(before.codes, after.codes).length > 0 || addedPermissions(after.codes, before.codes).length > 0))

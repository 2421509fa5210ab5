import type { Transitions } from '@panorama/kit/transitions'
import type { BulletinStatus } from './types.generated.ts'

/** The life cycle of a bulletin 通报状态. */
export const transitions: Transitions<BulletinStatus, 'UPDATE' | 'PUBLISH' | 'WITHDRAW'> = {
  DRAFT: { UPDATE: 'DRAFT', PUBLISH: 'PUBLISHED' },
  PUBLISHED: { WITHDRAW: 'WITHDRAWN' },
  WITHDRAWN: {},
}

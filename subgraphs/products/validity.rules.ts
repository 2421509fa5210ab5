import { refuse } from '@panorama/kit/errors'

type Validity = { validFrom: string; validTo: string | null }

/** Both days belong to it; without a last day it stays open. */
export const isInForce = ({ validFrom, validTo }: Validity, day: string) => validFrom <= day && (validTo === null || day <= validTo)

/** Prices and preferences of the past are facts: nothing begins or ends before today. */
export const refusePast = (day: string, field: 'validFrom' | 'validTo', today: string) => {
  if (day < today) refuse('INVALID', ['input', field], { zh: '日期不能早于今天。请选择今天或以后的日期。', en: 'the day lies in the past. Choose today or a later day.' })
}

/** Whatever has ended stays so. */
export const refuseEnded = ({ validTo }: Validity, today: string) => {
  if (validTo !== null && validTo < today) refuse('NOT_ALLOWED_IN_STATE', ['id'], { zh: `已于 ${validTo} 终止,不能再修改。请新建一项。`, en: `it ended on ${validTo} and stays so. Create a new one.` })
}

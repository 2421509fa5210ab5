type Owner = { partnerId?: string | null; customerId?: string | null }

/** Whose user it is: exactly one of a partner and an enterprise. */
export const ownerOf = ({ partnerId, customerId }: Owner): { kind: 'PARTNER'; id: string } | { kind: 'CUSTOMER'; id: string } | undefined => {
  if (partnerId && !customerId) return { kind: 'PARTNER', id: partnerId }
  if (customerId && !partnerId) return { kind: 'CUSTOMER', id: customerId }
  return undefined
}

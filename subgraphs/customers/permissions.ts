import { ANYONE, type Permissions } from '@panorama/kit/permissions'
import type { Resolvers } from './types.generated.ts'

type Code =
  | 'customer.read'
  | 'customer.create'
  | 'customer.update'
  | 'customer.classify'
  | 'customer.move'
  | 'customer.reveal'
  | 'customer.assess'
  | 'threshold.set'
  | 'contact.read'
  | 'contact.find'
  | 'contact.write'
  | 'contact.reveal'

export const permissions: Permissions<Resolvers, Code> = {
  Query: {
    customer: 'customer.read',
    customerByCode: 'customer.read',
    customerByIdentifier: 'customer.read',
    customers: 'customer.read',
    contact: 'contact.read',
    customerCode: ANYONE,
    classThresholds: 'customer.classify',
  },
  Mutation: {
    customerCreate: 'customer.create',
    customerUpdate: 'customer.update',
    customerClassify: 'customer.classify',
    customerQualify: 'customer.move',
    customerActivate: 'customer.move',
    customerFlagAtRisk: 'customer.move',
    customerRecover: 'customer.move',
    customerChurn: 'customer.move',
    customerWinBack: 'customer.move',
    customerClose: 'customer.move',
    customerAliasAdd: 'customer.update',
    customerAliasRemove: 'customer.update',
    customerIdentifierAdd: 'customer.update',
    customerIdentifierRetire: 'customer.update',
    contactCreate: 'contact.write',
    contactUpdate: 'contact.write',
    contactLeave: 'contact.write',
    contactReveal: 'contact.reveal',
    classThresholdSet: 'threshold.set',
  },
  Customer: {
    __resolveReference: 'customer.read',
    statusReason: 'customer.assess',
    loyaltyGrade: 'customer.assess',
    creditGrade: 'customer.assess',
    satisfactionGrade: 'customer.assess',
    remarks: 'customer.assess',
    suggestedClasses: 'customer.classify',
    contacts: 'contact.read',
    contactChart: 'contact.read',
  },
  Contact: { __resolveReference: 'contact.read', customer: 'customer.read' },
}

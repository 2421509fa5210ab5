import { parseTree } from '@panorama/kit/access'
import type { Database } from '@panorama/kit/database'
import { manyBy, oneBy, perArguments } from '@panorama/kit/loaders'
import type { RequestContext } from '@panorama/kit/mutation'
import type { PageArgs } from '@panorama/kit/page'
import { subgraph } from '@panorama/kit/subgraph'
import type { Viewer } from '@panorama/kit/viewer'
import { customers as policy } from '@panorama/policy/customers'
import { contact } from './contact.ts'
import { type ContactListArgs, contactCountsOf, contactsByIds, contactsOf, peopleOf, reportsOf } from './contact.sql.ts'
import { customer } from './customer.ts'
import { branchCountsOf, branchesOf, chartsOf, customersByIds, rootsOf } from './customer.sql.ts'
import { dossier } from './dossier.ts'
import { aliasesOf, identifiersOf } from './dossier.sql.ts'
import { tree } from './tree.ts'
import { membersOf, placementsOf } from './tree.sql.ts'
import type { Resolvers } from './types.generated.ts'

const loaders = (db: Database, viewer: Viewer) => ({
  customer: oneBy('id', (ids) => customersByIds(db, viewer, ids)),
  root: oneBy('customerId', (ids) => rootsOf(db, ids)),
  branches: perArguments((args: PageArgs) => manyBy('parentId', (ids) => branchesOf(db, viewer, args, ids))),
  branchCount: oneBy('parentId', (ids) => branchCountsOf(db, viewer, ids)),
  chart: manyBy('topId', (ids) => chartsOf(db, viewer, ids)),
  aliases: manyBy('customerId', (ids) => aliasesOf(db, viewer, ids)),
  identifiers: manyBy('customerId', (ids) => identifiersOf(db, viewer, ids)),
  contact: oneBy('id', (ids) => contactsByIds(db, viewer, ids)),
  reports: manyBy('managerId', (ids) => reportsOf(db, viewer, ids)),
  contacts: perArguments((args: ContactListArgs) => manyBy('customerId', (ids) => contactsOf(db, viewer, args, ids))),
  contactCount: perArguments((args: ContactListArgs) => oneBy('customerId', (ids) => contactCountsOf(db, viewer, args, ids))),
  members: manyBy('treeId', (ids) => membersOf(db, viewer, ids.flatMap((id) => parseTree(id) ?? []))),
  placements: manyBy('customerId', (ids) => placementsOf(db, viewer, ids)),
  people: manyBy('customerId', (ids) => peopleOf(db, viewer, ids)),
})

export type Context = RequestContext & { load: ReturnType<typeof loaders> }

export const customers = subgraph<Resolvers>({ name: 'customers', resolvers: [customer, dossier, contact, tree], policy, loaders })

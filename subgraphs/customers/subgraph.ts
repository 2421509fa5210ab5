import { parseTree } from '@panorama/kit/access'
import type { Database } from '@panorama/kit/database'
import { manyBy, once, oneBy, perArguments } from '@panorama/kit/loaders'
import type { RequestContext } from '@panorama/kit/mutation'
import type { PageArgs } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { subgraph } from '@panorama/kit/subgraph'
import type { Viewer } from '@panorama/kit/viewer'
import { customers as policy } from '@panorama/policy/customers'
import { approach } from './approach.ts'
import { claimsByIds } from './approach.sql.ts'
import { attribute } from './attribute.ts'
import { allAttributes, allRecordTypes, optionsOf, valuesOf, valuesOfRecords } from './attribute.sql.ts'
import { captureCampaign } from './captureCampaign.ts'
import { campaignsByIds, campaignTallies } from './captureCampaign.sql.ts'
import { change } from './change.ts'
import { type ChangeArgs, changeCountsOf, changesOf } from './change.sql.ts'
import { completeness } from './completeness.ts'
import { allNorms, filledOf } from './completeness.sql.ts'
import { occasion } from './occasion.ts'
import { allFestivals } from './occasion.sql.ts'
import { consent } from './consent.ts'
import { consentsOf } from './consent.sql.ts'
import { contact } from './contact.ts'
import { type ContactListArgs, contactCountsOf, contactsByIds, contactsOf, peopleOf, reportsOf } from './contact.sql.ts'
import { coverage } from './coverage.ts'
import { cellsOf, gapsOf, lastMeetingsOf, meetingCountsOf, meetingsOf } from './coverage.sql.ts'
import { credit } from './credit.ts'
import { assessmentCountsOf, assessmentsOf, latestCreditOf, listingsOf } from './credit.sql.ts'
import { customer } from './customer.ts'
import { branchCountsOf, branchesOf, chartsOf, customersByIds, rootsOf } from './customer.sql.ts'
import { dossier } from './dossier.ts'
import { aliasesOf, identifiersOf } from './dossier.sql.ts'
import { entry } from './entry.ts'
import {
  bankAccountsOf, businessProfilesOf, commemorationsOf, competingProductsOf, competitionsOf, legalRepresentativesOf, type MajorEventArgs, majorEventCountsOf, majorEventsOf, operatingYearsOf,
  operatorProfilesOf, rankingsOf, referralsOf, shareholdersOf, siteSurveysOf, sourcesOf, stockListingsOf, taxRegistrationsOf,
} from './entry.sql.ts'
import { erasure } from './erasure.ts'
import { retentionsOf } from './erasure.sql.ts'
import { legalRepresentative } from './legalRepresentative.ts'
import { duplicate } from './duplicate.ts'
import { pairsByIds } from './duplicate.sql.ts'
import { merge } from './merge.ts'
import { mergesByIds, mergesOf, movesOf } from './merge.sql.ts'
import { search } from './search.ts'
import { tree } from './tree.ts'
import { membersOf, placementsOf } from './tree.sql.ts'
import { person } from './person.ts'
import { rolesOf, suggestionsOf } from './person.sql.ts'
import { points } from './points.ts'
import { balancesOf, pointsEntriesOf, pointsEntryCountsOf } from './points.sql.ts'
import { record } from './record.ts'
import { type RecordListArgs, recordCountsOf, recordsByIds, recordsOf } from './record.sql.ts'
import { reveal } from './reveal.ts'
import { revealCountsOf, revealsOf } from './reveal.sql.ts'
import { grade } from './grade.ts'
import { gradesOf, gradingsByIds, type HistoryArgs, historiesOf, historyCountsOf, inputsOf, rulesByIds, rulesOn } from './grade.sql.ts'
import type { GradeKind, Resolvers } from './types.generated.ts'

const loaders = (db: Database, viewer: Viewer) => ({
  customer: oneBy('id', (ids) => customersByIds(db, viewer, ids)),
  approachClaim: oneBy('id', (ids) => claimsByIds(db, viewer, ids)),
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
  roles: manyBy('personId', (ids) => rolesOf(db, viewer, ids)),
  suggestions: manyBy('of', (ids) => suggestionsOf(db, viewer, ids)),
  consents: manyBy('personId', (ids) => consentsOf(db, viewer, ids)),
  gaps: manyBy('customerId', (ids) => gapsOf(db, viewer, ids)),
  cells: manyBy('customerId', (ids) => cellsOf(db, viewer, ids)),
  lastMeeting: oneBy('contactId', (ids) => lastMeetingsOf(db, viewer, ids)),
  meetings: perArguments((args: PageArgs) => manyBy('contactId', (ids) => meetingsOf(db, viewer, args, ids))),
  meetingCount: oneBy('contactId', (ids) => meetingCountsOf(db, viewer, ids)),
  grading: oneBy('id', (ids) => gradingsByIds(db, viewer, ids)),
  grades: manyBy('customerId', (ids) => gradesOf(db, viewer, ids)),
  gradeHistory: perArguments((args: HistoryArgs) => manyBy('customerId', (ids) => historiesOf(db, viewer, args, ids))),
  gradeHistoryCount: perArguments(({ kind }: { kind: GradeKind }) => oneBy('customerId', (ids) => historyCountsOf(db, viewer, kind, ids))),
  graded: oneBy('id', (ids) => inputsOf(db, viewer, today(), ids)),
  gradeRule: oneBy('id', (ids) => rulesByIds(db, ids)),
  rulesOn: once((day) => rulesOn(db, day)),
  members: manyBy('treeId', (ids) => membersOf(db, viewer, ids.flatMap((id) => parseTree(id) ?? []))),
  placements: manyBy('customerId', (ids) => placementsOf(db, viewer, ids)),
  duplicatePair: oneBy('id', (ids) => pairsByIds(db, viewer, ids)),
  merge: oneBy('id', (ids) => mergesByIds(db, viewer, ids)),
  merges: manyBy('survivorId', (ids) => mergesOf(db, viewer, ids)),
  moves: manyBy('mergeId', (ids) => movesOf(db, ids)),
  people: manyBy('customerId', (ids) => peopleOf(db, viewer, ids)),
  operatingYears: manyBy('customerId', (ids) => operatingYearsOf(db, viewer, ids)),
  businessProfiles: manyBy('customerId', (ids) => businessProfilesOf(db, viewer, ids)),
  majorEvents: perArguments((args: MajorEventArgs) => manyBy('customerId', (ids) => majorEventsOf(db, viewer, args, ids))),
  majorEventCount: perArguments((args: MajorEventArgs) => oneBy('customerId', (ids) => majorEventCountsOf(db, viewer, args, ids))),
  competitions: manyBy('customerId', (ids) => competitionsOf(db, viewer, ids)),
  competingProducts: manyBy('competitionId', (ids) => competingProductsOf(db, viewer, ids)),
  shareholders: manyBy('customerId', (ids) => shareholdersOf(db, viewer, ids)),
  stockListings: manyBy('customerId', (ids) => stockListingsOf(db, viewer, ids)),
  bankAccounts: manyBy('customerId', (ids) => bankAccountsOf(db, viewer, ids)),
  taxRegistrations: manyBy('customerId', (ids) => taxRegistrationsOf(db, viewer, ids)),
  rankings: manyBy('customerId', (ids) => rankingsOf(db, viewer, ids)),
  referrals: manyBy('customerId', (ids) => referralsOf(db, viewer, ids)),
  siteSurveys: manyBy('customerId', (ids) => siteSurveysOf(db, viewer, ids)),
  commemorations: manyBy('customerId', (ids) => commemorationsOf(db, viewer, ids)),
  festivals: manyBy('of', async () => (await allFestivals(db)).map((row) => ({ ...row, of: 'all' }))),
  operatorProfiles: manyBy('customerId', (ids) => operatorProfilesOf(db, viewer, ids)),
  legalRepresentatives: manyBy('customerId', (ids) => legalRepresentativesOf(db, viewer, ids)),
  sources: manyBy('customerId', (ids) => sourcesOf(db, viewer, ids)),
  credit: manyBy('customerId', (ids) => latestCreditOf(db, viewer, ids)),
  creditListings: manyBy('customerId', (ids) => listingsOf(db, viewer, ids)),
  creditAssessments: perArguments((args: PageArgs) => manyBy('customerId', (ids) => assessmentsOf(db, viewer, args, ids))),
  creditAssessmentCount: oneBy('customerId', (ids) => assessmentCountsOf(db, viewer, ids)),
  pointsBalance: oneBy('customerId', (ids) => balancesOf(db, viewer, today(), ids)),
  pointsEntries: perArguments((args: PageArgs) => manyBy('customerId', (ids) => pointsEntriesOf(db, viewer, today(), args, ids))),
  pointsEntryCount: oneBy('customerId', (ids) => pointsEntryCountsOf(db, viewer, today(), ids)),
  changes: perArguments((args: ChangeArgs) => manyBy('customerId', (ids) => changesOf(db, viewer, args, ids))),
  changeCount: perArguments((args: ChangeArgs) => oneBy('customerId', (ids) => changeCountsOf(db, viewer, args, ids))),
  norms: manyBy('of', async () => (await allNorms(db)).map((item) => ({ ...item, of: 'all' }))),
  filledItems: oneBy('customerId', (ids) => filledOf(db, viewer, ids)),
  captureCampaign: oneBy('id', (ids) => campaignsByIds(db, viewer, ids)),
  campaignTally: oneBy('campaignId', (ids) => campaignTallies(db, viewer, ids)),
  attributes: manyBy('of', async () => (await allAttributes(db)).map((row) => ({ ...row, of: 'all' }))),
  attributeOptions: manyBy('attributeId', (ids) => optionsOf(db, ids)),
  attributeValues: manyBy('customerId', (ids) => valuesOf(db, viewer, ids)),
  recordTypes: manyBy('of', async () => (await allRecordTypes(db)).map((row) => ({ ...row, of: 'all' }))),
  record: oneBy('id', (ids) => recordsByIds(db, viewer, ids)),
  records: perArguments((args: RecordListArgs) => manyBy('customerId', (ids) => recordsOf(db, viewer, args, ids))),
  recordCount: perArguments((args: RecordListArgs) => oneBy('customerId', (ids) => recordCountsOf(db, viewer, args, ids))),
  recordValues: manyBy('recordId', (ids) => valuesOfRecords(db, viewer, ids)),
  reveals: perArguments((args: PageArgs) => manyBy('customerId', (ids) => revealsOf(db, viewer, args, ids))),
  revealCount: oneBy('customerId', (ids) => revealCountsOf(db, viewer, ids)),
  retentions: manyBy('contactId', (ids) => retentionsOf(db, viewer, ids)),
})

export type Context = RequestContext & { load: ReturnType<typeof loaders> }

export const customers = subgraph<Resolvers>({ name: 'customers', resolvers: [
    customer, approach, dossier, contact, person, consent, occasion, coverage, tree, search, duplicate, merge, entry, credit, points, change, completeness, captureCampaign, attribute, record, legalRepresentative, reveal, erasure, grade,
  ], policy, loaders })

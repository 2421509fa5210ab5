import type { Person } from './facts.ts'
import { isProof, type Mutant } from './mutants.list.ts'
import { type Learned, probe, type Questions } from './probe.ts'
import type { Reference } from './reference.ts'
import { describe } from './report.ts'
import type { System } from './system.ts'

/** What the proofs say of a mutant; `proof` is missing where nothing that was found is what its title says. */
export type Verdict = { by: string; pairs: number; proof?: string; whole?: string; others: string[] }

/** What a process of its own needs to hunt for a mutant of the code. */
export type Errand = { index: number; url: string; seed: number; pairs: number; people: readonly Person[]; learned: Learned }

type Hunt = { mutant: Mutant; system: System; people: readonly Person[]; reference: Reference; questions: Questions; seed: number; pairs: number }

/** Asks first what the mutant should change, and then everything else, until it is found. */
export const hunt = async ({ mutant, pairs, ...options }: Hunt): Promise<Verdict> => {
  if (!('proof' in mutant)) throw new Error(`“${mutant.title}” is for the check`)
  const { proof } = mutant
  const report = await probe({ ...options, pairs, aim: { question: proof.question, person: proof.person, pairs: pairs / 2 }, isEnough: (found) => isProof(proof, found) })
  const found = report.findings.find((each) => isProof(proof, each))
  return {
    by: `probe, ${report.pairs} pairs`,
    pairs: report.pairs,
    ...(found && { proof: `${found.what} ${found.path}: ${found.says} (${found.person.is})`, whole: describe(found) }),
    others: [...new Set(report.findings.map(({ what, path }) => `${what} ${path}`))],
  }
}

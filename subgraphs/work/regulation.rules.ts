type Version = { number: number; effectiveOn: string | null }

/** The version in force on a day: of those issued, the last that has begun; none once the regulation is repealed. Days are text and compare as such. */
export const inForce = <V extends Version>(versions: readonly V[], repealedOn: string | null, on: string): V | null =>
  repealedOn !== null && repealedOn <= on
    ? null
    : versions.reduce<V | null>((latest, version) => (version.effectiveOn !== null && version.effectiveOn <= on && version.number > (latest?.number ?? 0) ? version : latest), null)

/** The version issued last, in force or not yet. */
export const lastIssued = <V extends Version>(versions: readonly V[]): V | null =>
  versions.reduce<V | null>((latest, version) => (version.effectiveOn !== null && version.number > (latest?.number ?? 0) ? version : latest), null)

/** The version that is still being written. */
export const draftOf = <V extends Version>(versions: readonly V[]): V | null => versions.find(({ effectiveOn }) => effectiveOn === null) ?? null

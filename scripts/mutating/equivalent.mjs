/** Mutants that no request can show, each with the reason. */
const EQUIVALENT = [
  {
    file: 'modules/organisation/organisation.policy.ts',
    what: 'office.unitId === school.id removed',
    reason: 'an account of staff holds offices in one school, and sees no other school in which to open a term',
  },
  {
    file: 'kernel/visibility.ts',
    what: '!place removed',
    reason: 'no query asks what it has no column for; tests/api/visibility asks it',
  },
  {
    file: 'kernel/visibility.ts',
    what: 'values.length === 0 removed',
    reason: 'the embedded database reads an empty list as none; tests/api/visibility asks it on the other',
  },
];

/** Why a mutant cannot be noticed; null when it ought to be. */
export const reasonFor = ({ file, what }) =>
  EQUIVALENT.find((known) => known.file === file && known.what === what)?.reason ?? null;

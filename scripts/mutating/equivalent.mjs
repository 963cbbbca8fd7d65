/** Mutants that no request can show, each with the reason. */
const EQUIVALENT = [
  {
    file: 'modules/organisation/organisation.policy.ts',
    what: 'office.unitId === school.id removed',
    reason: 'an account of staff holds offices in one school, and sees no other school in which to open a term',
  },
  {
    file: 'kernel/actor.ts',
    what: '...actor.teaching removed',
    reason: 'who teaches in a school is on its staff, and so holds the office of a teacher there as the same person',
  },
  {
    file: 'modules/evidence/evidence.policy.ts',
    what: 'leads removed',
    reason: 'no preset names subject teachers without the homeroom teacher; tests/rules/evidence asks such a list',
  },
  {
    file: 'modules/evaluations/evaluations.policy.ts',
    what: 'form.rater === Rater.TEACHER removed',
    reason: 'every preset leaves the forms in between to teachers; tests/rules/evaluations asks another',
  },
  ...[
    'if (parts.length === 0) removed',
    "predicate.is === 'all' ? taken as true",
    "predicate.is === 'all' ? taken as false",
  ].map((what) => ({
    file: 'kernel/visibility.ts',
    what,
    line: 'ALWAYS : NEVER',
    reason: 'no policy asks an empty list of predicates; tests/api/visibility asks both',
  })),
  {
    file: 'kernel/visibility.ts',
    what: 'if (!place || values.length === 0) removed',
    reason: 'as the two halves of it below',
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

/** Why a mutant cannot be noticed; null when it ought to be. Of equal words on several lines `line` tells which is meant. */
export const reasonFor = ({ file, what, text }) =>
  EQUIVALENT.find((known) => known.file === file && known.what === what && text.includes(known.line ?? ''))?.reason ??
  null;

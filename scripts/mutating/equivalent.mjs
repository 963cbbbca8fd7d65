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
  ...[
    'if (!seesGiven(actor, given) || isGuardianOf(actor, given)) removed',
    'aboutStudents(actor.guards.map((child) => child.studentId)) removed',
    'stateIn([CHILD]) removed',
    'stateIn([GUARDIANS]) removed',
    'visibleNotes(actor) removed',
    'stateIn([CHILD, TEACHERS]) removed',
    'madeBy(personsOf(actor)) removed',
    'isGuardianOf(actor, given) removed',
    'all(aboutStudents(actor.guards.map((child) => child.studentId)), stateIn([GUARDIANS])) removed',
    '!seesGiven(actor, given) removed',
  ].map((what) => ({
    file: 'modules/recognition/recognition.policy.ts',
    what,
    reason:
      'no note of the world of the matrix is private or corrected; tests/requirements/zm-03-in-class and tests/api/recognition/corrections ask who sees and corrects which',
  })),
  ...[
    'isPublished removed',
    '!isFamilyOf(actor, place) removed',
    'if (!isFamilyOf(actor, place) && !publishes(actor, place)) removed',
  ].map((what) => ({
    file: 'modules/growth-reports/growth-report.policy.ts',
    what,
    reason:
      'the booklets of the matrix are published, and of most no family agrees to photos; tests/requirements/zm-10-chosen-photos asks who chooses when',
  })),
  ...[
    'teaching.schoolId === schoolId ? taken as true',
    'ledBy(actor).includes(classId) ? taken as false',
    'ledBy(actor).includes(classId) ? taken as true',
    'unitId === schoolId removed',
  ].map((what) => ({
    file: 'modules/evidence/evidence.policy.ts',
    what,
    reason:
      'no household of the matrix takes no part, and nobody there records in two schools; tests/requirements/zm-01-participation and zm-04-families ask',
  })),
  {
    file: 'modules/accounts/school-people.policy.ts',
    what: 'unitId === schoolId removed',
    reason: 'nobody of the matrix leads a class of another school; tests/rules/accounts/people-reach asks who does',
  },
  ...[
    'HOME.includes(rater) removed',
    '(HOME.includes(rater) && standing.isPaused) removed',
    'standing.isPaused removed',
  ].map((what) => ({
    file: 'modules/evaluations/evaluations.policy.ts',
    what,
    reason:
      'no household of the matrix takes no part; tests/rules/evaluations and tests/requirements/zm-01-participation ask',
  })),
  {
    file: 'modules/oversight/sample.policy.ts',
    what: 'personId !== null removed',
    reason: 'nobody of a school has no id',
  },
  ...[
    'if (isFamilyOf(actor, place)) removed',
    'if (!publishes(actor, place)) removed',
    'if (leads(actor, place.classId)) removed',
    'if (!samples(actor, place.schoolId)) removed',
    'isBy(actor, place.publishedById) ? taken as false',
  ].map((what) => ({
    file: 'modules/oversight/sample.policy.ts',
    what,
    reason:
      'in the matrix each reason is told by the same code FORBIDDEN, and no office there has a child that was drawn; tests/rules/oversight/sample-policy asks each',
  })),
  ...[
    'aboutStudents([...guards, ...self].map(({ studentId }) => studentId)) removed',
    'inClass([...offices, ...teaching, ...groups].flatMap(({ classId }) => classId ?? [])) removed',
    '...guards removed',
    '...self removed',
    '...offices removed',
    '...teaching removed',
    '...groups removed',
  ].map((what) => ({
    file: 'modules/notifications/notifications.policy.ts',
    what,
    reason: 'the matrix asks for the own messages only; tests/api/notifications/inbox asks whose are told of what',
  })),
  {
    file: 'modules/evaluations/evaluations.policy.ts',
    what: 'actor.sitting === Sitting.SHARED removed',
    reason: 'nobody of the matrix sits at a device of the school; tests/requirements/op-03-borrowed asks',
  },
  ...[
    ['kernel/actor.ts', ['...actor.groups removed']],
    ['modules/recognition/recognition.policy.ts', ['...actor.groups removed']],
    ['modules/people/people.policy.ts', ['...groupsOf(actor) removed', 'inClass(groupsOf(actor)) removed']],
    [
      'modules/evidence/evidence.policy.ts',
      [
        '...groupsOf(actor) removed',
        'sitsInGroup(actor, classId) ? taken as true',
        'sitsInGroup(actor, classId) ? taken as false',
        'sitsInGroup(actor, classId) removed',
        'leadsClass(actor, classId) removed',
        'if (ledBy(actor).includes(classId)) removed',
        'if (ledBy(actor).includes(classId)) inverted',
      ],
    ],
    [
      'modules/measurements/measurement.policy.ts',
      [
        'sitsInGroup(actor, place.classId) ? taken as true',
        'sitsInGroup(actor, place.classId) ? taken as false',
        'if (leads(actor, place)) inverted',
        'if (leads(actor, place)) removed',
      ],
    ],
  ].flatMap(([file, mutants]) =>
    mutants.map((what) => ({
      ...{ file, what },
      reason:
        'whoever is in a group there teaches the class too, and no household takes no part; tests/rules/class-groups/seats, tests/rules of evidence, measurements and evaluations, and tests/requirements/zm-02-class-group ask',
    })),
  ),
  ...['holdsOffice(actor, place.school_id, CHILD_OFFICES) removed', 'seesWhoLacks(actor, place) removed'].map(
    (what) => ({
      file: 'modules/accounts/account-rates.policy.ts',
      what,
      reason: 'who sees no rate gets no row of it; tests/rules/class-groups/seats and zm-01-account-rates ask',
    }),
  ),
  ...[
    'RoleKind.DEPUTY_PRINCIPAL removed',
    'RoleKind.PRINCIPAL removed',
    'holdsOffice(actor, schoolId, SIGNING_OFFICES) inverted',
    'isFamilyOf(actor, pupil) inverted',
  ].map((what) => ({
    file: 'modules/growth-reports/graduation/graduation.policy.ts',
    what,
    reason: 'no class of the matrix leaves the school; tests/rules/growth-reports/graduation-policy asks who signs',
  })),
  {
    file: 'modules/growth-reports/growth-report.policy.ts',
    what: 'if (classId === null) removed',
    reason:
      'the matrix prints no whole school; tests/rules/growth-reports/print-policy asks whom such a printing concerns',
  },
  {
    file: 'modules/growth-reports/receipts/receipt.policy.ts',
    what: 'parent_id !== null removed',
    reason: 'nobody holds an office in no unit',
  },
  ...[
    '!(rater === Rater.PEER && isGuardianOf(actor, standing)) removed',
    'rater === Rater.PEER removed',
    'isGuardianOf(actor, standing) removed',
    'standing.isOnPaper === true removed',
    'rater === Rater.PEER && isGuardianOf(actor, standing) inverted',
  ].map((what) => ({
    file: 'modules/evaluations/evaluations.policy.ts',
    what,
    line: 'isGuardianOf(actor, standing))',
    reason:
      'no paper of the matrix is about a child of who types it; tests/rules/evaluations asks who types which, and tests/requirements/op-03-paper for whom none was printed',
  })),
  {
    file: 'modules/phrases/phrase.policy.ts',
    what: 'holdsOffice(actor, schoolId, [RoleKind.HOMEROOM_TEACHER]) removed',
    reason: 'the matrix keeps no phrase of the school; tests/api/phrases asks who keeps which',
  },
  {
    file: 'modules/exchange/exchange.policy.ts',
    what: 'RoleKind.COUNTY_OFFICER removed',
    reason: 'the matrix asks for no record of a bureau; tests/api/exchange/sources asks the officer for it',
  },
  {
    file: 'modules/notifications/notifications.policy.ts',
    what: 'stateIn([Door.DEVICES]) removed',
    reason: 'nobody of the matrix has a message about an account; tests/requirements/hn-20-password-reset reads one',
  },
];

/** Why a mutant cannot be noticed; null when it ought to be. Of equal words on several lines `line` tells which is meant. */
export const reasonFor = ({ file, what, text }) =>
  EQUIVALENT.find((known) => known.file === file && known.what === what && text.includes(known.line ?? ''))?.reason ??
  null;

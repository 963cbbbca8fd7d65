import { sql } from 'kysely';
import { newId } from '../../api/src/kernel/ids.js';
import type { Instant, LegalDate } from '../../api/src/kernel/time.js';
import type { Context } from '../../api/src/kernel/context.js';
import { findUnitByCode, Stage } from '../../api/src/modules/organisation/index.js';
import {
  findBegunTerms,
  findCourses,
  findTerms,
  findTermWithDays,
} from '../../api/src/modules/organisation/organisation.queries.js';
import { commitRosterFolder } from '../../api/src/modules/people/index.js';
import {
  findClasses,
  findClassesById,
  findClassStudents,
  findTaughtCourses,
} from '../../api/src/modules/people/people.queries.js';
import { findImports, findSheetsSealed } from '../../api/src/modules/people/roster-import.queries.js';
import {
  findHandedIn,
  findPhotosOf,
  findReviewed,
  findSamePictures,
  findRecordsAbout,
  findStaffRecords,
  findStudentsOf,
  findUnfinished,
  findWaiting,
} from '../../api/src/modules/evidence/record.queries.js';
import { findClassPhotos, findHolding, findMates } from '../../api/src/modules/evidence/class-photo.queries.js';
import { findTaggedLately, findTagGroups } from '../../api/src/modules/evidence/tagging.queries.js';
import { findNotesMade } from '../../api/src/modules/recognition/conduct.queries.js';
import { countFlowers, findFlowersInTerm, findGiven } from '../../api/src/modules/recognition/flower.queries.js';
import { findGivenTo } from '../../api/src/modules/recognition/given.queries.js';
import { Bearer } from '../../api/src/modules/evidence/bearer.rules.js';
import { findTallies } from '../../api/src/modules/evidence/tally.queries.js';
import { findBodyOf, findResultsOf } from '../../api/src/modules/measurements/measurement.queries.js';
import { countRecordsByDay, countRecordsByTerm, findCounted } from '../../api/src/modules/evidence/index.js';
import { findBookletRecords } from '../../api/src/modules/evidence/booklet.queries.js';
import { findMarks } from '../../api/src/modules/growth-reports/marks.queries.js';
import { findChildTerms, findClassTerms, findPupilRows } from '../../api/src/modules/growth-reports/place.queries.js';
import { findClassTeaching } from '../../api/src/modules/people/index.js';
import {
  findMember,
  findMembers,
  findPupils,
  findTeachings,
} from '../../api/src/modules/evaluations/members.queries.js';
import {
  countByCourse,
  findByPeers,
  findFromHome,
  findTaughtBy,
} from '../../api/src/modules/evaluations/mine.queries.js';
import { findPhrases } from '../../api/src/modules/phrases/phrase.queries.js';
import { PhraseScope } from '../../api/src/modules/phrases/phrase.rules.js';
import { peopleLists } from '../support/people-plans';
import { findClassPauses, findPausedHouseholds, findPausesOf } from '../../api/src/modules/people/pause.queries.js';
import { findPairs, findRounds, findRoundsById, findRunning } from '../../api/src/modules/evaluations/round.queries.js';
import { findRevisions, findSaid, findSubmitted } from '../../api/src/modules/evaluations/submission.queries.js';
import {
  findByCode,
  findHashes,
  findNumbered,
  findVersion,
  findVersions,
} from '../../api/src/modules/growth-reports/growth-report.queries.js';
import { SMALL_STUDENTS, smallRoster, studentsSheet } from '../support/small-roster';
import { exemptionPlans } from '../support/exemption-plans';
import { graduationPlans } from '../support/graduation-plans';
import { answerEverywhere } from '../support/answered-rows';
import { fillEvaluations } from '../support/judged-rows';
import { openAccountsEverywhere } from '../support/opened-accounts';
import { messageLists } from '../support/message-plans';
import { printingLists } from '../support/printing-plans';
import { plansOf, readWhole } from '../support/query-plans';
import { openHouse, type House } from './kernel/house';

let house: House;
let schoolId: string;
let classId: string;
let personId: string;

/** Several schools, so that a scan of a table and a look into one school differ. */
beforeAll(async () => {
  house = await openHouse();
  house.clock.set(Date.UTC(2026, 10, 23, 2));
  const sheets = [...smallRoster().slice(0, 4), studentsSheet(SMALL_STUDENTS)].map(({ name, bytes }) => ({
    name,
    bytes: Buffer.from(bytes),
  }));
  for (let made = 0; made < 12; made++) {
    const wanted = { code: `plans${made}`, name: `计划小学${made}`, stage: Stage.PRIMARY };
    await commitRosterFolder(house.ctx, wanted, sheets, { skipRefused: false, joinTeacherParents: [] });
  }
  await answerEverywhere(house.ctx);
  await openAccountsEverywhere(house.ctx);
  schoolId = (await findUnitByCode(house.ctx, 'plans7'))!.id;
  const first = (table: 'school_class' | 'staff_member') =>
    house.ctx.db.selectFrom(table).selectAll().where('school_id', '=', schoolId).executeTakeFirstOrThrow();
  classId = (await first('school_class')).id;
  personId = ((await first('staff_member')) as { person_id: string }).person_id;
  await fillEvaluations(house.ctx);
  if (!house.ctx.database.embedded)
    await sql`analyze table unit, term, school_day, course, school_class, enrolment, student, person, appointment, teaching_assignment, staff_member, roster_import, consent, evaluation_round, evaluation_submission, peer_assignment, household_pause, exemption, evidence_record, class_photo_child, identity, credential, identity_person, invitation`.execute(
      house.ctx.db,
    );
});

afterAll(() => house.close());

const SINCE = '2026-11-22 16:00:00.000' as Instant;

const ofClass = () => ({ schoolId, termId: newId(), studentIds: [newId(), newId()] });

const LISTS: [string, (ctx: Context) => Promise<unknown>][] = [
  ...peopleLists(() => ({ schoolId, classId })),
  ['the terms of a school', (ctx) => findTerms(ctx, schoolId)],
  ['the courses of a school', (ctx) => findCourses(ctx, schoolId)],
  ['the classes of a school', (ctx) => findClasses(ctx, schoolId)],
  ['some classes by id', (ctx) => findClassesById(ctx, schoolId, [classId])],
  [
    'the pupils of a class',
    (ctx) => findClassStudents(ctx, { id: classId, school_id: schoolId }, '', { first: 50, after: null }),
  ],
  [
    'a further page of pupils',
    (ctx) => findClassStudents(ctx, { id: classId, school_id: schoolId }, 'l', { first: 50, after: newId() }),
  ],
  ['what a teacher teaches', (ctx) => findTaughtCourses(ctx, schoolId, personId, [classId])],
  ['the imports of a school', (ctx) => findImports(ctx, schoolId, { first: 20, after: null })],
  ['what the sheets of an import hold', (ctx) => findSheetsSealed(ctx, schoolId, newId())],
  ['the records that wait', (ctx) => findWaiting(ctx, schoolId, [classId], { first: 20, after: newId() })],
  [
    'the records somebody decided about',
    (ctx) => findReviewed(ctx, schoolId, { classIds: [classId], reviewerId: personId }, { first: 20, after: newId() }),
  ],
  [
    'what some people handed in',
    (ctx) => findHandedIn(ctx, schoolId, { classIds: [classId], recorderIds: [personId], since: SINCE }),
  ],
  [
    'the same pictures',
    (ctx) => findSamePictures(ctx, schoolId, { classIds: [classId], pictures: ['a'.repeat(64)], since: SINCE }),
  ],
  ['unfinished records', (ctx) => findUnfinished(ctx, schoolId, classId, personId)],
  ['the children of records', (ctx) => findStudentsOf(ctx, schoolId, [newId(), newId()])],
  ['the photos of records', (ctx) => findPhotosOf(ctx, schoolId, [newId(), newId()])],
  ['the records of a child in a month', (ctx) => findRecordsAbout(ctx, ofMonth(), { first: 20, after: null })],
  ['what was given to a child', (ctx) => findGivenTo(ctx, schoolId, newId(), { first: 20, after: newId() })],
  ['who is in a class, and agrees', (ctx) => findMates(ctx, schoolId, classId, '2026-11-23' as LegalDate)],
  [
    'the class photos of a term',
    (ctx) => findClassPhotos(ctx, { schoolId, classId, termId: newId(), category: 'class-photo' }),
  ],
  ['who holds a class photo', (ctx) => findHolding(ctx, schoolId, newId())],
  ['whom a teacher tagged', (ctx) => findTaggedLately(ctx, { schoolId, classId, ownerId: personId })],
  ['the groups of a teacher', (ctx) => findTagGroups(ctx, { schoolId, classId, ownerId: personId })],
  [
    'the shared phrases with some words',
    (ctx) =>
      findPhrases(
        ctx,
        { schoolId, ownerId: personId, scope: PhraseScope.SHARED, search: '努力' },
        { first: 50, after: newId() },
      ),
  ],
  ['what a teacher noted', (ctx) => findNotesMade(ctx, schoolId, { classId, giverId: personId, since: SINCE })],
  ['what counts of a child, by term', (ctx) => countRecordsByTerm(ctx, schoolId, newId())],
  ['what counts of a child, by day', (ctx) => countRecordsByDay(ctx, ofChild())],
  ['the records behind a number', (ctx) => findCounted(ctx, ofDimension(), { first: 20, after: newId() })],
  ['the flowers of a child in a term', (ctx) => findFlowersInTerm(ctx, ofChild())],
  ['a term with its school days', (ctx) => findTermWithDays(ctx, schoolId, '2026-11-23' as LegalDate)],
  ['the terms that have begun', (ctx) => findBegunTerms(ctx, schoolId, '2026-11-23' as LegalDate)],
  [
    'the counts of the households of a class',
    (ctx) => findTallies(ctx, { ...ofHouseholds(), month: '2026-11', bearer: Bearer.HOUSEHOLD }),
  ],
  [
    'the records of a member of staff',
    (ctx) =>
      findStaffRecords(ctx, { schoolId, personId, month: '2026-11', category: 'study' }, { first: 20, after: null }),
  ],
  ['the flowers of a class', (ctx) => countFlowers(ctx, schoolId, classId, SINCE)],
  ['what a class is taught', (ctx) => findClassTeaching(ctx, schoolId, classId, newId())],
  ['results of a class', (ctx) => findResultsOf(ctx, { schoolId, termId: newId(), studentIds: [newId(), newId()] })],
  ['body measures', (ctx) => findBodyOf(ctx, { schoolId, studentIds: [newId(), newId()], termId: null })],
  ['body measures of a term', (ctx) => findBodyOf(ctx, { schoolId, studentIds: [newId(), newId()], termId: newId() })],
  ['what a teacher gave', (ctx) => findGiven(ctx, schoolId, { classId, giverId: personId, since: SINCE })],
];

const some = [newId(), newId()];
const inRounds = () => ({ schoolIds: [schoolId], roundIds: some });

const OF_EVALUATIONS: typeof LISTS = [
  ['the rounds of a class', (ctx) => findRounds(ctx, { schoolId, classId, termId: newId() })],
  ['some rounds by id', (ctx) => findRoundsById(ctx, some)],
  ['the rounds in which forms are taken', (ctx) => findRunning(ctx, [classId])],
  ['who judges whom', (ctx) => findPairs(ctx, inRounds())],
  ['whom some pupils judge', (ctx) => findPairs(ctx, { ...inRounds(), peerIds: some })],
  ['the pupils who are judged', (ctx) => findMembers(ctx, schoolId, classId)],
  ['one pupil who is judged', (ctx) => findMember(ctx, { schoolId, classId }, newId())],
  ['some pupils with what their families agreed to', (ctx) => findPupils(ctx, [schoolId], some)],
  ['who teaches a class', (ctx) => findTeachings(ctx, { schoolId, classId, termId: newId() })],
  ['what was said in a round', (ctx) => findSaid(ctx, { schoolId, roundId: newId() })],
  [
    'what was said in a round about one',
    (ctx) => findSaid(ctx, { schoolId, roundId: newId() }, { studentId: newId() }),
  ],
  ['what was said in a term', (ctx) => findSubmitted(ctx, ofClass())],
  ['what was handed in each time', (ctx) => findRevisions(ctx, schoolId, newId())],
  ['what was written at home', (ctx) => findFromHome(ctx, { ...inRounds(), studentIds: some })],
  ['what some pupils wrote', (ctx) => findByPeers(ctx, { ...inRounds(), peerIds: some })],
  ['how much each course has handed in', (ctx) => countByCourse(ctx, [schoolId], some)],
  ['what some persons teach', (ctx) => findTaughtBy(ctx, [schoolId], [personId])],
];

const ofHouseholds = () => ({ schoolId, termId: newId(), bearerIds: [newId(), newId()] });

const ofMonth = () => ({ schoolId, studentId: newId(), category: 'study', month: '2026-11' });

const ofDimension = () => ({
  ...ofChild(),
  day: '2026-11-20' as LegalDate,
  kinds: [{ versionId: newId(), category: 'study' }],
});

const ofChild = () => ({ schoolId, studentId: newId(), termId: newId() });

const runningTerm = () => ({ id: newId(), endsOn: '2027-01-29' as LegalDate });

const OF_HOUSEHOLDS: typeof LISTS = [
  ['the marks of some households', (ctx) => findPausesOf(ctx, [schoolId], some)],
  [
    'households that take no part on a day',
    (ctx) => findPausedHouseholds(ctx, schoolId, some, '2026-11-23' as LegalDate),
  ],
  ['the households of a class that take no part', (ctx) => findClassPauses(ctx, { id: classId, school_id: schoolId })],
];

const OF_BOOKLETS: typeof LISTS = [
  ['a class with its terms', (ctx) => findClassTerms(ctx, classId)],
  ['a child with its terms', (ctx) => findChildTerms(ctx, newId())],
  [
    'the pupils of a class with their booklets',
    (ctx) => findPupilRows(ctx, { schoolId, classId, term: runningTerm() }),
  ],
  ['the records of booklets', (ctx) => findBookletRecords(ctx, { ...ofClass(), classId, categories: ['class-photo'] })],
  [
    'the marks of booklets',
    (ctx) => findMarks(ctx, { ...ofClass(), lastTermId: newId(), on: '2026-11-23' as LegalDate }),
  ],
  ['a version of a booklet', (ctx) => findVersion(ctx, schoolId, newId())],
  ['a version by its number', (ctx) => findNumbered(ctx, ofChild(), 1)],
  ['the versions of a booklet', (ctx) => findVersions(ctx, ofChild())],
  ['the fingerprints of some versions', (ctx) => findHashes(ctx, schoolId, some)],
  ['the version of a printed code', (ctx) => findByCode(ctx, 'A'.repeat(12))],
];

test.each([
  ...LISTS,
  ...OF_EVALUATIONS,
  ...OF_HOUSEHOLDS,
  ...messageLists(() => ({ schoolId, classId })),
  ...OF_BOOKLETS,
  ...exemptionPlans(() => ({ schoolId, classId })),
  ...graduationPlans(() => ({ schoolId, classId })),
  ...printingLists(() => schoolId),
])('%s are reached by an index, never by reading a table from end to end', async (_, ask) => {
  const plan = await plansOf(house, ask);

  expect(plan.length).toBeGreaterThan(0);
  expect(readWhole(plan)).toEqual([]);
});

test('a list that has no index to go by is noticed', async () => {
  const plan = await plansOf(house, (ctx) =>
    ctx.db.selectFrom('person').select('id').where('name', '=', '林晓禾').execute(),
  );

  expect(readWhole(plan)).toHaveLength(1);
});

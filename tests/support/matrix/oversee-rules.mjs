import { EXCHANGE_FIELDS, EXCHANGE_MUTATIONS, EXCHANGE_QUERIES, EXCHANGE_WITHOUT_VALUE } from './exchange-rules.mjs';
import {
  GRADUATION_FIELDS,
  GRADUATION_MUTATIONS,
  GRADUATION_QUERIES,
  GRADUATION_WITHOUT_VALUE,
} from './graduation-rules.mjs';

/** The reviewed expectations about a school's sheet, written by hand like all others of the matrix. */

const all = (names, relation) => Object.fromEntries(names.map((name) => [name, relation]));
const answers = (...relations) => all(relations, 'answered');

const SCHOOLS = ['schoolA', 'schoolB', 'schoolC'];
/** The sheet is for those who answer for the school and keep its data; whoever sees the school is told so. */
const FOR_OFFICES = { ...answers('keeper', 'office'), ...all(['staff', 'operator', 'bureau'], 'FORBIDDEN') };
const BESIDE_IT = { doctor: 'FORBIDDEN', counsellor: 'FORBIDDEN' };

const SAMPLERS = {
  ...all(['administrator', 'academicDirector'], 'keeper'),
  ...all(['principal', 'deputyPrincipal', 'moralDirector'], 'office'),
};

/** Who stands how to a booklet that was drawn: the offices that sample, and who leads the class. */
export const overseeRelations = () => ({
  /** Of the child: a finding of the academic director waits for its correction. */
  sampledA: { ...SAMPLERS, homeroomOwn: 'leader' },
  /** Of the sister: nobody has looked at it. */
  sampledSecond: { ...SAMPLERS, homeroomOther: 'leader' },
  /** Of a classmate whose booklet is not published: the principal has answered. */
  sampledAnswered: { ...SAMPLERS, homeroomOwn: 'leader' },
});

const SAMPLED = ['sampledA', 'sampledSecond', 'sampledAnswered'];
const SEEN = ['keeper', 'office', 'leader'];

/** Each query by id. */
export const OVERSEE_QUERIES = {
  ...GRADUATION_QUERIES,
  ...EXCHANGE_QUERIES,
  sampling: { of: SCHOOLS, gets: FOR_OFFICES, but: BESIDE_IT },
  sampledBooklets: { of: SCHOOLS, gets: FOR_OFFICES, but: BESIDE_IT },
  unpublishedPupils: { of: SCHOOLS, gets: FOR_OFFICES, but: BESIDE_IT },
  sampledBooklet: { of: SAMPLED, gets: answers(...SEEN) },
  schoolSheet: { of: SCHOOLS, gets: FOR_OFFICES, but: BESIDE_IT },
  sheetRows: { of: SCHOOLS, gets: FOR_OFFICES, but: BESIDE_IT, with: () => ({ rate: 'ACCOUNTS' }) },
  countySheets: {
    of: ['countyA', 'countyB', 'cityA', 'provinceA'],
    gets: { ...all(['below', 'operator'], 'FORBIDDEN'), bureau: 'answered' },
    with: () => ({ schoolYear: 2026, semester: 1 }),
  },
  countyTerms: {
    of: ['countyA', 'countyB', 'cityA', 'provinceA'],
    gets: { ...all(['below', 'operator'], 'FORBIDDEN'), bureau: 'answered' },
  },
};

const key = () => `matrix-${Math.random().toString(36).slice(2, 14)}`;

/** Each mutation by id. The term is not over, or the school has no sheet: who may freeze it is told so. */
export const OVERSEE_MUTATIONS = {
  ...GRADUATION_MUTATIONS,
  ...EXCHANGE_MUTATIONS,
  openCountyOfficer: {
    of: [...SCHOOLS, 'countyA', 'countyB', 'cityA', 'provinceA', 'provinceB', 'platform'],
    input: (id) => ({ unitId: id, staffNumber: ' ', name: '闯入者' }),
    gets: { ...all(['keeper', 'office', 'staff', 'below', 'bureau'], 'FORBIDDEN'), operator: 'INVALID_INPUT' },
  },
  // Nought per cent: who may draw is told so.
  drawSample: {
    of: SCHOOLS,
    input: (id, ids, thing) => ({
      ...{
        schoolId: id,
        termId: ids[`termOf${thing}`] ?? ids.none,
        percent: 0,
        reason: '抽查',
        clientMutationId: key(),
      },
    }),
    gets: { ...all(['keeper', 'office'], 'INVALID_INPUT'), ...all(['staff', 'operator', 'bureau'], 'FORBIDDEN') },
    but: BESIDE_IT,
  },
  // A version that nobody published: who may look it through is told so.
  inspectBooklet: {
    of: SAMPLED,
    input: (id) => ({
      ...{ sampledId: id, seenNumber: 99, failed: [], finding: '', suggestion: '', clientMutationId: key() },
    }),
    gets: all(SEEN, 'FORBIDDEN'),
    by: { sampledSecond: all(['keeper', 'office'], 'CONFLICT') },
  },
  // Without words: who may answer is told so; who found it does not answer it.
  answerFinding: {
    of: SAMPLED,
    input: (id) => ({ sampledId: id, words: ' ', clientMutationId: key() }),
    gets: all(SEEN, 'FORBIDDEN'),
    by: { sampledA: all(SEEN, 'INVALID_INPUT') },
    but: { academicDirector: 'FORBIDDEN' },
  },
  // A version that nobody published; who answered does not judge the answer.
  lookAgain: {
    of: SAMPLED,
    input: (id) => ({ sampledId: id, seenNumber: 99, isSettled: true, words: '', clientMutationId: key() }),
    gets: all(SEEN, 'FORBIDDEN'),
    by: { sampledAnswered: all(['keeper', 'office'], 'CONFLICT') },
    but: { principal: 'FORBIDDEN' },
  },
  freezeSheet: {
    of: SCHOOLS,
    input: (id, ids, thing) => ({
      schoolId: id,
      termId: ids[`termOf${thing}`] ?? ids.none,
      clientMutationId: key(),
    }),
    gets: { keeper: 'RULE_BROKEN', ...all(['office', 'staff', 'operator', 'bureau'], 'FORBIDDEN') },
    but: {
      ...all(['principal', 'deputyPrincipal', 'principalB'], 'RULE_BROKEN'),
      academicDirector: 'FORBIDDEN',
    },
  },
};

const fields = (names, rule) => Object.fromEntries(names.split(' ').map((name) => [name, rule]));
const SHOWN = { everybody: 'value' };
const MAY_BE_EMPTY = { everybody: 'any' };

/** Each field of each type. */
export const OVERSEE_FIELDS = {
  ...GRADUATION_FIELDS,
  ...EXCHANGE_FIELDS,
  SchoolSheet: {
    ...fields('schoolId schoolName termId termName title schemeTitle countedThrough rates bands verdicts total', SHOWN),
    ...fields('pupilCount teacherCount dayCount', SHOWN),
    ...fields('verdict frozenAt frozenBy hash', MAY_BE_EMPTY),
    viewerCanFreeze: { everybody: '=false' },
  },
  Sampling: {
    ...fields('schoolId termId termName', SHOWN),
    ...fields('percent law draws', MAY_BE_EMPTY),
  },
  SampleDraw: {
    ...fields('id reason percent atLeast seed rollOn pupilCount roll counts drawnAt drawnBy', SHOWN),
    isAfterTerm: { everybody: '=false' },
  },
  SampleClass: fields('classId studentIds', SHOWN),
  SampleCount: fields('state stateName count', SHOWN),
  SampledBooklet: {
    ...fields('id drawId drawnAt termId termName classId className studentId studentName state stateName', SHOWN),
    ...fields('latest seenNumber viewerCanInspect viewerCanAnswer viewerCanLookAgain', SHOWN),
    ...fields('completeness viewerWaitsFor', MAY_BE_EMPTY),
  },
  SampledBookletPage: { totalCount: SHOWN, ...fields('nodes nextCursor', MAY_BE_EMPTY) },
  SampleCheck: fields('id name', SHOWN),
  SampleNote: {
    ...fields('id state stateName words seenNumber by at', SHOWN),
    ...fields('suggestion failed', MAY_BE_EMPTY),
  },
  SampledBookletDetail: { ...fields('booklet checks', SHOWN), notes: MAY_BE_EMPTY },
  UnpublishedPupilPage: { totalCount: SHOWN, ...fields('nodes nextCursor', MAY_BE_EMPTY) },
  UnpublishedPupil: fields('studentId studentName classId className stateName isPaused', SHOWN),
  SheetRateLine: {
    ...fields('kind name formula law numerator denominator', SHOWN),
    ...fields('basisPoints points missingToNext classes', MAY_BE_EMPTY),
  },
  SheetBand: fields('fromPercent points', SHOWN),
  SheetVerdict: fields('name points inclusive', SHOWN),
  SheetClass: fields('classId name numerator denominator', SHOWN),
  SheetRowPage: { totalCount: SHOWN, ...fields('nodes nextCursor', MAY_BE_EMPTY) },
  SheetRow: { ...fields('id name isCounted times', SHOWN), ...fields('className missing', MAY_BE_EMPTY) },
  CountySheet: { ...fields('schoolId schoolName', SHOWN), ...fields('frozenAt rates total verdict', MAY_BE_EMPTY) },
  CountySheetPage: { totalCount: SHOWN, ...fields('nodes nextCursor', MAY_BE_EMPTY) },
  CountyTerm: fields('schoolYear semester name schoolCount frozenCount receiptCount', SHOWN),
  CountyRate: { ...fields('kind numerator denominator', SHOWN), points: MAY_BE_EMPTY },
};

const FROZEN = 'a term that is over: tests of ZM-11';

/** Fields whose value nothing in this world brings about; each with the test that does. */
export const OVERSEE_WITHOUT_VALUE = {
  ...GRADUATION_WITHOUT_VALUE,
  ...EXCHANGE_WITHOUT_VALUE,
  ...Object.fromEntries(
    [
      ...['SchoolSheet.verdict', 'SchoolSheet.frozenAt', 'SchoolSheet.frozenBy', 'SchoolSheet.hash'],
      ...['CountySheet.frozenAt', 'CountySheet.rates', 'CountySheet.total', 'CountySheet.verdict'],
      ...['CountyRate.kind', 'CountyRate.numerator', 'CountyRate.denominator', 'CountyRate.points'],
    ].map((field) => [field, FROZEN]),
  ),
  'SampledBookletPage.nextCursor': 'more than fifty booklets: tests of ZM-13 ask for five',
  'UnpublishedPupilPage.nextCursor': 'more than fifty pupils: tests of ZM-13 ask for five',
  'SheetRow.missing': 'a term that is over: tests of ZM-11',
  'CountySheetPage.nextCursor': 'more than fifty schools: tests of ZM-11 ask for one',
  'SheetRowPage.nextCursor': 'more than fifty persons: tests of ZM-11 ask for five',
};

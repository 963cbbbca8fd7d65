import { ConsentDecision } from '../../../api/src/modules/privacy/consent.rules.js';
import type { Scheme } from '../../../api/src/modules/schemes/index.js';
import { findPreset } from '../../../api/src/modules/schemes/presets.js';
import type { ChildFacts, ClassFacts, RecordFact } from '../../../api/src/modules/growth-reports/facts.rules.js';
import { fillsOf, verdictOf, type Judged } from '../../../api/src/modules/growth-reports/fill.rules.js';
import { missingOf } from '../../../api/src/modules/growth-reports/missing.rules.js';

const { GRANTED } = ConsentDecision;

/** The scheme of the document. */
export const text: Scheme = findPreset('zhumadian-text')!.scheme;

let count = 0;

/** A record of a category, with as many photos. */
export const record = (category: string, photos = 0): RecordFact => ({
  ...{ id: `r${++count}`, category, recorderRole: 'GUARDIAN', recorderName: '安春父', happenedOn: '2026-11-20' },
  ...{ words: '课外阅读', fields: [] },
  photos: Array.from({ length: photos }, (_, index) => ({
    ...{ id: `p${count}-${index}`, hash: `${count}-${index}` },
    ...{ width: 60, height: 40 },
  })),
});

/** What somebody said on a form at the end of the term; a teacher for a course. */
export const voice = (form: string, course = '') => ({
  ...{ form, course, who: '某人', on: '2026-12-21', comment: '你认真负责。' },
  answers: [],
});

/** A class of grade 3 that is taught five courses, in which everybody's family agrees. */
export const ROOM: ClassFacts = {
  ...{ school: '柳荫小学', className: '三年级（1）班', grade: 3, homeroomTeacher: '王语文' },
  term: { id: 't2', name: '2026—2027 学年第一学期', endsOn: '2027-01-29' },
  earlier: [{ id: 't1', name: '2025—2026 学年第二学期' }],
  courses: ['语文', '数学', '体育', '音乐', '道德与法治'],
  agreeing: 14,
};

const SUBJECTS = ['chinese', 'maths', 'sport', 'music', 'morals'];

/** A child about whom everything was collected. */
export const FULL: ChildFacts = {
  ...{ studentId: 's1', name: '安春', seatNumber: 1, terms: GRANTED, photos: GRANTED, isPaused: false, lastTerm: null },
  chosen: {},
  exempt: [],
  classPhoto: record('class-photo', 1),
  records: ['study', 'humanity', 'sport', 'art', 'practice'].map((category) => record(category)),
  flowers: [{ course: '语文', reason: 'listening' }],
  results: SUBJECTS.map((subject) => ({ subject, level: 'good', mark: 8000 })),
  measures: ['height', 'weight'].map((item) => ({ termId: 't2', item, value: 12_850 })),
  voices: [
    ...ROOM.courses.map((course) => voice('teacher', course)),
    ...['homeroom', 'guardian', 'self'].map((form) => voice(form)),
  ],
  peers: { form: 'peer', raters: 5, steps: [{ item: 'helping', step: 'always' }] },
};

/** A child about whom nothing was collected. */
export const EMPTY: ChildFacts = {
  ...FULL,
  ...{ classPhoto: null, records: [], flowers: [], results: [], measures: [], voices: [], peers: null },
};

/** A booklet by the document's scheme, unless something else is said. */
export const judged = (child: Partial<ChildFacts> = {}, room: Partial<ClassFacts> = {}, scheme = text): Judged => ({
  scheme,
  room: { ...ROOM, ...room },
  child: { ...FULL, ...child },
});

/** How complete it is: the exact fraction in words, as it is shown, and the verdict. */
export function verdict(booklet: Judged) {
  const { exact, basisPoints, qualified } = verdictOf(booklet.scheme, fillsOf(booklet));
  return { exact: `${exact.numerator}/${exact.denominator}`, basisPoints, qualified };
}

/** What is missing, as lines: section: what (who), and by whom. */
export const missing = (booklet: Judged): string[] =>
  missingOf(booklet, fillsOf(booklet)).map(({ sectionId, what, who, by }) => `${sectionId}: ${what}（${who}）${by}`);

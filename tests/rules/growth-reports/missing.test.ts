import fc from 'fast-check';
import { ConsentDecision } from '../../../api/src/modules/privacy/consent.rules.js';
import { sectionsOf } from '../../../api/src/modules/schemes/report.rules.js';
import { EMPTY, FULL, judged, missing, record, ROOM, text, verdict, voice } from './booklet-of';

const { REFUSED } = ConsentDecision;

test('in a complete booklet nothing is missing', () => {
  expect(missing(judged())).toEqual([]);
});

// 附件1: what families, teachers and the homeroom teacher hand in.
test('of an empty booklet everything is named, in the order of its sections, with who owes it', () => {
  expect(missing(judged(EMPTY))).toEqual([
    'class-photo: 还没有上传班级合照（班主任）HOMEROOM_TEACHER',
    'academic: 还差 1 条记录（家长、孩子、任课老师）FAMILY',
    'humanity: 还差 1 条记录（家长、孩子、任课老师）FAMILY',
    'sport: 还差 1 条记录（家长、孩子、任课老师）FAMILY',
    'art: 还差 1 条记录（家长、孩子、任课老师）FAMILY',
    'practice: 还差 1 条记录（家长、孩子、任课老师、班主任）FAMILY',
    'flowers: 还差 1 朵小红花（任课老师、班主任）TEACHER',
    'results: 还差语文、数学、音乐、体育、思想品德的成绩（班主任）HOMEROOM_TEACHER',
    'subject-evaluations: 还差 5 科的评价（语文老师、数学老师、体育老师、音乐老师、道德与法治老师）TEACHER',
    'homeroom-comment: 还没有写评语（班主任 王语文）HOMEROOM_TEACHER',
    'guardian-message: 还没有写寄语（家长）FAMILY',
    'self-evaluation: 还没有写自我评价（孩子）STUDENT',
    'peer-evaluation: 评价的同学还不够（同学）CLASSMATES',
    'body: 还没有填身高、体重（家长）FAMILY',
  ]);
});

test('only what is left is named', () => {
  const child = {
    results: FULL.results.filter(({ subject }) => subject !== 'music'),
    voices: FULL.voices.filter(({ course }) => !['数学', '体育'].includes(course)),
    measures: FULL.measures.filter(({ item }) => item === 'height'),
  };

  expect(missing(judged(child))).toEqual([
    'results: 还差音乐的成绩（班主任）HOMEROOM_TEACHER',
    'subject-evaluations: 还差 2 科的评价（数学老师、体育老师）TEACHER',
    'body: 还没有填体重（家长）FAMILY',
  ]);
});

test('an area that asks for more says how many are left', () => {
  const sections = text.report.sections.map((one) => (one.id === 'art' ? { ...one, fullAt: 4 } : one));
  const scheme = { ...text, report: { ...text.report, sections } };

  expect(missing(judged({}, {}, scheme))).toEqual(['art: 还差 3 条记录（家长、孩子、任课老师）FAMILY']);
});

test('a class photo that is there waits for the family that has not decided, and for nobody when it refused', () => {
  expect(missing(judged({ photos: null }))).toEqual(['class-photo: 还没有决定是否使用照片（家长）FAMILY']);
  expect(missing(judged({ photos: REFUSED }))).toEqual([]);
  expect(missing(judged({ photos: null, classPhoto: null }))).toEqual([
    'class-photo: 还没有上传班级合照（班主任）HOMEROOM_TEACHER',
  ]);
});

test('a family that refused owes nothing of its own', () => {
  const silent = { ...EMPTY, terms: REFUSED, photos: REFUSED };

  expect(missing(judged(silent)).map((line) => line.split(':')[0])).toEqual([
    ...['academic', 'humanity', 'sport', 'art', 'practice', 'flowers', 'results'],
    ...['subject-evaluations', 'homeroom-comment'],
  ]);
});

test('who enters results and gives flowers is as the scheme says', () => {
  const results = { ...text.measurements.results!, enteredBy: ['TEACHER'] as never };
  const flowers = { ...text.recognition.flowers!, givers: ['SCHOOL'] as never };
  const scheme = {
    ...text,
    measurements: { ...text.measurements, results },
    recognition: { ...text.recognition, flowers },
  };

  expect(missing(judged({ results: [], flowers: [] }, {}, scheme))).toEqual([
    'flowers: 还差 1 朵小红花（学校）SCHOOL',
    'results: 还差语文、数学、音乐、体育、思想品德的成绩（任课老师）TEACHER',
  ]);
});

test('a section without weight, or switched off, misses nothing', () => {
  const sections = text.report.sections.map((one) => {
    if (one.id === 'body') return { ...one, weight: 0 };
    return one.id === 'flowers' ? { ...one, off: true } : one;
  });
  const scheme = { ...text, report: { ...text.report, sections } };

  expect(missing(judged({ measures: [], flowers: [] }, {}, scheme))).toEqual([]);
});

test('whatever is there, a booklet is complete exactly when nothing is missing', () => {
  const some = <T>(all: readonly T[]) => fc.subarray([...all]);
  const children = fc.record({
    records: some(['study', 'humanity', 'sport', 'art', 'practice'].map((category) => record(category))),
    flowers: some(FULL.flowers),
    results: some(FULL.results),
    measures: some(FULL.measures),
    voices: some([...FULL.voices, voice('class-record', '语文')]),
    classPhoto: fc.constantFrom(FULL.classPhoto, null),
    peers: fc.constantFrom(FULL.peers, null),
    terms: fc.constantFrom(...Object.values(ConsentDecision), null),
    photos: fc.constantFrom(...Object.values(ConsentDecision), null),
  });
  const weights = new Map(sectionsOf(text.report).map(({ id, weight }) => [id, weight]));
  fc.assert(
    fc.property(children, fc.integer({ min: 0, max: 20 }), (child, agreeing) => {
      const booklet = judged(child, { agreeing: Math.min(agreeing, ROOM.agreeing) });
      const lines = missing(booklet);

      expect(lines.every((line) => weights.get(line.split(':')[0]!)! > 0)).toBe(true);
      expect(verdict(booklet).exact === '1/1').toBe(lines.length === 0);
    }),
  );
});

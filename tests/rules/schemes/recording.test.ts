import { Recorder } from '../../../api/src/modules/schemes/codes.rules.js';
import { findPreset } from '../../../api/src/modules/schemes/presets.js';
import {
  audienceOf,
  conductItems,
  flowerReasons,
  givesFlowers,
} from '../../../api/src/modules/schemes/recognition.rules.js';
import { categoriesFor, categoryOf, verifierOf } from '../../../api/src/modules/schemes/recording.rules.js';
import { subjectOf } from '../../../api/src/modules/schemes/subject.rules.js';

const text = findPreset('zhumadian-text')!.scheme;
const senior = findPreset('hainan-senior')!.scheme;
const { GUARDIAN, HOMEROOM_TEACHER, SCHOOL, STUDENT, TEACHER } = Recorder;

const ids = (scheme: typeof text, role: Recorder) => categoriesFor(scheme, role).map(({ id }) => id);

test('each role records in its own categories', () => {
  expect(ids(text, GUARDIAN)).toEqual(['study', 'humanity', 'sport', 'art', 'practice']);
  expect(ids(text, TEACHER)).toEqual(['study', 'humanity', 'sport', 'art', 'practice']);
  expect(ids(text, HOMEROOM_TEACHER)).toEqual(['class-photo', 'practice']);
  expect(ids(text, SCHOOL)).toEqual([]);
});

test('two schemes swapped change the categories of a role', () => {
  expect(ids(senior, GUARDIAN)).toEqual(['study', 'exercise', 'art-activity', 'labour', 'social-practice']);
  expect(ids(senior, STUDENT)).toContain('research');
  expect(ids(text, STUDENT)).not.toContain('research');
});

test('a category shows the examples of who records', () => {
  const examples = (role: Recorder) => categoriesFor(text, role).find(({ id }) => id === 'study')!.examples;

  expect(examples(TEACHER)).toEqual(['随堂记录', '优秀作业照片', '优秀作文', '优秀试卷']);
  expect(examples(GUARDIAN)).toEqual(['写作业', '课外阅读']);
});

test.each([
  [GUARDIAN, 'study', []],
  [TEACHER, 'study', []],
  [STUDENT, 'study', ['HOMEROOM_TEACHER', 'TEACHER', 'CLASS_GROUP']],
  [HOMEROOM_TEACHER, 'class-photo', []],
  [SCHOOL, 'study', []],
  [STUDENT, 'no-such', []],
])('what %s records in %s is verified by %j', (role, category, verifiers) => {
  expect(verifierOf(text, category, role)).toEqual(verifiers);
});

test('the province wants what students write verified by homeroom and subject teachers', () => {
  for (const category of categoriesFor(senior, STUDENT)) {
    expect(category.verifiedBy).toEqual(['HOMEROOM_TEACHER', 'TEACHER']);
  }
});

test('a category switched off is offered to nobody, and still known to old records', () => {
  const categories = text.recording.categories.map((one) => (one.id === 'art' ? { ...one, off: true } : one));
  const scheme = { ...text, recording: { ...text.recording, categories } };

  expect(ids(scheme, GUARDIAN)).toEqual(['study', 'humanity', 'sport', 'practice']);
  expect(categoryOf(scheme, 'art')!.name).toBe('艺术素养');
});

test.each([
  ['语文', 'chinese'],
  [' 语 文 ', 'chinese'],
  ['语文（上册）', 'chinese'],
  ['唱游·音乐', 'music'],
  ['唱游音乐', 'music'],
  ['信息科技', 'computing'],
  ['品德与社会', 'morals'],
  ['思想品德', 'morals'],
  ['围棋', undefined],
  ['', undefined],
])('the course %s is the subject %s', (course, subject) => {
  expect(subjectOf(text, course)?.id).toBe(subject);
});

const reasons = (course: string | null) => flowerReasons(text, course).map(({ id }) => id);
const COMMON = ['listening', 'speaking', 'homework', 'progress', 'teamwork', 'helping'];

test.each([
  ['语文', COMMON],
  ['体育', [...COMMON, 'exercise']],
  ['音乐', [...COMMON, 'creation']],
  ['美术', [...COMMON, 'creation']],
  ['数学', [...COMMON, 'inquiry']],
  ['综合实践活动', [...COMMON, 'inquiry', 'work']],
  ['劳动', []],
  ['围棋', []],
  [null, COMMON],
])('flowers from a teacher of %s are given for %j', (course, expected) => {
  expect(reasons(course)).toEqual(expected);
});

test('a flower counts for the dimension of its reason, else of the subject', () => {
  const dimensionOf = (course: string | null, id: string) =>
    flowerReasons(text, course).find((reason) => reason.id === id)!.dimension;

  expect(dimensionOf('语文', 'helping')).toBe('humanity');
  expect(dimensionOf('体育', 'listening')).toBe('sport');
  expect(dimensionOf('美术', 'progress')).toBe('art');
  expect(dimensionOf(null, 'progress')).toBeNull();
});

test('teachers give flowers in the primary scheme and nobody does in the senior one', () => {
  expect([TEACHER, HOMEROOM_TEACHER, GUARDIAN].map((role) => givesFlowers(text, role))).toEqual([true, true, false]);
  expect(givesFlowers(senior, TEACHER)).toBe(false);
  expect(flowerReasons(senior, '语文')).toEqual([]);
});

test.each(['zhumadian-text', 'nanchang-2017', 'hainan-senior'])(
  'in %s praise goes to the child, an observation stays with who wrote it, a reminder goes to the guardians',
  (code) => {
    const audiences = conductItems(findPreset(code)!.scheme).map((item) => [item.kind, audienceOf(item)].join(' '));

    expect(new Set(audiences)).toEqual(new Set(['PRAISE CHILD', 'NEUTRAL PRIVATE', 'NEEDS_ATTENTION GUARDIANS']));
  },
);

test.each([
  ['PRAISE', 'STAFF', 'TEACHERS'],
  ['PRAISE', 'CLASS', 'CHILD'],
  ['NEUTRAL', 'FAMILY', 'PRIVATE'],
  ['NEUTRAL', 'CLASS', 'PRIVATE'],
  ['NEEDS_ATTENTION', 'STAFF', 'PRIVATE'],
  ['NEEDS_ATTENTION', 'CLASS', 'GUARDIANS'],
])('%s, for %s in the scheme, is seen by %s', (kind, visibility, audience) => {
  expect(audienceOf({ kind, visibility } as never)).toBe(audience);
});

test('an item is noted by those whom the scheme names: the subject teachers and the homeroom teacher unless it says so', () => {
  const items = conductItems(text);
  expect(items.every(({ givers }) => givers.join() === 'TEACHER,HOMEROOM_TEACHER')).toBe(true);
  expect(conductItems(text, [GUARDIAN])).toEqual([]);
  expect(conductItems(text, [TEACHER])).toEqual(items);
});

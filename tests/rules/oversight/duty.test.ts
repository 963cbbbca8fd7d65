import {
  allDone,
  dutiesOfHousehold,
  dutiesOfTeacher,
  undone,
  type Counted,
  type PupilFacts,
} from '../../../api/src/modules/oversight/duty.rules.js';
import { findPreset } from '../../../api/src/modules/schemes/presets.js';

const { scheme } = findPreset('zhumadian-text')!;
const { teacherTasks, householdTasks } = scheme.sheet!;

/** Two whole months: 22 of 22 working days in September, 18 of 18 in October. */
const term = (on: string) => ({
  ...{ startsOn: '2026-09-01' as never, endsOn: '2026-10-31' as never, on },
  schoolDays: { '2026-09': 22, '2026-10': 18 },
  workingDays: { '2026-09': 22, '2026-10': 18 },
});
const child = (more: Partial<PupilFacts> = {}): PupilFacts => ({
  id: 'a',
  said: [],
  results: [],
  measures: [],
  exempt: [],
  ...more,
});
const counted = (month: string, amounts: Record<string, number>): Counted[] =>
  Object.entries(amounts).map(([category, photos]) => ({ month, category, photos, records: 1 }));

const FIVE = { study: 16, humanity: 16, sport: 16, art: 16, practice: 16 };
const both = [...counted('2026-09', FIVE), ...counted('2026-10', FIVE)];
const spoken = child({
  said: [
    { form: 'guardian', course: '' },
    { form: 'self', course: '' },
  ],
  measures: ['height', 'weight'],
});
const room = { scheme, grade: 3 };
const household = (on: string, pupil: PupilFacts, rows: Counted[]) =>
  dutiesOfHousehold(householdTasks, term(on), { ...room, pupil, counted: rows });

test('a household has done everything with sixteen photos of each area a month, both texts and both measures', () => {
  expect(allDone(household('2026-10-31', spoken, both))).toBe(true);
  expect(household('2026-10-31', spoken, both)).toHaveLength(14);
});

test('one photo, one text or one measure less is not everything', () => {
  const fifteen = [...counted('2026-09', FIVE), ...counted('2026-10', { ...FIVE, art: 15 })];
  expect(undone(household('2026-10-31', spoken, fifteen)).map(({ what, done, due }) => [what, done, due])).toEqual([
    [expect.stringContaining('10 月'), 15, 16],
  ]);
  expect(undone(household('2026-10-31', { ...spoken, said: spoken.said.slice(1) }, both))).toHaveLength(1);
  expect(undone(household('2026-10-31', { ...spoken, measures: ['height'] }, both))).toHaveLength(1);
});

test('sixteen records of sport are as good as sixteen photos', () => {
  const records = both.map((row) => (row.category === 'sport' ? { ...row, photos: 0, records: 16 } : row));

  expect(allDone(household('2026-10-31', spoken, records))).toBe(true);
});

test('before the last day of a month, or of the term, nothing of it is asked', () => {
  expect(household('2026-09-29', child(), [])).toEqual([]);
  expect(household('2026-09-30', child(), [])).toHaveLength(5);
  expect(household('2026-10-30', child(), [])).toHaveLength(5);
});

const free = (kind: string, item: string, lastOn = '2026-10-31') => ({
  ...{ kind: kind as never, item, startsOn: '2026-09-01' as never, lastOn: lastOn as never },
});

test('OP-7 of a child that is exempt from an area, its quota is not asked on the last days that fall within', () => {
  const noSport = both.filter(({ category }) => category !== 'sport');
  const onlyOctober = { ...spoken, exempt: [free('CATEGORY', 'sport', '2026-10-30')] };

  expect(undone(household('2026-10-31', spoken, noSport))).toHaveLength(2);
  expect(allDone(household('2026-10-31', { ...spoken, exempt: [free('CATEGORY', 'sport')] }, noSport))).toBe(true);
  // The one of October falls due the day after.
  expect(undone(household('2026-10-31', onlyOctober, noSport)).map(({ what }) => what.slice(0, 4))).toEqual(['10 月']);
  expect(undone(household('2026-10-31', { ...spoken, exempt: [free('SUBJECT', 'sport')] }, noSport))).toHaveLength(2);
});

test('OP-7 of a child that is exempt from a body measure, the other one is asked', () => {
  const pupil = { ...spoken, measures: ['height'], exempt: [free('MEASURE', 'weight')] };

  expect(household('2026-10-31', pupil, both)).toHaveLength(13);
  expect(allDone(household('2026-10-31', pupil, both))).toBe(true);
  expect(undone(household('2026-10-31', { ...pupil, measures: ['weight'] }, both))).toHaveLength(1);
});

const taught = (pupils: PupilFacts[], more: object = {}) => ({
  ...{ room: { ...room, pupils }, courses: ['语文'], isHomeroom: false, allCourses: ['语文', '体育'] },
  ...more,
});
const teaching = [...counted('2026-09', { study: 8, flower: 0 }), ...counted('2026-10', { study: 8, flower: 0 })];
const judged = child({ said: [{ form: 'teacher', course: '语文' }] });

test('a teacher of Chinese has eight photos and a flower a month, and evaluates each child', () => {
  const duties = dutiesOfTeacher(teacherTasks, term('2026-10-31'), [taught([judged, judged])], teaching);

  expect(duties).toHaveLength(5);
  expect(allDone(duties)).toBe(true);
  const one = dutiesOfTeacher(teacherTasks, term('2026-10-31'), [taught([judged, child()])], teaching);
  expect(undone(one)).toEqual([expect.objectContaining({ done: 1, due: 2 })]);
});

test('what two classes ask for is asked once, and the children of both are evaluated', () => {
  const classes = [taught([judged]), taught([judged])];

  expect(dutiesOfTeacher(teacherTasks, term('2026-10-31'), classes, teaching)).toHaveLength(6);
});

test('a homeroom teacher adds the class photo, practice, the comment and the results of all subjects', () => {
  const duties = dutiesOfTeacher(
    teacherTasks,
    term('2026-10-31'),
    [taught([judged], { courses: [], isHomeroom: true })],
    [],
  );

  // Class photo, practice in two months, the comment on one child, two subjects for one child.
  expect(duties.map(({ due }) => due).sort((one, other) => one - other)).toEqual([1, 1, 2, 8, 8]);
  expect(undone(duties)).toHaveLength(5);
});

test('OP-7 of a child that is exempt from a subject at the end of the term, no evaluation and no result is asked', () => {
  const exempt = child({ exempt: [free('SUBJECT', 'chinese')] });
  const own = dutiesOfTeacher(teacherTasks, term('2026-10-31'), [taught([judged, exempt])], teaching);
  expect(allDone(own)).toBe(true);
  expect(own.at(-1)).toMatchObject({ done: 1, due: 1 });
  // What was said before is not counted either.
  const both = child({ said: judged.said, exempt: exempt.exempt });
  expect(dutiesOfTeacher(teacherTasks, term('2026-10-31'), [taught([both])], teaching)).toHaveLength(4);

  const led = { courses: [], isHomeroom: true };
  const graded = child({ results: ['sport'], exempt: exempt.exempt });
  const results = (pupils: PupilFacts[]) =>
    dutiesOfTeacher(teacherTasks, term('2026-10-31'), [taught(pupils, led)], []).find(
      ({ what }) => what === '各科成绩',
    );
  expect(results([graded, child({ results: ['sport'] })])).toMatchObject({ done: 2, due: 3 });
  const over = child({ ...graded, exempt: [free('SUBJECT', 'chinese', '2026-10-30')] });
  expect(results([over])).toMatchObject({ done: 1, due: 2 });
});

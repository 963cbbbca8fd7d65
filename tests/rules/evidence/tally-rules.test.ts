import { Bearer } from '../../../api/src/modules/evidence/bearer.rules.js';
import { type Capture, countsOf, inLockOrder } from '../../../api/src/modules/evidence/tally.rules.js';
import { Recorder } from '../../../api/src/modules/schemes/codes.rules.js';

const capture = (recorderRole: Recorder, more: Partial<Capture> = {}): Capture => ({
  ...{ month: '2026-11', category: 'study', recorderRole, recorderId: 'maker', studentIds: ['b', 'a'], photos: 3 },
  ...more,
});
const told = (one: Capture) =>
  countsOf(one).map(({ bearer, bearerId, photos, records }) => `${bearer} ${bearerId} ${photos}/${records}`);

test('a guardian’s capture counts for each child and for the household of each, not for the guardian', () => {
  expect(told(capture(Recorder.GUARDIAN))).toEqual([
    'STUDENT b 3/1',
    'STUDENT a 3/1',
    'HOUSEHOLD b 3/1',
    'HOUSEHOLD a 3/1',
  ]);
});

test('a pupil’s own capture counts for the pupil alone', () => {
  expect(told(capture(Recorder.STUDENT))).toEqual(['STUDENT b 3/1', 'STUDENT a 3/1']);
});

test.each([Recorder.TEACHER, Recorder.HOMEROOM_TEACHER, Recorder.SCHOOL])(
  'a capture as %s counts for each child, and once for who made it',
  (role) => {
    expect(told(capture(role))).toEqual(['STUDENT b 3/1', 'STUDENT a 3/1', 'STAFF maker 3/1']);
  },
);

test('flowers count for their giver one by one', () => {
  const flowers = capture(Recorder.TEACHER, { photos: 0, each: true, studentIds: ['a', 'b', 'c'] });

  expect(told(flowers).at(-1)).toBe('STAFF maker 0/3');
});

test('a record of the class as a whole counts for who made it', () => {
  expect(told(capture(Recorder.HOMEROOM_TEACHER, { studentIds: [], photos: 1 }))).toEqual(['STAFF maker 1/1']);
});

test('counts are locked in one order, whoever they come from', () => {
  const one = inLockOrder(countsOf(capture(Recorder.GUARDIAN)));
  const other = inLockOrder([...countsOf(capture(Recorder.GUARDIAN, { studentIds: ['a', 'b'] }))].reverse());

  expect(one.map(({ bearer, bearerId }) => bearer + bearerId)).toEqual([
    'HOUSEHOLDa',
    'HOUSEHOLDb',
    'STUDENTa',
    'STUDENTb',
  ]);
  expect(other).toEqual(one);
  expect(Object.values(Bearer)).toHaveLength(3);
});

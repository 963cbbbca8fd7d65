import { randomUUID } from 'node:crypto';
import { type Api, startApi } from '../../support/api';
import type { Client } from '../../support/client';
import { EvidenceWorld, ONE, START_PHOTO } from '../../support/evidence-world';
import { CLASS_PHOTO, SAVE_CLASS_PHOTO } from '../../support/teaching-documents';

let api: Api;
let school: EvidenceWorld;
let leader: Client;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-09-03T02:00:00Z');
  school = await EvidenceWorld.open(api);
  leader = await school.staff('T001');
});

test('only the homeroom teacher uploads it; families and pupils do not find the class', async () => {
  const input = await school.classPhotoInput(leader);
  for (const client of [await school.staff('T002'), school.world.administrator])
    expect(await client.refusal(SAVE_CLASS_PHOTO, { input })).toBe('FORBIDDEN');
  for (const client of [await school.parent('安春'), await school.pupil('安春')]) {
    expect(await client.refusal(SAVE_CLASS_PHOTO, { input })).toBe('NOT_FOUND');
    expect(await client.refusal(CLASS_PHOTO, { classId: school.third })).toBe('NOT_FOUND');
  }
  const elsewhere = await EvidenceWorld.open(api);
  expect(await (await elsewhere.staff('T001')).refusal(SAVE_CLASS_PHOTO, { input })).toBe('NOT_FOUND');
  expect(await (await school.staff('T002')).ask(CLASS_PHOTO, { classId: school.third })).toMatchObject({
    classPhoto: { viewerCanSave: false, withoutConsent: [] },
  });
});

test.each([
  [
    'a photo of somebody else',
    async () => ({ photoId: await school.photo(await school.staff('T002')) }),
    'INVALID_INPUT',
  ],
  ['a photo that there is not', async () => ({ photoId: '0'.repeat(16) }), 'INVALID_INPUT'],
  [
    'a child of another class',
    async () => ({ children: [...school.absent(), { studentId: school.ids('白雨')[0], placement: 'ABSENT' }] }),
    'NOT_FOUND',
  ],
  ['a day of last term', async () => ({ takenOn: '2026-06-01' }), 'INVALID_INPUT'],
  ['a day to come', async () => ({ takenOn: '2026-09-04' }), 'INVALID_INPUT'],
])('%s is refused and nothing is kept', async (_, more, code) => {
  const input = await school.classPhotoInput(leader, await more());

  expect(await leader.refusal(SAVE_CLASS_PHOTO, { input })).toBe(code);
  expect((await school.classPhoto(leader)).url).toBeNull();
});

test.each([
  ['beside the picture', [{ x: 10_001, y: 5000, r: 500 }]],
  ['of no size', [{ x: 5000, y: 5000, r: 0 }]],
  ['larger than the picture', [{ x: 5000, y: 5000, r: 9000 }]],
  ['without end', Array(101).fill({ x: 5000, y: 5000, r: 500 })],
])('a place to be blurred %s is refused', async (_, blurs) => {
  const input = { schoolId: school.schoolId, blurs, clientMutationId: randomUUID() };

  expect(await leader.refusal(START_PHOTO, { input })).toBe('INVALID_INPUT');
});

test('sent twice under one key it stands once; another without a reason is refused', async () => {
  const input = await school.classPhotoInput(leader);
  const [one, two] = [await leader.ask(SAVE_CLASS_PHOTO, { input }), await leader.ask(SAVE_CLASS_PHOTO, { input })];
  expect(two.saveClassPhoto.former).toEqual([]);
  expect(one.saveClassPhoto.state).toBe('DONE');

  expect(await leader.refusal(SAVE_CLASS_PHOTO, { input: await school.classPhotoInput(leader) })).toBe('INVALID_INPUT');
  const tooLong = await school.classPhotoInput(leader, { because: '好'.repeat(201) });
  expect(await leader.refusal(SAVE_CLASS_PHOTO, { input: tooLong })).toBe('INVALID_INPUT');
});

test('its record shows no photo to a colleague while a family holds it', async () => {
  const parent = await school.parent('安夏', 'TERMS', 'PHOTOS');
  await school.saveClassPhoto(leader, { children: school.absent('安夏'), because: '安夏也来了' });
  const report = `query Report($studentId: ID!) { growthReport(studentId: $studentId, live: true) { sections { id moments { recordId photos { url } } } } }`;
  const { growthReport } = await leader.ask(report, { studentId: school.ids('安夏')[0]! });
  const [moment] = growthReport.sections.find(({ id }: { id: string }) => id === 'class-photo').moments;
  const colleague = await school.staff('T003');
  expect((await colleague.ask(ONE, { id: moment.recordId })).evidenceRecord.photos).toHaveLength(1);
  await school.decide(parent, '安夏', 'PHOTOS', 'WITHDRAWN');

  expect((await colleague.ask(ONE, { id: moment.recordId })).evidenceRecord.photos).toEqual([]);
});

test('P3 the class photo costs at most six statements and the session', async () => {
  await leader.ask(CLASS_PHOTO, { classId: school.third });

  expect(leader.statements).toBeLessThanOrEqual(7);
});

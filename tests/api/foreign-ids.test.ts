import { capture, captureArguments, type CapturePlace } from '../support/capture-arguments';
import type { Client } from '../support/client';
import { bindAsNew, codeOf as slipOf, issue, studentId } from '../support/families';
import { type OwnApi, startOwnApi } from '../support/own-api';
import { jpeg } from '../support/evidence-world';

const PHOTO = `mutation Photo($input: StartPhotoInput!) { startPhoto(input: $input) { id uploadUrl } }`;
const DECIDE = `mutation Decide($input: DecideConsentInput!) { decideConsent(input: $input) { kind } }`;
const MUTATIONS: Record<string, string> = {
  saveRecord: `mutation M($input: SaveRecordInput!) { saveRecord(input: $input) { id } }`,
  giveFlowers: `mutation M($input: GiveFlowersInput!) { giveFlowers(input: $input) { batchId } }`,
  reviewRecords: `mutation M($input: ReviewRecordsInput!) { reviewRecords(input: $input) { done { id } refused { code } } }`,
};
const REFUSED = ['NOT_FOUND', 'INVALID_INPUT', 'FORBIDDEN'];

let api: OwnApi;
let teacher: Client;
const own = {} as CapturePlace & { photoId: string };
const foreign = {} as CapturePlace & { photoId: string };

async function photoOf(place: CapturePlace): Promise<string> {
  const who = await place.world.staff('T001');
  const { startPhoto } = await who.ask(PHOTO, {
    input: { schoolId: place.world.schoolId, clientMutationId: `photo-of-${place.world.schoolId}` },
  });
  const form = new FormData();
  form.append('photo', new Blob([new Uint8Array(await jpeg())]), 'a.jpg');
  const headers = { authorization: `Bearer ${who.token}` };
  await fetch(new URL(startPhoto.uploadUrl, api.url), { method: 'POST', headers, body: form });
  return startPhoto.id;
}

beforeAll(async () => {
  api = await startOwnApi({ LOG_LEVEL: 'trace' });
  await api.setClock('2026-11-23T02:00:00Z');
  for (const place of [own, foreign]) {
    const world = await api.world();
    const classId = await world.classId('三年级（1）班');
    Object.assign(place, { world, classId, studentId: await studentId(world.administrator, classId, '林晓禾') });
    await capture(place);
    place.photoId = await photoOf(place);
  }
  teacher = await own.world.staff('T001');
  // Else the missing consent would be what refuses a photo.
  const father = await bindAsNew(api, slipOf(await issue(teacher, own.classId), '林远'));
  await father.ask(DECIDE, {
    input: { studentId: own.studentId, kind: 'PHOTOS', decision: 'GRANTED', clientMutationId: 'father-agrees-1' },
  });
}, 120_000);

afterAll(() => api.stop());

interface Input {
  [field: string]: unknown;
  clientMutationId: string;
}
const inputOf = (name: string, change: object): { input: Input } => {
  const { input } = captureArguments(own)[name]!() as { input: Input };
  return { input: { ...input, ...change } };
};
const codeOf = async (who: Client, name: string, variables: { input: Input }): Promise<string> => {
  const { data, errors } = await who.raw(MUTATIONS[name]!, variables);
  const batch = data?.reviewRecords as { refused: { code: string }[] } | undefined;
  return errors?.[0]?.extensions.code ?? batch?.refused[0]?.code ?? 'answered';
};
const rowsOfForeign = async () => {
  await api.settle();
  const tables = ['evidence_record', 'evidence_student', 'photo', 'flower', 'capture_tally'];
  const lists = tables.map((table) =>
    api.rows(`select * from ${table} where school_id = '${foreign.world.schoolId}' order by 1`),
  );
  return JSON.stringify(await Promise.all(lists));
};

test('one id of another school within an input of the own school is refused, whichever it is', async () => {
  const before = await rowsOfForeign();
  const attempts: [string, object][] = [
    ['saveRecord', { schoolId: foreign.world.schoolId }],
    ['saveRecord', { classId: foreign.classId }],
    ['saveRecord', { studentIds: [own.studentId, foreign.studentId] }],
    ['saveRecord', { photoIds: [own.photoId, foreign.photoId] }],
    ['saveRecord', { recordId: foreign.recordId, version: 1 }],
    ['giveFlowers', { classId: foreign.classId }],
    ['giveFlowers', { studentIds: [own.studentId, foreign.studentId] }],
    ['reviewRecords', { recordIds: [foreign.recordId] }],
  ];
  const codes: [string, object, string][] = [];
  for (const [name, change] of attempts) codes.push([name, change, await codeOf(teacher, name, inputOf(name, change))]);

  expect(codes.filter(([, , code]) => !REFUSED.includes(code))).toEqual([]);
  expect(await rowsOfForeign()).toBe(before);
});

test('a photo of another school is neither shown nor taken by a link of the own school', async () => {
  const [photo] = await api.rows(`select image_hash from photo where id = '${foreign.photoId}'`);
  const hash = String(photo!.image_hash);
  const { uploadUrl } = (
    await teacher.ask(PHOTO, { input: { schoolId: own.world.schoolId, clientMutationId: 'own-photo-for-its-token' } })
  ).startPhoto;
  const token = new URL(uploadUrl, api.url).searchParams.get('token')!;
  const tricks = [
    `/photos/${foreign.world.schoolId}/${hash}/thumb?token=${token}`,
    `/photos/${own.world.schoolId}/..%2F${foreign.world.schoolId}%2F${hash}/thumb?token=${token}`,
    `/photos/${foreign.world.schoolId}/${hash}/thumb?token=${token}&token=${token}`,
    `/photos/${foreign.world.schoolId}/${hash}/thumb`,
    `/photos/..%2f..%2f/etc/passwd`,
  ];

  for (const trick of tricks) expect([trick, (await fetch(`${api.url}${trick}`)).status]).toEqual([trick, 404]);
});

test('a stale version, and the same submission with another content, change nothing', async () => {
  const first = inputOf('saveRecord', { words: '第一次' });
  expect(await codeOf(teacher, 'saveRecord', first)).toBe('answered');
  expect(await codeOf(teacher, 'saveRecord', { input: { ...first.input, words: '换了内容' } })).toBe('CONFLICT');
  expect(await codeOf(teacher, 'saveRecord', first)).toBe('answered');
  const rows = await api.rows(`select words from evidence_record where words in ('第一次', '换了内容')`);

  expect(rows.map(({ words }) => words)).toEqual(['第一次']);
});

test('headers do not tell who or from where somebody is', async () => {
  const body = JSON.stringify({ query: '{ me { account } }' });
  const headers = {
    'content-type': 'application/json',
    'x-forwarded-for': '203.0.113.9',
    'x-forwarded-host': 'evil.example',
    cookie: `token=${teacher.token}`,
    'x-mutant': '1',
  };
  const response = await fetch(`${api.url}/graphql?token=${teacher.token}`, { method: 'POST', headers, body });

  expect(await response.json()).toEqual({ data: { me: null } });
});

test.each([
  ['a body of two megabytes', JSON.stringify({ query: `{ me { account } } #${'x'.repeat(2_000_000)}` }), 413],
  ['what is no JSON', `{"query": "学生的秘密 ${'秘'.repeat(5)}`, 400],
])('%s is refused in Chinese, and not quoted in the log', async (_, body, status) => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${teacher.token}` };
  const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body });
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };

  expect(response.status).toBe(status);
  expect(errors[0]!.extensions.code).toBe('INVALID_INPUT');
  expect(errors[0]!.message).not.toMatch(/[A-Za-z]{3,}/);
  expect(api.log()).not.toContain('秘密');
  expect(api.log()).not.toContain(teacher.token!);
});

test('who may not upload a photo is told so before the bytes are taken in', async () => {
  const form = new FormData();
  form.append('photo', new Blob([new Uint8Array(9_000_000)]), 'a.jpg');
  const response = await fetch(`${api.url}/uploads/photos/${own.photoId}?token=none`, { method: 'POST', body: form });

  expect(response.status).toBe(401);
});

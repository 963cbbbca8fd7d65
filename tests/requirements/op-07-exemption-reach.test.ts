import sharp from 'sharp';
import { Booklets } from '../support/booklet-world';
import { Client } from '../support/client';
import { EvidenceWorld, TIMELINE } from '../support/evidence-world';
import {
  CHILD_EXEMPTIONS,
  CLASS_EXEMPTIONS,
  END,
  ending,
  GRANT,
  grant,
  granting,
  sendProof,
} from '../support/exemptions';
import { type OwnApi, startOwnApi } from '../support/own-api';

const GRID = `query Grid($classId: ID!) { classResults(classId: $classId) { rows { name exempt results { subject } } } }`;
const NOTE = '骨折以后休养';

let api: OwnApi;
let house: EvidenceWorld;
let leader: Client;
let granted: { id: string; version: number; proofUrl: string };

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-23T02:00:00Z');
  house = await EvidenceWorld.open(api);
  leader = await house.staff('T001');
  const more = { ground: 'OTHER', note: NOTE };
  granted = (await grant(house, leader, '安夏 SUBJECT sport', more)).exemptions[0];
}, 120_000);

afterEach(() => api.setClock('2026-11-23T02:00:00Z'));

afterAll(() => api.stop());

const inThird = () => ({ classId: house.third });
const ofChild = (child = '安夏') => ({ studentId: house.ids(child)[0]! });
const fetched = (url: string) => fetch(`${api.url}${url}`);

test('OP-7 why and the proof are told to the homeroom teacher, the offices and the family, and to nobody else', async () => {
  for (const client of [leader, house.world.administrator]) {
    const { classExemptions } = await client.ask(CLASS_EXEMPTIONS, inThird());
    expect(classExemptions.exemptions).toMatchObject([{ studentName: '安夏', groundWords: `其他：${NOTE}` }]);
  }
  for (const client of [await house.parent('安夏'), await house.pupil('安夏')]) {
    const { childExemptions } = await client.ask(CHILD_EXEMPTIONS, ofChild());
    expect(childExemptions).toMatchObject([{ itemName: '体育', groundWords: `其他：${NOTE}`, lastOn: '2026-12-10' }]);
    expect((await fetched(childExemptions[0].proofUrl)).status).toBe(200);
  }
  // The teacher of sport works with the class, but learns neither why nor the proof; nor does who sits beside the child.
  for (const number of ['T002', 'T003']) {
    const subject = await house.staff(number);
    expect(await subject.refusal(CLASS_EXEMPTIONS, inThird())).toBe('FORBIDDEN');
    expect(await subject.refusal(CHILD_EXEMPTIONS, ofChild())).toBe('FORBIDDEN');
  }
  for (const client of [await house.parent('安春'), await house.pupil('安春')]) {
    expect(await client.refusal(CLASS_EXEMPTIONS, inThird())).toBe('NOT_FOUND');
    expect(await client.refusal(CHILD_EXEMPTIONS, ofChild())).toBe('NOT_FOUND');
  }
});

test('OP-7 only who sees why grants and ends it; another school does not find it', async () => {
  const others = await EvidenceWorld.open(api);
  const stranger = others.world.administrator;
  const input = await granting(house, leader, '安夏 SUBJECT music');
  const subject = await house.staff('T003');
  const family = [await house.parent('安夏'), await house.pupil('安夏')];

  for (const client of [subject, ...family]) expect(await client.refusal(GRANT, input)).toBe('FORBIDDEN');
  expect(await subject.refusal(END, ending(granted))).toBe('FORBIDDEN');
  for (const client of [...family, await house.parent('安春')])
    expect(await client.refusal(END, ending(granted))).toBe('NOT_FOUND');
  for (const [query, variables] of [
    [CLASS_EXEMPTIONS, inThird()],
    [CHILD_EXEMPTIONS, ofChild()],
    [GRANT, input],
    [END, ending(granted)],
  ] as const) {
    expect(await stranger.refusal(query, variables)).toBe('NOT_FOUND');
    expect(await api.guest().refusal(query, variables)).not.toBe('FORBIDDEN');
  }
  // The homeroom teacher of one class does not find the pupils of another.
  expect(await leader.refusal(GRANT, { input: { ...input.input, ...ofChild('白雨') } })).toBe('NOT_FOUND');
});

test('OP-7 only who may grant brings a proof; it loses its metadata and is no photo of records', async () => {
  const studentId = ofChild().studentId;
  const others = await EvidenceWorld.open(api);
  const statusOf = async (client: Client) => (await sendProof(client, studentId)).status;
  expect(await statusOf(await house.staff('T003'))).toBe(403);
  expect(await statusOf(await house.parent('安夏'))).toBe(403);
  expect(await statusOf(await house.parent('安春'))).toBe(404);
  expect(await statusOf(others.world.administrator)).toBe(404);
  expect(await statusOf(new Client(api.url, ''))).toBe(401);
  expect((await sendProof(leader, studentId, Buffer.from('no picture'))).status).toBe(422);

  const marked = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#c0ffee' } })
    .withExif({ IFD0: { Copyright: NOTE } })
    .jpeg()
    .toBuffer();
  const { proof } = (await (await sendProof(leader, studentId, marked)).json()) as { proof: string };
  const input = (await granting(house, leader, '安夏 SUBJECT maths', { proof })).input;
  const { exemptions } = (await leader.ask(GRANT, { input })).grantExemption;
  const kept = await fetched(exemptions.at(-1).proofUrl);
  expect([kept.status, kept.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  expect((await sharp(Buffer.from(await kept.arrayBuffer())).metadata()).exif).toBeUndefined();
  expect(await api.rows('select id from photo')).toEqual([]);
});

test('OP-7 the link to a proof holds for ten minutes and for this picture only; without it there is nothing', async () => {
  const { proofUrl } = (await leader.ask(CLASS_EXEMPTIONS, inThird())).classExemptions.exemptions[0];
  const [path, token] = proofUrl.split('?');
  expect((await fetched(proofUrl)).headers.get('content-type')).toBe('image/jpeg');
  expect((await fetched(path)).status).toBe(404);
  expect((await fetched(`${path.slice(0, -1)}0?${token}`)).status).toBe(404);
  // A photo link of the same place is none.
  expect((await fetched(`/photos${path.slice('/proofs'.length)}/image?${token}`)).status).toBe(404);
  await api.setClock('2026-11-23T02:11:00Z');
  expect((await fetched(proofUrl)).status).toBe(404);
});

test('OP-7 the grid, the timeline and the booklet say nothing of why, to anybody', async () => {
  const booklets = new Booklets(house);
  await booklets.issue(leader, '安夏');
  const parent = await house.parent('安夏', 'TERMS', 'PHOTOS');
  const subject = await house.staff('T003');
  const seen = [
    await leader.ask(GRID, inThird()),
    await subject.ask(GRID, inThird()),
    await parent.ask(TIMELINE, ofChild()),
    await booklets.report(parent, '安夏'),
    await booklets.report(leader, '安夏', { live: true }),
    await api.rows('select detail from audit_entry'),
    await api.rows('select content from growth_report_version'),
  ];

  const text = JSON.stringify(seen);
  expect(text).toContain('exempt');
  for (const word of [NOTE, 'OTHER', 'proofs/', granted.proofUrl.split('/')[3]!.split('?')[0]!])
    expect([word, text.includes(word)]).toEqual([word, false]);
});

import { randomUUID } from 'node:crypto';
import { type Api, startApi } from '../../support/api';
import type { Client } from '../../support/client';
import { EvidenceWorld, FLOWERS, GIVE, HOUSEHOLD, MINE, TIMELINE } from '../../support/evidence-world';

const RECORD = `id state categoryName words photos { thumbUrl } studentNames studentCount viewerCanReview fields { label value } flags { kind words }`;
const INBOX = `query Inbox($schoolId: ID!, $first: Int, $after: ID) { verifyInbox(schoolId: $schoolId, first: $first, after: $after) { nodes { ${RECORD} } nextCursor } }`;
const UNFINISHED = `query Unfinished($classId: ID!) { unfinishedRecords(classId: $classId) { ${RECORD} } }`;

let api: Api;
let school: EvidenceWorld;
let father: Client;
let leader: Client;
let photo: number;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  father = await school.parent('安春', 'TERMS', 'PHOTOS');
  leader = await school.staff('T001');
  photo = 0;
});

const counted = async (client: Client, query: string, variables: object) => {
  const data = await client.ask(query, variables as Record<string, unknown>);
  return { data, statements: client.statements };
};

const times = async (count: number, work: () => Promise<unknown>) => {
  for (let done = 0; done < count; done++) await work();
};

test('P3 the inbox costs the same for twenty records and for forty, five statements and the session', async () => {
  const pupil = await school.pupil('安春');
  const record = async () => {
    const photoIds = photo++ % 10 === 0 ? [await school.photo(pupil)] : [];
    await school.save(pupil, { category: 'sport', fields: [{ id: 'minutes', value: '20' }], photoIds });
  };
  const ask = () => counted(leader, INBOX, { schoolId: school.schoolId, first: 100 });
  await times(20, record);
  await ask();
  const few = await ask();
  await times(20, record);
  const many = await ask();
  const page = await counted(leader, INBOX, { schoolId: school.schoolId, first: 15 });

  expect([few.data.verifyInbox.nodes.length, many.data.verifyInbox.nodes.length]).toEqual([20, 40]);
  expect(many.statements).toBe(few.statements);
  expect(many.statements).toBe(6);
  expect(many.data.verifyInbox.nodes[30].flags).toMatchObject([{ kind: 'SAME_PHOTO' }, { kind: 'BURST' }]);
  expect([page.data.verifyInbox.nodes.length, page.data.verifyInbox.nextCursor]).toEqual([15, expect.any(String)]);
});

test('P3 the timeline costs the same for twenty moments and for forty; its pages join without a gap', async () => {
  const moment = async () => {
    await school.save(father, { category: 'art', photoIds: photo++ % 10 === 0 ? [await school.photo(father)] : [] });
    await school.give(leader, ['安夏']);
    await school.give(leader, ['安春']);
  };
  const [studentId] = school.ids('安春');
  const ask = (more: object = {}) => counted(father, TIMELINE, { studentId, first: 100, ...more });
  const before = (await ask()).data.timeline.nodes.length;
  await times(10, moment);
  const few = await ask();
  await times(10, moment);
  const many = await ask();

  expect([few.data.timeline.nodes.length - before, many.data.timeline.nodes.length - before]).toEqual([20, 40]);
  expect(many.statements).toBe(few.statements);
  expect(many.statements).toBeLessThanOrEqual(7);

  const ids = many.data.timeline.nodes.map(({ id }: { id: string }) => id);
  const paged: string[] = [];
  for (let after: string | null = null, first = true; first || after; first = false) {
    const page: { nodes: { id: string }[]; nextCursor: string | null } = (await ask({ first: 7, after })).data.timeline;
    paged.push(...page.nodes.map(({ id }) => id));
    after = page.nextCursor;
  }
  expect(paged).toEqual(ids);
  expect(ids).toEqual([...ids].sort().reverse());
});

test('P3 the flowers of a class cost the same after twenty gifts and after forty', async () => {
  const maths = await school.staff('T002');
  const studentIds = school.ids('安春', '安夏', '安秋', '安冬', '安梅');
  const gift = () =>
    maths.ask(GIVE, {
      input: { classId: school.third, studentIds, reason: 'listening', clientMutationId: randomUUID() },
    });
  const ask = () => counted(maths, FLOWERS, { classId: school.third });
  await times(20, gift);
  const few = await ask();
  await times(20, gift);
  const many = await ask();

  expect([few.data.classFlowers.recent.length, many.data.classFlowers.recent.length]).toEqual([20, 40]);
  expect(many.statements).toBe(few.statements);
  expect(many.statements).toBeLessThanOrEqual(7);
});

test('P3 unfinished records cost the same for twenty and for forty', async () => {
  const draft = () => school.save(father, { submit: false });
  const ask = () => counted(father, UNFINISHED, { classId: school.third });
  await times(20, draft);
  const few = await ask();
  await times(20, draft);
  const many = await ask();

  expect([few.data.unfinishedRecords.length, many.data.unfinishedRecords.length]).toEqual([20, 40]);
  expect(many.statements).toBe(few.statements);
  expect(many.statements).toBeLessThanOrEqual(7);
});

test('P3 quotas cost a stated number of statements', async () => {
  const home = await counted(father, HOUSEHOLD, { studentId: school.ids('安春')[0] });
  const mine = await counted(leader, MINE, { classId: school.third });

  expect(home.data.householdQuotas).toHaveLength(5);
  expect(mine.data.myQuotas).toHaveLength(3);
  expect(home.statements).toBe(6);
  expect(mine.statements).toBeLessThanOrEqual(7);
});

const CLASS = `query Q($classId: ID!) { classQuotas(classId: $classId) { quotas { id law } families { name done } } }`;
const STAFF = `query Q($schoolId: ID!) { staffQuotas(schoolId: $schoolId) { quotas { id classNames } } }`;
const MADE = `query Q($schoolId: ID!) { staffRecords(schoolId: $schoolId, month: "2026-11", category: "study", first: 100) { nodes { id words photos { id } } } }`;

test('P3 the households of a class of fourteen cost what those of a class of two cost', async () => {
  const many = await counted(leader, CLASS, { classId: school.third });
  const few = await counted(await school.staff('T002'), CLASS, { classId: school.second });

  expect([few.data.classQuotas.families.length, many.data.classQuotas.families.length]).toEqual([2, 14]);
  expect(many.statements).toBe(few.statements);
  expect(many.statements).toBe(7);
});

test('P3 the month of a teacher costs the same for one class and for two', async () => {
  const one = await counted(leader, STAFF, { schoolId: school.schoolId });
  const two = await counted(await school.staff('T002'), STAFF, { schoolId: school.schoolId });

  expect([one.data, two.data].map((data) => data.staffQuotas.quotas[0].classNames.length)).toEqual([1, 2]);
  expect(two.statements).toBe(one.statements);
  expect(two.statements).toBeLessThanOrEqual(7);
});

test('P3 the records behind a number cost the same for twenty and for forty', async () => {
  const maths = await school.staff('T002');
  const ask = () => counted(maths, MADE, { schoolId: school.schoolId });
  await times(20, () => school.save(maths, { words: '口算' }));
  const few = await ask();
  await times(20, () => school.save(maths, { words: '口算' }));
  const many = await ask();

  expect([few.data.staffRecords.nodes.length, many.data.staffRecords.nodes.length]).toEqual([20, 40]);
  expect(many.statements).toBe(few.statements);
  expect(many.statements).toBeLessThanOrEqual(6);
});

const BURDEN = `query Q($schoolId: ID!) { quotaBurden(schoolId: $schoolId) { schemes { isInForce groups { quotas { id asked } } } } }`;

test('P3 the burden of a school of sixteen pupils costs what that of five costs', async () => {
  const small = await api.world();
  const input = { schoolId: small.schoolId, preset: 'zhumadian-text', effectiveFrom: '2026-09-01' };
  const ADOPT = `mutation A($input: AdoptPresetInput!) { adoptPreset(input: $input) { id } }`;
  await small.administrator.ask(ADOPT, { input: { ...input, clientMutationId: randomUUID() } });
  const ask = (client: Client, schoolId: string) => counted(client, BURDEN, { schoolId });
  const homes = ({ data }: Awaited<ReturnType<typeof ask>>) =>
    data.quotaBurden.schemes[0].groups.at(-1).quotas.find(({ id }: { id: string }) => id === 'home-study').asked;
  // Once before, as the schemes of a school are read once and kept.
  await ask(small.administrator, small.schoolId);
  await ask(school.world.administrator, school.schoolId);
  const few = await ask(small.administrator, small.schoolId);
  const many = await ask(school.world.administrator, school.schoolId);

  expect([homes(few), homes(many)]).toEqual([5, 16]);
  expect(many.statements).toBe(few.statements);
  // Session, school, classes and schemes; term and its days; homes, their counts and pauses; staff, leaders, their counts; the units above.
  expect(many.statements).toBeLessThanOrEqual(14);
});

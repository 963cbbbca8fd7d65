import { randomUUID } from 'node:crypto';
import type { Client } from '../support/client';
import { EvidenceWorld } from '../support/evidence-world';
import { pause } from '../support/households';
import { type OwnApi, startOwnApi } from '../support/own-api';

const BURDEN = `query B($schoolId: ID!) { quotaBurden(schoolId: $schoolId) { month schemes { id title isInForce groups { id who
  monthly { captures leastMinutes mostMinutes } quotas { id name unit per atLeast law asked reached burden { captures leastMinutes mostMinutes } } } } } }`;
const ADOPT = `mutation Adopt($input: AdoptPresetInput!) { adoptPreset(input: $input) { id } }`;

let api: OwnApi;
let school: EvidenceWorld;
let leader: Client;

interface Quota {
  id: string;
  asked: number | null;
  reached: number | null;
}
interface Group {
  id: string;
  monthly: object;
  quotas: Quota[];
}
interface Scheme {
  id: string;
  isInForce: boolean;
  groups: Group[];
}

const burden = async (): Promise<{ month: string; schemes: Scheme[] }> =>
  (await school.world.administrator.ask(BURDEN, { schoolId: school.schoolId })).quotaBurden;
const groupIn = ({ groups }: Scheme, id: string): Group => groups.find((group) => group.id === id)!;
const counts = (scheme: Scheme): Record<string, (number | null)[]> =>
  Object.fromEntries(
    scheme.groups.flatMap(({ quotas }) => quotas.map(({ id, asked, reached }) => [id, [reached, asked]])),
  );

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-20T02:00:00Z');
  school = await EvidenceWorld.open(api);
  leader = await school.staff('T001');
}, 180_000);

afterAll(() => api.stop());

test('ZM-4 before a scheme is in force the office reads what its quotas cost in captures and minutes, per role', async () => {
  const { schemes } = await burden();
  const offered = schemes.find(({ id }) => id === 'zhumadian-reduced')!;

  expect(offered.isInForce).toBe(false);
  // 700 to 1600 seconds, rounded up.
  expect(groupIn(offered, 'GUARDIAN').monthly).toEqual({ captures: 5, leastMinutes: 12, mostMinutes: 27 });
  // Four photos: 60 + 80 to 320 seconds.
  expect(groupIn(offered, 'TEACHER sport').monthly).toEqual({ captures: 1, leastMinutes: 3, mostMinutes: 6 });
  expect(new Set(Object.values(counts(offered)).flat())).toEqual(new Set([null]));
});

test('ZM-4 of the scheme in force the estimate stands beside how many have done it, without a name', async () => {
  const father = await school.parent('安春', 'TERMS');
  for (let made = 0; made < 16; made++)
    await school.save(father, { category: 'sport', fields: [{ id: 'minutes', value: '20' }], words: '跳绳' });
  await school.give(await school.staff('T002'), ['安春'], 'listening');
  await pause(school, leader, '安秋', { lastOn: '2026-11-30' });
  const { month, schemes } = await burden();
  const [inForce] = schemes as [Scheme];

  expect([month, inForce.isInForce, schemes.filter((scheme) => scheme.isInForce)]).toEqual([
    '2026-11',
    true,
    [inForce],
  ]);
  expect(groupIn(inForce, 'GUARDIAN').monthly).toEqual({ captures: 10, leastMinutes: 37, mostMinutes: 107 });
  expect(groupIn(inForce, 'GUARDIAN').quotas[2]).toMatchObject({
    ...{ id: 'home-sport', name: '体育活动', unit: 'RECORD_OR_PHOTO', per: 'MONTH', atLeast: 16 },
    law: '《驻马店市小学生电子化综合素质评价报告单（册）实施方案》附件1 家长端',
    burden: { captures: 2, leastMinutes: 8, mostMinutes: 22 },
  });
  // Sixteen households, one of which takes no part; five teachers, two of them of Chinese and mathematics.
  expect(counts(inForce)).toMatchObject({
    ...{ 'home-sport': [1, 15], 'home-study': [0, 15], 'teach-flowers': [1, 5], 'teach-study': [0, 2] },
    ...{ 'teach-sport': [0, 1], 'teach-art': [0, 1] },
  });
});

test('ZM-4 put in force, the other scheme is the one that is counted', async () => {
  const input = { schoolId: school.schoolId, preset: 'zhumadian-reduced', effectiveFrom: '2026-11-20' };
  await school.world.administrator.ask(ADOPT, { input: { ...input, clientMutationId: randomUUID() } });
  const { schemes } = await burden();

  expect(schemes.map(({ id, isInForce }) => [isInForce, isInForce || id])).toEqual(
    expect.arrayContaining([
      [true, true],
      [false, 'zhumadian-text'],
    ]),
  );
  expect(groupIn(schemes[0]!, 'GUARDIAN').monthly).toEqual({ captures: 5, leastMinutes: 12, mostMinutes: 27 });
  expect(counts(schemes[0]!)['home-sport']).toEqual([1, 15]);
});

test('ZM-4 nobody but the offices that put schemes in force reads it', async () => {
  const variables = { schoolId: school.schoolId };
  expect(await leader.refusal(BURDEN, variables)).toBe('FORBIDDEN');
  expect(await (await school.parent('安春')).refusal(BURDEN, variables)).toBe('NOT_FOUND');
  expect(await api.guest().refusal(BURDEN, variables)).toBe('NOT_SIGNED_IN');
  const other = await EvidenceWorld.open(api);
  expect(await school.world.administrator.refusal(BURDEN, { schoolId: other.schoolId })).toBe('NOT_FOUND');
});

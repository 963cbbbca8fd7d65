import type { Client } from '../support/client';
import { evidenceRoster } from '../support/evidence-world';
import { JudgingSchool } from '../support/judging';
import { type OwnApi, startOwnApi } from '../support/own-api';

const OPEN_TERM = `mutation OpenTerm($input: OpenTermInput!) { openTerm(input: $input) { id } }`;
const HINTS = `query Hints($roundId: ID!, $studentId: ID!, $text: String!) {
  commentHints(roundId: $roundId, studentId: $studentId, text: $text) { likePercent hints { kind message } } }`;
const TEXT = '你把萝卜从种子养到开花，天天量、天天记，还教会了同桌。下学期把心里的好主意多说给大家听。';

let api: OwnApi;
let judging: JudgingSchool;
let leader: Client;
let round: string;

const hints = async (child: string, text: string) =>
  (await leader.ask(HINTS, { roundId: round, studentId: judging.id(child), text })).commentHints;

beforeAll(async () => {
  api = await startOwnApi();
  judging = await JudgingSchool.open(api, 'zhumadian-text', '2027-01-25T02:00:00Z');
  const { school } = judging;
  leader = await judging.staff('T001');
  const earlier = await judging.start(['homeroom'], { dueOn: '2027-01-29' });
  await judging.say(leader, earlier.homeroom!, '安春', { comment: `安春，${TEXT}` });
  const term = { schoolId: school.schoolId, schoolYear: 2026, semester: 2 };
  await (await api.operator()).ask(OPEN_TERM, { input: { ...term, startsOn: '2027-02-01', endsOn: '2027-07-09' } });
  await api.setClock('2027-02-03T02:00:00Z');
  await school.world.take(evidenceRoster());
  round = (await judging.start(['homeroom'], { dueOn: '2027-02-28' })).homeroom!;
}, 180_000);

afterAll(() => api.stop());

test('ZM-14 a text like the one of the last term about the same child is told with how much', async () => {
  const { likePercent, hints: told } = await hints('安春', `安春，${TEXT}`);

  expect(likePercent).toBe(100);
  expect(told).toEqual([
    { kind: 'LIKENESS', message: expect.stringMatching(/^和以前写给安春的评语有 100% 的文字相同/) },
  ]);
});

test('ZM-14 half of it new is half alike', async () => {
  // Of 17 + 20 characters, marks left out, the first 17 are the old ones.
  const { likePercent } = await hints(
    '安春',
    '你把萝卜从种子养到开花，天天量、天天记。这学期开始主持晨读，声音一次比一次响亮了呢。',
  );

  expect(likePercent).toBe(45);
});

test('ZM-14 what was written about another child in the last term is no likeness', async () => {
  expect(await hints('安夏', `安夏，${TEXT}`)).toEqual({ likePercent: 0, hints: [] });
});

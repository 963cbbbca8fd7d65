import { type Api, startApi } from '../../support/api';
import type { Client } from '../../support/client';
import { JudgingSchool, OPEN } from '../../support/judging';

let api: Api;
let leader: Client;

const PEER = { cooperation: 'often', helping: 'often', duty: 'often' };

beforeAll(async () => {
  api = await startApi();
});

const peersGiven = async (judging: JudgingSchool, child: string): Promise<string[]> => {
  const tasks = await judging.mine(await judging.school.pupil(child));
  return tasks
    .filter((task: { rater: string }) => task.rater === 'PEER')
    .map((task: { studentName: string }) => task.studentName);
};

/** Waits until what happens beside the request has happened. */
async function until(work: () => Promise<boolean>): Promise<void> {
  for (let tried = 0; tried < 100; tried++) {
    if (await work()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('It did not happen.');
}

test('a class with too few children who may evaluate each other starts no round of peers, and is told why', async () => {
  const judging = await JudgingSchool.open(api);
  leader = await judging.staff('T001');
  await judging.agreeing('安春', '安夏', '安秋');
  const { errors } = await leader.raw(OPEN, judging.opening(['peer', 'homeroom']));

  expect(errors?.[0]).toMatchObject({
    extensions: { code: 'RULE_BROKEN' },
    message: expect.stringContaining('班里现在有 3 名学生可以互评'),
  });
});

test('whose family agrees later is drawn then; of whose family takes it back nothing is asked or told any more', async () => {
  const judging = await JudgingSchool.open(api);
  leader = await judging.staff('T001');
  await judging.agreeing('安春', '安夏', '安秋', '安冬');
  const { peer } = await judging.start(['peer']);
  expect(await peersGiven(judging, '安春')).toHaveLength(3);

  await judging.agreeing('安梅');
  await until(async () => (await peersGiven(judging, '安梅')).length === 4);
  expect(await judging.round(leader, peer!)).toMatchObject({ total: 20 });
  expect(await peersGiven(judging, '安春')).toContain('安梅');

  for (const name of ['安春', '安秋', '安冬', '安梅'])
    await judging.say(await judging.school.pupil(name), peer!, '安夏', { steps: PEER });
  await judging.school.decide(await judging.school.parent('安夏'), '安夏', 'TERMS', 'WITHDRAWN');
  expect(await peersGiven(judging, '安夏')).toEqual([]);
  expect(await peersGiven(judging, '安春')).not.toContain('安夏');
  await judging.close(peer!);
  expect((await judging.child(leader, '安夏')).peerAverages).toEqual([]);
});

test('a class that shrank below the least group gets no averages', async () => {
  const judging = await JudgingSchool.open(api);
  leader = await judging.staff('T001');
  await judging.agreeing('安春', '安夏', '安秋', '安冬');
  const { peer } = await judging.start(['peer']);
  for (const name of ['安夏', '安秋'])
    await judging.say(await judging.school.pupil(name), peer!, '安春', { steps: PEER });
  await judging.close(peer!);

  expect((await judging.child(leader, '安春')).peerAverages).toEqual([]);
});

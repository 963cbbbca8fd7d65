import { type Api, startApi } from '../support/api';
import { A_GROUP, choose, choosing, groupOf, groupRoster, GROUPS, SET_GROUP } from '../support/class-groups';
import { EvidenceWorld } from '../support/evidence-world';

let api: Api;
let school: EvidenceWorld;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api, 'zhumadian-text', { roster: groupRoster() });
}, 120_000);

test('P3 a group and the groups of a school cost the same number of statements whatever is in them', async () => {
  const leader = await school.staff('T001');
  const office = school.world.administrator;
  const costs = async () => {
    await leader.ask(A_GROUP, { classId: school.third });
    await office.ask(GROUPS, { schoolId: school.schoolId });
    return [leader.statements, office.statements];
  };
  // The scheme is read once.
  await costs();
  const before = await costs();
  await choose(leader, school.third, '周数学', '吴体育', '郑音乐', '冯品德');
  await choose(leader, school.third, '周数学', '韩科学');
  expect([before, await costs()]).toEqual([
    [6, 7],
    [6, 7],
  ]);
});

test('P3 setting a group costs a stated number of statements', async () => {
  const leader = await school.staff('T001');
  await choose(leader, school.third, '周数学', '吴体育');
  const seen = await groupOf(leader, school.third);
  await leader.ask(SET_GROUP, choosing(seen, ['周数学', '郑音乐']));
  const one = leader.statements;
  await leader.ask(SET_GROUP, choosing(await groupOf(leader, school.third), []));
  expect([one, leader.statements]).toEqual([20, 20]);
});

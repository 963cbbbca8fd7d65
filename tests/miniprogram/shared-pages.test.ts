import { startApi } from '../support/api.js';
import { Weapp } from '../support/weapp.js';
import { signInOnWeapp } from '../support/weapp-steps.js';

test('DC-3 opens a shared class page at once after signing in', async () => {
  const api = await startApi();
  const world = await api.world();
  await world.staff('T001');
  const classId = await world.classId('三年级（1）班');
  const shared = new Weapp(api.url);
  await shared.launch(`/packages/teacher/pages/class/index?classId=${classId}`);
  await shared.see('把孩子做过的事');
  await signInOnWeapp(shared, `T001@${world.schoolCode}`);
  await shared.see('共 3 人');

  expect(shared.path).toBe('packages/teacher/pages/class/index');
  expect(shared.close()).toEqual([]);
});

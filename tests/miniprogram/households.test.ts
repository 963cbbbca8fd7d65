import { startApi } from '../support/api.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { pause } from '../support/households.js';
import { FRIDAY, weappOf } from '../support/phone-people.js';

describe('households that take no part, in WeChat', () => {
  test('ZM-1 shows who, why and until when, and ends it', async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    const house = await EvidenceWorld.open(api);
    const teacher = await house.staff('T001');
    await pause(house, teacher, '安夏', { reason: 'LEFT_BEHIND' });
    const app = await weappOf(teacher);
    await app.tap('三年级（1）班');
    await app.tap('暂不参加的家庭');
    await app.see('安夏家');
    await app.see('父母在外，老人照看');
    await app.see('11月27日至12月10日 · 王语文登记');
    await app.tap('安夏家，从今天起恢复参加');
    await app.see('班里的家庭现在都能参加。');
    expect(app.close()).toEqual([]);
  });
});

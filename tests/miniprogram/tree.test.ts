import { startApi } from '../support/api.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, weappOf } from '../support/phone-people.js';
import { HIGH, placesOf, treeDrawing, WIDE } from '../../miniprogram/src/features/moments/faces/tree-drawing.js';
import { branchesOf, grownOn } from '../../miniprogram/src/features/moments/faces/tree.rules.js';

const dimension = (name: string, slot: number, records: number) => ({ id: name, name, slot, records });
const course = (slot: number | null, count: number) => ({ slot, flowers: Array.from({ length: count }) });

describe('the tree of a younger pupil', () => {
  test('has a leaf for each record, and hangs each flower on the branch of its dimension', () => {
    const branches = branchesOf(
      [dimension('思想品德', 1, 2), dimension('学业水平', 2, 5)],
      [course(2, 3), course(2, 1), course(null, 2)],
    );
    expect(branches.map(({ name, leaves, blossoms }) => [name, leaves, blossoms])).toEqual([
      ['思想品德', 2, 2],
      ['学业水平', 5, 4],
    ]);
    expect(grownOn(branches)).toBe('7 片叶子 · 6 朵花');
  });

  test('says what there is, and is kind where there is nothing', () => {
    const [bare] = branchesOf([dimension('思想品德', 1, 0)], []);
    const [leafy] = branchesOf([dimension('思想品德', 1, 3)], []);
    const [flowering] = branchesOf([dimension('思想品德', 1, 0)], [course(1, 1)]);
    expect([grownOn([bare!]), grownOn([leafy!]), grownOn([flowering!])]).toEqual([
      '刚刚种下，记下第一件事就会发芽',
      '3 片叶子',
      '1 朵花',
    ]);
  });

  test.each([1, 2, 3, 4, 5, 6, 8])('has room for %i branches, each apart from the others', (count) => {
    const places = placesOf(count);
    expect(places).toHaveLength(count);
    for (const { x, y } of places) {
      expect([x > 40, x < WIDE - 40, y > 40, y < HIGH - 60]).toEqual([true, true, true, true]);
    }
    const apart = places.slice(1).map(({ x, y }, index) => Math.hypot(x - places[index]!.x, y - places[index]!.y));
    expect(Math.min(60, ...apart)).toBeGreaterThanOrEqual(60);
  });

  test('is the same for the same facts, and larger for more', () => {
    const tree = (records: number) => treeDrawing(branchesOf([dimension('思想品德', 1, records)], []));
    const leaves = (drawing: string) => decodeURIComponent(drawing).match(/rx='6'/g)?.length ?? 0;
    expect(tree(3)).toBe(tree(3));
    expect([leaves(tree(0)), leaves(tree(3)), leaves(tree(400))]).toEqual([0, 3, 40]);
  });

  test('stands on the home of the pupil in WeChat and opens the own growth', async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    const house = await EvidenceWorld.open(api);
    const parent = await house.parent('安春', 'TERMS', 'PHOTOS');
    await house.save(parent, { words: '读《小猪唏哩呼噜》', happenedOn: '2026-11-20' });
    await house.give(await house.staff('T001'), ['安春'], 'speaking');
    const app = await weappOf(await house.pupil('安春'));
    await app.see('安春的小树');
    await app.see('1 片叶子 · 1 朵花');
    await app.tap('学业水平，1 片叶子 · 1 朵花，看我的成长');
    await app.see('记在哪些方面');
    expect(app.close()).toEqual([]);
  });
});

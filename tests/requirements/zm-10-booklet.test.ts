import { type Api, startApi } from '../support/api';
import { Booklets, CHILD_REPORTS, VERIFY } from '../support/booklet-world';
import { EvidenceWorld } from '../support/evidence-world';

let api: Api;
let school: EvidenceWorld;
let books: Booklets;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  books = new Booklets(school);
}, 120_000);

const AREAS = ['study', 'humanity', 'art', 'practice'];

test('ZM-10 the booklet is complete by the weights, is published as versions that nothing changes, and hides what is withdrawn', async () => {
  const leader = await school.staff('T001');
  const father = await school.parent('安春', 'TERMS', 'PHOTOS');

  // Nobody has recorded anything. No classmate's family agrees, so that peers (5) do not apply: 0 of 95.
  const empty = await books.report(leader);
  expect([empty.state, empty.completeness, empty.qualified]).toEqual(['COLLECTING', 0, false]);
  expect(empty.sections.find((one: { id: string }) => one.id === 'peer-evaluation').due).toBe(0);
  expect(empty.missing.map((one: { sectionId: string }) => one.sectionId)).toEqual([
    'class-photo',
    ...['academic', 'humanity', 'sport', 'art', 'practice', 'flowers', 'results', 'subject-evaluations'],
    ...['homeroom-comment', 'guardian-message', 'self-evaluation', 'body'],
  ]);

  // Four areas at 8 and the flowers at 5 are 37 of 95: 38.947… per cent.
  const photoIds = [await school.photo(father)];
  const first = await school.save(father, { category: 'study', photoIds });
  for (const category of AREAS.slice(1)) await school.save(father, { category });
  await school.give(leader, ['安春']);
  const filled = await books.report(leader);
  expect(filled.completeness).toBe(3894);

  // A family sees how far it is and what it owes itself, no content before publishing.
  const collecting = await books.report(father);
  expect(collecting.completeness).toBe(3894);
  expect(collecting.sections.flatMap((one: { moments: [] }) => one.moments)).toEqual([]);
  expect(collecting.missing.every((one: { by: string }) => ['FAMILY', 'STUDENT'].includes(one.by))).toBe(true);
  expect(collecting.missing.map((one: { sectionId: string }) => one.sectionId)).toContain('guardian-message');

  // Published without a look: refused. Then checked and published.
  const [id] = school.ids('安春');
  expect((await books.publish(leader, '安春')).refused).toMatchObject([{ studentId: id, code: 'RULE_BROKEN' }]);
  expect(await books.issue(leader, '安春', '安夏')).toMatchObject({ done: school.ids('安春', '安夏'), refused: [] });
  const published = await books.report(father);
  expect([published.state, published.version.number, published.isLive]).toEqual(['PUBLISHED', 1, false]);
  const photo = (report: { sections: { id: string; moments: { photos: object[] }[] }[] }) =>
    report.sections.find((one) => one.id === 'academic')!.moments[0]!.photos[0];
  expect(photo(published)).toMatchObject({ withdrawn: false, url: expect.stringContaining('/photos/') });

  // Nothing changed: no second version. What changes later is not in the version, but is the next one.
  expect((await books.publish(leader, '安春')).refused).toMatchObject([{ code: 'RULE_BROKEN' }]);
  await school.save(father, { category: 'sport', fields: [{ id: 'minutes', value: '20' }], words: '跳绳' });
  const same = await books.report(father);
  expect([same.completeness, same.version.hash]).toEqual([3894, published.version.hash]);
  expect((await books.publish(leader, '安春')).done).toEqual([id]);
  // 45 of 95.
  const corrected = await books.report(father);
  expect([corrected.state, corrected.version.number, corrected.completeness]).toEqual(['CORRECTED', 2, 4736]);

  // The old page is genuine and superseded, for anybody and without a name.
  const { verifyReport } = await api.guest().ask(VERIFY, { code: published.version.code.toLowerCase() });
  expect(verifyReport).toEqual({ genuine: true, superseded: true, version: published.version });
  expect((await api.guest().ask(VERIFY, { code: 'AAAAAAAAAAAA' })).verifyReport).toEqual({
    ...{ genuine: false, superseded: false, version: null },
  });

  // A photo withdrawn later leaves its hash.
  await school.withdraw(father, first.id);
  expect(photo(await books.report(father))).toMatchObject({ withdrawn: true, url: null, thumbUrl: null });
  expect((await father.ask(CHILD_REPORTS, { studentId: id })).childReports).toMatchObject([
    { state: 'CORRECTED', stateName: '已更正', completeness: 4736 },
  ]);
}, 120_000);

test('ZM-10 a family that refused everything has a booklet without photos, and what does not apply leaves the denominator', async () => {
  const leader = await school.staff('T001');
  const father = await school.parent('安冬');
  for (const kind of ['TERMS', 'PHOTOS']) await school.decide(father, '安冬', kind, 'REFUSED');
  await school.give(leader, ['安冬']);

  // Class photo 5, message 5, self 5, peers 5 and body measures 5 leave: the flowers are 5 of 75.
  const report = await books.report(leader, '安冬');
  expect(report.completeness).toBe(666);
  const due = Object.fromEntries(report.sections.map((one: { id: string; due: number }) => [one.id, one.due]));
  expect(due).toMatchObject({ 'class-photo': 0, 'guardian-message': 0, 'self-evaluation': 0, body: 0, flowers: 1 });
  expect((await books.issue(leader, '安冬')).refused).toEqual([]);
  expect((await books.report(father, '安冬')).state).toBe('PUBLISHED');
});

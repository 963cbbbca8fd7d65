import { randomUUID } from 'node:crypto';
import { type Api, startApi } from '../../support/api';
import { Booklets, PUBLISH } from '../../support/booklet-world';
import { EvidenceWorld } from '../../support/evidence-world';
import { REDEEM } from '../../support/families';

let api: Api;
let school: EvidenceWorld;
let books: Booklets;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  books = new Booklets(school);
});

test('ZM-10 everything that was checked is published at once; what cannot be is named with its reason and stops nobody', async () => {
  const everybody = [...school.pupils.keys()].filter((name) => name.startsWith('安'));
  const [unchecked, unchanged, own, ...others] = everybody as [string, string, string, ...string[]];
  const leader = await school.staff('T001');
  await books.issue(leader, unchanged);
  await leader.ask(REDEEM, { input: { code: await school.code(`${own}父`, own) } });

  const checked = await books.check(leader, own, ...others);
  expect(checked.done.sort()).toEqual(school.ids(...others).sort());
  expect(checked.refused).toEqual([
    { studentId: school.ids(own)[0], code: 'FORBIDDEN', message: '自己孩子的报告单（册），请别的老师检查和发布。' },
  ]);

  const published = await books.publish(leader, ...everybody);
  expect(published.done.sort()).toEqual(school.ids(...others).sort());
  expect(published.refused).toEqual([
    { studentId: school.ids(unchecked)[0], code: 'RULE_BROKEN', message: '这份还没有检查，请先检查再发布。' },
    {
      ...{ studentId: school.ids(unchanged)[0], code: 'RULE_BROKEN' },
      message: '和已经发布的一版相比没有变化，不用再发布。',
    },
    { studentId: school.ids(own)[0], code: 'FORBIDDEN', message: '自己孩子的报告单（册），请别的老师检查和发布。' },
  ]);

  const { reports } = await books.ofClass(leader);
  const states = Object.fromEntries(
    reports.map((row: { studentName: string; state: string; version: { number: number } | null }) => [
      row.studentName,
      [row.state, row.version?.number ?? null],
    ]),
  );
  expect(states).toEqual({
    [unchecked]: ['COLLECTING', null],
    [own]: ['COLLECTING', null],
    ...Object.fromEntries([unchanged, ...others].map((name) => [name, ['PUBLISHED', 1]])),
  });
});

test('a class may be sent again under the same key: every child is answered and gets one version', async () => {
  const leader = await school.staff('T001');
  const names = ['安冬', '安梅', '安兰'];
  await school.give(leader, names);
  const input = { classId: school.third, studentIds: school.ids(...names), clientMutationId: randomUUID() };
  const first = (await leader.ask(PUBLISH, { input })).publishReports;
  const second = (await leader.ask(PUBLISH, { input })).publishReports;

  expect(first).toEqual({ done: school.ids(...names), refused: [] });
  expect(second).toEqual(first);
  for (const name of names) expect((await books.report(leader, name)).version.number).toBe(2);
});

import { type Api, startApi } from '../support/api';
import { VERIFY } from '../support/booklet-world';
import type { Client } from '../support/client';
import { CollectedTerm } from '../support/collected-term';
import { SAVE } from '../support/evidence-world';

let api: Api;
let term: CollectedTerm;
let leader: Client;
let father: Client;

beforeAll(async () => {
  api = await startApi();
  term = await CollectedTerm.open(api);
  leader = await term.leader();
  father = await term.school.parent('安春');
  await term.collect('安春');
  for (const kind of ['TERMS', 'PHOTOS']) await term.school.decide(father, '安春', kind, 'WITHDRAWN');
}, 240_000);

interface Section {
  id: string;
  due: number;
  moments: { photos: object[] }[];
  results: { subject: string; level: string }[];
  voices: { title: string; comment: string }[];
}

const shownIn = (report: { sections: Section[] }, id: string) => report.sections.find((one) => one.id === id)!;
const photosIn = ({ sections }: { sections: Section[] }) =>
  sections.flatMap(({ moments }) => moments.flatMap(({ photos }) => photos));

test('OP-12 of a family that has said no the booklet keeps roll data, levels and comments, and no photo', async () => {
  const report = await term.books.report(leader);

  expect([report.studentName, photosIn(report)]).toEqual(['安春', []]);
  expect(shownIn(report, 'results').results.map(({ subject, level }) => `${subject} ${level}`)).toEqual([
    ...['语文 优秀', '数学 良好', '音乐 良好', '体育 良好', '思想品德 良好'],
  ]);
  expect(shownIn(report, 'homeroom-comment').voices).toMatchObject([{ comment: expect.stringMatching(/^你认真负责/) }]);
  // What only a home, a camera or classmates could bring is asked of nobody.
  expect(
    ['class-photo', 'guardian-message', 'self-evaluation', 'peer-evaluation', 'body'].map(
      (id) => shownIn(report, id).due,
    ),
  ).toEqual([0, 0, 0, 0, 0]);
});

test('OP-12 what is published then shows no photo either, and tells nobody outside whose it is', async () => {
  expect((await term.books.issue(leader, '安春')).refused).toEqual([]);
  const report = await term.books.report(father);
  expect([report.state, photosIn(report)]).toEqual(['PUBLISHED', []]);

  const { verifyReport } = await api.guest().ask(VERIFY, { code: report.version.code });
  expect([verifyReport.genuine, JSON.stringify(verifyReport).includes('安春')]).toEqual([true, false]);
});

test('OP-12 the child is tagged on no photo, and nothing more is recorded at home', async () => {
  const { school } = term;
  const studentIds = school.ids('安春');
  const photo = school.input({
    studentIds,
    happenedOn: '2027-02-09',
    as: 'TEACHER',
    photoIds: [await school.photo(leader)],
  });
  expect(await leader.refusal(SAVE, { input: photo })).toBe('RULE_BROKEN');
  expect(await father.refusal(SAVE, { input: school.input({ studentIds, happenedOn: '2027-02-09' }) })).toBe(
    'RULE_BROKEN',
  );
});

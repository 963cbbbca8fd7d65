import { hotListsOf } from '../../../scripts/benching/operations.mjs';
import { startApi } from '../../support/api';
import type { Client } from '../../support/client';
import { JudgingSchool } from '../../support/judging';
import { MeasureWorld } from '../../support/measure-world';

/** What each hot list costs as released clients ask it: the session and at most six more. */
const STATEMENTS: Record<string, number> = {
  timeline: 7,
  'class-grid': 4,
  'class-flowers': 7,
  'verify-inbox': 6,
  'month-quotas': 6,
  'class-quotas': 7,
  'comments-desk': 4,
  'results-grid': 7,
};

test('P3 the released documents of the hot lists cost a stated number of statements', async () => {
  const judging = await JudgingSchool.open(await startApi());
  const { school, classId } = judging;
  const [leader, father, pupil] = [
    await school.staff('T001'),
    await school.parent('安春', 'TERMS', 'PHOTOS'),
    await school.pupil('安春'),
  ];
  const rounds = await judging.start(['homeroom']);
  await judging.say(leader, rounds.homeroom!, '安春', {
    comment: '这学期你课堂上常常举手，作业一天比一天整齐，还主动帮同桌讲题。',
  });
  await new MeasureWorld(school).save(leader, [{ child: '安春', mark: 9000 }]);
  await school.save(father, { category: 'art', photoIds: [await school.photo(father)] });
  const waiting = {
    category: 'sport',
    fields: [{ id: 'minutes', value: '20' }],
    photoIds: [await school.photo(pupil)],
  };
  await school.save(pupil, waiting);
  await school.give(leader, ['安春']);

  const room = { schoolId: school.schoolId, classId, roundId: rounds.homeroom!, teacher: leader };
  const lists = hotListsOf([{ ...room, families: [{ token: father, studentId: judging.id('安春') }] }]);
  const counts: Record<string, number> = {};
  for (const { name, query, asked } of lists) {
    const [{ token: client, variables }] = asked as [{ token: Client; variables: Record<string, unknown> }];
    // Once before, as what a server keeps of a school is read once.
    await client.ask(query, variables);
    await client.ask(query, variables);
    counts[name] = client.statements;
  }

  expect(counts).toEqual(STATEMENTS);
});

import type { Client } from '../../support/client';
import { EvidenceWorld } from '../../support/evidence-world';
import { pause } from '../../support/households';
import { letItBe, messagesOf, saidOn } from '../../support/inbox';
import { type OwnApi, startOwnApi } from '../../support/own-api';

let api: OwnApi;
let school: EvidenceWorld;
let leader: Client;
let father: Client;
let mother: Client;

const linesOn = async (client: Client, day: string) =>
  (await messagesOf(client)).filter((one) => one.day === day).flatMap(({ lines }) => lines);

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-09-01T02:00:00Z');
  school = await EvidenceWorld.open(api);
  leader = await school.staff('T001');
  father = await school.parent('安春');
  mother = await school.mother();
}, 180_000);

afterAll(() => api.stop());

describe('what a family is asked about the child’s data', () => {
  const OPEN = (child: string, count: number) =>
    `${child} “信息的使用”有 ${count} 项没有回答，同意、不同意都可以 2026-09-14`;

  test('is spoken of in the second week of the term, to both guardians, until its last day', async () => {
    await letItBe(api, '2026-09-07T02:00:00Z');
    expect(await messagesOf(father)).toEqual([]);
    await letItBe(api, '2026-09-08T02:00:00Z');

    expect(await saidOn(father, '2026-09-08')).toEqual([OPEN('安春', 3)]);
    expect(await saidOn(mother, '2026-09-08')).toEqual([OPEN('安春', 3)]);
    expect((await linesOn(father, '2026-09-08'))[0]).toMatchObject({ door: 'CONSENTS', daysLeft: 7 });
  });

  test('a no is an answer as well as a yes; one guardian answers for both; a child below fourteen is not asked', async () => {
    const pupil = await school.pupil('安夏');
    const other = await school.parent('安夏');
    await school.decide(father, '安春', 'TERMS', 'REFUSED');
    for (const kind of ['TERMS', 'PHOTOS', 'DISPLAY']) await school.decide(other, '安夏', kind, 'GRANTED');
    await letItBe(api, '2026-09-12T02:00:00Z');

    expect(await saidOn(mother, '2026-09-12')).toEqual([OPEN('安春', 2)]);
    expect(await saidOn(other, '2026-09-12')).toEqual([]);
    expect(await saidOn(pupil, '2026-09-12')).toEqual([]);
  });

  test('a household that takes no part is not asked', async () => {
    const away = await school.parent('安秋');
    await pause(school, leader, '安秋', { lastOn: '2026-09-30' });
    await letItBe(api, '2026-09-14T02:00:00Z');

    expect(await saidOn(away, '2026-09-14')).toEqual([]);
    expect(await saidOn(father, '2026-09-14')).toEqual([OPEN('安春', 2)]);
  });

  test('after its last day nobody is asked again', async () => {
    await letItBe(api, '2026-09-15T02:00:00Z');

    expect(await saidOn(father, '2026-09-15')).toEqual([]);
  });
});

describe('a returned record', () => {
  let recordId: string;
  let ofTeacher: string;
  const returned = async (client: Client, day: string) =>
    (await linesOn(client, day)).filter(({ door }) => door === 'RECORD' || door === 'CLASS_RECORD');

  beforeAll(async () => {
    await api.setClock('2026-09-18T02:00:00Z');
    const at = { category: 'practice', happenedOn: '2026-09-17' };
    const parent = await school.parent('安夏');
    ({ id: recordId } = await school.save(parent, {
      ...at,
      studentIds: school.ids('安夏'),
      words: '择菜',
      photoIds: await school.photos(parent, 1),
    }));
    await api.rows(
      `update evidence_record set state = 'RETURNED', reviewed_at = '2026-09-18 02:00:00.000', reviewer_id = recorder_id where id = '${recordId}'`,
    );
    const sport = await school.staff('T003');
    ({ id: ofTeacher } = await school.save(sport, {
      studentIds: school.ids('安夏'),
      category: 'sport',
      happenedOn: '2026-09-17',
      words: '跳绳',
      photoIds: await school.photos(sport, 1),
      as: 'TEACHER',
    }));
    await api.rows(
      `update evidence_record set state = 'RETURNED', reviewed_at = '2026-09-18 02:00:00.000', reviewer_id = recorder_id where id = '${ofTeacher}'`,
    );
  });

  test('is spoken of the next morning, to who wrote it, and opens it', async () => {
    await letItBe(api, '2026-09-19T02:00:00Z');

    const parent = await school.parent('安夏');
    expect(await returned(parent, '2026-09-19')).toMatchObject([
      {
        studentName: '安夏',
        door: 'RECORD',
        subjectId: recordId,
        words: '一条社会实践的记录请改一改再交',
        lastOn: '2026-09-25',
        daysLeft: 7,
      },
    ]);
    expect(await returned(await school.staff('T003'), '2026-09-19')).toMatchObject([
      { studentName: null, door: 'CLASS_RECORD', subjectId: ofTeacher, lastOn: '2026-09-25' },
    ]);
    expect(await linesOn(await school.staff('T002'), '2026-09-19')).toEqual([]);
  });

  test('that is taken back is not spoken of any more; the other is', async () => {
    await school.withdraw(await school.parent('安夏'), recordId);
    await letItBe(api, '2026-09-23T02:00:00Z');

    expect(await returned(await school.parent('安夏'), '2026-09-23')).toEqual([]);
    expect(await returned(await school.staff('T003'), '2026-09-23')).toHaveLength(1);
  });

  test('is not spoken of after its last day', async () => {
    await letItBe(api, '2026-09-26T02:00:00Z');

    expect(await returned(await school.staff('T003'), '2026-09-26')).toEqual([]);
  });
});

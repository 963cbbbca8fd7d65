import { Booklets } from '../support/booklet-world';
import type { Client } from '../support/client';
import { evidenceRoster, EvidenceWorld, PUPILS, THIRD } from '../support/evidence-world';
import { END, ending, grant } from '../support/exemptions';
import { JudgingSchool } from '../support/judging';
import { MeasureWorld } from '../support/measure-world';
import { type OwnApi, startOwnApi } from '../support/own-api';
import { sheetByHand } from '../support/sheet-oracle';
import { fractions, FREEZE, freezing, SCHOOL_SHEET } from '../support/sheet-world';
import { studentsSheet } from '../support/small-roster';

const [STARTS, ENDS] = ['2026-11-23', '2026-11-27'] as const;
const AREAS = ['study', 'humanity', 'art', 'practice'];
const PAUSE = `mutation Pause($input: PauseHouseholdInput!) { pauseHousehold(input: $input) { __typename } }`;
const STEPS = { goal: 'always', habit: 'often', kind: 'always', exercise: 'sometimes', housework: 'trying' };

let api: OwnApi;
let school: EvidenceWorld;
let judging: JudgingSchool;

const at = (day: string) => api.setClock(`${day}T02:00:00Z`);
const use = (client: Client) => client.ask('{ myDevices { id } }');

beforeAll(async () => {
  api = await startOwnApi();
  await at('2026-11-23');
  school = await EvidenceWorld.open(api, 'zhumadian-text', { term: [STARTS, ENDS] });
  judging = JudgingSchool.in(api, school);
}, 120_000);

afterAll(() => api.stop());

/** The fractions of the sheet, and the same by hand. */
async function both(): Promise<[Record<string, string>, Record<string, string>]> {
  await api.settle();
  const { schoolSheet } = await school.world.administrator.ask(SCHOOL_SHEET, { schoolId: school.schoolId });
  const term = { schoolId: school.schoolId, termId: school.world.termId, startsOn: STARTS, endsOn: ENDS };
  return [fractions(schoolSheet), await sheetByHand(api.rows, term)];
}

/** Three of each area, of sport by records alone; one less of art where it is to be too little. */
async function recordAtHome(client: Client, child: string, art: number): Promise<void> {
  const about = { studentIds: school.ids(child), happenedOn: '2026-11-24' };
  for (const category of AREAS) {
    const photoIds = await school.photos(client, category === 'art' ? art : 3);
    await school.save(client, { ...about, category, photoIds });
  }
  for (let made = 0; made < 3; made++)
    await school.save(client, {
      ...about,
      ...{ category: 'sport', words: `跳绳 ${made}`, fields: [{ id: 'minutes', value: '20' }] },
    });
}

async function speakAtHome(client: Client, child: string, rounds: Record<string, string>): Promise<void> {
  await judging.say(client, rounds.guardian!, child, { comment: '你长大了，爸爸很高兴。' });
  await judging.say(client, rounds.self!, child, { steps: STEPS, comment: '我会系鞋带了。' });
  await new MeasureWorld(school).saveBody(client, child, 13_120, 2790);
}

test('ZM-11 all five rates equal a count from the raw rows, through a term with arrivals, leavers and refusals', async () => {
  const full = await school.parent('安春', 'TERMS', 'PHOTOS');
  const short = await school.parent('安夏', 'TERMS', 'PHOTOS');
  await school.decide(await school.parent('安冬'), '安冬', 'TERMS', 'REFUSED');
  await use(await school.pupil('安秋'));
  const rounds = await judging.start(['teacher', 'guardian', 'self'], { dueOn: ENDS });
  await at('2026-11-25');
  await recordAtHome(full, '安春', 3);
  await recordAtHome(short, '安夏', 2);
  await speakAtHome(full, '安春', rounds);
  await speakAtHome(short, '安夏', rounds);
  const sport = await school.staff('T003');
  const photoIds = await school.photos(sport, 1);
  await school.save(sport, {
    category: 'sport',
    happenedOn: '2026-11-25',
    photoIds,
    fields: [{ id: 'minutes', value: '20' }],
  });
  const children = [...school.pupils.keys()].filter((name) => name.startsWith('安'));
  for (const child of children)
    await judging.say(sport, rounds.teacher!, child, {
      ...{ course: '体育', steps: { learning: 'often' }, comment: '体育课上跑得快，跳绳跳得稳，常常帮助同学。' },
    });
  const leader = await school.staff('T001');
  await new Booklets(school).issue(leader, '安春', '安夏');
  await api.rows(`update growth_report_version set qualified = 1 where school_id = '${school.schoolId}' and report_id =
    (select id from growth_report where student_id = '${school.ids('安春')[0]}')`);

  // While it runs nothing of the term's end is asked; what counts already counts.
  await at('2026-11-28');
  const [sheet, byHand] = await both();
  expect(sheet).toEqual(byHand);
  expect(sheet).toMatchObject({ ACCOUNTS: '4/16', TEACHERS: '1/5', HOUSEHOLDS: '1/15', BOOKLETS: '1/16' });

  // OP-7: of the home that has one photo of art too few, art is not asked where the child is exempt on the last day.
  await at('2026-11-26');
  const { exemptions } = await grant(school, leader, '安夏 CATEGORY art', { lastOn: '2026-12-31' });
  await at('2026-11-28');
  const [without, withoutByHand] = await both();
  expect(without).toEqual(withoutByHand);
  expect(without).toMatchObject({ TEACHERS: '1/5', HOUSEHOLDS: '2/15' });
  await at('2026-11-26');
  await leader.ask(END, ending(exemptions[0]));

  // One household cannot take part until the end of the year; one leaves and one arrives within the term: the roll of the last day counts, on both sides.
  await at('2026-11-26');
  const pause = { studentId: school.ids('安江')[0], reason: 'NO_SMARTPHONE', lastOn: '2026-12-31' };
  await leader.ask(PAUSE, { input: { ...pause, clientMutationId: 'one-household-1' } });
  const guardians: [string, string, string][] = [['安来父', '父亲', '19900030000']];
  const arrived = { ...PUPILS[0]!, name: '安来', sequence: 400, seat: 20, className: THIRD, guardians };
  const roster = evidenceRoster().slice(0, -1);
  await school.world.take([...roster, studentsSheet([...PUPILS.filter(({ name }) => name !== '安夏'), arrived])]);
  await use(full);
  await at('2026-11-28');
  const [later, again] = await both();
  expect(later).toEqual(again);
  // 安来 has no evaluation, so that the teacher of sport has not evaluated everybody any more.
  expect(later).toMatchObject({ ACCOUNTS: '3/16', TEACHERS: '0/5', HOUSEHOLDS: '1/14', BOOKLETS: '1/16' });

  // OP-7: of whom an exemption from sport holds on the last day, the teacher of sport is not waited for.
  await at('2026-11-26');
  const named = `select s.id from student s join person p on p.id = s.person_id where p.name = '安来'`;
  school.pupils.set('安来', String((await api.rows(`${named} and s.school_id = '${school.schoolId}'`))[0]!.id));
  await grant(school, leader, '安来 SUBJECT sport', { lastOn: '2026-12-31' });
  await at('2026-11-28');
  const [exempt, counted] = await both();
  expect(exempt).toEqual(counted);
  expect(exempt).toMatchObject({ TEACHERS: '1/5', HOUSEHOLDS: '1/14' });

  // Freezing it stands in the audit log.
  await school.world.administrator.ask(FREEZE, freezing(school.schoolId, school.world.termId));
  const frozen = `select id from audit_entry where school_id = '${school.schoolId}' and action = 'oversight.sheet-frozen'`;
  expect(await api.rows(frozen)).toHaveLength(1);
}, 300_000);

import type { Actor } from '../../api/src/kernel/actor.js';
import type { Change, Context } from '../../api/src/kernel/context.js';
import { change } from '../../api/src/kernel/unit-of-work.js';
import { startPhoto } from '../../api/src/modules/evidence/index.js';
import { PhotoState } from '../../api/src/modules/evidence/photo.entity.js';
import { findUnitByCode, Stage } from '../../api/src/modules/organisation/index.js';
import { commitRosterFolder } from '../../api/src/modules/people/index.js';
import { decideConsent } from '../../api/src/modules/privacy/actions/decide-consent.js';
import { ConsentDecision, ConsentKind } from '../../api/src/modules/privacy/consent.rules.js';
import { adoptPreset } from '../../api/src/modules/schemes/index.js';
import { openHouse, type House } from '../api/kernel/house';
import { evidenceRoster } from './evidence-world';

/** Somebody who records, with the children whom they record about. */
export interface Player {
  actor: Partial<Actor>;
  personId: string;
  children: string[];
}

/** A house with one school in it, and five people who record there, spoken to without a door. */
export interface CaptureHouse {
  house: House;
  schoolId: string;
  classId: string;
  players: Player[];
}

const NOBODY = '0'.repeat(16);

/** Runs an action and answers what it answered. */
export const run = <T>(ctx: Context, action: (unit: Change) => Promise<T>): Promise<T> =>
  change(ctx, action, async (_, done) => done);

/** A photo of somebody's that has arrived; its picture does not matter here. */
export async function readyPhoto({ house, schoolId }: CaptureHouse, ctx: Context): Promise<string> {
  const { id } = await run(ctx, (unit) => startPhoto(unit, { schoolId }));
  await house.ctx.db
    .updateTable('photo')
    .set({ state: PhotoState.READY, image_hash: 'a'.repeat(64) })
    .where('id', '=', id)
    .execute();
  return id;
}

async function peopleOf(house: House, schoolId: string) {
  const { db } = house.ctx;
  const persons = await db.selectFrom('person').select(['id', 'name']).where('school_id', '=', schoolId).execute();
  const students = await db
    .selectFrom('student')
    .select(['id', 'person_id'])
    .where('school_id', '=', schoolId)
    .execute();
  const person = (name: string) => persons.find((row) => row.name === name)!.id;
  const student = (name: string) => students.find((row) => row.person_id === person(name))!.id;
  return { person, student };
}

/** A father of two in one class, another father, a pupil, the homeroom teacher and a subject teacher. */
export async function openCaptureHouse(): Promise<CaptureHouse> {
  const house = await openHouse();
  house.clock.set(Date.UTC(2026, 10, 23, 2));
  const sheets = evidenceRoster().map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes) }));
  const wanted = { code: 'capture', name: '记录小学', stage: Stage.PRIMARY };
  await commitRosterFolder(house.ctx, wanted, sheets, { skipRefused: false, joinTeacherParents: [] });
  const school = (await findUnitByCode(house.ctx, 'capture'))!;
  const { person, student } = await peopleOf(house, school.id);
  const { id: classId } = await house.ctx.db
    .selectFrom('school_class')
    .innerJoin('appointment as a', 'a.class_id', 'school_class.id')
    .select('school_class.id')
    .where('a.person_id', '=', person('王语文'))
    .executeTakeFirstOrThrow();
  const place = { schoolId: school.id, classId };
  const child = (personName: string, name: string) => ({
    ...place,
    personId: person(personName),
    studentId: student(name),
  });
  const teaching = (name: string) => [{ ...place, personId: person(name) }];
  const office = { appointmentId: NOBODY, role: 'HOMEROOM_TEACHER', unitId: school.id, unitPath: school.path };
  const all = ['安春', '安夏', '安秋'].map(student);
  const actors: [string, string[], Partial<Actor>][] = [
    ['安春父', all.slice(0, 2), { guards: [child('安春父', '安春'), child('安春父', '安夏')] }],
    ['安秋父', all.slice(2), { guards: [child('安秋父', '安秋')] }],
    ['安春', all.slice(0, 1), { self: [child('安春', '安春')] }],
    ['王语文', all, { teaching: teaching('王语文'), offices: [{ ...office, personId: person('王语文'), classId }] }],
    ['周数学', all, { teaching: teaching('周数学') }],
  ];
  const players = actors.map(([name, children, actor]) => ({
    ...{ personId: person(name), children },
    actor: { identityId: NOBODY, ...actor },
  }));
  const made = { house, schoolId: school.id, classId, players };
  await settle(made);
  return made;
}

/** A scheme in force and every consent given. */
async function settle({ house, schoolId, players }: CaptureHouse): Promise<void> {
  const adoption = { schoolId, preset: 'zhumadian-text', effectiveFrom: '2026-09-01' };
  const [led] = players[3]!.actor.offices!;
  const offices = [{ ...led!, role: 'SCHOOL_ADMINISTRATOR', classId: null }];
  await run(house.as({ identityId: NOBODY, offices }), (unit) => adoptPreset(unit, adoption));
  for (const player of players.slice(0, 2))
    for (const studentId of player.children)
      for (const kind of [ConsentKind.TERMS, ConsentKind.PHOTOS])
        await run(house.as(player.actor), (unit) =>
          decideConsent(unit, { studentId, kind, decision: ConsentDecision.GRANTED }),
        );
}

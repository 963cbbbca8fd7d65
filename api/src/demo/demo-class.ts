import type { Context } from '../kernel/context.js';
import { findUnitByCode } from '../modules/organisation/index.js';
import { findClasses, findClassStudents, presentClasses } from '../modules/people/index.js';
import { signedInOnce } from './act-as.js';
import type { DemoWorld } from './world.js';

/** A class of the demo world with its pupils. */
export interface DemoClass {
  schoolId: string;
  classId: string;
  /** Ids by seat number. */
  pupils: Map<number, string>;
  /** Signs its people in, each once. */
  who: (account: string) => Promise<Context>;
}

/** Finds a class by the code of its school and its name. */
export async function findDemoClass(
  ctx: Context,
  world: DemoWorld,
  wanted: { school: string; class: string },
): Promise<DemoClass> {
  const who = signedInOnce(ctx, world.password);
  const school = await findUnitByCode(ctx, wanted.school);
  const office = await who(`${world.administrator}@${wanted.school}`);
  const classes = presentClasses(ctx, await findClasses(office, school!.id));
  const schoolClass = classes.find((row) => row.name === wanted.class)!;
  const place = { id: schoolClass.id, school_id: school!.id };
  const rows = await findClassStudents(office, place, '', { first: 100, after: null });
  const pupils = new Map(rows.map((row) => [row.seat_number ?? 0, row.student_id!]));
  return { schoolId: school!.id, classId: place.id, pupils, who };
}

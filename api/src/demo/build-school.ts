import type { Context } from '../kernel/context.js';
import type { LegalDate } from '../kernel/time.js';
import { openStaffAccounts, prepareStaffAccounts } from '../modules/accounts/index.js';
import { findUnitByCode, openTerm, openUnit, PLATFORM_CODE, UnitKind } from '../modules/organisation/index.js';
import { commitRosterFolder } from '../modules/people/index.js';
import { adoptPreset } from '../modules/schemes/index.js';
import { actAs, run } from './act-as.js';
import { readRosterFolder, type DemoWorld } from './world.js';

type School = DemoWorld['schools'][number];

/** A term in which a demo school is at work. */
export interface DemoTerm {
  schoolYear: number;
  semester: number;
  startsOn: LegalDate;
  endsOn: LegalDate;
}

/** The id of a unit of the demo world. */
export async function idOf(ctx: Context, code: string): Promise<string> {
  const unit = await findUnitByCode(ctx, code);
  if (!unit) throw new Error(`The demo world names a unit ${code} before it is opened.`);
  return unit.id;
}

/** Opens a school with a term, its roster, some accounts of staff, and a scheme in force since the term began. */
export async function buildSchool(ctx: Context, world: DemoWorld, school: School, term: DemoTerm) {
  const { code, name, stages, roster } = school;
  const parentId = await idOf(ctx, school.under ?? PLATFORM_CODE);
  const { id } = await run(ctx, (unit) => openUnit(unit, { parentId, kind: UnitKind.SCHOOL, name, code, stages }));
  const { id: termId } = await run(ctx, (unit) => openTerm(unit, { schoolId: id, ...term }));
  const wishes = { skipRefused: true, joinTeacherParents: [] };
  const { failure } = await commitRosterFolder(
    ctx,
    { code, name, stage: null },
    await readRosterFolder(roster),
    wishes,
  );
  if (failure) throw new Error(`The roster of ${name} was not imported: ${failure}`);
  const staff = { schoolId: id, staffNumbers: world.accounts };
  const prepared = await prepareStaffAccounts(ctx, staff, world.password);
  await run(ctx, (unit) => openStaffAccounts(unit, staff, prepared));
  const office = await actAs(ctx, `${world.administrator}@${code}`, world.password);
  const adoption = { schoolId: id, preset: world.schemes[code]!, effectiveFrom: term.startsOn };
  await run(office, (unit) => adoptPreset(unit, adoption));
  return { schoolId: id, termId };
}

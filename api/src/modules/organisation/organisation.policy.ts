import { covers, type Actor } from '../../kernel/actor.js';
import { forbidden } from '../../kernel/errors.js';

const OPERATOR = ['PLATFORM_OPERATOR'];
/** Offices that run the school's terms, courses and rolls. */
const SCHOOL_OFFICES = ['SCHOOL_ADMINISTRATOR', 'ACADEMIC_DIRECTOR', 'PRINCIPAL'];

/** Why nothing can be changed in the terms of a school by who may not. */
export const NOT_YOURS = '学期由本校校长、教务主任或综评管理员设置。';

interface UnitPlace {
  id: string;
  path: string;
}

/** A unit is visible to those above it, those in it, and those below it. */
export function seesUnit(actor: Actor, unit: UnitPlace): boolean {
  if (actor.isSystem || covers(actor, unit.path)) return true;
  return actor.offices.some((office) => office.unitPath.startsWith(unit.path));
}

/** Terms, courses and the list of classes are for those who work in the school (whoever does holds an office) or above it. */
export const seesSchool = (actor: Actor, school: UnitPlace): boolean => actor.isSystem || covers(actor, school.path);

/** Only the platform operator opens units. */
export function assertMayOpenUnits(actor: Actor, parentPath: string): void {
  if (actor.isSystem || covers(actor, parentPath, OPERATOR)) return;
  throw forbidden('新增单位由平台运维办理，请联系平台。');
}

/** The school's own offices open its terms; the platform operator may help a new school. */
export const opensTerms = (actor: Actor, school: UnitPlace): boolean =>
  actor.isSystem ||
  covers(actor, school.path, OPERATOR) ||
  actor.offices.some((office) => office.unitId === school.id && SCHOOL_OFFICES.includes(office.role));

/** Refuses who may not open the terms of a school. */
export function assertMayOpenTerms(actor: Actor, school: UnitPlace): void {
  if (!opensTerms(actor, school)) throw forbidden(NOT_YOURS);
}

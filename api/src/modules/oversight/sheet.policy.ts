import { covers, holdsOffice, type Actor } from '../../kernel/actor.js';
import type { Id } from '../../kernel/ids.js';
import { RoleKind } from '../people/people.rules.js';

/** Offices of a school whose business its sheet is. */
export const SHEET_OFFICES: readonly string[] = [
  RoleKind.PRINCIPAL,
  RoleKind.DEPUTY_PRINCIPAL,
  RoleKind.ACADEMIC_DIRECTOR,
  RoleKind.MORAL_DIRECTOR,
  RoleKind.SCHOOL_ADMINISTRATOR,
];

/** Offices that freeze it: who answers for the school, and who keeps its data. */
const FREEZING_OFFICES: readonly string[] = [
  RoleKind.PRINCIPAL,
  RoleKind.DEPUTY_PRINCIPAL,
  RoleKind.SCHOOL_ADMINISTRATOR,
];

/** ZM-11: whose business the sheet of a school is, with the persons behind its figures: the school's own offices. */
export const seesSheet = (actor: Actor, schoolId: Id): boolean => holdsOffice(actor, schoolId, SHEET_OFFICES);

/** ZM-11: who freezes the sheet of a school. */
export const freezesSheet = (actor: Actor, schoolId: Id): boolean => holdsOffice(actor, schoolId, FREEZING_OFFICES);

/** ZM-11: who sees the rates of all schools under a unit: its officer; numbers only, never who is behind them. */
export const seesSheetsUnder = (actor: Actor, unitPath: string): boolean =>
  covers(actor, unitPath, [RoleKind.COUNTY_OFFICER]);

import { signedIn, type Change, type Context } from '../../../kernel/context.js';
import { forbidden, notFound } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { personIn } from '../../../kernel/actor.js';
import { loadVisibleSchool } from '../../organisation/index.js';
import { keepsRolls } from '../people.policy.js';
import { Person } from '../person.entity.js';
import { RosterImport } from '../roster-import.entity.js';
import { RosterImportState } from '../roster-import.lifecycle.js';

/** Refuses who does not keep the rolls of a school: hidden schools are not found. */
export async function assertKeepsRolls(ctx: Context, schoolId: Id): Promise<void> {
  const school = await loadVisibleSchool(ctx, schoolId);
  if (!keepsRolls(ctx.actor, school.id)) throw forbidden('名册由本校综评管理员或教务主任导入。');
}

/** A new import row; `createdBy` is the name of who began it. */
export function newImport(change: Change, schoolId: Id, createdBy: string, state: RosterImportState): RosterImport {
  return change.em.create(RosterImport, {
    id: newId(),
    schoolId,
    state,
    createdAt: change.clock.now(),
    createdBy,
    files: '[]',
    previewSealed: null,
    corrections: null,
    sheetsSealed: null,
    planHash: null,
    failure: null,
  } as never);
}

/** GL-1: begins an import; the sheets are then uploaded to the link it answers. */
export async function startRosterImport(change: Change, { schoolId }: { schoolId: Id }): Promise<{ id: Id }> {
  signedIn(change);
  await assertKeepsRolls(change, schoolId);
  const person = await change.em.findOne(Person, { id: personIn(change.actor, schoolId) ?? '', schoolId });
  if (!person) throw notFound('您在这所学校的身份');
  const { id } = newImport(change, schoolId, person.name, RosterImportState.WAITING_FOR_FILES);
  change.announce({ schoolId, kind: 'people.roster-started', subject: { kind: 'rosterImport', id } });
  return { id };
}

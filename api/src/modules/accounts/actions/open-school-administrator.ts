import { covers } from '../../../kernel/actor.js';
import type { Change } from '../../../kernel/context.js';
import { forbidden } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { loadVisibleSchool } from '../../organisation/index.js';
import { RoleKind } from '../../people/index.js';
import { openOfficer, type NewOfficer } from '../new-officer.js';
import type { OpenedAccount, PreparedPassword } from './open-staff-accounts.js';

/** The first administrator of a school, who then imports the rolls. */
export interface NewAdministrator extends NewOfficer {
  schoolId: Id;
}

/** GL-1: the platform operator opens the account of a school's administrator; the operator sees no child. */
export async function openSchoolAdministrator(
  change: Change,
  input: NewAdministrator,
  prepared: PreparedPassword,
): Promise<OpenedAccount> {
  const school = await loadVisibleSchool(change, input.schoolId);
  const mayOpen = change.actor.isSystem || covers(change.actor, school.path, [RoleKind.PLATFORM_OPERATOR]);
  if (!mayOpen) throw forbidden('学校的第一位综评管理员由平台运维开通。');
  return openOfficer(change, { unit: school, role: RoleKind.SCHOOL_ADMINISTRATOR }, input, prepared);
}

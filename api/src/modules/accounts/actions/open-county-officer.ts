import { covers } from '../../../kernel/actor.js';
import type { Change } from '../../../kernel/context.js';
import { forbidden, invalidInput } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { loadVisibleUnit, UnitKind } from '../../organisation/index.js';
import { RoleKind } from '../../people/index.js';
import { openOfficer, type NewOfficer } from '../new-officer.js';
import type { OpenedAccount, PreparedPassword } from './open-staff-accounts.js';

/** An officer who sees how the schools under a bureau fare. */
export interface NewCountyOfficer extends NewOfficer {
  unitId: Id;
}

/** Bureaus whose officers see the schools under them; schools directly under a city have the city's. */
const BUREAUS: readonly string[] = [UnitKind.COUNTY, UnitKind.CITY];

/** ZM-11: the platform operator opens the account of a bureau's officer; the officer sees rates, no child. */
export async function openCountyOfficer(
  change: Change,
  input: NewCountyOfficer,
  prepared: PreparedPassword,
): Promise<OpenedAccount> {
  const unit = await loadVisibleUnit(change, input.unitId);
  const mayOpen = change.actor.isSystem || covers(change.actor, unit.path, [RoleKind.PLATFORM_OPERATOR]);
  if (!mayOpen) throw forbidden('教育局的综评专员由平台运维开通。');
  if (!BUREAUS.includes(unit.kind)) throw invalidInput('unitId', '请选择县区或市的教育局。');
  return openOfficer(change, { unit, role: RoleKind.COUNTY_OFFICER }, input, prepared);
}

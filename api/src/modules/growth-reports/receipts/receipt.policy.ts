import { covers, holdsOffice, type Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/ids.js';
import { RoleKind } from '../../people/people.rules.js';
import { PUBLISHING_OFFICES } from '../growth-report.policy.js';
import { ReceiptState } from './receipt.lifecycle.js';

/** A school as far as its receipts go. */
export interface ReceiptSchool {
  id: Id;
  path: string;
  /** The unit that administers it: a county, or a city for the schools directly under it. */
  parent_id: Id | null;
}

/** The offices of a school that keep its receipt. */
export const keepsReceipt = (actor: Actor, { id }: Pick<ReceiptSchool, 'id'>): boolean =>
  holdsOffice(actor, id, PUBLISHING_OFFICES);

/** Why others do not, in words. */
export const WHO_KEEPS = '接收单的登记、签收、盖章和照片由学校的综评管理员或校领导录入。';

/** Who collects the papers: the supplier's staff, and the officers above. */
export const collects = (actor: Actor, { path }: Pick<ReceiptSchool, 'path'>): boolean =>
  covers(actor, path, [RoleKind.PLATFORM_OPERATOR, RoleKind.COUNTY_OFFICER]);

/** Who audits: the officer of the very unit that administers the school. */
const audits = (actor: Actor, { parent_id }: ReceiptSchool): boolean =>
  parent_id !== null && holdsOffice(actor, parent_id, [RoleKind.COUNTY_OFFICER]);

/** Whose business a receipt is. */
export const seesReceipt = (actor: Actor, school: ReceiptSchool): boolean =>
  keepsReceipt(actor, school) || collects(actor, school);

interface Mover {
  may: (actor: Actor, school: ReceiptSchool) => boolean;
  whyNot: string;
}

const BY_SCHOOL: Mover = { may: keepsReceipt, whyNot: WHO_KEEPS };

/** Who enters that a receipt has come to a state. */
export const MOVERS: Record<ReceiptState, Mover> = {
  [ReceiptState.ISSUED]: BY_SCHOOL,
  [ReceiptState.SIGNED]: BY_SCHOOL,
  [ReceiptState.SEALED]: BY_SCHOOL,
  [ReceiptState.COLLECTED]: { may: collects, whyNot: '接收单由平台人员或教育局的综评专员收集。' },
  [ReceiptState.AUDITED]: { may: audits, whyNot: '接收单由学校所属教育局的综评专员审核盖章。' },
};

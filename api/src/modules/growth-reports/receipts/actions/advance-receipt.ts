import { signedIn, type Change, type Context } from '../../../../kernel/context.js';
import { conflict, forbidden, invalidInput, ruleBroken } from '../../../../kernel/errors.js';
import type { ReceiptRules } from '../../../schemes/index.js';
import type { UnitRow } from '../../../organisation/index.js';
import { DeliveryReceipt } from '../receipt.entity.js';
import { RECEIPT_STATE_NAMES, RECEIPT_TRANSITIONS, ReceiptState } from '../receipt.lifecycle.js';
import { sealPhone } from '../receipt-phones.js';
import { loadReceiptSchool } from '../receipt-place.js';
import { MOVERS } from '../receipt.policy.js';
import type { ReceiptStep } from '../receipt.rules.js';
import { NOT_ISSUED, personName, phoneNumber } from '../receipt-words.js';
import { stepBy, type ReceiptKey } from '../receipt-steps.js';

/** What is entered of the next step. */
export interface NextStep extends ReceiptKey {
  version: number;
  to: ReceiptState;
  signer?: string | null;
  signerPhone?: string | null;
  copies?: number | null;
}

/** A step that the actor may enter. */
export interface PreparedStep {
  school: UnitRow;
  step: NextStep;
}

/** ZM-12: checks who enters which step; before the transaction. */
export async function prepareStep(ctx: Context, step: NextStep): Promise<PreparedStep> {
  signedIn(ctx);
  const school = await loadReceiptSchool(ctx, step.schoolId);
  const { may, whyNot } = MOVERS[step.to];
  if (!may(ctx.actor, school)) throw forbidden(whyNot);
  return { school, step };
}

type Entering = (change: Change, row: DeliveryReceipt, step: NextStep) => void;

function sign(change: Change, row: DeliveryReceipt, { signer, signerPhone }: NextStep): void {
  const phone = phoneNumber('signerPhone', '签收人', signerPhone ?? null);
  row.signer = personName('signer', '签收人', signer ?? null);
  row.signerPhoneSealed = sealPhone(change, row.id, 'signer_phone_sealed', phone);
}

function seal(_: Change, row: DeliveryReceipt, { copies }: NextStep): void {
  const wanted = (JSON.parse(row.form) as ReceiptRules).copies;
  if (copies !== wanted)
    throw invalidInput('copies', `接收单一式 ${wanted} 份，${wanted} 份都要签字盖章，请核对后再登记。`);
}

/** What a step asks for beside its date. */
const ENTERING: Partial<Record<ReceiptState, Entering>> = {
  [ReceiptState.SIGNED]: sign,
  [ReceiptState.SEALED]: seal,
};

/** ZM-12: enters the next step of a receipt; the paper goes one way, and of two people one wins. */
export async function advanceReceipt(change: Change, { school, step }: PreparedStep): Promise<ReceiptKey> {
  const { schoolId, termId, to } = step;
  const row = await change.em.findOne(DeliveryReceipt, { schoolId, termId });
  if (!row) throw ruleBroken(NOT_ISSUED);
  if (!RECEIPT_TRANSITIONS[row.state].includes(to)) {
    const stands = RECEIPT_STATE_NAMES[row.state];
    throw conflict(`这张接收单现在是“${stands}”，不能登记为“${RECEIPT_STATE_NAMES[to]}”。`, { state: row.state });
  }
  if (row.version !== step.version) throw conflict('这张接收单刚刚被别人改过，请看过最新内容后再办理。');
  ENTERING[to]?.(change, row, step);
  row.become(to);
  row.steps = JSON.stringify([...(JSON.parse(row.steps) as ReceiptStep[]), await stepBy(change, to, school)]);
  change.announce({
    ...{ schoolId, kind: `growth-reports.receipt-${to.toLowerCase()}` },
    ...{ subject: { kind: 'deliveryReceipt', id: row.id }, detail: { termId, count: row.count } },
  });
  return { schoolId, termId };
}

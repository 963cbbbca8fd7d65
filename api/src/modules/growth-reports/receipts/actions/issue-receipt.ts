import type { Change, Context } from '../../../../kernel/context.js';
import { signedIn } from '../../../../kernel/context.js';
import { conflict, forbidden, invalidInput, ruleBroken } from '../../../../kernel/errors.js';
import { newId, type Id } from '../../../../kernel/ids.js';
import { DeliveryReceipt } from '../receipt.entity.js';
import { ReceiptState } from '../receipt.lifecycle.js';
import { sealPhone } from '../receipt-phones.js';
import { loadReceiptPlace, type ReceiptPlace } from '../receipt-place.js';
import { MOVERS } from '../receipt.policy.js';
import { countsFault, totalOf, type EnteredClass, type ReceivedClass } from '../receipt.rules.js';
import { personName, phoneNumber } from '../receipt-words.js';
import { stepBy, type ReceiptKey } from '../receipt-steps.js';

const LONGEST_REMARK = 100;

/** What is entered. */
export interface ReceiptEntry extends ReceiptKey {
  version?: number | null;
  classes: EnteredClass[];
  contact: string;
  contactPhone: string;
  remark?: string | null;
}

/** A receipt ready to be issued. */
export interface PreparedReceipt {
  place: ReceiptPlace;
  version: number | null;
  classes: ReceivedClass[];
  contact: string;
  contactPhone: string;
  remark: string;
}

/** ZM-12: checks what a school received against what is published; before the transaction. */
export async function prepareReceipt(ctx: Context, entry: ReceiptEntry): Promise<PreparedReceipt> {
  signedIn(ctx);
  const place = await loadReceiptPlace(ctx, entry.schoolId, entry.termId);
  const { may, whyNot } = MOVERS[ReceiptState.ISSUED];
  if (!may(ctx.actor, place.school)) throw forbidden(whyNot);
  if (!place.rules) throw ruleBroken('这学期还没有发布的报告单（册），或评价方案里没有接收单，不用登记。');
  const fault = countsFault(place.published, entry.classes);
  if (fault) throw invalidInput('classes', fault);
  const remark = (entry.remark ?? '').normalize('NFC').trim();
  if (remark.length > LONGEST_REMARK) throw invalidInput('remark', `备注不超过 ${LONGEST_REMARK} 字。`);
  const countOf = (classId: Id) => entry.classes.find((one) => one.classId === classId)?.count ?? 0;
  return {
    ...{ place, version: entry.version ?? null, remark },
    classes: place.published.map(({ classId, name }) => ({ classId, name, count: countOf(classId) })),
    contact: personName('contact', '联系人', entry.contact),
    contactPhone: phoneNumber('contactPhone', '联系人', entry.contactPhone),
  };
}

/** What stands on the paper, as it is kept. */
export const contentOf = (
  change: Change,
  id: Id,
  { place, classes, contact, contactPhone, remark }: PreparedReceipt,
) => ({
  ...{ form: JSON.stringify(place.rules), classes: JSON.stringify(classes), count: totalOf(classes) },
  ...{ contact, contactPhoneSealed: sealPhone(change, id, 'contact_phone_sealed', contactPhone), remark },
});

async function correct(change: Change, row: DeliveryReceipt, prepared: PreparedReceipt): Promise<void> {
  if (row.version !== prepared.version) throw conflict('这张接收单刚刚被别人改过，请看过最新内容后再保存。');
  if (row.state !== ReceiptState.ISSUED)
    throw conflict('这张接收单已经签收，份数不能直接改。份数错了，请写明原因，用更正的一张代替。', {
      state: row.state,
    });
  const steps = JSON.stringify([await stepBy(change, ReceiptState.ISSUED, prepared.place.school)]);
  Object.assign(row, { ...contentOf(change, row.id, prepared), steps });
}

async function create(change: Change, prepared: PreparedReceipt): Promise<Id> {
  const { school, term } = prepared.place;
  if (prepared.version !== null) throw conflict();
  const id = newId();
  const step = await stepBy(change, ReceiptState.ISSUED, school);
  change.em.create(DeliveryReceipt, {
    ...{ id, schoolId: school.id, termId: term.id, state: ReceiptState.ISSUED, signer: null, signerPhoneSealed: null },
    ...{ scans: null, edition: 1, because: null },
    ...contentOf(change, id, prepared),
    steps: JSON.stringify([step]),
  } as never);
  return id;
}

/** ZM-12: issues the receipt of a school and term; until it is signed it can be corrected. */
export async function issueReceipt(change: Change, prepared: PreparedReceipt): Promise<ReceiptKey> {
  const { school, term } = prepared.place;
  const row = await change.em.findOne(DeliveryReceipt, { schoolId: school.id, termId: term.id });
  if (row) await correct(change, row, prepared);
  const id = row?.id ?? (await create(change, prepared));
  change.announce({
    ...{ schoolId: school.id, kind: row ? 'growth-reports.receipt-corrected' : 'growth-reports.receipt-issued' },
    ...{ subject: { kind: 'deliveryReceipt', id }, detail: { termId: term.id, count: totalOf(prepared.classes) } },
  });
  return { schoolId: school.id, termId: term.id };
}

import type { Change, Context } from '../../../../kernel/context.js';
import { conflict, invalidInput, ruleBroken } from '../../../../kernel/errors.js';
import { newId } from '../../../../kernel/ids.js';
import { ReceiptEdition } from '../receipt-edition.entity.js';
import { DeliveryReceipt } from '../receipt.entity.js';
import { ReceiptState, WHY_NOT_CORRECTED } from '../receipt.lifecycle.js';
import { isSameCount, type EditionContent, type ReceivedClass } from '../receipt.rules.js';
import { NOT_ISSUED } from '../receipt-words.js';
import { authorOf, stepBy, type ReceiptKey } from '../receipt-steps.js';
import { contentOf, prepareReceipt, type PreparedReceipt, type ReceiptEntry } from './issue-receipt.js';

const LONGEST_REASON = 100;

/** What is entered to correct a signed receipt. */
export interface CorrectionEntry extends ReceiptEntry {
  reason: string;
}

/** A correction ready to be written. */
export interface PreparedCorrection extends PreparedReceipt {
  reason: string;
}

/** ZM-12: checks a correction like a new receipt, and that it says why; before the transaction. */
export async function prepareCorrection(ctx: Context, entry: CorrectionEntry): Promise<PreparedCorrection> {
  const prepared = await prepareReceipt(ctx, entry);
  const reason = entry.reason.normalize('NFC').trim();
  if (reason === '' || reason.length > LONGEST_REASON)
    throw invalidInput('reason', `请写明为什么更正，不超过 ${LONGEST_REASON} 字，教育局会看到。`);
  return { ...prepared, reason };
}

/** What stands on a paper that is replaced. */
function keptOf(row: DeliveryReceipt): EditionContent {
  const { state, count, contact, contactPhoneSealed, signer, signerPhoneSealed, remark } = row;
  const { form, classes, steps, scans } = row;
  return { state, count, contact, contactPhoneSealed, signer, signerPhoneSealed, remark, form, classes, steps, scans };
}

/** ZM-12: replaces a signed receipt by a new one, to be signed anew; the old one stays as it was. */
export async function correctReceipt(change: Change, prepared: PreparedCorrection): Promise<ReceiptKey> {
  const { place, version, reason, classes } = prepared;
  const { school, term } = place;
  const key = { schoolId: school.id, termId: term.id };
  const row = await change.em.findOne(DeliveryReceipt, key);
  if (!row) throw ruleBroken(NOT_ISSUED);
  const whyNot = WHY_NOT_CORRECTED[row.state];
  if (whyNot !== null) throw conflict(whyNot, { state: row.state });
  if (row.version !== version) throw conflict('这张接收单刚刚被别人改过，请看过最新内容后再更正。');
  if (isSameCount(JSON.parse(row.classes) as ReceivedClass[], classes))
    throw invalidInput('classes', '各班的份数和原来一样，没有要更正的。请改好份数再提交。');
  change.em.create(ReceiptEdition, {
    ...{ id: newId(), schoolId: school.id, receiptId: row.id, number: row.edition },
    ...{ content: JSON.stringify(keptOf(row)), reason },
    ...{ replacedBy: await authorOf(change, school), replacedAt: change.clock.now() },
  } as never);
  row.replace(reason);
  const steps = JSON.stringify([await stepBy(change, ReceiptState.ISSUED, school)]);
  Object.assign(row, { ...contentOf(change, row.id, prepared), steps });
  change.announce({
    ...{ schoolId: school.id, kind: 'growth-reports.receipt-replaced' },
    ...{ subject: { kind: 'deliveryReceipt', id: row.id } },
    detail: { termId: term.id, edition: row.edition, count: row.count },
  });
  return key;
}

import { signedIn, type Change, type Context } from '../../../../kernel/context.js';
import { conflict, forbidden, invalidInput, ruleBroken } from '../../../../kernel/errors.js';
import type { UnitRow } from '../../../organisation/index.js';
import { DeliveryReceipt } from '../receipt.entity.js';
import { WHY_NOT_SCANNED } from '../receipt.lifecycle.js';
import { loadReceiptSchool } from '../receipt-place.js';
import { keepsReceipt, WHO_KEEPS } from '../receipt.policy.js';
import { MOST_SCANS, scansOf, type ReceiptScan } from '../receipt.rules.js';
import { NOT_ISSUED } from '../receipt-words.js';
import { authorOf, type ReceiptKey } from '../receipt-steps.js';
import { scanOf, type ReceivedScan } from '../scan.files.js';

/** Which pictures of the signed paper are kept, in order: the fingerprint of one that is, or the ticket of a new one. */
export interface ScansEntry extends ReceiptKey {
  version: number;
  pages: string[];
}

/** What is to be kept, ready to be written. */
export interface PreparedScans extends ReceiptKey {
  school: UnitRow;
  version: number;
  /** Pictures that came, and fingerprints of those that stay. */
  pages: (ReceivedScan | string)[];
}

const HASH = /^[0-9a-f]{64}$/;

/** ZM-12: checks who keeps which pictures of a signed paper; before the transaction. */
export async function prepareScans(ctx: Context, entry: ScansEntry): Promise<PreparedScans> {
  signedIn(ctx);
  const school = await loadReceiptSchool(ctx, entry.schoolId);
  if (!keepsReceipt(ctx.actor, school)) throw forbidden(WHO_KEEPS);
  if (entry.pages.length > MOST_SCANS)
    throw invalidInput('pages', `最多留 ${MOST_SCANS} 张，请先去掉不清楚的，再传新的。`);
  const key = { schoolId: school.id, termId: entry.termId };
  const pages = entry.pages.map((page) => {
    const scan = HASH.test(page) ? page : scanOf(ctx, key, page);
    if (!scan) throw invalidInput('pages', '这张照片要重新传：传上去超过一天，或不是为这张接收单传的。');
    return scan;
  });
  return { ...key, school, version: entry.version, pages };
}

/** Those that stay as they are; one that came twice is one. */
function written(
  known: readonly ReceiptScan[],
  pages: PreparedScans['pages'],
  brought: Omit<ReceiptScan, 'hash' | 'bytes'>,
) {
  const kept = pages.map((page) => {
    if (typeof page !== 'string') return known.find(({ hash }) => hash === page.hash) ?? { ...page, ...brought };
    const one = known.find(({ hash }) => hash === page);
    if (!one) throw conflict('有一张照片已经被别人去掉了，请看过最新内容后再改。');
    return one;
  });
  return [...new Map(kept.map((scan) => [scan.hash, scan])).values()];
}

/** ZM-12: keeps the pictures of the signed paper; they can be replaced until the paper is collected. */
export async function scanReceipt(
  change: Change,
  { school, version, pages, ...key }: PreparedScans,
): Promise<ReceiptKey> {
  const row = await change.em.findOne(DeliveryReceipt, key);
  if (!row) throw ruleBroken(NOT_ISSUED);
  const whyNot = WHY_NOT_SCANNED[row.state];
  if (whyNot !== null) throw conflict(whyNot, { state: row.state });
  if (row.version !== version) throw conflict('这张接收单刚刚被别人改过，请看过最新内容后再传。');
  const brought = { at: change.clock.now(), by: await authorOf(change, school) };
  const scans = written(scansOf(row.scans), pages, brought);
  row.scans = JSON.stringify(scans);
  change.announce({
    ...{ schoolId: key.schoolId, kind: 'growth-reports.receipt-scanned' },
    ...{ subject: { kind: 'deliveryReceipt', id: row.id } },
    detail: { termId: key.termId, scans: scans.map(({ hash, bytes }) => `${hash} ${bytes}`).join(' ') },
  });
  return key;
}

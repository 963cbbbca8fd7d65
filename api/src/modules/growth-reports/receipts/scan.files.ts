import type { Context } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import type { ReceiptKey } from './receipt-steps.js';

/** What a link to the picture of a signed paper is signed for. */
export const SCAN_PURPOSE = 'receipt scan';
/** What the receipt of an uploaded picture is signed for. */
const RECEIVED_PURPOSE = 'receipt scan received';

const LINK_SECONDS = 600;
const RECEIVED_SECONDS = 24 * 3600;

/** Where the picture of a signed paper is kept: apart from the photos of children. */
export const scanKey = (schoolId: Id, hash: string): string =>
  `receipt-scans/${schoolId}/${hash.slice(0, 2)}/${hash}.jpg`;

/** A link to a picture of a signed paper that holds for ten minutes. */
export function scanLink(ctx: Pick<Context, 'links'>, schoolId: Id, hash: string): string {
  const subject = `${schoolId}/${hash}`;
  return `/receipt-scans/${subject}?token=${ctx.links.sign(SCAN_PURPOSE, subject, LINK_SECONDS)}`;
}

/** A picture that was uploaded: by its fingerprint, and how large it is. */
export interface ReceivedScan {
  hash: string;
  bytes: number;
}

const subjectOf = ({ schoolId, termId }: ReceiptKey, { hash, bytes }: ReceivedScan): string =>
  [schoolId, termId, hash, bytes].join('/');

/** What is sent to put an uploaded picture to the receipt: it says which, how large, and for which receipt it was brought. */
export const scanTicket = (ctx: Pick<Context, 'links'>, key: ReceiptKey, scan: ReceivedScan): string =>
  `${scan.hash}/${scan.bytes}/${ctx.links.sign(RECEIVED_PURPOSE, subjectOf(key, scan), RECEIVED_SECONDS)}`;

/** The picture that a ticket names; null when it was brought for another receipt, or is too old. */
export function scanOf(ctx: Pick<Context, 'links'>, key: ReceiptKey, ticket: string): ReceivedScan | null {
  const [hash = '', size = '', token] = ticket.split('/');
  const scan = { hash, bytes: Number(size) };
  return ctx.links.check(RECEIVED_PURPOSE, subjectOf(key, scan), token) ? scan : null;
}

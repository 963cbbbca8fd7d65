import { signedIn, type Context } from '../../../kernel/context.js';
import { forbidden } from '../../../kernel/errors.js';
import { preparePhoto } from '../../../platform/photos/index.js';
import { loadReceiptSchool } from './receipt-place.js';
import { keepsReceipt, WHO_KEEPS } from './receipt.policy.js';
import type { ReceiptKey } from './receipt-steps.js';
import { scanKey, scanTicket } from './scan.files.js';

/** ZM-12: takes a picture of the signed paper: written anew from its pixels, without metadata. */
export async function receiveScan(
  ctx: Context,
  { schoolId, termId, read }: ReceiptKey & { read: () => Promise<Buffer> },
): Promise<{ ticket: string }> {
  signedIn(ctx);
  const school = await loadReceiptSchool(ctx, schoolId);
  if (!keepsReceipt(ctx.actor, school)) throw forbidden(WHO_KEEPS);
  const { image, imageHash: hash } = await preparePhoto(await read(), ctx.clock.now());
  await ctx.files.put(scanKey(school.id, hash), image);
  return { ticket: scanTicket(ctx, { schoolId: school.id, termId }, { hash, bytes: image.byteLength }) };
}

import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';

/** What a link to a proof is signed for. */
export const PROOF_PURPOSE = 'exemption proof';
/** What the receipt of an uploaded proof is signed for. */
const RECEIVED_PURPOSE = 'exemption proof received';

const LINK_SECONDS = 600;
const RECEIVED_SECONDS = 24 * 3600;

/** Where the picture of a proof is kept: apart from the photos of records. */
export const proofKey = (schoolId: Id, hash: string): string => `proofs/${schoolId}/${hash.slice(0, 2)}/${hash}.jpg`;

/** A link to a proof that holds for ten minutes. */
export function proofLink(ctx: Pick<Context, 'links'>, schoolId: Id, hash: string): string {
  const subject = `${schoolId}/${hash}`;
  return `/proofs/${subject}?token=${ctx.links.sign(PROOF_PURPOSE, subject, LINK_SECONDS)}`;
}

/** Who brought a proof, and about whom. */
export interface ProofBringer {
  schoolId: Id;
  studentId: Id;
  personId: Id;
}

const subjectOf = ({ schoolId, studentId, personId }: ProofBringer, hash: string): string =>
  [schoolId, studentId, personId, hash].join('/');

/** What the bringer of a proof sends with the exemption: it says which picture, and that it was brought for this pupil. */
export const proofReceipt = (ctx: Pick<Context, 'links'>, by: ProofBringer, hash: string): string =>
  `${hash}/${ctx.links.sign(RECEIVED_PURPOSE, subjectOf(by, hash), RECEIVED_SECONDS)}`;

/** The picture that a receipt names; null when it was not given to this person about this pupil, or is too old. */
export function proofOf(ctx: Pick<Context, 'links'>, by: ProofBringer, receipt: string): string | null {
  const [hash = '', token] = receipt.split('/');
  return ctx.links.check(RECEIVED_PURPOSE, subjectOf(by, hash), token) ? hash : null;
}

import { personIn } from '../../../kernel/actor.js';
import { signedIn, type Change, type Context } from '../../../kernel/context.js';
import { conflict, forbidden, invalidInput, ruleBroken } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { schemeVersion } from '../../schemes/index.js';
import { withCorrection } from '../correction.rules.js';
import { uncountFlowers } from '../count-flowers.js';
import { loadSeenGiven, placeOf } from '../given.queries.js';
import { KINDS, type Given, type RecognitionKind } from '../recognition.kinds.js';
import { corrects } from '../recognition.policy.js';

const LONGEST_REASON = 200;

/** Said to whom something was given, and to whoever else may not correct it. */
export const CORRECTED_BY = '由送出的老师、班主任或学校来更正；您可以告诉老师哪里不对。';
/** Said where nothing is left to be corrected. */
export const TAKEN_BACK = '这一条已经收回了，不用再更正。';

/** What is corrected, to what, and why. */
export interface CorrectionInput {
  id: Id;
  version: number;
  /** Null takes it back. */
  to?: string | null;
  because: string;
}

function checkBecause(because: string): string {
  const words = because.normalize('NFC').trim();
  if (words === '') throw invalidInput('because', '请写一句为什么更正，孩子的老师和家长会看到。');
  if ([...words].length > LONGEST_REASON) throw invalidInput('because', `原因最多写 ${LONGEST_REASON} 个字。`);
  return words;
}

async function loadGiven(change: Change, id: Id): Promise<{ kind: RecognitionKind; given: Given }> {
  const row = await loadSeenGiven(change, id);
  if (!corrects(change.actor, placeOf(row))) throw forbidden(CORRECTED_BY);
  const { entity } = KINDS[row.kind];
  const given: Given = await change.em.findOneOrFail(entity as never, { id, schoolId: row.school_id } as never);
  return { kind: row.kind, given };
}

async function nameOf(ctx: Context, schoolId: Id): Promise<string> {
  const personId = personIn(ctx.actor, schoolId)!;
  const row = await ctx.db
    .selectFrom('person')
    .select('name')
    .where('school_id', '=', schoolId)
    .where('id', '=', personId)
    .executeTakeFirst();
  return row?.name ?? '';
}

/** What it becomes: another reason of those that fit; null when it is taken back. */
async function chosenFor(change: Change, kind: RecognitionKind, given: Given, to: string | null) {
  const { scheme } = await schemeVersion(change, given.schoolId, given.schemeVersionId);
  const { choices, name } = KINDS[kind];
  const chosen = choices(scheme, given).find((choice) => choice.id === to) ?? null;
  if (to !== null && (!chosen || to === given.reason)) throw invalidInput('to', '请换一个理由，或者选择收回。');
  return { chosen, from: name(scheme, given.reason) };
}

async function become(change: Change, kind: RecognitionKind, given: Given, reason: string | undefined): Promise<void> {
  if (reason !== undefined) {
    given.reason = reason;
    return;
  }
  given.undoneAt = change.clock.now();
  if (KINDS[kind].counts) await uncountFlowers(change, [given]);
}

/** ZM-5: corrects a flower or a note with a reason: another reason, or taken back. What stood before stays to be read. */
export async function correctRecognition(change: Change, input: CorrectionInput): Promise<{ id: Id }> {
  signedIn(change);
  const because = checkBecause(input.because);
  const { id } = input;
  const { kind, given } = await loadGiven(change, id);
  if (given.undoneAt) throw ruleBroken(TAKEN_BACK);
  if (given.version !== input.version) throw conflict();
  const { chosen, from } = await chosenFor(change, kind, given, input.to ?? null);
  const [who, at] = [await nameOf(change, given.schoolId), change.clock.now()];
  given.corrections = withCorrection(given.corrections, { who, at, from, to: chosen?.name ?? null, because });
  await become(change, kind, given, chosen?.id);
  const subject = { kind: kind.toLowerCase(), id };
  const announced = { kind: 'recognition.corrected', subject, detail: { takenBack: chosen === null } };
  change.announce({ schoolId: given.schoolId, ...announced });
  return { id };
}

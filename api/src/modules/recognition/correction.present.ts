import type { Context } from '../../kernel/context.js';
import { forbidden, ruleBroken } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { schemeVersion } from '../schemes/index.js';
import { CORRECTED_BY, TAKEN_BACK } from './actions/correct-recognition.js';
import { correctionsIn } from './correction.rules.js';
import type { RecognitionCorrectionType, RecognitionToCorrectType } from './correction.types.js';
import { slotOf } from './flower.present.js';
import { loadSeenGiven, placeOf } from './given.queries.js';
import { KINDS } from './recognition.kinds.js';
import { corrects } from './recognition.policy.js';

/** A flower or note before it is corrected: what it is for, and what it may be for instead. */
export async function presentToCorrect(ctx: Context, id: Id): Promise<RecognitionToCorrectType> {
  const row = await loadSeenGiven(ctx, id);
  if (!corrects(ctx.actor, placeOf(row))) throw forbidden(CORRECTED_BY);
  if (row.undone_at) throw ruleBroken(TAKEN_BACK);
  const { scheme } = await schemeVersion(ctx, row.school_id, row.scheme_version_id);
  const rules = KINDS[row.kind];
  const choices = rules.choices(scheme, row).filter((choice) => choice.id !== row.reason);
  return {
    id,
    version: row.version,
    name: rules.name(scheme, row.reason),
    choices: choices.map(({ id: choice, name, dimension }) => ({ id: choice, name, slot: slotOf(scheme, dimension) })),
  };
}

/** The corrections of a flower or note, oldest first, for whoever sees it. */
export async function presentCorrections(ctx: Context, { id }: { id: Id }): Promise<RecognitionCorrectionType[]> {
  return correctionsIn((await loadSeenGiven(ctx, id)).corrections);
}

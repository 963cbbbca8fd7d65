import { signedIn, type Context } from '../../kernel/context.js';
import { invalidInput, notFound, ruleBroken } from '../../kernel/errors.js';
import { clientKey } from '../../kernel/idempotency.js';
import type { Id } from '../../kernel/ids.js';
import { change } from '../../kernel/unit-of-work.js';
import { filled } from '../phrases/slots.rules.js';
import { prepareEvaluation, saveEvaluation } from './actions/save-evaluation.js';
import { proseOf } from './answers.rules.js';
import { checkBatch, childByChild, keyWithin } from './child-by-child.js';
import { presentDesk } from './desk.present.js';
import type { DeskRowType, DraftCommentsInput, SavedEvaluationsType } from './sheet.types.js';

/** The text for one child; what is cited is chosen child by child. */
const textFor = (text: string, { studentName: name, given, pronoun }: DeskRowType): string =>
  filled(text, { name, given, pronoun, record: null });

async function draftFor(ctx: Context, identityId: Id, input: DraftCommentsInput, row: DeskRowType): Promise<void> {
  const { roundId, course, text, clientMutationId } = input;
  const { studentId, entry } = row;
  const wish = { roundId, course, text, studentId, clientMutationId: keyWithin(clientMutationId, studentId) };
  const { version, answers } = entry;
  const said = { answers, comment: textFor(text, row), version, submit: false };
  const prepared = await prepareEvaluation(ctx, { roundId, course, studentId, ...said });
  await change(
    ctx,
    async (unit) => {
      if (entry.comment !== '') throw ruleBroken(`${row.studentName}已经写了评语，没有改动。`);
      return saveEvaluation(unit, prepared);
    },
    async () => undefined,
    clientKey(identityId, 'draftComments', wish),
  );
}

/**
 * ZM-8: begins the comments about several children with one text, each as a draft of its own that a person looks at
 * before it is handed in. Where something is written already, by whomever, nothing changes.
 */
export async function draftComments(ctx: Context, input: DraftCommentsInput): Promise<SavedEvaluationsType> {
  const identityId = signedIn(ctx);
  clientKey(identityId, 'draftComments', input);
  checkBatch('studentIds', input.studentIds);
  const { roundId, course } = input;
  const text = proseOf(input.text);
  const desk = await presentDesk(ctx, { roundId, course });
  if (text === '') throw invalidInput('text', '先写一句，再给孩子们起草。');
  const rows = new Map(desk.rows.map((row) => [row.studentId, row]));
  const wanted = input.studentIds.map((studentId) => ({ studentId }));
  const done = await childByChild(wanted, async ({ studentId }) => {
    const row = rows.get(studentId);
    if (!row) throw notFound('这名学生');
    await draftFor(ctx, identityId, { ...input, text }, row);
  });
  return { desk: await presentDesk(ctx, { roundId, course }), ...done };
}

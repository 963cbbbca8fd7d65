import type { SaveInput } from '../../miniprogram/src/writing/form.js';
import { isOwn, NOTHING_UNANSWERED, textOf, toAskAgain } from '../../miniprogram/src/writing/unanswered.js';

const input = (comment: string, submit: boolean, version: number | null = 3): SaveInput => ({
  ...{ roundId: 'r', studentId: 's', course: null, answers: [], version, submit },
  ...{ comment, clientMutationId: `${comment} ${submit}` },
});
const old = input('旧的话', true);
const draft = input('草稿', false);
const said = (comment: string) => textOf({ answers: [], comment });

describe('what had no answer is asked for again', () => {
  test.each([
    ['nothing was lost', NOTHING_UNANSWERED, '旧的话', true, null],
    ['a draft of the newest text leaves what was handed in alone', { draft: null, handIn: old }, '新的话', false, null],
    ['so does a draft of the same text', { draft: null, handIn: old }, '旧的话', false, null],
    ['the same text is handed in under the same key', { draft: null, handIn: old }, '旧的话', true, old],
    ['another text is handed in under a key of its own', { draft: null, handIn: old }, '新的话', true, null],
    ['a lost draft goes before a draft', { draft, handIn: null }, '新的话', false, draft],
    ['and before handing in, also the same text as before', { draft, handIn: old }, '旧的话', true, draft],
  ])('%s', (...[, unanswered, comment, submit, again]) => {
    expect(toAskAgain(unanswered, said(comment), submit)).toBe(again);
  });

  test.each([
    ['the own text, one version on', { draft: null, handIn: old }, { version: 4, comment: '旧的话' }, true],
    ['the first that was ever kept', { draft, handIn: input('话 ', true, null) }, { version: 1, comment: '话' }, true],
    ['another text', { draft: null, handIn: old }, { version: 4, comment: '别人的话' }, false],
    ['another version', { draft: null, handIn: old }, { version: 5, comment: '旧的话' }, false],
    ['nothing was handed in', { draft: old, handIn: null }, { version: 4, comment: '旧的话' }, false],
  ])('what is kept meanwhile: %s', (_, unanswered, kept, isIt) => {
    expect(isOwn(unanswered, kept)).toBe(isIt);
  });
});

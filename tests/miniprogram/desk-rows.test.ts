import { entryWords, firstOpen, isIn, toggled, withoutText } from '../../miniprogram/src/writing/desk-rows.js';

const row = (
  studentId: string,
  state: string,
  more: { isExempt?: boolean; hasDraft?: boolean; comment?: string } = {},
) => {
  const { isExempt = false, hasDraft = false, comment = '' } = more;
  const stateName = { NONE: '未写', DRAFT: '写了一半', SUBMITTED: '已交' }[state]!;
  return { studentId, isExempt, entry: { state, stateName, hasDraft, comment } };
};

describe('the children on a comments desk', () => {
  test('begin with the first about whom nothing is handed in, and pass over who is exempt', () => {
    const rows = [row('a', 'SUBMITTED'), row('b', 'NONE', { isExempt: true }), row('c', 'DRAFT')];
    expect(firstOpen(rows)?.studentId).toBe('c');
    expect(firstOpen(rows.slice(0, 2))).toBeUndefined();
  });

  test('are begun together only where there is no text and nobody is exempt', () => {
    const rows = [row('a', 'NONE'), row('b', 'NONE', { isExempt: true }), row('c', 'DRAFT', { comment: '你很认真。' })];
    expect(withoutText(rows).map(({ studentId }) => studentId)).toEqual(['a']);
  });

  test('say what was handed in and changed since', () => {
    const [sent, changed] = [row('a', 'SUBMITTED'), row('a', 'SUBMITTED', { hasDraft: true })];
    expect([isIn(sent.entry), isIn(changed.entry)]).toEqual([true, false]);
    expect([entryWords(sent.entry), entryWords(changed.entry)]).toEqual(['已交', '已交，又有修改没有交']);
  });

  test('are chosen and no longer chosen', () => {
    const once = toggled(new Set(['a']), 'b');
    expect([...once]).toEqual(['a', 'b']);
    expect([...toggled(once, 'a')]).toEqual(['b']);
  });
});

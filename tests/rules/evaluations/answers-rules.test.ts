import { formFault, tidied } from '../../../api/src/modules/evaluations/answers.rules.js';
import { readPreset } from './preset-of.js';

const scheme = readPreset('zhumadian-text');
const form = (id: string) => scheme.evaluations.forms.find((candidate) => candidate.id === id)!;
const learning = (step: string | null, words: string | null = null) => ({ item: 'learning', step, words });
const PRAISE = '朗读声音响亮，讲得清楚。';
const SHORT = '太短';

test.each([
  ['a step and enough words', [learning('often')], PRAISE, null],
  ['no step', [], PRAISE, 'answers.learning'],
  ['a step of no scale', [learning('super')], PRAISE, 'answers.learning'],
  ['words for a scale', [learning('often', '好')], PRAISE, 'answers.learning'],
  [
    'an item of another form',
    [learning('often'), { item: 'goal', step: 'often', words: null }],
    PRAISE,
    'answers.goal',
  ],
  ['one item twice', [learning('often'), learning('always')], PRAISE, 'answers.learning'],
  ['too few words', [learning('often')], SHORT, 'comment'],
  ['too many words', [learning('often')], '好'.repeat(201), 'comment'],
  ['as many words as there may be', [learning('often')], '好'.repeat(200), null],
])('a subject evaluation with %s', (_, answers, comment, field) => {
  expect(formFault(scheme, form('teacher'), { answers, comment }, true)?.field ?? null).toBe(field);
});

test('a draft may be short, long or unfinished, but not wrong', () => {
  const draft = (answers: ReturnType<typeof learning>[], comment: string) =>
    formFault(scheme, form('teacher'), { answers, comment }, false)?.field ?? null;

  expect([draft([], ''), draft([], SHORT), draft([], '好'.repeat(5000))]).toEqual([null, null, null]);
  expect([draft([learning('super')], ''), draft([], '好'.repeat(5001))]).toEqual(['answers.learning', 'comment']);
});

test('a message may be as short as the family likes, but not empty', () => {
  const message = (comment: string) => formFault(scheme, form('guardian'), { answers: [], comment }, true);

  expect(message('加油')).toBeNull();
  expect(message('')).toEqual({ field: 'comment', message: '还什么都没有写，写几句再提交。' });
});

test('a form without comment takes none', () => {
  expect(formFault(scheme, form('peer'), { answers: [], comment: '我不喜欢他' }, false)?.field).toBe('comment');
});

test('length counts characters as people see them, not bytes; a rare character is one', () => {
  const rare = '𠮷'.repeat(10);

  expect(formFault(scheme, form('teacher'), { answers: [learning('often')], comment: rare }, true)).toBeNull();
});

test('prose is kept trimmed and in NFC, else byte for byte; empty answers are left out', () => {
  const said = { answers: [learning(''), learning('often')], comment: '  e\u0301toile <b>粗</b> \u202e' };

  expect(tidied(form('teacher'), said)).toEqual({
    answers: [learning('often')],
    comment: '\u00e9toile <b>粗</b> \u202e',
  });
});

test('a slot left in what a teacher hands in is told, before its length; a draft and words from home keep theirs', () => {
  const fault = (name: string, comment: string, complete: boolean) =>
    formFault(scheme, form(name), { answers: name === 'teacher' ? [learning('often')] : [], comment }, complete)
      ?.message ?? null;

  expect(fault('teacher', '{名字}好', true)).toBe('“{名字}”这个空还没有填，换成要说的话再交。');
  expect(fault('teacher', '{名字}好', false)).toBeNull();
  expect(fault('guardian', '爸爸看见你每天{认真}整理书包。', true)).toBeNull();
});

import type { Form, Task } from '../../miniprogram/src/features/evaluations/evaluations.queries.js';
import { countWords, lackOf, passed, type Said } from '../../miniprogram/src/writing/said.js';
import {
  deskToDos,
  guardianToDos,
  pupilToDos,
  rewritable,
} from '../../miniprogram/src/features/evaluations/task-words.js';

const steps = [
  { id: 'always', name: '总是这样', counts: true },
  { id: 'unseen', name: '没留意', counts: false },
];
const item = (id: string, more: object = {}) => ({ id, name: id, steps, minLength: null, maxLength: null, ...more });
const form = (more: Partial<Form> = {}): Form => ({
  ...{ id: 'one', name: '一张表', rater: 'PEER', phase: 'TERM_END' },
  ...{ items: [item('help'), item('duty')], comment: null },
  ...more,
});
const said = (answers: Said['answers'] = {}, comment = ''): Said => ({ answers, comment });
const all = { help: { step: 'always' }, duty: { step: 'unseen' } };
const comment = { label: '评语', min: 4, max: 6, advice: '多用鼓励的话。' };

describe('what a form still needs', () => {
  test.each([
    ['nothing chosen', form(), said(), '还有 2 题'],
    ['one of two', form(), said({ help: { step: 'always' } }), '还有 1 题'],
    ['all, one of them not noticed', form(), said(all), null],
    [
      'a question in words that is too short',
      form({ items: [item('talk', { steps: [], minLength: 3 })] }),
      said({ talk: { words: '好 ' } }),
      '还有 1 题',
    ],
    ['a comment that is too short', form({ comment }), said(all, '𠮷好'), '还差 2 个字'],
    ['one that is too long', form({ comment }), said(all, '一二三四五六七八'), '多了 2 个字'],
    ['one that is right, blanks around it', form({ comment }), said(all, ' 一二三四 '), null],
    [
      'a message with nothing in it',
      form({ items: [], comment: { ...comment, min: 0 } }),
      said({}, '  '),
      '写几句再交',
    ],
  ])('%s', (_, asked, what, lack) => {
    expect(lackOf(asked, what)).toBe(lack);
  });

  test('who knows too little passes every question, where the scheme has such a step', () => {
    expect(passed(form(), said({ help: { step: 'always' } }))?.answers).toEqual({
      help: { step: 'unseen' },
      duty: { step: 'unseen' },
    });
    expect(passed(form({ items: [item('help', { steps: steps.slice(0, 1) })] }), said())).toBeUndefined();
    expect(passed(form({ items: [] }), said())).toBeUndefined();
  });

  test.each([
    ['一二三', { min: 10, max: 200 }, '3 字 · 10—200 字'],
    [' 一二三 ', { min: 0, max: 200 }, '3 字 · 最多 200 字'],
  ])('%s is counted', (text, limits, words) => {
    expect(countWords(text, limits)).toBe(words);
  });
});

const task = (more: Partial<Task>): Task => ({
  ...{ id: more.roundId ?? 'r', roundId: 'r', rater: 'SELF', phase: 'TERM_END', formName: '自我评价' },
  ...{ classId: 'c', className: '三年级（1）班', studentId: 's', studentName: '安春', course: null },
  ...{ dueOn: '2026-12-31', daysLeft: 35, state: 'NONE', done: 0, total: 1 },
  ...more,
});

describe('what the homes say there is to do', () => {
  test('a pupil: itself, and classmates once a round while one of them is open', () => {
    const mates = ['a', 'b'].map((studentId, at) =>
      task({
        roundId: 'p',
        rater: 'PEER',
        formName: '同学互评',
        studentId,
        done: 1,
        total: 2,
        state: at ? 'NONE' : 'SUBMITTED',
      }),
    );
    const toDos = pupilToDos([task({ state: 'DRAFT' }), ...mates, task({ roundId: 'g', rater: 'GUARDIAN' })]);

    expect(toDos.map(({ kind, title, note }) => [kind, title, note])).toEqual([
      ['self', '自我评价', '写了一半'],
      ['peers', '同学互评', '评了 1 / 2 位'],
    ]);
    expect(pupilToDos(mates.map((mate) => ({ ...mate, state: 'SUBMITTED' })))).toEqual([]);
  });

  test('a guardian: all of the end of the term in one line, the soonest day', () => {
    const own = task({ daysLeft: 3, dueOn: '2026-11-29' });
    const message = task({ roundId: 'g', rater: 'GUARDIAN', formName: '家长寄语' });

    expect(guardianToDos([own, message], '春春')).toMatchObject([
      { kind: 'term-end', title: '给春春写家长寄语', note: '还缺自我评价、家长寄语', daysLeft: 3, dueOn: '2026-11-29' },
    ]);
    expect(guardianToDos([{ ...own, state: 'SUBMITTED' }], '春春')).toEqual([]);
  });

  test('a guardian: the line names what is left, and goes when nothing is', () => {
    const own = task({});
    const message = task({ roundId: 'g', rater: 'GUARDIAN', formName: '家长寄语' });
    const done = [own, message].map((one) => ({ ...one, state: 'SUBMITTED' as const }));
    const said = (tasks: Task[], measures: string[] = []) =>
      guardianToDos(tasks, '春春', measures).map(({ title, note }) => `${title}，${note}`);

    expect(said([own, message], ['身高'])).toEqual(['给春春写家长寄语，还缺自我评价、家长寄语、身高']);
    expect(said([own, done[1]!], ['身高', '体重'])).toEqual(['和春春一起填自我评价，还缺自我评价、身高、体重']);
    expect(said(done, ['身高', '体重'])).toEqual(['给春春填身高和体重，还缺身高、体重']);
    expect(said(done)).toEqual([]);
    expect(said([], ['身高', '体重'])).toEqual([]);
    expect(said([{ ...done[0]!, phase: 'PROCESS' }], ['身高'])).toEqual([]);
  });

  test('what is handed in may be rewritten until the last day, once nothing is left to write', () => {
    const own = task({ state: 'SUBMITTED' });
    const message = task({ roundId: 'g', rater: 'GUARDIAN', formName: '家长寄语', state: 'SUBMITTED' });

    expect(rewritable([own, message])).toEqual({ names: '自我评价和家长寄语', dueOn: '2026-12-31' });
    expect(rewritable([own, { ...message, state: 'DRAFT' }])).toBeNull();
    expect(rewritable([task({ rater: 'PEER', state: 'SUBMITTED' })])).toBeNull();
    expect(rewritable([])).toBeNull();
  });

  test('a teacher: each class and course that is not done', () => {
    const desk = task({
      rater: 'TEACHER',
      formName: '学业评价',
      course: '数学',
      studentId: null,
      done: 18,
      total: 45,
      state: 'DRAFT',
    });

    expect(deskToDos([desk, { ...desk, state: 'SUBMITTED' }])).toMatchObject([
      { title: '学业评价 · 数学', note: '三年级（1）班 · 已写 18 / 45' },
    ]);
  });
});

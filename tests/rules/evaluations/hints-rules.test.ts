import { HintKind, hintsAbout, type HintSource } from '../../../api/src/modules/evaluations/hints.rules.js';
import { Sex } from '../../../api/src/modules/people/people.rules.js';
import { readPreset } from './preset-of.js';

const scheme = readPreset('zhumadian-text');
const girl = { name: '林晓禾', sex: Sex.FEMALE };
const boy = { name: '刘知远', sex: Sex.MALE };
const about = (text: string, more: Partial<HintSource> = {}) =>
  hintsAbout(scheme, { text, child: girl, classmates: [boy], others: [], ...more });
const kinds = (text: string, more: Partial<HintSource> = {}) => about(text, more).hints.map(({ kind }) => kind);

test('a discouraging word is quoted where it stands, with a gentle alternative', () => {
  expect(about('晓禾，你总是不敢举手。').hints).toEqual([
    {
      kind: HintKind.DISCOURAGING,
      message: '“总是不敢”可能让孩子泄气，换成“可以试着多”会更鼓励人。',
      at: 4,
      quote: '总是不敢',
      instead: '可以试着多',
    },
  ]);
});

test('without an alternative it says what helps; each word once, in the order of the text', () => {
  const { hints } = about('别拖后腿，字写得太差，真的拖后腿。');
  expect(hints.map(({ quote }) => quote)).toEqual(['拖后腿', '太差']);
  expect(hints[0]).toMatchObject({ instead: null, message: expect.stringContaining('再写一个小目标') });
});

test('an encouraging text has no hints; the everyday 笨鸟先飞 and 懒洋洋 neither', () => {
  expect(about('晓禾，你种萝卜时天天量、天天记。笨鸟先飞，小猫懒洋洋地晒太阳。')).toEqual({
    hints: [],
    likePercent: 0,
  });
});

test('a word that the scheme switched off is not hinted at, and a scheme without hints has none', () => {
  const hints = scheme.evaluations.hints!;
  const quiet = { ...hints, discouraging: hints.discouraging.map((word) => ({ ...word, off: true })) };
  const source = { text: '你太懒', child: girl, classmates: [], others: [] };
  const under = (changed: typeof quiet | undefined) =>
    hintsAbout({ ...scheme, evaluations: { ...scheme.evaluations, hints: changed } }, source).hints;
  expect([under(hints).length, under(quiet).length, under(undefined).length]).toEqual([1, 0, 0]);
});

test('the wrong pronoun is told with the right one, and that another may be meant', () => {
  expect(about('晓禾做事认真，他常常帮助同学。').hints).toEqual([
    {
      kind: HintKind.PRONOUN,
      message: '这里写的是“他”，林晓禾应该用“她”。如果说的是别人，就不用改。',
      at: 7,
      quote: '他',
      instead: '她',
    },
  ]);
  expect(about('她唱歌好听。', { child: boy }).hints[0]).toMatchObject({ at: 0, quote: '她', instead: '他' });
});

test('其他, 他们, 吉他, what others said, and a child whose sex is not known are no wrong pronoun', () => {
  expect(kinds('你和其他同学一起弹吉他，他们都为他人着想。')).toEqual([]);
  expect(kinds('奶奶说：“他最懂事”，同桌说「他真好」。')).toEqual([]);
  expect(kinds('他很好。', { child: { ...girl, sex: null } })).toEqual([]);
});

test('another child’s name is quoted, and why it is asked', () => {
  expect(about('知远，你做事有头有尾。').hints).toEqual([
    {
      kind: HintKind.OTHER_NAME,
      message: '这里写了“知远”，班里有刘知远。是不是写到别的孩子的评语里了？报告单（册）里最好不写别的孩子的名字。',
      at: 0,
      quote: '知远',
      instead: null,
    },
  ]);
});

test('a text too like another is told with whose it is and how much, from 60 per cent on', () => {
  const text = '晓禾，上课认真听讲，作业写得整齐，常常帮同桌打水擦桌子。';
  const other = (words: string) => ({ title: '刘知远的评语', name: '刘知远', text: `知远，${words}` });
  const close = about(text, { others: [other('上课认真听讲，作业写得整齐，常常帮助别人。')] });
  // 12 + 3 of 22: the run 写得整齐常常帮 ends at 帮.
  expect(close.likePercent).toBe(68);
  expect(close.hints).toEqual([
    {
      kind: HintKind.LIKENESS,
      message:
        '和刘知远的评语有 68% 的文字相同（连着 6 个字以上一样的算相同）。每个孩子都有自己的事，可以添一件只属于这个孩子的小事。',
      at: null,
      quote: null,
      instead: null,
    },
  ]);
  const far = about(text, { others: [other('上课认真听讲，作业写得整齐，体育课跑得最快。')] });
  expect(far).toEqual({ hints: [], likePercent: 54 });
  expect(about(text, { others: [other('无关的话'), other('上课认真听讲，作业写得整齐。')] }).likePercent).toBe(54);
});

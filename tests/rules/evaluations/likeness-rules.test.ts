import { bareOf, likenessOf, runsOf } from '../../../api/src/modules/evaluations/likeness.rules.js';

const likeness = (text: string, other: string, names: string[] = [], otherNames: string[] = []): number =>
  likenessOf(bareOf(text, names), runsOf(bareOf(other, otherNames)));

test('what remains of a text has no marks, no blanks, not the child, and one pronoun', () => {
  expect(bareOf('晓禾，她 很爱读书：《西游记》！', ['晓禾', '林晓禾']).join('')).toBe('他很爱读书西游记');
  expect(bareOf('林晓禾和晓禾', ['晓禾', '林晓禾']).join('')).toBe('和');
});

test('a text is wholly like itself, and not at all like one about something else', () => {
  const text = '上课认真听讲，作业写得整齐，常常帮同桌打水擦桌子。';
  expect(likeness(text, text)).toBe(100);
  expect(likeness(text, '体育课上跑得最快，接力赛时把棒稳稳地交给下一位伙伴。')).toBe(0);
});

test('22 characters of which 12 stand in the other are 54 per cent, rounded down', () => {
  const text = '上课认真听讲，作业写得整齐，常常帮同桌打水擦桌子。';
  expect(likeness(text, '上课认真听讲，作业写得整齐，体育课跑得最快。')).toBe(54);
});

test('five characters in a row are chance, six are not', () => {
  const rest = '春天种下萝卜以后天天去看它';
  expect(likeness(`上课很认真，${rest}还量了高`, '上课很认真，画画时用色大胆')).toBe(0);
  // 6 of 6 + 13 + 3 = 22 characters.
  expect(likeness(`上课很认真地，${rest}还量了`, '上课很认真地，画画时用色大胆')).toBe(27);
});

test('another name and another pronoun make no other text', () => {
  const [girl, boy] = [
    '晓禾做事有头有尾，她种的萝卜第一个出苗，全班都来看。',
    '明哲做事有头有尾，他种的萝卜第一个出苗，全班都来看。',
  ];
  expect(likeness(girl, boy, ['林晓禾', '晓禾'], ['王明哲', '明哲'])).toBe(100);
});

test('short texts are like none, characters beyond the basic plane count once', () => {
  expect(likeness('学习认真，团结同学。', '学习认真，团结同学。')).toBe(0);
  const rare = '𠮷'.repeat(20);
  expect(bareOf(rare, [])).toHaveLength(20);
  expect(likeness(rare, '𠮷'.repeat(6))).toBe(100);
  expect(likeness(rare, '')).toBe(0);
});

test('a comment of four hundred characters against sixty takes well under a second of work', () => {
  const texts = [...Array(60).keys()].map((n) =>
    [...Array(400).keys()].map((at) => String.fromCodePoint(0x4e00 + n * 300 + ((at * 37) % 300))).join(''),
  );
  const before = process.cpuUsage();
  const alike = texts.map((other) => likeness(texts[0]!, other));
  const { user, system } = process.cpuUsage(before);
  expect(alike).toEqual([100, ...new Array<number>(59).fill(0)]);
  expect((user + system) / 1000).toBeLessThan(1000);
});

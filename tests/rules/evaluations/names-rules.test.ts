import { namesOf, othersNamed } from '../../../api/src/modules/evaluations/names.rules.js';

const found = (text: string, own: string, others: string[], nameWords: string[] = []) =>
  othersNamed(
    text,
    own,
    others.map((name) => ({ name })),
    nameWords,
  ).map(({ quote, at, child }) => [quote, at, child.name]);

test('a child is called by the whole name and by a given name of two characters or more', () => {
  expect(namesOf('林晓禾')).toEqual(['林晓禾', '晓禾']);
  expect(namesOf('王芳')).toEqual(['王芳']);
  expect(namesOf('欧阳明月')).toEqual(['欧阳明月', '明月']);
  expect(namesOf('歐陽明')).toEqual(['歐陽明']);
  expect(namesOf('陈林子涵')).toEqual(['陈林子涵', '林子涵']);
  expect(namesOf('艾力江•买买提')).toEqual(['艾力江·买买提', '艾力江']);
  expect(namesOf('李𠮷祥')).toEqual(['李𠮷祥', '𠮷祥']);
  expect(namesOf('张𠮷')).toEqual(['张𠮷']);
});

test('another child is found by either name, once, where it stands first', () => {
  expect(found('晓禾，你和刘知远一起种萝卜，知远也夸你。', '林晓禾', ['刘知远'])).toEqual([['刘知远', 5, '刘知远']]);
  expect(found('知远，你做事有头有尾。', '林晓禾', ['刘知远'])).toEqual([['知远', 0, '刘知远']]);
});

test('letters of other words are no name', () => {
  expect(found('你写的句子文从字顺。', '林晓禾', ['李子文'])).toEqual([]);
  expect(found('你写的句子文从字顺，李子文也喜欢。', '林晓禾', ['李子文'])).toEqual([['李子文', 10, '李子文']]);
});

test('a name that is a word of every day is a name before 同学 only', () => {
  expect(found('你阳光开朗，爱笑。', '林晓禾', ['王阳光'], ['阳光'])).toEqual([]);
  expect(found('你和阳光同学一起值日。', '林晓禾', ['王阳光'], ['阳光'])).toEqual([['阳光', 2, '王阳光']]);
  expect(found('看到你高兴，老师也高兴。', '林晓禾', ['高兴'], ['高兴'])).toEqual([]);
  expect(found('你和王阳光一起值日。', '林晓禾', ['王阳光'], ['阳光'])).toEqual([['王阳光', 2, '王阳光']]);
});

test('the own name is nobody else’s, though another is called alike or is part of it', () => {
  expect(found('子涵，你爱读书。', '李子涵', ['王子涵'])).toEqual([]);
  expect(found('王子涵，你爱读书。', '李子涵', ['王子涵'])).toEqual([['王子涵', 0, '王子涵']]);
  expect(found('欧阳明月，你爱读书。', '欧阳明月', ['欧阳明'])).toEqual([]);
});

test('four characters, a point between names whichever is typed, traditional and rare characters', () => {
  expect(found('你和欧阳明月一起画画。', '林晓禾', ['欧阳明月'])).toEqual([['欧阳明月', 2, '欧阳明月']]);
  expect(found('你和艾力江•买买提一起踢球。', '林晓禾', ['艾力江·买买提'])).toEqual([
    ['艾力江•买买提', 2, '艾力江·买买提'],
  ]);
  expect(found('你教艾力江同学写字。', '林晓禾', ['艾力江·买买提'])).toEqual([['艾力江', 2, '艾力江·买买提']]);
  expect(found('你和張曉明一起畫畫。', '林曉禾', ['張曉明'])).toEqual([['張曉明', 2, '張曉明']]);
  expect(found('𠮷祥，你真棒。李𠮷明也棒。', '王𠮷祥', ['李𠮷明'])).toEqual([['李𠮷明', 8, '李𠮷明']]);
});

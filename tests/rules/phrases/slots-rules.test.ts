import { phraseFault } from '../../../api/src/modules/phrases/phrase.rules.js';
import { filled, slotsIn, unknownSlot } from '../../../api/src/modules/phrases/slots.rules.js';

const XIAOHE = { name: '林晓禾', given: '晓禾', pronoun: '她', record: '10月12日，浇花' };
const UNKNOWN = { name: '林晓禾', given: '晓禾', pronoun: null, record: null };

test('each slot is filled with what it stands for, wherever and however often it stands', () => {
  expect(filled('{名字}爱提问，{他/她}记得{记录}。{名字}，加油！', XIAOHE)).toBe(
    '晓禾爱提问，她记得10月12日，浇花。晓禾，加油！',
  );
  expect(filled('{姓名}同学，{她/他}很细心。', XIAOHE)).toBe('林晓禾同学，她很细心。');
});

test('braces, slashes and blanks of a Chinese keyboard are slots too', () => {
  expect(filled('｛名字｝和{ 他／她 }的小组｛名字}', XIAOHE)).toBe('晓禾和她的小组晓禾');
});

test('what is not known stays as a slot, and what only looks like one is no slot', () => {
  expect(filled('{名字}，{他/她}做了{记录}', UNKNOWN)).toBe('晓禾，{他/她}做了{记录}');
  expect(slotsIn('{他/她}做了{记录}，{他/她}')).toEqual(['{他/她}', '{记录}']);
  expect(slotsIn('集合{一二三四五六七八九十一二三}和{\n}')).toEqual([]);
  expect(slotsIn('没有空')).toEqual([]);
});

test('a value that looks like a slot is not filled again', () => {
  expect(filled('{记录}', { ...XIAOHE, record: '写了“{名字}”' })).toBe('写了“{名字}”');
});

test('a slot that nothing fills is told', () => {
  expect(unknownSlot('{名字}和{明字}')).toBe('{明字}');
  expect(unknownSlot('空着的{}')).toBe('{}');
  expect(unknownSlot('{名字}{姓名}{他/她}{记录}')).toBeUndefined();
});

test('a phrase is some words, at most three hundred, with slots that can be filled', () => {
  expect(phraseFault('{名字}上课坐得正。')).toBeNull();
  expect(phraseFault('')).toBe('先写一句话，再存成常用语。');
  expect(phraseFault('𠮷'.repeat(300))).toBeNull();
  expect(phraseFault('好'.repeat(301))).toBe('一条常用语最多 300 个字，现在是 301 个。');
  expect(phraseFault('{明字}很好')).toBe('“{明字}”不是能自动填的空，能填的有 {名字}、{姓名}、{他/她}、{记录}。');
});

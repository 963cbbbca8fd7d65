import type { Cell } from '../../../../platform/spreadsheets/index.js';
import { faulty, type Reading, understood } from './reading.js';
import { compact } from './text.js';

export const OTHER_KINSHIP = '其他';

const WORDS: Record<string, string> = {
  母亲: '母 妈妈 妈 母子 母女 生母',
  父亲: '父 爸爸 爸 父子 父女 生父',
  继母: '养母 继母或养母',
  继父: '养父 继父或养父',
  祖父: '爷爷 爷 祖孙',
  祖母: '奶奶 奶',
  外祖父: '外公 姥爷 老爷',
  外祖母: '外婆 姥姥',
  伯父: '大伯 伯伯',
  伯母: '大妈 大娘',
  叔父: '叔叔 叔',
  婶母: '婶婶 婶',
  舅父: '舅舅 舅',
  舅母: '舅妈',
  姨父: '姨夫 姨丈',
  姨母: '姨妈 阿姨 姨',
  姑父: '姑夫 姑丈',
  姑母: '姑姑 姑妈 姑',
  哥哥: '兄 兄长',
  姐姐: '姐',
  [OTHER_KINSHIP]: '其它 其他亲属 其他监护人 亲属 监护人 非亲属',
};

/** GB/T 4761. */
const CODES: Record<string, string> = {
  ...{ 50: OTHER_KINSHIP, 51: '父亲', 52: '母亲', 57: '继父', 58: '继母', 60: OTHER_KINSHIP },
  ...{ 61: '祖父', 62: '祖母', 63: '外祖父', 64: '外祖母', 71: '哥哥', 75: '姐姐', 80: OTHER_KINSHIP },
  ...{ 81: '伯父', 82: '伯母', 83: '叔父', 84: '婶母', 85: '舅父', 86: '舅母', 87: '姨父', 88: '姨母' },
  ...{ 89: '姑父', 90: '姑母', 97: OTHER_KINSHIP, 98: OTHER_KINSHIP, 99: OTHER_KINSHIP },
};

const BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([word, others]) =>
    [word, ...others.split(' ')].map((other) => [other, word] as const),
  ),
);

/** How a guardian is related to the child, by word or by code of GB/T 4761. An unusual word counts as 其他. */
export function readKinship(cell: Cell): Reading<string> {
  const text = compact(cell.text);
  const match = /^(\d{1,2})?[-.、]?(.*)$/su.exec(text);
  const word = BY_WORD.get(match?.[2] ?? '');
  if (word) return understood(word);
  if (match?.[1] && !match[2]) {
    const byCode = CODES[match[1]];
    return byCode
      ? understood(byCode)
      : faulty('关系代码认不出来。请填“母亲”“父亲”“祖母”等，或标准代码（51 父亲、52 母亲）。');
  }
  return understood(OTHER_KINSHIP, text === '' ? '没有写与学生的关系，记为“其他”' : `关系“${text}”记为“其他”`);
}

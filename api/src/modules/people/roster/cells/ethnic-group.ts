import type { Cell } from '../../../../platform/spreadsheets/index.js';
import { faulty, type Reading, understood } from './reading.js';
import { compact } from './text.js';

/** GB/T 3304: the position is the code. */
const GROUPS = (
  '汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 ' +
  '柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 ' +
  '塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺'
)
  .split(' ')
  .map((name) => `${name}族`);

const OTHERS: Record<string, string> = {
  97: '其他',
  98: '外国血统',
  其他族: '其他',
  外国血统族: '外国血统',
  穿青人族: '其他',
};
const KNOWN = new Set(GROUPS);

/** The ethnic group by name (with or without 族) or by code of GB/T 3304. */
export function readEthnicGroup(cell: Cell): Reading<string> {
  const text = compact(cell.text);
  const [, number, word = ''] = /^(\d{1,2})?[-.、]?(.*)$/su.exec(text) ?? [];
  const name = word === '' || word.endsWith('族') ? word : `${word}族`;
  const group =
    name === '' ? (GROUPS[Number(number) - 1] ?? OTHERS[number ?? '']) : KNOWN.has(name) ? name : OTHERS[name];
  return group ? understood(group) : faulty('民族认不出来。请填民族名称，如“汉族”，或标准代码（01 汉族）。');
}

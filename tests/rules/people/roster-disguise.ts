import type { Value } from './roster-files.js';

/** A small generator of random numbers, so that one number tells a whole case. */
export class Dice {
  constructor(private state: number) {}

  /** 0 to `sides` - 1. */
  roll(sides: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * sides);
  }

  pick<T>(from: readonly T[]): T {
    return from[this.roll(from.length)]!;
  }

  shuffled<T>(from: readonly T[]): T[] {
    const rest = [...from];
    return from.map(() => rest.splice(this.roll(rest.length), 1)[0]!);
  }
}

const HEADERS: Record<string, string[]> = {
  姓名: ['姓 名', '*姓名', '姓名（必填）'],
  性别: ['性别码', '性别代码'],
  出生日期: ['出生年月日', '生日', '出生日期(YYYYMMDD)'],
  身份证件类型: ['证件类型', '身份证件类型码'],
  身份证件号: ['身份证号', '证件号码', '身份证件号码'],
  学籍号: ['全国学籍号', '学籍号※'],
  民族: ['民族码'],
  班级: ['班级名称', '所在班级'],
  入学年月: ['入学时间', '入学日期'],
  班内学号: ['学号', '座号'],
  就读方式: ['住宿情况', '是否住校'],
  监护人1姓名: ['监护人姓名', '家长一姓名', '监护人（1）姓名'],
  监护人1关系: ['监护人1与学生关系', '第一监护人关系'],
  监护人1电话: ['监护人１联系电话', '家长1手机号', '联系电话'],
  监护人2姓名: ['家长2姓名', '监护人二姓名'],
  监护人2关系: ['监护人2与学生关系'],
  班号: ['班级序号', '班次'],
  班级名称: ['班级', '班名'],
  入学年份: ['级', '入学年度'],
  班主任工号: ['班主任编号'],
  班主任姓名: ['班主任'],
  工号: ['教工号', '职工编号'],
  任教学科: ['学科', '任教科目'],
  手机号: ['联系电话', '手 机'],
  岗位: ['职务'],
  学科代码: ['课程代码', '代码'],
  学科名称: ['课程名称', '科目'],
  开设年级: ['适用年级', '年级'],
  监护人2电话: ['监护人２手机号码', '第二监护人电话'],
};

const WORDS: Record<string, string[]> = {
  男: ['1', '男性', '１'],
  女: ['2', '女性', '２'],
  居民身份证: ['1', '身份证', '111', '1-居民身份证'],
  护照: ['A', '普通护照', '414'],
  港澳居民来往内地通行证: ['C', '回乡证', '516'],
  汉族: ['01', '汉', '1'],
  维吾尔族: ['05', '维吾尔', '5'],
  回族: ['03', '回'],
  黎族: ['19', '黎'],
  壮族: ['08', '壮'],
  满族: ['11', '满'],
  母亲: ['52', '妈妈', '母'],
  父亲: ['51', '爸爸', '父'],
  祖母: ['62', '奶奶'],
  外祖父: ['63', '外公', '姥爷'],
  外祖母: ['64', '外婆'],
  走读: ['1', '走读生', '否'],
  住校: ['2', '寄宿', '是'],
};

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const dated = (text: string, dice: Dice): Value => {
  const [year, month, day] = [text.slice(0, 4), Number(text.slice(4, 6)), Number(text.slice(6, 8))];
  const forms: Value[] = [
    text,
    `${year}-${month}-${day}`,
    `${year}/${text.slice(4, 6)}/${text.slice(6)}`,
    `${year}.${month}.${day}`,
  ];
  forms.push(`${year}年${month}月${day}日`, wide(`${year}年${month}月${day}日`), Number(text));
  forms.push(new Date(Date.UTC(Number(year), month - 1, day)));
  return dice.pick(forms);
};

const monthly = (text: string, dice: Dice): Value => {
  const [year, month] = [text.slice(0, 4), text.slice(4)];
  return dice.pick([
    text,
    `${year}-${month}`,
    `${year}年${Number(month)}月`,
    `${year}.${Number(month)}`,
    `${year}/${Number(month)}/1`,
  ]);
};

/** A class by another usual name: 一年级(1)班, 一（1）班, 一年级1班. Its grade column says the same. */
const classed = (text: string, dice: Dice): string => {
  const [, grade = '', number = ''] = /^(.+)（(\d+)）班$/.exec(text) ?? [];
  return dice.pick([
    text,
    `${grade}(${number})班`,
    `${grade}${number}班`,
    `${grade.replace('年级', '')}（${number}）班`,
    ` ${grade} (${wide(number)}) 班`,
  ]);
};

/** A teacher of the 任课 sheet with other brackets, widths and spaces. */
const named = (text: string, dice: Dice): string => {
  const [, name = '', number = ''] = /^(.+)\((.+)\)$/.exec(text) ?? [];
  return dice.pick([
    text,
    `${name}（${number}）`,
    `${name} (${wide(number)})`,
    ` ${name}（${number.toLowerCase()}）、`,
  ]);
};

/** The same header in other words. */
export const otherHeader = (header: string, dice: Dice): string =>
  dice.pick([header, header, ...(HEADERS[header] ?? [])]);

/** The same cell in other words, forms, widths, with stray spaces. Names keep their letters. */
export function otherwise(header: string, value: Value, dice: Dice): Value {
  const text = String(value ?? '');
  if (text === '') return dice.pick(['', '\u3000', '/']);
  if (header === '出生日期') return dated(text, dice);
  if (/^[^\s()]+\(T\d{4}\)$/.test(text)) return named(text, dice);
  if (header === '入学年月') return monthly(text, dice);
  if (header === '班级' || header === '班级名称') return classed(text, dice);
  const worded = dice.pick([text, ...(WORDS[text] ?? [])]);
  if (header.endsWith('姓名')) return dice.pick([worded, ` ${worded}\u3000`, worded.split('').join(' ')]);
  return dice.pick([worded, wide(worded), ` ${worded}`, `${worded}\u3000`, worded.toLowerCase()]);
}

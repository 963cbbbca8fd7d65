import { guardianFields } from './guardian-fields.js';
import type { SheetKind } from './types.js';

/** A column that a sheet may have. */
export interface Field {
  key: string;
  /** Canonical Chinese name: what refusals and changes call it. */
  name: string;
  /** Other headers for it, after `headerKey`. */
  synonyms: readonly string[];
  /** Without this column the sheet cannot be read at all. */
  required?: boolean;
}

const field = (key: string, name: string, synonyms = '', required = false): Field => ({
  key,
  name,
  synonyms: synonyms.split(' ').filter(Boolean),
  required,
});

const CLASSES: Field[] = [
  field('grade', '年级', '所在年级 年级名称'),
  field('number', '班号', '班级号 班序号 班级序号 班次'),
  field('name', '班级名称', '班级 班名 班级名 行政班'),
  field('entryYear', '入学年份', '入学年 入学年度 级 级别 年级入学年份 届别'),
  field('homeroomStaffNumber', '班主任工号', '班主任教工号 班主任编号 班主任职工号'),
  field('homeroomName', '班主任姓名', '班主任 班主任老师'),
];

const STAFF: Field[] = [
  field('staffNumber', '工号', '教工号 职工号 教师编号 教工编号 教职工号 教师工号 职工编号 编号', true),
  field('name', '姓名', '教师姓名 教职工姓名 名字 老师姓名', true),
  field('sex', '性别', '性别码 性别代码'),
  field('mainSubject', '任教学科', '学科 任教科目 所教学科 科目 任课学科 主教学科'),
  field('phone', '手机号', '手机 手机号码 电话 联系电话 移动电话 联系方式 电话号码'),
  field('post', '岗位', '职务 岗位职务 现任职务 行政职务 岗位名称'),
];

const COURSES: Field[] = [
  field('code', '学科代码', '课程代码 代码 课程编号 学科编号 课程号 编码'),
  field('name', '学科名称', '课程名称 学科 课程 科目 名称 科目名称 课程名', true),
  field('grades', '开设年级', '年级 适用年级 任教年级 开课年级'),
];

const TEACHING: Field[] = [
  field('grade', '年级', '所在年级'),
  field('className', '班级', '班级名称 班名 所在班级 班级名 任教班级 行政班', true),
];

const STUDENTS: Field[] = [
  field('name', '姓名', '学生姓名 名字', true),
  field('sex', '性别', '性别码 性别代码 学生性别'),
  field('birthOn', '出生日期', '出生年月日 生日 出生年月 出生时间 出生日'),
  field('documentKind', '身份证件类型', '证件类型 身份证件类型码 证件类别 证件种类'),
  field(
    'documentNumber',
    '身份证件号',
    '身份证号 身份证件号码 身份证号码 身份证 证件号 证件号码 公民身份号码 学生身份证号',
  ),
  field('rollNumber', '学籍号', '全国学籍号 学籍编号 学籍号码 国家学籍号 全国学籍编号'),
  field('grade', '年级', '所在年级 年级名称'),
  field('className', '班级', '班级名称 班名 所在班级 班级名 班 行政班', true),
  field('ethnicGroup', '民族', '民族码 民族代码'),
  field('enteredIn', '入学年月', '入学时间 入学日期 入学年份 入学年'),
  field('seatNumber', '班内学号', '学号 座号 座位号 班内序号 班级学号 班学号'),
  field('boards', '就读方式', '是否住校 住宿情况 就读方式码 是否寄宿 住校情况 走读住校'),
  ...guardianFields(),
];

/** The columns of each kind of sheet; those of a class's courses come from the 课程 sheet. */
export const FIELDS: Record<SheetKind, readonly Field[]> = {
  classes: CLASSES,
  staff: STAFF,
  courses: COURSES,
  teaching: TEACHING,
  students: STUDENTS,
};

/** Columns that schools keep and the system must not: known, dropped, never kept. */
export const NEEDLESS: ReadonlySet<string> = new Set(
  (
    '序号 编号 序 家庭住址 家庭地址 住址 地址 现住址 现居住地 通讯地址 联系地址 户籍地址 户口所在地 户籍所在地 户口地址 ' +
    '户口性质 户籍性质 独生子女 是否独生子女 是否独生 籍贯 出生地 政治面貌 健康状况 血型 是否留守儿童 留守儿童 是否随迁子女 ' +
    '随迁子女 是否残疾 残疾类型 是否享受补助 家庭经济情况 是否低保 邮编 邮政编码 邮箱 电子邮箱 电子邮件 微信 微信号 qq qq号 ' +
    '备注 说明 照片 宗教信仰 国籍 国籍地区 港澳台侨外 港澳台侨 曾用名 姓名拼音 拼音 英文姓名 身份证件有效期 上学距离 上学方式 ' +
    '是否乘坐校车 职称 学历 学位 毕业院校 专业 出生日期 出生年月 参加工作时间 入职时间 身份证号 身份证件号 身份证号码 年龄 民族 ' +
    '编制 是否在编 班额 人数 学生人数 班级人数 男生人数 女生人数 教室 教室位置 班型 班主任 班主任姓名 班主任工号 班主任电话 ' +
    '课时 周课时 周课时数 课程类别 课程类型 教材版本 监护人工作单位 工作单位 监护人住址 监护人身份证号'
  ).split(' '),
);

const SHEETS: [name: string, columns: string][] = [
  ['班级', '年级、班号（或班级名称），最好有入学年份和班主任工号'],
  ['教师', '工号、姓名，最好有手机号、任教学科和岗位'],
  ['课程', '学科名称，最好有开设年级'],
  ['任课', '年级、班级，再一门课一列，格里写“姓名(工号)”'],
  ['学生', '姓名、性别、出生日期、班级，最好有学籍号、身份证件号和监护人的姓名、关系、电话'],
];

const HOW =
  '用学校自己的表格就行（.xlsx 或 .csv）：标题行、说明行会自动跳过，列的顺序不要紧，用不到的列不会保存。' +
  '可以一次选几张，也可以只选“学生”一张；没有选的表，系统里原来的不变。';

/** Which sheets there are, and what each must say. */
export const WhatToBring = () => (
  <>
    <p>{HOW}</p>
    <dl className="roster__sheets">
      {SHEETS.map(([name, columns]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{columns}</dd>
        </div>
      ))}
    </dl>
  </>
);

import { type Api, startApi } from '../../support/api';
import { Booklets } from '../../support/booklet-world';
import { EvidenceWorld } from '../../support/evidence-world';
import { MeasureWorld } from '../../support/measure-world';

let api: Api;
let school: EvidenceWorld;
let books: Booklets;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  books = new Booklets(school);
});

interface Section {
  name: string;
  weight: number;
  done: number;
  due: number;
}

const lines = ({ sections }: { sections: Section[] }) => sections.map(({ name, weight }) => `${name} ${weight}`);
const held = ({ sections }: { sections: Section[] }) =>
  sections.flatMap(({ name, weight, done, due }) => (weight > 0 && done > 0 ? [`${name} ${done}/${due}`] : []));

const DOCUMENT = [
  ...['封面 0', '班级合照 5', '学业水平 8', '人文素养 8', '体育活动 8', '艺术素养 8', '社会实践 8', '小红花 5'],
  ...['考试成绩 10', '学业评价 10', '班主任评语 10', '家长寄语 5', '自我评价 5', '同学眼中的我 5', '身体素质 5'],
];
const PRIMARY = [
  ...['封面 0', '班级合照 5', '品德发展 9', '学业发展 9', '身心发展 9', '审美素养 9', '劳动与社会实践 9'],
  ...['学业成绩 10', '学科评价 5', '班主任评语 10', '家长寄语 5', '自我评价 5', '同学眼中的我 5', '身体素质 5'],
  '小红花 5',
];
const DISTRICT = [
  ...['封面 0', '班级合照 0', '思想品德 9', '学业水平 9', '身心健康 9', '艺术素养 9', '劳动与社会实践 9'],
  ...['学业成绩 10', '学科评价 10', '班主任评语 10', '家长寄语 5', '自我评价 5', '同学眼中的我 5', '身体素质 5'],
  '小红花 5',
];

test('one school, three schemes: title, sections, weights and completeness of the same booklet follow the scheme', async () => {
  const leader = await school.staff('T001');
  const father = await school.parent('安春', 'TERMS');
  await school.save(father, { category: 'study' });
  await school.give(leader, ['安春']);
  await new MeasureWorld(school).save(leader, [{ child: '安春', mark: 9000 }]);

  // Nobody else's family agrees, so that classmates (5) do not apply. One of five results: 2 of 10.
  const first = await books.report(leader);
  expect([first.title, first.qualifiedAbove, lines(first)]).toEqual(['综合素质评价报告单（册）', 78, DOCUMENT]);
  expect(held(first)).toEqual(['学业水平 1/1', '小红花 1/1', '考试成绩 1/5']);
  // 8 + 5 + 2 = 15 of 95.
  expect(first.completeness).toBe(1578);
  await books.issue(leader, '安春');

  await school.adopt('primary-framework', '2026-11-01');
  const second = await books.report(leader, '安春', { live: true });
  expect([second.title, second.qualifiedAbove, lines(second)]).toEqual(['学生成长报告', 78, PRIMARY]);
  expect(held(second)).toEqual(['学业发展 1/1', '学业成绩 1/5', '小红花 1/1']);
  // 9 + 5 + 2 = 16 of 95.
  expect(second.completeness).toBe(1684);

  await school.adopt('guilin-yanshan-2023', '2026-11-10');
  const third = await books.report(leader, '安春', { live: true });
  expect([third.title, lines(third), third.completeness]).toEqual(['学生成长报告', DISTRICT, 1684]);
  expect((await books.ofClass(leader)).title).toBe('学生成长报告');

  // What was published keeps the scheme of its time; the next version follows the one in force.
  expect(lines(await books.report(father))).toEqual(DOCUMENT);
  await books.publish(leader, '安春');
  expect(lines(await books.report(father))).toEqual(DISTRICT);
  const old = await books.report(father, '安春', { number: 1 });
  expect([old.title, old.completeness, lines(old)]).toEqual(['综合素质评价报告单（册）', 1578, DOCUMENT]);
});

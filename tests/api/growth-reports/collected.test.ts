import { type Api, startApi } from '../../support/api';
import { CollectedTerm } from '../../support/collected-term';

let api: Api;
let term: CollectedTerm;

beforeAll(async () => {
  api = await startApi();
  term = await CollectedTerm.open(api);
}, 240_000);

interface Section {
  id: string;
  done: number;
  due: number;
}

test('ZM-10 everything that was collected stands in the booklet, beside the child’s own last term', async () => {
  await term.collect('安春');
  const report = await term.books.report(await term.leader());
  const of = (id: string) => report.sections.find((one: Section) => one.id === id);

  expect(report).toMatchObject({
    ...{ termName: '2026—2027 学年第二学期', completeness: 10_000, qualified: true, qualifiedAbove: 78, missing: [] },
  });
  expect(report.sections.map(({ id, done, due }: Section) => `${id} ${done}/${due}`)).toEqual([
    ...['cover 1/1', 'class-photo 1/1', 'academic 1/1', 'humanity 1/1', 'sport 1/1', 'art 1/1', 'practice 1/1'],
    ...['flowers 1/1', 'results 5/5', 'subject-evaluations 5/5', 'homeroom-comment 1/1', 'guardian-message 1/1'],
    ...['self-evaluation 1/1', 'peer-evaluation 1/1', 'body 2/2'],
  ]);
  expect(of('class-photo').moments).toMatchObject([
    { title: '班级合照', words: '开学合照', on: '2027-02-05', who: '班主任 王语文', photos: [{ withdrawn: false }] },
  ]);
  expect(of('academic').moments).toMatchObject([
    {
      title: '学业水平',
      words: '安春的一件事',
      on: '2027-02-08',
      who: '家长 安春父',
      photos: [{ width: 60, height: 40 }],
    },
  ]);
  expect(of('flowers').flowers).toEqual([
    { course: '语文', slot: 2, count: 1, reasons: [{ name: '专心听讲', count: 1 }] },
  ]);
  // Families see levels, no marks: four squares for the highest of four.
  expect(of('results').results).toEqual([
    { subject: '语文', level: '优秀', filled: 4, of: 4, mark: null },
    ...['数学', '音乐', '体育', '思想品德'].map((subject) => ({
      subject,
      level: '良好',
      filled: 3,
      of: 4,
      mark: null,
    })),
  ]);
  expect(of('subject-evaluations').voices).toMatchObject(
    ['语文', '数学', '音乐', '体育', '道德与法治'].map((title) => ({
      ...{ title, on: '2027-02-10', comment: `${title}课上专心听讲，作业整齐。` },
      answers: [{ name: '本学科学习情况', words: '经常这样', filled: 3, of: 4 }],
    })),
  );
  expect(of('homeroom-comment').voices).toMatchObject([{ title: '班主任', who: '王语文' }]);
  expect(of('guardian-message').voices).toMatchObject([{ title: '家长', comment: '你长大了，爸爸很高兴。' }]);
  expect(of('self-evaluation').voices).toMatchObject([
    {
      ...{ title: '我', comment: '我会系鞋带了。' },
      answers: [{ filled: 4 }, { filled: 3 }, { filled: 4 }, { filled: 2 }, { words: '正在努力', filled: 1 }],
    },
  ]);
  expect(of('peer-evaluation').voices).toMatchObject([
    {
      ...{ title: '同学', who: '3 位同学', comment: '' },
      answers: [
        { name: '和同学合作', words: '经常这样', filled: 3, of: 4 },
        { name: '帮助同学', words: '总是这样', filled: 4, of: 4 },
        { name: '认真做值日', words: '经常这样', filled: 3, of: 4 },
      ],
    },
  ]);
  const terms = ['2026—2027 学年第一学期', '2026—2027 学年第二学期'];
  const history = (...values: number[]) => values.map((value, index) => ({ term: terms[index], value }));
  expect(of('body').measures).toEqual([
    { item: 'height', name: '身高', unit: '厘米', value: 13_120, before: 12_850, history: history(12_850, 13_120) },
    { item: 'weight', name: '体重', unit: '千克', value: 2790, before: 2640, history: history(2640, 2790) },
  ]);
  expect(
    report.growth.map(({ name, now, before }: { name: string; now: number; before: number }) => [name, now, before]),
  ).toEqual([
    ...[
      ['学业水平', 1, 0],
      ['人文素养', 1, 0],
      ['体育活动', 1, 0],
      ['艺术素养', 1, 1],
      ['社会实践', 1, 0],
    ],
  ]);
});

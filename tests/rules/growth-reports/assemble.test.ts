import { assemble } from '../../../api/src/modules/growth-reports/assemble.rules.js';
import { photosOf } from '../../../api/src/modules/growth-reports/content.rules.js';
import type { Judged } from '../../../api/src/modules/growth-reports/fill.rules.js';
import { ConsentDecision } from '../../../api/src/modules/privacy/consent.rules.js';
import { FULL, judged, record, text } from './booklet-of';

const { REFUSED, WITHDRAWN } = ConsentDecision;

const assembled = (booklet: Judged) => assemble(booklet, { id: 'v1', number: 1 });
const section = (booklet: Judged, id: string) => assembled(booklet).sections.find((one) => one.id === id)!;

test('the sections stand in the order of the scheme, each with how much of it there is', () => {
  const { sections, title, scheme, template } = assembled(judged());

  expect([template, title, scheme]).toEqual([
    'a4-1',
    '综合素质评价报告单（册）',
    { id: 'v1', number: 1, title: text.title },
  ]);
  expect(sections.map(({ name, weight, done, due }) => `${name} ${weight} ${done}/${due}`)).toEqual([
    ...['封面 0 1/1', '班级合照 5 1/1', '学业水平 8 1/1', '人文素养 8 1/1', '体育活动 8 1/1', '艺术素养 8 1/1'],
    ...['社会实践 8 1/1', '小红花 5 1/1', '考试成绩 10 5/5', '学业评价 10 5/5', '班主任评语 10 1/1'],
    ...['家长寄语 5 1/1', '自我评价 5 1/1', '同学眼中的我 5 1/1', '身体素质 5 2/2'],
  ]);
});

test('photos are told of only where the family has agreed; the records stay', () => {
  const records = [record('art', 2), record('art')];
  const hashes = (photos: ConsentDecision | null) => photosOf(assembled(judged({ records, photos }))).length;

  // Two of the record, one of the class.
  expect([ConsentDecision.GRANTED, null, REFUSED, WITHDRAWN].map(hashes)).toEqual([3, 0, 0, 0]);
  expect(section(judged({ records, photos: REFUSED }), 'art').moments).toHaveLength(2);
  expect(section(judged({ photos: REFUSED }), 'class-photo').moments).toEqual([]);
});

test('an area tells the photos that were chosen, and every record that has none', () => {
  const records = [record('art', 2), record('art', 1), record('art')];
  const chosen = { art: [records[0]!.photos[1]!.id] };
  const { moments, done } = section(judged({ records, chosen }), 'art');

  expect(moments.map(({ recordId, photos }) => [recordId, photos])).toEqual([
    [records[0]!.id, [{ hash: records[0]!.photos[1]!.hash, width: 60, height: 40 }]],
    [records[2]!.id, []],
  ]);
  expect(done).toBe(1);
});

describe('ZM-7 results are levels as squares', () => {
  const results = [
    { subject: 'maths', level: 'trying', mark: 5550 },
    { subject: 'chinese', level: 'excellent', mark: 9850 },
  ];

  test('in the order of the scheme, without marks for families', () => {
    expect(section(judged({ results }), 'results').results).toEqual([
      { subject: '语文', level: '优秀', filled: 4, of: 4, mark: null },
      { subject: '数学', level: '待合格', filled: 1, of: 4, mark: null },
    ]);
  });

  test('with marks only where the scheme shows them to families, from the grade in which they are entered', () => {
    const rules = { ...text.measurements.results!, marksVisibleTo: ['FAMILY'] as never };
    const scheme = { ...text, measurements: { ...text.measurements, results: rules } };
    const marksIn = (grade: number) =>
      section(judged({ results }, { grade }, scheme), 'results').results.map(({ mark }) => mark);

    expect(marksIn(3)).toEqual([9850, 5550]);
    expect(marksIn(2)).toEqual([null, null]);
  });

  test('a level that the scheme no longer knows is left out', () => {
    expect(section(judged({ results: [{ ...results[0]!, level: 'A+' }] }), 'results').results).toEqual([]);
  });
});

test('flowers stand by course in the order of the scheme, with their reasons', () => {
  const flower = (course: string, reason: string) => ({ course, reason });
  const flowers = [
    ...[flower('体育', 'exercise'), flower('语文', 'listening'), flower('语文', 'speaking')],
    ...[flower('语文', 'listening'), flower('', 'helping')],
  ];

  expect(section(judged({ flowers }), 'flowers').flowers).toEqual([
    { course: '班主任', slot: null, count: 1, reasons: [{ name: '乐于助人', count: 1 }] },
    {
      ...{ course: '语文', slot: 2, count: 3 },
      reasons: [
        { name: '专心听讲', count: 2 },
        { name: '积极发言', count: 1 },
      ],
    },
    { course: '体育', slot: 3, count: 1, reasons: [{ name: '坚持锻炼', count: 1 }] },
  ]);
});

test('an answer is so many dots of all; 没留意 is none, and what is not answered is not shown', () => {
  const answers = [
    { item: 'goal', value: 'always' },
    { item: 'habit', value: 'trying' },
    { item: 'kind', value: 'unseen' },
    { item: 'exercise', value: '' },
  ];
  const voices = [{ form: 'self', course: '', who: '安春', on: '2026-12-21', comment: '我会系鞋带了。', answers }];

  expect(section(judged({ voices }), 'self-evaluation').voices).toEqual([
    {
      ...{ title: '我', who: '安春', on: '2026-12-21', comment: '我会系鞋带了。' },
      answers: [
        { name: '我能完成学习任务', words: '总是这样', filled: 4, of: 4 },
        { name: '我有好的学习习惯', words: '正在努力', filled: 1, of: 4 },
        { name: '我愿意帮助别人', words: '没留意', filled: null, of: 4 },
      ],
    },
  ]);
});

test('classmates speak together, without a name', () => {
  const peers = { form: 'peer', raters: 4, steps: [{ item: 'duty', step: 'sometimes' }] };

  expect(section(judged({ peers }), 'peer-evaluation').voices).toEqual([
    {
      ...{ title: '同学', who: '4 位同学', on: '', comment: '' },
      answers: [{ name: '认真做值日', words: '有时这样', filled: 2, of: 4 }],
    },
  ]);
});

test('body measures stand beside those of the term before and over all terms in which there were any', () => {
  const at = (termId: string, item: string, value: number) => ({ termId, item, value });
  const measures = [at('t2', 'height', 12_850), at('t1', 'height', 12_500), at('t1', 'weight', 2500)];
  const terms = ['2025—2026 学年第二学期', '2026—2027 学年第一学期'];

  expect(section(judged({ measures }), 'body').measures).toEqual([
    {
      ...{ item: 'height', name: '身高', unit: '厘米', value: 12_850, before: 12_500 },
      history: [
        { term: terms[0], value: 12_500 },
        { term: terms[1], value: 12_850 },
      ],
    },
    {
      ...{ item: 'weight', name: '体重', unit: '千克', value: null, before: 2500 },
      history: [{ term: terms[0], value: 2500 }],
    },
  ]);
});

test('growth is by area against the own last term, and none in the first', () => {
  const growth = (lastTerm: Record<string, number> | null) =>
    assembled(judged({ lastTerm, records: [record('art'), record('art'), record('study')] })).growth.map(
      ({ name, now, before }) => `${name} ${now} ${before}`,
    );

  expect(growth({ art: 5, sport: 1 })).toEqual([
    ...['学业水平 1 0', '人文素养 0 0', '体育活动 0 1', '艺术素养 2 5', '社会实践 0 0'],
  ]);
  expect(growth(null).every((line) => line.endsWith('null'))).toBe(true);
});

test('who recorded is told by role and name, a child as 我自己, and fields with their labels and units', () => {
  const own = { ...record('sport'), recorderRole: 'STUDENT', fields: [{ id: 'minutes', value: '20' }] };
  const teachers = { ...record('sport'), recorderRole: 'HOMEROOM_TEACHER', recorderName: '王语文' };
  const [first, second] = section(judged({ records: [own, teachers] }), 'sport').moments;

  expect([first!.who, first!.fields]).toEqual(['我自己', [{ label: '时间', value: '20 分钟' }]]);
  expect([second!.who, second!.fields]).toEqual(['班主任 王语文', []]);
});

test('the verdict stands in the snapshot as an exact fraction', () => {
  expect(assembled(judged({ voices: FULL.voices.filter(({ form }) => form !== 'homeroom') })).completeness).toEqual({
    ...{ basisPoints: 9000, numerator: '9', denominator: '10', qualified: true, above: 78 },
  });
});

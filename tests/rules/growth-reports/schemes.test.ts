import { assemble } from '../../../api/src/modules/growth-reports/assemble.rules.js';
import { ofSchool } from '../schemes/school-scheme.js';
import { EMPTY, FULL, judged, missing, record, verdict } from './booklet-of';

/** A school's own booklet, written as data over the general framework. */
const OWN = `
extends: general-framework
report:
  name: 柳荫成长册
  qualifiedAbove: 50
  sections:
    - { id: cover, name: 我的一学期 }
    - { id: moral, name: 好品行, weight: 40, fullAt: 4 }
    - { id: academic, name: 爱学习, weight: 40 }
    - { id: homeroom-comment, weight: 20 }
    ${['health', 'art', 'practice', 'results', 'subject-evaluations', 'guardian-message', 'self-evaluation']
      .map((id) => `- { id: ${id}, off: true }`)
      .join('\n    ')}
    - { id: peer-evaluation, off: true }
    - { id: body, off: true }
`;

const { compiled, lines } = ofSchool(OWN);
const own = compiled!.scheme;

test('a school writes its own booklet as data', () => {
  expect(lines).toEqual([]);
  const { title, sections } = assemble(judged(EMPTY, {}, own), { id: 'v1', number: 1 });

  expect(title).toBe('柳荫成长册');
  expect(sections.map(({ name, weight }) => `${name} ${weight}`)).toEqual([
    ...['我的一学期 0', '班级合照 0', '好品行 40', '爱学习 40', '班主任评语 20'],
  ]);
});

test('completeness, the threshold and what is missing follow the weights and the number of that scheme', () => {
  const moral = (count: number) => Array.from({ length: count }, () => record('moral-activity'));
  const booklet = (count: number, more: object = {}) =>
    judged({ ...EMPTY, records: [...moral(count), record('study')], ...more }, {}, own);

  // 40 and a quarter of 40: exactly 50 is not above 50; two quarters are.
  expect(verdict(booklet(1))).toEqual({ exact: '1/2', basisPoints: 5000, qualified: false });
  expect(verdict(booklet(2))).toEqual({ exact: '3/5', basisPoints: 6000, qualified: true });
  expect(missing(booklet(2))).toEqual([
    'moral: 还差 2 条记录（孩子、任课老师、班主任、学校）STUDENT',
    'homeroom-comment: 还没有写评语（班主任 王语文）HOMEROOM_TEACHER',
  ]);
  expect(verdict(booklet(4, { voices: FULL.voices }))).toEqual({ exact: '1/1', basisPoints: 10_000, qualified: true });
});

test('the same facts under the scheme of the document are judged by that one', () => {
  const facts = { ...EMPTY, records: [record('study'), record('humanity')] };

  expect(verdict(judged(facts))).toEqual({ exact: '4/25', basisPoints: 1600, qualified: false });
  expect(verdict(judged(facts, {}, own))).toMatchObject({ exact: '2/5', qualified: false });
});

import { ExemptKind } from '../../../api/src/modules/exemptions/exemption.rules.js';
import { ConsentDecision } from '../../../api/src/modules/privacy/consent.rules.js';
import { EMPTY, FULL, judged, missing, record, ROOM, text, verdict, voice } from './booklet-of';

const { REFUSED, WITHDRAWN, GRANTED } = ConsentDecision;

const voicesBut = (...left: string[]) => FULL.voices.filter(({ form, course }) => !left.includes(course || form));
const recordsBut = (...left: string[]) => FULL.records.filter(({ category }) => !left.includes(category));
const resultsBut = (...left: string[]) => FULL.results.filter(({ subject }) => !left.includes(subject));

test('with everything a booklet is complete, with nothing it is empty', () => {
  expect(verdict(judged())).toEqual({ exact: '1/1', basisPoints: 10_000, qualified: true });
  expect(verdict(judged(EMPTY))).toEqual({ exact: '0/1', basisPoints: 0, qualified: false });
});

// 附件2: class photo 5, five areas at 8, flowers 5, results, subject evaluations and homeroom comment at 10, the rest at 5.
test.each([
  ['the class photo', { classPhoto: null }, 95],
  ['an area', { records: recordsBut('art') }, 92],
  ['all five areas', { records: [] }, 60],
  ['the flowers', { flowers: [] }, 95],
  ['the results', { results: [] }, 90],
  ['two of five results', { results: resultsBut('music', 'sport') }, 96],
  ['what the subject teachers say', { voices: voicesBut(...ROOM.courses) }, 90],
  ['what one of five subject teachers says', { voices: voicesBut('音乐') }, 98],
  ['the homeroom comment', { voices: voicesBut('homeroom') }, 90],
  ['the message of the family', { voices: voicesBut('guardian') }, 95],
  ['what the child says about itself', { voices: voicesBut('self') }, 95],
  ['what classmates say', { peers: null }, 95],
  ['height and weight', { measures: [] }, 95],
  ['height and weight of this term', { measures: FULL.measures.map((one) => ({ ...one, termId: 't1' })) }, 95],
])('without %s the rest remains by the weights of the document', (_, child, percent) => {
  expect(verdict(judged(child)).basisPoints).toBe(percent * 100);
});

// ZM-1: 附件1 leaves message and measures to the family; the other 90 of 100 are all that applies.
test('of a household that takes no part, message and measures are not waited for; what is entered for it counts', () => {
  const paused = { isPaused: true, measures: [] };

  expect(verdict(judged({ ...paused, voices: voicesBut('guardian') })).exact).toBe('1/1');
  expect(verdict(judged({ ...paused, voices: voicesBut('guardian'), flowers: [] })).exact).toBe('17/18');
  expect(verdict(judged({ ...paused, flowers: [] })).exact).toBe('18/19');
  expect(verdict(judged({ isPaused: true, voices: voicesBut('self') })).exact).toBe('19/20');
});

const free = (...items: [kind: keyof typeof ExemptKind, item: string][]) => ({
  exempt: items.map(([kind, item]) => ({ kind: ExemptKind[kind], item })),
});

// OP-7, by hand: results and subject evaluations weigh 10 each of 100 over five subjects, an area 8, measures 5.
test('of a child that is exempt from a subject, neither its result nor its evaluation is waited for or counted', () => {
  const sport = free(['SUBJECT', 'sport']);

  expect(verdict(judged({ ...sport, results: resultsBut('sport'), voices: voicesBut('体育') })).exact).toBe('1/1');
  expect(verdict(judged(sport)).exact).toBe('1/1');
  // One of the four that are left: 10 - 10/4.
  expect(verdict(judged({ ...sport, results: resultsBut('sport', 'music') })).exact).toBe('39/40');
  expect(verdict(judged({ ...sport, voices: voicesBut('体育', '音乐') })).exact).toBe('39/40');
  // What was entered before does not make up for another subject.
  expect(verdict(judged({ ...sport, results: resultsBut('music') })).exact).toBe('39/40');
  expect(
    missing(judged({ ...sport, results: resultsBut('sport', 'music'), voices: voicesBut('体育', '音乐') })),
  ).toEqual([expect.stringContaining('还差音乐的成绩'), expect.stringContaining('还差 1 科的评价（音乐老师）')]);
});

test('of a child that is exempt from all subjects, results and evaluations leave the denominator', () => {
  const all = free(...['chinese', 'maths', 'sport', 'music', 'morals'].map((id) => ['SUBJECT', id] as never));

  expect(verdict(judged({ ...all, results: [], voices: voicesBut(...ROOM.courses), flowers: [] })).exact).toBe('15/16');
});

test('of a child that is exempt from a body measure the other one counts whole; from both, neither does', () => {
  const height = FULL.measures.slice(0, 1);

  expect(verdict(judged({ ...free(['MEASURE', 'weight']), measures: height })).exact).toBe('1/1');
  expect(verdict(judged({ ...free(['MEASURE', 'weight']), measures: [] })).exact).toBe('19/20');
  expect(missing(judged({ ...free(['MEASURE', 'weight']), measures: [] }))).toEqual([
    expect.stringContaining('还没有填身高（'),
  ]);
  const both = free(['MEASURE', 'weight'], ['MEASURE', 'height']);
  expect(verdict(judged({ ...both, measures: [] })).exact).toBe('1/1');
  expect(verdict(judged({ ...both, measures: [], flowers: [] })).exact).toBe('18/19');
});

test('an area of which a child is exempt leaves the denominator; a subject of the same name does not', () => {
  expect(verdict(judged({ ...free(['CATEGORY', 'sport']), records: recordsBut('sport') })).exact).toBe('1/1');
  // 92 is all that applies; of it another area is missing.
  expect(verdict(judged({ ...free(['CATEGORY', 'sport']), records: recordsBut('sport', 'art') })).exact).toBe('21/23');
  expect(verdict(judged({ ...free(['SUBJECT', 'sport']), records: recordsBut('sport') })).exact).toBe('23/25');
});

test('an area with two categories leaves the denominator only when both are exempt', () => {
  const sport = text.recording.categories.find(({ id }) => id === 'sport')!;
  const categories = [...text.recording.categories, { ...sport, id: 'health' }];
  const scheme = { ...text, recording: { ...text.recording, categories } };
  const [one, both] = [free(['CATEGORY', 'sport']), free(['CATEGORY', 'sport'], ['CATEGORY', 'health'])];

  expect(verdict(judged({ ...one, records: recordsBut('sport') }, {}, scheme)).exact).toBe('23/25');
  expect(verdict(judged({ ...both, records: recordsBut('sport') }, {}, scheme)).exact).toBe('1/1');
});

test('half of the body measures is half of their weight', () => {
  expect(verdict(judged({ measures: FULL.measures.slice(0, 1) })).basisPoints).toBe(9750);
});

test('exactly 78 per cent is not qualified: 大于78%; what makes it 80 qualifies it, what makes it 76 does not', () => {
  // Left: results (10), one area (8) and two of five subject evaluations (4) are 22.
  const left = { results: [], records: recordsBut('art') };
  const at78 = judged({ ...left, voices: voicesBut('音乐', '体育') });
  const at80 = judged({ ...left, voices: voicesBut('音乐') });
  const at76 = judged({ ...left, voices: voicesBut('音乐', '体育', '数学') });

  expect(verdict(at78)).toEqual({ exact: '39/50', basisPoints: 7800, qualified: false });
  expect(verdict(at80)).toEqual({ exact: '4/5', basisPoints: 8000, qualified: true });
  expect(verdict(at76)).toEqual({ exact: '19/25', basisPoints: 7600, qualified: false });
});

test('a hair above 78 per cent qualifies, although it is shown as 78.00', () => {
  // Seven courses of which four are silent, and an area that is full with 25 records and has 21; no results, no photo:
  // 100 - 10 - 5 - 8 * 4/25 - 10 * 4/7 = 13651/175 = 78.0057…
  const sections = text.report.sections.map((one) => (one.id === 'art' ? { ...one, fullAt: 25 } : one));
  const scheme = { ...text, report: { ...text.report, sections } };
  const courses = ['语文', '数学', '英语', '音乐', '美术', '体育', '科学'];
  const voices = [...courses.slice(4).map((course) => voice('teacher', course)), ...voicesBut(...ROOM.courses)];
  const art = (records: number) => [...recordsBut('art'), ...Array.from({ length: records }, () => record('art'))];
  const booklet = (records: number) =>
    judged({ voices, records: art(records), results: [], classPhoto: null }, { courses }, scheme);

  expect(verdict(booklet(21))).toEqual({ exact: '13651/17500', basisPoints: 7800, qualified: true });
  expect(verdict(booklet(20))).toMatchObject({ basisPoints: 7768, qualified: false });
});

test('more than an area asks for fills no other', () => {
  const records = Array.from({ length: 40 }, () => record('art'));

  expect(verdict(judged({ ...EMPTY, records })).basisPoints).toBe(800);
});

test('a record below a node of the tree belongs to the area above it, one of another area does not', () => {
  const [academic] = text.dimensions;
  const reading = { ...academic!, id: 'reading', name: '阅读', children: [] };
  const dimensions = text.dimensions.map((node) =>
    node.id === 'academic' ? { ...node, children: [reading] } : node,
  ) as typeof text.dimensions;
  const study = text.recording.categories.find(({ id }) => id === 'study')!;
  const categories = [...text.recording.categories, { ...study, id: 'books', dimension: 'reading' }];
  const scheme = { ...text, dimensions, recording: { ...text.recording, categories } };

  expect(verdict(judged({ ...EMPTY, records: [record('books')] }, {}, scheme)).basisPoints).toBe(800);
  expect(verdict(judged({ ...EMPTY, records: [record('no-such')] }, {}, scheme)).basisPoints).toBe(0);
});

describe('what does not apply leaves the denominator', () => {
  test.each([
    ['refused', REFUSED],
    ['withdrawn', WITHDRAWN],
  ])('photos %s: the class photo (5) leaves, everything else counts', (_, photos) => {
    expect(verdict(judged({ photos, records: recordsBut('art') })).exact).toBe('87/95');
  });

  test.each([
    ['refused', REFUSED],
    ['withdrawn', WITHDRAWN],
  ])('terms %s: message, self, classmates and body measures (20) leave', (_, terms) => {
    const silent = { voices: voicesBut('guardian', 'self'), peers: null, measures: [] };

    expect(verdict(judged({ ...silent, terms }))).toEqual({ exact: '1/1', basisPoints: 10_000, qualified: true });
    expect(verdict(judged({ ...silent, terms, flowers: [] })).exact).toBe('15/16');
  });

  test('a family that said nothing yet owes its parts all the same, but classmates wait for nobody', () => {
    const silent = { terms: null, photos: null, peers: null };

    // The class photo is there but may not be shown: 90 of 95.
    expect(verdict(judged(silent)).exact).toBe('18/19');
  });

  test('of a family that refused both, 58.5 of 75 must be passed: five areas, flowers, results and half the teachers fail', () => {
    const left = { terms: REFUSED, photos: REFUSED, classPhoto: null, peers: null, measures: [] };
    const courses = ['语文', '数学', '体育', '音乐'];
    const voices = (said: number) => courses.slice(0, said).map((course) => voice('teacher', course));
    const results = FULL.results.filter(({ subject }) => subject !== 'morals');

    // 40 + 5 + 10 + 2.5 are 57.5 of 75; with one more course 60 of 75.
    expect(verdict(judged({ ...left, results, voices: voices(1) }, { courses }))).toMatchObject({
      ...{ exact: '23/30', qualified: false },
    });
    expect(verdict(judged({ ...left, results, voices: voices(2) }, { courses }))).toMatchObject({
      ...{ exact: '4/5', qualified: true },
    });
  });

  test.each([
    ['with three others whose families agree classmates are owed (5)', 4, '19/20'],
    ['with two, fewer than the least group of three, nobody is waited for', 3, '1/1'],
  ])('%s', (_, agreeing, exact) => {
    expect(verdict(judged({ peers: null, terms: GRANTED }, { agreeing })).exact).toBe(exact);
  });

  test('a class that is taught none of the subjects of the scheme owes no results and no subject evaluations', () => {
    const booklet = judged({ results: [], voices: voicesBut(...ROOM.courses) }, { courses: ['书法'] });

    expect(verdict(booklet).exact).toBe('1/1');
  });
});

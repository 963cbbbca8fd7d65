import { parse } from 'yaml';
import { lineOf } from '../../../api/src/modules/schemes/document/complaint.js';
import { compileScheme } from '../../../api/src/modules/schemes/document/compile-scheme.js';
import { presetDocument } from '../../../api/src/modules/schemes/presets.js';

const SMALL = `
title: 小方案
cites: [{ id: rules, title: 某办法 }]
stages: [PRIMARY]
effectiveFrom: 2026-09-01
source: default
dimensions: [{ id: moral, name: 思想品德, mapsTo: MORAL, slot: 1 }]
subjects: [{ id: chinese, name: 语文, dimension: moral }]
recording:
  categories:
    - { id: good-deed, name: 好人好事, dimension: moral, recorders: { TEACHER: {} }, photos: { min: 0, max: 9 }, notice: SHOWN }
evaluations:
  grading: false
  forms: [{ id: self, name: 自评, rater: SELF, phase: TERM_END, comment: { label: 我想说, min: 0, max: 100, tone: ENCOURAGING } }]
report:
  name: 报告单
  qualifiedAbove: 78
  sections: [{ id: moral, kind: DIMENSION, name: 思想品德, dimension: moral, weight: 100 }]
`;

// A document is changed at will, as a careless hand would.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Document = any;

/** Complaints about the small scheme after one place of it was changed. */
function complaintsAfter(change: (document: Document) => void): string[] {
  const document = parse(SMALL) as Document;
  change(document);
  return compileScheme('small', document, presetDocument).complaints.map(lineOf);
}

test('the small scheme is in order', () => {
  expect(complaintsAfter(() => undefined)).toEqual([]);
});

test.each<[string, (document: Document) => void, string]>([
  [
    'an unknown section',
    (d) => (d.quotaz = {}),
    '不认识 quotaz。这里可以写：title、cites、stages、appliesTo、effectiveFrom、expires、mayExtend、dimensions、subjects、recording、quotas、recognition、measurements、evaluations、classGroup、report、receipt、sheet、samples、graduation。',
  ],
  [
    'an unknown key deep inside',
    (d) => (d.recording.categories[0].photos.most = 3),
    '“recording.categories.good-deed.photos”：不认识 most。这里可以写：min、max。',
  ],
  [
    'an unknown recorder',
    (d) => (d.recording.categories[0].recorders.NEIGHBOUR = {}),
    '“recording.categories.good-deed.recorders”：不认识 NEIGHBOUR。这里可以写：GUARDIAN、STUDENT、TEACHER、HOMEROOM_TEACHER、SCHOOL。',
  ],
  ['a missing value', (d) => delete d.dimensions[0].name, '“dimensions.moral.name”：缺少这一项。'],
  ['a missing section', (d) => delete d.report, '“report”：缺少这一项。'],
  ['a wrong type', (d) => (d.report.qualifiedAbove = '78'), '“report.qualifiedAbove”：应当是数字。'],
  ['a fraction', (d) => (d.report.qualifiedAbove = 78.5), '“report.qualifiedAbove”：应当是整数。'],
  [
    'a word that is none of the allowed',
    (d) => (d.dimensions[0].mapsTo = 'LABOUR'),
    '“dimensions.moral.mapsTo”：只能是：MORAL、ACADEMIC、HEALTH、ART、PRACTICE。',
  ],
  [
    'ten photos',
    (d) => (d.recording.categories[0].photos.max = 10),
    '“recording.categories.good-deed.photos.max”：不能大于 9。',
  ],
  ['a ninth palette slot', (d) => (d.dimensions[0].slot = 9), '“dimensions.moral.slot”：不能大于 8。'],
  ['no dimension at all', (d) => (d.dimensions = []), '“dimensions”：至少要有 1 个。'],
  ['a date that is none', (d) => (d.effectiveFrom = '2026-02-30'), '“effectiveFrom”：日期应写成 2026-09-01 这样。'],
  [
    'an id with capitals',
    (d) => (d.dimensions[0].id = 'Moral'),
    '“dimensions.Moral.id”：由小写字母开头，只用小写字母、数字和短横线，最多 32 个。',
  ],
  ['an entry without id', (d) => delete d.dimensions[0].id, '“dimensions[0]”：这里的每一条都要有 id。'],
  ['an id given twice', (d) => d.subjects.push({ ...d.subjects[0] }), '“subjects.chinese”：代号重复，请换一个 id。'],
  ['an empty value', (d) => (d.report.name = null), '“report.name”：没有填写内容；不需要时请删去这一行。'],
  [
    'no source at all',
    (d) => delete d.source,
    '“source”：整份方案的 source 只能写 default 或 local：条款要写在具体的值上。',
  ],
  [
    'the whole as law',
    (d) => (d.source = '第一条'),
    '“source”：整份方案的 source 只能写 default 或 local：条款要写在具体的值上。',
  ],
  [
    'a source mistyped',
    (d) => (d.report.source = 'defalt'),
    '“report.source”：来源应写 default、local，或写明文件条款（先在 cites 中列出文件）。',
  ],
  [
    'a clause of a document not cited',
    (d) => (d.report.source = 'other: 第一条'),
    '“report.source”：来源应写 default、local，或写明文件条款（先在 cites 中列出文件）。',
  ],
  [
    'a source of a value that is not there',
    (d) => (d.report.sources = { nam: 'default' }),
    '“report.sources.nam”：没有这一项的值。',
  ],
  ['an unknown parent', (d) => (d.extends = 'nowhere'), '“extends”：没有方案 nowhere。'],
  [
    'six levels',
    (d) => deepen(d.dimensions[0], 5),
    '“dimensions.moral.children.n5.children.n4.children.n3.children.n2”：不认识 children。这里可以写：id、name、description、mapsTo、extensible。',
  ],
  [
    'a node named twice',
    (d) => (d.dimensions[0].children = [{ id: 'moral', name: '又一个' }]),
    '“dimensions”：代号 moral 在维度树中出现了两次。',
  ],
  [
    'a slot used twice',
    (d) => d.dimensions.push({ id: 'art', name: '艺术', mapsTo: 'ART', slot: 1 }),
    '“dimensions”：色板位置 1 用了两次。',
  ],
  [
    'a subject of no dimension',
    (d) => (d.subjects[0].dimension = 'x'),
    '“subjects.chinese.dimension”：维度树中没有 x。',
  ],
  [
    'a record of no dimension',
    (d) => delete d.recording.categories[0].dimension,
    '“recording.categories.good-deed.dimension”：学生的记录要属于一个维度。',
  ],
  [
    'more photos at least than at most',
    (d) => (d.recording.categories[0].photos = { min: 3, max: 2 }),
    '“recording.categories.good-deed.photos”：下限大于上限。',
  ],
  [
    'a choice without choices',
    (d) => (d.recording.categories[0].fields = [{ id: 'a', label: '级别', type: 'CHOICE' }]),
    '“recording.categories.good-deed.fields.a”：选择项（CHOICE）要写 choices，其他类型不写。',
  ],
  [
    'a quota of no category',
    (d) => (d.quotas = quota({ category: 'x' })),
    '“quotas.items.q.category”：要写明一个已有的记录类别。',
  ],
  [
    'a quota of who cannot record',
    (d) => (d.quotas = quota({ of: 'GUARDIAN' })),
    '“quotas.items.q.of”：这个角色不能记录这一类别。',
  ],
  [
    'a quota of flowers in a category',
    (d) => (d.quotas = quota({ unit: 'FLOWER' })),
    '“quotas.items.q.category”：小红花不属于记录类别。',
  ],
  [
    'a quota of no subject',
    (d) => (d.quotas = quota({ subjects: ['latin'] })),
    '“quotas.items.q.subjects”：没有学科 latin。',
  ],
  [
    'a corrective note that the class sees',
    (d) =>
      (d.recognition = {
        conduct: [{ id: 'c', name: '提醒', kind: 'NEEDS_ATTENTION', dimension: 'moral', visibility: 'CLASS' }],
      }),
    '“recognition.conduct.c.visibility”：需要关注的表现不能对全班公开。',
  ],
  [
    'weights of the booklet that are not whole',
    (d) => (d.report.sections[0].weight = 99),
    '“report.sections”：各部分的百分比合计应为 100，现在是 99。',
  ],
  [
    'a page of no dimension',
    (d) => delete d.report.sections[0].dimension,
    '“report.sections.moral.dimension”：维度页要写维度，其他页不写。',
  ],
  [
    'grading without levels and weights',
    (d) => (d.evaluations.grading = true),
    '“evaluations.forms”：1 年级期末各表的权重合计应为 10000，现在是 0。',
  ],
  [
    'peers without rules',
    (d) => (d.evaluations.forms[0].rater = 'PEER'),
    '“evaluations.peers”：有互评表时要写互评的人数。',
  ],
  [
    'a form that asks nothing',
    (d) => delete d.evaluations.forms[0].comment,
    '“evaluations.forms.self”：评价项和评语至少要有一样。',
  ],
  [
    'an item of an unknown scale',
    (d) => (d.evaluations.forms[0].items = [{ id: 'i', name: '合作', scale: 'x' }]),
    '“evaluations.forms.self.items.i”：没有量表 x。',
  ],
  [
    'an item that cannot be answered',
    (d) => (d.evaluations.forms[0].items = [{ id: 'i', name: '合作' }]),
    '“evaluations.forms.self.items.i”：量表（scale）和文字（words）要写一个，且只写一个。',
  ],
  [
    'a weight of words alone',
    (d) => (d.evaluations.forms[0].weight = 1),
    '“evaluations.forms.self.weight”：没有量表的评价表不能有权重。',
  ],
  ['levels out of order', (d) => (d.evaluations.bands = bands(0, 8500)), '“evaluations.bands”：等级要从高到低排列。'],
  [
    'levels that end above nothing',
    (d) => (d.evaluations.bands = bands(8500, 6000)),
    '“evaluations.bands”：最低一级要从 0 起。',
  ],
  [
    'a body measure that nobody can have',
    (d) =>
      (d.measurements = {
        body: { enteredBy: ['GUARDIAN'], items: [{ id: 'h', name: '身高', unit: '厘米', min: 9, max: 9 }] },
      }),
    '“measurements.body.items.h”：下限应小于上限。',
  ],
])('%s is refused with the place and what is allowed there', (_, change, line) => {
  expect(complaintsAfter(change)).toContain(line);
});

const bands = (first: number, second: number) => [
  { id: 'a', name: '甲', from: first },
  { id: 'b', name: '乙', from: second },
];

const quota = (more: object) => ({
  items: [{ id: 'q', of: 'TEACHER', category: 'good-deed', unit: 'PHOTO', per: 'MONTH', atLeast: 1, ...more }],
});

function deepen(node: Document, levels: number): void {
  if (levels === 0) return;
  node.children = [{ id: `n${levels}`, name: '下一级' }];
  deepen(node.children[0], levels - 1);
}

test('sources are inherited from the section, and overridden value by value', () => {
  const document = parse(SMALL) as Document;
  Object.assign(document.report, {
    source: '第三条「合格」',
    sources: { name: 'local' },
  });
  const { compiled } = compileScheme('small', document, presetDocument);
  const sourceOf = (path: string) => compiled!.values.get(path)!.source;

  expect(sourceOf('report.qualifiedAbove')).toEqual({
    kind: 'clause',
    cite: 'rules',
    clause: '第三条',
    quotes: ['合格'],
  });
  expect(sourceOf('report.sections.moral.weight')).toMatchObject({ clause: '第三条' });
  expect(sourceOf('report.name')).toEqual({ kind: 'local' });
  expect(sourceOf('title')).toEqual({ kind: 'default' });
});

test('documents that extend each other are refused', () => {
  const document = { ...parse(SMALL), extends: 'other' };
  const { complaints } = compileScheme('small', document, (code) => ({ ...document, extends: code }));

  expect(complaints.map(lineOf)).toEqual(['“extends”：方案最多逐级沿用 6 层，也不能互相沿用。']);
});

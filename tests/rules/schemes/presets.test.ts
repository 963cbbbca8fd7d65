import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lineOf } from '../../../api/src/modules/schemes/document/complaint.js';
import { compileScheme } from '../../../api/src/modules/schemes/document/compile-scheme.js';
import type { Clause } from '../../../api/src/modules/schemes/document/source.js';
import { nodesOf } from '../../../api/src/modules/schemes/document/nodes.js';
import { findPreset, presetCodes, presetDocument } from '../../../api/src/modules/schemes/presets.js';

/** The text behind each cited document. */
const TEXTS: Record<string, string> = {
  plan: 'zhumadian',
  'province-measures': 'hainan-2023',
  'city-plan': 'nanchang-2017',
  'district-plan': 'guilin-yanshan-2023',
  'pilot-notice': 'moe-2022',
};

const bare = (text: string): string => text.replace(/\s/g, '');

function textOf(cite: string): string {
  const file = path.join(import.meta.dirname, 'documents', `${TEXTS[cite]}.txt`);
  return bare(readFileSync(file, 'utf8'));
}

const clausesOf = (code: string): [place: string, clause: Clause][] =>
  [...findPreset(code)!.values].flatMap(([place, { source }]) =>
    source.kind === 'clause' ? [[place, source] as [string, Clause]] : [],
  );

test('the presets of all five documents and the frameworks are shipped', () => {
  expect(presetCodes()).toEqual([
    'general-framework',
    'guilin-yanshan-2023',
    'hainan-junior',
    'hainan-senior',
    'junior-framework',
    'moe-2022',
    'nanchang-2017',
    'primary-framework',
    'senior-framework',
    'zhumadian-reduced',
    'zhumadian-text',
  ]);
});

test.each(presetCodes())('the preset %s is a valid scheme', (code) => {
  const { complaints } = compileScheme(code, presetDocument(code), presetDocument);

  expect(complaints.map(lineOf)).toEqual([]);
});

test.each(presetCodes())('every clause that the preset %s quotes stands in its document', (code) => {
  const missing = clausesOf(code).flatMap(([place, { cite, quotes }]) =>
    quotes.filter((quote) => !textOf(cite).includes(bare(quote))).map((quote) => `${place}: ${quote}`),
  );
  const unquoted = clausesOf(code).filter(([, { quotes }]) => quotes.length === 0);

  expect(missing).toEqual([]);
  expect(unquoted).toEqual([]);
});

test('a framework of ours claims no clause', () => {
  const frameworks = presetCodes().filter((code) => code.endsWith('-framework'));

  expect(frameworks).toHaveLength(4);
  expect(frameworks.flatMap(clausesOf)).toEqual([]);
});

test('every node of every preset maps to one of the five dimensions, and all five are there', () => {
  for (const code of presetCodes()) {
    const nodes = nodesOf(findPreset(code)!.scheme);

    expect(new Set(nodes.map((node) => node.mapsTo))).toEqual(
      new Set(['MORAL', 'ACADEMIC', 'HEALTH', 'ART', 'PRACTICE']),
    );
  }
});

test('the five areas of the primary booklet stand for the five dimensions of the Ministry', () => {
  const { dimensions } = findPreset('zhumadian-text')!.scheme;

  expect(dimensions.map(({ name, mapsTo }) => [name, mapsTo])).toEqual([
    ['学业水平', 'ACADEMIC'],
    ['人文素养', 'MORAL'],
    ['体育活动', 'HEALTH'],
    ['艺术素养', 'ART'],
    ['社会实践', 'PRACTICE'],
  ]);
});

test('a grandchild of a dimension takes what its ancestors say', () => {
  const point = nodesOf(findPreset('senior-framework')!.scheme).find((node) => node.id === 's7-1')!;

  expect(point).toEqual({
    id: 's7-1',
    name: '课题研究',
    description: null,
    mapsTo: 'ACADEMIC',
    slot: 2,
    level: 3,
    parentId: 's7',
    dimensionId: 'academic',
  });
});

test('what a document does not say is a default, also beside what it says', () => {
  const { values } = findPreset('zhumadian-text')!;
  const kindOf = (place: string) => values.get(place)!.source.kind;

  expect(kindOf('quotas.items.home-sport.atLeast')).toBe('clause');
  expect(kindOf('report.qualifiedAbove')).toBe('clause');
  expect(kindOf('report.sections.academic.weight')).toBe('default');
  expect(kindOf('quotas.items.teach-flowers.atLeast')).toBe('default');
  expect(kindOf('measurements.results.marksFromGrade')).toBe('default');
  expect(kindOf('recording.categories.study.recorders.STUDENT.verifiedBy')).toBe('default');
});

test('the reduced variant keeps what it does not touch, and its own numbers are not law', () => {
  const { values } = findPreset('zhumadian-reduced')!;

  expect(values.get('quotas.items.home-study.atLeast')).toEqual({
    value: 4,
    source: { kind: 'default' },
    origin: 'zhumadian-reduced',
  });
  expect(values.get('quotas.items.home-study.unit')).toMatchObject({ origin: 'zhumadian-text' });
  expect(values.get('quotas.items.home-study.unit')!.source.kind).toBe('clause');
});

test('the dates of the documents bind', () => {
  const dates = (code: string) => {
    const { effectiveFrom, expires, appliesTo } = findPreset(code)!.scheme;
    return [effectiveFrom, expires, appliesTo.entryYears?.from];
  };

  expect(dates('hainan-senior')).toEqual(['2024-02-01', '2029-01-31', undefined]);
  expect(dates('hainan-junior')).toEqual(['2024-02-01', '2029-01-31', undefined]);
  expect(dates('nanchang-2017')).toEqual(['2017-09-01', undefined, 2017]);
  expect(dates('guilin-yanshan-2023')).toEqual(['2023-09-01', undefined, undefined]);
});

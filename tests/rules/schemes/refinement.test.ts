import fc from 'fast-check';
import { assemble } from '../../../api/src/modules/schemes/document/assemble.js';
import { readLayer, type Value, type Values } from '../../../api/src/modules/schemes/document/layer.js';
import { matches, overlay, refine, rootOf } from '../../../api/src/modules/schemes/document/refine.js';
import { findPreset, presetCodes, presetDocument } from '../../../api/src/modules/schemes/presets.js';
import { ofSchool } from './school-scheme.js';

const TEXT = '“小学生电子化综合素质评价报告单（册）方案（驻马店文本）”';
const REDUCED = '“小学生电子化综合素质评价报告单（册）方案（驻马店减负版）”';

test.each([
  ['a lower number', 'quotas: { items: [{ id: home-art, atLeast: 8 }] }'],
  ['a quota switched off', 'quotas: { items: [{ id: home-art, off: true }] }'],
  ['a reason for flowers', 'recognition: { flowers: { reasons: [{ id: reading, name: 爱读书 }] } }'],
  [
    'an indicator under a dimension that is open',
    'dimensions: [{ id: art, children: [{ id: seal, name: 篆刻, children: [{ id: knife, name: 刀法 }] }] }]',
  ],
  ['the same value again', 'report: { qualifiedAbove: 78 }'],
])('a school may write %s where the scheme above lets it', (_, text) => {
  expect(ofSchool(`extends: zhumadian-text\n${text}`).lines).toEqual([]);
});

test.each([
  ['report: { qualifiedAbove: 60 }', `“report.qualifiedAbove”：${TEXT}不允许改动这一项。`],
  [
    'quotas: { items: [{ id: home-art, atLeast: 17 }] }',
    `“quotas.items.home-art.atLeast”：${TEXT}不允许改成 17，可用的范围是 0 到 16。`,
  ],
  ['stages: [PRIMARY, JUNIOR]', '“stages”：学段不能超出上级方案。'],
  [
    'quotas: { items: [{ id: mine, of: GUARDIAN, category: art, unit: PHOTO, per: TERM, atLeast: 1 }] }',
    `“quotas.items.mine.id”：${TEXT}不允许在“quotas.items”中新增。`,
  ],
  [
    'dimensions: [{ id: sea, name: 海洋, mapsTo: PRACTICE, slot: 6 }]',
    `“dimensions.sea.id”：${TEXT}不允许在“dimensions”中新增。`,
  ],
])('the change %s is refused, and who forbids it is named', (text, line) => {
  expect(ofSchool(`extends: zhumadian-text\n${text}`).lines).toContain(line);
});

test('what one of two documents above forbids stays forbidden', () => {
  const raise = ofSchool('extends: zhumadian-reduced\nquotas: { items: [{ id: home-art, atLeast: 8 }] }');
  const photos = ofSchool(
    'extends: zhumadian-reduced\nrecording: { categories: [{ id: art, photos: { min: 0, max: 3 } }] }',
  );

  expect(raise.lines).toEqual([`“quotas.items.home-art.atLeast”：${REDUCED}不允许改成 8，可用的范围是 0 到 4。`]);
  expect(photos.lines).toEqual([`“recording.categories.art.photos.max”：${REDUCED}不允许改动这一项。`]);
});

test('a school may change what it added itself in an earlier document', () => {
  const city = { code: 'city', ...readCity() };
  const first = refine(rootOf(city.layer), readLayer('county', county({ name: '爱读书' })).layer);
  const second = refine(first.refined, readLayer('school', county({ name: '爱阅读' })).layer);
  const foreign = refine(
    first.refined,
    readLayer('school', { source: 'local', reasons: [{ id: 'a', name: '改' }] }).layer,
  );

  expect([...first.complaints, ...second.complaints]).toEqual([]);
  expect(second.refined.values.get('reasons.b.name')).toMatchObject({ value: '爱阅读', origin: 'school' });
  expect(foreign.complaints).toEqual([{ path: 'reasons.a.name', message: '“市方案”不允许改动这一项。' }]);
});

const readCity = () =>
  readLayer('city', {
    title: '市方案',
    source: 'default',
    mayExtend: [{ id: 'more', add: 'reasons' }],
    reasons: [{ id: 'a', name: '甲' }],
  });

const county = ({ name }: { name: string }) => ({ source: 'local', reasons: [{ id: 'b', name }] });

test('a refined value names the document that set it', () => {
  const { compiled } = ofSchool('extends: zhumadian-reduced\nquotas: { items: [{ id: home-art, atLeast: 2 }] }');
  const originOf = (path: string) => compiled!.values.get(path)!.origin;

  expect(originOf('quotas.items.home-art.atLeast')).toBe('willow');
  expect(originOf('quotas.items.home-study.atLeast')).toBe('zhumadian-reduced');
  expect(originOf('quotas.items.home-study.category')).toBe('zhumadian-text');
  expect(originOf('quotas.items.home-art.id')).toBe('zhumadian-text');
});

test('a clause restated over a default becomes law, and a local word over a clause ceases to be', () => {
  const dimensionName = findPreset('moe-2022')!.values.get('dimensions.moral.name')!;
  const { compiled } = ofSchool('extends: zhumadian-text\nquotas: { items: [{ id: home-art, atLeast: 16 }] }');

  expect(dimensionName).toMatchObject({ origin: 'moe-2022', source: { kind: 'clause' } });
  expect(compiled!.values.get('quotas.items.home-art.atLeast')!.source.kind).toBe('local');
});

test.each([
  ['a.b', 'a.b', true],
  ['a.*', 'a.b', true],
  ['a.*', 'a.b.c', false],
  ['a.**', 'a.b.c', true],
  ['a.*.c', 'a.b.c', true],
  ['a.b', 'a', false],
  ['*', 'a', true],
  ['**', 'a.b', true],
])('the pattern %s covers %s: %s', (pattern, path, isCovered) => {
  expect(matches(pattern, path)).toBe(isCovered);
});

const key = fc.constantFrom('a', 'b', 'c', 'd');
const value = fc.record<Value>({
  value: fc.integer({ min: 0, max: 3 }),
  source: fc.constantFrom({ kind: 'default' } as const, { kind: 'local' } as const),
  origin: fc.constantFrom('one', 'two', 'three'),
});
const values: fc.Arbitrary<Values> = fc
  .array(fc.tuple(fc.array(key, { minLength: 2, maxLength: 2 }), value), { maxLength: 8 })
  .map((pairs) => new Map(pairs.map(([path, entry]) => [path.join('.'), entry])));

test('laying documents over each other does not depend on which two are joined first', () => {
  fc.assert(
    fc.property(values, values, values, (one, two, three) => {
      const leftFirst = overlay(overlay(one, two), three);
      const rightFirst = overlay(one, overlay(two, three));

      expect([...leftFirst]).toEqual([...rightFirst]);
    }),
  );
});

test('a document that says nothing changes nothing', () => {
  fc.assert(
    fc.property(values, (one) => {
      expect([...overlay(one, new Map())]).toEqual([...one]);
      expect([...overlay(new Map(), one)]).toEqual([...one]);
    }),
  );
});

test.each(presetCodes())('the preset %s taken apart and put together is the same, sources aside', (code) => {
  const { layer, complaints } = readLayer(code, presetDocument(code));

  expect(complaints).toEqual([]);
  expect(assemble(layer.values)).toEqual(withoutSources(presetDocument(code)));
});

function withoutSources(document: unknown): unknown {
  if (Array.isArray(document)) return document.map(withoutSources);
  if (typeof document !== 'object' || document === null) return document;
  const kept = Object.entries(document).filter(([name]) => !['source', 'sources', 'extends'].includes(name));
  return Object.fromEntries(kept.map(([name, entry]) => [name, withoutSources(entry)]));
}

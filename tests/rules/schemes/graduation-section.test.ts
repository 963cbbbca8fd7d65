import { compileScheme } from '../../../api/src/modules/schemes/document/compile-scheme';
import { lineOf } from '../../../api/src/modules/schemes/document/complaint';
import { presetDocument } from '../../../api/src/modules/schemes/presets';

/** Complaints about a school's own scheme that changes the standard of the document's. */
const complaints = (graduation: object): string[] => {
  const header = { title: '柳荫小学评价方案', effectiveFrom: '2026-09-01', source: 'local' };
  return compileScheme('own', { extends: 'zhumadian-text', ...header, graduation }, presetDocument).complaints.map(
    lineOf,
  );
};

const change = (id: string, more: object) => complaints({ criteria: [{ id, ...more }] });

test('ZM-15 a school writes a standard of its own on that of the document', () => {
  expect(
    complaints({
      criteria: [
        { id: 'levels', level: 'good', grades: [5, 6] },
        { id: 'evaluated', off: true },
      ],
    }),
  ).toEqual([]);
  expect(complaints({ outcomes: [{ id: 'later', name: '留待秋季决定', graduates: false }] })).toEqual([]);
});

test('ZM-15 a criterion that cannot be looked up is refused', () => {
  expect(change('published', { form: 'homeroom' })).toEqual([
    '“graduation.criteria.published”：form 写在期末评价的标准里，也只写在那里。',
  ]);
  expect(change('evaluated', { form: 'class-record' })).toEqual([
    '“graduation.criteria.evaluated”：没有期末评价表 class-record。',
  ]);
  expect(change('qualified', { level: 'pass' })).toEqual([
    '“graduation.criteria.qualified”：level 和 subjects 写在成绩等级的标准里，也只写在那里。',
  ]);
  expect(change('levels', { level: 'superb' })).toEqual(['“graduation.criteria.levels”：成绩没有等级 superb。']);
  expect(change('levels', { subjects: ['labour'] })).toEqual(['“graduation.criteria.levels”：有的学科没有成绩。']);
  const without = { id: 'own', name: '都要合格', fact: 'LEVEL' };
  expect(complaints({ criteria: [{ ...without, level: 'pass' }] })).toEqual([
    '“graduation.criteria.own”：level 和 subjects 写在成绩等级的标准里，也只写在那里。',
  ]);
  expect(complaints({ criteria: [{ id: 'own', name: '期末评价', fact: 'EVALUATED' }] })).toEqual([
    '“graduation.criteria.own”：form 写在期末评价的标准里，也只写在那里。',
  ]);
});

test('ZM-15 a person must be able to decide both ways', () => {
  expect(complaints({ outcomes: [{ id: 'deferred', graduates: true }] })).toEqual([
    '“graduation.outcomes”：准予毕业的和不准予的决定都要有。',
  ]);
});

test('ZM-15 the preset says which words are the document’s and which its own', () => {
  const { compiled } = compileScheme('zhumadian-text', presetDocument('zhumadian-text'), presetDocument);
  const kindOf = (path: string) => compiled!.values.get(path)!.source.kind;
  expect(kindOf('graduation.name')).toBe('clause');
  expect(kindOf('graduation.criteria.levels.level')).toBe('local');
  expect(kindOf('graduation.outcomes.deferred.name')).toBe('local');
});

import { GraduationFact, Phase } from '../codes.rules.js';
import type { Complaint } from './complaint.js';
import type { GraduationRules, Scheme } from './scheme-schema.js';

type Criterion = GraduationRules['criteria'][number];

/** What a criterion says beside its fact, and whether it belongs to it. */
function criterionFaults({ evaluations, measurements }: Scheme, one: Criterion): [isRight: boolean, message: string][] {
  const { fact, form, level, subjects } = one;
  const isLevel = fact === GraduationFact.LEVEL;
  const forms = evaluations.forms.filter(({ phase }) => phase === Phase.TERM_END).map(({ id }) => id);
  const results = measurements.results;
  const known = { levels: results?.bands.map(({ id }) => id) ?? [], subjects: results?.subjects ?? [] };
  return [
    [(form !== undefined) === (fact === GraduationFact.EVALUATED), 'form 写在期末评价的标准里，也只写在那里。'],
    [form === undefined || forms.includes(form), `没有期末评价表 ${form}。`],
    [
      (level !== undefined) === isLevel && (subjects !== undefined) === isLevel,
      'level 和 subjects 写在成绩等级的标准里，也只写在那里。',
    ],
    [level === undefined || known.levels.includes(level), `成绩没有等级 ${level}。`],
    [(subjects ?? []).every((id) => known.subjects.includes(id)), '有的学科没有成绩。'],
  ];
}

/** ZM-15: every criterion can be looked up, and a person can decide both ways. */
export function graduationComplaints(scheme: Scheme): Complaint[] {
  if (!scheme.graduation) return [];
  const { criteria, outcomes } = scheme.graduation;
  const kinds = new Set(outcomes.map(({ graduates }) => graduates));
  const both = kinds.size === 2 ? [] : [{ path: 'graduation.outcomes', message: '准予毕业的和不准予的决定都要有。' }];
  const faults = criteria.flatMap((one) =>
    criterionFaults(scheme, one).flatMap(([isRight, message]) =>
      isRight ? [] : [{ path: `graduation.criteria.${one.id}`, message }],
    ),
  );
  return [...both, ...faults];
}

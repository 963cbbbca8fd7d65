import type { Finding, GraduationPupil } from '../../features/growth-reports/graduation.queries';

const SIGNS: Record<Finding, { sign: string; look: string }> = {
  MET: { sign: '✓', look: 'finding finding--met' },
  NOT_MET: { sign: '△', look: 'finding finding--open' },
  UNKNOWN: { sign: '–', look: 'finding' },
};

/** A finding as a sign; what it means stands beside it or in its name. */
export const FindingSign = ({ finding }: { finding: Finding }) => (
  <span className={SIGNS[finding].look} aria-hidden>
    {SIGNS[finding].sign}
  </span>
);

/** What the signs mean. */
export const FindingLegend = () => (
  <p className="panel__foot graduation__legend">
    <FindingSign finding="MET" /> 达到 <FindingSign finding="NOT_MET" /> 有未达到的 <FindingSign finding="UNKNOWN" />{' '}
    无从得知，不算未达到。只列事实，由人决定。
  </p>
);

/** All terms of a pupil in a row, from the first to the last. */
export const TermStrip = ({ terms }: Pick<GraduationPupil, 'terms'>) => (
  <ol className="graduation__strip">
    {terms.map(({ name, finding, words }) => (
      <li key={name} title={`${name}：${words}`}>
        <FindingSign finding={finding} />
        <span className="graduation__heard">{`${name}：${words}`}</span>
      </li>
    ))}
  </ol>
);

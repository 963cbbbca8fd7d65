import type { RosterReport } from '../../features/people/roster-import.queries';
import { leavingWords } from '../../../../miniprogram/src/words/roster-hazards';

interface CountsProps {
  report: RosterReport;
  words: readonly [added: string, changed: string, left: string, unchanged: string];
}

/** The numbers of an import, counted in rows of the sheets. */
export function Counts({ report, words }: CountsProps) {
  const { added, changed, left, unchanged, refused, files, hazards } = report;
  const [addedWord, changedWord, leftWord, unchangedWord] = words;
  const isAlarming = hazards.leaving.some(({ isLarge }) => isLarge);
  return (
    <>
      <dl className="roster__counts">
        <div className={isAlarming ? 'roster__alarm' : undefined}>
          <dt>{leftWord}（表里没有的）</dt>
          <dd>{hazards.leaving.length > 0 ? leavingWords(hazards.leaving) : `${left} 条`}</dd>
        </div>
        {(
          [
            [addedWord, added],
            [changedWord, changed],
            [unchangedWord, unchanged],
            ['不能导入', refused.length],
          ] as const
        ).map(([word, count]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{count} 行</dd>
          </div>
        ))}
      </dl>
      <p className="roster__from">
        {files.map(({ kindName, name, rowCount }) => `${kindName ?? name} ${rowCount} 行`).join(' · ')}
      </p>
    </>
  );
}

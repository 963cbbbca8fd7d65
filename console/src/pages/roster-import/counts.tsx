import type { RosterReport } from '../../features/people/roster-import.queries';

interface CountsProps {
  report: RosterReport;
  words: readonly [added: string, changed: string, left: string, unchanged: string];
}

/** The numbers of an import, counted in rows of the sheets. */
export function Counts({ report, words }: CountsProps) {
  const { added, changed, left, unchanged, refused, files } = report;
  const numbers = [added, changed, left, unchanged].map((count, index) => [words[index]!, count] as const);
  return (
    <>
      <dl className="roster__counts">
        {[...numbers, ['不能导入', refused.length] as const].map(([word, count]) => (
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

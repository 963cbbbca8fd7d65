import type { Sheet } from '../../features/oversight/sheet.queries';
import { Scale } from './scale';
import { mostPoints, verdictSteps, verdictWords } from './sheet-words';

/** The points of all rates together, and the verdict on them. */
export function Score({ sheet }: { sheet: Sheet }) {
  const { total, verdict, rates } = sheet;
  const told = verdictWords(sheet);
  return (
    <section className="panel score" aria-label="学期得分">
      <div>
        <h2 className="score__title">学期得分</h2>
        <p className="score__total">
          <strong>{total}</strong> / {mostPoints(sheet)}{' '}
          <span className={verdict ? 'verdict' : 'score__why'}>{told}</span>
        </p>
        <p className="score__sum">{rates.map(({ points }) => points ?? '不计').join(' + ')}</p>
      </div>
      <Scale steps={verdictSteps(sheet)} at={total} told={`${total} 分，${told}`} />
    </section>
  );
}

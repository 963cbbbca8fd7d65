import type { Paper, PaperEntry, Papers } from '../../features/evaluations/papers.queries';
import { Panel } from '../../ui/panel';
import { PrintButton } from './print-button';

interface ChoiceProps {
  paper: Paper;
  found: Papers;
  studentId: string | undefined;
  onOpen: (entry: PaperEntry) => void;
}

/** Whose paper it is; where classmates write, about whom of them. */
export function Choice({ paper, found, studentId, onOpen }: ChoiceProps) {
  const { studentName, code, entries, whyNot, printedAt } = paper;
  return (
    <Panel
      title={`${studentName}的纸质表`}
      note={code ? `表号 ${code}` : undefined}
      tools={
        whyNot === null &&
        found.viewerCanPrint && (
          <PrintButton
            roundId={found.round.id}
            studentIds={[paper.studentId]}
            label={printedAt ? '再打印这一份' : '打印这一份'}
            isPlain
          />
        )
      }
    >
      <div className="desk__sheet">
        {whyNot !== null && <p>{whyNot}</p>}
        {whyNot === null && printedAt === null && <p>这一份还没有打印。打印以后才能录。</p>}
        {printedAt !== null && entries.length > 1 && (
          <ul className="papers__about" aria-label="评价谁">
            {entries.map((entry) => (
              <li key={entry.studentId}>
                <button
                  type="button"
                  className={`desk__name${entry.studentId === studentId ? ' desk__name--open' : ''}`}
                  aria-current={entry.studentId === studentId}
                  onClick={() => onOpen(entry)}
                >
                  <span className="desk__who">评{entry.studentName}</span>
                  <span className={`chip ${chipOf(entry)}`}>{wordOf(entry)}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Panel>
  );
}

/** How far one entry is, in a word. */
const wordOf = ({ state, hasBegun }: PaperEntry): string =>
  hasBegun
    ? state === 'SUBMITTED'
      ? '自己交了'
      : '自己在填'
    : state === 'SUBMITTED'
      ? '已录'
      : state === 'DRAFT'
        ? '录了一半'
        : '没录';

const chipOf = ({ state, hasBegun }: PaperEntry): string =>
  state === 'SUBMITTED' || hasBegun ? 'chip--brand' : state === 'DRAFT' ? 'chip--wait' : 'chip--none';

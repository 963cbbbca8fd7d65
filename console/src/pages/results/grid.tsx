import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { ClassResults, ResultRow } from '../../features/measurements/results.queries';
import { cellText, exemptText, isExemptCell } from './cell-text';
import { blockOf, paste, type Pasted } from './pasted-block';
import { cellKey, type Fault, type Typed } from './typed';

interface GridProps {
  grid: ClassResults;
  typed: Typed;
  faults: Fault[];
  onTake: (pasted: Pasted) => void;
}

/** The pupils in seat order, a column a subject; a block of a spreadsheet can be pasted anywhere. */
export function Grid(props: GridProps) {
  const { grid } = props;
  return (
    <div className="grid__scroller">
      <table className="grid" aria-label="成绩表">
        <thead>
          <tr>
            <th scope="col">学号</th>
            <th scope="col">姓名</th>
            {grid.subjects.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row, index) => (
            <tr key={row.studentId}>
              <td>{row.seatNumber ?? '未编'}</td>
              <th scope="row">{row.name}</th>
              {grid.subjects.map(({ id }) => (
                <td key={id}>
                  <Cell {...props} row={row} index={index} subject={id} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps extends GridProps {
  row: ResultRow;
  index: number;
  subject: string;
}

const STEP: Partial<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** Enter and the arrows go up and down a subject, as in a spreadsheet. */
function move(event: KeyboardEvent<HTMLInputElement>, index: number, subject: string): void {
  const step = STEP[event.key];
  if (step === undefined || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const next = document.querySelector<HTMLInputElement>(`[data-row="${index + step}"][data-subject="${subject}"]`);
  next?.focus();
  next?.select();
}

function Cell({ grid, typed, faults, onTake, row, index, subject }: CellProps) {
  const { name, viewerCanEnter } = grid.subjects.find(({ id }) => id === subject)!;
  const key = cellKey(row.studentId, subject);
  const text = typed[key]?.text ?? cellText(row, subject);
  // OP-7: an exempt cell takes nothing; what was pasted over it stands there until it is taken away again.
  if (isExemptCell(row, subject) && !typed[key]) return <span className="grid__fixed">{exemptText(text)}</span>;
  if (!viewerCanEnter) return <span className="grid__fixed">{text}</span>;
  const fault = faults.find((one) => one.key === key);
  const onBlock = (event: ClipboardEvent) => {
    const copied = event.clipboardData.getData('text/plain');
    if (blockOf(copied).flat().length < 2) return;
    event.preventDefault();
    onTake(paste(copied, grid, { row: index, subject }));
  };
  return (
    <input
      id={key}
      className={`grid__cell${typed[key] ? ' grid__cell--typed' : ''}`}
      aria-label={`${row.name}的${name}`}
      aria-invalid={fault !== undefined}
      title={fault?.words}
      data-row={index}
      data-subject={subject}
      autoComplete="off"
      inputMode={grid.entersMarks ? 'decimal' : 'text'}
      value={text}
      onChange={({ target }) =>
        onTake({ cells: [{ studentId: row.studentId, subject, text: target.value }], faults: [] })
      }
      onKeyDown={(event) => move(event, index, subject)}
      onPaste={onBlock}
    />
  );
}

import { Input } from 'antd';
import { useState } from 'react';
import type { Paper } from '../../features/evaluations/papers.queries';

interface PaperListProps {
  papers: Paper[];
  openId: string | null;
  onOpen: (paper: Paper) => void;
}

/** A code as it is compared: who types it from paper writes small letters and spaces. */
const plain = (typed: string): string => typed.trim().toUpperCase();

const isFound = ({ studentName, seatNumber, code }: Paper, typed: string): boolean =>
  typed === '' ||
  studentName.includes(typed) ||
  String(seatNumber ?? '') === typed ||
  (code?.startsWith(plain(typed)) ?? false);

/** The papers by seat; found by the code on them, a name or a seat. */
export function PaperList({ papers, openId, onOpen }: PaperListProps) {
  const [typed, setTyped] = useState('');
  const shown = papers.filter((paper) => isFound(paper, typed.trim()));
  const [first] = shown;
  const isDone = ({ entries }: Paper) =>
    entries.length > 0 && entries.every(({ state, hasBegun }) => state === 'SUBMITTED' || hasBegun);
  return (
    <nav className="panel desk__children" aria-label="纸质表">
      <div className="desk__progress">
        <strong>
          已有 {papers.filter(isDone).length} / {papers.filter(({ whyNot }) => whyNot === null).length}
        </strong>
        <Input
          aria-label="表号、姓名或学号"
          placeholder="表号、姓名或学号，回车"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onPressEnter={() => first && onOpen(first)}
        />
      </div>
      <ul className="desk__names">
        {shown.map((paper) => (
          <li key={paper.studentId}>
            <button
              type="button"
              className={`desk__name${paper.studentId === openId ? ' desk__name--open' : ''}`}
              aria-current={paper.studentId === openId}
              onClick={() => onOpen(paper)}
            >
              <span className="desk__seat">{paper.seatNumber}</span>
              <span className="desk__who">{paper.studentName}</span>
              <span className={`chip ${isDone(paper) ? 'chip--brand' : paper.printedAt ? 'chip--wait' : 'chip--none'}`}>
                {stateOf(paper, isDone(paper))}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="quiet">没有找到。请看清表号，或者换成姓名。</p>}
    </nav>
  );
}

/** How far a paper is, in a word: of classmates how many are there. */
function stateOf({ entries, printedAt, whyNot }: Paper, isDone: boolean): string {
  if (whyNot !== null) return '不用';
  if (isDone) return entries.every(({ hasBegun }) => hasBegun) ? '自己填了' : '已录';
  if (printedAt === null) return '没打印';
  const done = entries.filter(({ state, hasBegun }) => state === 'SUBMITTED' || hasBegun).length;
  return done > 0 ? `已有 ${done}/${entries.length}` : '等着录';
}

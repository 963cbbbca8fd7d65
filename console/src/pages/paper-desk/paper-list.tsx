import { Input } from 'antd';
import { useState } from 'react';
import type { Paper, PaperEntry, Papers } from '../../features/evaluations/papers.queries';

interface PaperListProps {
  found: Papers;
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
export function PaperList({ found: { round, papers }, openId, onOpen }: PaperListProps) {
  const [typed, setTyped] = useState('');
  const shown = papers.filter((paper) => isFound(paper, typed.trim()));
  const [first] = shown;
  return (
    <nav className="panel desk__children" aria-label="纸质表">
      <div className="desk__progress">
        <strong>
          交了 {round.done} / {round.total} 份
        </strong>
        <p className="quiet">自己在系统里交的也算；暂停参与、没有同意的家庭不算。</p>
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
              <span
                className={`chip ${isDone(paper) ? 'chip--brand' : paper.printedAt ? 'chip--wait' : 'chip--none'}`}
                title={paper.whyNot ?? undefined}
              >
                {stateOf(paper)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown.some(({ whyNot }) => whyNot !== null) && (
        <p className="quiet desk__progress">标着“不用印”的孩子没有纸质表，点名字看原因。</p>
      )}
      {shown.length === 0 && <p className="quiet">没有找到。请看清表号，或者换成姓名。</p>}
    </nav>
  );
}

const isHandedIn = ({ state }: PaperEntry): boolean => state === 'SUBMITTED';
const isDone = ({ entries }: Paper): boolean => entries.length > 0 && entries.every(isHandedIn);

/** How far a paper is, in a word: of classmates how many are there. */
function stateOf(paper: Paper): string {
  const { entries, printedAt, whyNot } = paper;
  if (whyNot !== null) return '不用印';
  if (isDone(paper)) return entries.every(({ hasBegun }) => hasBegun) ? '自己交了' : '已录';
  if (entries.length > 0 && entries.every((entry) => entry.hasBegun || isHandedIn(entry))) return '自己在填';
  if (printedAt === null) return '没打印';
  const done = entries.filter(isHandedIn).length;
  return done > 0 ? `已有 ${done}/${entries.length}` : '等着录';
}

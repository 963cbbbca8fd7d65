import type { ReactNode } from 'react';

interface Part {
  done: number;
  total: number;
}

/** A line as full as a part is of the whole; the numbers stand beside it. */
export const ShareLine = ({ done, total }: Part) => (
  <span className="share__line" aria-hidden>
    <span style={{ width: `${total > 0 ? (done / total) * 100 : 0}%` }} />
  </span>
);

/** The line with words behind it: 12 / 44 unless said. */
export const Share = ({ done, total, children }: Part & { children?: ReactNode }) => (
  <span className="share">
    <ShareLine done={done} total={total} />
    {children ?? `${done} / ${total}`}
  </span>
);

import type { ReactNode } from 'react';

interface PanelProps {
  title: string;
  note?: ReactNode;
  tools?: ReactNode;
  children: ReactNode;
}

/** A white sheet on the paper, with a title. */
export function Panel({ title, note, tools, children }: PanelProps) {
  return (
    <section className="panel" aria-label={title}>
      <div className="panel__head">
        <h2>{title}</h2>
        {note && <span className="panel__note">{note}</span>}
        <span className="panel__tools">{tools}</span>
      </div>
      {children}
    </section>
  );
}

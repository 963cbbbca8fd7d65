import type { ReactNode } from 'react';

/** The sheet at the door: signing in, and the first password. */
export function DoorForm({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  return (
    <main className="door">
      <section className="door__sheet" aria-label={title}>
        <span className="door__mark" aria-hidden>
          综
        </span>
        <h1>{title}</h1>
        <p>{note}</p>
        {children}
      </section>
    </main>
  );
}

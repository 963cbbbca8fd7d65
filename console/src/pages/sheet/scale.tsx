import type { Step } from './sheet-words';

interface ScaleProps {
  steps: Step[];
  /** Where one stands; null where there is nothing to count. */
  at: number | null;
  /** The same in words. */
  told: string;
}

/** A line of steps with a mark where one stands. */
export function Scale({ steps, at, told }: ScaleProps) {
  const end = steps.at(-1)?.to ?? 1;
  const place = (value: number) => `${(Math.min(value, end) / end) * 100}%`;
  return (
    <div className="scale" role="img" aria-label={told}>
      <div className="scale__marks">{at !== null && <span className="scale__mark" style={{ left: place(at) }} />}</div>
      <div className="scale__steps">
        {steps.map(({ from, to, label }, index) => (
          <span
            key={from}
            className={`scale__step scale__step--${Math.min(index + 1, 5)}`}
            style={{ width: place(to - from) }}
          >
            {label}
          </span>
        ))}
      </div>
      <div className="scale__numbers">
        {steps.slice(1).map(({ from }) => (
          <span key={from} style={{ left: place(from) }}>
            {from}
          </span>
        ))}
      </div>
    </div>
  );
}

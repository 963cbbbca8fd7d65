import type { GroupProps } from './props';

/** On H5 a plain element with its role and name. */
export function Group({ role, label, className, children }: GroupProps) {
  return (
    <div role={role} aria-label={label} className={className}>
      {children}
    </div>
  );
}

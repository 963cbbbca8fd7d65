import type { ReactNode } from 'react';

/** Things that belong together for a screen reader. */
export interface GroupProps {
  role: 'tablist' | 'radiogroup' | 'group' | 'status' | 'alert';
  label?: string;
  className: string;
  children: ReactNode;
}

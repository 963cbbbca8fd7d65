import type { CSSProperties, ReactNode } from 'react';

/** Something a finger, a key or a screen reader can press. */
export interface TappableProps {
  label?: string;
  role?: 'button' | 'checkbox' | 'switch' | 'radio' | 'tab' | 'link';
  isChecked?: boolean;
  isDisabled?: boolean;
  className?: string;
  style?: CSSProperties;
  onTap: () => void;
  children: ReactNode;
}

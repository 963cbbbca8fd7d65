import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Tappable } from '../tappable/tappable';
import './card.scss';

interface CardProps {
  tone?: 'plain' | 'bad' | 'wait' | 'brand';
  label?: string;
  onTap?: () => void;
  children: ReactNode;
}

/** A sheet of paper on the paper ground; tappable when it leads somewhere. */
export function Card({ tone = 'plain', label, onTap, children }: CardProps) {
  const className = `card card--${tone}`;
  if (!onTap) return <View className={className}>{children}</View>;
  return (
    <Tappable className={className} label={label} onTap={onTap}>
      {children}
    </Tappable>
  );
}

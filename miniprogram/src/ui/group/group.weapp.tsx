import { View, type ViewProps } from '@tarojs/components';
import type { GroupProps } from './props';

/** In WeChat a view with its role and name. */
export function Group({ role, label, className, children }: GroupProps) {
  const aria = { ariaRole: role, ariaLabel: label } as Partial<ViewProps>;
  return (
    <View {...aria} className={className}>
      {children}
    </View>
  );
}

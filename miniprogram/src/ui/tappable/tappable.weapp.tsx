import { View, type ViewProps } from '@tarojs/components';
import type { TappableProps } from './props';

/** In WeChat a view with a role, a name and a pressed state. */
export function Tappable({
  label,
  role = 'button',
  isChecked,
  isDisabled,
  className,
  style,
  onTap,
  children,
}: TappableProps) {
  const aria = { ariaRole: role, ariaLabel: label, ariaChecked: isChecked } as Partial<ViewProps>;
  return (
    <View
      {...aria}
      className={`tappable ${isDisabled ? 'tappable--off' : ''} ${className ?? ''}`}
      style={style}
      hoverClass={isDisabled ? 'none' : 'tappable--pressed'}
      onClick={isDisabled ? undefined : onTap}
    >
      {children}
    </View>
  );
}

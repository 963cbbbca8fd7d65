import type { TappableProps } from './props';

/** On H5 a real button, so that keyboards and screen readers know it. */
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
  return (
    <button
      type="button"
      role={role === 'button' ? undefined : role}
      aria-label={label}
      aria-checked={role === 'tab' ? undefined : isChecked}
      aria-selected={role === 'tab' ? isChecked : undefined}
      disabled={isDisabled}
      className={`tappable ${className ?? ''}`}
      style={style}
      onClick={onTap}
    >
      {children}
    </button>
  );
}

/** One line of text with its name above it. */
export interface FieldProps {
  label: string;
  value: string;
  hint?: string;
  placeholder?: string;
  error?: string;
  isSecret?: boolean;
  /** What a browser may fill in or offer to keep. */
  fill?: 'username' | 'current-password' | 'new-password' | 'off';
  /** Which keys the phone offers. */
  keyboard?: 'decimal';
  maxLength?: number;
  onChange: (value: string) => void;
  onDone?: () => void;
  onLeave?: () => void;
}

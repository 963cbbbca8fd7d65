/** One line of text with its name above it. */
export interface FieldProps {
  label: string;
  value: string;
  hint?: string;
  placeholder?: string;
  error?: string;
  isSecret?: boolean;
  maxLength?: number;
  onChange: (value: string) => void;
  onDone?: () => void;
}

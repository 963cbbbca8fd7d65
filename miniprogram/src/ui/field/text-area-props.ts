/** A few sentences. */
export interface TextAreaProps {
  label: string;
  value: string;
  placeholder?: string;
  maxLength: number;
  onChange: (value: string) => void;
  /** Told where the cursor stands, when it moved. */
  onCursor?: (at: number) => void;
}

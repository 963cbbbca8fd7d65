/** A day between two others, as YYYY-MM-DD. */
export interface DateInputProps {
  label: string;
  value: string;
  until?: string;
  onChange: (value: string) => void;
}

import { DownOutlined } from '@ant-design/icons';
import { Select } from 'antd';

interface ChoiceProps {
  label: string;
  options: { value: string; label: string }[];
  value: string | undefined;
  onChange: (value: string) => void;
  className?: string;
  placeholder?: string;
}

/** One of several, chosen from a list that opens. */
export const Choice = ({ label, ...field }: ChoiceProps) => (
  <Select {...field} aria-label={label} popupMatchSelectWidth={false} suffixIcon={<DownOutlined aria-hidden />} />
);

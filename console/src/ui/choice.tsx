import { DownOutlined } from '@ant-design/icons';
import { Select } from 'antd';

interface ChoiceProps {
  label: string;
  options: { value: string; label: string }[];
  value: string | undefined;
  onChange: (value: string) => void;
  className?: string;
  placeholder?: string;
  /** Long lists are searched by what is typed. */
  isSearched?: boolean;
}

/** One of several, chosen from a list that opens. */
export const Choice = ({ label, isSearched = false, ...field }: ChoiceProps) => (
  <Select
    {...field}
    aria-label={label}
    popupMatchSelectWidth={false}
    showSearch={isSearched && { optionFilterProp: 'label' }}
    suffixIcon={<DownOutlined aria-hidden />}
  />
);

import { CloseCircleFilled, SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useState } from 'react';

interface SearchBoxProps {
  label: string;
  hint: string;
  words: string;
  onSearch: (words: string) => void;
}

/** What is looked for; Enter, leaving the box, or emptying it asks. */
export function SearchBox({ label, hint, words, onSearch }: SearchBoxProps) {
  const [typed, setTyped] = useState(words);
  const ask = (next: string) => {
    if (next.trim() !== words) onSearch(next.trim());
  };
  return (
    <Input
      className="panel__search"
      aria-label={label}
      placeholder={hint}
      prefix={<SearchOutlined aria-hidden />}
      allowClear={{ clearIcon: <CloseCircleFilled aria-label="清空" /> }}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        if (target.value === '') ask('');
      }}
      onPressEnter={() => ask(typed)}
      onBlur={() => ask(typed)}
    />
  );
}

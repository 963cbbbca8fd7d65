import type { TextAreaRef } from 'antd/es/input/TextArea';
import { useEffect, useRef, useState } from 'react';

/** What puts something into a text at a place; answers the text, and where the cursor stands then. */
export type PutIn = (text: string, at: number) => { text: string; at: number };

/** Where the cursor stands in a text, and putting words in there. */
export function useInsertion(text: string, onChange: (text: string) => void) {
  const box = useRef<TextAreaRef>(null);
  const [at, setAt] = useState(text.length);
  const [moved, setMoved] = useState<{ at: number } | null>(null);
  useEffect(() => {
    const area = box.current?.resizableTextArea?.textArea;
    if (!moved || !area) return;
    area.focus();
    area.setSelectionRange(moved.at, moved.at);
  }, [moved]);
  const put = (change: PutIn) => {
    const next = change(text, at);
    onChange(next.text);
    setAt(next.at);
    setMoved({ at: next.at });
  };
  return { box, onCursor: setAt, put };
}

export type Insertion = ReturnType<typeof useInsertion>;

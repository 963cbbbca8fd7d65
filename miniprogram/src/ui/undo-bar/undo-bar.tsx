import { Text, View } from '@tarojs/components';
import { useEffect, useState, type ReactNode } from 'react';
import { Group } from '../group/group';
import { Tappable } from '../tappable/tappable';
import './undo-bar.scss';

const SECONDS = 10;

interface UndoBarProps {
  text: string;
  icon?: ReactNode;
  isBusy?: boolean;
  onUndo: () => void;
  onOver: () => void;
}

/** Says what was just done, and takes it back within ten seconds. */
export function UndoBar({ text, icon, isBusy, onUndo, onOver }: UndoBarProps) {
  const left = useSecondsLeft(onOver);
  return (
    <Group role="status" className="undo-bar">
      {icon}
      <Text className="undo-bar__text">{text}</Text>
      <View className="undo-bar__ring">
        <View className="undo-bar__track" />
        <Text className="undo-bar__left">{left}</Text>
      </View>
      <Tappable className="undo-bar__undo" label="撤销" isDisabled={isBusy} onTap={onUndo}>
        <Text>撤销</Text>
      </Tappable>
    </Group>
  );
}

function useSecondsLeft(onOver: () => void): number {
  const [left, setLeft] = useState(SECONDS);
  useEffect(() => {
    const timer = setTimeout(() => (left > 1 ? setLeft(left - 1) : onOver()), 1000);
    return () => clearTimeout(timer);
  }, [left, onOver]);
  return left;
}

import { Text, View } from '@tarojs/components';
import type { ClassResults } from '../../../../features/measurements/measurements.queries';
import type { ResultsDesk, ResultsState } from '../../../../features/measurements/results-desk';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Group } from '../../../../ui/group/group';

interface SavedLineProps {
  desk: ResultsDesk;
  state: ResultsState;
  results: ClassResults;
}

/** Whether what was typed is on the server, and what to do when it is not. */
export function SavedLine({ desk, state, results }: SavedLineProps) {
  const { refusal, isContested, isSaving } = state;
  if (refusal && !isSaving) {
    return (
      <Group role="alert" className="results__refused">
        <Card tone="wait">
          <View className="results__refusal">
            <Text>{refusal}</Text>
            {isContested ? (
              <View className="results__answers">
                <Button kind="soft" label="用我填的" onTap={() => void desk.settle(true, results)} />
                <Button kind="soft" label="用最新的" onTap={() => void desk.settle(false, results)} />
              </View>
            ) : (
              <Button kind="soft" label="再保存一次" onTap={() => void desk.save()} />
            )}
          </View>
        </Card>
      </Group>
    );
  }
  return (
    <Group role="status" className="results__saved">
      <Text>{wordsFor(state)}</Text>
    </Group>
  );
}

function wordsFor({ cells, savedAt, isSaving }: ResultsState): string {
  const waiting = Object.keys(cells).length;
  if (isSaving) return '正在保存…';
  if (waiting > 0) return `${waiting} 格待保存，已留在这台手机上`;
  return savedAt ? `已保存 ${savedAt}` : '录一格，存一格，不用另外保存';
}

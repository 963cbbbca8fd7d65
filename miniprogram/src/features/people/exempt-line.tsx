import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { showPhotos } from '../../platform/show-photos';
import { useSitting } from '../../session/sitting';
import { Button } from '../../ui/button/button';
import { Card } from '../../ui/card/card';

import { monthAndDay } from '../../words/days';
import { childExemptionsQuery, type Exemption } from './exemptions.queries';
import './exempt-line.scss';
import './exempt-line.scss';

/** OP-7: for the family a quiet line about what is not asked of its child, and until when; on a lent device nothing. */
export function ExemptLine({ studentId }: { studentId: string }) {
  const isLent = useSitting() !== null;
  const { data = [] } = useQuery({ ...childExemptionsQuery(studentId), enabled: !isLent });
  if (data.length === 0) return null;
  return (
    <Card>
      <View className="exempt-line">
        {data.map((exemption) => (
          <Text key={exemption.id} className="exempt-line__text">
            {wordsOf(exemption)}
          </Text>
        ))}
        <Button
          kind="plain"
          icon="eye"
          label="看交给学校的证明"
          onTap={() =>
            showPhotos(
              data.map(({ proofUrl }) => proofUrl),
              0,
            )
          }
        />
      </View>
    </Card>
  );
}

const wordsOf = ({ itemName, kindName, isRunning, startsOn, lastOn }: Exemption): string => {
  const days = isRunning ? `到${monthAndDay(lastOn)}` : `${monthAndDay(startsOn)}至${monthAndDay(lastOn)}`;
  return `${itemName}（${kindName}）已免评，${days}，这一项不用填、不计数。`;
};

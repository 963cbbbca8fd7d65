import { Text } from '@tarojs/components';
import type { Growth } from '../../../../features/moments/growth.queries';
import { Card } from '../../../../ui/card/card';
import { Chart } from './chart';
import { line } from './drawings';
import { termsWords } from './growth-words';

/** The records of all terms in a line; each term is opened above. */
export function Terms({ terms }: { terms: Growth['terms'] }) {
  const words = termsWords(terms);
  return (
    <Card>
      <Text className="growth__title">一学期一学期</Text>
      <Chart kind="line" drawing={line(terms.map(({ records }) => records))} words={words} />
      <Text className="growth__side">{words}</Text>
    </Card>
  );
}

import { Text, View } from '@tarojs/components';
import type { Form, FormItem } from '../../../../features/evaluations/evaluations.queries';
import type { Said } from '../../../../writing/said';
import type { SheetState } from '../../../../writing/sheet-desk';
import { Icon } from '../../../../ui/icon/icon';
import { Tappable } from '../../../../ui/tappable/tappable';
import { keptWords } from '../../../../words/kept';

interface ReviewProps {
  form: Form;
  state: SheetState;
  onChange: (at: number) => void;
}

/** Everything once more; a tap goes back to a question. */
export function Review({ form, state: { said, kept }, onChange }: ReviewProps) {
  const { items, comment } = form;
  return (
    <View className="self__question">
      <Text className="self__asked">看一看，都对吗？点一下可以改。</Text>
      <View className="self__lines">
        {items.map((item, at) => (
          <Line key={item.id} asked={item.name} answer={answerTo(item, said)} onTap={() => onChange(at)} />
        ))}
        {comment && <Line asked={comment.label} answer={said.comment} onTap={() => onChange(items.length)} />}
      </View>
      {kept && <Text className="self__kept">{keptWords(kept)}</Text>}
    </View>
  );
}

function Line({ asked, answer, onTap }: { asked: string; answer: string; onTap: () => void }) {
  const said = answer === '' ? '还没有说' : answer;
  return (
    <Tappable className="self__line" label={`${asked}：${said}，改一改`} onTap={onTap}>
      <View className="self__line-inside">
        <View className="self__line-words">
          <Text className="self__line-asked">{asked}</Text>
          <Text className={answer === '' ? 'self__line-open' : 'self__line-said'}>{said}</Text>
        </View>
        <Icon name="pen" isSmall />
      </View>
    </Tappable>
  );
}

function answerTo({ id, steps }: FormItem, { answers }: Said): string {
  const { step, words } = answers[id] ?? {};
  return steps.find((one) => one.id === step)?.name ?? words ?? '';
}

import { Text, View } from '@tarojs/components';
import type { ClassStudent } from '../../../../features/people/class-students.queries';
import type { ClassExemptions, ExemptGround, ExemptibleItem } from '../../../../features/people/exemptions.queries';
import { Button } from '../../../../ui/button/button';
import { DateInput } from '../../../../ui/field/date-input';
import { Field } from '../../../../ui/field/field';
import { Group } from '../../../../ui/group/group';
import { Picture } from '../../../../ui/picture/picture';
import { Pill } from '../../../../ui/pill/pill';
import { Section } from '../../../../ui/section/section';
import { addDays } from '../../../../words/days';
import { wordsOf } from '../../../../words/refusals';
import { useGrantForm } from './use-grant-form';

const A_YEAR = 365;

interface GrantFormProps {
  child: ClassStudent;
  found: ClassExemptions;
  onOther: () => void;
}

/** From what a child is exempt, why, from when to when, and the proof. */
export function GrantForm({ child, found, onOther }: GrantFormProps) {
  const form = useGrantForm(child.id, found.termEndsOn);
  const { typed, type, granting, lacks } = form;
  const grounds = found.grounds.map(({ ground: value, name: text }) => ({ value, text }));
  return (
    <Section title={child.name} note="哪一项、为什么、到哪一天">
      <Items items={found.items} chosen={typed.item} onChoose={(item) => type({ item })} />
      <Pills
        label="原因"
        options={grounds}
        value={typed.ground}
        onChange={(ground) => type({ ground: ground as ExemptGround })}
      />
      <Field label="补充一句（可以不写）" value={typed.note} maxLength={60} onChange={(note) => type({ note })} />
      <Day
        label="从哪一天开始"
        value={typed.startsOn}
        until={typed.lastOn}
        onChange={(startsOn) => type({ startsOn })}
      />
      <Day
        label="到哪一天为止"
        value={typed.lastOn}
        until={addDays(typed.startsOn, A_YEAR)}
        onChange={(lastOn) => type({ lastOn })}
      />
      <Proof src={form.photo?.preview} onChoose={() => void form.choose()} />
      <Text className="exemptions__note">已经填过的成绩、评价和记录都会保留，不删除。</Text>
      {granting.error && <Text className="exemptions__refusal">{wordsOf(granting.error)}</Text>}
      <Button
        label={lacks ?? `登记${typed.item?.name ?? ''}免评`}
        isBusy={granting.isPending}
        isDisabled={lacks !== null}
        onTap={form.send}
      />
      <Button kind="plain" label="换一个孩子" onTap={onOther} />
    </Section>
  );
}

interface ItemsProps {
  items: ExemptibleItem[];
  chosen?: ExemptibleItem;
  onChoose: (item: ExemptibleItem) => void;
}

/** The items of the scheme, those of a kind together; one of them is chosen. */
function Items({ items, chosen, onChoose }: ItemsProps) {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return (
    <>
      {kinds.map((kind) => {
        const own = items.filter((item) => item.kind === kind);
        return (
          <Pills
            key={kind}
            label={own[0]?.kindName ?? ''}
            options={own.map(({ item: value, name: text }) => ({ value, text }))}
            value={chosen?.kind === kind ? chosen.item : undefined}
            onChange={(value) => onChoose(own.find(({ item }) => item === value)!)}
          />
        );
      })}
    </>
  );
}

interface PillsProps {
  label: string;
  options: ReadonlyArray<{ value: string; text: string }>;
  value?: string;
  onChange: (value: string) => void;
}

/** Answers that may be many and long, one of them chosen. */
const Pills = ({ label, options, value, onChange }: PillsProps) => (
  <View className="exemptions__part">
    <Text className="exemptions__asked">{label}</Text>
    <Group role="radiogroup" label={label} className="exemptions__pills">
      {options.map((option) => (
        <Pill
          key={option.value}
          text={option.text}
          name={`${label}：${option.text}`}
          isOn={option.value === value}
          onTap={() => onChange(option.value)}
        />
      ))}
    </Group>
  </View>
);

interface DayProps {
  label: string;
  value: string;
  until: string;
  onChange: (day: string) => void;
}

const Day = ({ label, ...props }: DayProps) => (
  <View className="exemptions__part">
    <Text className="exemptions__asked">{label}</Text>
    <DateInput label={label} {...props} />
  </View>
);

function Proof({ src, onChoose }: { src?: string; onChoose: () => void }) {
  return (
    <View className="exemptions__part">
      <Text className="exemptions__asked">证明</Text>
      {src && (
        <View className="exemptions__proof">
          <Picture src={src} label="证明的照片" />
        </View>
      )}
      <Button kind="soft" icon="camera" label={src ? '换一张' : '拍下证明，或从相册选'} onTap={onChoose} />
    </View>
  );
}

import { Text, View } from '@tarojs/components';
import { DateInput } from '../../ui/field/date-input';
import { Field } from '../../ui/field/field';
import { Pill } from '../../ui/pill/pill';
import { today } from '../../words/days';

/** A field that the scheme asks for in a category. */
export interface FieldRule {
  id: string;
  label: string;
  type: string;
  unit: string | null;
  required: boolean;
  choices: string[];
  max: number | null;
}

interface EntryFieldsProps {
  rules: FieldRule[];
  values: Record<string, string>;
  /** What is wrong, by the id of the field. */
  wrong: (id: string) => string | undefined;
  onChange: (values: Record<string, string>) => void;
}

/** What the scheme asks for beside the sentence. */
export function EntryFields({ rules, values, wrong, onChange }: EntryFieldsProps) {
  return (
    <>
      {rules.map((rule) => (
        <One
          key={rule.id}
          rule={rule}
          value={values[rule.id] ?? ''}
          error={wrong(rule.id)}
          onChange={(value) => onChange({ ...values, [rule.id]: value })}
        />
      ))}
    </>
  );
}

interface OneProps {
  rule: FieldRule;
  value: string;
  error?: string;
  onChange: (value: string) => void;
}

function One({ rule, value, error, onChange }: OneProps) {
  const label = `${rule.label}${rule.unit ? `（${rule.unit}）` : ''}`;
  if (rule.type !== 'CHOICE' && rule.type !== 'DATE') {
    const placeholder = rule.required ? undefined : '可以不填';
    const most = rule.type === 'TEXT' || rule.type === 'PLACE' ? (rule.max ?? 100) : 100;
    return (
      <Field label={label} value={value} placeholder={placeholder} error={error} maxLength={most} onChange={onChange} />
    );
  }
  return (
    <View className="field">
      <Text className="field__label">{label}</Text>
      {rule.type === 'DATE' ? (
        <View className="field__box">
          <DateInput label={label} value={value} until={today()} onChange={onChange} />
        </View>
      ) : (
        <View className="capture__choices">
          {rule.choices.map((choice) => (
            <Pill key={choice} text={choice} isOn={choice === value} onTap={() => onChange(choice)} />
          ))}
        </View>
      )}
      {error && <Text className="field__error">{error}</Text>}
    </View>
  );
}

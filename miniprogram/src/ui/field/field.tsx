import { Text, View } from '@tarojs/components';
import { LineInput } from './line-input';
import type { FieldProps } from './props';
import './field.scss';

/** A labelled line of text; what is wrong with it stands below it. */
export function Field(props: FieldProps) {
  const { label, hint, error } = props;
  return (
    <View className="field">
      <Text className="field__label">{label}</Text>
      <View className={error ? 'field__box field__box--wrong' : 'field__box'}>
        <LineInput {...props} />
      </View>
      {error ? <Text className="field__error">{error}</Text> : hint && <Text className="field__hint">{hint}</Text>}
    </View>
  );
}

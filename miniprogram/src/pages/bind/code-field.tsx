import { View } from '@tarojs/components';
import { codeHint, groupedCode } from '../../features/accounts/invitation-code';
import { Field } from '../../ui/field/field';
import type { BindForm } from './use-bind-form';

/** The code stays as it is typed, so that no keyboard is disturbed; below it stands how it is read. */
export function CodeField({ form }: { form: BindForm }) {
  return (
    <View className="bind__code">
      <Field
        label="邀请码"
        hint={codeHint(form.code)}
        value={form.code}
        error={form.errors.code}
        onChange={form.setCode}
        onDone={form.submit}
        onLeave={() => form.setCode(groupedCode(form.code))}
      />
    </View>
  );
}

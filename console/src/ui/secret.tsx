import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { Input } from 'antd';

interface SecretProps {
  fill: 'current-password' | 'new-password';
  id?: string;
  value?: string;
  onChange?: () => void;
}

/** A password, which can be looked at while it is typed; the form gives it id and value. */
export const Secret = ({ fill, ...field }: SecretProps) => (
  <Input.Password
    {...field}
    autoComplete={fill}
    iconRender={(isShown) =>
      isShown ? <EyeOutlined aria-label="隐去密码" /> : <EyeInvisibleOutlined aria-label="显示密码" />
    }
  />
);

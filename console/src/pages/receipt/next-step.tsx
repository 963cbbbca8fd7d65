import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { advanceReceipt, type Receipt } from '../../features/receipts/receipts.queries';
import { newKey } from '../../platform/new-key';

interface Entered {
  signer?: string;
  signerPhone?: string;
  copies?: number;
}

/** What is done with the paper next at the school: signed, then sealed; both by hand. */
export function NextStep({ receipt }: { receipt: Receipt }) {
  const { viewerNext: to } = receipt;
  if (to === 'SIGNED') return <Entering receipt={receipt} to={to} {...SIGNING} />;
  if (to === 'SEALED') return <Entering receipt={receipt} to={to} {...SEALING} />;
  return null;
}

interface Step {
  /** What is done on the paper first. */
  first: (copies: number) => string;
  /** What is entered then. */
  fields: React.JSX.Element;
  action: string;
}

const SIGNING: Step = {
  first: (copies) =>
    `请下载接收单，打印 ${copies} 份，由签收人在每一份上签字，再在这里登记是谁签的。登记以后份数不能直接改，错了要写明原因更正。`,
  action: '登记签收',
  fields: (
    <>
      <Form.Item label="签收人" name="signer" rules={[{ required: true, message: '请填签收人' }]}>
        <Input maxLength={20} />
      </Form.Item>
      <Form.Item label="联系方式" name="signerPhone" rules={[{ required: true, message: '请填电话' }]}>
        <Input maxLength={20} />
      </Form.Item>
    </>
  ),
};

const SEALING: Step = {
  first: (copies) => `请在全部 ${copies} 份上盖好学校公章，再登记盖了几份。系统里不放公章的图片。`,
  action: '登记盖章',
  fields: (
    <Form.Item label="签字盖章的份数" name="copies" rules={[{ required: true, message: '请填份数' }]}>
      <InputNumber min={0} max={9} controls={false} />
    </Form.Item>
  ),
};

function Entering({
  receipt,
  to,
  first,
  fields,
  action,
}: Step & { receipt: Receipt; to: NonNullable<Receipt['state']> }) {
  const advancing = useMutation(advanceReceipt());
  const [key, setKey] = useState(newKey);
  const { schoolId, termId, version, copies } = receipt;
  const enter = (entered: Entered) =>
    advancing.mutate({ schoolId, termId, version: version!, to, ...entered, clientMutationId: key });
  return (
    <Form<Entered> layout="inline" className="receipt__next" onFinish={enter} onValuesChange={() => setKey(newKey())}>
      <p>{first(copies)}</p>
      {fields}
      <Button type="primary" htmlType="submit" loading={advancing.isPending}>
        {action}
      </Button>
      {advancing.error && <Alert type="warning" title={wordsOf(advancing.error)} />}
    </Form>
  );
}

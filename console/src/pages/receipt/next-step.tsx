import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input, InputNumber } from 'antd';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { advanceReceipt, type Receipt } from '../../features/receipts/receipts.queries';

interface Entered {
  signer?: string;
  signerPhone?: string;
  copies?: number;
}

/** What is done with the paper next at the school: signed, then sealed; both by hand. */
export function NextStep({ receipt }: { receipt: Receipt }) {
  const advancing = useMutation(advanceReceipt());
  const { viewerNext: to, schoolId, termId, version } = receipt;
  if (to !== 'SIGNED' && to !== 'SEALED') return null;
  const enter = (entered: Entered) => advancing.mutate({ schoolId, termId, version: version!, to, ...entered });
  return (
    <Form<Entered> layout="inline" className="receipt__next" onFinish={enter}>
      <p>
        {to === 'SIGNED'
          ? '请下载打印接收单，签收人签好字以后，在这里登记是谁签的。'
          : `请在全部 ${receipt.copies} 份上盖好学校公章，再登记盖了几份。系统里不放公章的图片。`}
      </p>
      {to === 'SIGNED' ? (
        <>
          <Form.Item label="签收人" name="signer" rules={[{ required: true, message: '请填签收人' }]}>
            <Input maxLength={20} />
          </Form.Item>
          <Form.Item label="联系方式" name="signerPhone" rules={[{ required: true, message: '请填电话' }]}>
            <Input maxLength={20} />
          </Form.Item>
        </>
      ) : (
        <Form.Item label="签字盖章的份数" name="copies" rules={[{ required: true, message: '请填份数' }]}>
          <InputNumber min={0} max={9} />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" loading={advancing.isPending}>
        {to === 'SIGNED' ? '登记签收' : '登记盖章'}
      </Button>
      {advancing.error && <Alert type="warning" title={wordsOf(advancing.error)} />}
    </Form>
  );
}

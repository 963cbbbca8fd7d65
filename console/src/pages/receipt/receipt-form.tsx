import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input, InputNumber, Table, type TableProps } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { correctReceipt, issueReceipt, type Receipt } from '../../features/receipts/receipts.queries';
import { newKey } from '../../platform/new-key';
import { Panel } from '../../ui/panel';

type ReceivedClass = Receipt['classes'][number];

/** What each class received, and who answers for it; to be corrected until it is signed. */
export function ReceiptForm({ receipt }: { receipt: Receipt }) {
  const [isCorrecting, setCorrecting] = useState(false);
  const isOpen = receipt.viewerCanIssue || isCorrecting;
  const [counts, setCounts] = useState(() => new Map(receipt.classes.map(({ classId, count }) => [classId, count])));
  const [key, setKey] = useState(newKey);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const setCount = (classId: string, count: number | null) => {
    setCounts((before) => new Map(before).set(classId, count ?? 0));
    setKey(newKey());
  };
  return (
    <Panel
      title="各班收到的份数"
      note={`共 ${total} 份`}
      tools={
        receipt.viewerCanCorrect && !isCorrecting && <Button onClick={() => setCorrecting(true)}>份数错了，更正</Button>
      }
    >
      {isCorrecting && <p className="receipt__inside">{WHAT_CORRECTING_DOES}</p>}
      <Table<ReceivedClass>
        rowKey="classId"
        columns={columnsOf(isOpen, counts, setCount)}
        dataSource={receipt.classes}
        pagination={false}
      />
      {isOpen ? (
        <Contact
          receipt={receipt}
          isCorrecting={isCorrecting}
          counts={counts}
          submission={key}
          onChange={() => setKey(newKey())}
        />
      ) : (
        <Written receipt={receipt} />
      )}
    </Panel>
  );
}

interface Entered {
  contact: string;
  contactPhone: string;
  remark?: string;
  reason?: string;
}

const WHAT_CORRECTING_DOES =
  '改好份数，写明原因，就有新的一张代替原来这张：要重新打印、签字、盖章。原来这张不再算数，但还看得到；教育局会看到更正和原因。';

interface ContactProps {
  receipt: Receipt;
  /** Whether a signed one is replaced. */
  isCorrecting: boolean;
  counts: ReadonlyMap<string, number>;
  submission: string;
  onChange: () => void;
}

/** Who answers for it at the school, and a remark; submits the whole. */
function Contact({ receipt, isCorrecting, counts, submission, onChange }: ContactProps) {
  const issuing = useMutation(issueReceipt());
  const correcting = useMutation(correctReceipt());
  const { isPending, error } = isCorrecting ? correcting : issuing;
  const { schoolId, termId, version, contact, contactPhone, remark } = receipt;
  const classes = [...counts].map(([classId, count]) => ({ classId, count }));
  const submit = ({ reason = '', ...entered }: Entered) => {
    const input = { schoolId, termId, version, classes, ...entered, clientMutationId: submission };
    if (isCorrecting) correcting.mutate({ ...input, reason });
    else issuing.mutate(input);
  };
  return (
    <Form<Entered>
      layout="inline"
      className="receipt__next"
      initialValues={{ contact, contactPhone, remark }}
      onFinish={submit}
      onValuesChange={onChange}
    >
      <Form.Item label="联系人" name="contact" rules={[{ required: true, message: '请填联系人' }]}>
        <Input maxLength={20} />
      </Form.Item>
      <Form.Item label="电话" name="contactPhone" rules={[{ required: true, message: '请填电话' }]}>
        <Input maxLength={20} />
      </Form.Item>
      <Form.Item label="备注" name="remark">
        <Input maxLength={100} />
      </Form.Item>
      {isCorrecting && (
        <Form.Item label="为什么更正" name="reason" rules={[{ required: true, message: '请写明为什么更正' }]}>
          <Input maxLength={100} />
        </Form.Item>
      )}
      <Button type={version === null || isCorrecting ? 'primary' : 'default'} htmlType="submit" loading={isPending}>
        {isCorrecting ? '更正，代替原来的一张' : version === null ? '登记收到的份数' : '保存修改'}
      </Button>
      {error && <Alert type="warning" title={wordsOf(error)} />}
    </Form>
  );
}

/** What stands on the paper once nothing of it is changed any more. */
function Written({ receipt }: { receipt: Receipt }) {
  const { contact, contactPhone, signer, signerPhone, remark } = receipt;
  const said = [
    ['联系人', contact],
    ['电话', contactPhone],
    ['签收人', signer],
    ['联系方式', signerPhone],
    ['备注', remark],
  ].filter(([, value]) => value);
  return (
    <dl className="receipt__written">
      {said.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function columnsOf(
  isOpen: boolean,
  counts: ReadonlyMap<string, number>,
  setCount: (classId: string, count: number | null) => void,
): TableProps<ReceivedClass>['columns'] {
  return [
    { title: '班级', dataIndex: 'name' },
    { title: '已发布', dataIndex: 'published', align: 'right', width: 120 },
    {
      title: '实际收到',
      key: 'count',
      align: 'right',
      width: 160,
      render: (_, { classId, name, published }) =>
        isOpen ? (
          <InputNumber
            aria-label={`${name}实际收到`}
            min={0}
            max={published}
            precision={0}
            controls={false}
            value={counts.get(classId)}
            onChange={(count) => setCount(classId, count)}
          />
        ) : (
          counts.get(classId)
        ),
    },
  ];
}

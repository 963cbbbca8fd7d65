import { Button, Result, Spin } from 'antd';
import { Link } from 'react-router';

/** A page is on its way. */
export const Opening = () => (
  <div className="opening">
    <Spin description="正在打开…" />
  </div>
);

/** An address that leads nowhere. */
export const NoSuchPage = () => (
  <Result
    icon={null}
    title="没有这一页"
    subTitle="地址可能写错了，或者这一页已经搬走。"
    extra={<Link to="/">回到概览</Link>}
  />
);

/** The program of a page did not arrive, most often because the house was renewed meanwhile. */
export const Lost = () => (
  <Result
    icon={null}
    title="这一页没有打开"
    subTitle="网络可能断了，或者系统刚刚更新过。写过的内容都还在。"
    extra={
      <Button type="primary" onClick={() => location.reload()}>
        再试一次
      </Button>
    }
  />
);

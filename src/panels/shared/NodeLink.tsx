import { Button } from 'react-aria-components';
import type { NodeId } from '../../domain/model/ids';
import { useApp } from '../../state/hooks';
import { leadsTo } from './leadsTo';
import styles from './NodeLink.module.css';
import { useNames } from './useNames';

/** The name of a node, which leads to it. */
export function NodeLink({ id }: { readonly id: NodeId }) {
  const { name } = useNames();
  const select = useApp((state) => state.select);
  return (
    <Button
      className={styles.link ?? ''}
      {...leadsTo({ kind: 'node', id })}
      onPress={() => select({ kind: 'node', id })}
    >
      {name(id)}
    </Button>
  );
}
